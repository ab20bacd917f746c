"""What a customer sent, ready to be written in another form.

Holes become variables under the names they had; secrets become variables named for their roles, unless they are wanted
in clear. Must not live here: reading or judging.
"""

import json
import re
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
from flinks_desk.core.personal import PERSONAL_NAMES, personal_values
from flinks_desk.core.redaction import named_secrets
from flinks_desk.core.writers.of_session import VARIABLES
from flinks_desk.core.writers.parts import Outgoing, Piece, Pieces, Variable

__all__ = ["outgoing_of_artefact"]

_SHORTEST = 4
_UNMISTAKABLE = 12
_PERSONAL = frozenset(PERSONAL_NAMES.values()) - {"request-id", "customer-id", "account-id", "description"}
"""Identifiers stay: without them the request would be another one."""
_NO_NAME = regex(r"\W+")


def outgoing_of_artefact(scene: Scene, *, with_secrets: bool) -> tuple[Outgoing, ...]:
    """Every request of the artefact that a program could send; callbacks are not."""
    names = {} if with_secrets else _names(scene)
    cut = _cutter(names)
    return tuple(_outgoing(look.request, cut) for look in scene.looks if not look.is_callback)


def _outgoing(request: Request, cut: "_Cutter") -> Outgoing:
    headers = [(header.name, cut.pieces(header.value)) for header in request.headers]
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
    for stand in scene.stands:
        role = _role(scene, stand)
        if role is not None and stand.value not in names:
            base = VARIABLES.get(role, "SECRET" if role is Role.UNKNOWN else f"FLINKS_{role.value.upper()}")
            names[stand.value] = _free(base, names)
    for value, base in (*((crumb, "COOKIE") for crumb in _crumbs(scene)), *_personal(scene)):
        if value not in names:
            names[value] = _free(base, names)
    return names


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


def _free(base: str, names: Mapping[str, str]) -> str:
    taken = sum(name.rstrip("_0123456789") == base for name in names.values())
    return f"{base}_{taken + 1}" if taken else base


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
        dresses = map(_as_pattern, sorted(by_dress, key=len, reverse=True))
        hole = f"{HOLE_OPEN}(?P<hole>[^{HOLE_CLOSE}]*){HOLE_CLOSE}"
        self._pattern = re.compile("|".join((hole, *dresses)))

    def pieces(self, text: str) -> Pieces:
        """The text in pieces; an empty text is no piece."""
        cut: list[Piece] = []
        end = 0
        for found in self._pattern.finditer(text):
            cut += [text[end : found.start()], Variable(self._name(found))]
            end = found.end()
        return tuple(piece for piece in (*cut, text[end:]) if piece != "")

    def _name(self, found: re.Match[str]) -> str:
        hole = found["hole"]
        return self._by_dress[found[0]] if hole is None else _as_variable(hole)


def _as_pattern(dress: str) -> str:
    """A short value is no part of a longer word."""
    bare = re.escape(dress)
    return bare if len(dress) >= _UNMISTAKABLE else rf"(?<![A-Za-z0-9]){bare}(?![A-Za-z0-9])"


def _cutter(names: Mapping[str, str]) -> _Cutter:
    return _Cutter({dress: name for value, name in names.items() for dress in dresses(value)})


def _as_variable(hole: str) -> str:
    """A name that every shell and language takes: `env.SECRET` becomes `SECRET`."""
    last = hole.rsplit(".", 1)[-1]
    return _NO_NAME.sub("_", last).strip("_") or "VALUE"
