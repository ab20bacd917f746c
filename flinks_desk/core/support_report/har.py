"""The exchanges of a report as HAR 1.2, which every browser and proxy opens, and back.

What HAR has no place for stands under `_flinks_desk`. A call that had no answer has the status 0, as browsers write it.
Must not live here: covering; what is written here holds no secret any more.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC
from http import HTTPStatus

from flinks_desk import __version__
from flinks_desk.core.exchange import (
    AsWritten,
    Call,
    Cause,
    Exchange,
    Json,
    Outcome,
    Reply,
    Unreachable,
    list_of,
    member,
    text_of,
)
from flinks_desk.core.journal import Entry, Origin
from flinks_desk.core.support_report.loose_json import amount_of, moment_of, read_json
from flinks_desk.core.writers.documents import har_request
from flinks_desk.core.writers.parts import of_call

__all__ = ["EXTRA", "exchange_of", "har_of", "origin_of"]

EXTRA = "_flinks_desk"
LONGEST = 86_400.0
"""Seconds that a call is believed to have taken."""
CAUSES = {cause.value: cause for cause in Cause}


def har_of(entries: Iterable[Entry]) -> str:
    """Every exchange among them, in their order."""
    exchanges = [(entry, entry.exchange) for entry in entries if entry.exchange]
    log = {
        "version": "1.2",
        "creator": {"name": "Flinks Desk", "version": __version__},
        "entries": [_entry(entry, exchange) for entry, exchange in exchanges],
    }
    return json.dumps({"log": log}, ensure_ascii=False, indent=1) + "\n"


def _entry(entry: Entry, exchange: Exchange) -> Mapping[str, object]:
    milliseconds = round(exchange.seconds * 1000, 3)
    return {
        "startedDateTime": exchange.started.astimezone(UTC).isoformat(timespec="milliseconds"),
        "time": milliseconds,
        "request": har_request(of_call(exchange.call, lambda _: "secret")),
        "response": _response(exchange.outcome),
        "cache": {},
        "timings": {"send": 0, "wait": milliseconds, "receive": 0},
        EXTRA: _extra(entry, exchange),
    }


def _extra(entry: Entry, exchange: Exchange) -> Mapping[str, object]:
    outcome = exchange.outcome
    extra = {"number": entry.number, "endpoint": exchange.call.endpoint, "origin": entry.origin.value}
    if isinstance(outcome, Unreachable):
        extra |= {"cause": outcome.cause.value, "detail": outcome.detail}
    return extra


def _response(outcome: Outcome) -> Mapping[str, object]:
    reply = outcome if isinstance(outcome, Reply) else None
    written: dict[str, object] = {
        "status": reply.status if reply else 0,
        "statusText": _phrase(reply.status) if reply else "",
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": [{"name": name, "value": value} for name, value in reply.headers] if reply else [],
        "content": _content(reply),
        "redirectURL": reply.header("Location") if reply else "",
        "headersSize": -1,
        "bodySize": -1,
    }
    return written if reply else {**written, "_error": _problem(outcome)}


def _problem(outcome: Outcome) -> str:
    return outcome.cause.value if isinstance(outcome, Unreachable) else ""


def _content(reply: Reply | None) -> Mapping[str, object]:
    if reply is None:
        return {"size": 0, "mimeType": ""}
    return {"size": len(reply.text.encode()), "mimeType": reply.header("Content-Type"), "text": reply.text}


def _phrase(status: int) -> str:
    return HTTPStatus(status).phrase if status in {one.value for one in HTTPStatus} else ""


def exchange_of(written: Json) -> Exchange | None:
    """The exchange that an entry of a HAR holds; `None` where it is none."""
    asked, started = member(written, "request"), moment_of(text_of(written, "startedDateTime"))
    if not isinstance(asked, Mapping) or started is None or not text_of(asked, "url"):
        return None
    seconds = amount_of(member(written, "time"), LONGEST * 1000) / 1000
    return Exchange(_call(asked, member(written, EXTRA)), started, seconds, _outcome(written))


def origin_of(written: Json) -> Origin:
    """Whose exchange it was."""
    return Origin.CUSTOMER if text_of(member(written, EXTRA), "origin") == Origin.CUSTOMER.value else Origin.OURS


def _call(asked: Json, extra: Json) -> Call:
    url = text_of(asked, "url")
    endpoint = text_of(extra, "endpoint") or url.split("?")[0].rstrip("/").rsplit("/", 1)[-1]
    body = text_of(member(asked, "postData"), "text")
    read = _json(body)
    return Call(
        endpoint=endpoint,
        method=text_of(asked, "method"),
        url=url,
        headers=_headers(asked),
        body=read if isinstance(read, dict) else None,
        as_written=AsWritten(text=(body,)) if body and not isinstance(read, dict) else None,
    )


def _outcome(written: Json) -> Outcome:
    answered, extra = member(written, "response"), member(written, EXTRA)
    status = int(amount_of(member(answered, "status"), 999))
    if status == 0:
        cause = CAUSES.get(text_of(extra, "cause") or text_of(answered, "_error"), Cause.NOT_TOLD)
        return Unreachable(cause, text_of(extra, "detail"))
    text = text_of(member(answered, "content"), "text")
    read = _json(text)
    return Reply(status, _headers(answered), text, read, is_json=read is not None)


def _headers(holder: Json) -> tuple[tuple[str, str], ...]:
    listed: Sequence[Json] = list_of(holder, "headers")
    return tuple((text_of(one, "name"), text_of(one, "value")) for one in listed if text_of(one, "name"))


def _json(text: str) -> Json:
    try:
        return read_json(text)
    except ValueError:
        return None
