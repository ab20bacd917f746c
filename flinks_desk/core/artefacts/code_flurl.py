"""Flurl's requests in C#: a chain that begins with an address and ends with the verb.

Must not live here: requests of any other library (`code_requests.py`).
"""

from collections.abc import Callable, Iterator, Mapping

from flinks_desk.core.artefacts.code_drafts import Draft, body_from, headers_from, query_from, seconds_of
from flinks_desk.core.artefacts.code_texts import value_of
from flinks_desk.core.artefacts.code_walk import segments_at, variable_before
from flinks_desk.core.artefacts.expressions import Code, Node, NodeKind
from flinks_desk.core.artefacts.lexer import Language, TokenKind
from flinks_desk.core.artefacts.model import Span
from flinks_desk.core.lean import regex

__all__ = ["VERBS", "flurl_requests_in"]

Items = tuple[Node, ...]

_SIGN = regex(
    r"\bFlurl\b|\.AppendPathSegments?\(|\.(?:Post|Put|Patch)JsonAsync\(|\.With(?:OAuthBearerToken|Headers?)\("
)
VERBS: Mapping[str, str] = {
    "GetAsync": "GET",
    "GetJsonAsync": "GET",
    "GetStringAsync": "GET",
    "PostAsync": "POST",
    "PostJsonAsync": "POST",
    "PostStringAsync": "POST",
    "PostUrlEncodedAsync": "POST",
    "PutJsonAsync": "PUT",
    "PatchJsonAsync": "PATCH",
    "DeleteAsync": "DELETE",
}
"""What ends the chain and sends the request."""


def flurl_requests_in(code: Code) -> Iterator[Draft]:
    """One draft for each chain that is sent."""
    if code.language is not Language.CSHARP or not _SIGN.search(code.text):
        return
    for index in range(len(code.tokens)):
        if code.at(index + 1) == "." and code.at(index - 1) != "." and (address := _address_at(code, index)):
            draft = _chain(code, index, address)
            if draft.method:
                yield draft


def _address_at(code: Code, index: int) -> Node | None:
    """What a chain begins with, if it is a text, or a name that stands for one."""
    token = code.tokens[index]
    if token.kind is TokenKind.TEXT:
        text = value_of(token.text, code.language, lambda inner: code.inner(inner, index, 0))
        return Node(NodeKind.TEXT, token.start, token.end, text)
    held = code.looked_up(token.text, index) if code.is_name(index) else None
    return held if held is not None and held.kind is NodeKind.TEXT and held.text else None


def _chain(code: Code, index: int, address: Node) -> Draft:
    """What the members of the chain say; without a method if it is not sent."""
    token = code.tokens[index]
    draft = Draft(token.start, token.end, url=address.text, url_span=Span(address.start, address.end))
    for segment in segments_at(code, index + 2):
        if segment.opening is None:
            continue
        items, _, closing = code.arguments(segment.opening)
        draft.end = code.tokens[closing].end if closing < len(code.tokens) else len(code.text)
        if segment.name in VERBS:
            draft.method = VERBS[segment.name]
            _take_body(draft, segment.name, items)
            draft.answer_variable = variable_before(code, index)
            break
        if (said := SETTERS.get(segment.name)) is not None and items:
            said(draft, items)
    return draft


def _take_body(draft: Draft, name: str, items: Items) -> None:
    if not items or not draft.method.startswith("P"):
        return
    draft.body, draft.implied = body_from(items[0], Language.CSHARP, as_json="Json" in name)


def _append(draft: Draft, items: Items) -> None:
    for item in items:
        draft.url = f"{draft.url.rstrip('/')}/{item.as_text().strip('/')}"


def _query(draft: Draft, items: Items) -> None:
    if len(items) > 1:
        draft.query.append((items[0].as_text(), items[1].as_text()))
    else:
        draft.query += query_from(items[0])


def _header(draft: Draft, items: Items) -> None:
    if len(items) > 1:
        draft.put_header(items[0].as_text(), items[1].as_text(), Span(items[0].start, items[1].end))


def _headers(draft: Draft, items: Items) -> None:
    """Flurl writes a hyphen for each underscore of a member's name."""
    for each in headers_from(items[0])[0]:
        draft.put_header(each.name.replace("_", "-"), each.value, each.span)


def _bearer(draft: Draft, items: Items) -> None:
    draft.put_header("Authorization", f"Bearer {items[0].as_text()}", Span(items[0].start, items[0].end))


def _patience(draft: Draft, items: Items) -> None:
    draft.patience = seconds_of(items[0], Language.CSHARP)


SETTERS: Mapping[str, Callable[[Draft, Items], None]] = {
    "AppendPathSegment": _append,
    "AppendPathSegments": _append,
    "SetQueryParam": _query,
    "SetQueryParams": _query,
    "WithHeader": _header,
    "WithHeaders": _headers,
    "WithOAuthBearerToken": _bearer,
    "WithTimeout": _patience,
}
"""What the members before the verb say of the request."""
