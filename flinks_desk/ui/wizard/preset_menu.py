"""The button with presets of the widget's parameters: to choose, keep, rename, delete, give and take.

Must not live here: what is in a preset (`core/presets.py`) or where it lies (`services/presets.py`).
"""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.presets import BUILT_IN, LONGEST_NAME, NotAPreset, Preset, applied, left_out
from flinks_desk.core.text import Text
from flinks_desk.services.presets import Presets
from flinks_desk.ui.language import say
from flinks_desk.ui.widgets.buttons import quiet_button
from flinks_desk.ui.widgets.file_dialogs import ask_where, ask_which
from flinks_desk.ui.widgets.sign import Sign

__all__ = ["PresetMenu"]


class PresetMenu(QWidget):
    """Made anew each time it is opened, since presets are read from the disk."""

    chosen = Signal(object)
    """All options from now on."""
    told = Signal(object, str)
    """A `Sign`, and what happened."""

    def __init__(self, presets: Presets, *, of_own: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presets = presets
        self._of_own = of_own
        self._options: Mapping[str, str] = {}
        self._first: Mapping[str, str] = {}
        self._gone: Preset | None = None
        self.button = quiet_button(name="presets")
        self._menu = QMenu(self)
        self._menu.setObjectName("presets_menu")
        self._menu.setToolTipsVisible(True)
        self._menu.aboutToShow.connect(self.fill)
        self.button.setMenu(self._menu)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.button)
        self._retranslate()

    def show_options(self, options: Mapping[str, str], first: Mapping[str, str]) -> None:
        """What can be kept, and what the widget starts with here, over which a built-in preset is laid."""
        self._options, self._first = options, first

    def fill(self) -> QMenu:
        """The menu as it is now."""
        menu = self._menu
        menu.clear()
        for below in menu.findChildren(QMenu):  # `clear` leaves them behind
            below.setParent(None)
            below.deleteLater()
        for one in BUILT_IN:
            action = self._add(menu, f"preset_{one.key}", say(one.name), applied(one, self._first))
            action.setToolTip(say(one.about))
        if self._of_own:
            self._fill_own(menu)
        return menu

    def _fill_own(self, menu: QMenu) -> None:
        own = self._presets.all()
        menu.addSeparator()
        for place, preset in enumerate(own):
            self._add_own(menu, place, preset)
        if own:
            menu.addSeparator()
        self._do(menu, "save_preset", self.tr("Keep these parameters as a preset…"), self._ask_name)
        self._do(menu, "import_preset", self.tr("Import a preset…"), self._ask_file)
        if self._gone:
            words = self.tr("Bring back “{name}”").format(name=self._gone.name)
            self._do(menu, "restore_preset", words, self._restore)

    @Slot(str)
    def keep(self, typed: str) -> None:
        """Keep the present parameters under this name; what had it before can be brought back."""
        name = typed.strip()[:LONGEST_NAME].strip()
        if not name:
            return
        before = self._presets.named(name)
        problem = self._presets.save(Preset(name, dict(self._options)))
        if before and not problem:
            self._gone = before
        notes = left_out(self._options)
        self._say(problem, name, notes, is_new=not before)

    def take_in(self, path: Path) -> None:
        """Keep the preset in a file, and use it."""
        found = self._presets.take_in(path)
        if isinstance(found, NotAPreset):
            self.told.emit(Sign.WARNING, say(found.why))
            return
        preset, notes = found
        kept = self.tr("The preset “{name}” is kept and in use.").format(name=preset.name)
        self.told.emit(Sign.NOTE if notes else Sign.GOOD, " ".join((kept, *map(say, notes))))
        self.chosen.emit(dict(preset.options))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _add_own(self, menu: QMenu, place: int, preset: Preset) -> None:
        below = menu.addMenu(preset.name.replace("&", "&&"))
        below.setObjectName(f"own_preset_{place}")
        self._add(below, f"use_preset_{place}", self.tr("Use it"), preset.options)
        self._do(below, f"rename_preset_{place}", self.tr("Rename…"), lambda: self._ask_new_name(preset))
        self._do(below, f"export_preset_{place}", self.tr("Export…"), lambda: self._ask_place(preset))
        self._do(below, f"delete_preset_{place}", self.tr("Delete"), lambda: self._delete(preset))

    def _add(self, menu: QMenu, name: str, words: str, options: Mapping[str, str]) -> QAction:
        return self._do(menu, name, words, lambda: self.chosen.emit(dict(options)))

    def _do(self, menu: QMenu, name: str, words: str, act: Callable[[], None]) -> QAction:
        action = menu.addAction(words)
        action.setObjectName(name)
        action.triggered.connect(lambda: act())  # noqa: PLW0108 - else it would be given the tick
        return action

    def _ask_name(self) -> None:
        self._ask(self.tr("Keep as a preset"), self.tr("Name of the preset"), "", self.keep)

    def _ask_new_name(self, preset: Preset) -> None:
        def rename(name: str) -> None:
            wanted = name.strip()[:LONGEST_NAME].strip()
            if wanted:
                self._say(self._presets.rename(preset, wanted), wanted)

        self._ask(self.tr("Rename the preset"), self.tr("Name of the preset"), preset.name, rename)

    def _ask(self, title: str, words: str, value: str, then: Callable[[str], None]) -> None:
        dialog = QInputDialog(self)
        dialog.setObjectName("preset_name")
        dialog.setWindowTitle(title)
        dialog.setLabelText(words)
        dialog.setTextValue(value)
        dialog.textValueSelected.connect(then)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_file(self) -> None:
        title = self.tr("Import a preset")
        ask_which(self, title, self.take_in, object_name="import_preset_file", kinds="JSON (*.json)")

    def _ask_place(self, preset: Preset) -> None:
        def export(path: Path) -> None:
            self._say(self._presets.export(preset, path), path.name)

        ask_where(self, self.tr("Export the preset"), "flinks-connect-preset.json", export)

    def _delete(self, preset: Preset) -> None:
        if problem := self._presets.remove(preset.name):
            self.told.emit(Sign.WARNING, say(problem))
            return
        self._gone = preset
        words = self.tr("“{name}” is deleted. The menu can bring it back as long as this window is open.")
        self.told.emit(Sign.NOTE, words.format(name=preset.name))

    def _restore(self) -> None:
        gone = self._gone
        if gone:
            self._gone = self._presets.named(gone.name)
            self._say(self._presets.save(gone), gone.name)

    def _say(self, problem: Text | None, name: str, note: Text | None = None, *, is_new: bool = True) -> None:
        if problem:
            self.told.emit(Sign.WARNING, say(problem))
            return
        words = [self.tr("“{name}” is kept. It holds no token and no key.").format(name=name)]
        if not is_new:
            words.append(self.tr("It took the place of the one before, which the menu can bring back."))
        if note:
            words.append(say(note))
        self.told.emit(Sign.NOTE if note or not is_new else Sign.GOOD, " ".join(words))

    def _retranslate(self) -> None:
        self.button.setText(self.tr("Presets"))
        self.button.setAccessibleDescription(self.tr("Parameters kept under a name"))
