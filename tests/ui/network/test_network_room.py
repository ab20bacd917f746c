"""The Network room: settings that hold from the next call on, and three ways that are told step by step."""

import asyncio
import json
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtNetwork import QNetworkProxy, QNetworkProxyFactory
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from flinks_desk.core.connectivity import Door, Mark
from flinks_desk.core.known import Role
from flinks_desk.core.network import NetworkSettings, Route
from flinks_desk.core.profile import TOOLBOX, Profile
from flinks_desk.core.secret import Secret
from flinks_desk.services.networks import Network, Networks, Own
from flinks_desk.services.vault import Held, MemoryVault, NotHeld
from flinks_desk.simulator.server import SimulatorServer
from flinks_desk.simulator.world import World
from flinks_desk.ui.network.room import NetworkRoom
from flinks_desk.ui.network.web_view_way import CODES, reach_of
from flinks_desk.ui.web_gate import Knocked
from tests.ui.seek import the
from tests.ui.wizard.conftest import Bench, every_text_of, words_of


class SlowVault(MemoryVault):
    """Lets others go first, as a keyring does."""

    async def read(self, profile: Profile, role: Role) -> Held | NotHeld:
        await asyncio.sleep(0)
        return await super().read(profile, role)


@dataclass
class Scene:
    """The room, and what it asked the web view and the browser for."""

    room: NetworkRoom
    networks: Networks
    file: Path
    opened: list[str] = field(default_factory=list)
    knocked: list[tuple[str, Callable[[Knocked], None]]] = field(default_factory=list)


@pytest.fixture
def scene(bench: Bench, tmp_path: Path) -> Iterator[Scene]:
    file = tmp_path / "network.json"
    networks = Networks(file, MemoryVault())
    opened: list[str] = []
    knocked: list[tuple[str, Callable[[Knocked], None]]] = []

    def knock(url: str, tell: Callable[[Knocked], None]) -> Callable[[], None]:
        knocked.append((url, tell))
        return lambda: None

    def open_url(url: QUrl) -> bool:
        opened.append(url.toString())
        return True

    room = NetworkRoom(bench.desk, bench.tools.bridge, networks, bench.tools.now, knock=knock, open_url=open_url)
    bench.qtbot.addWidget(room)
    room.resize(800, 460)
    room.show()
    bench.until(lambda: not bench.tools.bridge.busy("network settings"))
    yield Scene(room, networks, file, opened, knocked)
    room.dispose()
    QGuiApplication.clipboard().clear()
    QNetworkProxyFactory.setUseSystemConfiguration(False)
    QNetworkProxy.setApplicationProxy(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy))


@pytest.fixture
def place(bench: Bench) -> Iterator[Profile]:
    """A simulator that really listens."""
    with SimulatorServer(World()) as server:
        profile = Profile.of_simulator(server.api, server.connect, "c")
        bench.run(bench.desk.choose(profile))
        yield profile


def set_own_proxy(bench: Bench, scene: Scene) -> None:
    page = scene.room.settings
    scene.room.tabs.setCurrentIndex(1)
    page.route.setCurrentIndex(list(Route).index(Route.OWN))
    QTest.keyClicks(page.proxy, "proxy.acme.example:3128")
    QTest.keyClicks(page.user, "ana")
    QTest.keyClicks(the(page.password, QLineEdit, "secret_edit"), "canary-password")
    bench.click(page.use)
    bench.until(lambda: scene.networks.network.settings.route is Route.OWN)
    bench.until(lambda: not bench.tools.bridge.busy("network settings"))


def test_an_own_proxy_holds_once_it_is_used_and_its_password_is_in_no_file_and_no_widget(
    bench: Bench, scene: Scene
) -> None:
    set_own_proxy(bench, scene)

    assert scene.networks.network.settings == NetworkSettings(Route.OWN, "proxy.acme.example:3128", "ana")
    assert scene.networks.network.secrets == {Own.PASSWORD: Secret("canary-password")}
    assert json.loads(scene.file.read_text())["user"] == "ana"
    assert "canary" not in scene.file.read_text()
    assert "canary" not in every_text_of(scene.room)
    assert not scene.room.settings.use.isEnabled()
    assert QNetworkProxy.applicationProxy().hostName() == "proxy.acme.example"


def test_what_is_kept_is_there_again_in_the_next_run(bench: Bench, tmp_path: Path) -> None:
    file, vault = tmp_path / "network.json", MemoryVault()
    settings = NetworkSettings(Route.OWN, "http://p:1", "ana")
    bench.run(Networks(file, vault).use(settings, {Own.PASSWORD: Secret("canary")}))

    network = bench.run(Networks(file, vault).current())
    bench.run(Networks(file, vault).use(NetworkSettings(), {}))
    without = bench.run(Networks(file, vault).current())

    assert network.settings == settings
    assert network.secrets == {Own.PASSWORD: Secret("canary")}
    assert without.secrets == {}


def test_nobody_goes_without_the_password_while_the_vault_is_asked(bench: Bench, tmp_path: Path) -> None:
    vault, settings = SlowVault(), NetworkSettings(Route.OWN, "http://p:1", "ana")
    bench.run(Networks(tmp_path / "n.json", vault).use(settings, {Own.PASSWORD: Secret("canary")}))
    again = Networks(tmp_path / "n.json", vault)

    async def together() -> tuple[Network, Network]:
        return await asyncio.gather(again.current(), again.current())

    assert [set(one.secrets) for one in bench.run(together())] == [{Own.PASSWORD}] * 2


def test_a_password_that_is_to_be_forgotten_is_gone(bench: Bench, scene: Scene) -> None:
    set_own_proxy(bench, scene)

    bench.click(the(scene.room.settings.password, QPushButton, "secret_forget"))
    bench.click(scene.room.settings.use)
    bench.until(lambda: scene.networks.network.secrets == {})

    assert bench.run(Networks(scene.file, scene.networks._vault).current()).secrets == {}


def test_settings_that_cannot_be_written_hold_and_it_is_said(bench: Bench, tmp_path: Path) -> None:
    (tmp_path / "no folder").touch()
    networks = Networks(tmp_path / "no folder" / "network.json", MemoryVault())

    why = bench.run(networks.use(NetworkSettings(Route.DIRECT), {}))

    assert networks.network.settings.route is Route.DIRECT
    assert "hold until the program ends" in str(why)


def test_a_file_that_cannot_be_understood_is_set_aside_and_named(bench: Bench, tmp_path: Path) -> None:
    file = tmp_path / "network.json"
    file.write_text("{nonsense")
    networks = Networks(file, MemoryVault())

    room = NetworkRoom(bench.desk, bench.tools.bridge, networks, bench.tools.now)
    bench.qtbot.addWidget(room)
    bench.until(lambda: not bench.tools.bridge.busy("network settings"))

    assert networks.network.settings == NetworkSettings()
    assert str(networks.damaged) in room.settings._own_note.text()


def test_a_password_is_not_given_to_another_proxy(bench: Bench, scene: Scene) -> None:
    set_own_proxy(bench, scene)
    page = scene.room.settings

    page.proxy.setText("http://other.example:1")
    page.proxy.textEdited.emit(page.proxy.text())
    bench.click(page.use)
    bench.until(lambda: scene.networks.network.settings.proxy == "http://other.example:1")

    assert scene.networks.network.secrets == {}


def test_what_is_no_proxy_is_told_while_it_is_typed_and_cannot_be_used(scene: Scene) -> None:
    page = scene.room.settings
    page.route.setCurrentIndex(list(Route).index(Route.OWN))

    QTest.keyClicks(page.proxy, "http://ana:pw@proxy")

    assert "user and password into their own fields" in page._own_note.text()
    assert not page.use.isEnabled()


def test_the_way_to_the_place_in_use_is_told_while_settings_are_typed(bench: Bench, scene: Scene) -> None:
    bench.run(bench.desk.choose(TOOLBOX))
    page = scene.room.settings
    page.route.setCurrentIndex(list(Route).index(Route.OWN))
    QTest.keyClicks(page.proxy, "proxy.example:3128")

    by_proxy = "toolbox-api.private.fin.ag is reached by http://proxy.example:3128."
    bench.until(lambda: page._way.text() == by_proxy)
    page.route.setCurrentIndex(list(Route).index(Route.DIRECT))

    bench.until(lambda: page._way.text() == "toolbox-api.private.fin.ag is reached directly.")


def test_what_the_web_view_cannot_follow_is_said(scene: Scene) -> None:
    page = scene.room.settings
    page.ca_file.take(Path("/somewhere/ca.pem"))

    assert "add the CA file there too" in page._web_view.text()


def test_the_simulator_comes_out_all_good_and_the_result_can_be_copied(
    bench: Bench, scene: Scene, place: Profile
) -> None:
    bench.click(scene.room.ways.check)
    bench.until(lambda: bool(scene.knocked))
    url, tell = scene.knocked[0]
    tell(Knocked(came=True, code=200))

    assert url == f"{place.connect}/"
    assert [reach.door for reach in scene.room.ways.reaches] == [Door.CALLS, Door.CALLS, Door.WEB_VIEW]
    assert {reach.mark for reach in scene.room.ways.reaches} == {Mark.GOOD}
    assert "Every way that was tried comes through." in words_of(scene.room)
    bench.click(scene.room.ways.copy)
    assert "+ Answer: An answer came" in QGuiApplication.clipboard().text()
    assert bench.world.credentials.secret_key not in QGuiApplication.clipboard().text()


def test_the_browser_tells_what_it_saw_and_nobody_else_is_believed(bench: Bench, scene: Scene, place: Profile) -> None:
    bench.click(scene.room.ways.browser)
    bench.until(lambda: bool(scene.opened))
    page = scene.opened[0]

    def post(body: bytes) -> object:
        request = urllib.request.Request(page, data=body, method="POST")
        with urllib.request.urlopen(request, timeout=5) as answer:
            return answer.status

    shown = in_thread(bench, lambda: urllib.request.urlopen(page, timeout=5).read().decode())
    in_thread(bench, lambda: post(b"0 came"))
    in_thread(bench, lambda: post(b"1 failed"))

    assert place.api in str(shown)
    assert [reach.mark for reach in scene.room.ways.reaches] == [Mark.GOOD, Mark.BAD]
    assert "Your browser got none." in words_of(scene.room)


def in_thread(bench: Bench, work: Callable[[], object]) -> object:
    """The listener runs in this thread, so whoever asks it must not."""

    return bench.run(asyncio.to_thread(work))


def test_another_place_has_other_ways(bench: Bench, scene: Scene, place: Profile) -> None:
    bench.click(scene.room.ways.check)
    bench.until(lambda: bool(scene.knocked))

    bench.run(bench.desk.choose(TOOLBOX))
    scene.knocked[0][1](Knocked(came=True))

    assert scene.room.ways.reaches == ()


@pytest.mark.parametrize("code", [*CODES, -20, -999])
def test_whatever_the_engine_says_becomes_a_sentence(bench: Bench, code: int) -> None:
    reach = reach_of("h:1", Knocked(code=code), bench.tools.now())

    assert reach.found[0].mark is (Mark.GOOD if code == -20 else Mark.BAD)
    assert str(reach.found[0].said)
