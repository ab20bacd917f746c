"""What the program says of itself: the tour, what is new after an upgrade, and About, over the furnished window.

Each is made when somebody wants it; what is offered by itself is one quiet line, once, and none before an audience.
Must not live here: what any of it says (`ui/tour`, `ui/whats_new`, `ui/about`).
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from flinks_desk import __version__
from flinks_desk.services.settings import Settings
from flinks_desk.ui import language
from flinks_desk.ui.widgets.sign import Sign

if TYPE_CHECKING:
    from flinks_desk.core.changes import Release
    from flinks_desk.program import Program
    from flinks_desk.services.home import Home
    from flinks_desk.ui.about.dialog import AboutDialog
    from flinks_desk.ui.frame import Frame
    from flinks_desk.ui.tour.tour import Tour

__all__ = ["Welcome", "with_seen"]

LOG_OF_CHANGES = {"en": "CHANGELOG.md", "fr": "CHANGELOG.fr.md"}


class Welcome(QObject):
    """Answers the menu and the palette, and offers the tour once, or what is new once."""

    def __init__(self, frame: "Frame", program: "Program", home: "Home", environment: Mapping[str, str]) -> None:
        super().__init__(frame)
        self._frame, self._program, self._home, self._environment = frame, program, home, environment
        self._tour: Tour | None = None
        self._accepts: Callable[[], object] = self.take_tour
        bar = frame.bar
        bar.tour_wanted.connect(self.take_tour)
        bar.news_wanted.connect(self.tell_news)
        bar.about_wanted.connect(self.tell_about)
        bar.present_wanted.connect(self.end_tour)
        program.window.walk.hint.action_requested.connect(self._accept)
        bar.offer_help()

    def greet(self, settings: Settings) -> None:
        """One quiet line at most: the tour to who is new here, what is new to who comes back after an upgrade."""
        if not settings.tour_offered:
            words = self.tr(
                "New here? Five stops show how it all hangs together. It takes a minute, and makes no call."
            )
            self._offer(words, self.tr("Take the tour"), self.take_tour)
        elif news := self.news_since(settings.version):
            words = self.tr("This is Flinks Desk {version} now.").format(version=__version__)
            self._offer(words, self.tr("What's new"), lambda: self._show_news(news))

    @Slot()
    def take_tour(self) -> None:
        """From the first stop, wherever the person is."""
        from flinks_desk.ui.tour.tour import Tour

        self.end_tour()
        self._program.window.walk.hint.close_banner()
        window = self._program.window
        self._tour = Tour(self._frame, window.go, window.way_back(), window.announcer.announce)
        self._tour.ended.connect(self._forget_tour)

    @Slot()
    def end_tour(self) -> None:
        """Where it stands, if it goes on."""
        if self._tour:
            self._tour.leave()

    @Slot()
    def tell_news(self) -> None:
        """All that ever changed."""
        self._show_news(self._releases())

    @Slot()
    def tell_about(self) -> "AboutDialog":
        """Versions, places and licences."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        from flinks_desk.services import about
        from flinks_desk.ui.about.dialog import AboutDialog
        from flinks_desk.ui.about.engine import qt_versions

        places = about.places(self._home, Path.home())
        dialog = AboutDialog((*about.versions(), *qt_versions()), places, self._frame)
        folder = QUrl.fromLocalFile(str(self._home.data))
        dialog.folder_wanted.connect(lambda: QDesktopServices.openUrl(folder))
        dialog.open()
        self._program.bridge.spawn("about", self._add_keyring(dialog))
        return dialog

    def news_since(self, seen: str) -> "tuple[Release, ...]":
        """What came after a version; nothing at the first run."""
        from flinks_desk.core.changes import newer

        return newer(self._releases(), seen) if seen != __version__ else ()

    def _releases(self) -> "tuple[Release, ...]":
        from flinks_desk import resources
        from flinks_desk.core.changes import releases

        return releases(resources.read_text("changes", LOG_OF_CHANGES[language.current().code]))

    def _show_news(self, told: "tuple[Release, ...]") -> None:
        from flinks_desk.ui.whats_new.dialog import WhatsNewDialog

        self._program.window.walk.hint.close_banner()
        WhatsNewDialog(told, self._frame).open()

    def _offer(self, words: str, action: str, does: Callable[[], object]) -> None:
        self._accepts = does
        self._program.window.walk.hint.say(Sign.NOTE, words, action)
        self._program.window.announcer.announce(words)

    @Slot()
    def _accept(self) -> None:
        self._accepts()

    @Slot()
    def _forget_tour(self) -> None:
        self._tour = None

    async def _add_keyring(self, dialog: "AboutDialog") -> None:
        from shiboken6 import isValid

        from flinks_desk.core.about import Detail
        from flinks_desk.core.text import text
        from flinks_desk.services.about import keyring_name

        name = await keyring_name(self._environment)
        if isValid(dialog):
            dialog.add(Detail(text("Keys, in the keyring"), name))


def with_seen(settings: Settings) -> Settings:
    """The same settings once somebody has been greeted by this version."""
    return replace(settings, version=__version__, tour_offered=True)
