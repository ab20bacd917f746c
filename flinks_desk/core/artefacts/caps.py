"""How much of a very large text is read, and what the report says about the rest: a table.

Must not live here: reading. Whatever is not looked at is told with `left_out`; nothing is cut in silence.
"""

from collections.abc import Iterable, Mapping
from enum import Enum

from flinks_desk.core.lean import dataclass
from flinks_desk.core.text import Text, text

__all__ = ["LIMITS", "Cap", "Limit", "added_up", "left_out", "most"]


class Cap(Enum):
    """What there may be too much of."""

    TEXT = "text"
    NAMING = "naming"
    FENCES = "fences"
    CODE = "code"
    TOKENS = "tokens"
    PAGE = "page"
    TAGS = "tags"
    HEADERS = "headers"
    LISTENERS = "listeners"
    LISTENER = "listener"
    SIGNATURES = "signatures"
    ITEMS = "items"
    CALLS = "calls"
    COMMANDS = "commands"
    ADDRESSES = "addresses"
    PARAMETERS = "parameters"
    CODE_HEADERS = "code-headers"
    CONSTANTS = "constants"
    SETTINGS = "settings"
    PARAGRAPHS = "paragraphs"
    TROUBLES = "troubles"
    ATTRIBUTES = "attributes"
    VARIABLES = "variables"


@dataclass(frozen=True, slots=True)
class Limit:
    """How many are read, and the sentence about the others: `{most}` were read, `{left}` were not."""

    most: int
    words: Text


LIMITS: Mapping[Cap, Limit] = {
    Cap.TEXT: Limit(
        500_000,
        text(
            "This text is very long. What stands near a word of Flinks was read, and the beginning; "
            "{left} other characters were not looked at."
        ),
    ),
    Cap.NAMING: Limit(
        500_000,
        text(
            "So much in this text names Flinks that only its beginning and its end were read; "
            "{left} characters between them were not looked at."
        ),
    ),
    Cap.FENCES: Limit(
        400,
        text("Read the first {most} blocks between fences and around them; {left} more of them were not looked at."),
    ),
    Cap.CODE: Limit(
        500_000,
        text("Read the first {most} characters of the code; {left} more were not looked at."),
    ),
    Cap.TOKENS: Limit(
        200_000,
        text("Read the first {most} words and signs of the code; {left} characters behind them were not looked at."),
    ),
    Cap.PAGE: Limit(
        2_000_000,
        text("Read the first {most} characters of the page; {left} more were not looked at."),
    ),
    Cap.TAGS: Limit(
        2_000,
        text("Read the first {most} frames, links and forms of the page; {left} more were not looked at."),
    ),
    Cap.HEADERS: Limit(
        200,
        text("Of so many headers only the first of each request were looked at; {left} were not."),
    ),
    Cap.LISTENERS: Limit(
        50,
        text("Read the first {most} listeners for messages; {left} more were not looked at."),
    ),
    Cap.LISTENER: Limit(
        4_000,
        text("A listener for messages is very long; the last {left} words of it were not looked at."),
    ),
    Cap.SIGNATURES: Limit(
        500,
        text("Read the first {most} checks of a signature; {left} more were not looked at."),
    ),
    Cap.ITEMS: Limit(
        2_000,
        text("Read the first {most} items of the list; {left} more were not looked at."),
    ),
    Cap.CALLS: Limit(
        2_000,
        text("Of so many calls only {most} were judged, the first and the last; {left} between them were not."),
    ),
    Cap.COMMANDS: Limit(
        5_000,
        text("Read the first {most} commands; {left} more were not looked at."),
    ),
    Cap.ADDRESSES: Limit(
        50,
        text("Read the first {most} addresses of one command; {left} more were not looked at."),
    ),
    Cap.PARAMETERS: Limit(
        500,
        text("Read the first {most} parameters of an address; {left} more were not looked at."),
    ),
    Cap.CODE_HEADERS: Limit(
        2_000,
        text("Read the first {most} headers that code gives one call; {left} more were not looked at."),
    ),
    Cap.CONSTANTS: Limit(
        200,
        text("Read the first {most} constants that are named like values of Flinks; {left} more were not looked at."),
    ),
    Cap.SETTINGS: Limit(
        5_000,
        text("Read the first {most} settings; {left} more were not looked at."),
    ),
    Cap.PARAGRAPHS: Limit(
        500,
        text("Looked for settings in the first {most} paragraphs, and not in {left} more."),
    ),
    Cap.TROUBLES: Limit(
        200,
        text("Read the first {most} failures that programs told of; {left} more were not looked at."),
    ),
    Cap.ATTRIBUTES: Limit(
        60,
        text("Read the first {most} attributes of a tag; {left} more were not looked at."),
    ),
    Cap.VARIABLES: Limit(
        30_000_000,
        text(
            "Variables hold each other so often that only {most} characters of them were put in; "
            "{left} places were left open."
        ),
    ),
}


def most(cap: Cap) -> int:
    """How many are read."""
    return LIMITS[cap].most


def left_out(cap: Cap, left: int) -> tuple[Text, ...]:
    """What the report says if any were left out."""
    limit = LIMITS[cap]
    return (limit.words.filled(most=limit.most, left=left),) if left > 0 else ()


def added_up(notes: Iterable[Text]) -> tuple[Text, ...]:
    """Each note of several parts once; what was left out of them is one number."""
    held: dict[str | Text, Text] = {}
    for note in notes:
        known = held.get(note.template) if _left(note) else None
        key = note.template if _left(note) else note
        held[key] = note.filled(**dict(note.values, left=_left(known) + _left(note))) if known else note
    return tuple(held.values())


def _left(note: Text) -> int:
    left = dict(note.values).get("left", 0)
    return left if isinstance(left, int) else 0
