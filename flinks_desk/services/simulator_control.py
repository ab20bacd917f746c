"""A small client of a simulator's control API under `/_simulator/`: look at it, and switch things.

It goes over HTTP, so it works with the built-in simulator and with one that runs elsewhere on this machine, and nothing
of ours imports the simulator. The desk's clock follows the simulator's: a token that is made at 14:02 of a simulator
dies at 14:32 of the same simulator.
Must not live here: what is shown, or any table of the simulator's.
"""

import asyncio
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import quote, urlencode

from flinks_desk.core.exchange import Body, Call, Json, Reply, list_of, member, number, text_of
from flinks_desk.core.profile import Environment, Profile
from flinks_desk.core.secret import Secret
from flinks_desk.core.simulator import Credentials, Noticed, Ordered, Person, Picture, Setting, Trouble, Value
from flinks_desk.services.clock import AheadClock
from flinks_desk.services.wire import Wire

__all__ = ["Declined", "Seen", "SimulatorControl", "Unanswered"]

PATIENCE = 10.0
MOST_NOTICED = 50
ITS_OWN = "Control"
"""The endpoint under which the simulator's journal holds calls like ours."""


@dataclass(frozen=True, slots=True)
class Unanswered:
    """The simulator at this address did not answer, or not as a simulator does."""

    api: str


@dataclass(frozen=True, slots=True)
class Declined:
    """The simulator would not do it; its own sentence says why."""

    why: str


Seen = Picture | Unanswered | Declined


@dataclass(frozen=True, slots=True)
class Change:
    """One request that changes something."""

    method: str
    path: str
    body: Body | None = None


@dataclass(frozen=True, slots=True)
class Tables:
    """What does not change while a simulator runs."""

    troubles: tuple[Trouble, ...]
    people: tuple[Person, ...]
    password: Secret
    credentials: Credentials


class SimulatorControl:
    """Speaks to the simulator of the profile in use; what is asked at the same time is done one after the other."""

    def __init__(self, wire: Wire, clock: AheadClock) -> None:
        self._wire = wire
        self._clock = clock
        self._lock = asyncio.Lock()
        self._place: Profile | None = None
        self._ahead: dict[str, float] = {}
        self._tables: dict[tuple[str, str], Tables] = {}
        self._noticed: deque[Noticed] = deque(maxlen=MOST_NOTICED)
        self._read_to = 0
        self.language = "en"
        """In which the simulator's tables are read."""

    @property
    def place(self) -> Profile | None:
        """The simulator in use, if it is one and has an address by now."""
        return self._place

    def follow(self, profile: Profile) -> bool:
        """Turn to this place, with the clock that holds there. Whether it is another simulator than before."""
        is_simulator = profile.environment is Environment.SIMULATOR and bool(profile.api)
        place = profile if is_simulator else None
        if place == self._place:
            return False
        self._place, self._read_to = place, 0
        self._noticed.clear()
        self._clock.put_ahead(self._ahead.get(place.api, 0.0) if place else 0.0)
        return place is not None

    def is_known(self) -> bool:
        """Whether the clock of the simulator in use was read before."""
        return self._place is not None and self._place.api in self._ahead

    def is_new(self, profile: Profile) -> None:
        """This simulator was started just now, so its clock shows real time."""
        self._ahead.setdefault(profile.api, 0.0)

    async def look(self) -> Seen:
        """How it stands."""
        return await self._do()

    async def move(self, seconds: float) -> Seen:
        """Put its clock ahead by so many seconds more."""
        return await self._do(Change("POST", "clock", {"seconds": seconds}))

    async def order(self, name: str, parameters: Mapping[str, str]) -> Seen:
        """Switch a trouble on, or give it other parameters."""
        return await self._do(Change("PUT", f"faults/{quote(name, safe='')}", dict(parameters)))

    async def cancel(self, name: str) -> Seen:
        """Switch a trouble off."""
        return await self._do(Change("DELETE", f"faults/{quote(name, safe='')}"))

    async def set(self, name: str, value: Value) -> Seen:
        """Choose a setting."""
        return await self._do(Change("PUT", "policies", {name: value}))

    async def play(self, scenario: Body) -> Seen:
        """Do what a scenario file says: its faults, its policies, its clock."""
        return await self._do(Change("POST", "scenario", scenario))

    async def all_off(self, picture: Picture) -> Seen:
        """Switch all troubles off and put back the settings that this picture shows as changed."""
        back: dict[str, Json] = {one.name: one.first for one in picture.changed}
        settings = [Change("PUT", "policies", back)] if back else []
        return await self._do(Change("DELETE", "faults"), *settings)

    async def reset(self) -> Seen:
        """As new: real time, nothing switched on, no tokens, sessions or connections."""
        self._noticed.clear()
        return await self._do(Change("POST", "reset", {}))

    async def _do(self, *changes: Change) -> Seen:
        """Change this, in order, and look how it stands afterwards."""
        async with self._lock:
            place = self._place
            if place is None:
                return Unanswered("")
            try:
                for change in changes:
                    await self._ask(place, change.method, change.path, change.body)
                return await self._picture(place)
            except _NoAnswer:
                return Unanswered(place.api)
            except _No as no:
                return Declined(no.why)

    async def _picture(self, place: Profile) -> Picture:
        tables = await self._read_tables(place)
        settings = await self._ask(place, "GET", self._in_language("policies"))
        await self._read_journal(place)
        state = await self._ask(place, "GET", "state")
        ahead = number(member(state, "seconds_ahead")) or 0.0
        self._put_ahead(place, ahead)
        return Picture(
            api=place.api,
            connect=place.connect,
            customer_id=text_of(state, "customer_id"),
            credentials=tables.credentials,
            password=tables.password,
            ahead=ahead,
            troubles=tables.troubles,
            ordered=tuple(_ordered(row) for row in list_of(state, "faults")),
            settings=tuple(_setting(row) for row in list_of(settings, "policies")),
            people=tables.people,
            noticed=tuple(reversed(self._noticed)),
        )

    async def _read_tables(self, place: Profile) -> Tables:
        key = (place.api, self.language)
        if key not in self._tables:
            troubles = await self._ask(place, "GET", self._in_language("faults"))
            people = await self._ask(place, "GET", self._in_language("users"))
            keys = await self._ask(place, "GET", "credentials")
            self._tables[key] = Tables(
                tuple(_trouble(row) for row in list_of(troubles, "table")),
                tuple(_person(row) for row in list_of(people, "users")),
                _secret(people, "password"),
                Credentials(*(_secret(keys, name) for name in ("secret_key", "x_api_key", "hmac_secret"))),
            )
        return self._tables[key]

    async def _read_journal(self, place: Profile) -> None:
        told = await self._ask(place, "GET", f"journal?{urlencode({'since': self._read_to})}")
        for row in list_of(told, "entries"):
            self._read_to = max(self._read_to, int(number(member(row, "number")) or 0))
            if text_of(row, "hint") and text_of(row, "endpoint") != ITS_OWN:
                self._noticed.append(_noticed(row))

    def _put_ahead(self, place: Profile, seconds: float) -> None:
        self._ahead[place.api] = seconds
        if self._place is place:
            self._clock.put_ahead(seconds)

    def _in_language(self, path: str) -> str:
        return f"{path}?{urlencode({'lang': self.language})}"

    async def _ask(self, place: Profile, method: str, path: str, body: Body | None = None) -> Json:
        call = Call(
            ITS_OWN, method, f"{place.api}/_simulator/{path}", (("Content-Type", "application/json"),), body, PATIENCE
        )
        outcome = (await self._wire.send(call)).outcome
        if not isinstance(outcome, Reply) or not isinstance(outcome.json, Mapping):
            raise _NoAnswer
        if outcome.status != 200:
            raise _No(outcome.message)
        return outcome.json


class _NoAnswer(Exception):  # noqa: N818
    """Nothing came, or nothing that a simulator says."""


class _No(Exception):  # noqa: N818
    """It said no."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def _trouble(row: Json) -> Trouble:
    return Trouble(
        text_of(row, "name"),
        text_of(row, "where"),
        text_of(row, "does"),
        text_of(row, "shows"),
        _texts(member(row, "parameters")),
    )


def _ordered(row: Json) -> Ordered:
    left = number(member(row, "left"))
    return Ordered(text_of(row, "name"), _texts(member(row, "parameters")), None if left is None else int(left))


def _setting(row: Json) -> Setting:
    value, chosen, first = (_value(member(row, name)) for name in ("value", "chosen", "first"))
    choices = tuple(_value(one) for one in list_of(row, "choices"))
    return Setting(text_of(row, "name"), text_of(row, "decides"), text_of(row, "fact"), value, chosen, first, choices)


def _person(row: Json) -> Person:
    return Person(text_of(row, "username"), text_of(row, "about"), text_of(row, "source"))


def _noticed(row: Json) -> Noticed:
    return Noticed(
        number=int(number(member(row, "number")) or 0),
        at=datetime.fromisoformat(text_of(row, "at")),
        call=f"{text_of(row, 'method')} {text_of(row, 'endpoint') or text_of(row, 'path')}",
        status=int(number(member(row, "status")) or 0),
        flinks_code=text_of(row, "flinks_code"),
        hint=text_of(row, "hint"),
    )


def _texts(value: Json) -> Mapping[str, str]:
    return {key: str(item) for key, item in value.items()} if isinstance(value, Mapping) else {}


def _value(value: Json) -> Value:
    return value if isinstance(value, str | int | bool) else ""


def _secret(value: Json, name: str) -> Secret:
    """Some are sealed by their name already."""
    found = member(value, name)
    return found if isinstance(found, Secret) else Secret(text_of(value, name))
