"""The OAuth room: ask, look where it leads, go to the bank, come back, and go on at the data step."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from flinks_desk.core.authorize import ByLogin, Opened
from flinks_desk.core.journey import Step
from flinks_desk.core.oauth import SIMULATED
from flinks_desk.services import catalogue
from flinks_desk.services.wire import Open
from flinks_desk.simulator.institutions import INSTITUTIONS
from flinks_desk.ui.oauth.room import OAuthRoom
from flinks_desk.ui.widgets.code_view import CodeView
from flinks_desk.ui.widgets.expander import Expander
from tests.ui.seek import the
from tests.ui.wizard.conftest import Bench, words_of

REDIRECT = "https://shop.example/back"
SIGN_IN = {"username": "greatday_nomfa", "password": "Everyday", "do": "go"}


@dataclass
class Visitor:
    """Somebody in the room, whose browser is a list."""

    bench: Bench
    room: OAuthRoom
    opened: list[str]
    went: list[Step] = field(default_factory=list)

    def press(self, name: str) -> None:
        button = the(self.room, QPushButton, name)
        assert button.isVisible(), name
        self.bench.click(button)

    def type(self, name: str, words: str) -> None:
        edit = the(self.room, QLineEdit, name)
        edit.setText(words)
        edit.textEdited.emit(words)

    def call(self) -> None:
        self.press("oauth_call")
        self.bench.until(lambda: not self.bench.tools.bridge.busy("oauth"))

    def at_bank(self, *steps: dict[str, str]) -> str:
        """Where the bank sends the person in the system's browser."""
        self.press("oauth_outside")

        async def go() -> str:
            ready = await self.bench.desk._stage._wire._ready()  # the same simulator
            assert isinstance(ready, Open)
            for step in steps:
                answer = await ready.client.post(self.opened[-1], data=step)
            return str(answer.headers["location"])

        return str(self.bench.run(go()))

    def back_with(self, url: str) -> None:
        self.type("oauth_paste", url)
        self.press("oauth_take")

    def reads(self) -> str:
        return words_of(self.room)


@pytest.fixture
def visitor(bench: Bench) -> Iterator[Visitor]:
    opened: list[str] = []
    room = OAuthRoom(
        bench.desk,
        bench.tools.bridge,
        catalogue.language,
        lambda url: opened.append(QUrl(url).toString()),
        make_state=iter(f"state-number-{number}" for number in range(1, 100)).__next__,
    )
    bench.qtbot.addWidget(room)
    room.resize(800, 430)
    room.show()
    made = Visitor(bench, room, opened)
    room.go.connect(made.went.append)
    bench.until(lambda: bool(bench.desk.session.oauth.state))
    yield made
    room.dispose()


def test_the_banks_of_the_simulator_are_its_oauth_banks(visitor: Visitor) -> None:
    """They are offered by name; anywhere else a number is typed."""
    assert {str(one.id): one.name for one in INSTITUTIONS if one.oauth} == SIMULATED
    assert the(visitor.room, QComboBox, "oauth_institution").currentText() == "90002 · Harbour & Pine Bank"


def test_what_went_wrong_in_a_step_is_said_there_and_not_here(visitor: Visitor) -> None:
    """Nothing of an Authorize call that this room did not make."""
    visitor.bench.run(visitor.bench.desk.make_token())
    visitor.bench.run(visitor.bench.desk.authorize(ByLogin("no-such-login", cached=True)))

    assert visitor.bench.desk.session.findings
    assert visitor.room.page.findings() == ()


def test_what_its_own_authorize_brought_is_said_here(visitor: Visitor) -> None:
    visitor.type("oauth_redirect", "http://127.0.0.1:9/back")
    visitor.call()
    visitor.back_with("http://127.0.0.1:9/back?loginId=0f4fa2a1-1111-4222-8333-444455556666&state=state-number-1")
    visitor.press("oauth_authorize")
    visitor.bench.until(lambda: bool(visitor.bench.desk.session.findings))

    assert visitor.room.page.findings()[-len(visitor.bench.desk.session.findings) :] == (
        visitor.bench.desk.session.findings
    )


def test_the_focus_goes_to_what_comes_next(visitor: Visitor) -> None:
    """From the entry to the bank's page, and from the callback to Authorize: Enter is enough."""
    visitor.room.activateWindow()
    visitor.type("oauth_redirect", "http://127.0.0.1:9/back")
    call = the(visitor.room, QPushButton, "oauth_call")
    call.setFocus()
    visitor.bench.until(call.hasFocus)

    visitor.call()
    shown = [the(visitor.room, QPushButton, name) for name in ("oauth_open", "oauth_outside")]
    assert next(one for one in shown if one.isVisible()).hasFocus()
    visitor.back_with("http://127.0.0.1:9/back?loginId=0f4fa2a1-1111-4222-8333-444455556666&state=state-number-1")

    assert the(visitor.room, QPushButton, "oauth_authorize").hasFocus()


def test_from_the_entry_to_the_data_step(visitor: Visitor) -> None:
    """The redirect waits for a person; the callback is pasted; Authorize ends at the data."""
    visitor.type("oauth_redirect", "http://127.0.0.1:9/back")
    visitor.call()

    assert "Nothing was followed yet." in visitor.reads()
    assert visitor.opened == []

    visitor.back_with(visitor.at_bank(SIGN_IN, {"do": "go"}))
    assert "The state is the one that was sent" in visitor.reads()
    visitor.press("oauth_authorize")
    visitor.bench.until(lambda: bool(visitor.went))

    assert visitor.went == [Step.ACCOUNTS]
    state = visitor.bench.desk.session.authorize
    assert isinstance(state, Opened)


def test_the_callback_is_caught_on_this_machine(visitor: Visitor) -> None:
    """The address is filled in, the port is told, and after the callback nobody listens any more."""
    visitor.press("oauth_listen")
    visitor.bench.until(lambda: bool(visitor.bench.desk.session.oauth.port))
    port = visitor.bench.desk.session.oauth.port
    assert the(visitor.room, QLineEdit, "oauth_redirect").text() == f"http://127.0.0.1:{port}/callback"
    assert f"port {port}" in visitor.reads()
    visitor.call()
    url = visitor.at_bank(SIGN_IN, {"do": "go"})

    async def follow() -> bytes:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        path = url.partition(f":{port}")[2]
        writer.write(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode())
        page = await reader.read()
        writer.close()
        await writer.wait_closed()
        return page

    page = bytes(visitor.bench.run(follow()))

    assert b"This page can be closed" in page
    callback = visitor.bench.desk.session.oauth.callback
    assert callback
    assert callback.may_go_on
    assert visitor.bench.desk.session.oauth.port == 0


def test_a_foreign_state_offers_no_authorize(visitor: Visitor) -> None:
    """It is explained, and there is no button to go on with."""
    visitor.type("oauth_redirect", "http://127.0.0.1:9/back")
    visitor.call()
    visitor.bench.fault("callback-wrong-state")

    visitor.back_with(visitor.at_bank(SIGN_IN, {"do": "go"}))

    assert "with something around it" in visitor.reads()
    assert not the(visitor.room, QPushButton, "oauth_authorize").isVisible()


def test_a_refusal_at_the_bank_is_told_in_its_own_words(visitor: Visitor) -> None:
    """Error and description as they came, and what they mean."""
    visitor.type("oauth_redirect", "http://127.0.0.1:9/back")
    visitor.call()

    visitor.back_with(visitor.at_bank({"do": "refuse"}))

    assert "The user denied the request" in visitor.reads()
    assert "refused access" in visitor.reads()


def test_an_address_that_is_not_whitelisted(visitor: Visitor) -> None:
    """The simulator turns it down without saying why; the room says where to look."""
    visitor.type("oauth_redirect", REDIRECT)

    visitor.call()

    assert "whitelisted to the letter" in visitor.reads()
    assert not the(visitor.room, QPushButton, "oauth_open").isVisible()


def test_what_is_typed_shows_in_the_address_and_in_the_letter(visitor: Visitor, tmp_path: Path) -> None:
    """Both are filled from the form; the letter is saved as it is shown."""
    visitor.type("oauth_redirect", REDIRECT)

    address = the(visitor.room, CodeView, "oauth_address").code()
    visitor.room.page.letter.save(tmp_path / "letter.md")

    assert "redirect_uri=https%3A%2F%2Fshop.example%2Fback&state=state-number-1" in address
    letter = (tmp_path / "letter.md").read_text(encoding="utf-8")
    assert f"`{REDIRECT}`" in letter
    assert letter == the(visitor.room, CodeView, "letter").code()


def test_each_part_is_explained_when_asked(visitor: Visitor) -> None:
    """The contradiction about the bank's parameter stands beside it."""
    the(visitor.room, Expander, "oauth_parts").set_open(is_open=True)

    assert "definition of the API says institution_id" in visitor.reads()
    assert "no customer id" in visitor.reads()


def test_another_state_begins_a_new_visit(visitor: Visitor) -> None:
    """What came before is gone, but for the memory of its state."""
    visitor.type("oauth_redirect", "http://127.0.0.1:9/back")
    visitor.call()

    visitor.bench.click(the(visitor.room, QWidget, "oauth_renew"))

    visit = visitor.bench.desk.session.oauth
    assert (visit.state, visit.earlier, visit.hops) == ("state-number-2", ("state-number-1",), ())
