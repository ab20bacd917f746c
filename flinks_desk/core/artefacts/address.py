"""The parts of an address, and whether it is any of Flinks' business.

Lives here: `Address`, `parsed`, `is_of_interest`. Nothing raises, whatever stands in an address.
Must not live here: what is wrong with one (`core/diagnosis`), or the endpoints (`core/endpoints.py`).
"""

import re
from collections.abc import Iterable
from enum import Enum

from flinks_desk.core.artefacts.caps import Cap, most
from flinks_desk.core.artefacts.model import HOLE_OPEN
from flinks_desk.core.endpoints import endpoint_of
from flinks_desk.core.lean import dataclass, regex
from flinks_desk.core.percent import decoded, decoded_of_form

__all__ = ["Address", "Host", "Parameter", "Purpose", "is_of_interest", "is_our_business", "parsed"]


class Host(Enum):
    """What kind of host it is."""

    API = "api"
    CONNECT = "connect"
    LOOPBACK = "loopback"
    OUTDATED = "outdated"
    """From old documentation (api-facts §1)."""
    OPEN = "open"
    """Not known yet: a hole, a placeholder, or no host at all."""
    OTHER = "other"


class Purpose(Enum):
    """What the address is for."""

    BANKING = "banking"
    OAUTH = "oauth"
    INSIGHT = "insight"
    CONNECT = "connect"
    CALLBACK = "callback"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Parameter:
    """One pair of a query, decoded, and as it was written."""

    name: str
    value: str
    raw: str
    """The value as written."""


@dataclass(frozen=True, slots=True)
class Address:
    """The parts of an address. What is not there is an empty text."""

    url: str
    scheme: str
    host: str
    """Lower case, without user, password and port."""
    port: str
    path: str
    """As written, percent-encoded."""
    segments: tuple[str, ...]
    """The path between its slashes, decoded; empty ones too, except before the first and after the last slash."""
    query: str
    fragment: str
    parameters: tuple[Parameter, ...]
    """Of the query; of a query inside the fragment (`#/done?loginId=…`) where there is no other."""
    host_kind: Host
    instance: str
    """`acme` of `acme-api.private.fin.ag`."""
    purpose: Purpose

    def first(self, name: str) -> str | None:
        """The value of the first parameter of that name, in any case."""
        lowered = name.lower()
        return next((each.value for each in self.parameters if each.name.lower() == lowered), None)

    def has(self, *names: str) -> bool:
        """Whether it has a parameter of one of these names, in any case."""
        present = {each.name.lower() for each in self.parameters}
        return any(name.lower() in present for name in names)


_SCHEME = regex(r"\s*([A-Za-z][A-Za-z0-9+.-]*):(?=//)")
_OWN = regex(r"(?P<instance>.+)-(?P<face>api|iframe)\.private\.fin\.ag\.?", re.IGNORECASE)
_OLD = regex(r"(?:(?P<instance>.+?)(?:-(?:api|iframe))?)\.flinks\.io|sandbox(?:-api)?\.flinks\.com", re.IGNORECASE)
_LOOPBACK = regex(r"localhost|127(?:\.\d{1,3}){3}|\[::1\]|::1|0\.0\.0\.0|[\w-]+\.localhost", re.IGNORECASE)
_FOR_READERS = regex(
    r"(?:docs|help|www|dashboard|status|support|demo|blog|app|status)\.flinks\.(?:com|io)|flinks\.(?:com|io|ca)"
    r"|flinks\.(?:freshdesk\.com|statuspage\.io)|[\w-]+\.mintlify\.app",
    re.IGNORECASE,
)
_FLINKS = regex(r"(?:.*\.)?(?:flinks\.(?:com|io|ca)|fin\.ag)\.?", re.IGNORECASE)
_OPEN = regex(rf"[{HOLE_OPEN}{{}}<>$%]")
_BANKING_NAMES = regex(
    r"/(?:BankingServices|GenerateAuthorizeToken|AuthorizeMultiple|GetAccounts(?:Detail|Summary)|GetStatements|DeleteCard"
    r"|SetScheduledRefresh|GetNightlyRefreshStatus|(?:Get|Answer)MFAQuestions)",
    re.IGNORECASE,
)
_WIDGET_PATH = regex(r"(?:/v2)?/?(?:credential/[^/]+/?)?", re.IGNORECASE)
_WIDGET_NAMES = frozenset({"authorizetoken", "demo", "redirecturl"})
_INSIGHT = regex(r"/(?:insight|categorization)/login/", re.IGNORECASE)
_OAUTH = regex(r"/oauth/authorize/?$", re.IGNORECASE)
_TENANT_PATH = regex(r"/v\d/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:/|$)", re.IGNORECASE)
_RETURN = regex(r"call[-_]?back|/cb\b|\breturn\b|redirect|flinks", re.IGNORECASE)
_OF_OTHERS = regex(
    r"google|github|gitlab|facebook|microsoft|azure|apple|okta|auth0|keycloak|linkedin|slack|stripe|paypal|plaid|login",
    re.IGNORECASE,
)
_OUR_HEADERS = frozenset({"flinks-auth-key", "flinks_auth_key"})


def parsed(url: str) -> Address:
    """The parts of an address."""
    found = _SCHEME.match(url)
    scheme, rest = (found[1].lower(), url[found.end() + 2 :]) if found else ("", url.strip())
    rest, _, fragment = rest.partition("#")
    rest, _, query = rest.partition("?")
    authority, path = _split(rest, has_scheme=bool(found))
    host, port = _host_and_port(authority)
    parameters = _parameters(query or fragment.partition("?")[2])
    kind, instance = _kind_of(host)
    return Address(
        url=url,
        scheme=scheme,
        host=host,
        port=port,
        path=path,
        segments=_segments(path),
        query=query,
        fragment=fragment,
        parameters=parameters,
        host_kind=kind,
        instance=instance,
        purpose=_purpose(kind, path, parameters),
    )


def is_of_interest(url: str, header_names: Iterable[str] = ()) -> bool:
    """Whether a request to this address belongs into `Artefact.requests` (contract §2)."""
    return is_our_business(parsed(url), header_names)


def is_our_business(address: Address, header_names: Iterable[str] = ()) -> bool:
    """The same of an address whose parts are known."""
    if address.host_kind in {Host.API, Host.CONNECT, Host.OUTDATED, Host.LOOPBACK}:
        return True
    if address.purpose is not Purpose.OTHER or _OUR_HEADERS.intersection(name.lower() for name in header_names):
        return True
    return bool(_FLINKS.fullmatch(address.host)) and not _FOR_READERS.fullmatch(address.host)


def _split(rest: str, *, has_scheme: bool) -> tuple[str, str]:
    if rest.startswith("/"):
        return "", rest
    authority, slash, path = rest.partition("/")
    looks_like_host = has_scheme or "." in authority or ":" in authority or _OPEN.search(authority)
    return (authority, slash + path) if looks_like_host else ("", rest)


def _host_and_port(authority: str) -> tuple[str, str]:
    host = authority.rpartition("@")[2] if HOLE_OPEN not in authority else authority
    if host.startswith("["):
        inside, _, after = host.partition("]")
        return f"{inside}]".lower(), after.lstrip(":")
    name, colon, port = host.rpartition(":")
    if colon and (port.isdigit() or not port):
        return name.strip().lower(), port
    return (host.strip() if HOLE_OPEN in host else host.strip().lower()), ""


def _segments(path: str) -> tuple[str, ...]:
    inner = path.removeprefix("/").removesuffix("/")
    return tuple(decoded(each) for each in inner.split("/")) if inner else ()


def _parameters(query: str) -> tuple[Parameter, ...]:
    room = most(Cap.PARAMETERS)
    pairs = (each.partition("=") for each in query.split("&", room)[:room] if each)
    return tuple(Parameter(decoded_of_form(name), decoded_of_form(value), value) for name, _, value in pairs)


def _kind_of(host: str) -> tuple[Host, str]:
    if own := _OWN.fullmatch(host):
        return (Host.API if own["face"].lower() == "api" else Host.CONNECT), own["instance"]
    if not host or _OPEN.search(host):
        return Host.OPEN, ""
    if _LOOPBACK.fullmatch(host):
        return Host.LOOPBACK, ""
    if host.lower() == "demo.flinks.com":
        return Host.CONNECT, "demo"
    if _FOR_READERS.fullmatch(host):
        return Host.OTHER, ""
    if old := _OLD.fullmatch(host):
        return Host.OUTDATED, old["instance"] or "sandbox"
    return Host.OTHER, ""


def _purpose(kind: Host, path: str, parameters: tuple[Parameter, ...]) -> Purpose:
    names = {each.name.lower() for each in parameters}
    if _INSIGHT.search(path):
        return Purpose.INSIGHT
    if _OAUTH.search(path) and (kind is not Host.OTHER or names & {"institution_id", "institution"}):
        return Purpose.OAUTH
    if kind is Host.CONNECT:
        return Purpose.BANKING if _BANKING_NAMES.search(path) else Purpose.CONNECT
    if kind is Host.API and _WIDGET_PATH.fullmatch(path) and names & _WIDGET_NAMES:
        return Purpose.CONNECT
    if _BANKING_NAMES.search(path) or kind is Host.API:
        return Purpose.BANKING
    if _is_callback(names, path):
        return Purpose.CALLBACK
    if "authorizetoken" in names or (kind is Host.LOOPBACK and names & {"demo", "redirecturl"}):
        return Purpose.CONNECT
    if kind is Host.OUTDATED:
        return Purpose.BANKING if path.lower().startswith("/v3") else Purpose.CONNECT
    is_banking = _TENANT_PATH.search(path) or (kind is Host.OPEN and endpoint_of(path))
    return Purpose.BANKING if is_banking else Purpose.OTHER


def _is_callback(names: set[str], path: str) -> bool:
    """Flinks appends loginId, institution and accountId, or state and error (api-facts §9, §12.1)."""
    if names & {"authorizetoken", "redirecturl", "redirect_uri", "demo"}:
        return False
    return bool(
        "loginid" in names
        or ("error" in names and (names & {"state", "error_description", "institution"} or _is_return(path)))
        or ("institution" in names and names & {"accountid", "state"})
    )


def _is_return(path: str) -> bool:
    """Whether the path is named like one to which somebody is sent back, and not by another's sign-in."""
    return bool(_RETURN.search(path)) and not _OF_OTHERS.search(path)
