"""A customer's request as it is shown and mended: no secret in it, its parts easy to exchange.

Lives here: `Draft` and its writing as text. Must not live here: which finding is mended how (`correction.py`).
"""

import json
import re
from collections.abc import Iterable, Mapping
from typing import Protocol

from flinks_desk.core.artefacts import json_text
from flinks_desk.core.artefacts.model import BodyForm, JsonValue
from flinks_desk.core.diagnosis.look import Look
from flinks_desk.core.lean import dataclass, regex, replace

__all__ = ["Covers", "Draft", "draft_of", "written"]

LONGEST = 20_000
ADDRESS = regex(r"(?P<scheme>[a-z][\w+.-]*://)?(?P<host>[^/?#]*)(?P<path>[^?#]*)(?:\?(?P<query>[^#]*))?", re.IGNORECASE)


class Covers(Protocol):
    """What takes the secrets out of a request's parts, or marks them."""

    def text(self, value: str) -> str: ...
    def value(self, value: JsonValue) -> JsonValue: ...
    def header(self, name: str, value: str) -> str: ...


@dataclass(frozen=True, slots=True)
class Draft:
    """One request. Parameters are as they stand in the address, percent-encoding and all."""

    method: str
    scheme: str
    host: str
    path: str
    parameters: tuple[tuple[str, str], ...]
    headers: tuple[tuple[str, str], ...]
    body: JsonValue = None
    """JSON, or a text that is none."""

    def with_header(self, name: str, value: str) -> "Draft":
        """The header with this value, in its place if it was there, in any case of its name."""
        kept = [(key, value if key.lower() == name.lower() else old) for key, old in self.headers]
        found = any(key.lower() == name.lower() for key, _ in self.headers)
        return replace(self, headers=tuple(kept if found else [*kept, (name, value)]))

    def renamed_header(self, old: str, new: str, value: str) -> "Draft":
        """The header under another name and with another value, in its place."""
        renamed = [(new, value) if key.lower() == old.lower() else (key, kept) for key, kept in self.headers]
        return replace(self, headers=tuple(dict.fromkeys(renamed)))

    def with_parameter(self, name: str, value: str) -> "Draft":
        """The parameter with this value, in its place if it was there."""
        kept = [(key, value if key == name else old) for key, old in self.parameters]
        found = any(key == name for key, _ in self.parameters)
        return replace(self, parameters=tuple(kept if found else [*kept, (name, value)]))

    def without_parameters(self, names: Iterable[str]) -> "Draft":
        """Without the parameters of these names."""
        gone = set(names)
        return replace(self, parameters=tuple(pair for pair in self.parameters if pair[0] not in gone))

    def renamed_parameter(self, old: str, new: str) -> "Draft":
        """The parameter under another name; dropped where there is none, or it is there already."""
        if not new or any(key == new for key, _ in self.parameters):
            return self.without_parameters([old])
        return replace(self, parameters=tuple((new if key == old else key, value) for key, value in self.parameters))

    def with_members(self, members: Mapping[str, JsonValue]) -> "Draft":
        """The body with these members instead of its own."""
        return replace(self, body=dict(members))

    @property
    def members(self) -> dict[str, JsonValue]:
        """The body's members; none if it is no object."""
        return dict(self.body) if isinstance(self.body, dict) else {}


def draft_of(look: Look, cloak: Covers, *, as_written: str = "") -> Draft:
    """The request without its secrets; `as_written` is the address as it stood, where that was damaged."""
    address = cloak.text(as_written or look.request.url.strip())[:LONGEST]
    found = ADDRESS.match(address)
    parts = found.groupdict(default="") if found else {"scheme": "", "host": address, "path": "", "query": ""}
    headers = tuple((each.name, cloak.header(each.name, each.value)) for each in look.request.headers)
    if look.request.implied_content_type and not look.header("content-type"):
        headers = (*headers, ("Content-Type", look.request.implied_content_type))
    return Draft(
        method=look.request.method,
        scheme=parts["scheme"],
        host=parts["host"],
        path=parts["path"],
        parameters=_parameters(parts["query"]),
        headers=headers,
        body=_body(look, cloak),
    )


def written(draft: Draft) -> str:
    """The draft as an HTTP message with a whole address, one parameter a line."""
    pairs = [f"{name}={value}" if value else name for name, value in draft.parameters]
    lines = [f"{draft.method} {draft.scheme}{draft.host}{draft.path}"]
    lines += [f"    {'&' if place else '?'}{pair}" for place, pair in enumerate(pairs)]
    lines += [f"{name}: {value}" for name, value in draft.headers]
    if draft.body is not None:
        body = draft.body if isinstance(draft.body, str) else json.dumps(draft.body, ensure_ascii=False, indent=2)
        lines += ["", body]
    return "\n".join(lines)


def _parameters(query: str) -> tuple[tuple[str, str], ...]:
    pairs = (part.partition("=") for part in query.split("&") if part)
    return tuple((name, value) for name, _, value in pairs)


def _body(look: Look, cloak: Covers) -> JsonValue:
    body = look.request.body
    if body is None or body.form in {BodyForm.FILE, BodyForm.UNKNOWN}:
        return None
    if body.form is BodyForm.FORM:
        return cloak.value(dict(body.fields))
    if isinstance(look.json, json_text.Broken):
        return cloak.text(body.text)[:LONGEST]
    return cloak.value(look.json) if look.json is not None else None
