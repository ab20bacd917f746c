"""The fields that a script takes from the answer of a command: `| jq -r .Token`, `(Invoke-RestMethod …).Token`.

Must not live here: the commands (`curl.py`, `powershell.py`), or which fields an answer has (`core/diagnosis`).
"""

from flinks_desk.core.artefacts.merge import Piece
from flinks_desk.core.artefacts.model import FieldRead, Span
from flinks_desk.core.lean import regex, replace

__all__ = ["with_members", "with_picked"]

_PICKED = regex(
    r"[ \t]*\|?[ \t\\]*\n?[ \t]*\|?[ \t]*(?:jq[ \t]+(?:-{1,2}[\w-]+[ \t]+)*[\"']?\.(?P<path>[A-Za-z_]\w*)"
    r"|(?:grep|sed|awk|python3?|node|ruby|perl|php)[ \t][^\n]{0,200}?"
    r"(?:\[\\?[\"'](?P<key>[A-Za-z_]\w*)\\?[\"']\]|\\?[\"'](?P<quoted>[A-Za-z_]\w*)\\?[\"'][ \t]*:))"
)
_MEMBER_BEHIND = regex(r"\s*\)\.(?P<name>[A-Za-z_]\w*)(?!\w*\()")
_GIVEN_TO = regex(r"\$(?P<name>\w+)[ \t]*=[ \t]*\(?[ \t]*\Z")
_NO_FIELDS = frozenset(
    {"content", "statuscode", "headers", "rawcontent", "links", "statusdescription", "basicresponse"}
)
_REACHES = 4000


def with_picked(text: str, piece: Piece) -> Piece:
    """The piece with what the next command of a pipe picks out of its answer."""
    found = _PICKED.match(text, piece.end) if len(piece.held.requests) == 1 else None
    name = next((each for each in found.groups() if each), "") if found else ""
    return _with(piece, name, Span(found.start(), found.end())) if found and name else piece


def with_members(text: str, piece: Piece) -> Piece:
    """The piece with the member that PowerShell takes from its answer; names in any case are one there."""
    if len(piece.held.requests) != 1:
        return piece
    found = _MEMBER_BEHIND.match(text, piece.end)
    line_start = text.rfind("\n", 0, piece.start) + 1
    given = None if found else _GIVEN_TO.search(text[max(line_start, piece.start - 100) : piece.start])
    if given:
        member = regex(rf"\${given['name']}\.(?P<name>[A-Za-z_]\w*)(?!\w*\()")
        found = next(
            (
                each
                for each in member.finditer(text, piece.end, piece.end + _REACHES)
                if each["name"].lower() not in _NO_FIELDS
            ),
            None,
        )
    is_field = found is not None and found["name"].lower() not in _NO_FIELDS | {"token", "requestid", "login"}
    return _with(piece, found["name"], Span(found.start(), found.end())) if found and is_field else piece


def _with(piece: Piece, name: str, span: Span) -> Piece:
    held = replace(piece.held, facts=(*piece.held.facts, FieldRead(name, 0, span)))
    return replace(piece, held=held)
