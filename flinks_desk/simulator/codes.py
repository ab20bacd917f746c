"""Every FlinksCode: the status and message it travels with (api-facts §11), and what a policy may change in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from flinks_desk.simulator.policies import Policies


@dataclass(frozen=True)
class Code:
    name: str
    status: int | None  # None: no source tells it
    message: str
    means: str
    at: str = "Authorize"  # where it is met, unless ordered elsewhere


CODES: Final = (
    Code(
        "OPERATION_PENDING",
        202,
        "Your operation is still processing",
        "the data are still being collected: poll the Async twin",
        "GetAccountsDetail",
    ),
    Code(
        "OPERATION_DISPATCHED",
        202,
        "Your operations had been dispatched to background process for long running jobs",
        "more than 210 seconds: poll the Async twin",
        "GetAccountsDetail",
    ),
    Code(
        "SESSION_NONEXISTENT",
        400,
        "Inputs session id or card if were not found.",
        "the RequestId is unknown, expired or used up",
        "GetAccountsDetail",
    ),
    Code("CARD_IN_USE", 400, "The card is currently in use.", "the account is still processing", "DeleteCard"),
    Code("ACCESS_DENIED", 401, "Access denied.", "Authorize without valid credentials"),
    Code(
        "INVALID_LOGIN",
        401,
        "The card number (username) or password provided is invalid",
        "LoginId or bank credentials refused",
    ),
    Code("INVALID_REQUEST", 401, "The request is invalid.", "missing field or bad syntax"),
    Code("INVALID_SECURITY_RESPONSE", 401, "The security response is invalid.", "a wrong MFA answer"),
    Code(
        "INVALID_SECURITY_RESPONSE_NO_RETRY", 401, "The security response is invalid.", "a wrong MFA answer, start over"
    ),
    Code("INVALID_USERNAME", 401, "The username provided is invalid", "the bank does not know the user"),
    Code("INVALID_PASSWORD", 401, "The password provided is invalid", "the bank refused the password"),
    Code(
        "QUESTION_NOT_FOUND",
        401,
        "No stored answer was found for the question.",
        "an unattended refresh met a question",
    ),
    Code(
        "RETRY_LATER",
        401,
        "The institution cannot be reached at the moment. Please retry later.",
        "the bank cannot be reached",
    ),
    Code("TOO_MANY_REQUESTS", 401, "Too many requests.", "rate limited"),
    Code("UNKNOWN_CHALLENGE_KEY", 401, "The challenge key is unknown.", "an answer to a prompt that was not asked"),
    Code(
        "UNAUTHORIZED",
        401,
        "The institution did not authorize the request.",
        "refused by the institution, or a wrong key",
    ),
    Code(
        "NEW_ACCOUNT",
        401,
        "The account needs action in online banking first.",
        "the person must sign in at the bank first",
    ),
    Code("DISABLED_LOGIN", 401, "The account was deactivated by the institution.", "deactivated by the bank"),
    Code("DISABLED_INSTITUTION", 405, "The institution is disabled.", "the institution is not available"),
    Code("AGGREGATION_ERROR", 500, "An unexpected error occurred.", "something broke at Flinks"),
    Code(
        "CONCURRENT_SESSION",
        None,
        "Another session is open for this login.",
        "another session is open for this LoginId",
    ),
    Code(
        "SESSION_EXPIRED", None, "The session has expired.", "8 idle minutes in Authorize, or 30 minutes of processing"
    ),
    Code("ALREADY_AUTHORIZED", None, "The session is already authorized.", "Authorize again after it succeeded"),
    Code(
        "SECURITYRESPONSES_INCOMPLETE",
        None,
        "Not all security challenges were answered.",
        "a prompt was left unanswered",
    ),
    Code("NO_TRANSACTION", None, "There are not enough transactions.", "fewer than 25 transactions", "Attributes"),
    Code(
        "METHOD_NOT_AVAILABLE", None, "The method is not available.", "not activated for this instance", "GetStatements"
    ),
)

PATIENT: Final = tuple(code for code in CODES if code.status == 202)
REFUSALS: Final = tuple(code for code in CODES if code.status != 202)
BY_NAME: Final[Mapping[str, Code]] = {code.name: code for code in CODES}


def status_of(name: str, policies: Policies) -> int:
    by_policy = {
        "INVALID_LOGIN": policies.invalid_login_status,
        "INVALID_REQUEST": policies.invalid_request_status,
        "TOO_MANY_REQUESTS": policies.too_many_requests_status,
    }
    status = by_policy.get(name, BY_NAME[name].status)
    return policies.undocumented_status if status is None else status
