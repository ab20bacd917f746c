"""What code shows of an integration beside its requests: addresses it parses, signatures it checks, polls.

Must not live here: listeners (`code_listeners.py`), requests (`code_requests.py`), or judging.
"""

import re
from collections.abc import Iterator
from itertools import chain, islice

from flinks_desk.core.artefacts.caps import Cap, left_out, most
from flinks_desk.core.artefacts.expressions import Code
from flinks_desk.core.artefacts.lexer import Language
from flinks_desk.core.artefacts.model import Polling, QueryFromWhole, SignatureCheck, Span
from flinks_desk.core.lean import regex
from flinks_desk.core.text import Text

__all__ = ["polling_in", "queries_in", "signatures_in", "unread_signatures_in"]

_WHOLE = regex(
    r"^(?:(?:str|String)\()?(?:[\w$.\[\]>-]*\.)?(?:href|URL|url|uri|full_?url|request_?uri|originalUrl"
    r"|redirect_?url|callback_?url|current_?url|absoluteUri|REQUEST_URI|raw_?url|location|toString\(\)"
    r"|AbsoluteUri|build_absolute_uri\(\)|get_full_path\(\)|getRequestURL\(\)\.toString\(\))(?:\(\)"
    r"|\.toString\(\)|\])?\)?$",
    re.IGNORECASE,
)
_PART = regex(
    r"\.search\b|\.query\b|split|slice|substr|searchParams|\.hash\b|urlparse|urlsplit|QUERY_STRING"
    r"|query_string|\.Query\b|RawQuery|indexOf|parse_url|\[1\]|getQuery|\.pop\("
)
_QUERY_PARSERS = regex(
    r"\bnew URLSearchParams\(|\bparse_qs[l]?\(|\bquerystring\.parse\(|\bqs\.parse\(|\bparse_str\("
    r"|\bCGI\.parse\(|\bURI\.decode_www_form\(|\bRack::Utils\.parse_(?:nested_)?query\("
    r"|\bHttpUtility\.ParseQueryString\(|\burl\.ParseQuery\(|\bQueryHelpers\.ParseQuery\("
)
_HMAC = regex(
    r"createHmac\(|hmac\.new\(|hash_hmac\(|OpenSSL::HMAC\.\w+\(|new HMACSHA(?:256|1|512)\("
    r"|HMACSHA256\.HashData\(|hmac\.New\(|Mac\.getInstance\(|HmacUtils|hmac\.digest\("
    r"|crypto\.subtle\.sign\("
)
_RESERIALISED = regex(
    r"JSON\.stringify\(|json\.dumps\(|json_encode\(|\.to_json\b|JSON\.(?:generate|dump)\("
    r"|JsonSerializer\.Serialize\(|JsonConvert\.SerializeObject\(|json\.Marshal\(|writeValueAsString\("
    r"|toJson\("
)
_HEX = regex(
    r"digest\(\s*['\"]hex['\"]\s*\)|\.hexdigest\(|HMAC\.hexdigest|hex\.EncodeToString"
    r"|BitConverter\.ToString|Convert\.ToHexString|encodeHexString|bin2hex|toString\(\s*['\"]hex['\"]"
    r"|%02x|HexFormat|toHexString|\.hmacHex\("
)
_BASE64 = regex(r"base64|Base64|b64encode|strict_encode64|ToBase64String|encodeToString|StdEncoding", re.IGNORECASE)
_ALGORITHM = re.compile(r"sha-?(?P<bits>1|256|384|512)\b", re.IGNORECASE)
_KEY = regex(
    r"process\.env\.\w+|process\.env\[[^\]]+\]|os\.environ\[[^\]]+\]|os\.getenv\([^)]*\)"
    r"|os\.environ\.get\([^)]*\)|ENV(?:\.fetch\([^)]*\)|\[[^\]]+\])|getenv\([^)]*\)"
    r"|System\.getenv\([^)]*\)|os\.Getenv\([^)]*\)|\$_ENV\[[^\]]+\]|[\w.$>-]*(?:secret|SECRET|Secret"
    r"|hmac|HMAC|key|KEY|Key)\w*"
)
_TRIES = regex(
    r"(?:max_?(?:attempts|tries|retries|polls|iterations|poll\w*)|attempts|tries|retries"
    r"|limit)\w*\s*(?::\s*\w+\s*)?(?::=|=|<|<=|:)\s*(?P<named>\d{1,5})\b"
    r"|range\(\s*(?:0\s*,\s*)?(?P<range>\d{1,5})\s*\)"
    r"|\b\w+\s*<=?\s*(?P<less>\d{1,5})\s*;|(?P<times>\d{1,5})\.times\b"
    r"|Array\(\s*(?P<array>\d{1,4})\s*\)|\b(?:attempts?|tries|i|n|count)\s*(?:>=?"
    r"|<=?)\s*(?P<bound>\d{1,5})\b",
    re.IGNORECASE,
)
_PAUSE = regex(
    r"(?:time\.sleep|asyncio\.sleep|\bsleep|Thread\.sleep|Task\.Delay|usleep|delay|wait|pause"
    r"|setTimeout|setInterval|interval\w*|time\.Sleep)\s*(?:\(|=|:)\s*(?:[\w.]*resolve\w*\s*,\s*"
    r"|r\s*,\s*|\w+\s*,\s*|TimeSpan\.FromSeconds\()?"
    r"(?P<number>\d[\d_]*(?:\.\d+)?)\s*(?P<unit>\*\s*(?:time\.)?(?:Second|Millisecond|1000))?",
    re.IGNORECASE,
)
_PROMISED = regex(r"setTimeout\(\s*\w+\s*,\s*(?P<number>\d[\d_]*)\s*(?P<unit>\*\s*1000)?")
_POLLS = regex(
    r"GetAccounts(?:Detail|Summary)Async|GetStatementsAsync|AuthorizeAsync|OPERATION_PENDING|\b202\b|poll",
    re.IGNORECASE,
)
_TOTAL = regex(
    r"(?:poll_?timeout|max_?wait|give_?up_?after|deadline)\w*\s*[:=]\s*(?P<number>\d[\d_]*)\b", re.IGNORECASE
)
_NEAR = 1200
_LONGEST_VALUE = 4000
_MOST = 500
"""Of checks and pauses that are looked at, each with what stands around it."""
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
    values = code.assigned.get(argument.lstrip("$")) or code.assigned.get(argument) or []
    if not values or values[0] >= min(code.index_from(at), len(code.tokens) - 1):
        return False
    start = code.tokens[values[0]].start
    end = code.text.find("\n", start)
    source = code.text[start : min(end if end >= 0 else len(code.text), start + _LONGEST_VALUE)].rstrip("; ")
    return bool(_WHOLE.match(source)) or source.startswith(('"http', "'http", "`http"))


def signatures_in(code: Code) -> Iterator[SignatureCheck]:
    """Checks of a webhook's signature, where the code is about Flinks."""
    if "flinks" not in code.text.lower():
        return
    for found in islice(_HMAC.finditer(code.text), most(Cap.SIGNATURES)):
        around = code.text[max(0, found.start() - 300) : found.end() + 500]
        body = code.text[max(0, found.start() - 40) : found.end() + 400]
        algorithm = _ALGORITHM.search(around[250:])
        key = _KEY.search(code.text, found.end(), found.end() + 300)
        yield SignatureCheck(
            reserialised=_is_reserialised(code, body, found.end()),
            hexadecimal=_is_hexadecimal(found[0], around),
            algorithm=f"sha{algorithm['bits']}" if algorithm else "sha256",
            key_name=key[0] if key else "",
            span=Span(found.start(), min(len(code.text), found.end() + len(_argument(code.text, found.end())))),
        )


def unread_signatures_in(code: Code) -> tuple[Text, ...]:
    """What is said where there are more checks than anybody writes."""
    return left_out(Cap.SIGNATURES, sum(1 for _ in _HMAC.finditer(code.text)) - most(Cap.SIGNATURES))


def _is_reserialised(code: Code, body: str, at: int) -> bool:
    if _RESERIALISED.search(body):
        return True
    names = set(re.findall(r"(?:update|\(|,)\s*\(?\s*([A-Za-z_$]\w*)", body))
    index = code.index_from(at)
    for name in names:
        values = code.assigned.get(name.lstrip("$")) or code.assigned.get(f"${name}") or []
        if any(_RESERIALISED.match(code.text, code.tokens[each].start) for each in values[:_MOST] if each < index):
            return True
    return False


def _is_hexadecimal(call: str, around: str) -> bool:
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
    for pause in islice(chain(_PROMISED.finditer(text), _PAUSE.finditer(text)), _MOST):
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


def _span(code: Code, index: int) -> Span:
    return Span(code.tokens[index].start, code.tokens[index].end)
