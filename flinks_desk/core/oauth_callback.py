"""The way back from the bank: what the callback says, and whether it belongs to the visit that was begun.

Must not live here: the way there (`oauth.py`), or catching a callback (`services/oauth.py`).
"""

from collections.abc import Mapping
from enum import Enum
from urllib.parse import parse_qsl, quote, unquote

from flinks_desk.core.diagnosis.catalogue import found
from flinks_desk.core.diagnosis.finding import Finding
from flinks_desk.core.lean import dataclass
from flinks_desk.core.text import Text, text

__all__ = ["ERRORS", "STATES", "Callback", "StateFit", "read_callback"]

LONGEST = 20_000


class StateFit(Enum):
    """How the state that came goes with the one that was sent."""

    SAME = "same"
    MISSING = "missing"
    EARLIER = "earlier"
    CASE = "case"
    ENCODED = "encoded"
    CUT = "cut"
    WRAPPED = "wrapped"
    TWICE = "twice"
    OTHER = "other"
    NOT_SENT = "not-sent"


STATES: Mapping[StateFit, Text] = {
    StateFit.SAME: text("The state is the one that was sent: the callback belongs to this visit."),
    StateFit.MISSING: text("The callback has no state, though one was sent."),
    StateFit.EARLIER: text("The state belongs to an earlier visit, which was left or answered twice."),
    StateFit.CASE: text("The state came back with other capital letters: something on the way changed them."),
    StateFit.ENCODED: text("The state is percent-encoded once too often or once too little."),
    StateFit.CUT: text("Only the beginning of the state came back: something on the way cut it."),
    StateFit.WRAPPED: text("The state came back with something around it, so it is not the one that was sent."),
    StateFit.TWICE: text("The callback has several states, and they differ."),
    StateFit.OTHER: text("The state is one that was never sent from here."),
    StateFit.NOT_SENT: text("No state was sent, so nothing ties this callback to a visit."),
}
"""What each of them means."""

ERRORS: Mapping[str, Text] = {
    "access_denied": text("The person, or the bank, refused access. It is the one error that Flinks names."),
    "invalid_request": text("A parameter of the entry is missing, is there twice, or has a value it cannot have."),
    "unauthorized_client": text("This customer may not use the entry. Ask Flinks whether the integration is enabled."),
    "unsupported_response_type": text("The bank does not give what was asked for. Flinks asks for it, so tell Flinks."),
    "invalid_scope": text("The bank does not share what was asked for. Flinks asks for it, so tell Flinks."),
    "server_error": text("Something broke at the bank or at Flinks. Let the person begin again later."),
    "temporarily_unavailable": text("The bank is too busy or under maintenance. Let the person begin again later."),
    "login_required": text("The bank wants the person to sign in again. Begin a new visit."),
    "consent_required": text("The person has to agree at the bank first. Begin a new visit."),
    "interaction_required": text("The bank needs the person to do something on its pages. Begin a new visit."),
}
"""The errors of OAuth 2.0 and OpenID Connect. Flinks documents access_denied alone (api-facts §9)."""


@dataclass(frozen=True, slots=True)
class Callback:
    """What came back."""

    login_id: str
    state: StateFit
    error: str = ""
    description: str = ""
    found: tuple[Finding, ...] = ()

    @property
    def may_go_on(self) -> bool:
        """Whether its LoginId may be used."""
        return bool(self.login_id) and not self.error and self.state in {StateFit.SAME, StateFit.NOT_SENT}

    @property
    def meaning(self) -> Text | None:
        """What the error means, where it is one that is known."""
        return ERRORS.get(self.error.lower())


def read_callback(pasted: str, sent: str, earlier: tuple[str, ...] = ()) -> Callback:
    """Reads an address, the first line of a request, or a bare query."""
    pairs = _pairs(pasted)
    values = {name.lower(): value.strip() for name, value in reversed(pairs)}
    states = {value for name, value in pairs if name.lower() == "state"}
    fit = StateFit.TWICE if len(states) > 1 else _fit(next(iter(states), ""), sent, earlier)
    error = values.get("error", "")[:100]
    login_id = "" if error else values.get("loginid", "")[:100]
    description = values.get("error_description", "")[:300]
    problems = (_error(error, description), _login(login_id, error, values), _state(fit))
    return Callback(login_id, fit, error, description, tuple(one for one in problems if one))


def _pairs(pasted: str) -> list[tuple[str, str]]:
    line = next((one.strip() for one in pasted[:LONGEST].splitlines() if "=" in one), "")
    words = line.split()
    if len(words) > 1 and words[0].isupper():  # GET /callback?loginId=… HTTP/1.1
        line = words[1]
    start = next((line.find(mark) + 1 for mark in "?#" if mark in line), 0)
    return parse_qsl(line[start:].replace("#", "&").strip("\"'<> "), keep_blank_values=True)


def _fit(came: str, sent: str, earlier: tuple[str, ...]) -> StateFit:
    if not sent:
        return StateFit.NOT_SENT
    if came == sent:
        return StateFit.SAME
    if not came:
        return StateFit.MISSING
    return next((fit for fit, holds in _near(came, sent, earlier) if holds), StateFit.OTHER)


def _near(came: str, sent: str, earlier: tuple[str, ...]) -> tuple[tuple[StateFit, bool], ...]:
    return (
        (StateFit.EARLIER, came in earlier),
        (StateFit.CASE, came.lower() == sent.lower()),
        (StateFit.ENCODED, sent in {unquote(came), quote(came, safe=""), came.replace(" ", "+")}),
        (StateFit.CUT, sent.startswith(came)),
        (StateFit.WRAPPED, sent in came),
    )


def _error(error: str, description: str) -> Finding | None:
    if not error:
        return None
    known = ERRORS.get(error.lower())
    what = known or text("{error} is none of the errors that OAuth 2.0 names.", error=error)
    message = (
        text("The callback brings {error}: {description}", error=error, description=description)
        if description
        else text("The callback brings {error}, without a description.", error=error)
    )
    fix = text("{meaning} Nothing was connected; offer the person to begin again.", meaning=what)
    return found("callback-error", message, fix, where="parameter error", found=error)


def _login(login_id: str, error: str, values: Mapping[str, str]) -> Finding | None:
    if login_id or error:
        return None
    if "code" in values:
        return found(
            "callback-login-id-missing",
            text("The callback has a code and no loginId: that is Flinks Outbound, another product."),
            text("Begin at /v3/oauth/authorize; its callback brings a loginId that needs no exchange."),
            where="address",
        )
    return found(
        "callback-login-id-missing",
        text("The callback has neither a loginId nor an error, so nothing was connected."),
        text("Check for loginId before anything else, and show the person how to begin again."),
        where="address",
    )


def _state(fit: StateFit) -> Finding | None:
    if fit in {StateFit.SAME, StateFit.NOT_SENT}:
        return None
    return found(
        "callback-state-mismatch",
        STATES[fit],
        text("Refuse the callback before calling Flinks with its loginId, and begin a new visit."),
        where="parameter state",
    )
