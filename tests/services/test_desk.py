"""The desk walks the main job with the real simulator, and keeps its rules when things go wrong."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import timedelta
from typing import Any

import pytest

from flinks_desk.core import accounts, authorize, countdown, token
from flinks_desk.core.data_requests import DataKind
from flinks_desk.core.diagnosis.finding import Mend
from flinks_desk.core.exchange import Cause, Unreachable
from flinks_desk.core.journal import Kind
from flinks_desk.core.known import Role
from flinks_desk.core.mishap import Mishap
from flinks_desk.core.profile import TOOLBOX
from flinks_desk.core.secret import DOTS, Secret
from flinks_desk.core.session import KeyMissing, KeyStored
from flinks_desk.core.token import Holder, SpentBecause
from tests.services.bench import Bench, login_of

Run = Callable[[Coroutine[Any, Any, object]], object]

GREATDAY = authorize.ByCredentials("FlinksCapital", "Greatday", Secret("Everyday"))
NO_QUESTIONS = authorize.ByCredentials("FlinksCapital", "greatday_nomfa", Secret("Everyday"))
WIDGET = "http://localhost:8014"


def right_answers(bench: Bench) -> authorize.Answers:
    state = bench.desk.session.authorize
    assert isinstance(state, authorize.Challenged)
    words = {"city": "Montreal", "country": "Canada", "shape": "Triangle"}
    return {
        one.prompt: (Secret(next(answer for word, answer in words.items() if word in one.prompt)),)
        for one in state.challenges
    }


def test_a_place_that_was_chosen_has_its_keys_and_says_where_they_come_from(bench: Bench) -> None:
    secret_key = bench.desk.session.secret_key

    assert secret_key == KeyStored("published", "", f"{DOTS}{bench.world.credentials.secret_key[-2:]}")


def test_a_token_lives_thirty_minutes_from_when_it_was_asked_for(bench: Bench, run: Run) -> None:
    run(bench.desk.make_token())

    state = bench.desk.session.token
    assert isinstance(state, token.Live)
    assert state.expires - state.made == token.LIFETIME
    assert bench.desk.remaining() == countdown.Remaining(1800, countdown.Phase.CALM)
    assert [type(moment.state).__name__ for moment in bench.desk.session.token_life] == ["Asking", "Live"]


def test_a_token_ends_by_the_clock(bench: Bench, run: Run) -> None:
    run(bench.desk.make_token())
    bench.clock.move(1800)

    bench.desk.tick()

    assert isinstance(bench.desk.session.token, token.Spent)
    assert bench.desk.session.token.because is SpentBecause.EXPIRED
    assert bench.desk.remaining().phase is countdown.Phase.OVER


def test_a_wall_clock_that_was_put_back_does_not_lengthen_a_tokens_life(bench: Bench, run: Run) -> None:
    run(bench.desk.make_token())
    bench.clock.move(1000)
    bench.clock.set_wall(-900)

    left = bench.desk.remaining()

    assert (left.seconds, left.clock_changed) == (800, True)


def test_an_expired_token_is_noticed_before_the_call(bench: Bench, run: Run) -> None:
    run(bench.desk.make_token())
    bench.clock.move(1801)

    run(bench.desk.authorize(NO_QUESTIONS))

    assert bench.codes() == ["token-expired"]
    assert bench.desk.session.findings[0].mend is Mend.NEW_TOKEN
    assert bench.sent() == ["POST GenerateAuthorizeToken"]


def test_authorize_without_a_token_is_not_sent(bench: Bench, run: Run) -> None:
    run(bench.desk.authorize(NO_QUESTIONS))

    assert bench.codes() == ["auth-header-missing"]
    assert bench.sent() == []


def test_a_session_opens_and_uses_its_token_up(bench: Bench, run: Run) -> None:
    run(bench.desk.make_token())

    run(bench.desk.authorize(NO_QUESTIONS))

    state = bench.desk.session.authorize
    assert isinstance(state, authorize.Opened)
    assert (state.institution, state.username) == ("FlinksCapital", "greatday_nomfa")
    spent = bench.desk.session.token
    assert isinstance(spent, token.Spent)
    assert (spent.because, spent.by) == (SpentBecause.USED, Holder.AUTHORIZE)


def test_a_token_is_not_given_to_a_second_session(bench: Bench, run: Run) -> None:
    run(bench.desk.make_token())
    run(bench.desk.authorize(NO_QUESTIONS))

    run(bench.desk.authorize(NO_QUESTIONS))

    assert bench.codes() == ["token-reused"]
    assert bench.sent() == ["POST GenerateAuthorizeToken", "POST Authorize"]


def test_the_same_token_goes_with_the_answers(bench: Bench, run: Run) -> None:
    run(bench.desk.make_token())
    run(bench.desk.authorize(GREATDAY))
    assert bench.codes() == ["mfa-required"]

    run(bench.desk.answer(right_answers(bench)))

    assert isinstance(bench.desk.session.authorize, authorize.Opened)
    assert bench.sent() == ["POST GenerateAuthorizeToken", "POST Authorize", "POST Authorize"]


@pytest.mark.parametrize("code", ["UNAUTHORIZED", "ACCESS_DENIED"])
def test_a_token_refused_with_the_answers_is_replaced_once_and_the_journal_says_so(
    bench: Bench, run: Run, code: str
) -> None:
    bench.fault("mfa-token-strict")
    if code == "ACCESS_DENIED":
        bench.fault("token-access-denied")
    run(bench.desk.make_token())
    run(bench.desk.authorize(GREATDAY))

    run(bench.desk.answer(right_answers(bench)))

    assert isinstance(bench.desk.session.authorize, authorize.Opened)
    assert bench.sent()[2:] == ["POST Authorize", "POST GenerateAuthorizeToken", "POST Authorize"]
    notes = [str(entry.summary) for entry in bench.desk.entries if entry.kind is Kind.NOTE]
    assert notes == ["Flinks wants another token with the answers; they go out once more."]


def test_a_wrong_answer_ends_the_session_and_says_so(bench: Bench, run: Run) -> None:
    run(bench.desk.make_token())
    run(bench.desk.authorize(GREATDAY))
    prompts = right_answers(bench)

    run(bench.desk.answer({prompt: (Secret("Nowhere"),) for prompt in prompts}))

    assert bench.codes() == ["flinks-invalid-security-response"]
    assert bench.desk.session.findings[0].mend is Mend.START_SESSION_AGAIN


@pytest.mark.parametrize("fault", ["wrong-answer-retry", "wrong-answer-asks-again"])
def test_a_bank_that_asks_again_gets_another_answer(bench: Bench, run: Run, fault: str) -> None:
    bench.fault(fault)
    run(bench.desk.make_token())
    run(bench.desk.authorize(GREATDAY))
    run(bench.desk.answer({prompt: (Secret("Nowhere"),) for prompt in right_answers(bench)}))
    state = bench.desk.session.authorize
    assert isinstance(state, authorize.Challenged)
    assert state.again

    run(bench.desk.answer(right_answers(bench)))

    assert isinstance(bench.desk.session.authorize, authorize.Opened)


def test_a_blank_answer_is_not_sent(bench: Bench, run: Run) -> None:
    run(bench.desk.make_token())
    run(bench.desk.authorize(GREATDAY))

    run(bench.desk.answer({prompt: (Secret(""),) for prompt in right_answers(bench)}))

    assert bench.codes() == ["mfa-answer-blank"]
    assert len(bench.sent()) == 2


def test_answers_after_eight_minutes_are_not_sent(bench: Bench, run: Run) -> None:
    run(bench.desk.make_token())
    run(bench.desk.authorize(GREATDAY))
    answers = right_answers(bench)
    bench.clock.move(481)

    run(bench.desk.answer(answers))

    assert bench.codes() == ["request-id-expired"]


def test_data_are_polled_at_the_profiles_pace_until_they_are_there(bench: Bench, run: Run) -> None:
    run(bench.desk.make_token())
    run(bench.desk.authorize(NO_QUESTIONS))

    run(bench.desk.fetch_accounts())

    state = bench.desk.session.accounts
    assert isinstance(state, accounts.Ready)
    assert len(state.accounts) > 0
    assert state.accounts[0].transactions
    assert bench.clock.waits == [accounts.poll_every(bench.desk.session.profile).total_seconds()]
    assert bench.sent()[2:] == ["POST GetAccountsDetail", "GET GetAccountsDetailAsync"]
    assert any(isinstance(one.accounts, accounts.Fetching) and one.accounts.next_poll for one in bench.shown)


def test_polling_is_given_up_after_thirty_minutes(bench: Bench, run: Run) -> None:
    run(bench.desk.make_token())
    run(bench.desk.authorize(NO_QUESTIONS))
    bench.world.switches.set_policy("collection_seconds", 10_000)
    bench.world.switches.set_policy("processing_minutes", 600)

    run(bench.desk.fetch_accounts())

    state = bench.desk.session.accounts
    assert isinstance(state, accounts.Failed)
    assert state.gave_up
    assert sum(bench.clock.waits) == pytest.approx(1800)
    assert bench.codes() == ["still-pending"]


def test_cancelling_the_polling_leaves_nothing_asked(bench: Bench, run: Run) -> None:
    run(bench.desk.make_token())
    run(bench.desk.authorize(NO_QUESTIONS))
    bench.fault("details-slow")

    async def start_and_cancel() -> None:
        task = asyncio.ensure_future(bench.desk.fetch_accounts())
        await bench.clock.waited.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    run(start_and_cancel())

    assert bench.desk.session.accounts == accounts.NotFetched()
    assert isinstance(bench.desk.session.authorize, authorize.Opened)


def test_data_without_a_session_are_not_asked_for(bench: Bench, run: Run) -> None:
    run(bench.desk.fetch_accounts())

    assert bench.codes() == ["field-missing"]


def test_opening_the_preview_lends_the_token(bench: Bench, run: Run) -> None:
    run(bench.desk.make_token())

    url = bench.desk.open_preview()

    assert url is not None
    assert url.shown() == f"{WIDGET}/v2/?demo=true&language=en&consentEnable=true&authorizeToken={DOTS}"
    assert isinstance(bench.desk.session.token, token.Lent)
    assert bench.desk.session.token.to is Holder.WIDGET
    assert bench.desk.session.preview.open


def test_a_token_that_the_preview_used_is_refused_before_the_call(bench: Bench, run: Run) -> None:
    run(bench.desk.make_token())
    bench.desk.open_preview()

    run(bench.desk.authorize(NO_QUESTIONS))

    finding = bench.desk.session.findings[0]
    assert (finding.code, finding.mend) == ("token-reused", Mend.NEW_TOKEN)
    at = bench.clock.now().astimezone().strftime("%H:%M")
    assert str(finding.message) == f"The Connect preview used this token at {at}. A token works once."
    assert bench.sent() == ["POST GenerateAuthorizeToken"]


def test_the_preview_is_not_opened_with_seconds_left(bench: Bench, run: Run) -> None:
    run(bench.desk.make_token())
    bench.clock.move(1771)

    assert bench.desk.open_preview() is None
    assert bench.codes() == ["token-expired"]


@pytest.mark.parametrize(
    "data",
    [
        {"step": "REDIRECT", "loginId": "5e115eac-1209-4f19-641c-08d6d484e2fe", "institution": "FlinksCapital"},
        {
            "step": "REDIRECT",
            "institution": "FlinksCapital",
            "url": "https://x.ca/?loginId=5e115eac-1209-4f19-641c-08d6d484e2fe",
        },
        '{"step":"REDIRECT","loginId":"5e115eac-1209-4f19-641c-08d6d484e2fe","institution":"FlinksCapital"}',
        {"step": "REDIRECT", "LoginId": "5e115eac-1209-4f19-641c-08d6d484e2fe", "institution": "FlinksCapital"},
    ],
)
def test_the_login_id_is_picked_up_from_a_redirect_in_any_shape(bench: Bench, run: Run, data: Any) -> None:
    run(bench.desk.make_token())
    bench.desk.open_preview()

    bench.desk.widget_said(WIDGET, data)

    preview = bench.desk.session.preview
    assert (preview.login_id, preview.institution) == ("5e115eac-1209-4f19-641c-08d6d484e2fe", "FlinksCapital")
    assert isinstance(bench.desk.session.token, token.Spent)


def test_the_login_id_is_picked_up_from_a_navigation(bench: Bench) -> None:
    bench.desk.set_options({"redirectUrl": "https://my.example/done"})

    bench.desk.widget_went("https://my.example/done?loginId=abc&accountId=1%2C2&institution=FlinksCapital")

    assert bench.desk.session.preview.login_id == "abc"
    assert bench.desk.session.preview.account_ids == ("1", "2")


@pytest.mark.parametrize("url", ["https://my.example.evil/done?loginId=abc", "https://my.example/donex?loginId=abc"])
def test_a_navigation_to_elsewhere_is_shown_but_not_believed(bench: Bench, url: str) -> None:
    bench.desk.set_options({"redirectUrl": "https://my.example/done"})

    bench.desk.widget_went(url)

    assert bench.desk.session.preview.login_id == ""
    assert [entry.kind for entry in bench.desk.entries] == [Kind.NAVIGATION]


def test_a_message_from_elsewhere_is_kept_but_nothing_follows_from_it(bench: Bench) -> None:
    bench.desk.widget_said("https://evil.example", {"step": "REDIRECT", "loginId": "abc"})

    preview = bench.desk.session.preview
    assert (preview.login_id, len(preview.events), preview.events[0].trusted) == ("", 1, False)
    assert [finding.code for finding in bench.desk.entries[-1].findings] == ["event-untrusted-origin"]


def test_the_same_event_twice_counts_once(bench: Bench, run: Run) -> None:
    run(bench.desk.make_token())
    bench.desk.open_preview()
    bench.desk.widget_said(WIDGET, {"step": "REDIRECT", "loginId": "abc"})
    life = bench.desk.session.token_life

    bench.desk.widget_said(WIDGET, {"step": "REDIRECT", "loginId": "abc"})

    assert [event.repeated for event in bench.desk.session.preview.events] == [False, True]
    assert bench.desk.session.token_life == life


def test_a_token_that_the_widget_calls_invalid_is_spent(bench: Bench, run: Run) -> None:
    run(bench.desk.make_token())
    bench.desk.open_preview()

    bench.desk.widget_said(WIDGET, {"step": "TOKEN_INVALID"})

    state = bench.desk.session.token
    assert isinstance(state, token.Spent)
    assert state.because is SpentBecause.TURNED_AWAY
    assert bench.codes() == ["token-invalid-event"]


def test_a_login_id_of_connect_opens_a_session(bench: Bench, run: Run) -> None:
    login_id = login_of(bench)
    run(bench.desk.make_token())

    run(bench.desk.authorize(authorize.ByLogin(login_id)))

    state = bench.desk.session.authorize
    assert isinstance(state, authorize.Opened)
    assert state.login_id == login_id


def test_another_place_begins_afresh(bench: Bench, run: Run) -> None:
    run(bench.desk.make_token())

    run(bench.desk.choose(TOOLBOX))

    session = bench.desk.session
    assert (session.token, session.token_life, session.profile) == (token.Absent(), (), TOOLBOX)
    assert session.secret_key == KeyStored("published", "", f"{DOTS}14")


def test_keys_do_not_come_along_to_another_place(bench: Bench, run: Run) -> None:
    run(bench.desk.choose(bench.profile.with_customer("5602459c-f6d0-4ca0-6750-08dccdcadcc0")))

    assert bench.desk.session.secret_key == KeyMissing()


def test_a_key_is_kept_and_forgotten(bench: Bench, run: Run) -> None:
    place = bench.profile.with_customer("5602459c-f6d0-4ca0-6750-08dccdcadcc0")
    run(bench.desk.choose(place))
    run(bench.desk.keep(Role.SECRET_KEY, Secret("3f1a77aa-0000-4000-8000-00000000beef"), remember=True))
    run(bench.desk.choose(bench.profile))
    run(bench.desk.choose(place))
    found_again = bench.desk.session.secret_key

    run(bench.desk.forget(Role.SECRET_KEY))

    forgotten = bench.desk.session.secret_key
    assert (found_again, forgotten) == (KeyStored("memory", "", f"{DOTS}ef"), KeyMissing())


def test_a_value_known_in_another_role_is_stopped_and_named(bench: Bench, run: Run) -> None:
    run(bench.desk.make_token())
    state = bench.desk.session.token
    assert isinstance(state, token.Live)

    look = bench.desk.look_at(Role.SECRET_KEY, f"  {state.value.reveal()} ")

    assert look.belongs_to is Role.AUTHORIZE_TOKEN
    assert look.stopped is not None
    assert look.stopped.extra == {"found": "authorize_token", "expected": "secret_key"}
    assert [str(note) for note in look.removed] == ["Blanks around the value were removed."]


def test_a_swapped_key_names_its_own_field(bench: Bench) -> None:
    look = bench.desk.look_at(Role.X_API_KEY, bench.world.credentials.secret_key)

    assert look.belongs_to is Role.SECRET_KEY
    assert look.stopped is not None
    assert look.stopped.mend is Mend.SWAP_VALUES


def test_a_key_typed_into_the_wrong_field_can_be_put_right(bench: Bench, run: Run) -> None:
    value = Secret("3f1a77aa-0000-4000-8000-00000000beef")
    run(bench.desk.keep(Role.X_API_KEY, value, remember=False))

    run(bench.desk.keep(Role.SECRET_KEY, value, remember=False))

    assert bench.desk.look_at(Role.SECRET_KEY, value.reveal()).stopped is None
    assert bench.desk.look_at(Role.X_API_KEY, value.reveal()).belongs_to is Role.SECRET_KEY


def test_a_cancelled_token_call_leaves_the_token_that_was_there(bench: Bench, run: Run) -> None:
    run(bench.desk.make_token())
    before = bench.desk.session

    async def start_and_cancel() -> None:
        bench.gate.shut = True
        task = asyncio.ensure_future(bench.desk.make_token())
        await asyncio.sleep(0)
        assert isinstance(bench.desk.session.token, token.Asking)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    run(start_and_cancel())

    assert bench.desk.session == before
    assert bench.desk.remaining().seconds == 1800
    last = bench.desk.entries[-1].exchange
    assert last is not None
    assert isinstance(last.outcome, Unreachable)
    assert last.outcome.cause is Cause.CANCELLED
    assert bench.desk.entries[-1].findings == ()


async def give_up(bench: Bench) -> None:
    """A person asks for a session, and cancels before it opens."""
    bench.gate.shut = True
    task = asyncio.ensure_future(bench.desk.authorize(NO_QUESTIONS))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


def test_a_cancelled_authorize_leaves_the_session_but_not_the_token(bench: Bench, run: Run) -> None:
    run(bench.desk.make_token())

    run(give_up(bench))

    assert bench.desk.session.authorize == authorize.Closed()
    state = bench.desk.session.token
    assert isinstance(state, token.Spent)
    assert state.because is SpentBecause.UNCERTAIN


def test_what_one_session_brought_is_not_shown_as_anothers(bench: Bench, run: Run) -> None:
    """A new session has fetched nothing yet; one that is given up before it opens leaves what was there."""
    run(bench.desk.make_token())
    run(bench.desk.authorize(NO_QUESTIONS))
    run(bench.desk.fetch(DataKind.SUMMARY))
    run(bench.desk.make_token())
    run(give_up(bench))
    kept = bench.desk.session.data.state(DataKind.SUMMARY)
    bench.gate.shut = False
    run(bench.desk.make_token())
    run(bench.desk.authorize(NO_QUESTIONS))

    assert isinstance(kept, accounts.Ready)
    assert bench.desk.session.data.state(DataKind.SUMMARY) == accounts.NotFetched()


def test_an_answer_for_a_place_that_was_left_changes_nothing(bench: Bench, run: Run) -> None:
    async def leave_in_between() -> None:
        task = asyncio.ensure_future(bench.desk.make_token())
        await asyncio.sleep(0)
        await bench.desk.choose(TOOLBOX)
        await task

    run(leave_in_between())

    assert (bench.desk.session.profile, bench.desk.session.token) == (TOOLBOX, token.Absent())


def test_clocks_that_agree_are_nobodys_business(bench: Bench, run: Run) -> None:
    run(bench.desk.make_token())

    skew = bench.desk.session.skew
    assert skew is not None
    assert abs(skew.seconds) <= 1
    assert "clock-skew" not in [entry.title for entry in bench.desk.entries]


def test_clocks_that_are_apart_are_told_once_and_the_countdown_stays_right(bench: Bench, run: Run) -> None:
    bench.fault("clock-apart", seconds="300")

    run(bench.desk.make_token())
    bench.clock.move(100)
    run(bench.desk.make_token())
    bench.clock.move(100)

    notes = [str(entry.summary) for entry in bench.desk.entries if entry.title == "clock-skew"]
    assert [note.partition(".")[0] for note in notes] == ["This machine's clock is 5 minutes ahead of the one at 127"]
    assert bench.desk.remaining().seconds == 1700


@pytest.mark.parametrize("jump", [-86_400, -3_600, -300, 0])
def test_neither_sleep_nor_a_clock_put_back_gives_a_token_more_time(bench: Bench, run: Run, jump: float) -> None:
    """The lid is closed for ten minutes, and the wall clock is put back meanwhile, or by daylight saving."""
    run(bench.desk.make_token())

    bench.clock.move(600)
    bench.clock.set_wall(jump)

    assert (bench.desk.remaining().seconds, bench.desk.remaining().clock_changed) == (1200, jump != 0)
    bench.clock.move(1200)
    bench.desk.tick()
    assert isinstance(bench.desk.session.token, token.Spent)


def test_who_sets_a_late_clock_right_takes_no_time_away_from_the_token(bench: Bench, run: Run) -> None:
    bench.world.clock.advance(timedelta(seconds=600))
    run(bench.desk.make_token())
    bench.clock.move(100)

    bench.clock.set_wall(600)

    assert bench.desk.remaining().seconds == 1700


def test_a_mistake_of_ours_is_in_the_log_with_its_place(bench: Bench) -> None:
    bench.desk.tell_mishap(Mishap("LookupError", ("builtins.LookupError", "  walk.py:12 go")))

    entry = bench.desk.entries[-1]
    assert (entry.title, entry.data) == ("mishap", ("builtins.LookupError", "  walk.py:12 go"))
    assert "LookupError" in str(entry.summary)


def test_another_place_has_another_clock(bench: Bench, run: Run) -> None:
    bench.fault("clock-apart", seconds="300")
    run(bench.desk.make_token())

    run(bench.desk.choose(TOOLBOX))

    assert bench.desk.session.skew is None


def test_the_summary_tells_the_walk_in_order(bench: Bench, run: Run) -> None:
    run(bench.desk.make_token())
    run(bench.desk.authorize(NO_QUESTIONS))
    run(bench.desk.fetch_accounts())

    told = [str(line.what) for line in bench.desk.steps_summary()]

    assert told[1] == "1 token was made."
    assert told[4].endswith("accounts came.")


def test_the_three_calls_are_given_with_named_variables(bench: Bench, run: Run) -> None:
    run(bench.desk.make_token())
    run(bench.desk.authorize(NO_QUESTIONS))

    titles, curls = zip(*bench.desk.as_curl(), strict=True)

    assert titles == ("GenerateAuthorizeToken", "Authorize", "GetAccountsDetail")
    assert "${FLINKS_SECRET_KEY}" in curls[0]
    assert "${FLINKS_AUTHORIZE_TOKEN}" in curls[1]
    assert "${FLINKS_X_API_KEY}" in curls[2]
    state = bench.desk.session.authorize
    assert isinstance(state, authorize.Opened)
    assert state.login_id in curls[1]


def test_a_call_that_never_left_gives_the_token_back(bench: Bench, run: Run) -> None:
    run(bench.desk.make_token())
    before = bench.desk.session
    bench.gate.refuses = True

    run(bench.desk.authorize(NO_QUESTIONS))

    after = bench.desk.session
    assert (after.token, after.token_life) == (before.token, before.token_life)
    assert "still good" in str(after.findings[0].evidence)
    bench.gate.refuses = False
    run(bench.desk.authorize(NO_QUESTIONS))
    assert isinstance(bench.desk.session.authorize, authorize.Opened)


def test_answers_go_with_another_token_where_a_new_one_was_made_meanwhile(bench: Bench, run: Run) -> None:
    run(bench.desk.make_token())
    run(bench.desk.authorize(GREATDAY))
    answers = right_answers(bench)
    run(bench.desk.make_token())

    run(bench.desk.answer(answers))

    assert isinstance(bench.desk.session.authorize, authorize.Opened)


def test_answers_whose_token_is_gone_bring_a_new_one(bench: Bench, run: Run) -> None:
    run(bench.desk.make_token())
    run(bench.desk.authorize(GREATDAY))
    answers = right_answers(bench)

    async def lose_the_token() -> None:
        bench.gate.shut = True
        task = asyncio.ensure_future(bench.desk.answer(answers))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        bench.gate.shut = False

    run(lose_the_token())
    assert isinstance(bench.desk.session.token, token.Spent)
    run(bench.desk.answer(answers))

    assert isinstance(bench.desk.session.authorize, authorize.Opened)
    assert "another one goes with the answers" in str(
        next(entry.summary for entry in bench.desk.entries if entry.kind is Kind.NOTE)
    )


def test_after_a_lost_poll_polling_goes_on_where_it_was(bench: Bench, run: Run) -> None:
    run(bench.desk.make_token())
    run(bench.desk.authorize(NO_QUESTIONS))
    bench.gate.refuses_polls = True
    run(bench.desk.fetch_accounts())
    lost = bench.desk.session.accounts
    assert isinstance(lost, accounts.Failed)
    bench.gate.refuses_polls = False

    run(bench.desk.fetch_accounts())

    assert isinstance(bench.desk.session.accounts, accounts.Ready)
    assert bench.sent()[2:] == ["POST GetAccountsDetail", *["GET GetAccountsDetailAsync"] * 5]


def test_a_lost_poll_is_asked_again_and_each_try_is_a_row_but_what_begins_is_sent_once(bench: Bench, run: Run) -> None:
    run(bench.desk.make_token())
    run(bench.desk.authorize(NO_QUESTIONS))
    bench.gate.loses_polls = 2
    run(bench.desk.fetch_accounts())

    assert isinstance(bench.desk.session.accounts, accounts.Ready)
    assert bench.codes() == []
    assert bench.sent()[2:] == ["POST GetAccountsDetail", *["GET GetAccountsDetailAsync"] * 3]
    assert [entry.findings[0].code for entry in bench.desk.entries if entry.findings][1:] == ["network-unreachable"] * 2


def test_a_second_click_while_a_call_is_under_way_does_nothing(bench: Bench, run: Run) -> None:
    async def click_twice() -> None:
        bench.gate.shut = True
        first = asyncio.ensure_future(bench.desk.make_token())
        await asyncio.sleep(0)
        await bench.desk.make_token()
        first.cancel()
        with pytest.raises(asyncio.CancelledError):
            await first

    run(click_twice())

    assert bench.sent() == ["POST GenerateAuthorizeToken"]


def test_the_preview_closes_and_its_token_is_used_up(bench: Bench, run: Run) -> None:
    run(bench.desk.make_token())
    bench.desk.open_preview()

    bench.desk.close_preview()

    state = bench.desk.session.token
    assert isinstance(state, token.Spent)
    assert (state.because, state.by) == (SpentBecause.USED, Holder.WIDGET)
    bench.desk.close_preview()
