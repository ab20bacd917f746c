"""A world whose real time stands still, and a customer's server that calls it without a socket."""

import asyncio
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, closing
from datetime import UTC, datetime
from typing import Any

import httpx
import jsonschema
import pytest
from starlette.types import ASGIApp

from flinks_desk.simulator.app import create_app
from flinks_desk.simulator.caller import Caller
from flinks_desk.simulator.clock import SimulatorClock
from flinks_desk.simulator.exchanges import Json
from flinks_desk.simulator.faults import Where
from flinks_desk.simulator.openapi import openapi_document
from flinks_desk.simulator.world import World

NOON = datetime(2026, 3, 2, 17, tzinfo=UTC)


DOCUMENT = openapi_document()


def check_shape(answer: httpx.Response) -> None:
    """Every JSON answer of every test is held against the document that the simulator serves."""
    operation = _operation(answer.request.method, answer.request.url.path)
    if operation is None or "json" not in answer.headers.get("content-type", "") or not answer.content:
        return
    described = operation["responses"].get(str(answer.status_code), operation["responses"]["default"])
    schema = described["content"]["application/json"]["schema"] | {"components": DOCUMENT["components"]}
    checker = jsonschema.Draft202012Validator.FORMAT_CHECKER
    jsonschema.Draft202012Validator(schema, format_checker=checker).validate(answer.json())


def _operation(method: str, path: str) -> Any:
    paths: Any = DOCUMENT["paths"]
    for template, operations in paths.items():
        if re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", template), path):
            return operations.get(method.lower())
    return None


class InProcess:
    """Sends requests to the app, one after the other, on a loop of its own."""

    def __init__(self, app: ASGIApp, world: World) -> None:
        self._world = world
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
        answer = self._runner.run(self._client.send(sent))
        if not any(order.fault.where is Where.WIRE for order in self._world.switches.orders()):
            check_shape(answer)
        return answer

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
            return Caller(world, stack.enter_context(closing(InProcess(app, world))))

        yield make


@pytest.fixture
def caller(world: World, make_caller: Callable[[ASGIApp], Caller]) -> Caller:
    return make_caller(create_app(world))
