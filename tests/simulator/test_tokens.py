"""The one rule that must never break: no token is accepted for two sessions."""

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, MultipleResults, RuleBasedStateMachine, invariant, multiple, rule

from flinks_desk.simulator.outcomes import Accepted, Challenged, Opened
from flinks_desk.simulator.policies import MfaToken, TokenAge
from flinks_desk.simulator.world import SignIn, World

USERS = st.sampled_from(["Greatday", "greatday_nomfa", "sim_mfa_triple", "nobody"])


class TokensAndSessions(RuleBasedStateMachine):
    """Any order of minting, opening, answering, loading the widget, moving the clock, changing policy."""

    tokens: Bundle[str] = Bundle("tokens")
    sessions: Bundle[str] = Bundle("sessions")

    def __init__(self) -> None:
        super().__init__()
        self.world = World()
        self.served: dict[str, set[str]] = {}

    @rule(target=tokens)
    def mint(self) -> str:
        return self.world.mint(by="test").value

    @rule(policy=st.sampled_from(list(MfaToken)), age=st.sampled_from(list(TokenAge)))
    def change_policy(self, policy: MfaToken, age: TokenAge) -> None:
        self.world.switches.set_policy("mfa_token", policy.value)
        self.world.switches.set_policy("token_age", age.value)

    @rule(minutes=st.integers(0, 20))
    def wait(self, minutes: int) -> None:
        self.world.clock.advance(timedelta(minutes=minutes))

    @rule(target=sessions, token=tokens, username=USERS)
    def open(self, token: str, username: str) -> str | MultipleResults[str]:
        claimed = self.world.claim_token(token, door="authorize", by="test")
        if not isinstance(claimed, Accepted):
            return multiple()
        sign_in = SignIn("FlinksCapital", username, "Everyday")
        outcome = self.world.open_session(sign_in, by="test", token=claimed.token)
        if not isinstance(outcome, Opened | Challenged):
            self.served.setdefault(token, set()).add(f"refused {len(self.served)}")
            return multiple()
        self.served.setdefault(token, set()).add(outcome.session.request_id)
        return outcome.session.request_id

    @rule(token=tokens, session=sessions)
    def answer(self, token: str, session: str) -> None:
        claimed = self.world.claim_token_for_answers(token, session, by="test")
        if isinstance(claimed, Accepted):
            self.served.setdefault(token, set()).add(session)
            self.world.answer(session, {"What city were you born in?": ["Montreal"]}, by="test")

    @rule(token=tokens, session=sessions)
    def resume_in_widget(self, token: str, session: str) -> None:
        if isinstance(self.world.claim_token(token, door="widget", by="test", resuming=session), Accepted):
            self.served.setdefault(token, set()).add(session)

    @invariant()
    def no_token_serves_two(self) -> None:
        assert all(len(sessions) <= 1 for sessions in self.served.values())


TestTokensAndSessions = TokensAndSessions.TestCase
TestTokensAndSessions.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)


def test_of_many_threads_one_gets_the_token() -> None:
    """Thirty-two threads claim each of a hundred tokens at the same moment."""
    world = World()
    tokens = [world.mint(by="test").value for _ in range(100)]
    gate = threading.Barrier(32)

    def claim_all(_: int) -> list[str]:
        gate.wait()
        return [
            token for token in tokens if isinstance(world.claim_token(token, door="authorize", by="test"), Accepted)
        ]

    with ThreadPoolExecutor(32) as pool:
        won = [token for tokens_won in pool.map(claim_all, range(32)) for token in tokens_won]

    assert sorted(won) == sorted(tokens)


def test_a_token_lives_on_when_inactivity_counts() -> None:
    """By policy, each use prolongs it for its own session (api-facts §3)."""
    world = World()
    world.switches.order("token-inactivity")
    token = world.mint(by="test")
    world.clock.advance(timedelta(minutes=29))
    claimed = world.claim_token(token.value, door="authorize", by="test")
    assert isinstance(claimed, Accepted)
    opened = world.open_session(SignIn("FlinksCapital", "sim_mfa_rounds", "Everyday"), by="test", token=claimed.token)
    assert isinstance(opened, Challenged)
    world.clock.advance(timedelta(minutes=7))

    again = world.claim_token_for_answers(token.value, opened.session.request_id, by="test")
    world.clock.advance(timedelta(minutes=31))
    late = world.claim_token_for_answers(token.value, opened.session.request_id, by="test")

    assert isinstance(again, Accepted)
    assert not isinstance(late, Accepted)


def test_resuming_may_have_a_shorter_life() -> None:
    """Fifteen minutes in the Reconnect table (api-facts §3)."""
    world = World()
    world.switches.order("token-15-minutes")
    token = world.mint(by="test")
    world.clock.advance(timedelta(minutes=16))

    resumed = world.claim_token(token.value, door="widget", by="test", resuming="some session")

    assert not isinstance(resumed, Accepted)
    assert isinstance(world.claim_token(token.value, door="widget", by="test"), Accepted)
