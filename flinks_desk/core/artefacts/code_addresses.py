"""Addresses of the widget and of the OAuth entry that code builds, piece by piece, to send a person there.

Must not live here: requests that code makes itself (`code_requests.py`).
"""

import re
from collections.abc import Iterator, Sequence
from urllib.parse import quote

from flinks_desk.core.artefacts.address import Purpose
from flinks_desk.core.artefacts.address import parsed as address_parsed
from flinks_desk.core.artefacts.expressions import Code, Node, NodeKind
from flinks_desk.core.artefacts.lexer import Language, TokenKind
from flinks_desk.core.artefacts.mending import mended
from flinks_desk.core.artefacts.model import HOLE_OPEN, Request, Span
from flinks_desk.core.lean import regex

__all__ = ["addresses_in"]

_MAY_HOLD = regex(r"-iframe\.private|oauth/authorize|authorizeToken|iframe\.flinks|CONNECT_URL|IFRAME", re.IGNORECASE)
_COMPARED = frozenset({"===", "==", "!==", "!="})


def addresses_in(code: Code, requests: Sequence[Request]) -> Iterator[Request]:
    """Each address that has a query, once; what a request goes to is left out."""
    if not _MAY_HOLD.search(code.text):
        return
    taken = [each.url_span for each in requests if each.url_span]
    gone_to = {each.url for each in requests}
    covered = -1
    for index, token in enumerate(code.tokens):
        if token.start < covered or not _begins(code, index):
            continue
        node, _ = code.expression(index)
        text = node.as_text() if node.kind is NodeKind.TEXT else ""
        request = _request(text, node, taken)
        if request is not None and request.url not in gone_to:
            covered = node.end
            yield request
    yield from _built(code)


def _begins(code: Code, index: int) -> bool:
    """Whether an expression that may be such an address begins at this token."""
    token = code.tokens[index]
    joins = "." if code.language is Language.PHP else "+"
    if code.at(index - 1) in _COMPARED | {joins, ".", "->", "::"}:
        return False
    if token.kind is TokenKind.TEXT:
        return "://" in token.text or "?" in token.text or "${" in token.text or "{" in token.text
    return token.kind is TokenKind.NAME and code.at(index + 1) == joins


def _request(text: str, node: Node, taken: Sequence[Span]) -> Request | None:
    if "?" not in text or len(text) > 6000:
        return None
    span = Span(node.start, node.end)
    if any(each.start < span.end and span.start < each.end for each in taken):
        return None
    url, damage = mended(text, span)
    address = address_parsed(url)
    if (
        address.purpose not in {Purpose.CONNECT, Purpose.OAUTH}
        or not address.parameters
        or "://" not in url.replace(HOLE_OPEN, "://")
    ):
        return None
    return Request(
        method="GET", url=url, headers_known=False, body_known=False, damage=damage, span=span, url_span=span
    )


def _built(code: Code) -> Iterator[Request]:
    """`const url = new URL("https://…/v2/"); url.searchParams.set("demo", "true")`."""
    for name, places in code.assigned.items():
        values = [
            index
            for index in code.changed.get(name, [])
            if code.at(index + 2) == "searchParams" and code.at(index + 4) in {"set", "append"}
        ]
        if not values or not places or places[0] >= len(code.tokens):
            continue
        node = code.expression(places[0])[0]
        if node.kind is not NodeKind.TEXT or address_parsed(node.text).purpose is not Purpose.CONNECT:
            continue
        pairs = [
            items
            for index in values
            if code.at(index + 5) == "("
            for items in (code.arguments(index + 5)[0],)
            if len(items) >= 2
        ]
        query = "&".join(f"{items[0].as_text()}={_escaped(items[1])}" for items in pairs)
        yield Request(
            method="GET",
            url=f"{node.text}{'&' if '?' in node.text else '?'}{query}",
            headers_known=False,
            body_known=False,
            span=Span(node.start, max((items[1].end for items in pairs), default=node.end)),
            url_span=Span(node.start, node.end),
        )


def _escaped(node: Node) -> str:
    text = node.as_text()
    return text if HOLE_OPEN in text else quote(text, safe="")
