"""Rules about calls that never got an answer, and about callers that do not wait (contract §4, Answers)."""

import re
from collections.abc import Iterator

from flinks_desk.core.artefacts import address
from flinks_desk.core.artefacts.address import Host
from flinks_desk.core.artefacts.model import Kind, Polling, Trouble, TroubleKind
from flinks_desk.core.diagnosis.catalogue import found
from flinks_desk.core.diagnosis.finding import Finding
from flinks_desk.core.diagnosis.look import Look
from flinks_desk.core.diagnosis.scene import Rule, Scene
from flinks_desk.core.lean import regex
from flinks_desk.core.text import Text, text

__all__ = ["RULES"]

_ENOUGH = 220
"""A synchronous call can take up to 210 seconds (api-facts §7.1)."""
_LONG_ENOUGH = 30 * 60
_WAITED = regex(
    r"(?:timeout[=: ]+(?:of )?|after |within |exceeded |timeout \(|time[- ]?out[^0-9\n]{0,20})"
    r"(\d{1,6}(?:\.\d+)?) ?(ms|milliseconds?|s\b|sec(?:onds?)?\b)?",
    re.IGNORECASE,
)
_CAUSES: dict[str, tuple[Text, Text]] = {
    "name-not-resolved": (
        text(
            "The name of the host could not be found. Either the instance is misspelt, or this machine "
            "cannot look it up."
        ),
        text("Compare the instance's name with the one that Flinks gave you, then check DNS on this machine."),
    ),
    "refused": (
        text("The connection was refused before anything was sent."),
        text("Check host and port, and whether a firewall or a proxy stands in between."),
    ),
    "reset": (
        text("The connection was cut off before an answer came."),
        text("Try again with a new token; Flinks may have taken the old one. If it stays, look at firewall and proxy."),
    ),
    "timed-out": (
        text("No answer came in time."),
        text("Wait up to 220 seconds for data calls. For other calls, check network, firewall and proxy."),
    ),
    "proxy": (
        text("A proxy in between wants to know who asks (407), and let nothing through."),
        text("Give your HTTP library the proxy's name and password, or ask for an exception for *.private.fin.ag."),
    ),
}


def _of_flinks(scene: Scene, trouble: Trouble) -> bool:
    """Whether a trouble happened on the way to Flinks: by its host, or because nothing else is in sight."""
    if scene.kind in {Kind.CODE, Kind.HTML}:
        return False
    if trouble.host:
        parts = address.parsed(f"https://{trouble.host}")
        hosts = {look.address.host for look in scene.looks if not look.is_callback}
        is_ours = parts.host_kind in {Host.API, Host.CONNECT, Host.OUTDATED}
        is_local = not hosts or any(look.address.host_kind is Host.LOOPBACK for look in scene.looks)
        is_alone = parts.host_kind is Host.LOOPBACK and is_local  # else it is a database or the like on this machine
        return is_ours or is_alone or trouble.host.lower() in hosts or parts.host in hosts
    return trouble.request is not None or bool(scene.looks) or not scene.artefact.events


def _request_of(scene: Scene, trouble: Trouble) -> int | None:
    """The request that a trouble happened to: the last one before it to the same host."""
    if trouble.request is not None or trouble.span is None:
        return trouble.request
    before = [
        look
        for look in scene.looks
        if look.request.span
        and look.request.span.start <= trouble.span.end
        and (not trouble.host or look.address.host == trouble.host.lower())
    ]
    if before:
        return before[-1].index
    is_only_one = len(scene.looks) == 1 and (not trouble.host or scene.looks[0].address.host == trouble.host.lower())
    return 0 if is_only_one else None


def tls(scene: Scene) -> Iterator[Finding]:
    """A certificate of a proxy in between."""
    for trouble in scene.artefact.troubles:
        if trouble.kind is TroubleKind.TLS and _of_flinks(scene, trouble):
            yield found(
                "tls-untrusted",
                text(
                    "The certificate that came is not trusted. Usually a company's proxy opens the connection "
                    "in between."
                ),
                text("Give your program the system's certificates, or the proxy's own. Never switch the check off."),
                request=_request_of(scene, trouble),
                where="connection",
                span=trouble.span,
            )
            return


def network(scene: Scene) -> Iterator[Finding]:
    """No answer: name not resolved, refused, reset, timed out, a proxy's 407."""
    told: set[tuple[str, int | None]] = set()
    for trouble in scene.artefact.troubles:
        if trouble.kind is not TroubleKind.NETWORK or not _of_flinks(scene, trouble):
            continue
        key = (trouble.detail, _request_of(scene, trouble))
        if key not in told and trouble.detail in _CAUSES:
            told.add(key)
            yield _unreachable(trouble.detail, key[1], trouble)
    for reply in scene.replies:
        if reply.status == 407 and ("proxy", reply.request) not in told:
            yield _unreachable("proxy", reply.request, None)


def unread(scene: Scene) -> Iterator[Finding]:
    """A program says that what came back is no JSON; the answer itself is not in sight."""
    for trouble in scene.artefact.troubles:
        if trouble.kind is not TroubleKind.UNREAD or not _of_flinks(scene, trouble):
            continue
        request = _request_of(scene, trouble)
        reply = scene.by_request.get(request) if request is not None else None
        is_near = scene.looks[request].is_api if request is not None else "flinks" in scene.artefact.text.lower()
        if is_near and (reply is None or reply.answer.text is None):
            yield found(
                "answer-not-json",
                text("The program could not read what came back as JSON. Usually that was a page of HTML, or nothing."),
                text("Look at the raw answer and its status before reading it as JSON, and try again later."),
                request=request,
                where="answer",
                span=trouble.span,
            )
            return


def _unreachable(cause: str, request: int | None, trouble: Trouble | None) -> Finding:
    message, fix = _CAUSES[cause]
    return found(
        "network-unreachable",
        message,
        fix,
        request=request,
        where="connection",
        span=trouble.span if trouble else None,
        cause=cause,
    )


def impatient(scene: Scene) -> Iterator[Finding]:
    """A time-out under 220 seconds on GetAccountsDetail, or polling given up before thirty minutes."""
    for look in scene.calls:
        seconds = _patience(scene, look)
        if look.name == "GetAccountsDetail" and seconds is not None and 0 < seconds < _ENOUGH:
            yield _impatient(
                seconds,
                text(
                    "The caller waits {seconds} seconds for GetAccountsDetail, which may take up to 210.",
                    seconds=_number(seconds),
                ),
                text("Set the time-out of this call to 220 seconds or more; a 202 comes when it takes longer."),
                look,
            )
    for fact in scene.artefact.facts:
        if isinstance(fact, Polling) and 0 < fact.seconds < _LONG_ENOUGH:
            yield found(
                "patience-too-short",
                text(
                    "Polling is given up after {seconds} seconds. Flinks may need up to thirty minutes.",
                    seconds=_number(fact.seconds),
                ),
                text("Ask every ten seconds, for at most thirty minutes."),
                where="polling",
                span=fact.span,
                seconds=_number(fact.seconds),
            )


def _patience(scene: Scene, look: Look) -> float | None:
    if look.request.patience is not None:
        return look.request.patience
    for trouble in scene.artefact.troubles:
        if trouble.detail == "timed-out" and trouble.span and _request_of(scene, trouble) == look.index:
            waited = _WAITED.search(
                scene.artefact.text[trouble.span.start : min(trouble.span.end, trouble.span.start + 2000)]
            )
            if waited:
                unit = (waited[2] or "").lower()
                return float(waited[1]) / (1000 if unit.startswith("m") else 1)
    return None


def _number(seconds: float) -> int:
    return max(1, round(seconds))


def _impatient(seconds: float, message: Text, fix: Text, look: Look) -> Finding:
    return found(
        "patience-too-short",
        message,
        fix,
        request=look.index,
        where="time-out",
        span=look.request.span,
        seconds=_number(seconds),
    )


RULES: tuple[Rule, ...] = (tls, network, unread, impatient)
