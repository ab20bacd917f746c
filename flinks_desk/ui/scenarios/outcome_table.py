"""What a step has to bring against what it brought: a row for each check, told by a shape and in words.

Must not live here: the comparison (`core/scenario/judging.py`).
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from flinks_desk.core.exchange import Json
from flinks_desk.core.scenario.judging import Outcome, Result
from flinks_desk.core.scenario.model import Expect, Step
from flinks_desk.ui import style
from flinks_desk.ui.widgets.labels import label
from flinks_desk.ui.widgets.layouts import empty
from flinks_desk.ui.widgets.sign import Sign, SignMark

__all__ = ["OutcomeTable"]


@dataclass(frozen=True)
class Row:
    """One check."""

    name: str
    words: str
    expected: str


class OutcomeTable(QWidget):
    """Empty where a step expects nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outcome_table")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(style.GAP.group)
        self._grid.setVerticalSpacing(style.GAP.hair)
        self._grid.setColumnStretch(3, 1)

    def show_step(self, step: Step, result: Result | None) -> None:
        """What is expected, and once there is a result, what came."""
        empty(self._grid)
        rows = list(self._rows(step.expect))
        if rows:
            for column, words in ((1, self.tr("Looked at")), (2, self.tr("Expected")), (3, self.tr("Came"))):
                self._put(label(words, "secondary", wrap=False), 0, column)
        for place, row in enumerate(rows, start=1):
            self._row(place, row, result)

    def _row(self, place: int, row: Row, result: Result | None) -> None:
        differing = {one.name: one.came for one in result.differences} if result else {}
        is_judged = result is not None and result.outcome is not Outcome.SKIPPED
        came = differing.get(row.name, row.expected) if is_judged else "…"
        if is_judged and row.name == "status" and result is not None:
            came = str(result.status or "—")
        sign = Sign.READY if not is_judged else Sign.ERROR if row.name in differing else Sign.GOOD
        self._put(SignMark(sign, 16), place, 0)
        self._put(label(row.words, wrap=False), place, 1)
        for column, shown in ((2, row.expected), (3, came)):
            value = _mono(shown)
            value.setAccessibleName(f"{row.words}: {shown}")
            self._put(value, place, column)

    def _rows(self, expect: Expect) -> Iterator[Row]:
        words = self._words()
        if expect.status:
            yield Row("status", words["status"], " / ".join(map(str, expect.status)))
        if expect.flinks_code is not None:
            yield Row("flinks_code", words["flinks_code"], expect.flinks_code or "—")
        for path in expect.present:
            yield Row(f"present {path}", words["present"].format(path=path), self.tr("is there"))
        for path, value in expect.equal.items():
            yield Row(f"equal {path}", path, _written(value))
        if expect.mfa_rounds is not None:
            yield Row("mfa_rounds", words["mfa_rounds"], str(expect.mfa_rounds))
        if expect.events:
            yield Row("events", words["events"], ", ".join(expect.events))
        if expect.findings:
            yield Row("findings", words["findings"], ", ".join(expect.findings))
        if expect.no_errors:
            yield Row("no_errors", words["no_errors"], self.tr("none"))

    def _words(self) -> Mapping[str, str]:
        return {
            "status": self.tr("HTTP status"),
            "flinks_code": self.tr("FlinksCode"),
            "present": self.tr("Field {path}"),
            "mfa_rounds": self.tr("Rounds of questions"),
            "events": self.tr("Widget events"),
            "findings": self.tr("Finding"),
            "no_errors": self.tr("Findings that are errors"),
        }

    def _put(self, part: QWidget, row: int, column: int) -> None:
        self._grid.addWidget(part, row, column, Qt.AlignmentFlag.AlignTop)
        part.show()


def _mono(shown: str) -> QLabel:
    made = label(shown)
    made.setFont(style.mono_font(style.Type.SECONDARY))
    return made


def _written(value: Json) -> str:
    return value if isinstance(value, str) else json.dumps(value, default=str)
