"""From a call in the log to a report that a colleague opens beside their own session."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QTabWidget

from flinks_desk.core import token
from flinks_desk.reporting import Reporting
from flinks_desk.ui.report.dialog import ReportDialog
from flinks_desk.ui.report.opened_window import OpenedWindow
from tests.journeys.conftest import Person
from tests.ui.seek import the

pytestmark = pytest.mark.webengine


def test_a_call_is_reported_and_the_report_is_opened_again(person: Person, tmp_path: Path) -> None:
    """The button of its explanation leads to it; the key leads to the whole session."""
    person.click("next")
    person.click("make_token")
    person.until(lambda: person.state("token") is token.Live)
    person.program.log.show_entry(1)
    the(person.window, QTabWidget, "log_tabs").setCurrentIndex(2)
    person.click("log_report")
    dialog = the(person.window, ReportDialog, "report")
    person.until(lambda: dialog.report is not None)
    chosen = dialog.choice.numbers()
    dialog.save_zip(tmp_path / "a.zip")
    dialog.close()
    reporting = person.window.findChild(Reporting)
    assert reporting is not None
    reporting.open(tmp_path / "a.zip")
    person.until(lambda: bool(opened_windows()))

    (opened,) = opened_windows()
    assert chosen == frozenset({1})
    assert opened.isVisible()
    table = opened.findChild(QTableView)
    assert table is not None
    assert table.model().rowCount() == 1
    QTest.keyClick(opened, Qt.Key.Key_Escape)
    assert opened_windows() == []
    assert not person.complaints.getvalue()


def opened_windows() -> list[OpenedWindow]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, OpenedWindow) and one.isVisible()]
