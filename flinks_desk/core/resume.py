"""Going on in the widget with a session whose questions came over the API (api-facts §6).

Lives here: the widget's parameters for it, the fifteen minutes that a token has for it, and when it is over.
Must not live here: opening the widget.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from flinks_desk.core import authorize, token
from flinks_desk.core.diagnosis.finding import Finding, Mend, Severity
from flinks_desk.core.lean import replace
from flinks_desk.core.session import Session
from flinks_desk.core.text import text

__all__ = ["REQUEST_ID", "SELECTED_ACCOUNTS", "TOKEN_LIFETIME", "before_resume", "finished", "resuming", "without"]

REQUEST_ID = "requestId"
SELECTED_ACCOUNTS = "resumeSelectedAccounts"
TOKEN_LIFETIME = timedelta(minutes=15)
"""The Reconnect table gives a token half of its usual life (api-facts §3); the careful side is taken."""


def resuming(options: Mapping[str, str], request_id: str, account_ids: Sequence[str]) -> Mapping[str, str]:
    """The widget's options to go on with this session, with the accounts that were chosen earlier, if there are any."""
    chosen = {SELECTED_ACCOUNTS: ",".join(account_ids)} if account_ids else {}
    return {**without(options), REQUEST_ID: request_id, **chosen}


def without(options: Mapping[str, str]) -> Mapping[str, str]:
    """The same options for a widget that begins afresh."""
    return {name: value for name, value in options.items() if name not in {REQUEST_ID, SELECTED_ACCOUNTS}}


def before_resume(session: Session, now: datetime) -> Finding | None:
    """Why the present token is too old for the widget to go on with a session; `None` if nothing is resumed."""
    state = session.token
    if not session.preview.options.get(REQUEST_ID) or not isinstance(state, token.Live):
        return None
    age = now - state.made
    if age <= TOKEN_LIFETIME:
        return None
    return Finding(
        "token-expired",
        Severity.ERROR,
        text(
            "The token was made at {time}. To go on with a RequestId it may be fifteen minutes old at most.",
            time=state.made,
        ),
        text("Make a new token and try again."),
        extra={"age_seconds": int(age.total_seconds())},
        see="/guides/connect/resume-and-reconnect",
        mend=Mend.NEW_TOKEN,
    )


def finished(session: Session) -> Session:
    """The session after the widget has brought a LoginId: what was resumed is answered, and its RequestId is gone."""
    request_id = session.preview.options.get(REQUEST_ID)
    if not request_id:
        return session
    state = session.authorize
    is_it = isinstance(state, authorize.Challenged) and state.request_id == request_id
    preview = replace(session.preview, options=without(session.preview.options))
    return replace(session, preview=preview, authorize=authorize.Closed() if is_it else state)
