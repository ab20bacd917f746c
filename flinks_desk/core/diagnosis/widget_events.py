"""Rules about the widget's events as they came (contract §4, Callback, events, pages, code)."""

from collections.abc import Iterator

from flinks_desk.core.artefacts import address
from flinks_desk.core.artefacts.address import Host
from flinks_desk.core.artefacts.model import Event, JsonValue, TroubleKind
from flinks_desk.core.codes import CODES as FLINKS_CODES
from flinks_desk.core.diagnosis.catalogue import found
from flinks_desk.core.diagnosis.finding import Finding
from flinks_desk.core.diagnosis.look import nearest
from flinks_desk.core.diagnosis.scene import Rule, Scene
from flinks_desk.core.steps import STEPS
from flinks_desk.core.text import text

__all__ = ["RULES"]


def _data(event: Event) -> dict[str, JsonValue]:
    return event.data if isinstance(event.data, dict) else {}


def _word(event: Event, name: str) -> str:
    value = _data(event).get(name)
    return value if isinstance(value, str) else ""


def _is_flinks(event: Event) -> bool:
    return bool(_word(event, "step") or _word(event, "flinksCode"))


def origins(scene: Scene) -> Iterator[Finding]:
    """An event from anywhere but the widget's own origin."""
    told: set[str] = set()
    for event in scene.artefact.events:
        origin = event.origin.strip()
        if not origin or origin in told or not _is_flinks(event) or _is_widgets(origin):
            continue
        told.add(origin)
        yield found(
            "event-untrusted-origin",
            text(
                "An event that looks like the widget's came from {origin}. Anybody can send such a message.",
                origin=origin[:200],
            ),
            text("Believe only messages whose origin is exactly https://INSTANCE-iframe.private.fin.ag."),
            where="event origin",
            span=scene.span(event.span, origin),
            found=origin[:200],
        )


def _is_widgets(origin: str) -> bool:
    parts = address.parsed(origin)
    is_bare = not parts.path.strip("/") and not parts.query and not parts.fragment
    return is_bare and (
        (parts.host_kind is Host.CONNECT and parts.scheme == "https") or parts.host_kind is Host.LOOPBACK
    )


def unknown(scene: Scene) -> Iterator[Finding]:
    """A step that Flinks' list does not have."""
    told: set[str] = set()
    for event in scene.artefact.events:
        step = _word(event, "step")
        if not step or step in STEPS or step in told or len(step) > 80:
            continue
        told.add(step)
        close = nearest(step, tuple(STEPS))
        yield found(
            "event-unknown",
            text("The step {step} is not in Flinks' list, which is not complete.", step=step),
            text("Pass it by; new steps appear now and then."),
            where="event",
            span=scene.span(event.span, step),
            nearest=close,
        )


def errors(scene: Scene) -> Iterator[Finding]:
    """An event with a FlinksCode."""
    told: set[str] = set()
    for event in scene.artefact.events:
        code = _word(event, "flinksCode").upper()
        if not code or code in told or len(code) > 60:
            continue
        told.add(code)
        known = FLINKS_CODES.get(code)
        yield found(
            "event-error",
            text("The widget reports {code}: {meaning}", code=code, meaning=known.meaning)
            if known
            else text("The widget reports {code}, which Flinks' published list does not have.", code=code),
            known.advice if known else text("Send the code, the time and the RequestId to Flinks' support."),
            where="event",
            span=scene.span(event.span, code),
            flinks_code=code,
        )


def tokens(scene: Scene) -> Iterator[Finding]:
    """The widget says that its token is not valid."""
    event = next((each for each in scene.artefact.events if _word(each, "step") == "TOKEN_INVALID"), None)
    if event:
        yield found(
            "token-invalid-event",
            text(
                "The widget does not accept its token: it was used before, is older than thirty minutes, "
                "or of another place."
            ),
            text("Ask for a new token and load the widget anew with it, once; do not do so in a loop."),
            where="event",
            span=scene.span(event.span, "TOKEN_INVALID"),
        )


def popups(scene: Scene) -> Iterator[Finding]:
    """The bank's own window was blocked."""
    event = next((each for each in scene.artefact.events if _word(each, "step") == "POPUP_BLOCKED"), None)
    trouble = next((each for each in scene.artefact.troubles if each.kind is TroubleKind.POPUP), None)
    if event or trouble:
        span = event.span if event else trouble.span if trouble else None
        yield found(
            "popup-blocked",
            text("The browser did not let the widget open the bank's own window."),
            text("Allow pop-ups for the page, open it in a real browser, or use oauthWindowRedirect=true."),
            where="event",
            span=scene.span(span, "POPUP_BLOCKED"),
        )


RULES: tuple[Rule, ...] = (origins, unknown, errors, tokens, popups)
