"""What a customer sent, as values: the one shape that every reader fills and every rule reads.

Lives here: `Source`, `Artefact` and its parts; what readers of code say is in `facts.py`, holes are in `holes.py`, and
both can be imported from here.
Must not live here: reading (one module a kind in this package) or judging (`core/diagnosis`).

**A reader** is a module with `read(source: Source) -> Artefact | None`: `None` if on closer look the text is not of its
kind. It never raises and takes time in proportion to the length. `recognise.py` asks the readers, and gives an artefact
of the kind `text` with nothing in it when none of them knew better.

**Division of work.** A reader says what would happen: what a shell, a library or a browser would send, in `url`,
`headers`, `body`. It judges nothing and drops nothing of that: a trailing blank in a header stays in its value, a
method that the tool chooses by itself is filled in, a wrong header stays. What it had to
repair in order to read on, it repairs and tells: in `damage` for an address, in `notes` for the rest (smart quotes
around headers, prompts, a backslash and a blank before the line end, single quotes in cmd).

**Values.** Every text is the value after all unquoting (shell, JSON of a collection, language literal, HTML entities),
still percent-encoded in addresses. Variables whose value stands in the artefact (`CID=…` above the command, `@base`,
collection and environment variables, constants in code, repeated until nothing changes) are put in. A variable that
something will fill in at run time (`$X` in double quotes, `%X%` in cmd, `${x}` in a template literal, an f-string, a
function's parameter, `os.environ[…]`, `{{ x }}` in an HTML template, `{{$dotenv X}}`) becomes a *hole*: `hole("X")`.
What nothing will fill in stays as it is written, since it will be sent so: `'$X'` in single quotes, `{customerId}` in
a plain text, `{{baseUrl}}` in a collection without its environment, `<secret>`. Holes may stand inside longer texts.

**Spans** point into `Artefact.text`. They may be wider than the value (a whole header, with its quotes): rules narrow
them by looking for the value inside. A reader that cannot tell gives `None`. For an artefact read as a stream the text
is empty and there are no spans.
"""

from collections.abc import Iterator, Sequence
from enum import Enum

from flinks_desk.core.artefacts.facts import (
    CodeFact,
    FieldRead,
    Frame,
    Listener,
    OriginCheck,
    OriginTest,
    Polling,
    QueryFromWhole,
    SignatureCheck,
    Word,
)
from flinks_desk.core.artefacts.holes import HOLE_CLOSE, HOLE_OPEN, hole, hole_names, shown_holes, whole_hole
from flinks_desk.core.diagnosis.finding import Span
from flinks_desk.core.lean import TYPE_CHECKING, dataclass, field
from flinks_desk.core.text import Text

if TYPE_CHECKING:
    from datetime import datetime

__all__ = [
    "HOLE_CLOSE",
    "HOLE_OPEN",
    "Answer",
    "Artefact",
    "Body",
    "BodyForm",
    "CodeFact",
    "Damage",
    "DamageKind",
    "Event",
    "FieldRead",
    "Frame",
    "Header",
    "Kind",
    "Listener",
    "OriginCheck",
    "OriginTest",
    "Polling",
    "QueryFromWhole",
    "Request",
    "Setting",
    "SettingPlace",
    "SignatureCheck",
    "Source",
    "Span",
    "Trouble",
    "TroubleKind",
    "Word",
    "hole",
    "hole_names",
    "shown_holes",
    "whole_hole",
]


class Kind(Enum):
    """The kinds of contract §2."""

    CURL_BASH = "curl-bash"
    CURL_CMD = "curl-cmd"
    POWERSHELL = "powershell"
    HAR = "har"
    POSTMAN = "postman"
    HTTP_FILE = "http-file"
    URL = "url"
    CALLBACK_URL = "callback-url"
    EVENTS = "events"
    JSON = "json"
    DOTENV = "dotenv"
    LOG = "log"
    HTML = "html"
    CODE = "code"
    TEXT = "text"


@dataclass(frozen=True, slots=True, repr=False)
class Source:
    """The decoded text before it is read: no byte order mark, line ends as they came, no marks of holes."""

    text: str
    file_name: str = ""
    """A hint, not a proof."""
    notes: tuple[Text, ...] = ()
    """What decoding met: UTF-16, bytes that were no text."""


class DamageKind(Enum):
    """What was wrong with an address as it was written."""

    BLANK = "blank"
    """A blank or tab before, behind or within it."""
    LINE_END = "line-end"
    """A line end within it."""
    SMART_QUOTES = "smart-quotes"
    """Typographic quotes that a shell would take for a part of it."""
    INVISIBLE = "invisible"
    """U+200B, U+00A0, U+FEFF and their like."""
    SHELL_CUT = "shell-cut"
    """Not quoted, so that the shell ends it at the first `&` (or `;`); `Request.url` holds the whole of it."""
    QUOTES = "quotes"
    """Straight quotes or brackets that are sent as a part of it."""


@dataclass(frozen=True, slots=True)
class Damage:
    """One thing that is wrong with an address as written; `Request.url` is free of it."""

    kind: DamageKind
    span: Span | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Header:
    """One header that would be sent. Blanks after the colon are gone (every tool drops them), trailing ones are not."""

    name: str
    value: str
    span: Span | None = None


class BodyForm(Enum):
    """How the body was given."""

    TEXT = "text"
    """As text, whatever it says it is: `text` is what is sent."""
    STRUCTURE = "structure"
    """As an object that the tool writes as JSON (`json=`, axios, `JSON.stringify`, `ConvertTo-Json`)."""
    FORM = "form"
    """As form fields (`-F`, `data={…}`, urlencoded, formdata): `fields` has them."""
    FILE = "file"
    """From a file that is not here (`-d @body.json`)."""
    UNKNOWN = "unknown"
    """There is a body, held in a variable of which nothing is known."""


JsonValue = None | bool | int | float | str | Sequence["JsonValue"] | dict[str, "JsonValue"]
"""JSON read from an artefact; texts may hold holes, and a hole as a text may stand for a value of any type."""


@dataclass(frozen=True, slots=True, repr=False)
class Body:
    """A body that would be sent. An empty text is no body: give `None`, unless the tool really sends an empty one."""

    text: str = ""
    """As it is sent; for `STRUCTURE` left empty or as JSON, as is easier."""
    form: BodyForm = BodyForm.TEXT
    json: JsonValue = None
    """For `STRUCTURE`: the value. For `TEXT` leave it: `json_text.parsed` reads it when a rule asks."""
    fields: tuple[tuple[str, str], ...] = ()
    """For `FORM`."""
    span: Span | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Answer:
    """What came back, as much of it as the artefact holds."""

    status: int | None = None
    """The HTTP status. If only the body tells (`HttpStatusCode`), that one. HAR's 0 is `None` and a `Trouble`."""
    text: str | None = None
    """The body as it came; `None` if the artefact does not hold it. An empty text is an empty body."""
    headers: tuple[Header, ...] = ()
    cut: bool = False
    """The log, not the network, shortened the body (500 characters, `…`, `[Object]`)."""
    flinks_code: str = ""
    """Where it is told outside a JSON body (`FlinksCode: INVALID_LOGIN`, `-> 202 OPERATION_PENDING`)."""
    message: str = ""
    """Likewise."""
    request_id: str = ""
    """Likewise (`request_id=…` behind the status)."""
    endpoint: str = ""
    """For an answer without a request, whose answer it is, where that is told (`Authorize response body: …`)."""
    at: "datetime | None" = None
    span: Span | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Request:
    """One call, or one load of the widget, or one callback; to a host that `address.is_of_interest` knows."""

    method: str
    """Upper case; the effective one (curl with a body and without `-X` sends POST)."""
    url: str
    """Whole, as it would be sent: percent-encoding as written, variables put in or holes. Relative paths are joined
    with the base that the artefact shows. HTML entities are undone."""
    method_known: bool = True
    """`False` only where nothing tells (a log line or traceback without one, a bare API address): then it is the one
    that the endpoint wants, or GET, and the rules say nothing about it."""
    headers: tuple[Header, ...] = ()
    headers_known: bool = True
    """Whether all headers are in sight. `False` for log lines, tracebacks, bare addresses, code that builds them
    elsewhere: then nothing is said about missing ones."""
    body: Body | None = None
    body_known: bool = True
    """Likewise for the body."""
    implied_content_type: str = ""
    """The `Content-Type` that the tool adds where no header says so: curl's `-d`
    `application/x-www-form-urlencoded`, `json=` and axios objects `application/json`, C# `StringContent(json)` and
    fetch with a text `text/plain`, PowerShell with a text body `application/x-www-form-urlencoded`."""
    damage: tuple[Damage, ...] = ()
    answer: Answer | None = None
    started: "datetime | None" = None
    """Aware. A clock time without a date is put on 1970-01-01 UTC, a day later each time it runs backwards."""
    seconds: float | None = None
    """How long the call took."""
    patience: float | None = None
    """The time-out that the caller set, in seconds (`timeout=10`, `--max-time`, `AbortSignal.timeout`)."""
    in_page: bool = False
    """It is made by a page in a browser: code in a page, or a HAR's XHR/fetch. (Headers copied from a browser are
    looked at by the rules.) Not for the load of the widget itself, nor for callbacks."""
    opens_widget: bool = True
    """For a widget address: whether it is loaded. `False` where it merely stands in an answer or a Referer."""
    label: str = ""
    """What the artefact calls it (a Postman item's name, a `### title`)."""
    span: Span | None = None
    """The whole request in the text."""
    url_span: Span | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Event:
    """One message of the widget."""

    data: JsonValue
    """The payload, read (also from a JavaScript literal, or from the text inside a text)."""
    origin: str = ""
    """As told; empty if unknown."""
    was_text: bool = False
    at: "datetime | None" = None
    span: Span | None = None


class SettingPlace(Enum):
    """Where a named value is kept."""

    FILE = "file"
    """A dotenv, YAML, appsettings or Postman environment file; collection variables too."""
    SCRIPT = "script"
    """An assignment in a shell script, `.http` file or notebook: lives as long as it runs."""
    CODE = "code"
    """A constant in code."""
    PROSE = "prose"
    """`Registered redirect_uri: https://…`, `secret key is …`."""


@dataclass(frozen=True, slots=True, repr=False)
class Setting:
    """A named value. Values go here also when they were put into requests."""

    name: str
    """As written: `FLINKS_SECRET_KEY`, `flinks.secretKey`, `Registered redirect_uri`."""
    value: str
    """As the usual loader of such a file gives it: matched quotes, comments and `export` gone; invisible characters
    and blanks inside quotes kept."""
    place: SettingPlace = SettingPlace.FILE
    span: Span | None = None


class TroubleKind(Enum):
    """What kept a call or a frame from working; `troubles.found_in(text)` reads them from any text."""

    NETWORK = "network"
    """`detail`: name-not-resolved, refused, reset, timed-out, proxy."""
    TLS = "tls"
    FRAME = "frame"
    """`detail`: the directive (`frame-src`, `frame-ancestors`, `x-frame-options`). Also a page's own policy that leaves
    the widget out, in a response header or a `<meta>`: `troubles.of_policy` tells."""
    CORS = "cors"
    POPUP = "popup"
    HEADER = "header"
    """A library could not send a header's value. `detail`: the characters, as `U+000A U+0020`."""
    SANDBOX = "sandbox"
    """The browser says that a frame lacks a permission. `detail`: which (`allow-popups`)."""
    UNREAD = "unread"
    """A program could not read what came back as JSON."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """A message of a browser, a library or a tool that says why nothing came back."""

    kind: TroubleKind
    detail: str = ""
    host: str = ""
    request: int | None = None
    """The request it happened to, where that can be told."""
    span: Span | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Artefact:
    """Everything that was read. Requests, events and answers come in the order in which they happened."""

    kind: Kind
    text: str = ""
    notes: tuple[Text, ...] = ()
    requests: tuple[Request, ...] = ()
    answers: tuple[Answer, ...] = ()
    """Answers without a request: a JSON file, a log line that tells only the code."""
    events: tuple[Event, ...] = ()
    settings: tuple[Setting, ...] = ()
    facts: tuple[CodeFact, ...] = ()
    troubles: tuple[Trouble, ...] = ()
    others_left_out: int = field(default=0)
    """Requests that are none of Flinks' business and were left out of `requests` (contract §2)."""

    @property
    def is_readable(self) -> bool:
        """Whether there is anything in it to say something about."""
        return any((self.requests, self.answers, self.events, self.settings, self.facts, self.troubles))

    def every_answer(self) -> Iterator[tuple[int | None, Answer]]:
        """All answers, each with the index of its request if it has one."""
        yield from ((index, each.answer) for index, each in enumerate(self.requests) if each.answer)
        yield from ((None, answer) for answer in self.answers)
