"""The five stops of the tour: where each leads, what it points at, and what it says.

The first thing at which a stop points gets the bubble, the others a ring only.
Must not live here: showing any of it (`tour.py`, `bubble.py`).
"""

from dataclasses import dataclass

from flinks_desk.core.journey import Step
from flinks_desk.core.text import Text, text

__all__ = ["STOPS", "Stop"]


@dataclass(frozen=True, slots=True)
class Stop:
    """One bubble. `points_at` are names of widgets; what is not there now is left out."""

    step: Step
    points_at: tuple[str, ...]
    title: Text
    words: Text


STOPS = (
    Stop(
        Step.SECRET_KEY,
        ("key_row_secret_key",),
        text("The secret key"),
        text(
            "Flinks knows you by it. It makes authorize tokens and is good for nothing else, so it stays on your "
            "server. The simulator brings one of its own."
        ),
    ),
    Stop(
        Step.TOKEN,
        ("make_token", "countdown", "compact_countdown"),
        text("The authorize token"),
        text(
            "The secret key makes it here. It works once and dies after thirty minutes: the countdown says how long "
            "it still has, on this page and at the top of the window."
        ),
    ),
    Stop(
        Step.CONNECT,
        ("open_widget",),
        text("The Connect preview"),
        text(
            "The token opens the widget in which your customers sign in at their bank. It runs here in a page like "
            "yours, tells every event that it sends, and brings a LoginId."
        ),
    ),
    Stop(
        Step.AUTHORIZE,
        ("login_id",),
        text("Authorize"),
        text(
            "A token and a LoginId open a session, which leads to the account data. The token goes here, never the "
            "secret key: most answers with 401 come from that mix-up."
        ),
    ),
    Stop(
        Step.AUTHORIZE,
        ("room_diagnose", "journal"),
        text("The log, and Diagnose"),
        text(
            "Every call and event is a row in the log, with what it means. What a customer sends you goes into "
            "Diagnose, which says what is wrong with it and how to put it right."
        ),
    ),
)
