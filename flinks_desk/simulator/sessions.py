"""The sessions that RequestIds stand for: how they begin, age and end (api-facts §5.1, §13, §14)."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from flinks_desk.simulator.challenges import Plan
from flinks_desk.simulator.clock import SimulatorClock
from flinks_desk.simulator.ids import Ids
from flinks_desk.simulator.institutions import Institution
from flinks_desk.simulator.outcomes import Session, Stage, TurnedDown, Wishes
from flinks_desk.simulator.people import Person
from flinks_desk.simulator.policies import Policies


class SessionBook:
    """Not locked by itself: the world holds its lock around every call."""

    def __init__(self, clock: SimulatorClock, ids: Ids) -> None:
        self._clock = clock
        self._ids = ids
        self._sessions: dict[str, Session] = {}
        self._held: dict[str, TurnedDown] = {}

    def __contains__(self, request_id: str) -> bool:
        return request_id in self._sessions

    def all(self) -> tuple[Session, ...]:
        return tuple(self._sessions.values())

    def get(self, request_id: str, policies: Policies) -> Session | None:
        """As it stands now; one that was idle for too long is dead."""
        session = self._sessions.get(request_id)
        if session is None or session.stage in (Stage.DEAD, Stage.SPENT):
            return session
        asked = session.stage is Stage.CHALLENGED
        minutes = policies.session_idle_minutes if asked else policies.processing_minutes
        if self._clock.now() - session.touched_at < timedelta(minutes=minutes):
            return session
        return self.keep(replace(session, stage=Stage.DEAD, ended_by=f"{minutes} minutes without a call"))

    def keep(self, session: Session) -> Session:
        self._sessions[session.request_id] = session
        return session

    def begin(
        self, institution: Institution, person: Person, language: str, plan: Plan, *, login_id: str, token: str | None
    ) -> Session:
        now = self._clock.now()
        session = Session(
            request_id=self._ids.next(),
            institution=institution,
            person=person,
            language=language,
            stage=Stage.CHALLENGED,
            opened_at=now,
            touched_at=now,
            login_id=login_id,
            plan=plan,
            token_value=token,
        )
        return self.keep(session)

    def begin_again(self, session: Session) -> Session:
        """A retry that has a new RequestId."""
        return self.keep(replace(session, request_id=self._ids.next(), wrong=session.wrong + 1))

    def touch(self, session: Session) -> Session:
        return self.keep(replace(session, touched_at=self._clock.now()))

    def end(self, request_id: str, stage: Stage, ended_by: str) -> None:
        self.keep(replace(self._sessions[request_id], stage=stage, ended_by=ended_by))

    def note_wishes(self, request_id: str, endpoint: str, wishes: Wishes) -> None:
        session = self._sessions[request_id]
        noted: Mapping[str, Wishes] = {**session.wishes, endpoint: wishes}
        self.keep(replace(session, wishes=noted))

    def hold(self, outcome: TurnedDown) -> str:
        request_id = outcome.session.request_id if outcome.session else self._ids.next()
        self._held[request_id] = outcome
        return request_id

    def held(self, request_id: str) -> TurnedDown | None:
        return self._held.get(request_id)

    def in_the_way(self, login_id: str, policies: Policies) -> Session | None:
        """The session of this login that waits for answers, where the policy allows only one."""
        if policies.several_sessions:
            return None
        known = [one.request_id for one in self.all() if one.login_id == login_id and one.stage is Stage.CHALLENGED]
        alive = (self.get(request_id, policies) for request_id in known)
        return next((one for one in alive if one is not None and one.stage is Stage.CHALLENGED), None)

    def busy_with(self, login_id: str, policies: Policies) -> Session | None:
        """Right after authorizing, until the data were fetched (api-facts §11)."""
        limit = self._clock.now() - timedelta(seconds=policies.card_busy_seconds)
        for known in self.all():
            if known.login_id != login_id:
                continue
            session = self.get(known.request_id, policies)
            if session is not None and (
                session.stage is Stage.CHALLENGED or (session.stage is Stage.OPEN and session.touched_at > limit)
            ):
                return session
        return None
