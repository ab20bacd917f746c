"""The Network room: the settings of proxies and certificates, and how far each way to Flinks comes with them.

Must not live here: a decision about a way (`services/doctor.py`), or QtWebEngine (`ui/web_engine.py`).
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial
from urllib.parse import urlsplit

from PySide6.QtCore import QEvent, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QScrollArea, QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.connectivity import Door, Found, Mark, Reach, Step
from flinks_desk.core.network import NetworkSettings, Route
from flinks_desk.core.profile import Profile
from flinks_desk.core.session import Session
from flinks_desk.core.text import Text, text
from flinks_desk.services.browser_check import BrowserCheck
from flinks_desk.services.desk import Desk
from flinks_desk.services.doctor import hosts_of
from flinks_desk.services.networks import Hop, Networks, way_to
from flinks_desk.ui import language
from flinks_desk.ui.bridge import Bridge
from flinks_desk.ui.network.settings_page import SettingsPage
from flinks_desk.ui.network.ways_page import WaysPage
from flinks_desk.ui.network.web_view_way import knock as try_in_web_view
from flinks_desk.ui.network.web_view_way import no_engine, reach_of, waiting
from flinks_desk.ui.style import GAP
from flinks_desk.ui.web_gate import Knocked
from flinks_desk.ui.web_network import follow
from flinks_desk.ui.widgets.labels import label

__all__ = ["Knocks", "NetworkRoom"]

Knocks = Callable[[str, Callable[[Knocked], None]], Callable[[], None] | None]
"""Lets the web view try an address; what ends that before its time, or `None` where there is no web view."""

CAME = text("Your browser got an answer.")
FAILED = text("Your browser got none.")
LOOK_THERE = text("Open the host in it: its own page says why, and shows the certificate.")


class NetworkRoom(QWidget):
    """Redrawn from each session: the ways lead to the place in use."""

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        networks: Networks,
        now: Callable[[], datetime],
        *,
        knock: Knocks | None = None,
        open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__()
        self.setObjectName("network")
        self._desk = desk
        self._bridge = bridge
        self._networks = networks
        self._knock = knock or partial(try_in_web_view, parent=self)
        self._open_url = open_url
        self._now = now
        self._place = desk.session.profile
        self._reaches: dict[tuple[Door, str], Reach] = {}
        self._browser: BrowserCheck | None = None
        self._end_knock: Callable[[], None] = _nothing
        self._title = label("", "title", name="network_title")
        self._sentence = label("", "quiet", name="network_sentence", column=False)
        self.settings, self.ways = SettingsPage(), WaysPage()
        self.tabs = QTabWidget(documentMode=True)
        self.tabs.setObjectName("network_tabs")
        self._lay_out()
        self._connect()
        self._retranslate()
        self.setFocusProxy(self.tabs)
        bridge.spawn("network settings", self._show_settings())

    @Slot(object)
    def show_session(self, session: Session) -> None:
        """At another place other hosts have to be reached."""
        if session.profile != self._place:
            self._place = session.profile
            self._stop_browser()
            self._reaches.clear()
            self.ways.show_reaches(())
            self.settings.redraw()

    def dispose(self) -> None:
        """The program ends."""
        self._stop_browser()
        self._end_knock()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        scroll = QScrollArea()
        scroll.setObjectName("network_scroll")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.settings.setProperty("transparent", "true")
        scroll.setWidget(self.settings)
        for page in (self.ways, scroll):
            self.tabs.addTab(page, "")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP.wide, GAP.page, GAP.wide, GAP.within)
        layout.setSpacing(GAP.within)
        layout.addWidget(self._title)
        layout.addWidget(self._sentence)
        layout.addSpacing(GAP.within)
        layout.addWidget(self.tabs, 1)

    def _connect(self) -> None:
        self._bridge.session_changed.connect(self.show_session)
        self.settings.use_wanted.connect(lambda: self._bridge.spawn("network settings", self._use()))
        self.settings.edited.connect(lambda: self._bridge.spawn("network way", self._describe()))
        self.ways.check_wanted.connect(self._check)
        self.ways.browser_wanted.connect(lambda: self._bridge.spawn("network browser", self._ask_browser()))

    async def _show_settings(self) -> None:
        self.settings.show_network(await self._networks.current())
        if self._networks.damaged:
            told = text("The file of network settings could not be understood; it lies at {path}.")
            self.settings.show_note(told.filled(path=str(self._networks.damaged)))

    async def _use(self) -> None:
        why = await self._networks.use(self.settings.settings(), self.settings.given())
        follow(self._networks.network)
        self.settings.show_network(self._networks.network)
        self.settings.show_note(why)

    async def _describe(self) -> None:
        """Which way leads to the place in use; anew as long as other settings were typed meanwhile."""
        told: tuple[NetworkSettings, Profile] | None = None
        while (wanted := (self.settings.settings(), self._place)) != told:
            network = replace(self._networks.network, settings=wanted[0])
            self.settings.show_way(self._words_for(await way_to(network, wanted[1].api), *wanted))
            told = wanted

    def _words_for(self, hop: Hop | Text | None, settings: NetworkSettings, place: Profile) -> str:
        host = place.host
        if isinstance(hop, Text) or not host:
            return ""
        if hop is None:
            words = self.tr("{host} is reached directly.").format(host=host)
        else:
            words = self.tr("{host} is reached by {proxy}.").format(host=host, proxy=hop.proxy.url)
        if settings.route is Route.SYSTEM:
            words += " " + self.tr("A script that chooses proxies (PAC) is followed by the web view alone.")
        return words

    @Slot()
    def _check(self) -> None:
        """Anew, or on with what is under way."""
        self._bridge.spawn("network ways", self._check_ways(self._place))

    async def _check_ways(self, place: Profile) -> None:
        self._reaches.clear()
        network = await self._networks.current()
        await self._desk.examine_ways(network, self._take)
        host = urlsplit(place.connect).netloc
        self._take_of(place, waiting(Door.WEB_VIEW, host))
        self._end_knock()
        hop = await way_to(network, place.connect)
        proxy = hop.proxy.url if isinstance(hop, Hop) else ""

        def hear(said: Knocked) -> None:
            self._take_of(place, reach_of(host, said, self._now(), proxy))

        ends = self._knock(f"{place.connect}/", hear)
        self._end_knock = ends or _nothing
        if ends is None:
            self._take_of(place, no_engine(host))

    async def _ask_browser(self) -> None:
        self._stop_browser()
        goals = [f"{url}/" for url in hosts_of(self._place)]
        for goal in goals:
            self._take(waiting(Door.BROWSER, urlsplit(goal).netloc))
        self._browser = BrowserCheck(goals, self._words(), lambda *told: self._heard(goals, *told), self._forget_open)
        self._open_url(QUrl(await self._browser.start()))

    def _heard(self, goals: list[str], number: int, came: bool) -> None:  # noqa: FBT001
        found = Found(Step.ANSWER, Mark.GOOD, CAME) if came else Found(Step.ANSWER, Mark.BAD, FAILED, LOOK_THERE)
        self._take(Reach(Door.BROWSER, urlsplit(goals[number]).netloc, (found,)))

    def _forget_open(self) -> None:
        """The listening is over: who has not told by now is not waited for."""
        for reach in list(self._reaches.values()):
            if reach.door is Door.BROWSER and reach.mark is Mark.WAITING:
                said = text("Your browser did not tell.")
                self._take(Reach(Door.BROWSER, reach.host, (Found(Step.ANSWER, Mark.NOTE, said, LOOK_THERE),)))

    def _stop_browser(self) -> None:
        browser, self._browser = self._browser, None
        if browser is not None:
            browser.stop()

    def _take_of(self, place: Profile, reach: Reach) -> None:
        """What comes late is of no use at another place."""
        if place == self._place:
            self._take(reach)

    def _take(self, reach: Reach) -> None:
        self._reaches[reach.door, reach.host] = reach
        doors = list(Door)
        self.ways.show_reaches(sorted(self._reaches.values(), key=lambda one: doors.index(one.door)))

    def _words(self) -> Mapping[str, str]:
        return {
            "lang": language.current().code,
            "title": self.tr("Does your browser reach Flinks?"),
            "sentence": self.tr("This page tries, and tells Flinks Desk. Open a host to see its certificate."),
            "came": self.tr("an answer came"),
            "failed": self.tr("no answer came"),
            "under_way": self.tr("being tried"),
        }

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Network"))
        self._title.setText(self.tr("Network"))
        self._sentence.setText(
            self.tr("Calls, the web view and your browser each take their own way to Flinks. See where one is blocked.")
        )
        self.tabs.setAccessibleName(self.tr("Parts of the network"))
        for place, name in enumerate((self.tr("Ways to Flinks"), self.tr("Proxy and certificates"))):
            self.tabs.setTabText(place, name)


def _nothing() -> None:
    """Nothing is being tried."""
