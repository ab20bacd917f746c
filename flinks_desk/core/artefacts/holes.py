"""Holes: marks in a text for what only the customer's machine can fill in (`model.py` says where they come from)."""

from flinks_desk.core.lean import regex

__all__ = ["HOLE_CLOSE", "HOLE_OPEN", "hole", "hole_names", "shown_holes", "whole_hole"]

HOLE_OPEN = "\ue000"
HOLE_CLOSE = "\ue001"
LONGEST_NAME = 80
_NOT_IN_A_NAME = regex(r"[^\w.$-]+")
_HOLE = regex(f"{HOLE_OPEN}([^{HOLE_OPEN}{HOLE_CLOSE}]*){HOLE_CLOSE}")


def hole(name: str) -> str:
    """The mark for a value that is filled in at run time; `name` is what the artefact calls it (`env.SECRET`).

    Whatever would end a JSON text or a part of an address is taken out of the name.
    """
    return f"{HOLE_OPEN}{_NOT_IN_A_NAME.sub('.', name[:LONGEST_NAME]).strip('.')}{HOLE_CLOSE}"


def hole_names(text: str) -> tuple[str, ...]:
    """The names of the holes in a text, in order."""
    return tuple(_HOLE.findall(text)) if HOLE_OPEN in text else ()


def whole_hole(text: str) -> str | None:
    """The name of the hole if the text is one hole and nothing else, blanks aside."""
    found = _HOLE.fullmatch(text.strip())
    return found[1] if found else None


def shown_holes(text: str) -> str:
    """The text for a person: `${X}` where a hole was."""
    return _HOLE.sub(lambda found: f"${{{found[1]}}}", text) if HOLE_OPEN in text else text
