"""The rule about placeholders of samples that were sent, or kept, as values (contract §4, real-world RW-032)."""

from collections.abc import Iterator

from flinks_desk.core.artefacts import json_text
from flinks_desk.core.artefacts.address import Purpose
from flinks_desk.core.artefacts.model import Kind, Setting
from flinks_desk.core.diagnosis import names, shapes
from flinks_desk.core.diagnosis.catalogue import found
from flinks_desk.core.diagnosis.finding import Finding, Span
from flinks_desk.core.diagnosis.look import Look, json_fields
from flinks_desk.core.diagnosis.place_words import place_in_words
from flinks_desk.core.diagnosis.scene import Rule, Scene
from flinks_desk.core.known import Role
from flinks_desk.core.text import text

__all__ = ["RULES"]

_INSTANCES = frozenset(
    {
        "yourinstance",
        "your-instance",
        "your_instance",
        "yourcompany",
        "your-company",
        "your-company-name",
        "instance",
        "myinstance",
        "my-instance",
        "companyname",
        "company-name",
        "yourcompany-ca",
        "yourcompany-us",
    }
)
_FREE_TEXTS = frozenset({"tag", "password", "username", "securityresponses"})


def left(scene: Scene) -> Iterator[Finding]:
    """Every placeholder, once for each request. In code, `$x` is how several languages put a variable in."""
    for look in scene.looks:
        if look.is_widgets_own:
            continue
        told: set[str] = set()
        for where, value in _of_look(look):
            is_filled = scene.kind is Kind.CODE and value.startswith("$")
            if value not in told and not is_filled:
                told.add(value)
                yield _finding(scene, where, value, look)
    for setting in scene.artefact.settings:
        if value := _of_setting(setting):
            yield found(
                "placeholder-left",
                text("The value of {name} is still the placeholder {found}.", name=setting.name, found=value),
                text("Put the real value in its place. Flinks sent it to you when you began."),
                where=f"setting {setting.name}",
                span=setting.span,
                found=value,
            )


def _of_look(look: Look) -> Iterator[tuple[str, str]]:
    yield from _of_headers(look)
    yield from _of_address(look)
    yield from _of_body(look)


def _of_headers(look: Look) -> Iterator[tuple[str, str]]:
    for header in look.request.headers:
        name = header.name.strip().lower()
        is_ours = name in {names.AUTH, names.API_KEY} or (
            look.is_api and (names.is_auth_lookalike(name) or names.is_key_lookalike(name))
        )
        bare = header.value.strip()
        for value in (bare, shapes.dressed(bare).bare, bare.rpartition(" ")[2]):
            if is_ours and shapes.is_placeholder(value):
                yield f"header {header.name.strip()}", value
                break


def _of_address(look: Look) -> Iterator[tuple[str, str]]:
    if look.is_callback:
        return
    bare = look.address.url.partition("?")[0]
    for value in (*shapes.placeholders(bare), *_encoded(look)):
        yield "address", value
    if look.address.instance.lower() in _INSTANCES:
        yield "address", look.address.instance
    for segment in (look.place.customer_id, look.place.identifier):
        if segment and shapes.is_placeholder(segment):
            yield "address", segment
    for parameter in look.address.parameters:
        if look.address.purpose in {Purpose.CONNECT, Purpose.OAUTH} and shapes.is_placeholder(parameter.value):
            yield f"parameter {parameter.name}", parameter.value


def _encoded(look: Look) -> Iterator[str]:
    """`%3Cuuid%3E`: a placeholder that was percent-encoded on its way (real-world §3.1, P5)."""
    if "%" in look.address.path:
        yield from (each for each in look.address.segments if "%" not in each and shapes.is_placeholder(each))


def _of_body(look: Look) -> Iterator[tuple[str, str]]:
    value = None if isinstance(look.json, json_text.Broken) else look.json
    for name, item in json_fields(value):
        if not isinstance(item, str):
            continue
        is_ours = names.role_of_name(name) is not None
        is_bracketed = bool(shapes.placeholders(item)) and shapes.is_placeholder(item)
        if (is_ours and shapes.is_placeholder(item)) or (is_bracketed and name.lower() not in _FREE_TEXTS):
            yield f"body {name}", item.strip()


def _of_setting(setting: Setting) -> str:
    role = names.role_of_name(setting.name)
    is_ours = "flinks" in setting.name.lower()
    if role in {None, Role.PASSWORD, Role.UNKNOWN} and not is_ours:
        return ""
    if is_ours and shapes.is_placeholder(setting.value):
        return setting.value.strip()
    inside = shapes.placeholders(setting.value) if is_ours and "://" in setting.value else ()
    return inside[0] if inside else ""


def _finding(scene: Scene, where: str, value: str, look: Look) -> Finding:
    return found(
        "placeholder-left",
        text(
            "In the {where} still stands the placeholder {found}, which is sent as it is.",
            where=place_in_words(where),
            found=value,
        ),
        text("Put the real value in its place, or give the variable a value before the call is made."),
        request=look.index,
        where=where,
        span=_span(scene, look, value),
        found=value,
    )


def _span(scene: Scene, look: Look, value: str) -> Span | None:
    return scene.span(look.request.span, value)


RULES: tuple[Rule, ...] = (left,)
