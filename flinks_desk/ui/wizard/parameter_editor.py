"""Every parameter of the widget: by group, to be searched, changed and set back.

Must not live here: a single field (`parameter_rows.py`) or what follows from a change.
"""

from collections.abc import Mapping
from itertools import groupby

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.diagnosis.finding import Finding
from flinks_desk.core.parameters import PARAMETERS, Group, Parameter, ValueKind
from flinks_desk.ui.language import say
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.buttons import link_button
from flinks_desk.ui.widgets.expander import Expander
from flinks_desk.ui.widgets.labels import label
from flinks_desk.ui.wizard.parameter_rows import ParameterRows
from flinks_desk.ui.wizard.preset_menu import PresetMenu

__all__ = ["EDITED", "ParameterEditor"]

EDITED = tuple(row for row in PARAMETERS if row.kind is not ValueKind.TOKEN)
"""The token is made and handed over, never typed here."""


class ParameterEditor(QWidget):
    """`changed` gives all options when a person changed one of them."""

    changed = Signal(object)
    looked_at = Signal(str)
    """The parameter whose field has the focus."""

    def __init__(self, presets: PresetMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("parameters")
        self.presets = presets
        self._options: dict[str, str] = {}
        self._first: Mapping[str, str] = {}
        self.search = QLineEdit()
        self.search.setObjectName("parameter_search")
        self.search.setClearButtonEnabled(True)
        self.only_changed = QCheckBox()
        self.only_changed.setObjectName("only_changed")
        self.reset_all = link_button(icon="refresh", name="reset_parameters")
        self._none = label("", "quiet", name="no_parameter")
        self._none.hide()
        by_group = {group: tuple(rows) for group, rows in groupby(EDITED, lambda row: row.group)}
        self._groups = {group: ParameterRows(rows) for group, rows in by_group.items()}
        self._rows = by_group
        self._expanders = {group: _expander(group, rows) for group, rows in self._groups.items()}
        self._open_before: frozenset[Group] | None = None
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_options(self, options: Mapping[str, str], first: Mapping[str, str]) -> None:
        """Show these values, and mark those that differ from the first ones."""
        if (options, first) == (self._options, self._first):
            return
        self._options, self._first = dict(options), dict(first)
        self.presets.show_options(options, first)
        for rows in self._groups.values():
            rows.show_options(options, first)
        self._say_titles()
        if self.only_changed.isChecked():
            self._filter()

    def show_findings(self, findings: Mapping[str, Finding]) -> None:
        """What is to be said about the values; a group in which something is wrong opens."""
        for group, rows in self._groups.items():
            rows.show_findings(findings)
            if any(row.name in findings for row in self._rows[group]):
                self._expanders[group].set_open(True)

    def changed_names(self) -> frozenset[str]:
        """The parameters that differ from what they were in the beginning."""
        return frozenset(row.name for row in EDITED if self._is_changed(row))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GAP.within)
        top.addWidget(self.search, 1)
        top.addWidget(self.presets)
        below = QHBoxLayout()
        below.setSpacing(GAP.item)
        below.addWidget(self.only_changed)
        below.addStretch(1)
        below.addWidget(self.reset_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP.within)
        column.addLayout(top)
        column.addLayout(below)
        column.addWidget(self._none, 0, Qt.AlignmentFlag.AlignTop)
        for expander in self._expanders.values():
            column.addWidget(expander)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.only_changed.toggled.connect(self._filter)
        self.presets.chosen.connect(self._tell)
        self.reset_all.clicked.connect(lambda: self._tell(dict(self._first)))
        for rows in self._groups.values():
            rows.changed.connect(self._set)
            rows.reset.connect(self._set_back)
            rows.looked_at.connect(self.looked_at)

    @Slot(str, str)
    def _set(self, name: str, value: str) -> None:
        if self._options.get(name, "") != value:
            self._tell({**self._options, name: value})

    @Slot(str)
    def _set_back(self, name: str) -> None:
        self._set(name, self._first.get(name, ""))

    def _tell(self, options: Mapping[str, str]) -> None:
        """Whoever listens shows the options again, and only then they count here."""
        self.changed.emit({name: value for name, value in options.items() if value})

    @Slot()
    def _filter(self) -> None:
        """Groups open while something is searched for, and are as they were afterwards."""
        words, only_changed = self.search.text().split(), self.only_changed.isChecked()
        is_filtered = bool(words) or only_changed
        if is_filtered and self._open_before is None:
            self._open_before = frozenset(group for group, one in self._expanders.items() if one.is_open())
        wanted = frozenset(
            row.name for row in EDITED if _holds(row, words) and (self._is_changed(row) or not only_changed)
        )
        for group, rows in self._groups.items():
            left = rows.show_only(wanted)
            self._expanders[group].setVisible(bool(left))
            if is_filtered:
                self._expanders[group].set_open(True)
            elif self._open_before is not None:
                self._expanders[group].set_open(group in self._open_before)
        if not is_filtered:
            self._open_before = None
        self._none.setVisible(not wanted)

    def _is_changed(self, row: Parameter) -> bool:
        return self._options.get(row.name, "") != self._first.get(row.name, "")

    def _say_titles(self) -> None:
        names = self._group_names()
        for group, expander in self._expanders.items():
            rows = self._rows[group]
            changed = sum(self._is_changed(row) for row in rows)
            title = self.tr("{group} ({count})").format(group=names[group], count=len(rows))
            more = self.tr("{group} ({count}, changed: {changed})")
            expander.set_title(more.format(group=names[group], count=len(rows), changed=changed) if changed else title)
        self.reset_all.setEnabled(bool(self.changed_names()))
        self.only_changed.setEnabled(bool(self.changed_names()) or self.only_changed.isChecked())

    def _group_names(self) -> Mapping[Group, str]:
        return {
            Group.ESSENTIAL: self.tr("Essential"),
            Group.FINISH: self.tr("How it ends"),
            Group.LOOK: self.tr("Look"),
            Group.ACCOUNTS: self.tr("Choice of accounts"),
            Group.DATA: self.tr("Data that is collected"),
            Group.CONSENT: self.tr("Consent and terms"),
            Group.OTHER: self.tr("Other"),
        }

    def _retranslate(self) -> None:
        self.search.setPlaceholderText(self.tr("Find by name or meaning"))
        self.search.setAccessibleName(self.tr("Find by name or meaning"))
        self.only_changed.setText(self.tr("Changed only"))
        self.reset_all.setText(self.tr("Set all back"))
        self._none.setText(self.tr("No parameter matches. Clear the search to see all of them."))
        self._say_titles()


def _expander(group: Group, rows: ParameterRows) -> Expander:
    """One group below its title; the essential one is open."""
    made = Expander(content=rows)
    made.setObjectName(f"parameters_{group.value}")
    made.button.setObjectName(f"parameters_{group.value}_button")
    made.set_open(group is Group.ESSENTIAL)
    return made


def _holds(row: Parameter, words: list[str]) -> bool:
    """Whether name, values or meaning hold all the words."""
    held = " ".join((row.name, *row.values, say(row.meaning))).casefold()
    return all(word.casefold() in held for word in words)
