"""The OAuth custom integration: the entry is called, its redirect is shown and not followed, and the callback read.

The rule: nothing is followed that a person has not seen; a LoginId is used only from a callback that belongs to the
visit that was begun (api-facts §9).
Must not live here: opening the bank's pages, or what a callback means.
"""

from collections.abc import Callable
from dataclasses import replace
from http import HTTPStatus

from flinks_desk.core import oauth, token
from flinks_desk.core.authorize import ByLogin
from flinks_desk.core.diagnosis.finding import Finding
from flinks_desk.core.exchange import Exchange, Reply
from flinks_desk.core.journal import Kind
from flinks_desk.core.known import Role
from flinks_desk.core.oauth_callback import STATES, read_callback
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import text
from flinks_desk.services.minting import make_token
from flinks_desk.services.opening import open_session
from flinks_desk.services.stage import Moved, Stage

__all__ = ["authorize", "begin", "call_entry", "hear_port", "set_entry", "take_callback", "went"]

MOST_HOPS = 30
CALLBACK = text("The callback came without a loginId that can be used.")


def begin(stage: Stage, state: str) -> None:
    """A new visit: another state, and nothing of the visit before."""
    _show(stage, stage.session.oauth.again(state))


def set_entry(stage: Stage, entry: oauth.Entry) -> None:
    """Change what the entry is asked for; what came of the old one concerns nobody any more."""
    visit = stage.session.oauth
    if entry != visit.entry:
        _show(stage, replace(visit, entry=entry, hops=(), target=None, callback=None, found=()))


def hear_port(stage: Stage, port: int) -> None:
    """Somebody listens for the callback at this port; 0: nobody."""
    _show(stage, replace(stage.session.oauth, port=port))


async def call_entry(stage: Stage, make_state: Callable[[], str]) -> None:
    """Ask the entry where the bank is. A visit that was answered already is begun anew."""
    visit = stage.session.oauth
    missing = oauth.lint(visit.entry)
    if missing:
        _show(stage, replace(visit, found=missing))
        return
    if visit.hops or visit.callback or not visit.state:
        visit = visit.again(make_state())
    _show(stage, replace(visit, found=()))
    resting = stage.session
    try:
        exchange = await stage.send(oauth.compose(resting.profile, visit.entry, visit.state))
    except Moved:
        return
    findings = stage.write(exchange, resting)
    if stage.session.oauth.state == visit.state:
        _show(stage, _answered(stage, exchange, findings))


def went(stage: Stage, url: str) -> None:
    """The bank's pages went to this address, in the window of this program."""
    visit = stage.session.oauth
    hop = oauth.read_hop(url, stage.session.profile, visit.entry.redirect_uri)
    last = visit.hops[-1] if visit.hops else None
    is_another = last is None or (last.host, last.path) != (hop.host, hop.path)
    if is_another and len(visit.hops) < MOST_HOPS:
        what = text("The bank's pages went to {host}.", host=hop.host)
        stage.journal.add(stage.clock.now(), Kind.NAVIGATION, "OAuth", summary=what, ids=stage.visit_ids())
        _show(stage, replace(visit, hops=(*visit.hops, hop)))


def take_callback(stage: Stage, url: str) -> None:
    """The callback as it was caught or pasted."""
    visit = stage.session.oauth
    callback = read_callback(url, visit.state, visit.earlier)
    if callback.may_go_on:
        stage.meet(callback.login_id, Role.LOGIN_ID)
    what = text("The callback: {what}", what=STATES[callback.state]) if callback.login_id else CALLBACK
    ids = frozenset({callback.login_id} - {""}) | stage.visit_ids()
    stage.journal.add(stage.clock.now(), Kind.NAVIGATION, "OAuth", summary=what, findings=callback.found, ids=ids)
    _show(stage, replace(visit, callback=callback, found=()))


async def authorize(stage: Stage) -> None:
    """Open a session with the LoginId of the callback: live, and saved (api-facts §9)."""
    callback = stage.session.oauth.callback
    if callback is None or not callback.may_go_on:
        return
    if not isinstance(stage.session.token, token.Live):
        await make_token(stage)
    if isinstance(stage.session.token, token.Live):
        await open_session(stage, ByLogin(callback.login_id, cached=False, save=True))


def _answered(stage: Stage, exchange: Exchange, findings: tuple[Finding, ...]) -> oauth.Visit:
    visit, profile = stage.session.oauth, stage.session.profile
    address = oauth.entry_address(profile, visit.entry, visit.state)
    first = oauth.read_hop(address, profile, visit.entry.redirect_uri)
    reply = exchange.outcome
    if not isinstance(reply, Reply):
        return replace(visit, hops=(first,), found=findings)
    if reply.location:
        next_hop = oauth.read_hop(reply.location.reveal(), profile, visit.entry.redirect_uri)
        return replace(visit, hops=(first, next_hop), target=reply.location, found=())
    if reply.status == HTTPStatus.OK and "<form" in reply.text.lower():
        # What a client gets that follows the redirect: a form that sends itself on (api-facts §9).
        return replace(visit, hops=(first,), target=Secret(address), found=())
    turned_down = (oauth.refusal(reply.flinks_code, reply.status),)
    return replace(visit, hops=(first,), found=turned_down if reply.is_json or not findings else findings)


def _show(stage: Stage, visit: oauth.Visit) -> None:
    stage.show(replace(stage.session, oauth=visit))
