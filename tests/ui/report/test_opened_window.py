"""Somebody's report is looked at in a window of its own, and what cannot be opened says why."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QTableView, QWidget
from pytestqt.qtbot import QtBot

from flinks_desk.core.support_report.making import made
from flinks_desk.core.support_report.package import REFUSALS
from flinks_desk.core.support_report.reading import Opened, opened
from flinks_desk.core.text import ENGLISH, Text
from flinks_desk.ui.report.drops import Drops
from flinks_desk.ui.report.opened_window import OpenedWindow
from tests.core.support_report import bank


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made_here = QWidget()
    made_here.resize(1024, 640)
    qtbot.addWidget(made_here)
    return made_here


def shown(parent: QWidget, found: Opened | Text) -> OpenedWindow:
    window = OpenedWindow("report.zip", found, parent)
    window.show()
    return window


def words(window: QWidget) -> str:
    return "\n".join(one.text() for one in window.findChildren(QLabel) if one.isVisibleTo(window))


def test_its_rows_are_shown_with_their_findings(parent: QWidget) -> None:
    found = opened(made(bank.material(note="Look at row 2"), ENGLISH).files)
    assert isinstance(found, Opened)

    window = shown(parent, found)

    assert "report.zip" in window.windowTitle()
    assert "“Look at row 2”" in words(window)
    assert "acme-api.private.fin.ag" in words(window)
    table = window.findChild(QTableView)
    assert table is not None
    assert table.model().rowCount() == 7


def test_a_refusal_is_one_sentence(parent: QWidget) -> None:
    window = shown(parent, REFUSALS["elsewhere"])

    assert words(window).splitlines() == ["report.zip", str(REFUSALS["elsewhere"])]


def test_a_zip_that_is_dropped_is_told_of_and_nothing_else(parent: QWidget) -> None:
    heard: list[Path] = []
    Drops(parent).dropped.connect(heard.append)
    for name in ("a.zip", "b.txt"):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(f"/somewhere/{name}")])
        how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(parent, QDragEnterEvent(QPoint(1, 1), *how))
        QApplication.sendEvent(parent, QDropEvent(QPoint(1, 1), *how))

    assert [one.name for one in heard] == ["a.zip"]
