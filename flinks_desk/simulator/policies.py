"""Where Flinks' sources disagree or are silent, the simulator has a switch. This is the table of all of them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Final
from urllib.parse import urlsplit

from flinks_desk.simulator.spoken import Say, SpokenError, nearest

SwitchValue = str | int | bool


class MfaToken(StrEnum):
    """Which token may go out with MFA answers (api-facts §5.1)."""

    ANY = "any"  # the one that opened the session, or a fresh one
    SAME = "same_token"  # only the one that opened the session
    STRICT = "strict"  # only a fresh one: single use to the letter


class TokenAge(StrEnum):
    """From when the lifetime counts (api-facts §3)."""

    UNUSED = "unused"
    INACTIVITY = "inactivity"


class WrongAnswer(StrEnum):
    """What a wrong MFA answer brings (api-facts §5.2)."""

    NO_RETRY = "no_retry"
    NO_RETRY_CODE = "no_retry_code"
    RETRY = "retry"  # a 401 with a new RequestId and new challenges
    ASK_AGAIN = "ask_again"  # a 203 again


class WrongCredentials(StrEnum):
    """Which code a wrong user name or password brings (api-facts §10)."""

    LOGIN = "login"
    PRECISE = "precise"  # INVALID_USERNAME or INVALID_PASSWORD


class Country(StrEnum):
    """Where the caller seems to be: it decides the questions of the test user (api-facts §10)."""

    CA = "ca"
    US = "us"


class RedirectEvent(StrEnum):
    """The four readings of the widget's last event (api-facts §12.2)."""

    URL = "url"
    IDS = "ids"
    LOGIN_ID = "login_id"
    ALL = "all"


@dataclass(frozen=True)
class Policies:
    mfa_token: MfaToken = MfaToken.ANY
    token_mandatory: bool = True
    token_minutes: int = 30
    resume_token_minutes: int = 30
    token_age: TokenAge = TokenAge.UNUSED
    token_refusal_code: str = "UNAUTHORIZED"
    session_idle_minutes: int = 8
    processing_minutes: int = 30
    invalid_login_status: int = 401
    invalid_request_status: int = 401
    too_many_requests_status: int = 401
    unknown_customer_status: int = 401
    undocumented_status: int = 401
    messages_in_session_refusals: bool = True
    wrong_answer: WrongAnswer = WrongAnswer.NO_RETRY
    wrong_credentials: WrongCredentials = WrongCredentials.LOGIN
    text_answers: bool = True
    details_pending_first: bool = True
    collection_seconds: int = 0
    pending_code: str = "OPERATION_PENDING"
    card_busy_seconds: int = 10
    request_id_spent: bool = True
    api_key_needed: bool = True
    any_content_type: bool = True
    any_case: bool = True
    text_booleans: bool = True
    loose_calls: bool = True
    days_360: bool = False
    authorize_async: bool = True
    authorize_async_seconds: int = 0
    statements: bool = True
    refresh_in_one_word: bool = False
    bearer: bool = False
    several_sessions: bool = True
    country: Country = Country.CA
    cors: bool = False
    webhook_url: str = ""
    webhook_types: str = "GetAccountsDetail"
    webhook_header: str = "flinks-authenticity-key"
    webhook_attempts: int = 10
    webhook_retry_minutes: int = 30
    redirect_uris: str = ""
    redirect_loopback: bool = True
    redirect_event: RedirectEvent = RedirectEvent.ALL
    maximum_retry: int = 3
    consent_by_default: bool = True
    dark_by_default: bool = False
    institution_as_number: bool = False
    account_ids_listed: bool = False


@dataclass(frozen=True)
class Switch:
    """One policy for people: what it decides, and where the doubt comes from."""

    name: str
    decides: str
    fact: str


SWITCHES: Final = (
    Switch(
        "mfa_token", "which token MFA answers may carry: the opening one or a fresh one, same, strict", "api-facts §5.1"
    ),
    Switch("token_mandatory", "whether Authorize and the widget insist on a token (October 2024)", "api-facts §2"),
    Switch("token_minutes", "how long an unused token lives", "api-facts §3"),
    Switch("resume_token_minutes", "how long a token lives when the widget resumes a RequestId", "api-facts §3"),
    Switch("token_age", "whether its lifetime ends at first use or counts from the last one", "api-facts §3"),
    Switch("token_refusal_code", "the FlinksCode beside the refusal of a token", "api-facts §4.5"),
    Switch("session_idle_minutes", "how long a RequestId waits for MFA answers", "api-facts §5.1"),
    Switch("processing_minutes", "how long the data of a RequestId can be asked for", "api-facts §14"),
    Switch("invalid_login_status", "the HTTP status of INVALID_LOGIN", "api-facts §11"),
    Switch("invalid_request_status", "the HTTP status of INVALID_REQUEST", "api-facts §11"),
    Switch("too_many_requests_status", "the HTTP status of TOO_MANY_REQUESTS", "api-facts §11"),
    Switch("unknown_customer_status", "the HTTP status for a customer id that is not known", "api-facts §16"),
    Switch("undocumented_status", "the HTTP status of codes whose status no source tells", "api-facts §17"),
    Switch("messages_in_session_refusals", "whether refusals within a session carry a Message", "api-facts §4.5"),
    Switch("wrong_answer", "whether a wrong MFA answer may be given again, and how", "api-facts §5.2"),
    Switch("wrong_credentials", "INVALID_LOGIN, or the precise INVALID_USERNAME and INVALID_PASSWORD", "api-facts §10"),
    Switch("text_answers", "whether an MFA answer may be text instead of a list", "real-world RW-025"),
    Switch("details_pending_first", "whether the first answer of a data call is 202", "api-facts §7.1"),
    Switch("collection_seconds", "how long data stay pending after the session opened", "real-world RW-036"),
    Switch("pending_code", "the FlinksCode of a first answer that is 202", "api-facts §7.1"),
    Switch("card_busy_seconds", "how long after authorizing a card cannot be deleted", "api-facts §11"),
    Switch("request_id_spent", "whether GetAccountsDetail uses its RequestId up", "api-facts §7"),
    Switch("api_key_needed", "whether data calls insist on x-api-key", "real-world §2.4"),
    Switch("any_content_type", "whether JSON is read whatever its content type says", "real-world RW-030"),
    Switch("any_case", "whether property names are read in any case", "api-facts §4.1"),
    Switch("text_booleans", 'whether "true" is read as true', "api-facts §4.1"),
    Switch("loose_calls", "whether a slash at the end, or POST on an Async twin, is taken", "real-world §2.4"),
    Switch("days_360", "whether DaysOfTransactions knows Days360", "api-facts §7.1"),
    Switch("authorize_async", "whether AuthorizeAsync is activated", "api-facts §6"),
    Switch("authorize_async_seconds", "how long AuthorizeAsync answers 202 to polls", "api-facts §6"),
    Switch("statements", "whether GetStatements is activated", "api-facts §7.4"),
    Switch("refresh_in_one_word", "whether SetScheduledRefresh answers ACTIVATED or a sentence", "real-world §2.2"),
    Switch("bearer", "whether BankingServices/Token and Authorization: Bearer work, as they once did", "api-facts §2"),
    Switch("several_sessions", "whether a LoginId may have two sessions that wait for MFA answers", "api-facts §11"),
    Switch("country", "Canadian or US questions", "api-facts §10"),
    Switch("cors", "whether the API allows calls from any web page", "real-world RW-041"),
    Switch("webhook_url", "the loopback address that webhooks go to", "api-facts §15"),
    Switch("webhook_types", "which webhooks a session brings: GetAccountsDetail, KYC, or both", "api-facts §15"),
    Switch("webhook_header", "the name of the signature header", "api-facts §15"),
    Switch("webhook_attempts", "how often a webhook is tried", "api-facts §15"),
    Switch("webhook_retry_minutes", "the minutes between two tries", "api-facts §15"),
    Switch("redirect_uris", "whitelisted redirect_uri values beside loopback, separated by blanks", "api-facts §9"),
    Switch("redirect_loopback", "whether a redirect_uri on loopback is whitelisted by itself", "api-facts §9"),
    Switch("redirect_event", "which fields the widget's REDIRECT event has", "api-facts §12.2"),
    Switch("maximum_retry", "how many wrong passwords the widget lets pass without maximumRetry", "api-facts §12.1"),
    Switch("consent_by_default", "whether the widget asks for consent without consentEnable", "api-facts §12.1"),
    Switch("dark_by_default", "whether the widget is dark without theme", "api-facts §12.1"),
    Switch("institution_as_number", "whether redirects name the institution by its number", "real-world RW-064"),
    Switch("account_ids_listed", "whether several accountIds come as a list, not a comma list", "api-facts §12.2"),
)

STRICT: Final = {
    "text_answers": False,
    "any_content_type": False,
    "any_case": False,
    "text_booleans": False,
    "loose_calls": False,
}


class UnknownSwitchError(SpokenError):
    """A policy that is not in the table, or a value that it cannot have."""


def switched(policies: Policies, name: str, value: SwitchValue) -> Policies:
    """The same policies with one switch set; text is read as the switch's own type."""
    known = {field.name for field in fields(Policies)}
    if name not in known:
        near = nearest(name, known)
        if near is None:
            raise UnknownSwitchError(Say.NO_POLICY, name=name)
        raise UnknownSwitchError(Say.NEAREST_POLICY, name=name, nearest=near)
    return replace(policies, **{name: _fitting(name, getattr(Policies(), name), value)})  # type: ignore[arg-type] # _fitting knows


def _fitting(name: str, example: object, value: SwitchValue) -> object:
    try:
        if isinstance(example, StrEnum):
            return type(example)(str(value))
        if isinstance(example, bool):
            return _truth(value)
        if isinstance(example, int):
            return _number(value)
        return _TEXTS.get(name, str)(str(value))
    except ValueError as cause:
        if isinstance(example, StrEnum):
            raise UnknownSwitchError(Say.ONE_OF, name=name, value=value, choices=", ".join(type(example))) from cause
        raise UnknownSwitchError(_SAID_OF.get(name, Say.BAD_POLICY), name=name, value=value) from cause


def _truth(value: SwitchValue) -> bool:
    if isinstance(value, bool):
        return value
    words = {"true": True, "false": False, "yes": True, "no": False, "on": True, "off": False, "1": True, "0": False}
    text = str(value).strip().lower()
    if text not in words:
        raise ValueError(text)
    return words[text]


def _number(value: SwitchValue) -> int:
    if isinstance(value, bool):
        raise ValueError(value)  # noqa: TRY004 - callers treat both the same
    number = int(value)
    if number < 0:
        raise ValueError(value)
    return number


def _loopback(url: str) -> str:
    """Webhooks go nowhere else: nothing of the simulator leaves this machine."""
    parts = urlsplit(url)
    if url and (parts.scheme != "http" or parts.hostname not in ("127.0.0.1", "localhost", "::1")):
        raise ValueError(url)
    return url


def _webhook_types(names: str) -> str:
    if not names.split() or not set(names.split()) <= {"GetAccountsDetail", "KYC"}:
        raise ValueError(names)
    return names


_SAID_OF: Final[Mapping[str, Say]] = {"webhook_url": Say.LOOPBACK_ONLY, "webhook_types": Say.WEBHOOK_TYPES}
_TEXTS: Final[Mapping[str, Callable[[str], str]]] = {"webhook_url": _loopback, "webhook_types": _webhook_types}
