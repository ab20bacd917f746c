"""Where the canaries fly: a desk at work with the simulator, which plays Flinks, and everything that they may leave.

The simulator's own keys are canaries here, and its test user answers to theirs, so that secrets go the way of success.
"""

import json
from collections.abc import Callable, Coroutine, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path
from typing import Any

import httpx
from typing_extensions import override

from flinks_desk.core import token
from flinks_desk.core.profile import Environment, Profile
from flinks_desk.core.sandbox_bank import published_answer
from flinks_desk.core.secret import Secret
from flinks_desk.core.session import Session
from flinks_desk.services.desk import Desk
from flinks_desk.services.history import History
from flinks_desk.services.home import Home
from flinks_desk.services.keyring_vault import KeyringVault
from flinks_desk.services.presets import Presets
from flinks_desk.services.profiles import Profiles
from flinks_desk.services.vault import PublishedVault
from flinks_desk.services.wire import Wire
from flinks_desk.simulator.app import create_app
from flinks_desk.simulator.clock import SimulatorClock
from flinks_desk.simulator.ids import Credentials
from flinks_desk.simulator.outcomes import Outcome, SignIn
from flinks_desk.simulator.outcomes import Token as MintedToken
from flinks_desk.simulator.world import World
from tests.canary.birds import Birds
from tests.canary.wires import Line, Recorder
from tests.fixed_clock import FixedClock
from tests.services.test_vault import Dictionary

__all__ = ["CUSTOMER", "CanaryWorld", "Scene", "Watched", "new_scene"]

CUSTOMER = "5602459c-f6d0-4ca0-6750-08dccdcadcc0"
API, CONNECT = "http://127.0.0.1:8014", "http://localhost:8014"
USER, WORD = "Greatday", "Everyday"
"""Whom the bank knows."""


class CanaryWorld(World):
    """Takes the canaries for the test user's own secrets."""

    def __init__(self, birds: Birds, clock: SimulatorClock | None = None) -> None:
        keys = Credentials(CUSTOMER, birds.secret_key, birds.x_api_key, birds.hmac_secret)
        super().__init__(keys, clock=clock)
        self._birds = birds

    @override
    def open_session(self, sign_in: SignIn, *, by: str, token: MintedToken | None = None) -> Outcome:
        if (sign_in.username, sign_in.password) == (self._birds.username, self._birds.password):
            sign_in = replace(sign_in, username=USER, password=WORD)
        return super().open_session(sign_in, by=by, token=token)

    @override
    def answer(self, request_id: str, answers: Mapping[str, Sequence[str]], *, by: str) -> Outcome:
        own = {
            prompt: [published_answer(prompt)] if self._birds.answer in given else given
            for prompt, given in answers.items()
        }
        return super().answer(request_id, own, by=by)


class Echo(httpx.AsyncBaseTransport):
    """Tells back the user name that signed in, as Flinks does."""

    def __init__(self, world: World, birds: Birds) -> None:
        self._app, self._name = httpx.ASGITransport(create_app(world)), json.dumps(birds.username).encode()

    @override
    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        came = await self._app.handle_async_request(request)
        body = (await came.aread()).replace(json.dumps(USER).encode(), self._name)
        headers = [pair for pair in came.headers.multi_items() if pair[0] != "content-length"]
        return httpx.Response(came.status_code, headers=headers, stream=httpx.ByteStream(body))


class Watched(Desk):
    """Remembers what of it was used."""

    @override
    def __getattribute__(self, name: str) -> Any:
        if not name.startswith("_"):
            vars(self).setdefault("_used", set()).add(name)
        return super().__getattribute__(name)


@dataclass
class Scene:
    """Everything that a feature needs, and everything that is searched afterwards."""

    birds: Birds
    world: World
    clock: FixedClock
    recorder: Recorder
    desk: Watched
    history: History
    presets: Presets
    profiles: Profiles
    profile: Profile
    home: Path
    out: Path
    """What the program writes for a person."""
    inbox: Path
    """What a customer sent: the only files that may hold a secret."""
    run: Callable[[Coroutine[Any, Any, Any]], Any]
    is_whole: bool = False
    """Minutes do not matter: nothing is left out to save time."""
    shown: list[Session] = field(default_factory=list)
    said: list[tuple[str, bytes]] = field(default_factory=list)
    """What a feature showed, printed or gave back, by its place."""

    def say(self, place: str, *words: object) -> None:
        self.said += [(place, str(one).encode()) for one in words]

    def file(self, name: str, words: str) -> Path:
        path = self.inbox / name
        path.write_text(words, encoding="utf-8")
        return path

    def wire(self) -> Wire:
        return Wire(self.clock, transport=lambda: Line(self.recorder))

    def fault(self, name: str, **parameters: str) -> None:
        self.world.switches.order(name, **parameters)

    def places(self) -> Iterator[tuple[str, bytes]]:
        """Every file, every word and every screen's content of this run."""
        for folder in (self.home, self.out):
            yield from ((str(path), path.read_bytes()) for path in folder.rglob("*") if path.is_file())
            yield from ((f"name of {path}", str(path).encode()) for path in folder.rglob("*"))
        yield from self.said
        yield "session", "\n".join(texts_in((*self.shown, self.desk.session))).encode()
        parts = (self.desk.entries, self.desk.steps_summary(), self.desk.as_curl())
        yield "journal", "\n".join(texts_in(parts)).encode()


def texts_in(value: object) -> set[str]:
    """Every text inside a value, each once, and what each secret prints as."""
    found: set[str] = set()
    kept: dict[int, object] = {}
    left = [value]
    while left:
        one = left.pop()
        if isinstance(one, str):
            found.add(one)
        elif isinstance(one, Secret):
            found |= {repr(one), str(one), f"{one:>40}"}
        elif id(one) not in kept:
            kept[id(one)] = one
            left += _inside(one)
    return found


def _inside(one: object) -> list[object]:
    if isinstance(one, Mapping):
        return [*one.keys(), *one.values()]
    if isinstance(one, Sequence | set | frozenset):
        return list(one)
    if isinstance(one, Enum):
        return [one.name]
    names = getattr(type(one), "__dataclass_fields__", ())
    return [getattr(one, name) for name in names] if names else [repr(one)]


def new_scene(folder: Path, run: Callable[[Coroutine[Any, Any, Any]], Any], birds: Birds) -> Scene:
    """A desk that has chosen its place; nobody has given it a key yet."""
    clock = FixedClock()
    world = CanaryWorld(birds, SimulatorClock(clock.now))
    recorder = Recorder(Echo(world, birds), API.partition("//")[2])
    for name in ("home", "out", "inbox"):
        (folder / name).mkdir()
    home = Home.of_environment({"FLINKS_DESK_HOME": str(folder / "home")})
    profile = Profile("acme", Environment.SANDBOX, "acme", CUSTOMER, API, CONNECT)
    keyring, profiles = Dictionary(), Profiles(home.profiles)
    history = History(home, "canary", clock.now)
    desk = Watched(
        wire=Wire(clock, transport=lambda: Line(recorder)),
        vault=PublishedVault(KeyringVault(lambda: keyring)),
        clock=clock,
        profiles=profiles,
        journal=history.archive,
        salt=b"salt",
        profile=profile,
    )
    scene = Scene(
        birds,
        world,
        clock,
        recorder,
        desk,
        history,
        Presets(home.presets),
        profiles,
        profile,
        folder / "home",
        folder / "out",
        folder / "inbox",
        run,
    )
    desk.on_session(scene.shown.append)
    desk.on_session(lambda session: _catch(scene, session))
    run(desk.choose(profile))
    return scene


def _catch(scene: Scene, session: Session) -> None:
    """Each token is a canary from its birth."""
    if isinstance(session.token, token.Live | token.Lent):
        value = session.token.value.reveal()
        scene.birds.more.setdefault(f"token {value[:4]}", value)
