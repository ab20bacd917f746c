"""The quiet bar on top: where calls go, how the token is, and the few settings there are.

Must not live here: changing any of it; the bar asks by signals.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QIcon, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget
from typing_extensions import override

from flinks_desk.core.profile import Environment, Profile, environment_of
from flinks_desk.ui import language, style
from flinks_desk.ui.profiles.place_names import place_title
from flinks_desk.ui.style import GAP, Scheme
from flinks_desk.ui.widgets.buttons import icon_button
from flinks_desk.ui.widgets.environment_badge import EnvironmentBadge

if TYPE_CHECKING:  # not needed for the first picture
    from flinks_desk.core.countdown import Remaining
    from flinks_desk.core.session import Session
    from flinks_desk.ui.widgets.countdown import CompactCountdown

__all__ = ["REPORT_KEYS", "Bar"]

CHOOSER_KEYS = "Ctrl+P"
REPORT_KEYS = "Ctrl+Shift+R"
SIMULATOR = Profile.of_simulator("", "", "")


class Bar(QWidget):
    """One line. Everything in it is reached by Tab."""

    simulator_chosen = Signal()
    profile_chosen = Signal(object)
    """The `Profile`."""
    chooser_wanted = Signal()
    """Ctrl+P: the person wants to go elsewhere without the mouse."""
    manage_wanted = Signal()
    another_wanted = Signal()
    """The person wants to enter an instance of their own."""
    token_wanted = Signal()
    """The countdown was pressed."""
    search_wanted = Signal()
    present_wanted = Signal()
    """The person wants to show the work to an audience, or no longer."""
    language_chosen = Signal(str)
    scheme_chosen = Signal(object)
    """The `Scheme`."""
    tour_wanted = Signal()
    news_wanted = Signal()
    about_wanted = Signal()
    report_wanted = Signal()
    """The person wants a report for whoever helps."""
    opening_wanted = Signal()
    """The person has somebody else's report."""

    def __init__(self, places: Callable[[], Sequence[Profile]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._places = places
        self._profile: Profile | None = None
        self._session: Session | None = None
        self._remaining: Remaining | None = None
        self._countdown: CompactCountdown | None = None
        self._scheme = Scheme.SYSTEM
        self._has_help = False
        self._place = QPushButton()
        self._place.setObjectName("place")
        self._place.setProperty("kind", "flat")
        self._place_menu = QMenu(self._place)
        self._place.setMenu(self._place_menu)
        self._place_menu.aboutToShow.connect(self._fill_places)
        self._badge = EnvironmentBadge()
        self._signs = QHBoxLayout()
        self._middle = QHBoxLayout()
        self._search = icon_button("search", name="search_log")
        self._search.clicked.connect(self.search_wanted)
        self._present = icon_button("play_arrow", name="present")
        self._present.clicked.connect(self.present_wanted)
        self._more = icon_button("settings", name="settings")
        self._more_menu = QMenu(self._more)
        self._more.setMenu(self._more_menu)
        self._more.setPopupMode(self._more.ToolButtonPopupMode.InstantPopup)
        QShortcut(QKeySequence(CHOOSER_KEYS), self).activated.connect(self.chooser_wanted)
        self._lay_out()
        self._retranslate()

    def add_sign(self, sign: QWidget) -> None:
        """A quiet word about the whole window, beside the badge."""
        self._signs.addWidget(sign)

    def offer_help(self) -> None:
        """The menu leads to what this program says of itself, too; before an audience it does not."""
        self._has_help = True
        self._retranslate()

    def help_offers(self) -> Iterator[tuple[str, Callable[[], None], str]]:
        """Reports, and what it says of itself: words, what they do, and their keys."""
        if self._has_help:
            yield self.tr("Report to support…"), self.report_wanted.emit, REPORT_KEYS
            yield self.tr("Open a report…"), self.opening_wanted.emit, ""
            yield self.tr("Take the tour"), self.tour_wanted.emit, ""
            yield self.tr("What's new"), self.news_wanted.emit, ""
            yield self.tr("About Flinks Desk"), self.about_wanted.emit, ""

    def places(self) -> Sequence[Profile]:
        """The profiles that can be chosen, besides the simulator."""
        return self._places()

    def show_profile(self, profile: Profile) -> None:
        """Where calls go."""
        self._profile = profile
        self._place.setText(place_title(self, profile))
        host = profile.host
        self._badge.show_environment(environment_of(profile), host)
        self._colour(is_production=environment_of(profile) is Environment.PRODUCTION)
        self._place.setAccessibleDescription(host)

    def show_session(self, session: "Session") -> None:
        """Where calls go, and how the token is."""
        self._session = session
        self.show_profile(session.profile)
        self._say_token()

    def show_remaining(self, remaining: "Remaining") -> None:
        """How long the token lives."""
        self._remaining = remaining
        self._say_token()

    def show_scheme(self, scheme: Scheme) -> None:
        """Which colours are chosen."""
        self._scheme = scheme
        self._fill_more()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        self._place.setIconSize(QSize(1, 1) * style.grown(18))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, GAP.within, GAP.item, GAP.within)
        layout.setSpacing(GAP.within)
        layout.addWidget(self._place)
        layout.addWidget(self._badge)
        layout.addLayout(self._signs)
        layout.addStretch(1)
        layout.addLayout(self._middle)
        layout.addStretch(1)
        layout.addWidget(self._search)
        layout.addWidget(self._present)
        layout.addWidget(self._more)

    def _colour(self, *, is_production: bool) -> None:
        """At production the whole bar has a line in the colour that nothing else has."""
        shown = "true" if is_production else "false"
        if self.property("production") != shown:
            self.setProperty("production", shown)
            self.style().unpolish(self)
            self.style().polish(self)

    def _say_token(self) -> None:
        if self._session and self._remaining:
            from flinks_desk.ui.step_words import token_words

            self._dial().show_remaining(self._remaining, token_words(self, self._session.token))

    def _dial(self) -> "CompactCountdown":
        from flinks_desk.ui.widgets.countdown import CompactCountdown

        if self._countdown is None:
            self._countdown = CompactCountdown()
            self._countdown.clicked.connect(self.token_wanted)
            self._middle.addWidget(self._countdown)
        return self._countdown

    @Slot()
    def _fill_places(self) -> None:
        """The menu is made when it is opened, since profiles are read from the disk."""
        menu = self._place_menu
        menu.clear()
        here = self._profile
        built_in = menu.addAction(place_title(self, SIMULATOR))
        built_in.triggered.connect(self.simulator_chosen)
        _check(built_in, chosen=here is not None and here.environment is Environment.SIMULATOR)
        for profile in self._places():
            action = menu.addAction(place_title(self, profile))
            if environment_of(profile) is Environment.PRODUCTION:
                action.setIcon(_dot())
            action.setToolTip(profile.api)
            action.triggered.connect(lambda _=False, chosen=profile: self.profile_chosen.emit(chosen))
            _check(action, chosen=here is not None and here.name == profile.name)
        menu.addSeparator()
        menu.addAction(self.tr("Another instance…")).triggered.connect(self.another_wanted)
        finding = menu.addAction(self.tr("Find a profile…"))
        _show_keys(finding, CHOOSER_KEYS)
        finding.triggered.connect(self.chooser_wanted)
        menu.addAction(self.tr("Manage profiles…")).triggered.connect(self.manage_wanted)

    @Slot()
    def _fill_more(self) -> None:
        self._more_menu.clear()
        schemes = {
            Scheme.SYSTEM: self.tr("As the system"),
            Scheme.LIGHT: self.tr("Light"),
            Scheme.DARK: self.tr("Dark"),
        }
        self._add_heading(self.tr("Colours"))
        for scheme, words in schemes.items():
            self._add_choice(words, partial(self.scheme_chosen.emit, scheme), chosen=scheme is self._scheme)
        self._more_menu.addSeparator()
        self._add_heading(self.tr("Language"))
        for code, words in {"en": "English", "fr": "Français"}.items():
            is_spoken = code == language.current().code
            self._add_choice(words, partial(self.language_chosen.emit, code), chosen=is_spoken)
        if self._has_help:
            self._more_menu.addSeparator()
            self._add_heading(self.tr("Help"))
        for words, does, keys in self.help_offers():
            action = self._more_menu.addAction(words)
            _show_keys(action, keys)
            action.triggered.connect(does)

    def _add_heading(self, words: str) -> None:
        self._more_menu.addAction(words).setEnabled(False)

    def _add_choice(self, words: str, choose: Callable[[], None], *, chosen: bool) -> None:
        action = self._more_menu.addAction(words)
        _check(action, chosen=chosen)
        action.triggered.connect(lambda: choose())  # noqa: PLW0108 - a partial would get the tick as well

    def _retranslate(self) -> None:
        where = self.tr("Where calls go ({keys})").format(keys=_shown_keys(CHOOSER_KEYS))
        self._place.setToolTip(where)
        self._place.setAccessibleName(self.tr("Where calls go"))
        find = self.tr("Search the log ({keys})").format(keys=_shown_keys("Ctrl+L"))
        self._search.setToolTip(find)
        self._search.setAccessibleName(find)
        present = self.tr("Present to an audience, or stop ({keys})").format(keys=_shown_keys("F5"))
        self._present.setToolTip(present)
        self._present.setAccessibleName(present)
        more = self.tr("Colours, language, help") if self._has_help else self.tr("Colours and language")
        self._more.setToolTip(more)
        self._more.setAccessibleName(more)
        self._fill_more()
        if self._profile:
            self.show_profile(self._profile)
        self._say_token()


def _dot() -> QIcon:
    """Production's own colour, also beside a name in a menu."""
    picture = QPixmap(12, 12)
    picture.fill(style.colour("production"))
    return QIcon(picture)


def _check(action: QAction, *, chosen: bool) -> None:
    action.setCheckable(True)
    action.setChecked(chosen)


def _show_keys(action: QAction, keys: str) -> None:
    """In the menu only; those that work are the window's own."""
    action.setShortcut(QKeySequence(keys))
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)


def _shown_keys(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
