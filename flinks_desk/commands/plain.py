"""A command as most people type it, files and perhaps `--json`, understood without argparse.

Its import, its catalogue of words and its parsers take half as long as a Python that does nothing, and the first
useful output waits for them. Must not live here: any other option, help, or what is wrong with what was typed.
"""

from collections.abc import Sequence

from flinks_desk.core.lean import dataclass

__all__ = ["Plain", "plain"]


@dataclass(frozen=True, slots=True)
class Plain:
    """What was typed."""

    files: tuple[str, ...]
    json: bool


def plain(given: Sequence[str]) -> Plain | None:
    """`None` where the parser has to look: at another option, and where no file is named."""
    files = tuple(word for word in given if word != "--json")
    if not files or any(word.startswith("-") and word != "-" for word in files):
        return None
    return Plain(files, len(files) < len(given))
