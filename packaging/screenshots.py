"""Makes the pictures of the README from the real window: `python packaging/screenshots.py`.

Walks the main job against the built-in simulator, offscreen, and writes a PNG of each page into
`resources/screenshots`. Pictures of every page in every look are made by `contact_sheet.py`, which walks the same way.
The web engine runs without its sandbox only if the script runs as root.
"""

import argparse
import asyncio
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from machine import is_administrator

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "resources" / "screenshots"
PATIENCE = 30.0
SETTLED = 0.5
"""Seconds for what is still being laid out or painted."""

LETTER = """Hi, we get 401 on every call. This is what our server sends:

curl -X POST "https://toolbox-api.private.fin.ag/v3/43387ca6-0391-4c82-857d-70d95f087ecb/BankingServices/Authorize" \\
  -H "Content-Type: application/json" \\
  -H "x-api-key: 8d7f3b52-6a1e-4c0b-9f2d-1e5a7c9b3d60" \\
  -d '{"LoginId": "5e115eac-1209-4f19-641c-08d6d484e2fe", "MostRecentCached": true,}'
"""

PRESS = """
(() => {{
  const found = [...document.querySelectorAll({selector})].find((one) => one.textContent.includes({words}));
  if (!found || found.disabled) return "";
  found.click();
  return "done";
}})()
"""
FILL = """
(() => {{
  const field = document.querySelector({selector});
  if (!field) return "";
  field.value = {text};
  field.dispatchEvent(new Event("input", {{bubbles: true}}));
  return "done";
}})()
"""
ASK = "document.querySelector({selector})?.textContent ?? ''"
ANSWERS = {
    "city": "Montreal",
    "country": "Canada",
    "shape": "Triangle",
    "ville": "Montreal",
    "pays": "Canada",
    "forme": "Triangle",
}


@dataclass(frozen=True)
class Take:
    """One series of pictures."""

    folder: Path
    scheme: str = "light"
    language: str = "en"
    size: tuple[int, int] = (1280, 800)
    scale: str = "1.5"
    text: float = 1.0
    """How much larger the system's letters are."""


def main() -> int:
    parser = argparse.ArgumentParser(description="Makes the pictures of the README from the real window.")
    parser.add_argument("--take", action="store_true", help=argparse.SUPPRESS)
    if parser.parse_args().take:
        return run(Take(PICTURES))
    with tempfile.TemporaryDirectory(prefix="flinks-desk-") as home:
        command = [sys.executable, __file__, "--take"]
        return subprocess.run(command, env=environment_of(home, Take(PICTURES).scale), check=False).returncode


def environment_of(home: str, scale: str, screen: str = "2560x1600") -> dict[str, str]:
    """For a process of its own, since Qt reads the scale when it starts; on a screen that nobody sees."""
    environment = {
        **os.environ,
        "FLINKS_DESK_HOME": home,
        "FLINKS_DESK_KEYRING": "memory",
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": f"offscreen:size={screen}",
        "QT_SCALE_FACTOR": scale,
    }
    if is_administrator():
        environment["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    return environment


def run(take: Take, make: "Callable[[Any, Take], Photographer] | None" = None) -> int:
    from PySide6.QtWidgets import QApplication

    from flinks_desk.app import Front, Wishes
    from flinks_desk.services.home import Home
    from flinks_desk.services.settings import Settings, SettingsFile
    from flinks_desk.ui import style
    from flinks_desk.welcome import with_seen

    app = QApplication(sys.argv[:1])
    letters = app.font()
    letters.setPointSizeF(letters.pointSizeF() * take.text)
    app.setFont(letters)
    home = Home.of_environment(os.environ)
    SettingsFile(home.settings).save(with_seen(Settings()))  # as whoever was here before: no tour is offered
    front = Front(app, home, Wishes(simulator=True, language=take.language), os.environ)
    style.apply(app, style.Scheme(take.scheme))
    front.open()
    front.frame.resize(*take.size)
    photographer = (make or Photographer)(front, take)
    front.frame.painted.connect(photographer.begin)
    app.exec()
    front.end()
    return 1 if photographer.missed else 0


class Photographer:
    """Walks through the window and takes the pictures."""

    def __init__(self, front: Any, take: Take) -> None:
        self._front = front
        self._take = take
        self.missed = True

    def begin(self) -> None:
        from PySide6.QtCore import QTimer

        # After the frame has asked for its furniture in the same way, so the program is there then.
        QTimer.singleShot(0, self._spawn)

    def _spawn(self) -> None:
        from PySide6.QtWidgets import QApplication

        if self._program is None:  # it could not be made, and said why
            QApplication.exit(1)
        else:
            self._program.bridge.spawn("pictures", self._walk())

    @property
    def _program(self) -> Any:
        return self._front.program

    @property
    def _session(self) -> Any:
        return self._program.desk.session

    async def _walk(self) -> None:
        try:
            await self._main_job()
            await self._audience()
            await self._trouble()
            self.missed = False
        finally:
            self._front.frame.close()

    async def _main_job(self) -> None:
        from flinks_desk.core.journey import Step

        go, desk = self._program.window.go, self._program.desk
        await self._until(lambda: bool(self._session.profile.api) and not self._is_busy())
        await self._shoot("secret-key")
        go(Step.TOKEN)
        await desk.make_token()
        await self._shoot("token")
        go(Step.CONNECT)
        await self._connect()
        go(Step.AUTHORIZE)
        await self._shoot("authorize")
        await self._click("open_session")
        await self._until(lambda: type(self._session.authorize).__name__ == "Opened")
        await self._shoot("session")
        go(Step.ACCOUNTS)
        self._server.world.switches.order("details-immediate")
        await desk.fetch_accounts()
        self._server.world.switches.cancel("details-immediate")
        await self._shoot("accounts")
        go(Step.SUMMARY)
        await self._shoot("summary")

    async def _connect(self) -> None:
        """Through the widget; the picture shows the bank's question, and another one the end."""
        await self._to_question()
        await self._shoot("connect")
        await self._answer_question()
        await self._shoot("connected")

    async def _to_question(self) -> None:
        await self._click("open_widget")
        await self._widget(PRESS.format(selector='".primary"', words='""'))
        await self._widget(PRESS.format(selector='".banks button"', words='"FlinksCapital"'))
        for selector, text in (("#username", "Greatday"), ("#password", "Everyday")):
            await self._widget(FILL.format(selector=json.dumps(selector), text=json.dumps(text)))
        await self._widget(PRESS.format(selector='".primary"', words='""'))
        # Said only because the script runs as root, and true nowhere else.
        self._program.window.walk.page().notice.hide()

    async def _answer_question(self) -> None:
        asked = await self._widget(ASK.format(selector='"label[for=challenge-0]"'))
        answer = next(answer for word, answer in ANSWERS.items() if word in asked.lower())
        await self._widget(FILL.format(selector='"#challenge-0"', text=json.dumps(answer)))
        await self._widget(PRESS.format(selector='".primary"', words='""'))
        await self._until(lambda: bool(self._session.preview.login_id))

    async def _trouble(self) -> None:
        """Questions of a bank, a token that was used, a row of the log, and what a customer sent."""
        from flinks_desk.core.authorize import ByCredentials, ByLogin
        from flinks_desk.core.journey import Step
        from flinks_desk.core.secret import Secret

        desk, window = self._program.desk, self._program.window
        window.go(Step.AUTHORIZE)
        await desk.make_token()
        await desk.authorize(ByCredentials("FlinksCapital", "sim_mfa_choice", Secret("Everyday")))
        await self._shoot("questions")
        await desk.make_token()
        token = self._session.token.value.reveal()
        self._server.world.claim_token(token, door="authorize", by="somebody else")
        await desk.authorize(ByLogin(self._session.preview.login_id))
        await self._shoot("finding")
        self._log_row(max(row for row, entry in enumerate(desk.entries) if entry.exchange))
        await self._shoot("log")
        await self._diagnose()

    async def _audience(self) -> None:
        """What an audience sees of the same work."""
        from flinks_desk.core.journey import Step

        presentation = self._front.present()
        presentation.window.go(Step.SUMMARY)
        await self._shoot("presentation", presentation.frame)
        presentation.leave()

    async def _diagnose(self) -> None:
        from PySide6.QtWidgets import QPlainTextEdit

        await self._click("room_diagnose")
        paper = next(one for one in self._front.frame.findChildren(QPlainTextEdit) if type(one).__name__ == "Paper")
        paper.setPlainText(LETTER)
        await asyncio.sleep(1)
        await self._shoot("diagnose")

    def _log_row(self, row: int) -> None:
        from flinks_desk.ui.journal.pane import JournalPane

        pane = self._front.frame.findChild(JournalPane)
        pane.show_entry(self._program.desk.entries[row].number)

    @property
    def _server(self) -> Any:
        return self._program._simulator._server  # noqa: SLF001 - the only one who steps on the stage's other side

    def _is_busy(self) -> bool:
        from flinks_desk.core.journey import Step

        return any(self._program.bridge.busy(step.value) for step in Step)

    async def _click(self, name: str) -> None:
        from PySide6.QtWidgets import QPushButton

        buttons = self._front.frame.findChildren(QPushButton, name)
        next(button for button in buttons if button.isVisible()).click()
        await asyncio.sleep(0)

    async def _widget(self, script: str) -> str:
        """Runs the script in the widget until it has an answer."""
        told: list[str] = []

        def asked() -> bool:
            engine = self._program.window.walk.page().preview.engine
            frames = engine.page.mainFrame().children() if engine else []
            if frames:
                frames[0].runJavaScript(script, told.append)
            return bool(told and told[-1])

        await self._until(asked)
        return told[-1]

    async def _until(self, holds: Callable[[], bool]) -> None:
        loop = asyncio.get_running_loop()
        limit = loop.time() + PATIENCE
        while not holds():
            if loop.time() > limit:
                raise TimeoutError("The window did not come so far.")
            await asyncio.sleep(0.1)

    async def _shoot(self, name: str, window: Any = None) -> None:
        await asyncio.sleep(SETTLED)
        self._take.folder.mkdir(parents=True, exist_ok=True)
        place = self._take.folder / f"{name}.png"
        (window or self._front.frame).grab().save(str(place))
        print(place)


if __name__ == "__main__":
    sys.exit(main())
