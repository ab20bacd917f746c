"""Where the program's own files are: pages, icons, translations, templates.

They lie in `resources/` of a checkout, in `flinks_desk/_resources` of an installed wheel, and in `resources/` of a
frozen bundle. Nothing here reads settings or what a person keeps.
"""

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def path(*parts: str) -> Path:
    """The place of one of our files; raises FileNotFoundError if it is not there."""
    found = root().joinpath(*parts)
    if not found.exists():
        raise FileNotFoundError(str(found))
    return found


def read_text(*parts: str) -> str:
    return path(*parts).read_text(encoding="utf-8")


def root(package: Path = _PACKAGE, bundle: str | None = getattr(sys, "_MEIPASS", None)) -> Path:
    """The folder that holds them, in the form in which the program came."""
    if bundle is not None:
        return Path(bundle) / "resources"
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parent / "resources"
