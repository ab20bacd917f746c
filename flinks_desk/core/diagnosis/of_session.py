"""What stands in the way of the next call, seen before it is sent.

The rule: a call that cannot succeed is not made; it is said what it lacks, and which click brings that.
Must not live here: what an answer means (`of_exchange.py`).
"""

from datetime import datetime

from flinks_desk.core import authorize, token
from flinks_desk.core.diagnosis.finding import Finding, Mend, Severity
from flinks_desk.core.session import KeyMissing, Session
from flinks_desk.core.text import Text, text

__all__ = [
    "before_answers",
    "before_authorize",
    "before_fetch",
    "before_preview",
    "before_token",
    "out_of_patience",
    "still_opening",
]

NEW_TOKEN = text("Make a new token and try again.")


def before_token(session: Session) -> Finding | None:
    """What a token cannot be asked for without."""
    if not session.profile.customer_id:
        return Finding(
            "path-incomplete",
            Severity.ERROR,
            text("There is no customer id yet; it stands in every address that is called."),
            text("Enter the customer id that Flinks gave you."),
            extra={"missing": ["customerId"]},
            mend=Mend.EDIT_CREDENTIALS,
        )
    if isinstance(session.secret_key, KeyMissing):
        return Finding(
            "auth-header-missing",
            Severity.ERROR,
            text("There is no secret key yet, and Flinks gives a token only for one."),
            text("Enter the secret key that Flinks gave you."),
            mend=Mend.EDIT_CREDENTIALS,
            evidence=session.secret_key.why,
        )
    return None


def before_authorize(session: Session) -> Finding | None:
    """Why the present token would not open a session."""
    return _of_token(session.token)


def before_preview(session: Session) -> Finding | None:
    """Why the present token would not open the widget."""
    return _of_token(session.token)


def before_answers(
    session: Session, answers: authorize.Answers, now: datetime, *, are_checked: bool = True
) -> Finding | None:
    """Why these answers would not be accepted; what a person wrote to try it out is not checked."""
    state = session.authorize
    if not isinstance(state, authorize.Challenged):
        return Finding(
            "request-id-expired",
            Severity.ERROR,
            text("There is no session that waits for answers."),
            text("Open a session first."),
            mend=Mend.EDIT_AUTHORIZE,
        )
    if (now - state.asked_at).total_seconds() > 8 * 60:
        return Finding(
            "request-id-expired",
            Severity.ERROR,
            text("The bank asked at {time}; the session ended after eight idle minutes.", time=state.asked_at),
            text("Open the session again; the questions will come again."),
            extra={"age_seconds": int((now - state.asked_at).total_seconds())},
            mend=Mend.START_SESSION_AGAIN,
        )
    blank = [one.prompt for one in state.challenges if not any(answers.get(one.prompt, ()))]
    if blank and are_checked:
        return Finding(
            "mfa-answer-blank",
            Severity.ERROR,
            text("This question has no answer yet: {prompt}", prompt=blank[0]),
            text("Answer every question; the bank wants them all at once."),
            mend=Mend.ANSWER_QUESTIONS,
        )
    return None


def before_fetch(session: Session) -> Finding | None:
    """What data cannot be fetched without."""
    if not isinstance(session.authorize, authorize.Opened):
        return Finding(
            "field-missing",
            Severity.ERROR,
            text("No session is open, and data are fetched with its RequestId."),
            text("Open a session with Authorize first."),
            extra={"field": "RequestId"},
            mend=Mend.EDIT_AUTHORIZE,
        )
    if isinstance(session.x_api_key, KeyMissing):
        return Finding(
            "api-key-missing",
            Severity.ERROR,
            text("There is no x-api-key yet; the data calls need it in the place of the token."),
            text("Enter the x-api-key that Flinks gave you. It is another value than the secret key."),
            mend=Mend.EDIT_CREDENTIALS,
            evidence=session.x_api_key.why,
        )
    return None


def out_of_patience() -> Finding:
    """Thirty minutes of polling brought nothing."""
    return Finding(
        "still-pending",
        Severity.NOTE,
        text("Flinks was still collecting after thirty minutes."),
        text("Ask once more, or open a new session; a bank may be slow today."),
        mend=Mend.POLL,
    )


def still_opening(since: datetime) -> Finding:
    """Thirty minutes of asking AuthorizeAsync opened nothing."""
    return Finding(
        "still-pending",
        Severity.NOTE,
        text("Flinks has been opening the session since {time}, which is half an hour.", time=since),
        text("Open it again; a bank may be slow today."),
        mend=Mend.TRY_AGAIN,
    )


def _of_token(state: token.State) -> Finding | None:
    match state:
        case token.Live():
            return None
        case token.Lent(to=to, at=at):
            return _finding("token-reused", _used(to, at))
        case token.Spent(because=token.SpentBecause.EXPIRED, made=made):
            message = text("The token was made at {time} and has expired: it lives for thirty minutes.", time=made)
            return _finding("token-expired", message)
        case token.Spent(because=token.SpentBecause.TURNED_AWAY, at=at):
            return _finding("token-refused", text("Flinks turned this token away at {time}.", time=at))
        case token.Spent(because=token.SpentBecause.UNCERTAIN, at=at):
            message = text("No clear answer came at {time}, so Flinks may have used this token up.", time=at)
            return _finding("token-reused", message)
        case token.Spent(by=by, at=at):
            return _finding("token-reused", _used(by or token.Holder.AUTHORIZE, at))
        case token.Asking():
            return _finding("auth-header-missing", text("The token is still being made."))
        case _:
            return _finding(
                "auth-header-missing", text("There is no authorize token yet, and nothing opens without one.")
            )


def _used(holder: token.Holder, at: datetime) -> Text:
    if holder is token.Holder.WIDGET:
        return text("The Connect preview used this token at {time}. A token works once.", time=at)
    return text("This token went out with Authorize at {time}. A token works once.", time=at)


def _finding(code: str, message: Text) -> Finding:
    return Finding(code, Severity.ERROR, message, NEW_TOKEN, mend=Mend.NEW_TOKEN)
