"""Rules about the address of the Connect widget and of the OAuth entry (contract §4, Connect address)."""

import re
from collections.abc import Iterator, Mapping

from flinks_desk.core.artefacts import address
from flinks_desk.core.artefacts.address import Address, Host, Parameter, Purpose
from flinks_desk.core.artefacts.model import Frame, Kind
from flinks_desk.core.diagnosis import names, shapes
from flinks_desk.core.diagnosis.catalogue import found
from flinks_desk.core.diagnosis.finding import Finding
from flinks_desk.core.diagnosis.look import Look, nearest
from flinks_desk.core.diagnosis.scene import Rule, Scene
from flinks_desk.core.diagnosis.tokens import is_private
from flinks_desk.core.known import Role
from flinks_desk.core.lean import regex
from flinks_desk.core.parameters import AUTHORIZE_TOKEN, PARAMETERS, ValueKind
from flinks_desk.core.text import Text, text

__all__ = ["RULES", "redirect_of"]

_ROWS = {row.name: row for row in PARAMETERS}
_REDIRECT = "redirectUrl"
_COLOUR = regex(r"(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})", re.IGNORECASE)
_NUMBER = regex(r"-?\d+(?:[.,]\d+)?")
_NOTHINGS = frozenset({"undefined", "null", "none", "nan", "[object object]", "[object promise]"})
_ADDS = regex(r"\\\(|[\"'`]\s{0,3}[+.&]|[{$<%]")
_SCHEME = regex(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_NO_PLACE = frozenset({"javascript", "data", "file", "mailto", "tel", "about", "blob", "ftp"})
_OAUTH_NAMES: Mapping[str, str] = {
    "institution": "institution_id",
    "institutionid": "institution_id",
    "language": "lang",
    "redirecturl": "redirect_uri",
    "redirecturi": "redirect_uri",
}
_NOT_THE_WIDGETS = frozenset(
    {Role.CUSTOMER_ID, Role.LOGIN_ID, Role.ACCOUNT_ID, Role.SECRET_KEY, Role.X_API_KEY, Role.HMAC_SECRET}
)
"""What the widget has no parameter for, under whatever name."""
_OAUTH = ("institution_id", "redirect_uri", "state", "lang", "tag")


def _is_whole(scene: Scene, look: Look) -> bool:
    """Whether the address is the one that is loaded, not a base to which code adds its query."""
    if look.address.query or look.address.fragment:
        return True
    if scene.kind in {Kind.URL, Kind.CURL_BASH, Kind.CURL_CMD, Kind.POWERSHELL, Kind.HTTP_FILE, Kind.POSTMAN}:
        return True
    return any(isinstance(fact, Frame) and fact.request == look.index for fact in scene.artefact.facts)


def _loads(scene: Scene) -> Iterator[Look]:
    """The loads of the widget whose address is in sight as a whole; not its scripts and pictures."""
    for look in scene.widgets:
        is_asset = scene.kind is Kind.HAR and not look.address.has(AUTHORIZE_TOKEN, _REDIRECT, "demo", "requestId")
        if _is_whole(scene, look) and not is_asset and not look.is_redirected:
            yield look


def _lost(parts: Address) -> tuple[str, ...]:
    """The widget's parameters that stand behind a #, where the widget cannot see them."""
    pairs = (each.partition("=")[0] for each in re.split(r"[&?]", parts.fragment)[1:])
    return tuple(name for name in pairs if name in _ROWS)


def _is_variable(parts: Address) -> bool:
    """Whether variables may hold whole parameters."""
    return any(shapes.is_open(each.name) for each in parts.parameters) or shapes.is_open(parts.fragment)


def _has_token(look: Look) -> bool:
    parts = look.address
    is_there = any(each.name == AUTHORIZE_TOKEN for each in parts.parameters)
    is_resumed = any(each.name == "requestId" for each in parts.parameters)
    return is_there or is_resumed or _is_variable(parts) or AUTHORIZE_TOKEN in _lost(parts)


def token_missing(scene: Scene) -> Iterator[Finding]:
    """The widget without a token."""
    for look in _loads(scene):
        if _has_token(look) or AUTHORIZE_TOKEN in _swallowed_inside(look):
            continue
        yield found(
            "connect-token-missing",
            text("The widget's address has no authorizeToken. Integrations made since October 2024 cannot open it so."),
            text("Ask GenerateAuthorizeToken for a token on your server, and add authorizeToken=TOKEN to the address."),
            request=look.index,
            where="address",
            span=scene.in_address(look),
        )


def demo(scene: Scene) -> Iterator[Finding]:
    """The test bank: needed in the sandbox, out of place in production."""
    for look in _loads(scene):
        value = (look.address.first("demo") or "").strip().lower()
        is_sandbox = look.address.host_kind is Host.CONNECT and look.address.instance.lower().startswith("toolbox")
        is_said = bool(value) and value != "false"
        is_outbound = (look.address.first("demoOutbound") or "").lower() == "true"
        if (
            is_sandbox
            and not is_said
            and not is_outbound
            and not _is_variable(look.address)
            and "demo" not in _lost(look.address)
        ):
            yield found(
                "connect-demo-missing",
                text("The public sandbox is opened without demo=true, so the list of banks stays empty."),
                text("Add demo=true to the address. It shows the test bank FlinksCapital."),
                request=look.index,
                where="address",
                span=scene.in_address(look, "toolbox=true"),
            )
        if value == "true" and is_private(look):
            yield found(
                "connect-demo-in-production",
                text(
                    "demo=true is left in the address of a private instance. People are offered a bank that "
                    "does not exist."
                ),
                text("Take demo=true out of the address before anybody else sees it."),
                request=look.index,
                where="parameter demo",
                span=scene.in_address(look, "demo=true"),
            )


def paths(scene: Scene) -> Iterator[Finding]:
    """A path that the widget does not have."""
    for look in scene.widgets:
        if look.address.host_kind not in {Host.CONNECT, Host.OUTDATED} or not _is_judged(scene, look):
            continue
        segments = [each.lower() for each in look.address.segments if each.strip()]
        is_version = segments in ([], ["v2"])
        is_bank = segments[:2] == ["v2", "credential"] and len(segments) == 3
        if is_version or is_bank or any(shapes.is_open(each) for each in segments):
            continue
        yield found(
            "connect-path-wrong",
            text("The widget has no such path. It lies at /v2/, and at /v2/Credential/ID for one bank."),
            _path_fix(segments),
            request=look.index,
            where="address",
            span=scene.in_address(look, look.address.path),
        )


def _is_judged(scene: Scene, look: Look) -> bool:
    """In a recording, only what loads the widget is judged; its own pages and scripts have paths of theirs."""
    return scene.kind is not Kind.HAR or look.address.has(AUTHORIZE_TOKEN, _REDIRECT, "demo")


def _path_fix(segments: list[str]) -> Text:
    if any(shapes.is_guid(each) for each in segments):
        return text("Take the customer id out of the path. The widget knows the customer by its token.")
    return text("Use https://INSTANCE-iframe.private.fin.ag/v2/ with the parameters behind it.")


def parameters(scene: Scene) -> Iterator[Finding]:
    """Names that the widget does not know, and names that come twice."""
    for look in _loads(scene):
        seen: set[str] = set()
        swallowed = _swallowed_behind(look.address)
        for parameter in look.address.parameters:
            name = parameter.name
            if shapes.is_open(name) or name in swallowed:
                continue
            if name in seen:
                yield _twice(scene, look, name)
            elif name not in _ROWS and not _is_credential(name):
                yield _unknown(scene, look, name)
            seen.add(name)


def _is_credential(name: str) -> bool:
    role = names.role_of_name(name)
    return role in {*names.SECRET_ROLES} and names.plain(name) != "authorizetoken"


def _twice(scene: Scene, look: Look, name: str) -> Finding:
    return found(
        "connect-parameter-twice",
        text("{name} stands twice in the address. Nothing says which of them counts.", name=name),
        text("Leave one of them."),
        request=look.index,
        where=f"parameter {name}",
        span=scene.in_address(look, f"{name}="),
        parameter=name,
    )


def _unknown(scene: Scene, look: Look, name: str) -> Finding:
    close = (
        ""
        if names.role_of_name(name) in _NOT_THE_WIDGETS
        else nearest(name, [each for each in _ROWS if each != "toolbox"])
    )
    return found(
        "connect-parameter-unknown",
        text("The widget knows no parameter {name}, and ignores it.", name=name[:80]),
        text("Write it as {nearest}.", nearest=close) if close else text("Take it out."),
        request=look.index,
        where=f"parameter {name[:80]}",
        span=scene.in_address(look, f"{name}="),
        parameter=name[:80],
        nearest=close,
    )


def values(scene: Scene) -> Iterator[Finding]:
    """Values outside what a parameter takes."""
    for look in _loads(scene):
        told: set[str] = set()
        parameters_here = look.address.parameters[:-1] if _goes_on(scene, look) else look.address.parameters
        for parameter in parameters_here:
            problem = _problem(parameter)
            if problem and parameter.name not in told:
                told.add(parameter.name)
                yield found(
                    "connect-value-invalid",
                    problem,
                    text("Give {name} a value that it takes, or leave it out.", name=parameter.name),
                    request=look.index,
                    where=f"parameter {parameter.name}",
                    span=scene.in_address(look, f"{parameter.name}={parameter.raw}", f"{parameter.name}="),
                    parameter=parameter.name,
                )


def _goes_on(scene: Scene, look: Look) -> bool:
    """Whether code adds something right behind the address, in a language that nobody here reads."""
    span = look.request.url_span
    end = look.request.url[-1:]
    return bool(span) and end in {"=", "/"} and bool(_ADDS.match(scene.artefact.text, span.end if span else 0))


def _problem(parameter: Parameter) -> Text | None:
    row = _ROWS.get(parameter.name)
    value = parameter.value.strip()
    if row is None or shapes.is_open(value) or shapes.is_placeholder(value):
        return None
    if not value:
        return text("{name} has no value.", name=row.name)
    if value.lower() in _NOTHINGS:
        return text("The value of {name} is the name of a variable that held nothing.", name=row.name)
    match row.kind:
        case ValueKind.BOOLEAN | ValueKind.CHOICE if value.lower() not in {each.lower() for each in row.values}:
            return text("{name} can be {values}.", name=row.name, values=", ".join(row.values))
        case ValueKind.COLOUR if not _COLOUR.fullmatch(value):
            return text("{name} is a colour in hexadecimal, without a # before it.", name=row.name)
        case ValueKind.NUMBER if not _NUMBER.fullmatch(value):
            return text("{name} is a number.", name=row.name)
        case ValueKind.GUID if not shapes.is_guid(value) and not shapes.is_masked(value):
            return text("{name} is a GUID that Flinks gave; this one is none.", name=row.name)
        case _:
            return None


def redirect_of(parts: Address) -> str | None:
    """The return address of a widget or OAuth entry, decoded; `None` without one."""
    return parts.first("redirect_uri" if parts.purpose is Purpose.OAUTH else _REDIRECT)


def redirects(scene: Scene) -> Iterator[Finding]:
    """Return addresses that lead nowhere."""
    for look in (*_loads(scene), *(each for each in scene.looks if each.address.purpose is Purpose.OAUTH)):
        value = (redirect_of(look.address) or "").strip()
        if not value or shapes.is_open(value[:1]) or shapes.is_placeholder(value):
            continue
        problem = _redirect_problem(value, look.address)
        if problem:
            yield found(
                "redirect-url-invalid",
                problem,
                text(
                    "Give a whole address on a domain of your own, such as https://app.example.com/done, "
                    "percent-encoded."
                ),
                request=look.index,
                where="parameter redirect_uri" if look.address.purpose is Purpose.OAUTH else "parameter redirectUrl",
                span=scene.in_address(look, f"{_REDIRECT}=", "redirect_uri="),
            )


def _redirect_problem(value: str, parts: Address) -> Text | None:
    scheme = _SCHEME.match(value)
    if scheme is None or scheme[1].lower() == "localhost" or "." in scheme[1]:
        return text("The return address has no scheme, so the browser takes it for a path on Flinks' own host.")
    name = scheme[1].lower()
    if name in {"http", "https"}:
        is_whole = re.match(r"https?://[^/?#\s]", value, re.IGNORECASE)
        return None if is_whole else text("The return address has no host.")
    is_app = (parts.first("oauthWindowRedirect") or "").lower() == "true" or parts.purpose is Purpose.OAUTH
    if name in _NO_PLACE or not is_app:
        return text("The return address is no web address. An app's own scheme needs oauthWindowRedirect=true.")
    return None


def unencoded(scene: Scene) -> Iterator[Finding]:
    """A return address whose own query or fragment is lost, or that swallowed the widget's parameters."""
    for look in _loads(scene):
        lost = (*_swallowed_behind(look.address), *_behind_hash(look.address), *_swallowed_inside(look))
        if lost:
            yield found(
                "redirect-url-unencoded",
                text(
                    "The return address is not percent-encoded, so it ends too early: {lost} does not belong "
                    "to it any more.",
                    lost=", ".join(lost),
                )
                if not _swallowed_inside(look)
                else text("The return address has swallowed parameters of the widget: {lost}.", lost=", ".join(lost)),
                text(
                    "Percent-encode the whole value of redirectUrl, with encodeURIComponent or the like, and "
                    "nothing else."
                ),
                request=look.index,
                where="parameter redirectUrl",
                span=scene.in_address(look, f"{_REDIRECT}="),
                lost=list(lost),
            )


def _swallowed_behind(parts: Address) -> tuple[str, ...]:
    """Own parameters of the return address that became the widget's: those between it and the next one it knows."""
    names_lost: list[str] = []
    is_inside = False
    for parameter in parts.parameters:
        if parameter.name == _REDIRECT:
            is_inside = "?" in parameter.raw
        elif parameter.name in _ROWS:
            is_inside = False
        elif is_inside:
            names_lost.append(parameter.name)
    return tuple(dict.fromkeys(names_lost))


def _behind_hash(parts: Address) -> tuple[str, ...]:
    """A # of the return address ends the whole address."""
    last = parts.parameters[-1] if parts.parameters else None
    if not parts.fragment or last is None or last.name != _REDIRECT:
        return ()
    return ("#" + re.split(r"[&?]", parts.fragment)[0][:40], *_lost(parts))


def _swallowed_inside(look: Look) -> tuple[str, ...]:
    """Parameters of the widget that stand inside the decoded return address, and nowhere else."""
    value = look.address.first(_REDIRECT) or ""
    if "authorizetoken" not in value.lower():
        return ()
    inside = {each.name for each in address.parsed(value).parameters}
    inside |= {each.partition("=")[0] for each in value.split("&")[1:]}
    outside = {each.name for each in look.address.parameters}
    return tuple(sorted(name for name in inside if name in _ROWS and name not in outside))


def oauth(scene: Scene) -> Iterator[Finding]:
    """The OAuth entry with the widget's names."""
    for look in scene.looks:
        if look.address.purpose is not Purpose.OAUTH:
            continue
        for parameter in look.address.parameters:
            if parameter.name in _OAUTH or shapes.is_open(parameter.name):
                continue
            close = _OAUTH_NAMES.get(names.plain(parameter.name)) or nearest(parameter.name, _OAUTH)
            yield found(
                "oauth-parameter-unknown",
                text("The OAuth entry knows no parameter {name}.", name=parameter.name[:80]),
                text("Write it as {nearest}.", nearest=close) if close else text("Take it out."),
                request=look.index,
                where=f"parameter {parameter.name[:80]}",
                span=scene.in_address(look, f"{parameter.name}="),
                parameter=parameter.name[:80],
                nearest=close,
            )


RULES: tuple[Rule, ...] = (paths, token_missing, demo, redirects, unencoded, parameters, values, oauth)
