"""What was seen in this program that speaks for or against a check: which call, and when.

Must not live here: questions, or the verdict (`judging.py`). No sentence here holds a secret.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import IntEnum

from flinks_desk.core.go_live.checks import Check
from flinks_desk.core.journal import Entry, Origin
from flinks_desk.core.lean import dataclass
from flinks_desk.core.profile import Environment, environment_of
from flinks_desk.core.session import KeyStored, Session
from flinks_desk.core.text import Text, text
from flinks_desk.core.token import Lent, Spent, SpentBecause
from flinks_desk.core.webhook import Cause

__all__ = ["EYES", "Light", "Observed"]

LATE = 25 * 60
"""Seconds; a token that is used so late was nearly dead."""


class Light(IntEnum):
    """How a check stands; the larger, the worse."""

    GREEN = 0
    AMBER = 1
    RED = 2


@dataclass(frozen=True, slots=True)
class Observed:
    """One thing seen. `light` is `None` where it only tells, and decides nothing."""

    what: Text
    light: Light | None = None


Seen = Iterator[Observed]
Eye = Callable[[Session, Sequence[Entry]], Seen]


def _origin(session: Session, _: Sequence[Entry]) -> Seen:
    yield Observed(text("The widget's origin is {origin}.", origin=session.profile.widget_origin))
    for event in session.preview.events:
        if not event.trusted and event.origin:
            what = text(
                "At {time} a message came from {origin}, which is another one.", time=event.at, origin=event.origin
            )
            yield Observed(what)


def _https(session: Session, _: Sequence[Entry]) -> Seen:
    address = session.preview.options.get("redirectUrl", "")
    if address:
        is_safe = not address.lower().startswith("http://")
        scheme = address.split(":", 1)[0]
        what = text("redirectUrl begins with {scheme}.", scheme=scheme)
        yield Observed(what, None if is_safe else Light.RED)


def _demo(session: Session, _: Sequence[Entry]) -> Seen:
    if session.preview.options.get("demo", "").lower() != "true":
        yield Observed(text("demo=true is not among the widget's parameters."), Light.GREEN)
    elif environment_of(session.profile) is Environment.PRODUCTION:
        yield Observed(text("demo=true is among the parameters, on a production instance."), Light.RED)
    else:
        yield Observed(
            text("demo=true is among the parameters; this place needs it, production must not."), Light.AMBER
        )


def _token_server(_: Session, entries: Sequence[Entry]) -> Seen:
    yield from _calls(entries, "GenerateAuthorizeToken")


def _token_late(session: Session, _: Sequence[Entry]) -> Seen:
    for moment in session.token_life:
        state = moment.state
        if isinstance(state, Lent):
            age = int((state.at - state.made).total_seconds())
            what = text("The token used at {time} was {age} seconds old.", time=state.at, age=age)
            yield Observed(what, Light.AMBER if age > LATE else None)
        if isinstance(state, Spent) and state.because is SpentBecause.EXPIRED:
            yield Observed(text("A token died unused at {time}.", time=state.at), Light.AMBER)


def _patience(_: Session, entries: Sequence[Entry]) -> Seen:
    took = [entry for entry in entries if entry.exchange and entry.exchange.call.endpoint == "GetAccountsDetail"]
    if took:
        slow = max(took, key=lambda entry: entry.exchange.seconds if entry.exchange else 0)
        seconds = round(slow.exchange.seconds, 1) if slow.exchange else 0
        yield Observed(text("The slowest {call} here took {seconds} seconds.", call=slow.title, seconds=seconds))


def _polling(_: Session, entries: Sequence[Entry]) -> Seen:
    yield from _calls([entry for entry in entries if entry.status == 202])


def _mfa(_: Session, entries: Sequence[Entry]) -> Seen:
    yield from _calls([entry for entry in entries if entry.status == 203])


def _codes(_: Session, entries: Sequence[Entry]) -> Seen:
    for entry in entries:
        if entry.exchange and entry.flinks_code:
            what = text("{call} at {time} gave {code}.", call=entry.title, time=entry.at, code=entry.flinks_code)
            yield Observed(what)


def _webhooks(session: Session, _: Sequence[Entry]) -> Seen:
    if isinstance(session.hmac_secret, KeyStored):
        yield Observed(text("The HMAC secret is known here."))
    for hook in session.hooks.caught[-1:]:
        if hook.checked.is_good:
            yield Observed(text("A webhook with a good signature came at {time}.", time=hook.at))
        elif hook.checked.cause is not Cause.NO_SECRET:
            what = text("A webhook came at {time} whose signature could not be believed.", time=hook.at)
            yield Observed(what, Light.AMBER)


def _secrets(session: Session, _: Sequence[Entry]) -> Seen:
    for key in (session.secret_key, session.x_api_key):
        if isinstance(key, KeyStored) and key.where == "published":
            yield Observed(text("A key in use here is published by Flinks for everyone; production has its own."))
            return


def _login_id(session: Session, _: Sequence[Entry]) -> Seen:
    for event in session.preview.events:
        if event.login_id and event.trusted:
            yield Observed(text("{step} brought a LoginId at {time}.", step=event.step, time=event.at))


def _pop_ups(session: Session, _: Sequence[Entry]) -> Seen:
    for event in session.preview.events:
        if event.step == "POPUP_BLOCKED":
            yield Observed(text("A bank's window was blocked at {time}.", time=event.at), Light.RED)
        elif event.step == "POPUP_OPENED":
            yield Observed(text("A bank's window opened at {time}.", time=event.at))


def _language(session: Session, _: Sequence[Entry]) -> Seen:
    spoken = session.preview.options.get("language", "")
    if spoken:
        yield Observed(text("language={code} is among the widget's parameters.", code=spoken))
    else:
        yield Observed(text("language is not among the widget's parameters."), Light.AMBER)


def _instance(session: Session, entries: Sequence[Entry]) -> Seen:
    count = sum(1 for entry in entries if entry.exchange)
    host = session.profile.api.split("//")[-1]
    what = text("Calls seen here: {count}, to {host}.", count=count, host=host)
    is_real = environment_of(session.profile) is Environment.PRODUCTION and count > 0
    yield Observed(what, Light.GREEN if is_real else Light.AMBER)


def _calls(entries: Sequence[Entry], endpoint: str = "") -> Seen:
    """The latest of these calls."""
    found = [
        entry for entry in entries if entry.exchange and (not endpoint or entry.exchange.call.endpoint == endpoint)
    ]
    for entry in [one for one in found if one.origin is Origin.OURS][-1:]:
        status = entry.status or 0
        what = text("{call} at {time} answered {status}.", call=entry.title, time=entry.at, status=status)
        yield Observed(what)


EYES: Mapping[Check, Eye] = {
    Check.ORIGIN: _origin,
    Check.HTTPS: _https,
    Check.DEMO: _demo,
    Check.TOKEN_SERVER: _token_server,
    Check.TOKEN_LATE: _token_late,
    Check.PATIENCE: _patience,
    Check.POLLING: _polling,
    Check.MFA: _mfa,
    Check.CODES: _codes,
    Check.WEBHOOKS: _webhooks,
    Check.SECRETS: _secrets,
    Check.LOGIN_ID: _login_id,
    Check.POP_UPS: _pop_ups,
    Check.LANGUAGE: _language,
    Check.INSTANCE: _instance,
}
"""Who looks for what speaks for or against each check."""
