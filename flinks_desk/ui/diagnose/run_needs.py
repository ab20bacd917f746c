"""A small form for what a run lacks: keys, a LoginId, a bank password, answers to a bank's questions.

Must not live here: what is lacking (`core/rerun`). What is typed stays here until it is sent, and is kept nowhere.
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from flinks_desk.core.names import name_of
from flinks_desk.core.pasted import cleaned
from flinks_desk.core.rerun.model import Need
from flinks_desk.core.secret import Secret
from flinks_desk.ui import style
from flinks_desk.ui.language import say
from flinks_desk.ui.widgets.labels import label
from flinks_desk.ui.widgets.secret_field import SecretField

__all__ = ["RunNeeds"]


class RunNeeds(QWidget):
    """A field for each need."""

    changed = Signal()
    submitted = Signal()
    """Enter was pressed in a field."""

    def __init__(self, needs: Sequence[Need], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("run_needs")
        self._fields: list[SecretField | QLineEdit] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(style.GAP.within)
        layout.addWidget(label(self.tr("This is lacking. It is sent, and kept nowhere."), "quiet"))
        for number, need in enumerate(needs):
            self._add(layout, number, need)

    def typed(self) -> dict[int, Secret]:
        """What stands in the fields, by the number of the need; blank ones are left out."""
        values = (
            field.value() if isinstance(field, SecretField) else Secret(cleaned(field.text()).value)
            for field in self._fields
        )
        return {number: value for number, value in enumerate(values) if value}

    def is_complete(self) -> bool:
        """Whether nothing is lacking any more."""
        return len(self.typed()) == len(self._fields)

    def _add(self, layout: QVBoxLayout, number: int, need: Need) -> None:
        title = _title(need)
        if need.is_secret:
            field = SecretField(title)
            field.setObjectName(f"run_need_{number}")
            field.value_changed.connect(self.changed)
            field.submitted.connect(self.submitted)
            self._fields.append(field)
            layout.addWidget(field)
            return
        words = label(title, "field", wrap=False)
        edit = QLineEdit()
        edit.setObjectName(f"run_need_{number}")
        edit.setAccessibleName(title)
        words.setBuddy(edit)
        edit.textEdited.connect(self.changed)
        edit.returnPressed.connect(self.submitted)
        self._fields.append(edit)
        for part in (words, edit):
            layout.addWidget(part)


def _title(need: Need) -> str:
    return need.name or say(name_of(need.role))
