"""The walk through the steps: one page at a time, Back and Next, as a wizard has them, over `core/journey.py`.

Must not live here: what a page does, or when a step is complete.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from flinks_desk.core.journey import Step, is_complete, may_enter, next_step
from flinks_desk.core.profile import Environment, environment_of
from flinks_desk.core.session import Session
from flinks_desk.ui.step_words import may_go_on
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.banner import Banner
from flinks_desk.ui.widgets.busy_strip import BusyStrip
from flinks_desk.ui.widgets.buttons import quiet_button, set_kind
from flinks_desk.ui.widgets.sign import Sign
from flinks_desk.ui.widgets.stand_in import primary_in

if TYPE_CHECKING:  # only at production
    from flinks_desk.ui.profiles.production_strip import ProductionStrip

__all__ = ["StepPage", "Walk"]


class StepPage(Protocol):
    """What the walk asks of a page; a page is a QWidget as well."""

    def show_session(self, session: Session, /) -> None: ...
    def tick(self) -> None:
        """A second went by."""

    def start_here(self) -> None:
        """The page was entered: put the focus where work begins."""

    def beside(self) -> QWidget | None:
        """What stands beside the page and the footer, over their whole height."""


class Walk(QWidget):
    """Pages are made when they are first entered. Enter does the primary thing, Escape cancels what is under way."""

    entered = Signal(object)
    """The `Step` whose page is now shown."""
    said = Signal(str)
    """Why it does not go on, to be spoken as well."""

    def __init__(self, make_page: Callable[[Step], StepPage], session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("walk")
        self._make_page = make_page
        self._session = session
        self._step = Step.SECRET_KEY
        self._pages: dict[Step, StepPage] = {}
        self._held = ""
        self.banner = Banner()
        self.hint = Banner()
        """Something quiet about the program itself; nothing of the work goes here."""
        self.hint.setObjectName("hint")
        self._strip: ProductionStrip | None = None
        self._stack = QStackedWidget()
        self._back = quiet_button(name="back")
        self._next = quiet_button(name="next")
        self._back.clicked.connect(self.go_back)
        self._next.clicked.connect(self.go_on)
        self._lay_out()
        self._retranslate()
        self._show_production()
        self.go(Step.SECRET_KEY)

    def step(self) -> Step:
        """Where the person is."""
        return self._step

    def page(self) -> QWidget:
        """The page that is shown."""
        return cast("QWidget", self._pages[self._step])

    def go(self, step: Step) -> None:
        """Shows the page of a step, if it may be entered; the focus goes to the page."""
        if not may_enter(step, self._session):
            return
        if step is not self._step:
            self._hold(Sign.NOTE)
        self._step = step
        page = self._page_of(step)
        page.show_session(self._session)
        self._stack.setCurrentWidget(cast("QWidget", page))
        self._show_beside(page)
        self._redraw_footer()
        self.start_here()
        self.entered.emit(step)

    @Slot()
    def start_here(self) -> None:
        """Puts the focus where work begins: on this page, or, where all is done, on what leads on."""
        if self._next.property("kind") == "primary" and not self._session.findings:
            self._next.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._page_of(self._step).start_here()

    @Slot()
    def go_on(self) -> None:
        """To the next step, if this one has what it needs, and nothing that was typed would be left behind unused."""
        following = next_step(self._step)
        if following and may_go_on(self._step, self._session) and not self._hold(Sign.WARNING):
            self.go(following)

    @Slot()
    def advance(self) -> None:
        """Does what this page is for, or leads on where that is done. No step is left out; the last leads nowhere."""
        if self._step is list(Step)[-1]:
            return
        if primary := self._own_primary():
            primary.click()
        elif is_complete(self._step, self._session):
            self.go_on()
        else:
            self._tell(
                Sign.NOTE, self.tr("This step needs you: do what it asks for by hand, and the key leads on then.")
            )

    @Slot()
    def go_back(self) -> None:
        """To the step before."""
        place = list(Step).index(self._step)
        if place:
            self.go(list(Step)[place - 1])

    def show_session(self, session: Session) -> None:
        """Redraws the page that is shown; the others are redrawn when they are entered."""
        self._session = session
        self._show_production()
        if not may_enter(self._step, session):
            self.go(Step.SECRET_KEY)
            return
        focused = self.focusWidget() if self.isActiveWindow() and self.isVisible() else None  # not out of a room
        was_first = focused is not None and focused is self._own_primary()
        self._page_of(self._step).show_session(session)
        self._redraw_footer()
        if focused is not None and not isValid(focused):
            self.start_here()  # the web view has gone with its page
        elif focused is not None:
            self._lead_on(focused, was_first=was_first)

    @Slot()
    def tick(self) -> None:
        """Tells the page that is shown that a second went by; what was typed on it may have changed its buttons."""
        self._page_of(self._step).tick()
        self._redraw_footer()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._press_enter()
        elif event.key() == Qt.Key.Key_Escape:
            self._press_escape()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _hold(self, sign: Sign) -> bool:
        """Whether something that was typed here is not in use; it is said then, and taken back once it is not so."""
        unfinished = getattr(self._pages.get(self._step), "unfinished", None)
        words = unfinished() if unfinished else ""
        if words:
            self._tell(sign, words)
        elif self._held and self.banner.words() == self._held:
            self.banner.close_banner()
        self._held = words
        return bool(words)

    def _tell(self, sign: Sign, words: str) -> None:
        self.banner.say(sign, words)
        self.said.emit(words)

    def _page_of(self, step: Step) -> StepPage:
        if step not in self._pages:
            made = self._make_page(step)
            self._pages[step] = made
            self._stack.addWidget(cast("QWidget", made))
            if beside := made.beside():
                self._across.addWidget(beside)
        return self._pages[step]

    def _lay_out(self) -> None:
        footer = QWidget()
        footer.setObjectName("page_footer")
        footer.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        buttons = QHBoxLayout(footer)
        buttons.setContentsMargins(GAP.wide, GAP.item, GAP.wide, GAP.item)
        buttons.setSpacing(GAP.within)
        self._footer = buttons
        buttons.addStretch(1)
        buttons.addWidget(self._back)
        buttons.addWidget(self._next)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.hint)
        column.addWidget(self.banner)
        column.addWidget(self._stack, 1)
        column.addWidget(footer)
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(0)
        self._across.addLayout(column, 1)

    def _show_production(self) -> None:
        """At production, it stands beside every page's buttons where a call would go."""
        profile = self._session.profile
        if self._strip is None and environment_of(profile) is Environment.PRODUCTION:
            from flinks_desk.ui.profiles.production_strip import ProductionStrip

            self._strip = ProductionStrip()
            self._footer.insertWidget(0, self._strip, 100)
        if self._strip is not None:
            self._strip.show_profile(profile)

    def _show_beside(self, page: StepPage) -> None:
        for made in self._pages.values():
            if beside := made.beside():
                beside.setVisible(made is page)

    def _redraw_footer(self) -> None:
        """Next is primary once the step is complete and the page has nothing more important to do."""
        self._back.setEnabled(self._step is not Step.SECRET_KEY)
        self._next.setVisible(next_step(self._step) is not None)
        self._next.setEnabled(may_go_on(self._step, self._session))
        complete = is_complete(self._step, self._session)
        is_first = complete and self._own_primary() is None
        set_kind(self._next, "primary" if is_first else "quiet")
        self._next.setText(self.tr("Next") if complete or self._step is not Step.CONNECT else self.tr("Skip this step"))

    def _lead_on(self, focused: QWidget, *, was_first: bool) -> None:
        """Where the primary thing was done, the focus goes to the next one; a part that vanished hands it on."""
        is_done = was_first and focused is not self._own_primary() and self._next.property("kind") == "primary"
        if is_done or not focused.isVisible():
            self.start_here()  # Qt would hand the focus on to whatever comes next, perhaps to the bar

    def _press_enter(self) -> None:
        """A button with the focus has taken the key for itself; what comes here came from elsewhere on the page."""
        (self._own_primary() or self._next).click()

    def _press_escape(self) -> None:
        busy = next((strip for strip in self.findChildren(BusyStrip) if strip.isVisible()), None)
        if busy:
            busy.cancelled.emit()
        elif shown := next((one for one in (self.banner, self.hint) if one.isVisible()), None):
            shown.close_banner()

    def _own_primary(self) -> QPushButton | None:
        """The page's primary button, if it can be pressed."""
        return primary_in(self.page(), self)

    def _retranslate(self) -> None:
        self._back.setText(self.tr("Back"))
        if self._pages:
            self._redraw_footer()
