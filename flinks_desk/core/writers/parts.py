"""What every writer writes from: a request whose values are literal pieces and variables.

Lives here: `Outgoing`, `Variable` and the ways of putting pieces together. Must not live here: any one language.
"""

import json
from collections.abc import Callable
from urllib.parse import quote_plus

from flinks_desk.core.exchange import AsWritten, Call, Json
from flinks_desk.core.lean import dataclass
from flinks_desk.core.secret import Secret

__all__ = [
    "Outgoing",
    "Piece",
    "Pieces",
    "Variable",
    "interpolated",
    "joined",
    "literal_of",
    "of_call",
    "plain_json",
    "shown",
]


@dataclass(frozen=True, slots=True)
class Variable:
    """A value that the reader of the written form fills in: an environment variable's name."""

    name: str


Piece = str | Variable
Pieces = tuple[Piece, ...]
"""A text in pieces; no two neighbours are both literal."""
_DEEPEST = 60


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One request to be written."""

    method: str
    url: Pieces
    headers: tuple[tuple[str, Pieces], ...]
    body: Pieces | None = None
    title: str = ""

    @property
    def sends_json(self) -> bool:
        """Whether it says that its body is JSON."""
        return any(name.lower() == "content-type" and "json" in shown(value).lower() for name, value in self.headers)

    @property
    def variables(self) -> tuple[str, ...]:
        """The names of its variables, each once, in order."""
        values = (self.url, *(value for _, value in self.headers), self.body or ())
        return tuple(dict.fromkeys(piece.name for value in values for piece in value if isinstance(piece, Variable)))

    def without(self, *names: str) -> tuple[tuple[str, Pieces], ...]:
        """The headers except these, in lower case."""
        return tuple((name, value) for name, value in self.headers if name.lower() not in names)

    def header(self, name: str) -> Pieces | None:
        """The value of this header, in any case of its name."""
        return next((value for key, value in self.headers if key.lower() == name), None)


def shown(pieces: Pieces) -> str:
    """The pieces as one text, variables as `<NAME>`."""
    return "".join(piece if isinstance(piece, str) else f"<{piece.name}>" for piece in pieces)


def literal_of(pieces: Pieces) -> str | None:
    """The text, if there is no variable in it."""
    texts = [piece for piece in pieces if isinstance(piece, str)]
    return "".join(texts) if len(texts) == len(pieces) else None


def plain_json(pieces: Pieces | None) -> Json:
    """The value of a body that is a JSON object or list without variables and that is written compactly or not at all
    differently; `None` for any other."""
    text = literal_of(pieces) if pieces else None
    if text is None:
        return None
    try:
        value = json.loads(text, object_pairs_hook=_without_twins)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict | list) and _is_shallow(value, _DEEPEST) else None


def _is_shallow(value: Json, room: int) -> bool:
    """Whether it is not nested deeper than any language's writer would follow."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return room > 0 and all(_is_shallow(each, room - 1) for each in inner)


def _without_twins(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("a member stands twice")
    return members


def joined(pieces: Pieces, literal: Callable[[str], str], variable: Callable[[str], str], plus: str) -> str:
    """An expression that adds literals and variables up; an empty literal for no pieces."""
    return plus.join(literal(piece) if isinstance(piece, str) else variable(piece.name) for piece in pieces or ("",))


def interpolated(pieces: Pieces, escape: Callable[[str], str], variable: Callable[[str], str]) -> str:
    """The inside of a literal that a language fills in itself."""
    return "".join(escape(piece) if isinstance(piece, str) else variable(piece.name) for piece in pieces)


def of_call(call: Call, variable_for: Callable[[Secret], str]) -> Outgoing:
    """What a call of ours sends. A secret becomes the variable that `variable_for` names."""

    def pieces(value: str | Secret) -> Pieces:
        return (value,) if isinstance(value, str) else (Variable(variable_for(value)),)

    written = call.as_written or AsWritten()
    headers = tuple((name, pieces(value)) for name, value in call.headers)
    body = _json_pieces(call.body, pieces) if call.body is not None else _written_body(written, pieces)
    query = _encoded(written.query, pieces)
    return Outgoing(call.method, _merged([call.url, *(["?", *query] if query else [])]), headers, body, call.endpoint)


def _written_body(written: AsWritten, pieces: Callable[[str | Secret], Pieces]) -> Pieces | None:
    text = [one for piece in written.text for one in pieces(piece)]
    return _merged(_encoded(written.form, pieces) if written.form else text) or None


def _encoded(pairs: tuple[tuple[str, str | Secret], ...], pieces: Callable[[str | Secret], Pieces]) -> list[Piece]:
    """The pairs as they stand in an address; a variable is encoded by nobody, as keys need none."""
    stream: list[Piece] = []
    for place, (name, value) in enumerate(pairs):
        stream.append(("&" if place else "") + quote_plus(name) + "=")
        stream += [quote_plus(piece) if isinstance(piece, str) else piece for piece in pieces(value)]
    return stream


def _json_pieces(value: Json, pieces: Callable[[str | Secret], Pieces]) -> Pieces:
    """JSON text, two blanks an indentation, with variables where secrets stand."""
    return _merged(_json_stream(value, pieces, ""))


def _json_stream(value: Json, pieces: Callable[[str | Secret], Pieces], indent: str) -> list[Piece]:
    inner = indent + "  "
    match value:
        case Secret():
            return ['"', *(json.dumps(p)[1:-1] if isinstance(p, str) else p for p in pieces(value)), '"']
        case None | bool() | int() | float() | str():
            return [json.dumps(value, ensure_ascii=False)]
        case dict():
            rows = [
                [json.dumps(key, ensure_ascii=False), ": ", *_json_stream(v, pieces, inner)] for key, v in value.items()
            ]
            return _block("{", rows, "}", indent)
        case list() | tuple():
            return _block("[", [_json_stream(item, pieces, inner) for item in value], "]", indent)
        case _:
            raise TypeError(f"{type(value).__name__} is no JSON")


def _block(opening: str, rows: list[list[Piece]], closing: str, indent: str) -> list[Piece]:
    if not rows:
        return [opening + closing]
    stream: list[Piece] = [opening]
    for place, row in enumerate(rows):
        stream += [("," if place else "") + f"\n{indent}  ", *row]
    return [*stream, f"\n{indent}{closing}"]


def _merged(stream: list[Piece]) -> Pieces:
    merged: list[Piece] = []
    for piece in stream:
        if isinstance(piece, str) and merged and isinstance(merged[-1], str):
            merged[-1] += piece
        else:
            merged.append(piece)
    return tuple(merged)
