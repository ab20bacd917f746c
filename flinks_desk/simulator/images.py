"""Small real JPEG pictures for the image challenges, made of flat blocks, so that no image library is needed.

A baseline JPEG whose blocks have only a mean value: each letter of a drawing becomes one block of 8 by 8 pixels.
"""

import base64
import functools
from collections.abc import Iterator, Mapping
from typing import Final

Colour = tuple[int, int, int]

PICTURES: Final[Mapping[str, tuple[str, ...]]] = {
    "house": ("........", "...RR...", "..RRRR..", ".RRRRRR.", "..YYYY..", "..YBYY..", "..YBYY..", "GGGGGGGG"),
    "tree": ("...GG...", "..GGGG..", ".GGGGGG.", ".GGGGGG.", "..GGGG..", "...NN...", "...NN...", "..NNNN.."),
    "boat": ("...N....", "...NR...", "...NRR..", "...NRRR.", "...N....", ".NNNNNN.", "..NNNN..", "BBBBBBBB"),
    "sun": ("Y......Y", "........", "..YYYY..", "..YYYY..", "..YYYY..", "..YYYY..", "........", "Y......Y"),
}
_INKS: Final[Mapping[str, Colour]] = {
    ".": (238, 243, 245),
    "R": (196, 72, 60),
    "Y": (236, 190, 72),
    "G": (74, 140, 92),
    "B": (60, 118, 170),
    "N": (112, 84, 62),
}
# One Huffman table for mean values (code lengths 2 to 8) and one whose only code says "nothing more in this block".
_DC_COUNTS: Final = bytes((0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0))
_DC_CODES: Final = (
    "00",
    "010",
    "011",
    "100",
    "101",
    "110",
    "1110",
    "11110",
    "111110",
    "1111110",
    "11111110",
    "111111110",
)
_END_OF_BLOCK: Final = "0"


@functools.cache
def picture(name: str) -> str:
    """The picture as Flinks sends it: base64 of a JPEG (api-facts §5.2)."""
    return base64.b64encode(jpeg(PICTURES[name])).decode("ascii")


def jpeg(drawing: tuple[str, ...]) -> bytes:
    height, width = len(drawing) * 8, len(drawing[0]) * 8
    frame = bytes((8, *height.to_bytes(2), *width.to_bytes(2), 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0))
    return b"".join(
        (
            b"\xff\xd8",
            _segment(0xE0, b"JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"),
            _segment(0xDB, b"\x00" + b"\x01" * 64),
            _segment(0xC0, frame),
            _segment(0xC4, b"\x00" + _DC_COUNTS + bytes(range(12))),
            _segment(0xC4, b"\x10" + b"\x01" + b"\x00" * 15 + b"\x00"),
            _segment(0xDA, b"\x03\x01\x00\x02\x00\x03\x00\x00\x3f\x00"),
            _scan(drawing),
            b"\xff\xd9",
        )
    )


def _segment(marker: int, content: bytes) -> bytes:
    return bytes((0xFF, marker)) + (len(content) + 2).to_bytes(2) + content


def _scan(drawing: tuple[str, ...]) -> bytes:
    bits = "".join(_bits(drawing))
    bits += "1" * (-len(bits) % 8)
    packed = bytes(int(bits[start : start + 8], 2) for start in range(0, len(bits), 8))
    return packed.replace(b"\xff", b"\xff\x00")


def _bits(drawing: tuple[str, ...]) -> Iterator[str]:
    before = [0, 0, 0]
    for row in drawing:
        for letter in row:
            for channel, level in enumerate(_levels(_INKS[letter])):
                yield _difference(level - before[channel]) + _END_OF_BLOCK
                before[channel] = level


def _levels(colour: Colour) -> tuple[int, int, int]:
    """The mean of a block is stored eight times as large."""
    red, green, blue = colour
    luma = 0.299 * red + 0.587 * green + 0.114 * blue
    return round(8 * (luma - 128)), round(8 * 0.564 * (blue - luma)), round(8 * 0.713 * (red - luma))


def _difference(value: int) -> str:
    size = abs(value).bit_length()
    if size == 0:
        return _DC_CODES[0]
    stored = value if value > 0 else value + (1 << size) - 1
    return _DC_CODES[size] + format(stored, f"0{size}b")
