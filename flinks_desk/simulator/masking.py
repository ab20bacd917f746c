"""What the journal may show of a call: every secret is replaced by what it is, by value and by name."""

import json
import re
from collections.abc import Callable, Mapping
from typing import Final

from flinks_desk.simulator.people import find_person

RoleOf = Callable[[str], str | None]

_GUID: Final = re.compile(r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}")
_SECRET_HEADERS: Final = frozenset({"flinks-auth-key", "x-api-key", "authorization", "auth-key", "cookie"})
_SECRET_FIELDS: Final = frozenset(
    {
        "password",
        "securityresponses",
        "answer",
        "secret",
        "client_secret",
        "accesstoken",
        "access_token",
        "token",
        "authtoken",
        "authorizetoken",
    }
)
_SECRET_ROLES: Final = frozenset({"secret key", "x-api-key", "HMAC secret", "authorize token", "access token"})
_LONGEST: Final = 4_000
_LARGE: Final = 256 * 1024
# Of a list or an object nobody knows here where it ends, so that nothing behind it is kept.
_SECRET_MEMBER: Final = re.compile(
    rf"""(?is)("(?:{"|".join(sorted(_SECRET_FIELDS))})"\s*:\s*)(?:"(?:[^"\\]|\\.)*"?|[\[{{].*)"""
)


def masked_headers(headers: Mapping[str, str], role_of: RoleOf) -> dict[str, str]:
    return {
        name: _whole(value, role_of) if name.lower() in _SECRET_HEADERS else masked_text(value, role_of)
        for name, value in headers.items()
    }


def _whole(value: str, role_of: RoleOf) -> str:
    role = role_of(value)
    return f"<{role or 'unknown value'}>"


def masked_text(text: str, role_of: RoleOf) -> str:
    """By value: whatever is known here as a secret, wherever it stands."""

    def stand_in(found: re.Match[str]) -> str:
        role = role_of(found[0])
        return f"<{role}>" if role in _SECRET_ROLES else found[0]

    return _GUID.sub(stand_in, text)


def masked_body(body: bytes, role_of: RoleOf) -> str:
    if len(body) > _LARGE:
        return _beginning(body, role_of)
    text = body.decode("utf-8", "replace")
    try:
        parsed: object = json.loads(text)
    except (ValueError, RecursionError):
        named = re.compile(r"(?i)((?:password|secret|answer)\w*[\"']?\s*[:=]\s*)[^\s,}&]+")
        return masked_text(named.sub(r"\1<hidden>", text), role_of)[:_LONGEST]
    return masked_text(json.dumps(_masked(parsed, role_of), ensure_ascii=False), role_of)[:_LONGEST]


def _beginning(body: bytes, role_of: RoleOf) -> str:
    """Of megabytes only the beginning is kept, so only that is looked at: a parser would hold up a window beside it."""
    text = body[: 2 * _LONGEST].decode("utf-8", "replace")
    return masked_text(_SECRET_MEMBER.sub(r'\1"<hidden>"', text), role_of)[:_LONGEST]


def _is_secret(name: str, value: object) -> bool:
    """A user name that is no test user's may be somebody's own card number."""
    return name in _SECRET_FIELDS or (name == "username" and isinstance(value, str) and find_person(value) is None)


def _masked(value: object, role_of: RoleOf, *, hidden: bool = False) -> object:
    if isinstance(value, dict):
        return {
            key: _masked(inner, role_of, hidden=hidden or _is_secret(str(key).lower(), inner))
            for key, inner in value.items()
        }
    if isinstance(value, list):
        return [_masked(inner, role_of, hidden=hidden) for inner in value]
    if hidden and isinstance(value, str):
        return f"<{role_of(value) or 'hidden'}>"
    return value
