"""The first line of a report: as what a text was read. It is known, and said, before anything is judged.

Must not live here: findings, or anything that a reader of the text does not know.
"""

from flinks_desk.core.artefacts.model import Artefact
from flinks_desk.core.text import Text, plural

__all__ = ["heading"]


def heading(artefact: Artefact) -> Text:
    """The kind, and how many requests."""
    return plural(
        "Read as {kind}, {count} request.",
        "Read as {kind}, {count} requests.",
        len(artefact.requests),
        kind=artefact.kind.value,
    )
