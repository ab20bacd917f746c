"""Rules about the address and the method of a call (contract §4, Address and method)."""

from collections.abc import Iterator

from flinks_desk.core.artefacts import address
from flinks_desk.core.artefacts.address import Address, Host, Purpose
from flinks_desk.core.artefacts.model import DamageKind, Kind, Setting
from flinks_desk.core.diagnosis import shapes
from flinks_desk.core.diagnosis.catalogue import found
from flinks_desk.core.diagnosis.finding import Finding
from flinks_desk.core.diagnosis.look import Look
from flinks_desk.core.diagnosis.scene import Rule, Scene
from flinks_desk.core.lean import regex
from flinks_desk.core.text import Text, text

__all__ = ["RULES"]

_RIGHT_HOSTS = text("Calls go to INSTANCE-api.private.fin.ag, the widget lies at INSTANCE-iframe.private.fin.ag.")
_DAMAGES = {
    DamageKind.BLANK: text("The address has a blank before, behind or within it."),
    DamageKind.LINE_END: text("The address is broken by a line end."),
    DamageKind.SMART_QUOTES: text("The address stands in typographic quotes, which a shell takes for a part of it."),
    DamageKind.INVISIBLE: text("The address holds characters that cannot be seen."),
    DamageKind.SHELL_CUT: text("The address stands without quotes, so the shell cuts it off at the first &."),
    DamageKind.QUOTES: text("The address holds quotes or brackets that are sent as a part of it."),
}
_DAMAGE_FIXES = {
    DamageKind.SHELL_CUT: text("Put the whole address in quotes."),
    DamageKind.SMART_QUOTES: text("Type straight quotes, or copy the command from a plain text editor."),
}
_NOT_ALLOWED = 405
_BLANK = regex(r"\s")
_NOT_OURS = ("redirect", "callback", "return", "webhook", "app_url", "site", "origin", "docs", "help", "proxy", "logo")


def _is_meant_for_flinks(look: Look) -> bool:
    return look.address.purpose in {Purpose.BANKING, Purpose.INSIGHT, Purpose.CONNECT, Purpose.OAUTH} or (
        look.address.purpose is Purpose.OTHER and address.is_of_interest(look.request.url)
    )


def _targets(scene: Scene) -> Iterator[tuple[Look | None, Setting | None, Address]]:
    """Every address at which Flinks is expected: of requests, and of settings that hold one."""
    for look in scene.looks:
        if _is_meant_for_flinks(look) and not look.is_widgets_own:
            yield look, None, look.address
    for setting in scene.artefact.settings:
        lowered = setting.name.lower()
        is_address = "://" in setting.value and not any(word in lowered for word in _NOT_OURS)
        if is_address and "flinks" in lowered:
            yield None, setting, address.parsed(setting.value.strip())


def hosts(scene: Scene) -> Iterator[Finding]:
    """Hosts that are not Flinks', or no longer."""
    for look, setting, parts in _targets(scene):
        if parts.host_kind is Host.OTHER:
            yield _host(
                scene,
                "host-unknown",
                text("{host} is not a host of Flinks.", host=parts.host),
                (look, setting, parts),
            )
        elif parts.host_kind is Host.OUTDATED:
            yield _host(
                scene,
                "host-outdated",
                text("{host} comes from old documentation. It may stop to answer at any time.", host=parts.host),
                (look, setting, parts),
            )


def _host(scene: Scene, code: str, message: Text, target: tuple[Look | None, Setting | None, Address]) -> Finding:
    look, setting, parts = target
    return found(
        code,
        message,
        _RIGHT_HOSTS,
        request=look.index if look else None,
        where=f"setting {setting.name}" if setting else "address",
        span=setting.span if setting else scene.in_address(look, parts.host) if look else None,
        found=parts.host,
    )


def schemes(scene: Scene) -> Iterator[Finding]:
    """`http://` to anything but loopback."""
    for look, setting, parts in _targets(scene):
        guessed = scene.kind in {Kind.CURL_BASH, Kind.CURL_CMD} and parts.scheme == "" and parts.host_kind is Host.API
        if (parts.scheme == "http" or guessed) and parts.host_kind not in {Host.LOOPBACK, Host.OPEN}:
            yield found(
                "scheme-insecure",
                text(
                    "The address begins with http. Keys and tokens would travel in clear, and Flinks takes https only."
                ),
                text("Write https:// before the host. Do not rely on being redirected: a POST arrives as a GET then."),
                request=look.index if look else None,
                where=f"setting {setting.name}" if setting else "address",
                span=setting.span if setting else scene.in_address(look, "http") if look else None,
            )


def paths(scene: Scene) -> Iterator[Finding]:
    """Parts of a banking path that are missing, or there twice."""
    for look in scene.calls:
        place = look.place
        is_base_only = not place.name and scene.kind in {Kind.URL, Kind.TEXT, Kind.CODE, Kind.DOTENV, Kind.LOG}
        is_elsewhere = look.address.host_kind is Host.OTHER and len(place.missing) == 3
        if look.address.purpose is not Purpose.BANKING or is_base_only or is_elsewhere:
            continue
        if not (place.missing or place.doubled):
            continue
        yield found(
            "path-incomplete",
            text("The path lacks {parts}.", parts=", ".join(place.missing))
            if place.missing
            else text("The path holds {parts} twice.", parts=", ".join(place.doubled)),
            text(
                "The path is /v3/CUSTOMER_ID/BankingServices/ENDPOINT. A base address needs the slash at "
                "its end, and what "
                "is joined to it none at its beginning."
            ),
            request=look.index,
            where="address",
            span=scene.in_address(look, look.address.path),
            missing=list(place.missing),
        )


def endpoints(scene: Scene) -> Iterator[Finding]:
    """Endpoints that do not exist."""
    for look in scene.calls:
        place = look.place
        is_odd = bool(place.name) and not look.is_exact and look.address.purpose is Purpose.BANKING
        if not is_odd or shapes.is_open(place.name):
            continue
        yield found(
            "endpoint-unknown",
            _endpoint_message(place.name, look.nearest),
            text("The endpoint is called {nearest}.", nearest=look.nearest)
            if look.nearest
            else text("Compare the name with the list of endpoints in the documentation."),
            request=look.index,
            where="address",
            span=scene.in_address(look, place.name, place.name.strip()),
            nearest=look.nearest,
        )


def _endpoint_message(name: str, nearest: str) -> Text:
    if name.strip() != name:
        return text("There is a blank at the end of the endpoint's name {name}.", name=name.strip())
    if nearest and name.lower().count("async") > 1:
        return text("Async stands twice in the endpoint's name {name}.", name=name)
    return text("Flinks has no endpoint {name}.", name=name)


def methods(scene: Scene) -> Iterator[Finding]:
    """GET where POST is wanted, and the like."""
    for look in scene.looks:
        row = look.endpoint
        is_call = look.is_api or look.address.purpose is Purpose.OAUTH
        if row is None or not is_call or not look.is_exact or not look.request.method_known or look.is_widgets_own:
            continue
        method = look.request.method.upper()
        taken = {row.method, "OPTIONS", ""} | (set(row.also) if look.status != _NOT_ALLOWED else set())
        if method in taken or shapes.is_open(method):
            continue
        yield found(
            "method-wrong",
            text(
                "{endpoint} is called with {method}; it takes {expected}.",
                endpoint=row.name,
                method=method,
                expected=row.method,
            ),
            text("Send it with {expected}. curl sends GET unless it is given -X or a body.", expected=row.method),
            request=look.index,
            where="method",
            span=scene.span(look.request.span, method),
            expected=row.method,
        )


def damaged_settings(scene: Scene) -> Iterator[Finding]:
    """A blank inside an address that is kept in a file."""
    for look, setting, parts in _targets(scene):
        if look is None and setting is not None and _BLANK.search(shapes.without_holes(parts.url)):
            yield found(
                "url-damaged",
                _DAMAGES[DamageKind.BLANK],
                text("Write the address without them, in one piece."),
                where=f"setting {setting.name}",
                span=setting.span,
            )


def damages(scene: Scene) -> Iterator[Finding]:
    """What is wrong with an address as it was written."""
    for look in scene.looks:
        told: set[DamageKind] = set()
        for damage in look.request.damage:
            if damage.kind in told:
                continue
            told.add(damage.kind)
            yield found(
                "url-damaged",
                _DAMAGES[damage.kind],
                _DAMAGE_FIXES.get(damage.kind, text("Write the address without them, in one piece.")),
                request=look.index,
                where="address",
                span=damage.span or look.request.url_span,
            )


RULES: tuple[Rule, ...] = (damages, damaged_settings, hosts, schemes, paths, endpoints, methods)
