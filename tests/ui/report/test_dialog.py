"""A person looks at the report, adds a note, chooses what goes in, and saves it, unless it would hold a secret."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from flinks_desk.core.about import Detail
from flinks_desk.core.journal import Entry
from flinks_desk.core.session import Session
from flinks_desk.core.support_report.making import made
from flinks_desk.core.support_report.model import Material, Report
from flinks_desk.core.support_report.reading import Opened
from flinks_desk.core.text import Language, text
from flinks_desk.services.past_sessions import PastSessions
from flinks_desk.services.support_report import Wish, read
from flinks_desk.ui.bridge import Bridge
from flinks_desk.ui.report.dialog import ReportDialog
from tests.core.support_report import bank
from tests.services.test_past_sessions import ran

Run = Callable[[Coroutine[Any, Any, Any]], Any]


class Desk:
    """Holds a session that is over, and makes its report as the real one does, without a thread."""

    entries: Sequence[Entry] = bank.entries()

    def on_session(self, _: Callable[[Session], None]) -> None: ...
    def on_entry(self, _: Callable[[Entry], None]) -> None: ...

    async def make_report(self, wish: Wish, language: Language) -> Report:
        material = Material(
            wish.entries,
            bank.AT,
            wish.place,
            wish.scope,
            wish.versions,
            note=wish.note,
            with_account_data=wish.with_account_data,
            is_past=wish.is_past,
        )
        return made(material, language)


class Scene:
    """The dialog, and what a person does with it."""

    def __init__(self, parent: QWidget, loop: asyncio.AbstractEventLoop, qtbot: QtBot) -> None:
        self.bridge = Bridge(Desk(), loop)
        self._qtbot, self._parent = qtbot, parent
        self._versions: tuple[Detail, ...] = ()
        self.dialog = ReportDialog(Desk(), self.bridge, "acme.example", lambda: self._versions, parent)
        self.dialog._again.setInterval(0)
        self.dialog.open()

    def leak(self, value: str) -> None:
        self._versions = (Detail(text("Build"), value),)
        self.dialog.choice.note.setPlainText("again")

    def settle(self) -> str:
        self._qtbot.waitUntil(lambda: self.dialog.report is not None and not self.bridge.busy("support report"))
        return self.dialog.preview.words()


@pytest.fixture
def scene(loop: asyncio.AbstractEventLoop, qtbot: QtBot) -> Scene:
    parent = QWidget()
    parent.resize(1024, 640)
    qtbot.addWidget(parent)
    return Scene(parent, loop, qtbot)


def test_the_report_is_seen_before_it_is_saved_and_then_saved(scene: Scene, tmp_path: Path) -> None:
    """The note is in it as soon as it is typed; what is saved is what was seen."""
    scene.settle()
    QTest.keyClicks(scene.dialog.choice.note, "It fails since noon")
    seen = scene.settle()
    scene.dialog.save_zip(tmp_path / "a.zip")

    assert "It fails since noon" in seen
    assert "was refused." in seen
    assert bank.TOKEN not in seen
    assert scene.dialog.said.text() == "Saved as a.zip, readable by you alone. Send it to whoever helps you."
    found = read(tmp_path / "a.zip")
    assert isinstance(found, Opened)
    assert found.about.note == "It fails since noon"


def test_account_data_are_in_it_only_if_the_box_is_checked(scene: Scene) -> None:
    without = scene.settle()
    QTest.mouseClick(scene.dialog.choice.accounts, Qt.MouseButton.LeftButton)
    scene.dialog.choice.accounts.setChecked(True)
    with_them = scene.settle()

    assert "Marie Tremblay" not in without
    assert "Marie Tremblay" in with_them
    assert bank.TOKEN not in with_them


def test_chosen_calls_alone_go_in(scene: Scene) -> None:
    """As from the explanation of a call in the log."""
    scene.dialog.choice.choose_row(2)
    seen = scene.settle()

    assert scene.dialog.choice.numbers() == frozenset({2})
    assert "POST Authorize" in seen
    assert "GetAccountsDetail" not in seen


def test_what_holds_a_secret_cannot_be_saved(scene: Scene, tmp_path: Path) -> None:
    """The buttons are off, and a sentence says in which file and what it is."""
    scene.leak(bank.TOKEN)
    scene.settle()
    scene.dialog.save_zip(tmp_path / "a.zip")

    assert not scene.dialog.zip.isEnabled()
    assert not scene.dialog.folder.isEnabled()
    assert "would hold something that must not leave (authorize token)" in scene.dialog.said.text()
    assert bank.TOKEN not in scene.dialog.said.text()
    assert list(tmp_path.iterdir()) == []


def test_a_past_session_can_be_reported(scene: Scene, tmp_path: Path, qtbot: QtBot) -> None:
    ran(tmp_path / "journal", "a", 1, title="GET X", host="other.example")
    scene.settle()

    scene.dialog.offer_past(PastSessions(tmp_path / "journal", "now"))
    qtbot.waitUntil(lambda: scene.dialog.choice.scope.count() == 3)
    scene.dialog.choice.scope.setCurrentIndex(2)
    seen = scene.settle()

    assert "other.example" in seen
    assert f"The session that began {datetime(2026, 3, 3, 14, 2, tzinfo=UTC):%Y-%m-%d %H:%M UTC}" in seen


def test_nothing_in_the_report_is_fetched(scene: Scene) -> None:
    """A picture in what others wrote stays words."""
    scene.dialog.choice.note.setPlainText("![x](file:///etc/passwd) <img src='http://evil.example/x'>")

    assert "![x](file:///etc/passwd)" in scene.settle()
