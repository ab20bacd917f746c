"""Which Qt this is, and which Chromium is in its web engine, with the level of its security patches.

Imported when somebody asks for it: the web engine is large. Must not live here: the engine itself.
"""

import PySide6
from PySide6.QtCore import qVersion

from flinks_desk.core.about import Detail
from flinks_desk.core.text import Text, text

__all__ = ["qt_versions"]

NOT_THERE = text("not there: the preview needs it")


def qt_versions() -> tuple[Detail, ...]:
    """Of Qt, of PySide6, and of the engine."""
    engine, patched = _engine()
    return (
        Detail(text("Qt"), f"{qVersion()}, PySide6 {PySide6.__version__}"),
        Detail(text("Web engine"), engine),
        *([Detail(text("Security patches up to"), patched)] if patched else []),
    )


def _engine() -> tuple[str | Text, str]:
    try:
        from PySide6.QtWebEngineCore import (
            qWebEngineChromiumSecurityPatchVersion,
            qWebEngineChromiumVersion,
            qWebEngineVersion,
        )
    except ImportError:
        return NOT_THERE, ""
    asked = (qWebEngineChromiumVersion, qWebEngineVersion, qWebEngineChromiumSecurityPatchVersion)
    chromium, engine, patched = (str(one()) for one in asked)  # PySide6 types them as bytes or text
    return f"Chromium {chromium}, Qt WebEngine {engine}", f"Chromium {patched}"
