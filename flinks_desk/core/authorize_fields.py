"""The further members of an Authorize: what each is for, when it counts, and where that is known from.

Lives here: `FIELDS`, from which the editor is made. What opens a session by itself (LoginId, credentials,
MostRecentCached, RequestId, SecurityResponses) has its place on the page.
Must not live here: composing the body (`authorize.py`).
"""

from collections.abc import Mapping
from enum import Enum

from flinks_desk.core.endpoints import ENDPOINTS, Kind
from flinks_desk.core.exchange import Json
from flinks_desk.core.lean import dataclass
from flinks_desk.core.text import Text, text

__all__ = ["FIELDS", "AuthorizeField", "When", "more_of"]


class When(Enum):
    """With which way of opening a session a member makes sense."""

    ALWAYS = "always"
    LIVE = "live"
    """The bank is opened: a refresh, or user name and password."""
    REFRESH = "refresh"
    """A LoginId, and the bank is opened."""
    CREDENTIALS = "credentials"


@dataclass(frozen=True, slots=True)
class AuthorizeField:
    """One member. `default` is what the page sends where nothing is chosen; empty if the member is not sent then."""

    name: str
    meaning: Text
    source: str
    when: When = When.ALWAYS
    default: str = ""
    is_old: bool = False
    """Known from old clients or old pages only: Flinks may leave it unread."""

    @property
    def values(self) -> tuple[str, ...]:
        """What it can be, as texts; empty where it is free text."""
        row = next(one for one in ENDPOINTS["Authorize"].fields if one.name == self.name)
        return ("true", "false") if row.kind is Kind.BOOLEAN else row.values


FIELDS = (
    AuthorizeField(
        "Save",
        text("Keeps the data and the credentials afterwards. Without it the LoginId cannot be refreshed."),
        "api-facts §4.1",
        When.LIVE,
        "true",
    ),
    AuthorizeField(
        "Language",
        text("The language of the bank and of its questions. Another language makes another LoginId."),
        "api-facts §4.1, §13",
        When.CREDENTIALS,
        "en",
    ),
    AuthorizeField(
        "Tag",
        text("A text of your own, which comes back in answers and webhooks. Nothing personal belongs in it."),
        "api-facts §4.1",
    ),
    AuthorizeField(
        "ScheduleRefresh",
        text("Refreshes the account every night. It counts only when the connection is new."),
        "api-facts §4.1",
        When.CREDENTIALS,
        is_old=True,
    ),
    AuthorizeField(
        "DirectRefresh", text("Goes with a refresh that opens the bank."), "api-facts §4.1", When.REFRESH, is_old=True
    ),
    AuthorizeField(
        "WithMfaQuestions",
        text("Collects all security questions, for answers that are kept for the night (Enhanced MFA)."),
        "api-facts §4.1, §7.7",
        When.LIVE,
        is_old=True,
    ),
    AuthorizeField(
        "DaysOfTransactions",
        text("How far back the data go. It stands here only for widgets that are resumed and webhooks."),
        "api-facts §4.1",
        is_old=True,
    ),
    AuthorizeField(
        "WithTransactions",
        text("Whether transactions are collected. It stands here only for widgets that are resumed and webhooks."),
        "api-facts §4.1",
        is_old=True,
    ),
    AuthorizeField(
        "WithBalance",
        text("Whether balances are collected. It stands here only for widgets that are resumed and webhooks."),
        "api-facts §4.1",
        is_old=True,
    ),
)


def more_of(chosen: Mapping[str, str]) -> tuple[tuple[str, Json], ...]:
    """The members for the body, real booleans where they are meant, in the table's order."""
    return tuple((row.name, _value(row, chosen[row.name])) for row in FIELDS if chosen.get(row.name))


def _value(row: AuthorizeField, chosen: str) -> Json:
    return chosen == "true" if row.values == ("true", "false") else chosen
