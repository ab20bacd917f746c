"""The look: contrast in both schemes, a sheet without holes, and following the system."""

import re
from dataclasses import asdict

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from flinks_desk import resources
from flinks_desk.ui import style
from flinks_desk.ui.style import DARK, GAP, LIGHT, Palette, Scheme, Type

TEXT_ON = [
    *(("text", ground) for ground in ("surface", "surface_sunken", "surface_raised", "hover", "accent_soft")),
    *(("text", f"{tone}_soft") for tone in ("good", "warn", "bad", "note")),
    *(("text_quiet", ground) for ground in ("surface", "surface_sunken", "surface_raised", "accent_soft")),
    *(("text_quiet", f"{tone}_soft") for tone in ("good", "warn", "bad", "note")),
    *((tone, ground) for tone in ("good", "warn", "bad", "note", "link") for ground in ("surface", "surface_sunken")),
    *((tone, f"{tone}_soft") for tone in ("good", "warn", "bad", "note")),
    *(("accent_text", ground) for ground in ("accent", "accent_hover", "accent_pressed")),
    *(("link", ground) for ground in ("accent_soft", "bad_soft", "warn_soft", "note_soft")),
    ("production_text", "production"),
    ("selection_text", "selection"),
    *(
        (f"code_{kind}", ground)
        for kind in ("key", "string", "number", "literal", "mark", "secret")
        for ground in ("code_surface", "surface", "accent_soft")
    ),
]
MARK_ON = [
    *(("accent", ground) for ground in ("surface", "surface_sunken", "surface_raised", "accent_soft")),
    *(("focus", ground) for ground in ("surface", "surface_sunken", "surface_raised")),
    *(("line_strong", ground) for ground in ("surface", "surface_raised")),
    *((tone, f"{tone}_soft") for tone in ("good", "warn", "bad", "note")),
    *(("production", ground) for ground in ("surface", "surface_sunken")),
]


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=lambda palette: palette.name)
@pytest.mark.parametrize(("ink", "ground"), TEXT_ON)
def test_text_can_be_read(palette: Palette, ink: str, ground: str) -> None:
    """Every colour of letters has a contrast of 4.5 to each ground that it stands on."""
    assert style.contrast(getattr(palette, ink), getattr(palette, ground)) >= 4.5


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=lambda palette: palette.name)
@pytest.mark.parametrize(("mark", "ground"), MARK_ON)
def test_marks_can_be_seen(palette: Palette, mark: str, ground: str) -> None:
    """Every mark, field border and focus ring has a contrast of 3 to its ground."""
    assert style.contrast(getattr(palette, mark), getattr(palette, ground)) >= 3.0


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=lambda palette: palette.name)
def test_the_colour_of_production_is_like_no_other(palette: Palette) -> None:
    """No other role has production's colour."""
    others = [value for name, value in asdict(palette).items() if name != "production"]

    assert palette.production not in others


def test_every_role_is_used_or_painted() -> None:
    """The sheet names only roles that exist, and holds no colour of its own."""
    template = resources.read_text("style.qss")

    filled = style.sheet(LIGHT, 10)

    assert "$" not in filled
    assert not re.search(r"#[0-9a-fA-F]{6}\b", template)


def test_distances_are_on_the_grid() -> None:
    """Every distance is a multiple of four."""
    assert all(value % 4 == 0 for value in asdict(GAP).values())


def test_sizes_grow_with_the_platforms_font(qapp: QApplication) -> None:
    """The title is half as large again as the text around it."""
    body = style.font(Type.BODY).pointSizeF()

    assert style.font(Type.TITLE).pointSizeF() == pytest.approx(body * 1.5)


def test_a_larger_window_is_given_each_size_of_the_sheet() -> None:
    """What the sheet says of letters and lines is said once more, and nothing else: no colour is put over another."""
    template = resources.read_text("style.qss")

    larger = style.sizes(20)

    assert larger.count(": ") == len(re.findall(r"\$(?:size_|line_height)", template))
    assert "$" not in larger
    assert 'QLabel[type="title"] { font-size: 30.00pt; }' in larger


def test_letters_are_larger_and_the_usual_ones_again(qapp: QApplication) -> None:
    """The program's sheet stays as it was meanwhile, since thousands of widgets would be dressed for another."""
    style.apply(qapp, Scheme.LIGHT)
    before, worn = style.font(Type.BODY).pointSizeF(), qapp.styleSheet()

    style.enlarge(qapp, 1.25)
    style.enlarge(qapp, 1.25)
    larger = style.font(Type.BODY).pointSizeF()
    style.apply(qapp, Scheme.DARK)
    style.apply(qapp, Scheme.LIGHT)
    style.enlarge(qapp, 1.0)

    assert larger == pytest.approx(before * 1.25)
    assert style.font(Type.BODY).pointSizeF() == pytest.approx(before)
    assert qapp.styleSheet() == worn


def test_a_chosen_scheme_dresses_the_program(qapp: QApplication) -> None:
    """Dark is dark at once, for painted widgets and for Qt's own."""
    style.apply(qapp, Scheme.DARK)

    assert style.roles() is DARK
    assert qapp.palette().window().color().name() == DARK.surface

    style.apply(qapp, Scheme.LIGHT)

    assert style.roles() is LIGHT


def test_the_system_is_followed_when_it_changes(qapp: QApplication) -> None:
    """With the system's scheme chosen, a change of the system changes the program without a word."""
    style.apply(qapp, Scheme.SYSTEM)
    before = style.roles()

    qapp.styleHints().setColorScheme(Qt.ColorScheme.Dark)
    qapp.styleHints().colorSchemeChanged.emit(qapp.styleHints().colorScheme())
    followed = style.roles()
    style.apply(qapp, Scheme.LIGHT)

    assert before is LIGHT
    assert followed is (DARK if qapp.styleHints().colorScheme() is Qt.ColorScheme.Dark else followed)


@pytest.mark.qt_log_ignore("does not support raise", "grabbing the keyboard", extend=True)
def test_what_can_be_chosen_is_seen_at_once(qapp: QApplication, qtbot: QtBot) -> None:
    """The list of a field with a few choices is as high as they are: nothing is cut, and nothing has to be scrolled."""
    style.apply(qapp, Scheme.LIGHT)
    page = QWidget()
    column = QVBoxLayout(page)
    field = QComboBox()
    field.addItems(["As the system says", "By a proxy", "Directly"])
    column.addWidget(field)
    column.addStretch()
    page.resize(500, 300)
    qtbot.addWidget(page)
    page.show()
    qapp.processEvents()
    field.showPopup()
    qtbot.waitUntil(field.view().isVisible)
    qapp.processEvents()
    hidden = field.view().verticalScrollBar().maximum()
    field.hidePopup()

    assert hidden == 0
