"""A session to be reported: a token, a refused sign-in, answers to the bank, account data, an event, and no answer."""

from datetime import UTC, datetime, timedelta

from flinks_desk.core.about import Detail
from flinks_desk.core.diagnosis.finding import Finding, Severity
from flinks_desk.core.exchange import Body, Call, Cause, Exchange, Json, Outcome, Reply, Unreachable
from flinks_desk.core.journal import Entry, Kind
from flinks_desk.core.secret import Secret
from flinks_desk.core.support_report.model import Material
from flinks_desk.core.text import text
from flinks_desk.core.way import Certificate, Way
from flinks_desk.core.writers import json_text

__all__ = ["AT", "KEY", "LOGIN_ID", "PASSWORD", "REQUEST_ID", "TOKEN", "entries", "material"]

AT = datetime(2026, 3, 2, 14, 2, 11, tzinfo=UTC)
KEY, TOKEN = "c0ffee00-1111-4222-8333-444455556666", "7f3a9c51-22be-4d0e-9f6a-0c5d8e1b2a34"
PASSWORD, ANSWER = 'Tr0ub4dor & "Söhne"', "Saint-Hyacinthe"
LOGIN_ID, REQUEST_ID = "0b7e6b0e-5f52-4f2c-9d6c-3a1b2c3d4e5f", "47371bab-5e28-4a3e-8eba-819255c8f732"
API = "https://acme-api.private.fin.ag/v3/43387ca6-0391-4c82-857d-70d95f087ecb/BankingServices"

ACCOUNTS: Json = {
    "HttpStatusCode": 200,
    "Login": {"Username": "marie.tremblay", "Id": LOGIN_ID},
    "Accounts": [
        {
            "AccountNumber": 9876543210,
            "TransitNumber": "00042",
            "Balance": {"Current": 1234.5},
            "Holder": {"Name": "Marie Tremblay", "Email": "marie@example.ca", "Address": {"City": "Sherbrooke"}},
            "Transactions": [{"Description": "Loyer 9876543210", "Debit": 900, "Date": "2026/03/01"}],
        }
    ],
    "RequestId": REQUEST_ID,
}
CERTIFICATE = Certificate("acme-api.private.fin.ag", "Example CA", AT, AT + timedelta(days=90), "ab" * 32)
WAY = Way("http://proxy.acme.example:3128", "TLSv1.3", "TLS_AES_256_GCM_SHA384", (CERTIFICATE,))


def reply(status: int, answer: Json) -> Reply:
    headers = (("Content-Type", "application/json"), ("Date", "Mon, 02 Mar 2026 14:02:11 GMT"))
    return Reply(status, headers, json_text.shown(answer, None), answer, is_json=True)


def call(number: int, endpoint: str, key: str, body: Body, outcome: Outcome, *findings: Finding) -> Entry:
    name = "x-api-key" if endpoint.startswith("Get") else "flinks-auth-key"
    headers = (("Content-Type", "application/json"), (name, Secret(key)))
    at = AT + timedelta(seconds=number)
    exchange = Exchange(Call(endpoint, "POST", f"{API}/{endpoint}", headers, body), at, 0.131, outcome, WAY)
    return Entry(number, at, Kind.CALL, f"POST {endpoint}", exchange=exchange, findings=findings)


def entries() -> tuple[Entry, ...]:
    finding = Finding(
        "flinks-invalid-login",
        Severity.ERROR,
        text("{user} was refused.", user="marie.tremblay"),
        text("Look at the password."),
        where="body Password",
    )
    credentials: Body = {"Institution": "Acme", "Username": "marie.tremblay", "Password": Secret(PASSWORD)}
    answers: Body = {"RequestId": REQUEST_ID, "SecurityResponses": {"What is your city?": [Secret(ANSWER)]}}
    opened: Json = {"Login": {"Username": "marie.tremblay", "Id": LOGIN_ID}, "RequestId": REQUEST_ID}
    echo = {"Message": f"no {PASSWORD}", "FlinksCode": "INVALID_LOGIN"}
    return (
        call(1, "GenerateAuthorizeToken", KEY, {}, reply(200, {"Token": Secret(TOKEN)})),
        call(2, "Authorize", TOKEN, credentials, reply(401, echo), finding),
        Entry(3, AT + timedelta(seconds=3), Kind.TOKEN, "Spent", summary=text("Authorize has used the token up.")),
        call(4, "Authorize", TOKEN, answers, reply(200, opened)),
        Entry(5, AT + timedelta(seconds=5), Kind.WIDGET, "REDIRECT", data={"step": "REDIRECT", "loginId": LOGIN_ID}),
        call(6, "GetAccountsDetail", "an-x-api-key-of-acme", {"LoginId": LOGIN_ID}, reply(200, ACCOUNTS)),
        call(7, "GetAccountsDetail", "an-x-api-key-of-acme", {}, Unreachable(Cause.RESET, "acme-api.private.fin.ag")),
    )


def material(*, note: str = "", with_account_data: bool = False) -> Material:
    return Material(
        entries=entries(),
        made=AT + timedelta(hours=1),
        place="acme-api.private.fin.ag",
        scope=text("The whole session"),
        versions=(Detail(text("Python"), "3.11.7"),),
        secrets={Secret(KEY): "secret-key", Secret("never-used-hmac-secret"): "hmac-secret"},
        note=note,
        with_account_data=with_account_data,
    )
