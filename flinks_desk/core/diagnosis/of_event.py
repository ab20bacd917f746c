"""What is to be said about an event of the widget.

Must not live here: reading an event (`core/widget.py`).
"""

from flinks_desk.core import token
from flinks_desk.core.codes import CODES
from flinks_desk.core.diagnosis.finding import Finding, Mend, Severity
from flinks_desk.core.session import Session
from flinks_desk.core.text import Text, text
from flinks_desk.core.widget import WidgetEvent

__all__ = ["findings_about"]


def findings_about(event: WidgetEvent, session: Session) -> tuple[Finding, ...]:
    """Nothing for an event that is part of a session that goes well."""
    if not event.trusted:
        return (_untrusted(event, session),)
    if event.step == "TOKEN_INVALID":
        return (_token_invalid(session),)
    if event.step == "POPUP_BLOCKED":
        return (_popup_blocked(),)
    return (_error(event),) if event.flinks_code else ()


def _untrusted(event: WidgetEvent, session: Session) -> Finding:
    return Finding(
        "event-untrusted-origin",
        Severity.WARNING,
        text("This message came from {found}, not from the widget.", found=event.origin or "null"),
        text("Believe only messages from exactly {expected}.", expected=session.profile.widget_origin),
        extra={"found": event.origin},
    )


def _token_invalid(session: Session) -> Finding:
    return Finding(
        "token-invalid-event",
        Severity.ERROR,
        text("The widget says that its token is not valid."),
        text("Make a new token and open the widget with it."),
        mend=Mend.NEW_TOKEN,
        evidence=_why_invalid(session.token),
    )


def _why_invalid(state: token.State) -> Text | None:
    match state:
        case token.Lent(to=token.Holder.WIDGET, at=at):
            return text("It was handed to the widget at {time}; a second load needs a second token.", time=at)
        case token.Spent(because=token.SpentBecause.EXPIRED, made=made):
            return text("It was made at {time}, and lives for thirty minutes.", time=made)
        case _:
            return None


def _popup_blocked() -> Finding:
    return Finding(
        "popup-blocked",
        Severity.ERROR,
        text("The bank's own window was blocked."),
        text("Allow pop-ups for the page, or use oauthWindowRedirect."),
        mend=Mend.NEW_TOKEN,
    )


def _error(event: WidgetEvent) -> Finding:
    row = CODES.get(event.flinks_code)
    return Finding(
        "event-error",
        Severity.NOTE if row and row.patience else Severity.ERROR,
        row.meaning if row else text("The widget says {code}.", code=event.flinks_code),
        text("The widget handles this itself and tells the person; wait for what comes next."),
        extra={"flinks_code": event.flinks_code},
    )
