"""What later calls say of a request: `addHeader`, `setBody`, `method("POST", body)`, `curl_setopt`.

Lives here: one rule a kind of call, asked in order. Must not live here: the call that made the request.
"""

import re
from collections.abc import Callable

from flinks_desk.core.artefacts.code_arguments import put_url
from flinks_desk.core.artefacts.code_drafts import Draft, body_from, headers_from, method_from, query_from, seconds_of
from flinks_desk.core.artefacts.code_swift import HEADER_LABELS
from flinks_desk.core.artefacts.code_vocabulary import BODY_SETTERS, HEADER_SETTERS, QUERY_SETTERS, URL_SETTERS, VERBS
from flinks_desk.core.artefacts.code_walk import Call, Walk
from flinks_desk.core.artefacts.expressions import Node, NodeKind
from flinks_desk.core.artefacts.lexer import Language
from flinks_desk.core.artefacts.model import HOLE_CLOSE, HOLE_OPEN, Span
from flinks_desk.core.lean import dataclass, regex

__all__ = ["curl_option", "tell"]

_MEDIA_TYPE = regex(r"\w+/[\w.+-]+")
_SHORT_TYPES = {"json": "application/json", "form": "application/x-www-form-urlencoded"}
_TABLE_SETTERS = frozenset({"headers", "withheaders", "setheaders", "addheaders", "set", "header", "setheader", "add"})


@dataclass(frozen=True, slots=True)
class _Said:
    """A call about a draft."""

    draft: Draft
    call: Call
    language: Language
    in_chain: bool


def tell(walk: Walk, draft: Draft, call: Call, *, in_chain: bool) -> bool:
    """Put what the call says into the draft; whether it said something."""
    said = _Said(draft, call, walk.code.language, in_chain)
    if not any(rule(said) for rule in _RULES):
        return False
    draft.end = max(draft.end, call.end) if in_chain else draft.end
    return True


def _verb(said: _Said) -> bool:
    """`.post(body)` in a builder."""
    call = said.call
    if call.name not in VERBS or not said.in_chain or (call.items and "://" in call.texts[0]):
        return False
    said.draft.method = VERBS[call.name]
    if call.items:
        said.draft.body, said.draft.implied = body_from(call.items[0], said.language)
    return True


def _method(said: _Said) -> bool:
    call = said.call
    if call.name not in {"method", "setmethod", "setrequestmethod"} or not call.items or not method_from(call.texts[0]):
        return False
    said.draft.method = method_from(call.texts[0])
    if len(call.items) > 1:
        said.draft.body, said.draft.implied = body_from(call.items[1], said.language)
    return True


def _address(said: _Said) -> bool:
    call = said.call
    if call.name in URL_SETTERS and call.items:
        put_url(said.draft, call.items[0])
    elif call.name in {"open", "prepare"} and len(call.items) >= 2 and method_from(call.texts[0]):
        said.draft.method = method_from(call.texts[0])
        put_url(said.draft, call.items[1])
    elif call.name in QUERY_SETTERS and call.items:
        pair = [(call.texts[0], call.texts[1])] if len(call.items) == 2 else query_from(call.items[0])
        said.draft.query += pair
    else:
        return False
    return True


def _media_type(said: _Said) -> bool:
    call = said.call
    if call.name not in {"type", "contenttype", "accept", "setcontenttype"} or len(call.items) != 1:
        return False
    media = _SHORT_TYPES.get(call.texts[0], call.texts[0])
    name = "Accept" if call.name == "accept" else "Content-Type"
    said.draft.put_header(name, media, Span(call.items[0].start, call.items[0].end))
    return True


def _headers(said: _Said) -> bool:
    call = said.call
    if not (call.name in _TABLE_SETTERS and call.items and call.items[0].kind in {NodeKind.TABLE, NodeKind.LIST}):
        return False
    for header in headers_from(call.items[0])[0]:
        said.draft.put_header(header.name, header.value, header.span)
    return True


def _header(said: _Said) -> bool:
    call = said.call
    if call.name not in HEADER_SETTERS or call.name == "append" or len(call.items) != 2:
        return False
    if call.items[0].kind is not NodeKind.TEXT or (
        call.name == "add" and not re.search(r"-|^[A-Z]?[a-z]+$", call.texts[0])
    ):
        return False
    said.draft.put_header(call.texts[0], call.texts[1], Span(call.items[0].start, call.items[1].end))
    return True


def _labelled_header(said: _Said) -> bool:
    """Swift's `setValue("…", forHTTPHeaderField: "…")`."""
    named = dict(said.call.named)
    name = next((named[label] for label in HEADER_LABELS if label in named), None)
    if said.call.name not in {"setvalue", "addvalue"} or name is None or not said.call.items:
        return False
    value = said.call.items[0]
    said.draft.put_header(name.as_text(), value.as_text(), Span(value.start, name.end))
    return True


def _parameter(said: _Said) -> bool:
    """RestSharp's `AddParameter`, which may be a body, a header, or nothing that we need."""
    call = said.call
    if call.name != "addparameter" or len(call.items) < 2:
        return False
    kinds = call.texts[2:]
    if "/" in call.texts[0] or any("RequestBody" in each for each in kinds):
        said.draft.body, _ = body_from(call.items[1], said.language)
        said.draft.implied = call.texts[0] if "/" in call.texts[0] else "application/json"
    elif any("HttpHeader" in each for each in kinds):
        said.draft.put_header(call.texts[0], call.texts[1], Span(call.items[0].start, call.items[1].end))
    return True


def _body(said: _Said) -> bool:
    call, draft = said.call, said.draft
    is_read = said.language is Language.PHP and call.name in {"json", "body"}  # what came back, in Laravel and Guzzle
    if call.name not in BODY_SETTERS or not call.items or call.name == "append" or is_read:
        return False
    as_json = call.name in {"addjsonbody", "json"} or any("DataFormat.Json" in each for each in call.texts[1:])
    is_object = said.language is Language.JAVASCRIPT and call.items[0].kind is NodeKind.TABLE
    draft.body, draft.implied = body_from(call.items[0], said.language, as_json=as_json or is_object)
    draft.implied = next((each for each in call.texts[1:] if _MEDIA_TYPE.fullmatch(each)), draft.implied)
    if draft.method == "GET" and said.language is Language.JAVA and call.name == "write":
        draft.method = "POST"
    return True


def _laravel(said: _Said) -> bool:
    """Laravel's `Http::withToken(…)` and `Http::asForm()`."""
    if said.language is not Language.PHP or said.call.name not in {"withtoken", "asform"}:
        return False
    if said.call.name == "asform":
        said.draft.implied = _SHORT_TYPES["form"]
    elif said.call.items:
        first = said.call.items[0]
        said.draft.put_header("Authorization", f"Bearer {first.as_text()}", Span(first.start, first.end))
    return True


def _timeout(said: _Said) -> bool:
    if said.call.name != "timeout" or not said.call.items:
        return False
    said.draft.patience = seconds_of(said.call.items[0], said.language) or said.draft.patience
    return True


_RULES: tuple[Callable[[_Said], bool], ...] = (
    _verb,
    _method,
    _address,
    _media_type,
    _headers,
    _header,
    _labelled_header,
    _parameter,
    _body,
    _laravel,
    _timeout,
)


def curl_option(walk: Walk, option: str, value: Node) -> None:
    """PHP's `CURLOPT_…`; the handle that was made last is meant."""
    name = option.strip(HOLE_OPEN + HOLE_CLOSE).rpartition("CURLOPT_")[2].upper()
    if not walk.drafts or (name == "URL" and walk.drafts[-1].url):
        walk.drafts.append(Draft(value.start, value.end))
    draft = walk.drafts[-1]
    draft.end = max(draft.end, value.end)
    match name:
        case "URL":
            put_url(draft, value)
        case "CUSTOMREQUEST":
            draft.method = method_from(value.as_text())
        case "POST" if not draft.method and value.as_text() not in {"false", "0"}:
            draft.method = "POST"
        case "POSTFIELDS":
            draft.body, draft.implied = body_from(value, walk.code.language)
            draft.method = draft.method or "POST"
        case "HTTPHEADER":
            headers, known = headers_from(value)
            draft.headers += headers
            draft.headers_known = draft.headers_known and known
        case "TIMEOUT":
            draft.patience = seconds_of(value, walk.code.language)
        case "TIMEOUT_MS":
            draft.patience = value.number / 1000 if value.kind is NodeKind.NUMBER else None
