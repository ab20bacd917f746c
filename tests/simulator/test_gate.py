"""The gate: hosts, sizes, the journal, and trouble on the wire."""

import json
from collections.abc import Callable, Iterator

import httpx
import pytest
from starlette.types import ASGIApp, Receive, Scope, Send

from flinks_desk.simulator.app import create_app
from flinks_desk.simulator.caller import Caller, hint_of
from flinks_desk.simulator.faults import FAULTS, Where
from flinks_desk.simulator.gate import API_ENDPOINTS, Gate, endpoint_at, nothing_to_hang_up
from flinks_desk.simulator.server import SimulatorServer
from flinks_desk.simulator.world import World

HOSTS = frozenset({"127.0.0.1:8014", "localhost:8014"})


@pytest.fixture
def server(world: World) -> Iterator[SimulatorServer]:
    with SimulatorServer(world) as running:
        yield running


@pytest.fixture
def remote(server: SimulatorServer) -> Iterator[Caller]:
    with httpx.Client(base_url=server.api, trust_env=False) as client:
        yield Caller(server.world, client)


def mint(caller: Caller, **headers: str) -> httpx.Response:
    secret = caller.world.credentials.secret_key
    return caller.send("POST", "GenerateAuthorizeToken", auth=secret, headers=headers)


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "127.0.0.1",
        "127.0.0.1:8015",
        "127.0.0.1.evil.example:8014",
        "127.0.0.1:8014@evil",
        "localhost:8014.evil.example",
        "",
        "[::1]:8014",
    ],
)
def test_only_our_own_host_is_let_in(world: World, make_caller: Callable[[ASGIApp], Caller], host: str) -> None:
    """To the letter: any web page can reach the loopback (pitfalls §7)."""
    caller = make_caller(create_app(world, hosts=HOSTS))

    answer = mint(caller, host=host)

    assert answer.status_code == 421
    assert world.tokens() == ()


@pytest.mark.parametrize("host", ["127.0.0.1:8014", "localhost:8014", "LOCALHOST:8014"])
def test_both_names_are_let_in(world: World, make_caller: Callable[[ASGIApp], Caller], host: str) -> None:
    """They are two origins to a browser, one simulator to us."""
    assert mint(make_caller(create_app(world, hosts=HOSTS)), host=host).status_code == 200


def test_a_large_body_is_refused(caller: Caller) -> None:
    """One megabyte is the cap."""
    assert caller.send("POST", "Authorize", content=b"x" * 1_000_001).status_code == 413
    assert caller.send("POST", "Authorize", content=b"x" * 1_000_000).status_code == 401


def test_the_journal_has_everything_but_the_secrets(caller: Caller) -> None:
    """Method, path, status, code, hint; secrets by role, passwords and answers hidden."""
    known = caller.world.credentials
    token = caller.token()
    caller.answer(caller.sign_in("sim_mfa_triple", token=token), token=token)
    caller.sign_in("Greatday", token=token)
    caller.send("POST", f"GenerateAuthorizeToken?key={known.secret_key}", {"secret": known.secret_key})

    entries = caller.world.journal.entries()
    written = json.dumps([str(entry) for entry in entries])

    assert [(entry.number, entry.endpoint, entry.status) for entry in entries] == [
        (1, "GenerateAuthorizeToken", 200),
        (2, "Authorize", 203),
        (3, "Authorize", 200),
        (4, "Authorize", 401),
        (5, "GenerateAuthorizeToken", 401),
    ]
    assert entries[3].flinks_code == "UNAUTHORIZED"
    assert "already used by request 2" in str(entries[3].hint)
    assert entries[0].headers["flinks-auth-key"] == "<secret key>"
    assert entries[2].headers["flinks-auth-key"] == "<authorize token>"
    for secret in (known.secret_key, known.x_api_key, token, "Everyday", "Triangle", "Montreal"):
        assert secret not in written


def test_an_unknown_credential_is_not_shown_either(caller: Caller) -> None:
    """A real key sent by mistake stays out of the journal, wherever a credential belongs."""
    real = "0f8fad5b-d9cb-469f-a165-70867728950e"
    caller.send("POST", "GenerateAuthorizeToken", {"Password": real}, auth=real, api_key=real)

    assert real not in str(caller.world.journal.entries())


def test_no_page_may_read_the_api(caller: Caller) -> None:
    """No CORS, and the hint says why the browser will complain (real-world RW-041)."""
    answer = mint(caller, origin="https://shop.example")

    assert answer.status_code == 200
    assert not [name for name in answer.headers if name.startswith("access-control")]
    assert "for servers" in hint_of(answer)


def test_cors_can_be_switched_on(caller: Caller) -> None:
    """With the preflight that a browser sends first."""
    caller.world.switches.order("cors-on")
    asked = {"origin": "https://shop.example", "access-control-request-headers": "flinks-auth-key"}

    preflight = caller.send("OPTIONS", "GenerateAuthorizeToken", headers=asked)
    answer = mint(caller, origin="https://shop.example")

    assert preflight.status_code == 204
    assert preflight.headers["access-control-allow-headers"] == "flinks-auth-key"
    assert answer.headers["access-control-allow-origin"] == "*"


def test_trouble_can_be_ordered_for_one_endpoint_and_some_times(caller: Caller) -> None:
    """Then things are as before."""
    caller.world.switches.order("html-502", endpoint="GenerateAuthorizeToken", times="2")

    assert caller.send("GET", "Institutions").status_code == 200
    assert [mint(caller).status_code for _ in range(3)] == [502, 502, 200]


def test_pages_instead_of_json(caller: Caller) -> None:
    """502 and 200 with HTML: nothing was carried out."""
    caller.world.switches.order("html-502", times="1")
    bad_gateway = mint(caller)
    caller.world.switches.order("html-200", times="1")
    sign_in = mint(caller)

    for answer, status in ((bad_gateway, 502), (sign_in, 200)):
        assert answer.status_code == status
        assert answer.headers["content-type"].startswith("text/html")
        assert answer.text.startswith("<!DOCTYPE html>")
    assert caller.world.tokens() == ()


def test_an_empty_200(caller: Caller) -> None:
    """Status 200 and not one byte."""
    caller.world.switches.order("empty-200")

    assert (mint(caller).status_code, mint(caller).content) == (200, b"")


def test_a_wrong_content_type(caller: Caller) -> None:
    """The JSON is right, its name is not."""
    caller.world.switches.order("wrong-content-type")
    answer = mint(caller)

    assert answer.headers["content-type"].startswith("text/plain")
    assert answer.json()["HttpStatusCode"] == 200


def test_a_body_that_contradicts_its_status(caller: Caller) -> None:
    """api-facts §17: HTTP status first, code second."""
    caller.world.switches.order("status-differs")
    answer = caller.send("POST", "GenerateAuthorizeToken")

    assert (answer.status_code, answer.json()["HttpStatusCode"]) == (401, 200)


def test_consumed_and_then_504(caller: Caller) -> None:
    """The token is used up although nothing came back (real-world RW-103)."""
    token = caller.token()
    caller.world.switches.order("consumed-then-504", times="1")

    lost = caller.sign_in("greatday_nomfa", token=token)

    assert lost.status_code == 504
    assert "already used" in hint_of(caller.sign_in("greatday_nomfa", token=token))


def test_tokens_under_another_name(caller: Caller) -> None:
    """A third party's specification (real-world RW-031)."""
    caller.world.switches.order("tokens-under-another-name")

    assert set(mint(caller).json()) == {"AuthorizeToken", "ExpiresIn"}


@pytest.mark.parametrize(("more", "after"), [({}, None), ({"retry_after": "30"}, "30")])
def test_a_rate_limit_by_the_clock(caller: Caller, more: dict[str, str], after: str | None) -> None:
    """So many calls in a minute; the minute can be moved."""
    caller.world.switches.order("rate-limit", calls="2", **more)
    caller.world.switches.order("too-many-requests-429")

    answers = [mint(caller) for _ in range(3)]

    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert answers[2].json()["FlinksCode"] == "TOO_MANY_REQUESTS"
    assert answers[2].headers.get("retry-after") == after


def test_latency_is_waited_for(caller: Caller) -> None:
    """A little of it: the answer still comes."""
    caller.world.switches.order("latency", seconds="0.01")
    caller.world.switches.order("slow-body", seconds="0.02")

    assert mint(caller).json()["HttpStatusCode"] == 200


def test_a_connection_is_reset(remote: Caller) -> None:
    """Before the answer, on a real socket; then things are as before."""
    remote.world.switches.order("connection-reset", times="1")

    with pytest.raises(httpx.ReadError):
        mint(remote)

    assert mint(remote).status_code == 200
    assert remote.world.journal.entries()[0].faults == ("connection-reset",)


def test_a_body_is_cut(remote: Caller) -> None:
    """In the middle, on a real socket."""
    remote.world.switches.order("cut-body", times="1")

    with pytest.raises(httpx.RemoteProtocolError):
        mint(remote)

    assert mint(remote).status_code == 200


def test_a_fault_of_our_own_is_an_answer_and_an_entry(
    world: World, make_caller: Callable[[ASGIApp], Caller], caplog: pytest.LogCaptureFixture
) -> None:
    """AGGREGATION_ERROR, as Flinks would say, and never a hole in the journal."""

    async def broken(scope: Scope, receive: Receive, send: Send) -> None:
        raise KeyError(world.credentials.secret_key)

    answer = mint(make_caller(Gate(broken, world, None, nothing_to_hang_up)))

    assert (answer.status_code, answer.json()["FlinksCode"]) == (500, "AGGREGATION_ERROR")
    assert "KeyError" in hint_of(answer)
    assert world.journal.entries()[0].status == 500
    assert [record.levelname for record in caplog.records] == ["ERROR"]
    assert world.credentials.secret_key not in caplog.text


def test_every_code_can_be_ordered(caller: Caller) -> None:
    """Each row of the codes answers its endpoint with its code."""
    request_id, _ = caller.connect()
    calls = {
        "Authorize": lambda: caller.sign_in("greatday_nomfa"),
        "GetAccountsDetail": lambda: caller.send("POST", "GetAccountsDetail", {"RequestId": request_id}),
        "GetStatements": lambda: caller.send("POST", "GetStatements", {}),
        "DeleteCard": lambda: caller.send("DELETE", "DeleteCard/x"),
        "Attributes": lambda: caller.send(
            "POST", caller.base.replace("BankingServices", "insight/login/x/attributes/y")
        ),
    }
    for fault in FAULTS:
        if fault.where is not Where.CODE:
            continue
        caller.world.switches.order(fault.name, times="1")

        answer = calls[fault.parameters["endpoint"]]()

        assert answer.json()["FlinksCode"] == fault.name.removeprefix("code-").replace("-", "_").upper()
        assert answer.status_code == answer.json()["HttpStatusCode"]


@pytest.mark.parametrize(
    ("path", "endpoint"),
    [
        ("/v3/c/BankingServices/Authorize", "Authorize"),
        ("/v3/oauth/authorize", "OAuth"),
        ("/v3/c/BankingServices/Nothing", None),
        ("/_simulator/state", "Control"),
        ("/bank/x", "Bank"),
        ("/", "Connect"),
        ("/v2/", "Connect"),
        ("/v2/Credential/14", "Connect"),
        ("/elsewhere", None),
    ],
)
def test_addresses_have_names(path: str, endpoint: str | None) -> None:
    """For faults and the journal; only the API's suffer from trouble on the wire."""
    assert endpoint_at(path) == endpoint
    assert (endpoint in API_ENDPOINTS) is (endpoint in ("Authorize", "OAuth"))
