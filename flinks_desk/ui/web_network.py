"""The web view goes the way that calls go, as far as it can: Qt's own setting of a proxy, which it obeys at once.

The rule: it never asks a proxy for this machine itself, and never believes a certificate that the engine refuses.
Must not live here: QtWebEngine (`web_engine.py`), or sentences about it (`network/`).
"""

from collections.abc import Mapping

from PySide6.QtNetwork import QNetworkProxy, QNetworkProxyFactory

from flinks_desk.core.network import NetworkSettings, Route, Trust, read_proxy
from flinks_desk.core.text import Text, text
from flinks_desk.services.networks import Network, Networks, Own

__all__ = ["cannot_follow", "follow", "follow_settings"]

KINDS: Mapping[str, QNetworkProxy.ProxyType] = {
    "http": QNetworkProxy.ProxyType.HttpProxy,
    "socks5": QNetworkProxy.ProxyType.Socks5Proxy,
}


def follow(network: Network) -> None:
    """From now on every web view asks this proxy, or none, or the one that the system says."""
    settings = network.settings
    is_system = settings.route is Route.SYSTEM
    QNetworkProxyFactory.setUseSystemConfiguration(is_system)
    if not is_system:
        QNetworkProxy.setApplicationProxy(_proxy(network))


async def follow_settings(networks: Networks) -> None:
    """As they are kept; a proxy's password may have to be asked for."""
    follow(await networks.current())


def cannot_follow(settings: NetworkSettings) -> tuple[Text, ...]:
    """What the web view does otherwise than calls."""
    found: list[Text] = []
    proxy = read_proxy(settings.proxy)
    if settings.route is Route.OWN and not isinstance(proxy, Text) and proxy.kind not in KINDS:
        found.append(text("It cannot ask a proxy over HTTPS, and goes directly."))
    if settings.route is Route.OWN and settings.direct:
        found.append(text("It asks the proxy for every host but this machine."))
    if settings.ca_file:
        found.append(
            text("It believes the system's certificates alone: add the CA file there too (on Linux in ~/.pki/nssdb).")
        )
    if settings.trust is Trust.BUNDLED:
        found.append(text("It keeps to the system's certificates."))
    if settings.certificate:
        found.append(text("It shows no client certificate."))
    return tuple(found)


def _proxy(network: Network) -> QNetworkProxy:
    settings, proxy = network.settings, read_proxy(network.settings.proxy)
    if settings.route is Route.DIRECT or isinstance(proxy, Text) or proxy.kind not in KINDS:
        return QNetworkProxy(QNetworkProxy.ProxyType.NoProxy)
    password = network.secrets.get(Own.PASSWORD)
    return QNetworkProxy(
        KINDS[proxy.kind], proxy.host, proxy.port, settings.user, password.reveal() if password else ""
    )
