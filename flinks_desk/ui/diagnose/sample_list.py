"""What stands beside an empty sheet: what will appear there, and invented artefacts to try it on.

Must not live here: the artefacts (`core/samples.py`), or reading one.
"""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.samples import SAMPLES
from flinks_desk.ui.language import say
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.buttons import link_button
from flinks_desk.ui.widgets.empty_state import EmptyState
from flinks_desk.ui.widgets.labels import label

__all__ = ["SampleList"]


class SampleList(QWidget):
    """A button a sample, below the words of the empty state."""

    picked = Signal(object)
    """The `Sample`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("samples")
        self._empty = EmptyState("science")
        self._heading = label("", "strong", name="samples_heading", wrap=False)
        self._buttons = {sample: link_button(name=f"sample_{sample.file.split('.')[0]}") for sample in SAMPLES}
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._heading, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(GAP.hair)
        for sample, button in self._buttons.items():
            button.clicked.connect(lambda _=False, sample=sample: self.picked.emit(sample))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        inside = QWidget()
        inside.setProperty("transparent", "true")
        inner = QVBoxLayout(inside)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addStretch(2)
        inner.addWidget(self._empty)
        inner.addLayout(column)
        inner.addStretch(3)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its buttons have it, and are scrolled to
        scroll.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._empty.set_words(
            self.tr("The cause, the cure, the corrected request and a reply to the customer will stand here.")
        )
        self._heading.setText(self.tr("Try one of these, all invented:"))
        for sample, button in self._buttons.items():
            button.setText(say(sample.title))
