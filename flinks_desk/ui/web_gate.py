"""What the Connect preview may load, and what it tells the program: rules and plain values.

Must not live here: Qt. The engine (`web_engine.py`) asks these rules and makes these values.
"""

import json
import re
from collections import deque
from dataclasses import dataclass, field
from enum import Enum
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

from flinks_desk.core.exchange import Json
from flinks_desk.core.secret import DOTS

__all__ = [
    "Gate",
    "Happening",
    "Knocked",
    "Loaded",
    "Notice",
    "NoticeKind",
    "Posted",
    "Throttle",
    "Went",
    "origin_of",
    "read_posted",
]

LONGEST_MESSAGE = 65_536
LONGEST_LOG_LINE = 300
MOST_MESSAGES_A_SECOND = 40
LOOPBACK = {"localhost", "::1", "0.0.0.0"}  # noqa: S104
DEFAULT_PORTS = {"http": 80, "https": 443}
INLINE = {"data", "blob", "about"}
LONG_RUN = re.compile(r"[\w%-]{20,}")
SOCKETS = {"ws": "http", "wss": "https"}


@dataclass(frozen=True, slots=True)
class Posted:
    """A message that a frame posted to the page around it."""

    origin: str
    data: Json


@dataclass(frozen=True, slots=True)
class Went:
    """A navigation that carries a LoginId or leads to the redirectUrl; the token is cut out of the address."""

    url: str
    stopped: bool
    """It led to the redirectUrl: the session is over, and the page there was not loaded."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """The page around the widget is there, or is not."""

    well: bool


class NoticeKind(Enum):
    """What the preview did, or would not do, on its own."""

    POPUP_OPENED = "popup-opened"
    POPUP_CLOSED = "popup-closed"
    CERTIFICATE_REFUSED = "certificate-refused"
    PERMISSION_REFUSED = "permission-refused"
    DOWNLOAD_REFUSED = "download-refused"
    REQUEST_BLOCKED = "request-blocked"
    LEFT_PAGE_REFUSED = "left-page-refused"
    MESSAGES_DROPPED = "messages-dropped"
    DIALOG_REFUSED = "dialog-refused"
    CONSOLE = "console"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Notice:
    """One such thing, with a host or a short text that holds no secret."""

    kind: NoticeKind
    detail: str = ""


Happening = Posted | Went | Loaded | Notice


@dataclass(frozen=True, slots=True)
class Knocked:
    """How it went to open one address."""

    came: bool = False
    """An answer came, whatever its status."""
    code: int = 0
    """Chromium's number for what hindered it (`net/base/net_error_list.h`), or the answer's status."""
    chain: tuple[bytes, ...] = ()
    """The certificates that were refused, in DER; those that were believed are not told."""


@dataclass(slots=True)
class Gate:
    """Which addresses a preview may reach: the page around the widget, the widget, and where these lead.

    A page of a host that was reached may load what it needs and lead on to other hosts (a bank's, for instance);
    nothing else may. Only a widget that is on this machine itself may reach other ports of this machine.
    """

    host_page: str
    """The address of the page around the widget."""
    widget_origin: str
    redirect_url: str = ""
    reached: set[str] = field(default_factory=set)
    approved: set[str] = field(default_factory=set)
    """Origins to which the whole page may be led on; a person said so."""
    asked: str = ""
    """Where the whole page would have gone last, had it been allowed to."""
    asked_by_form: bool = False
    """A form would have gone there: its fields are not in the address."""
    is_page: bool = False
    """The widget is the page itself, and leads it on as it likes: to a bank, for instance."""

    def __post_init__(self) -> None:
        self.reached |= {origin_of(self.host_page), self.widget_origin}

    def admits(self, url: str, initiator: str, *, is_page: bool) -> bool:
        """Whether this request may leave; a page that may be led to is reached from then on."""
        parts = urlsplit(url)
        if parts.scheme in INLINE:
            return True
        origin = origin_of(url)
        if not self._is_safe(origin) or not self._may_ask(initiator, origin):
            return False
        if is_page:
            self.reached.add(origin)
        return True

    def stays(self, url: str) -> bool:
        """Whether the whole page may go there: the page around the widget itself, and what a person has approved."""
        if _place(url) == _place(self.host_page) or origin_of(url) in self.approved:
            return True
        if self.is_page and self._is_safe(origin_of(url)):
            return True
        self.asked = url
        return False

    def approve(self, url: str) -> None:
        """The whole page may go to every address of this origin from now on."""
        self.approved.add(origin_of(url))
        self.reached.add(origin_of(url))

    def ends_at(self, url: str) -> bool:
        """Whether this is the redirectUrl: scheme, host, port and path to the letter, whatever its query."""
        return bool(self.redirect_url) and _place(url) == _place(self.redirect_url)

    def _may_ask(self, initiator: str, origin: str) -> bool:
        return origin in self.reached if not initiator else origin_of(initiator) in self.reached

    def _is_safe(self, origin: str) -> bool:
        if origin in {origin_of(self.host_page), self.widget_origin}:
            return True
        parts = urlsplit(origin)
        if _is_loopback(parts.hostname or ""):
            return _is_loopback(urlsplit(self.widget_origin).hostname or "")
        return parts.scheme == "https" and bool(parts.hostname)


@dataclass(slots=True)
class Throttle:
    """Lets so many messages pass in a second, and counts those it held back."""

    most: int = MOST_MESSAGES_A_SECOND
    held_back: int = 0
    recent: deque[float] = field(default_factory=deque)

    def admits(self, now: float) -> bool:
        """Whether a message at this moment (seconds of any clock) may pass."""
        while self.recent and now - self.recent[0] >= 1:
            self.recent.popleft()
        if len(self.recent) >= self.most:
            self.held_back += 1
            return False
        self.recent.append(now)
        return True


def origin_of(url: str) -> str:
    """Scheme, host and port of an address as browsers write an origin; an empty text if it has none."""
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError:
        return ""
    if not host:
        return ""
    scheme = SOCKETS.get(parts.scheme, parts.scheme)
    shown = f"[{host}]" if ":" in host else host
    return f"{scheme}://{shown}" + (f":{port}" if port and port != DEFAULT_PORTS.get(scheme) else "")


def read_posted(origin: str, text: str) -> Posted | None:
    """The message behind this JSON text; `None` if it is too long or no JSON."""
    if len(text) > LONGEST_MESSAGE:
        return None
    try:
        return Posted(origin[:LONGEST_LOG_LINE], json.loads(text))
    except (ValueError, RecursionError):
        return None


def carries_login(url: str) -> bool:
    """Whether the address carries a LoginId in its query or fragment."""
    parts = urlsplit(url)
    return "loginid=" in f"{parts.query}&{parts.fragment}".lower()


def without_token(url: str) -> str:
    """The address without the value of its authorizeToken."""
    parts = urlsplit(url)
    kept = [pair for pair in parse_qsl(parts.query, keep_blank_values=True) if pair[0].lower() != "authorizetoken"]
    return urlunsplit(parts._replace(query=urlencode(kept, quote_via=quote)))


def console_line(message: str) -> str:
    """What a page wrote to its console: short, no queries, and dots for all that is long enough for a secret."""
    words = (word.split("?", 1)[0] + "?…" if "://" in word and "?" in word else word for word in message.split())
    return LONG_RUN.sub(DOTS, " ".join(words))[:LONGEST_LOG_LINE]


def _place(url: str) -> tuple[str, str]:
    return origin_of(url), urlsplit(url).path or "/"


def _is_loopback(host: str) -> bool:
    return host in LOOPBACK or host.startswith("127.") or host.endswith(".localhost")
