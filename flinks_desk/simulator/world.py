"""The simulated Flinks: its state and rules, without HTTP. The API and the widget's pages stand on these calls.

    world = World()               # same customer id and keys in every run; World(seed=7) has others
    token = world.mint(by="request 1")  # -> Token(value=…)

    # What the widget does; an API call does the same with door="authorize".
    world.claim_token(value, door="widget", by="request 2")
        # -> Accepted(token) | Refused(reason, hint); an accepted token is claimed for good
    world.claim_token(value, door="widget", by="request 2", resuming=request_id)  # …/v2/?requestId=…
    world.institutions(demo=True)  # -> what the widget lists
    sign_in = SignIn("FlinksCapital", "Greatday", "Everyday", language="fr", tag="t")
    outcome = world.open_session(sign_in, by="request 3", token=accepted.token)
    outcome = world.answer(request_id, {"What city were you born in?": ["Montreal"]}, by="request 4")
        # both -> Opened(session, login) | Challenged(session, challenges)
        #         | TurnedDown(code, status, message, hint, session, challenges)
        # a Challenge has type, prompt, iterables; session.request_id goes on; login.id is the LoginId
    world.resume(request_id)       # -> the same three, without answering anything
    world.accounts_of(login_id)    # -> tuple of ledger.Account, for the account selector
    world.select_accounts(request_id, [account.id])  # kept for resumeSelectedAccounts
    world.take_fault("duplicate-redirect")  # -> Order | None: is this trouble ordered? Uses up one of its times
    world.policies, world.switches, world.clock, world.journal

Every call takes the world's lock: the window, the server's loop and a test may use one world at the same time.
This module must not know of HTTP, bodies or headers.
"""

import random
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from flinks_desk.simulator import ledger
from flinks_desk.simulator.challenges import PLANS, Asked, Plan
from flinks_desk.simulator.clock import SimulatorClock
from flinks_desk.simulator.deliveries import DeliveryBook
from flinks_desk.simulator.faults import code_fault_name
from flinks_desk.simulator.ids import DEFAULT_SEED, Credentials, Ids, credentials_of
from flinks_desk.simulator.institutions import INSTITUTIONS, Institution, find_institution
from flinks_desk.simulator.journal import Journal
from flinks_desk.simulator.outcomes import (
    Accepted,
    Challenged,
    Login,
    Opened,
    Outcome,
    Refused,
    Session,
    Stage,
    Token,
    TurnedDown,
    Use,
    Wishes,
)
from flinks_desk.simulator.people import PASSWORD, Person, find_person
from flinks_desk.simulator.policies import Policies, WrongAnswer
from flinks_desk.simulator.refusals import (
    no_answer_wanted,
    prompts_do_not_match,
    refusal,
    unknown_institution,
    unknown_login,
    wrong_credentials,
)
from flinks_desk.simulator.switchboard import Order, Switchboard
from flinks_desk.simulator.tokens import TokenBook

__all__ = ["SignIn", "World"]


@dataclass(frozen=True)
class SignIn:
    """What a person, or a customer's server on the legacy path, gives a bank."""

    institution: str
    username: str
    password: str = field(repr=False)
    language: str = "en"
    save: bool = True
    tag: str | None = None


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
        self._lock = threading.RLock()
        self._begin()

    def _begin(self) -> None:
        self._ids = Ids(self.seed)
        self._luck = random.Random(f"world:{self.seed}")  # noqa: S311 - repeatable on purpose
        self._tokens = TokenBook(self.clock, self._ids)
        self._sessions: dict[str, Session] = {}
        self._logins: dict[str, Login] = {}
        self._deleted: set[str] = set()
        self._held: dict[str, TurnedDown] = {}
        self._stored_answers: dict[str, dict[str, str]] = {}
        self._refusals: dict[tuple[str, str], int] = {}

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

    def turn_down_by_order(self, endpoint: str) -> TurnedDown | None:
        """Where a FlinksCode is ordered for this endpoint."""
        code = self.switches.take_code(endpoint)
        return None if code is None else refusal(code, f"Ordered by the fault {code_fault_name(code)}.", self.policies)

    # ---- credentials and tokens

    def role_of(self, value: str) -> str | None:
        """What a value is known as here: the only way to tell GUIDs apart (real-world §1)."""
        known = self.credentials
        fixed = {
            known.secret_key: "secret key",
            known.x_api_key: "x-api-key",
            known.customer_id: "customer id",
            known.hmac_secret: "HMAC secret",
        }
        with self._lock:
            if value in fixed:
                return fixed[value]
            if value in self._tokens:
                return "authorize token"
            if value in self._sessions:
                return "RequestId"
            return "LoginId" if value in self._logins else None

    def mint(self, *, by: str) -> Token:
        with self._lock:
            return self._tokens.mint(by)

    def tokens(self) -> tuple[Token, ...]:
        with self._lock:
            return self._tokens.all()

    def claim_token(self, value: str | None, *, door: str, by: str, resuming: str | None = None) -> Accepted | Refused:
        """For a new session, or for the widget that takes up the session `resuming`."""
        use = Use(door, by, self.clock.now())
        with self._lock:
            odd = self._not_a_token(value)
            if odd is not None or value is None:
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
            if odd is not None or value is None:
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
            session = self._sessions.get(request_id)
            if session is None or session.stage in (Stage.DEAD, Stage.SPENT):
                return session
            minutes = self._patience(session)
            if self.clock.now() - session.touched_at < timedelta(minutes=minutes):
                return session
            return self._keep(replace(session, stage=Stage.DEAD, ended_by=f"{minutes} minutes without a call"))

    def _patience(self, session: Session) -> int:
        asked = session.stage is Stage.CHALLENGED
        return self.policies.session_idle_minutes if asked else self.policies.processing_minutes

    def sessions(self) -> tuple[Session, ...]:
        with self._lock:
            return tuple(self._sessions.values())

    def open_session(self, sign_in: SignIn, *, by: str, token: Token | None = None) -> Outcome:
        """Live, with bank credentials: the widget, and the legacy path of Authorize (api-facts §4.2)."""
        with self._lock:
            ordered = self.turn_down_by_order("Authorize")
            if ordered is not None:
                return ordered
            institution = find_institution(sign_in.institution)
            if institution is None:
                return unknown_institution(self.policies, sign_in.institution)
            if not institution.enabled:
                hint = f"{institution.code} is listed as disabled."
                return refusal("DISABLED_INSTITUTION", hint, self.policies)
            person = find_person(sign_in.username)
            if person is None or sign_in.password.strip().casefold() != PASSWORD.casefold():
                return self._wrong_credentials(institution, sign_in.username, person)
            if person.refusal:
                hint = f"The test user {person.username} always brings {person.refusal}."
                return refusal(person.refusal, hint, self.policies)
            plan = self._plan(person, _language(sign_in.language))
            session = self._new_session(institution, person, _language(sign_in.language), plan, token)
            return self._step(self._keep(replace(session, save=sign_in.save, tag=sign_in.tag)), by)

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
            ordered = self.turn_down_by_order("Authorize")
            if ordered is not None:
                return ordered
            login = self._logins.get(login_id)
            if login is None or not login.saved:
                return self._unknown_login(login_id)
            plan = () if cached else self._plan(login.person, login.language)
            session = self._new_session(login.institution, login.person, login.language, plan, token)
            outcome = self._step(self._keep(replace(session, save=save, tag=tag, live=not cached)), by)
            return self._answer_from_store(outcome, by)

    def cached_login(self, institution: str, username: str, language: str) -> Login | None:
        """The connection that these credentials have made before, if any."""
        found = find_institution(institution)
        person = find_person(username)
        if found is None or person is None:
            return None
        with self._lock:
            login = self._logins.get(self._login_id(found, person, _language(language)))
            return login if login is not None and login.saved else None

    def answer(self, request_id: str, answers: Mapping[str, Sequence[str]], *, by: str) -> Outcome:
        """MFA answers: keys are the prompts, verbatim (api-facts §5.1)."""
        with self._lock:
            ordered = self.turn_down_by_order("Authorize")
            if ordered is not None:
                return ordered
            session = self.session(request_id)
            if session is None or session.stage is not Stage.CHALLENGED:
                return self._no_answer_wanted(request_id, session)
            asked = {challenge.prompt: challenge for challenge in session.challenges}
            mismatch = prompts_do_not_match(self.policies, session, list(asked), list(answers))
            if mismatch is not None:
                return mismatch
            session = self._keep(replace(session, touched_at=self.clock.now()))
            if any(not any(text.strip() for text in given) for given in answers.values()):
                return Challenged(session, session.challenges)  # real-world RW-026
            if all(challenge.accepts(answers[prompt]) for prompt, challenge in asked.items()):
                return self._step(replace(session, round=session.round + 1), by)
            return self._wrong_answer(session, by)

    def resume(self, request_id: str) -> Outcome:
        """Where the session stands, without answering anything (the widget's requestId, AuthorizeAsync's polling)."""
        with self._lock:
            session = self.session(request_id)
            if session is None or session.stage is Stage.DEAD:
                return self._no_answer_wanted(request_id, session)
            if session.stage is Stage.CHALLENGED:
                return Challenged(session, session.challenges)
            return Opened(session, self._logins[session.login_id])

    def select_accounts(self, request_id: str, account_ids: Sequence[str]) -> None:
        with self._lock:
            session = self._sessions[request_id]
            own = {account.id for account in self.accounts_of(session.login_id)}
            self._keep(replace(session, selected=tuple(id_ for id_ in account_ids if id_ in own)))

    def note_wishes(self, request_id: str, endpoint: str, wishes: Wishes) -> None:
        with self._lock:
            session = self._sessions[request_id]
            self._keep(replace(session, wishes={**session.wishes, endpoint: wishes}))

    def hold(self, outcome: TurnedDown) -> str:
        """AuthorizeAsync tells a refusal only when it is polled; this is the RequestId to poll with."""
        with self._lock:
            request_id = outcome.session.request_id if outcome.session else self._ids.next()
            self._held[request_id] = outcome
            return request_id

    def held(self, request_id: str) -> TurnedDown | None:
        with self._lock:
            return self._held.get(request_id)

    def spend(self, request_id: str, *, by: str) -> None:
        """GetAccountsDetail was answered: the RequestId is used up, if the policy says so (api-facts §7)."""
        with self._lock:
            if self.policies.request_id_spent:
                self._keep(replace(self._sessions[request_id], stage=Stage.SPENT, ended_by=by))

    def _answer_from_store(self, outcome: Outcome, by: str) -> Outcome:
        while isinstance(outcome, Challenged):
            stored = self._stored_answers.get(outcome.session.login_id, {})
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
        now = self.clock.now()
        session = Session(
            request_id=self._ids.next(),
            institution=institution,
            person=person,
            language=language,
            stage=Stage.CHALLENGED,
            opened_at=now,
            touched_at=now,
            login_id=self._login_id(institution, person, language),
            plan=plan,
            token_value=None if token is None else token.value,
        )
        if token is not None:
            self._tokens.bind(token.value, session.request_id)
        return session

    def _step(self, session: Session, by: str) -> Outcome:
        if session.round < len(session.plan):
            return Challenged(self._keep(session), session.challenges)
        now = self.clock.now()
        opened = self._keep(replace(session, stage=Stage.OPEN, touched_at=now, opened_at=now, ended_by=by))
        self._refusals.pop((session.institution.code, session.person.username.casefold()), None)
        login = self._connected(opened)
        if self.policies.webhook_url:
            due = now + timedelta(seconds=self.policies.collection_seconds)
            self.deliveries.add(self.policies.webhook_url, "GetAccountsDetail", opened.request_id, due)
        return Opened(opened, login)

    def _connected(self, session: Session) -> Login:
        now = self.clock.now()
        known = self._logins.get(session.login_id)
        if known is None:
            known = Login(
                session.login_id, session.institution, session.person, session.language, now, now, session.save
            )
        elif session.live:
            known = replace(known, last_refresh=now, saved=known.saved or session.save)
        self._logins[known.id] = known
        return known

    def _keep(self, session: Session) -> Session:
        self._sessions[session.request_id] = session
        return session

    # ---- refusals

    def _wrong_credentials(self, institution: Institution, username: str, person: Person | None) -> TurnedDown:
        key = (institution.code, username.strip().casefold())
        self._refusals[key] = self._refusals.get(key, 0) + 1
        return wrong_credentials(self.policies, known_user=person is not None, times=self._refusals[key])

    def _unknown_login(self, login_id: str) -> TurnedDown:
        login, deleted = self._logins.get(login_id), login_id in self._deleted
        return unknown_login(self.policies, login, deleted=deleted, role=self.role_of(login_id))

    def _no_answer_wanted(self, request_id: str, session: Session | None) -> TurnedDown:
        return no_answer_wanted(self.policies, session, role=self.role_of(request_id))

    def _wrong_answer(self, session: Session, by: str) -> Outcome:
        hint = f"The answer is wrong; the test user {session.person.username}: {session.person.about}."
        policy = self.policies.wrong_answer
        if policy is WrongAnswer.ASK_AGAIN:
            return Challenged(self._keep(replace(session, wrong=session.wrong + 1)), session.challenges)
        self._keep(replace(session, stage=Stage.DEAD, ended_by=f"a wrong MFA answer in {by}"))
        if policy is WrongAnswer.RETRY:
            again = self._keep(replace(session, request_id=self._ids.next(), wrong=session.wrong + 1))
            self._follow(session, again)
            refused = refusal("INVALID_SECURITY_RESPONSE", hint, self.policies, again)
            return replace(refused, challenges=again.challenges)
        last = policy is WrongAnswer.NO_RETRY_CODE
        code = "INVALID_SECURITY_RESPONSE_NO_RETRY" if last else "INVALID_SECURITY_RESPONSE"
        return refusal(code, hint, self.policies, session)

    def _follow(self, before: Session, after: Session) -> None:
        """The retry has a new RequestId; it is the same session, so its token goes with it."""
        if before.token_value is not None:
            self._tokens.bind(before.token_value, after.request_id)

    # ---- logins and data

    def _login_id(self, institution: Institution, person: Person, language: str) -> str:
        """A new one after each DeleteCard."""
        names = (institution.code, person.username.casefold(), language)
        turn = 0
        while self._ids.named("login", *names, str(turn)) in self._deleted:
            turn += 1
        return self._ids.named("login", *names, str(turn))

    def login(self, login_id: str) -> Login | None:
        with self._lock:
            return self._logins.get(login_id)

    def logins(self) -> tuple[Login, ...]:
        with self._lock:
            return tuple(self._logins.values())

    def institutions(self, *, demo: bool) -> tuple[Institution, ...]:
        return tuple(institution for institution in INSTITUTIONS if demo or not institution.demo_only)

    def accounts_of(self, login_id: str) -> tuple[ledger.Account, ...]:
        login = self._logins[login_id]
        return ledger.accounts(login.person, login.institution, self._ids)

    def transactions_of(self, login: Login, account: ledger.Account, days: int) -> tuple[ledger.Transaction, ...]:
        return ledger.transactions(login.person, account, self.refreshed_on(login), days)

    def refreshed_on(self, login: Login) -> date:
        return login.last_refresh.date()

    def set_scheduled(self, login_id: str, *, on: bool) -> Login | None:
        with self._lock:
            login = self._logins.get(login_id)
            if login is None:
                return None
            self._logins[login_id] = replace(login, scheduled=on)
            return self._logins[login_id]

    def store_answers(self, login_id: str, answers: Mapping[str, str]) -> None:
        """Enhanced MFA: they are looked at in the next live call only (api-facts §7.7)."""
        with self._lock:
            self._stored_answers.setdefault(login_id, {}).update(answers)

    def forget(self, login_id: str) -> None:
        """The person refused after all: as if the connection had never been made."""
        with self._lock:
            self._logins.pop(login_id, None)

    def delete(self, login_id: str) -> TurnedDown | None:
        """DeleteCard: None when it is done (api-facts §7.5)."""
        with self._lock:
            if login_id not in self._logins:
                return self._unknown_login(login_id)
            busy = self._busy(login_id)
            if busy is not None:
                return refusal("CARD_IN_USE", f"Its session {busy.request_id} is still working.", self.policies)
            del self._logins[login_id]
            self._deleted.add(login_id)
            return None

    def _busy(self, login_id: str) -> Session | None:
        """Right after authorizing, until the data were fetched (api-facts §11)."""
        limit = self.clock.now() - timedelta(seconds=self.policies.card_busy_seconds)
        for session in self._sessions.values():
            if session.login_id != login_id or session.stage not in (Stage.OPEN, Stage.CHALLENGED):
                continue
            if session.touched_at > limit or session.stage is Stage.CHALLENGED:
                alive = self.session(session.request_id)
                if alive is not None and alive.stage is not Stage.DEAD:
                    return alive
        return None


def _language(asked: str) -> str:
    return "fr" if asked.strip().lower().startswith("fr") else "en"
