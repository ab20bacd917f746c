"""The simulator from outside: its addresses and keys for other programs, and the same troubles in a run of its own.

Must not live here: writing a command or a scenario (`core/simulator.py`).
"""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.file_reasons import reason_of
from flinks_desk.core.simulator import Picture, command, scenario
from flinks_desk.services.safe_file import write_object
from flinks_desk.ui.language import say
from flinks_desk.ui.simulator.copy_rows import CopyRow, CopyRows
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.buttons import quiet_button
from flinks_desk.ui.widgets.code_view import CodeView
from flinks_desk.ui.widgets.facts import ScrollingColumn
from flinks_desk.ui.widgets.file_dialogs import ask_where
from flinks_desk.ui.widgets.labels import label

__all__ = ["OutsidePage"]

SCENARIO = "scenario.json"


class OutsidePage(QWidget):
    """Nothing here changes the simulator."""

    saved = Signal(str)
    """The name of the scenario file that was written."""
    not_saved = Signal(str)
    """Why it could not be written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("simulator_outside")
        self._picture: Picture | None = None
        self._rows = CopyRows("outside_rows")
        self._command = CodeView(lines=4)
        self._command.setObjectName("outside_command")
        self._remark = label("", "secondary", name="outside_remark", column=False)
        self._save = quiet_button(icon="save", name="outside_save")
        self._save.clicked.connect(self._choose_file)
        saving = QWidget()
        row = QHBoxLayout(saving)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP.item)
        row.addWidget(self._save)
        row.addWidget(self._remark, 1)
        column = ScrollingColumn("outside_scroll")
        column.fill((self._rows, self._command, saving))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GAP.within, 0, 0)
        layout.addWidget(column)
        self._retranslate()

    def show_picture(self, picture: Picture) -> None:
        """Show where it listens, and what would run it again."""
        self._picture = picture
        self._redraw()

    def save(self, path: Path) -> None:
        """Write what is on and what was changed as a scenario."""
        if self._picture is None:
            return
        try:
            write_object(path, scenario(self._picture))
        except OSError as problem:
            self.not_saved.emit(say(reason_of(problem)))
        else:
            self.saved.emit(path.name)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _redraw(self) -> None:
        picture = self._picture
        if picture is None:
            return
        keys = picture.credentials
        self._rows.set_rows(
            (
                CopyRow(self.tr("API"), picture.api),
                CopyRow(self.tr("Connect"), picture.connect),
                CopyRow(self.tr("customer id"), picture.customer_id),
                CopyRow(self.tr("secret key"), keys.secret_key),
                CopyRow(self.tr("x-api-key"), keys.x_api_key),
                CopyRow(self.tr("HMAC secret"), keys.hmac_secret, self.tr("signs webhooks")),
                CopyRow(self.tr("control API"), f"{picture.api}/_simulator/"),
            )
        )
        self._command.set_code(command(picture, SCENARIO if picture.changed else ""))
        self._remark.setText(
            self.tr("Changed settings go along in a scenario file only: save it first.")
            if picture.changed
            else self.tr("A scenario is a file with what is on and what was changed, for --scenario.")
        )

    @Slot()
    def _choose_file(self) -> None:
        title = self.tr("Save what is on as a scenario")
        ask_where(self, title, SCENARIO, self.save, object_name="scenario_dialog")

    def _retranslate(self) -> None:
        self._command.set_title(self.tr("The same in a window of its own, for your code or your CI"))
        self._save.setText(self.tr("Save as a scenario…"))
        self._redraw()
