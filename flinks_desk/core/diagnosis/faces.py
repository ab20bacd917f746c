"""Rules about an instance's two hosts: calls go to the API's, the widget lies on the other (api-facts §1).

Must not live here: hosts that are not Flinks' (`addresses.py`), paths that the widget does not have
(`connect_address.py`).
"""

import re
from collections.abc import Iterator

from flinks_desk.core.artefacts import address
from flinks_desk.core.artefacts.address import Address, Host, Purpose
from flinks_desk.core.artefacts.model import Span
from flinks_desk.core.diagnosis.catalogue import found
from flinks_desk.core.diagnosis.finding import Finding
from flinks_desk.core.diagnosis.scene import Rule, Scene
from flinks_desk.core.lean import dataclass, regex
from flinks_desk.core.text import text

__all__ = ["RULES"]

_FOR_CALLS = regex(r"(?:\b|_|flinks)api(?:\b|_|ur[il]|base|host|domain|endpoint)", re.IGNORECASE)
_FOR_WIDGET = regex(r"iframe|connect|widget", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Place:
    """An address, and where it stands."""

    parts: Address
    request: int | None
    where: str
    span: Span | None


def calls_on_the_widget(scene: Scene) -> Iterator[Finding]:
    """A call of the API at the widget's host."""
    for look in scene.calls:
        if look.address.host_kind is Host.CONNECT:
            span = scene.in_address(look, look.address.host)
            yield _call_on_widget(_Place(look.address, look.index, "address", span))
    for place, name in _settings(scene):
        if place.parts.host_kind is not Host.CONNECT:
            continue
        if place.parts.purpose is Purpose.BANKING or place.parts.path.lower().startswith("/v3"):
            yield _call_on_widget(place)
        elif _FOR_CALLS.search(name) and not _FOR_WIDGET.search(name):
            yield _other_host(place, is_widget=True)


def widget_on_the_api(scene: Scene) -> Iterator[Finding]:
    """The widget's address at the API's host."""
    for look in scene.widgets:
        if look.address.host_kind is Host.API:
            span = scene.in_address(look, look.address.host)
            yield _other_host(_Place(look.address, look.index, "address", span), is_widget=False)
    for place, name in _settings(scene):
        is_meant = _FOR_WIDGET.search(name) and not _FOR_CALLS.search(name)
        if place.parts.host_kind is Host.API and is_meant and not place.parts.path.lower().startswith("/v3"):
            yield _other_host(place, is_widget=False)


def _settings(scene: Scene) -> Iterator[tuple[_Place, str]]:
    for setting in scene.artefact.settings:
        if "flinks" in setting.name.lower() and "private.fin.ag" in setting.value.lower():
            parts = address.parsed(setting.value.strip())
            yield _Place(parts, None, f"setting {setting.name}", setting.span), setting.name


def _call_on_widget(place: _Place) -> Finding:
    return found(
        "connect-path-wrong",
        text("This is a call of the API, but {host} is the host of the widget.", host=place.parts.host),
        text("Send it to {host}, with the same path.", host=_host(place.parts, "api")),
        request=place.request,
        where=place.where,
        span=place.span,
    )


def _other_host(place: _Place, *, is_widget: bool) -> Finding:
    host = place.parts.host
    return found(
        "host-unknown",
        text("Calls of the API are to go to {host}, which is the host of the widget.", host=host)
        if is_widget
        else text("The widget is to be loaded from {host}, which is the host of the API.", host=host),
        text("Use {host} for calls of the API.", host=_host(place.parts, "api"))
        if is_widget
        else text("The widget lies at https://{host}/v2/.", host=_host(place.parts, "iframe")),
        request=place.request,
        where=place.where,
        span=place.span,
        found=host,
    )


def _host(parts: Address, face: str) -> str:
    return f"{parts.instance}-{face}.private.fin.ag"


RULES: tuple[Rule, ...] = (calls_on_the_widget, widget_on_the_api)
