"""The preview's bar, frame and window without the web engine: sizes, what is asked first, and what the preview says."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from flinks_desk.core.frame_watch import Sign
from flinks_desk.ui.web_gate import Happening, Loaded, Notice, NoticeKind, Posted
from flinks_desk.ui.wizard.devices import DEVICES, LARGEST, SMALLEST, Kind, own
from flinks_desk.ui.wizard.phone_frame import PhoneFrame
from flinks_desk.ui.wizard.preview_notices import Notices, sign_of
from flinks_desk.ui.wizard.preview_pane import PreviewPane
from tests.ui.seek import the

SAYS_NOTHING = {NoticeKind.CONSOLE, NoticeKind.STOPPED}
"""The console is for developers; that the page stopped stands in the frame itself."""


@pytest.fixture
def pane(qtbot: QtBot) -> PreviewPane:
    made = PreviewPane()
    qtbot.addWidget(made)
    made.resize(420, 640)
    made.show()
    return made


def choose(pane: PreviewPane, kind: Kind) -> None:
    place = pane.bar.sizes.findData(kind)
    pane.bar.sizes.setCurrentIndex(place)
    pane.bar.sizes.activated.emit(place)


def test_every_kind_has_a_size() -> None:
    """And stands under its own name."""
    assert set(DEVICES) == set(Kind)
    assert all(device.kind is kind for kind, device in DEVICES.items())


def test_a_size_of_ones_own_can_be_shown() -> None:
    """Whatever was asked for."""
    assert (own(1, 9_999).width, own(1, 9_999).height) == (SMALLEST, LARGEST)


@pytest.mark.parametrize("kind", list(Kind))
def test_a_device_is_shown_whole_where_there_is_room(qtbot: QtBot, kind: Kind) -> None:
    """As wide to its height as it says, and never larger than it is."""
    frame = PhoneFrame(QLabel())
    qtbot.addWidget(frame)
    scales: list[float] = []
    frame.scaled.connect(scales.append)
    frame.show_device(DEVICES[kind])
    frame.set_room(QSize(900, 700))

    assert frame.width() <= 900
    assert frame.height() <= 700
    assert 0.25 <= scales[-1] <= 1


def test_what_needs_more_room_gets_a_window(pane: PreviewPane) -> None:
    """And comes back as a phone when the window is closed."""
    choose(pane, Kind.DESKTOP)
    assert pane.is_in_window()
    assert pane.back.isVisible()
    pane.own_window.close()

    assert not pane.is_in_window()
    assert pane.bar.device().kind is Kind.PHONE
    assert not pane.back.isVisible()


def test_a_phone_stays_beside_the_page(pane: PreviewPane) -> None:
    """Unless a larger one is wanted: then it is shown whole."""
    choose(pane, Kind.PHONE)
    assert not pane.is_in_window()
    pane.bar.window_button.click()

    assert pane.is_in_window()


def test_ones_own_width_and_height_are_asked_for(pane: PreviewPane) -> None:
    """Only then."""
    assert not pane.bar.own_size.isVisible()
    choose(pane, Kind.OWN)
    pane.bar.own_size.wide.setValue(500)

    assert pane.bar.own_size.isVisible()
    assert (pane.bar.device().width, pane.bar.device().height) == (500, 760)


def test_the_way_that_is_shown_already_asks_for_no_reload(pane: PreviewPane) -> None:
    """Another way does."""
    pane.set_open(is_open=True)

    pane.bar.framed.trigger()
    assert not pane.ask.isVisible()
    pane.bar.page.trigger()

    assert pane.ask.isVisible()


def test_a_reload_is_done_after_it_was_agreed_to(pane: PreviewPane, qtbot: QtBot) -> None:
    """Nothing to reload, nothing to ask; a person may also leave it."""
    pane.ask_for_reload()
    assert not pane.ask.isVisible()
    pane.set_open(is_open=True)
    pane.bar.reload.click()
    assert "works once" in the(pane.ask, QLabel, "asked_first_words").text()
    pane.ask.cancel.click()
    assert not pane.ask.isVisible()
    pane.bar.reload.click()

    with qtbot.waitSignal(pane.again_wanted):
        pane.ask.go.click()


@pytest.mark.parametrize(
    ("happening", "sign"),
    [
        (Notice(NoticeKind.CERTIFICATE_REFUSED, "localhost"), Sign.CERTIFICATE_REFUSED),
        (Notice(NoticeKind.CERTIFICATE_REFUSED, "elsewhere"), None),
        (Notice(NoticeKind.CONSOLE, "violates frame-ancestors"), Sign.FRAME_REFUSED),
        (Loaded(well=False), Sign.NOT_LOADED),
        (Loaded(well=True), None),
        (Posted("http://localhost", None), None),
    ],
)
def test_what_keeps_the_widget_from_being_shown(happening: Happening, sign: Sign | None) -> None:
    """The rest of what happens is no trouble."""
    assert sign_of(happening, "localhost") is sign


def test_every_notice_has_words() -> None:
    """None is left out by mistake."""
    silent = {kind for kind in NoticeKind if not Notices().words(Notice(kind, "host"))}

    assert silent == SAYS_NOTHING
