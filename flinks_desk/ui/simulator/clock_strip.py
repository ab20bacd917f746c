"""The head of the Simulator room: its time, and moving it; one click is as good as half an hour of waiting.

Must not live here: a clock, or what a move changes.
"""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.text import Text, plural, text
from flinks_desk.ui import icons, style
from flinks_desk.ui.language import say
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.buttons import link_button, quiet_button
from flinks_desk.ui.widgets.flow import Flow
from flinks_desk.ui.widgets.labels import label, set_tone
from flinks_desk.ui.wizard.times import clock_time

__all__ = ["MOVES", "ClockStrip", "how_far", "seconds_in"]

MOVES = (60, 210, 8 * 60, 29 * 60)
"""In seconds: a minute; a long data call; an idle RequestId; an unused token but for its last minute."""
LONGEST = 366 * 24 * 3600


class ClockStrip(QWidget):
    """Time, how far it is ahead, and buttons that move it."""

    move_wanted = Signal(float)
    """So many seconds more."""
    reset_wanted = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("simulator_clock")
        self._now = now
        self._ahead = 0.0
        self._title = label("", "title", name="simulator_title", wrap=False)
        self._sentence = label("", "quiet", name="simulator_sentence", column=False)
        self._time = label("", "title", name="simulator_time", wrap=False)
        self._time.setFont(style.font(style.Type.TITLE, bold=True, tabular=True))
        self._how_far = label("", "quiet", name="simulator_ahead", wrap=False)
        self._reset = link_button(icon="refresh", name="simulator_reset")
        self._buttons = {seconds: quiet_button(name=f"later_{seconds}") for seconds in MOVES}
        self._own = QLineEdit()
        self._own.setObjectName("later_own")
        self._own.setFixedWidth(style.text_column(18))
        self._move = self._own.addAction(icons.icon("arrow_forward"), QLineEdit.ActionPosition.TrailingPosition)
        self._move.setEnabled(False)
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_ahead(self, seconds: float) -> None:
        """Show how far the simulator is ahead of real time."""
        self._ahead = seconds
        self._redraw()

    def set_roomy(self, *, roomy: bool) -> None:
        """Where there is little height, the sentence gives way to the work."""
        self._sentence.setVisible(roomy)

    @Slot()
    def tick(self) -> None:
        """Look at the clock again."""
        self._time.setText(clock_time(self._now()))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        upper, lower = QHBoxLayout(), Flow()
        upper.setSpacing(GAP.within)
        upper.addWidget(self._title)
        upper.addStretch(1)
        upper.addWidget(self._how_far, 0, Qt.AlignmentFlag.AlignBaseline)
        upper.addWidget(self._time, 0, Qt.AlignmentFlag.AlignBaseline)
        upper.addSpacing(GAP.within)
        upper.addWidget(self._reset)
        for button in self._buttons.values():
            lower.addWidget(button)
        lower.addWidget(self._own)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP.within)
        column.addLayout(upper)
        column.addWidget(self._sentence)
        column.addLayout(lower)

    def _connect(self) -> None:
        for seconds, button in self._buttons.items():
            button.clicked.connect(lambda _=False, by=seconds: self.move_wanted.emit(float(by)))
        self._own.textChanged.connect(self._look_at_own)
        self._own.returnPressed.connect(self._move_own)
        self._move.triggered.connect(self._move_own)
        self._reset.clicked.connect(self.reset_wanted)

    @Slot()
    def _look_at_own(self) -> None:
        typed = self._own.text()
        fits = seconds_in(typed) is not None
        self._move.setEnabled(fits)
        set_tone(self._own, "" if fits or not typed.strip() else "warn")

    @Slot()
    def _move_own(self) -> None:
        seconds = seconds_in(self._own.text())
        if seconds is not None:
            self._own.clear()
            self.move_wanted.emit(seconds)

    def _redraw(self) -> None:
        self.tick()
        self._how_far.setText(say(how_far(self._ahead)))
        set_tone(self._how_far, "warn" if self._ahead else "quiet")

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Simulator"))
        self._sentence.setText(
            self.tr("Flinks on this machine. What is switched on here holds for every call, whoever makes it.")
        )
        for seconds, (words, why) in self._words().items():
            _say_on(self._buttons[seconds], words, why)
        self._time.setAccessibleName(self.tr("Time of the simulator"))
        self._own.setPlaceholderText(self.tr("3 min or 90 s"))
        self._own.setAccessibleName(self.tr("Another length of time, such as 3 min or 90 s"))
        self._own.setToolTip(self._own.accessibleName())
        self._move.setToolTip(self.tr("Put the simulator's clock ahead by this length of time"))
        _say_on(
            self._reset,
            self.tr("Start over"),
            self.tr("Back to real time, nothing switched on, and all tokens, sessions and connections forgotten."),
        )
        self._redraw()

    def _words(self) -> Mapping[int, tuple[str, str]]:
        return {
            60: (self.tr("1 minute later"), self.tr("The last minute of a token ends, for instance.")),
            210: (self.tr("210 seconds later"), self.tr("What Flinks needs at most for a data call has passed.")),
            480: (self.tr("8 minutes later"), self.tr("A RequestId that waits for answers dies.")),
            1740: (self.tr("29 minutes later"), self.tr("A token that was just made has less than a minute left.")),
        }


def how_far(seconds: float) -> Text:
    """How far a clock is ahead, in words."""
    whole = round(seconds)
    if not whole:
        return text("real time")
    minutes, rest = divmod(whole, 60)
    if not minutes:
        return plural("{count} second ahead of real time", "{count} seconds ahead of real time", rest)
    if not rest:
        return plural("{count} minute ahead of real time", "{count} minutes ahead of real time", minutes)
    return text("{minutes} min {seconds} s ahead of real time", minutes=minutes, seconds=rest)


def seconds_in(typed: str) -> float | None:
    """What a person means by `3`, `3 min`, `90 s`, `1:30` or `2 h`; a bare number is minutes."""
    words = typed.strip().lower().replace(",", ".")
    if ":" in words:
        minutes, _, seconds = words.partition(":")
        parts = [_number(minutes), _number(seconds)]
        return None if None in parts else _fitting(60 * (parts[0] or 0) + (parts[1] or 0))
    digits = words.rstrip("abcdefghijklmnopqrstuvwxyz. ")
    unit, amount = words[len(digits) :].strip(". "), _number(digits)
    factor = {"": 60, "s": 1, "sec": 1, "m": 60, "min": 60, "h": 3600}.get(unit)
    return None if amount is None or factor is None else _fitting(amount * factor)


def _number(digits: str) -> float | None:
    whole, _, part = digits.strip().partition(".")
    return float(digits) if whole.isdecimal() and (not part or part.isdecimal()) else None


def _fitting(seconds: float) -> float | None:
    return seconds if 0 < seconds <= LONGEST else None


def _say_on(button: QPushButton, words: str, why: str) -> None:
    button.setText(words)
    button.setToolTip(why)
    button.setAccessibleDescription(why)
