"""Why the frame of the preview stays blank: one cause, said once, with the click that mends it.

Must not live here: noticing (`ui/web_engine.py`), asking the widget's host (`services/watching.py`), or what the widget
says by itself (`of_event.py`).
"""

from collections.abc import Mapping
from urllib.parse import urlsplit

from flinks_desk.core import token
from flinks_desk.core.diagnosis.finding import Finding, Mend, Severity
from flinks_desk.core.diagnosis.unreachable import SENTENCES
from flinks_desk.core.exchange import Cause, Outcome, Reply, Unreachable
from flinks_desk.core.frame_watch import Sign
from flinks_desk.core.lean import dataclass
from flinks_desk.core.session import Session
from flinks_desk.core.text import Text, text

__all__ = ["SIGNS", "of_answer", "of_sign", "refused_by"]

OPEN_TO_ALL = frozenset({"*", "http:", "https:"})
FIRST_PROBLEM = 400


@dataclass(frozen=True, slots=True)
class Row:
    """What is said about one cause."""

    code: str
    message: Text
    fix: Text
    mend: Mend


SIGNS: Mapping[Sign, Row] = {
    Sign.FRAME_REFUSED: Row(
        "frame-blocked",
        text("{host} does not allow this page to hold it in a frame, so the frame stays blank."),
        text("Have your page's domain added to the allowed ones at Flinks. As the page itself, the widget opens now."),
        Mend.OPEN_AS_PAGE,
    ),
    Sign.COOKIES_BLOCKED: Row(
        "cookies-blocked",
        text("The widget cannot keep cookies: in a frame they count as another site's, and are blocked."),
        text("Allow them for {host} in the browser. As the page itself, the widget may keep its own."),
        Mend.OPEN_AS_PAGE,
    ),
    Sign.CERTIFICATE_REFUSED: Row(
        "tls-untrusted",
        text("The certificate of {host} is not trusted, so nothing was loaded from there."),
        text("A company proxy may stand in between; ask for its certificate to be added to this machine."),
        Mend.NEW_TOKEN,
    ),
    Sign.NOT_LOADED: Row(
        "network-unreachable",
        text("The page around the widget did not load."),
        text("Open it again; if it stays so, look at proxy and firewall of this machine."),
        Mend.NEW_TOKEN,
    ),
}
SILENT = Row(
    "widget-silent",
    text("The widget has not said APP_MOUNTED within ten seconds, although {host} answers."),
    text("Its scripts may be blocked on the way, or its token was used before. Open it again with a new one."),
    Mend.NEW_TOKEN,
)
ANSWERED = Row(
    "host-unknown",
    text("{host} answers with status {status}: there is no widget at this address."),
    text("Check the instance and the widget's version, which are parts of the address."),
    Mend.EDIT_CREDENTIALS,
)
TOKEN = Row(
    "token-expired",
    text("The frame is blank, and its token is of no use any more."),
    text("Open the widget again with a new token."),
    Mend.NEW_TOKEN,
)


def of_sign(sign: Sign, session: Session) -> Finding:
    """What a sign of the preview means."""
    return _finding(SIGNS[sign], session)


def of_answer(outcome: Outcome, session: Session) -> Finding:
    """Why a widget said nothing for ten seconds, by what its host answers to somebody without a token."""
    match outcome:
        case Unreachable(cause=cause):
            return _unreachable(cause, session)
        case Reply() as reply if not session.frame.as_page and (directive := refused_by(reply)):
            return _finding(SIGNS[Sign.FRAME_REFUSED], session, extra=directive)
        case Reply(status=status) if status >= FIRST_PROBLEM:
            return _finding(ANSWERED, session, status=status)
        case _:
            is_over = isinstance(session.token, token.Spent)
            return _finding(TOKEN if is_over else SILENT, session)


def refused_by(reply: Reply) -> str:
    """The directive by which this answer keeps other pages from holding it in a frame; an empty text if none does."""
    directives = (part.strip() for part in reply.header("Content-Security-Policy").split(";"))
    ancestors = next((one for one in directives if one.lower().startswith("frame-ancestors")), "")
    if ancestors:  # a browser looks at X-Frame-Options only where this is missing
        return "" if OPEN_TO_ALL & set(ancestors.lower().split()[1:]) else ancestors
    options = reply.header("X-Frame-Options")
    return f"X-Frame-Options: {options}" if options.lower() in {"deny", "sameorigin"} else ""


def _unreachable(cause: Cause, session: Session) -> Finding:
    if cause is Cause.TLS:
        return _finding(SIGNS[Sign.CERTIFICATE_REFUSED], session)
    message, fix, mend = SENTENCES[cause]
    code = "host-unknown" if cause is Cause.NAME_NOT_RESOLVED else "network-unreachable"
    row = Row(code, message, fix, Mend.NEW_TOKEN if mend is Mend.TRY_AGAIN else mend)
    return _finding(row, session, detail=cause.value, limit=10)


def _finding(row: Row, session: Session, extra: str = "", **values: str | int) -> Finding:
    host = urlsplit(session.profile.connect).netloc
    return Finding(
        row.code,
        Severity.ERROR,
        row.message.filled(host=host, **values),
        row.fix.filled(host=host),
        extra={"directive": extra} if extra else {},
        mend=row.mend,
        evidence=text("It says: {directive}", directive=extra) if extra else None,
    )
