"""Fields for what stands for a scenario's placeholders: asked for when it is played, and kept nowhere.

Must not live here: which placeholders there are (`core/scenario/values.py`).
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from flinks_desk.core.secret import Secret
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.labels import label

__all__ = ["ValuesForm"]


class ValuesForm(QWidget):
    """Hidden where nothing is asked for."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scenario_values")
        self._fields: dict[str, QLineEdit] = {}
        self._words = label("", "quiet")
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(GAP.within)
        self._rows.addWidget(self._words)

    def ask_for(self, names: Sequence[str]) -> None:
        """A field for each of these, and none for others."""
        for old in self.findChildren(QWidget, "value_row", Qt.FindChildOption.FindDirectChildrenOnly):
            old.hide()
            old.deleteLater()
        words = self.tr("This scenario needs values that are in no file. They are used now and kept nowhere.")
        self._words.setText(words)
        self._fields = {name: self._made_row(name) for name in names}
        self.setVisible(bool(names))

    def _made_row(self, name: str) -> QLineEdit:
        row = QWidget()
        row.setObjectName("value_row")
        field = QLineEdit()
        field.setObjectName(f"value_{name}")
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(name)
        field.setMaximumWidth(360)
        field.textChanged.connect(self.changed)
        words = label(name, "field", wrap=False)
        words.setMinimumWidth(120)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(words)
        line.addWidget(field, 1)
        line.addStretch(1)
        self._rows.addWidget(row)
        return field

    def asks(self) -> bool:
        """Whether anything is asked for."""
        return bool(self._fields)

    def first(self) -> QLineEdit | None:
        """The first field that is empty."""
        return next((field for field in self._fields.values() if not field.text().strip()), None)

    def is_complete(self) -> bool:
        """Whether nothing is left to fill in."""
        return all(field.text().strip() for field in self._fields.values())

    def values(self) -> Mapping[str, Secret]:
        """What was filled in."""
        return {name: Secret(field.text().strip()) for name, field in self._fields.items()}
