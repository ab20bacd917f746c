"""What an exchange means: the findings about one that went wrong, and a sentence about any.

The rule: one cause, one finding; a status is never explained without the FlinksCode and the message beside it, since
401 is Flinks' catch-all (api-facts §11). Which cause is likely, given what this session knows, is in `suspicion.py`.
Must not live here: what is wrong before anything is sent (`of_session.py`).
"""

from collections.abc import Callable, Mapping, Sequence

from flinks_desk.core.authorize import refuses_token
from flinks_desk.core.codes import CODES, FlinksCode
from flinks_desk.core.diagnosis.finding import Extra, Finding, Mend, Severity
from flinks_desk.core.diagnosis.suspicion import (
    Case,
    Suspicion,
    about_credential,
    about_login,
    about_request_id,
    about_secret_key,
    about_token,
)
from flinks_desk.core.diagnosis.unreachable import of_page, of_unreachable, what_happened
from flinks_desk.core.exchange import Call, Exchange, Json, Reply, list_of, member, text_of
from flinks_desk.core.known import Known
from flinks_desk.core.secret import Secret
from flinks_desk.core.session import Session
from flinks_desk.core.text import Text, plural, text
from flinks_desk.core.token import refuses_secret_key

__all__ = ["explain", "findings"]

TROUBLESHOOTING = "/api/authorize/troubleshooting"
ERROR_CODES = "/api/authorize/error-codes"


def findings(exchange: Exchange, session: Session, known: Known) -> tuple[Finding, ...]:
    """What is to be said about this exchange; nothing if it went well."""
    outcome = exchange.outcome
    if not isinstance(outcome, Reply):
        return (of_unreachable(exchange.call, outcome, session),)
    if outcome.location:
        return ()
    if not outcome.is_json:
        return (of_page(outcome, exchange.call),)
    found = _of_reply(Case(exchange.call, outcome, session, known, exchange.started))
    return (found,) if found else ()


def explain(exchange: Exchange) -> Text:
    """One sentence about what the answer means here, good or bad."""
    outcome = exchange.outcome
    if not isinstance(outcome, Reply):
        return what_happened(exchange.call, outcome)
    if outcome.location:
        return REDIRECTED
    if not outcome.is_json:
        return of_page(outcome, exchange.call).message
    row = CODES.get(outcome.flinks_code)
    if _refuses_customer(exchange.call, outcome):
        return NO_TOKEN
    if refuses_secret_key(outcome):
        return text("Flinks did not accept the secret key for this customer.")
    if refuses_token(outcome) and exchange.call.endpoint.startswith("Authorize"):
        return text("Flinks did not accept the authorize token.")
    good = GOOD.get((exchange.call.endpoint, outcome.status)) or GOOD.get(("", outcome.status))
    if row and row.code not in {"OK", "CREATED", "OPERATION_PENDING"}:
        return _said(row, outcome)[0]
    return good or _unexplained(outcome)


REDIRECTED = text("The entry leads on to the bank. The redirect is shown and not followed.")

GOOD: Mapping[tuple[str, int], Text] = {
    ("GenerateAuthorizeToken", 200): text(
        "Flinks accepted the secret key and made a token. It works once, within thirty minutes."
    ),
    ("Authorize", 200): text("The session is open. Its RequestId fetches data, with the x-api-key."),
    ("Authorize", 203): text(
        "The bank asks a question. 203 counts as a success for HTTP libraries, so code has to look for it."
    ),
    ("AuthorizeAsync", 200): text("The session is open. Its RequestId fetches data, with the x-api-key."),
    ("AuthorizeAsync", 202): text("Flinks is opening the session. Ask again in ten seconds, with the RequestId alone."),
    ("GetAccountsDetail", 200): text("The data are here. The RequestId is used up by that."),
    ("GetAccountsDetail", 202): text("Flinks is still collecting; the Async endpoint says when the data are ready."),
    ("GetAccountsDetailAsync", 200): text("The data are here. The RequestId is used up by that."),
    ("GetAccountsDetailAsync", 202): text("Not ready yet. Ask again in ten seconds."),
    ("", 200): text("It went well."),
    ("", 201): text("It went well, and something was made."),
    ("", 202): text("Flinks is still working. Ask the Async endpoint."),
    ("", 203): text("The bank asks a question. Answer it with the same token and the RequestId."),
}
"""What a good status means, by endpoint; the empty name is for every other endpoint."""


def _of_reply(case: Case) -> Finding | None:
    reply = case.reply
    if refuses_secret_key(reply):
        return _refusal(
            "secret-key-refused",
            text("Flinks did not accept the secret key for this customer."),
            about_secret_key(case),
        )
    if _refuses_customer(case.call, reply):
        return _refusal("flinks-unauthorized", NO_TOKEN, (*about_credential(case), WRONG_PAIR), _flinks_says(reply))
    if refuses_token(reply) and case.call.endpoint.startswith("Authorize"):
        return _refusal("token-refused", text("Flinks did not accept the authorize token."), about_token(case))
    if list_of(reply.json, "SecurityChallenges") and reply.status in {203, 401}:
        return _questions(case)
    if reply.status == 202:
        return None if case.call.endpoint == "AuthorizeAsync" else _pending()  # no data are asked for yet
    if reply.flinks_code not in {"", "OK", "CREATED"}:
        return _of_code(case)
    if reply.status >= 400 or (reply.status != 200 and case.call.endpoint in EXPECTED_MEMBERS):
        return _of_status(case)
    return _missing_member(case)


NO_TOKEN = text("Flinks gave no token: it does not know this customer id, or not with this secret key.")
WRONG_PAIR = Suspicion(
    "customer-id-unknown",
    text("Compare both with what Flinks gave you, letter by letter; they belong to one instance."),
    Mend.EDIT_CREDENTIALS,
)


def _refuses_customer(call: Call, reply: Reply) -> bool:
    """A bare refusal where a token was asked for: no bank is in play there, only customer id and key."""
    is_refusal = reply.flinks_code in {"UNAUTHORIZED", "ACCESS_DENIED"} and not refuses_secret_key(reply)
    return call.endpoint == "GenerateAuthorizeToken" and is_refusal


def _refusal(code: str, message: Text, suspicions: tuple[Suspicion, ...], said: Text | None = None) -> Finding:
    first = suspicions[0]
    suspects = list(dict.fromkeys(one.code for one in suspicions))
    return Finding(
        code,
        Severity.ERROR,
        message,
        first.fix,
        extra={"suspects": suspects},
        see=TROUBLESHOOTING,
        mend=first.mend,
        evidence=first.evidence or said,
    )


def _questions(case: Case) -> Finding:
    prompts = [text_of(item, "Prompt") for item in list_of(case.reply.json, "SecurityChallenges")]
    again = case.reply.status == 401
    message = (
        text("The bank did not accept the answer and asks once more.")
        if again
        else plural("The bank asks {count} question.", "The bank asks {count} questions.", len(prompts))
    )
    extra: Mapping[str, Extra] = {"prompts": prompts}
    fix = text("Answer within eight minutes; the same token and RequestId go with the answers.")
    return Finding("mfa-required", Severity.NOTE, message, fix, extra=extra, mend=Mend.ANSWER_QUESTIONS)


def _pending() -> Finding:
    row = CODES["OPERATION_PENDING"]
    return Finding("still-pending", Severity.NOTE, row.meaning, row.advice, mend=Mend.POLL)


BY_CODE: Mapping[str, Callable[[Case], tuple[Suspicion, ...]]] = {
    "INVALID_LOGIN": about_login,
    "INVALID_PASSWORD": about_login,
    "INVALID_USERNAME": about_login,
    "SESSION_NONEXISTENT": about_request_id,
    "SESSION_EXPIRED": about_request_id,
    "UNAUTHORIZED": about_credential,
    "ACCESS_DENIED": about_credential,
}
"""Codes about which a session may know more than the table of codes."""


def _of_code(case: Case) -> Finding:
    row = CODES.get(case.reply.flinks_code)
    code = "flinks-" + case.reply.flinks_code.lower().replace("_", "-").replace(" ", "-")
    suspicions = BY_CODE[case.reply.flinks_code](case) if case.reply.flinks_code in BY_CODE else ()
    first = suspicions[0] if suspicions else None
    message, fix, mend = _said(row, case.reply)
    return Finding(
        code,
        Severity.NOTE if row and row.patience else Severity.ERROR,
        message,
        first.fix if first else fix,
        extra={"flinks_code": case.reply.flinks_code},
        see=ERROR_CODES,
        mend=first.mend if first else mend,
        evidence=first.evidence if first else _flinks_says(case.reply),
    )


def _said(row: FlinksCode | None, reply: Reply) -> tuple[Text, Text, Mend | None]:
    if row is None:
        message = text("Flinks answered with a code that is in none of its lists: {code}.", code=reply.flinks_code)
        return message, text("Read the message beside it; send it to Flinks if it stays so."), Mend.TRY_AGAIN
    if row.code == "INVALID_LOGIN" and "loginid" in reply.message.lower():
        message = text("Flinks does not know this LoginId for this customer.")
        return message, row.advice, row.mend
    if row.code == "INVALID_LOGIN" and reply.message:
        return text("The bank did not accept the user name or the password."), row.advice, row.mend
    return row.meaning, row.advice, row.mend


def _flinks_says(reply: Reply) -> Text | None:
    return text("Flinks says: {message}", message=reply.message) if reply.message else None


def _of_status(case: Case) -> Finding:
    """A refusal without a code. It is told as what it is; the status alone explains nothing."""
    reply = case.reply
    if reply.status in {404, 405}:
        return Finding(
            "path-incomplete" if reply.status == 404 else "method-wrong",
            Severity.ERROR,
            text("There is nothing at this address for {endpoint}.", endpoint=case.call.endpoint)
            if reply.status == 404
            else text("{endpoint} does not take {method}.", endpoint=case.call.endpoint, method=case.call.method),
            text("Check the instance and the customer id; both stand in the address."),
            extra={"missing": []} if reply.status == 404 else {"expected": case.call.method},
            mend=Mend.EDIT_CREDENTIALS,
            evidence=_flinks_says(reply),
        )
    return Finding(
        f"flinks-http-{reply.status}",
        Severity.ERROR,
        _unexplained(reply),
        text("Try again; if it stays so, send Flinks the time and the RequestId."),
        extra={"flinks_code": ""},
        mend=Mend.TRY_AGAIN,
        evidence=_flinks_says(reply),
    )


def _unexplained(reply: Reply) -> Text:
    if reply.message:
        return text("Flinks answered {status} and says: {message}", status=reply.status, message=reply.message)
    return text(
        "Flinks answered {status} without a code or a message, so the reason is not known.", status=reply.status
    )


EXPECTED_MEMBERS: Mapping[str, tuple[str, ...]] = {
    "GenerateAuthorizeToken": ("Token", "AuthorizeToken"),
    "Authorize": ("RequestId",),
    "GetAccountsDetail": ("Accounts",),
    "GetAccountsDetailAsync": ("Accounts",),
    "GetAccountsSummary": ("Accounts",),
    "GetAccountsSummaryAsync": ("Accounts",),
    "GetStatements": ("StatementsByAccount",),
    "GetStatementsAsync": ("StatementsByAccount",),
    "Attributes": ("Card",),
}


TEXTS = frozenset({"Token", "RequestId"})
"""Members that are texts; the others are lists or objects."""


def _is_usable(found: Json, name: str) -> bool:
    if name in TEXTS:
        return isinstance(found, str | Secret) and bool(found)
    return isinstance(found, Sequence | Mapping) and not isinstance(found, str)


def _missing_member(case: Case) -> Finding | None:
    """A good status whose answer lacks what it is asked for."""
    expected = EXPECTED_MEMBERS.get(case.call.endpoint, ())
    found = member(case.reply.json, *expected) if expected else None
    if not expected or _is_usable(found, expected[0]):
        return None
    said = text("The answer is a success but has no {member}.", member=expected[0])
    if found is not None:
        said = text("The answer is a success, but its {member} is not what it should be.", member=expected[0])
    return Finding(
        "answer-field-wrong",
        Severity.ERROR,
        said,
        text("Look at the answer; something between here and Flinks may have answered in its place."),
        extra={"found": "", "expected": expected[0]},
        mend=Mend.TRY_AGAIN,
    )
