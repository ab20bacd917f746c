"""Sessions in the background, the token that goes with each call, second chances, and going on in the widget."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from flinks_desk.core import authorize, token
from flinks_desk.core.exchange import Body
from flinks_desk.core.secret import Secret
from flinks_desk.core.token_use import Errand
from tests.services.bench import Bench

Run = Callable[[Coroutine[Any, Any, object]], object]

IN_BACKGROUND = authorize.ByCredentials("FlinksCapital", "Greatday", Secret("Everyday"), in_background=True)
WIDGET = "http://localhost:8014"


def sign_in(username: str, *, in_background: bool = False) -> authorize.ByCredentials:
    return authorize.ByCredentials("FlinksCapital", username, Secret("Everyday"), in_background=in_background)


def opened(bench: Bench) -> authorize.Opened:
    state = bench.desk.session.authorize
    assert isinstance(state, authorize.Opened), state
    return state


def asked(bench: Bench) -> authorize.Challenged:
    state = bench.desk.session.authorize
    assert isinstance(state, authorize.Challenged), state
    return state


def answers(bench: Bench, *given: str) -> authorize.Answers:
    return {one.prompt: (Secret(words),) for one, words in zip(asked(bench).challenges, given, strict=True)}


def open_with(bench: Bench, run: Run, choice: authorize.Choice) -> None:
    run(bench.desk.make_token())
    run(bench.desk.authorize(choice))


def uses(bench: Bench) -> list[tuple[Errand, int, bool, int]]:
    return [(one.errand, one.number, one.is_refused, one.count) for one in bench.desk.session.token_uses]


def test_a_session_in_the_background_is_asked_again_until_it_is_open(bench: Bench, run: Run) -> None:
    """AuthorizeAsync, then the same with the RequestId alone, all with one token."""
    open_with(bench, run, sign_in("greatday_nomfa", in_background=True))

    assert bench.sent()[1:] == ["POST AuthorizeAsync"] * 2
    assert opened(bench).username == "greatday_nomfa"
    assert uses(bench) == [(Errand.OPEN, 1, False, 1), (Errand.POLL, 1, False, 1)]
    waiting = [one.authorize for one in bench.shown if isinstance(one.authorize, authorize.Opening)]
    assert any(one.next_poll and one.request_id for one in waiting)


def test_questions_in_the_background_are_answered_there_too(bench: Bench, run: Run) -> None:
    """A 203 to a poll asks; the answers bring another 202, and polling goes on."""
    open_with(bench, run, sign_in("sim_mfa_triple", in_background=True))
    run(bench.desk.answer(answers(bench, "Montreal", "Canada", "Triangle")))

    assert opened(bench).institution
    assert bench.sent()[1:] == ["POST AuthorizeAsync"] * 4
    assert [one[0] for one in uses(bench)] == [Errand.OPEN, Errand.POLL, Errand.ANSWER, Errand.POLL]


def test_a_session_that_is_not_activated_in_the_background_is_explained(bench: Bench, run: Run) -> None:
    bench.fault("async-not-activated")

    open_with(bench, run, IN_BACKGROUND)

    assert isinstance(bench.desk.session.authorize, authorize.TurnedDown)
    assert bench.codes()


def test_who_waits_no_more_can_open_another_session(bench: Bench, run: Run) -> None:
    """Cancelling while nothing is under way but the wait leaves no session, and a token that is used up."""
    run(bench.desk.make_token())

    async def cancelled() -> None:
        task = asyncio.ensure_future(bench.desk.authorize(IN_BACKGROUND))
        await bench.clock.waited.wait()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    run(cancelled())

    assert isinstance(bench.desk.session.authorize, authorize.Closed)
    assert isinstance(bench.desk.session.token, token.Spent)


def test_a_question_that_is_cancelled_under_way_leaves_no_session_half_open(bench: Bench, run: Run) -> None:
    """Cancelling the call itself; the next session can be opened."""
    run(bench.desk.make_token())

    async def cancelled() -> None:
        task = asyncio.ensure_future(bench.desk.authorize(IN_BACKGROUND))
        await bench.clock.waited.wait()
        bench.gate.shut = True
        for _ in range(10):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    run(cancelled())
    bench.gate.shut = False

    assert isinstance(bench.desk.session.authorize, authorize.Closed)
    open_with(bench, run, sign_in("greatday_nomfa"))
    assert opened(bench).institution


@pytest.mark.parametrize(("times", "ends"), [("3", authorize.Opened), ("4", authorize.TurnedDown)])
def test_a_question_without_an_answer_is_put_again(bench: Bench, run: Run, times: str, ends: type) -> None:
    """Three in a row lose nothing: neither the session nor its token. The fourth is the end."""
    bench.world.switches.set_policy("authorize_async_seconds", 2)
    run(bench.desk.make_token())

    async def open_and_lose() -> None:
        task = asyncio.ensure_future(bench.desk.authorize(sign_in("greatday_nomfa", in_background=True)))
        await bench.clock.waited.wait()
        bench.fault("html-502", endpoint="AuthorizeAsync", times=times)
        await task

    run(open_and_lose())

    assert isinstance(bench.desk.session.authorize, ends)


def test_half_an_hour_is_the_end_of_patience(bench: Bench, run: Run) -> None:
    """Flinks that never finishes is asked no more after thirty minutes, and it is said."""
    bench.world.switches.set_policy("authorize_async_seconds", 3600)
    open_with(bench, run, sign_in("greatday_nomfa", in_background=True))

    assert isinstance(bench.desk.session.authorize, authorize.Closed)
    assert sum(bench.clock.waits) == pytest.approx(1800, abs=10)
    assert bench.codes() == ["still-pending"]


def test_the_same_token_goes_with_the_answers_and_a_refused_one_is_replaced_once(bench: Bench, run: Run) -> None:
    """What went with which call can be read in the session."""
    bench.fault("mfa-token-strict")
    open_with(bench, run, sign_in("sim_mfa_triple"))
    run(bench.desk.answer(answers(bench, "Montreal", "Canada", "Triangle")))

    assert opened(bench).institution
    assert uses(bench) == [
        (Errand.OPEN, 1, False, 1),
        (Errand.ANSWER, 1, True, 1),
        (Errand.ANSWER, 2, False, 1),
    ]


@pytest.mark.parametrize("fault", ["wrong-answer-retry", "wrong-answer-asks-again"])
def test_a_wrong_answer_is_asked_again_where_flinks_asks_again(bench: Bench, run: Run, fault: str) -> None:
    """A 401 with questions, or the same 203 once more: a second chance, and it is said."""
    bench.fault(fault)
    open_with(bench, run, sign_in("sim_mfa_triple"))
    run(bench.desk.answer(answers(bench, "wrong", "wrong", "wrong")))
    second = asked(bench)
    run(bench.desk.answer(answers(bench, "Montreal", "Canada", "Triangle")))

    assert (second.again, second.round) == (True, 1)
    assert opened(bench).institution


def test_the_next_question_is_no_second_chance(bench: Bench, run: Run) -> None:
    """One question after the other: each is new, and none says that the last answer was wrong."""
    open_with(bench, run, sign_in("sim_mfa_rounds"))
    run(bench.desk.answer(answers(bench, "Montreal")))

    assert (asked(bench).again, asked(bench).round) == (False, 2)


def test_what_a_person_wrote_goes_out_as_it_is(bench: Bench, run: Run) -> None:
    """Also answers under a prompt that nobody asked: that is what somebody wants to see refused."""
    open_with(bench, run, sign_in("sim_mfa_triple"))
    body: Body = {"RequestId": asked(bench).request_id, "SecurityResponses": {"altered": [Secret("x")]}}
    run(bench.desk.answer(authorize.Written(body)))

    exchange = bench.desk.entries[-2].exchange or bench.desk.entries[-1].exchange
    assert exchange is not None
    assert exchange.call.body == body
    assert isinstance(bench.desk.session.authorize, authorize.TurnedDown)


def test_a_refresh_that_asks_goes_on_in_the_widget(bench: Bench, run: Run) -> None:
    """The RequestId goes into the widget's address; its REDIRECT ends the session that waited, and the RequestId."""
    open_with(bench, run, sign_in("sim_mfa_triple"))
    run(bench.desk.answer(answers(bench, "Montreal", "Canada", "Triangle")))
    login = opened(bench).login_id
    open_with(bench, run, authorize.ByLogin(login, cached=False))
    request_id = asked(bench).request_id
    bench.desk.resume_in_connect(keep_accounts=True)
    assert bench.desk.session.preview.options["requestId"] == request_id
    assert isinstance(bench.desk.session.authorize, authorize.Challenged)
    run(bench.desk.make_token())
    assert bench.desk.open_preview() is not None

    bench.desk.widget_said(WIDGET, {"step": "REDIRECT", "loginId": login})

    assert isinstance(bench.desk.session.authorize, authorize.Closed)
    assert "requestId" not in bench.desk.session.preview.options


def test_a_token_older_than_fifteen_minutes_resumes_nothing(bench: Bench, run: Run) -> None:
    """The Reconnect table's rule; the same token would still open a fresh widget."""
    open_with(bench, run, sign_in("sim_mfa_triple"))
    bench.desk.resume_in_connect(keep_accounts=False)
    run(bench.desk.make_token())
    bench.clock.move(15 * 60 + 1)

    assert bench.desk.open_preview() is None
    assert bench.codes() == ["token-expired"]

    bench.desk.connect_anew()

    assert bench.desk.open_preview() is not None


def test_a_choice_that_was_sent_is_offered_again_to_the_letter(bench: Bench, run: Run) -> None:
    """What goes out as a secret is masked where it comes back, but never in the bank's questions: they are keys."""
    bench.fault("wrong-answer-asks-again")
    open_with(bench, run, sign_in("sim_mfa_choices"))
    first = asked(bench)
    run(bench.desk.answer({first.challenges[0].prompt: (Secret("Boat loan"),)}))

    assert asked(bench).challenges == first.challenges
    assert asked(bench).again


def test_the_log_says_what_the_background_does(bench: Bench, run: Run) -> None:
    """No row of it speaks of data, which nobody has asked for yet."""
    open_with(bench, run, sign_in("greatday_nomfa", in_background=True))

    rows = [entry for entry in bench.desk.entries if entry.title == "POST AuthorizeAsync"]
    assert [str(row.summary) for row in rows] == [
        "Flinks is opening the session. Ask again in ten seconds, with the RequestId alone.",
        "The session is open. Its RequestId fetches data, with the x-api-key.",
    ]
    assert [row.findings for row in rows] == [(), ()]
