"""The network settings in use: kept in a file, their secrets in the vault; and which way leads to a host.

The rule: a proxy's password and a key's passphrase never stand in the file; this machine itself is always reached
without a proxy.
Must not live here: sockets (`tls.py`, `hops.py`), or httpx (`wire.py`).
"""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from urllib.parse import unquote, urlsplit

from flinks_desk.core.file_reasons import reason_of
from flinks_desk.core.known import Role
from flinks_desk.core.network import (
    NetworkSettings,
    Proxy,
    Route,
    is_direct,
    is_loopback,
    read_proxy,
    settings_of,
    written,
)
from flinks_desk.core.profile import Environment, Profile
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import Text, text
from flinks_desk.services.safe_file import read_object, set_aside, write_object
from flinks_desk.services.vault import Held, Vault

__all__ = ["Hop", "Network", "NetworkSource", "Networks", "Own", "hop_to", "of_the_system", "system_proxies", "way_to"]


class Own(Enum):
    """The secrets that belong to the settings."""

    PASSWORD = "password"
    """Of the own proxy."""
    PASSPHRASE = "passphrase"
    """Of the key of this program's certificate."""


@dataclass(frozen=True, slots=True)
class Network:
    """Settings and their secrets, as they are used now."""

    settings: NetworkSettings = field(default_factory=NetworkSettings)
    secrets: Mapping[Own, Secret] = field(default_factory=dict)


NetworkSource = Callable[[], Awaitable[Network]]


async def of_the_system() -> Network:
    """The settings where nobody has chosen any."""
    return Network()


@dataclass(frozen=True, slots=True)
class Hop:
    """A proxy on the way, and who signs in there."""

    proxy: Proxy
    user: str = ""
    password: Secret | None = None


def system_proxies() -> Mapping[str, str]:
    """What environment variables say, or the settings of Windows or macOS; scripts that choose one are not run."""
    from urllib.request import getproxies  # the window is up before it is asked for

    with contextlib.suppress(OSError, ValueError):
        return getproxies()
    return {}


def hop_to(network: Network, url: str) -> Hop | Text | None:
    """The proxy that leads there; `None` where the way is direct, a sentence where the settings name none."""
    settings, host = network.settings, urlsplit(url).hostname or ""
    if settings.route is Route.DIRECT or is_direct(host, ()):
        return None
    if settings.route is Route.SYSTEM:
        return _of_system(host, urlsplit(url).scheme)
    if is_direct(host, settings.direct):
        return None
    proxy = read_proxy(settings.proxy)
    return proxy if isinstance(proxy, Text) else Hop(proxy, settings.user, network.secrets.get(Own.PASSWORD))


async def way_to(network: Network, url: str) -> Hop | Text | None:
    """The same, without holding up the loop: Windows may look names up to tell which hosts need no proxy."""
    if network.settings.route is not Route.SYSTEM or is_loopback(urlsplit(url).hostname or ""):
        return hop_to(network, url)
    return await asyncio.to_thread(hop_to, network, url)


def _of_system(host: str, scheme: str) -> Hop | Text | None:
    from urllib.request import proxy_bypass

    proxies = system_proxies()
    address = proxies.get(scheme) or proxies.get("all", "")
    with contextlib.suppress(OSError, ValueError):
        address = "" if proxy_bypass(host) else address
    if not address:
        return None
    sign_in, at, rest = address.rpartition("@")
    kind, slashes, pair = sign_in.rpartition("://")
    user, _, password = pair.partition(":")
    proxy = read_proxy(f"{kind}{slashes}{rest}" if at else address)
    if isinstance(proxy, Text):
        return proxy
    return Hop(proxy, unquote(user), Secret(unquote(password)) if password else None)


class Networks:
    """The settings of this machine. They hold for every profile."""

    def __init__(self, path: Path, vault: Vault) -> None:
        self._path = path
        self._vault = vault
        content = read_object(path)
        self.damaged = set_aside(path) if content is None else None
        """Where a file lies that could not be understood."""
        self._network = Network(settings_of(content))
        self._has_asked = False

    @property
    def network(self) -> Network:
        """The settings in use, and their secrets as far as the vault was asked."""
        return self._network

    async def current(self) -> Network:
        """The settings in use, and their secrets; whoever comes while the vault is asked waits for it as well."""
        if not self._has_asked:
            settings = self._network.settings
            found = {own: await self._vault.read(place, Role.PASSWORD) for own, place in self._places().items()}
            kept = {own: held.value for own, held in found.items() if isinstance(held, Held)}
            if self._network.settings is settings:  # others were not chosen meanwhile
                self._has_asked = True
                self._network = Network(settings, kept)
        return self._network

    async def use(self, settings: NetworkSettings, given: Mapping[Own, Secret]) -> Text | None:
        """From now on these hold. A secret that was not given stays as it was, if what it opens did; an empty one goes.

        What hindered that they are kept: they are used all the same.
        """
        await self.current()
        before = self._places()
        self._network = Network(settings, self._network.secrets)
        after = self._places()
        kept = {own: value for own, value in self._network.secrets.items() if before.get(own) == after.get(own)}
        wanted = {**kept, **{own: value for own, value in given.items() if own in after}}
        self._network = Network(settings, {own: value for own, value in wanted.items() if value})
        why = await self._keep_secrets(before, given)
        try:
            write_object(self._path, written(settings))
        except OSError as problem:
            return text("The settings hold until the program ends: {reason}.", reason=reason_of(problem))
        return why

    async def _keep_secrets(self, before: Mapping[Own, Profile], given: Mapping[Own, Secret]) -> Text | None:
        after = self._places()
        for own, place in before.items():
            if after.get(own) != place or (own in given and not given[own]):
                await self._vault.forget(place, Role.PASSWORD)
        why: Text | None = None
        for own in [own for own in after if given.get(own)]:
            answer = await self._vault.keep(after[own], Role.PASSWORD, given[own])
            why = why or (answer.note if isinstance(answer, Held) else answer.why)
        return why

    def _places(self) -> Mapping[Own, Profile]:
        """What each secret opens, in the shape in which the vault knows places."""
        settings = self._network.settings
        wanted = {
            Own.PASSWORD: (settings.user, settings.proxy if settings.route is Route.OWN and settings.user else ""),
            Own.PASSPHRASE: ("private key", settings.key or settings.certificate),
        }
        return {
            own: Profile("network", Environment.PRODUCTION, "", whose, what, "")
            for own, (whose, what) in wanted.items()
            if what
        }
