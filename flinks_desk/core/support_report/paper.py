"""The readable report before it is set: what stands in it, in the reader's language, as plain words.

Must not live here: how it is set (`html.py`, `markdown.py`), or where the words come from (`writing.py`).
"""

from flinks_desk.core.diagnosis.finding import Severity
from flinks_desk.core.lean import dataclass

__all__ = ["Block", "Card", "Fact", "Figure", "Group", "Paper", "Row", "Words"]


@dataclass(frozen=True, slots=True)
class Figure:
    """A number at the head, and what it counts."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Card:
    """One finding."""

    severity: Severity
    word: str
    message: str
    fix: str
    code: str
    row: int
    """The number of the row that it is about."""


@dataclass(frozen=True, slots=True)
class Block:
    """What was sent, or what came."""

    caption: str
    text: str
    more: str = ""
    """What is said where it was cut."""


@dataclass(frozen=True, slots=True)
class Row:
    """One call or event."""

    number: int
    time: str
    title: str
    answer: str
    took: str
    tone: str
    """`good`, `bad`, `warn`, or nothing for what is neither."""
    sentence: str
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of a table."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Group:
    """A titled table, with a sentence above or instead of it."""

    key: str
    title: str
    sentence: str
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class Words:
    """The headings."""

    title: str
    note: str
    findings: str
    no_findings: str
    rows: str
    times: str
    opens: str
    """On a page where it does."""
    columns: tuple[str, ...]
    to_do: str


@dataclass(frozen=True, slots=True)
class Paper:
    """All of it."""

    language: str
    place: str
    about: tuple[str, ...]
    figures: tuple[Figure, ...]
    note: str
    cards: tuple[Card, ...]
    rows: tuple[Row, ...]
    groups: tuple[Group, ...]
    words: Words
