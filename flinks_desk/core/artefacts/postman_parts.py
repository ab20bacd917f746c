"""The members of a Postman file, in all the shapes that its versions gave them (real-world §5.5).

Must not live here: variables and inheritance (`postman.py`).
"""

from collections.abc import Iterator, Mapping

from flinks_desk.core.artefacts.model import Body, BodyForm, JsonValue

__all__ = [
    "Loose",
    "authorisation",
    "body_of",
    "headers_of",
    "items_of",
    "named_values",
    "scripts_of",
    "texts",
    "url_of",
]

Loose = Mapping[str, JsonValue]

_TYPES = {
    "json": "application/json",
    "xml": "application/xml",
    "html": "text/html",
    "javascript": "application/javascript",
}
FORM_TYPE = "application/x-www-form-urlencoded"


def texts(item: Loose, *names: str) -> Iterator[str]:
    """The texts under these names, as many as there are."""
    yield from (value for name in names if isinstance(value := item.get(name), str))


def items_of(item: Loose) -> Iterator[Loose]:
    """What a collection or folder holds; version 1 and other tools keep requests in a flat list."""
    for name in ("item", "items", "requests", "resources"):
        held = item.get(name)
        if isinstance(held, list):
            yield from (each for each in held if isinstance(each, dict))


def named_values(value: JsonValue) -> dict[str, str]:
    """A list of `{key, value}`, or an object; what is switched off is left out."""
    if isinstance(value, dict):
        return {name: _as_text(item) for name, item in value.items() if not isinstance(item, dict)}
    pairs: dict[str, str] = {}
    for each in value if isinstance(value, list) else ():
        if not isinstance(each, dict) or each.get("disabled") is True or each.get("enabled") is False:
            continue
        name = next(texts(each, "key", "id", "name"), "")
        if name:
            pairs[name] = _as_text(each.get("value"))
    return pairs


def headers_of(call: Loose) -> Iterator[tuple[str, str]]:
    """Headers as a list, as one text with a line each, or as an object."""
    given = call.get("header", call.get("headers", call.get("headerData")))
    if isinstance(given, str):
        for line in given.split("\n"):
            name, colon, value = line.partition(":")
            if colon and name.strip() and not name.startswith("//"):
                yield name.strip(), value.strip()
    elif isinstance(given, dict):
        yield from ((name, _as_text(value)) for name, value in given.items())
    elif isinstance(given, list):
        for each in given:
            if isinstance(each, dict) and each.get("disabled") is not True and each.get("enabled") is not False:
                if each.get("active") is False:
                    continue
                name = next(texts(each, "key", "name"), "")
                if name and each.get("isDisabled") is not True:
                    yield name, _as_text(each.get("value"))


def url_of(value: JsonValue) -> tuple[str, dict[str, str]]:
    """The address as written, and the values of its `:name` parts."""
    if isinstance(value, str):
        return value, {}
    if not isinstance(value, dict):
        return "", {}
    variables = named_values(value.get("variable"))
    raw = value.get("raw")
    if isinstance(raw, str) and raw:
        return raw, variables
    host = _joined(value.get("host"), ".")
    protocol = next(texts(value, "protocol"), "")
    scheme = f"{protocol.removesuffix('://')}://" if protocol and "{{" not in host[:2] else ""
    port = next(texts(value, "port"), "")
    path = _joined(value.get("path"), "/")
    query = "&".join(f"{name}={item}" for name, item in _query(value.get("query")))
    address = f"{scheme}{host}{f':{port}' if port else ''}{'/' if path and not path.startswith('/') else ''}{path}"
    return f"{address}?{query}" if query else address, variables


def authorisation(auth: JsonValue) -> Iterator[tuple[str, str, str]]:
    """The header or query pair that the authorisation adds: name, value, `header` or `query`."""
    if not isinstance(auth, dict):
        return
    kind = next(texts(auth, "type", "mode", "authType"), "").lower().replace("-", "")
    members = named_values(auth.get(kind)) or named_values(auth)
    if kind == "apikey":
        where = "query" if members.get("in", members.get("addTo", "")).lower().startswith("query") else "header"
        if name := members.get("key", ""):
            yield name, members.get("value", ""), where
    elif kind == "bearer" and (token := members.get("token", "")):
        yield "Authorization", f"Bearer {token}", "header"
    elif kind == "basic" and members.get("username"):
        yield "Authorization", f"Basic {members['username']}:{members.get('password', '')}", "header"


def body_of(call: Loose) -> tuple[Body | None, str]:
    """The body, and the content type that Postman adds for it."""
    given = call.get("body")
    if isinstance(call.get("dataMode"), str):
        return _old_body(call)
    if not isinstance(given, dict) or given.get("disabled") is True:
        return (Body(given), "text/plain") if isinstance(given, str) and given else (None, "")
    mode = next(texts(given, "mode", "type", "mimeType"), "")
    if mode in {"urlencoded", "formdata", "form-urlencoded", "multipart-form"} and isinstance(
        given.get(mode, given.get("data")), list
    ):
        fields = tuple(named_values(given.get(mode, given.get("data"))).items())
        return Body(form=BodyForm.FORM, fields=fields), FORM_TYPE if "urlencoded" in mode else "multipart/form-data"
    if mode == "file":
        return Body(form=BodyForm.FILE), ""
    if mode == "graphql":
        return Body(form=BodyForm.STRUCTURE, json=given.get("graphql")), "application/json"
    mode = mode or next(texts(given, "contentType"), "")
    raw = next(texts(given, "raw", "text", "data", "body"), "")
    return (Body(raw), _type_of(given, mode)) if raw else (None, "")


def scripts_of(item: Loose) -> Iterator[str]:
    """The sources of its scripts, never to be run."""
    listed = item.get("event")
    for each in listed if isinstance(listed, list) else ():
        script = each.get("script") if isinstance(each, dict) else None
        source = script.get("exec") if isinstance(script, dict) else script
        if isinstance(source, list):
            yield "\n".join(line for line in source if isinstance(line, str))
        elif isinstance(source, str):
            yield source
    yield from texts(item, "tests", "preRequestScript", "afterResponseScript")


def _old_body(call: Loose) -> tuple[Body | None, str]:
    mode = call.get("dataMode")
    raw = call.get("rawModeData")
    if mode == "raw" and isinstance(raw, str):
        return (Body(raw), "text/plain") if raw else (None, "")
    fields = tuple(named_values(call.get("data")).items())
    if not fields:
        return None, ""
    return Body(form=BodyForm.FORM, fields=fields), FORM_TYPE if mode == "urlencoded" else "multipart/form-data"


def _type_of(given: Loose, mode: str) -> str:
    options = given.get("options")
    raw = options.get("raw") if isinstance(options, dict) else None
    language = raw.get("language") if isinstance(raw, dict) else None
    if isinstance(language, str):
        return _TYPES.get(language, "text/plain")
    if "json" in mode:
        return "application/json"
    return "text/plain"


def _query(value: JsonValue) -> Iterator[tuple[str, str]]:
    for each in value if isinstance(value, list) else ():
        if isinstance(each, dict) and each.get("disabled") is not True:
            yield _as_text(each.get("key")), _as_text(each.get("value"))


def _joined(value: JsonValue, sign: str) -> str:
    if isinstance(value, str):
        return value
    parts = value if isinstance(value, list) else []
    return sign.join(_as_text(each.get("value")) if isinstance(each, dict) else _as_text(each) for each in parts)


def _as_text(value: JsonValue) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None or isinstance(value, dict | list) else str(value)
