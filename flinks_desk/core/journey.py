"""The steps of the wizard, their order, and how each stands, without a window.

Must not live here: Qt, or anything that changes a session.
"""

from enum import Enum

from flinks_desk.core import accounts, authorize, token
from flinks_desk.core.session import KeyMissing, KeyStored, Session

__all__ = ["Progress", "Step", "is_complete", "may_enter", "next_step", "progress"]


class Step(Enum):
    """The steps, in their order."""

    SECRET_KEY = "secret-key"
    TOKEN = "token"
    CONNECT = "connect"
    AUTHORIZE = "authorize"
    ACCOUNTS = "accounts"
    SUMMARY = "summary"


class Progress(Enum):
    """How a step stands, for the list at the side."""

    LOCKED = "locked"
    """Something before it is missing."""
    READY = "ready"
    DONE = "done"
    ATTENTION = "attention"
    """It was tried, and something went wrong or ran out."""


def is_complete(step: Step, session: Session) -> bool:
    """Whether the step has what the next ones need."""
    match step:
        case Step.SECRET_KEY:
            return isinstance(session.secret_key, KeyStored) and bool(session.profile.customer_id)
        case Step.TOKEN:
            return bool(session.token_life) and not isinstance(
                session.token, token.Absent | token.Asking | token.Refused
            )
        case Step.CONNECT:
            return bool(session.preview.login_id)
        case Step.AUTHORIZE:
            return isinstance(session.authorize, authorize.Opened)
        case Step.ACCOUNTS:
            return isinstance(session.accounts, accounts.Ready)
        case Step.SUMMARY:
            return False


def may_enter(step: Step, session: Session) -> bool:
    """Whether a person can go there: keys come first; all else may be looked at, and says itself what it lacks."""
    return step is Step.SECRET_KEY or not isinstance(session.secret_key, KeyMissing)


def progress(step: Step, session: Session) -> Progress:
    """How the step stands."""
    if not may_enter(step, session):
        return Progress.LOCKED
    if _needs_attention(step, session):
        return Progress.ATTENTION
    return Progress.DONE if is_complete(step, session) else Progress.READY


def next_step(step: Step) -> Step | None:
    """The step after this one, or `None` after the last. Connect may be passed by: a LoginId can be typed."""
    order = list(Step)
    place = order.index(step) + 1
    return order[place] if place < len(order) else None


def _needs_attention(step: Step, session: Session) -> bool:
    match step:
        case Step.TOKEN:
            return isinstance(session.token, token.Refused) or _was_wasted(session.token)
        case Step.AUTHORIZE:
            return isinstance(session.authorize, authorize.TurnedDown)
        case Step.ACCOUNTS:
            return isinstance(session.accounts, accounts.Failed)
        case _:
            return False


def _was_wasted(state: token.State) -> bool:
    """Whether the token ended otherwise than by its use; a token that was used has done its work."""
    return isinstance(state, token.Spent) and state.because is not token.SpentBecause.USED
