"""Known secret values, replaced wherever they stand in texts that others wrote.

Lives here: masking by value. Sealing by name is in `exchange.py`. Must not live here: deciding what is secret.
"""

import json as json_text
from collections.abc import Collection, Iterable, Mapping, Sequence
from urllib.parse import quote

from flinks_desk.core.exchange import AsWritten, Body, Call, Json
from flinks_desk.core.secret import DOTS, Secret

__all__ = ["masked", "masked_text", "secrets_in", "secrets_of"]

SHORTEST = 6
"""A shorter value stands in too many innocent places to be replaced everywhere."""


def secrets_of(call: Call) -> frozenset[Secret]:
    """Every secret that the call sends."""
    written = call.as_written or AsWritten()
    values = [value for _, value in (*call.headers, *written.query, *written.form)]
    return frozenset({*secrets_in([*values, *written.text]), *secrets_in(call.body or {})})


def secrets_in(value: Json | Body) -> Iterable[Secret]:
    """Every secret inside a JSON value."""
    if isinstance(value, Secret):
        yield value
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from secrets_in(item)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for item in value:
            yield from secrets_in(item)


def masked_text(text: str, secrets: Collection[Secret]) -> str:
    """The text with dots where a secret stands, as it is, percent-encoded, or escaped for JSON."""
    for form in sorted({form for secret in secrets for form in _forms(secret)}, key=len, reverse=True):
        if form in text:
            text = text.replace(form, DOTS)
    return text


def masked(value: Json, secrets: Collection[Secret]) -> Json:
    """The same JSON with dots for every secret inside its texts and names."""
    if not secrets:
        return value
    if isinstance(value, str):
        return masked_text(value, secrets)
    if isinstance(value, Mapping):
        return {masked_text(key, secrets): masked(item, secrets) for key, item in value.items()}
    if isinstance(value, Sequence):
        return [masked(item, secrets) for item in value]
    return value


def _forms(secret: Secret) -> set[str]:
    clear = secret.reveal()
    if len(clear) < SHORTEST:
        return set()
    return {
        clear,
        quote(clear, safe=""),
        json_text.dumps(clear)[1:-1],
        json_text.dumps(clear, ensure_ascii=False)[1:-1],
    }
