"""The go-live check: how it stands, the questions that only a person can answer, and the report to save.

Must not live here: a verdict (`core/go_live`), or the report's words (`core/go_live/writing.py`).
"""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.file_reasons import reason_of
from flinks_desk.core.go_live.evidence import Light
from flinks_desk.core.go_live.judging import Verdict
from flinks_desk.core.go_live.writing import as_html, as_markdown
from flinks_desk.core.local_time import local_time
from flinks_desk.core.session import Session
from flinks_desk.services.catalogue import language
from flinks_desk.services.safe_file import write_whole
from flinks_desk.ui.language import current, say
from flinks_desk.ui.paper import as_pdf
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.buttons import link_button, quiet_button
from flinks_desk.ui.widgets.combo import Combo
from flinks_desk.ui.widgets.expander import Expander
from flinks_desk.ui.widgets.file_dialogs import ask_where
from flinks_desk.ui.widgets.labels import label, set_tone
from flinks_desk.ui.wizard.go_live_row import GoLiveRow
from flinks_desk.ui.wizard.tools import Tools

__all__ = ["GoLivePart"]

LANGUAGES = (("en", "English"), ("fr", "Français"))
KINDS = ("html", "pdf", "md")


class GoLivePart(QWidget):
    """Redrawn from the session; it asks the desk for the verdicts."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("go_live")
        self._tools = tools
        self._verdicts: tuple[Verdict, ...] = ()
        self._rows: dict[str, GoLiveRow] = {}
        self._title = label("", "heading")
        self._counts = label("", "body", name="go_live_counts")
        self.checks = Expander()
        self._list = QVBoxLayout()
        self.pasting = Expander()
        self.code = QPlainTextEdit()
        self.code.setObjectName("go_live_code")
        self.code.setTabChangesFocus(True)
        self.code.setFixedHeight(120)
        self.read = quiet_button(name="go_live_read")
        self.language = Combo()
        self.language.setObjectName("go_live_language")
        for code, name in LANGUAGES:
            self.language.addItem(name, code)
        self.language.setCurrentIndex(1 if current().code == "fr" else 0)
        self.saves: Mapping[str, QWidget] = {kind: self._save_button(kind) for kind in KINDS}
        self.said = label("", "secondary", name="go_live_said")
        self.read.clicked.connect(lambda: tools.desk.read_code(self.code.toPlainText()))
        self._lay_out()
        self._retranslate()

    def show_session(self, session: Session) -> None:
        """How it stands now."""
        verdicts = self._tools.desk.go_live()
        if verdicts != self._verdicts or not self._rows:
            self._verdicts = verdicts
            self._show()
        for name, row in self._rows.items():
            row.show_answer({check.value: said for check, said in session.going_live.answers.items()}.get(name))

    def report(self, kind: str) -> bytes:
        """The report in this form, in the chosen language."""
        code = str(self.language.currentData())
        spoken = current() if current().code == code else language(code)
        profile, made = self._tools.desk.session.profile, local_time(self._tools.now())
        if kind == "md":
            return as_markdown(self._verdicts, profile, made, spoken).encode()
        page = as_html(self._verdicts, profile, made, spoken)
        return as_pdf(page) if kind == "pdf" else page.encode()

    def save(self, kind: str, path: Path) -> None:
        """Write the report, unless a secret stands in it."""
        code = str(self.language.currentData())
        words = as_markdown(
            self._verdicts, self._tools.desk.session.profile, local_time(self._tools.now()), language(code)
        )
        if self._tools.desk.holds_secret(words):
            self._say(self.tr("Nothing was written: the report would hold a secret."), "bad")
            return
        try:
            write_whole(path, self.report(kind))
        except OSError as problem:
            self._say(self.tr("Not saved: {reason}.").format(reason=say(reason_of(problem))), "bad")
        else:
            self._say(self.tr("Saved as {name}.").format(name=path.name), "good")

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._show()
        super().changeEvent(event)

    def _save_button(self, kind: str) -> QWidget:
        button = link_button(kind.upper() if kind != "md" else "Markdown", icon="save", name=f"go_live_save_{kind}")
        button.clicked.connect(lambda: self._ask(kind))
        return button

    def _lay_out(self) -> None:
        inside, pasted = QWidget(), QWidget()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(GAP.group)
        inside.setLayout(self._list)
        self.checks.set_content(inside)
        paste = QVBoxLayout(pasted)
        paste.setContentsMargins(0, 0, 0, 0)
        paste.setSpacing(GAP.within)
        paste.addWidget(self.code)
        paste.addWidget(self.read, alignment=Qt.AlignmentFlag.AlignLeft)
        self.pasting.set_content(pasted)
        saving = QHBoxLayout()
        saving.setSpacing(GAP.within)
        for part in (self.language, *self.saves.values()):
            saving.addWidget(part)
        saving.addWidget(self.said, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP.within)
        for widget in (self._title, self._counts, self.checks, self.pasting):
            layout.addWidget(widget)
        layout.addLayout(saving)

    def _show(self) -> None:
        counts = {light: sum(verdict.light is light for verdict in self._verdicts) for light in Light}
        self._counts.setText(
            self.tr("Of {all} points: {green} green, {amber} doubtful or not known yet, {red} red.").format(
                all=len(self._verdicts),
                green=counts[Light.GREEN],
                amber=counts[Light.AMBER],
                red=counts[Light.RED],
            )
        )
        for verdict in self._verdicts:
            if verdict.check.value not in self._rows:
                row = GoLiveRow(verdict.check)
                row.answered.connect(self._tools.desk.answer_go_live)
                self._rows[verdict.check.value] = row
                self._list.addWidget(row)
            self._rows[verdict.check.value].show_verdict(verdict)

    def _say(self, words: str, tone: str) -> None:
        set_tone(self.said, tone)
        self.said.setText(words)

    @Slot()
    def _ask(self, kind: str) -> None:
        ask_where(self, self.tr("Save the report"), f"go-live.{kind}", lambda path: self.save(kind, path))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Go-live check"))
        self.checks.set_title(self.tr("Points and questions"))
        self.pasting.set_title(self.tr("Let your own code speak too"))
        self.code.setPlaceholderText(self.tr("Paste your page or your server's code. It stays here and is not kept."))
        self.code.setAccessibleName(self.tr("Your own code"))
        self.read.setText(self.tr("Look at the code"))
        self.language.setAccessibleName(self.tr("Language of the report"))
        for kind, button in self.saves.items():
            button.setAccessibleName(self.tr("Save the report as {kind}").format(kind=kind.upper()))
