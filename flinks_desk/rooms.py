"""Which rooms stand beside the steps, and how each is built when it is first entered. Composed as `program.py` is.

Must not live here: what a room does (`ui/<room>`), or how rooms are shown (`ui/rooms.py`).
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from flinks_desk import resources
from flinks_desk.core.profile import Environment, Profile
from flinks_desk.foundations import Foundations
from flinks_desk.services import catalogue
from flinks_desk.ui.bridge import Bridge
from flinks_desk.ui.frame import Frame
from flinks_desk.ui.rooms import Room
from flinks_desk.ui.simulator.watch import SimulatorWatch
from flinks_desk.ui.window import Window

if TYPE_CHECKING:
    from flinks_desk.core.artefacts.model import Artefact
    from flinks_desk.ui.scenarios.room import ScenarioRoom

__all__ = ["RoomMaker", "is_simulator"]


def is_simulator(profile: Profile) -> bool:
    """Whether calls go to the simulator."""
    return profile.environment is Environment.SIMULATOR


class RoomMaker(QObject):
    """Makes each room once, and ends what of them has to go before the web engine does."""

    step_wanted = Signal(object)
    """A room leads to this `Step`."""
    report_wanted = Signal(object)
    """A support report on this `PastSession`."""
    start_over_wanted = Signal()
    """The simulator is to forget tokens and sessions."""

    def __init__(
        self, frame: Frame, base: Foundations, bridge: Bridge, watch: SimulatorWatch, window: Callable[[], Window]
    ) -> None:
        super().__init__(frame)
        self._frame, self._base, self._bridge, self._watch = frame, base, bridge, watch
        self._window = window
        self._endings: list[Callable[[], None]] = []
        tr = self.tr
        self._scenarios = Room("scenarios", "play_arrow", lambda: tr("Scenarios"), "Ctrl+Shift+E", self._make_scenarios)
        self.network = Room("network", "language", lambda: tr("Network"), "Ctrl+Shift+N", self._make_network)

    def all(self) -> tuple[Room, ...]:
        """In the order in which their buttons stand."""
        tr = self.tr
        return (
            Room("diagnose", "search", lambda: tr("Diagnose"), "Ctrl+D", self._make_diagnose),
            Room("oauth", "swap_horiz", lambda: tr("OAuth"), "Ctrl+Shift+O", self._make_oauth),
            Room("webhooks", "bolt", lambda: tr("Webhooks"), "Ctrl+Shift+W", self._make_webhooks),
            self._scenarios,
            Room("history", "history", lambda: tr("History"), "Ctrl+H", self._make_history),
            self.network,
            Room("simulator", "science", lambda: tr("Simulator"), "Ctrl+Shift+S", self._make_simulator, is_simulator),
        )

    def dispose(self) -> None:
        """Nothing is asked of the rooms any more."""
        for end in self._endings:
            end()

    def _make_diagnose(self) -> QWidget:
        from flinks_desk.ui.diagnose.run_page import RunPage
        from flinks_desk.ui.diagnose.view import DiagnoseView

        view = DiagnoseView(self._base.desk, catalogue.language)
        page = RunPage(self._base.desk, self._bridge, self._base.simulator.start)
        page.scenario_wanted.connect(self._play_artefact)
        view.add_page(page)
        return view

    def _make_oauth(self) -> QWidget:
        from flinks_desk.ui.oauth.room import OAuthRoom

        room = OAuthRoom(self._base.desk, self._bridge, catalogue.language, QDesktopServices.openUrl)
        room.go.connect(self.step_wanted)
        self._endings.append(room.dispose)
        return room

    def _make_webhooks(self) -> QWidget:
        from flinks_desk.ui.webhooks.room import WebhooksRoom

        room = WebhooksRoom(self._base.desk, self._bridge)
        room.send_to.connect(lambda url: self._watch.set("webhook_url", url))
        room.move_wanted.connect(self._watch.move)
        self._endings.append(room.dispose)
        return room

    def _make_network(self) -> QWidget:
        from flinks_desk.ui.network.room import NetworkRoom

        room = NetworkRoom(self._base.desk, self._bridge, self._base.networks, self._base.clock.now)
        self._endings.append(room.dispose)
        return room

    def _make_history(self) -> QWidget:
        from flinks_desk.ui.journal.history_room import HistoryRoom

        room = HistoryRoom(self._base.history, self._base.past, self._bridge)
        room.report_wanted.connect(self.report_wanted)
        room.opening_wanted.connect(self._frame.bar.opening_wanted)
        return room

    def _make_scenarios(self) -> QWidget:
        from flinks_desk.services.scenario_run import Setting
        from flinks_desk.services.scenario_shelf import ScenarioShelf
        from flinks_desk.ui.scenarios.room import ScenarioRoom

        window = self._window()
        shelf = ScenarioShelf(resources.path("scenarios"), self._base.home.data / "scenarios")
        setting = Setting(self._base.control, self._base.clock, has_widget=True)
        room = ScenarioRoom(self._base.desk, self._bridge, shelf, setting)
        room.go.connect(self.step_wanted)
        window.ticker.ticked.connect(lambda _: room.tick())
        room.recording_changed.connect(lambda steps: window.set_room_count("scenarios", max(0, steps)))
        return room

    def _play_artefact(self, artefact: "Artefact") -> None:
        """What stands in Diagnose, in the room of scenarios."""
        rooms = self._window().rooms
        rooms.go(self._scenarios)
        cast("ScenarioRoom", rooms.currentWidget()).play_artefact(artefact)

    def _make_simulator(self) -> QWidget:
        from flinks_desk.ui.simulator.panel import SimulatorPanel

        panel = SimulatorPanel(self._watch, self._base.clock.now, self.start_over_wanted.emit)
        self._window().ticker.ticked.connect(panel.tick)
        return panel
