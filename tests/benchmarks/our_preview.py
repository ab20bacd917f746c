"""The other side of `test_footprint.py`: our window with the simulator; the widget is opened and closed, twice, and
the window is closed while a call and the widget are under way.

Prints as JSON what `footprint.Tale` holds.
"""

import asyncio
import os
import sys
import time
from dataclasses import replace

from PySide6.QtCore import QTimer

from flinks_desk.app import Front, Wishes
from flinks_desk.core.journey import Step
from flinks_desk.program import Program
from flinks_desk.services.home import Home
from flinks_desk.ui import style
from flinks_desk.ui.web_gate import Loaded
from flinks_desk.ui.wizard.connect_page import ConnectPage
from tests.benchmarks.footprint import Tale, memory_of_tree

SETTLES = 1.0
"""Seconds after which nothing more comes into memory, or goes."""
RESTS = 6.0
"""After the start: what is left over from it is collected by then."""
IDLE = 5.0


class Course:
    """The visit, as one coroutine."""

    def __init__(self, front: Front) -> None:
        self.front = front
        self.tale = Tale(0, 0.0, 0)
        self.left = 0.0
        self.begin()

    def begin(self) -> None:
        """Waits for the program and its simulator; with it comes the loop on which the rest runs."""
        program = self.front.program
        if program is None or not program.desk.session.profile.api:
            QTimer.singleShot(50, self.begin)
            return
        self.program: Program = program
        program.bridge.spawn("course", self.run())

    async def run(self) -> None:
        await asyncio.sleep(RESTS)
        spent, began = time.process_time(), time.monotonic()
        await asyncio.sleep(IDLE)
        idle = (time.process_time() - spent) / (time.monotonic() - began)
        self.tale = replace(self.tale, processor=idle, before=memory_of_tree(os.getpid()))
        await self.program.desk.make_token()
        self.program.window.go(Step.CONNECT)
        page = self.program.window.walk.page()
        assert isinstance(page, ConnectPage)
        await asyncio.sleep(SETTLES)  # as long as it takes to read what stands there
        self.tale = replace(self.tale, loaded=await shown(page))
        await asyncio.sleep(SETTLES)
        self.tale = replace(self.tale, during=memory_of_tree(os.getpid()))
        self.tale = replace(self.tale, after=await self.close(page))
        await shown(page)
        self.tale = replace(self.tale, after_more=await self.close(page))
        await shown(page)
        self.program.bridge.spawn(Step.TOKEN.value, self.program.desk.make_token())
        self.left = time.monotonic()
        self.front.frame.close()

    async def close(self, page: ConnectPage) -> int:
        """Bytes when the preview is gone."""
        self.program.desk.close_preview()
        page.preview.dispose()
        await asyncio.sleep(2 * SETTLES)
        return memory_of_tree(os.getpid())


async def shown(page: ConnectPage) -> float:
    """Opens the widget; seconds until its page had loaded."""
    loaded = asyncio.Event()

    def hear(happening: object) -> None:
        if happening == Loaded(well=True):
            loaded.set()

    page.preview.happened.connect(hear)
    started = time.monotonic()
    page.open.click()
    await loaded.wait()
    page.preview.happened.disconnect(hear)
    return time.monotonic() - started


app = style.application(sys.argv[0])
front = Front(
    app, Home.of_environment(os.environ), Wishes(simulator=True, language="en", engine_ahead=True), os.environ
)
front.open()
course = Course(front)
QTimer.singleShot(60_000, front.frame.close)
app.exec()
sys.stdout.write(replace(course.tale, quit=time.monotonic() - course.left).as_json())
sys.stdout.flush()
front.end()
