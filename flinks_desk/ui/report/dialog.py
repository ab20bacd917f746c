"""The support report before it is saved: what goes in, what comes out, and the proof that nothing secret is in it.

It is made anew after every change, and only what was proved can be saved.
Must not live here: making or proving it (`core/support_report`), or the disk (`services/support_report.py`).
"""

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from flinks_desk.core.about import Detail
from flinks_desk.core.journal import Entry
from flinks_desk.core.support_report.model import Report
from flinks_desk.core.support_report.proof import refusal
from flinks_desk.core.text import Language, Text, plural, text
from flinks_desk.services.past_sessions import PastSession, PastSessions
from flinks_desk.services.support_report import Wish, save_folder, save_zip
from flinks_desk.ui.bridge import Bridge
from flinks_desk.ui.language import current, say
from flinks_desk.ui.report.choice import Choice
from flinks_desk.ui.report.preview import Preview
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.buttons import primary_button, quiet_button
from flinks_desk.ui.widgets.file_dialogs import ask_folder, ask_where
from flinks_desk.ui.widgets.labels import label
from flinks_desk.ui.widgets.sign import Sign, SignMark

__all__ = ["MakesReports", "ReportDialog"]

SIZE = QSize(1040, 680)
AROUND = 24
"""Pixels of the window that stay in sight around it."""
TYPING = 300
"""Milliseconds without a change after which the report is made anew."""
WORK = "support report"


class MakesReports(Protocol):
    """What it needs of a desk."""

    @property
    def entries(self) -> Sequence[Entry]: ...
    async def make_report(self, wish: Wish, language: Language, /) -> Report: ...


class ReportDialog(QDialog):
    """Opened with `open()`."""

    def __init__(
        self, desk: MakesReports, bridge: Bridge, place: str, versions: Callable[[], Sequence[Detail]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("report")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._bridge, self._place, self._versions = desk, bridge, place, versions
        self._past: PastSessions | None = None
        self.report: Report | None = None
        """The newest, proved or not; `None` while it is made."""
        self._title = label("", "title", name="report_title", wrap=False)
        self._sentence = label("", "quiet", name="report_sentence", column=False)
        self.choice, self.preview = Choice(desk.entries), Preview()
        self._mark, self.said = SignMark(Sign.NOTE), label("", "body", name="report_said", column=False)
        self._close = quiet_button(name="report_close")
        self.folder = quiet_button(name="report_folder")
        self.zip = primary_button(name="report_zip")
        self._again = QTimer(self, singleShot=True, interval=TYPING)
        self._lay_out()
        self._connect()
        self._retranslate()
        self.resize(SIZE.boundedTo(parent.size() - QSize(AROUND, AROUND)))
        self._change()
        self.choice.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer_past(self, past: PastSessions, chosen: PastSession | None = None) -> None:
        """Past sessions can be reported, too; the list of them comes a moment later."""
        self._past = past
        self._bridge.spawn("report on past sessions", self._list(past, chosen))

    def save_zip(self, path: Path) -> None:
        """Write it as one file, if it is proved."""
        if self.report:
            self._tell_saved(save_zip(self.report, path), path)

    def save_folder(self, within: Path) -> None:
        """Write it into a new folder, if it is proved."""
        if self.report:
            self._tell_saved(save_folder(self.report, within), within / self.report.name)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._change()
        super().changeEvent(event)

    async def _list(self, past: PastSessions, chosen: PastSession | None) -> None:
        found = await past.all()
        if isValid(self):
            self.choice.offer_past(found or (), chosen)

    @Slot()
    def _change(self) -> None:
        self.report = None
        self._say(Sign.CURRENT, self.tr("Searching every byte for secrets…"))
        self._enable()
        self._again.start()

    @Slot()
    def _make(self) -> None:
        if self._bridge.spawn(WORK, self._made()) is None:
            self._again.start()

    async def _made(self) -> None:
        wish = await self._wish()
        made = await self._desk.make_report(wish, current())
        if isValid(self) and not self._again.isActive():
            self.report = made
            await asyncio.sleep(0)
            self._show(made)

    async def _wish(self) -> Wish:
        past, numbers, note = self.choice.past(), self.choice.numbers(), self.choice.note.toPlainText().strip()
        with_account_data = self.choice.accounts.isChecked()
        entries, scope, place = tuple(self._desk.entries), _scope(numbers, past), self._place
        if numbers is not None:
            entries = tuple(entry for entry in entries if entry.number in numbers)
        if past and self._past:
            entries, place = tuple(await self._past.entries(past) or ()), past.place or place
        return Wish(entries, scope, place, tuple(self._versions()), note, with_account_data, is_past=past is not None)

    def _show(self, report: Report) -> None:
        self.preview.show_report(report)
        why = refusal(report.proof)
        self._say(Sign.ERROR, say(why)) if why else self._say(Sign.GOOD, say(_proved(report)))
        self._enable()

    def _tell_saved(self, why: Text | None, path: Path) -> None:
        if why:
            self._say(Sign.WARNING, say(why))
            return
        words = self.tr("Saved as {name}, readable by you alone. Send it to whoever helps you.")
        self._say(Sign.GOOD, words.format(name=path.name))
        self._close.setText(self.tr("Close"))

    def _say(self, sign: Sign, words: str) -> None:
        self._mark.set_sign(sign)
        self.said.setText(words)
        self.said.setAccessibleName(words)

    def _enable(self) -> None:
        is_proved = self.report is not None and self.report.proof.holds
        for button in (self.zip, self.folder):
            button.setEnabled(is_proved)

    @Slot()
    def _ask_zip(self) -> None:
        if self.report:
            ask_where(
                self, self.tr("Save the report"), f"{self.report.name}.zip", self.save_zip, object_name="report_where"
            )

    @Slot()
    def _ask_folder(self) -> None:
        title = self.tr("The report gets a new folder in this one")
        ask_folder(self, title, self.save_folder, object_name="report_where")

    def _lay_out(self) -> None:
        work = QHBoxLayout()
        work.setSpacing(GAP.page)
        work.addWidget(self.choice)
        work.addWidget(self.preview, 1)
        foot = QHBoxLayout()
        foot.setSpacing(GAP.within)
        foot.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.said, 1)
        for part in (self._close, self.folder, self.zip):
            foot.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP.page, GAP.group, GAP.page, GAP.group)
        column.setSpacing(GAP.item)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addLayout(work, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.choice.changed.connect(self._change)
        self._again.timeout.connect(self._make)
        self._close.clicked.connect(self.close)
        self.folder.clicked.connect(self._ask_folder)
        self.zip.clicked.connect(self._ask_zip)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Support report"))
        self._title.setText(self.tr("Support report"))
        self._sentence.setText(
            self.tr("What a colleague or Flinks' support needs to see what happened. Nothing is sent from here.")
        )
        self._close.setText(self.tr("Cancel"))
        self.folder.setText(self.tr("Save as a folder…"))
        self.zip.setText(self.tr("Save as a zip…"))


def _scope(numbers: frozenset[int] | None, past: PastSession | None) -> Text:
    if past:
        return text("The session that began {at}", at=past.started.strftime("%Y-%m-%d %H:%M UTC"))
    return text("The whole session") if numbers is None else text("Chosen calls and events of a session")


def _proved(report: Report) -> Text:
    return plural(
        "Proved: {count} value that must not leave was looked for in every byte, and is not there.",
        "Proved: {count} values that must not leave were looked for in every byte, and none is there.",
        report.proof.searched,
    )
