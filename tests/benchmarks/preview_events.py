"""The subject of `test_preview.py`: the widget in the real web engine posts, the page shows it.

Prints the milliseconds from each message's posting, by the widget's own clock, until its row was painted.
"""

import json
import os
import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from typing_extensions import override

from flinks_desk.app import Front, Wishes
from flinks_desk.core import token
from flinks_desk.core.journey import Step
from flinks_desk.program import Program
from flinks_desk.services.home import Home
from flinks_desk.ui import style
from flinks_desk.ui.wizard.connect_page import ConnectPage

MESSAGES = 40
PAUSE = 60
"""Milliseconds between two messages; a widget that posts more than forty a second is held back."""
POST = f"""
let left = {MESSAGES};
const timer = setInterval(() => {{
  parent.postMessage({{step: "MEASURED", at: performance.timeOrigin + performance.now()}}, "*");
  if (--left === 0) clearInterval(timer);
}}, {PAUSE});
"""


class Painted(QObject):
    """Looks, whenever the list of events was painted, which are in it for the first time."""

    def __init__(self, page: ConnectPage, program: Program) -> None:
        super().__init__(page)
        self.program = program
        self.took: list[float] = []
        page.events.viewport().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self.look)  # the painting is over then
        return False

    def look(self) -> None:
        now = time.time() * 1000
        posted = [
            event.data["at"]
            for event in self.program.desk.session.preview.events
            if event.step == "MEASURED" and isinstance(event.data, dict)
        ]
        self.took += [now - at for at in posted[len(self.took) :]]
        if len(self.took) == MESSAGES:
            sys.stdout.write(json.dumps(self.took))
            sys.stdout.flush()
            front.frame.close()


def program_at_rest() -> Program | None:
    program = front.program
    is_ready = program is not None and bool(program.desk.session.profile.api)
    return program if is_ready and program and not any(program.bridge.busy(step.value) for step in Step) else None


def open_widget() -> None:
    program = program_at_rest()
    if program is None:
        QTimer.singleShot(50, open_widget)
        return
    front.frame.resize(1600, 1000)  # the list of events is in sight then
    program.window.go(Step.CONNECT)
    page = program.window.walk.page()
    assert isinstance(page, ConnectPage)
    page.open.click()
    measure(program, page)


def measure(program: Program, page: ConnectPage) -> None:
    frames = page.preview.engine.page.mainFrame().children() if page.preview.engine else []
    if not frames or not program.desk.session.preview.events or not isinstance(program.desk.session.token, token.Lent):
        QTimer.singleShot(50, lambda: measure(program, page))
        return
    watchers.append(Painted(page, program))
    frames[0].runJavaScript(POST, lambda _: None)


watchers: list[Painted] = []
app = style.application(sys.argv[0])
front = Front(app, Home.of_environment(os.environ), Wishes(simulator=True, language="en"), os.environ)
front.open()
QTimer.singleShot(0, open_widget)
QTimer.singleShot(40_000, front.frame.close)
app.exec()
front.end()
