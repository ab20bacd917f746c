"""The widget in English and in French beside each other, each opened with a token of its own.

Must not live here: tokens, or what the widget says.
"""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from flinks_desk.ui.preview import WebPreview
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.labels import label
from flinks_desk.ui.wizard.phone_frame import PhoneFrame

__all__ = ["PairWindow", "Side"]


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two: its language, and where the page around its widget waits."""

    language: str
    host_page: str
    widget_origin: str
    redirect_url: str = ""


class PairWindow(QWidget):
    """The first of the two is the session's; what the other says is not written down, since it would count twice."""

    happened = Signal(object)
    """A `Happening` of the first."""
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("pair_window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sides: tuple[Side, ...] = ()
        self.panes = (_Pane("pair_first"), _Pane("pair_second"))
        grid = QGridLayout(self)
        grid.setContentsMargins(GAP.page, GAP.group, GAP.page, GAP.group)
        grid.setHorizontalSpacing(GAP.page)
        grid.setVerticalSpacing(GAP.hair)
        grid.setRowStretch(2, 1)
        for column, pane in enumerate(self.panes):
            pane.lay_out(grid, column)
        self.panes[0].preview.happened.connect(self.happened)
        self._retranslate()

    def show_sides(self, first: Side, second: Side) -> None:
        """Opens both."""
        self._sides = (first, second)
        self._retranslate()
        self.resize(960, 820)
        self.show()
        self.activateWindow()
        for pane, side in zip(self.panes, self._sides, strict=True):
            pane.preview.load(side.host_page, side.widget_origin, side.redirect_url, side.language)

    def dispose(self) -> None:
        """Gives both web engines back."""
        for pane in self.panes:
            pane.preview.dispose()
        self.hide()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.dispose()
        event.accept()
        self.left.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("English and French side by side"))
        names = {"en": self.tr("English"), "fr": self.tr("French")}
        notes = (
            self.tr("The session's own: its events are in the timeline, and its LoginId is carried on."),
            self.tr("To look at. What it says is not written down; another language makes another LoginId."),
        )
        for pane, side, note in zip(self.panes, self._sides, notes, strict=False):
            pane.show_words(names.get(side.language, side.language), note)


class _Pane:
    """One phone with its language above it: a column of the window."""

    def __init__(self, name: str) -> None:
        self.preview = WebPreview()
        self._title = label("", "strong", name=f"{name}_language")
        self._note = label("", "secondary", name=f"{name}_note")
        self._frame = PhoneFrame(self.preview)
        self._frame.scaled.connect(self.preview.set_scale)

    def lay_out(self, grid: QGridLayout, column: int) -> None:
        """Both columns have their phones at the same height."""
        grid.addWidget(self._title, 0, column)
        grid.addWidget(self._note, 1, column, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._frame, 2, column, Qt.AlignmentFlag.AlignHCenter)

    def show_words(self, language: str, note: str) -> None:
        """Its language, and what becomes of what it says."""
        self._title.setText(language)
        self._note.setText(note)
        self.preview.setAccessibleName(language)
