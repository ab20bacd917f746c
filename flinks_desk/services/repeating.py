"""Sending the last call once more, as it was: what a program does that repeats itself.

The one deliberate way to use a token twice, for showing what comes of it; nothing follows for the session but what is
said about the answer. Must not live here: running again what a customer sent (`rerunner.py`).
"""

from dataclasses import replace

from flinks_desk.core.exchange import Exchange
from flinks_desk.core.journal import Entry, Origin
from flinks_desk.core.text import text
from flinks_desk.services.stage import Moved, Stage

__all__ = ["repeat_call"]


async def repeat_call(stage: Stage) -> None:
    """Send it; where nothing was sent yet, that is noted."""
    last = next((found for entry in reversed(stage.journal.entries) if (found := _ours(stage, entry))), None)
    if last is None:
        stage.note("repeat", text("Nothing was sent yet that could be sent once more."))
        return
    before = stage.session
    try:
        exchange = await stage.send(last.call)
    except Moved:
        return
    stage.show(replace(stage.session, findings=stage.write(exchange, before)))


def _ours(stage: Stage, entry: Entry) -> Exchange | None:
    """The exchange, if it is one of this program with the place in use."""
    exchange = entry.exchange
    is_here = exchange is not None and exchange.call.url.startswith(f"{stage.session.profile.api}/")
    return exchange if entry.origin is Origin.OURS and is_here else None
