"""A presentation: a second window over the same desk, made anew, in which everything is covered.

It is made of nothing that was shown before, so that no text can be left over. Composed here, as the program is in
`program.py`. Must not live here: what is covered (`core/presenting.py`), or what a page does.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from flinks_desk.core.journey import Step
from flinks_desk.core.presenting import Cloak
from flinks_desk.core.profile import Profile
from flinks_desk.program import Program, made_page
from flinks_desk.services.desk import Desk
from flinks_desk.services.presented import PresentedDesk
from flinks_desk.ui import style
from flinks_desk.ui.bridge import Bridge
from flinks_desk.ui.covered_fields import CoveredFields
from flinks_desk.ui.curtain import Curtain
from flinks_desk.ui.frame import Frame
from flinks_desk.ui.journal.pane import JournalPane
from flinks_desk.ui.walk import StepPage
from flinks_desk.ui.widgets.labels import label
from flinks_desk.ui.widgets.sign import Sign
from flinks_desk.ui.window import Parts, Window

if TYPE_CHECKING:
    from flinks_desk.ui.wizard.connect_page import ConnectPage

__all__ = ["LARGER", "Presentation"]

LARGER = 1.25
"""How much larger texts are for an audience."""
SIDE = 1.4
"""How much wider the names of the steps are then."""
FORWARD = ("PgDown", "Right")
BACK = ("PgUp", "Left")
"""What presenter remotes send."""


class Presentation(QObject):
    """Begins when it is made, in the place of the window of `work`, and ends with `leave`."""

    ended = Signal()

    def __init__(self, program: Program, work: Frame) -> None:
        super().__init__(work)
        self._program, self._work = program, work
        self._is_over = False
        self._cloak = Cloak()
        self._presented = PresentedDesk(program.desk, self._cloak)
        self._desk = cast("Desk", self._presented)
        self._pages: list[StepPage] = []
        program.desk.close_preview()
        program.dispose_with(self._take_down)
        style.enlarge(_app(), LARGER)
        session = self._desk.session
        self.frame = Frame(session.profile, self._places)
        self.frame.setObjectName("presentation")
        self.frame.setStyleSheet(style.sizes(style.font(style.Type.BODY).pointSizeF()))
        self._bridge = Bridge(self._desk, program.loop, self)
        self._tools = replace(program.tools, desk=self._desk, bridge=self._bridge, presenting=True)
        self._log = JournalPane(self._desk, self._bridge)
        self.frame.widen_side(SIDE)
        self.window = Window(self.frame, session, self._parts())
        self.curtain = Curtain(self.frame)
        self._fields = CoveredFields(self._cloak, self.frame)
        self._sign = label("", "secondary", name="presenting", wrap=False)
        self.frame.bar.add_sign(self._sign)
        self._connect()
        self._add_keys()
        self._say()
        self._show()

    @Slot()
    def leave(self) -> None:
        """Back to the window in which one works, where the presentation has come to."""
        if self._is_over:
            return
        self._program.desk.close_preview()
        self._take_down()
        self._program.not_dispose_with(self._take_down)
        self.frame.hide()
        style.enlarge(_app(), 1.0)
        self._work.show()
        self._program.window.go(self.window.walk.step())
        self.frame.let_go()
        self._program.bridge.spawn("presentation", self._wind_up())

    async def _wind_up(self) -> None:
        """What these pages asked for ends before they go: its end is told to them yet."""
        try:
            await self._bridge.stop()
        finally:
            self.frame.deleteLater()
            self.ended.emit()

    def _take_down(self) -> None:
        """Nothing is told to these pages any more, and their web engine is gone."""
        if not self._is_over:
            self._is_over = True
            self._presented.close()
            self._bridge.cancel_all()
            for page in self._pages:
                if dispose := getattr(page, "dispose", None):
                    dispose()

    def _parts(self) -> Parts:
        """No rooms: what customers sent lies about in them."""
        return Parts(
            make_page=self._make_page,
            rooms=(),
            log=self._log,
            focus_log_filter=self._log.focus_filter,
            tick=self._desk.tick,
            remaining=self._desk.remaining,
            new_token=lambda: self._spawn(Step.TOKEN, self._desk.make_token),
            fetch_data=lambda: self._spawn(Step.ACCOUNTS, self._desk.fetch_accounts),
            copy_as=self._log.copy_as,
        )

    def _make_page(self, step: Step) -> StepPage:
        page = made_page(step, self._tools, self._go, self._log.show_entry)
        self._pages.append(page)
        if step is Step.CONNECT:
            cast("ConnectPage", page).pane.bar.tools.setVisible(False)  # developer tools show what is covered here
        return page

    @Slot(object)
    def _go(self, step: Step) -> None:
        self.window.go(step)

    def _spawn(self, step: Step, work: Callable[[], object]) -> None:
        self._bridge.spawn(step.value, work())  # type: ignore[arg-type]  # the presented desk has the desk's methods

    def _places(self) -> Sequence[Profile]:
        return cast("Sequence[Profile]", self._cloak.presented(self._work.bar.places()))

    def _connect(self) -> None:
        bar, work = self.frame.bar, self._work.bar
        bar.simulator_chosen.connect(work.simulator_chosen)
        bar.profile_chosen.connect(lambda chosen: work.profile_chosen.emit(self._cloak.meant(chosen)))
        bar.language_chosen.connect(work.language_chosen)
        bar.scheme_chosen.connect(self._colour)
        bar.present_wanted.connect(self.leave)
        bar.manage_wanted.connect(self._refuse)
        bar.chooser_wanted.connect(self._refuse)
        self._log.room_wanted.connect(self.frame.give_log_room)
        self._log.folded.connect(self.frame.fold_log)
        self._bridge.session_changed.connect(self.window.show_session)
        self._bridge.session_changed.connect(self._look_soon)
        self._bridge.crashed.connect(self._program.bridge.crashed)
        self.window.walk.entered.connect(self._look_soon)
        _app().focusChanged.connect(self.curtain.follow_focus)
        self.frame.language_changed.connect(self._say)
        self.frame.close_requested.connect(self._end)

    def _add_keys(self) -> None:
        for keys in FORWARD:
            self._add_key(keys, self.window.walk.advance)
        for keys in BACK:
            self._add_key(keys, self.window.walk.go_back)
        QShortcut(QKeySequence("F5"), self.frame).activated.connect(self._leave_or_lift)

    def _add_key(self, keys: str, does: Callable[[], None]) -> None:
        QShortcut(QKeySequence(keys), self.frame).activated.connect(partial(self._unless_hidden, does))

    def _unless_hidden(self, does: Callable[[], None]) -> None:
        if not self.curtain.is_drawn():
            does()

    @Slot()
    def _end(self) -> None:
        """The window was closed before an audience: all ends, and the uncovered one is not shown for it."""
        self.frame.hide()
        self._work.close_requested.emit()

    @Slot()
    def _leave_or_lift(self) -> None:
        if self.curtain.is_drawn():
            self.curtain.turn()
        else:
            self.leave()

    def _show(self) -> None:
        self.frame.setGeometry(self._work.geometry())
        self._log.set_folded(folded=True)
        self.frame.show()
        self._work.hide()
        self.window.go(self._program.window.walk.step())
        self._fields.look()

    @Slot()
    def _look_soon(self) -> None:
        """Now, and once what is being drawn is there."""
        self._fields.look()
        QTimer.singleShot(0, self._fields, self._fields.look)

    @Slot(object)
    def _colour(self, scheme: style.Scheme) -> None:
        self._work.bar.scheme_chosen.emit(scheme)
        self.frame.bar.show_scheme(scheme)

    @Slot()
    def _refuse(self) -> None:
        words = self.tr(
            "Profiles are not shown while you present. Press F5 to come back to your work, and then open them."
        )
        self.window.walk.banner.say(Sign.NOTE, words)

    @Slot()
    def _say(self) -> None:
        self._sign.setText(self.tr("Presenting"))
        words = self.tr("Ids and people are masked. Page Down goes on, B hides everything, F5 ends the presentation.")
        self._sign.setToolTip(words)
        self._sign.setAccessibleDescription(words)


def _app() -> QApplication:
    return cast("QApplication", QApplication.instance())
