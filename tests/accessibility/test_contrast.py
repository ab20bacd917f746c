"""The contrast of every two colours that the style sheet puts on each other, in both schemes (WCAG 2, AA).

Read from the sheet itself, so that a new rule is measured without a word; `tests/ui/test_style.py` has what is painted.
"""

import re
from collections.abc import Iterator
from dataclasses import asdict

import pytest

from flinks_desk import resources
from flinks_desk.ui.style import DARK, LIGHT, Palette, contrast

SHEET = re.sub(r"/\*.*?\*/", "", resources.read_text("style.qss"), flags=re.DOTALL)
RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
INK = re.compile(r"(?<![-\w])color:\s*\$(\w+)")
GROUND = re.compile(r"(?<![-\w])background(?:-color)?:\s*\$(\w+)")
CHOSEN = re.compile(r"selection-color:\s*\$(\w+)"), re.compile(r"selection-background-color:\s*\$(\w+)")
FOCUS = re.compile(r":focus\b")
LINE = re.compile(r"border(?:-color)?:[^;]*\$(\w+)")
GROUNDS = ("surface", "surface_sunken", "surface_raised")
"""Where a rule names no ground of its own, its words may stand on any of these."""
TEXT, MARK = 4.5, 3.0


def rules() -> Iterator[tuple[str, str]]:
    for selector, body in RULE.findall(re.sub(r"\$\{\w+\}", "", SHEET)):
        yield from ((one.strip(), body) for one in selector.split(","))


def pairs() -> Iterator[tuple[str, str, float]]:
    """Words on their ground, chosen words on theirs, and the ring of the focus on what is around it."""
    for selector, body in rules():
        if "disabled" in selector:  # WCAG asks nothing of what cannot be used; it is told by more than its colour
            continue
        ground = GROUND.search(body)
        for ink in INK.findall(body):
            yield from ((ink, on, TEXT) for on in ([ground[1]] if ground else GROUNDS) if not _has_own(selector, ink))
        ink, on = (pattern.search(body) for pattern in CHOSEN)
        if ink and on:
            yield ink[1], on[1], TEXT
        if FOCUS.search(selector) and (line := LINE.search(body)) and line[1] != "surface":
            yield from ((line[1], on, MARK) for on in GROUNDS)


def _has_own(selector: str, ink: str) -> bool:
    """Words that never stand on the page itself: on the card of production, on the primary button."""
    return ink in {"production_text", "accent_text"} and not GROUND.search(dict(rules()).get(selector, ""))


PAIRS = sorted(set(pairs()))


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=lambda palette: palette.name)
def test_what_the_sheet_paints_can_be_read(palette: Palette) -> None:
    """Words have a contrast of 4.5 to their ground, rings of the focus 3."""
    colours = asdict(palette)

    dim = {
        (ink, on): contrast(colours[ink], colours[on])
        for ink, on, least in PAIRS
        if contrast(colours[ink], colours[on]) < least
    }

    assert dim == {}


def test_the_sheet_is_read() -> None:
    """Most roles are in some pair; those that are not are lines, or are painted by widgets."""
    named = {role for ink, on, _ in PAIRS for role in (ink, on)}

    assert {"text", "text_quiet", "accent_text", "accent", "focus", "bad", "warn", "good", "note", "link"} <= named
    assert len(PAIRS) > 25
