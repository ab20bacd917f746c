"""Lines that programs print: which of them tell of one call, its answer, its troubles.

Lives here: `told_in`, for logs of any language, wire dumps and loose text.
Must not live here: what one line tells (`log_line.py`), dumps (`wire.py`), whether a text is a log (`log_signs.py`).
"""

import json
import re
from collections.abc import Iterator
from datetime import datetime

from flinks_desk.core.artefacts import events, log_signs, troubles, wire
from flinks_desk.core.artefacts.address import Purpose
from flinks_desk.core.artefacts.address import parsed as address_parsed
from flinks_desk.core.artefacts.caps import Cap, left_out, most
from flinks_desk.core.artefacts.log_line import Found, Line, Spot, first_print, line_of
from flinks_desk.core.artefacts.log_outcomes import body_of, fits, is_bare, message_of, status_in, tells_answer
from flinks_desk.core.artefacts.log_spots import base_in, is_call, method_near, spots_in
from flinks_desk.core.artefacts.mending import mended
from flinks_desk.core.artefacts.merge import with_answer
from flinks_desk.core.artefacts.model import (
    Answer,
    Artefact,
    Body,
    BodyForm,
    CodeFact,
    Event,
    Header,
    JsonValue,
    Kind,
    Polling,
    Request,
    Span,
    Trouble,
)
from flinks_desk.core.artefacts.moments import Clock
from flinks_desk.core.artefacts.structures import exchange_of, guessed_method, headers_of
from flinks_desk.core.lean import dataclass, field, regex, replace

__all__ = ["told_in"]

_OUTCOME = regex(
    r"error|fail|exception|received|respon|complet|finished|<--|<-|returned|result|end processing"
    r"|status|refused|timed? ?out|unable",
    re.IGNORECASE,
)
_HTML = re.compile(r"<(?:!DOCTYPE\s+)?html\b", re.IGNORECASE)
_EMPTY_BODY = regex(r"(?:body|response|answer)[\"']?\s*[:=]\s*(?:\"\"|''|\(empty\)|<empty>|\[empty\])", re.IGNORECASE)
_HEADER_LINE = regex(r"^\s*(?:x-api-key|flinks-auth-key|authorization)\s*:", re.IGNORECASE)
_ASIDE = regex(r"^\s*(?:#|//|--\s)")
_IN_ANSWER = regex(
    r"(?:connect_?url|iframe_?url|referr?er)[\"']?\s*[:=]\s*[\"']?$|[\"']link[\"']\s*:\s*[\"']$", re.IGNORECASE
)
_SENT_NOW = re.compile(r"\bSending HTTP request\b")
"""What .NET prints after `Start processing HTTP request`, about the same call."""
_CHANGING = regex(r"[\d\s.,:+-]+")
_LOOK_BACK = 40
_DEEPEST = 4
_LONGEST_PRINT = 100_000
_MOST_FAILED_PRINTS = 40


def told_in(text: str, *, loosely: bool = False) -> Artefact:
    """All that the lines tell. `loosely`: what stands between commands, where addresses are only mentioned."""
    assembly = _Assembly(text, loosely=loosely)
    assembly.run()
    return assembly.artefact()


@dataclass(slots=True)
class _Call:
    """A call while lines about it still come."""

    request: Request


@dataclass(frozen=True, slots=True)
class _Told:
    """One line, what it tells, and where it stands."""

    line: Line
    found: tuple[Found, ...]
    start: int
    span: Span
    at: datetime | None

    def headers(self) -> list[Header]:
        """Headers that the line names itself, and those in a table of them."""
        named = [Header(name, value, self.span) for name, value in self.line.headers]
        tables = (each.literal.value for each in self.found if each.role == "headers")
        return [*named, *(header for table in tables for header in headers_of(table))]


@dataclass(slots=True)
class _Assembly:
    text: str
    loosely: bool
    clock: Clock = field(default_factory=Clock)
    calls: list[_Call] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    facts: list[CodeFact] = field(default_factory=list)
    base: str = ""
    skip: int = 0
    failed_prints: int = 0
    depth: int = 0

    def run(self) -> None:
        for start, line in self._lines():
            if start < self.skip:
                continue
            if dump := wire.dump_at(self.text, start):
                self._take_dump(dump)
                self.skip = dump.end
            elif line and log_signs.is_worth(line):
                self._take(line, start)

    def _lines(self) -> Iterator[tuple[int, str]]:
        start = 0
        while start < len(self.text):
            end = self.text.find("\n", start)
            end = end if end >= 0 else len(self.text)
            if start >= self.skip:
                yield start, self.text[start:end]
            start = end + 1

    def artefact(self) -> Artefact:
        told, room = troubles.found_in(self.text), most(Cap.TROUBLES)
        return Artefact(
            Kind.LOG,
            notes=left_out(Cap.TROUBLES, len(told) - room),
            requests=tuple(call.request for call in self.calls),
            answers=tuple(self.answers),
            events=tuple(self.events),
            facts=tuple(self.facts),
            troubles=tuple(self._with_call(each) for each in told[:room]),
        )

    def _with_call(self, trouble: Trouble) -> Trouble:
        """The last call that began before the trouble was told, if it is to the same host."""
        at = trouble.span.start if trouble.span else 0
        before = [index for index, call in enumerate(self.calls) if call.request.span and call.request.span.start <= at]
        if not before:
            return trouble
        index = before[-1]
        host = address_parsed(self.calls[index].request.url).host
        return trouble if trouble.host and host and trouble.host.lower() != host else replace(trouble, request=index)

    # --- one line ---

    def _take(self, line: str, start: int) -> None:
        read = line_of(line)
        found = (*read.found, *self._printed(line, start, read))
        told = _Told(read, found, start, Span(start, start + len(line)), self.clock.moment_in(line))
        self._take_events(told)
        records = [each for each in found if each.role == "record"]
        for each in records:
            self._take_record(each, told)
        if not records and (message := message_of(found)):
            self._take_message(message, told.span)
            return
        if read.gave_up_after is not None or read.tries:
            self._take_given_up(told)
        spots = [] if records else self._spots(told)
        if spots:
            self._take_spots(spots, told)
        elif not records:
            self._take_outcome(told)

    def _spots(self, told: _Told) -> list[Spot]:
        self.base = base_in(told.line) or self.base
        return [spot for spot in spots_in(told.line, self.base) if is_call(spot, told.line.text, loosely=self.loosely)]

    def _printed(self, line: str, start: int, told: Line) -> tuple[Found, ...]:
        """A value that was printed over several lines, beginning in this one."""
        whole = [each for each in told.found if not each.literal.cut]
        opening = line.find("{", max((each.literal.end for each in whole), default=0))
        if opening < 0 or self.failed_prints >= _MOST_FAILED_PRINTS or line.count("{") <= line.count("}"):
            return ()
        position = start + opening
        window = self.text[position : position + _LONGEST_PRINT]
        found = first_print(window, line[:opening])
        if not found:
            self.failed_prints += 1
            return ()
        literal = found[0].literal
        self.skip = position + literal.end
        return (Found(replace(literal, end=literal.end + opening), opening, found[0].role),)

    def _take_events(self, told: _Told) -> None:
        text, found = told.line.text, told.found
        if "step" not in text and "flinksCode" not in text and not any(each.role in {"event", ""} for each in found):
            return
        stop = max((told.start + each.literal.end for each in found), default=told.span.end)
        for event in events.events_in(self.text[told.start : max(stop, told.span.end)]):
            place = Span(told.start + event.span.start, told.start + event.span.end) if event.span else None
            self.events.append(replace(event, at=event.at or told.at, span=place))

    # --- a line that names an address ---

    def _take_spots(self, spots: list[Spot], told: _Told) -> None:
        for spot in spots[:-1]:
            self.calls.append(_Call(self._request(spot, told)))
        if self._goes_on(spots[-1], told.line):
            self._tell_outcome(self.calls[-1], told)
        else:
            self.calls.append(_Call(self._request(spots[-1], told)))
            self._tell_outcome(self.calls[-1], replace(told, at=None))

    def _goes_on(self, spot: Spot, told: Line) -> bool:
        """Whether the line tells of the last call once more, now with its outcome."""
        if not self.calls:
            return False
        call = self.calls[-1].request
        same = call.url.rstrip("/") == spot.url.rstrip("/") or (
            call.url.endswith(spot.url) and spot.url.startswith("/")
        )
        if not same or spot.method not in {"", call.method}:
            return False
        if address_parsed(call.url).purpose is Purpose.CONNECT and self._says_the_same(call, told):
            return False
        if call.answer is None and _SENT_NOW.search(told.text):
            return True
        if call.answer is not None and (call.answer.status is not None or told.status is None):
            return bool(not spot.method and told.status == call.answer.status)
        return told.status is not None or bool(_OUTCOME.search(told.text)) or not spot.method

    def _says_the_same(self, call: Request, told: Line) -> bool:
        """Whether the line says of the address, at another time, word for word what was said before: a second load."""
        before = self.text[call.span.start : call.span.end] if call.span else ""
        return before != told.text and _CHANGING.sub(" ", before) == _CHANGING.sub(" ", told.text)

    def _request(self, spot: Spot, told: _Told) -> Request:
        where = Span(told.start + spot.start, told.start + spot.end)
        url, damage = mended(self._whole(spot.url), where)
        method = spot.method or told.line.method or method_near(self.text, told.start)
        is_visit = address_parsed(url).purpose in {Purpose.CONNECT, Purpose.CALLBACK, Purpose.OAUTH}
        return Request(
            method=method or guessed_method(url),
            url=url,
            method_known=bool(method) or is_visit,
            headers=tuple(told.headers()),
            headers_known=False,
            body=self._body(told),
            body_known=False,
            damage=damage,
            started=told.at,
            opens_widget=not _IN_ANSWER.search(told.line.text[max(0, spot.start - 40) : spot.start]),
            span=told.span,
            url_span=where,
        )

    def _whole(self, url: str) -> str:
        if "://" in url:
            return url
        if not url.startswith("/"):
            return f"https://{url}"
        return f"{self.base.rstrip('/')}{url}" if self.base else url

    def _body(self, told: _Told) -> Body | None:
        stop = told.line.status_at if told.line.status_at >= 0 else len(self.text)
        for each in told.found:
            if each.role == "body" and each.start < stop:
                place = Span(told.start + each.start, told.start + each.literal.end)
                return body_of(self.text[place.start : place.end], each.literal.value, place)
        ids: dict[str, JsonValue] = {
            name: value for name, value, where in told.line.ids if where < stop and name != "CustomerId"
        }
        return Body(form=BodyForm.STRUCTURE, json=ids) if ids else None

    # --- a line that tells an outcome ---

    def _take_outcome(self, told: _Told) -> None:
        call = self._call_of(told.line)
        is_open = call is not None and (call.request.answer is None or _HEADER_LINE.match(told.line.text))
        if call is not None and is_open and not tells_answer(told.line, told.found):
            self._add_request_parts(call, told)
        if call is not None and told.line.patience is not None:
            call.request = replace(call.request, patience=told.line.patience)
        answer = self._answer(told)
        if answer is None:
            return
        if call is not None and fits(call.request, answer):
            call.request = with_answer(call.request, answer)
        else:
            self._add_answer(replace(answer, endpoint=told.line.endpoint), told.line)

    def _add_answer(self, answer: Answer, told: Line) -> None:
        """An answer without a call. Its status may stand before its body; alone it counts only behind a command."""
        says_more = answer.text is not None or bool(answer.flinks_code or answer.message)
        if self.answers and says_more and is_bare(self.answers[-1]):
            self.answers[-1] = replace(answer, status=self.answers[-1].status or answer.status)
        elif says_more or (self.loosely and not _ASIDE.match(told.text)):
            self.answers.append(answer)

    def _call_of(self, told: Line) -> _Call | None:
        if not told.endpoint:
            return self.calls[-1] if self.calls else None
        wanted = told.endpoint.lower()
        for call in reversed(self.calls[-_LOOK_BACK:]):
            path = address_parsed(call.request.url).path.lower()
            if f"/{wanted}" in path and (f"/{wanted}async" not in path):
                return call
        return None

    def _add_request_parts(self, call: _Call, told: _Told) -> None:
        """Headers and a body that were logged on lines of their own."""
        known = {header.name.lower() for header in call.request.headers}
        headers = (*call.request.headers, *(each for each in told.headers() if each.name.lower() not in known))
        bodies = replace(told, found=tuple(each for each in told.found if each.role == "body"))
        call.request = replace(call.request, headers=headers, body=call.request.body or self._body(bodies))

    def _tell_outcome(self, call: _Call, told: _Told) -> None:
        line = told.line
        if line.patience is not None:
            call.request = replace(call.request, patience=line.patience)
        if line.took is not None and line.status is not None:
            call.request = replace(call.request, seconds=line.took)
        answer = self._answer(told)
        if answer is not None:
            call.request = with_answer(call.request, answer)

    def _answer(self, told: _Told) -> Answer | None:
        line, start = told.line, told.start
        body = next((each for each in told.found if each.role == "answer"), None)
        if body is None and line.status is not None:
            body = next(
                (each for each in told.found if each.role in {"body", ""} and each.start > line.status_at), None
            )
        text, cut = self._text_of(body, start) if body else self._bare_text(line, start)
        if line.status is None and not line.flinks_code and not line.message and text is None:
            return None
        status = line.status
        if status is None and body is not None and isinstance(body.literal.value, dict):
            status = status_in(body.literal.value)
        came_back = (value for name, value, where in line.ids if name == "RequestId" and where > line.status_at >= 0)
        return Answer(
            status=status,
            text=text,
            cut=cut,
            flinks_code=line.flinks_code,
            message=line.message,
            request_id=next(came_back, ""),
            at=told.at,
            span=Span(start + body.start, start + body.literal.end) if body else told.span,
        )

    def _text_of(self, body: Found, start: int) -> tuple[str | None, bool]:
        raw = self.text[start + body.start : start + body.literal.end]
        try:
            json.loads(raw)
        except (ValueError, RecursionError):
            return json.dumps(body.literal.value, ensure_ascii=False), body.literal.cut
        return raw, False

    def _bare_text(self, told: Line, start: int) -> tuple[str | None, bool]:
        """A page of HTML, or a body that is told to be empty."""
        if page := _HTML.search(told.text):
            end = self.text.find("</html>", start, start + _LONGEST_PRINT)
            line_end = start + len(told.text)
            stop = end + len("</html>") if end >= 0 else line_end
            self.skip = max(self.skip, stop)
            return self.text[start + page.start() : stop], False
        return ("", False) if _EMPTY_BODY.search(told.text) else (None, False)

    def _take_message(self, message: str, span: Span) -> None:
        """The sentence inside a structured record tells what a plain line would."""
        place = self.text.find(message[:60], span.start, span.end)
        self.depth += 1
        if self.depth < _DEEPEST:
            self._take(message.split("\n", 1)[0], place if place >= 0 else span.start)
        self.depth -= 1

    def _take_record(self, each: Found, told: _Told) -> None:
        if not isinstance(each.literal.value, dict):
            return
        exchange = exchange_of(each.literal.value)
        if exchange.request is not None:
            call = replace(exchange.request, started=exchange.at or told.at, span=told.span)
            self.calls.append(_Call(call))
        elif exchange.answer is not None and self.calls and fits(self.calls[-1].request, exchange.answer):
            self.calls[-1].request = with_answer(self.calls[-1].request, exchange.answer)

    def _take_given_up(self, told: _Told) -> None:
        seconds = told.line.gave_up_after
        if seconds is None and told.at is not None:
            pending = (call.request for call in self.calls if call.request.answer and call.request.answer.status == 202)
            first = next((request.started for request in pending), None)
            seconds = (told.at - first).total_seconds() if first else None
        if seconds is not None and seconds > 0:
            self.facts.append(Polling(seconds, told.span))

    def _take_dump(self, dump: wire.Dump) -> None:
        if dump.request is not None:
            self.calls.append(_Call(dump.request))
        elif dump.answer is not None:
            if self.calls and fits(self.calls[-1].request, dump.answer):
                self.calls[-1].request = with_answer(self.calls[-1].request, dump.answer)
            else:
                self.answers.append(dump.answer)
