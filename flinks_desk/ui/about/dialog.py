"""About: which versions these are, where everything is kept, and under which licences it stands.

Must not live here: finding any of it out (`services/about.py`, `engine.py`), or the licences (`licences.py`).
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from flinks_desk import resources
from flinks_desk.core.about import Detail, copied
from flinks_desk.core.text import Text
from flinks_desk.ui import style
from flinks_desk.ui.about.licences import PARTS, Part
from flinks_desk.ui.language import say
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.buttons import quiet_button
from flinks_desk.ui.widgets.key_value import KeyValue, Row
from flinks_desk.ui.widgets.labels import label

__all__ = ["AboutDialog"]

SIZE = QSize(820, 540)
ICON = 32
SAID_FOR = 2_000
"""Milliseconds for which the button says that it copied."""


class AboutDialog(QDialog):
    """Opened with `open()`. What comes later, such as the keyring's name, is added with `add`."""

    folder_wanted = Signal()
    """The person wants to see the folder in which things are kept."""

    def __init__(self, versions: Sequence[Detail], places: Sequence[Detail], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._versions, self._places = tuple(versions), tuple(places)
        self._headings = [label("", "strong", name=name) for name in ("about_versions", "about_places")]
        self._tables = (KeyValue(), KeyValue())
        self._secrets = label("", "secondary", name="about_secrets", column=False)
        self._licences = _Licences()
        self._tabs = QTabWidget(documentMode=True)
        self._tabs.setObjectName("about_tabs")
        self._copy = quiet_button(icon="content_copy", name="about_copy")
        self._folder = quiet_button(name="about_folder")
        self._close = quiet_button(name="about_close")
        self._said = QTimer(self, singleShot=True, interval=SAID_FOR)
        self._said.timeout.connect(self._retranslate)
        self._copy.clicked.connect(self.copy)
        self._folder.clicked.connect(self.folder_wanted)
        self._close.clicked.connect(self.close)
        self._lay_out()
        self._retranslate()
        self.resize(SIZE.boundedTo(parent.size()))
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def add(self, place: Detail) -> None:
        """One more place, found out meanwhile."""
        self._places = (*self._places, place)
        self._retranslate()

    @Slot()
    def copy(self) -> None:
        """Versions and places as text; nothing in it is secret or names a person."""
        QGuiApplication.clipboard().setText(copied((*self._versions, *self._places), say))
        self._copy.setText(self.tr("Copied"))
        self._said.start()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        facts = QWidget()
        column = QVBoxLayout(facts)
        column.setContentsMargins(0, GAP.group, 0, 0)
        column.setSpacing(GAP.within)
        for heading, table in zip(self._headings, self._tables, strict=True):
            column.addWidget(heading)
            column.addWidget(table)
            column.addSpacing(GAP.within)
        column.addWidget(self._secrets)
        column.addStretch(1)
        facts.setProperty("transparent", "true")
        scroll = QScrollArea(widgetResizable=True)
        scroll.setObjectName("about_facts")
        scroll.setAccessibleName(self.windowTitle())
        scroll.setWidget(facts)
        self._tabs.addTab(scroll, "")
        self._tabs.addTab(self._licences, "")
        row = QHBoxLayout()
        row.setSpacing(GAP.within)
        for part in (self._copy, self._folder):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self._close)
        head = QHBoxLayout()
        head.setSpacing(GAP.item)
        self._name = label("Flinks Desk", "title", name="about_name", wrap=False)
        icon = QLabel()
        icon.setPixmap(style.app_icon().pixmap(QSize(ICON, ICON), self.devicePixelRatioF()))
        head.addWidget(icon)
        head.addWidget(self._name, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(GAP.page, GAP.page, GAP.page, GAP.group)
        whole.setSpacing(GAP.item)
        whole.addLayout(head)
        whole.addWidget(self._tabs, 1)
        whole.addLayout(row)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("About Flinks Desk"))
        for heading, words in zip(self._headings, (self.tr("Versions"), self.tr("Where it is kept")), strict=True):
            heading.setText(words)
        for table, details in zip(self._tables, (self._versions, self._places), strict=True):
            table.set_rows([Row(say(one.name), one.said(say)) for one in details])
        self._secrets.setText(
            self.tr("None of these holds a key or a token. Nothing leaves this machine but the calls that you make.")
        )
        self._tabs.setTabText(0, self.tr("This program"))
        self._tabs.setTabText(1, self.tr("Licences"))
        self._tabs.setAccessibleName(self.tr("About Flinks Desk"))
        self._copy.setText(self.tr("Copy details"))
        self._folder.setText(self.tr("Open the folder"))
        self._close.setText(self.tr("Close"))


class _Licences(QSplitter):
    """The parts on the left, and the text of the chosen one."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._list = QListWidget()
        self._list.setObjectName("licence_list")
        self._text = QPlainTextEdit(readOnly=True)
        self._text.setObjectName("licence_text")
        self._text.setProperty("kind", "code")
        self._text.setTabChangesFocus(True)
        self._text.setFont(style.mono_font(style.Type.SECONDARY))
        for part in (self._list, self._text):
            self.addWidget(part)
        self.setChildrenCollapsible(False)
        self._list.setWordWrap(True)
        self._list.setSpacing(GAP.hair)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizes([230, 420])
        self.setStretchFactor(1, 1)
        self._list.currentRowChanged.connect(self._show)
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    @Slot(int)
    def _show(self, row: int) -> None:
        if 0 <= row < len(PARTS):
            part = PARTS[row]
            its_own = self.tr("Its text comes with the library itself, and lies in the folder licences of a package.")
            self._text.setPlainText(resources.read_text(*part.file) if part.file else its_own)

    def _retranslate(self) -> None:
        chosen = max(0, self._list.currentRow())
        self._list.clear()
        self._list.addItems([_named(part) for part in PARTS])
        self._list.setCurrentRow(chosen)
        self._list.setAccessibleName(self.tr("Parts and their licences"))
        self._text.setAccessibleName(self.tr("Text of the licence"))


def _named(part: Part) -> str:
    name = say(part.name) if isinstance(part.name, Text) else part.name
    return f"{name}\n{part.licence}" if part.licence else name
