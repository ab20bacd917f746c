"""The three ways side by side, as they are tried one after another.

Must not live here: trying them (`room.py` asks the desk, the engine and the browser).
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.connectivity import Reach, as_text, difference, stands
from flinks_desk.ui.language import say
from flinks_desk.ui.network.reach_view import ReachView
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.buttons import primary_button, quiet_button
from flinks_desk.ui.widgets.flow import Flow
from flinks_desk.ui.widgets.labels import label
from flinks_desk.ui.widgets.layouts import empty

__all__ = ["WaysPage"]


class WaysPage(QWidget):
    """Shows what it is given."""

    check_wanted = Signal()
    browser_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("network_ways")
        self.reaches: tuple[Reach, ...] = ()
        self._sentence = label("", "body", name="ways_sentence")
        self._difference = label("", "strong", name="ways_difference")
        self.check = primary_button(name="ways_check")
        self.browser = quiet_button(name="ways_browser")
        self.copy = quiet_button(icon="content_copy", name="ways_copy")
        self._list = QVBoxLayout()
        self._list.setSpacing(GAP.group)
        self._lay_out()
        self.check.clicked.connect(self.check_wanted)
        self.browser.clicked.connect(self.browser_wanted)
        self.copy.clicked.connect(self._copy)
        self.setFocusProxy(self.check)
        self._retranslate()

    def show_reaches(self, reaches: Sequence[Reach]) -> None:
        """Show these ways."""
        if tuple(reaches) == self.reaches:
            return
        self.reaches = tuple(reaches)
        empty(self._list)
        for reach in self.reaches:
            self._list.addWidget(ReachView(reach))
        self._say()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            shown, self.reaches = self.reaches, ()
            self.show_reaches(shown)
        super().changeEvent(event)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(as_text(self.reaches, say))

    def _lay_out(self) -> None:
        buttons = Flow()
        for button in (self.check, self.browser, self.copy):
            buttons.addWidget(button)
        content = QWidget()
        content.setProperty("transparent", "true")
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, GAP.item, GAP.group)
        inner.addLayout(self._list)
        inner.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("ways_scroll")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP.group, 0, 0)
        column.setSpacing(GAP.item)
        column.addLayout(buttons)
        column.addWidget(self._sentence)
        column.addWidget(self._difference)
        column.addWidget(scroll, 1)

    def _say(self) -> None:
        self._sentence.setText(say(stands(self.reaches)) if self.reaches else self._invitation())
        told = difference(self.reaches)
        self._difference.setText(say(told))
        self._difference.setVisible(told is not None)
        self.copy.setEnabled(bool(self.reaches))

    def _invitation(self) -> str:
        return self.tr(
            "Each way to Flinks is gone step by step: name, connection, proxy, certificates, answer. No key is sent."
        )

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Ways to Flinks"))
        self.check.setText(self.tr("Check the ways"))
        self.browser.setText(self.tr("Try from my browser"))
        self.copy.setText(self.tr("Copy result"))
        self._say()
