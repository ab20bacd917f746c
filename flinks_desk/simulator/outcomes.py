"""What the world's calls come to: plain values, shared by the API and the widget."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from flinks_desk.simulator.challenges import Plan, Round
from flinks_desk.simulator.institutions import Institution
from flinks_desk.simulator.people import Person, Persona


@dataclass(frozen=True)
class SignIn:
    """What a person, or a customer's server on the legacy path, gives a bank."""

    institution: str
    username: str
    password: str = field(repr=False)
    language: str = "en"
    save: bool = True
    tag: str | None = None


@dataclass(frozen=True)
class Use:
    """One time that a token was accepted: at which door, by whom."""

    door: str  # "authorize" or "widget"
    by: str
    at: datetime


@dataclass(frozen=True)
class Token:
    value: str = field(repr=False)
    number: int
    made_at: datetime
    made_by: str
    uses: tuple[Use, ...] = ()
    request_id: str | None = None  # the one session that it belongs to


@dataclass(frozen=True)
class Accepted:
    """`token` is None only where the policy lets calls without a token pass."""

    token: Token | None


@dataclass(frozen=True)
class Refused:
    reason: str
    hint: str


@dataclass(frozen=True)
class Login:
    """A connection, bound to institution, user name and language (api-facts §13)."""

    id: str
    institution: Institution
    person: Person
    language: str
    last_refresh: datetime
    saved: bool = True
    scheduled: bool = False

    @property
    def type(self) -> str:
        return "Business" if self.person.persona is Persona.BUSINESS else "Personal"


class Stage(StrEnum):
    CHALLENGED = "challenged"
    OPEN = "open"
    SPENT = "spent"  # its data were fetched
    DEAD = "dead"  # refused, or idle for too long


@dataclass(frozen=True)
class Wishes:
    """What a data call asked for: its Async twin answers with the same."""

    identity: bool = True
    kyc: bool = True
    transactions: bool = True
    balance: bool = True
    days: int = 90
    accounts: tuple[str, ...] = ()
    statements: int = 1


@dataclass(frozen=True)
class Session:
    """What one RequestId stands for."""

    request_id: str
    institution: Institution
    person: Person
    language: str
    stage: Stage
    opened_at: datetime
    touched_at: datetime
    login_id: str
    plan: Plan = ()
    round: int = 0
    wrong: int = 0
    live: bool = True
    save: bool = True
    tag: str | None = None
    token_value: str | None = field(default=None, repr=False)
    wishes: Mapping[str, Wishes] = field(default_factory=dict)  # by endpoint; asked before is told 202 before
    ended_by: str = ""
    selected: tuple[str, ...] = ()

    @property
    def challenges(self) -> Round:
        return self.plan[self.round] if self.stage is Stage.CHALLENGED else ()


@dataclass(frozen=True)
class Opened:
    session: Session
    login: Login


@dataclass(frozen=True)
class Challenged:
    session: Session
    challenges: Round
    hint: str = ""


@dataclass(frozen=True)
class TurnedDown:
    """`session` is there when the refusal happened within one; `challenges` when another try is allowed."""

    code: str
    status: int
    message: str
    hint: str
    session: Session | None = None
    challenges: Round = ()


Outcome = Opened | Challenged | TurnedDown
