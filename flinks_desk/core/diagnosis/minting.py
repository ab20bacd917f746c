"""Rules about the body of GenerateAuthorizeToken, which reads none (api-facts §3).

Must not live here: keys and tokens in it (`credentials.py`).
"""

from collections.abc import Iterator
from itertools import islice

from flinks_desk.core.diagnosis import names, shapes
from flinks_desk.core.diagnosis.catalogue import found
from flinks_desk.core.diagnosis.credentials import is_credential_field
from flinks_desk.core.diagnosis.finding import Finding
from flinks_desk.core.diagnosis.look import Look
from flinks_desk.core.diagnosis.order import MOST_ALIKE
from flinks_desk.core.diagnosis.scene import Rule, Scene
from flinks_desk.core.endpoints import ENDPOINTS
from flinks_desk.core.text import text

__all__ = ["RULES"]

_OF_AUTHORIZE = frozenset(
    {names.plain(field.name) for field in ENDPOINTS["Authorize"].fields} | {"user", "userid", "cardnumber", "bank"}
)
"""What Authorize takes, and what people call it."""


def not_for_minting(scene: Scene) -> Iterator[Finding]:
    """What belongs to Authorize, or nowhere, in the body of GenerateAuthorizeToken, which reads none."""
    for look in scene.calls:
        if look.name != "GenerateAuthorizeToken":
            continue
        for name in islice((each for each in look.fields if len(each) <= 80 and not shapes.is_open(each)), MOST_ALIKE):
            if not is_credential_field(name):
                yield _not_for_minting(scene, look, name)


def _not_for_minting(scene: Scene, look: Look, name: str) -> Finding:
    is_of_login = names.plain(name) in _OF_AUTHORIZE
    return found(
        "field-unknown",
        text("GenerateAuthorizeToken takes no {field}: what signs a person in belongs to Authorize.", field=name)
        if is_of_login
        else text("GenerateAuthorizeToken takes no {field}. Flinks ignores it.", field=name),
        text("Leave this body empty, and send {field} to Authorize with the token that comes back.", field=name)
        if is_of_login
        else text("Leave this body empty."),
        request=look.index,
        where=f"body {name}",
        span=scene.in_body(look, f'"{name}"', name),
        field=name,
        nearest="",
    )


RULES: tuple[Rule, ...] = (not_for_minting,)
