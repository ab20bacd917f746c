"""Take it home: which language, what will be written, and where.

Must not live here: what is in the kit (`core/kit.py`), or writing it (`services/kit.py`).
"""

from pathlib import Path

from PySide6.QtCore import QEvent, QSignalBlocker, QStandardPaths, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.kit import TEMPLATES, KitFile, KitLanguage
from flinks_desk.core.session import Session
from flinks_desk.services.desk import Desk
from flinks_desk.services.kit import free_folder
from flinks_desk.ui.language import current, say
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.buttons import link_button, primary_button
from flinks_desk.ui.widgets.code_view import CodeView
from flinks_desk.ui.widgets.combo import Combo
from flinks_desk.ui.widgets.expander import Expander
from flinks_desk.ui.widgets.labels import label, set_tone

__all__ = ["TakeHomePart"]


class TakeHomePart(QWidget):
    """A folder with a small integration that runs, in the language that is chosen here."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("take_home")
        self._desk = desk
        self._files: tuple[KitFile, ...] = ()
        self._folder = Path()
        self._title = label("", "heading")
        self._about = label("", "body")
        self.language = Combo()
        self.language.setObjectName("kit_language")
        for language in KitLanguage:
            self.language.addItem(TEMPLATES[language].name, language)
        self.write = primary_button(name="write_kit")
        self.said = label("", "body", name="kit_said")
        self.open_folder = link_button(icon="open_in_new", name="open_kit")
        self.preview = Expander()
        self.file = Combo()
        self.file.setObjectName("kit_file")
        self.code = CodeView(lines=16)
        self.code.setObjectName("kit_code")
        self._lay_out()
        self.said.hide()
        self.open_folder.hide()
        self.language.currentIndexChanged.connect(self._list_files)
        self.file.currentIndexChanged.connect(self._show_file)
        self.preview.opened.connect(self._list_files)
        self.write.clicked.connect(self._ask)
        self.open_folder.clicked.connect(self._open)
        self._retranslate()

    def show_session(self, _: Session) -> None:
        """The settings follow the place and the parameters; they are read when somebody looks."""
        if self.preview.is_open():
            self._list_files()

    def write_into(self, within: Path) -> None:
        """Write the kit into a new folder within this one."""
        folder = free_folder(within, self._language())
        problem = self._desk.write_kit(folder, self._language(), current().code)
        set_tone(self.said, "bad" if problem else "good")
        self.said.setText(
            say(problem)
            if problem
            else self.tr("Written into {folder}. Begin with README.md.").format(folder=str(folder))
        )
        self.said.show()
        self._folder = folder
        self.open_folder.setVisible(problem is None)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._list_files()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        choice = QHBoxLayout()
        choice.setSpacing(GAP.within)
        choice.addWidget(self.language)
        choice.addWidget(self.write)
        choice.addWidget(self.open_folder)
        choice.addStretch(1)
        inside = QWidget()
        shown = QVBoxLayout(inside)
        shown.setContentsMargins(0, 0, 0, 0)
        shown.setSpacing(GAP.within)
        picked = QHBoxLayout()
        picked.addWidget(self.file)
        picked.addStretch(1)
        shown.addLayout(picked)
        shown.addWidget(self.code)
        self.preview.set_content(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP.within)
        for part in (self._title, self._about):
            layout.addWidget(part)
        layout.addLayout(choice)
        layout.addWidget(self.said)
        layout.addWidget(self.preview)

    def _language(self) -> KitLanguage:
        return KitLanguage(self.language.currentData())

    @Slot()
    def _list_files(self) -> None:
        if not self.preview.is_open():
            return
        files = self._desk.kit_files(self._language(), current().code)
        if files == self._files:
            return
        self._files = files
        here = self.file.currentText()
        with QSignalBlocker(self.file):
            self.file.clear()
            self.file.addItems([file.path for file in files])
            self.file.setCurrentIndex(max(0, self.file.findText(here)))
        self._show_file()

    @Slot()
    def _show_file(self) -> None:
        if 0 <= self.file.currentIndex() < len(self._files):
            chosen = self._files[self.file.currentIndex()]
            self.code.set_title(chosen.path)
            self.code.set_code(chosen.content)

    @Slot()
    def _ask(self) -> None:
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("The kit gets a new folder in this one"), place)
        dialog.setObjectName("kit_dialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.write_into(Path(name)))
        dialog.open()

    @Slot()
    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Take it home"))
        self._about.setText(
            self.tr(
                "A small integration that runs, with this instance and these parameters, and without any key. "
                "It gets a folder of its own; nothing is written over."
            )
        )
        self.language.setAccessibleName(self.tr("Language of the kit"))
        self.write.setText(self.tr("Write the kit…"))
        self.open_folder.setText(self.tr("Open the folder"))
        self.preview.set_title(self.tr("What will be written?"))
        self.file.setAccessibleName(self.tr("File of the kit"))
