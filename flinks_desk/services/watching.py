"""The frame of the preview under watch: what it showed by itself, and why it stays blank.

The rule: the widget's host is asked at most once for each opening, without a token and without a key.
Must not live here: what is to be said (`core/diagnosis/blank_frame.py`).
"""

from dataclasses import replace

from flinks_desk.core.diagnosis import blank_frame
from flinks_desk.core.diagnosis.finding import Finding
from flinks_desk.core.exchange import Call
from flinks_desk.core.frame_watch import PATIENCE, Frame, Sign
from flinks_desk.services.stage import Stage

__all__ = ["is_blank", "notice", "opened", "why_blank"]


def opened(stage: Stage, *, as_page: bool) -> Frame:
    """A watch that begins now."""
    return Frame(stage.clock.now(), as_page)


def is_blank(stage: Stage) -> bool:
    """Whether the widget has said nothing for so long that somebody should ask why."""
    session = stage.session
    is_alive = any(event.trusted for event in session.preview.events)
    return session.preview.open and not is_alive and session.frame.is_overdue(stage.clock.now())


def notice(stage: Stage, sign: Sign) -> None:
    """The preview noticed something; it is said at once, and once."""
    session = stage.session
    if not session.preview.open or sign in session.frame.signs:
        return
    if any(event.trusted for event in session.preview.events) and sign is not Sign.CERTIFICATE_REFUSED:
        return
    stage.show(replace(session, frame=replace(session.frame, signs=(*session.frame.signs, sign), is_asked=True)))
    _tell(stage, blank_frame.of_sign(sign, stage.session))


async def why_blank(stage: Stage) -> None:
    """Ask the widget's host why nothing is shown."""
    session = stage.session
    if not is_blank(stage):
        return
    stage.show(replace(session, frame=replace(session.frame, is_asked=True)))
    profile, opened_at = session.profile, session.frame.opened_at
    wire = stage.wire_to(replace(profile, api=profile.connect))
    try:
        exchange = await wire.send(
            Call(
                endpoint="Connect",
                method="GET",
                url=f"{profile.connect}{profile.widget_path}",
                headers=(("Accept", "text/html"),),
                patience=PATIENCE.total_seconds(),
            )
        )
    finally:
        await wire.aclose()
    now = stage.session
    spoke = any(event.trusted for event in now.preview.events)
    if now.frame.opened_at == opened_at and now.preview.open and not spoke:
        _tell(stage, blank_frame.of_answer(exchange.outcome, now))


def _tell(stage: Stage, finding: Finding) -> None:
    stage.show(replace(stage.session, findings=(finding,)))
    stage.note(finding.code, finding.message, (finding,))
