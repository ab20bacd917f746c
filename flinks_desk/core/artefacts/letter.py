"""Texts in which things of several kinds stand beside each other: letters, terminals, tickets, scripts.

Lives here: which stretch belongs to which reader, and whose answer is whose. Must not live here: reading itself.
"""

import re
from collections import Counter
from collections.abc import Callable
from importlib import import_module
from itertools import islice

from flinks_desk.core.artefacts.address import Purpose
from flinks_desk.core.artefacts.address import parsed as address_parsed
from flinks_desk.core.artefacts.caps import Cap, left_out, most
from flinks_desk.core.artefacts.excerpt import excerpt_of
from flinks_desk.core.artefacts.merge import Piece, followed, joined, moved
from flinks_desk.core.artefacts.model import (
    Artefact,
    Damage,
    DamageKind,
    Kind,
    Request,
    Source,
    Span,
    Trouble,
    TroubleKind,
)
from flinks_desk.core.artefacts.source import Sheet
from flinks_desk.core.lean import regex, replace

__all__ = ["read"]

_LOOKS_LIKE_LOG = 40
_TOLD_BY_PROGRAMS = frozenset({TroubleKind.NETWORK, TroubleKind.TLS, TroubleKind.HEADER, TroubleKind.UNREAD})
"""Browsers tell other troubles of an address, which people send in letters."""
_PARAGRAPH = regex(r"[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*")
_INTRO = regex(r"[ \t]*\w+[ \t][^\n=]*:[ \t]*\n(?=[^\n])")
"""A sentence that leads to what stands below it."""
_MAY_BE_SETTINGS = regex(r"^[ \t]*(?:export[ \t]+|-[ \t]+|set[ \t]+)?[A-Za-z_][\w.-]*[ \t]*[=:]", re.MULTILINE)
_DOCUMENT = regex(r"^[ \t]*(?P<document>\{)", re.MULTILINE)

_FINDERS = (
    ("powershell", regex(r"invoke-|\b(?:irm|iwr)\b|-(?:uri|headers)\b", re.IGNORECASE)),
    ("curl", regex(r"curl", re.IGNORECASE)),
    ("wget", regex(r"wget|\b(?:https?|xh)[ \t]")),
    ("bruno", regex(r"^[ \t]*(?:get|post|put|patch|delete|options|head)[ \t]*\{", re.MULTILINE)),
    ("http_file", regex(r"^[ \t]*[A-Z]{3,7}[ \t]|^###|^[ \t]*@", re.MULTILINE)),
)
"""Readers of commands, each with a cheap look that tells whether it is worth being imported."""


def read(source: Source) -> Artefact:
    """Everything in the text, or in what of a very large one is worth being read."""
    excerpt = excerpt_of(source.text)
    if not excerpt.notes:
        return _read(source.text)
    sheet = Sheet(source.text).keep(excerpt.runs)
    held = moved(_read(sheet.text), sheet)
    return replace(held, notes=(*excerpt.notes, *held.notes))


def _read(text: str) -> Artefact:
    pieces = _pieces(text)
    if not any(piece.held.requests or piece.held.others_left_out for piece in pieces):
        return _loose(text)
    parts = _with_gaps(text, pieces)
    return joined(_kind_of(pieces), parts)


def _pieces(text: str) -> list[Piece]:
    found: list[Piece] = []
    for name, may_find in _FINDERS:
        if may_find.search(text):
            module = import_module(f"flinks_desk.core.artefacts.{name}")
            commands_in: Callable[[str], list[Piece]] = module.commands_in
            found += commands_in(text)
    return _apart(found)


def _apart(pieces: list[Piece]) -> list[Piece]:
    """In order, and none inside another; what begins first, and of those the longest, stays."""
    kept: list[Piece] = []
    for piece in sorted(pieces, key=lambda each: (each.start, -each.end)):
        if not kept or piece.start >= kept[-1].end:
            kept.append(piece)
    return kept


def _with_gaps(text: str, pieces: list[Piece]) -> list[Artefact]:
    parts: list[Artefact] = []
    at, owner = 0, -1
    for piece in [*pieces, Piece(len(text), len(text), Artefact(Kind.TEXT))]:
        if piece.start > at and text[at : piece.start].strip():
            between = Sheet(text).keep([(at, piece.start)])
            gap = moved(_between(between.text), between)
            if owner >= 0:
                parts[owner], gap = followed(parts[owner], gap)
            else:
                gap = replace(
                    gap, answers=tuple(each for each in gap.answers if each.text is not None or each.flinks_code)
                )
            parts.append(gap)
            owner = len(parts) - 1 if gap.requests else owner
        parts.append(piece.held)
        owner = len(parts) - 1 if piece.held.requests else owner
        at = max(at, piece.end)
    return parts


def _between(text: str) -> Artefact:
    """What stands between commands: answers, troubles, events; addresses only where somebody was sent to them."""
    from flinks_desk.core.artefacts import logs

    told = logs.told_in(text, loosely=True)
    kept = [
        request
        for request in told.requests
        if request.headers_known
        or request.answer
        or address_parsed(request.url).purpose in {Purpose.CONNECT, Purpose.CALLBACK, Purpose.OAUTH}
    ]
    if len(kept) == len(told.requests):
        return told
    return replace(told, requests=tuple(kept), troubles=_without_requests(told.troubles))


def _without_requests(found: tuple[Trouble, ...]) -> tuple[Trouble, ...]:
    return tuple(replace(each, request=None) for each in found)


def _kind_of(pieces: list[Piece]) -> Kind:
    counted = Counter[Kind]()
    for piece in pieces:
        counted[piece.held.kind] += len(piece.held.requests) * 100 + (1 if piece.held.others_left_out else 0)
    return max(counted, key=counted.__getitem__)


def _loose(text: str) -> Artefact:
    """A letter around a file of settings, or what `_told` knows."""
    kept, rest = _settings_apart(text)
    if kept is None:
        return _told(text)
    others = moved(_told(rest.text), rest) if rest.text.strip() else Artefact(Kind.TEXT)
    is_all = not (others.requests or others.answers or others.events or others.troubles)
    return joined(Kind.DOTENV if is_all else others.kind, [kept, others])


def _settings_apart(text: str) -> tuple[Artefact | None, Sheet]:
    """The paragraphs that are settings of a file, and the text without them."""
    if not _MAY_BE_SETTINGS.search(text) or _score(text) >= _LOOKS_LIKE_LOG:
        return None, Sheet(text)
    from flinks_desk.core.artefacts import dotenv

    found: list[Artefact] = []
    rest: list[tuple[int, int]] = []
    at = 0
    paragraphs = _PARAGRAPH.finditer(text)
    for paragraph in islice(paragraphs, most(Cap.PARAGRAPHS)):
        intro = _INTRO.match(text, paragraph.start())
        start = intro.end() if intro else paragraph.start()
        inside = Sheet(text).keep([(start, paragraph.end())])
        held = dotenv.read(Source(inside.text))
        if held is not None:
            found.append(moved(held, inside))
            rest.append((at, start))
            at = paragraph.end()
    rest.append((at, len(text)))
    if not found:
        return None, Sheet(text)
    kept = joined(Kind.DOTENV, found)
    unread = left_out(Cap.PARAGRAPHS, sum(1 for _ in paragraphs))
    return replace(kept, notes=(*unread, *kept.notes)), Sheet(text).keep(rest)


def _score(text: str) -> int:
    from flinks_desk.core.artefacts import log_signs

    return log_signs.score(text)


def _told(text: str) -> Artefact:
    """A log, one or more addresses, events, answers, or a letter with nothing of it."""
    from flinks_desk.core.artefacts import events, log_signs, logs, prose

    sheet = prose.paired(prose.unwrapped(Sheet(text)))
    told = moved(logs.told_in(sheet.text), sheet)
    log_like = log_signs.score(text)
    if not told.is_readable and (found := events.events_in(text)):
        return replace(told, kind=Kind.EVENTS, events=tuple(found))
    if told.events and not told.requests and not told.answers and not told.troubles:
        return replace(told, kind=Kind.EVENTS)
    if not told.is_readable and (held := _document_in(text)) is not None:
        return held
    sent = {header.span.start for request in told.requests for header in request.headers if header.span}
    named = (*prose.settings_in(text), *prose.assigned_in(text)) if log_like < _LOOKS_LIKE_LOG else ()
    settings = tuple(
        each for each in named if each.span is None or text.rfind("\n", 0, each.span.start) + 1 not in sent
    )
    told = replace(told, settings=settings, requests=tuple(_with_line_end(each, text) for each in told.requests))
    if log_like >= _LOOKS_LIKE_LOG or (told.troubles and not told.requests):
        return replace(told, kind=Kind.LOG) if told.is_readable else replace(told, kind=Kind.TEXT)
    if any(each.headers_known or (each.answer and each.method_known) for each in told.requests):
        return replace(told, kind=Kind.LOG)
    if any(each.kind in _TOLD_BY_PROGRAMS for each in told.troubles):
        return replace(told, kind=Kind.LOG)
    if told.requests:
        purposes = {address_parsed(request.url).purpose for request in told.requests}
        return replace(told, kind=Kind.CALLBACK_URL if purposes == {Purpose.CALLBACK} else Kind.URL)
    if told.answers:
        is_json = all(each.text is not None and each.text[:1] in {"{", "["} for each in told.answers)
        return replace(told, kind=Kind.JSON if is_json else Kind.LOG)
    return replace(told, kind=Kind.TEXT)


def _document_in(text: str) -> Artefact | None:
    """A file of settings in JSON that somebody pasted into a letter."""
    opening = _DOCUMENT.search(text)
    if opening is None:
        return None
    from json import JSONDecoder

    from flinks_desk.core.artefacts import json_answers

    try:
        _, end = JSONDecoder().raw_decode(text, opening.start("document"))
    except (ValueError, RecursionError):
        return None
    inside = Sheet(text).keep([(opening.start("document"), end)])
    held = json_answers.read(Source(inside.text))
    return moved(held, inside) if held is not None and held.is_readable else None


def _with_line_end(request: Request, text: str) -> Request:
    """An address that somebody wrote over two lines; what a browser was sent to was in one piece."""
    span = request.url_span
    if (
        span is None
        or "\n" not in text[span.start : span.end]
        or address_parsed(request.url).purpose is Purpose.CALLBACK
    ):
        return request
    return replace(request, damage=(*request.damage, Damage(DamageKind.LINE_END, Span(span.start, span.end))))
