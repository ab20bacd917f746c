"""Makes pictures of every page in every state, size, language and scheme: `python packaging/contact_sheet.py OUT`.

Each picture is a PNG below OUT, all of one look are on one sheet of thumbnails, and `cut.txt` tells every word that
cannot be read whole. `--only WORD` plays everything but takes the scenes with this word in their name; `--look WORD`
takes those looks alone, such as `fr` or `1024x640`.
Must not live here: the scenes (`contact_scenes.py`), or what counts as cut (`fit.py`).
"""

import argparse
import asyncio
import math
import os
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import screenshots
from fit import cut_words
from screenshots import Photographer, Take

LOOK_SETTLED = 0.12
"""Seconds after another language, scheme or size."""
THUMBNAIL = 400
COLUMNS = 5
CAPTION = 22


DIALOGS = ("palette", "chooser", "profiles", "about", "news", "report")
"""Scenes that speak the language in which they were opened: nothing else can be done while they are open."""


@dataclass(frozen=True)
class Screen:
    """One kind of screen: the window's size in logical pixels, and how many real ones each of them has."""

    name: str
    size: tuple[int, int]
    scale: str
    text: float = 1.0
    """How much larger the system's letters are."""


SCREENS = (
    Screen("1024x640", (1024, 640), "1"),
    Screen("1280x800", (1280, 800), "1"),
    Screen("1920x1080@150", (1280, 720), "1.5"),
    Screen("1920x1080@200", (960, 540), "2"),
    Screen("text200", (1280, 800), "1", 2.0),
)
SCALES = {"1": "2560x1600", "1.5": "1920x1080", "2": "1920x1080"}
"""Qt reads the scale when it starts, so each has a process of its own, and a screen of this many real pixels."""


@dataclass(frozen=True)
class Look:
    """A screen, a language and a scheme."""

    screen: Screen
    language: str
    scheme: str

    @property
    def name(self) -> str:
        return f"{self.screen.name}-{self.language}-{self.scheme}"


LOOKS = tuple(
    Look(screen, language, scheme) for screen in SCREENS for scheme in ("light", "dark") for language in ("en", "fr")
)


@dataclass(frozen=True)
class Wish:
    """Where the pictures go, and which of them are taken."""

    folder: str
    only: str = ""
    look: str = ""
    scale: str = ""
    text: float = 1.0

    def looks(self) -> list[Look]:
        words = self.look.split(",")
        return [one for one in LOOKS if any(all(part in one.name for part in word.split("+")) for word in words)]

    def wants(self, scene: str) -> bool:
        return any(word in scene for word in self.only.split(","))


def main() -> int:
    parser = argparse.ArgumentParser(description="Makes pictures of every page in every state and look.")
    parser.add_argument("folder", type=Path, metavar="OUT")
    parser.add_argument("--only", default="", help="scenes with one of these words in their name, by commas")
    parser.add_argument("--look", default="", help="looks with one of these words in their name; + joins words")
    parser.add_argument("--scale", default="", help=argparse.SUPPRESS)
    parser.add_argument("--text", type=float, default=1.0, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    wish = Wish(str(arguments.folder.resolve()), arguments.only, arguments.look, arguments.scale, arguments.text)
    if wish.scale:
        return run(wish)
    (Path(wish.folder) / "cut.txt").unlink(missing_ok=True)
    kinds = sorted({(look.screen.scale, look.screen.text) for look in wish.looks()})
    status = max((start(wish, scale, text) for scale, text in kinds), default=1)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    for sheet in make_sheets(Path(wish.folder), wish):
        sys.stdout.write(f"{sheet}\n")
    return status


def start(wish: Wish, scale: str, text: float) -> int:
    with tempfile.TemporaryDirectory(prefix="flinks-desk-") as home:
        environment = screenshots.environment_of(home, scale, SCALES[scale])
        given = {"--only": wish.only, "--look": wish.look, "--scale": scale, "--text": str(text)}
        command = [sys.executable, __file__, wish.folder, *(word for pair in given.items() for word in pair)]
        return subprocess.run(command, env=environment, check=False).returncode


def run(wish: Wish) -> int:
    looks = [look for look in wish.looks() if (look.screen.scale, look.screen.text) == (wish.scale, wish.text)]
    take = Take(Path(wish.folder), size=looks[0].screen.size, scale=wish.scale, text=wish.text)
    return screenshots.run(take, lambda front, taken: Stage(front, taken, wish, looks))


class Stage(Photographer):
    """The window on which scenes are played, and what a scene may do with it."""

    def __init__(self, front: Any, take: Take, wish: Wish, looks: list[Look]) -> None:
        super().__init__(front, take)
        self._wish, self._looks = wish, looks
        self._presentation: Any = None

    async def _walk(self) -> None:
        from contact_scenes import SCENES

        self.missed = False
        try:
            await self._until(lambda: bool(self._session.profile.api) and not self._is_busy())
            for name, scene in SCENES.items():
                await self._play(name, scene)
        finally:
            self.close_dialogs()
            self._front.frame.close()

    async def _play(self, name: str, scene: Any) -> None:
        try:
            if name.split("-", maxsplit=1)[0] not in DIALOGS:  # those are opened in each look, as a person would
                await scene(self)
        except Exception:  # noqa: BLE001 - the other pictures are wanted all the same; this one is missed, and told
            self.missed = True
            sys.stderr.write(f"{name} was not reached:\n{traceback.format_exc(limit=-3)}\n")
            return
        if self._wish.wants(name):
            await asyncio.sleep(screenshots.SETTLED)
            for look in self._looks:
                await self._shoot_look(name, look, scene)

    async def _shoot_look(self, name: str, look: Look, scene: Any) -> None:
        from flinks_desk.app import _catalogue
        from flinks_desk.ui import language, style

        app = _application()
        style.apply(app, style.Scheme(look.scheme))
        if language.current().code != look.language:
            language.speak(app, look.language, _catalogue)
        self.frame.resize(*look.screen.size)
        if name.split("-", maxsplit=1)[0] in DIALOGS:
            await scene(self)
        await asyncio.sleep(LOOK_SETTLED)
        place = Path(self._wish.folder) / look.name / f"{name}.png"
        place.parent.mkdir(parents=True, exist_ok=True)
        self._picture().save(str(place))
        with (Path(self._wish.folder) / "cut.txt").open("a", encoding="utf-8") as told:
            told.writelines(
                f"{look.name}\t{name}\t{line}\n" for window in self._windows() for line in cut_words(window)
            )

    def _picture(self) -> Any:
        """The window, with its dialogs where they lie."""
        from PySide6.QtCore import QPoint
        from PySide6.QtGui import QPainter

        picture = self.frame.grab()
        with QPainter(picture) as painter:
            for dialog in self._windows()[1:]:
                free = self.frame.size() - dialog.size()
                painter.drawPixmap(QPoint(free.width() // 2, free.height() // 2), dialog.grab())
        return picture

    def _windows(self) -> list[Any]:
        from PySide6.QtWidgets import QDialog

        return [self.frame, *(one for one in self.frame.findChildren(QDialog) if one.isVisible())]

    # What a scene may do.

    @property
    def frame(self) -> Any:
        return self._presentation.frame if self._presentation else self._front.frame

    @property
    def desk(self) -> Any:
        return self._program.desk

    @property
    def session(self) -> Any:
        return self._session

    async def until(self, holds: Any) -> None:
        await self._until(holds)

    async def idle(self) -> None:
        await asyncio.sleep(0.05)
        await self._until(lambda: not self._is_busy())

    def go(self, step: str) -> None:
        from flinks_desk.core.journey import Step

        window = self._presentation.window if self._presentation else self._program.window
        window.go(Step[step])

    async def click(self, name: str) -> None:
        from PySide6.QtWidgets import QAbstractButton

        self._seen(QAbstractButton, name).click()
        await asyncio.sleep(0.1)

    def unfold(self, name: str, *, is_open: bool = True) -> None:
        from flinks_desk.ui.widgets.expander import Expander

        self._seen(Expander, name).set_open(is_open)

    def fill(self, name: str, words: str) -> None:
        from PySide6.QtWidgets import QLineEdit

        self._seen(QLineEdit, name).setText(words)

    def _seen(self, kind: Any, name: str) -> Any:
        """The one in front of those that can be seen."""
        found = [one for window in self._windows() for one in window.findChildren(kind, name) if one.isVisible()]
        if not found:
            raise LookupError(f"No {name} can be seen.")
        return found[-1]

    def fault(self, name: str, **parameters: str) -> None:
        self._server.world.switches.order(name, **parameters)

    def no_faults(self) -> None:
        self._server.world.switches.cancel_all()

    def scroll_down(self) -> None:
        from PySide6.QtWidgets import QScrollArea

        for area in self.frame.findChildren(QScrollArea):
            if area.isVisible():
                area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())

    async def to_question(self) -> None:
        await self._to_question()

    async def answer_question(self) -> None:
        await self._answer_question()

    async def authorize(self, user: str, password: str) -> None:
        from flinks_desk.core.authorize import ByCredentials
        from flinks_desk.core.secret import Secret

        await self.desk.make_token()
        await self.desk.authorize(ByCredentials("FlinksCapital", user, Secret(password)))

    def show_log(self, row: int) -> None:
        self._log_row(row)

    async def close_log(self) -> None:
        await self.click("log_details_close")

    def paper(self) -> Any:
        from flinks_desk.ui.diagnose.paper import Paper

        return self._front.frame.findChild(Paper)

    def press(self, keys: str) -> None:
        from PySide6.QtGui import QKeySequence, QShortcut

        shortcut = next(one for one in self.frame.findChildren(QShortcut) if one.key() == QKeySequence(keys))
        shortcut.activated.emit()

    def close_dialogs(self) -> None:
        for dialog in self._windows()[1:]:
            dialog.done(0)  # without a word about what was typed

    def keep_profiles(self) -> None:
        from flinks_desk.core.profile import Profile
        from flinks_desk.services.home import Home
        from flinks_desk.services.profiles import Profiles

        kept = Profiles(Home.of_environment(os.environ).profiles)
        for name in ("toolbox", "acme-ca", "a-rather-long-name-of-a-customer-ca"):
            kept.save(Profile.of_instance(name, "43387ca6-0391-4c82-857d-70d95f087ecb"))

    async def choose_production(self) -> None:
        from flinks_desk.core.profile import Profile

        await self.desk.choose(Profile.of_instance("acme-ca", "43387ca6-0391-4c82-857d-70d95f087ecb"))

    def present(self) -> None:
        self._presentation = self._front.present()


def make_sheets(folder: Path, wish: Wish) -> Iterator[Path]:
    """All pictures of a look beside each other, with their names."""
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication(sys.argv[:1])
    for look in wish.looks():
        pictures = sorted((folder / look.name).glob("*.png"))
        if pictures:
            yield _sheet(folder / f"sheet-{look.name}.png", pictures)
    del app


def _sheet(place: Path, pictures: list[Path]) -> Path:
    from PySide6.QtCore import QRect, Qt
    from PySide6.QtGui import QColor, QImage, QPainter

    thumbs = [QImage(str(one)).scaledToWidth(THUMBNAIL, Qt.TransformationMode.SmoothTransformation) for one in pictures]
    cell = max(one.height() for one in thumbs) + CAPTION
    sheet = QImage(COLUMNS * (THUMBNAIL + 8), math.ceil(len(thumbs) / COLUMNS) * (cell + 8), QImage.Format.Format_RGB32)
    sheet.fill(QColor("#888888"))
    with QPainter(sheet) as painter:
        for number, (thumb, picture) in enumerate(zip(thumbs, pictures, strict=True)):
            x, y = number % COLUMNS * (THUMBNAIL + 8) + 4, number // COLUMNS * (cell + 8) + 4
            painter.drawText(QRect(x, y, THUMBNAIL, CAPTION), Qt.AlignmentFlag.AlignVCenter, picture.stem)
            painter.drawImage(x, y + CAPTION, thumb)
    sheet.save(str(place))
    return place


def _application() -> Any:
    from PySide6.QtWidgets import QApplication

    return QApplication.instance()


if __name__ == "__main__":
    sys.exit(main())
