"""The frame: what is there at once, how it lies, and how it closes."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QSplitter
from pytestqt.qtbot import QtBot

from flinks_desk.core.profile import TOOLBOX
from flinks_desk.ui.frame import SMALLEST, USUAL, Frame, _room_on
from tests.ui.seek import the


@pytest.fixture
def frame(qtbot: QtBot) -> Frame:
    made = Frame(TOOLBOX, lambda: (TOOLBOX,))
    qtbot.addWidget(made, before_close_func=lambda window: window.let_go())
    return made


def test_the_first_picture_shows_steps_and_place(frame: Frame, qtbot: QtBot) -> None:
    """All six steps are named before anything behind them is built."""
    with qtbot.waitSignal(frame.painted):
        frame.show()

    assert len(frame.steps.rows()) == 6
    assert frame.windowTitle() == "Secret key – Flinks Desk"


def test_it_is_painted_for_the_first_time_only_once(frame: Frame, qtbot: QtBot) -> None:
    """What begins with the first picture begins once."""
    told: list[bool] = []
    frame.painted.connect(lambda: told.append(True))
    with qtbot.waitSignal(frame.painted):
        frame.show()

    frame.repaint()

    assert told == [True]


def test_filling_moves_nothing(frame: Frame, qtbot: QtBot) -> None:
    """The log's place is as high after the log is in it as before."""
    with qtbot.waitSignal(frame.painted):
        frame.show()
    before = the(frame, QSplitter, "splitter").sizes()

    frame.fill(QLabel("page"), QLabel("log"))
    frame.repaint()

    assert the(frame, QSplitter, "splitter").sizes() == before


def test_it_lies_as_it_lay(frame: Frame, qtbot: QtBot) -> None:
    """The log's share of the window comes back (sizes depend on the screen that is there)."""
    frame.show()
    splitter = the(frame, QSplitter, "splitter")
    splitter.setSizes([500, 300])
    splitter.splitterMoved.emit(500, 1)
    kept = frame.state()
    other = Frame(TOOLBOX, tuple)
    qtbot.addWidget(other, before_close_func=lambda window: window.let_go())

    other.restore(kept)
    other.show()

    assert the(other, QSplitter, "splitter").sizes()[1] == the(frame, QSplitter, "splitter").sizes()[1] == 300


def test_a_folded_log_leaves_the_page_its_height(frame: Frame, qtbot: QtBot) -> None:
    """Folded it is one line; unfolded it has the height that it had; and it stays folded until then."""
    with qtbot.waitSignal(frame.painted):
        frame.show()
    splitter = the(frame, QSplitter, "splitter")
    before = splitter.sizes()
    frame.fold_log(40)
    folded = splitter.sizes()
    kept = frame.state()
    frame.fold_log(0)
    after = splitter.sizes()
    other = Frame(TOOLBOX, tuple)
    qtbot.addWidget(other, before_close_func=lambda window: window.let_go())
    other.restore(kept)

    assert folded == [sum(before) - 40, 40]
    assert after == before
    assert other.is_log_folded()


@pytest.mark.parametrize("state", [{}, {"geometry": "not base64!", "splitter": "AAAA", "folded": "-3"}])
def test_a_damaged_state_is_left_aside(frame: Frame, state: dict[str, str]) -> None:
    """The window opens in its usual size."""
    before = frame.size()

    frame.restore(state)

    assert frame.size() == before


def test_closing_asks_first(frame: Frame, qtbot: QtBot) -> None:
    """The window stays until everything behind it has ended."""
    frame.show()

    with qtbot.waitSignal(frame.close_requested):
        frame.close()
    still = frame.isVisible()
    frame.let_go()

    assert (still, frame.isVisible()) == (True, False)


def test_it_can_be_as_small_as_a_projector(frame: Frame) -> None:
    """1024 by 640 is enough for everything that is in the frame."""
    frame.resize(*SMALLEST)

    assert (frame.width(), frame.height()) == SMALLEST
    assert frame.minimumSizeHint().width() <= SMALLEST[0]


def test_tab_goes_from_the_steps_through_the_page_to_the_log(frame: Frame, qtbot: QtBot) -> None:
    """The page and the log come later than the frame, and the log is made first: Tab finds them as they lie."""
    log, page = QLineEdit(), QLineEdit()
    frame.fill(page, log)
    frame.show()
    frame.activateWindow()
    frame.steps.findChildren(QAbstractButton)[-1].setFocus()
    qtbot.waitUntil(frame.steps.findChildren(QAbstractButton)[-1].hasFocus)
    QTest.keyClick(frame, Qt.Key.Key_Tab)
    first = page.hasFocus()
    QTest.keyClick(page, Qt.Key.Key_Tab)

    assert first
    assert log.hasFocus()


@pytest.mark.parametrize(("screen", "fits"), [((1920, 1080), (1280, 800)), ((960, 540), (960, 508))])
def test_it_is_not_larger_than_the_screen(screen: tuple[int, int], fits: tuple[int, int]) -> None:
    """At 200 % a full HD screen has 960 by 540 of our pixels: the title stays in sight too."""
    assert QSize(*USUAL).boundedTo(_room_on(QSize(*screen))) == QSize(*fits)


def test_the_log_gives_back_the_height_that_it_was_lent(qtbot: QtBot) -> None:
    """Until somebody moves the line, which is theirs from then on."""
    frame = Frame(TOOLBOX, tuple)
    qtbot.addWidget(frame)
    frame.resize(1280, 800)
    frame.show()
    before = frame._splitter.sizes()

    frame.give_log_room(300)
    lent = frame._splitter.sizes()
    frame.give_log_room(0)

    assert lent[1] > before[1]
    assert frame._splitter.sizes() == before


def test_a_low_window_says_that_it_has_no_room_for_the_log(frame: Frame) -> None:
    """Once when it becomes low and once when it is not any more; a log that was folded for that is not kept so."""
    told: list[bool] = []
    frame.setMinimumHeight(0)
    frame.became_low.connect(told.append)
    frame.show()

    frame.resize(960, 500)
    frame.fold_log(40)
    kept = frame.state()["folded"]
    frame.resize(960, 480)
    frame.resize(1280, 800)

    assert told == [True, False]
    assert kept == ""
