"""How everything looks: colours by role, spacing, type, and the style sheet filled with them.

Must not live here: a colour (`colours.py`), a widget, or what a widget says.
A widget asks for `roles()` when it paints, so a change of the scheme needs nothing but a repaint.
"""

from dataclasses import asdict, dataclass
from enum import Enum
from string import Template

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QFontMetrics, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from flinks_desk import resources
from flinks_desk.core.lean import regex
from flinks_desk.ui.colours import DARK, LIGHT, Palette

__all__ = [
    "DARK",
    "GAP",
    "LIGHT",
    "RADIUS",
    "TEXT_COLUMN",
    "Gap",
    "Palette",
    "Scheme",
    "Type",
    "app_icon",
    "application",
    "apply",
    "colour",
    "contrast",
    "enlarge",
    "font",
    "grown",
    "mono_font",
    "roles",
    "sheet",
    "sizes",
    "text_column",
]


class Scheme(Enum):
    """Which colours the person wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Type(Enum):
    """Sizes of letters, relative to the platform's font."""

    TITLE = 1.5
    HEADING = 1.15
    BODY = 1.0
    SECONDARY = 0.9
    COUNTDOWN = 4.0


@dataclass(frozen=True, slots=True)
class Gap:
    """Distances, all on a grid of 4."""

    hair: int = 4
    within: int = 8
    item: int = 12
    group: int = 16
    page: int = 24
    wide: int = 32


GAP = Gap()
RADIUS = 6
TEXT_COLUMN = 72
"""The widest column of text, in characters."""


_ROLES = "flinks_roles"
_FOLLOWER = "scheme_follower"
_LARGER = "flinks_larger"
_IN_FUSION = "in_fusion"
_RULE = regex(r"(?:^|\n)([^{}/]+)\{((?:[^{}$]|\$\{\w+\}|\$\w+)*)\}")
"""A rule of the sheet: for what, and what; `${name}` stands in it too."""
_SIZED = regex(r"[\w-]+: \$(?:size_\w+|line_height);")
_SIZES = {"size_title": Type.TITLE, "size_heading": Type.HEADING, "size_secondary": Type.SECONDARY}

# Where no desktop names a font, Qt says "Sans Serif" in a size for old screens: the first of these that is there.
_UNNAMED = {"Sans Serif", "Sans", ""}
_PREFERRED = ("Inter", "Noto Sans", "Cantarell", "Ubuntu", "Open Sans", "Roboto", "Liberation Sans")
_LEAST_POINTS = 10.0
_LEAST_LINE = 20
_USUAL_LINE = 17


def apply(app: QApplication, scheme: Scheme = Scheme.SYSTEM) -> None:
    """Dresses the whole program, and keeps following the system where the scheme says so. May be called again."""
    follower = app.findChild(_Follower, _FOLLOWER)
    if not isinstance(follower, _Follower):
        if not app.property(_IN_FUSION):
            app.setStyle("Fusion")
        app.setFont(_base_font(app))
        follower = _Follower(app)
    follower.choose(scheme)


def application(program: str) -> QApplication:
    """The application, in the style that ours lies upon.

    It is named at once: `setStyle` gives the style back, and PySide would make every list of a style for it, which is
    a tenth of the start.
    """
    app = QApplication([program, "-style", "Fusion"])
    app.setProperty(_IN_FUSION, True)  # noqa: FBT003 - Qt's own
    return app


def enlarge(app: QApplication, factor: float) -> None:
    """Letters of so many times their usual size, from now on. The sheet keeps its sizes: a window that is to be larger
    is given `sizes`, since every widget of the program is dressed again for another sheet."""
    made = app.font()
    made.setPointSizeF(_usual_points(app) * factor)
    app.setProperty(_LARGER, factor)
    app.setFont(made)
    app.sendPostedEvents(None, QEvent.Type.ApplicationFontChange)  # each window hears of it before it is painted


def sizes(body_points: float) -> str:
    """What of the sheet depends on the size of letters: it goes on top of the program's sheet."""
    rules = _RULE.findall(resources.read_text("style.qss"))
    kept = {selector.strip(): "".join(_SIZED.findall(body)) for selector, body in rules}
    template = "\n".join(f"{selector} {{ {sized} }}" for selector, sized in kept.items() if sized)
    return Template(template).substitute(_in_points(body_points))


def roles() -> Palette:
    """The colours of the moment."""
    app = QApplication.instance()
    found = app.property(_ROLES) if app else None
    return found if isinstance(found, Palette) else LIGHT


def colour(role: str) -> QColor:
    """The colour of a role of the moment, such as `accent`."""
    return QColor(getattr(roles(), role))


def font(kind: Type, *, bold: bool = False, tabular: bool = False) -> QFont:
    """The platform's font in one of our sizes."""
    made = QFont(QApplication.font())
    made.setPointSizeF(_points(made) * kind.value)
    if bold:
        made.setWeight(QFont.Weight.DemiBold)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def mono_font(kind: Type = Type.BODY) -> QFont:
    """The platform's font with columns that align."""
    made = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    made.setPointSizeF(_points(QApplication.font()) * kind.value)
    return made


def text_column(characters: int = TEXT_COLUMN) -> int:
    """The width of a column of text in pixels of this screen."""
    return QFontMetrics(QApplication.font()).averageCharWidth() * characters


def grown(pixels: int) -> int:
    """What is this large beside letters of the usual size, beside those of the moment; never smaller."""
    return max(pixels, round(pixels * QFontMetrics(QApplication.font()).height() / _USUAL_LINE))


def app_icon() -> QIcon:
    """The program's own icon."""
    return QIcon(str(resources.path("icons", "flinks-desk.svg")))


def contrast(first: str, second: str) -> float:
    """The contrast of two colours as WCAG 2 counts it: 1 to 21."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def sheet(palette: Palette, body_points: float) -> str:
    """The style sheet for these colours and this size of letters."""
    icons = resources.path("icons", "controls").as_posix()
    return Template(resources.read_text("style.qss")).substitute(
        asdict(palette), **_in_points(body_points), radius=RADIUS, icons=icons
    )


def _in_points(body_points: float) -> dict[str, str]:
    """What the sheet says of sizes, for letters of this size."""
    letters = QFont(QApplication.font())
    letters.setPointSizeF(body_points)
    line = f"{max(_LEAST_LINE, QFontMetrics(letters).height())}px"  # no lower, where there is little room
    return {"line_height": line, **{name: f"{body_points * kind.value:.2f}pt" for name, kind in _SIZES.items()}}


class _Follower(QObject):
    """Hears that the system went from light to dark, and dresses the program again."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName(_FOLLOWER)
        self._app = app
        self._scheme = Scheme.SYSTEM
        app.styleHints().colorSchemeChanged.connect(self._system_changed)

    def choose(self, scheme: Scheme) -> None:
        self._scheme = scheme
        hints = self._app.styleHints()
        if scheme is Scheme.SYSTEM:
            hints.unsetColorScheme()
        else:
            # The title bar and the pages in the web view follow as well.
            hints.setColorScheme(Qt.ColorScheme.Dark if scheme is Scheme.DARK else Qt.ColorScheme.Light)
        self._dress()

    @Slot()
    def _system_changed(self) -> None:
        if self._scheme is Scheme.SYSTEM:
            self._dress()

    def _dress(self) -> None:
        system_dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        dark = self._scheme is Scheme.DARK or (self._scheme is Scheme.SYSTEM and system_dark)
        palette = DARK if dark else LIGHT
        if self._app.property(_ROLES) is palette:
            return
        self._app.setProperty(_ROLES, palette)
        # To change a sheet takes Qt five times as long as to take it away and to put on another.
        self._app.setStyleSheet("")
        self._app.setPalette(_qt_palette(palette))
        self._app.setStyleSheet(sheet(palette, _usual_points(self._app)))


def _base_font(app: QApplication) -> QFont:
    base = app.font()
    if base.family() in _UNNAMED:
        base.setFamily(next(filter(QFontDatabase.hasFamily, _PREFERRED), QFontInfo(base).family()))
        base.setPointSizeF(max(_points(base), _LEAST_POINTS))
    return base


def _usual_points(app: QApplication) -> float:
    factor = app.property(_LARGER)
    return _points(app.font()) / (factor if isinstance(factor, float) else 1.0)


def _points(font: QFont) -> float:
    return font.pointSizeF() if font.pointSizeF() > 0 else QFontInfo(font).pointSizeF()


def _luminance(value: str) -> float:
    channels = (int(value[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _qt_palette(palette: Palette) -> QPalette:
    """What Fusion paints by itself, and what the style sheet leaves alone."""
    role = QPalette.ColorRole
    table = {
        role.Window: palette.surface,
        role.WindowText: palette.text,
        role.Base: palette.surface_raised,
        role.AlternateBase: palette.surface_sunken,
        role.Text: palette.text,
        role.PlaceholderText: palette.text_quiet,
        role.Button: palette.surface_raised,
        role.ButtonText: palette.text,
        role.BrightText: palette.bad,
        role.Light: palette.surface_raised,
        role.Midlight: palette.hover,
        role.Mid: palette.line,
        role.Dark: palette.line_strong,
        role.Shadow: palette.line_strong,
        role.Highlight: palette.selection,
        role.HighlightedText: palette.selection_text,
        role.Accent: palette.accent,
        role.Link: palette.link,
        role.LinkVisited: palette.link,
        role.ToolTipBase: palette.surface_raised,
        role.ToolTipText: palette.text,
    }
    made = QPalette()
    for where, value in table.items():
        made.setColor(where, QColor(value))
    for where in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, where, QColor(palette.text_disabled))
    return made
