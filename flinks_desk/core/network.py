"""How this machine reaches others: the settings of proxies and certificates.

Lives here: `NetworkSettings`, and which hosts are reached without a proxy.
Must not live here: a secret (a proxy's password and a key's passphrase lie in the vault), files or sockets, or what
was seen on the way (`way.py`).
"""

import ipaddress
from collections.abc import Mapping
from enum import Enum
from urllib.parse import urlsplit

from flinks_desk.core.exchange import Json, member, text_of
from flinks_desk.core.lean import dataclass
from flinks_desk.core.profile import LOOPBACK
from flinks_desk.core.text import Text, text

__all__ = [
    "PROXY_PORTS",
    "NetworkSettings",
    "Proxy",
    "Route",
    "Trust",
    "is_direct",
    "is_loopback",
    "read_hosts",
    "read_proxy",
    "settings_of",
    "written",
]

PROXY_PORTS: Mapping[str, int] = {"http": 8080, "https": 443, "socks5": 1080}
"""The kinds of proxies, and the port where none is named."""
KINDS: Mapping[str, str] = {"socks5h": "socks5", "socks": "socks5"}
"""Other words for them: every name is looked up by the proxy, in each kind."""


class Route(Enum):
    """Which way calls take."""

    SYSTEM = "system"
    """As environment variables, or the settings of Windows or macOS, say."""
    OWN = "own"
    """By the proxy that stands in these settings."""
    DIRECT = "none"


class Trust(Enum):
    """Whose certificates are believed."""

    SYSTEM = "system"
    """Those that the operating system believes; a company's own are among them."""
    BUNDLED = "bundled"
    """Mozilla's list, which comes with this program."""


@dataclass(frozen=True, slots=True)
class Proxy:
    """A proxy without its sign-in."""

    kind: str
    """`http`, `https` or `socks5`."""
    host: str
    port: int

    @property
    def address(self) -> str:
        """Host and port, as people write them."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"

    @property
    def url(self) -> str:
        """The whole address, never with a sign-in."""
        return f"{self.kind}://{self.address}"


@dataclass(frozen=True, slots=True)
class NetworkSettings:
    """All of it; they hold for every profile, and hold no secret."""

    route: Route = Route.SYSTEM
    proxy: str = ""
    """The own proxy's address, such as `http://proxy.acme.example:3128`."""
    user: str = ""
    """Who signs in at the own proxy."""
    direct: tuple[str, ...] = ()
    """Hosts that the own proxy is not asked for."""
    trust: Trust = Trust.SYSTEM
    ca_file: str = ""
    """Certificates that are believed besides, in PEM."""
    certificate: str = ""
    """This program's own certificate, for whoever asks for one, in PEM."""
    key: str = ""
    """Its key, where that is a file of its own."""


def read_proxy(typed: str) -> Proxy | Text:
    """The proxy behind an address as people write it; why there is none."""
    address = typed.strip()
    address = address if "://" in address else f"http://{address}"
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return text("This is no address of a proxy. It looks like http://proxy.example.com:3128.")
    kind = KINDS.get(parts.scheme.lower(), parts.scheme.lower())
    if kind not in PROXY_PORTS:
        return text("Proxies of the kind {kind} are not known here; http, https and socks5 are.", kind=parts.scheme)
    if not host or " " in host:
        return text("This is no address of a proxy. It looks like http://proxy.example.com:3128.")
    if "@" in parts.netloc:
        return text("A sign-in does not belong into the address; put user and password into their own fields.")
    return Proxy(kind, host, port or PROXY_PORTS[kind])


def read_hosts(typed: str) -> tuple[str, ...]:
    """The hosts in a list that people separate by commas, blanks or lines."""
    return tuple(typed.replace(",", " ").replace(";", " ").lower().split())


def is_loopback(host: str) -> bool:
    """Whether a host is this machine itself."""
    return host.lower().strip("[]") in LOOPBACK


def is_direct(host: str, hosts: tuple[str, ...]) -> bool:
    """Whether no proxy is asked for this host: this machine itself never asks one.

    A name stands for itself and for all below it; `*` for every host; an address may have the length of its net.
    """
    name = host.lower().strip("[]")
    return is_loopback(name) or any(_matches(name, one.lower()) for one in hosts)


def _matches(name: str, pattern: str) -> bool:
    bare = pattern.removeprefix("*").removeprefix(".")
    if pattern == "*" or name == bare or (bare and name.endswith(f".{bare}")):
        return True
    try:
        return ipaddress.ip_address(name) in ipaddress.ip_network(pattern.strip("[]"), strict=False)
    except ValueError:
        return False


def written(settings: NetworkSettings) -> Mapping[str, Json]:
    """The settings as they are kept."""
    return {
        "route": settings.route.value,
        "proxy": settings.proxy,
        "user": settings.user,
        "direct": list(settings.direct),
        "trust": settings.trust.value,
        "ca_file": settings.ca_file,
        "certificate": settings.certificate,
        "key": settings.key,
    }


def settings_of(content: Json) -> NetworkSettings:
    """What was kept, as far as it can be understood."""
    routes = {one.value: one for one in Route}
    trusts = {one.value: one for one in Trust}
    direct = member(content, "direct")
    return NetworkSettings(
        route=routes.get(text_of(content, "route"), Route.SYSTEM),
        proxy=text_of(content, "proxy"),
        user=text_of(content, "user"),
        direct=tuple(one for one in direct if isinstance(one, str)) if isinstance(direct, list) else (),
        trust=trusts.get(text_of(content, "trust"), Trust.SYSTEM),
        ca_file=text_of(content, "ca_file"),
        certificate=text_of(content, "certificate"),
        key=text_of(content, "key"),
    )
