"""Bruno's files (`.bru`): blocks in braces, one file a request, environments beside them (real-world §5.5).

Lives here: finding such requests in a text, with their variables, and environments. Scripts are never run; what they
would set is a hole. Must not live here: variables of other tools (`http_file.py`, `postman.py`).
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from flinks_desk.core.artefacts import http_file
from flinks_desk.core.artefacts.address import is_of_interest
from flinks_desk.core.artefacts.mending import mended
from flinks_desk.core.artefacts.merge import Piece, noted
from flinks_desk.core.artefacts.model import (
    Artefact,
    Body,
    BodyForm,
    Header,
    Kind,
    Request,
    Setting,
    SettingPlace,
    Source,
    Span,
    hole,
)
from flinks_desk.core.artefacts.variables import Variables
from flinks_desk.core.lean import dataclass, regex

__all__ = ["commands_in", "read"]

_METHODS = frozenset({"get", "post", "put", "patch", "delete", "options", "head"})
_CALL = regex(
    rf"^[ \t]*(?:{'|'.join(sorted(_METHODS))})[ \t]*\{{[ \t]*\n(?:[ \t]*[\w-]+:[^\n]*\n){{0,8}}?[ \t]*url:",
    re.MULTILINE,
)
_OPENING = regex(
    r"^(?P<indent>[ \t]*)(?P<name>[a-z]+(?::[\w-]+)*)[ \t]*(?P<sign>[{\[])[ \t]*(?:(?P<empty>[}\]])[ \t]*)?$",
    re.MULTILINE,
)
_PAIR = regex(
    r"^[ \t]*(?P<off>~?)(?P<quote>\"?)(?P<name>[^\s:\"~][^:\"\n]{0,200})(?P=quote)[ \t]*:[ \t]*(?P<value>[^\n]*)$"
)
_SET = regex(r"\bbru\.set(?:Env|GlobalEnv|Collection)?Var\(\s*[\"'`](?P<name>[^\"'`\n]{1,100})[\"'`]")
_PATH_VARIABLE = regex(r"(?<=/):(?P<name>[A-Za-z_][\w-]*)")
_AT_RUN_TIME = regex(r"\{\{\s*(?P<name>process\.env\.[\w.]{1,80})\s*\}\}")
_TYPES: Mapping[str, str] = {
    "json": "application/json",
    "text": "text/plain",
    "xml": "application/xml",
    "graphql": "application/json",
    "form-urlencoded": "application/x-www-form-urlencoded",
    "multipart-form": "multipart/form-data",
}
"""What Bruno sends a body as, by the name of its mode."""
_FORMS = frozenset({"form-urlencoded", "multipart-form"})


@dataclass(frozen=True, slots=True)
class _Pair:
    """A line `name: value` that is not switched off."""

    name: str
    value: str
    span: Span


@dataclass(frozen=True, slots=True)
class _Block:
    """A block, and where its inside stands."""

    name: str
    start: int
    end: int
    inner: Span

    def pairs(self, text: str) -> Iterator[_Pair]:
        at = self.inner.start
        for line in text[self.inner.start : self.inner.end].split("\n"):
            if (found := _PAIR.match(line)) and not found["off"]:
                yield _Pair(found["name"].strip(), found["value"].rstrip(" \t\r"), Span(at, at + len(line)))
            at += len(line) + 1

    def values(self, text: str) -> dict[str, str]:
        return {pair.name: pair.value for pair in self.pairs(text)}


def read(source: Source) -> Artefact | None:
    """An environment, or a text with such requests in it; `None` where there are neither."""
    from flinks_desk.core.artefacts import letter

    if _CALL.search(source.text):
        return letter.read(source)
    kept = tuple(setting for block in _blocks(source.text) for setting in _settings(source.text, block))
    return Artefact(Kind.DOTENV, settings=kept) if kept else None


def commands_in(text: str) -> list[Piece]:
    """The requests, each with the blocks that belong to it."""
    if not _CALL.search(text):
        return []
    blocks = list(_blocks(text))
    variables = Variables.of_texts((found["name"], hole(found["name"])) for found in _SET.finditer(text))
    for block in blocks:
        variables.update({each.name: each.value or hole(each.name) for each in _settings(text, block)})
    pieces = [piece for file in _files(blocks) if (piece := _piece(text, file, variables))]
    return noted(pieces, variables.notes())


def _blocks(text: str) -> Iterator[_Block]:
    """Each block ends with the bracket that is indented as its first line is."""
    at, unclosed = 0, set[str]()
    while found := _OPENING.search(text, at):
        if found["empty"]:
            yield _Block(found["name"], found.start(), found.end(), Span(found.end(), found.end()))
            at = found.end()
            continue
        closing = f"\n{found['indent']}{'}' if found['sign'] == '{' else ']'}"
        end = text.find(closing, found.end()) if closing not in unclosed else -1
        if end < 0:
            unclosed.add(closing)
            at = found.end()
            continue
        yield _Block(found["name"], found.start(), end + len(closing), Span(min(found.end() + 1, end), end))
        at = end + len(closing)


def _settings(text: str, block: _Block) -> Iterator[Setting]:
    if block.name.partition(":")[0] == "vars" and block.name != "vars:post-response":
        for pair in block.pairs(text):
            yield Setting(pair.name, pair.value, SettingPlace.FILE, pair.span)


def _files(blocks: Iterable[_Block]) -> Iterator[list[_Block]]:
    """Several files may stand below each other: one begins with `meta`, or else with a second address."""
    file: list[_Block] = []
    for block in blocks:
        has_call = any(each.name in _METHODS for each in file)
        if file and (block.name == "meta" or (has_call and block.name in _METHODS)):
            yield file
            file = []
        file.append(block)
    yield file


def _piece(text: str, file: list[_Block], variables: Mapping[str, str]) -> Piece | None:
    call = next((block for block in file if block.name in _METHODS), None)
    address = next((pair for pair in call.pairs(text) if pair.name == "url"), None) if call else None
    if call is None or address is None:
        return None
    request = _request(text, call, address, {block.name: block for block in file}, variables)
    kept = is_of_interest(request.url, [header.name for header in request.headers]) or "{{" in request.url
    settings = tuple(setting for block in file for setting in _settings(text, block))
    held = Artefact(
        Kind.HTTP_FILE, requests=(request,) if kept else (), settings=settings, others_left_out=0 if kept else 1
    )
    return Piece(file[0].start, file[-1].end, held)


def _request(
    text: str, call: _Block, address: _Pair, blocks: Mapping[str, _Block], variables: Mapping[str, str]
) -> Request:
    chosen = call.values(text)
    path = _PATH_VARIABLE.sub(
        lambda found: _values(text, blocks, "params:path").get(found["name"], found[0]), address.value
    )
    where = Span(text.find(address.value, address.span.start), address.span.end)
    url, damage = mended(_filled(path, variables), where)
    mode = chosen.get("body", "none")
    added, query = _authorisation(text, blocks, chosen.get("auth", "none"), variables)
    headers = (*_headers(text, blocks, variables), *added)
    typed = any(header.name.lower() == "content-type" for header in headers)
    body = _body(text, blocks.get(f"body:{mode}") or (blocks.get("body") if mode == "json" else None), variables)
    return Request(
        method=call.name.upper(),
        url=f"{url}{'&' if '?' in url else '?'}{query}" if query else url,
        headers=headers,
        headers_known=chosen.get("auth") != "inherit",
        body=body,
        implied_content_type="" if typed or body is None else _TYPES.get(mode, ""),
        damage=damage,
        label=_values(text, blocks, "meta").get("name", ""),
        span=Span(call.start, max(block.end for block in blocks.values())),
        url_span=where,
    )


def _values(text: str, blocks: Mapping[str, _Block], name: str) -> dict[str, str]:
    return blocks[name].values(text) if name in blocks else {}


def _filled(text: str, variables: Mapping[str, str]) -> str:
    return http_file.filled(_AT_RUN_TIME.sub(lambda found: hole(found["name"]), text), variables)


def _headers(text: str, blocks: Mapping[str, _Block], variables: Mapping[str, str]) -> Iterator[Header]:
    for pair in blocks["headers"].pairs(text) if "headers" in blocks else ():
        yield Header(_filled(pair.name, variables), _filled(pair.value, variables), pair.span)


def _authorisation(
    text: str, blocks: Mapping[str, _Block], mode: str, variables: Mapping[str, str]
) -> tuple[tuple[Header, ...], str]:
    """The header that the authorisation adds, or the pair of the query."""
    block = blocks.get(f"auth:{mode}")
    if block is None:
        return (), ""
    given = {name: _filled(value, variables) for name, value in block.values(text).items()}
    if mode == "bearer":
        return (Header("Authorization", f"Bearer {given.get('token', '')}", block.inner),), ""
    if mode == "basic":
        pair = f"{given.get('username', '')}:{given.get('password', '')}"
        return (Header("Authorization", f"Basic {pair}", block.inner),), ""
    if mode != "apikey" or not given.get("key"):
        return (), ""
    if given.get("placement", "header").startswith("query"):
        return (), f"{given['key']}={given.get('value', '')}"
    return (Header(given["key"], given.get("value", ""), block.inner),), ""


def _body(text: str, block: _Block | None, variables: Mapping[str, str]) -> Body | None:
    if block is None:
        return None
    if block.name.removeprefix("body:") in _FORMS:
        pairs = tuple((pair.name, _filled(pair.value, variables)) for pair in block.pairs(text))
        return Body(form=BodyForm.FORM, fields=pairs, span=block.inner)
    inner = text[block.inner.start : block.inner.end]
    stripped = inner.strip()
    first = block.inner.start + len(inner) - len(inner.lstrip())
    return Body(_filled(stripped, variables), span=Span(first, first + len(stripped))) if stripped else None
