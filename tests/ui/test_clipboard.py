"""A secret on the clipboard is marked for every manager, and gone when its time is over or the program ends."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QByteArray, QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from flinks_desk.ui import clipboard
from flinks_desk.ui.clipboard import CONCEALED, MAC_MIME, MAC_TYPE, copy_secret, mac_converter


@pytest.fixture(autouse=True)
def clean_clipboard(qapp: QApplication) -> Iterator[None]:
    yield
    QGuiApplication.clipboard().clear()
    for one in copies(qapp):
        one.end()


def copies(app: QCoreApplication) -> list[clipboard._Copied]:
    return app.findChildren(clipboard._Copied)


def test_every_manager_is_asked_to_look_away(qapp: QApplication) -> None:
    """Microsoft wants four zero bytes, KDE and macOS a word."""
    copy_secret("canary")

    data = QGuiApplication.clipboard().mimeData()
    assert {kind: data.data(kind).data() for kind in CONCEALED} == CONCEALED
    assert sum("Windows".lower() in kind for kind in CONCEALED) == 3


def test_it_goes_when_its_time_is_over_or_the_program_ends(qapp: QApplication) -> None:
    copy_secret("canary")
    lay_there = QGuiApplication.clipboard().text()

    qapp.aboutToQuit.emit()

    assert (lay_there, QGuiApplication.clipboard().text()) == ("canary", "")
    assert [one._words for one in copies(qapp)] == [""]


def test_what_was_copied_meanwhile_stays(qapp: QApplication) -> None:
    copy_secret("canary")
    QGuiApplication.clipboard().setText("a recipe")

    (one,) = copies(qapp)
    one.end()

    assert QGuiApplication.clipboard().text() == "a recipe"


def test_macos_gets_the_type_that_its_managers_know() -> None:
    """The class is only there on macOS; what it answers is the same everywhere."""
    made = mac_converter(QObject)()

    assert (made.utiForMime(MAC_MIME), made.utiForMime("text/plain")) == (MAC_TYPE, "")
    assert (made.mimeForUti(MAC_TYPE), made.mimeForUti("public.text")) == (MAC_MIME, "")
    assert made.convertFromMime(MAC_MIME, b"secret", MAC_TYPE) == [QByteArray(b"secret")]
    assert made.convertToMime(MAC_MIME, [b"secret"], MAC_TYPE) == b"secret"
    assert made.convertFromMime("text/plain", b"x", MAC_TYPE) == []
