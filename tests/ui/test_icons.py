"""Icons: each name that the window uses is there, tinted by role, sharp where pixels are small."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from flinks_desk import resources
from flinks_desk.ui import icons, style
from flinks_desk.ui.style import Scheme

SOURCE = Path(icons.__file__).parent
MAKERS = {"icon", "IconLabel", "icon_button", "quiet_button", "link_button", "EmptyState"}


def named_icons() -> set[str]:
    """The literal names in calls that take an icon."""
    found = set()
    for module in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                found |= set(names_in(node))
    return found


def names_in(call: ast.Call) -> list[str]:
    called = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    first = called in {"icon", "IconLabel", "icon_button", "EmptyState"}
    values = [call.args[0]] if first and call.args else []
    values += [keyword.value for keyword in call.keywords if keyword.arg == "icon" and called in MAKERS]
    return [value.value for value in values if isinstance(value, ast.Constant) and isinstance(value.value, str)]


@pytest.mark.parametrize("name", sorted(named_icons() - {""}))
def test_each_used_icon_is_there(name: str) -> None:
    """No button is blank because its drawing was not copied."""
    assert "<svg" in resources.read_text("icons", f"{name}.svg")


def test_the_licence_comes_with_them() -> None:
    """Apache-2.0 asks for its text."""
    assert "Apache License" in resources.read_text("icons", "LICENSE.txt")


def ink(icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> str:
    """The colour of the most opaque pixel."""
    picture = icon.pixmap(QSize(48, 48), mode).toImage()
    places = [(x, y) for x in range(picture.width()) for y in range(picture.height())]
    return max((picture.pixelColor(*place) for place in places), key=lambda colour: colour.alpha()).name()


def test_an_icon_has_the_colour_of_its_role(qapp: QApplication) -> None:
    """Enabled it is tinted by its role, disabled as disabled text; another scheme tints it anew."""
    style.apply(qapp, Scheme.LIGHT)
    made = icons.icon("key", "accent")

    light = (ink(made), ink(made, QIcon.Mode.Disabled))
    style.apply(qapp, Scheme.DARK)
    dark = ink(made)
    style.apply(qapp, Scheme.LIGHT)

    assert light == (style.LIGHT.accent, style.LIGHT.text_disabled)
    assert dark == style.DARK.accent


def test_an_icon_is_sharp_at_twice_the_pixels(qapp: QApplication) -> None:
    """At 200 % the drawing has four times the pixels, not larger ones."""
    made = icons.icon("key")

    pixmap = made.pixmap(QSize(18, 18), 2.0)

    assert (pixmap.width(), pixmap.devicePixelRatio()) == (36, 2.0)
