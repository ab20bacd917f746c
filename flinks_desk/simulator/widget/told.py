"""What a page sends to its server, read with care: a strange body is an empty one, never an exception."""

import json
from collections.abc import AsyncIterator, Mapping
from urllib.parse import parse_qs

from flinks_desk.simulator.widget.flow import Act

LONGEST = 400_000  # an answer to an image question carries the image

Told = Mapping[str, object]


async def capped(chunks: AsyncIterator[bytes]) -> bytes:
    """The body, or nothing if it is longer than any page of ours would send."""
    body = bytearray()
    async for chunk in chunks:
        body += chunk
        if len(body) > LONGEST:
            return b""
    return bytes(body)


def told_in(body: bytes) -> Told:
    try:
        read: object = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return read if isinstance(read, dict) else {}


def text(told: Told, name: str) -> str:
    value = told.get(name)
    return value if isinstance(value, str) else ""


def act_of(told: Told) -> Act:
    answer = told.get("answer")
    return Act(
        name=text(told, "action"),
        institution=text(told, "institution"),
        username=text(told, "username"),
        password=text(told, "password"),
        answer=tuple(_texts(said) for said in answer) if isinstance(answer, list) else (),
        accounts=_texts(told.get("accounts")),
    )


def form_in(body: bytes) -> Mapping[str, tuple[str, ...]]:
    try:
        fields = parse_qs(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=100)
    except ValueError:
        return {}
    return {name: tuple(values) for name, values in fields.items()}


def _texts(values: object) -> tuple[str, ...]:
    return tuple(value for value in values if isinstance(value, str)) if isinstance(values, list) else ()
