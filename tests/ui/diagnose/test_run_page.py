"""Run again, used as a person uses it: choose where, look at what will be sent, run, step, stop, read differences."""

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from flinks_desk.core.journal import Origin
from flinks_desk.core.known import Role
from flinks_desk.core.profile import Profile
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import ENGLISH
from flinks_desk.ui.bridge import Bridge
from flinks_desk.ui.diagnose.paper import Paper
from flinks_desk.ui.diagnose.run_card import RunCard
from flinks_desk.ui.diagnose.run_page import RunPage
from flinks_desk.ui.diagnose.view import DiagnoseView
from flinks_desk.ui.journal.explanation_page import ExplanationPage
from flinks_desk.ui.widgets.labels import ElidedLabel
from tests.core.rerun.letters import ACME, JSON_TYPE, LOGIN, REFUSED_TOKEN, TOKEN, curl, log
from tests.services.bench import Bench, new_bench

Found = TypeVar("Found", bound=QWidget)
PUBLISHED = "c4569c54-e167-4d34-8de6-f4113bc82414"
"""The secret key that Flinks publishes, so that Diagnose knows what it is."""
SWAPPED = curl(
    "Authorize",
    JSON_TYPE,
    f"flinks-auth-key: {PUBLISHED}",
    body={"LoginId": LOGIN, "MostRecentCached": True},
    answer=REFUSED_TOKEN,
)
SEQUENCE = log(
    "POST GenerateAuthorizeToken -> 200",
    "POST Authorize -> 203",
    "POST Authorize -> 401 INVALID_SECURITY_RESPONSE",
    "POST GetAccountsDetail -> 400",
)


class Seen:
    """Diagnose with the page, and what a person finds in it."""

    def __init__(self, qtbot: QtBot, bench: Bench, loop: asyncio.AbstractEventLoop) -> None:
        self.qtbot, self.bench = qtbot, bench
        self.bridge = Bridge(bench.desk, loop)
        self.crashes: list[object] = []
        self.bridge.crashed.connect(self.crashes.append)
        self.page = RunPage(bench.desk, self.bridge, self.start)
        self.view = DiagnoseView(bench.desk, lambda _: ENGLISH)
        self.view.add_page(self.page)
        qtbot.addWidget(self.view)
        self.view.resize(1050, 640)
        self.view.show()
        self.use(bench.profile)

    async def start(self) -> Profile:
        return self.bench.profile

    def use(self, profile: Profile) -> None:
        self.bridge.spawn("choose", self.bench.desk.choose(profile))
        self.qtbot.waitUntil(lambda: not self.bridge.busy("choose"))

    def child(self, kind: type[Found], name: str) -> Found:
        found = self.page.findChild(kind, name)
        assert isinstance(found, kind), name
        return found

    def paste(self, text: str) -> None:
        """What the customer sent, and a look at the tab."""
        QGuiApplication.clipboard().setText(text)
        paper = self.view.findChild(Paper, "diagnose_paper")
        assert paper is not None
        QTest.keyClick(paper, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        tabs = self.view.findChild(QTabWidget, "diagnose_tabs")
        assert tabs is not None
        bar = tabs.tabBar()
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(4).center())

    def press(self, name: str) -> None:
        """A button, and everything that comes of it."""
        QTest.mouseClick(self.child(QPushButton, name), Qt.MouseButton.LeftButton)
        self.rest()

    def pick(self, name: str) -> None:
        QTest.mouseClick(self.child(QToolButton, name), Qt.MouseButton.LeftButton)
        self.rest()

    def rest(self) -> None:
        """Until nothing is under way any more."""
        self.qtbot.waitUntil(lambda: not (self.bridge.busy("prepare a run") or self.bridge.busy("run again")))

    def cards(self) -> list[RunCard]:
        return [card for card in self.page.findChildren(RunCard) if card.isVisibleTo(self.page)]

    def said(self) -> str:
        return self.child(QLabel, "run_said").text()

    def words(self) -> str:
        return "\n".join(one.text() for one in self.page.findChildren(QLabel) if one.isVisible())


@pytest.fixture
def seen(qtbot: QtBot, tmp_path: Path, loop: asyncio.AbstractEventLoop) -> Iterator[Seen]:
    seen = Seen(qtbot, new_bench(tmp_path), loop)
    yield seen
    seen.view.close()
    assert seen.crashes == []


def test_it_teaches_before_anything_is_chosen(seen: Seen) -> None:
    """What can be done here, and that nothing is sent unseen."""
    seen.paste(SWAPPED)

    assert "to see it fail, or corrected, to see it work" in seen.words()
    assert not seen.child(QPushButton, "run_go").isVisible()


def test_what_will_be_sent_is_shown_first(seen: Seen) -> None:
    """Where to, how many calls, and each of them with roles for values; nothing has left yet."""
    seen.paste(SWAPPED)
    seen.press("run_on_simulator")
    sent = [edit.toPlainText() for edit in seen.page.findChildren(QPlainTextEdit)]

    assert seen.child(ElidedLabel, "run_where").text() == "3 calls to 127.0.0.1:8014, the built-in simulator"
    assert [card.step.endpoint for card in seen.cards()] == ["GenerateAuthorizeToken", "Authorize", "Authorize"]
    assert "flinks-auth-key: <secret_key>" in sent[-1]
    assert seen.said() == "Nothing was sent yet."
    assert seen.bench.sent() == []


def test_it_fails_here_as_there_without_typing_anything(seen: Seen) -> None:
    """Two presses: the same 401, said in words and by a sign, and both exchanges are in the log."""
    seen.paste(SWAPPED)
    seen.press("run_on_simulator")
    seen.press("run_go")

    assert "401 UNAUTHORIZED The same answer as the customer's." in seen.cards()[-1].words()
    assert seen.said() == "All calls were run. The log has each of them beside the customer's."
    assert [entry.status for entry in seen.bench.desk.entries if entry.origin is Origin.CUSTOMER] == [401]


def test_corrected_it_works(seen: Seen) -> None:
    """The other chip, the same button: 200 instead of 401, with both in a table."""
    seen.paste(SWAPPED)
    seen.press("run_on_simulator")
    seen.pick("run_corrected")
    seen.press("run_go")

    assert "Another answer than the customer's: status 200 instead of 401." in seen.cards()[-1].words()
    assert seen.said() == "1 answer differs."
    assert "another status" in seen.words()


def test_step_through_goes_call_by_call(seen: Seen) -> None:
    """Each press of Next step is one call; Run goes on to the first answer that differs, and stops there."""
    seen.paste(SEQUENCE)
    seen.press("run_step_through")
    seen.press("run_next")
    after_one = seen.bench.sent()
    seen.press("run_go")

    assert after_one == ["POST GenerateAuthorizeToken"] * 2  # theirs and ours
    assert seen.said() == "Stopped here: this answer differs from the customer's."
    assert "200 instead of 401" in seen.cards()[2].words()
    assert seen.cards()[3].words() == "Next"


def test_a_run_can_be_had_again(seen: Seen) -> None:
    """Run, once more, is a run from the beginning."""
    seen.paste(SWAPPED)
    seen.press("run_on_simulator")
    seen.press("run_go")
    seen.press("run_go")

    assert len([entry for entry in seen.bench.desk.entries if entry.origin is Origin.CUSTOMER]) == 2


def test_a_call_without_an_end_is_stopped(seen: Seen) -> None:
    """Stop is there while a call is under way, and ends it."""
    seen.paste(SWAPPED)
    seen.press("run_on_simulator")
    seen.bench.gate.shut = True
    QTest.mouseClick(seen.child(QPushButton, "run_go"), Qt.MouseButton.LeftButton)
    busy = seen.said()
    seen.press("run_stop")

    assert busy == "Waiting for an answer…"
    assert seen.said() == "Nothing was sent yet."
    assert not seen.child(QPushButton, "run_stop").isVisible()


def test_production_asks_and_is_confirmed_by_name(seen: Seen) -> None:
    """With a profile of production: what is lacking is a form, and no call leaves before its host was ticked."""
    seen.paste(SWAPPED)
    seen.use(ACME)
    seen.press("run_with_profile")
    confirm, go = seen.child(QCheckBox, "run_confirm"), seen.child(QPushButton, "run_go")
    before = go.isEnabled()
    edits = {edit.accessibleName(): edit for edit in seen.page.findChildren(QLineEdit) if edit.isVisible()}
    for edit in edits.values():
        QTest.keyClicks(edit, "5e115eac-1209-4f19-641c-08d6d484e2fe")
    typed = go.isEnabled()
    QTest.keyClick(confirm, Qt.Key.Key_Space)

    assert confirm.text() == "Send real calls to acme-api.private.fin.ag, which is production"
    assert set(edits) == {"LoginId", "secret key"}
    assert edits["secret key"].echoMode() is QLineEdit.EchoMode.Password
    assert (before, typed, go.isEnabled()) == (False, False, True)
    assert seen.bench.sent() == []


def test_keys_of_the_profile_are_not_asked_for(seen: Seen) -> None:
    """A key that is kept is named by its last characters, and only the rest is asked for."""
    seen.use(ACME)
    seen.bridge.spawn("keep", seen.bench.desk.keep(Role.SECRET_KEY, Secret("0f0e0d0c-1b1a-4918"), remember=False))
    seen.qtbot.waitUntil(lambda: not seen.bridge.busy("keep"))
    seen.paste(SWAPPED)
    seen.press("run_with_profile")
    names = [edit.accessibleName() for edit in seen.page.findChildren(QLineEdit) if edit.isVisible()]

    assert names == ["LoginId"]


def test_the_simulator_is_no_profile_of_ones_own(seen: Seen) -> None:
    """Where the simulator is in use, the second button rests and says why."""
    button = seen.child(QPushButton, "run_with_profile")

    assert not button.isEnabled()
    assert button.toolTip() == "The simulator is the profile in use. Choose another one in the bar."


def test_nothing_that_could_be_run_is_said(seen: Seen) -> None:
    """A widget's address is no call: there is nothing to press, and a sentence says so."""
    seen.paste("https://toolbox-iframe.private.fin.ag/v2/?demo=true")
    seen.press("run_on_simulator")

    assert seen.said() == "There is no call to the API in it that could be run."
    assert not seen.child(QPushButton, "run_go").isEnabled()


def test_another_letter_begins_anew(seen: Seen) -> None:
    """The plan of the last letter is gone."""
    seen.paste(SWAPPED)
    seen.press("run_on_simulator")
    seen.paste(curl("Authorize", JSON_TYPE, f"flinks-auth-key: {TOKEN}", body={"LoginId": LOGIN}))

    assert "to see it fail" in seen.words()


def test_the_log_shows_the_difference(seen: Seen, qtbot: QtBot) -> None:
    """The explanation of our entry has the sentence and the table; that of theirs says whose it is."""
    seen.paste(SWAPPED)
    seen.press("run_on_simulator")
    seen.pick("run_corrected")
    seen.press("run_go")
    theirs, ours = seen.bench.desk.entries[-2:]
    page = ExplanationPage()
    qtbot.addWidget(page)
    page.show_entry(ours)
    about_ours = [one.text() for one in page.findChildren(QLabel)]
    page.show_entry(theirs)
    about_theirs = " ".join(one.text() for one in page.findChildren(QLabel))

    assert "Another answer than the customer's: status 200 instead of 401." in about_ours
    assert {"401", "200", "another status"} <= set(about_ours)
    assert "The customer made this call, not this program." in about_theirs


def test_no_widget_shows_a_secret(seen: Seen) -> None:
    """Neither theirs nor ours stands in any label, field, name or tool tip of the page."""
    seen.paste(SWAPPED)
    seen.press("run_on_simulator")
    seen.press("run_go")
    keys = seen.bench.world.credentials
    texts = [one.text() for one in seen.page.findChildren(QLabel)]
    texts += [one.toPlainText() for one in seen.page.findChildren(QPlainTextEdit)]
    texts += [part for one in seen.page.findChildren(QWidget) for part in (one.toolTip(), one.accessibleName())]
    everything = "\n".join(texts)

    assert not [secret for secret in (keys.secret_key, keys.x_api_key, PUBLISHED) if secret in everything]


def test_another_language_is_taken_up(seen: Seen) -> None:
    """The page says its words anew, and keeps its plan."""
    seen.paste(SWAPPED)
    seen.press("run_on_simulator")
    QApplication.sendEvent(seen.page, QEvent(QEvent.Type.LanguageChange))

    assert len(seen.cards()) == 3
    assert seen.child(QPushButton, "run_on_simulator").text() == "Run it on the simulator"
