"""What tests of the window share: the program's looks, and asyncio on Qt's own loop (pitfalls §12)."""

import asyncio
import os
from collections.abc import Callable, Coroutine, Iterator
from functools import partial
from typing import Any, TypeVar

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

os.environ["QT_API"] = "pyside6"

T = TypeVar("T")
Run = Callable[[Coroutine[Any, Any, T]], T]


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    """Every widget looks as it does in the program."""
    from flinks_desk.ui import style
    from flinks_desk.ui.style import Scheme

    style.apply(qapp, Scheme.LIGHT)


@pytest.fixture
def loop(qapp: QApplication, qtbot: QtBot) -> Iterator[asyncio.AbstractEventLoop]:
    """The loop that is already running: entering Qt's loop a second time after a web page would crash."""
    import qasync

    made = qasync.QEventLoop(qapp, already_running=True)
    asyncio.set_event_loop(made)
    yield made
    while left := asyncio.all_tasks(made):  # what ends may begin something: nothing of it may outlive the loop
        for task in left:
            task.cancel()
        qtbot.waitUntil(partial(have_ended, left))
    asyncio.events._set_running_loop(None)
    made._QEventLoop__is_running = False
    made.close()
    asyncio.set_event_loop(None)


def have_ended(tasks: set[asyncio.Task[Any]]) -> bool:
    return all(task.done() for task in tasks)


@pytest.fixture
def run(loop: asyncio.AbstractEventLoop, qtbot: QtBot) -> Run[Any]:
    """Waits for a coroutine while the window goes on."""

    def until_done(work: Coroutine[Any, Any, Any]) -> Any:
        task = loop.create_task(work)
        qtbot.waitUntil(task.done, timeout=10_000)
        return task.result()

    return until_done
