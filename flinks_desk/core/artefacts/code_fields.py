"""The fields that code takes from answers: `data["Token"]`, `const { Token } = await res.json()`.

Must not live here: which fields an answer has (`core/diagnosis`).
"""

import re
from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator, Mapping, Sequence

from flinks_desk.core.artefacts.expressions import Code
from flinks_desk.core.artefacts.lexer import Language, TokenKind
from flinks_desk.core.artefacts.model import FieldRead, Span
from flinks_desk.core.lean import regex

__all__ = ["Answers", "fields_read"]

Answers = Mapping[str, list[tuple[int, int]]]
"""For each variable that is given an answer: where the call begins, and the index of the request."""
_LARGE = 1 << 30
_LONGEST_STATEMENT = 400
_GO_ON = frozenset({".", "?.", ")", "}", "]", "?", ":", "&&", "||", "??", "+"})
_WORD = regex(r"(?<![\w.])[A-Za-z_]\w*")
_ANSWER_WORDS = frozenset({"res", "resp", "response", "r", "answer", "reply", "result", "body", "req"})
_MEMBER = frozenset({".", "?.", "->", "::"})
_READERS = regex(
    r"\.json\(\)|\.json\b|JSON\.parse|json\.loads|json_decode|ReadFromJsonAsync|ReadAsStringAsync"
    r"|JsonSerializer\.Deserialize|JsonConvert\.DeserializeObject"
    r"|JSON\.parse|\.parsed_response|json\.NewDecoder|json\.Unmarshal|readValue|new JSONObject"
    r"|\.data\b|\.body\b|ReadAsAsync|getBody|JObject\.Parse|JsonDocument\.Parse|\.asJson|fromJson"
    r"|getObject|JSONSerialization\.jsonObject|JSONDecoder"
)
_GETTERS = frozenset(
    {
        "get",
        "getString",
        "getAsString",
        "GetProperty",
        "fetch",
        "dig",
        "path",
        "optString",
        "at",
        "GetValue",
        "Value",
        "getInt",
        "SelectToken",
        "get_string",
    }
)
_ANNOTATED = regex(
    r"(?:JsonProperty(?:Name)?|SerializedName|@JsonProperty|@Json)\(\s*(?:name\s*=\s*"
    r"|value\s*=\s*)?\"(?P<name>\w+)\"|`json:\"(?P<tag>\w+)(?:,[^\"]*)?\"`"
)
_NOT_FIELDS = frozenset(
    {
        "Header",
        "json",
        "text",
        "ok",
        "status",
        "status_code",
        "statusCode",
        "data",
        "body",
        "headers",
        "raise_for_status",
        "content",
        "StatusCode",
        "Content",
        "Body",
        "IsSuccessStatusCode",
        "code",
        "read_body",
        "getBody",
        "then",
        "catch",
        "error",
        "message",
        "response",
        "getStatusCode",
        "EnsureSuccessStatusCode",
        "success",
        "Headers",
        "isSuccessful",
        "string",
        "wait",
        "parsed_response",
        "get",
        "items",
        "keys",
        "length",
        "Length",
        "toString",
        "map",
        "close",
        "reason",
        "url",
        "read",
        "Close",
        "Result",
        "result",
        "ReadFromJsonAsync",
        "GetAwaiter",
        "decode",
    }
)


def fields_read(code: Code, answers: Answers, calls: Sequence[Span]) -> Iterator[FieldRead]:
    """The members that code takes from answers, each once. `calls`: where the calls stand that are answered."""
    seen: set[tuple[str, int | None]] = set()
    answers = {name: sorted(places) for name, places in answers.items()}
    requests = len(calls)
    for read in [*_read_members(code, answers, calls), *_behind_calls(code, calls), *_annotated(code, requests)]:
        if (read.name, read.request) not in seen:
            seen.add((read.name, read.request))
            yield read


def _behind_calls(code: Code, calls: Sequence[Span]) -> Iterator[FieldRead]:
    """`post(url, headers: …)["Token"]`: taken from the answer right where the call ends."""
    for number, call in enumerate(calls):
        index = code.index_from(call.end)
        if 0 < index < len(code.tokens) and not (code.at(index) == "[" and code.tokens[index].first):
            yield from _members_behind(code, index, number)


def _annotated(code: Code, requests: int) -> Iterator[FieldRead]:
    for found in _ANNOTATED.finditer(code.text):
        name = found["name"] or found["tag"]
        yield FieldRead(name, 0 if requests == 1 else None, Span(found.start(), found.end()))


def _read_members(code: Code, answers: Answers, calls: Sequence[Span]) -> Iterator[FieldRead]:
    requests = len(calls)
    holders = _holders(code, answers, requests)
    for index, token in enumerate(code.tokens):
        if token.kind is not TokenKind.NAME or code.at(index - 1) in _MEMBER:
            continue
        name = token.text.lstrip("$@")
        request = _holder_at(holders.get(name, []), index)
        if name in holders and request is not None:
            yield from _members_behind(code, index + 1, request if request >= 0 else None)
    yield from _patterns(code, holders, calls)
    yield from _chained(code, requests)


def _holders(code: Code, answers: Answers, requests: int) -> dict[str, list[tuple[int, int]]]:
    """Names that hold an answer or its JSON, from which token on, and of which request (-1: unknown)."""
    holders: dict[str, list[tuple[int, int]]] = {}
    default = 0 if requests == 1 else -1
    seen: set[tuple[str, int, int]] = set()
    for _ in range(3):
        changed = False
        for name, values in code.assigned.items():
            for value in values:
                if value >= len(code.tokens):
                    continue
                number = _source_of(code, value, name.lstrip("$"), holders, answers)
                number = default if number == -1 else number
                if number is not None and (name, value, number) not in seen:
                    seen.add((name, value, number))
                    insort(holders.setdefault(name.lstrip("$"), []), (value, number))
                    changed = True
        if not changed:
            break
    for name in answers.keys() - code.assigned.keys():
        for start, number in answers[name]:
            token = code.index_from(start)
            insort(holders.setdefault(name, []), (token if token < len(code.tokens) else 0, number))
    return holders


def _source_of(
    code: Code, value: int, name: str, holders: Mapping[str, list[tuple[int, int]]], answers: Answers
) -> int | None:
    """Of which request the value that begins at a token is the answer, or a part of it; -1 if that is not told."""
    start = code.tokens[value].start
    end = code.text.find("\n", start)
    line_end = end if end >= 0 else len(code.text)
    source = code.text[start : min(line_end, start + 300)]
    reads = bool(_READERS.search(source))
    words = dict.fromkeys(_WORD.findall(source)) if reads else {}
    if held := next((holders[word] for word in words if word in holders), None):
        return _holder_at(held, value, held[0][1])
    if name in answers:
        return _nearest(answers[name], line_end)
    if calls := next((answers[word] for word in words if word in answers), None):
        return _nearest(calls, start)
    is_incoming = "request.body" in source or "req.body" in source
    return -1 if not is_incoming and _ANSWER_WORDS & words.keys() else None


def _holder_at(places: list[tuple[int, int]], index: int, otherwise: int | None = None) -> int | None:
    """Whose answer a name holds at a token: what it was given last, at or before that token."""
    at = bisect_right(places, (index, _LARGE))
    return places[at - 1][1] if at else otherwise


def _nearest(calls: list[tuple[int, int]], at: int) -> int:
    """The last of these calls that begins before a place, or the first of all."""
    return calls[max(0, bisect_left(calls, (at, -1)) - 1)][1]


def _members_behind(code: Code, index: int, request: int | None) -> Iterator[FieldRead]:
    for _ in range(6):
        sign = code.at(index)
        if sign in _MEMBER and code.is_name(index + 1):
            name = code.at(index + 1)
            if code.at(index + 2) == "(":
                yield from _getter(code, index + 1, request)
                index = code.closing.get(index + 2, index + 2) + 1
                continue
            if name not in _NOT_FIELDS and code.at(index + 2) != "=":
                yield FieldRead(name, request, _span(code, index + 1))
                return
            index += 2
        elif (
            sign == "["
            and index + 1 < len(code.tokens)
            and code.tokens[index + 1].kind is TokenKind.TEXT
            and code.at(index + 2) == "]"
        ):
            yield FieldRead(code.at(index + 1).strip("\"'`"), request, _span(code, index + 1))
            return
        elif (sign in {"!", "?"} and code.at(index + 1) in _MEMBER) or sign == ")":
            index += 1
        else:
            return


def _getter(code: Code, index: int, request: int | None) -> Iterator[FieldRead]:
    if code.at(index) in _GETTERS and index + 2 < len(code.tokens) and code.tokens[index + 2].kind is TokenKind.TEXT:
        yield FieldRead(code.at(index + 2).strip("\"'`"), request, _span(code, index + 2))


def _patterns(code: Code, holders: Mapping[str, list[tuple[int, int]]], calls: Sequence[Span]) -> Iterator[FieldRead]:
    """`const { Token } = await res.json()`."""
    if code.language is not Language.JAVASCRIPT:
        return
    order = {name: place for place, name in enumerate(holders)}
    for index, token in enumerate(code.tokens):
        if token.text != "{" or code.at(index - 1) not in {"const", "let", "var", "("}:
            continue
        closing = code.closing.get(index, index)
        if code.at(closing + 1) != "=":
            continue
        start = code.tokens[closing].start
        end = _end_of_statement(code, closing + 2)
        source = code.text[start:end]
        held = min((word for word in _WORD.findall(source) if word in holders), key=order.__getitem__, default=None)
        if held is None and not re.search(r"\.json\(\)|\.data\b|JSON\.parse", source):
            continue
        inside = next((place for place, call in enumerate(calls) if start <= call.start < end), -1)
        number = holders[held][0][1] if held else 0 if len(calls) == 1 else inside
        at = index + 1
        while at < closing:
            if code.is_name(at) and code.at(at) not in _NOT_FIELDS and code.at(at - 1) in {"{", ","}:
                yield FieldRead(code.at(at), number if number >= 0 else None, _span(code, at))
            at += 1


def _end_of_statement(code: Code, index: int) -> int:
    """Where a statement ends: at a semicolon, or where a line begins that does not go on with it."""
    start = index
    while index < min(start + _LONGEST_STATEMENT, len(code.tokens)):
        token = code.tokens[index]
        if token.text == ";" or (index > start and token.first and token.text not in _GO_ON):
            return token.start
        index = code.closing.get(index, index) + 1
    return code.tokens[index - 1].end if 0 < index <= len(code.tokens) else len(code.text)


def _chained(code: Code, requests: int) -> Iterator[FieldRead]:
    """`return answer.json()["Token"]`, `(await res.json()).Token`, `JSON.parse(res.body)["Token"]`."""
    for index, token in enumerate(code.tokens):
        if token.kind is not TokenKind.NAME or code.at(index + 1) != "(":
            continue
        if token.text not in {"json", "parse", "loads", "json_decode", "Parse", "getBody"}:
            continue
        if token.text in {"parse", "Parse"} and code.at(index - 2) not in {"JSON", "JObject", "JsonDocument"}:
            continue
        closing = code.closing.get(index + 1, index + 1)
        if (
            code.at(index - 1) in _MEMBER
            and token.text == "json"
            and code.is_name(index - 2)
            and _is_held(code, index - 2)
        ):
            continue
        yield from _members_behind(code, closing + 1, 0 if requests == 1 else None)


def _is_held(code: Code, index: int) -> bool:
    """Whether the name is one that was given a value, and so was looked at already."""
    return bool(code.assigned.get(code.at(index)))


def _span(code: Code, index: int) -> Span:
    return Span(code.tokens[index].start, code.tokens[index].end)
