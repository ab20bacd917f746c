"""A customer's request beside the request as it should be sent, as a difference.

Must not live here: what mends which finding (`mends.py`), or finding anything.
"""

from enum import Enum

from flinks_desk.core.diagnosis.draft import Draft, draft_of, written
from flinks_desk.core.diagnosis.look import Look
from flinks_desk.core.diagnosis.mends import MENDS, Case
from flinks_desk.core.diagnosis.report import Report
from flinks_desk.core.lean import dataclass

__all__ = ["Change", "Correction", "Line", "correction", "difference", "mended"]


MOST_PAIRS = 1_000_000
"""Of lines that may have to be compared with each other."""


class Change(Enum):
    """What became of a line."""

    SAME = " "
    GONE = "-"
    NEW = "+"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the difference."""

    change: Change
    text: str


@dataclass(frozen=True, slots=True)
class Correction:
    """One request as it was and as it should be, without secrets."""

    request: int
    before: str
    after: str
    lines: tuple[Line, ...]


def correction(report: Report, index: int) -> Correction | None:
    """The mended request; `None` if nothing about it can be mended by rewriting it."""
    look = report.scene.looks[index]
    draft = draft_of(look, report.cloak)
    before, after = written(_as_written(report, look, draft)), written(mended(report, index, draft))
    return Correction(index, before, after, difference(before, after)) if before != after else None


def mended(report: Report, index: int, draft: Draft) -> Draft:
    """The request's draft after every finding about it that can be mended."""
    look = report.scene.looks[index]
    for finding in report.findings:
        if finding.request == index and finding.code in MENDS:
            draft = MENDS[finding.code](Case(draft, finding, look))
    return draft


def difference(before: str, after: str) -> tuple[Line, ...]:
    """The lines of both: those that stay, and where they differ the old ones before the new ones."""
    old, new = before.splitlines(), after.splitlines()
    if len(old) * len(new) > MOST_PAIRS:
        return _rough_difference(old, new)
    found: list[Line] = []
    import difflib

    for tag, a, b, c, d in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            found += [Line(Change.SAME, line) for line in old[a:b]]
        else:
            found += [Line(Change.GONE, line) for line in old[a:b]] + [Line(Change.NEW, line) for line in new[c:d]]
    return tuple(found)


def _rough_difference(old: list[str], new: list[str]) -> tuple[Line, ...]:
    """The same for very long ones: all between the first and the last line that differ counts as different."""
    pairs = list(zip(old, new, strict=False))
    head = next((at for at, (left, right) in enumerate(pairs) if left != right), len(pairs))
    backwards = zip(reversed(old[head:]), reversed(new[head:]), strict=False)
    rest = min(len(old), len(new)) - head
    tail = next((at for at, (left, right) in enumerate(backwards) if left != right), rest)
    return (
        *(Line(Change.SAME, line) for line in old[:head]),
        *(Line(Change.GONE, line) for line in old[head : len(old) - tail]),
        *(Line(Change.NEW, line) for line in new[head : len(new) - tail]),
        *(Line(Change.SAME, line) for line in old[len(old) - tail :]),
    )


def _as_written(report: Report, look: Look, draft: Draft) -> Draft:
    """The address with whatever damaged it, made visible."""
    span = look.request.url_span
    if not look.request.damage or span is None:
        return draft
    raw = report.artefact.text[span.start : span.end]
    return draft_of(look, report.cloak, as_written="".join(c if c.isprintable() else f"<{ord(c):#06x}>" for c in raw))
