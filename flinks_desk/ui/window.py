"""What fills the frame: the walk through the steps, the log, the second's tick, and the keys that work everywhere.

Lives here: what these parts tell each other. Must not live here: what a page or the log does, or building the objects
behind them (`program.py`).
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from flinks_desk.core.authorize import Opened
from flinks_desk.core.countdown import Remaining
from flinks_desk.core.journey import Step, may_enter
from flinks_desk.core.mishap import Mishap
from flinks_desk.core.session import Session
from flinks_desk.ui import offers
from flinks_desk.ui.announcer import Announcer
from flinks_desk.ui.clock_notice import ClockNotice
from flinks_desk.ui.frame import Frame
from flinks_desk.ui.keys_first import KeysFirst
from flinks_desk.ui.palette import Offer, Palette
from flinks_desk.ui.rooms import Room, RoomList, Rooms
from flinks_desk.ui.step_words import step_rows, step_titles
from flinks_desk.ui.ticker import Ticker
from flinks_desk.ui.walk import StepPage, Walk
from flinks_desk.ui.widgets.sign import Sign

__all__ = ["Parts", "Window"]


@dataclass(frozen=True)
class Parts:
    """What the window shows, and what it asks for."""

    make_page: Callable[[Step], StepPage]
    rooms: Sequence[Room]
    """What stands beside the steps, such as Diagnose."""
    log: QWidget
    focus_log_filter: Callable[[], None]
    tick: Callable[[], None]
    remaining: Callable[[], Remaining]
    new_token: Callable[[], None]
    about: str = ""
    """Which program this is, for whoever reads the details of a mistake."""
    fetch_data: Callable[[], None] | None = None
    copy_as: Callable[[], None] | None = None
    """Shows what can be copied of the row of the log that is looked at, or of the newest."""


class Window(QObject):
    """Shows and asks; it decides nothing."""

    def __init__(self, frame: Frame, session: Session, parts: Parts) -> None:
        super().__init__(frame)
        self._frame = frame
        self._parts = parts
        self._session = session
        self._mishap: Mishap | None = None
        self.announcer = Announcer(frame)
        self.ticker = Ticker(parts.tick, parts.remaining, self)
        self.walk = Walk(parts.make_page, session)
        self._clock_notice = ClockNotice(self.walk.banner, self.announcer.announce)
        self.rooms = Rooms(self.walk)
        self._room_list = RoomList(parts.rooms)
        frame.fill(self.rooms, parts.log)
        frame.add_to_side(self._room_list)
        self._connect()
        self._add_shortcuts()
        self.show_session(session)
        self._entered(self.walk.step())
        self._watch()
        QTimer.singleShot(0, self, self.walk.start_here)  # a part is shown, and may have the focus, only then

    @Slot(object)
    def show_session(self, session: Session) -> None:
        """Redraws everything that shows the session. May be called twice."""
        self._session = session
        self._frame.bar.show_session(session)
        self._frame.steps.set_rows(step_rows(self._frame, session))
        room = self._room_list.current()
        self._room_list.show_profile(session.profile)
        self.walk.show_session(session)
        self._stay_in(room)
        self.announcer.hear_session(session)
        self._clock_notice.hear_session(session)
        if self.ticker.is_running():
            self.ticker.tick()

    def set_room_count(self, key: str, count: int) -> None:
        """A number beside a room's name."""
        self._room_list.set_count(key, count)

    def go(self, step: Step) -> None:
        """Leads to a step."""
        self.walk.go(step)

    def way_back(self) -> Callable[[], None]:
        """What leads to where the person is now, a room or a step."""
        room = self._room_list.current()
        return partial(self.rooms.go, room) if room else partial(self.go, self.walk.step())

    def tell_failure(self, mishap: Mishap) -> None:
        """Something of ours failed: it is said, its details can be copied, and the work goes on."""
        self._mishap = mishap
        words = self.tr("Something in this program did not work ({kind}). Your session goes on.")
        self.walk.banner.say(Sign.WARNING, words.format(kind=mishap.kind), self.tr("Copy details"))

    def tell_crash(self, mishap: Mishap) -> None:
        """The program ended by itself the last time: it is said once, with the same details."""
        self._mishap = mishap
        words = self.tr("The last time this program ended by itself ({kind}). Its log up to then is in History.")
        self.walk.banner.say(Sign.NOTE, words.format(kind=mishap.kind), self.tr("Copy details"))

    @Slot()
    def _copy_details(self) -> None:
        """What failed and where; there are no values in it."""
        if self._mishap:
            QGuiApplication.clipboard().setText(self._mishap.details(self._parts.about))

    def _connect(self) -> None:
        bar = self._frame.bar
        self._frame.looked_at.connect(self._watch)
        self._frame.language_changed.connect(self._retranslate)
        self._frame.steps.picked.connect(self.walk.go)
        self.walk.entered.connect(self._entered)
        self.walk.said.connect(self.announcer.announce)
        self.walk.banner.action_requested.connect(self._copy_details)
        self._room_list.picked.connect(self.rooms.go)
        self.rooms.entered.connect(self._room_list.set_current)
        self.rooms.entered.connect(self._entered_room)
        self.ticker.ticked.connect(bar.show_remaining)
        self.ticker.ticked.connect(self.walk.tick)
        self.ticker.ticked.connect(self.announcer.hear_remaining)
        bar.token_wanted.connect(partial(self.go, Step.TOKEN))
        bar.another_wanted.connect(partial(self.go, Step.SECRET_KEY))
        bar.search_wanted.connect(self._parts.focus_log_filter)

    def _add_shortcuts(self) -> None:
        keys: dict[str, Callable[[], None]] = {
            f"Ctrl+{number}": partial(self.go, step) for number, step in enumerate(Step, start=1)
        }
        keys["Ctrl+N"] = self._new_token
        keys["Ctrl+K"] = self._open_palette
        for sequence, does in keys.items():
            QShortcut(QKeySequence(sequence), self._frame).activated.connect(does)
        KeysFirst(self._frame)

    @Slot()
    def _watch(self) -> None:
        """Nothing ticks while nobody can see it; who comes back sees the right time at once."""
        seen = self._frame.is_seen()
        if seen and self.ticker.is_running():
            self.ticker.tick()
        self.ticker.set_seen(seen=seen)

    @Slot()
    def _new_token(self) -> None:
        if may_enter(Step.TOKEN, self._session):
            self.go(Step.TOKEN)
            self._parts.new_token()

    def _fetch_data(self) -> None:
        if self._parts.fetch_data:
            self.go(Step.ACCOUNTS)
            self._parts.fetch_data()

    @Slot()
    def _open_palette(self) -> None:
        """Everything that can be done now, by a few letters."""
        Palette(tuple(self._offers()), self._frame).open()

    def _offers(self) -> Iterator[Offer]:
        yield from offers.of_steps(self._frame, self._session, self.go)
        yield from offers.of_rooms(self._frame, self._session, self._parts.rooms, self.rooms.go)
        if may_enter(Step.TOKEN, self._session):
            yield Offer(self.tr("Make a new token"), "", self._new_token, "Ctrl+N")
        if self._parts.fetch_data and isinstance(self._session.authorize, Opened):
            yield Offer(self.tr("Fetch account data"), "", self._fetch_data)
        yield Offer(self.tr("Search the log"), "", self._parts.focus_log_filter, "Ctrl+L")
        if self._parts.copy_as and self._session.token_life:
            yield Offer(self.tr("Copy a call of the log as…"), "", self._parts.copy_as, "Ctrl+Shift+C")
        yield from offers.of_bar(self._frame, self._frame.bar)

    def _stay_in(self, room: Room | None) -> None:
        """The walk may have gone back to its first step; who stands in a room stays there, if this place has it."""
        if room is None:
            return
        if not room.is_there(self._session.profile):
            self._entered(self.walk.step())
        elif self._room_list.current() is not room:
            self.rooms.go(room)

    @Slot(object)
    def _entered_room(self, room: Room | None) -> None:
        if room is not None:
            self._frame.steps.set_current(None)
            self._frame.show_title(room.name())

    @Slot(object)
    def _entered(self, step: Step) -> None:
        self.rooms.leave()
        self._frame.steps.set_current(step)
        self._frame.show_title(step_titles(self._frame)[step])

    @Slot()
    def _retranslate(self) -> None:
        self._frame.steps.set_rows(step_rows(self._frame, self._session))
        room = self._room_list.current()
        if room is not None:
            self._entered_room(room)
        else:
            self._entered(self.walk.step())
