"""The sizes in which the widget is looked at: a table, and one of the person's own.

Must not live here: how a size is drawn (`phone_frame.py`).
"""

from dataclasses import dataclass
from enum import Enum

__all__ = ["DEVICES", "LARGEST", "SMALLEST", "Device", "Kind", "own"]

SMALLEST, LARGEST = 240, 2560
"""Of a size of one's own, in the pixels of a page."""


class Kind(Enum):
    """Which size it is."""

    PHONE = "phone"
    TABLET = "tablet"
    DESKTOP = "desktop"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Device:
    """Its page's width and height, in the pixels of a page."""

    kind: Kind
    width: int
    height: int


DEVICES: dict[Kind, Device] = {
    Kind.PHONE: Device(Kind.PHONE, 375, 667),
    Kind.TABLET: Device(Kind.TABLET, 768, 1024),
    Kind.DESKTOP: Device(Kind.DESKTOP, 1280, 800),
    Kind.OWN: Device(Kind.OWN, 600, 760),
}
"""What each begins with; 760 is the height of Flinks' own example of a frame (api-facts §12.3)."""


def own(width: int, height: int) -> Device:
    """A size of one's own, within what can be shown."""
    return Device(Kind.OWN, min(LARGEST, max(SMALLEST, width)), min(LARGEST, max(SMALLEST, height)))
