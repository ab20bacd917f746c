"""Rules about code that listens to the widget: whom it believes, and how it reads what came (contract §4)."""

import re
from collections.abc import Iterator

from flinks_desk.core.artefacts.model import (
    Listener,
    OriginCheck,
    OriginTest,
    hole_names,
    shown_holes,
)
from flinks_desk.core.diagnosis import names, shapes
from flinks_desk.core.diagnosis.catalogue import found
from flinks_desk.core.diagnosis.finding import Finding
from flinks_desk.core.diagnosis.look import nearest
from flinks_desk.core.diagnosis.scene import Rule, Scene
from flinks_desk.core.lean import regex
from flinks_desk.core.steps import STEPS
from flinks_desk.core.text import text

__all__ = ["FIELDS", "RULES"]

FIELDS = frozenset(
    {
        "step",
        "loginId",
        "requestId",
        "accountId",
        "institution",
        "url",
        "flinksCode",
        "cached",
        "mfaTypes",
        "totalAccounts",
        "displayedAccounts",
        "tag",
    }
)
_REAL = "https://{instance}-iframe.private.fin.ag"
_EVIL = (
    "https://{instance}-iframe.private.fin.ag.evil.example",
    "https://evil-{instance}-iframe.private.fin.ag.evil.example",
    "https://evil.example",
)
_LOOKALIKE = "https://evilprivate.fin.ag"
_NESTED = regex(r"[+*}]\)?[+*{]|\([^)]*[+*][^)]*\)[+*{]")


def _listeners(scene: Scene) -> Iterator[Listener]:
    """The listeners that are about the widget's messages."""
    about = bool(scene.looks) or "fin.ag" in scene.artefact.text or "flinks" in scene.artefact.text[:200_000].lower()
    for fact in scene.artefact.facts:
        if isinstance(fact, Listener) and (about or _speaks_flinks(fact)):
            yield fact


def _speaks_flinks(listener: Listener) -> bool:
    is_step = any(word.name in STEPS for word in listener.steps)
    return is_step or any(word.name in FIELDS - {"url", "tag", "step"} for word in listener.fields)


def origin_missing(scene: Scene) -> Iterator[Finding]:
    """A listener that takes messages from anyone."""
    for listener in _listeners(scene):
        if not (listener.looks_at_origin or listener.checks or listener.of_native_view):
            yield found(
                "origin-check-missing",
                text("The listener believes messages from any window. Another page can pretend to be the widget."),
                text(
                    "Compare event.origin with https://INSTANCE-iframe.private.fin.ag, whole and exactly, "
                    "before reading event.data."
                ),
                where="listener",
                span=listener.span,
            )


def origin_ineffective(scene: Scene) -> Iterator[Finding]:
    """A check that never holds, or that others pass as well."""
    for listener in _listeners(scene):
        if not listener.checks or any(_is_effective(check) for check in listener.checks):
            continue
        check = listener.checks[0]
        never = any(each.test is OriginTest.EQUALS or not _passes(each, _REAL) for each in listener.checks)
        yield found(
            "origin-check-ineffective",
            text(
                "The check of event.origin never lets the widget's messages through. An origin ends "
                "without a slash or path."
            )
            if never and check.test is not OriginTest.INDEX_AS_TRUTH and not check.always_passes
            else text("The check of event.origin also lets other pages through, such as …fin.ag.evil.example."),
            text('Compare the whole origin: event.origin === "https://INSTANCE-iframe.private.fin.ag".'),
            where="listener",
            span=check.span or listener.span,
        )


def _is_effective(check: OriginCheck) -> bool:
    if check.test is OriginTest.OTHER:
        return not check.always_passes
    if check.always_passes or check.test is OriginTest.INDEX_AS_TRUTH:
        return False
    if shapes.is_open(check.value) and check.test is OriginTest.EQUALS:
        return _is_open_origin(check.value)
    return _passes(check, _REAL) and not any(_passes(check, evil) for evil in (*_EVIL, _LOOKALIKE))


def _is_open_origin(value: str) -> bool:
    """A variable may hold the right origin; what stands around it must not make it wrong."""
    bare = re.sub(r"^https://", "", value)
    if bare.startswith("http://") or value.endswith("/"):
        return False
    return "." not in re.sub("\ue000[^\ue001]*\ue001", "", bare) or bare.endswith("-iframe.private.fin.ag")


def _passes(check: OriginCheck, pattern: str) -> bool:
    """Whether an origin of this pattern passes the check; the instance is the one that the check itself names."""
    value = shown_holes(check.value).replace("${", "").replace("}", "")
    instance = _instance(value)
    origin = pattern.format(instance=instance)
    match check.test:
        case OriginTest.EQUALS:
            return value.lower() == origin
        case OriginTest.STARTS_WITH:
            return origin.startswith(value.lower())
        case OriginTest.ENDS_WITH:
            return origin.endswith(value.lower())
        case OriginTest.CONTAINS:
            return value.lower() in origin
        case OriginTest.HOSTNAME_ENDS_WITH:
            return origin.partition("://")[2].endswith(value.lower())
        case OriginTest.REGEXP:
            return _matches(check.value, origin)
        case _:
            return True


def _instance(value: str) -> str:
    found_in = re.search(r"([a-z0-9-]+?)-iframe", value.lower())
    return found_in[1].removeprefix("https://") if found_in else "acme"


def _matches(source: str, origin: str) -> bool:
    """What a regular expression says to an origin. Nested repetition is not tried: it may never end."""
    if len(source) > 200 or _NESTED.search(source):
        return "fin" in source and origin == _REAL.format(instance="acme")
    pattern = source.replace("\\/", "/")
    for name in hole_names(pattern):
        pattern = pattern.replace(f"\ue000{name}\ue001", "[a-z0-9-]+")
    try:
        return re.search(pattern, origin, re.IGNORECASE) is not None
    except (re.error, RecursionError, OverflowError):
        return origin.endswith("-iframe.private.fin.ag")


def not_parsed(scene: Scene) -> Iterator[Finding]:
    """Events come as text, and the code reads them as objects."""
    is_text = any((look.address.first("stringify") or "").lower() == "true" for look in scene.widgets)
    for listener in _listeners(scene):
        reads = [word for word in listener.fields if word.name != "data"] or listener.steps
        if reads and not listener.parses_text and (is_text or listener.of_native_view):
            yield found(
                "event-not-parsed",
                text("The events come as text here, but the code reads their members as if they were objects.")
                if is_text
                else text("A native web view hands events over as text, but the code reads their members directly."),
                text("Read them with JSON.parse first; only if they are text, so that both forms work."),
                where="listener",
                span=reads[0].span or listener.span,
            )


def cases(scene: Scene) -> Iterator[Finding]:
    """`LoginId` where events carry `loginId`."""
    proper = {names.plain(name): name for name in FIELDS}
    for listener in _listeners(scene):
        told: set[str] = set()
        for word in listener.fields:
            right = proper.get(names.plain(word.name))
            if right is None or word.name in FIELDS or word.name in told:
                continue
            told.add(word.name)
            yield found(
                "event-case",
                text("The code reads {found} from an event. Events carry {expected}.", found=word.name, expected=right),
                text("Write {expected}. Events use a small first letter, the API a capital one.", expected=right),
                where=f"field {word.name}",
                span=word.span or listener.span,
                found=word.name,
                expected=right,
            )


def steps_awaited(scene: Scene) -> Iterator[Finding]:
    """A step that the code waits for and that does not exist."""
    told: set[str] = set()
    for listener in _listeners(scene):
        for word in listener.steps:
            if word.name in STEPS or word.name in told or not re.fullmatch(r"[A-Za-z][A-Za-z0-9_]{2,60}", word.name):
                continue
            told.add(word.name)
            close = nearest(word.name, tuple(STEPS))
            yield found(
                "event-unknown",
                text("The code waits for the step {found}, which Flinks' list does not have.", found=word.name),
                text("The step is probably {nearest}.", nearest=close)
                if close
                else text("Compare it with the list of events in the documentation."),
                where="listener",
                span=word.span or listener.span,
                nearest=close,
            )


RULES: tuple[Rule, ...] = (origin_missing, origin_ineffective, not_parsed, cases, steps_awaited)
