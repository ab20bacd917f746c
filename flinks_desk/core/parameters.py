"""The table of the widget's parameters (api-facts §12.1).

Lives here: one row a parameter. Must not live here: how an address is put together (`connect.py`).
"""

from enum import Enum

from flinks_desk.core.lean import dataclass
from flinks_desk.core.text import Text, text

__all__ = ["AUTHORIZE_TOKEN", "PARAMETERS", "Group", "Parameter", "ValueKind"]

AUTHORIZE_TOKEN = "authorizeToken"


class Group(Enum):
    """Where a parameter stands in the editor."""

    ESSENTIAL = "essential"
    FINISH = "finish"
    LOOK = "look"
    ACCOUNTS = "accounts"
    DATA = "data"
    CONSENT = "consent"
    OTHER = "other"


class ValueKind(Enum):
    """What a parameter's value may be."""

    BOOLEAN = "boolean"
    CHOICE = "choice"
    TEXT = "text"
    URL = "url"
    GUID = "guid"
    COLOUR = "colour"
    NUMBER = "number"
    TOKEN = "token"


@dataclass(frozen=True, slots=True)
class Parameter:
    """One row. `default` is empty where no source names one."""

    name: str
    group: Group
    kind: ValueKind
    meaning: Text
    default: str = ""
    values: tuple[str, ...] = ()
    contradiction: Text | None = None
    """Where sources disagree: an explicit value is the safe way."""


def _bool(name: str, group: Group, meaning: Text, default: str = "", contradiction: Text | None = None) -> Parameter:
    return Parameter(name, group, ValueKind.BOOLEAN, meaning, default, ("true", "false"), contradiction)


UNKNOWN_DEFAULT = text("No source says what happens without it.")
SEEN_ONLY = text("Met in integrations, but not found in Flinks' own text.")

PARAMETERS: tuple[Parameter, ...] = (
    _bool(
        "demo",
        Group.ESSENTIAL,
        text("Shows the test bank FlinksCapital. The public sandbox needs it; production must not have it."),
        "false",
    ),
    Parameter(
        "language",
        Group.ESSENTIAL,
        ValueKind.CHOICE,
        text("The language of the widget and of the bank's questions. Another language makes another LoginId."),
        "en",
        ("en", "fr"),
    ),
    Parameter(
        "redirectUrl",
        Group.ESSENTIAL,
        ValueKind.URL,
        text("Where the person lands in the end; loginId and institution are added to it. Percent-encode it."),
    ),
    _bool(
        "consentEnable",
        Group.ESSENTIAL,
        text("Shows Flinks' consent page first. Without it, the page around the widget has to ask."),
        "true",
        text("Older documentation says that it is off unless asked for, newer that it is on."),
    ),
    _bool(
        "closeEnable",
        Group.ESSENTIAL,
        text("Shows a close button. It only sends COMPONENT_CLOSE_SESSION; closing is the page's own work."),
        "false",
    ),
    Parameter(
        AUTHORIZE_TOKEN,
        Group.ESSENTIAL,
        ValueKind.TOKEN,
        text("The authorize token that lets the widget open one session. It works once."),
    ),
    _bool(
        "innerRedirect",
        Group.FINISH,
        text("Redirects inside the frame instead of the whole page."),
        contradiction=UNKNOWN_DEFAULT,
    ),
    _bool(
        "jsRedirect",
        Group.FINISH,
        text("Ends with the REDIRECT event, without going anywhere."),
        contradiction=SEEN_ONLY,
    ),
    _bool(
        "oauthWindowRedirect", Group.FINISH, text("Leaves the page for the bank's own, instead of opening a window.")
    ),
    Parameter("requestId", Group.FINISH, ValueKind.GUID, text("Resumes a session at its security questions.")),
    Parameter(
        "resumeSelectedAccounts",
        Group.FINISH,
        ValueKind.TEXT,
        text("With requestId: the accounts that were chosen before, so that nobody is asked again."),
    ),
    Parameter(
        "tag",
        Group.FINISH,
        ValueKind.TEXT,
        text("Your own mark for this session. It comes back in the REDIRECT, in answers and in webhooks."),
    ),
    _bool(
        "stringify", Group.FINISH, text("Events are posted as JSON text, for hosts that cannot take objects."), "false"
    ),
    _bool("webview", Group.FINISH, text("The widget runs in an app's web view."), contradiction=SEEN_ONLY),
    _bool("backEnable", Group.LOOK, text("Shows the back button."), "true"),
    _bool("headerEnable", Group.LOOK, text("Shows the header."), "true"),
    _bool("headerImgEnable", Group.LOOK, text("Shows the logo in the header."), "true"),
    _bool("staticLoadingEnable", Group.LOOK, text("Shows a still loading screen."), "false"),
    _bool("removePadding", Group.LOOK, text("Takes the margin around the widget away."), "false"),
    Parameter(
        "theme",
        Group.LOOK,
        ValueKind.CHOICE,
        text("The colour theme."),
        "",
        ("light", "dark"),
        text("Older documentation says dark unless asked for; newer does not name a default."),
    ),
    Parameter("backgroundColor", Group.LOOK, ValueKind.COLOUR, text("The background, in hexadecimal, without a #.")),
    Parameter("foregroundColor1", Group.LOOK, ValueKind.COLOUR, text("The first colour, in hexadecimal, without a #.")),
    Parameter(
        "foregroundColor2", Group.LOOK, ValueKind.COLOUR, text("The second colour, in hexadecimal, without a #.")
    ),
    _bool("desktopLayout", Group.LOOK, text("A wider layout, of the first version of the widget."), "false"),
    _bool("institutionFilterEnable", Group.LOOK, text("A filter over the banks, of the first version."), "false"),
    _bool("fixedHeightEnable", Group.LOOK, text("A fixed height, of the first version."), "true"),
    _bool("boxLayout", Group.LOOK, text("A box around the widget, of the first version."), "true"),
    Parameter(
        "loadingType",
        Group.LOOK,
        ValueKind.CHOICE,
        text("How loading is shown, in the first version."),
        "dots",
        ("dots", "progressbar"),
    ),
    _bool("accountSelectorEnable", Group.ACCOUNTS, text("Lets the person choose an account; adds accountId."), "false"),
    _bool("accountSelectorMultiple", Group.ACCOUNTS, text("Lets the person choose several accounts."), "false"),
    _bool("accountSelectorNoTitle", Group.ACCOUNTS, text("Leaves the chooser's title out.")),
    Parameter(
        "accountSelectorCurrency",
        Group.ACCOUNTS,
        ValueKind.CHOICE,
        text("Offers accounts of one currency only."),
        "",
        ("cad", "usd"),
    ),
    _bool("showAllAccounts", Group.ACCOUNTS, text("Offers all accounts, not only those for everyday payments.")),
    _bool(
        "showAllOperationsAccounts",
        Group.ACCOUNTS,
        text("Offers every account for everyday payments."),
        contradiction=SEEN_ONLY,
    ),
    _bool(
        "fetchAllAccounts",
        Group.ACCOUNTS,
        text("Fetches the accounts that were not chosen as well."),
        contradiction=SEEN_ONLY,
    ),
    Parameter(
        "eftEligibleRatio",
        Group.ACCOUNTS,
        ValueKind.NUMBER,
        text("How sure Flinks has to be that an account takes electronic transfers, from 0 to 1."),
        "0.8",
        contradiction=SEEN_ONLY,
    ),
    Parameter(
        "daysOfTransactions",
        Group.DATA,
        ValueKind.CHOICE,
        text("How many days of transactions are collected."),
        "",
        ("Days90", "Days365"),
        SEEN_ONLY,
    ),
    _bool("withTransactions", Group.DATA, text("Whether transactions are collected."), contradiction=SEEN_ONLY),
    _bool("waitSummary", Group.DATA, text("Waits for the accounts before it ends."), contradiction=SEEN_ONLY),
    _bool("scheduleRefresh", Group.DATA, text("Refreshes the data every night."), contradiction=UNKNOWN_DEFAULT),
    _bool(
        "enhancedMFA",
        Group.DATA,
        text("Collects all security questions in advance; hardly any bank works that way any more."),
        contradiction=UNKNOWN_DEFAULT,
    ),
    _bool("skipEnhancedMFA", Group.DATA, text("Leaves that collecting out."), contradiction=UNKNOWN_DEFAULT),
    _bool("detailsAndStatementEnable", Group.DATA, text("Collects bank statements; Flinks has to enable it.")),
    Parameter(
        "monthsOfStatements",
        Group.DATA,
        ValueKind.CHOICE,
        text("How many months of statements are collected."),
        "",
        ("MostRecent", "Months3", "Months12"),
        SEEN_ONLY,
    ),
    _bool("statement", Group.DATA, text("Asks for statements."), contradiction=SEEN_ONLY),
    Parameter(
        "productType",
        Group.DATA,
        ValueKind.CHOICE,
        text("Bank accounts, or investments."),
        "banking",
        ("banking", "investment"),
    ),
    Parameter("customerName", Group.CONSENT, ValueKind.TEXT, text("Your name, as the consent page shows it.")),
    Parameter("termsUrl", Group.CONSENT, ValueKind.URL, text("Where your own terms are.")),
    _bool("termsNoCheckbox", Group.CONSENT, text("Shows the terms without a box to tick."), contradiction=SEEN_ONLY),
    _bool("demoOutbound", Group.OTHER, text("In the sandbox: plays a bank with a window of its own.")),
    Parameter(
        "maximumRetry",
        Group.OTHER,
        ValueKind.NUMBER,
        text("After how many wrong tries the widget gives up with MAXIMUM_RETRY_REACHED."),
        contradiction=UNKNOWN_DEFAULT,
    ),
    Parameter(
        "institutionsLocation",
        Group.OTHER,
        ValueKind.TEXT,
        text("The country whose banks are offered, such as ca."),
        contradiction=SEEN_ONLY,
    ),
    _bool(
        "toolbox",
        Group.OTHER,
        text("One page of the documentation has it where others have demo. Use demo."),
        contradiction=text("It looks like a slip of the pen."),
    ),
)
