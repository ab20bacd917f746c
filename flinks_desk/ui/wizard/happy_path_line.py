"""The widget's visit against the happy path, in one line that wraps: a mark, a name and how long each part took.

Must not live here: what belongs to the path (`core/happy_path.py`).
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.happy_path import Passed, Stage, passed
from flinks_desk.core.widget import WidgetEvent
from flinks_desk.ui.language import say
from flinks_desk.ui.widgets.labels import label

__all__ = ["HappyPathLine"]

MARKS: Mapping[Passed, str] = {
    Passed.CAME: "✓",
    Passed.NEXT: "▸",
    Passed.MISSING: "✕",
    Passed.LEFT_OUT: "–",
    Passed.AHEAD: "○",
    Passed.OUT_OF_ORDER: "↺",
    Passed.NOT_REACHED: "◌",
}
NO_BREAK = "\N{NO-BREAK SPACE}"
BETWEEN = "   "


class HappyPathLine(QWidget):
    """Hidden until the widget has said something."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("happy_path")
        self._stages: Sequence[Stage] = ()
        self._words = label("", "secondary", name="happy_path_words", column=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._words)
        self.hide()

    def show_visit(self, events: Sequence[WidgetEvent], options: Mapping[str, str]) -> None:
        """Draw this visit."""
        self._stages = passed(events, options)
        self.setVisible(bool(events))
        self._rewrite()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._rewrite()
        super().changeEvent(event)

    def _rewrite(self) -> None:
        self._words.setText(BETWEEN.join(self._drawn(stage) for stage in self._stages))
        spoken = self._spoken()
        said = (f"{say(stage.station.name)}: {spoken[stage.passed]}" for stage in self._stages)
        self._words.setAccessibleName(self.tr("The visit so far"))
        self._words.setAccessibleDescription(", ".join(said))

    def _drawn(self, stage: Stage) -> str:
        parts = [MARKS[stage.passed], say(stage.station.name).replace(" ", NO_BREAK)]
        if stage.seconds is not None:
            parts.append(QLocale().toString(stage.seconds, "f", 1) + f"{NO_BREAK}s")
        return NO_BREAK.join(parts)

    def _spoken(self) -> Mapping[Passed, str]:
        return {
            Passed.CAME: self.tr("came"),
            Passed.NEXT: self.tr("comes next"),
            Passed.MISSING: self.tr("missing"),
            Passed.LEFT_OUT: self.tr("left out, as some visits do"),
            Passed.AHEAD: self.tr("still ahead"),
            Passed.OUT_OF_ORDER: self.tr("came out of order"),
            Passed.NOT_REACHED: self.tr("not reached, since the visit ended"),
        }
