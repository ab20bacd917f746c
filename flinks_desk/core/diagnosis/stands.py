"""Where values stand, and what they therefore are.

All of Flinks' identifiers are GUIDs: a role is known only from where a value stood, from what was known before, or from
an answer that brought it (contract §3). Where one value stands in places of two roles, the stronger evidence tells what
it is, and the other place is wrong.

Lives here: `Stand`, `Evidence`, `Roles`, and the collecting of stands. Must not live here: findings.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import IntEnum

from flinks_desk.core.artefacts import address, json_text
from flinks_desk.core.artefacts.address import Purpose
from flinks_desk.core.artefacts.model import Artefact, Event, JsonValue, Setting, Span
from flinks_desk.core.diagnosis import names
from flinks_desk.core.diagnosis.look import Look, json_fields
from flinks_desk.core.diagnosis.replies import Reply
from flinks_desk.core.diagnosis.shapes import dressed, is_guid, is_masked, is_open, is_placeholder
from flinks_desk.core.known import Role
from flinks_desk.core.lean import dataclass, regex
from flinks_desk.core.needles import folded
from flinks_desk.core.percent import decoded
from flinks_desk.core.profile import TOOLBOX_CUSTOMER_ID, TOOLBOX_SECRET_KEY, TOOLBOX_X_API_KEY

__all__ = ["PUBLISHED", "Evidence", "Roles", "Spot", "Stand", "collected", "same"]

PUBLISHED: Mapping[str, Role] = {
    TOOLBOX_SECRET_KEY: Role.SECRET_KEY,
    TOOLBOX_X_API_KEY: Role.X_API_KEY,
    TOOLBOX_CUSTOMER_ID: Role.CUSTOMER_ID,
}


class Evidence(IntEnum):
    """How much a place says about what stands in it."""

    NAME_ONLY = 1
    """A field or header that Flinks does not have."""
    REFUSED = 2
    """The right place for that role, but Flinks refused it there."""
    PLACE = 4
    """The right place for that role."""
    MINTING = 5
    """The header of the token call: the one place where people begin, and copy from."""
    ACCEPTED = 6
    """The right place, and Flinks took it."""
    NAMED = 7
    """A setting whose name leaves no doubt."""
    BORN = 8
    """An answer, an event or a callback brought it under that name."""
    KNOWN = 9
    """Published, or known before."""


class Spot(IntEnum):
    """What kind of place it is."""

    HEADER = 1
    QUERY = 2
    PATH = 3
    BODY = 4
    SETTING = 5
    ANSWER = 6


@dataclass(frozen=True, slots=True, repr=False)
class Stand:
    """One value in one place."""

    value: str
    """Bare: without prefix and wrapping."""
    role: Role
    """The role that the place has for it."""
    evidence: Evidence
    spot: Spot
    where: str
    name: str
    request: int | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Roles:
    """What every value of the artefact is, as far as it can be told."""

    by_value: Mapping[str, tuple[Role, Evidence]]

    def of(self, value: str) -> Role | None:
        """The role of a value, or `None` if nothing is known of it."""
        found = self.by_value.get(same(value))
        return found[0] if found else None

    def evidence(self, value: str) -> int:
        """How sure that is; 0 for a value that was never met."""
        found = self.by_value.get(same(value))
        return int(found[1]) if found else 0


_IN_ADDRESS = regex(r"(authorizeToken|flinks-auth-key|x-api-key|secret_?key)=([^&#=?\s\"'<>]{8,200})", re.IGNORECASE)
# In lower case, as the text that is searched: where case is ignored, an engine has to try at every character.
_BESIDE_NAME = regex(
    r"(?P<name>flinks[-_]auth[-_]key|x[-_]api[-_]key|authorize_?token|flinks[a-z_]{0,20}(?:secret|token|key)[a-z_]{0,12})"
    r"[\"']?\s{0,3}[:=]\s{0,3}[\"']?(?P<value>[\w+/=.~-]{8,200})"
    r"|header (?P<library>value)[: b]{1,4}['\"](?P<shown>[\w-]{20,200})"
    r"|\"(?P<password>password|token|authorizetoken|secretkey)\"\s{0,3}:\s{0,3}\"(?P<quoted>(?:[^\"\\\n]|\\.){3,200})\""
)
_MOST_OF_ADDRESS = 8000
_MOST_LOOSE = 2000

Knows = Callable[[str], Role | None]
"""What was known before about a value."""


def same(value: str) -> str:
    """The value as it is compared."""
    return value.strip().lower()


def collected(
    artefact: Artefact, looks: Iterable[Look], replies: Iterable[Reply], knows: Knows
) -> tuple[tuple[Stand, ...], Roles]:
    """All stands of an artefact, and what they say together."""
    stands = [stand for look in looks for stand in _of_look(look)]
    stands += [stand for reply in replies for stand in _of_reply(reply)]
    stands += [stand for event in artefact.events for stand in _of_event(event)]
    stands += [stand for setting in artefact.settings for stand in _of_setting(setting)]
    stands += _loose(artefact.text)
    usable = tuple(stand for stand in stands if _is_value(stand.value))
    return usable, _roles(usable, knows)


def nested(url: str) -> Iterator[tuple[str, str]]:
    """Secrets of an address that stand behind its # or inside another address, by their names."""
    text = url[:_MOST_OF_ADDRESS]
    for _ in range(2):
        text = decoded(text)
    yield from ((each[1], each[2]) for each in _IN_ADDRESS.finditer(text))


def _loose(text: str) -> Iterator[Stand]:
    """Secrets that stand in a text beside their names, where no request has them."""
    lowered = text.lower()
    for count, each in enumerate(_BESIDE_NAME.finditer(lowered if len(lowered) == len(text) else folded(text))):
        if count >= _MOST_LOOSE:
            return
        start, end = each.span("value" if each["value"] else "quoted" if each["quoted"] else "shown")
        value = text[start:end]
        is_key = each["quoted"] is not None or (len(value) >= 16 and any(letter.isdigit() for letter in value))
        name = each["name"] or each["password"] or "key"
        role = names.role_of_name(name)
        if is_key and role is not None:
            span = Span(each.start(), each.end())
            yield Stand(value, role, Evidence.NAME_ONLY, Spot.ANSWER, "text", name, None, span)


def _is_value(value: str) -> bool:
    return len(value) >= 3 and not (is_open(value) or is_masked(value) or is_placeholder(value))


def _roles(stands: Iterable[Stand], knows: Knows) -> Roles:
    found: dict[str, tuple[Role, Evidence]] = {}
    for stand in stands:
        key = same(stand.value)
        if key not in found or found[key][1] < Evidence.KNOWN:
            before = PUBLISHED.get(key) or knows(stand.value)
            if before is not None:
                found[key] = (before, Evidence.KNOWN)
                continue
        if stand.role is Role.UNKNOWN or stand.evidence <= Evidence.NAME_ONLY:
            found.setdefault(key, (stand.role, Evidence.NAME_ONLY))
        elif key not in found or stand.evidence > found[key][1]:
            found[key] = (stand.role, stand.evidence)
    return Roles(found)


def _of_look(look: Look) -> Iterator[Stand]:
    yield from _headers(look)
    yield from _body(look)
    yield from _address(look)


def _place_evidence(look: Look) -> Evidence:
    if look.status is None or not look.request.answer:
        return Evidence.MINTING if look.name == "GenerateAuthorizeToken" else Evidence.PLACE
    if 200 <= look.status < 300:
        return Evidence.ACCEPTED
    return Evidence.REFUSED if look.status in {401, 403} and _speaks_of_keys(look) else Evidence.PLACE


def _speaks_of_keys(look: Look) -> bool:
    answer = look.request.answer
    words = f"{answer.text or ''} {answer.message}".lower() if answer else ""
    return "valid auth key" in words or "valid authorize token" in words


def _headers(look: Look) -> Iterator[Stand]:
    expected = look.endpoint.role if look.endpoint else None
    has_right = look.endpoint is not None and look.header(look.endpoint.header) is not None
    for header in look.request.headers:
        bare, lowered = dressed(header.value).bare, header.name.strip().lower()
        where = f"header {header.name.strip()}"
        is_right = look.endpoint is not None and lowered == look.endpoint.header
        if is_right and expected:
            role, evidence = expected, _place_evidence(look)
        elif lowered == names.API_KEY and look.name not in {"GenerateAuthorizeToken", "Authorize", "AuthorizeAsync"}:
            role, evidence = Role.X_API_KEY, Evidence.PLACE
        elif names.is_auth_lookalike(lowered) or names.is_key_lookalike(lowered) or lowered == names.AUTH:
            own = Role.X_API_KEY if lowered == names.API_KEY else Role.UNKNOWN
            role = expected if expected and lowered != names.AUTH and not has_right else own
            evidence = Evidence.NAME_ONLY
        elif is_guid(bare) and names.role_of_name(lowered) in {None, Role.UNKNOWN}:
            role, evidence = Role.UNKNOWN, Evidence.NAME_ONLY
        else:
            role, evidence = names.role_of_name(lowered) or Role.UNKNOWN, Evidence.NAME_ONLY
            if role is Role.UNKNOWN:
                continue
        yield Stand(bare, role, evidence, Spot.HEADER, where, header.name.strip(), look.index, header.span)


def _body(look: Look) -> Iterator[Stand]:
    body = look.request.body
    value: JsonValue = None if isinstance(look.json, json_text.Broken) else look.json
    pairs = list(json_fields(value)) if value is not None else list(look.fields.items())
    span = body.span if body else None
    by_name = {field.name.lower(): field.role for field in (look.endpoint.fields if look.endpoint else ())}
    for name, item in pairs:
        if name.lower() == "securityresponses":
            yield from _answers(item, look.index, span)
        if not isinstance(item, str):
            continue
        role = by_name.get(name.lower()) or names.role_of_name(name)
        if role is None:
            continue
        is_own = by_name.get(name.lower()) is not None
        bare = item if role is Role.PASSWORD else dressed(item).bare
        if role is Role.UNKNOWN and look.endpoint and look.endpoint.header == names.AUTH:
            role = look.endpoint.role or role
        evidence = Evidence.PLACE if is_own else Evidence.NAME_ONLY
        yield Stand(bare, role, evidence, Spot.BODY, f"body {name}", name, look.index, span)


def _answers(value: JsonValue, request: int | None, span: Span | None) -> Iterator[Stand]:
    if not isinstance(value, dict):
        return
    for prompt, item in value.items():
        texts = item if isinstance(item, list) else [item]
        for each in texts:
            if isinstance(each, str) and each.strip():
                yield Stand(
                    each, Role.MFA_ANSWER, Evidence.PLACE, Spot.BODY, "body SecurityResponses", prompt, request, span
                )


def _address(look: Look) -> Iterator[Stand]:
    span, index = look.request.url_span or look.request.span, look.index
    if look.place.customer_id and (look.is_api and not look.place.missing):
        evidence = Evidence.ACCEPTED if look.status in {200, 202, 203} else Evidence.PLACE
        yield Stand(
            look.place.customer_id,
            Role.CUSTOMER_ID,
            evidence,
            Spot.PATH,
            "address customerId",
            "customerId",
            index,
            span,
        )
    if look.place.identifier and look.endpoint:
        path = look.endpoint.path.lower()
        role = Role.REQUEST_ID if "{requestid}" in path else Role.LOGIN_ID if "{loginid}" in path else None
        if role:
            yield Stand(look.place.identifier, role, Evidence.PLACE, Spot.PATH, "address", role.value, index, span)
    for name, value in nested(look.request.url):
        role = names.role_of_name(name) or Role.UNKNOWN
        yield Stand(value, role, Evidence.NAME_ONLY, Spot.QUERY, "address", name, index, span)
    for parameter in look.address.parameters:
        role = names.role_of_name(parameter.name)
        if role is None:
            continue
        is_born = look.is_callback and role in {Role.LOGIN_ID, Role.ACCOUNT_ID}
        is_own = look.address.purpose is Purpose.CONNECT and role in {Role.AUTHORIZE_TOKEN, Role.REQUEST_ID}
        evidence = Evidence.BORN if is_born else Evidence.PLACE if is_own else Evidence.NAME_ONLY
        for each in parameter.value.split(",") if role is Role.ACCOUNT_ID else [parameter.value]:
            bare = dressed(each).bare
            yield Stand(bare, role, evidence, Spot.QUERY, f"parameter {parameter.name}", parameter.name, index, span)


def _of_reply(reply: Reply) -> Iterator[Stand]:
    span = reply.answer.span
    for value, role in (
        (reply.token, Role.AUTHORIZE_TOKEN),
        (reply.request_id, Role.REQUEST_ID),
        (reply.login_id, Role.LOGIN_ID),
    ):
        if value:
            yield Stand(value, role, Evidence.BORN, Spot.ANSWER, "answer", role.value, reply.request, span)
    if isinstance(reply.json, json_text.Broken):
        return
    for name, item in json_fields(reply.json):
        by_name = names.role_of_name(name)
        if isinstance(item, str) and by_name is not None and by_name in {*names.SECRET_ROLES, Role.UNKNOWN}:
            yield Stand(item, by_name, Evidence.NAME_ONLY, Spot.ANSWER, "answer", name, reply.request, span)
            continue
        if isinstance(item, str) and "authorizeToken=" in item:
            yield from _in_answered_address(item, reply)


def _in_answered_address(text: str, reply: Reply) -> Iterator[Stand]:
    token = address.parsed(text).first("authorizeToken")
    if token:
        yield Stand(
            token,
            Role.AUTHORIZE_TOKEN,
            Evidence.PLACE,
            Spot.ANSWER,
            "answer",
            "authorizeToken",
            reply.request,
            reply.answer.span,
        )


def _of_event(event: Event) -> Iterator[Stand]:
    data = event.data if isinstance(event.data, dict) else {}
    carried = data.get("url")
    pairs = list(data.items())
    if isinstance(carried, str):
        pairs += [(each.name, each.value) for each in address.parsed(carried).parameters]
    for name, item in pairs:
        role = names.role_of_name(name)
        for each in item if isinstance(item, list) else [item]:
            if isinstance(each, str) and role in {Role.LOGIN_ID, Role.REQUEST_ID, Role.ACCOUNT_ID}:
                yield Stand(each, role, Evidence.BORN, Spot.ANSWER, "event", name, None, event.span)


def _of_setting(setting: Setting) -> Iterator[Stand]:
    role = names.role_of_name(setting.name)
    bare = dressed(setting.value).bare if role is not None else ""
    if role is None or not bare:
        return
    is_ours = "flinks" in setting.name.lower() or is_guid(bare)
    if is_ours:
        evidence = Evidence.NAME_ONLY if role is Role.UNKNOWN else Evidence.NAMED
        yield Stand(bare, role, evidence, Spot.SETTING, f"setting {setting.name}", setting.name, None, setting.span)
