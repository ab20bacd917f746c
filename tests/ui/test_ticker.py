"""The one timer: it runs while the window is seen, and never otherwise."""

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from flinks_desk.core.countdown import Phase, Remaining
from flinks_desk.ui.ticker import EVERY, Ticker

LEFT = Remaining(1661, Phase.CALM)


def ticker_of(ticks: list[str]) -> Ticker:
    return Ticker(lambda: ticks.append("tick"), lambda: LEFT, QObject())


def test_it_wakes_at_most_twice_a_second() -> None:
    """Once a second is what a clock face needs."""
    assert EVERY >= 500


def test_it_runs_while_it_is_seen(qtbot: QtBot) -> None:
    """Being seen starts it with a look at the clock; not being seen stops it."""
    ticks: list[str] = []
    owner = QObject()
    ticker = Ticker(lambda: ticks.append("tick"), lambda: LEFT, owner)

    ticker.set_seen(seen=True)
    ticker.set_seen(seen=True)
    running = ticker.is_running()
    ticker.set_seen(seen=False)

    assert (running, ticker.is_running(), ticks) == (True, False, ["tick"])


def test_each_tick_asks_the_desk_and_tells_what_is_left(qtbot: QtBot) -> None:
    """First the clock is looked at, then everybody hears the result."""
    ticks: list[str] = []
    owner = QObject()
    ticker = Ticker(lambda: ticks.append("tick"), lambda: LEFT, owner)

    with qtbot.waitSignal(ticker.ticked) as told:
        ticker.tick()

    assert (ticks, told.args) == (["tick"], [LEFT])
