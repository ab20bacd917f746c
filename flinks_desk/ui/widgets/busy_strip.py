"""Long work: what it waits for, how long it has taken and may take, and Cancel.

Must not live here: a timer; whoever waits says from time to time how long.
"""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.ui import style
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.buttons import quiet_button
from flinks_desk.ui.widgets.labels import label

__all__ = ["BusyStrip"]


class BusyStrip(QWidget):
    """Its room stays when it is empty, so that nothing jumps. Escape on its button cancels, as a click does."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("busy_strip")
        self._seconds, self._limit = 0.0, 0.0
        self._words = label("", "strong", name="busy_words", wrap=False)
        self._elapsed = label("", "quiet", name="busy_elapsed", wrap=False)
        self._bar = QProgressBar(textVisible=False)
        self._cancel = quiet_button(name="busy_cancel")
        self._cancel.clicked.connect(self.cancelled)
        self._lay_out()
        self._retranslate()
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.hide()

    def begin(self, words: str, limit: float = 0.0) -> None:
        """Says what is waited for, and for how many seconds at most, where that is known."""
        self._words.setText(words)
        self._limit = limit
        self._bar.setRange(0, max(1, round(limit)))
        self.set_elapsed(0)
        self.setAccessibleName(words)
        self.show()

    def set_elapsed(self, seconds: float) -> None:
        """How long it has taken so far."""
        self._seconds = seconds
        self._bar.setValue(min(round(seconds), self._bar.maximum()) if self._limit else 0)
        self._retranslate()

    def end(self) -> None:
        """The work is over."""
        self.hide()

    def words(self) -> tuple[str, str]:
        """What it waits for, and how long it has taken."""
        return self._words.text(), self._elapsed.text()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        said = QHBoxLayout()
        said.setSpacing(GAP.within)
        said.addWidget(self._words)
        said.addWidget(self._elapsed)
        said.addStretch(1)
        left = QWidget()
        left.setMaximumWidth(style.text_column())
        words = QVBoxLayout(left)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(GAP.within)
        words.addLayout(said)
        words.addWidget(self._bar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP.group)
        layout.addWidget(left, 1)
        layout.addWidget(self._cancel)
        layout.addStretch(0)

    def _retranslate(self) -> None:
        self._cancel.setText(self.tr("Cancel"))
        self._elapsed.setText(
            self.tr("{seconds} s of at most {limit} s").format(seconds=round(self._seconds), limit=round(self._limit))
            if self._limit
            else self.tr("{seconds} s").format(seconds=round(self._seconds))
        )
