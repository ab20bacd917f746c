"""Opening the window, where there is a screen for it.

Must not live here: the window.
"""

import argparse
import importlib
import os
import sys
from collections.abc import Mapping

from flinks_desk.core.text import text

__all__ = ["has_screen", "run"]

NEEDS_NONE = frozenset({"offscreen", "minimal", "vnc", "linuxfb", "eglfs"})
"""Platforms of Qt that draw without a display server."""


def run(arguments: argparse.Namespace) -> int:
    """Open the window and stay until it is closed."""
    if not has_screen(os.environ, sys.platform):
        sentence = text(
            "There is no screen here. Without one this works: {command}", command="flinks-desk check --simulator"
        )
        print(arguments.language.say(sentence), file=sys.stderr)
        return 2
    app = importlib.import_module("flinks_desk.app")
    status = app.main(
        simulator=arguments.simulator,
        profile=arguments.profile,
        present=arguments.present,
        language=arguments.lang or "",
    )
    return int(status)


def has_screen(environment: Mapping[str, str], platform: str) -> bool:
    """Whether Qt would find a screen: on Linux a display server or a platform that needs none."""
    if not platform.startswith("linux"):
        return True
    chosen = environment.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    return chosen in NEEDS_NONE or bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))
