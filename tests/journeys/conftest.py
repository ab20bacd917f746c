"""The whole program as a person meets it: its window, its widget in the real web engine, the built-in simulator.

These tests run in a process of their own (marker `webengine`).
"""

import asyncio
import contextlib
import io
import json
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.exceptions import TimeoutError as NotYet
from pytestqt.qtbot import QtBot

from flinks_desk.app import Front, Wishes
from flinks_desk.core.journey import Step
from flinks_desk.program import Program
from flinks_desk.services.desk import Desk
from flinks_desk.services.home import Home
from flinks_desk.simulator.world import World
from flinks_desk.ui.wizard.connect_page import ConnectPage
from tests.ui.seek import the

Kind = TypeVar("Kind", bound=QWidget)

PATIENCE = 20_000
TRIES = 6
NOISE = ("Vulkan", "RHI", "QRhi", "GBM", "GPUInfo", "Sandboxing")
"""What the web engine says of a machine without graphics."""

FIND = """
(() => {{
  const found = [...document.querySelectorAll({selector})].find((one) => one.textContent.includes({words}));
  if (!found || found.disabled || document.readyState !== "complete") return "";
  if (document.getAnimations().some((one) => one.playState === "running")) return "";
  found.scrollIntoView({{block: "center"}});
  const place = found.getBoundingClientRect();
  window.clicks ??= 0;
  window.watched ??= new WeakSet();
  if (!window.watched.has(found)) found.addEventListener("click", () => {{ window.clicks += 1; }});
  window.watched.add(found);
  const x = place.x + place.width / 2, y = place.y + place.height / 2;
  return found.contains(document.elementFromPoint(x, y)) ? JSON.stringify([x, y, window.clicks]) : "";
}})()
"""


@dataclass
class Person:
    """Somebody at the window, who clicks and types and reads."""

    front: Front
    qtbot: QtBot
    home: Path
    complaints: io.StringIO

    @property
    def program(self) -> Program:
        assert self.front.program
        return self.front.program

    @property
    def desk(self) -> Desk:
        return self.program.desk

    @property
    def world(self) -> World:
        server = self.program._simulator._server
        assert server
        return server.world

    @property
    def window(self) -> QWidget:
        return self.front.frame

    def page(self, kind: type[Kind]) -> Kind:
        page = self.program.window.walk.page()
        assert isinstance(page, kind)
        return page

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=PATIENCE)

    def idle(self) -> None:
        """Until nothing that was started goes on."""
        self.until(lambda: not any(self.program.bridge.busy(step.value) for step in Step))

    def state(self, part: str) -> type:
        """In which state a part of the session is."""
        return type(getattr(self.desk.session, part))

    def click(self, name: str, kind: type[QWidget] = QPushButton) -> None:
        """The one that can be seen, of those with this name."""
        seen = [one for one in self.window.findChildren(kind, name) if one.isVisible()]
        assert len(seen) == 1, f"{len(seen)} of {name}"
        assert seen[0].isEnabled(), f"{name} is not enabled"
        self.idle()
        QTest.mouseClick(seen[0], Qt.MouseButton.LeftButton)

    def type(self, name: str, text: str, within: QWidget | None = None) -> None:
        field = the(within or self.window, QLineEdit, name)
        field.selectAll()
        QTest.keyClicks(field, text)

    def paste(self, within: QWidget, text: str) -> None:
        field = the(within, QLineEdit, "secret_edit")
        QGuiApplication.clipboard().setText(text)
        field.selectAll()
        field.paste()
        QGuiApplication.clipboard().clear()

    def go_on(self) -> None:
        self.click("next")

    def reads(self) -> str:
        """All words on the screen."""
        QApplication.processEvents()
        kinds: list[type[QLabel | QPushButton]] = [QLabel, QPushButton]
        return "\n".join(one.text() for kind in kinds for one in self.window.findChildren(kind) if one.isVisible())

    # The widget, inside the phone.

    def widget_says(self, step: str) -> None:
        self.until(lambda: any(event.step == step for event in self.desk.session.preview.events))

    def widget_click(self, selector: str, words: str = "") -> None:
        """A real click at the place where the element is, again until the element has felt it.

        Before a frame has drawn its first picture, the engine gives clicks to the page around it.
        """
        for _ in range(TRIES):
            x, y, before = self._widget_place(selector, words)
            engine = self.page(ConnectPage).preview.engine
            target = engine.view.focusProxy() if engine else None
            assert engine
            assert target
            scale = engine.view.zoomFactor()  # the phone may be drawn smaller than it is
            QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=QPoint(int(x * scale), int(y * scale)))
            with contextlib.suppress(NotYet):
                self.qtbot.waitUntil(partial(self._has_felt, before), timeout=3_000)
                return
        raise AssertionError(f"The widget did not feel the click on {selector}.")

    def _has_felt(self, clicks: int) -> bool:
        return int(self._ask_widget("String(window.clicks ?? 0)", bool)) > clicks

    def widget_type(self, selector: str, text: str) -> None:
        self.widget_click(selector)
        engine = self.page(ConnectPage).preview.engine
        assert engine
        target = engine.view.focusProxy()
        assert target
        QTest.keyClicks(target, text)

    def widget_text(self, selector: str) -> str:
        """What stands in the element."""
        script = f"document.querySelector({json.dumps(selector)})?.textContent ?? ''"
        return str(self._ask_widget(script, lambda answers: bool(answers and answers[-1])))

    def _widget_place(self, selector: str, words: str) -> tuple[float, float, int]:
        script = FIND.format(selector=json.dumps(selector), words=json.dumps(words))
        # While the page is still being laid out, places change.
        settled = self._ask_widget(script, lambda told: len(told) > 4 and bool(told[-1]) and len(set(told[-5:])) == 1)
        x, y, clicks = json.loads(settled)
        return x, y, clicks

    def _ask_widget(self, script: str, enough: Callable[[list[Any]], bool]) -> Any:
        told: list[Any] = []

        def asked() -> bool:
            engine = self.page(ConnectPage).preview.engine
            frames = engine.page.mainFrame().children() if engine else []
            if frames:
                frames[0].runJavaScript(script, told.append)
            return enough(told)

        try:
            self.until(asked)
        except NotYet:
            steps = [event.step for event in self.desk.session.preview.events]
            raise AssertionError(f"The widget said {told[-3:]} to {script} after {steps}") from None
        return told[-1]


@pytest.fixture
def person(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Person]:
    """A fresh start on a fresh machine, with the built-in simulator chosen and ready."""
    complaints = io.StringIO()
    for hook in ("excepthook", "unraisablehook"):
        monkeypatch.setattr(sys, hook, getattr(sys, hook))
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr(sys, "stderr", complaints)
    environment = {"FLINKS_DESK_HOME": str(tmp_path), "FLINKS_DESK_KEYRING": "memory"}
    front = Front(qapp, Home.of_environment(environment), Wishes(simulator=True, language="en"), environment)
    front.open()
    qtbot.waitUntil(lambda: front.program is not None, timeout=PATIENCE)
    made = Person(front, qtbot, tmp_path, complaints)
    qtbot.waitUntil(lambda: bool(made.desk.session.profile.api), timeout=PATIENCE)
    made.idle()
    yield made
    # Qt's own loop is the test runner's: were it told to stop, no later test could wait.
    monkeypatch.setattr(made.program.loop, "stop", lambda: None)
    made.front._leave()
    qtbot.waitUntil(lambda: not front.frame.isVisible(), timeout=PATIENCE)
    made.program.loop._QEventLoop__is_running = False  # as qasync does when it stops
    asyncio.events._set_running_loop(None)
    front.end()
    asyncio.set_event_loop(None)
    front.frame.deleteLater()
    qInstallMessageHandler(None)
    said = [line for line in complaints.getvalue().splitlines() if not any(noise in line for noise in NOISE)]
    assert said == []
