"""The token's life line inside a session.

Lives here: taking one step of the token and writing it down, what an Authorize means for its token, and how a step is
told. Must not live here: when a step happens (`services`).
"""

from datetime import datetime

from flinks_desk.core import authorize, token
from flinks_desk.core.diagnosis.unreachable import BEFORE_FLINKS
from flinks_desk.core.exchange import Outcome, Reply
from flinks_desk.core.lean import replace
from flinks_desk.core.session import Session, TokenMoment
from flinks_desk.core.text import Text, text

__all__ = ["advanced", "after_authorize", "told"]


def advanced(session: Session, event: token.Event) -> Session:
    """The session after this step; a new question begins a new number."""
    state = token.step(session.token, event)
    latest = session.token_life[-1].number if session.token_life else 0
    number = latest + 1 if isinstance(event, token.Asked) else latest
    return replace(session, token=state, token_life=(*session.token_life, TokenMoment(number, event.at, state)))


def after_authorize(state: authorize.State | authorize.Waiting, outcome: Outcome, at: datetime) -> token.Event | None:
    """What an Authorize did to the token that went with it; `None` if it never reached Flinks, so nothing."""
    if isinstance(state, authorize.Challenged | authorize.Waiting):
        return token.LendTo(token.Holder.AUTHORIZE, at, state.request_id)
    if not isinstance(outcome, Reply):
        return None if outcome.cause in BEFORE_FLINKS else token.UsedUp(token.SpentBecause.UNCERTAIN, at)
    if authorize.refuses_token(outcome):
        return token.UsedUp(token.SpentBecause.TURNED_AWAY, at)
    clear = outcome.is_json and outcome.status < 500
    return token.UsedUp(token.SpentBecause.USED if clear else token.SpentBecause.UNCERTAIN, at)


def told(event: token.Event, state: token.State) -> Text | None:
    """The step that led to this state as a row of the journal; `None` for one that a call's own row tells already."""
    by_widget = isinstance(state, token.Spent) and state.by in {token.Holder.WIDGET, token.Holder.ELSEWHERE}
    match event:
        case token.LendTo(token.Holder.WIDGET):
            return text("The token was handed to the widget.")
        case token.LendTo(token.Holder.ELSEWHERE):
            return text("The widget's address left this window with its token. What happens there is not heard here.")
        case token.LendTo(token.Holder.AUTHORIZE, request_id=request_id) if request_id:
            return text("The token stays with session {request_id} until that is open.", request_id=request_id)
        case token.UsedUp(token.SpentBecause.TURNED_AWAY):
            by = text("The widget turned the token away.")
            return by if by_widget else text("Flinks turned the token away that went out with Authorize.")
        case token.UsedUp(token.SpentBecause.UNCERTAIN):
            return text("No clear answer came, so the token counts as used up.")
        case token.UsedUp():
            by = text("The Connect preview has used the token up.")
            return by if by_widget else text("Authorize has used the token up.")
        case token.Expired():
            return text("The token has expired, thirty minutes after it was asked for.")
        case _:
            return None
