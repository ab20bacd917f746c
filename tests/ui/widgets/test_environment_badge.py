"""The badge: words and shape for each environment, and a colour that only production has."""

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from flinks_desk.core.profile import Environment
from flinks_desk.ui import style
from flinks_desk.ui.widgets.environment_badge import EnvironmentBadge


def badge_of(environment: Environment, qtbot: QtBot) -> EnvironmentBadge:
    badge = EnvironmentBadge()
    qtbot.addWidget(badge)
    badge.show_environment(environment, "acme-api.private.fin.ag")
    badge.resize(badge.sizeHint())
    return badge


def has_colour(badge: EnvironmentBadge, colour: QColor) -> bool:
    picture = badge.grab().toImage()
    places = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return any(picture.pixelColor(x, y) == colour for x, y in places)


@pytest.mark.parametrize("environment", Environment)
def test_each_environment_has_words(environment: Environment, qtbot: QtBot) -> None:
    """The words are the name, the host is in the tool tip."""
    badge = badge_of(environment, qtbot)

    assert badge.words() == environment.value.upper() == badge.accessibleName()
    assert "acme-api.private.fin.ag" in badge.toolTip()


def test_only_production_has_its_colour(qtbot: QtBot) -> None:
    """The reserved colour is on one badge and on no other."""
    reserved = style.colour("production")

    marked = {environment for environment in Environment if has_colour(badge_of(environment, qtbot), reserved)}

    assert marked == {Environment.PRODUCTION}
