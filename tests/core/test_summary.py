"""The summary tells each step in a sentence, however far the person came."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from flinks_desk.core import accounts, authorize, token, widget
from flinks_desk.core.exchange import Cause, Unreachable
from flinks_desk.core.journey import Progress, Step
from flinks_desk.core.life import advanced
from flinks_desk.core.profile import TOOLBOX
from flinks_desk.core.secret import Secret
from flinks_desk.core.session import KeyStored, Preview, Session
from flinks_desk.core.summary import summary

AT = datetime(2026, 3, 2, 14, 2, 11, tzinfo=UTC)
SESSION = Session(TOOLBOX, secret_key=KeyStored("memory", ending="••••14"))
NO_ANSWER = Unreachable(Cause.TLS)
CHOICE = authorize.ByLogin("l1")
ASKED = advanced(SESSION, token.Asked(AT))


def event(seconds: int, **data: str) -> widget.WidgetEvent:
    return widget.read(AT + timedelta(seconds=seconds), TOOLBOX.widget_origin, data, TOOLBOX.widget_origin)


def told(session: Session, step: Step) -> tuple[str, float | None]:
    line = next(line for line in summary(session) if line.step is step)
    return str(line.what), line.seconds


def test_every_step_but_the_summary_has_a_line() -> None:
    assert [line.step for line in summary(SESSION)] == list(Step)[:-1]
    assert summary(Session(TOOLBOX))[1].progress is Progress.LOCKED


@pytest.mark.parametrize(
    ("session", "step", "words", "seconds"),
    [
        (Session(TOOLBOX), Step.SECRET_KEY, "No secret key was given.", None),
        (SESSION, Step.SECRET_KEY, f"The secret key ••••14 is used for customer {TOOLBOX.customer_id}.", None),
        (SESSION, Step.TOKEN, "No token was made.", None),
        (advanced(ASKED, token.Denied(NO_ANSWER, AT)), Step.TOKEN, "Flinks gave no token.", None),
        (
            advanced(ASKED, token.Granted(Secret("x"), AT + timedelta(seconds=2))),
            Step.TOKEN,
            "1 token was made.",
            2.0,
        ),
        (SESSION, Step.CONNECT, "The widget was not opened.", None),
        (
            replace(SESSION, preview=Preview(events=(event(0, step="APP_MOUNTED"),))),
            Step.CONNECT,
            "The widget was opened; its last event was APP_MOUNTED.",
            None,
        ),
        (
            replace(
                SESSION,
                preview=Preview(
                    login_id="l1", events=(event(0, step="APP_MOUNTED"), event(31, step="REDIRECT", loginId="l1"))
                ),
            ),
            Step.CONNECT,
            "Connect brought the LoginId l1.",
            31.0,
        ),
        (SESSION, Step.AUTHORIZE, "No session was opened.", None),
        (
            replace(SESSION, authorize=authorize.TurnedDown(NO_ANSWER, AT, CHOICE)),
            Step.AUTHORIZE,
            "Flinks did not open a session.",
            None,
        ),
        (
            replace(SESSION, authorize=authorize.Challenged("r", (authorize.Challenge("x", "p"),), "X", AT, CHOICE)),
            Step.AUTHORIZE,
            "The bank asks 1 question.",
            None,
        ),
        (
            replace(SESSION, authorize=authorize.Opened("r1", "l1", "X", "u", "", "", AT, CHOICE, 1.5)),
            Step.AUTHORIZE,
            "A session with X is open: r1.",
            1.5,
        ),
        (SESSION, Step.ACCOUNTS, "No data were fetched.", None),
        (replace(SESSION, accounts=accounts.Failed(NO_ANSWER, AT)), Step.ACCOUNTS, "No data came.", None),
        (
            replace(SESSION, accounts=accounts.Failed(NO_ANSWER, AT, gave_up=True)),
            Step.ACCOUNTS,
            "The data were not ready within thirty minutes.",
            None,
        ),
        (
            replace(SESSION, accounts=accounts.Ready((), None, AT, timedelta(seconds=12))),
            Step.ACCOUNTS,
            "0 accounts came.",
            12.0,
        ),
    ],
)
def test_what_is_told(session: Session, step: Step, words: str, seconds: float | None) -> None:
    assert told(session, step) == (words, seconds)
