"""`Invoke-RestMethod` and `Invoke-WebRequest`, as Chrome, Postman, httpsnippet and people write them (real-world §5.3).

Lives here: variables, header tables, splatting, and the requests that the commands would send.
Must not live here: strings and hashtables (`powershell_values.py`).
"""

import re
from copy import deepcopy

from flinks_desk.core.artefacts.address import is_of_interest
from flinks_desk.core.artefacts.command_fields import with_members
from flinks_desk.core.artefacts.mending import mended
from flinks_desk.core.artefacts.merge import Piece, noted
from flinks_desk.core.artefacts.model import (
    HOLE_OPEN,
    Artefact,
    Body,
    BodyForm,
    Header,
    JsonValue,
    Kind,
    Request,
    Setting,
    SettingPlace,
    Span,
    hole,
    whole_hole,
)
from flinks_desk.core.artefacts.powershell_texts import AsJson, Value, as_text, weight_of
from flinks_desk.core.artefacts.powershell_values import Progress, Reader
from flinks_desk.core.artefacts.variables import Variables
from flinks_desk.core.lean import dataclass, field, regex

__all__ = ["commands_in"]

FORM_TYPE = "application/x-www-form-urlencoded"

_COMMAND = regex(
    r"(?<![\w.-])(?P<name>Invoke-RestMethod|Invoke-WebRequest|irm|iwr|(?:curl"
    r"|wget)(?=[^\n]{0,400}?-(?:Uri|Headers|Method|Body)\b))"
    r"(?=[ \t`])(?![ \t]*:)",
    re.IGNORECASE,
)
_HAS = regex(
    r"Invoke-RestMethod|Invoke-WebRequest|(?:^|[=|\s(])(?:irm|iwr)\s|(?:curl|wget)[^\n]{0,400}?-(?:Uri|Headers)\b",
    re.IGNORECASE,
)
_WORDS = ("invoke-", "irm", "iwr", "curl", "wget")
_ASSIGN = regex(r"(?<![\w$`])\$(?P<name>(?:(?:global|script|env):)?\w+)[ \t]*(?P<plus>\+?)=(?!=)[ \t]*")
_INDEX = regex(
    r"(?<![\w$`])\$(?P<name>\w+)(?:\[[ \t]*[\"'](?P<key>[^\"'\n]{1,100})[\"'][ \t]*\]"
    r"|\.(?:Headers\.)?(?P<member>[\w-]+))[ \t]*=(?!=)[ \t]*"
)
_ADD = regex(
    r"(?<![\w$`])\$(?P<name>\w+)(?:\.Headers|\.DefaultRequestHeaders)?\.(?:Add|TryAddWithoutValidation|Set)\(",
    re.IGNORECASE,
)
_ECHOED = regex(r"[ \t]*\+[ \t]")
_RETURNED = regex(r"(?:\(|\[[\w.]+\])?\s*(?:Invoke-RestMethod|Invoke-WebRequest|irm\b|iwr\b)", re.IGNORECASE)
_CONTAINER = regex(r"New-Object\b[^\n]*|\[[\w.\[\],]{1,200}\]::new\(\)[^\n]*", re.IGNORECASE)
_PARAMETER = regex(r"-(?P<name>[A-Za-z]+):?")
_SPLAT = regex(r"@(?P<name>\w+)")
_LONG_NAMES = (
    "uri",
    "method",
    "headers",
    "body",
    "contenttype",
    "timeoutsec",
    "useragent",
    "websession",
    "sessionvariable",
    "authentication",
    "token",
    "credential",
    "certificate",
    "outfile",
    "infile",
    "proxy",
    "maximumredirection",
    "custommethod",
    "form",
    "statuscodevariable",
    "responseheadersvariable",
    "erroraction",
    "operationtimeoutseconds",
    "connectiontimeoutseconds",
)
_SWITCHES = frozenset(
    {
        "usebasicparsing",
        "skipcertificatecheck",
        "skipheadervalidation",
        "skiphttperrorcheck",
        "verbose",
        "allowunencryptedauthentication",
        "disablekeepalive",
        "passthru",
        "usedefaultcredentials",
        "preserveauthorizationonredirect",
        "noproxy",
    }
)
_PSEUDO = frozenset({"authority", "method", "path", "scheme"})
_METHOD = regex(r"(?:::)?(?P<name>[A-Za-z]+)\W*$")


def commands_in(text: str) -> list[Piece]:
    """Each command with its request, each assignment as a setting, in order."""
    lowered = text.lower()
    if not any(word in lowered for word in _WORDS) or not _HAS.search(text):
        return []
    scan = _Scan(text)
    scan.run()
    return noted([with_members(text, piece) for piece in scan.pieces], scan.variables.notes())


@dataclass(slots=True)
class _Scan:
    """Walks from statement to statement, and keeps what variables hold."""

    text: str
    variables: Variables[Value] = field(default_factory=lambda: Variables(hole, weight_of))
    pieces: list[Piece] = field(default_factory=list)
    progress: Progress = field(default_factory=Progress)

    def run(self) -> None:
        at = 0
        upcoming = [(finder, finder.search(self.text)) for finder in (_COMMAND, _ADD, _INDEX, _ASSIGN)]
        while True:
            upcoming = [
                (finder, found if found is None or found.start() >= at else finder.search(self.text, at))
                for finder, found in upcoming
            ]
            present = [(found.start(), order, finder, found) for order, (finder, found) in enumerate(upcoming) if found]
            if not present:
                return
            _, _, finder, found = min(present, key=lambda each: each[:2])
            at = max(self._take(finder, found), at + 1)

    def _take(self, finder: re.Pattern[str], found: re.Match[str]) -> int:
        if finder is _COMMAND:
            return self._command(found)
        if finder is _ADD:
            return self._add(found)
        if finder is _INDEX:
            return self._index(found)
        return self._assign(found)

    def _reader(self, at: int) -> Reader:
        return Reader(self.text, self.variables, at, progress=self.progress)

    def _assign(self, found: re.Match[str]) -> int:
        name = re.sub(r"^(?:global|script):", "", found["name"].lower())
        if _RETURNED.match(self.text, found.end()):
            self.variables[name] = hole(found["name"])
            return found.end()
        if container := _CONTAINER.match(self.text, found.end()):
            self.variables[name] = {}
            return container.end()
        reader = self._reader(found.end())
        value = reader.expression()
        if found["plus"]:
            value = as_text(self.variables.get(name, "")) + as_text(value)
        self.variables[name] = (
            hole(found["name"]) if isinstance(value, str) and whole_hole(value) is not None else value
        )
        self._set(found["name"], value, found.start() + 1, reader.at)
        return reader.at

    def _set(self, name: str, value: Value, start: int, end: int) -> None:
        if isinstance(value, str) and value and HOLE_OPEN not in value and "\n" not in value:
            setting = Setting(name, value, SettingPlace.SCRIPT, Span(start, end))
            self.pieces.append(Piece(start, end, Artefact(Kind.POWERSHELL, settings=(setting,))))

    def _index(self, found: re.Match[str]) -> int:
        name = found["name"].lower()
        if not isinstance(self.variables.held(name), dict):
            return found.end()
        reader = self._reader(found.end())
        value = reader.expression()
        self._put(name, found["key"] or found["member"], as_text(value) if isinstance(value, AsJson) else value)
        return reader.at

    def _put(self, name: str, key: str, value: JsonValue) -> None:
        """Set a member of a table, which may not come to stand in itself."""
        table = self.variables.held(name)
        if isinstance(table, dict):
            table[key] = deepcopy(value) if isinstance(value, dict | list) else value
            self.variables.grown(name, value)

    def _add(self, found: re.Match[str]) -> int:
        reader = self._reader(found.end() - 1)
        reader.at += 1
        pair, name = reader.expression(), found["name"].lower()
        if name not in self.variables:
            self.variables[name] = {}
        if isinstance(pair, list) and len(pair) == 2:
            self._put(name, as_text(pair[0]), pair[1])
        return reader.at

    def _command(self, found: re.Match[str]) -> int:
        line_start = self.text.rfind("\n", 0, found.start()) + 1
        if _ECHOED.match(self.text, line_start):
            return found.end()
        reader = self._reader(found.end())
        given = self._parameters(reader)
        request = _request(given, Span(found.start(), reader.at))
        if request is None:
            return reader.at
        kept = is_of_interest(request.url, [header.name for header in request.headers])
        held = Artefact(Kind.POWERSHELL, requests=(request,) if kept else (), others_left_out=0 if kept else 1)
        self.pieces.append(Piece(found.start(), reader.at, held))
        return reader.at

    def _parameters(self, reader: Reader) -> dict[str, tuple[Value, Span]]:
        given: dict[str, tuple[Value, Span]] = {}
        while True:
            reader.space()
            before = reader.at
            if reader.at >= len(self.text) or self.text[reader.at] in "\n|;)}":
                if self._goes_on(reader):
                    continue
                return given
            if splat := _SPLAT.match(self.text, reader.at):
                reader.at = splat.end()
                self._splatted(splat["name"], given, Span(before, reader.at))
            elif named := _PARAMETER.match(self.text, reader.at):
                reader.at = named.end()
                self._named(named["name"].lower(), reader, given)
            else:
                value = reader.word()
                if reader.at == before:
                    return given
                given.setdefault("uri", (value, Span(before, reader.at)))

    def _goes_on(self, reader: Reader) -> bool:
        """A next line that begins with a parameter belongs to the command, even without the back-tick."""
        following = re.compile(
            r"\n[ \t]*(?:>>[ \t]*)?(?=-(?:Uri|Method|Headers|Body|ContentType|TimeoutSec)\b)", re.IGNORECASE
        )
        found = following.match(self.text, reader.at)
        if found:
            reader.at = found.end()
        return bool(found)

    def _splatted(self, name: str, given: dict[str, tuple[Value, Span]], span: Span) -> None:
        table = self.variables.get(name.lower())
        if isinstance(table, dict):
            for key, value in table.items():
                inner: Value = (
                    AsJson(value["\0json"]) if isinstance(value, dict) and list(value) == ["\0json"] else value
                )
                given[_full_name(key.lower())] = (inner, span)

    def _named(self, name: str, reader: Reader, given: dict[str, tuple[Value, Span]]) -> None:
        if name in _SWITCHES:
            return
        reader.space()
        start = reader.at
        if start < len(self.text) and (self.text[start] in "\n|;)" or _PARAMETER.match(self.text, start)):
            return
        value = reader.word()
        if name != "method" and self.text[reader.at : reader.at + 1] == "+":
            value = as_text(value)
        given[_full_name(name)] = (value, Span(start, reader.at))


def _full_name(name: str) -> str:
    """Parameters may be shortened."""
    return next((full for full in _LONG_NAMES if full.startswith(name)), name)


def _request(given: dict[str, tuple[Value, Span]], span: Span) -> Request | None:
    if "uri" not in given:
        return None
    written, where = as_text(given["uri"][0]), given["uri"][1]
    url, damage = mended(written, where)
    method = _METHOD.search(
        as_text(given["method"][0]) if "method" in given else as_text(given.get("custommethod", ("GET", span))[0])
    )
    name = method["name"].upper() if method else "GET"
    headers = _headers(given)
    body = _body(given)
    if name in {"GET", "HEAD"} and body is not None and body.form is BodyForm.FORM:
        query = "&".join(f"{key}={value}" for key, value in body.fields)
        url, body = f"{url}{'&' if '?' in url else '?'}{query}", None
    typed = any(header.name.lower() == "content-type" for header in headers)
    timeout = given.get("timeoutsec", given.get("operationtimeoutseconds", (None, span)))[0]
    table = given.get("headers", (None, span))[0]
    return Request(
        method=name,
        url=url,
        headers=headers,
        headers_known=table is None or isinstance(table, dict),
        body=body,
        implied_content_type=FORM_TYPE if body is not None and not typed and name != "GET" else "",
        damage=damage,
        patience=_seconds(timeout),
        span=span,
        url_span=where,
    )


def _headers(given: dict[str, tuple[Value, Span]]) -> tuple[Header, ...]:
    table, where = given.get("headers", (None, Span(0, 0)))
    pairs = table.items() if isinstance(table, dict) else ()
    lowered = {name.lower() for name, _ in pairs}
    skipped = _PSEUDO if lowered >= _PSEUDO else frozenset()
    headers = [Header(name, as_text(value), where) for name, value in pairs if name.lower() not in skipped]
    if "contenttype" in given:
        value, span = given["contenttype"]
        headers = [header for header in headers if header.name.lower() != "content-type"]
        headers.append(Header("Content-Type", as_text(value), span))
    if "useragent" in given:
        headers.append(Header("User-Agent", as_text(given["useragent"][0]), given["useragent"][1]))
    if "token" in given and as_text(given.get("authentication", ("", Span(0, 0)))[0]).lower() in {"bearer", "oauth"}:
        headers.append(Header("Authorization", f"Bearer {as_text(given['token'][0])}", given["token"][1]))
    return tuple(headers)


def _body(given: dict[str, tuple[Value, Span]]) -> Body | None:
    if "infile" in given:
        return Body(form=BodyForm.FILE, span=given["infile"][1])
    if "form" in given and isinstance(given["form"][0], dict):
        return Body(form=BodyForm.FORM, fields=_fields(given["form"][0]), span=given["form"][1])
    if "body" not in given:
        return None
    value, span = given["body"]
    if isinstance(value, AsJson):
        return Body(form=BodyForm.STRUCTURE, json=_without_marks(value.value), span=span)
    if isinstance(value, dict):
        return Body(form=BodyForm.FORM, fields=_fields(value), span=span)
    text = as_text(value)
    if whole_hole(text) is not None:
        return Body(form=BodyForm.UNKNOWN, span=span)
    return Body(text, span=span) if text else None


def _without_marks(value: JsonValue) -> JsonValue:
    if isinstance(value, dict):
        return {name: _without_marks(item) for name, item in value.items()}
    return [_without_marks(item) for item in value] if isinstance(value, list) else value


def _fields(table: dict[str, JsonValue]) -> tuple[tuple[str, str], ...]:
    return tuple((name, as_text(value)) for name, value in table.items())


def _seconds(value: Value) -> float | None:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return float(value) or None
    return float(value) if isinstance(value, str) and re.fullmatch(r"\d+(?:\.\d+)?", value) else None
