"""What a report may show of an artefact: everything but secrets, in whatever dress.

Lives here: `Cloak`, which knows an artefact's secrets by value, and by role. Must not live here: reports.
By value wherever it stands; by name where a value has not been met (real-world RW-147, RW-148).
"""

import re
from collections.abc import Iterable, Mapping

from flinks_desk.core.artefacts.model import JsonValue, shown_holes
from flinks_desk.core.diagnosis import names, shapes
from flinks_desk.core.diagnosis.bodies import SANDBOX_PASSWORD, is_sandbox_login
from flinks_desk.core.diagnosis.finding import Extra, Finding
from flinks_desk.core.diagnosis.scene import Scene
from flinks_desk.core.diagnosis.stands import PUBLISHED, Spot, Stand, same
from flinks_desk.core.dresses import base64_middles, dresses
from flinks_desk.core.known import Role
from flinks_desk.core.lean import TYPE_CHECKING, regex, replace
from flinks_desk.core.needles import Needles, folded
from flinks_desk.core.text import Text

if TYPE_CHECKING:
    from datetime import datetime

    Filling = str | int | float | datetime | Text

__all__ = ["SHORTEST", "Cloak", "cloak_of", "counted", "secret_role", "tag"]

SHORTEST = 4
"""A shorter value is hidden where it stands by its role, but not everywhere it may occur."""
_IN_BASE64 = 8
"""A shorter value cannot be told from chance there."""
_SANDBOX_ANSWERS = frozenset({"montreal", "montréal", "canada", "triangle"})
_WORD = regex(r"[A-Za-z0-9_+/=.~-]{8,200}")
_GUID = regex(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.IGNORECASE)


def tag(role: Role) -> str:
    """What is shown in a secret's place."""
    return f"<{role.value}>"


class Cloak:
    """Covers the secrets of one artefact in anything that is printed."""

    def __init__(self, secrets: Mapping[str, Role]) -> None:
        """`secrets`: each value, as it stood, and its role."""
        self._by_form = {folded(form): tag(role) for value, role in secrets.items() for form in _forms(value)}
        self._needles = Needles(self._by_form)

    def text(self, value: str) -> str:
        """The text with every known secret replaced by its role."""
        shown = shown_holes(value)
        return self._needles.replaced(shown, lambda start, end: self._by_form[folded(shown[start:end])])

    def value(self, value: JsonValue, depth: int = 0) -> JsonValue:
        """The same JSON without secrets, whether they are known by value or by the name they stand under."""
        if depth > 20:
            return "…"
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, dict):
            return {self.text(key): self._member(key, item, depth) for key, item in value.items()}
        if isinstance(value, list | tuple):
            return [self.value(item, depth + 1) for item in value]
        return value

    def finding(self, finding: Finding) -> Finding:
        """The finding without a secret in its texts and extra keys, wherever it is shown."""
        return replace(
            finding,
            message=self._sentence(finding.message),
            fix=self._sentence(finding.fix),
            where=self.text(finding.where),
            extra={key: self._extra(value) for key, value in finding.extra.items()},
        )

    def _sentence(self, sentence: Text) -> Text:
        values = ((name, self._filling(value)) for name, value in sentence.values)
        return replace(sentence, values=tuple(values))

    def _filling(self, value: "Filling") -> "Filling":
        if isinstance(value, Text):
            return self._sentence(value)
        return self.text(value) if isinstance(value, str) else value

    def _extra(self, value: Extra) -> Extra:
        if isinstance(value, str):
            return self.text(value)
        return [self.text(each) for each in value] if isinstance(value, list) else value

    def _member(self, key: str, item: JsonValue, depth: int) -> JsonValue:
        if names.plain(key) == "securityresponses":
            return self._answers(item)
        role = names.role_of_name(key)
        is_secret = role in names.SECRET_ROLES or role is Role.UNKNOWN
        if role is None or not is_secret or not isinstance(item, str | int | float) or isinstance(item, bool):
            return self.value(item, depth + 1)
        return self._hidden(str(item), role)

    def _answers(self, item: JsonValue) -> JsonValue:
        if not isinstance(item, dict):
            return tag(Role.MFA_ANSWER)
        return {
            self.text(prompt): [tag(Role.MFA_ANSWER)] if isinstance(given, list) else tag(Role.MFA_ANSWER)
            for prompt, given in item.items()
        }

    def _hidden(self, value: str, role: Role) -> str:
        if not value.strip() or shapes.is_open(value) or shapes.is_placeholder(value) or shapes.is_masked(value):
            return shown_holes(value)
        covered = self.text(value)
        return covered if covered != value and covered.startswith("<") else tag(role)

    def header(self, name: str, value: str) -> str:
        """A header's value. What is not known to be harmless, and could be a key, is hidden."""
        lowered = name.strip().lower()
        covered = self.text(value)
        if covered != shown_holes(value) or not value.strip():
            return covered
        if lowered in {"cookie", "set-cookie", "proxy-authorization"}:
            return tag(Role.UNKNOWN)
        is_ours = lowered in {names.AUTH, names.API_KEY, "authorization"} or names.role_of_name(lowered) is not None
        if is_ours:
            return self._hidden(value, names.role_of_name(lowered) or Role.UNKNOWN)
        return _GUID.sub(tag(Role.UNKNOWN), covered) if lowered not in {"referer", "origin", ":path"} else covered


def cloak_of(scene: Scene, known: Iterable[tuple[str, Role]] = ()) -> Cloak:
    """The cloak over an artefact's secrets and over secrets that were known before."""
    secrets = {value: role for value, role in known if role in names.SECRET_ROLES and len(value) >= SHORTEST}
    for stand in scene.stands:
        role = secret_role(scene, stand)
        if role and len(stand.value) >= SHORTEST:
            secrets.setdefault(stand.value, role)
    return Cloak(secrets)


def secret_role(scene: Scene, stand: Stand) -> Role | None:
    """The role of a value that must not be shown; `None` for one that may."""
    role = scene.roles.of(stand.value) or stand.role
    if role in names.SECRET_ROLES:
        return role
    is_hidden = role is Role.UNKNOWN and (stand.role is Role.UNKNOWN or stand.role in names.SECRET_ROLES)
    return Role.UNKNOWN if is_hidden else None


def counted(scene: Scene) -> dict[str, int]:
    """How many distinct secrets of which role stand in the artefact in clear.

    What Flinks publishes, and what belongs to its test bank, does not count (contract §2).
    """
    roles: dict[str, Role] = {}
    for stand in scene.stands:
        role = secret_role(scene, stand)
        if role and same(stand.value) not in PUBLISHED and not _is_of_sandbox(scene, stand, role):
            roles.setdefault(same(stand.value) if role is not Role.PASSWORD else stand.value, role)
    found: dict[str, int] = {}
    for role in roles.values():
        found[role.value] = found.get(role.value, 0) + 1
    return dict(sorted(found.items()))


def _is_of_sandbox(scene: Scene, stand: Stand, role: Role) -> bool:
    lowered = stand.value.lower()
    if role is Role.MFA_ANSWER:
        return lowered in _SANDBOX_ANSWERS or (lowered.isdigit() and len(lowered) <= 3)
    if role is Role.PASSWORD:
        look = scene.looks[stand.request] if stand.request is not None and stand.spot is Spot.BODY else None
        return lowered == SANDBOX_PASSWORD or (look is not None and is_sandbox_login(look))
    return False


def _forms(value: str) -> tuple[str, ...]:
    """Every dress in which a value may stand in a text, also inside what is in base64."""
    return (*dresses(value), *base64_middles(value)) if len(value) >= _IN_BASE64 else dresses(value)
