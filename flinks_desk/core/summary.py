"""What happened, step by step, for the Summary page and the command line.

Must not live here: how it is shown.
"""

from datetime import datetime

from flinks_desk.core import accounts, authorize, token
from flinks_desk.core.journey import Progress, Step, progress
from flinks_desk.core.lean import dataclass
from flinks_desk.core.session import KeyStored, Session, TokenMoment
from flinks_desk.core.text import Text, plural, text

__all__ = ["SummaryLine", "summary"]


@dataclass(frozen=True, slots=True)
class SummaryLine:
    """One step: how it stands, what happened, when, and how long it took."""

    step: Step
    progress: Progress
    what: Text
    at: datetime | None = None
    seconds: float | None = None


def summary(session: Session) -> tuple[SummaryLine, ...]:
    """All steps but the summary itself, in their order."""
    return tuple(
        SummaryLine(step, progress(step, session), *_told(step, session)) for step in Step if step is not Step.SUMMARY
    )


def _told(step: Step, session: Session) -> tuple[Text, datetime | None, float | None]:
    match step:
        case Step.SECRET_KEY:
            return _key(session), None, None
        case Step.TOKEN:
            return _token(session.token_life)
        case Step.CONNECT:
            return _connect(session)
        case Step.AUTHORIZE:
            return _authorize(session.authorize)
        case _:
            return _accounts(session.accounts)


def _key(session: Session) -> Text:
    key = session.secret_key
    if not isinstance(key, KeyStored):
        return text("No secret key was given.")
    return text(
        "The secret key {ending} is used for customer {customer}.",
        ending=key.ending,
        customer=session.profile.customer_id,
    )


def _token(life: tuple[TokenMoment, ...]) -> tuple[Text, datetime | None, float | None]:
    if not life:
        return text("No token was made."), None, None
    made = [moment for moment in life if isinstance(moment.state, token.Live)]
    if not made:
        return text("Flinks gave no token."), life[-1].at, None
    last = made[-1]
    asked = [moment for moment in life if moment.number == last.number and isinstance(moment.state, token.Asking)]
    took = (last.at - asked[0].at).total_seconds() if asked else None
    what = plural("{count} token was made.", "{count} tokens were made.", len(made))
    return what, last.at, took


def _connect(session: Session) -> tuple[Text, datetime | None, float | None]:
    preview = session.preview
    if preview.login_id:
        ends = [event.at for event in preview.events if event.login_id]
        begins = [event.at for event in preview.events]
        took = (ends[-1] - begins[0]).total_seconds() if ends else None
        what = text("Connect brought the LoginId {login_id}.", login_id=preview.login_id)
        return what, ends[-1] if ends else None, took
    if preview.events:
        last = preview.events[-1]
        return (
            text("The widget was opened; its last event was {step}.", step=last.step or last.flinks_code),
            last.at,
            None,
        )
    return text("The widget was not opened."), None, None


def _authorize(state: authorize.State) -> tuple[Text, datetime | None, float | None]:
    match state:
        case authorize.Opened(institution=institution, request_id=request_id, at=at, seconds=took):
            what = text("A session with {bank} is open: {request_id}.", bank=institution, request_id=request_id)
            return what, at, took
        case authorize.Challenged(challenges=challenges, asked_at=at):
            return (
                plural("The bank asks {count} question.", "The bank asks {count} questions.", len(challenges)),
                at,
                None,
            )
        case authorize.TurnedDown(at=at):
            return text("Flinks did not open a session."), at, None
        case _:
            return text("No session was opened."), None, None


def _accounts(state: accounts.State) -> tuple[Text, datetime | None, float | None]:
    match state:
        case accounts.Ready(accounts=found, at=at, took=took):
            what = plural("{count} account came.", "{count} accounts came.", len(found))
            return what, at, took.total_seconds()
        case accounts.Failed(at=at, gave_up=True):
            return text("The data were not ready within thirty minutes."), at, None
        case accounts.Failed(at=at):
            return text("No data came."), at, None
        case _:
            return text("No data were fetched."), None, None
