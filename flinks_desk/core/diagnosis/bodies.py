"""Rules about bodies: whether they are JSON, said to be, and hold what the endpoint wants (contract §4, Body)."""

import re
from collections.abc import Iterator
from itertools import islice

from flinks_desk.core.artefacts import json_text
from flinks_desk.core.artefacts.model import BodyForm, JsonValue
from flinks_desk.core.diagnosis import names, shapes
from flinks_desk.core.diagnosis.catalogue import found
from flinks_desk.core.diagnosis.credentials import is_credential_field
from flinks_desk.core.diagnosis.finding import Finding
from flinks_desk.core.diagnosis.look import Look, form_pairs, nearest
from flinks_desk.core.diagnosis.order import MOST_ALIKE
from flinks_desk.core.diagnosis.scene import Rule, Scene
from flinks_desk.core.endpoints import Endpoint, Field, Kind
from flinks_desk.core.known import Role
from flinks_desk.core.text import Text, text

__all__ = ["RULES", "SANDBOX_INSTITUTION", "SANDBOX_PASSWORD", "SANDBOX_USERS", "is_sandbox_login"]

SANDBOX_INSTITUTION = "flinkscapital"
SANDBOX_PASSWORD = "everyday"
# api-facts §10; the names of the special users are not published.
SANDBOX_USERS = frozenset(
    {
        "greatday",
        "greatday_nomfa",
        "test_disabled_account",
        "test_service_unavailable",
        "test_dispatched",
        "test_pending",
    }
)
_FORM = "application/x-www-form-urlencoded"
_DIRECT = ("Institution", "Username", "Password")
# Spellings that old clients send and Flinks takes (api-facts §4.1, §7.1).
_ALSO_TAKEN = frozenset(
    {"withmfaquestions", "directrefresh", "username", "mostrecentcached", "dateto", "datefrom", "accountsfilter"}
)


def _wants_json(look: Look) -> bool:
    is_sent = look.request.method in {"POST", "PUT", "PATCH", ""}
    return look.endpoint is not None and bool(look.endpoint.fields) and is_sent


def not_json(scene: Scene) -> Iterator[Finding]:
    """A body that does not parse."""
    for look in scene.calls:
        body = look.request.body
        if body is None or body.form is not BodyForm.TEXT or not _wants_json(look):
            continue
        broken = look.json
        is_text = isinstance(broken, str) and not shapes.is_open(broken)
        if not isinstance(broken, json_text.Broken):
            if is_text:
                yield _not_json(
                    scene, look, json_text.Broken(1, 1, 0), text("The body is JSON text inside a JSON text.")
                )
            continue
        if form_pairs(body.text) and _content_type(look) == _FORM:
            continue
        yield _not_json(
            scene,
            look,
            broken,
            text("The body is not JSON from line {line}, column {column} on.", line=broken.line, column=broken.column),
        )


def _not_json(scene: Scene, look: Look, broken: json_text.Broken, message: Text) -> Finding:
    return found(
        "body-not-json",
        message,
        text(
            "Let your language's own JSON library write the body. JSON wants straight double quotes around every text."
        ),
        request=look.index,
        where="body",
        span=scene.in_body(look),
        line=broken.line,
        column=broken.column,
    )


def _content_type(look: Look) -> str:
    header = look.header("content-type")
    told = header.value if header else look.request.implied_content_type
    return told.partition(";")[0].strip().lower()


def content_types(scene: Scene) -> Iterator[Finding]:
    """A JSON body that is not said to be JSON, or a form where JSON is wanted."""
    for look in scene.calls:
        body = look.request.body
        if body is None or not _wants_json(look) or body.form is BodyForm.FILE:
            continue
        is_form = body.form is BodyForm.FORM or bool(form_pairs(body.text))
        told = _content_type(look) or (_FORM if body.form is BodyForm.FORM else "")
        is_told = body.form is BodyForm.UNKNOWN and look.header("content-type") is not None
        has_body = is_told or bool(body.text.strip() or body.fields or body.json is not None)
        if not has_body or not told or shapes.is_open(told) or _is_json_type(told):
            continue
        header = look.header("content-type")
        yield found(
            "content-type-wrong",
            text("The body is sent as a form; Flinks reads JSON.")
            if is_form
            else text("The body is JSON, but it is sent as {found}.", found=told),
            text("Send the body as JSON, with the header Content-Type: application/json."),
            request=look.index,
            where="header Content-Type",
            span=header.span if header else scene.in_body(look),
            found=told,
        )


def _is_json_type(told: str) -> bool:
    return told in {"application/json", "text/json", "*/*"} or (
        told.startswith("application/") and told.endswith("+json")
    )


def missing(scene: Scene) -> Iterator[Finding]:
    """Fields without which the call cannot work."""
    for look in scene.calls:
        name = _missing_name(look)
        if name:
            yield found(
                "field-missing",
                text("{endpoint} needs {field}, which is not in the call.", endpoint=look.name, field=name),
                _missing_fix(name),
                request=look.index,
                where="body" if _wants_json(look) else "address",
                span=scene.in_body(look),
                field=name,
            )


def _missing_name(look: Look) -> str:
    if look.endpoint is None or isinstance(look.json, json_text.Broken):
        return ""
    if not _wants_json(look):
        return _missing_in_path(look, look.endpoint)
    if not look.request.body_known or not _is_readable(look):
        return ""
    if look.name in {"Authorize", "AuthorizeAsync"}:
        return _missing_of_session(look)
    lacking = (each.name for each in look.endpoint.fields if each.required and _is_lacking(look, each.name))
    return next(lacking, "")


def _is_readable(look: Look) -> bool:
    """Whether all members are in sight: a body of variables, spread objects or files says nothing."""
    body = look.request.body
    if body is None:
        return True
    if body.form is BodyForm.TEXT and form_pairs(body.text):
        return False
    if look.json is None and not look.fields:
        return body.form is BodyForm.TEXT and not body.text.strip()
    return not any(shapes.is_open(name) for name in look.fields) and (isinstance(look.json, dict) or bool(look.fields))


def _missing_in_path(look: Look, row: Endpoint) -> str:
    if look.place.identifier or look.fields or "{" not in row.path or look.address.purpose.value != "banking":
        return ""
    if not look.place.name or not look.request.method_known:
        return ""
    return "RequestId" if "{requestid}" in row.path.lower() else "LoginId"


def _missing_of_session(look: Look) -> str:
    has = {name for name in ("LoginId", "RequestId", "SecurityResponses", *_DIRECT) if not _is_lacking(look, name)}
    if "LoginId" in has or _parameter(look, "loginid"):
        return ""
    if "SecurityResponses" in has:
        return "" if "RequestId" in has else "RequestId"
    if "RequestId" in has:
        return "" if look.name == "AuthorizeAsync" else "SecurityResponses"
    if has & set(_DIRECT):
        return next((name for name in _DIRECT if name not in has and not _is_old_username(look, name)), "")
    return "LoginId"


def _is_old_username(look: Look, name: str) -> bool:
    return name == "Username" and any(names.plain(each) in {"username", "login", "user"} for each in look.fields)


def _parameter(look: Look, name: str) -> bool:
    return look.address.has(name)


def _is_lacking(look: Look, name: str) -> bool:
    return not look.has_field(name) or look.field(name) is None


def _missing_fix(name: str) -> Text:
    if name == "LoginId":
        return text("Put the LoginId in, which the widget's REDIRECT brought, or institution, user name and password.")
    if name == "RequestId":
        return text("Put the RequestId in that the answer of Authorize brought.")
    return text("Put {field} into the body.", field=name)


def invalid(scene: Scene) -> Iterator[Finding]:
    """Values that a field cannot have."""
    has_answer = any(reply.request_id for reply in scene.replies)
    for look in scene.calls:
        if look.endpoint is None:
            continue
        yield from _wrong_password(scene, look)
        for field in look.endpoint.fields:
            if look.has_field(field.name):
                yield from _invalid(scene, look, field, has_answer=has_answer)
        yield from _invalid_in_path(scene, look, has_answer=has_answer)


def _invalid(scene: Scene, look: Look, field: Field, *, has_answer: bool) -> Iterator[Finding]:
    value = look.field(field.name)
    if value is None or (isinstance(value, str) and _is_excused(value, is_guid=field.kind is Kind.GUID)):
        return
    if field.role is Role.REQUEST_ID and has_answer and isinstance(value, str) and value.strip():
        return
    problem = _problem(field, value)
    if problem:
        yield _invalid_finding(scene, look, field.name, problem)


def _is_excused(value: str, *, is_guid: bool = False) -> bool:
    """Whether nothing can be said of a value. A variable within other letters can still be seen to be no GUID."""
    if is_guid and shapes.is_open(value):
        return not re.search(r"[^0-9a-fA-F-]", shapes.without_holes(value))
    return shapes.is_open(value) or shapes.is_masked(value) or shapes.is_placeholder(value)


def _problem(field: Field, value: JsonValue) -> Text | None:
    match field.kind:
        case Kind.GUID:
            is_right = isinstance(value, str) and shapes.is_guid(value.strip())
            return None if is_right else text("{field} is a GUID that Flinks gave; this one is none.", field=field.name)
        case Kind.CHOICE if not isinstance(value, str) or value.lower() not in {each.lower() for each in field.values}:
            return text("{field} can be {values}.", field=field.name, values=", ".join(field.values))
        case Kind.BOOLEAN if not isinstance(value, bool) and str(value).lower() not in {"true", "false", "0", "1"}:
            return text("{field} can be true or false.", field=field.name)
        case Kind.LIST if not isinstance(value, list):
            return text("{field} is a list.", field=field.name)
        case Kind.OBJECT if not isinstance(value, dict):
            return text("{field} is an object.", field=field.name)
        case Kind.TEXT if field.name == "Institution" and _is_spaced_sandbox(value):
            return text("The test bank is called FlinksCapital, in one word.")
        case _:
            return None


def _is_spaced_sandbox(value: JsonValue) -> bool:
    return isinstance(value, str) and names.plain(value) == SANDBOX_INSTITUTION and value.lower() != SANDBOX_INSTITUTION


def _invalid_finding(scene: Scene, look: Look, name: str, problem: Text) -> Finding:
    return found(
        "field-invalid",
        problem,
        text("Correct {field}; the documentation of the endpoint lists what it takes.", field=name),
        request=look.index,
        where=f"body {name}" if look.fields else f"address {name}",
        span=scene.in_body(look, f'"{name}"', name),
        field=name,
    )


def _invalid_in_path(scene: Scene, look: Look, *, has_answer: bool) -> Iterator[Finding]:
    value = look.place.identifier
    if not value or look.endpoint is None or _is_excused(value) or shapes.is_guid(value.strip()):
        return
    path = look.endpoint.path.lower()
    name = "RequestId" if "{requestid}" in path else "LoginId" if "{loginid}" in path else ""
    if name and not (name == "RequestId" and has_answer):
        problem = text("{field} is a GUID that Flinks gave; this one is none.", field=name)
        yield _invalid_finding(scene, look, name, problem)


def is_sandbox_login(look: Look) -> bool:
    """Whether it is a login at the test bank, whose passwords and answers everybody may know."""
    institution, user = look.field("Institution"), look.field("Username")
    is_bank = isinstance(institution, str) and names.plain(institution) == SANDBOX_INSTITUTION
    return is_bank or (isinstance(user, str) and user.lower() in SANDBOX_USERS)


def _wrong_password(scene: Scene, look: Look) -> Iterator[Finding]:
    user, password = look.field("Username"), look.field("Password")
    if not isinstance(user, str) or not isinstance(password, str) or _is_excused(password) or not password:
        return
    institution = look.field("Institution")
    is_bank = institution is None or (isinstance(institution, str) and names.plain(institution) == SANDBOX_INSTITUTION)
    if is_bank and user.lower() in SANDBOX_USERS and password.lower() != SANDBOX_PASSWORD:
        yield found(
            "field-invalid",
            text("The test user {user} has another password.", user=user),
            text("The password of all test users of FlinksCapital is Everyday."),
            request=look.index,
            where="body Password",
            span=scene.in_body(look, '"Password"', "Password"),
            field="Password",
        )


def unknown(scene: Scene) -> Iterator[Finding]:
    """Fields that Flinks ignores."""
    for look in scene.calls:
        if look.endpoint is None or not _wants_json(look) or not isinstance(look.json, dict):
            continue
        known = [each.name for each in look.endpoint.fields]
        taken = {each.lower() for each in known} | _ALSO_TAKEN
        names_here = (
            name
            for name in look.json
            if not (name.lower() in taken or is_credential_field(name) or shapes.is_open(name) or len(name) > 80)
        )
        for name in islice(names_here, MOST_ALIKE):
            yield _unknown(scene, look, name, nearest(name, known))


def _unknown(scene: Scene, look: Look, name: str, close: str) -> Finding:
    fix = text("Use {nearest}.", nearest=close) if close else text("Take the field out.")
    return found(
        "field-unknown",
        text("{endpoint} has no field {field}. Flinks ignores it.", endpoint=look.name, field=name),
        fix,
        request=look.index,
        where=f"body {name}",
        span=scene.in_body(look, f'"{name}"', name),
        field=name,
        nearest=close,
    )


RULES: tuple[Rule, ...] = (not_json, content_types, missing, invalid, unknown)
