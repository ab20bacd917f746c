"""The subject of `test_walks.py`: somebody who presses, writes and chooses whatever can be seen, in any order.

`python walker.py FILE`; the file holds the acts as JSON, pairs of an act's name and a number. Prints as JSON what
`Walked` holds. What the program complains of goes to stderr.
"""

import asyncio
import faulthandler
import gc
import json
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path
from typing import TypeVar, cast

from PySide6.QtCore import QAbstractItemModel, QObject, QPoint, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from flinks_desk.app import Front, Wishes
from flinks_desk.services.home import Home
from flinks_desk.simulator.faults import FAULTS
from flinks_desk.ui import style
from tests.benchmarks.footprint import memory_of_tree

One = TypeVar("One")
Kind = TypeVar("Kind", bound=QWidget)

PAUSE = 20
"""Milliseconds between two acts; now and then a walk waits longer."""
SETTLES = 1_500
HANGS_AFTER = 100
"""Seconds after which a walk tells where it stands, and ends."""
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
TEXTS = (
    "",
    "Greatday",
    "Everyday",
    "é\u202e😀\u0000\ufffd",
    "3d5266a8-b697-48d4-8de6-52e2e2662acc",
    "curl -H 'flinks-auth-key: 3d5266a8-b697-48d4-8de6-52e2e2662acc' https://toolbox-api.private.fin.ag/v3/x/y -d '{'",
    '{"a": [' * 300,
    "https://user:word@[::1]:99999/?a=%zz#\n" * 40,
    "0",
    "-1e999",
)
KEYS = (
    *(getattr(Qt.Key, f"Key_{name}") for name in ("Tab", "Backtab", "Return", "Space", "Up", "Down", "Left", "Right")),
    *(getattr(Qt.Key, f"Key_{name}") for name in ("Home", "End", "PageDown", "PageUp", "F1", "Delete", "Backspace")),
)
CHORDS = tuple(Qt.Key[f"Key_{letter}"] for letter in "123456DHFKRLP")
"""With Ctrl: the steps, rooms, finding, palette, reload, profiles."""
SHIFTED = tuple(Qt.Key[f"Key_{letter}"] for letter in "OWESN")
"""With Ctrl and Shift: more rooms."""
SIZES = ((1024, 640), (1280, 800), (1920, 1080), (640, 480))


@dataclass(frozen=True)
class Walked:
    """How a walk went: its acts, and the bytes after everything was seen once, and at the end."""

    acts: int = 0
    tasks: int = 0
    """Left over when everything had been told to end."""
    seen: int = 0
    ended: int = 0


class Walker:
    """Acts on the program by its widgets only, as far as a person could."""

    def __init__(self, front: Front, acts: Sequence[tuple[str, int]]) -> None:
        self.front = front
        self.acts = acts
        self.walked = Walked()
        self._by_name: Mapping[str, Callable[[int], object]] = {
            "press": self.press,
            "write": self.write,
            "choose": self.choose,
            "pick": self.pick,
            "trigger": self.trigger,
            "key": lambda number: QTest.keyClick(self.focus(), nth(KEYS, number)),
            "chord": self.chord,
            "size": lambda number: front.frame.resize(*nth(SIZES, number)),
            "trouble": self.trouble,
            "wait": lambda _: None,
        }
        self.begin()

    def begin(self) -> None:
        """Waits for the program."""
        program = self.front.program
        if program is None or not program.desk.session.profile.api:
            QTimer.singleShot(50, self.begin)
            return
        self.program = program
        self.see(0)

    def see(self, number: int) -> None:
        """Every step and room, a widget and a presentation once: what is made then stays."""
        sights = self.sights()
        if number == len(sights):
            self.walked = replace(self.walked, seen=memory())
            self.act(0)
            return
        pause, look = sights[number]
        look()
        QTimer.singleShot(pause, lambda: self.see(number + 1))

    def sights(self) -> list[tuple[int, Callable[[], object]]]:
        """What is done, and the milliseconds that it is looked at."""
        frame, control, both = self.front.frame, Qt.KeyboardModifier.ControlModifier, CONTROL_SHIFT
        return [
            *((PAUSE, partial(QTest.keyClick, frame, key, control)) for key in CHORDS),
            *((PAUSE, partial(QTest.keyClick, frame, key, both)) for key in SHIFTED),
            (PAUSE, self.turn_away),
            (PAUSE, partial(QTest.keyClick, frame, Qt.Key.Key_3, control)),
            (SETTLES, partial(self.press_named, "open_widget")),
            (SETTLES, partial(self.press_named, "close_widget")),
            (PAUSE, partial(QTest.keyClick, frame, Qt.Key.Key_F5)),
            *((PAUSE, partial(self.present, key)) for key in CHORDS[:5]),
            (SETTLES, self.present_no_more),
        ]

    def press_named(self, name: str) -> None:
        button = self.front.frame.findChild(QAbstractButton, name)
        assert button
        button.click()

    def present(self, key: Qt.Key) -> None:
        """In the window for an audience."""
        shown = self.front.present()
        if shown:
            QTest.keyClick(shown.frame, key, Qt.KeyboardModifier.ControlModifier)

    def present_no_more(self) -> None:
        shown = self.front.present()
        if shown:
            shown.leave()

    def act(self, number: int) -> None:
        """The next act is arranged before this one: a menu that it opens has an event loop of its own (Qt's)."""
        self.turn_away()
        if number == len(self.acts):
            self.program.desk.close_preview()
            QTimer.singleShot(SETTLES, self.leave)
            return
        name, which = self.acts[number]
        QTimer.singleShot(PAUSE * (10 if name == "wait" else 1), lambda: self.act(number + 1))
        self.walked = replace(self.walked, acts=number + 1)
        self._by_name[name](which)

    def leave(self) -> None:
        """Menus and dialogs are left first, as by a person who wants to go."""
        over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if over:
            over.close()
            QTimer.singleShot(PAUSE, self.leave)
            return
        self.walked = replace(self.walked, ended=self.walked.ended or memory())
        QTimer.singleShot(SETTLES, self.leave)  # what was closed may have been one window of several
        # While something is presented, the window is hidden; closing the presentation ends all.
        windows = [self.front.frame, *(one for one in QApplication.topLevelWidgets() if one.isVisible())]
        for one in windows:
            if one.isVisible():
                one.close()
                return

    def turn_away(self) -> None:
        """Nobody reads or writes a file of this machine, and what covers all for good is left again."""
        for dialog in shown(QFileDialog):
            dialog.reject()

    def focus(self) -> QWidget:
        return QApplication.focusWidget() or self.window(0)

    def window(self, number: int) -> QWidget:
        """The one that takes what a person does: a menu, a dialog before everything, or any."""
        over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if over:
            return over
        open_ones = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
        return nth(open_ones, number) if open_ones else self.front.frame

    def within(self, kind: type[Kind], number: int) -> list[Kind]:
        """What can be used in the window, in a fixed order."""
        return [one for one in self.window(number // 1000).findChildren(kind) if one.isVisible() and one.isEnabled()]

    def press(self, number: int) -> None:
        if buttons := self.within(QAbstractButton, number):
            button = nth(buttons, number)
            QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(button.width() // 2, button.height() // 2))

    def write(self, number: int) -> None:
        fields: list[QLineEdit | QPlainTextEdit] = [
            *self.within(QLineEdit, number),
            *self.within(QPlainTextEdit, number),
        ]
        if fields:
            field = nth(fields, number)
            if not field.isReadOnly():
                field.selectAll()
                QApplication.clipboard().setText(nth(TEXTS, number // 7))
                field.paste()

    def choose(self, number: int) -> None:
        if boxes := self.within(QComboBox, number):
            box = nth(boxes, number)
            box.setCurrentIndex(number // 7 % max(1, box.count()))

    def pick(self, number: int) -> None:
        """A row, as a click and twice."""
        if views := self.within(QAbstractItemView, number):
            view = nth(views, number)
            model = cast("QAbstractItemModel | None", view.model())
            if model is not None and (rows := model.rowCount()):
                index = model.index(number // 7 % rows, 0)
                view.setCurrentIndex(index)
                view.scrollTo(index)
                place = view.visualRect(index).center()
                click = QTest.mouseDClick if number % 3 == 0 else QTest.mouseClick
                click(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def trigger(self, number: int) -> None:
        """An entry of a menu, as if the menu had been opened."""
        actions = [one for menu in shown_or_not(QMenu) for one in menu.actions() if usable(one)]
        if actions:
            nth(actions, number).trigger()

    def chord(self, number: int) -> None:
        key = nth(CHORDS + SHIFTED, number)
        modifiers = Qt.KeyboardModifier.ControlModifier
        if key in SHIFTED:
            modifiers |= Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(self.focus(), key, modifiers)

    def trouble(self, number: int) -> None:
        """Flinks behaves badly, or well again."""
        server = self.program._simulator._server
        if server is not None:
            names = [fault.name for fault in FAULTS]
            switches = server.world.switches
            if number % 3 == 0:
                switches.cancel_all()
            else:
                switches.order(nth(names, number))


class Elsewhere(QObject):
    """What would be opened by another program is only asked for."""

    @Slot(QUrl)
    def stay(self, _: QUrl) -> None:
        """No browser is started."""


def memory() -> int:
    """Bytes of the program and of all that it started, garbage collected."""
    gc.collect()
    return memory_of_tree(os.getpid())


def nth(choice: Sequence[One], number: int) -> One:
    return choice[number % len(choice)]


def shown(kind: type[Kind]) -> list[Kind]:
    return [one for one in shown_or_not(kind) if one.isVisible()]


def shown_or_not(kind: type[Kind]) -> list[Kind]:
    return [one for one in QApplication.allWidgets() if isinstance(one, kind)]


def usable(action: QAction) -> bool:
    return action.isEnabled() and action.isVisible() and not action.isSeparator() and action.menu() is None


faulthandler.dump_traceback_later(HANGS_AFTER, exit=True)
app = style.application(sys.argv[0])
elsewhere = Elsewhere(app)
for scheme in ("http", "https", "file", "mailto"):
    QDesktopServices.setUrlHandler(scheme, elsewhere, "stay")  # type: ignore[arg-type]  # bytes are refused
front = Front(
    app, Home.of_environment(os.environ), Wishes(simulator=True, language="en", engine_ahead=True), os.environ
)
front.open()
walker = Walker(front, json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))
app.exec()
left = asyncio.all_tasks(front.program.loop) if front.program else set()
sys.stdout.write(json.dumps(asdict(replace(walker.walked, tasks=len(left)))))
sys.stdout.flush()
front.end()
