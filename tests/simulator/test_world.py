"""The world's own calls, which the widget stands on."""

from datetime import timedelta

import pytest

from flinks_desk.simulator.clock import SimulatorClock
from flinks_desk.simulator.institutions import listed
from flinks_desk.simulator.outcomes import Accepted, Challenged, Opened, TurnedDown
from flinks_desk.simulator.world import SignIn, World


def opened(world: World, username: str = "jane_doe_2_accounts", language: str = "en") -> Opened:
    outcome = world.open_session(SignIn("FlinksCapital", username, "Everyday", language), by="test")
    assert isinstance(outcome, Opened)
    return outcome


def test_the_widget_signs_in_and_selects_accounts(world: World) -> None:
    """Token, sign-in, question, accounts, as its docstring shows it."""
    token = world.mint(by="request 1")
    accepted = world.claim_token(token.value, door="widget", by="request 2")
    assert isinstance(accepted, Accepted)
    sign_in = SignIn("FlinksCapital", "Greatday", "Everyday", language="fr", tag="t")
    asked = world.open_session(sign_in, by="request 3", token=accepted.token)
    assert isinstance(asked, Challenged)
    request_id = asked.session.request_id

    answers = {one.prompt: one.answers for one in asked.challenges}
    done = world.answer(request_id, answers, by="request 4")

    assert isinstance(done, Opened)
    accounts = world.accounts_of(done.login.id)
    world.select_accounts(request_id, [accounts[1].id, "somebody else's"])
    session = world.session(request_id)
    assert session is not None
    assert session.selected == (accounts[1].id,)
    assert world.tokens()[0].request_id == request_id


def test_a_login_id_is_bound_to_bank_user_and_language(world: World) -> None:
    """The same three give the same LoginId, another language another one (api-facts §13)."""
    first, again, french = opened(world), opened(world), opened(world, language="fr")

    assert first.login.id == again.login.id != french.login.id
    assert first.session.request_id != again.session.request_id


def test_a_widget_takes_a_session_up_again(world: World) -> None:
    """With a fresh token, bound to the same RequestId; the session waits where it stood."""
    asked = world.open_session(SignIn("FlinksCapital", "Greatday", "Everyday"), by="test")
    assert isinstance(asked, Challenged)
    request_id = asked.session.request_id
    token = world.mint(by="test")

    resumed = world.claim_token(token.value, door="widget", by="test", resuming=request_id)

    assert isinstance(resumed, Accepted)
    assert world.resume(request_id) == Challenged(asked.session, asked.challenges)
    world.clock.advance(timedelta(minutes=8))
    late = world.resume(request_id)
    assert isinstance(late, TurnedDown)
    assert late.code == "SESSION_EXPIRED"


def test_a_session_outlives_its_login_without_harm(world: World) -> None:
    """Deleted in between: a refusal, never an exception."""
    done = opened(world)
    world.clock.advance(timedelta(minutes=1))
    world.delete(done.login.id)

    outcome = world.resume(done.session.request_id)

    assert isinstance(outcome, TurnedDown)
    assert world.accounts_of(done.login.id) == ()
    world.select_accounts(done.session.request_id, ["x"])
    world.select_accounts("no session", ["x"])


def test_the_data_of_a_session_can_be_asked_for_thirty_minutes(world: World) -> None:
    """api-facts §14."""
    done = opened(world)
    world.clock.advance(timedelta(minutes=30))

    session = world.session(done.session.request_id)

    assert session is not None
    assert session.stage == "dead"


def test_the_demo_bank_is_listed_with_demo_only(world: World) -> None:
    """demo=false hides Flinks Capital (api-facts §12.1)."""
    with_demo, without = listed(demo=True), listed(demo=False)

    assert [one.code for one in with_demo if one not in without] == ["FlinksCapital"]


def test_roles_are_known_by_value(world: World) -> None:
    """All Flinks' identifiers are GUIDs: where a value came from is the only way to tell."""
    done = opened(world)
    token = world.mint(by="test")

    roles = [
        world.role_of(value)
        for value in (
            world.credentials.secret_key,
            world.credentials.hmac_secret,
            token.value,
            done.login.id,
            done.session.request_id,
            "0f8fad5b-d9cb-469f-a165-70867728950e",
        )
    ]

    assert roles == ["secret key", "HMAC secret", "authorize token", "LoginId", "RequestId", None]


def test_the_clock_moves_forward_only() -> None:
    """And tells who listens."""
    clock = SimulatorClock()
    moved: list[timedelta] = []
    stop = clock.when_moved(lambda: moved.append(clock.ahead))

    clock.advance(timedelta(minutes=29))
    stop()
    clock.advance(timedelta(minutes=1))

    assert moved == [timedelta(minutes=29)]
    with pytest.raises(ValueError, match="forward only"):
        clock.advance(timedelta(seconds=-1))


def test_no_secret_is_shown_by_printing(world: World) -> None:
    """Passwords and tokens stay out of tracebacks."""
    token = world.mint(by="test")
    sign_in = SignIn("FlinksCapital", "Greatday", "Everyday")

    assert token.value not in repr(token)
    assert "Everyday" not in repr(sign_in)
    assert token.value not in repr(world.open_session(sign_in, by="test", token=token))
