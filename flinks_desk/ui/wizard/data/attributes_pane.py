"""The attributes that Flinks computed, name by name.

Must not live here: what an attribute means; their names are the customer's contract's.
"""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.accounts import Ready
from flinks_desk.core.exchange import Json, member
from flinks_desk.core.writers import json_text
from flinks_desk.ui.style import GAP
from flinks_desk.ui.wizard.data.columns import ATTRIBUTE_COLUMNS, Attribute
from flinks_desk.ui.wizard.data.tables import RowsModel, RowsTable

__all__ = ["AttributesPane"]


class AttributesPane(QWidget):
    """A table; whatever is nested stands on one line, with its path as its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("attributes_pane")
        self.rows: RowsModel[Attribute] = RowsModel(ATTRIBUTE_COLUMNS, self)
        self.table = RowsTable("attributes", self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP.within, 0, 0)
        column.addWidget(self.table)
        self._retranslate()

    def show_answer(self, ready: Ready) -> None:
        """Show what came."""
        self.rows.set_rows(tuple(_flat("", member(ready.raw, "Card"))))
        self.table.fit_columns(0)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("Attributes"))
        self.rows.retranslate()


def _flat(path: str, value: Json) -> Iterator[Attribute]:
    if isinstance(value, Mapping):
        for name, item in value.items():
            yield from _flat(f"{path}.{name}" if path else name, item)
    elif isinstance(value, Sequence) and not isinstance(value, str) and any(isinstance(one, Mapping) for one in value):
        for place, item in enumerate(value):
            yield from _flat(f"{path}[{place}]", item)
    else:
        yield path, value if isinstance(value, str) else json_text.shown(value, indent=None)
