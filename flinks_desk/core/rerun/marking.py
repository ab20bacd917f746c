"""The marks that take the place of a customer's values, so that none of them is sent to another place by mistake.

Lives here: `Marker`, which covers a request's parts like a `Cloak` and remembers what stood where.
Must not live here: where the values of the run come from (`planning.py`).
"""

import re
from collections.abc import Callable

from flinks_desk.core.artefacts.model import HOLE_CLOSE, HOLE_OPEN, JsonValue, whole_hole
from flinks_desk.core.diagnosis import names, shapes
from flinks_desk.core.diagnosis.draft import Draft
from flinks_desk.core.diagnosis.look import Look
from flinks_desk.core.diagnosis.scene import Scene
from flinks_desk.core.diagnosis.stands import same
from flinks_desk.core.endpoints import Kind
from flinks_desk.core.known import Role
from flinks_desk.core.lean import dataclass, regex, replace
from flinks_desk.core.rerun.model import MARK, mark

__all__ = ["Marked", "Marker", "by_place", "spread"]

SHORTEST = 8
"""A shorter value is marked only where it stands alone."""
MARKED = frozenset(
    {
        Role.SECRET_KEY,
        Role.AUTHORIZE_TOKEN,
        Role.X_API_KEY,
        Role.HMAC_SECRET,
        Role.LOGIN_ID,
        Role.REQUEST_ID,
        Role.UNKNOWN,
    }
)
"""Roles whose values are known wherever they stand. Customer ids are replaced in the path; passwords and answers where
their fields are."""
_HOLE = regex(f"{HOLE_OPEN}([^{HOLE_CLOSE}]*){HOLE_CLOSE}")
_BESIDE_NAME = regex(
    r"(?P<name>[A-Za-z_][\w-]{1,40})(?:\\?[\"'])?\s{0,3}[:=]\s{0,3}"
    r"(?:\\?[\"'](?P<quoted>[^\"'\\\n]{1,200})|(?P<bare>[^\s\"'&,;{}\[\]\\]{1,200}))"
)
_QUOTED_VALUE = regex(r"((?:[:\[,]\s{0,3})\\?[\"'])[^\"'\\\n]{1,200}(?=\\?[\"']\s{0,3}[\],}])")
_GUID = regex(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.IGNORECASE)
_TAG = regex(r"<(?P<fresh>new )?(?P<name>[A-Za-z_]\w*)>")
_BY_TAG = {role.value: role for role in Role}


@dataclass(frozen=True, slots=True, repr=False)
class Marked:
    """What a mark stands for."""

    role: Role
    value: str = ""
    """The customer's own; empty where it is hidden, or filled in by their machine."""
    name: str = ""
    """The field that a mend left open."""
    fresh: bool = False
    """A mend asks for a new one."""


class Marker:
    """Covers the values of one artefact with marks."""

    def __init__(self, scene: Scene) -> None:
        self.marked: list[Marked] = []
        self._by_value: dict[str, int] = {}
        roles: dict[str, Role] = {}
        for stand in scene.stands:
            role = scene.roles.of(stand.value) or stand.role
            if role in MARKED:
                roles.setdefault(same(stand.value), role)
        self._roles = roles
        long = sorted((value for value in roles if len(value) >= SHORTEST), key=len, reverse=True)
        self._pattern = re.compile("|".join(map(re.escape, long)), re.IGNORECASE) if long else None

    def add(self, marked: Marked) -> str:
        """Another mark."""
        self.marked.append(marked)
        return mark(len(self.marked) - 1)

    def text(self, value: str) -> str:
        """The text with a mark for each of the customer's values; one value has one mark everywhere."""
        if value.lower() in self._roles:
            return self._of_value(value)
        return self._pattern.sub(lambda found: self._of_value(found[0]), value) if self._pattern else value

    def header(self, _name: str, value: str) -> str:
        """A header's value; blanks around it are not part of it for any server."""
        return self.text(value.strip(" \t"))

    def value(self, value: JsonValue) -> JsonValue:
        """The same JSON with marks inside its texts."""
        return spread(value, self.text)

    def opened(self, text: str, role: Role, name: str = "") -> str:
        """The text with marks for what is hidden or filled in by the customer's machine; `role` is the place's."""
        if shapes.is_masked(text):
            return self.add(Marked(role, name=name))
        return _HOLE.sub(lambda found: self.add(Marked(_named(found[1], role), name=name)), text)

    def loose(self, text: str) -> str:
        """A body that is no JSON, with marks for what stands beside a name that tells its role, and for every GUID."""
        beside = _BESIDE_NAME.sub(self._of_pair, text)
        head, responses, answers = beside.partition("SecurityResponses")
        answers = _QUOTED_VALUE.sub(lambda found: found[1] + self.add(Marked(Role.MFA_ANSWER)), answers)
        return _GUID.sub(lambda _: self.add(Marked(Role.UNKNOWN)), head + responses + answers)

    def tagged(self, text: str) -> str:
        """The text with marks for what the mends left open."""
        return _TAG.sub(self._of_tag, text)

    def _of_value(self, value: str) -> str:
        key = same(value)
        if key not in self._by_value:
            self.marked.append(Marked(self._roles[key], value))
            self._by_value[key] = len(self.marked) - 1
        return mark(self._by_value[key])

    def _of_pair(self, found: re.Match[str]) -> str:
        role = names.role_of_name(found["name"])
        value = found["quoted"] if found["quoted"] is not None else found["bare"]
        if role is None or not value or MARK.search(value):
            return found[0]
        at = found.start("quoted" if found["quoted"] is not None else "bare") - found.start()
        kept = "" if role in {Role.PASSWORD, Role.UNKNOWN} else value
        return found[0][:at] + self.add(Marked(role, kept)) + found[0][at + len(value) :]

    def _of_tag(self, found: re.Match[str]) -> str:
        role = _BY_TAG.get(found["name"], Role.UNKNOWN)
        return self.add(Marked(role, name=found["name"] if role is Role.UNKNOWN else "", fresh=bool(found["fresh"])))


def spread(value: JsonValue, change: Callable[[str], str]) -> JsonValue:
    """The JSON with every text inside it changed; names of members stay."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, dict):
        return {key: spread(item, change) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [spread(item, change) for item in value]
    return value


def by_place(draft: Draft, look: Look, marker: Marker) -> Draft:
    """The draft with a mark wherever a value is hidden or still to be filled in."""
    fields = {field.name.lower(): field for field in (look.endpoint.fields if look.endpoint else ())}

    def role_of(name: str) -> Role:
        field = fields.get(name.lower())
        by_name = (field.role if field else None) or names.role_of_name(name)
        # A secret without a name of its own, where a credential belongs, is that credential (api-facts §2).
        return (look.endpoint.role if look.endpoint and by_name is Role.UNKNOWN else by_name) or Role.UNKNOWN

    def member(name: str, item: JsonValue) -> JsonValue:
        field = fields.get(name.lower())
        if field and field.kind is Kind.BOOLEAN and isinstance(item, str) and whole_hole(item) is not None:
            return True
        if name.lower() == "securityresponses":
            return item
        return spread(item, lambda text: marker.opened(text, role_of(name), name))

    headers = tuple((name, marker.opened(value, header_role(name, look))) for name, value in draft.headers)
    parameters = tuple((name, marker.opened(value, role_of(name))) for name, value in draft.parameters)
    body = draft.body
    if isinstance(body, dict):
        body = {key: member(key, item) for key, item in body.items()}
    elif isinstance(body, str):
        body = marker.loose(marker.opened(body, Role.UNKNOWN))
    elif body is not None:
        body = member("", body)
    return replace(draft, headers=headers, parameters=parameters, body=body)


def header_role(name: str, look: Look) -> Role:
    """What belongs into a header, as far as its name and the endpoint tell."""
    lowered = name.strip().lower()
    expected = look.endpoint.role if look.endpoint else None
    is_auth = lowered == names.AUTH or names.is_auth_lookalike(lowered) or names.is_key_lookalike(lowered)
    if expected and (is_auth or (look.endpoint and lowered == look.endpoint.header)):
        return expected
    return Role.X_API_KEY if lowered == names.API_KEY else names.role_of_name(lowered) or Role.UNKNOWN


def _named(hole: str, role: Role) -> Role:
    by_name = names.role_of_name(hole)
    return by_name if by_name is not None and by_name is not Role.UNKNOWN else role
