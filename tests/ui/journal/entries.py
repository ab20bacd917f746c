"""A morning's log, made of the real types: the calls, events and troubles of one bring-up."""

from datetime import UTC, datetime, timedelta
from uuid import NAMESPACE_URL, uuid5

from flinks_desk.core import widget
from flinks_desk.core.diagnosis.finding import Finding, Mend, Severity
from flinks_desk.core.exchange import Call, Cause, Exchange, Json, Outcome, Reply, Unreachable, sealed
from flinks_desk.core.journal import Entry, Kind
from flinks_desk.core.profile import TOOLBOX
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import text
from flinks_desk.core.writers.json_text import shown

NOON = datetime(2026, 11, 25, 14, 2, 11, 412_000, tzinfo=UTC)
CANARY = "canary-c4569c54-e167-4d34-8de6-f4113bc82414"
LOGIN_ID = "5e115eac-1209-4f19-641c-08d6d484e2fe"
REQUEST_ID = "9022abc2-8a2e-4b06-a06e-c3e5449c4d10"
JSON_HEADERS = (("Content-Type", "application/json; charset=utf-8"), ("Date", "Wed, 25 Nov 2026 14:02:11 GMT"))


def guid(name: str) -> str:
    return str(uuid5(NAMESPACE_URL, name))


def reply(status: int, body: Json) -> Reply:
    value = sealed(body)
    return Reply(status, JSON_HEADERS, shown(value), value, is_json=True)


def call(endpoint: str, body: dict[str, Json] | None = None, *, header: str = "flinks-auth-key") -> Call:
    headers = (
        ("Content-Type", "application/json"),
        ("Accept", "application/json"),
        (header, Secret(CANARY)),
    )
    return Call(endpoint, "POST", TOOLBOX.banking(endpoint), headers, body)


def made(number: int, seconds: float, the_call: Call, took: float, outcome: Outcome, *findings: Finding) -> Entry:
    at = NOON + timedelta(seconds=seconds)
    ids = {REQUEST_ID} if took > 0.3 else set()
    if the_call.body and the_call.body.get("LoginId") == LOGIN_ID:
        ids.add(LOGIN_ID)
    return Entry(
        number,
        at,
        Kind.CALL,
        f"{the_call.method} {the_call.endpoint}",
        exchange=Exchange(the_call, at, took, outcome),
        findings=findings,
        ids=frozenset(ids),
    )


def event(number: int, seconds: float, step: str, origin: str = TOOLBOX.widget_origin, **members: Json) -> Entry:
    at = NOON + timedelta(seconds=seconds)
    read_from = widget.read(at, origin, {"step": step, **members}, TOOLBOX.widget_origin)
    return Entry(
        number,
        at,
        Kind.WIDGET,
        step,
        data=read_from.data,
        event=read_from,
        ids=frozenset({LOGIN_ID}) if "loginId" in members else frozenset(),
    )


TOKEN_USED = Finding(
    "token-refused",
    Severity.ERROR,
    text("Flinks refused the authorize token."),
    text("Make a new token and authorize again. A token works once."),
    mend=Mend.NEW_TOKEN,
    evidence=text("It was used at {at} by the Connect preview.", at=NOON),
)
QUESTION = Finding(
    "mfa-required",
    Severity.NOTE,
    text("The bank asks a security question before it lets anyone in."),
    text("Answer it within eight minutes, with the same token."),
    mend=Mend.ANSWER_QUESTIONS,
)
NO_ANSWER = Finding(
    "network-unreachable",
    Severity.ERROR,
    text("No answer came from {host}.", host="toolbox-api.private.fin.ag"),
    text("Look whether this machine reaches the network, then try again."),
    mend=Mend.TRY_AGAIN,
)


def account(place: int) -> Json:
    return {
        "Id": guid(f"account {place}"),
        "Title": ("Chequing CAD", "Savings CAD", "Line of credit")[place % 3],
        "AccountNumber": f"00{place}1234",
        "Balance": {"Available": 41_000.5 + place, "Current": 43_000.25, "Limit": None},
        "Category": "Operations",
        "Currency": "CAD",
        "Holder": {"Name": "John Doe", "Address": {"City": "Montréal", "Province": "QC"}, "Email": "johndoe@flinks.io"},
        "Transactions": [
            {"Id": guid(f"{place} {number}"), "Date": f"2026/11/{28 - number:02}", "Debit": 12.5, "Credit": None}
            for number in range(12)
        ],
    }


SESSION: Json = {
    "HttpStatusCode": 200,
    "Links": [{"rel": "AccountsDetail", "href": "/GetAccountsDetail", "example": None}],
    "InstitutionName": "FlinksCapital",
    "Login": {"Username": "Greatday", "LastRefresh": "2026-11-25T14:04:02.145999", "Type": "Personal", "Id": LOGIN_ID},
    "InstitutionId": 14,
    "Institution": "FlinksCapital",
    "RequestId": REQUEST_ID,
}
CHALLENGE: Json = {
    "Links": [{"rel": "Authorization", "href": "/Authorize", "example": None}],
    "HttpStatusCode": 203,
    "SecurityChallenges": [{"Type": "QuestionAndAnswer", "Prompt": "What city were you born in?"}],
    "Institution": "FlinksCapital",
    "RequestId": REQUEST_ID,
}
REFUSAL: Json = {
    "HttpStatusCode": 401,
    "FlinksCode": "UNAUTHORIZED",
    "Message": "You must provide a valid authorize token",
}
BY_LOGIN: dict[str, Json] = {"LoginId": LOGIN_ID, "MostRecentCached": False, "Save": True}
ANSWERS: dict[str, Json] = {
    "RequestId": REQUEST_ID,
    "SecurityResponses": {"What city were you born in?": [Secret(CANARY)]},
}
TOKEN: Json = {"HttpStatusCode": 200, "Token": CANARY, "ExpiresIn": 1800}


def morning() -> list[Entry]:
    """One bring-up, with the troubles that belong to it."""
    token = call("GenerateAuthorizeToken")
    pending: Json = {
        "HttpStatusCode": 202,
        "FlinksCode": "OPERATION_PENDING",
        "Message": "Your operation is still processing.",
        "RequestId": REQUEST_ID,
    }
    data: Json = {"HttpStatusCode": 200, "Accounts": [account(place) for place in range(5)], "RequestId": REQUEST_ID}
    html = Reply(502, (("Content-Type", "text/html"),), "<html><h1>502 Bad Gateway</h1></html>")
    return [
        Entry(1, NOON - timedelta(seconds=9), Kind.NOTE, "profile", summary=text("Calls go to toolbox now.")),
        made(2, 0, token, 0.131, reply(200, TOKEN)),
        event(3, 89, "APP_MOUNTED"),
        event(4, 89.4, "COMPONENT_LOAD_INSTITUTION_SELECTOR", cached=False),
        event(5, 102, "INSTITUTION_SELECTED", institution="FlinksCapital"),
        event(6, 103, "COMPONENT_LOAD_CREDENTIAL", institution="FlinksCapital"),
        event(7, 121, "SUBMIT_CREDENTIAL", institution="FlinksCapital"),
        event(8, 124, "REDIRECT", institution="FlinksCapital", loginId=LOGIN_ID, requestId=REQUEST_ID),
        made(9, 131, call("Authorize", BY_LOGIN), 0.2, reply(401, REFUSAL), TOKEN_USED),
        made(10, 140, token, 0.118, reply(200, TOKEN)),
        made(11, 146, call("Authorize", BY_LOGIN), 1.914, reply(203, CHALLENGE), QUESTION),
        made(12, 163, call("Authorize", ANSWERS), 2.402, reply(200, SESSION)),
        made(
            13, 170, call("GetAccountsDetail", {"RequestId": REQUEST_ID}, header="x-api-key"), 3.1, reply(202, pending)
        ),
        made(14, 184, call("GetAccountsDetail", {"RequestId": REQUEST_ID}, header="x-api-key"), 0.9, reply(200, data)),
        made(15, 201, token, 30.0, Unreachable(Cause.READ_TIMEOUT, "30 s"), NO_ANSWER),
        made(16, 240, token, 0.4, html),
    ]


def many(count: int) -> list[Entry]:
    """As many entries as asked for, over the same calls and events."""
    pattern = morning()
    return [
        Entry(
            number,
            NOON + timedelta(seconds=number),
            pattern[number % 13].kind,
            pattern[number % 13].title,
            pattern[number % 13].summary,
            pattern[number % 13].exchange,
            pattern[number % 13].data,
            pattern[number % 13].event,
            pattern[number % 13].findings,
            frozenset({guid(str(number // 13))}),
        )
        for number in range(count)
    ]
