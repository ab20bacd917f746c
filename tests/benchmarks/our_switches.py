"""The other side of `test_switches.py`: our window with every room and page entered once; then a presentation is begun
and left, and colours and language are changed.

Prints a line for each: what, and the seconds on the processor until it is drawn.
"""

import os
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from flinks_desk.app import Front, Wishes
from flinks_desk.core.journey import Step
from flinks_desk.program import Program
from flinks_desk.services.home import Home
from flinks_desk.ui import style
from flinks_desk.ui.style import Scheme

PAUSE = 50
"""Milliseconds in which what the last one left behind ends."""


def switches(program: Program) -> Iterator[tuple[str, Callable[[], object]]]:
    """What is done, one after the other, the event loop running in between."""
    for room in program.rooms.all():
        yield "made", partial(program.window.rooms.go, room)
    for step in Step:
        yield "made", partial(program.window.go, step)
    yield "first step", lambda: program.window.go(Step.SECRET_KEY)
    yield "presented", front.present
    yield "left", lambda: front._presentation and front._presentation.leave()
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        yield f"to {scheme.value}", partial(front.frame.bar.scheme_chosen.emit, scheme)
    yield "spoken", lambda: front.frame.bar.language_chosen.emit("fr")


def go_on() -> None:
    """The next one, and all that follows from it, painting included."""
    following = next(course, None)
    if following is None:
        sys.stdout.flush()
        os._exit(0)
    name, does = following
    began = time.process_time()
    does()
    for _ in range(3):
        QApplication.processEvents()
    sys.stdout.write(f"{name},{time.process_time() - began}\n")
    QTimer.singleShot(PAUSE, go_on)


def begin() -> None:
    """Once the simulator has started."""
    global course  # noqa: PLW0603 - a script that runs once
    if front.program is None or not front.program.desk.session.profile.api:
        QTimer.singleShot(50, begin)
        return
    course = switches(front.program)
    go_on()


app = style.application(sys.argv[0])
front = Front(app, Home.of_environment(os.environ), Wishes(simulator=True, language="en"), os.environ)
front.open()
course: Iterator[tuple[str, Callable[[], object]]] = iter(())
QTimer.singleShot(60_000, lambda: os._exit(1))
begin()
app.exec()
