"""Known secret values, replaced wherever they stand in texts that others wrote.

Lives here: masking by value. Sealing by name is in `exchange.py`. Must not live here: deciding what is secret.
"""

import json as json_text
from base64 import b64encode
from collections.abc import Collection, Iterable, Mapping, Sequence
from urllib.parse import quote

from flinks_desk.core.exchange import AsWritten, Body, Call, Json, member
from flinks_desk.core.json_slices import Steps, rebuilt
from flinks_desk.core.needles import Needles
from flinks_desk.core.secret import DOTS, Secret

__all__ = [
    "holds",
    "masked",
    "masked_in_steps",
    "masked_text",
    "masked_text_in_steps",
    "secrets_in",
    "secrets_of",
    "with_questions",
]

PIECE = 1024 * 1024
"""Characters that are searched at once."""
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
    return _covered(text, _all_forms(secrets))


def holds(text: str, secrets: Collection[Secret]) -> bool:
    """Whether one of them stands in the text, in any case and form, base64 included."""
    met: list[int] = []
    Needles({*_all_forms(secrets), *map(_base64, secrets)}).replaced(text, lambda start, _: met.append(start))
    return bool(met)


def masked(value: Json, secrets: Collection[Secret]) -> Json:
    """The same JSON with dots for every secret inside its texts and names."""
    return _masked(value, _all_forms(secrets))


def with_questions(shown: Json, came: Json, call: Call, secrets: Collection[Secret]) -> Json:
    """A masked answer with the bank's questions to the letter.

    They are the keys of the answers (api-facts §5.1), and a choice that was sent stands among its fellows in them: dots
    would change what has to go back, and tell which one it was. Other secrets of the call stay covered there too.
    """
    given = set(secrets_in(member(call.body, "SecurityResponses")))
    if not given or not isinstance(shown, Mapping) or not isinstance(came, Mapping):
        return shown
    return {
        name: masked(came[name], set(secrets) - given) if name.lower() == "securitychallenges" else item
        for name, item in shown.items()
    }


def masked_text_in_steps(text: str, secrets: Collection[Secret]) -> Steps[str]:
    """What `masked_text` does, with a pause after each piece of the text."""
    for form in _all_forms(secrets):
        text = yield from _covered_in_steps(text, form)
    return text


def masked_in_steps(value: Json, secrets: Collection[Secret]) -> Steps[Json]:
    """What `masked` does, in slices."""
    forms = _all_forms(secrets)
    if not forms:
        return value
    return (yield from rebuilt(value, lambda _, item: _masked(item, forms), lambda name: _covered(name, forms)))


def _masked(value: Json, forms: Sequence[str]) -> Json:
    if not forms:
        return value
    if isinstance(value, str):
        return _covered(value, forms)
    if isinstance(value, Mapping):
        return {_covered(key, forms): _masked(item, forms) for key, item in value.items()}
    if isinstance(value, Sequence):
        return [_masked(item, forms) for item in value]
    return value


def _covered(text: str, forms: Sequence[str]) -> str:
    if len(text) < SHORTEST:
        return text
    for form in forms:
        if form in text:
            text = text.replace(form, DOTS)
    return text


def _covered_in_steps(text: str, form: str) -> Steps[str]:
    """What `str.replace` does. A piece that is looked at goes on so far that no form is cut by its end."""
    kept: list[str] = []
    taken = looked = 0
    while looked < len(text):
        found = text.find(form, looked, looked + PIECE + len(form) - 1)
        if found < 0:
            looked += PIECE
        else:
            kept += [text[taken:found], DOTS]
            taken = looked = found + len(form)
        yield
    return "".join([*kept, text[taken:]]) if kept else text


def _all_forms(secrets: Collection[Secret]) -> Sequence[str]:
    """Every form in which a secret may stand, the longest first."""
    return sorted({form for secret in secrets for form in _forms(secret)}, key=len, reverse=True)


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


def _base64(secret: Secret) -> str:
    clear = secret.reveal().encode()
    return b64encode(clear).decode().rstrip("=") if len(clear) >= SHORTEST else ""
