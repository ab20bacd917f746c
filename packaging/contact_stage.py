"""The window on which the contact sheet's scenes are played and photographed in every look.

Lives here: `Stage`, and all that a scene may do with it. Must not live here: the scenes (`contact_scenes.py`), the
looks (`contact_looks.py`), or what counts as cut (`fit.py`).
"""

import asyncio
import os
import sys
import traceback
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import screenshots
from contact_looks import Look, Wish
from fit import cut_words
from screenshots import Photographer, Take

__all__ = ["Stage"]

LOOK_SETTLED = 0.06
"""Seconds after another language, scheme or size."""
ROUNDS = 3
"""A part that says more in another language tells what holds it, and that in turn what holds that."""
DIALOGS = ("palette", "chooser", "profiles", "about", "news", "report")
"""Scenes that speak the language in which they were opened: nothing else can be done while they are open."""


class Stage(Photographer):
    """The window on which scenes are played, and what a scene may do with it."""

    def __init__(self, front: Any, take: Take, wish: Wish, looks: Sequence[Look], scenes: Mapping[str, Any]) -> None:
        super().__init__(front, take)
        self._wish, self._looks, self._scenes = wish, looks, scenes
        self._presentation: Any = None

    async def _walk(self) -> None:
        self.missed = False
        try:
            await self._until(lambda: bool(self._session.profile.api) and not self._is_busy())
            for name, scene in self._scenes.items():
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
        for _ in range(ROUNDS):
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

    def end_tour(self) -> None:
        from flinks_desk.ui.tour.bubble import Bubble

        for bubble in self.frame.findChildren(Bubble):
            bubble.left.emit()

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


def _application() -> Any:
    from PySide6.QtWidgets import QApplication

    return QApplication.instance()
