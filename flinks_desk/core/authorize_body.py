"""A body of Authorize as a person sees and writes it: JSON, with dots where a secret stands.

Lives here: writing it down, reading it back with the secrets in their places, and what is to be said about it, by the
rules that a customer's own call is judged by.
Must not live here: sending it.
"""

import json
from collections.abc import Mapping, Sequence

from flinks_desk.core import authorize
from flinks_desk.core.artefacts import json_text
from flinks_desk.core.artefacts.model import Artefact, Body, BodyForm, Header, JsonValue, Kind, Request
from flinks_desk.core.diagnosis import bodies, questions
from flinks_desk.core.diagnosis.finding import Finding, Severity
from flinks_desk.core.diagnosis.scene import scene_of
from flinks_desk.core.endpoints import ENDPOINTS
from flinks_desk.core.exchange import Body as CallBody
from flinks_desk.core.exchange import Json, member, sealed
from flinks_desk.core.profile import Profile
from flinks_desk.core.secret import DOTS, Secret
from flinks_desk.core.text import text

__all__ = ["checked", "read", "shown"]


def shown(body: CallBody) -> str:
    """The body as JSON, dots in the place of each secret."""
    return json.dumps(_dotted(body), ensure_ascii=False, indent=2)


def read(written: str, original: CallBody) -> authorize.Written | None:
    """What was written, dots replaced by the secret that stands there in `original`; `None` if it is no JSON object."""
    value = json_text.parsed(written)
    if not isinstance(value, dict):
        return None
    body = _sealed(_filled(value, original))
    return authorize.Written(body) if isinstance(body, Mapping) else None


def checked(written: str, profile: Profile, original: CallBody, endpoint: str = "Authorize") -> tuple[Finding, ...]:
    """What is to be said about it: where it is no JSON, what is missing, impossible or unknown."""
    value = json_text.parsed(written)
    if not isinstance(value, json_text.Broken | dict):
        return (_no_object(),)
    row = ENDPOINTS[endpoint]
    content_type = Header("Content-Type", "application/json")
    request = Request(row.method, profile.banking(row.name), headers=(content_type,), body=Body(written, BodyForm.TEXT))
    scene = scene_of(Artefact(Kind.CURL_BASH, written, requests=(request,)), lambda _: None)
    said = (found for rule in (*bodies.RULES, *questions.RULES) for found in rule(scene))
    left = () if isinstance(value, json_text.Broken) else _dots_left(_filled(value, original))
    return (*said, *left)


def _dotted(value: Json) -> Json:
    if isinstance(value, Mapping):
        return {key: _dotted(item) for key, item in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_dotted(item) for item in value]
    if isinstance(value, Secret):
        return str(value) if value else ""
    return value


def _filled(value: JsonValue, original: Json) -> Json:
    if isinstance(value, dict):
        return {key: _filled(item, member(original, key)) for key, item in value.items()}
    if isinstance(value, list):
        before = original if isinstance(original, Sequence) and not isinstance(original, str) else ()
        return [_filled(item, before[place] if place < len(before) else None) for place, item in enumerate(value)]
    return original if value == DOTS and isinstance(original, Secret) else value


def _sealed(body: Json) -> Json:
    """Passwords and answers are secrets, also those that were written here; a user name is read while it is written."""
    found = sealed(body)
    if not isinstance(found, Mapping) or not isinstance(body, Mapping):
        return found
    sealed_too = {key: body[key] if key.lower() == "username" else item for key, item in found.items()}
    return {key: _answers(item) if key.lower() == "securityresponses" else item for key, item in sealed_too.items()}


def _answers(value: Json) -> Json:
    if isinstance(value, Mapping):
        return {key: _answers(item) for key, item in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_answers(item) for item in value]
    return Secret(value) if isinstance(value, str) else value


def _dots_left(value: Json, name: str = "") -> tuple[Finding, ...]:
    if isinstance(value, Mapping):
        return tuple(found for key, item in value.items() for found in _dots_left(item, key))
    if isinstance(value, Sequence) and not isinstance(value, str):
        return tuple(found for item in value for found in _dots_left(item, name))
    if value != DOTS:
        return ()
    return (
        Finding(
            "placeholder-left",
            Severity.ERROR,
            text("The dots in {field} stand for nothing here, and would be sent as dots.", field=name),
            text("Write the value in their place."),
            where=f"body {name}",
            extra={"found": DOTS},
        ),
    )


def _no_object() -> Finding:
    return Finding(
        "body-not-json",
        Severity.ERROR,
        text("The body is JSON, but no object."),
        text("Put the members between curly brackets."),
        where="body",
        extra={"line": 1, "column": 1},
    )
