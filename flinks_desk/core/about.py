"""What the program says of itself: versions, and where everything is kept. For a letter to somebody who helps.

The rule: nothing secret, and no name of the person, who is in most paths. Must not live here: finding any of it out.
"""

from collections.abc import Sequence
from pathlib import PurePath

from flinks_desk.core.lean import dataclass
from flinks_desk.core.text import Say, Text

__all__ = ["Detail", "copied", "without_person"]

PERSON = "<user>"


@dataclass(frozen=True, slots=True)
class Detail:
    """One line: what it is, and what it says."""

    name: Text
    value: str | Text

    def said(self, say: Say) -> str:
        """The value as a person reads it."""
        return say(self.value) if isinstance(self.value, Text) else self.value


def copied(details: Sequence[Detail], say: Say) -> str:
    """All of it as lines of text."""
    return "\n".join(f"{say(one.name)}: {one.said(say)}" for one in details)


def without_person(path: PurePath, home: PurePath) -> str:
    """The path with `~` for the person's own folder, and without their name elsewhere."""
    kind = type(path)
    if path.is_relative_to(home):
        return str(kind("~") / path.relative_to(home))
    return str(kind(*(PERSON if part == home.name else part for part in path.parts)))
