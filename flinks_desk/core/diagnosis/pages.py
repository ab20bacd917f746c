"""Rules about pages around the widget: frames, calls from the browser, addresses read as queries (contract §4)."""

from collections.abc import Iterator, Sequence

from flinks_desk.core.artefacts.model import (
    Frame,
    Kind,
    QueryFromWhole,
    TroubleKind,
)
from flinks_desk.core.diagnosis.catalogue import found
from flinks_desk.core.diagnosis.finding import Finding
from flinks_desk.core.diagnosis.look import Look
from flinks_desk.core.diagnosis.scene import Rule, Scene
from flinks_desk.core.text import text

__all__ = ["RULES"]

_NEEDED = ("allow-scripts", "allow-same-origin", "allow-forms", "allow-popups")


def whole_queries(scene: Scene) -> Iterator[Finding]:
    """A whole address parsed as if it were a query."""
    for fact in scene.artefact.facts:
        if isinstance(fact, QueryFromWhole):
            yield found(
                "query-parsed-from-whole-url",
                text(
                    "A whole address is read as a query, so its first parameter gets a name like "
                    "https://…?loginId and is lost."
                ),
                text("Read new URL(address).searchParams, or location.search, instead."),
                where="code",
                span=fact.span,
            )


def sandboxed(scene: Scene) -> Iterator[Finding]:
    """A frame without what the widget needs."""
    for fact in scene.artefact.facts:
        if isinstance(fact, Frame) and fact.sandbox is not None:
            words = {word.lower() for word in fact.sandbox}
            missing = [each for each in _NEEDED if each not in words]
            if missing:
                yield _sandboxed(missing, fact)
    told = {trouble.detail: trouble for trouble in scene.artefact.troubles if trouble.kind is TroubleKind.SANDBOX}
    if told:
        yield _sandboxed(sorted(told), None)


def _sandboxed(missing: Sequence[str], frame: Frame | None) -> Finding:
    return found(
        "frame-sandboxed",
        text(
            "The frame is sandboxed without {missing}. Parts of the widget, such as a bank's own window, cannot work.",
            missing=", ".join(missing),
        ),
        text("Leave the sandbox attribute out, or give it allow-scripts allow-same-origin allow-forms allow-popups."),
        request=frame.request if frame else None,
        where="iframe sandbox",
        span=frame.span if frame else None,
        missing=list(missing),
    )


def browser_calls(scene: Scene) -> Iterator[Finding]:
    """The API called from a page."""
    told = False
    for look in scene.looks:
        if look.is_api and not look.is_widgets_own and (look.request.in_page or _is_copied_from_page(look)):
            told = True
            yield _browser_call(look)
    cors = next(
        (each for each in scene.artefact.troubles if each.kind is TroubleKind.CORS and _is_api_host(each.host)), None
    )
    if cors and not told:
        yield found(
            "browser-side-call",
            *_BROWSER_CALL,
            request=cors.request,
            where="page",
            span=cors.span,
        )


_BROWSER_CALL = (
    text("The API is called from a page. The browser blocks the answer, and everybody can read the keys in the page."),
    text("Make the call on your server, and let the page ask your server."),
)


def _browser_call(look: Look) -> Finding:
    return found("browser-side-call", *_BROWSER_CALL, request=look.index, where="page", span=look.request.span)


def _is_api_host(host: str) -> bool:
    return not host or host.lower().endswith("-api.private.fin.ag")


def _is_copied_from_page(look: Look) -> bool:
    """Headers that only a script in a page sends."""
    mode, destination = look.header("sec-fetch-mode"), look.header("sec-fetch-dest")
    is_script = bool(mode and mode.value in {"cors", "no-cors"}) or bool(destination and destination.value == "empty")
    origin, agent = look.header("origin"), look.header("user-agent")
    is_page = bool(origin and origin.value.startswith("http") and agent and "mozilla" in agent.value.lower())
    site = look.header("sec-fetch-site")
    return (is_script and not (site and site.value == "none")) or is_page


def frames_refused(scene: Scene) -> Iterator[Finding]:
    """CSP or X-Frame-Options."""
    for trouble in scene.artefact.troubles:
        if trouble.kind is TroubleKind.FRAME:
            yield _frame(trouble.detail, trouble.request, trouble)
            return
    for look in scene.widgets:
        answer = look.request.answer
        if not answer or scene.kind is not Kind.HAR:
            continue
        directive = next((value for header in answer.headers if (value := _keeps_out(header.name, header.value))), "")
        if directive:
            yield _frame(directive, look.index, None)
            return


def _keeps_out(name: str, value: str) -> str:
    lowered = value.strip().lower()
    if name.lower() == "x-frame-options" and lowered in {"deny", "sameorigin"}:
        return f"x-frame-options: {lowered}"
    if name.lower() == "content-security-policy":
        part = next((each.strip() for each in lowered.split(";") if each.strip().startswith("frame-ancestors")), "")
        return part if part in {"frame-ancestors 'none'", "frame-ancestors 'self'"} else ""
    return ""


def _frame(directive: str, request: int | None, trouble: object) -> Finding:
    span = getattr(trouble, "span", None)
    is_own = directive.startswith(("frame-src", "child-src", "default-src"))
    return found(
        "frame-blocked",
        text("The page's own Content-Security-Policy refuses the widget's frame.")
        if is_own
        else text("The framed page refuses to be shown in a frame here."),
        text("Add frame-src https://INSTANCE-iframe.private.fin.ag to the policy of the page.")
        if is_own
        else text("Have the page's domain allowed by Flinks, or open the widget as a page of its own."),
        request=request,
        where="policy",
        span=span,
        directive=directive,
    )


RULES: tuple[Rule, ...] = (whole_queries, sandboxed, browser_calls, frames_refused)
