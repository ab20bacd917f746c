"""Files that other tools open: `.http` files, Postman collections, HAR.

Must not live here: what a request holds; that is `parts.py`.
"""

import json
from collections.abc import Sequence
from urllib.parse import parse_qsl, urlsplit

from flinks_desk.core.writers.parts import Outgoing, Pieces, interpolated, shown

__all__ = ["har", "har_request", "http_file", "postman"]

POSTMAN_SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
UNKNOWN_TIME = "1970-01-01T00:00:00.000Z"


def http_file(requests: Sequence[Outgoing]) -> str:
    """For the REST clients of VS Code, JetBrains and Visual Studio; variables as `{{NAME}}`."""
    return "\n\n".join(_http_request(request) for request in requests) + "\n"


def _http_request(request: Outgoing) -> str:
    lines = [f"### {request.title or request.method}", f"{request.method} {_braced(request.url)} HTTP/1.1"]
    lines += [f"{name}: {_braced(value)}" for name, value in request.headers]
    return "\n".join([*lines, "", _braced(request.body)] if request.body is not None else lines)


def _braced(pieces: Pieces) -> str:
    return interpolated(pieces, str, lambda name: f"{{{{{name}}}}}")


def postman(requests: Sequence[Outgoing]) -> str:
    """A collection of format 2.1 with one collection variable, still empty, for each variable used."""
    names = dict.fromkeys(name for request in requests for name in request.variables)
    collection = {
        "info": {"name": "Flinks Desk", "schema": POSTMAN_SCHEMA},
        "item": [_postman_item(request) for request in requests],
        "variable": [{"key": name, "value": "", "type": "string"} for name in names],
    }
    return json.dumps(collection, ensure_ascii=False, indent=2) + "\n"


def _postman_item(request: Outgoing) -> dict[str, object]:
    written: dict[str, object] = {
        "method": request.method,
        "header": [{"key": name, "value": _braced(value)} for name, value in request.headers],
        "url": {"raw": _braced(request.url), **_postman_address(_braced(request.url))},
    }
    if request.body is not None:
        language = "json" if request.sends_json else "text"
        written["body"] = {"mode": "raw", "raw": _braced(request.body), "options": {"raw": {"language": language}}}
    return {"name": request.title or f"{request.method} {shown(request.url)}", "request": written}


def _postman_address(url: str) -> dict[str, object]:
    """The parts, where it is an address that has parts: a customer may have written anything."""
    try:
        parts = urlsplit(url)
        port, host = parts.port, parts.hostname or ""
    except ValueError:
        return {}
    address: dict[str, object] = {
        "protocol": parts.scheme,
        "host": host.split("."),
        "path": parts.path.lstrip("/").split("/"),
    }
    if port:
        address["port"] = str(port)
    if parts.query:
        pairs = (pair.partition("=") for pair in parts.query.split("&"))
        address["query"] = [{"key": name, "value": value} for name, _, value in pairs]
    return address


def har(requests: Sequence[Outgoing]) -> str:
    """HAR 1.2 of requests that were not sent: no answer (status 0), no times, variables as `<NAME>`."""
    log = {
        "version": "1.2",
        "creator": {"name": "Flinks Desk", "version": "1"},
        "entries": [_har_entry(request) for request in requests],
    }
    return json.dumps({"log": log}, ensure_ascii=False, indent=2) + "\n"


def _har_entry(request: Outgoing) -> dict[str, object]:
    return {
        "startedDateTime": UNKNOWN_TIME,
        "time": 0,
        "request": har_request(request),
        "response": {
            "status": 0,
            "statusText": "",
            "httpVersion": "HTTP/1.1",
            "cookies": [],
            "headers": [],
            "content": {"size": 0, "mimeType": ""},
            "redirectURL": "",
            "headersSize": -1,
            "bodySize": -1,
        },
        "cache": {},
        "timings": {"send": 0, "wait": 0, "receive": 0},
    }


def har_request(request: Outgoing) -> dict[str, object]:
    """The request of an entry, as HAR 1.2 wants it."""
    url, body = shown(request.url), shown(request.body) if request.body is not None else None
    written: dict[str, object] = {
        "method": request.method,
        "url": url,
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": [{"name": name, "value": shown(value)} for name, value in request.headers],
        "queryString": [
            {"name": name, "value": value} for name, value in parse_qsl(_query(url), keep_blank_values=True)
        ],
        "headersSize": -1,
        "bodySize": len(body.encode()) if body is not None else 0,
    }
    if body is not None:
        written["postData"] = {"mimeType": shown(request.header("content-type") or ()), "text": body}
    return written


def _query(url: str) -> str:
    return url.partition("#")[0].partition("?")[2]
