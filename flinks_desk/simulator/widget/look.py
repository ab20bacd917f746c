"""The colours that an address asks for, turned into the style sheet's roles, and kept readable.

A customer's colour is used as it is for areas; for text it is moved towards black or white until it can be read on
its ground (4.5:1). The style sheet holds every colour that an address does not ask for.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from flinks_desk.simulator.widget.parameters import Settings

SURFACES: Mapping[str, str] = MappingProxyType({"light": "#ffffff", "dark": "#1b2327"})
READABLE = 4.5
_INKS = ("#ffffff", "#10171a")
_STEPS = 20


@dataclass(frozen=True)
class Look:
    """What the page's root element gets: a theme and some roles of its own."""

    theme: str
    roles: Mapping[str, str]


def look(settings: Settings) -> Look:
    """The look of one widget; a dark background makes a dark theme where the address names none."""
    background = _long(settings.text("backgroundColor"))
    theme = settings.text("theme")
    if background and not settings.given("theme"):
        theme = "dark" if _luminance(background) < 0.18 else "light"
    roles: dict[str, str] = {}
    if background:
        roles |= {"--backdrop": background, "--on-backdrop": _ink_on(background)}
    if accent := _long(settings.text("foregroundColor1")):
        roles |= {
            "--accent": accent,
            "--on-accent": _ink_on(accent),
            "--accent-text": readable(accent, SURFACES[theme]),
        }
    if mark := _long(settings.text("foregroundColor2")):
        roles["--mark"] = mark
    return Look(theme, MappingProxyType(roles))


def contrast(one: str, other: str) -> float:
    """Contrast of two colours as the accessibility guidelines (WCAG 2.1) define it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def readable(colour: str, ground: str) -> str:
    """The colour nearest to the wish that can be read on its ground."""
    ink = _ink_on(ground)
    for step in range(_STEPS + 1):
        tried = _mixed(colour, ink, step / _STEPS)
        if contrast(tried, ground) >= READABLE:
            return tried
    return ink


def _ink_on(ground: str) -> str:
    return max(_INKS, key=lambda ink: contrast(ink, ground))


def _long(colour: str) -> str:
    digits = "".join(digit * 2 for digit in colour) if len(colour) == 3 else colour
    return f"#{digits}" if digits else ""


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


def _mixed(one: str, other: str, share: float) -> str:
    parts = (
        round(mine + (theirs - mine) * share) for mine, theirs in zip(_channels(one), _channels(other), strict=True)
    )
    return "#" + "".join(f"{part:02x}" for part in parts)
