"""A look at a value while it is typed or pasted, before it is kept or sent.

The rule: odd shapes are only warned of; what this program has met in another role is stopped and named, since every
Flinks identifier is a GUID and nothing else tells them apart (real-world §1.3).
Must not live here: keeping a value (`services/desk.py`).
"""

from flinks_desk.core.diagnosis.finding import Finding, Mend, Severity
from flinks_desk.core.known import Known, Role, Sighting
from flinks_desk.core.lean import dataclass, replace
from flinks_desk.core.names import name_of
from flinks_desk.core.pasted import Pasted, cleaned, placeholder
from flinks_desk.core.profile import GUID, Profile
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import Text, text

__all__ = ["Look", "beside", "look"]

AS_TYPED = frozenset({Role.PASSWORD, Role.MFA_ANSWER})
"""Never cleaned: a blank may be meant."""


@dataclass(frozen=True, slots=True)
class Look:
    """The cleaned value, what was removed, what is odd, and why it is stopped, if it is."""

    value: Secret
    removed: tuple[Text, ...] = ()
    warnings: tuple[Text, ...] = ()
    stopped: Finding | None = None
    belongs_to: Role | None = None
    """The field that it belongs to, where it is known in another role."""


def look(role: Role, pasted: str, known: Known, profile: Profile) -> Look:
    """What is to be said about a value in the field of this role."""
    if role in AS_TYPED:
        return Look(Secret(pasted))
    if left := placeholder(pasted):
        return Look(Secret(pasted.strip()), stopped=_left_over(left, role))
    clean = cleaned(pasted)
    value = Secret(clean.value)
    seen = known.role_of(value) if clean.value else None
    if seen is not None and seen.role is not role:
        return Look(value, clean.removed, stopped=_swapped(seen, role), belongs_to=seen.role)
    if clean.unsendable:
        return Look(value, clean.removed, stopped=_damaged(clean, role))
    return Look(value, clean.removed, _warnings(role, clean.value, seen, profile))


def beside(seen: Look, role: Role, fields: Known) -> Look:
    """The same look, stopped where the value stands in another field as well, that is not in use yet either."""
    twin = fields.role_of(seen.value) if seen.value and not seen.stopped else None
    if twin is None:
        return seen
    fix = text("Enter another value here.")
    stopped = replace(_swapped(twin, role), fix=fix, mend=None, evidence=None)
    return Look(seen.value, seen.removed, stopped=stopped, belongs_to=twin.role)


def _left_over(left: str, role: Role) -> Finding:
    return Finding(
        "placeholder-left",
        Severity.ERROR,
        text("{left} is a placeholder from an example, not a value.", left=left),
        text("Enter the real {role}.", role=name_of(role)),
        extra={"found": left},
    )


def _swapped(seen: Sighting, role: Role) -> Finding:
    return Finding(
        "credential-swapped",
        Severity.ERROR,
        text("This is the {found} of {profile}, not a {expected}.", **_names(seen, role)),
        text("Put it in its own field.") if seen.role in HAS_FIELD else text("Enter another value here."),
        where=role.value,
        extra={"found": seen.role.value, "expected": role.value},
        mend=Mend.SWAP_VALUES if seen.role in HAS_FIELD else None,
        evidence=text("It was met here at {time}.", time=seen.at) if seen.at else text("Flinks publishes it."),
    )


def _names(seen: Sighting, role: Role) -> dict[str, Text | str]:
    return {"found": name_of(seen.role), "profile": seen.profile, "expected": name_of(role)}


HAS_FIELD = frozenset({Role.SECRET_KEY, Role.X_API_KEY, Role.CUSTOMER_ID, Role.LOGIN_ID})
"""Roles that a person fills in by hand somewhere in the window."""


def _damaged(clean: Pasted, role: Role) -> Finding:
    return Finding(
        "credential-damaged",
        Severity.ERROR,
        clean.unsendable[0],
        text("Copy the {role} again from where Flinks gave it to you.", role=name_of(role)),
        where=role.value,
    )


def _warnings(role: Role, value: str, seen: Sighting | None, profile: Profile) -> tuple[Text, ...]:
    found: list[Text] = []
    if value and not GUID.fullmatch(value):
        found.append(text("Values of this kind seen so far are GUIDs; this one is not. It will be used as it is."))
    if seen is not None and seen.profile.lower() != profile.name.lower():
        found.append(text("This value was met on {theirs}; here it is {ours}.", theirs=seen.profile, ours=profile.name))
    if seen is not None and seen.at is None and role in {Role.SECRET_KEY, Role.X_API_KEY}:
        found.append(text("This key is published for everyone; it is no secret."))
    return tuple(found)
