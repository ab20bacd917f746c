"""The subject of `test_idle.py`: our window with a token that ticks. Prints how often its event loop woke up.

The simulator is in its own thread, as in the program; only the thread of the window is counted.
"""

import os
import sys
import time

from PySide6.QtCore import QAbstractEventDispatcher, QTimer

from flinks_desk.app import Front, Wishes
from flinks_desk.core import token
from flinks_desk.core.countdown import Phase
from flinks_desk.core.journey import Step
from flinks_desk.services.home import Home
from flinks_desk.ui import style

SETTLES = 3_000
SLEEP = 0.002
"""Seconds; a shorter pause was no sleep, the loop only looked whether there was more to do."""
WATCHED = int(sys.argv[1]) * 1_000


class Watcher:
    """Counts how often the thread slept and was woken. One waking may take several rounds of the loop."""

    def __init__(self) -> None:
        self.woken = 0
        self._lay_down = time.monotonic()
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.aboutToBlock.connect(self._sleep)
        dispatcher.awake.connect(self._wake)

    def _sleep(self) -> None:
        self._lay_down = time.monotonic()

    def _wake(self) -> None:
        if time.monotonic() - self._lay_down > SLEEP:
            self.woken += 1


def make_token() -> None:
    program = front.program
    if program is None or not program.desk.session.profile.api or program.bridge.busy(Step.SECRET_KEY.value):
        QTimer.singleShot(100, make_token)
        return
    program.window.go(Step.TOKEN)
    program.bridge.spawn(Step.TOKEN.value, program.desk.make_token())
    QTimer.singleShot(SETTLES, watch)


def watch() -> None:
    watcher = Watcher()
    QTimer.singleShot(WATCHED, lambda: tell(watcher))


def tell(watcher: Watcher) -> None:
    program = front.program
    ticking = program is not None and isinstance(program.desk.session.token, token.Live)
    seen = program is not None and program.desk.remaining().phase is Phase.CALM
    sys.stdout.write(f"{watcher.woken if ticking and seen else -1}\n")
    sys.stdout.flush()
    front.frame.close()


app = style.application(sys.argv[0])
front = Front(app, Home.of_environment(os.environ), Wishes(simulator=True), os.environ)
front.open()
QTimer.singleShot(0, make_token)
app.exec()
front.end()
