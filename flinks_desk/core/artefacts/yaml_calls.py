"""Collections that are kept in YAML: Insomnia 5, OpenCollection and Bruno's newer files (real-world §5.5).

Lives here: a reader of as much of YAML as their exports use. Must not live here: settings in YAML (`dotenv.py`).
"""

import re
from collections.abc import Iterator, Sequence

from flinks_desk.core.artefacts import http_file
from flinks_desk.core.artefacts.address import is_of_interest
from flinks_desk.core.artefacts.caps import Cap, left_out, most
from flinks_desk.core.artefacts.mending import mended
from flinks_desk.core.artefacts.model import Artefact, Body, Header, Kind, Request, Source, Span
from flinks_desk.core.lean import dataclass, regex

__all__ = ["read"]

_LINE = regex(r"^(?P<indent>[ ]*)(?P<dash>-[ ]+)?(?P<name>[\w.-]+):(?:[ ]+(?P<value>[^\n]*?))?[ ]*$")
_BLOCK = regex(r"[|>][+-]?\d?")
_DISABLED = regex(r"^(?:disabled:[ ]*true|enabled:[ ]*false)[ ]*$")
_TYPES = {"json": "application/json", "application/json": "application/json", "text": "text/plain"}
_LONGEST_ITEM = 300
"""Lines before and behind the address."""
_LONGEST_TEXT = 2000


@dataclass(frozen=True, slots=True)
class _Pair:
    """A line `name: value`: how far it is indented, without the dash of a list, and where its value stands."""

    depth: int
    name: str
    value: str
    span: Span
    line: int
    opens: bool
    """It begins an item of a list."""


def read(source: Source) -> Artefact | None:
    """The collection, or `None` where no address has a method beside it."""
    lines = source.text.split("\n")
    pairs = list(_pairs(lines))
    calls = [place for place, pair in enumerate(pairs) if pair.name == "url" and pair.value]
    made = [request for place in calls[: most(Cap.ITEMS)] if (request := _request(lines, pairs, place)) is not None]
    kept = [each for each in made if is_of_interest(each.url, [header.name for header in each.headers])]
    if not made:
        return None
    notes = left_out(Cap.ITEMS, len(calls) - most(Cap.ITEMS))
    return Artefact(Kind.POSTMAN, notes=notes, requests=tuple(kept), others_left_out=len(made) - len(kept))


def _pairs(lines: Sequence[str]) -> Iterator[_Pair]:
    at = 0
    for number, line in enumerate(lines):
        if found := _LINE.match(line):
            depth = len(found["indent"]) + len(found["dash"] or "")
            start = at + max(found.start("value"), 0)
            value = _bare(found["value"] or "")
            yield _Pair(depth, found["name"], value, Span(start, at + len(line)), number, bool(found["dash"]))
        at += len(line) + 1


def _bare(value: str) -> str:
    """Without the quotes around it."""
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1].replace('\\"', '"') if value[0] == '"' else value[1:-1].replace("''", "'")
    return value


def _request(lines: Sequence[str], pairs: Sequence[_Pair], place: int) -> Request | None:
    """The call whose address stands at a place; `None` if there is no method beside it."""
    address = pairs[place]
    around = _around(pairs, place)
    beside = {pair.name: pair for pair in around if pair.depth == address.depth}
    if "method" not in beside:
        return None
    url, damage = mended(http_file.filled(address.value, {}), address.span)
    body, implied = _body(lines, around, beside)
    headers = tuple(_headers(lines, around, beside))
    typed = any(header.name.lower() == "content-type" for header in headers)
    return Request(
        method=beside["method"].value.upper() or "GET",
        url=url,
        headers=headers,
        headers_known="auth" not in beside or beside["auth"].value in {"", "none"},
        body=body,
        implied_content_type="" if typed or body is None else implied,
        damage=damage,
        label=beside["name"].value if "name" in beside else "",
        url_span=address.span,
    )


def _around(pairs: Sequence[_Pair], place: int) -> list[_Pair]:
    """The lines of the same item: as far indented as the address, or further, up to where another item begins."""
    depth = pairs[place].depth
    first = place
    least, most = max(0, place - _LONGEST_ITEM), min(len(pairs), place + _LONGEST_ITEM)
    while first > least and pairs[first].depth >= depth and not (pairs[first].opens and pairs[first].depth == depth):
        first -= 1
    first += 1 if pairs[first].depth < depth else 0
    last = place + 1
    while last < most and pairs[last].depth >= depth and not (pairs[last].opens and pairs[last].depth == depth):
        last += 1
    return list(pairs[first:last])


def _inside(around: Sequence[_Pair], opening: _Pair) -> list[_Pair]:
    """The lines below one, further indented; a list may begin at the same depth."""
    found = []
    for pair in around:
        if pair.line <= opening.line:
            continue
        if pair.depth <= opening.depth:
            break
        found.append(pair)
    return found


def _headers(lines: Sequence[str], around: Sequence[_Pair], beside: dict[str, _Pair]) -> Iterator[Header]:
    if "headers" not in beside:
        return
    inside = _inside(around, beside["headers"])
    if not any(pair.opens for pair in inside):
        yield from (Header(pair.name, pair.value, pair.span) for pair in inside)
        return
    for place, pair in enumerate(inside):
        if pair.name not in {"name", "key"}:
            continue
        item = [each for each in _of_item(inside, place) if each.name == "value"]
        is_off = any(_DISABLED.match(lines[each.line].strip()) for each in _of_item(inside, place))
        if item and not is_off:
            yield Header(pair.value, item[0].value, item[0].span)


def _of_item(inside: Sequence[_Pair], place: int) -> list[_Pair]:
    """The lines of the item of a list in which a line stands."""
    first = place
    while first > 0 and not inside[first].opens:
        first -= 1
    last = place + 1
    while last < len(inside) and not inside[last].opens:
        last += 1
    return list(inside[first:last])


def _body(lines: Sequence[str], around: Sequence[_Pair], beside: dict[str, _Pair]) -> tuple[Body | None, str]:
    if "body" not in beside:
        return None, ""
    inside = {pair.name: pair for pair in _inside(around, beside["body"])}
    text = next((inside[name] for name in ("text", "data", "raw") if name in inside), None)
    if text is None:
        return None, ""
    kind = next((inside[name].value for name in ("mimeType", "type") if name in inside), "")
    written = _scalar(lines, text) if _BLOCK.fullmatch(text.value) else text.value
    return (Body(written, span=text.span) if written else None), _TYPES.get(kind, "")


def _scalar(lines: Sequence[str], opening: _Pair) -> str:
    """A text of several lines, without their indentation."""
    held = []
    for line in lines[opening.line + 1 : opening.line + _LONGEST_TEXT]:
        if line.strip() and len(line) - len(line.lstrip()) <= opening.depth - (2 if opening.opens else 0):
            break
        held.append(line)
    margin = min((len(line) - len(line.lstrip()) for line in held if line.strip()), default=0)
    return re.sub(r"\n+\Z", "", "\n".join(line[margin:] for line in held))
