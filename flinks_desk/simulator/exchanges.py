"""What goes through the simulator's door: an Ask comes in, an Answer goes out. Values, no sockets."""

import json
from collections.abc import Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final, TypeAlias

Json: TypeAlias = "bool | int | float | str | Sequence[Json] | Mapping[str, Json] | None"
JsonObject: TypeAlias = Mapping[str, Json]
Scope = MutableMapping[str, Any]  # ASGI's own type

HINT_HEADER: Final = "x-simulator-hint"
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


def header_safe(hint: str) -> str:
    """One line of Latin letters: that is all that a header can carry."""
    line = " ".join(hint.split())
    return line.encode("latin-1", "replace").decode("latin-1")[:500]
