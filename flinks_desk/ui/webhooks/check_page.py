"""Check one webhook: paste it or open it as a file, and read what is wrong with its signature.

Must not live here: the check (`core/webhook.py`).
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.file_reasons import reason_of
from flinks_desk.core.webhook import Cause, Checked, Hook
from flinks_desk.core.webhook_paste import facts_of, read_hook
from flinks_desk.ui import style
from flinks_desk.ui.language import say
from flinks_desk.ui.style import GAP
from flinks_desk.ui.webhooks.verdict import VerdictView
from flinks_desk.ui.widgets.buttons import link_button, quiet_button
from flinks_desk.ui.widgets.facts import ScrollingColumn
from flinks_desk.ui.widgets.file_dialogs import ask_which
from flinks_desk.ui.widgets.labels import label

__all__ = ["CheckPage"]

PAUSE = 250
MOST = 20_000_000
"""Bytes of a file that are read."""


class CheckPage(QWidget):
    """Read again whenever the text or the secret changes."""

    def __init__(self, check: Callable[[Hook], Checked | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("webhook_check")
        self._check = check
        self._raw = b""
        """What a file held, to the byte."""
        self._paper = QPlainTextEdit()
        self._paper.setObjectName("webhook_paper")
        self._paper.setFont(style.mono_font(style.Type.SECONDARY))
        self._paper.setTabChangesFocus(True)
        self._open = quiet_button(icon="description", name="webhook_open")
        self._clear = link_button(name="webhook_clear")
        self._note = label("", "secondary", name="webhook_note")
        self._verdict = VerdictView()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP.within, 0, 0)
        column.setSpacing(GAP.within)
        row = QHBoxLayout()
        row.addWidget(self._open)
        row.addWidget(self._clear)
        row.addStretch(1)
        results = ScrollingColumn("webhook_results")
        results.fill((self._note, self._verdict))
        column.addLayout(row)
        split = QSplitter()
        split.setObjectName("webhook_check_split")
        split.setChildrenCollapsible(False)
        split.addWidget(self._paper)
        split.addWidget(results)
        split.setSizes([300, 450])
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        column.addWidget(split, 1)
        self._paper.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self.read)
        self._open.clicked.connect(self._choose_file)
        self._clear.clicked.connect(self._start_over)
        self.setFocusProxy(self._paper)
        self._retranslate()

    @Slot()
    def read(self) -> None:
        """Check what lies there."""
        self._pause.stop()
        pasted = self._raw or self._paper.toPlainText().encode()
        if not pasted.strip():
            self._note.show()
            self._note.setText(self.tr("The verdict will stand here, and which of the usual mistakes was made."))
            self._verdict.show_checked(None)
            return
        held = read_hook(pasted)
        checked = self._check(held.hook) or Checked(Cause.NO_SECRET)
        kind, request_id, _ = facts_of(held.hook.body)
        self._note.setText(say(held.note))
        self._note.setVisible(bool(held.note))
        self._verdict.show_checked(checked, kind, request_id)

    @Slot(object)
    def open_file(self, path: Path) -> None:
        """Check a file, to the byte: pasting changes line ends."""
        try:
            with path.open("rb") as file:
                raw = file.read(MOST)
        except OSError as problem:
            self._note.setText(say(reason_of(problem)))
            self._note.show()
            return
        self._paper.setPlainText(raw[:200_000].decode("utf-8", "replace"))
        self._paper.setReadOnly(True)
        self._raw = raw
        self.read()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    @Slot()
    def _choose_file(self) -> None:
        ask_which(self, self.tr("Open a webhook"), self.open_file, object_name="webhook_dialog")

    @Slot()
    def _start_over(self) -> None:
        self._raw = b""
        self._paper.setReadOnly(False)
        self._paper.clear()
        self.read()

    def _retranslate(self) -> None:
        self._open.setText(self.tr("Open a file…"))
        self._clear.setText(self.tr("Start over"))
        self._paper.setAccessibleName(self.tr("The webhook as it came"))
        self._paper.setPlaceholderText(
            self.tr(
                "Paste the whole request: headers, an empty line, and the body exactly as it came; or a cURL command. "
                "A file keeps every byte, pasting does not."
            )
        )
        self.read()
