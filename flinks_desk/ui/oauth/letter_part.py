"""The letter to Flinks: its language, its words, and a button each that copies and saves it.

Must not live here: what stands in the letter (`core/oauth_letter.py`).
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.file_reasons import reason_of
from flinks_desk.core.oauth import Entry
from flinks_desk.core.oauth_letter import letter
from flinks_desk.core.profile import Profile
from flinks_desk.core.text import ENGLISH, Language
from flinks_desk.services.safe_file import write_whole
from flinks_desk.ui.language import current, say
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.buttons import quiet_button
from flinks_desk.ui.widgets.code_view import CodeView
from flinks_desk.ui.widgets.combo import Combo
from flinks_desk.ui.widgets.file_dialogs import ask_where
from flinks_desk.ui.widgets.labels import label

__all__ = ["LetterPart"]

LANGUAGES = (("en", "English"), ("fr", "Français"))


class LetterPart(QWidget):
    """Filled from the profile and from what the entry is asked for."""

    def __init__(self, catalogue: Callable[[str], Language], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._facts: tuple[Profile, Entry] | None = None
        self._language = Combo()
        self._language.setObjectName("letter_language")
        for code, name in LANGUAGES:
            self._language.addItem(name, code)
        self._language.setCurrentIndex(1 if current().code == "fr" else 0)
        self._save = quiet_button(icon="save", name="letter_save")
        self._said = label("", "secondary", name="letter_said")
        self._text = CodeView(lines=10)
        self._text.setObjectName("letter")
        row = QHBoxLayout()
        row.setSpacing(GAP.within)
        row.addWidget(self._language)
        row.addWidget(self._save)
        row.addWidget(self._said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP.within)
        column.addWidget(self._text)
        column.addLayout(row)
        self._language.currentIndexChanged.connect(self._rewrite)
        self._save.clicked.connect(self._choose_file)
        self._retranslate()

    def show_facts(self, profile: Profile, entry: Entry) -> None:
        """Write the letter for this place and this entry."""
        if self._facts != (profile, entry):
            self._facts = (profile, entry)
            self._rewrite()

    def save(self, path: Path) -> None:
        """Write the letter to a file."""
        try:
            write_whole(path, self._text.code().encode())
        except OSError as problem:
            self._said.setText(self.tr("Not saved: {reason}.").format(reason=say(reason_of(problem))))
        else:
            self._said.setText(self.tr("Saved as {name}.").format(name=path.name))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    @Slot()
    def _rewrite(self) -> None:
        if self._facts is None:
            return
        code = str(self._language.currentData())
        language = ENGLISH if code == "en" else self._catalogue(code)
        self._text.set_code(letter(*self._facts, language))
        self._said.setText("")

    @Slot()
    def _choose_file(self) -> None:
        title = self.tr("Save the letter")
        ask_where(self, title, "flinks-whitelisting.md", self.save, object_name="letter_dialog")

    def _retranslate(self) -> None:
        self._text.set_title(self.tr("To your Flinks representative, in Markdown"))
        self._save.setText(self.tr("Save…"))
        self._language.setAccessibleName(self.tr("The language of the letter"))
