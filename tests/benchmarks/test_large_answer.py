"""Ten megabytes of data, from the answer's arrival to the page: how long the event loop is held up at a time."""

import asyncio
import gc
import json
import sys
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from time import perf_counter
from typing import Any

import httpx
import pytest
from pytestqt.qtbot import QtBot

from flinks_desk.core.accounts import Ready
from flinks_desk.core.authorize import ByLogin
from flinks_desk.core.profile import Profile
from flinks_desk.core.secret import Secret
from flinks_desk.services.archive import Archive
from flinks_desk.services.clock import SystemClock
from flinks_desk.services.desk import Desk
from flinks_desk.services.doorstep import Doorstep
from flinks_desk.services.presets import Presets
from flinks_desk.services.profiles import Profiles
from flinks_desk.services.vault import MemoryVault, PublishedVault
from flinks_desk.services.wire import Wire
from flinks_desk.ui.bridge import Bridge
from flinks_desk.ui.journal.pane import JournalPane
from flinks_desk.ui.wizard.accounts_page import AccountsPage
from flinks_desk.ui.wizard.tools import Tools
from tests.ui.conftest import dressed, loop, run  # noqa: F401 - fixtures

pytestmark = pytest.mark.benchmark

ROWS = 50_000
AT_MOST = 0.050
ROUNDS = 3


def answer() -> bytes:
    """Fifty thousand transactions, as Flinks writes them (api-facts §7.1)."""
    rows = [
        {
            "Date": f"2026-{1 + number % 12:02d}-{1 + number % 28:02d}",
            "Code": None,
            "Description": f"VIREMENT INTERAC À Élodie Gagnon, PAYROLL - Stripe Paycheck {number}",
            "Debit": None if number % 2 else 4.1 + number,
            "Credit": 1500.25 + number if number % 2 else None,
            "Balance": 5105.6 + number,
            "Id": f"94584aed-7c98-42a4-9836-{number:012d}",
        }
        for number in range(ROWS)
    ]
    account = {"Id": "a1", "Title": "Busy", "Currency": "CAD", "Balance": {"Current": 5105.5}, "Transactions": rows}
    return json.dumps({"HttpStatusCode": 200, "Accounts": [account], "Login": {"Id": "l1"}, "RequestId": "r1"}).encode()


class Stalls:
    """Beats as often as the loop lets it, and remembers the longest time between two beats."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._task = asyncio.get_event_loop().create_task(self._beat())

    async def _beat(self) -> None:
        last = perf_counter()
        while True:
            await asyncio.sleep(0)
            now = perf_counter()
            self.longest = max(self.longest, now - last)
            last = now

    def stop(self) -> float:
        self._task.cancel()
        return self.longest


@pytest.fixture
def no_collector() -> Iterator[None]:
    """As in the window, where `Garbage` collects (`ui/garbage.py`)."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("no_collector")
def test_fifty_thousand_transactions_hold_the_window_up_for_no_more_than_fifty_milliseconds(
    run: Callable[[Coroutine[Any, Any, Any]], Any],  # noqa: F811 - the fixture
    loop: asyncio.AbstractEventLoop,  # noqa: F811 - the fixture
    qtbot: QtBot,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Answer, journal entry, session, page and its tables: the best of three rounds, since others use this machine."""
    body = answer()
    opened = {"HttpStatusCode": 200, "RequestId": "r1", "Login": {"Id": "l1"}, "Institution": "FlinksCapital"}
    made = {"HttpStatusCode": 200, "Token": "4a6c2a54-2f8a-4f0e-9f2c-9d2a5cf0a1b7"}
    profile = Profile.of_simulator("http://127.0.0.1:8014", "http://localhost:8014", "c1")
    vault, clock = PublishedVault(MemoryVault()), SystemClock()
    vault.publish(
        profile, Secret("3d5266a8-b697-48d4-8de6-52e2e2662acc"), Secret("c4569c54-e167-4d34-8de6-f4113bc82414")
    )

    answers = {"GenerateAuthorizeToken": json.dumps(made).encode(), "Authorize": json.dumps(opened).encode()}

    async def flinks(scope: Any, receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": answers.get(scope["path"].rsplit("/", 1)[-1], body)})

    wire = Wire(clock, transport=lambda: httpx.ASGITransport(flinks))
    desk = Desk(
        wire=wire, vault=vault, clock=clock, profiles=Profiles(tmp_path), journal=Archive(), salt=b"s", profile=profile
    )
    bridge = Bridge(desk, loop)

    async def no_simulator() -> Profile:
        return profile

    page = AccountsPage(Tools(desk, bridge, no_simulator, Doorstep(), Presets(tmp_path), clock.now, lambda: None))
    log = JournalPane(desk, bridge)
    for part in (page, log):
        qtbot.addWidget(part)
        part.resize(1000, 500)
        part.show()
    bridge.session_changed.connect(page.show_session)
    run(desk.choose(profile))
    longest: list[float] = []
    for _ in range(ROUNDS):
        run(desk.make_token())
        run(desk.authorize(ByLogin("l1")))
        stalls = Stalls()
        run(desk.fetch_accounts())
        qtbot.waitUntil(lambda: len(page.view.transactions.found()) == ROWS and not page.view.transactions.is_looking())
        longest.append(stalls.stop())
    state = desk.session.accounts
    assert isinstance(state, Ready)

    with capsys.disabled():
        told = ", ".join(f"{one * 1000:.0f}" for one in longest)
        sys.stdout.write(
            f"\nlarge answer: {len(body) / 1e6:.1f} MB, longest stalls {told} ms of at most {AT_MOST * 1000:.0f}\n"
        )
    run(bridge.stop())
    run(desk.close())
    assert min(longest) <= AT_MOST
