"""What a customer sent → one artefact: the kind is told by the content, the file's name is only a hint.

Lives here: `decoded`, `recognised`, and the order in which readers are asked. Must not live here: reading.
"""

import re
from collections.abc import Callable, Sequence
from importlib import import_module

from flinks_desk.core.artefacts.caps import Cap, left_out, most
from flinks_desk.core.artefacts.facts import Mention
from flinks_desk.core.artefacts.merge import followed, joined, moved
from flinks_desk.core.artefacts.model import Artefact, Kind, Source
from flinks_desk.core.artefacts.source import Block, blocks, decode, lines, unquoted
from flinks_desk.core.lean import dataclass, regex, replace

__all__ = ["decoded", "recognised"]

_HEAD = 4000
_LOOKED_AT = 200_000
_COLLECTION = ("postman", '"item"', '"items"', '"values"', '"requests"', '"resources"')


@dataclass(frozen=True, slots=True)
class _Reader:
    """A reader of whole texts, and a cheap look that tells whether it is worth being imported."""

    module: str
    may_read: Callable[[str], bool]


_MARKUP = regex(r"<(?:!doctype|html|head|body|iframe|script|div|meta|form)\b", re.IGNORECASE)
_CODE_WORDS = (
    *("import", "require", "using", "package", "func", "function", "def", "class", "const", "let", "var", "public"),
    *("private", "static", "namespace", "include", "module", "await", "async with"),
)
_CODE_SIGNS = (
    *("<?php", "=>", "addEventListener", "HostListener", "requests.", "httpx.", "curl_", "fetch(", "axios", "Faraday"),
    *("Net::HTTP", "HttpClient", ":=", "http.New", "HttpRequest", "OkHttp", ".Builder(", "RestClient", "HTTParty"),
    *("newBuilder", "parse_qs", "hmac.", "ENV[", "os.environ", "getenv", "AF.request(", "onmessage", "URLSearchParams"),
    *("URLRequest", "HttpURLConnection", "Unirest", "aiohttp", "urllib", "WebClient", "RestTemplate"),
    *(".post(", ".get(", ".put(", ".delete(", ".patch(", ".uri(", ".header("),
    *("->post(", "PostAsync(", "setEndpoint(", "DefaultRequestHeaders", "add_headers("),
)
_A_WORD = regex(rf"\b(?:{'|'.join(_CODE_WORDS)})\b")
_JSX = regex(r"<[A-Z]\w{1,40} [^>\n]{0,400}=\{")
_ENTRY = regex(r"^[ \t]*(?:export[ \t]+|set[ \t]+|-[ \t]+)?[\"']?[A-Za-z_][\w.-]*[\"']?[ \t]*[=:]", re.MULTILINE)

_ADDRESSED = regex(r"^[ ]*(?:- )?url:[ ]+[\"']?(?:https?://|\{\{)[^\n,]*$", re.MULTILINE)
"""How collections in YAML give an address; printed objects have a comma behind it."""
_BLOCKS = regex(
    r"^[ \t]*(?:get|post|put|patch|delete|options|head|vars)[ \t]*\{[ \t]*\n(?:[ \t]*[\w-]+:[^\n]*\n)", re.MULTILINE
)
"""How Bruno's files give an address or variables."""

_READERS = (
    _Reader("har", lambda text: text[:1] == "{" and '"entries"' in text and '"log"' in text[:_HEAD]),
    _Reader("postman", lambda text: text[:1] == "{" and any(word in text for word in _COLLECTION)),
    _Reader("json_answers", lambda text: text[:1] in {"{", "[", '"'}),
    _Reader("bruno", lambda text: bool(_BLOCKS.search(text, 0, _LOOKED_AT))),
    _Reader("html", lambda text: "<" in text and bool(_MARKUP.search(text))),
    _Reader("code", lambda text: _may_be_code(text[:_LOOKED_AT])),
    _Reader("yaml_calls", lambda text: "url:" in text and "method:" in text and bool(_ADDRESSED.search(text))),
    _Reader("dotenv", lambda text: bool(_ENTRY.search(text, 0, _LOOKED_AT))),
    _Reader("letter", lambda _: True),
)


def decoded(data: bytes, file_name: str = "") -> Source:
    """The text in a file that a customer sent."""
    return decode(data, file_name)


def recognised(source: Source) -> Artefact:
    """Everything that the text holds. Never raises; what nobody can read is of the kind `text` and empty."""
    sheet = unquoted(lines(source.text))
    found, more = blocks(sheet, most(Cap.FENCES))
    parts = [_read_block(block, source.file_name) for block in found] or [Artefact(Kind.TEXT)]
    whole = parts[0] if len(parts) == 1 else _together(parts)
    unread = left_out(Cap.FENCES, more)
    return replace(whole, text=source.text, notes=(*source.notes, *unread, *whole.notes))


def _may_be_code(text: str) -> bool:
    """Whether it has a word or a sign of code. Flinks' own hosts have `private` in their names."""
    text = text.replace("private.fin.ag", "")
    if any(sign in text for sign in _CODE_SIGNS) or ("={" in text and _JSX.search(text)):
        return True
    return any(word in text for word in _CODE_WORDS) and bool(_A_WORD.search(text))


def _read_block(block: Block, file_name: str) -> Artefact:
    text = block.sheet.text
    first = len(text) - len(text.lstrip())
    inner = block.sheet.keep([(first, len(text))]) if first else block.sheet
    source = Source(inner.text, file_name)
    vague: Artefact | None = None
    for reader in _READERS:
        if not reader.may_read(inner.text) or (held := _read(reader, source)) is None:
            continue
        if not _is_vague(held):
            return moved(held if vague is None or _is_better(held, vague) else vague, inner)
        vague = held
    return moved(vague, inner) if vague else Artefact(Kind.TEXT)


def _is_better(held: Artefact, vague: Artefact) -> bool:
    """Whether what a letter holds says more than code or a page of which hardly anything is known."""
    if vague.kind is Kind.HTML:
        return held.is_readable
    return bool(held.troubles or held.events) or (held.is_readable and held.kind not in {Kind.URL, Kind.TEXT})


def _is_vague(held: Artefact) -> bool:
    """Code of which hardly anything is known, which may be a letter or a log with a word or two of code; or a page."""
    if held.kind is Kind.HTML:
        return not (held.is_readable or held.notes)
    return held.kind is Kind.CODE and not (
        held.requests or held.settings or any(not isinstance(fact, Mention) for fact in held.facts)
    )


def _read(reader: _Reader, source: Source) -> Artefact | None:
    module = import_module(f"flinks_desk.core.artefacts.{reader.module}")
    reading: Callable[[Source], Artefact | None] = module.read
    return reading(source)


def _together(parts: Sequence[Artefact]) -> Artefact:
    """A letter with fences: an answer in one belongs to the request in the one before."""
    placed: list[Artefact] = []
    owner: int | None = None
    for part in parts:
        held = part
        if owner is not None and ((part.answers and not part.requests) or part.troubles):
            placed[owner], held = followed(placed[owner], part)
        placed.append(held)
        owner = len(placed) - 1 if held.requests else owner
    whole = joined(max(parts, key=_weight).kind, placed)
    return _filled(whole) if any(part.kind is Kind.POSTMAN for part in parts) else whole


def _filled(whole: Artefact) -> Artefact:
    """A collection with the environment that came in a fence of its own."""
    from flinks_desk.core.artefacts.together import with_variables

    return with_variables(whole)


def _weight(part: Artefact) -> int:
    own_kind = part.kind not in {Kind.TEXT, Kind.URL, Kind.CALLBACK_URL, Kind.JSON}
    return (
        (1000 if own_kind and part.is_readable else 0)
        + 10 * len(part.requests)
        + 5 * len(part.facts)
        + 3 * len(part.events)
        + 2 * len(part.answers)
        + len(part.settings)
        + len(part.troubles)
    )
