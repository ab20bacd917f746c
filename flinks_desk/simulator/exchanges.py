"""What goes through the simulator's door: an Ask comes in, an Answer goes out. Values, no sockets."""

import json
from collections.abc import Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final, TypeAlias

Json: TypeAlias = "bool | int | float | str | Sequence[Json] | Mapping[str, Json] | None"
JsonObject: TypeAlias = Mapping[str, Json]
Scope = MutableMapping[str, Any]  # ASGI's own type

HINT_HEADER: Final = "x-simulator-hint"
_TAKEN_APART: Final = 4
"""Levels: the transactions of an account are below them."""
_WRITER: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_SCOPE_KEY: Final = "simulator.exchange"


@dataclass
class Exchange:
    """Travels with one request through the app, so that whoever knows something about it can say so."""

    number: int
    endpoint: str | None = None
    hint: str | None = None
    flinks_code: str | None = None

    @property
    def by(self) -> str:
        return f"request {self.number}"


def put_exchange(scope: Scope, exchange: Exchange) -> None:
    scope[_SCOPE_KEY] = exchange


def exchange_of(scope: Scope) -> Exchange:
    """For the widget's and the bank's pages: `exchange_of(request.scope).by`, `.hint = …`."""
    exchange = scope[_SCOPE_KEY]
    assert isinstance(exchange, Exchange)  # noqa: S101 - for the type checker
    return exchange


@dataclass(frozen=True)
class Ask:
    number: int
    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]  # names in lower case
    body: bytes = b""

    @property
    def by(self) -> str:
        return f"request {self.number}"


@dataclass(frozen=True)
class Answer:
    status: int
    body: bytes
    content_type: str = "application/json; charset=utf-8"
    headers: Mapping[str, str] = field(default_factory=dict)
    hint: str | None = None
    flinks_code: str | None = None

    def with_hint(self, *hints: str | None) -> "Answer":
        said = dict.fromkeys(hint for hint in (self.hint, *hints) if hint)
        return replace(self, hint=" ".join(said) or None)


def json_answer(status: int, content: Json, *, hint: str | None = None, flinks_code: str | None = None) -> Answer:
    body = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
    return Answer(status, body, hint=hint, flinks_code=flinks_code)


def large_json_answer(status: int, content: Json) -> Answer:
    """The same bytes as `json_answer`, written piece by piece.

    The writer in C lets no other thread of this process do anything; for ten megabytes a window would stand still.
    """
    return Answer(status, _pieces(content, _TAKEN_APART).encode())


def _pieces(content: Json, levels: int) -> str:
    if levels and isinstance(content, Mapping):
        members = (f"{_WRITER.encode(key)}:{_pieces(item, levels - 1)}" for key, item in content.items())
        return "{" + ",".join(members) + "}"
    if levels and isinstance(content, Sequence) and not isinstance(content, str):
        return "[" + ",".join([_pieces(item, levels - 1) for item in content]) + "]"
    return _WRITER.encode(content)


def header_safe(hint: str) -> str:
    """One line of Latin letters: that is all that a header can carry."""
    line = " ".join(hint.split())
    return line.encode("latin-1", "replace").decode("latin-1")[:500]
