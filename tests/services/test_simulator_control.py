"""The client of a simulator's control API, against the real simulator: no socket, and no clock but ours."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import httpx
import pytest

from flinks_desk.core.profile import TOOLBOX, Profile
from flinks_desk.core.secret import Secret
from flinks_desk.core.simulator import Ordered, Picture
from flinks_desk.services.clock import AheadClock
from flinks_desk.services.simulator_control import Declined, Seen, SimulatorControl, Unanswered
from flinks_desk.services.wire import Wire
from flinks_desk.simulator.app import create_app
from flinks_desk.simulator.clock import SimulatorClock
from flinks_desk.simulator.faults import FAULTS
from flinks_desk.simulator.people import PEOPLE
from flinks_desk.simulator.policies import SWITCHES
from flinks_desk.simulator.world import World
from tests.fixed_clock import FixedClock

Run = Callable[[Coroutine[Any, Any, Any]], Any]
HERE = Profile.of_simulator("http://127.0.0.1:8014", "http://localhost:8014", "customer")
THERE = Profile.of_simulator("http://127.0.0.1:8015", "http://localhost:8015", "customer")


class Line(httpx.AsyncBaseTransport):
    """To the simulator's app; it can be cut, and tells what went over it."""

    def __init__(self, world: World) -> None:
        self.is_cut = False
        self.answer: httpx.Response | None = None
        self.asked: list[str] = []
        self._app = httpx.ASGITransport(create_app(world))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(f"{request.method} {request.url.raw_path.decode()}")
        if self.is_cut:
            raise httpx.ConnectError("All connection attempts failed")
        return self.answer or await self._app.handle_async_request(request)


@dataclass
class Bench:
    world: World
    real: FixedClock
    clock: AheadClock
    wire: Wire
    line: Line
    control: SimulatorControl
    run: Run

    def see(self, asked: Coroutine[Any, Any, Seen]) -> Picture:
        seen = self.run(asked)
        assert isinstance(seen, Picture)
        return seen

    def turn_to(self, profile: Profile) -> bool:
        self.wire.speak_to(profile)
        return self.control.follow(profile)


@pytest.fixture
def bench(run: Run) -> Bench:
    real = FixedClock()
    world = World(clock=SimulatorClock(real.now))
    clock, line = AheadClock(real), Line(world)
    wire = Wire(clock, transport=lambda: line)
    made = Bench(world, real, clock, wire, line, SimulatorControl(wire, clock), run)
    made.turn_to(HERE)
    return made


def test_the_picture_has_every_row_of_the_simulators_tables(bench: Bench) -> None:
    """All troubles with what they do, all settings, all users; nothing is on at first."""
    picture = bench.see(bench.control.look())

    assert [one.name for one in picture.troubles] == [one.name for one in FAULTS]
    assert [(one.does, one.shows) for one in picture.troubles] == [(one.does, one.shows) for one in FAULTS]
    assert [one.name for one in picture.settings] == [one.name for one in SWITCHES]
    assert [(one.username, one.about) for one in picture.people] == [(one.username, one.about) for one in PEOPLE]
    assert (picture.active, picture.ordered, picture.changed, picture.ahead) == (0, (), (), 0.0)


def test_keys_come_as_secrets(bench: Bench) -> None:
    """A picture can be printed without showing one."""
    known = bench.world.credentials

    picture = bench.see(bench.control.look())

    assert picture.customer_id == known.customer_id
    keys = picture.credentials
    assert (keys.secret_key, keys.x_api_key, keys.hmac_secret, picture.password) == (
        Secret(known.secret_key),
        Secret(known.x_api_key),
        Secret(known.hmac_secret),
        Secret("Everyday"),
    )
    assert known.secret_key not in repr(picture)


def test_troubles_are_switched_on_and_off(bench: Bench) -> None:
    """With their parameters, and with what is left of them."""
    on = bench.see(bench.control.order("latency", {"seconds": "3", "times": "2"}))
    off = bench.see(bench.control.cancel("latency"))

    assert on.ordered == (Ordered("latency", {"endpoint": "*", "times": "2", "seconds": "3"}, 2),)
    assert on.active == 1
    assert off.ordered == ()


def test_all_off_leaves_nothing_on_and_nothing_changed(bench: Bench) -> None:
    """Troubles and settings alike; tokens and sessions stay."""
    bench.run(bench.control.order("strict", {}))
    before = bench.see(bench.control.set("token_minutes", "5"))
    token = bench.world.mint(by="test")

    after = bench.see(bench.control.all_off(before))

    assert [one.name for one in before.changed] == ["token_minutes"]
    assert (before.active, after.active) == (2, 0)
    assert bench.world.policies.token_minutes == 30
    assert bench.world.tokens() == (token,)


def test_a_setting_that_a_fault_makes_is_not_called_changed(bench: Bench) -> None:
    """What holds is told, and who chose it too."""
    picture = bench.see(bench.control.order("token-1-minute", {}))

    minutes = next(one for one in picture.settings if one.name == "token_minutes")
    assert (minutes.value, minutes.chosen, minutes.is_changed) == (1, 30, False)


def test_the_desks_clock_goes_along(bench: Bench) -> None:
    """29 minutes later there is 29 minutes later here; by somebody else's hand too, as soon as it is looked at."""
    picture = bench.see(bench.control.move(1740))
    ours = bench.clock.now()
    bench.world.clock.advance(timedelta(minutes=2))
    bench.run(bench.control.look())

    assert picture.ahead == 1740
    assert ours - bench.real.now() == timedelta(minutes=29)
    assert bench.clock.now() == bench.world.clock.now()
    assert bench.clock.boot() - bench.real.boot() == 31 * 60


def test_each_place_has_its_own_time(bench: Bench) -> None:
    """Elsewhere it is real time; back at the simulator its own time holds again, before anything is asked."""
    bench.run(bench.control.move(1740))

    bench.turn_to(TOOLBOX)
    elsewhere = bench.clock.now()
    bench.turn_to(HERE)

    assert elsewhere == bench.real.now()
    assert bench.clock.now() == bench.world.clock.now()


def test_a_simulator_that_was_never_seen_is_known_as_unknown(bench: Bench) -> None:
    """So that its clock is read before a token is made, unless it was started just now."""
    first = bench.control.is_known()
    bench.run(bench.control.look())
    second = bench.control.is_known()
    bench.turn_to(THERE)
    third = bench.control.is_known()
    bench.control.is_new(THERE)

    assert (first, second, third, bench.control.is_known()) == (False, True, False, True)


def test_following_the_same_place_again_changes_nothing(bench: Bench) -> None:
    """Only another simulator is something new."""
    assert bench.turn_to(HERE) is False
    assert bench.turn_to(THERE) is True
    assert bench.turn_to(TOOLBOX) is False
    assert bench.control.place is None


def test_reset_brings_real_time_back(bench: Bench) -> None:
    """And nothing is on any more."""
    bench.run(bench.control.order("strict", {}))
    bench.run(bench.control.move(480))

    picture = bench.see(bench.control.reset())

    assert (picture.ahead, picture.active) == (0, 0)
    assert bench.clock.now() == bench.real.now()


def test_what_the_simulator_noticed_is_read_once_and_newest_first(bench: Bench) -> None:
    """Calls with a hint, without our own; each is fetched once."""
    caller = httpx.AsyncClient(transport=httpx.ASGITransport(create_app(bench.world)), base_url="http://127.0.0.1")
    bench.run(caller.get("/v3/x/BankingServices/GenerateAuthorizeToken"))
    bench.run(bench.control.order("no-such", {}))
    bench.run(bench.control.look())
    bench.run(caller.get("/wrong"))
    bench.line.asked.clear()

    picture = bench.see(bench.control.look())

    assert [(one.call, one.status) for one in picture.noticed] == [
        ("GET /wrong", 404),
        ("GET GenerateAuthorizeToken", 405),
    ]
    assert all(one.hint for one in picture.noticed)
    journal = next(asked for asked in bench.line.asked if "journal" in asked)
    assert journal != "GET /_simulator/journal?since=0"


def test_tables_are_fetched_once_a_language(bench: Bench) -> None:
    """And in French where the person reads French."""
    bench.run(bench.control.look())
    bench.run(bench.control.look())
    fetched = [asked for asked in bench.line.asked if "/faults" in asked]
    bench.control.language = "fr"

    french = bench.see(bench.control.look())

    assert fetched == ["GET /_simulator/faults?lang=en"]
    assert [one.name for one in french.troubles] == [one.name for one in FAULTS]
    assert next(one.does for one in french.troubles if one.name == "token-1-minute") == "les jetons durent une minute"


def test_a_refusal_is_told_in_the_simulators_own_words(bench: Bench) -> None:
    """As a value, not as an exception."""
    refused = bench.run(bench.control.order("latency", {"seconds": "soon"}))

    assert isinstance(refused, Declined)
    assert "seconds" in refused.why
    assert bench.world.switches.orders() == ()


def test_a_simulator_that_is_gone_is_a_value_too(bench: Bench) -> None:
    """Nothing listens there, or it is something else that answers, or there is no simulator in use."""
    bench.line.is_cut = True
    cut = bench.run(bench.control.look())
    bench.line.is_cut, bench.line.answer = False, httpx.Response(200, text="<html>")
    stranger = bench.run(bench.control.look())
    bench.turn_to(TOOLBOX)
    nowhere = bench.run(bench.control.look())

    assert (cut, stranger, nowhere) == (Unanswered(HERE.api), Unanswered(HERE.api), Unanswered(""))


def test_what_is_asked_at_the_same_time_is_done_in_order(bench: Bench) -> None:
    """Two clicks in a row are two changes."""

    async def both() -> tuple[Seen, Seen]:
        return await asyncio.gather(bench.control.order("strict", {}), bench.control.cancel("strict"))

    _, last = bench.run(both())

    assert isinstance(last, Picture)
    assert last.ordered == ()


def test_a_name_stays_one_part_of_the_address(bench: Bench) -> None:
    """Whatever characters are in it, nothing else is asked for."""
    refused = bench.run(bench.control.order("../reset?x", {}))

    assert isinstance(refused, Declined)
    assert bench.line.asked == ["PUT /_simulator/faults/..%2Freset%3Fx"]
