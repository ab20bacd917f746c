"""The frame under watch, by the clock and without a browser; and the preview's tokens."""

from collections.abc import Callable, Coroutine
from typing import Any

from flinks_desk.core import token
from flinks_desk.core.frame_watch import Sign
from flinks_desk.core.session import Session
from tests.services.bench import Bench

Run = Callable[[Coroutine[Any, Any, Any]], Any]
WIDGET = "http://localhost:8014"


def opened(bench: Bench, run: Run) -> None:
    """A widget that has just been opened."""
    run(bench.desk.choose(bench.profile))
    run(bench.desk.make_token())
    bench.desk.open_preview()


def tokens_made(bench: Bench) -> int:
    return bench.sent().count("POST GenerateAuthorizeToken")


def test_a_widget_that_says_nothing_is_asked_about_after_ten_seconds(bench: Bench, run: Run) -> None:
    """Not before; the answer becomes a finding, once."""
    opened(bench, run)
    assert not bench.desk.is_frame_blank()
    bench.clock.move(10)
    assert bench.desk.is_frame_blank()
    bench.fault("frame-refused")
    run(bench.desk.why_blank())

    assert bench.codes() == ["frame-blocked"]
    assert str(bench.desk.session.findings[0].evidence) == "It says: frame-ancestors 'none'"
    assert not bench.desk.is_frame_blank()


def test_a_host_that_answers_well_leaves_the_token(bench: Bench, run: Run) -> None:
    """Nothing in the way: the widget itself is silent."""
    opened(bench, run)
    bench.clock.move(11)
    run(bench.desk.why_blank())

    assert bench.codes() == ["widget-silent"]


def test_a_widget_that_spoke_is_well(bench: Bench, run: Run) -> None:
    """A stranger's word does not count."""
    opened(bench, run)
    bench.clock.move(11)
    bench.desk.widget_said("https://evil.example", {"step": "APP_MOUNTED"})
    assert bench.desk.is_frame_blank()
    bench.desk.widget_said(WIDGET, {"step": "APP_MOUNTED"})

    assert not bench.desk.is_frame_blank()
    run(bench.desk.why_blank())
    assert bench.codes() == []


def test_a_closed_widget_is_not_asked_about(bench: Bench, run: Run) -> None:
    """Nobody waits for it."""
    opened(bench, run)
    bench.desk.close_preview()
    bench.clock.move(60)

    assert not bench.desk.is_frame_blank()


def test_a_widget_that_speaks_while_its_host_is_asked_needs_no_finding(bench: Bench, run: Run) -> None:
    """It was only slow."""
    opened(bench, run)
    bench.clock.move(11)

    def speak(session: Session) -> None:
        if session.frame.is_asked and not session.preview.events:
            bench.desk.off_session(speak)
            bench.desk.widget_said(WIDGET, {"step": "APP_MOUNTED"})

    bench.desk.on_session(speak)
    run(bench.desk.why_blank())

    assert bench.codes() == []


def test_a_sign_is_said_at_once_and_once(bench: Bench, run: Run) -> None:
    """The console knows it before the ten seconds are over; then nobody is asked any more."""
    opened(bench, run)
    bench.desk.frame_showed(Sign.FRAME_REFUSED)
    bench.desk.frame_showed(Sign.FRAME_REFUSED)
    bench.clock.move(11)

    assert bench.codes() == ["frame-blocked"]
    assert [entry.title for entry in bench.desk.entries].count("frame-blocked") == 1
    assert not bench.desk.is_frame_blank()


def test_the_console_of_a_widget_that_works_is_no_trouble(bench: Bench, run: Run) -> None:
    """Pages write a lot; a widget that speaks is shown."""
    opened(bench, run)
    bench.desk.widget_said(WIDGET, {"step": "APP_MOUNTED"})
    bench.desk.frame_showed(Sign.COOKIES_BLOCKED)

    assert bench.codes() == []


def test_two_languages_take_two_tokens(bench: Bench, run: Run) -> None:
    """One each, and the session's own is the widget in the language of its address."""
    run(bench.desk.choose(bench.profile))
    urls = run(bench.desk.open_pair())
    assert urls
    first, second = (url.reveal() for url in urls)

    assert ("language=en" in first, "language=fr" in second) == (True, True)
    assert first.partition("authorizeToken=")[2] != second.partition("authorizeToken=")[2]
    assert tokens_made(bench) == 2
    assert isinstance(bench.desk.session.token, token.Lent)


def test_without_tokens_neither_is_opened(bench: Bench, run: Run) -> None:
    """Why, is said."""
    run(bench.desk.choose(bench.profile))
    bench.fault("code-unauthorized", endpoint="GenerateAuthorizeToken")

    assert run(bench.desk.open_pair()) is None
    assert bench.codes()
    assert not bench.desk.session.preview.open


def test_a_callback_makes_no_token(bench: Bench, run: Run) -> None:
    """The LoginId comes as an event, twice, and by the address: the one token is used up, and no other is made."""
    opened(bench, run)
    said = {"step": "REDIRECT", "loginId": "5e115eac-1209-4f19-641c-08d6d484e2fe", "institution": "FlinksCapital"}
    bench.desk.widget_said(WIDGET, said)
    bench.desk.widget_said(WIDGET, said)
    bench.desk.widget_went(f"{WIDGET}/v2/Result/FlinksCapital?loginId={said['loginId']}")

    assert tokens_made(bench) == 1
    assert isinstance(bench.desk.session.token, token.Spent)
    assert bench.desk.session.preview.login_id == said["loginId"]


def test_a_token_that_the_widget_refuses_ticks_no_more(bench: Bench, run: Run) -> None:
    """TOKEN_INVALID stops the countdown at once."""
    opened(bench, run)
    assert bench.desk.remaining().seconds > 0
    bench.desk.widget_said(WIDGET, {"step": "TOKEN_INVALID"})

    assert bench.desk.remaining().seconds == 0


def test_the_widget_begins_in_the_windows_language(bench: Bench, run: Run) -> None:
    """Until somebody chooses another; what was chosen stays."""
    run(bench.desk.choose(bench.profile))
    bench.desk.speak("fr")
    assert "language=fr" in bench.desk.connect_url().shown()
    run(bench.desk.choose(bench.profile))
    assert "language=fr" in bench.desk.connect_url().shown()
    bench.desk.set_options({**bench.desk.session.preview.options, "language": "en"})
    bench.desk.speak("fr")

    assert "language=en" in bench.desk.connect_url().shown()
