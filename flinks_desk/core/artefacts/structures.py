"""Calls and answers inside structured values: what JSON logs, error dumps and option objects tell of one exchange.

Lives here: `exchange_of`, which knows the names that libraries and loggers use.
Must not live here: finding the values in a text (`logs.py`, `json_answers.py`).
"""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import datetime

from flinks_desk.core.artefacts.address import Purpose, is_of_interest
from flinks_desk.core.artefacts.address import parsed as address_parsed
from flinks_desk.core.artefacts.model import Answer, Body, BodyForm, Header, JsonValue, Request
from flinks_desk.core.artefacts.moments import moment_of
from flinks_desk.core.lean import dataclass, regex, replace

__all__ = [
    "Exchange",
    "answer_of",
    "as_text",
    "exchange_of",
    "guessed_method",
    "headers_of",
    "looks_like_answer",
    "names_address",
]

_URL = (
    "url",
    "uri",
    "requesturl",
    "requesturi",
    "fullurl",
    "httpurl",
    "href",
    "target",
    "address",
    "requestpath",
    "path",
)
_BASE = ("baseurl", "baseuri", "prefixurl", "base", "host", "hostname", "serveraddress", "authority")
_METHOD = ("method", "httpmethod", "verb", "requestmethod", "httprequestmethod")
_HEADERS = ("headers", "requestheaders", "reqheaders", "header")
_BODY = ("body", "data", "requestbody", "reqbody", "payload", "json", "postdata", "requestdata", "requestpayload")
_STATUS = (
    "status",
    "statuscode",
    "httpstatus",
    "httpstatuscode",
    "responsestatus",
    "responsestatuscode",
    "responsecode",
    "httpresponsestatuscode",
    "code",
)
_ANSWER = ("responsebody", "resbody", "responsedata", "responsetext", "answer", "answerbody", "reply", "result")
_RESPONSE = ("response", "res", "reply", "answer")
_REQUEST = ("request", "req", "config", "http", "call", "options")
_TIME = ("time", "timestamp", "ts", "@timestamp", "datetime", "date", "asctime", "at", "starteddatetime", "start", "t")
_TOOK_MS = ("durationms", "elapsedms", "tookms", "latencyms", "responsetimems", "responsetime", "ms")
_TOOK = ("duration", "elapsed", "took", "latency")
_TIMEOUT_MS = ("timeoutms", "timeout")
_ANSWER_MARKS = frozenset({"httpstatuscode", "flinkscode", "securitychallenges"})
_ANSWER_SHAPES = (
    frozenset({"token", "httpstatuscode"}),
    frozenset({"accounts", "requestid"}),
    frozenset({"login", "requestid"}),
    frozenset({"links", "requestid"}),
    frozenset({"statuscode", "message"}),
    frozenset({"data", "count"}),
    frozenset({"message", "questions"}),
    frozenset({"message", "requestid"}),
    frozenset({"authorizetoken", "expiresin"}),
    frozenset({"statementsbyaccount"}),
)
_POLLED = regex(
    r"/[A-Za-z]+Async/|/Institutions|/GetMFAQuestions|/GetNightlyRefreshStatus|/oauth/authorize", re.IGNORECASE
)
_REQUEST_LINE = regex(r"(?P<method>GET|POST|PUT|PATCH|DELETE|HEAD) (?P<target>\S+)(?: HTTP/[\d.]+)?\s*$")
_ADDRESSES = frozenset({"url", "uri", "requesturl", "requesturi", "fullurl", "httpurl"})
_DEEPEST = 4
_MOST_ITEMS = 20
_BODY_OF_TEXT = regex(r"^\s*[\[{]")


@dataclass(frozen=True, slots=True)
class Exchange:
    """What a value told: a request with or without its answer, or an answer alone."""

    request: Request | None = None
    answer: Answer | None = None
    at: datetime | None = None
    message: str = ""
    """The sentence of a log record, which may tell more."""


def exchange_of(value: Mapping[str, JsonValue], *, headers_known: bool = False) -> Exchange:
    """The exchange that a record describes, flat or with `request` and `response` inside."""
    flat = _with_request_line(_flat(value))
    at = next((moment for name in _TIME if (moment := moment_of(flat.get(name)))), None)
    inner = _first_map(flat, _REQUEST)
    request = (_request_of(_flat(inner), known=True) if inner else None) or _request_of(flat, known=headers_known)
    if request is None and inner is None and (wrapped := _wrapped(value, 0)) is not None:
        found = exchange_of(wrapped, headers_known=headers_known)
        return replace(found, at=found.at or at)
    answer = _answer_in(flat, beside_request=request is not None)
    if request:
        took = _seconds(flat)
        request = replace(request, answer=answer, started=at, seconds=took)
        answer = None
    message = next((each for name in ("msg", "message", "event", "log") if isinstance(each := flat.get(name), str)), "")
    return Exchange(request, answer, at, message)


def answer_of(value: Mapping[str, JsonValue], text: str) -> Answer | None:
    """The answer that a JSON body is, if it is one of Flinks'."""
    if not looks_like_answer(value):
        return None
    flat = _flat(value)
    status = flat.get("httpstatuscode", flat.get("statuscode"))
    return Answer(status if isinstance(status, int) and not isinstance(status, bool) else None, text)


def looks_like_answer(value: Mapping[str, JsonValue]) -> bool:
    """Whether the members are those of an answer of Flinks, and not of a body that is sent, or of an event."""
    names = {name.lower() for name in value}
    if names & _ANSWER_MARKS and "step" not in names:
        return "flinkscode" not in names or "flinksCode" not in value
    return any(shape <= names for shape in _ANSWER_SHAPES) or names == {"token"}


def headers_of(value: JsonValue) -> tuple[Header, ...]:
    """Headers as an object, or as a list of pairs or of name and value."""
    return tuple(Header(name.strip(), content) for name, content in _pairs(value) if name)


def as_text(value: JsonValue) -> str | None:
    """A body as it would be sent."""
    if value is None or isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False)


def guessed_method(url: str) -> str:
    """The method that the endpoint wants, where nothing tells."""
    address = address_parsed(url)
    if address.purpose is not Purpose.BANKING or _POLLED.search(address.path):
        return "GET"
    lowered = address.path.lower()
    if "/deletecard" in lowered:
        return "DELETE"
    return "PATCH" if "/setscheduledrefresh" in lowered or "/answermfaquestions" in lowered else "POST"


def _flat(value: Mapping[str, JsonValue]) -> dict[str, JsonValue]:
    """Members by their bare names: `http.method`, `http_method` and `HttpMethod` are one."""
    return {re.sub(r"[\s_.-]", "", name).lower(): item for name, item in reversed(list(value.items()))}


def _with_request_line(flat: dict[str, JsonValue]) -> dict[str, JsonValue]:
    """The parts of `"request": "GET /path HTTP/1.1"`, as web servers log it."""
    found = _REQUEST_LINE.match(line) if isinstance(line := flat.get("request", flat.get("requestline")), str) else None
    return {"method": found["method"], "url": found["target"], **flat} if found else flat


def names_address(value: Mapping[str, JsonValue], depth: int = 0) -> bool:
    """Whether a record, or what is wrapped in it, tells of an address."""
    return bool(_ADDRESSES & _flat(value).keys()) or _wrapped(value, depth) is not None


def _wrapped(value: Mapping[str, JsonValue], depth: int) -> Mapping[str, JsonValue] | None:
    """What a service that collects records has put into members of its own: `_source`, `attributes`, `jsonPayload`."""
    if depth > _DEEPEST:
        return None
    for item in value.values():
        held = item[-_MOST_ITEMS:] if isinstance(item, list) else [item]
        for each in held:
            if isinstance(each, dict) and each and names_address(each, depth + 1):
                return each
    return None


def _first_map(flat: Mapping[str, JsonValue], names: tuple[str, ...]) -> Mapping[str, JsonValue] | None:
    return next((each for name in names if isinstance(each := flat.get(name), dict) and each), None)


def _first_text(flat: Mapping[str, JsonValue], names: tuple[str, ...]) -> str:
    return next((each for name in names if isinstance(each := flat.get(name), str) and each.strip()), "")


def _request_of(flat: Mapping[str, JsonValue], *, known: bool) -> Request | None:
    url = _address_in(flat)
    headers = headers_of(next((flat[name] for name in _HEADERS if name in flat), None))
    if not url or not is_of_interest(url, [header.name for header in headers]):
        return None
    method = _first_text(flat, _METHOD).upper()
    given = next((each for name in _BODY if (each := flat.get(name)) not in ("", None) and not _came_back(each)), None)
    timeout = next((each for name in _TIMEOUT_MS if isinstance(each := flat.get(name), int | float)), None)
    return Request(
        method=method or guessed_method(url),
        url=url,
        method_known=bool(method),
        headers=headers,
        headers_known=known and bool(headers),
        body=_body_of(given),
        body_known=known and given is not None,
        patience=timeout / 1000 if timeout else None,
    )


def _address_in(flat: Mapping[str, JsonValue]) -> str:
    found = next((each for each in _texts(flat, _URL) if "://" in each or each.startswith("/")), "")
    if "://" in found:
        return found.strip()
    base = _first_text(flat, _BASE)
    if not found and "://" in base and is_of_interest(base):
        return base
    if not base and address_parsed(found).purpose is Purpose.CALLBACK:
        return found  # an access log tells no host
    if not found or not base:
        return ""
    base = base if "://" in base else f"https://{base}"
    return base.rstrip("/") + found


def _texts(flat: Mapping[str, JsonValue], names: tuple[str, ...]) -> Iterator[str]:
    for name in names:
        value = flat.get(name)
        if isinstance(value, dict):
            value = _flat(value).get("full", _flat(value).get("raw"))
        if isinstance(value, str):
            yield value


def _body_of(given: JsonValue) -> Body | None:
    if given is None:
        return None
    if isinstance(given, str):
        return Body(given)
    return Body(form=BodyForm.STRUCTURE, json=given)


def _answer_in(flat: Mapping[str, JsonValue], *, beside_request: bool) -> Answer | None:
    inner = _first_map(flat, _RESPONSE)
    if inner is not None and looks_like_answer(inner):
        return answer_of(inner, json.dumps(inner, ensure_ascii=False))
    if inner is not None:
        return _answer_from(_flat(inner), (*_ANSWER, "body", "data", "text", "content", "json", "payload"))
    if isinstance(flat.get("response"), str) and _BODY_OF_TEXT.match(str(flat["response"])):
        return _answer_from(flat, ("response",))
    names = (*_ANSWER, *(each for each in ("body", "data") if not beside_request or _came_back(flat.get(each))))
    return _answer_from(flat, names)


def _answer_from(flat: Mapping[str, JsonValue], body_names: tuple[str, ...]) -> Answer | None:
    status = next((number for name in _STATUS if (number := _status(flat.get(name))) is not None), None)
    given = next((flat[name] for name in body_names if name in flat), None)
    body = as_text(given) if isinstance(given, str | dict | list) else None
    code = _first_text(flat, ("flinkscode",))
    message = _first_text(flat, ("flinksmessage",))
    if isinstance(given, dict) and status is None:
        status = _status(_flat(given).get("httpstatuscode"))
    if status is None and not code and not (isinstance(given, dict) and looks_like_answer(given)):
        return None
    headers = (
        headers_of(next((flat[name] for name in ("headers", "responseheaders") if name in flat), None)) if body else ()
    )
    request_id = _first_text(flat, ("requestid",))
    return Answer(status, body, headers=headers, flinks_code=code, message=message, request_id=request_id)


def _came_back(value: JsonValue) -> bool:
    """Whether a body beside a request is not what it sent, but what Flinks answered."""
    if isinstance(value, str):
        return '"HttpStatusCode"' in value[:20_000]
    return isinstance(value, dict) and "HttpStatusCode" in value


def _status(value: JsonValue) -> int | None:
    if isinstance(value, str) and re.fullmatch(r"[1-5]\d\d", value.strip()):
        return int(value)
    if isinstance(value, int) and not isinstance(value, bool) and 100 <= value <= 599:
        return value
    return None


def _pairs(value: JsonValue) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for name, content in value.items():
            yield name, _one(content)
    elif isinstance(value, list):
        for item in value:
            if isinstance(item, dict):
                flat = _flat(item)
                yield _first_text(flat, ("name", "key")), _one(flat.get("value"))
            elif isinstance(item, list) and len(item) == 2:
                yield str(item[0]), _one(item[1])


def _one(content: JsonValue) -> str:
    if isinstance(content, list) and len(content) == 1:
        content = content[0]
    return content if isinstance(content, str) else "" if content is None else json.dumps(content)


def _seconds(flat: Mapping[str, JsonValue]) -> float | None:
    for names, unit in ((_TOOK_MS, 1000.0), (_TOOK, 1.0)):
        for name in names:
            value = flat.get(name)
            if isinstance(value, int | float) and not isinstance(value, bool):
                return value / unit if unit > 1 or value < 600 else value / 1000
    return None
