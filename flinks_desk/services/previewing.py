"""The Connect preview: handing the token to the widget, and hearing what it says.

The rule: what comes from elsewhere than exactly the widget's origin is kept and shown, but nothing follows from it;
what comes twice is shown twice and counts once.
Must not live here: Qt, or reading an event (`core/widget.py`).
"""

from dataclasses import replace

from flinks_desk.core import connect, countdown, resume, token, widget
from flinks_desk.core.diagnosis import of_session
from flinks_desk.core.diagnosis.of_event import findings_about
from flinks_desk.core.exchange import Json, sealed
from flinks_desk.core.journal import Kind
from flinks_desk.core.known import Role
from flinks_desk.core.masking import masked, masked_text
from flinks_desk.core.session import Preview
from flinks_desk.services import watching
from flinks_desk.services.minting import expire, make_token
from flinks_desk.services.stage import Stage

__all__ = ["address", "close_preview", "hand_over", "open_pair", "open_preview", "speak", "widget_said", "widget_went"]


def address(stage: Stage, language: str = "") -> connect.ConnectUrl:
    """The widget's address as it would be now, or in this language."""
    state, options = stage.session.token, stage.session.preview.options
    value = state.value if isinstance(state, token.Live | token.Lent) else None
    spoken = {**options, "language": language} if language else options
    return connect.compose(stage.session.profile, spoken, value)


def speak(stage: Stage, language: str) -> None:
    """The window speaks this language: the widget begins with it too, unless a person has chosen another."""
    before, stage.language = stage.language, language
    options = stage.session.preview.options
    if before != language and not stage.session.preview.open and options.get("language", before) == before:
        preview = replace(stage.session.preview, options={**options, "language": language})
        stage.show(replace(stage.session, preview=preview))


def open_preview(stage: Stage, *, as_page: bool = False) -> connect.ConnectUrl | None:
    """Hand the token to the widget; `None`, with findings, if there is none to hand out."""
    url = _address_to_hand_out(stage)
    if url is None:
        return None
    preview = replace(stage.session.preview, open=True, events=())
    frame = watching.opened(stage, as_page=as_page)
    stage.show(replace(stage.session, preview=preview, frame=frame, findings=()))
    stage.advance(token.LendTo(token.Holder.WIDGET, stage.clock.now()))
    return url


def hand_over(stage: Stage) -> connect.ConnectUrl | None:
    """The address for a browser or a phone; the token goes with it. `None`, with findings, if there is none."""
    url = _address_to_hand_out(stage)
    if url is not None:
        stage.advance(token.LendTo(token.Holder.ELSEWHERE, stage.clock.now()))
    return url


async def open_pair(stage: Stage) -> tuple[connect.ConnectUrl, connect.ConnectUrl] | None:
    """The widget in the language of its address, and in the other one: two tokens, since each opens one widget.

    The session is that of the first; the other is to be looked at.
    """
    other = "en" if stage.session.preview.options.get("language") == "fr" else "fr"
    close_preview(stage)
    await make_token(stage)
    if not isinstance(stage.session.token, token.Live):
        return None
    second = address(stage, other)
    stage.advance(token.LendTo(token.Holder.WIDGET, stage.clock.now()))
    await make_token(stage)
    first = open_preview(stage)
    return (first, second) if first else None


def close_preview(stage: Stage) -> None:
    """The widget is gone; a token that it had is used up."""
    if stage.session.preview.open:
        stage.show(replace(stage.session, preview=replace(stage.session.preview, open=False)))
        _use_up(stage, token.SpentBecause.USED)


def widget_said(stage: Stage, origin: str, data: Json) -> None:
    """The widget posted a message."""
    trusted = stage.session.profile.widget_origin
    said = masked(sealed(data), stage.secrets())
    _take(stage, widget.read(stage.clock.now(), origin, said, trusted, stage.session.preview.events), Kind.WIDGET)


def widget_went(stage: Stage, url: str) -> None:
    """The widget, or the page around it, went to this address."""
    session = stage.session
    shown = masked_text(url, stage.secrets())
    redirect_url = session.preview.options.get("redirectUrl", "")
    event = widget.read_navigation(stage.clock.now(), shown, redirect_url, session.profile.connect)
    if event is not None:
        repeated = any(one.data == event.data for one in session.preview.events)
        _take(stage, replace(event, repeated=repeated), Kind.NAVIGATION)


def _address_to_hand_out(stage: Stage) -> connect.ConnectUrl | None:
    """The address with a token that will do; without one it is said what is missing."""
    expire(stage, countdown.SAFE_SECONDS)
    missing = of_session.before_preview(stage.session) or resume.before_resume(stage.session, stage.clock.now())
    if missing:
        stage.refuse(missing)
        return None
    return address(stage)


def _take(stage: Stage, event: widget.WidgetEvent, kind: Kind) -> None:
    found = findings_about(event, stage.session)
    ids = frozenset(one for one in (event.login_id, event.request_id) if one)
    if event.trusted and stage.session.preview.open:
        ids |= stage.token_ids()
    title = event.step or event.flinks_code or kind.value
    stage.journal.add(event.at, kind, title, data=event.data, event=event, findings=found, ids=ids)
    preview = replace(stage.session.preview, events=(*stage.session.preview.events, event))
    if not event.trusted or event.repeated:
        stage.show(replace(stage.session, preview=preview))
        return
    stage.show(replace(stage.session, preview=_with_ids(preview, event), findings=found))
    _follow(stage, event)


def _with_ids(preview: Preview, event: widget.WidgetEvent) -> Preview:
    """What the event brought; what it does not carry stays as it was."""
    return replace(
        preview,
        login_id=event.login_id or preview.login_id,
        request_id=event.request_id or preview.request_id,
        institution=event.institution or preview.institution,
        account_ids=event.account_ids or preview.account_ids,
    )


def _follow(stage: Stage, event: widget.WidgetEvent) -> None:
    """What a trusted event means for the token and for what is known."""
    if event.login_id:
        stage.meet(event.login_id, Role.LOGIN_ID)
        stage.show(resume.finished(stage.session))
        _use_up(stage, token.SpentBecause.USED)
    if event.request_id:
        stage.meet(event.request_id, Role.REQUEST_ID)
    if event.step == "TOKEN_INVALID":
        _use_up(stage, token.SpentBecause.TURNED_AWAY)


def _use_up(stage: Stage, because: token.SpentBecause) -> None:
    state = stage.session.token
    if isinstance(state, token.Lent) and state.to is token.Holder.WIDGET:
        stage.advance(token.UsedUp(because, stage.clock.now()))
