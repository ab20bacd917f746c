"""The pictures of the image challenges are real JPEGs."""

import base64

import pytest
from PySide6.QtGui import QColor, QImage

from flinks_desk.simulator.images import PICTURES, picture


@pytest.mark.parametrize("name", list(PICTURES))
def test_a_picture_can_be_decoded_by_somebody_else(name: str) -> None:
    """64 by 64, with the colours of the drawing."""
    image = QImage.fromData(base64.b64decode(picture(name)))

    assert (image.width(), image.height()) == (64, 64)
    inks = {"R": QColor(196, 72, 60), "G": QColor(74, 140, 92), "B": QColor(60, 118, 170), "Y": QColor(236, 190, 72)}
    for row, line in enumerate(PICTURES[name]):
        for column, letter in enumerate(line):
            if letter in inks:
                seen, drawn = image.pixelColor(column * 8 + 4, row * 8 + 4), inks[letter]
                assert abs(seen.red() - drawn.red()) + abs(seen.green() - drawn.green()) < 6


def test_pictures_differ_and_are_small() -> None:
    """Each below a kilobyte: they travel in JSON, there and back."""
    pictures = [picture(name) for name in PICTURES]

    assert len(set(pictures)) == len(pictures)
    assert max(map(len, pictures)) < 1_000
