"""The check in the customer's own language, to be copied.

Must not live here: how it is written (`core/writers/webhook_check.py`).
"""

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.writers.webhook_check import CHECKS, VARIABLE
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.code_view import CodeView
from flinks_desk.ui.widgets.combo import Combo
from flinks_desk.ui.widgets.facts import ScrollingColumn

__all__ = ["CodePage"]


class CodePage(QWidget):
    """One language at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("webhook_code")
        self._language = Combo()
        self._language.setObjectName("webhook_language")
        self._language.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        for name, check in CHECKS.items():
            self._language.addItem(check.title, name)
        self._code = CodeView(lines=24)
        column = ScrollingColumn("webhook_code_scroll")
        column.fill((self._language, self._code))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GAP.within, 0, 0)
        layout.addWidget(column)
        self._language.currentIndexChanged.connect(self._rewrite)
        self._rewrite()
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    @Slot()
    def _rewrite(self) -> None:
        self._code.set_code(CHECKS[str(self._language.currentData())].code)

    def _retranslate(self) -> None:
        self._language.setAccessibleName(self.tr("Language of the code"))
        self._code.set_title(self.tr("The secret comes from {variable}").format(variable=VARIABLE))
