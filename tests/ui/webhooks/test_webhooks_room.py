"""The Webhooks room: a verdict on what was pasted, webhooks that come live, and the check as code."""

import base64
import hashlib
import hmac
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QListWidget, QPlainTextEdit, QPushButton

from flinks_desk.core.profile import TOOLBOX, TOOLBOX_SECRET_KEY
from flinks_desk.core.session import KeyStored
from flinks_desk.simulator.webhooks import post
from flinks_desk.ui.webhooks.room import WebhooksRoom
from flinks_desk.ui.widgets.json_view import JsonView
from tests.ui.seek import the
from tests.ui.wizard.conftest import Bench, words_of

BODY = b'{"ResponseType": "KYC", "RequestId": "r-1"}'


@pytest.fixture
def room(bench: Bench) -> Iterator[WebhooksRoom]:
    made = WebhooksRoom(bench.desk, bench.tools.bridge, lambda: "/webhooks/test")
    bench.qtbot.addWidget(made)
    made.resize(800, 430)
    made.show()
    yield made
    made.dispose()


def signed(bench: Bench, body: bytes = BODY) -> bytes:
    return hmac.new(bench.world.credentials.hmac_secret.encode(), body, hashlib.sha256).digest()


def paste(room: WebhooksRoom, header: str, body: bytes = BODY) -> None:
    paper = the(room, QPlainTextEdit, "webhook_paper")
    paper.setPlainText(f"POST /h HTTP/1.1\nHost: a.example\nX-Flinks-Signature: {header}\n\n{body.decode()}")
    room.check.read()


def test_an_empty_sheet_says_what_will_stand_there(room: WebhooksRoom) -> None:
    """And what to paste."""
    assert "The verdict will stand here" in words_of(room)
    assert "headers, an empty line" in the(room, QPlainTextEdit, "webhook_paper").placeholderText()


def test_a_right_signature_is_told(bench: Bench, room: WebhooksRoom) -> None:
    """With the header in which it stood, and what kind of webhook it is."""
    paste(room, base64.b64encode(signed(bench)).decode())

    assert "The signature is right" in words_of(room)
    assert "X-Flinks-Signature" in words_of(room)
    assert "KYC" in words_of(room)


def test_a_wrong_one_is_told_with_its_cause(bench: Bench, room: WebhooksRoom) -> None:
    """Hexadecimal instead of base64."""
    paste(room, signed(bench).hex())

    assert "written in hexadecimal" in words_of(room)


def test_a_file_is_checked_to_the_byte(bench: Bench, room: WebhooksRoom, tmp_path: Path) -> None:
    """Pasting would have changed its line ends."""
    body = b'{\r\n"a": 1\r\n}'
    head = b"flinks-authenticity-key: " + base64.b64encode(signed(bench, body)) + b"\r\n\r\n"
    (tmp_path / "hook.txt").write_bytes(head + body)

    room.check.open_file(tmp_path / "hook.txt")

    assert "The signature is right" in words_of(room)


def test_without_a_secret_it_says_so(bench: Bench, room: WebhooksRoom) -> None:
    """At a place whose HMAC secret nobody gave."""
    bench.run(bench.desk.choose(TOOLBOX))

    paste(room, "abc")

    assert "the HMAC secret is missing" in words_of(room)


def test_webhooks_come_live_and_repetitions_are_counted(bench: Bench, room: WebhooksRoom) -> None:
    """Each with its verdict and its body; one that was refused is seen to come again."""
    told: list[str] = []
    room.send_to.connect(told.append)
    room._tabs.setCurrentWidget(room.receive)
    bench.click(the(room, QPushButton, "webhook_listen"))
    bench.until(lambda: bool(told))
    assert told == [bench.desk.session.hooks.url]
    header = {"flinks-authenticity-key": base64.b64encode(signed(bench)).decode()}
    the(room, QCheckBox, "webhook_refuse").setChecked(True)
    first = bench.run(post(told[0], header, BODY))
    the(room, QCheckBox, "webhook_refuse").setChecked(False)
    second = bench.run(post(told[0], header, BODY))

    rows = the(room, QListWidget, "webhook_list")
    assert (first, second) == (500, 200)
    assert "signature right · answered 500" in rows.item(0).text()
    assert "signature right · time 2 · answered 200" in rows.item(1).text()
    assert the(room, JsonView, "webhook_body").isVisible()

    bench.click(the(room, QPushButton, "webhook_listen"))
    assert told[-1] == ""
    assert bench.desk.session.hooks.port == 0


def test_half_an_hour_later_is_asked_of_the_simulator(bench: Bench, room: WebhooksRoom) -> None:
    """That is when it tries again (api-facts §15)."""
    moved: list[float] = []
    room.move_wanted.connect(moved.append)
    room._tabs.setCurrentWidget(room.receive)
    bench.click(the(room, QPushButton, "webhook_listen"))
    bench.until(lambda: bool(bench.desk.session.hooks.port))

    bench.click(the(room, QPushButton, "webhook_later"))

    assert moved == [1800.0]


def test_another_place_listens_no_longer(bench: Bench, room: WebhooksRoom) -> None:
    """And the simulator that was left is asked nothing."""
    told: list[str] = []
    room._tabs.setCurrentWidget(room.receive)
    bench.click(the(room, QPushButton, "webhook_listen"))
    bench.until(lambda: bool(bench.desk.session.hooks.port))
    room.send_to.connect(told.append)

    bench.run(bench.desk.choose(TOOLBOX))

    assert told == []
    assert room._listener.port == 0
    assert "public addresses only" in words_of(room)


def test_a_secret_is_typed_and_kept(bench: Bench, room: WebhooksRoom) -> None:
    """Enter keeps it in the vault; where it is kept is shown, and it is not."""
    bench.run(bench.desk.choose(TOOLBOX))
    edit = the(room, QLineEdit, "secret_edit")
    QTest.keyClicks(edit, "a-secret-for-webhooks-of-ours")

    QTest.keyClick(edit, Qt.Key.Key_Return)

    bench.until(lambda: isinstance(bench.desk.session.hmac_secret, KeyStored))
    assert "••••••••rs" in words_of(room)
    assert edit.text() == ""


def test_the_secret_key_typed_here_is_stopped_and_moved(bench: Bench, room: WebhooksRoom) -> None:
    """It is named for what it is, and one click puts it where it belongs."""
    bench.run(bench.desk.choose(TOOLBOX.with_customer("other")))
    edit = the(room, QLineEdit, "secret_edit")
    edit.setText(TOOLBOX_SECRET_KEY)
    edit.textEdited.emit(TOOLBOX_SECRET_KEY)

    bench.click(the(room, QPushButton, "finding_mend"))

    bench.until(lambda: isinstance(bench.desk.session.secret_key, KeyStored))
    assert not isinstance(bench.desk.session.hmac_secret, KeyStored)
