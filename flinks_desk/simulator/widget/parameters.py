"""The widget's address parameters: what each may hold, what it does, and how an address is read.

Reading never fails: a value that the widget cannot use falls back to the default and leaves a remark, which the
simulator shows to the developer. Sources: api-facts §12.1 and real-world §2.3.
"""

import difflib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

Kind = Literal["flag", "choice", "text", "address", "colour", "count", "share", "list"]


@dataclass(frozen=True)
class Parameter:
    """One row: a name, the values it takes, what holds without it, and what it does here."""

    name: str
    kind: Kind
    default: str
    effect: str
    choices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Settings:
    """An address as the widget understood it."""

    values: Mapping[str, str]
    named: frozenset[str] = frozenset()  # what the address itself says
    remarks: tuple[str, ...] = ()

    def text(self, name: str) -> str:
        return self.values[name]

    def on(self, name: str) -> bool:
        return self.values[name] == "true"

    def given(self, name: str) -> bool:
        return name in self.named

    def count(self, name: str, otherwise: int) -> int:
        return int(self.values[name] or otherwise)

    def share(self, name: str) -> float:
        return float(self.values[name])

    def listed(self, name: str) -> tuple[str, ...]:
        return tuple(part.strip() for part in self.values[name].split(",") if part.strip())


PARAMETERS: tuple[Parameter, ...] = (
    Parameter("authorizeToken", "text", "", "opens the widget; single use"),
    Parameter("demo", "flag", "false", "shows the demo bank FlinksCapital and the hints for its users"),
    Parameter("demoOutbound", "flag", "false", "connects the demo bank through a pop-up, as an OAuth bank"),
    Parameter("language", "choice", "en", "language of the pages and of the bank's questions", ("en", "fr")),
    Parameter("redirectUrl", "address", "", "where the person lands, with loginId and institution appended"),
    Parameter("innerRedirect", "flag", "false", "moves the frame, not the whole page"),
    Parameter("jsRedirect", "flag", "false", "ends with the REDIRECT event and moves nothing"),
    Parameter("oauthWindowRedirect", "flag", "false", "sends the whole page to an OAuth bank instead of a pop-up"),
    Parameter("requestId", "text", "", "takes up a session at its security questions"),
    Parameter("loginId", "text", "", "connects a known login again: its bank and user name are filled in"),
    Parameter("resumeSelectedAccounts", "list", "", "accounts chosen before: the account page is left out"),
    Parameter("closeEnable", "flag", "false", "shows a close button, which only says COMPONENT_CLOSE_SESSION"),
    Parameter("backEnable", "flag", "true", "shows the back button"),
    Parameter("headerEnable", "flag", "true", "shows the header"),
    Parameter("headerImgEnable", "flag", "true", "shows the mark in the header"),
    Parameter("staticLoadingEnable", "flag", "false", "waits with a still picture, without movement"),
    Parameter("removePadding", "flag", "false", "takes the space around the card away"),
    Parameter("consentEnable", "flag", "true", "starts with the consent page"),
    Parameter("customerName", "text", "", "who asks for the data, named on the consent page"),
    Parameter("termsUrl", "address", "", "address of the terms, linked on the first page"),
    Parameter("termsNoCheckbox", "flag", "false", "agrees to the terms by going on, without a box to tick"),
    Parameter("theme", "choice", "light", "light or dark", ("dark", "light")),
    Parameter("backgroundColor", "colour", "", "colour behind the card"),
    Parameter("foregroundColor1", "colour", "", "colour of buttons and links"),
    Parameter("foregroundColor2", "colour", "", "colour of secondary marks"),
    Parameter("desktopLayout", "flag", "false", "wide layout, banks in two columns"),
    Parameter("institutionFilterEnable", "flag", "false", "filters over the list of banks"),
    Parameter("fixedHeightEnable", "flag", "true", "keeps the card's height; otherwise it grows with its content"),
    Parameter("boxLayout", "flag", "true", "draws the card's border; otherwise it fills the frame"),
    Parameter("loadingType", "choice", "dots", "how waiting is shown", ("dots", "progressbar")),
    Parameter("accountSelectorEnable", "flag", "false", "lets the person pick an account; adds accountId"),
    Parameter("accountSelectorMultiple", "flag", "false", "several accounts may be picked"),
    Parameter("accountSelectorNoTitle", "flag", "false", "leaves the title of the account page out"),
    Parameter("accountSelectorCurrency", "choice", "", "only accounts in this currency", ("", "cad", "usd")),
    Parameter("showAllAccounts", "flag", "false", "offers every account, not only those for payments"),
    Parameter("showAllOperationsAccounts", "flag", "false", "offers every chequing and savings account"),
    Parameter("fetchAllAccounts", "flag", "false", "offers every account, whatever its currency"),
    Parameter("eftEligibleRatio", "share", "0.8", "least eligibility of an account that may be picked"),
    Parameter("daysOfTransactions", "choice", "Days90", "how far back the data go", ("Days90", "Days365", "Days360")),
    Parameter("withTransactions", "flag", "true", "whether transactions are collected"),
    Parameter("waitSummary", "flag", "false", "shows that accounts are being read before it ends"),
    Parameter("scheduleRefresh", "flag", "false", "puts the login on the nightly refresh"),
    Parameter("enhancedMFA", "flag", "false", "asks for all security questions after the login"),
    Parameter("skipEnhancedMFA", "flag", "false", "lets the person leave those questions out"),
    Parameter("detailsAndStatementEnable", "flag", "false", "asks for consent to statements as well"),
    Parameter(
        "monthsOfStatements",
        "choice",
        "MostRecent",
        "which statements that consent is about",
        ("MostRecent", "Months3", "Months12"),
    ),
    Parameter("maximumRetry", "count", "", "refusals before MAXIMUM_RETRY_REACHED; 0 is without end"),
    Parameter("tag", "text", "", "comes back in the event, the address, the API and the webhook"),
    Parameter("stringify", "flag", "false", "posts events as JSON text"),
    Parameter(
        "productType",
        "choice",
        "banking",
        "kind of institutions; changes nothing here, where all are banks",
        ("banking", "investment"),
    ),
    Parameter("institutionsLocation", "choice", "", "country of the institutions shown", ("", "ca", "us")),
    Parameter("webview", "flag", "false", "said by mobile web views; changes nothing here"),
    Parameter("statement", "flag", "false", "seen in the wild; changes nothing here"),
)

BY_NAME: Mapping[str, Parameter] = MappingProxyType({row.name: row for row in PARAMETERS})

_COLOUR = re.compile(r"[0-9a-fA-F]{3}(?:[0-9a-fA-F]{3})?")
_SHARE = re.compile(r"0?\.[0-9]{1,6}|[01](?:\.0{1,6})?")
_WITH_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:(?![0-9]).+")
_SCRIPT = ("javascript:", "data:", "vbscript:", "blob:")


def read(pairs: Iterable[tuple[str, str]], defaults: Mapping[str, str] | None = None) -> Settings:
    """An address's query as settings; of a name that comes twice, the first counts, as in the real page."""
    values = {row.name: row.default for row in PARAMETERS} | dict(defaults or {})
    remarks: list[str] = []
    seen: set[str] = set()
    named: set[str] = set()
    for name, value in pairs:
        row = BY_NAME.get(name)
        if row is None:
            remarks.append(_unknown(name))
        elif name in seen:
            remarks.append(f"{name} is there twice; the first one counts.")
        elif (understood := _understand(row, value)) is None:
            remarks.append(f"{name} cannot be {value!r}; {_expectation(row)}.")
        else:
            values[name] = understood
            named.add(name)
        seen.add(name)
    return Settings(MappingProxyType(values), frozenset(named), tuple(remarks))


def _understand(row: Parameter, value: str) -> str | None:
    match row.kind:
        case "flag":
            return value.lower() if value.lower() in ("true", "false") else None
        case "choice":
            by_lower = {choice.lower(): choice for choice in row.choices}
            return by_lower.get(value.lower())
        case "colour":
            return value.lower() if _COLOUR.fullmatch(value) else None
        case "count":
            return value if value.isascii() and value.isdigit() and len(value) < 4 else None
        case "share":
            return value if _SHARE.fullmatch(value) else None
        case "address":
            return _address(value)
        case "text" | "list":
            return value


def _address(value: str) -> str | None:
    """An address to go to. Without a scheme, as in a sample of Flinks' own, https is meant (real-world RW-059)."""
    as_browsers_read_it = re.sub(r"[\x00-\x20]", "", value).lower()
    if not as_browsers_read_it or as_browsers_read_it.startswith(_SCRIPT):
        return None
    return value if _WITH_SCHEME.fullmatch(value) else f"https://{value}"


def _expectation(row: Parameter) -> str:
    if row.choices:
        return "it is one of " + ", ".join(choice for choice in row.choices if choice)
    return _EXPECTATIONS[row.kind]


_EXPECTATIONS: Mapping[Kind, str] = MappingProxyType(
    {
        "flag": "it is true or false",
        "colour": "it is three or six hexadecimal digits without #",
        "count": "it is a whole number",
        "share": "it is a number between 0 and 1",
        "address": "it is a web address",
    }
)


_SLIPS: Mapping[str, str] = MappingProxyType({"toolbox": "demo"})  # once printed by Flinks itself (real-world RW-058)


def _unknown(name: str) -> str:
    near = [_SLIPS[name]] if name in _SLIPS else difflib.get_close_matches(name, BY_NAME, n=1, cutoff=0.75)
    meant = f", perhaps {near[0]} is meant" if near else ""
    return f"{name[:60]} is no parameter of the widget{meant}."
