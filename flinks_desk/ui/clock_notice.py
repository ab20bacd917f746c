"""Says once that this machine's clock and Flinks' are apart, and takes it back when they agree again.

Must not live here: how far apart they are (`core/clock_skew.py`).
"""

from collections.abc import Callable

from flinks_desk.core.clock_skew import told
from flinks_desk.core.session import Session
from flinks_desk.ui.language import say
from flinks_desk.ui.widgets.banner import Banner
from flinks_desk.ui.widgets.sign import Sign

__all__ = ["ClockNotice"]


class ClockNotice:
    """Speaks through the window's banner. Who closed it is not told the same again."""

    def __init__(self, banner: Banner, announce: Callable[[str], None]) -> None:
        self._banner = banner
        self._announce = announce
        self._told: tuple[str, bool] | None = None
        self._words = ""

    def hear_session(self, session: Session) -> None:
        """What the last answers say of the clocks."""
        skew = session.skew
        apart = (skew.host, skew.seconds > 0) if skew and skew.is_worth_telling else None
        if apart == self._told:
            return
        self._told = apart
        if skew and apart:
            self._words = say(told(skew))
            self._banner.say(Sign.NOTE, self._words)
            self._announce(self._words)
        elif self._banner.words() == self._words:
            self._banner.close_banner()
