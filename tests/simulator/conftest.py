"""A world whose real time stands still, and a customer's server that calls it without a socket."""

import asyncio
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, closing
from datetime import UTC, datetime

import httpx
import pytest
from starlette.types import ASGIApp

from flinks_desk.simulator.app import create_app
from flinks_desk.simulator.caller import Caller
from flinks_desk.simulator.clock import SimulatorClock
from flinks_desk.simulator.exchanges import Json
from flinks_desk.simulator.world import World

NOON = datetime(2026, 3, 2, 17, tzinfo=UTC)


class InProcess:
    """Sends requests to the app, one after the other, on a loop of its own."""

    def __init__(self, app: ASGIApp) -> None:
        self._runner = asyncio.Runner()
        self._client = httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://127.0.0.1")

    def request(
        self,
        method: str,
        url: str,
        *,
        content: bytes | None = None,
        json: Json = None,
        headers: Mapping[str, str] | None = None,
    ) -> httpx.Response:
        sent = self._client.build_request(method, url, content=content, json=json, headers=headers)
        return self._runner.run(self._client.send(sent))

    def close(self) -> None:
        self._runner.run(self._client.aclose())
        self._runner.close()


@pytest.fixture
def world() -> World:
    return World(clock=SimulatorClock(lambda: NOON))


@pytest.fixture
def make_caller(world: World) -> Iterator[Callable[[ASGIApp], Caller]]:
    with ExitStack() as stack:

        def make(app: ASGIApp) -> Caller:
            return Caller(world, stack.enter_context(closing(InProcess(app))))

        yield make


@pytest.fixture
def caller(world: World, make_caller: Callable[[ASGIApp], Caller]) -> Caller:
    return make_caller(create_app(world))
