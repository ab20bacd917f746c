"""What a customer sent, ready to be written in another form.

Holes become variables under the names they had; secrets become variables named for their roles, unless they are wanted
in clear. Must not live here: reading or judging.
"""

import json
from collections.abc import Iterator, Mapping
from urllib.parse import urlencode

from flinks_desk.core.artefacts.model import HOLE_CLOSE, HOLE_OPEN, Body, BodyForm, Request
from flinks_desk.core.diagnosis.bodies import SANDBOX_USERS
from flinks_desk.core.diagnosis.cloak import secret_role
from flinks_desk.core.diagnosis.scene import Scene
from flinks_desk.core.diagnosis.stands import Stand
from flinks_desk.core.dresses import dresses
from flinks_desk.core.known import Role
from flinks_desk.core.lean import regex
from flinks_desk.core.needles import Needles
from flinks_desk.core.personal import PERSONAL_NAMES, personal_values
from flinks_desk.core.redaction import named_secrets
from flinks_desk.core.writers.of_session import VARIABLES
from flinks_desk.core.writers.parts import Outgoing, Piece, Pieces, Variable, shown

__all__ = ["outgoing_of_artefact"]

_SHORTEST = 4
_UNMISTAKABLE = 12
_PERSONAL = frozenset(PERSONAL_NAMES.values()) - {"request-id", "customer-id", "account-id", "description"}
"""Identifiers stay: without them the request would be another one."""
_HOLE = regex(f"{HOLE_OPEN}(?P<name>[^{HOLE_CLOSE}]*){HOLE_CLOSE}")
_IN_WORD = regex(r"[A-Za-z0-9]")
_NO_NAME = regex(r"\W+")


def outgoing_of_artefact(scene: Scene, *, with_secrets: bool) -> tuple[Outgoing, ...]:
    """Every request of the artefact that a program could send; callbacks are not."""
    names = {} if with_secrets else _names(scene)
    cut = _cutter(names)
    return tuple(_outgoing(look.request, cut) for look in scene.looks if not look.is_callback)


def _outgoing(request: Request, cut: "_Cutter") -> Outgoing:
    headers = [(shown(cut.pieces(header.name)), cut.pieces(header.value)) for header in request.headers]
    told = {name.lower() for name, _ in headers}
    if request.implied_content_type and request.body and "content-type" not in told:
        headers.append(("Content-Type", (request.implied_content_type,)))
    body = cut.pieces(sent) if request.body and (sent := _sent(request.body)) is not None else None
    return Outgoing(request.method, cut.pieces(request.url), tuple(headers), body, request.label)


def _sent(body: Body) -> str | None:
    """The body as text, as much of it as is known."""
    match body.form:
        case BodyForm.TEXT:
            return body.text
        case BodyForm.STRUCTURE:
            return body.text or json.dumps(body.json, ensure_ascii=False)
        case BodyForm.FORM:
            return urlencode(body.fields)
        case BodyForm.FILE | BodyForm.UNKNOWN:
            return None


def _names(scene: Scene) -> Mapping[str, str]:
    """A variable's name for each secret value, the second of a role with a number behind it."""
    names: dict[str, str] = {}
    counts: dict[str, int] = {}
    for value, base in (*_secrets(scene), *((crumb, "COOKIE") for crumb in _crumbs(scene)), *_personal(scene)):
        if value not in names:
            counts[base] = counts.get(base, 0) + 1
            names[value] = f"{base}_{counts[base]}" if counts[base] > 1 else base
    return names


def _secrets(scene: Scene) -> Iterator[tuple[str, str]]:
    for stand in scene.stands:
        role = _role(scene, stand)
        if role is not None:
            yield stand.value, VARIABLES.get(role, "SECRET" if role is Role.UNKNOWN else f"FLINKS_{role.value.upper()}")


def _role(scene: Scene, stand: Stand) -> Role | None:
    """What a secret is for; where its name does not tell, what the call that it goes with needs."""
    role = secret_role(scene, stand)
    if role is not Role.UNKNOWN or stand.request is None:
        return role
    endpoint = scene.looks[stand.request].endpoint
    return endpoint.role if endpoint and endpoint.role else role


def _personal(scene: Scene) -> Iterator[tuple[str, str]]:
    """Who signs in at the bank, and other personal values of requests, with the names of their variables."""
    for look in scene.looks:
        username = look.field("Username")
        if isinstance(username, str) and HOLE_OPEN not in username and username.lower() not in SANDBOX_USERS:
            yield username, "BANK_USERNAME"
        sent = _sent(look.request.body) if look.request.body else None
        for value, kind in personal_values(sent or ""):
            if HOLE_OPEN not in value and len(value) >= _SHORTEST and kind in _PERSONAL:
                yield value, kind.upper().replace("-", "_")


def _crumbs(scene: Scene) -> Iterator[str]:
    """The values of cookies, which open somebody's session at a place that need not be Flinks."""
    for look in scene.looks:
        for header in look.request.headers:
            if header.name.lower() == "cookie":
                yield from (value for value, _ in named_secrets(f"Cookie: {header.value}"))


class _Cutter:
    """Cuts a text into literal pieces and variables."""

    def __init__(self, by_dress: Mapping[str, str]) -> None:
        self._by_dress = by_dress
        self._needles = Needles(by_dress)

    def pieces(self, text: str) -> Pieces:
        """The text in pieces; an empty text is no piece."""
        cut: list[Piece] = []
        end = 0
        for hole in _HOLE.finditer(text):
            cut += (*self._literal(text[end : hole.start()]), Variable(_as_variable(hole["name"])))
            end = hole.end()
        return tuple(piece for piece in (*cut, *self._literal(text[end:])) if piece != "")

    def _literal(self, text: str) -> Iterator[Piece]:
        end = 0
        for first, last in self._needles.places(text, lambda first, last: self._stands(text, first, last)):
            yield text[end:first]
            yield Variable(self._by_dress[text[first:last]])
            end = last
        yield text[end:]

    def _stands(self, text: str, first: int, last: int) -> bool:
        """A short value is no part of a longer word."""
        if text[first:last] not in self._by_dress:
            return False
        around = text[max(0, first - 1) : first] + text[last : last + 1]
        return last - first >= _UNMISTAKABLE or not _IN_WORD.search(around)


def _cutter(names: Mapping[str, str]) -> _Cutter:
    return _Cutter({dress: name for value, name in names.items() for dress in dresses(value)})


def _as_variable(hole: str) -> str:
    """A name that every shell and language takes: `env.SECRET` becomes `SECRET`."""
    last = hole.rsplit(".", 1)[-1]
    return _NO_NAME.sub("_", last).strip("_") or "VALUE"
