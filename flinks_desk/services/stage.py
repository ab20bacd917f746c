"""What every use case works on: the session, its listeners, the journal, the keys, the wire and the clock.

Lives here: showing a session, taking a step of the token, sending a call and writing it down.
Must not live here: any one use case.
"""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from urllib.parse import urlsplit

from flinks_desk.core import connect, life, token
from flinks_desk.core.clock_skew import Reading, reading_of, skew_of, told
from flinks_desk.core.diagnosis import of_exchange
from flinks_desk.core.diagnosis.finding import Finding
from flinks_desk.core.exchange import Call, Cause, Exchange, Json, Unreachable, sealed_call
from flinks_desk.core.journal import Kind
from flinks_desk.core.known import Role
from flinks_desk.core.profile import Profile
from flinks_desk.core.secret import Secret
from flinks_desk.core.session import Preview, Session
from flinks_desk.core.text import Text
from flinks_desk.core.traces import ids_of
from flinks_desk.services.archive import Archive
from flinks_desk.services.clock import Clock
from flinks_desk.services.keys import ALL_ROLES, Keys
from flinks_desk.services.wire import Wire

__all__ = ["Moved", "Stage", "fresh"]

OF_THE_TOKEN = frozenset({"GenerateAuthorizeToken", "Authorize", "AuthorizeAsync"})
"""The calls that bring a token or take one along."""

READINGS = 20
"""So many answers are enough to tell how far apart two clocks are."""


class Moved(Exception):  # noqa: N818
    """The person chose another place while a call was under way: its answer concerns nobody any more."""


def fresh(profile: Profile, language: str = "en") -> Session:
    """The session with which work at a place begins."""
    return Session(profile, preview=Preview({**connect.first_options(profile), "language": language}))


class Stage:
    """The one holder of the session."""

    def __init__(self, wire: Wire, clock: Clock, journal: Archive, keys: Keys, profile: Profile) -> None:
        self.clock = clock
        self.journal = journal
        self.keys = keys
        self.language = "en"
        """What the window speaks, and a widget that begins."""
        self.session = fresh(profile)
        self.asked_boot = clock.boot()
        """When the present token was asked for, on the clock that goes on while the machine sleeps."""
        self.pending_request = ("", "")
        """The kind of data, and the RequestId, for which Flinks was still collecting when last asked."""
        self.is_leaving = False
        """The program ends: what is cancelled now is written down for nobody."""
        self._readings: tuple[Reading, ...] = ()
        """What the last answers of this place told of the time there."""
        self._tokens = 0
        """How many were asked for in this run, at whatever place."""
        self._wire = wire
        self._listeners: list[Callable[[Session], None]] = []
        wire.speak_to(profile)

    def on_session(self, listener: Callable[[Session], None]) -> None:
        """Tell this listener of each new session."""
        self._listeners.append(listener)

    def off_session(self, listener: Callable[[Session], None]) -> None:
        """Tell this listener no more."""
        self._listeners.remove(listener)

    def show(self, session: Session) -> None:
        """This is how it stands now."""
        self.session = session
        for listener in tuple(self._listeners):
            listener(session)

    def show_keys(self) -> None:
        """The keys changed place, or others are in use."""
        secret_key, x_api_key, hmac_secret = (self.keys.place(role) for role in ALL_ROLES)
        self.show(replace(self.session, secret_key=secret_key, x_api_key=x_api_key, hmac_secret=hmac_secret))

    def refuse(self, finding: Finding | None) -> None:
        """Say why nothing was sent."""
        found = (finding,) if finding else ()
        self.show(replace(self.session, findings=found))
        if finding:
            self.note(finding.code, finding.message, found)

    def note(self, title: str, what: Text, findings: tuple[Finding, ...] = (), data: Json = None) -> None:
        """Write down something that the program did or did not do by itself."""
        self.journal.add(self.clock.now(), Kind.NOTE, title, summary=what, findings=findings, data=data)

    def advance(self, event: token.Event) -> None:
        """One step of the token, shown and written down."""
        self._tokens += isinstance(event, token.Asked)
        self.show(life.advanced(self.session, event))
        what = life.told(event, self.session.token)
        if what is not None:
            title = type(self.session.token).__name__
            self.journal.add(self.clock.now(), Kind.TOKEN, title, summary=what, ids=self.token_ids())

    def wire_to(self, profile: Profile) -> Wire:
        """A wire of its own to another place, or to this one; whoever takes it closes it."""
        return self._wire.toward(profile)

    async def send(self, call: Call) -> Exchange:
        """Send a call for the place in use; `Moved` if that has changed when the answer comes."""
        place, started, boot = self.session.profile, self.clock.now(), self.clock.boot()
        try:
            exchange = await self._wire.send(call)
        except asyncio.CancelledError:
            if not self.is_leaving:
                outcome = Unreachable(Cause.CANCELLED, urlsplit(call.url).netloc)
                self._add(Exchange(sealed_call(call), started, self.clock.boot() - boot, outcome), ())
            raise
        if self.session.profile is not place:
            raise Moved
        return exchange

    def write(self, exchange: Exchange, before: Session) -> tuple[Finding, ...]:
        """Write an exchange down; what is to be said about it. `before` is the session that the call left from."""
        found = of_exchange.findings(exchange, before, self.keys.known)
        self._add(exchange, found)
        self._compare_clocks(exchange)
        return found

    def _add(self, exchange: Exchange, found: tuple[Finding, ...]) -> None:
        self.journal.add(
            exchange.started,
            Kind.CALL,
            f"{exchange.call.method} {exchange.call.endpoint}",
            summary=of_exchange.explain(exchange),
            exchange=exchange,
            findings=found,
            ids=ids_of(exchange) | self._joined_by(exchange.call.endpoint),
        )

    def token_ids(self) -> frozenset[str]:
        """What joins all that one token did, without its value: its number in this run."""
        return frozenset({f"token {self._tokens}"}) if self.session.token_life else frozenset()

    def visit_ids(self) -> frozenset[str]:
        """What joins entry, hops and callback of one OAuth visit, without its state."""
        return frozenset({f"OAuth visit {len(self.session.oauth.earlier) + 1}"})

    def _joined_by(self, endpoint: str) -> frozenset[str]:
        if endpoint == "OAuth":
            return self.visit_ids()
        return self.token_ids() if endpoint in OF_THE_TOKEN else frozenset()

    def meet(self, value: str | Secret, role: Role) -> None:
        """Remember that a value stood in this role."""
        self.keys.met(value, role, self.session.profile, self.clock.now())

    def secrets(self) -> frozenset[Secret]:
        """Keys, token and what opens the network, to be masked in what others write."""
        state = self.session.token
        tokens = {state.value} if isinstance(state, token.Live | token.Lent) else set()
        return self.keys.secrets() | tokens | self._wire.secrets()

    def move(self, profile: Profile) -> None:
        """Begin afresh at another place."""
        self._wire.speak_to(profile)
        self.pending_request = ("", "")
        self._readings = ()
        self.show(fresh(profile, self.language))

    async def close(self) -> None:
        """Nobody is told anything any more, and nothing is sent."""
        self._listeners.clear()
        await self._wire.aclose()
        self.journal.close()

    def _compare_clocks(self, exchange: Exchange) -> None:
        reading = reading_of(exchange)
        if reading is None:
            return
        self._readings = (*self._readings[-READINGS:], reading)
        before, now = self.session.skew, skew_of(self._readings)
        self.session = replace(self.session, skew=now)
        was_told = before is not None and before.is_worth_telling
        if now is not None and now.is_worth_telling and not was_told:
            self.note("clock-skew", told(now))
