"""Words on a page: labels that never take what they show for HTML, and one that cuts what does not fit.

Must not live here: any sentence.
"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget
from typing_extensions import override

from flinks_desk.ui import style

__all__ = ["ElidedLabel", "label", "line", "set_tone"]


def label(text: str = "", kind: str = "body", *, name: str = "", wrap: bool = True, column: bool = True) -> QLabel:
    """Words of a kind: `title`, `heading`, `strong`, `field`, `body`, `quiet`, `secondary`.

    They wrap at the column of text, and can be selected with the mouse.
    """
    made = _ColumnLabel(text)
    made.setObjectName(name)
    made.setProperty("type", kind)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    if wrap and column:
        made.setMaximumWidth(style.text_column())
    return made


def set_tone(widget: QWidget, tone: str) -> None:
    """Colours words or a field `good`, `warn`, `bad` or `note`; an empty tone takes the colour away."""
    if widget.property("tone") != tone:
        widget.setProperty("tone", tone)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def line() -> QFrame:
    """A line between two parts of a page."""
    made = QFrame()
    made.setProperty("line", "true")
    made.setFixedHeight(1)
    return made


class _ColumnLabel(QLabel):
    """Layouts ask for the height in a width that the column of text does not have; it answers for the column."""

    @override
    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(min(width, self.maximumWidth()))


class ElidedLabel(QLabel):
    """One line that is cut where there is no room. The whole text is in its tool tip and in `text()`."""

    def __init__(
        self,
        text: str = "",
        where: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._where = where
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Shows another text."""
        self.setText(text)
        self.setAccessibleName(text)
        self._tell()

    def shown_text(self) -> str:
        """What there is room for."""
        return QFontMetrics(self.font()).elidedText(self.text(), self._where, self.width())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(QFontMetrics(self.font()).averageCharWidth() * 4, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: object) -> None:
        self._tell()

    @override
    def paintEvent(self, event: object) -> None:
        with QPainter(self) as painter:
            painter.drawText(self.rect(), int(self.alignment()), self.shown_text())

    def _tell(self) -> None:
        """A tool tip only where something is cut."""
        cut = self.shown_text() != self.text()
        self.setToolTip(self.text() if cut else "")
