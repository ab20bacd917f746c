"""Not yet."""

from flinks_desk.core.artefacts.model import Artefact, Source


def read(source: Source) -> Artefact | None:
    return None
