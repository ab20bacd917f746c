"""One way to one host: a line for each step, with a sign, what was found, and what to do where it ends.

Must not live here: going the way.
"""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from flinks_desk.core.connectivity import STEPS, WAYS, Mark, Reach
from flinks_desk.ui.language import say
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.labels import label
from flinks_desk.ui.widgets.sign import Sign, SignMark

__all__ = ["SIGNS", "ReachView"]

SIGNS: Mapping[Mark, Sign] = {
    Mark.GOOD: Sign.GOOD,
    Mark.BAD: Sign.ERROR,
    Mark.NOTE: Sign.NOTE,
    Mark.WAITING: Sign.CURRENT,
}


NAMES = tuple(STEPS.values())
"""The column is as wide as the widest of them, so that ways stand in line."""


class ReachView(QWidget):
    """Made anew for each `Reach`: a way has five lines at most."""

    def __init__(self, reach: Reach, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"reach_{reach.door.value}")
        self.reach = reach
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP.within)
        title = label(f"{say(WAYS[reach.door])} → {reach.host}", "strong", name="reach_title", column=False)
        column.addWidget(title)
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP.item)
        grid.setVerticalSpacing(GAP.hair)
        grid.setColumnStretch(2, 1)
        spoken: list[str] = []
        for row, one in enumerate(reach.found):
            name, said = say(STEPS[one.step]), " ".join(filter(None, (say(one.said), say(one.fix))))
            grid.addWidget(SignMark(SIGNS[one.mark], 16), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(name, "field", wrap=False), row, 1, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(said, "body", column=False), row, 2)
            spoken.append(f"{name}: {said}")
        grid.setColumnMinimumWidth(1, max(label(say(name), "field", wrap=False).sizeHint().width() for name in NAMES))
        column.addLayout(grid)
        self.setAccessibleName(title.text())
        self.setAccessibleDescription(" ".join(spoken))
