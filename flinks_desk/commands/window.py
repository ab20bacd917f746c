"""Opening the window, where there is a screen for it.

Must not live here: the window.
"""

import argparse
import importlib
import os
import sys
from collections.abc import Mapping

from flinks_desk.core.text import Text, text

__all__ = ["has_screen", "run", "windowless", "without_qt"]

CALLED = "FLINKS_DESK_COMMAND"
"""The variable in which whoever started the program says how: in a checkout there is no `flinks-desk` on the path."""

NEEDS_NONE = frozenset({"offscreen", "minimal", "vnc", "linuxfb", "eglfs"})
"""Platforms of Qt that draw without a display server."""


def run(arguments: argparse.Namespace) -> int:
    """Open the window and stay until it is closed."""
    if not has_screen(os.environ, sys.platform):
        sentence = text("There is no screen here. Without one this works: {command}", command=windowless(os.environ))
        print(arguments.language.say(sentence), file=sys.stderr)
        return 2
    try:
        app = importlib.import_module("flinks_desk.app")
    except ImportError as missing:
        if (missing.name or "").startswith("flinks_desk"):
            raise
        print(arguments.language.say(without_qt(missing, os.environ)), file=sys.stderr)
        return 2
    status = app.main(
        simulator=arguments.simulator,
        profile=arguments.profile,
        present=arguments.present,
        language=arguments.lang or "",
        report=arguments.open or "",
    )
    return int(status)


def without_qt(missing: ImportError, environment: Mapping[str, str]) -> Text:
    """What to say where Qt, or a library of the system that it needs, is not there."""
    return text(
        "The window cannot be opened, since Qt lacks something here: {reason}. "
        "Install what is named. Without a window this works: {command}",
        reason=missing.msg,
        command=windowless(environment),
    )


def windowless(environment: Mapping[str, str]) -> str:
    """What is offered where there can be no window, as it has to be typed."""
    return f"{environment.get(CALLED, 'flinks-desk')} check --simulator"


def has_screen(environment: Mapping[str, str], platform: str) -> bool:
    """Whether Qt would find a screen: on Linux a display server or a platform that needs none."""
    if not platform.startswith("linux"):
        return True
    chosen = environment.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    return chosen in NEEDS_NONE or bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))
