"""The number one mistake is the right string in the wrong place (real-world §1): this finds the place."""

from typing import Final

from flinks_desk.simulator.exchanges import Ask
from flinks_desk.simulator.world import World

_LOOKALIKES: Final = (
    "authorization",
    "x-api-key",
    "auth-key",
    "flinks_auth_key",
    "flinks-authkey",
    "x-flinks-auth-key",
)
_HEADER_OF: Final = {"x-api-key": "x-api-key"}


def misplaced_credential(world: World, ask: Ask, wanted: str) -> str | None:
    """One sentence, if the credential `wanted` (a role of the world) stands somewhere else in the request."""
    right = _HEADER_OF.get(wanted, "flinks-auth-key")
    for name, value in ask.headers.items():
        if name != right and world.role_of(_bare(value)) == wanted:
            return f"The {wanted} was found in the header {name}; it belongs into {right}."
    for name, value in ask.query.items():
        if world.role_of(value) == wanted:
            return f"The {wanted} was found in the address, as {name}; it belongs into the header {right}."
    if _in_body(world, ask, wanted):
        return f"The {wanted} was found in the body; it belongs into the header {right}."
    strange = next((name for name in _LOOKALIKES if name in ask.headers and name != right), None)
    return None if strange is None else f"The header {right} is missing; {strange} is not looked at here."


def _bare(value: str) -> str:
    scheme, blank, rest = value.strip().partition(" ")
    return rest if blank and scheme.lower() in ("bearer", "basic") else value.strip()


def _in_body(world: World, ask: Ask, wanted: str) -> bool:
    text = ask.body.decode("utf-8", "replace")
    return any(world.role_of(word) == wanted for word in text.replace('"', " ").replace("=", " ").split())
