"""The number one mistake is the right string in the wrong place (real-world §1): this finds the place."""

import re
from typing import Final

from flinks_desk.simulator.exchanges import Ask
from flinks_desk.simulator.ids import PUBLISHED, unfilled
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
_GUID: Final = re.compile(r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}")


def why_refused(world: World, ask: Ask, wanted: str, endpoint: str) -> str:
    """One sentence: where the credential is instead, what stands in its place, or what happened to it on its way."""
    header = _HEADER_OF.get(wanted, "flinks-auth-key")
    given = ask.headers.get(header)
    if not given:
        with_what = "" if header == wanted else f" with the {wanted}"
        return misplaced_credential(world, ask, wanted) or f"The header {header}{with_what} is missing."
    role = world.role_of(given)
    if role is not None:
        return f"{header} holds the {role}; {endpoint} wants the {wanted}."
    odd = damage(world, given, wanted)
    return f"{header} does not hold the {wanted} of this simulator{f': {odd}' if odd else ''}."


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
    if strange is None:
        return None
    role = world.role_of(_bare(ask.headers[strange]))
    holds = f", and holds the {role}, where the {wanted} is wanted" if role else ""
    return f"The header {right} is missing; {strange} is not looked at here{holds}."


def damage(world: World, given: str, wanted: str) -> str | None:
    """What happened to a value on its way here, if that can be seen."""
    if given in PUBLISHED:
        return f"it is the {PUBLISHED[given]} of Flinks' public toolbox, and the simulator has its own"
    if unfilled(given):
        return "it is a placeholder that nobody filled in"
    found = _GUID.search(given)
    if found is None or world.role_of(found[0].lower()) != wanted:
        return None
    before = given[: found.start()].strip()
    if before.lower() in ("bearer", "basic"):
        return f"it begins with {before}, and the value goes bare"
    if given != found[0]:
        return "there are other characters around it"
    return "it is upper case"


def _bare(value: str) -> str:
    scheme, blank, rest = value.strip().partition(" ")
    return rest if blank and scheme.lower() in ("bearer", "basic") else value.strip()


def _in_body(world: World, ask: Ask, wanted: str) -> bool:
    text = ask.body.decode("utf-8", "replace")
    return any(world.role_of(word) == wanted for word in text.replace('"', " ").replace("=", " ").split())
