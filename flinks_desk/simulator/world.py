"""The simulated Flinks: its state and rules, and no HTTP. The API and the widget's pages stand on these calls.

    world = World()               # same customer id and keys in every run; World(seed=7) has others
    token = world.mint(by="request 1")  # -> Token(value=…)

    # What the widget does; an API call does the same with door="authorize".
    world.claim_token(value, door="widget", by="request 2")
        # -> Accepted(token) | Refused(reason, hint); an accepted token is claimed for good
    world.claim_token(value, door="widget", by="request 2", resuming=request_id)  # …/v2/?requestId=…
    sign_in = SignIn("FlinksCapital", "Greatday", "Everyday", language="fr", tag="t")
    outcome = world.open_session(sign_in, by="request 3", token=accepted.token)
    outcome = world.answer(request_id, {"What city were you born in?": ["Montreal"]}, by="request 4")
        # both -> Opened(session, login) | Challenged(session, challenges)
        #         | TurnedDown(code, status, message, hint, session, challenges)
    world.resume(request_id)       # -> the same three, without answering anything
    world.accounts_of(login_id)    # -> tuple of ledger.Account, for the account selector
    world.select_accounts(request_id, [account.id])  # kept for resumeSelectedAccounts
    world.take_fault("duplicate-redirect")  # -> Order | None: is this trouble ordered? Uses up one of its times
    world.policies, world.switches, world.clock, world.journal

Every call takes the world's lock: window, server and test may use one world at the same time.
"""

import random
import threading
from collections.abc import Mapping, Sequence
from dataclasses import replace

from flinks_desk.simulator import ledger, refusals
from flinks_desk.simulator.access import AccessBook
from flinks_desk.simulator.challenges import PLANS, Asked, Challenge, Plan, spoken
from flinks_desk.simulator.clock import SimulatorClock
from flinks_desk.simulator.codes import CODES, Code
from flinks_desk.simulator.deliveries import DeliveryBook
from flinks_desk.simulator.ids import DEFAULT_SEED, Credentials, Ids, credentials_of
from flinks_desk.simulator.institutions import Institution, find_institution
from flinks_desk.simulator.journal import Journal
from flinks_desk.simulator.logins import LoginBook
from flinks_desk.simulator.outcomes import (
    Accepted,
    Challenged,
    Login,
    Opened,
    Outcome,
    Refused,
    Session,
    SignIn,
    Stage,
    Token,
    TurnedDown,
    Use,
    Wishes,
)
from flinks_desk.simulator.people import PASSWORD, Person, find_person
from flinks_desk.simulator.policies import Policies, WrongAnswer
from flinks_desk.simulator.sessions import SessionBook
from flinks_desk.simulator.switchboard import Order, Switchboard
from flinks_desk.simulator.tokens import TokenBook

__all__ = ["SignIn", "World"]


class World:
    def __init__(
        self,
        credentials: Credentials | None = None,
        *,
        clock: SimulatorClock | None = None,
        seed: int = DEFAULT_SEED,
        policies: Policies | None = None,
    ) -> None:
        self.credentials = credentials or credentials_of(seed)
        self.clock = clock or SimulatorClock()
        self.seed = seed
        self.journal = Journal()
        self.deliveries = DeliveryBook()
        self.switches = Switchboard(policies or Policies())
        self._fixed_roles = {
            self.credentials.secret_key: "secret key",
            self.credentials.x_api_key: "x-api-key",
            self.credentials.customer_id: "customer id",
            self.credentials.hmac_secret: "HMAC secret",
        }
        self._lock = threading.RLock()
        self._begin()

    def _begin(self) -> None:
        self._ids = Ids(self.seed)
        self._luck = random.Random(f"world:{self.seed}")  # noqa: S311 - repeatable on purpose
        self._tokens = TokenBook(self.clock, self._ids)
        self.access = AccessBook(self.clock, Ids(self.seed + 2))
        self._sessions = SessionBook(self.clock, self._ids)
        self._logins = LoginBook(self._ids)

    def reset(self) -> None:
        """As new: same credentials and seed; no tokens, sessions, logins, faults; clock and switches as at first."""
        with self._lock:
            self.clock.reset()
            self.switches.reset()
            self.journal.clear()
            self.deliveries.clear()
            self._begin()

    @property
    def policies(self) -> Policies:
        return self.switches.policies

    def take_fault(self, name: str, endpoint: str = "*") -> Order | None:
        return self.switches.take(name, endpoint)

    def turn_down_by_order(self, endpoint: str, among: Sequence[Code] = CODES) -> TurnedDown | None:
        """Where a FlinksCode is ordered for this endpoint."""
        code = self.switches.take_code(endpoint, among)
        return None if code is None else refusals.ordered(code, self.policies)

    # ---- credentials and tokens

    def role_of(self, value: str) -> str | None:
        """What a value is known as here: the only way to tell GUIDs apart (real-world §1)."""
        with self._lock:
            if value in self._fixed_roles:
                return self._fixed_roles[value]
            if value in self._tokens:
                return "authorize token"
            if value in self.access:
                return "access token"
            if value in self._sessions:
                return "RequestId"
            return "LoginId" if value in self._logins else None

    def mint(self, *, by: str) -> Token:
        with self._lock:
            return self._tokens.mint(by)

    def lets_bearer_in(self, authorization: str) -> bool:
        """Whether this header is enough, which it is by policy alone."""
        return self.policies.bearer and self.access.lets_in(authorization)

    def tokens(self) -> tuple[Token, ...]:
        with self._lock:
            return self._tokens.all()

    def claim_token(self, value: str | None, *, door: str, by: str, resuming: str | None = None) -> Accepted | Refused:
        """For a new session, or for the widget that takes up the session `resuming`."""
        use = Use(door, by, self.clock.now())
        with self._lock:
            odd = self._not_a_token(value)
            if odd is not None or not value:
                return odd or Accepted(None)
            claimed = self._tokens.claim(value, use, self.policies, resuming=resuming is not None)
            if isinstance(claimed, Accepted) and claimed.token is not None and resuming is not None:
                return Accepted(self._tokens.bind(claimed.token.value, resuming))
            return claimed

    def claim_token_for_answers(
        self, value: str | None, request_id: str, *, by: str, polling: bool = False
    ) -> Accepted | Refused:
        """For MFA answers, or another look, at a session that is open already."""
        use = Use("authorize", by, self.clock.now())
        with self._lock:
            odd = self._not_a_token(value)
            if odd is not None or not value:
                return odd or Accepted(None)
            return self._tokens.claim_for_answers(value, use, self.policies, request_id, polling=polling)

    def _not_a_token(self, value: str | None) -> Refused | None:
        if not value:
            return Refused("missing", "No authorize token was sent.") if self.policies.token_mandatory else None
        role = self.role_of(value)
        if role in (None, "authorize token"):
            return None
        return Refused("other_role", f"This value is the {role}, not an authorize token.")

    # ---- sessions

    def session(self, request_id: str) -> Session | None:
        """The session as it stands now; one that was idle for too long is dead."""
        with self._lock:
            return self._sessions.get(request_id, self.policies)

    def sessions(self) -> tuple[Session, ...]:
        with self._lock:
            return self._sessions.all()

    def open_session(self, sign_in: SignIn, *, by: str, token: Token | None = None) -> Outcome:
        """Live, with bank credentials: the widget, and the legacy path of Authorize (api-facts §4.2)."""
        with self._lock:
            if (ordered := self.turn_down_by_order("Authorize")) is not None:
                return ordered
            institution = find_institution(sign_in.institution)
            if institution is None:
                return refusals.unknown_institution(self.policies, sign_in.institution)
            if not institution.enabled:
                return refusals.disabled_institution(self.policies, institution.code)
            person = find_person(sign_in.username)
            if person is None or sign_in.password.strip().casefold() != PASSWORD.casefold():
                return self._wrong_credentials(institution, sign_in.username, person)
            if person.refusal:
                return refusals.always_refused(self.policies, person)
            login_id = self._logins.id_of(institution, person, spoken(sign_in.language))
            if (other := self._sessions.in_the_way(login_id, self.policies)) is not None:
                return refusals.concurrent(self.policies, other)
            plan = self._plan(person, spoken(sign_in.language))
            session = self._new_session(institution, person, spoken(sign_in.language), plan, token)
            return self._step(self._sessions.keep(replace(session, save=sign_in.save, tag=sign_in.tag)), by)

    def open_login(
        self,
        login_id: str,
        *,
        cached: bool,
        by: str,
        token: Token | None = None,
        save: bool = True,
        tag: str | None = None,
    ) -> Outcome:
        """With a LoginId: cached never asks, live may (api-facts §4.2)."""
        with self._lock:
            if (ordered := self.turn_down_by_order("Authorize")) is not None:
                return ordered
            login = self._logins.get(login_id)
            if login is None or not login.saved:
                return self._unknown_login(login_id)
            if not cached and (other := self._sessions.in_the_way(login_id, self.policies)) is not None:
                return refusals.concurrent(self.policies, other)
            plan = () if cached else self._plan(login.person, login.language)
            session = self._new_session(login.institution, login.person, login.language, plan, token)
            outcome = self._step(self._sessions.keep(replace(session, save=save, tag=tag, live=not cached)), by)
            return self._answer_from_store(outcome, by)

    def cached_login(self, institution: str, username: str, language: str) -> Login | None:
        """The connection that these credentials have made before, if any."""
        with self._lock:
            return self._logins.made_with(institution, username, spoken(language))

    def answer(self, request_id: str, answers: Mapping[str, Sequence[str]], *, by: str) -> Outcome:
        """MFA answers: keys are the prompts, verbatim (api-facts §5.1)."""
        with self._lock:
            if (ordered := self.turn_down_by_order("Authorize")) is not None:
                return ordered
            session = self.session(request_id)
            if session is None or session.stage is not Stage.CHALLENGED:
                return refusals.no_answer_wanted(self.policies, session, role=self.role_of(request_id))
            asked = {challenge.prompt: challenge for challenge in session.challenges}
            mismatch = refusals.prompts_do_not_match(self.policies, session, list(asked), list(answers))
            if mismatch is not None:
                return mismatch
            session = self._sessions.touch(session)
            if any(not any(text.strip() for text in given) for given in answers.values()):
                # real-world RW-026
                return Challenged(session, session.challenges, "An answer was blank, so the bank asks again.")
            if all(challenge.accepts(answers[prompt]) for prompt, challenge in asked.items()):
                return self._step(replace(session, round=session.round + 1), by)
            wrong = next(one for prompt, one in asked.items() if not one.accepts(answers[prompt]))
            return self._wrong_answer(session, wrong, by)

    def resume(self, request_id: str) -> Outcome:
        """Where the session stands, without answering anything (the widget's requestId, AuthorizeAsync's polling)."""
        with self._lock:
            session = self.session(request_id)
            if session is None or session.stage is Stage.DEAD:
                return refusals.no_answer_wanted(self.policies, session, role=self.role_of(request_id))
            if session.stage is Stage.CHALLENGED:
                return Challenged(session, session.challenges)
            login = self._logins.get(session.login_id)
            return self._unknown_login(session.login_id) if login is None else Opened(session, login)

    def select_accounts(self, request_id: str, account_ids: Sequence[str]) -> None:
        with self._lock:
            session = self._sessions.get(request_id, self.policies)
            if session is not None:
                own = {account.id for account in self.accounts_of(session.login_id)}
                self._sessions.keep(replace(session, selected=tuple(id_ for id_ in account_ids if id_ in own)))

    def note_wishes(self, request_id: str, endpoint: str, wishes: Wishes) -> None:
        """The Async twin answers with what the POST asked for."""
        with self._lock:
            self._sessions.note_wishes(request_id, endpoint, wishes)

    def hold(self, outcome: TurnedDown) -> str:
        """AuthorizeAsync tells a refusal only when it is polled; this is the RequestId to poll with."""
        with self._lock:
            return self._sessions.hold(outcome)

    def held(self, request_id: str) -> TurnedDown | None:
        with self._lock:
            return self._sessions.held(request_id)

    def spend(self, request_id: str, *, by: str) -> None:
        """GetAccountsDetail was answered: the RequestId is used up, if the policy says so (api-facts §7)."""
        with self._lock:
            if self.policies.request_id_spent:
                self._sessions.end(request_id, Stage.SPENT, by)

    def _answer_from_store(self, outcome: Outcome, by: str) -> Outcome:
        while isinstance(outcome, Challenged):
            stored = self._logins.stored_answers(outcome.session.login_id)
            known = {one.prompt: (stored[one.prompt],) for one in outcome.challenges if one.prompt in stored}
            if len(known) < len(outcome.challenges):
                return outcome
            outcome = self.answer(outcome.session.request_id, known, by=by)
        return outcome

    def _plan(self, person: Person, language: str) -> Plan:
        return PLANS[person.plan](Asked(language, self.policies.country, self._luck))

    def _new_session(
        self, institution: Institution, person: Person, language: str, plan: Plan, token: Token | None
    ) -> Session:
        session = self._sessions.begin(
            institution,
            person,
            language,
            plan,
            login_id=self._logins.id_of(institution, person, language),
            token=None if token is None else token.value,
        )
        if token is not None:
            self._tokens.bind(token.value, session.request_id)
        return session

    def _step(self, session: Session, by: str) -> Outcome:
        if session.round < len(session.plan):
            return Challenged(self._sessions.keep(session), session.challenges)
        now = self.clock.now()
        opened = replace(session, stage=Stage.OPEN, touched_at=now, opened_at=now, ended_by=by)
        self._sessions.keep(opened)
        login = self._logins.connect(opened, now)
        if self.policies.webhook_url:
            self.deliveries.announce(self.policies, opened.request_id, now)
        return Opened(opened, login)

    # ---- refusals

    def _wrong_credentials(self, institution: Institution, username: str, person: Person | None) -> TurnedDown:
        times = self._logins.count_refusal(institution, username)
        return refusals.wrong_credentials(self.policies, known_user=person is not None, times=times)

    def _unknown_login(self, id_: str) -> TurnedDown:
        login, deleted, role = self._logins.get(id_), self._logins.was_deleted(id_), self.role_of(id_)
        return refusals.unknown_login(self.policies, id_, login, deleted=deleted, role=role)

    def _wrong_answer(self, session: Session, wrong: Challenge, by: str) -> Outcome:
        hint = f"The answer to {wrong.prompt!r} is wrong; right is {wrong.right}."
        policy = self.policies.wrong_answer
        if policy is WrongAnswer.ASK_AGAIN:
            return Challenged(self._sessions.keep(replace(session, wrong=session.wrong + 1)), session.challenges, hint)
        self._sessions.end(session.request_id, Stage.DEAD, f"a wrong MFA answer in {by}")
        if policy is WrongAnswer.RETRY:
            again = self._sessions.begin_again(session)
            if session.token_value is not None:  # the same session goes on, so its token goes with it
                self._tokens.bind(session.token_value, again.request_id)
            refused = refusals.turned_down("INVALID_SECURITY_RESPONSE", hint, self.policies, again)
            return replace(refused, challenges=again.challenges)
        last = policy is WrongAnswer.NO_RETRY_CODE
        code = "INVALID_SECURITY_RESPONSE_NO_RETRY" if last else "INVALID_SECURITY_RESPONSE"
        return refusals.turned_down(code, hint, self.policies, session)

    # ---- logins and data

    def login(self, login_id: str) -> Login | None:
        with self._lock:
            return self._logins.get(login_id)

    def logins(self) -> tuple[Login, ...]:
        with self._lock:
            return self._logins.all()

    def accounts_of(self, login_id: str) -> tuple[ledger.Account, ...]:
        login = self.login(login_id)
        return () if login is None else ledger.accounts(login.person, login.institution, self._ids)

    def transactions_of(self, login: Login, account: ledger.Account, days: int) -> tuple[ledger.Transaction, ...]:
        return ledger.transactions(login.person, account, login.last_refresh.date(), days)

    def set_scheduled(self, login_id: str, *, on: bool) -> Login | None:
        with self._lock:
            return self._logins.set_scheduled(login_id, on=on)

    def store_answers(self, login_id: str, answers: Mapping[str, str]) -> None:
        """Enhanced MFA: they are looked at in the next live call only (api-facts §7.7)."""
        with self._lock:
            self._logins.store_answers(login_id, answers)

    def forget(self, login_id: str) -> None:
        """The person refused after all: as if the connection had never been made."""
        with self._lock:
            self._logins.forget(login_id)

    def delete(self, login_id: str) -> TurnedDown | None:
        """DeleteCard: None when it is done (api-facts §7.5)."""
        with self._lock:
            if login_id not in self._logins:
                return self._unknown_login(login_id)
            busy = self._sessions.busy_with(login_id, self.policies)
            if busy is not None:
                return refusals.card_in_use(self.policies, busy)
            self._logins.delete(login_id)
            return None
