"""Going on in the widget: its parameters, the fifteen minutes, and the end of what was resumed."""

from datetime import UTC, datetime, timedelta

import pytest

from flinks_desk.core import resume, token
from flinks_desk.core.authorize import ByLogin, Challenged, Closed
from flinks_desk.core.lean import replace
from flinks_desk.core.profile import TOOLBOX
from flinks_desk.core.secret import Secret
from flinks_desk.core.session import Preview, Session

AT = datetime(2026, 3, 2, 14, 2, 11, tzinfo=UTC)
ASKED = Challenged("r1", (), "FlinksCapital", AT, ByLogin("l1", cached=False))
LIVE = token.Live(Secret("t"), AT, AT + token.LIFETIME)


def test_the_widget_gets_the_request_and_the_accounts_that_were_chosen() -> None:
    options = resume.resuming({"demo": "true", "requestId": "old"}, "r1", ["a", "b"])

    assert options == {"demo": "true", "requestId": "r1", "resumeSelectedAccounts": "a,b"}
    assert resume.resuming(options, "r2", ()) == {"demo": "true", "requestId": "r2"}
    assert resume.without(options) == {"demo": "true"}


@pytest.mark.parametrize(("minutes", "is_stopped"), [(15, False), (16, True)])
def test_a_token_resumes_for_fifteen_minutes(minutes: int, *, is_stopped: bool) -> None:
    session = Session(TOOLBOX, token=LIVE, preview=Preview({"requestId": "r1"}))
    now = AT + timedelta(minutes=minutes)

    assert (resume.before_resume(session, now) is not None) is is_stopped
    assert resume.before_resume(replace(session, preview=Preview()), now) is None


@pytest.mark.parametrize(("request_id", "after"), [("r1", Closed()), ("r2", ASKED)])
def test_what_was_resumed_ends_with_it_and_nothing_else_does(request_id: str, after: object) -> None:
    session = Session(TOOLBOX, preview=Preview({"requestId": request_id, "demo": "true"}), authorize=ASKED)

    ended = resume.finished(session)

    assert (ended.authorize, ended.preview.options) == (after, {"demo": "true"})


def test_a_widget_that_resumed_nothing_ends_nothing() -> None:
    session = Session(TOOLBOX, authorize=ASKED)

    assert resume.finished(session) is session
