"""Postman collections 1.0 to 2.1, environments and data dumps; beside them Insomnia, Thunder Client, OpenCollection and
Hoppscotch.

Lives here: variables, inheritance of authorisation, and the requests that Postman would send.
Must not live here: the members of its files (`postman_parts.py`).
Scripts are never run; what they would set is a hole.
"""

import json
from collections.abc import Iterator, Mapping
from typing import cast

from flinks_desk.core.artefacts import http_file
from flinks_desk.core.artefacts.address import is_of_interest
from flinks_desk.core.artefacts.mending import mended
from flinks_desk.core.artefacts.model import (
    Answer,
    Artefact,
    Body,
    Header,
    JsonValue,
    Kind,
    Request,
    Setting,
    SettingPlace,
    Source,
    Span,
    hole,
)
from flinks_desk.core.artefacts.postman_parts import (
    Loose,
    authorisation,
    body_of,
    headers_of,
    items_of,
    named_values,
    scripts_of,
    texts,
    url_of,
)
from flinks_desk.core.artefacts.variables import Variables
from flinks_desk.core.lean import dataclass, field, regex

__all__ = ["read"]

_SET = regex(
    r"\b(?:pm\.(?:environment|collectionVariables|globals|variables)\.set|postman\.set(?:Environment|Global)Variable)"
    r"\(\s*[\"'`](?P<name>[^\"'`\n]{1,100})[\"'`]"
)
_PATH_VARIABLE = regex(r"(?<=/):(?P<name>[A-Za-z_][\w-]*)")
_HOPPSCOTCH = regex(r"<<(\w{1,80})>>")
_PLACE_LIMIT = 400_000
_DEEPEST = 20


def read(source: Source) -> Artefact | None:
    """The collection or environment, or `None` if the JSON is something else."""
    try:
        value = cast("JsonValue", json.loads(source.text))
    except (ValueError, RecursionError):
        return None
    if not isinstance(value, dict):
        return None
    value = value["collection"] if isinstance(value.get("collection"), dict) else value
    if not isinstance(value, dict):
        return None
    if isinstance(value.get("values"), list) and "item" not in value and _is_environment(value):
        return Artefact(Kind.POSTMAN, settings=tuple(_Places(source.text).settings(named_values(value["values"]))))
    if not _is_collection(value):
        return None
    return _Collection(value, _Places(source.text)).artefact()


def _is_environment(value: Loose) -> bool:
    listed = value.get("values")
    keyed = isinstance(listed, list) and all(
        isinstance(each, dict) and ("key" in each or "name" in each) for each in listed
    )
    return keyed and bool({"_postman_variable_scope", "name", "id"} & value.keys())


def _is_collection(value: Loose) -> bool:
    if isinstance(value.get("item"), list) or isinstance(value.get("collections"), list):
        return True
    if isinstance(value.get("items"), list) and ("opencollection" in value or "info" in value):
        return True
    if isinstance(value.get("resources"), list) and value.get("_type") == "export":
        return True
    return isinstance(value.get("requests"), list) and bool({"order", "folders", "client", "clientName"} & value.keys())


@dataclass(slots=True)
class _Places:
    """Where values stand in the file: looked for from the last place on, so that the whole stays linear."""

    text: str
    at: int = 0

    def of(self, value: str) -> Span | None:
        if not value or len(value) > _PLACE_LIMIT:
            return None
        written = json.dumps(value, ensure_ascii=False)[1:-1]
        found = self.text.find(written, self.at)
        if found < 0:
            found = self.text.find(json.dumps(value)[1:-1], self.at)
        if found < 0:
            found = self.text.find(written) if len(self.text) < _PLACE_LIMIT else -1
            return Span(found, found + len(written)) if found >= 0 else None
        self.at = found
        return Span(found, found + len(written))

    def settings(self, pairs: Mapping[str, str]) -> Iterator[Setting]:
        for name, value in pairs.items():
            yield Setting(name, value, SettingPlace.FILE, self.of(value))


@dataclass(slots=True)
class _Collection:
    root: Loose
    places: _Places
    variables: Variables[str] = field(default_factory=Variables.of_texts)
    settings: list[Setting] = field(default_factory=list)
    requests: list[Request] = field(default_factory=list)
    left_out: int = 0

    def artefact(self) -> Artefact:
        roots = list(_maps(self.root.get("collections"))) or [self.root]
        for each in [*roots, *_maps(self.root.get("environments"))]:
            self._take_variables(each)
        for each in roots:
            self._take_scripts(each, 0)
        for each in roots:
            self._walk(each, each.get("auth"), 0)
        return Artefact(
            Kind.POSTMAN,
            notes=self.variables.notes(),
            requests=tuple(self.requests),
            settings=tuple(self.settings),
            others_left_out=self.left_out,
        )

    def _take_variables(self, root: Loose) -> None:
        pairs = named_values(root.get("variable", root.get("variables", root.get("values"))))
        if isinstance(resources := root.get("resources"), list):
            for each in resources:
                if isinstance(each, dict) and isinstance(data := each.get("data"), dict):
                    pairs |= {name: value for name, value in data.items() if isinstance(value, str)}
        config = root.get("config")
        if isinstance(config, dict) and isinstance(found := config.get("environments"), list) and found:
            pairs |= named_values(found[0].get("variables") if isinstance(found[0], dict) else None)
        self.settings += self.places.settings(pairs)
        # What was exported without a value has one on the customer's machine.
        self.variables.update({name: value or hole(name) for name, value in pairs.items()})

    def _take_scripts(self, item: Loose, depth: int) -> None:
        for script in scripts_of(item):
            for found in _SET.finditer(script):
                self.variables.setdefault(found["name"], hole(found["name"]))
        if depth < _DEEPEST:
            for inner in items_of(item):
                self._take_scripts(inner, depth + 1)

    def _walk(self, item: Loose, auth: JsonValue, depth: int) -> None:
        for inner in items_of(item):
            own = inner.get("auth") or auth
            call = inner.get("request", inner.get("http"))
            if isinstance(call, str):
                call = {"url": call, "method": "GET"}
            if isinstance(call, dict):
                self._take(inner, call, call.get("auth") or own)
            elif ("url" in inner or "endpoint" in inner) and "method" in inner:
                self._take(inner, inner, own)
            elif depth < _DEEPEST:
                self._walk(inner, own, depth + 1)

    def _take(self, item: Loose, call: Loose, auth: JsonValue) -> None:
        raw, path_values = url_of(call.get("url", call.get("endpoint")))
        url, damage = mended(self._filled(self._with_path(raw, path_values)), self.places.of(raw))
        headers = [
            Header(self._filled(name), self._filled(value), self.places.of(value)) for name, value in headers_of(call)
        ]
        named = {header.name.lower() for header in headers}
        for name, value, where in authorisation(auth):
            if where == "query":
                url += f"{'&' if '?' in url else '?'}{self._filled(name)}={self._filled(value)}"
            elif self._filled(name).lower() not in named:
                headers.append(Header(self._filled(name), self._filled(value), self.places.of(value)))
        if not is_of_interest(url, [header.name for header in headers]):
            self.left_out += 1
            return
        body, implied = body_of(call)
        typed = any(header.name.lower() == "content-type" for header in headers)
        method = call.get("method")
        self.requests.append(
            Request(
                method=method.upper() if isinstance(method, str) and method else "GET",
                url=url,
                headers=tuple(headers),
                body=self._filled_body(body),
                implied_content_type="" if typed else implied,
                damage=damage,
                answer=self._answer(item),
                label=next(texts(item, "name"), ""),
                url_span=self.places.of(raw),
            )
        )

    def _with_path(self, raw: str, values: Mapping[str, str]) -> str:
        head, mark, query = raw.partition("?")
        return _PATH_VARIABLE.sub(lambda found: values.get(found["name"]) or found[0], head) + mark + query

    def _filled(self, text: str) -> str:
        return http_file.filled(_HOPPSCOTCH.sub(r"{{\1}}", text), self.variables)

    def _filled_body(self, body: Body | None) -> Body | None:
        if body is None:
            return None
        fields = tuple((self._filled(name), self._filled(value)) for name, value in body.fields)
        return Body(self._filled(body.text), body.form, body.json, fields, self.places.of(body.text))

    def _answer(self, item: Loose) -> Answer | None:
        """The saved answer, where there is one alone; several are examples, and nobody knows which came last."""
        saved = item.get("response", item.get("responses"))
        if not isinstance(saved, list) or len(saved) != 1 or not isinstance(saved[0], dict):
            return None
        code, body = saved[0].get("code"), saved[0].get("body", saved[0].get("text"))
        if not isinstance(code, int) or isinstance(code, bool):
            return None
        text = body if isinstance(body, str) else None
        return Answer(
            code, text, headers=tuple(Header(*each) for each in headers_of(saved[0])), span=self.places.of(text or "")
        )


def _maps(value: JsonValue) -> Iterator[Loose]:
    """The objects of a list."""
    if isinstance(value, list):
        yield from (each for each in value if isinstance(each, dict))
