"""The looks in which the contact sheet shows each scene, and which of its pictures are wanted.

Lives here: the tables of screens, languages and schemes. Must not live here: how a picture is taken
(`contact_stage.py`).
"""

from dataclasses import dataclass

__all__ = ["SCALES", "Look", "Wish"]


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
