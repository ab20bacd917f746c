"""A JSON value as text: with dots where secrets stand to be looked at, or with named placeholders to be copied.

Must not live here: a secret's value. Nothing here can reveal one.
"""

import json
from collections.abc import Mapping, Sequence

from flinks_desk.core.exchange import Json
from flinks_desk.core.secret import Secret

__all__ = ["copied", "placeholder", "shown"]

PLACEHOLDERS: Mapping[str, str] = {
    "token": "<authorize_token>",
    "authorizetoken": "<authorize_token>",
    "access_token": "<access_token>",
    "password": "<password>",
    "securityresponses": "<mfa_answer>",
    "flinks-auth-key": "<secret_key or authorize_token>",
    "x-api-key": "<x_api_key>",
}
"""By the name that a secret stands under, in lower case; roles as in contract §3."""


def placeholder(name: str) -> str:
    """What stands for a secret of this name in what is copied."""
    return PLACEHOLDERS.get(name.lower(), "<secret>")


def shown(value: Json, indent: int | None = 2) -> str:
    """The JSON with dots for its secrets."""
    return json.dumps(value, ensure_ascii=False, indent=indent, default=str)


def copied(value: Json, name: str = "") -> str:
    """The JSON, indented, with placeholders for its secrets; `name` is the member under which it stands."""
    return json.dumps(_with_placeholders(value, name), ensure_ascii=False, indent=2)


def _with_placeholders(value: Json, name: str) -> Json:
    if isinstance(value, Secret):
        return placeholder(name)
    if isinstance(value, Mapping):
        inherit = name.lower() == "securityresponses"
        return {key: _with_placeholders(item, name if inherit else key) for key, item in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_with_placeholders(item, name) for item in value]
    return value
