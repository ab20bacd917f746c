"""The connections that exist: which LoginId stands for which person at which bank (api-facts §13)."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from flinks_desk.simulator.ids import Ids
from flinks_desk.simulator.institutions import Institution, find_institution
from flinks_desk.simulator.outcomes import Login, Session
from flinks_desk.simulator.people import Person, find_person


class LoginBook:
    """Not locked by itself: the world holds its lock around every call."""

    def __init__(self, ids: Ids) -> None:
        self._ids = ids
        self._logins: dict[str, Login] = {}
        self._deleted: set[str] = set()
        self._refusals: dict[tuple[str, str], int] = {}
        self._answers: dict[str, dict[str, str]] = {}

    def __contains__(self, login_id: str) -> bool:
        return login_id in self._logins

    def get(self, login_id: str) -> Login | None:
        return self._logins.get(login_id)

    def all(self) -> tuple[Login, ...]:
        return tuple(self._logins.values())

    def id_of(self, institution: Institution, person: Person, language: str) -> str:
        """The same until DeleteCard, then a new one."""
        names = (institution.code, person.username.casefold(), language)
        turn = 0
        while (id_ := self._ids.named("login", *names, str(turn))) in self._deleted:
            turn += 1
        return id_

    def made_with(self, institution: str, username: str, language: str) -> Login | None:
        """The connection that these bank credentials have made before, if it was kept."""
        found, person = find_institution(institution), find_person(username)
        if found is None or person is None:
            return None
        login = self._logins.get(self.id_of(found, person, language))
        return login if login is not None and login.saved else None

    def count_refusal(self, institution: Institution, username: str) -> int:
        """How often this user was refused there since the last success: banks lock accounts (real-world RW-028)."""
        key = (institution.code, username.strip().casefold())
        self._refusals[key] = times = self._refusals.get(key, 0) + 1
        return times

    def connect(self, session: Session, now: datetime) -> Login:
        self._refusals.pop((session.institution.code, session.person.username.casefold()), None)
        known = self._logins.get(session.login_id)
        if known is None:
            known = Login(session.login_id, session.institution, session.person, session.language, now, session.save)
        elif session.live:
            known = replace(known, last_refresh=now, saved=known.saved or session.save)
        self._logins[known.id] = known
        return known

    def set_scheduled(self, login_id: str, *, on: bool) -> Login | None:
        login = self._logins.get(login_id)
        if login is None:
            return None
        self._logins[login_id] = replace(login, scheduled=on)
        return self._logins[login_id]

    def forget(self, login_id: str) -> None:
        self._logins.pop(login_id, None)

    def delete(self, login_id: str) -> None:
        self.forget(login_id)
        self._deleted.add(login_id)

    def was_deleted(self, login_id: str) -> bool:
        return login_id in self._deleted

    def store_answers(self, login_id: str, answers: Mapping[str, str]) -> None:
        self._answers.setdefault(login_id, {}).update(answers)

    def stored_answers(self, login_id: str) -> Mapping[str, str]:
        return self._answers.get(login_id, {})
