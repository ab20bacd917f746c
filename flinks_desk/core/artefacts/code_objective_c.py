"""Objective-C, whose calls look like those of no other language: `[request setValue:@"…" forHTTPHeaderField:@"…"]`.

Lives here: its requests. Must not live here: languages with tokens in common (`lexer.py`).
"""

from collections.abc import Iterator

from flinks_desk.core.artefacts.address import is_of_interest
from flinks_desk.core.artefacts.literals import unescaped
from flinks_desk.core.artefacts.mending import mended
from flinks_desk.core.artefacts.model import Artefact, Body, BodyForm, Header, Kind, Request, Span, hole
from flinks_desk.core.lean import regex

__all__ = ["SIGN", "read_messages"]

SIGN = regex(r"URLWithString:\s*@\"")
_TEXT = r"@\"(?P<{0}>(?:[^\"\\\n]|\\.)*+)\""
_ADDRESS = regex(rf"URLWithString:\s*{_TEXT.format('url')}")
_METHOD = regex(r"setHTTPMethod:\s*@\"(?P<set>[A-Z]+)\"|\.HTTPMethod\s*=\s*@\"(?P<given>[A-Z]+)\"")
_HEADER = regex(
    rf"(?:setValue|addValue):\s*(?:{_TEXT.format('value')}|(?P<variable>[\w.]+))\s+"
    rf"forHTTPHeaderField:\s*{_TEXT.format('name')}"
)
_BODY = regex(rf"(?:setHTTPBody:|\.HTTPBody\s*=)\s*(?:\[?{_TEXT.format('body')}|(?P<other>\S))")


def read_messages(text: str) -> Artefact | None:
    """The requests, each from its address to the next one; `None` where there are none."""
    found = [each for each in _ADDRESS.finditer(text) if is_of_interest(each["url"])]
    ends = [*(each.start() for each in found[1:]), len(text)]
    requests = [
        _request(text, unescaped(each["url"]), Span(each.start("url"), end))
        for each, end in zip(found, ends, strict=True)
    ]
    return Artefact(Kind.CODE, requests=tuple(requests)) if requests else None


def _request(text: str, written: str, reach: Span) -> Request:
    where = Span(reach.start, reach.start + len(written))
    url, damage = mended(written, where)
    method = _METHOD.search(text, reach.start, reach.end)
    return Request(
        method=(method["set"] or method["given"]) if method else "GET",
        url=url,
        headers=tuple(_headers(text, reach)),
        body=_body(text, reach),
        damage=damage,
        span=reach,
        url_span=where,
    )


def _headers(text: str, reach: Span) -> Iterator[Header]:
    for found in _HEADER.finditer(text, reach.start, reach.end):
        value = unescaped(found["value"]) if found["value"] is not None else hole(found["variable"])
        yield Header(found["name"], value, Span(found.start(), found.end()))


def _body(text: str, reach: Span) -> Body | None:
    found = _BODY.search(text, reach.start, reach.end)
    if found is None:
        return None
    span = Span(found.start(), found.end())
    return Body(unescaped(found["body"]), span=span) if found["body"] else Body(form=BodyForm.UNKNOWN, span=span)
