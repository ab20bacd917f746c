"""The endpoints by name, as faults and the journal know them; banking.py has what each does."""

from typing import Final

ENDPOINT_NAMES: Final = (
    "GenerateAuthorizeToken",
    "Authorize",
    "AuthorizeAsync",
    "AuthorizeMultiple",
    "Token",
    "GetAccountsSummary",
    "GetAccountsSummaryAsync",
    "GetAccountsDetail",
    "GetAccountsDetailAsync",
    "GetStatements",
    "GetStatementsAsync",
    "DeleteCard",
    "SetScheduledRefresh",
    "GetMFAQuestions",
    "AnswerMFAQuestions",
    "GetNightlyRefreshStatus",
    "Institutions",
    "RoutingNumber",
    "Attributes",
    "OAuth",
)
