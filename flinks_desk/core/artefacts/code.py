"""Source code of seven languages (contract §2): its requests, and what else it shows of an integration.

Must not live here: expressions, libraries, listeners (`code_*.py`). Nothing is executed.
"""

from flinks_desk.core.artefacts import curl, logs, powershell
from flinks_desk.core.artefacts.code_requests import requests_in
from flinks_desk.core.artefacts.expressions import Code
from flinks_desk.core.artefacts.lexer import language_of
from flinks_desk.core.artefacts.model import Artefact, Kind, Source

__all__ = ["read"]

_LONGEST = 600_000


def read(source: Source) -> Artefact | None:
    """What the code tells, or `None` if it is no code."""
    text = source.text[:_LONGEST]
    language = language_of(text, source.file_name)
    if language is None:
        return None
    code = Code(text, language)
    sent = requests_in(code)
    return Artefact(Kind.CODE, requests=tuple(draft.request() for draft in sent.drafts), others_left_out=sent.left_out)
