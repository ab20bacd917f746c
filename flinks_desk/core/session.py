"""Where the person stands: one frozen snapshot, from which every page redraws everything.

Must not live here: what changes it (`services/desk.py`), or in which order steps come (`journey.py`).
"""

from collections.abc import Mapping
from datetime import datetime

from flinks_desk.core.accounts import NotFetched
from flinks_desk.core.accounts import State as AccountsState
from flinks_desk.core.authorize import Closed
from flinks_desk.core.authorize import State as AuthorizeState
from flinks_desk.core.clock_skew import Skew
from flinks_desk.core.collected import Collected
from flinks_desk.core.diagnosis.finding import Finding
from flinks_desk.core.frame_watch import Frame
from flinks_desk.core.go_live.state import GoingLive
from flinks_desk.core.lean import dataclass, field
from flinks_desk.core.oauth import Visit
from flinks_desk.core.profile import Profile
from flinks_desk.core.text import Text
from flinks_desk.core.token import Absent
from flinks_desk.core.token import State as TokenState
from flinks_desk.core.token_use import TokenUse
from flinks_desk.core.webhook import Hooks
from flinks_desk.core.widget import WidgetEvent

__all__ = ["KeyMissing", "KeyPlace", "KeyStored", "Preview", "Session", "TokenMoment"]


@dataclass(frozen=True, slots=True)
class KeyMissing:
    """The key was not given yet, or the keyring would not hand it out (`why` says so)."""

    why: Text | None = None


@dataclass(frozen=True, slots=True)
class KeyStored:
    """The key is there, and where: `keyring`, `memory`, `environment`, or `published` (by Flinks, for everyone)."""

    where: str
    keyring: str = ""
    """What the keyring calls itself, or the name of the environment variable."""
    ending: str = ""
    """Dots and the last two characters."""
    note: Text | None = None
    """Why it is not where the person wanted it, if it is not."""


KeyPlace = KeyMissing | KeyStored


@dataclass(frozen=True, slots=True)
class TokenMoment:
    """One point on a token's life line; `number` counts the tokens of this run."""

    number: int
    at: datetime
    state: TokenState


@dataclass(frozen=True, slots=True)
class Preview:
    """The Connect preview: its options, whether it is open, and what the widget said."""

    options: Mapping[str, str] = field(default_factory=dict)
    """Widget parameters by name; the token is not among them."""
    open: bool = False
    events: tuple[WidgetEvent, ...] = ()
    login_id: str = ""
    request_id: str = ""
    institution: str = ""
    account_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Session:
    """Everything that the pages show. It holds secrets only as `Secret`s."""

    profile: Profile
    secret_key: KeyPlace = field(default_factory=KeyMissing)
    x_api_key: KeyPlace = field(default_factory=KeyMissing)
    hmac_secret: KeyPlace = field(default_factory=KeyMissing)
    token: TokenState = field(default_factory=Absent)
    token_life: tuple[TokenMoment, ...] = ()
    preview: Preview = field(default_factory=Preview)
    frame: Frame = field(default_factory=Frame)
    """The frame that holds the widget, and what hinders it."""
    authorize: AuthorizeState = field(default_factory=Closed)
    token_uses: tuple[TokenUse, ...] = ()
    """Which token went with which call of the latest session."""
    accounts: AccountsState = field(default_factory=NotFetched)
    data: Collected = field(default_factory=Collected)
    oauth: Visit = field(default_factory=Visit)
    """The OAuth custom integration: one person's way to the bank and back."""
    hooks: Hooks = field(default_factory=Hooks)
    going_live: GoingLive = field(default_factory=GoingLive)
    """What was said about going live."""
    findings: tuple[Finding, ...] = ()
    """About the last thing that was tried, gravest first; empty when it went well."""
    skew: Skew | None = None
    """How far this machine's clock and Flinks' are apart, from `Date` headers; nothing before the first answer."""
