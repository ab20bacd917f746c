"""Every fault and policy of the table, one by one: what is seen without it, and what is seen when it is ordered.

A row of the table that has no row here fails; so does one that changes nothing.
"""

import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from email.utils import parsedate_to_datetime
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx
import pytest

from flinks_desk.simulator.caller import Caller
from flinks_desk.simulator.codes import BY_NAME
from flinks_desk.simulator.exchanges import Json
from flinks_desk.simulator.faults import FAULTS, Where
from flinks_desk.simulator.server import SimulatorServer
from flinks_desk.simulator.world import World


@dataclass
class Desk:
    """A customer's server and browser at one simulator."""

    caller: Caller
    http: httpx.Client

    @property
    def world(self) -> World:
        return self.caller.world

    def ask(self, **more: Json) -> tuple[str, httpx.Response]:
        """A session that waits for its answers, and its token."""
        token = self.caller.token()
        return token, self.caller.sign_in(str(more.pop("user", "Greatday")), token=token, **more)

    def detail(self, request_id: str = "", **more: Json) -> httpx.Response:
        body: dict[str, Json] = {"RequestId": request_id or self.caller.connect()[0], **more}
        return self.caller.send("POST", "GetAccountsDetail", body)

    def wrong_answer(self) -> httpx.Response:
        token, asked = self.ask()
        responses: dict[str, Json] = {one["Prompt"]: ["nothing"] for one in asked.json()["SecurityChallenges"]}
        body: dict[str, Json] = {"RequestId": asked.json()["RequestId"], "SecurityResponses": responses}
        return self.caller.authorize(body, token=token)

    def widget(self, username: str = "", path: str = "/v2/Credential/14", **parameters: str) -> list[dict[str, Json]]:
        """The events of a run; with a user name, up to its end."""
        query = {"demo": "true", "authorizeToken": self.caller.token(), **parameters}
        begun = self.http.post("/_widget/start", json={"path": path, "query": f"?{urlencode(query)}"}).json()
        events = list(begun["scene"]["events"])
        if not username:
            return events
        acts: list[dict[str, object]] = [{"action": "submit", "username": username, "password": "Everyday"}]
        if "accountSelectorEnable" in parameters:
            acts.append({"action": "accounts"})
        scene = begun["scene"]
        if scene["page"] == "consent":
            acts.insert(0, {"action": "accept"})
        for act in acts:
            chosen = {"accounts": [one["id"] for one in scene["accounts"]]} if act["action"] == "accounts" else {}
            answer = self.http.post("/_widget/act", json={"visit": begun["visit"], **act, **chosen}).json()["scene"]
            if answer is not None:
                scene = answer
                events += scene["events"]
        return events

    def callback(self) -> dict[str, list[str]]:
        """What a person brings back from the bank of the custom integration."""
        query = {"institution_id": "90002", "redirect_uri": "http://127.0.0.1:9/cb", "state": "s1"}
        entered = self.http.get("/v3/oauth/authorize", params=query)
        page = entered.headers["location"]
        self.http.post(page, data={"username": "greatday_nomfa", "password": "Everyday", "do": "go"})
        back = self.http.post(page, data={"do": "go"})
        return parse_qs(urlsplit(back.headers["location"]).query)


@pytest.fixture(scope="module")
def server() -> Iterator[SimulatorServer]:
    with SimulatorServer(World()) as running:
        yield running


@pytest.fixture
def desk(server: SimulatorServer) -> Iterator[Desk]:
    server.world.reset()
    with httpx.Client(base_url=server.api, trust_env=False) as client:
        yield Desk(Caller(server.world, client), client)


Look = Callable[[Desk], object]


def status(answer: httpx.Response) -> int:
    return answer.status_code


def code(answer: httpx.Response) -> object:
    return answer.json().get("FlinksCode")


def status_and_code(answer: httpx.Response) -> tuple[int, object]:
    return answer.status_code, code(answer)


def steps(events: list[dict[str, Json]]) -> list[object]:
    return [event.get("step") or event.get("flinksCode") for event in events]


def mint(desk: Desk) -> httpx.Response:
    return desk.caller.send("POST", "GenerateAuthorizeToken", auth=desk.world.credentials.secret_key)


def mint_or_nothing(desk: Desk) -> object:
    with suppress(httpx.TransportError):
        return mint(desk).status_code
    return None


def answered_with_the_same_token(desk: Desk) -> object:
    token, asked = desk.ask()
    return status(desk.caller.answer(asked, token=token))


def answered_with_a_fresh_token(desk: Desk) -> object:
    _, asked = desk.ask()
    return status(desk.caller.answer(asked, token=desk.caller.token()))


def answered_as_text(desk: Desk) -> object:
    token, asked = desk.ask(user="sim_mfa_pick")
    prompt = asked.json()["SecurityChallenges"][0]["Prompt"]
    body: dict[str, Json] = {"RequestId": asked.json()["RequestId"], "SecurityResponses": {prompt: "Rex"}}
    return status(desk.caller.authorize(body, token=token))


def later(minutes: float, look: Callable[[Desk, str], object]) -> Look:
    """With a token that was made so many minutes before."""

    def wait(desk: Desk) -> object:
        token = desk.caller.token()
        desk.world.clock.advance(timedelta(minutes=minutes))
        return look(desk, token)

    return wait


def resumed(desk: Desk, token: str) -> object:
    _, asked = desk.ask()
    events = desk.widget(authorizeToken=token, requestId=str(asked.json()["RequestId"]))
    return "TOKEN_INVALID" in steps(events)


def answered_after_long(desk: Desk) -> object:
    """The opening token again, forty minutes on, in a session that was kept alive by other answers."""
    desk.world.switches.set_policy("session_idle_minutes", 60)
    token, asked = desk.ask()
    desk.world.clock.advance(timedelta(minutes=40))
    return status(desk.caller.answer(asked, token=token))


def answered_after_three_minutes(desk: Desk) -> object:
    token, asked = desk.ask()
    desk.world.clock.advance(timedelta(minutes=3))
    return status_and_code(desk.caller.answer(asked, token=token))


def second_session(desk: Desk) -> object:
    desk.ask()
    return status_and_code(desk.ask()[1])


def deleted_after_a_minute(desk: Desk) -> object:
    _, login_id = desk.caller.connect()
    desk.world.clock.advance(timedelta(minutes=1))
    return status(desk.caller.send("DELETE", f"DeleteCard/{login_id}"))


def fetched_after(minutes: float) -> Look:
    def fetch(desk: Desk) -> object:
        request_id, _ = desk.caller.connect()
        desk.detail(request_id)
        desk.world.clock.advance(timedelta(minutes=minutes))
        return status_and_code(desk.caller.send("GET", f"GetAccountsDetailAsync/{request_id}"))

    return fetch


def opened_in_background(minutes: float) -> Look:
    def ask(desk: Desk) -> object:
        token = desk.caller.token()
        body: dict[str, Json] = {"Institution": "FlinksCapital", "Username": "greatday_nomfa", "Password": "Everyday"}
        started = desk.caller.send("POST", "AuthorizeAsync", body, auth=token)
        poll: dict[str, Json] = {"RequestId": started.json()["RequestId"]}
        early = desk.caller.send("POST", "AuthorizeAsync", poll, auth=token)
        desk.world.clock.advance(timedelta(minutes=minutes))
        return [status(one) for one in (started, early, desk.caller.send("POST", "AuthorizeAsync", poll, auth=token))]

    return ask


def fetched_twice(desk: Desk) -> object:
    request_id, _ = desk.caller.connect()
    return [status(desk.detail(request_id)) for _ in range(3)]


def announced(desk: Desk) -> object:
    desk.world.switches.set_policy("webhook_url", "http://127.0.0.1:9/")
    desk.caller.connect()
    return [one.response_type for one in desk.world.deliveries.all()]


def bearer(desk: Desk) -> object:
    body = {"client_id": "c", "secret": desk.world.credentials.secret_key}
    got = desk.caller.send("POST", "Token", body, api_key=None)
    if got.status_code != 200:
        return got.status_code
    carried = {"Authorization": f"Bearer {got.json()['access_token']}"}
    credentials = {"Institution": "FlinksCapital", "Username": "greatday_nomfa", "Password": "Everyday"}
    opened = desk.caller.send("POST", "Authorize", credentials, headers=carried, api_key=None)
    listed = desk.caller.send("GET", "Institutions", headers=carried, api_key=None)
    return opened.status_code, listed.status_code


def typed(desk: Desk) -> object:
    answer = mint(desk)
    return answer.headers["content-type"].partition(";")[0], len(answer.content) > 0


def redirect(desk: Desk, **parameters: str) -> dict[str, Json]:
    (event,) = (one for one in desk.widget("greatday_nomfa", **parameters) if one.get("step") == "REDIRECT")
    return event


def redirect_fields(desk: Desk) -> object:
    return sorted(redirect(desk, redirectUrl="http://127.0.0.1:9/cb"))


def chosen_accounts(desk: Desk) -> object:
    several = {"accountSelectorEnable": "true", "accountSelectorMultiple": "true", "showAllAccounts": "true"}
    return type(redirect(desk, **several)["accountId"])


def shell(desk: Desk) -> httpx.Response:
    return desk.http.get("/v2/")


def slow(desk: Desk) -> object:
    return mint(desk).elapsed >= timedelta(seconds=0.2)


def after_504(desk: Desk) -> object:
    token = desk.caller.token()
    return [status(desk.caller.sign_in("greatday_nomfa", token=token)) for _ in range(2)]


def two_in_a_minute(desk: Desk) -> object:
    return [status(mint(desk)) for _ in range(2)]


def carelessly_written(desk: Desk) -> object:
    """A slash too many, a name in another case, a content type that is not JSON's."""
    _, login_id = desk.caller.connect()
    slash = desk.caller.send("POST", "GenerateAuthorizeToken/", auth=desk.world.credentials.secret_key)
    case = desk.caller.authorize({"loginid": login_id, "MostRecentCached": True})
    body = json.dumps({"LoginId": login_id, "MostRecentCached": True}).encode()
    typed_so = {"content-type": "text/plain"}
    kind = desk.caller.send("POST", "Authorize", content=body, auth=desk.caller.token(), headers=typed_so)
    return [status(slash), status(case), status(kind)]


def is_two_hours_behind(desk: Desk) -> bool:
    told = parsedate_to_datetime(mint(desk).headers["date"])
    return abs((desk.world.clock.now() - told).total_seconds() - 7200) < 2


OPENED = [200, 401]
# name, or name with parameters: how to look, what is usual, what it is when the fault is ordered
ROWS: tuple[tuple[str, Look, object, object], ...] = (
    ("strict", carelessly_written, [200, 200, 200], [404, 401, 415]),
    ("mfa-token-any", answered_with_the_same_token, 200, 200),
    ("mfa-token-same", answered_with_a_fresh_token, 200, 401),
    ("mfa-token-strict", answered_with_the_same_token, 200, 401),
    ("token-optional", lambda desk: status(desk.caller.sign_in("greatday_nomfa", token="")), 401, 200),
    ("token-15-minutes", later(20, resumed), False, True),
    ("token-1-minute", later(2, lambda desk, token: status(desk.caller.sign_in("Greatday", token=token))), 203, 401),
    ("session-2-minutes", answered_after_three_minutes, (200, None), (401, "SESSION_EXPIRED")),
    ("token-inactivity", answered_after_long, 200, 401),
    ("token-access-denied", lambda desk: code(desk.caller.sign_in("x", token="x")), "UNAUTHORIZED", "ACCESS_DENIED"),
    ("invalid-login-400", lambda desk: status(desk.caller.sign_in("nobody")), 401, 400),
    ("invalid-request-400", lambda desk: status(desk.caller.authorize({})), 401, 400),
    ("customer-404", lambda desk: status(desk.caller.send("POST", "/v3/x/BankingServices/Authorize", {})), 401, 404),
    ("no-message", lambda desk: "Message" in desk.wrong_answer().json(), True, False),
    (
        "wrong-answer-no-retry-code",
        lambda desk: code(desk.wrong_answer()),
        "INVALID_SECURITY_RESPONSE",
        "INVALID_SECURITY_RESPONSE_NO_RETRY",
    ),
    ("wrong-answer-retry", lambda desk: "SecurityChallenges" in desk.wrong_answer().json(), False, True),
    ("wrong-answer-asks-again", lambda desk: status(desk.wrong_answer()), 401, 203),
    ("precise-credentials", lambda desk: code(desk.caller.sign_in("nobody")), "INVALID_LOGIN", "INVALID_USERNAME"),
    ("details-immediate", lambda desk: status(desk.detail()), 202, 200),
    ("details-slow", fetched_after(4), (200, None), (202, "OPERATION_PENDING")),
    ("dispatched-210", fetched_after(3), (200, None), (202, "OPERATION_DISPATCHED")),
    ("card-busy-long", deleted_after_a_minute, 200, 400),
    ("request-id-reusable", fetched_twice, [202, 200, 400], [202, 200, 200]),
    ("api-key-optional", lambda desk: status(desk.caller.send("GET", "Institutions", api_key=None)), 401, 200),
    ("answers-as-list-only", answered_as_text, 200, 401),
    ("days-360", lambda desk: status(desk.detail(DaysOfTransactions="Days360")), 401, 202),
    (
        "async-not-activated",
        lambda desk: code(desk.caller.send("POST", "AuthorizeAsync", {}, auth=desk.caller.token())),
        "INVALID_REQUEST",
        "METHOD_NOT_AVAILABLE",
    ),
    ("async-slow", opened_in_background(1), [202, 200, 200], [202, 202, 200]),
    (
        "statements-not-activated",
        lambda desk: code(desk.caller.send("POST", "GetStatements", {"RequestId": desk.caller.connect()[0]})),
        "OPERATION_PENDING",
        "METHOD_NOT_AVAILABLE",
    ),
    (
        "refresh-in-one-word",
        lambda desk: desk.caller.send("PATCH", "SetScheduledRefresh", {"loginId": desk.caller.connect()[1]}).text[:8],
        '"LoginId',
        '"ACTIVAT',
    ),
    ("us-questions", lambda desk: "How much is" in desk.ask()[1].text, False, True),
    (
        "cors-on",
        lambda desk: desk.http.get(
            "/v3/x/BankingServices/Institutions", headers={"origin": "http://a.example"}
        ).headers.get("access-control-allow-origin"),
        None,
        "*",
    ),
    ("older-bearer", bearer, 404, (200, 200)),
    ("one-session-a-login", second_session, (203, None), (401, "CONCURRENT_SESSION")),
    ("webhook-kyc", announced, ["GetAccountsDetail"], ["KYC", "GetAccountsDetail"]),
    (
        "webhook-x-flinks-signature",
        lambda desk: desk.world.policies.webhook_header,
        "flinks-authenticity-key",
        "X-Flinks-Signature",
    ),
    (
        "redirect-uri-unregistered",
        lambda desk: status(
            desk.http.get("/v3/oauth/authorize?institution_id=90002&redirect_uri=http%3A%2F%2F127.0.0.1%2Fcb")
        ),
        302,
        400,
    ),
    (
        "redirect-event-url",
        redirect_fields,
        ["institution", "loginId", "requestId", "step", "url"],
        ["institution", "step", "url"],
    ),
    (
        "redirect-event-ids",
        redirect_fields,
        ["institution", "loginId", "requestId", "step", "url"],
        ["institution", "loginId", "requestId", "step"],
    ),
    (
        "redirect-event-login-id",
        redirect_fields,
        ["institution", "loginId", "requestId", "step", "url"],
        ["loginId", "step"],
    ),
    (
        "consent-off-by-default",
        lambda desk: "COMPONENT_LOAD_CONSENT" in steps(desk.widget(path="/v2/")),
        True,
        False,
    ),
    ("institution-as-number", lambda desk: redirect(desk)["institution"], "FlinksCapital", "14"),
    ("account-ids-listed", chosen_accounts, str, list),
    ("too-many-requests-403+code-too-many-requests", lambda desk: status(desk.caller.sign_in("x")), 401, 403),
    ("too-many-requests-429+code-too-many-requests", lambda desk: status(desk.caller.sign_in("x")), 401, 429),
    ("undocumented-400+code-concurrent-session", lambda desk: status(desk.caller.sign_in("x")), 401, 400),
    ("rate-limit:calls=1", two_in_a_minute, [200, 200], OPENED),
    ("latency:seconds=0.2", slow, False, True),
    ("slow-body:seconds=0.2", lambda desk: mint(desk).json()["HttpStatusCode"], 200, 200),
    ("cut-body", mint_or_nothing, 200, None),
    ("connection-reset", mint_or_nothing, 200, None),
    (
        "html-502",
        lambda desk: (status(mint(desk)), typed(desk)),
        (200, ("application/json", True)),
        (502, ("text/html", True)),
    ),
    ("html-200", typed, ("application/json", True), ("text/html", True)),
    ("empty-200", typed, ("application/json", True), ("application/json", False)),
    ("wrong-content-type", typed, ("application/json", True), ("text/plain", True)),
    (
        "status-differs",
        lambda desk: json.loads(desk.caller.sign_in("nobody").content)["HttpStatusCode"],
        401,
        200,
    ),
    ("clock-apart:seconds=7200", is_two_hours_behind, False, True),
    ("consumed-then-504:endpoint=Authorize,times=1", after_504, OPENED, [504, 401]),
    (
        "tokens-under-another-name",
        lambda desk: sorted(mint(desk).json()),
        ["HttpStatusCode", "Token"],
        ["AuthorizeToken", "ExpiresIn"],
    ),
    ("hostile-origin", lambda desk: "/_widget/stranger" in shell(desk).text, False, True),
    ("widget-silent", lambda desk: "<script" in shell(desk).text, True, False),
    (
        "frame-refused",
        lambda desk: "x-frame-options" in shell(desk).headers,
        False,
        True,
    ),
    (
        "token-invalid-during-consent",
        lambda desk: "TOKEN_INVALID" in steps(desk.widget("Greatday", path="/v2/")),
        False,
        True,
    ),
    ("duplicate-redirect", lambda desk: steps(desk.widget("greatday_nomfa")).count("REDIRECT"), 1, 2),
    (
        "unknown-step",
        lambda desk: "COMPONENT_LOAD_SOMETHING_NEW" in steps(desk.widget("greatday_nomfa")),
        False,
        True,
    ),
    ("callback-wrong-state", lambda desk: desk.callback()["state"], ["s1"], ["not-s1"]),
    ("callback-error:error=server_error", lambda desk: desk.callback().get("error"), None, ["server_error"]),
    ("callback-without-login", lambda desk: sorted(desk.callback()), ["loginId", "state"], ["state"]),
)


@pytest.mark.parametrize(("words", "look", "usual", "ordered"), ROWS, ids=[row[0] for row in ROWS])
def test_a_fault_does_what_its_row_says(desk: Desk, words: str, look: Look, usual: object, ordered: object) -> None:
    """Seen without it and seen with it; afterwards nothing is left of it."""
    before = look(desk)
    desk.world.reset()
    for one in words.split("+"):
        desk.world.switches.order_words(one)
    during = look(desk)
    desk.world.reset()
    after = look(desk)

    assert (before, during, after) == (usual, ordered, usual)


@pytest.mark.parametrize("name", BY_NAME)
def test_a_code_is_answered_where_it_is_met_and_no_longer_than_ordered(desk: Desk, name: str) -> None:
    """Once, at the endpoint of its row, with the status of its row; a 202 has its session's RequestId in it."""
    row = BY_NAME[name]
    request_id, login_id = desk.caller.connect()
    insight = desk.caller.base.replace("BankingServices", f"insight/login/{login_id}/attributes/{request_id}")
    calls: dict[str, Callable[[], httpx.Response]] = {
        "Authorize": lambda: desk.caller.sign_in("greatday_nomfa"),
        "GetAccountsDetail": lambda: desk.detail(request_id),
        "GetStatements": lambda: desk.caller.send("POST", "GetStatements", {"RequestId": request_id}),
        "DeleteCard": lambda: desk.caller.send("DELETE", f"DeleteCard/{login_id}"),
        "Attributes": lambda: desk.caller.send("POST", insight, {}),
    }
    desk.world.clock.advance(timedelta(minutes=1))
    desk.world.switches.order(f"code-{name.lower().replace('_', '-')}", times="1")

    answer, then = calls[row.at](), calls[row.at]()

    assert status_and_code(answer) == (row.status or 401, name)
    assert answer.json()["Message"] == row.message
    assert then.status_code in (200, 202)
    if row.status == 202:
        assert answer.json()["RequestId"] == request_id
        assert answer.json()["Links"]


def test_every_fault_is_looked_at() -> None:
    """Codes by their own table; the blocked pop-up at the bank (widget/test_bank.py)."""
    looked_at = {one.partition(":")[0] for words, *_ in ROWS for one in words.split("+")}
    at_the_bank = {"popup-blocked"}

    assert looked_at | at_the_bank | {fault.name for fault in FAULTS if fault.where is Where.CODE} == {
        fault.name for fault in FAULTS
    }
