"""Signs: each its own shape, and one for each severity."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from flinks_desk.core.diagnosis.finding import Severity
from flinks_desk.ui.widgets.sign import SEVERITY_SIGNS, Sign, SignMark, paint_sign


def shape(sign: Sign) -> bytes:
    """The sign in one colour, as a mask of what is painted."""
    image = QImage(32, 32, QImage.Format.Format_ARGB32)
    image.fill(0)
    with QPainter(image) as painter:
        paint_sign(painter, QRect(0, 0, 32, 32), sign)
    return bytes(image.createAlphaMask().constBits())


def test_each_sign_has_a_shape_of_its_own(qtbot: QtBot) -> None:
    """Signs can be told apart without their colours, but for those that differ inside their shape."""
    inside = {Sign.NOTE, Sign.GOOD}  # both a disc: the drawing in it tells them apart

    shapes = {shape(sign) for sign in Sign if sign not in inside}

    assert len(shapes) == len(Sign) - len(inside)


@pytest.mark.parametrize("severity", Severity)
def test_each_severity_has_a_sign(severity: Severity) -> None:
    """No finding is without a mark."""
    assert severity in SEVERITY_SIGNS


def test_a_mark_shows_the_sign_it_was_given(qtbot: QtBot) -> None:
    """Another sign takes the place of the first."""
    mark = SignMark(Sign.ERROR)
    qtbot.addWidget(mark)

    mark.set_sign(Sign.GOOD)

    assert mark.sign() is Sign.GOOD
