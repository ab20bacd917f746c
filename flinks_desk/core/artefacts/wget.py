"""wget and HTTPie commands (kind `text`, contract §2)."""

from flinks_desk.core.artefacts.merge import Piece

__all__ = ["commands_in"]


def commands_in(text: str) -> list[Piece]:
    return []
