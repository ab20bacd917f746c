"""Every place of the window where a person can be, and how they get there: the table that the walks go through."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import cast

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QPushButton, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from flinks_desk.app import Front
from flinks_desk.core.journey import Step
from flinks_desk.program import Program
from flinks_desk.services.desk import Desk
from flinks_desk.ui.frame import Frame
from flinks_desk.ui.journal.pane import JournalPane

LETTER = """curl -X POST \\
  "https://toolbox-api.private.fin.ag/v3/43387ca6-0391-4c82-857d-70d95f087ecb/BankingServices/Authorize" \\
  -H "x-api-key: 8d7f3b52-6a1e-4c0b-9f2d-1e5a7c9b3d60" -d '{"LoginId": "5e115eac-1209-4f19-641c-08d6d484e2fe",}'
"""
PATIENCE = 10_000
ROUNDS = 3
"""Layouts need some, one part telling the next."""


@dataclass
class Visit:
    """A person in the whole program, whose session has all that the steps bring."""

    front: Front
    qtbot: QtBot

    @property
    def frame(self) -> Frame:
        return self.front.frame

    @property
    def program(self) -> Program:
        assert self.front.program
        return self.front.program

    @property
    def desk(self) -> Desk:
        return self.program.desk

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=PATIENCE)

    def settle(self, root: QWidget) -> None:
        """What was posted is done, and the window in front can have the focus."""
        self.until(lambda: not any(self.program.bridge.busy(step.value) for step in Step))
        for _ in range(ROUNDS):
            QApplication.processEvents()
        root.activateWindow()
        self.until(root.isActiveWindow)

    def press(self, keys: str) -> None:
        """A shortcut of the window."""
        shortcut = next(one for one in self.frame.findChildren(QShortcut) if one.key() == QKeySequence(keys))
        shortcut.activated.emit()

    def dialog(self) -> QDialog:
        self.until(lambda: QApplication.activeModalWidget() is not None)
        return cast("QDialog", QApplication.activeModalWidget())


Place = Callable[[Visit], QWidget]
"""Goes there, and gives what is to be walked through."""


def _step(step: Step) -> Place:
    def enter(visit: Visit) -> QWidget:
        visit.program.window.go(step)
        return visit.frame

    return enter


def _room(key: str, tab: int = -1) -> Place:
    def enter(visit: Visit) -> QWidget:
        button = visit.frame.findChild(QPushButton, f"room_{key}")
        assert button
        button.click()
        shown = visit.program.window.rooms.currentWidget()
        assert shown
        if tab >= 0:
            shown.findChildren(QTabWidget)[0].setCurrentIndex(tab)
        return visit.frame

    return enter


def _simulator(tab: int) -> Place:
    """Once the simulator has told how it stands."""

    def enter(visit: Visit) -> QWidget:
        frame = _room("simulator", tab)(visit)
        tabs = frame.findChild(QTabWidget, "simulator_tabs")
        assert tabs
        visit.until(tabs.isVisible)
        visit.until(lambda: all(_has_room(one) for one in tabs.findChildren(QCheckBox)))
        return frame

    return enter


def _has_room(switch: QCheckBox) -> bool:
    """Many rows are laid out in more than one round."""
    return not switch.isVisible() or switch.height() >= switch.sizeHint().height()


def _diagnosed(tab: int) -> Place:
    """With something on the paper, and one page of what was found."""

    def enter(visit: Visit) -> QWidget:
        from flinks_desk.ui.diagnose.view import DiagnoseView

        frame = _room("diagnose")(visit)
        view = frame.findChild(DiagnoseView)
        assert view
        view._paper.setPlainText(LETTER)
        view.read()
        visit.until(lambda: view.report() is not None)
        visit.until(view._tabs.isVisible)
        view._tabs.setCurrentIndex(tab)
        return frame

    return enter


def _log(visit: Visit) -> QWidget:
    """The details of the newest call."""
    visit.program.window.go(Step.TOKEN)
    log = visit.frame.findChild(JournalPane)
    assert log
    log.show_entry(max(one.number for one in visit.desk.entries if one.exchange))
    return visit.frame


def _by_signal(name: str) -> Place:
    def enter(visit: Visit) -> QWidget:
        getattr(visit.frame.bar, name).emit()
        return visit.dialog()

    return enter


def _by_keys(keys: str) -> Place:
    def enter(visit: Visit) -> QWidget:
        visit.press(keys)
        return visit.dialog()

    return enter


def _qr(visit: Visit) -> QWidget:
    from flinks_desk.core.connect import ConnectUrl, Part, PartKind
    from flinks_desk.ui.wizard.qr_dialog import QrDialog

    dialog = QrDialog(ConnectUrl((Part("http://localhost:8014", PartKind.HOST),)), "14:02", visit.frame)
    dialog.open()
    return dialog


def _pdf(visit: Visit) -> QWidget:
    """A statement; nothing of it can be read, which is no matter of keys."""
    from flinks_desk.ui.wizard.data.pdf_window import PdfWindow

    window = PdfWindow("statement.pdf", b"%PDF-1.4", visit.frame)
    window.open()
    return window


def _pair(visit: Visit) -> QWidget:
    """Both phones with their words; the pages in them are Flinks'."""
    from flinks_desk.ui.wizard.pair_window import PairWindow, Side

    window = PairWindow(visit.frame)
    window._sides = (Side("fr", "", ""), Side("en", "", ""))
    window._retranslate()
    window.show()
    visit.qtbot.addWidget(window)
    return window


def _own_window(visit: Visit) -> QWidget:
    """The preview out of the page."""
    from flinks_desk.ui.wizard.connect_page import ConnectPage

    visit.program.window.go(Step.CONNECT)
    page = visit.program.window.walk.page()
    assert isinstance(page, ConnectPage)
    page.pane.bar.window_wanted.emit()
    return page.pane.own_window


def _opened_report(visit: Visit) -> QWidget:
    """Somebody else's report, with what this session did in it."""
    from flinks_desk.core.support_report.reading import Opened
    from flinks_desk.core.support_report.records import About
    from flinks_desk.ui.report.opened_window import OpenedWindow

    about = About(datetime(2026, 11, 25, tzinfo=UTC), "simulator", "session", "It stops here.", "1.0.0")
    window = OpenedWindow("report.zip", Opened(about, tuple(visit.desk.entries)), visit.frame)
    window.show()
    visit.qtbot.addWidget(window)
    return window


def _tour(visit: Visit) -> QWidget:
    visit.frame.bar.tour_wanted.emit()
    return visit.frame


def _presentation(visit: Visit) -> QWidget:
    visit.program.window.go(Step.TOKEN)
    made = visit.front.present()
    assert made
    return made.frame


PLACES: Mapping[str, Place] = {
    "presentation": _presentation,
    **{step.value: _step(step) for step in Step},
    "log": _log,
    **{f"diagnose {tab}": _diagnosed(tab) for tab in range(5)},
    "oauth": _room("oauth"),
    **{f"webhooks {tab}": _room("webhooks", tab) for tab in range(3)},
    "scenarios": _room("scenarios"),
    "history": _room("history"),
    **{f"simulator {tab}": _simulator(tab) for tab in range(4)},
    "network": _room("network"),
    "Palette": _by_keys("Ctrl+K"),
    "Chooser": _by_signal("chooser_wanted"),
    "ManageDialog": _by_signal("manage_wanted"),
    "QrDialog": _qr,
    "PdfWindow": _pdf,
    "AboutDialog": _by_signal("about_wanted"),
    "ReportDialog": _by_signal("report_wanted"),
    "WhatsNewDialog": _by_signal("news_wanted"),
    "_OwnWindow": _own_window,
    "PairWindow": _pair,
    "OpenedWindow": _opened_report,
    "tour": _tour,
}
