"""What code shows of an integration beside its requests: fields it reads, addresses it parses, signatures it checks, polls.

Must not live here: listeners (`code_listeners.py`), requests (`code_requests.py`), or judging.
"""

import re
from collections.abc import Iterator, Mapping

from flinks_desk.core.artefacts.expressions import Code
from flinks_desk.core.artefacts.lexer import Language, TokenKind
from flinks_desk.core.artefacts.model import FieldRead, Polling, QueryFromWhole, SignatureCheck, Span

Answers = Mapping[str, list[tuple[int, int]]]
"""For each variable that is given an answer: where the call begins, and the index of the request."""

__all__ = ["fields_read", "polling_in", "queries_in", "signatures_in"]

_MEMBER = frozenset({".", "?.", "->", "::"})
_READERS = re.compile(
    r"\.json\(\)|\.json\b|JSON\.parse|json\.loads|json_decode|ReadFromJsonAsync|ReadAsStringAsync|JsonSerializer\.Deserialize|JsonConvert\.DeserializeObject"
    r"|JSON\.parse|\.parsed_response|json\.NewDecoder|json\.Unmarshal|readValue|new JSONObject|\.data\b|\.body\b|ReadAsAsync|getBody|JObject\.Parse|JsonDocument\.Parse|\.asJson|fromJson|getObject"
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
_ANNOTATED = re.compile(
    r"(?:JsonProperty(?:Name)?|SerializedName|@JsonProperty|@Json)\(\s*(?:name\s*=\s*|value\s*=\s*)?\"(?P<name>\w+)\"|`json:\"(?P<tag>\w+)(?:,[^\"]*)?\"`"
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
_WHOLE = re.compile(
    r"^(?:(?:str|String)\()?(?:[\w$.\[\]>-]*\.)?(?:href|URL|url|uri|full_?url|request_?uri|originalUrl|redirect_?url|callback_?url|current_?url|absoluteUri|REQUEST_URI|raw_?url|location|toString\(\)|AbsoluteUri|build_absolute_uri\(\)|get_full_path\(\)|getRequestURL\(\)\.toString\(\))(?:\(\)|\.toString\(\)|\])?\)?$",
    re.IGNORECASE,
)
_PART = re.compile(
    r"\.search\b|\.query\b|split|slice|substr|searchParams|\.hash\b|urlparse|urlsplit|QUERY_STRING|query_string|\.Query\b|RawQuery|indexOf|parse_url|\[1\]|getQuery|\.pop\("
)
_QUERY_PARSERS = re.compile(
    r"\bnew URLSearchParams\(|\bparse_qs[l]?\(|\bquerystring\.parse\(|\bqs\.parse\(|\bparse_str\(|\bCGI\.parse\(|\bURI\.decode_www_form\(|\bRack::Utils\.parse_(?:nested_)?query\("
    r"|\bHttpUtility\.ParseQueryString\(|\burl\.ParseQuery\(|\bQueryHelpers\.ParseQuery\("
)
_HMAC = re.compile(
    r"createHmac\(|hmac\.new\(|hash_hmac\(|OpenSSL::HMAC\.\w+\(|new HMACSHA(?:256|1|512)\(|HMACSHA256\.HashData\(|hmac\.New\(|Mac\.getInstance\(|HmacUtils|hmac\.digest\(|crypto\.subtle\.sign\("
)
_RESERIALISED = re.compile(
    r"JSON\.stringify\(|json\.dumps\(|json_encode\(|\.to_json\b|JSON\.(?:generate|dump)\(|JsonSerializer\.Serialize\(|JsonConvert\.SerializeObject\(|json\.Marshal\(|writeValueAsString\(|toJson\("
)
_HEX = re.compile(
    r"digest\(\s*['\"]hex['\"]\s*\)|\.hexdigest\(|HMAC\.hexdigest|hex\.EncodeToString|BitConverter\.ToString|Convert\.ToHexString|encodeHexString|bin2hex|toString\(\s*['\"]hex['\"]|%02x|HexFormat|toHexString|\.hmacHex\("
)
_BASE64 = re.compile(
    r"base64|Base64|b64encode|strict_encode64|ToBase64String|encodeToString|StdEncoding", re.IGNORECASE
)
_ALGORITHM = re.compile(r"sha-?(?P<bits>1|256|384|512)\b", re.IGNORECASE)
_KEY = re.compile(
    r"process\.env\.\w+|process\.env\[[^\]]+\]|os\.environ\[[^\]]+\]|os\.getenv\([^)]*\)|os\.environ\.get\([^)]*\)|ENV(?:\.fetch\([^)]*\)|\[[^\]]+\])|getenv\([^)]*\)|System\.getenv\([^)]*\)|os\.Getenv\([^)]*\)|\$_ENV\[[^\]]+\]|[\w.$>-]*(?:secret|SECRET|Secret|hmac|HMAC|key|KEY|Key)\w*"
)
_TRIES = re.compile(
    r"(?:max_?(?:attempts|tries|retries|polls|iterations|poll\w*)|attempts|tries|retries|limit)\w*\s*(?::\s*\w+\s*)?(?::=|=|<|<=|:)\s*(?P<named>\d{1,5})\b|range\(\s*(?:0\s*,\s*)?(?P<range>\d{1,5})\s*\)"
    r"|\b\w+\s*<=?\s*(?P<less>\d{1,5})\s*;|(?P<times>\d{1,5})\.times\b|Array\(\s*(?P<array>\d{1,4})\s*\)|\b(?:attempts?|tries|i|n|count)\s*(?:>=?|<=?)\s*(?P<bound>\d{1,5})\b",
    re.IGNORECASE,
)
_PAUSE = re.compile(
    r"(?:time\.sleep|asyncio\.sleep|\bsleep|Thread\.sleep|Task\.Delay|usleep|delay|wait|pause|setTimeout|setInterval|interval\w*|time\.Sleep)\s*(?:\(|=|:)\s*(?:[\w.]*resolve\w*\s*,\s*|r\s*,\s*|\w+\s*,\s*|TimeSpan\.FromSeconds\()?"
    r"(?P<number>\d[\d_]*(?:\.\d+)?)\s*(?P<unit>\*\s*(?:time\.)?(?:Second|Millisecond|1000))?",
    re.IGNORECASE,
)
_PROMISED = re.compile(r"setTimeout\(\s*\w+\s*,\s*(?P<number>\d[\d_]*)\s*(?P<unit>\*\s*1000)?")
_POLLS = re.compile(
    r"GetAccounts(?:Detail|Summary)Async|GetStatementsAsync|AuthorizeAsync|OPERATION_PENDING|\b202\b|poll",
    re.IGNORECASE,
)
_TOTAL = re.compile(
    r"(?:poll_?timeout|max_?wait|give_?up_?after|deadline)\w*\s*[:=]\s*(?P<number>\d[\d_]*)\b", re.IGNORECASE
)
_NEAR = 1200
_MILLISECONDS = frozenset({Language.JAVASCRIPT, Language.JAVA, Language.CSHARP, Language.KOTLIN})


def queries_in(code: Code) -> Iterator[QueryFromWhole]:
    """Calls that take a whole address for a query, and so lose its first parameter (real-world RW-049)."""
    for found in _QUERY_PARSERS.finditer(code.text):
        argument = _argument(code.text, found.end())
        if not argument or _PART.search(argument):
            continue
        if _WHOLE.match(argument) or _is_whole(code, argument, found.end()):
            yield QueryFromWhole(argument, Span(found.start(), found.end() + len(argument)))


def _argument(text: str, start: int) -> str:
    depth, at = 0, start
    while at < min(len(text), start + 300):
        char = text[at]
        if char in "([{":
            depth += 1
        elif char in ")]}":
            if depth == 0:
                break
            depth -= 1
        elif char == "," and depth == 0:
            break
        at += 1
    return text[start:at].strip()


def _is_whole(code: Code, argument: str, at: int) -> bool:
    """A text with a scheme, or a name that holds a whole address."""
    if re.match(r"^[\"'`]https?://", argument):
        return True
    if not re.fullmatch(r"[$\w]+", argument):
        return False
    index = next((number for number, token in enumerate(code.tokens) if token.start >= at), len(code.tokens) - 1)
    for value in code.assigned.get(argument.lstrip("$"), []) or code.assigned.get(argument, []):
        if value < index:
            end = code.text.find("\n", code.tokens[value].start)
            source = code.text[code.tokens[value].start : end if end >= 0 else None].rstrip("; ")
            return bool(_WHOLE.match(source)) or source.startswith(('"http', "'http", "`http"))
    return False


def signatures_in(code: Code) -> Iterator[SignatureCheck]:
    """Checks of a webhook's signature, where the code is about Flinks."""
    if "flinks" not in code.text.lower():
        return
    for found in _HMAC.finditer(code.text):
        around = code.text[max(0, found.start() - 300) : found.end() + 500]
        body = code.text[max(0, found.start() - 40) : found.end() + 400]
        algorithm = _ALGORITHM.search(around[250:])
        key = _KEY.search(code.text, found.end(), found.end() + 300)
        yield SignatureCheck(
            reserialised=_is_reserialised(code, body, found.end()),
            hexadecimal=_is_hexadecimal(code, found[0], around),
            algorithm=f"sha{algorithm['bits']}" if algorithm else "sha256",
            key_name=key[0] if key else "",
            span=Span(found.start(), min(len(code.text), found.end() + len(_argument(code.text, found.end())))),
        )


def _is_reserialised(code: Code, body: str, at: int) -> bool:
    if _RESERIALISED.search(body):
        return True
    names = set(re.findall(r"(?:update|\(|,)\s*\(?\s*([A-Za-z_$]\w*)", body))
    index = next((number for number, token in enumerate(code.tokens) if token.start >= at), len(code.tokens))
    for name in names:
        for value in code.assigned.get(name.lstrip("$"), []) or code.assigned.get(f"${name}", []):
            if value < index and _RESERIALISED.match(code.text, code.tokens[value].start):
                return True
    return False


def _is_hexadecimal(code: Code, call: str, around: str) -> bool:
    if _HEX.search(around):
        return True
    if call.startswith("hash_hmac"):
        arguments = _argument(around, around.find("hash_hmac(") + 10)
        rest = around[around.find("hash_hmac(") :][:300]
        return (
            not re.search(r",\s*true\s*\)", rest, re.IGNORECASE)
            and not (_BASE64.search(rest) and "true" in rest)
            and bool(arguments)
        )
    return False


def polling_in(code: Code) -> Iterator[Polling]:
    """How long the code asks again, if it counts its tries and pauses between them."""
    text = code.text
    if not _POLLS.search(text):
        return
    for pause in [*_PROMISED.finditer(text), *_PAUSE.finditer(text)]:
        seconds = _pause_seconds(pause, code.language)
        around = text[max(0, pause.start() - _NEAR) : pause.end() + _NEAR // 2]
        if not seconds or not _POLLS.search(around):
            continue
        tries = max((int(next(part for part in each.groups() if part)) for each in _TRIES.finditer(around)), default=0)
        if tries > 1:
            yield Polling(tries * seconds, Span(pause.start(), pause.end()))
            return


def _pause_seconds(found: re.Match[str], language: Language) -> float:
    number = float(found["number"].replace("_", ""))
    unit = found["unit"] or ""
    if "Second" in unit and "Milli" not in unit:
        return number
    if "1000" in unit:
        return number
    if "usleep" in found[0]:
        return number / 1_000_000
    if "FromSeconds" in found[0] or (language not in _MILLISECONDS and "Milli" not in unit):
        return number
    return number / 1000 if number >= 100 else 0.0


def fields_read(code: Code, answers: Answers, requests: int) -> Iterator[FieldRead]:
    """The members that code takes from answers, each once."""
    seen: set[tuple[str, int | None]] = set()
    for read in [*_read_members(code, answers, requests), *_annotated(code, requests)]:
        if (read.name, read.request) not in seen:
            seen.add((read.name, read.request))
            yield read


def _annotated(code: Code, requests: int) -> Iterator[FieldRead]:
    for found in _ANNOTATED.finditer(code.text):
        name = found["name"] or found["tag"]
        yield FieldRead(name, 0 if requests == 1 else None, Span(found.start(), found.end()))


def _read_members(code: Code, answers: Answers, requests: int) -> Iterator[FieldRead]:
    holders = _holders(code, answers, requests)
    for index, token in enumerate(code.tokens):
        if token.kind is not TokenKind.NAME or code.at(index - 1) in _MEMBER:
            continue
        name = token.text.lstrip("$@")
        request = _holder_at(holders.get(name, []), index)
        if name in holders and request is not None:
            yield from _members_behind(code, index + 1, request if request >= 0 else None)
    yield from _patterns(code, holders, requests)
    yield from _chained(code, requests)


def _holders(code: Code, answers: Answers, requests: int) -> dict[str, list[tuple[int, int]]]:
    """Names that hold an answer or its JSON, from which token on, and of which request (-1: unknown)."""
    holders: dict[str, list[tuple[int, int]]] = {}
    default = 0 if requests == 1 else -1
    for _ in range(3):
        changed = False
        for name, values in code.assigned.items():
            for value in values:
                if value >= len(code.tokens):
                    continue
                number = _source_of(code, value, holders, answers, name, default)
                if number is not None and (value, number) not in holders.get(name.lstrip("$"), []):
                    holders.setdefault(name.lstrip("$"), []).append((value, number))
                    changed = True
        if not changed:
            break
    for name in answers.keys() - code.assigned.keys():
        for start, number in answers[name]:
            token = next((index for index, each in enumerate(code.tokens) if each.start >= start), 0)
            holders.setdefault(name, []).append((token, number))
    return {name: sorted(places) for name, places in holders.items()}


def _source_of(
    code: Code,
    value: int,
    holders: Mapping[str, list[tuple[int, int]]],
    answers: Answers,
    name: str,
    default: int,
) -> int | None:
    start = code.tokens[value].start
    end = code.text.find("\n", start)
    source = code.text[start : min(end if end >= 0 else len(code.text), start + 300)]
    for held, places in holders.items():
        if re.search(rf"(?<![\w.]){re.escape(held)}\b", source) and _READERS.search(source):
            return next((number for place, number in reversed(places) if place <= value), places[0][1])
    if name.lstrip("$") in answers:
        return _nearest(answers[name.lstrip("$")], end if end >= 0 else len(code.text))
    for held, calls in answers.items():
        if re.search(rf"(?<![\w.]){re.escape(held)}\b", source) and _READERS.search(source):
            return _nearest(calls, start)
    if (
        _READERS.search(source)
        and re.search(r"\b(?:res|resp|response|r|answer|reply|result|body|req)\b", source)
        and "request.body" not in source
        and "req.body" not in source
    ):
        return default
    return None


def _holder_at(places: list[tuple[int, int]], index: int) -> int | None:
    return next((number for start, number in reversed(places) if start <= index), None)


def _nearest(calls: list[tuple[int, int]], at: int) -> int:
    """The last of these calls that begins before a place, or the first of all."""
    before = [number for start, number in calls if start < at]
    return before[-1] if before else calls[0][1]


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


def _patterns(code: Code, holders: Mapping[str, list[tuple[int, int]]], requests: int) -> Iterator[FieldRead]:
    """`const { Token } = await res.json()`."""
    if code.language is not Language.JAVASCRIPT:
        return
    for index, token in enumerate(code.tokens):
        if token.text != "{" or code.at(index - 1) not in {"const", "let", "var", "("}:
            continue
        closing = code.closing.get(index, index)
        if code.at(closing + 1) != "=":
            continue
        start = code.tokens[closing].start
        source = code.text[start : start + 200].split("\n", 1)[0]
        held = next((name for name in holders if re.search(rf"(?<![\w.]){re.escape(name)}\b", source)), None)
        if held is None and not re.search(r"\.json\(\)|\.data\b|JSON\.parse", source):
            continue
        number = holders[held][0][1] if held else (0 if requests == 1 else -1)
        at = index + 1
        while at < closing:
            if code.is_name(at) and code.at(at) not in _NOT_FIELDS and code.at(at - 1) in {"{", ","}:
                yield FieldRead(code.at(at), number if number >= 0 else None, _span(code, at))
            at += 1


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
