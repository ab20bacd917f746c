"""Whatever a server does, a call ends with a value, and what is said about it is true and short."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from typing_extensions import override

from flinks_desk.core import accounts, authorize, token
from flinks_desk.core.diagnosis.of_exchange import explain
from flinks_desk.core.exchange import Call, Exchange
from flinks_desk.core.profile import Profile
from flinks_desk.core.secret import Secret
from flinks_desk.services.archive import Archive
from flinks_desk.services.desk import Desk
from flinks_desk.services.profiles import Profiles
from flinks_desk.services.vault import MemoryVault, PublishedVault
from flinks_desk.services.wire import Wire
from tests.fixed_clock import FixedClock
from tests.services.hostile import BY_NAME, ELSEWHERE, Misbehaviour, http, served
from tests.services.in_between import serving

Run = Callable[[Coroutine[Any, Any, object]], object]

CANARY = "canary-3f1a77aa-1111-4000-8000-00000000beef"
CHOICE = authorize.ByCredentials("FlinksCapital", "greatday_nomfa", Secret(CANARY))
STAGES = ("GenerateAuthorizeToken", "Authorize", "GetAccountsDetail")
ENOUGH = 30.0
SHORT = 0.1
"""Seconds of patience with what never ends."""
LONGEST = 4_000
"""Characters of all that is said."""


class Hasty(Wire):
    """Has little patience where a server has much."""

    patience = ENOUGH

    @override
    async def send(self, call: Call) -> Exchange:
        return await super().send(replace(call, patience=min(call.patience, self.patience)))


def desk_at(port: int, folder: Path, patience: float = ENOUGH) -> Desk:
    clock, vault = FixedClock(), PublishedVault(MemoryVault())
    profile = Profile.of_simulator(f"http://127.0.0.1:{port}", "http://localhost:1", "c-1")
    vault.publish(profile, Secret(CANARY), Secret(CANARY))
    wire = Hasty(clock)
    wire.patience = patience
    profiles = Profiles(folder)
    return Desk(wire=wire, vault=vault, clock=clock, profiles=profiles, journal=Archive(), salt=b"s", profile=profile)


async def met(how: Misbehaviour, endpoint: str, folder: Path) -> tuple[Desk, list[bytes]]:
    """The way up to this endpoint, where the server misbehaves, and all that it was asked."""
    asked: list[bytes] = []
    async with serving(served(how, endpoint, asked)) as port:
        desk = desk_at(port, folder, SHORT if how.for_ever else ENOUGH)
        await desk.choose(desk.session.profile)
        for name, work in zip(STAGES, ways(desk), strict=True):
            await work()
            if name == endpoint:
                break
        await desk.close()
    return desk, asked


def ways(desk: Desk) -> tuple[Callable[[], Coroutine[Any, Any, None]], ...]:
    """What asks each of the endpoints."""
    return desk.make_token, lambda: desk.authorize(CHOICE), desk.fetch_accounts


def last(desk: Desk) -> Exchange:
    return [entry.exchange for entry in desk.entries if entry.exchange][-1]


@pytest.mark.parametrize(
    ("name", "endpoint"), [(how.name, stage) for how in BY_NAME.values() for stage in STAGES if stage not in how.spares]
)
def test_what_is_said_is_true(name: str, endpoint: str, tmp_path: Path) -> None:
    """One finding, which names what happened; no secret in it, nothing asked twice, nothing followed."""
    how = BY_NAME[name]

    desk, asked = asyncio.run(met(how, endpoint, tmp_path))

    (finding,) = desk.session.findings
    said = (str(finding.message), str(finding.fix), str(finding.evidence or ""), str(explain(last(desk))))
    assert finding.code.startswith(how.code), finding
    assert how.says in said[0]
    assert sum(map(len, said)) < LONGEST
    assert "canary" not in repr((desk.session, list(desk.entries)))
    assert len(asked) == STAGES.index(endpoint) + 1
    assert not any(ELSEWHERE.encode() in head for head in asked)
    assert {
        "GenerateAuthorizeToken": isinstance(desk.session.token, token.Refused),
        "Authorize": isinstance(desk.session.authorize, authorize.TurnedDown),
        "GetAccountsDetail": isinstance(desk.session.accounts, accounts.Failed),
    }[endpoint]


def test_a_second_answer_is_nobodys(tmp_path: Path) -> None:
    """What came behind an answer, unasked, is not taken for the answer to the next question."""
    behind = http(b'{"Token":"canary-unasked"}')

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            await reader.readuntil(b"\r\n\r\n")
            writer.write(http(b'{"FlinksCode":"RETRY_LATER"}', status="503 Later") + behind)
            await writer.drain()

    async def go() -> Desk:
        async with serving(serve) as port:
            desk = desk_at(port, tmp_path)
            await desk.choose(desk.session.profile)
            await desk.make_token()
            await desk.make_token()
            await desk.close()
        return desk

    desk = asyncio.run(go())

    assert isinstance(desk.session.token, token.Refused)
    assert [finding.code for finding in desk.session.findings] == ["flinks-retry-later"]
