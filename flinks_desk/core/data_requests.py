"""What can be asked for with a session, and how each question can be narrowed.

Lives here: the table of the data calls with their options, and composing them.
Must not live here: what the answers mean (`accounts.py`, `statements.py`), or asking again.
"""

from collections.abc import Mapping
from enum import Enum
from urllib.parse import quote

from flinks_desk.core.accounts import Ready
from flinks_desk.core.endpoints import ENDPOINTS
from flinks_desk.core.exchange import Call, Json
from flinks_desk.core.lean import dataclass
from flinks_desk.core.profile import Profile
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import Text, text

__all__ = [
    "REQUESTS",
    "DataKind",
    "DataRequest",
    "Editor",
    "Ids",
    "Option",
    "Options",
    "body_of",
    "compose",
    "compose_poll",
    "newest_transactions",
]


class DataKind(Enum):
    """What is asked for."""

    DETAIL = "detail"
    SUMMARY = "summary"
    STATEMENTS = "statements"
    ATTRIBUTES = "attributes"


class Editor(Enum):
    """How a person sets an option."""

    SWITCH = "switch"
    CHOICE = "choice"
    ACCOUNTS = "accounts"
    DATE = "date"
    DAYS = "days"
    DELTA = "delta"
    """The newest known transaction of each account, or nothing."""


@dataclass(frozen=True, slots=True)
class Ids:
    """What an open session is named by."""

    request_id: str
    login_id: str = ""


Options = Mapping[str, Json]
"""By the option's name; what is not there stands at its default."""


@dataclass(frozen=True, slots=True)
class Option:
    """One member of the body. `path` is where it stands, from the outside in."""

    path: tuple[str, ...]
    editor: Editor
    about: Text
    source: str
    """Where the fact is from."""
    default: Json = None
    values: tuple[str, ...] = ()
    is_always_sent: bool = False
    """Also at its default, so that whoever copies the call sees it."""
    is_old: bool = False
    """Known from older clients only: Flinks may leave it unread."""

    @property
    def name(self) -> str:
        """The member's name, with the members around it."""
        return ".".join(self.path)


@dataclass(frozen=True, slots=True)
class DataRequest:
    """One row: the endpoint, what it brings, and its options."""

    endpoint: str
    title: Text
    about: Text
    expected: str
    """The member without which a success is none."""
    options: tuple[Option, ...]
    has_poll: bool = True


IDENTITY = Option(
    ("WithAccountIdentity",),
    Editor.SWITCH,
    text("Transit, institution and account number."),
    "api-facts §7.1",
    default=True,
    is_always_sent=True,
)
ACCOUNTS = Option(
    ("AccountsFilter",),
    Editor.ACCOUNTS,
    text("These accounts only; every account where none is named."),
    "api-facts §7.1",
)
BALANCE = Option(
    ("WithBalance",), Editor.SWITCH, text("The accounts' balances."), "api-facts §7.1", default=True, is_old=True
)
DETAIL = (
    Option(
        ("DaysOfTransactions",),
        Editor.CHOICE,
        text("How far back transactions go."),
        "api-facts §7.1",
        default="Days90",
        values=("Days90", "Days365"),
        is_always_sent=True,
    ),
    Option(
        ("WithTransactions",),
        Editor.SWITCH,
        text("Posted transactions."),
        "api-facts §7.1",
        default=True,
        is_always_sent=True,
    ),
    IDENTITY,
    Option(
        ("WithKYC",),
        Editor.SWITCH,
        text("The holder's name, address, e-mail and telephone."),
        "api-facts §7.1",
        default=True,
        is_always_sent=True,
    ),
    ACCOUNTS,
    Option(
        ("WithDetailsAndBankingStatements",),
        Editor.SWITCH,
        text("Details and statements with the same answer."),
        "api-facts §7.1",
        default=False,
    ),
    Option(
        ("NumberOfBankingStatements",),
        Editor.CHOICE,
        text("How many statements come with it."),
        "api-facts §7.1",
        default="MostRecent",
        values=("MostRecent", "Months3", "Months12"),
    ),
    Option(("DateFrom",), Editor.DATE, text("Transactions from this day on."), "api-facts §7.1", is_old=True),
    Option(("DateTo",), Editor.DATE, text("Transactions up to this day."), "api-facts §7.1", is_old=True),
    Option(
        ("RefreshDelta",),
        Editor.DELTA,
        text("Only what is newer than the data fetched last."),
        "api-facts §7.1",
        is_old=True,
    ),
    BALANCE,
)

REQUESTS: Mapping[DataKind, DataRequest] = {
    DataKind.DETAIL: DataRequest(
        "GetAccountsDetail",
        text("Accounts and transactions"),
        text("Everything about the accounts. The RequestId is used up by it, so ask for it last."),
        "Accounts",
        DETAIL,
    ),
    DataKind.SUMMARY: DataRequest(
        "GetAccountsSummary",
        text("Accounts only"),
        text("The accounts without transactions; the session stays open."),
        "Accounts",
        (
            Option(("WithBalance",), Editor.SWITCH, text("The accounts' balances."), "api-facts §7.3", default=True),
            Option(
                ("WithAccountIdentity",),
                Editor.SWITCH,
                text("Transit, institution and account number."),
                "api-facts §7.3",
                default=True,
            ),
        ),
    ),
    DataKind.STATEMENTS: DataRequest(
        "GetStatements",
        text("Statements"),
        text(
            "The bank's own PDFs. Canada only, switched on by Flinks, and opened with detailsAndStatementEnable=true."
        ),
        "StatementsByAccount",
        (
            Option(
                ("NumberOfStatements",),
                Editor.CHOICE,
                text("How many months. Months12 needs exactly one account."),
                "api-facts §7.4",
                default="MostRecent",
                values=("MostRecent", "Months3", "Months12"),
                is_always_sent=True,
            ),
            Option(
                ("AccountsFilter",),
                Editor.ACCOUNTS,
                text("These accounts only; every account where none is named."),
                "api-facts §7.4",
            ),
        ),
    ),
    DataKind.ATTRIBUTES: DataRequest(
        "Attributes",
        text("Attributes"),
        text("What Flinks computes from the transactions; it needs at least 25 of them."),
        "Card",
        (
            Option(("limitDays",), Editor.DAYS, text("Days to look at, from 1 to 365."), "api-facts §7.8"),
            Option(
                ("AttributesDetail",),
                Editor.SWITCH,
                text("Also what each attribute was computed from."),
                "api-facts §7.8",
                default=False,
            ),
            Option(
                ("Filters", "accountCategory"),
                Editor.CHOICE,
                text("Accounts of this category only."),
                "api-facts §7.8",
                default="",
                values=("", "Operations"),
            ),
            Option(
                ("AccountFilter", "AccountID"),
                Editor.ACCOUNTS,
                text("These accounts only; every account where none is named."),
                "api-facts §7.8",
            ),
        ),
        has_poll=False,
    ),
}
"""The named packages of attributes (Income, Lending …) have addresses of their own that are not known
(api-facts §7.8), so they are not offered."""


def body_of(kind: DataKind, request_id: str, options: Options) -> dict[str, Json]:
    """The body as it will be sent."""
    row = REQUESTS[kind]
    body: dict[str, Json] = {} if kind is DataKind.ATTRIBUTES else {"RequestId": request_id}
    for option in row.options:
        value = options.get(option.name, option.default)
        if option.is_always_sent or value not in (option.default, None, "", []):
            body = _with(body, option.path, value)
    return body


def compose(kind: DataKind, profile: Profile, x_api_key: Secret, opened: Ids, options: Options) -> Call:
    """The call that asks for it."""
    row = ENDPOINTS[REQUESTS[kind].endpoint]
    body = body_of(kind, opened.request_id, options)
    return Call(row.name, row.method, _address(kind, profile, opened), _headers(x_api_key), body, row.patience)


def compose_poll(kind: DataKind, profile: Profile, x_api_key: Secret, request_id: str) -> Call | None:
    """The call that asks whether it is there by now; `None` where there is no such call."""
    request = REQUESTS[kind]
    if not request.has_poll:
        return None
    row = ENDPOINTS[f"{request.endpoint}Async"]
    url = f"{profile.banking(row.name)}/{quote(request_id, safe='')}"
    return Call(row.name, row.method, url, _headers(x_api_key)[1:], None, row.patience)


def newest_transactions(ready: Ready) -> list[Json]:
    """What `RefreshDelta` is told: of each account the newest transaction that is known (api-facts §7.1)."""
    newest = [
        (account.id, max(account.transactions, key=lambda row: row.date))
        for account in ready.accounts
        if account.transactions
    ]
    return [{"AccountId": account_id, "TransactionId": row.id} for account_id, row in newest]


def _address(kind: DataKind, profile: Profile, opened: Ids) -> str:
    if kind is not DataKind.ATTRIBUTES:
        return profile.banking(REQUESTS[kind].endpoint)
    login, request = quote(opened.login_id, safe=""), quote(opened.request_id, safe="")
    return f"{profile.api}/v3/{profile.customer_id}/insight/login/{login}/attributes/{request}"


def _headers(x_api_key: Secret) -> tuple[tuple[str, str | Secret], ...]:
    return (("Content-Type", "application/json"), ("Accept", "application/json"), ("x-api-key", x_api_key))


def _with(body: Mapping[str, Json], path: tuple[str, ...], value: Json) -> dict[str, Json]:
    """The body with a value at that place."""
    if len(path) == 1:
        return {**body, path[0]: value}
    inner = body.get(path[0])
    return {**body, path[0]: _with(inner if isinstance(inner, Mapping) else {}, path[1:], value)}
