"""The web view goes the way that calls go, asks no proxy for this machine, and believes nobody whom it should not."""

import asyncio
from collections.abc import Callable, Iterator

import pytest
import trustme
from PySide6.QtNetwork import QNetworkProxy, QNetworkProxyFactory
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from flinks_desk.core.certificate import read_certificate
from flinks_desk.core.network import NetworkSettings, Route, Trust
from flinks_desk.core.secret import Secret
from flinks_desk.services.networks import Network, Own
from flinks_desk.ui.network.web_view_way import knock
from flinks_desk.ui.web_gate import Knocked
from flinks_desk.ui.web_network import cannot_follow, follow
from tests.services.in_between import ConnectProxy, Flinks, blocking_server, in_thread, with_certificate

pytestmark = pytest.mark.qt_log_ignore(
    "QRhiGles2", "backend: OpenGL", "Vulkan", "GPUInfo", "Sandboxing disabled", "GBM is not supported", extend=True
)
AUTHORITY = trustme.CA(organization_name="Acme Inspection")


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    yield
    QNetworkProxyFactory.setUseSystemConfiguration(False)
    QNetworkProxy.setApplicationProxy(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy))


def own(port: int, **settings: str) -> Network:
    chosen = NetworkSettings(Route.OWN, f"http://127.0.0.1:{port}", settings.get("user", ""))
    return Network(chosen, {Own.PASSWORD: Secret("pw")})


def knocked(qtbot: QtBot, url: str) -> Knocked:
    parent, heard = QWidget(), list[Knocked]()
    qtbot.addWidget(parent)
    assert knock(url, heard.append, parent) is not None
    qtbot.waitUntil(lambda: bool(heard), timeout=15_000)
    return heard[0]


def test_each_way_becomes_the_proxy_of_the_whole_application(qapp: object) -> None:
    follow(Network(NetworkSettings(Route.OWN, "socks5://proxy.example:1080", "ana"), {Own.PASSWORD: Secret("pw")}))
    proxy = QNetworkProxy.applicationProxy()
    follow(Network(NetworkSettings(Route.DIRECT, "socks5://proxy.example:1080")))
    direct = QNetworkProxy.applicationProxy()
    follow(Network(NetworkSettings()))

    assert (proxy.type(), proxy.hostName(), proxy.port()) == (
        QNetworkProxy.ProxyType.Socks5Proxy,
        "proxy.example",
        1080,
    )
    assert (proxy.user(), proxy.password()) == ("ana", "pw")
    assert direct.type() is QNetworkProxy.ProxyType.NoProxy
    assert QNetworkProxyFactory.usesSystemConfiguration()


@pytest.mark.parametrize(
    "settings",
    [
        NetworkSettings(Route.OWN, "https://p:1"),
        NetworkSettings(Route.OWN, "http://p:1", direct=("a",)),
        NetworkSettings(ca_file="/ca.pem"),
        NetworkSettings(trust=Trust.BUNDLED),
        NetworkSettings(certificate="/desk.pem"),
    ],
)
def test_what_it_does_otherwise_is_said(settings: NetworkSettings) -> None:
    assert len(cannot_follow(settings)) == 1


def test_with_what_is_usual_there_is_nothing_to_say() -> None:
    assert cannot_follow(NetworkSettings()) == ()
    assert cannot_follow(NetworkSettings(Route.OWN, "http://p:1", "ana")) == ()


@pytest.mark.webengine
def test_this_machine_is_reached_without_the_proxy_and_all_else_by_it(qtbot: QtBot) -> None:
    proxy = ConnectProxy(9, "ana:pw", says="")
    with in_thread(Flinks(), proxy) as (flinks, port):
        follow(own(port, user="ana"))
        here = knocked(qtbot, f"http://127.0.0.1:{flinks}/")
        asked_for_here = list(proxy.asked)
        there = knocked(qtbot, "https://acme.example/")

    assert here.came
    assert asked_for_here == []
    assert not there.came
    assert any(b"CONNECT acme.example:443" in head and b"Basic" in head for head in proxy.asked)


@pytest.mark.webengine
def test_a_certificate_that_is_not_believed_is_refused_and_told(qtbot: QtBot) -> None:
    context = with_certificate(AUTHORITY.issue_cert("127.0.0.1"))
    with blocking_server(context) as port:
        said = knocked(qtbot, f"https://127.0.0.1:{port}/")

    read = read_certificate(said.chain[0])
    assert not said.came
    assert read is not None
    assert read.issuer == "Acme Inspection"


@pytest.mark.webengine
def test_an_attempt_that_is_ended_early_tells_once_and_leaves_nothing(qtbot: QtBot) -> None:
    async def silent(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        await asyncio.Event().wait()

    heard: list[Knocked] = []
    parent = QWidget()
    qtbot.addWidget(parent)
    with in_thread(silent) as (port,):
        end: Callable[[], None] | None = knock(f"http://127.0.0.1:{port}/", heard.append, parent)
        assert end is not None
        end()
        end()

    assert [one.came for one in heard] == [False]
