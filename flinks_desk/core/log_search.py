"""Searching the log: what a person types into its filter box, and an index that answers while they type.

Words must all occur; `-word` must not; `status:401` or `status:4xx`, `code:INVALID_LOGIN`, `kind:widget` and
`is:finding` look at one thing only. Secrets are sealed in entries, so they cannot be found.
Must not live here: Qt, or how rows look.
"""

from collections.abc import Callable, Iterable, Sequence
from enum import Enum

from flinks_desk.core.exchange import Exchange, Reply, Unreachable
from flinks_desk.core.journal import Entry, Kind
from flinks_desk.core.lean import dataclass, field
from flinks_desk.core.text import ENGLISH, Say
from flinks_desk.core.writers import json_text

__all__ = ["FIELDS", "Index", "Mark", "Query", "parse"]

LONGEST_BODY = 8_000
"""Characters of an answer that are searched; the rest is for the search within the answer itself."""


class Mark(Enum):
    """What `is:` asks for."""

    FINDING = "finding"
    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    UNANSWERED = "unanswered"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Term:
    """One condition: a field (an empty text for a plain word), what it must hold, and whether it must not."""

    field: str
    value: str
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """All conditions, and the kinds that are shown."""

    terms: tuple[Term, ...] = ()
    kinds: frozenset[Kind] = frozenset(Kind)

    @property
    def shows_all(self) -> bool:
        """Whether nothing is left out."""
        return not self.terms and self.kinds == frozenset(Kind)


@dataclass(slots=True)
class Index:
    """The entries' searchable parts, one column each, so that a keystroke is a few passes over plain lists."""

    say: Say = ENGLISH.say
    haystacks: list[str] = field(default_factory=list)
    statuses: list[str] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)
    kinds: list[Kind] = field(default_factory=list)
    marks: list[str] = field(default_factory=list)

    def add(self, entry: Entry) -> None:
        """Take in one entry more."""
        self.haystacks.append(_haystack(entry, self.say))
        self.statuses.append(str(entry.status or ""))
        self.codes.append(entry.flinks_code.lower())
        self.kinds.append(entry.kind)
        self.marks.append(" ".join(mark.value for mark in _marks(entry)))

    def find(self, query: Query, start: int = 0) -> list[int]:
        """The places of the entries that match, in their order, from `start` on."""
        rows: Iterable[int] = range(start, len(self.haystacks))
        if query.kinds != frozenset(Kind):
            kinds = self.kinds
            rows = [row for row in rows if kinds[row] in query.kinds]
        for term in query.terms:
            rows = FIELDS[term.field](self, rows, term)
        return list(rows)


def parse(typed: str, kinds: frozenset[Kind] = frozenset(Kind)) -> Query:
    """The query that was typed. Nothing typed is wrong: an unknown field is a word like any other."""
    return Query(tuple(_term(word) for word in typed.lower().split() if word.strip("-")), kinds)


def _term(word: str) -> Term:
    negated = word.startswith("-")
    word = word.removeprefix("-")
    name, colon, value = word.partition(":")
    if colon and value and name in FIELDS and name:
        return Term(name, value, negated)
    return Term("", word, negated)


def _in_column(column: Callable[[Index], Sequence[str]]) -> Callable[[Index, Iterable[int], Term], list[int]]:
    def keep(index: Index, rows: Iterable[int], term: Term) -> list[int]:
        texts, value = column(index), term.value
        if term.negated:
            return [row for row in rows if value not in texts[row]]
        return [row for row in rows if value in texts[row]]

    return keep


def _by_status(index: Index, rows: Iterable[int], term: Term) -> list[int]:
    start, statuses = term.value.rstrip("x"), index.statuses
    return [row for row in rows if (bool(statuses[row]) and statuses[row].startswith(start)) is not term.negated]


def _by_kind(index: Index, rows: Iterable[int], term: Term) -> list[int]:
    wanted, kinds = {kind for kind in Kind if kind.value.startswith(term.value)}, index.kinds
    return [row for row in rows if (kinds[row] in wanted) is not term.negated]


def _by_mark(index: Index, rows: Iterable[int], term: Term) -> list[int]:
    wanted, marks = {mark.value for mark in Mark if mark.value.startswith(term.value)}, index.marks
    return [row for row in rows if (not wanted.isdisjoint(marks[row].split())) is not term.negated]


FIELDS: dict[str, Callable[[Index, Iterable[int], Term], list[int]]] = {
    "": _in_column(lambda index: index.haystacks),
    "status": _by_status,
    "code": _in_column(lambda index: index.codes),
    "kind": _by_kind,
    "is": _by_mark,
}
"""How each field narrows the rows; the nameless one is a plain word."""


def _marks(entry: Entry) -> list[Mark]:
    found = [Mark(severity.value) for severity in {finding.severity for finding in entry.findings}]
    if found:
        found.append(Mark.FINDING)
    if entry.exchange and isinstance(entry.exchange.outcome, Unreachable):
        found.append(Mark.UNANSWERED)
    if (entry.status or 0) >= 400:
        found.append(Mark.REFUSED)
    return found


def _haystack(entry: Entry, say: Say) -> str:
    parts = [entry.title, entry.kind.value, str(entry.status or ""), entry.flinks_code, *sorted(entry.ids)]
    parts += [finding.code for finding in entry.findings]
    parts += [say(finding.message) for finding in entry.findings]
    if entry.summary:
        parts.append(say(entry.summary))
    if entry.data is not None:
        parts.append(json_text.shown(entry.data, indent=None)[:LONGEST_BODY])
    if entry.exchange:
        parts += _of_exchange(entry.exchange)
    return "\n".join(parts).lower()


def _of_exchange(exchange: Exchange) -> list[str]:
    match exchange.outcome:
        case Reply() as reply:
            return [exchange.call.url, reply.message, reply.text[:LONGEST_BODY]]
        case Unreachable(cause, detail):
            return [exchange.call.url, cause.value, detail]
