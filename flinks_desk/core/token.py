"""The authorize token: how it is asked for, what the answer means, and its life.

The rule: a token opens one session. It dies thirty minutes after it was made (api-facts §3), or when it was used up,
whichever comes first. It may go out again only with the MFA answers of the RequestId that it opened (api-facts §5.1).

    Absent ─asked→ Asking ─granted→ Live ─lent→ Lent ─used up→ Spent
                   Asking ─denied→ Refused      Live ─expired→ Spent       (any resting state) ─asked→ Asking

Anything else is `IllegalStep`, a mistake of ours, and changes nothing.
Must not live here: clocks (times are passed in) and the wire.
"""

from datetime import datetime, timedelta
from enum import Enum

from flinks_desk.core.exchange import Call, Outcome, Reply, member
from flinks_desk.core.lean import dataclass
from flinks_desk.core.profile import Profile
from flinks_desk.core.secret import Secret

__all__ = [
    "LIFETIME",
    "Absent",
    "Asked",
    "Asking",
    "Denied",
    "Event",
    "Expired",
    "Granted",
    "Holder",
    "IllegalStep",
    "LendTo",
    "Lent",
    "Live",
    "Refused",
    "Spent",
    "SpentBecause",
    "State",
    "UsedUp",
    "compose",
    "interpret",
    "refuses_secret_key",
    "step",
]

LIFETIME = timedelta(minutes=30)


class Holder(Enum):
    """To whom a token was handed."""

    WIDGET = "widget"
    AUTHORIZE = "authorize"
    ELSEWHERE = "elsewhere"
    """A browser or a phone, with the widget's address: nothing of what happens there is heard here."""


class SpentBecause(Enum):
    """Why a token is of no use any more."""

    USED = "used"
    EXPIRED = "expired"
    TURNED_AWAY = "turned-away"
    """Flinks, or its widget, said that the token is not valid."""
    UNCERTAIN = "uncertain"
    """No answer came, so Flinks may have taken it (real-world RW-103)."""


@dataclass(frozen=True, slots=True)
class Absent:
    """No token was asked for yet."""


@dataclass(frozen=True, slots=True)
class Asking:
    """The call is under way."""

    since: datetime


@dataclass(frozen=True, slots=True)
class Live:
    """A token nobody has used."""

    value: Secret
    made: datetime
    expires: datetime


@dataclass(frozen=True, slots=True)
class Lent:
    """A token in somebody's hands: the widget's, or a session's that may still ask MFA questions."""

    value: Secret
    made: datetime
    expires: datetime
    to: Holder
    at: datetime
    request_id: str = ""
    """The session it opened, once that is known."""


@dataclass(frozen=True, slots=True)
class Spent:
    """A token that will not be accepted again, and why."""

    made: datetime
    because: SpentBecause
    at: datetime
    by: Holder | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """Flinks gave no token."""

    outcome: Outcome
    at: datetime


State = Absent | Asking | Live | Lent | Spent | Refused


@dataclass(frozen=True, slots=True)
class Asked:
    """The question left."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Granted:
    """Flinks made a token."""

    value: Secret
    at: datetime
    """When the answer arrived; the countdown starts when the question left, which is the careful side."""


@dataclass(frozen=True, slots=True)
class Denied:
    """Flinks made none, or could not be reached; `outcome` says which."""

    outcome: Outcome
    at: datetime


@dataclass(frozen=True, slots=True)
class LendTo:
    """The token goes out, to the widget, or with a session that is named once Flinks has named it."""

    holder: Holder
    at: datetime
    request_id: str = ""


@dataclass(frozen=True, slots=True)
class UsedUp:
    """It is of no use any more, or nobody can tell whether it is."""

    because: SpentBecause
    at: datetime


@dataclass(frozen=True, slots=True)
class Expired:
    """Its thirty minutes are over."""

    at: datetime


Event = Asked | Granted | Denied | LendTo | UsedUp | Expired


class IllegalStep(Exception):  # noqa: N818
    """An event that cannot happen in this state: our mistake, not Flinks'."""


def compose(profile: Profile, secret_key: Secret) -> Call:
    """The call that asks for a token (api-facts §3). It has no body."""
    return Call(
        endpoint="GenerateAuthorizeToken",
        method="POST",
        url=profile.banking("GenerateAuthorizeToken"),
        headers=(("Content-Type", "application/json"), ("Accept", "application/json"), ("flinks-auth-key", secret_key)),
    )


def interpret(outcome: Outcome, at: datetime) -> Granted | Denied:
    """What the answer means. `Token` is read in any case, and under the names of odd sources (api-facts §17.1)."""
    if isinstance(outcome, Reply) and outcome.status == 200:
        value = member(outcome.json, "Token", "AuthorizeToken")
        if isinstance(value, Secret) and value:
            return Granted(value, at)
    return Denied(outcome, at)


def refuses_secret_key(outcome: Outcome) -> bool:
    """The answer that speaks of a valid auth key (api-facts §11)."""
    return isinstance(outcome, Reply) and "valid auth key" in outcome.message.lower()


def step(state: State, event: Event) -> State:
    """The next state. Raises `IllegalStep` for an event that this state does not know."""
    match state, event:
        case (Absent() | Live() | Lent() | Spent() | Refused(), Asked(at)):
            return Asking(at)
        case Asking(since), Granted(value, _):
            return Live(value, since, since + LIFETIME)
        case Asking(), Denied(outcome, at):
            return Refused(outcome, at)
        case Live(value, made, expires), LendTo(holder, at, request_id):
            return Lent(value, made, expires, holder, at, request_id)
        case Lent(value, made, expires, to, at), LendTo(holder, _, request_id) if holder is to:
            return Lent(value, made, expires, to, at, request_id)
        case Lent(made=made, to=to), UsedUp(because, at):
            return Spent(made, because, at, to)
        case Live(made=made), UsedUp(because, at):
            return Spent(made, because, at)
        case Live(made=made), Expired(at):
            return Spent(made, SpentBecause.EXPIRED, at)
        case Lent(made=made, to=to), Expired(at):
            return Spent(made, SpentBecause.EXPIRED, at, to)
        case _:
            raise IllegalStep(f"{type(event).__name__} cannot happen to a token that is {type(state).__name__}")
