"""A person at the widget: opens addresses, acts, and hears what an embedding window would hear."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from urllib.parse import urlencode

import httpx
import pytest

from flinks_desk.simulator.app import create_app
from flinks_desk.simulator.world import World

Event = dict[str, object]
Scene = dict[str, object]


class Browser:
    """The simulator's addresses, asked without a socket."""

    def __init__(self, world: World, runner: asyncio.Runner) -> None:
        transport = httpx.ASGITransport(create_app(world))
        self._client = httpx.AsyncClient(transport=transport, base_url="http://localhost:8080")
        self._runner = runner

    def get(self, address: str) -> httpx.Response:
        return self._runner.run(self._client.get(address))

    def post(self, address: str, json: object = None, data: dict[str, str] | None = None) -> httpx.Response:
        return self._runner.run(self._client.post(address, json=json, data=data))

    def send(self, address: str, body: bytes) -> httpx.Response:
        return self._runner.run(self._client.post(address, content=body))

    def close(self) -> None:
        self._runner.run(self._client.aclose())


@dataclass
class Person:
    world: World
    http: Browser
    visit: str = ""
    scene: Scene = field(default_factory=dict)
    settings: dict[str, object] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)
    heard: list[Event] = field(default_factory=list)

    def open(self, path: str = "/v2/", *, token: str | None = "fresh", query: str = "", **parameters: str) -> Scene:
        """A new page at this address, in demo mode unless said otherwise; `query` replaces all of it."""
        if token == "fresh":
            token = self.world.mint(by="a test").value
        named = {"demo": "true"} | parameters | ({"authorizeToken": token} if token else {})
        self.heard = []
        return self.start(path, query or urlencode(named))

    def start(self, path: str, query: str) -> Scene:
        answer = self.http.post("/_widget/start", json={"path": path, "query": f"?{query}"})
        assert answer.status_code == 200
        content = answer.json()
        self.visit, self.settings, self.remarks = content["visit"], content["settings"], content["remarks"]
        return self._see(content["scene"])

    def do(self, action: str, **details: object) -> Scene:
        """One act: its own event is said first, as the page does, then those of the next page."""
        self.say(action)
        answer = self.http.post("/_widget/act", json={"visit": self.visit, "action": action, **details})
        assert answer.status_code == 200
        following = answer.json()["scene"]
        return self.scene if following is None else self._see(following)

    def say(self, action: str) -> None:
        says = self.scene["says"]
        assert isinstance(says, dict)
        if action in says:
            self.heard.append(says[action])

    def sign_in(self, username: str = "greatday_nomfa", password: str = "Everyday") -> Scene:
        return self.do("submit", username=username, password=password)

    def connect(self, username: str = "greatday_nomfa", **parameters: str) -> Scene:
        """Straight to the demo bank, without consent."""
        self.open("/v2/Credential/14", consentEnable="false", **parameters)
        return self.sign_in(username)

    def answer_right(self) -> Scene:
        hints = self.scene["hints"]
        assert isinstance(hints, list)
        return self.do("answer", answer=[hint["answers"] for hint in hints])

    @property
    def page(self) -> str:
        return str(self.scene["page"])

    @property
    def steps(self) -> list[str]:
        return [str(event.get("step") or event.get("flinksCode")) for event in self.heard]

    @property
    def last(self) -> Event:
        return self.heard[-1]

    def _see(self, scene: Scene) -> Scene:
        self.scene = scene
        events = scene["events"]
        assert isinstance(events, list)
        self.heard += events
        return scene


@pytest.fixture
def person(world: World) -> Iterator[Person]:
    with asyncio.Runner() as runner:
        browser = Browser(world, runner)
        yield Person(world, browser)
        browser.close()


@pytest.fixture
def another(person: Person) -> Callable[[], Person]:
    """Someone else at the same simulator."""
    return lambda: Person(person.world, person.http)
