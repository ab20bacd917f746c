"""Small tables of facts: what stands there to the letter, and beside it what it is for.

Must not live here: any fact.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from flinks_desk.ui import style
from flinks_desk.ui.widgets.labels import label

__all__ = ["Fact", "ScrollingColumn", "facts", "heading"]


@dataclass(frozen=True, slots=True)
class Fact:
    """One row: what stands there, its value if it has one, and its meaning."""

    name: str
    value: str = ""
    meaning: str = ""


def facts(rows: Iterable[Fact], *, name: str) -> QWidget:
    """The rows as a grid; names and values are monospaced and can be selected."""
    grid = QWidget()
    grid.setObjectName(name)
    layout = QGridLayout(grid)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setHorizontalSpacing(style.GAP.group)
    layout.setVerticalSpacing(style.GAP.hair)
    layout.setColumnStretch(2, 1)
    for row, fact in enumerate(rows):
        for column, part in enumerate((_mono(fact.name), _mono(fact.value), label(fact.meaning, "secondary"))):
            if part.text():
                span = 2 if column == 0 and not fact.value else 1
                layout.addWidget(part, row, column, 1, span, Qt.AlignmentFlag.AlignTop)
    return grid


def heading(words: str) -> QLabel:
    """What the facts below are about."""
    return label(words, "field", wrap=False)


def _mono(text: str) -> QLabel:
    made = label(text, wrap=False)
    made.setFont(style.mono_font(style.Type.SECONDARY))
    return made


class ScrollingColumn(QScrollArea):
    """A column of parts that scrolls, and that is filled anew for each entry."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.fill(())

    def fill(self, parts: Iterable[QWidget], *, last_grows: bool = False) -> None:
        """Show these parts, and nothing else."""
        content = QWidget()
        content.setProperty("transparent", "true")
        layout = QVBoxLayout(content)
        layout.setContentsMargins(style.GAP.item, style.GAP.within, style.GAP.item, style.GAP.item)
        layout.setSpacing(style.GAP.within)
        for part in parts:
            layout.addWidget(part)
        if last_grows and layout.count():
            layout.setStretch(layout.count() - 1, 1)
        else:
            layout.addStretch(1)
        self.setWidget(content)
