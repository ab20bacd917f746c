"""A call taken apart for people: what each part of its address and each of its headers is there for.

Must not live here: composing a call, or judging one.
"""

import re

from flinks_desk.core.endpoints import endpoint_of
from flinks_desk.core.known import Role
from flinks_desk.core.lean import dataclass, regex
from flinks_desk.core.text import Text, text

__all__ = ["AddressPart", "address_parts", "header_meaning"]

ADDRESS = regex(r"(?P<scheme>[a-z]+://)?(?P<host>[^/?#]*)(?P<path>[^?#]*)(?P<query>.*)", re.IGNORECASE | re.DOTALL)
API_HOST = regex(r"(?P<instance>[a-z0-9-]+)-api\.private\.fin\.ag", re.IGNORECASE)
LOOPBACK = regex(r"(127\.\d+\.\d+\.\d+|localhost|\[::1\])(:\d+)?", re.IGNORECASE)

ROLES: dict[Role, Text] = {
    Role.SECRET_KEY: text("The secret key. It is used for this one call only, which makes authorize tokens."),
    Role.AUTHORIZE_TOKEN: text("An authorize token, not the secret key. It opens one session and is then used up."),
    Role.X_API_KEY: text("The x-api-key. It belongs to the calls that fetch data; they take no authorize token."),
}

HEADERS: dict[str, Text] = {
    "content-type": text("Says that the body is JSON. Flinks refuses a body that is called anything else."),
    "accept": text("Says that the answer should be JSON."),
    "user-agent": text("The program that calls."),
}


@dataclass(frozen=True, slots=True)
class AddressPart:
    """A piece of the address, to the letter, and what it is."""

    text: str
    meaning: Text


def address_parts(url: str) -> tuple[AddressPart, ...]:
    """The pieces in their order; put together again they are the address."""
    found = ADDRESS.fullmatch(url)
    if found is None:  # pragma: no cover - the pattern takes every text
        return ()
    parts = [AddressPart(found["scheme"], _scheme(found["host"]))] if found["scheme"] else []
    if found["host"]:
        parts.append(AddressPart(found["host"], _host(found["host"])))
    parts += _path(found["path"])
    if found["query"]:
        parts.append(AddressPart(found["query"], text("What is asked for in addition.")))
    return tuple(parts)


def header_meaning(name: str, endpoint: str) -> Text | None:
    """What a header is there for on a call to this endpoint; `None` where there is nothing to say."""
    row = endpoint_of(endpoint)
    if row and row.role and row.header == name.lower():
        return ROLES.get(row.role)
    return HEADERS.get(name.lower())


def _scheme(host: str) -> Text:
    if LOOPBACK.fullmatch(host):
        return text("Not encrypted, which is all right within this machine only.")
    return text("Encrypted on its way.")


def _host(host: str) -> Text:
    if LOOPBACK.fullmatch(host):
        return text("This machine: the built-in simulator.")
    instance = API_HOST.fullmatch(host)
    if instance:
        return text("The API of the instance {instance}.", instance=instance["instance"])
    return text("The host that is called.")


def _path(path: str) -> list[AddressPart]:
    pieces = re.findall(r"/[^/]*", path) if path.startswith("/") else [path] * bool(path)
    row = endpoint_of(path)
    name = f"/{row.name}".lower() if row else ""
    found: list[AddressPart] = []
    for place, piece in enumerate(pieces):
        found.append(AddressPart(piece, _piece(piece, place, name, found)))
    return found


def _piece(piece: str, place: int, endpoint: str, before: list[AddressPart]) -> Text:
    if piece.lower() == "/v3" and place == 0:
        return text("The third version of the API.")
    if place == 1 and before[0].text.lower() == "/v3":
        return text("The customer id: for whom the call is made.")
    if piece.lower() == "/bankingservices":
        return text("The part of the API that connects banks.")
    if piece.lower() == endpoint:
        return text("The endpoint: what is asked for.")
    if endpoint and before and before[-1].text.lower() == endpoint:
        return text("Which session or login it is about.")
    return text("A part of the path.")
