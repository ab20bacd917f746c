"""What one line of a log, a letter or a terminal tells: an address, a status, a code, a header, a body.

Lives here: `Line`, and the patterns of many languages' loggers.
Must not live here: how lines belong together (`logs.py`).
"""

import re
from collections.abc import Iterator
from json import JSONDecoder

from flinks_desk.core.artefacts.literals import Literal, literal_at
from flinks_desk.core.artefacts.mending import INVISIBLE
from flinks_desk.core.artefacts.model import JsonValue
from flinks_desk.core.artefacts.structures import looks_like_answer, names_address
from flinks_desk.core.lean import dataclass, field, regex

__all__ = ["Found", "Line", "Spot", "first_print", "line_of"]

_URL = regex(rf"(?:https?|wss?)://[^\s\"'`<>\\^|“”‘’»{INVISIBLE}\u00a0]+", re.IGNORECASE)
_RETURN = regex(
    r"(?<![\w+.-])(?:com\.)?[a-z][a-z0-9+.-]{1,40}://[^\s\"'`<>]{0,200}[?&](?:loginId|error|accountId)=[^\s\"'`<>]*",
    re.IGNORECASE,
)
"""The way back into a phone's app, which has a scheme of its own (api-facts §12.3)."""
_PATH = regex(
    r"(?<![\w.:/])/(?:v\d/[\w{}<>-]+/|v\d/)?(?:BankingServices|insight/login|v\d/oauth|oauth/authorize)[^\s\"'`<>\\^|]*"
)
_ODD_SCHEME = regex(r"(?<![\w/.-])[\w-]+-(?:api|iframe)\.private\.fin\.ag/[^\s\"'`<>\\^|]*", re.IGNORECASE)
_METHOD_BEFORE = regex(
    r"\b(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b[\s\"'`:>=(\[\]-]{0,6}(?:to |request to |for |url[=:] ?)?[\"'`(]?$",
    re.IGNORECASE,
)
_METHOD_NAMED = regex(
    r"\b(?:http[_. ]?)?(?:request[_ ]?)?(?:method|verb)[\"']?\s*[=:]\s*[\"']?(GET|POST|PUT|PATCH"
    r"|DELETE|HEAD|OPTIONS)\b",
    re.IGNORECASE,
)
_METHOD_ANYWHERE = regex(r"(?<![\w/-])(GET|POST|PUT|PATCH|DELETE|HEAD)(?![\w/-])")
_NOT_REQUEST = regex(
    r"(?:base[_ ]?ur[il]|baseaddress|prefixurl|endpoint_base|origin|referr?er|redirect_?ur[il]|host"
    r"|allowed|docs?|see|href|help)"
    r"[\"']?\s*(?:[:=]|is|set to)\s*[\"'`]?$",
    re.IGNORECASE,
)
_STATUS = regex(
    r"(?:(?:->|=>|→|<-|←|<--|-->|⇒)\s*(?:HTTP/\d(?:\.\d)?\s+|HTTP\s+|status\s+)?"
    r"|\b(?:http[_ .-]?)?status(?:[_ ]?code)?[\"']?\s*(?:[:=]|is|was|of)?\s*[\"'(]?"
    r"|HTTP/\d(?:\.\d)?[\"']?\s+|\bHTTP[_ ](?:CODE:?|STATUS:?|ERROR:?)?\s*:?\s*|\bHttpStatusCode[\"']?\s*[:=]\s*"
    r"|\b(?:returned|responded|answered|resulted in an?|response|got|received|replied|with|error|code"
    r"|failed|answer(?: is| was)?)"
    r"(?: (?:code|with|error|http))?[\s:=`\"'(]{1,4}|(?<!\w)\(|(?<!\w)\[|\b\d+(?:\.\d+)?\s?ms\s-\s|\"\s)"
    r"(?P<status>[1-5]\d\d)(?=[\s,;:.)\]\"'`}]|$|\?)(?!\s?(?:ms|bytes|milli|s\b|-\d))",
    re.IGNORECASE,
)
_WORDED_STATUS = regex(
    r"(?<![\d.:-])(?P<status>[1-5]\d\d) (?:OK|Created|Accepted|Non-Authoritative|Bad Request"
    r"|Unauthorized|Forbidden|Not Found|"
    r"Method Not Allowed|Conflict|Too Many Requests|Internal Server Error|Bad Gateway|Service "
    r"Unavailable|Gateway Time-?out|"
    r"Client Error|Server Error|Proxy Authentication|Unsupported Media)"
)
_BARE_STATUS = regex(r"^\s*(?:HTTP\s+)?(?P<status>[1-5]\d\d)(?:\s+[A-Z][A-Za-z ]{1,40})?\s*$")
_CODE = re.compile(r"\bFlinks[_ ]?Code[\"']?\s*(?:[:=]|is)\s*[\"'`]?(?P<code>[A-Z][A-Z0-9_]{3,60})\b", re.IGNORECASE)
_BARE_CODE = regex(
    r"\b(OPERATION_PENDING|OPERATION_DISPATCHED|INVALID_LOGIN|INVALID_USERNAME|INVALID_PASSWORD"
    r"|INVALID_REQUEST|UNAUTHORIZED|ACCESS_DENIED"
    r"|TOO_MANY_REQUESTS|INVALID_SECURITY_RESPONSE(?:_NO_RETRY)?|QUESTION_NOT_FOUND"
    r"|UNKNOWN_CHALLENGE_KEY|SESSION_NONEXISTENT"
    r"|SESSION_EXPIRED|CARD_IN_USE|CONCURRENT_SESSION|DISABLED_INSTITUTION|DISABLED_LOGIN|RETRY_LATER|AGGREGATION_ERROR"
    r"|SECURITYRESPONSES_INCOMPLETE|NO_TRANSACTION|NEW_ACCOUNT|METHOD_UNAVAILABLE)\b"
)
_MESSAGE = regex(
    r"(?<![\w.])Message[\"']?\s*[:=]\s*[\"']?(?P<message>[A-Z][^\]\n\"']{3,300}?)\s*(?=[\]\"'}]|,\s\w+[:=]|$)"
)
_SENTENCE = regex(r"You must provide a valid (?:auth key|authorize token)", re.IGNORECASE)
_ID = regex(
    r"\b(?P<name>request[_ -]?id|login[_ -]?id|customer[_ -]?id)[\"']?\s*[=:]\s*[\"']?(?P<value>[\w-]{4,64})(?![\w-])",
    re.IGNORECASE,
)
_HEADER = regex(
    r"(?<![\w.$-])[\"'<]?(?P<name>flinks[-_]auth[-_]key|x[-_]api[-_]key|auth[-_]key|authorization"
    r"|flinks-authenticity-key)[\"'>]?"
    r"\s*(?:=>|[:=])\s*(?P<value>\"[^\"\n]*\"|'[^'\n]*'|(?:Bearer|Basic)\s+[^\s,;\"'}\])]+|[^\s,;\"'}\])]+)",
    re.IGNORECASE,
)
_BODY_BEFORE = regex(
    r"(?:body|payload|data|request|json|sent|sending|params|with)[\"']?\s*[:=]?\s*[\"'`]?$", re.IGNORECASE
)
_ANSWER_BEFORE = regex(
    r"(?:respon[sd]e?[ds]?|answer|reply|result|received|got|returned|error|content)[\w "
    r".\"']{0,24}[:=]?\s*[\"'`(]{0,3}$|[1-5]\d\d[)\]\s,:\"-]*$",
    re.IGNORECASE,
)
_HEADERS_BEFORE = regex(r"headers?[\"']?\s*[:=]?\s*$", re.IGNORECASE)
_ENDPOINT = regex(
    r"(?<![\w/])(?P<name>GenerateAuthorizeToken|AuthorizeAsync|AuthorizeMultiple|Authorize"
    r"|GetAccounts(?:Detail|Summary)(?:Async)?|GetStatements(?:Async)?"
    r"|DeleteCard|SetScheduledRefresh|GetMFAQuestions|AnswerMFAQuestions|Institutions)(?![\w/])"
)
_TOOK = regex(
    r"(?:\(|in |after |took |elapsed[=:] ?|duration[=:] ?)(?P<number>\d+(?:\.\d+)?) ?(?P<unit>ms|s|sec|seconds)\b",
    re.IGNORECASE,
)
_PATIENCE = regex(
    r"(?:timeout of (?P<ms>\d+) ?ms exceeded|(?:read|connect)? ?timeout=(?P<s>\d+(?:\.\d+)?)\b|timed "
    r"out after (?P<after>\d+) milliseconds"
    r"|HttpClient\.Timeout of (?P<net>\d+(?:\.\d+)?) seconds|timeout (?:after|of) (?P<of>\d+(?:\.\d+)?) ?s)",
    re.IGNORECASE,
)
_GIVEN_UP = regex(
    r"(?:gave up|giving up|give up|stopp(?:ed|ing)|abort(?:ed|ing)?|exhausted|timed out|max(?:imum)?)\b[^\n]{0,60}?"
    r"(?:after )?(?P<tries>\d+) (?:attempts|tries|polls"
    r"|retries)(?:[^\n]{0,40}?(?P<pause>\d+(?:\.\d+)?) ?(?P<unit>ms|s|sec|seconds)\b)?"
    r"|(?:gave up|giving up|stopp(?:ed|ing) polling|polling (?:timed out|stopped"
    r"|aborted))\b[^\n]{0,40}?after (?P<after>\d+(?:\.\d+)?) ?"
    r"(?P<span>ms|seconds|sec|s|minutes|min)\b",
    re.IGNORECASE,
)
_DECODER = JSONDecoder()
_PRINTED = regex(r"\{[ \t]*\n[ \t]+[\"'\w]|\{[ \t]*[\w\"']+[^\n]*,[ \t]*\n[ \t]+[\"'\w]")
_COLUMNS = regex(r",(?:[1-5]\d\d|[A-Z]{3,7}|\d{4}-\d{2}-\d{2}T[\d:.]{0,20}Z?)(?:,.*|$)")
_TRAILING = ".,;:!?)]}>*_"
_NUMBER = regex(r"[1-5]\d\d")
_ENDPOINT_WORDS = (
    "authorize",
    "getaccounts",
    "getstatements",
    "deletecard",
    "mfaquestions",
    "scheduledrefresh",
    "institutions",
)
_GIVEN_UP_WORDS = ("attempt", "tries", "polls", "retries", "giving up", "gave up", "polling")
_LONGEST = 60_000
_MOST_LITERALS = 40


@dataclass(frozen=True, slots=True)
class Spot:
    """An address in a line, and what stands around it."""

    url: str
    start: int
    end: int
    method: str = ""
    is_base: bool = False
    """It is told as a base, an origin, a reference: nothing was sent to it."""


@dataclass(frozen=True, slots=True)
class Found:
    """A structured value in a line, and what it seems to be."""

    literal: Literal
    start: int
    role: str
    """`body`, `answer`, `headers`, `record` or an empty text."""


@dataclass(frozen=True, slots=True)
class Line:
    """Everything that one line tells, uninterpreted."""

    text: str
    spots: tuple[Spot, ...] = ()
    method: str = ""
    status: int | None = None
    status_at: int = -1
    flinks_code: str = ""
    message: str = ""
    ids: tuple[tuple[str, str, int], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    found: tuple[Found, ...] = ()
    endpoint: str = ""
    took: float | None = None
    patience: float | None = None
    gave_up_after: float | None = None
    tries: int = field(default=0)


def line_of(line: str) -> Line:
    """What the line tells."""
    text = line[:_LONGEST]
    found = tuple(_literals(text))
    bare = _without(text, found)
    spots = tuple(_spots(bare))
    after_urls = _blanked(bare, spots)
    # Most lines hold none of these words, and looking for a word is much quicker than for a pattern.
    lowered = after_urls.lower()
    status = _status(bare, after_urls) if _NUMBER.search(after_urls) else None
    named = _METHOD_NAMED.search(bare) if "method" in lowered or "verb" in lowered else None
    code = _CODE.search(bare) if "code" in lowered else None
    message = _MESSAGE.search(bare) or _SENTENCE.search(bare) if "message" in lowered or "valid a" in lowered else None
    endpoint = _ENDPOINT.search(after_urls) if any(word in lowered for word in _ENDPOINT_WORDS) else None
    given_up = _GIVEN_UP.search(bare) if any(word in lowered for word in _GIVEN_UP_WORDS) else None
    return Line(
        text=text,
        spots=spots,
        method=named[1].upper() if named else "",
        status=int(status["status"]) if status else None,
        status_at=status.start("status") if status else -1,
        flinks_code=code["code"].upper() if code else _bare_code(after_urls, has_status=bool(status)),
        message=(message["message"] if "message" in message.groupdict() else message[0]).strip() if message else "",
        ids=_ids(after_urls) if "id" in lowered else (),
        headers=_headers(after_urls) if "key" in lowered or "authorization" in lowered else (),
        found=found,
        endpoint=endpoint["name"] if endpoint else "",
        took=_took(bare) if status else None,
        patience=_patience(bare) if "time" in lowered else None,
        gave_up_after=_gave_up(given_up) if given_up else None,
        tries=int(given_up["tries"]) if given_up and given_up["tries"] else 0,
    )


def _ids(text: str) -> tuple[tuple[str, str, int], ...]:
    return tuple((_id_name(each["name"]), each["value"], each.start()) for each in _ID.finditer(text))


def _headers(text: str) -> tuple[tuple[str, str], ...]:
    return tuple((each["name"], _bare_value(each["value"])) for each in _HEADER.finditer(text))


def _literals(text: str) -> Iterator[Found]:
    at = count = 0
    while count < _MOST_LITERALS:
        start = text.find("{", at)
        if start < 0:
            return
        count += 1
        literal = literal_at(text, start)
        if literal is None or not isinstance(literal.value, dict) or not _is_worth(literal.value):
            at = start + 1 if literal is None or literal.end - start < 200 else literal.end
            continue
        before = text[max(0, start - 60) : start]
        yield Found(literal, start, _role(before, literal.value))
        at = literal.end


def first_print(window: str, before: str) -> tuple[Found, ...]:
    """The value with which `window` begins, printed over several lines; nothing if it is not whole."""
    try:
        value, end = _DECODER.raw_decode(window)
        literal = Literal(value, end)
    except (ValueError, RecursionError):
        if not _PRINTED.match(window):
            return ()
        read = literal_at(window, 0)
        if read is None or (read.cut and window[read.end - 1] != "}"):
            return ()
        literal = read
    if not isinstance(literal.value, dict) or not _is_worth(literal.value):
        return ()
    return (Found(literal, 0, _role(before[-60:], literal.value)),)


def _is_worth(value: dict[str, JsonValue]) -> bool:
    return bool(value) and all(re.fullmatch(r"[\w@$:. \[\]?'’,-]{1,200}", name) for name in list(value)[:5])


_OF_BODIES = frozenset(
    {
        "loginid",
        "username",
        "securityresponses",
        "mostrecentcached",
        "withtransactions",
        "requestid",
        "withaccountidentity",
    }
)


def _role(before: str, value: dict[str, JsonValue]) -> str:
    if looks_like_answer(value):
        return "answer"
    if _HEADERS_BEFORE.search(before):
        return "headers"
    names = {name.lower() for name in value}
    if names & {"url", "uri", "requesturl", "baseurl", "http", "request", "config", "req"} - {"step"}:
        return "record" if "step" not in names else ""
    if "step" not in names and not names & _OF_BODIES and names_address(value):
        return "record"
    if "step" in names or "flinksCode" in value:
        return "event"
    if names & _OF_BODIES:
        return "answer" if _ANSWER_BEFORE.search(before) and not _BODY_BEFORE.search(before) else "body"
    if _ANSWER_BEFORE.search(before):
        return "answer"
    return "body" if _BODY_BEFORE.search(before) else ""


def _without(text: str, found: tuple[Found, ...]) -> str:
    """The line with blanks where structured values are, so that nothing inside is taken for the line's own."""
    for each in found:
        text = text[: each.start] + " " * (each.literal.end - each.start) + text[each.literal.end :]
    return text


def _spots(text: str) -> Iterator[Spot]:
    if "://" in text:
        matches = list(_URL.finditer(text)) or list(_RETURN.finditer(text))
    elif "/" in text:
        matches = list(_PATH.finditer(text)) or list(_ODD_SCHEME.finditer(text))
    else:
        return
    for match in matches[:50]:
        url = _trimmed(match[0])
        before = text[max(0, match.start() - 60) : match.start()]
        method = _METHOD_BEFORE.search(before)
        yield Spot(
            url,
            match.start(),
            match.start() + len(url),
            method[1].upper() if method else "",
            bool(_NOT_REQUEST.search(before)),
        )


def _trimmed(url: str) -> str:
    """Without the punctuation of the sentence around it, or the next columns of a table."""
    url = _COLUMNS.sub("", url)
    while url and url[-1] in _TRAILING:
        if (url[-1] == "}" and url.count("{") >= url.count("}")) or (
            url[-1] == ")" and url.count("(") >= url.count(")")
        ):
            break
        if url[-1] == ">" and url.count("<") >= url.count(">"):
            break
        url = url[:-1]
    return url


def _blanked(text: str, spots: tuple[Spot, ...]) -> str:
    for spot in spots:
        text = text[: spot.start] + " " * (spot.end - spot.start) + text[spot.end :]
    return text


def _status(bare: str, after_urls: str) -> re.Match[str] | None:
    return _STATUS.search(after_urls) or _WORDED_STATUS.search(after_urls) or _BARE_STATUS.match(bare)


def _bare_code(text: str, *, has_status: bool) -> str:
    found = _BARE_CODE.search(text)
    if not found or (found[1] == "UNAUTHORIZED" and not has_status):
        return ""
    return found[1]


def _id_name(written: str) -> str:
    return {"request": "RequestId", "login": "LoginId", "customer": "CustomerId"}[
        re.split(r"[_ -]|id$", written.lower())[0]
    ]


def _bare_value(value: str) -> str:
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1]
    return value


def _took(text: str) -> float | None:
    found = _TOOK.search(text)
    if not found:
        return None
    return float(found["number"]) / (1000 if found["unit"].lower() == "ms" else 1)


def _patience(text: str) -> float | None:
    found = _PATIENCE.search(text)
    if not found:
        return None
    parts = found.groupdict()
    thousandths = parts["ms"] or parts["after"]
    return float(thousandths) / 1000 if thousandths else float(parts["s"] or parts["net"] or parts["of"])


def _gave_up(found: re.Match[str]) -> float | None:
    units = {"ms": 0.001, "min": 60.0, "minutes": 60.0}
    if found["after"]:
        return float(found["after"]) * units.get(found["span"].lower(), 1.0)
    if found["pause"]:
        return int(found["tries"]) * float(found["pause"]) * units.get(found["unit"].lower(), 1.0)
    return None
