"""What is to be said about an event of the widget."""

from datetime import UTC, datetime
from typing import Any

import pytest

from flinks_desk.core import token, widget
from flinks_desk.core.diagnosis.finding import Mend, Severity
from flinks_desk.core.diagnosis.of_event import findings_about
from flinks_desk.core.life import advanced
from flinks_desk.core.profile import TOOLBOX
from flinks_desk.core.secret import Secret
from flinks_desk.core.session import Session

AT = datetime(2026, 3, 2, 14, 2, 11, tzinfo=UTC)
SESSION = Session(TOOLBOX)


def event(data: Any, origin: str = TOOLBOX.widget_origin) -> widget.WidgetEvent:
    return widget.read(AT, origin, data, TOOLBOX.widget_origin)


@pytest.mark.parametrize(
    ("data", "code", "severity"),
    [
        ({"step": "TOKEN_INVALID"}, "token-invalid-event", Severity.ERROR),
        ({"step": "POPUP_BLOCKED"}, "popup-blocked", Severity.ERROR),
        ({"flinksCode": "INVALID_PASSWORD"}, "event-error", Severity.ERROR),
        ({"flinksCode": "RETRY_LATER"}, "event-error", Severity.NOTE),
        ({"flinksCode": "SOMETHING_NEW"}, "event-error", Severity.ERROR),
    ],
)
def test_trouble_is_told(data: Any, code: str, severity: Severity) -> None:
    (finding,) = findings_about(event(data), SESSION)

    assert (finding.code, finding.severity) == (code, severity)


def test_a_stranger_is_told_before_all_else() -> None:
    (finding,) = findings_about(event({"step": "TOKEN_INVALID"}, "https://evil.example"), SESSION)

    assert (finding.code, finding.extra) == ("event-untrusted-origin", {"found": "https://evil.example"})


def test_an_ordinary_step_needs_no_words() -> None:
    assert findings_about(event({"step": "SUBMIT_MFA"}), SESSION) == ()


def test_why_a_token_is_invalid_is_said_where_it_is_known() -> None:
    session = advanced(advanced(SESSION, token.Asked(AT)), token.Granted(Secret("x"), AT))
    session = advanced(session, token.LendTo(token.Holder.WIDGET, AT))

    (finding,) = findings_about(event({"step": "TOKEN_INVALID"}), session)

    assert finding.mend is Mend.NEW_TOKEN
    assert "a second load needs a second token" in str(finding.evidence)
