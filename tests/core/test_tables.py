"""The core's tables are complete: every code, endpoint, cause, role and step has its row."""

import pytest

from flinks_desk.core.codes import CODES
from flinks_desk.core.diagnosis import catalogue
from flinks_desk.core.diagnosis.unreachable import BEFORE_FLINKS, SENTENCES
from flinks_desk.core.diagnosis.when import WHEN
from flinks_desk.core.endpoints import ENDPOINTS, endpoint_of
from flinks_desk.core.exchange import Cause
from flinks_desk.core.known import Role
from flinks_desk.core.names import name_of
from flinks_desk.core.writers.of_session import VARIABLES

DOCUMENTED_CODES = {
    "OK": {200},
    "CREATED": {201},
    "OPERATION_PENDING": {202},
    "OPERATION_DISPATCHED": {202},
    "SESSION_NONEXISTENT": {400},
    "CARD_IN_USE": {400},
    "ACCESS_DENIED": {401},
    "INVALID_LOGIN": {400, 401},
    "INVALID_REQUEST": {400, 401},
    "INVALID_SECURITY_RESPONSE": {401},
    "INVALID_SECURITY_RESPONSE_NO_RETRY": {401},
    "INVALID_USERNAME": {401},
    "INVALID_PASSWORD": {401},
    "QUESTION_NOT_FOUND": {401},
    "RETRY_LATER": {401},
    "TOO_MANY_REQUESTS": {401, 403, 429},
    "UNKNOWN_CHALLENGE_KEY": {401},
    "UNAUTHORIZED": {401},
    "NEW_ACCOUNT": {401},
    "DISABLED_LOGIN": {401},
    "DISABLED_INSTITUTION": {405},
    "AGGREGATION_ERROR": {500},
    "CONCURRENT_SESSION": set(),
    "SESSION_EXPIRED": set(),
    "ALREADY_AUTHORIZED": set(),
    "SECURITYRESPONSES_INCOMPLETE": {401},
    "NO_TRANSACTION": set(),
    "METHOD_NOT_AVAILABLE": set(),
}
"""Every FlinksCode of api-facts §11 with the statuses that sources name."""

ASK_FOR_PATIENCE = {
    "RETRY_LATER",
    "CARD_IN_USE",
    "CONCURRENT_SESSION",
    "TOO_MANY_REQUESTS",
    "OPERATION_PENDING",
    "OPERATION_DISPATCHED",
}
"""Contract §4."""

DOCUMENTED_ENDPOINTS = {
    "GenerateAuthorizeToken": ("POST", "flinks-auth-key", Role.SECRET_KEY),
    "Authorize": ("POST", "flinks-auth-key", Role.AUTHORIZE_TOKEN),
    "AuthorizeAsync": ("POST", "flinks-auth-key", Role.AUTHORIZE_TOKEN),
    "AuthorizeMultiple": ("POST", "flinks-auth-key", Role.AUTHORIZE_TOKEN),
    "GetAccountsDetail": ("POST", "x-api-key", Role.X_API_KEY),
    "GetAccountsDetailAsync": ("GET", "x-api-key", Role.X_API_KEY),
    "GetAccountsSummary": ("POST", "x-api-key", Role.X_API_KEY),
    "GetAccountsSummaryAsync": ("GET", "x-api-key", Role.X_API_KEY),
    "GetStatements": ("POST", "x-api-key", Role.X_API_KEY),
    "GetStatementsAsync": ("GET", "x-api-key", Role.X_API_KEY),
    "DeleteCard": ("DELETE", "x-api-key", Role.X_API_KEY),
    "SetScheduledRefresh": ("PATCH", "x-api-key", Role.X_API_KEY),
    "GetNightlyRefreshStatus": ("GET", "x-api-key", Role.X_API_KEY),
    "GetMFAQuestions": ("GET", "x-api-key", Role.X_API_KEY),
    "AnswerMFAQuestions": ("PATCH", "x-api-key", Role.X_API_KEY),
    "Institutions": ("GET", "x-api-key", Role.X_API_KEY),
    "Attributes": ("POST", "x-api-key", Role.X_API_KEY),
    "OAuth": ("GET", "", None),
}
"""api-facts §3 to §9."""


def test_every_documented_code_has_a_row_with_its_statuses() -> None:
    assert {code: set(row.statuses) for code, row in CODES.items()} == DOCUMENTED_CODES


def test_the_codes_that_ask_for_patience_are_those_of_the_contract() -> None:
    assert {code for code, row in CODES.items() if row.patience} == ASK_FOR_PATIENCE


def test_every_code_that_is_trouble_says_what_to_do() -> None:
    assert not [code for code, row in CODES.items() if not str(row.meaning) or not str(row.advice)]


def test_every_documented_endpoint_has_a_row() -> None:
    assert {name: (row.method, row.header, row.role) for name, row in ENDPOINTS.items()} == DOCUMENTED_ENDPOINTS


def test_calls_that_may_be_handed_to_the_background_are_waited_for() -> None:
    slow = [name for name, row in ENDPOINTS.items() if row.patience >= 220]

    assert {"GetAccountsDetail", "GetAccountsDetailAsync", "GetAccountsSummary", "Authorize"} <= set(slow)


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/v3/x/BankingServices/authorize", "Authorize"),
        ("/v3/x/BankingServices/GetAccountsDetailAsync/r1", "GetAccountsDetailAsync"),
        ("/v3/x/insight/login/l/attributes/r", "Attributes"),
        ("/v3/oauth/authorize", "OAuth"),
        ("/v3/OAuth/Authorize/", "OAuth"),
    ],
)
def test_an_endpoint_is_found_by_its_path(path: str, name: str) -> None:
    assert endpoint_of(path) is ENDPOINTS[name]


def test_an_unknown_path_is_no_endpoint() -> None:
    assert endpoint_of("/v3/x/BankingServices/GetAccountsDetailAsyncAsync/r") is None


def test_every_cause_has_sentences() -> None:
    assert set(SENTENCES) == set(Cause)
    assert set(Cause) > BEFORE_FLINKS


def test_every_role_has_a_name() -> None:
    assert all(str(name_of(role)) for role in Role)


def test_every_role_that_a_call_can_carry_has_a_variable() -> None:
    carried = {row.role for row in ENDPOINTS.values() if row.role}
    fields = {field.role for row in ENDPOINTS.values() for field in row.fields if field.role}

    assert carried | fields <= set(VARIABLES)


def test_every_finding_code_says_when_it_is_said() -> None:
    """The page of documents has a row for each, and none for a code that is not there."""
    assert set(WHEN) == set(catalogue.CODES)
