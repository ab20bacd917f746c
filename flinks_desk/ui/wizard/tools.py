"""What every page of the wizard is given.

Must not live here: anything that a page decides, or a widget.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from flinks_desk.core.profile import Profile
from flinks_desk.services.desk import Desk
from flinks_desk.services.doorstep import Doorstep
from flinks_desk.services.presets import Presets
from flinks_desk.ui.bridge import Bridge

__all__ = ["StartSimulator", "Tools"]

StartSimulator = Callable[[], Awaitable[Profile]]
"""Starts the built-in simulator if it does not run yet; its keys are in the vault then."""


@dataclass(frozen=True)
class Tools:
    """The desk and its bridge, and what only some pages need."""

    desk: Desk
    bridge: Bridge
    start_simulator: StartSimulator
    doorstep: Doorstep
    presets: Presets
    now: Callable[[], datetime]
    """The wall clock, in UTC."""
    open_network: Callable[[], None]
    """Leads to the settings of proxies and certificates."""
    presenting: bool = False
    """Whether an audience looks on: no address leaves the window then, and no customer is named."""
