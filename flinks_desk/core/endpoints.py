"""Every endpoint of Flinks: its method, where it lies, which credential goes in which header, and its fields.

Lives here: the table, and finding the row that a path means. Must not live here: composing or judging a call.
"""

from collections.abc import Mapping
from enum import Enum

from flinks_desk.core.known import Role
from flinks_desk.core.lean import dataclass

__all__ = ["ENDPOINTS", "Endpoint", "Field", "Kind", "endpoint_of"]


class Kind(Enum):
    """What a field of a body may hold."""

    TEXT = "text"
    GUID = "guid"
    BOOLEAN = "boolean"
    CHOICE = "choice"
    LIST = "list"
    OBJECT = "object"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Field:
    """One member of a body, in its proper spelling; Flinks reads it in any case (api-facts §4.1)."""

    name: str
    kind: Kind
    required: bool = False
    values: tuple[str, ...] = ()
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One row. `path` follows `/v3/{customerId}`, or `/v3` for the OAuth entry (api-facts §1)."""

    name: str
    method: str
    path: str
    header: str = ""
    """The header that carries the credential; empty where none is documented."""
    role: Role | None = None
    """What belongs in that header."""
    fields: tuple[Field, ...] = ()
    patience: float = 30.0
    """Seconds within which an answer is sure to come; a synchronous data call takes up to 210 (api-facts §7.1)."""
    also: tuple[str, ...] = ()
    """Methods that are met in the wild and work as well."""


AUTH = "flinks-auth-key"
API_KEY = "x-api-key"
LONG = 230.0

LOGIN_ID = Field("LoginId", Kind.GUID, role=Role.LOGIN_ID)
REQUEST_ID = Field("RequestId", Kind.GUID, required=True, role=Role.REQUEST_ID)
FILTER = Field("AccountsFilter", Kind.LIST)
SESSION_FIELDS = (
    LOGIN_ID,
    Field("MostRecentCached", Kind.BOOLEAN),
    Field("Institution", Kind.TEXT),
    Field("Username", Kind.TEXT),
    Field("Password", Kind.TEXT, role=Role.PASSWORD),
    Field("Language", Kind.CHOICE, values=("en", "fr")),
    Field("Save", Kind.BOOLEAN),
    Field("Tag", Kind.TEXT),
    Field("RequestId", Kind.GUID, role=Role.REQUEST_ID),
    Field("SecurityResponses", Kind.OBJECT),
    Field("ScheduleRefresh", Kind.BOOLEAN),
    Field("WithMfaQuestions", Kind.BOOLEAN),
    Field("DirectRefresh", Kind.BOOLEAN),
    Field("DaysOfTransactions", Kind.CHOICE, values=("Days90", "Days365")),
    Field("WithTransactions", Kind.BOOLEAN),
    Field("WithBalance", Kind.BOOLEAN),
)
DETAIL_FIELDS = (
    REQUEST_ID,
    Field("WithAccountIdentity", Kind.BOOLEAN),
    Field("WithKYC", Kind.BOOLEAN),
    Field("WithTransactions", Kind.BOOLEAN),
    FILTER,
    Field("DaysOfTransactions", Kind.CHOICE, values=("Days90", "Days365")),
    Field("WithDetailsAndBankingStatements", Kind.BOOLEAN),
    Field("NumberOfBankingStatements", Kind.TEXT),
    Field("DateFrom", Kind.TEXT),
    Field("DateTo", Kind.TEXT),
    Field("RefreshDelta", Kind.LIST),
    Field("WithBalance", Kind.BOOLEAN),
)


def _data(name: str, *fields: Field) -> Endpoint:
    return Endpoint(name, "POST", f"/BankingServices/{name}", API_KEY, Role.X_API_KEY, fields, LONG)


def _poll(name: str) -> Endpoint:
    return Endpoint(
        name, "GET", f"/BankingServices/{name}/{{requestId}}", API_KEY, Role.X_API_KEY, patience=LONG, also=("POST",)
    )


def _session(name: str) -> Endpoint:
    return Endpoint(name, "POST", f"/BankingServices/{name}", AUTH, Role.AUTHORIZE_TOKEN, SESSION_FIELDS, patience=LONG)


_ROWS = (
    Endpoint("GenerateAuthorizeToken", "POST", "/BankingServices/GenerateAuthorizeToken", AUTH, Role.SECRET_KEY),
    _session("Authorize"),
    _session("AuthorizeAsync"),
    Endpoint(
        "AuthorizeMultiple",
        "POST",
        "/BankingServices/AuthorizeMultiple",
        AUTH,
        Role.AUTHORIZE_TOKEN,
        (Field("LoginIds", Kind.LIST, required=True),),
    ),
    _data("GetAccountsDetail", *DETAIL_FIELDS),
    _poll("GetAccountsDetailAsync"),
    _data(
        "GetAccountsSummary",
        REQUEST_ID,
        Field("WithBalance", Kind.BOOLEAN),
        Field("WithAccountIdentity", Kind.BOOLEAN),
    ),
    _poll("GetAccountsSummaryAsync"),
    _data(
        "GetStatements",
        REQUEST_ID,
        Field("NumberOfStatements", Kind.CHOICE, values=("MostRecent", "Months3", "Months12")),
        FILTER,
    ),
    _poll("GetStatementsAsync"),
    Endpoint("DeleteCard", "DELETE", "/BankingServices/DeleteCard/{loginId}", API_KEY, Role.X_API_KEY),
    Endpoint(
        "SetScheduledRefresh",
        "PATCH",
        "/BankingServices/SetScheduledRefresh",
        API_KEY,
        Role.X_API_KEY,
        (
            Field("loginId", Kind.GUID, required=True, role=Role.LOGIN_ID),
            Field("isActivated", Kind.BOOLEAN, required=True),
        ),
    ),
    Endpoint("GetNightlyRefreshStatus", "GET", "/BankingServices/GetNightlyRefreshStatus", API_KEY, Role.X_API_KEY),
    Endpoint("GetMFAQuestions", "GET", "/BankingServices/GetMFAQuestions/{loginId}", API_KEY, Role.X_API_KEY),
    Endpoint(
        "AnswerMFAQuestions",
        "PATCH",
        "/BankingServices/AnswerMFAQuestions",
        API_KEY,
        Role.X_API_KEY,
        (
            Field("loginId", Kind.GUID, required=True, role=Role.LOGIN_ID),
            Field("Questions", Kind.LIST, required=True),
        ),
    ),
    Endpoint("Institutions", "GET", "/BankingServices/Institutions", API_KEY, Role.X_API_KEY),
    Endpoint(
        "Attributes",
        "POST",
        "/insight/login/{loginId}/attributes/{requestId}",
        API_KEY,
        Role.X_API_KEY,
        (
            Field("Attributes", Kind.OBJECT),
            Field("Filters", Kind.OBJECT),
            Field("AccountFilter", Kind.OBJECT),
            Field("AttributesDetail", Kind.BOOLEAN),
            Field("limitDays", Kind.NUMBER),
        ),
        also=("GET",),
    ),
    Endpoint("OAuth", "GET", "/oauth/authorize"),
)

ENDPOINTS: Mapping[str, Endpoint] = {row.name: row for row in _ROWS}


def endpoint_of(path: str) -> Endpoint | None:
    """The row that the last fitting part of a path names, in any case; `None` if there is none."""
    parts = [part.lower() for part in path.split("/") if part]
    if parts[-2:] == ["oauth", "authorize"]:
        return ENDPOINTS["OAuth"]
    by_name = {row.name.lower(): row for row in _ROWS}
    return next((by_name[part] for part in reversed(parts) if part in by_name), None)
