"""JSON as it stands in an artefact: read with holes in it, or the place where it breaks.

Must not live here: lenient reading of JavaScript literals (the readers of events and code do that).
"""

import re

from flinks_desk.core.artefacts.model import HOLE_CLOSE, HOLE_OPEN, JsonValue
from flinks_desk.core.lean import TYPE_CHECKING, dataclass, regex

if TYPE_CHECKING:
    from json import JSONDecodeError

__all__ = ["Broken", "parsed"]

_PIECES = regex(rf'"(?:[^"\\]|\\.)*+"|{HOLE_OPEN}[^{HOLE_CLOSE}]*+{HOLE_CLOSE}', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Broken:
    """Where JSON ends to be JSON; both count from 1."""

    line: int
    column: int
    offset: int


def parsed(text: str) -> JsonValue | Broken:
    """The value, in which a hole without quotes became a text that is a hole. Never raises."""
    import json

    quoted = _PIECES.sub(_quoted_hole, text) if HOLE_OPEN in text else text
    try:
        read: JsonValue = json.loads(quoted, parse_constant=_no_constant, strict=True)
    except json.JSONDecodeError as problem:
        return _broken(problem)
    except (ValueError, RecursionError):
        return Broken(1, 1, 0)
    return read


def _broken(problem: "JSONDecodeError") -> Broken:
    """Behind a comma that nothing follows: since 3.13 Python points at the comma itself."""
    if problem.msg.startswith("Illegal trailing comma"):
        behind = problem.pos + 1
        while problem.doc[behind : behind + 1].isspace():
            behind += 1
        problem = type(problem)(problem.msg, problem.doc, behind)
    return Broken(problem.lineno, problem.colno, problem.pos)


def _quoted_hole(found: re.Match[str]) -> str:
    return f'"{found[0]}"' if found[0].startswith(HOLE_OPEN) else found[0]


def _no_constant(name: str) -> JsonValue:
    raise ValueError(name)
