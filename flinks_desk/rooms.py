"""Which rooms stand beside the steps, and how each is built when it is first entered. Composed as `program.py` is.

Must not live here: what a room does (`ui/<room>`), or how rooms are shown (`ui/rooms.py`).
"""

from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from flinks_desk import resources
from flinks_desk.core.profile import Environment, Profile
from flinks_desk.services import catalogue
from flinks_desk.ui.frame import Frame
from flinks_desk.ui.rooms import Room

if TYPE_CHECKING:
    from flinks_desk.core.artefacts.model import Artefact
    from flinks_desk.program import Program
    from flinks_desk.ui.scenarios.room import ScenarioRoom

__all__ = ["RoomMaker", "is_simulator"]


def is_simulator(profile: Profile) -> bool:
    """Whether calls go to the simulator."""
    return profile.environment is Environment.SIMULATOR


class RoomMaker:
    """Makes the rooms of a program. What has to go before the web engine does is left to the program to end."""

    def __init__(self, program: "Program", frame: Frame) -> None:
        self._program, self._frame = program, frame
        self._base = program.base
        tr = frame.tr
        self._scenarios = Room("scenarios", "play_arrow", lambda: tr("Scenarios"), "Ctrl+Shift+E", self._make_scenarios)
        self.network = Room("network", "language", lambda: tr("Network"), "Ctrl+Shift+N", self._make_network)

    def all(self) -> tuple[Room, ...]:
        """In the order in which their buttons stand."""
        tr = self._frame.tr
        return (
            Room("diagnose", "search", lambda: tr("Diagnose"), "Ctrl+D", self._make_diagnose),
            Room("oauth", "swap_horiz", lambda: tr("OAuth"), "Ctrl+Shift+O", self._make_oauth),
            Room("webhooks", "bolt", lambda: tr("Webhooks"), "Ctrl+Shift+W", self._make_webhooks),
            self._scenarios,
            Room("history", "history", lambda: tr("History"), "Ctrl+H", self._make_history),
            self.network,
            Room("simulator", "science", lambda: tr("Simulator"), "Ctrl+Shift+S", self._make_simulator, is_simulator),
        )

    def _make_diagnose(self) -> QWidget:
        from flinks_desk.ui.diagnose.run_page import RunPage
        from flinks_desk.ui.diagnose.view import DiagnoseView

        program = self._program
        view = DiagnoseView(program.desk, catalogue.language)
        page = RunPage(program.desk, program.bridge, self._base.simulator.start)
        page.scenario_wanted.connect(self._play_artefact)
        view.add_page(page)
        return view

    def _make_oauth(self) -> QWidget:
        from flinks_desk.ui.oauth.room import OAuthRoom

        program = self._program
        room = OAuthRoom(program.desk, program.bridge, catalogue.language, QDesktopServices.openUrl)
        room.go.connect(program.go)
        program.dispose_with(room.dispose)
        return room

    def _make_webhooks(self) -> QWidget:
        from flinks_desk.ui.webhooks.room import WebhooksRoom

        program = self._program
        room = WebhooksRoom(program.desk, program.bridge)
        room.send_to.connect(lambda url: program.watch.set("webhook_url", url))
        room.move_wanted.connect(program.watch.move)
        program.dispose_with(room.dispose)
        return room

    def _make_network(self) -> QWidget:
        from flinks_desk.ui.network.room import NetworkRoom

        program = self._program
        room = NetworkRoom(program.desk, program.bridge, self._base.networks, self._base.clock.now)
        program.dispose_with(room.dispose)
        return room

    def _make_history(self) -> QWidget:
        from flinks_desk.ui.journal.history_room import HistoryRoom

        room = HistoryRoom(self._base.history, self._base.past, self._program.bridge)
        room.report_wanted.connect(self._program.report_past)
        room.opening_wanted.connect(self._frame.bar.opening_wanted)
        return room

    def _make_scenarios(self) -> QWidget:
        from flinks_desk.services.scenario_run import Setting
        from flinks_desk.services.scenario_shelf import ScenarioShelf
        from flinks_desk.ui.scenarios.room import ScenarioRoom

        program, window = self._program, self._program.window
        shelf = ScenarioShelf(resources.path("scenarios"), self._base.home.data / "scenarios")
        setting = Setting(self._base.control, self._base.clock, has_widget=True)
        room = ScenarioRoom(program.desk, program.bridge, shelf, setting)
        room.go.connect(program.go)
        window.ticker.ticked.connect(lambda _: room.tick())
        room.recording_changed.connect(lambda steps: window.set_room_count("scenarios", max(0, steps)))
        return room

    def _play_artefact(self, artefact: "Artefact") -> None:
        """What stands in Diagnose, in the room of scenarios."""
        rooms = self._program.window.rooms
        rooms.go(self._scenarios)
        cast("ScenarioRoom", rooms.currentWidget()).play_artefact(artefact)

    def _make_simulator(self) -> QWidget:
        from flinks_desk.ui.simulator.panel import SimulatorPanel

        program = self._program
        panel = SimulatorPanel(program.watch, self._base.clock.now, program.start_simulator_over)
        program.window.ticker.ticked.connect(panel.tick)
        return panel
