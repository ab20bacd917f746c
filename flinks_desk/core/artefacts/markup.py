"""Tags of markup that lead to Flinks: frames, links and forms with their attributes, and the policy of the page.

Lives here: what pages, JSX and templates share. Must not live here: whole pages (`html.py`), scripts (`code.py`).
"""

import html as entities
import re
from itertools import islice

from flinks_desk.core.artefacts import troubles
from flinks_desk.core.artefacts.address import Purpose, is_of_interest
from flinks_desk.core.artefacts.address import parsed as address_parsed
from flinks_desk.core.artefacts.caps import Cap, left_out, most
from flinks_desk.core.artefacts.mending import mended
from flinks_desk.core.artefacts.model import (
    Artefact,
    Frame,
    Kind,
    Request,
    Span,
    hole,
    whole_hole,
)
from flinks_desk.core.lean import regex, replace

__all__ = ["frames_in"]

_TAG = re.compile(r"<(?P<name>iframe|meta|a|form|webview|object|embed|frame)\b", re.IGNORECASE)
_ATTRIBUTE = regex(
    r"[\s\"'/]*(?P<end>/?>)|[\s/]*(?P<bound>[:@v\w.-]+)(?:\s*=\s*(?:\"(?P<double>[^\"]*)\""
    r"|'(?P<single>[^']*)'|\{(?P<braces>(?:[^{}]|\{[^{}]*\})*)\}|(?P<bare>[^\s\"'>]+)))?"
)
_HOLES = regex(
    r"\{\{\{?[\s-]*(?P<mustache>[^{}]+?)[\s-]*\}?\}\}|\$\{(?P<template>[^{}]+)\}"
    r"|<%[=-]?\s*(?P<erb>.+?)\s*%>|<\?(?:=|php\s+echo)\s*(?P<php>.+?);?\s*\?>|@\(?(?P<razor>(?:Model"
    r"|ViewBag|ViewData|Uri|Url|Html|Json|HttpUtility|WebUtility|Context|Configuration)[\w.\[\]\"']*"
    r"(?:\((?:[^()\n]|\([^()\n]*\))*\))?)\)?|\{%\s*(?P<tag>[^%]+?)\s*%\}|#\{(?P<ruby>[^{}]+)\}"
)


def frames_in(markup: str) -> Artefact:
    """Frames, links and forms that lead to Flinks, and the policy of the page."""
    requests: list[Request] = []
    frames: list[Frame] = []
    policies: list[tuple[str, Span]] = []
    tags = _TAG.finditer(markup)
    unread = 0
    for found in islice(tags, most(Cap.TAGS)):
        attributes, end, more = _attributes(markup, found.end())
        unread += more
        name, span = found["name"].lower(), Span(found.start(), end)
        if name in {"iframe", "webview", "frame", "object", "embed"}:
            _take_frame(attributes, span, requests, frames)
        elif name == "meta" and attributes.get("http-equiv", ("", 0))[0].lower() == "content-security-policy":
            policies.append((entities.unescape(attributes.get("content", ("", 0))[0]), span))
        elif name in {"a", "form"}:
            _take_link(name, attributes, span, requests)
    hosts = [address_parsed(each.url).host for each in requests if address_parsed(each.url).purpose is Purpose.CONNECT]
    found_troubles = [
        replace(trouble, span=span)
        for policy, span in policies
        for host in hosts[:1]
        if (trouble := troubles.of_policy(policy, host)) is not None
    ]
    return Artefact(
        Kind.HTML,
        notes=(*left_out(Cap.TAGS, sum(1 for _ in tags)), *left_out(Cap.ATTRIBUTES, unread)),
        requests=tuple(requests),
        facts=tuple(frames),
        troubles=tuple(found_troubles),
    )


def _attributes(markup: str, start: int) -> tuple[dict[str, tuple[str, int]], int, int]:
    """Each attribute with its value and where that stands; where the tag ends; and how many were not looked at."""
    held: dict[str, tuple[str, int]] = {}
    at, count, room = start, 0, most(Cap.ATTRIBUTES)
    while (found := _ATTRIBUTE.match(markup, at)) and found.end() > at:
        at = found.end()
        if found["end"]:
            break
        count += 1
        if count > room:
            continue
        part = next((each for each in ("double", "single", "braces", "bare") if found[each] is not None), None)
        value = found[part] if part else ""
        name = found["bound"].lower().removeprefix("v-bind:")
        is_bound = name.startswith(":") or part == "braces"
        held[name.lstrip(":[").rstrip("]")] = (
            _of_expression(value) if is_bound else value,
            found.start(part) if part else at,
        )
    return held, at, max(0, count - room)


def _of_expression(written: str) -> str:
    """An attribute that is an expression: its text if it is one literal, a hole if it is anything else."""
    bare = written.strip()
    if len(bare) > 1 and bare[0] == bare[-1] and bare[0] in "\"'`":
        return bare[1:-1]
    return hole(bare)


def _filled(written: str) -> str:
    undone = entities.unescape(written)
    return _HOLES.sub(lambda found: hole(next(part for part in found.groups() if part).strip()), undone)


def _take_frame(
    attributes: dict[str, tuple[str, int]], span: Span, requests: list[Request], frames: list[Frame]
) -> None:
    written, at = attributes.get("src", attributes.get("data", ("", span.start)))
    address = _filled(written)
    sandbox = attributes.get("sandbox")
    words = tuple(sandbox[0].lower().split()) if sandbox is not None else None
    is_widget = (
        address_parsed(address).purpose is Purpose.CONNECT
        or "flinks" in " ".join(value for value, _ in attributes.values()).lower()
    )
    if address and whole_hole(address) is None and is_of_interest(address):
        where = Span(at, at + len(written))
        url, damage = mended(address, where)
        frames.append(Frame(len(requests), words, span))
        requests.append(
            Request(
                method="GET", url=url, headers_known=False, body_known=False, damage=damage, span=span, url_span=where
            )
        )
    elif is_widget or not address or whole_hole(address) is not None:
        frames.append(Frame(None, words, span))


def _take_link(name: str, attributes: dict[str, tuple[str, int]], span: Span, requests: list[Request]) -> None:
    written, at = attributes.get("href" if name == "a" else "action", ("", span.start))
    address = _filled(written)
    parsed = address_parsed(address)
    wanted = {Purpose.CONNECT, Purpose.OAUTH} if name == "a" else {Purpose.BANKING, Purpose.CONNECT, Purpose.OAUTH}
    if not address or parsed.purpose not in wanted or (name == "a" and not parsed.query):
        return
    where = Span(at, at + len(written))
    url, damage = mended(address, where)
    method = attributes.get("method", ("get", 0))[0].upper() if name == "form" else "GET"
    requests.append(
        Request(
            method=method,
            url=url,
            headers_known=False,
            body_known=False,
            damage=damage,
            in_page=name == "form" and parsed.purpose is Purpose.BANKING,
            span=span,
            url_span=where,
        )
    )
