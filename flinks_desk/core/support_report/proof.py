"""The proof that a report holds nothing secret: every byte of every file is searched for every known value.

The rules: it looks for the forms of a value, and it takes apart what could hold one; what cannot be searched through is
not proved. It tells file and kind, never the value.
Must not live here: taking anything out (`covering.py`).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from flinks_desk.core.known import Known
from flinks_desk.core.lean import regex
from flinks_desk.core.sandbox_bank import is_published
from flinks_desk.core.support_report.forms import UNMISTAKABLE, Search, can_be_told
from flinks_desk.core.support_report.kinds import SECRET_ROLES, kind_of_role, name_of_kind
from flinks_desk.core.support_report.layers import TooMuchError, insides
from flinks_desk.core.support_report.model import File, Leak, Proof
from flinks_desk.core.text import Text, text

__all__ = ["proved", "refusal", "searchable"]

WORD = regex(r"[A-Za-z0-9_-]{16,128}")
"""What may be a key or a token that was typed somewhere and never used."""


def searchable(values: Mapping[str, str], own_words: Iterable[str]) -> Mapping[str, str]:
    """The values that can be told from other text. `own_words` is what a report says whatever it is about: a short
    value that stands there says nothing, and neither does one that everybody may know."""
    own = "\n".join(own_words).lower()
    return {value: kind for value, kind in values.items() if can_be_told(value) and not _is_ours(value, own)}


def proved(files: Sequence[File], values: Mapping[str, str], known: Known | None = None) -> Proof:
    """What the search for these values, and for all that has a fingerprint, comes to."""
    search, met, unsearched = Search(values), dict[Leak, None](), ""
    for file in files:
        try:
            for kind in _kinds_in(file.content, search, known):
                met[Leak(file.name, kind)] = None
        except TooMuchError:
            unsearched = unsearched or file.name
    return Proof(len(values), tuple(met), unsearched)


def refusal(proof: Proof) -> Text | None:
    """Why a report is not written, and what to do; which value it is, is never said."""
    if proof.leaks:
        leak = proof.leaks[0]
        return text(
            "The report is not written: {file} would hold something that must not leave ({kind}). "
            "Choose exchanges without it, or change the note.",
            file=leak.file,
            kind=name_of_kind(leak.kind),
        )
    if proof.unsearched:
        return text(
            "The report is not written: {file} is too large to be searched for secrets. Choose fewer exchanges.",
            file=proof.unsearched,
        )
    return None


def _kinds_in(content: bytes, search: Search, known: Known | None) -> Iterator[str]:
    for inside in insides(content):
        text = inside.decode("latin-1")
        yield from sorted(search.met(text))
        if known:
            yield from _fingerprinted(text, known)


def _fingerprinted(text: str, known: Known) -> Iterator[str]:
    """Values of which only a fingerprint is kept; those that Flinks publishes for everyone do not count."""
    for word in {found[0].lower() for found in WORD.finditer(text)}:
        seen = known.role_of(word)
        if seen and seen.role in SECRET_ROLES and seen.at is not None:
            yield kind_of_role(seen.role)


def _is_ours(value: str, own: str) -> bool:
    return (len(value) < UNMISTAKABLE or is_published(value)) and value.lower() in own
