"""The rule about values that stand in a place of another role: the most common mistake of all (real-world §1.2)."""

from collections.abc import Iterator

from flinks_desk.core.artefacts.model import hole_names
from flinks_desk.core.diagnosis import names
from flinks_desk.core.diagnosis.catalogue import found
from flinks_desk.core.diagnosis.credentials import NEED_KEY, credential_of
from flinks_desk.core.diagnosis.finding import Finding
from flinks_desk.core.diagnosis.look import Look
from flinks_desk.core.diagnosis.place_words import place_in_words
from flinks_desk.core.diagnosis.role_words import ROLE_WORDS
from flinks_desk.core.diagnosis.scene import Rule, Scene
from flinks_desk.core.diagnosis.stands import Evidence, Spot, Stand, same
from flinks_desk.core.known import Role
from flinks_desk.core.text import Text, text

__all__ = ["RULES"]


def swapped(scene: Scene) -> Iterator[Finding]:
    """A value known in one role stands where another belongs."""
    told: set[tuple[str, str, int | None]] = set()
    for stand in scene.stands:
        role = _true_role(scene, stand)
        key = (same(stand.value), stand.where, stand.request)
        if role is None or key in told:
            continue
        told.add(key)
        yield _swapped(scene, stand, role)
    yield from _swapped_variables(scene)


def _true_role(scene: Scene, stand: Stand) -> Role | None:
    """What the value really is, if the place wants something else, and the evidence for that is the stronger."""
    role = scene.roles.of(stand.value)
    if role in {None, Role.UNKNOWN} or Role.UNKNOWN is stand.role or role is stand.role:
        return None
    if stand.spot in {Spot.ANSWER, Spot.SETTING} and stand.evidence < Evidence.NAMED:
        return None
    if stand.spot is Spot.HEADER and stand.evidence is Evidence.NAME_ONLY:
        is_sure = scene.roles.evidence(stand.value) > Evidence.NAME_ONLY
        return role if is_sure and role is not _wanted(scene, stand) else None
    if stand.evidence is Evidence.NAME_ONLY or stand.role in {Role.PASSWORD, Role.MFA_ANSWER}:
        return None
    return role if scene.roles.evidence(stand.value) >= stand.evidence else None


def _wanted(scene: Scene, stand: Stand) -> Role | None:
    endpoint = scene.looks[stand.request].endpoint if stand.request is not None else None
    return endpoint.role if endpoint else None


def _swapped(scene: Scene, stand: Stand, role: Role) -> Finding:
    return found(
        "credential-swapped",
        text(
            "In the {where} stands {found}, but {expected} belongs there. Flinks cannot accept one for the other.",
            where=place_in_words(stand.where),
            found=ROLE_WORDS[role],
            expected=ROLE_WORDS[stand.role],
        ),
        _swap_fix(role, stand.role),
        request=stand.request,
        where=stand.where,
        span=scene.span(stand.span, stand.value),
        found=role.value,
        expected=stand.role.value,
    )


def _swap_fix(role: Role, expected: Role) -> Text:
    if expected is Role.AUTHORIZE_TOKEN and role is Role.SECRET_KEY:
        return text("Call GenerateAuthorizeToken with the secret key first, and put the Token of its answer here.")
    if expected is Role.SECRET_KEY:
        return text("Put the secret key here, the one that Flinks gave you at the beginning.")
    return text("Put {expected} here instead.", expected=ROLE_WORDS[expected])


def _swapped_variables(scene: Scene) -> Iterator[Finding]:
    """The same, told by the names of variables: `FLINKS_SECRET_KEY` in the header of Authorize."""
    minted_with = {_variable(look) for look in scene.calls if look.name == "GenerateAuthorizeToken"} - {""}
    for look in scene.calls:
        variable = _variable(look)
        role = names.role_of_name(variable) if variable else None
        is_secret = role is Role.SECRET_KEY or (variable in minted_with and role is not Role.AUTHORIZE_TOKEN)
        if look.name in {"Authorize", "AuthorizeAsync"} and variable and is_secret and _is_constant(variable):
            yield _swapped_variable(look, Role.SECRET_KEY, Role.AUTHORIZE_TOKEN)
        elif look.name == "GenerateAuthorizeToken" and role in {Role.AUTHORIZE_TOKEN, Role.X_API_KEY}:
            yield _swapped_variable(look, role, Role.SECRET_KEY)
        elif look.name in NEED_KEY and role in {Role.SECRET_KEY, Role.AUTHORIZE_TOKEN}:
            yield _swapped_variable(look, role, Role.X_API_KEY)


def _swapped_variable(look: Look, role: Role, expected: Role) -> Finding:
    header = credential_of(look)
    where = f"header {header.name}" if header else "header"
    return found(
        "credential-swapped",
        text(
            "By its name, the variable in the {where} holds {found}, but {expected} belongs there.",
            where=place_in_words(where),
            found=ROLE_WORDS[role],
            expected=ROLE_WORDS[expected],
        ),
        _swap_fix(role, expected),
        request=look.index,
        where=where,
        span=header.span if header else None,
        found=role.value,
        expected=expected.value,
    )


def _variable(look: Look) -> str:
    header = credential_of(look)
    inside = hole_names(header.value) if header else ()
    return inside[0] if len(inside) == 1 else ""


def _is_constant(variable: str) -> bool:
    """Whether it holds one value for good: an environment variable or a setting, not a parameter called `key`."""
    bare = variable.rpartition(".")[2]
    return bare.isupper() or len(names.plain(bare)) > 5


RULES: tuple[Rule, ...] = (swapped,)
