"""What the program is made of, under which licence, and the licence texts that come with it.

The table only. Must not live here: showing it.
"""

from dataclasses import dataclass

from flinks_desk.core.text import Text, text

__all__ = ["PARTS", "Part"]


@dataclass(frozen=True, slots=True)
class Part:
    """A part, its licence, and where the text lies in `resources`; some bring theirs with them."""

    name: str | Text
    licence: str
    file: tuple[str, ...] = ()


PARTS = (
    Part("Flinks Desk", "MIT", ("licences", "flinks-desk.txt")),
    Part("Qt, PySide6", "LGPL-3.0", ("licences", "LGPL-3.0-only.txt")),
    Part(text("to which the LGPL refers"), "GPL-3.0", ("licences", "GPL-3.0-only.txt")),
    Part(text("How Qt's libraries can be replaced"), "", ("licences", "QT.md")),
    Part("Chromium (Qt WebEngine)", "BSD-3-Clause, …", ("licences", "QT.md")),
    Part("Material Symbols", "Apache-2.0", ("icons", "LICENSE.txt")),
    Part("httpx, starlette, uvicorn, segno", "BSD-3-Clause"),
    Part("keyring, platformdirs, truststore", "MIT"),
    Part("qasync", "BSD-2-Clause"),
    Part("typing-extensions", "PSF-2.0"),
)
