"""What changed from version to version, read from the CHANGELOG.

The form: one heading `## 1.2.0 · 2026-12-01` a version, the newest first, and Markdown below it.
Must not live here: the file, or which version a person saw last.
"""

import re
from collections.abc import Iterable

from flinks_desk.core.lean import dataclass

__all__ = ["Release", "newer", "releases"]


@dataclass(frozen=True, slots=True)
class Release:
    """One version, its day, and what is told of it."""

    version: str
    day: str
    told: str


def releases(changelog: str) -> tuple[Release, ...]:
    """Every version in it, in the order in which they stand."""
    _, *parts = re.split(r"^## ", changelog, flags=re.MULTILINE)
    return tuple(_release(part) for part in parts)


def newer(all_of_them: Iterable[Release], seen: str) -> tuple[Release, ...]:
    """Those after the version that was seen last; none where nobody knows which that was."""
    return tuple(one for one in all_of_them if seen and _order(one.version) > _order(seen))


def _release(part: str) -> Release:
    heading, _, told = part.partition("\n")
    version, _, day = heading.partition("\N{MIDDLE DOT}")
    return Release(version.strip(), day.strip(), told.strip())


def _order(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d+", version))
