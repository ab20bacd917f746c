"""The difference of the clocks is told with its uncertainty, and never more surely than a `Date` header can."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flinks_desk.core.clock_skew import Reading, Skew, reading_of, skew_of, skew_of_entries, told
from flinks_desk.core.exchange import Call, Cause, Exchange, Outcome, Reply, Unreachable
from flinks_desk.core.journal import Entry, Kind, Origin

AT = datetime(2026, 3, 2, 14, 2, 11, tzinfo=UTC)
HOST = "acme-api.private.fin.ag"


def exchange(*headers: tuple[str, str], seconds: float = 0.5, host: str = HOST, at: datetime = AT) -> Exchange:
    return asked(Reply(200, headers, ""), seconds=seconds, host=host, at=at)


def asked(outcome: Outcome, *, seconds: float = 0.5, host: str = HOST, at: datetime = AT) -> Exchange:
    return Exchange(Call("Authorize", "POST", f"https://{host}/v3/Authorize", ()), at, seconds, outcome)


def date(moment: datetime) -> tuple[str, str]:
    return ("Date", moment.strftime("%a, %d %b %Y %H:%M:%S GMT"))


def entry(number: int, exchange: Exchange, origin: Origin = Origin.OURS) -> Entry:
    return Entry(number, exchange.started, Kind.CALL, "POST Authorize", exchange=exchange, origin=origin)


@pytest.mark.parametrize(
    ("written", "low", "high"),
    [
        ("Mon, 02 Mar 2026 14:02:11 GMT", -1.0, 0.5),
        ("Mon, 02 Mar 2026 14:00:11 GMT", 119.0, 120.5),
        ("Mon, 02 Mar 2026 14:04:11 GMT", -121.0, -119.5),
        ("Mon, 02 Mar 2026 14:02:11", -1.0, 0.5),
        ("Mon, 02 Mar 2026 09:02:11 -0500", -1.0, 0.5),
    ],
)
def test_one_answer_gives_a_span(written: str, low: float, high: float) -> None:
    assert reading_of(exchange(("date", written))) == Reading(HOST, AT, low, high)


@pytest.mark.parametrize("headers", [(), (("Date", "yesterday"),), (("Date", ""),), (date(AT), ("Age", "300"))])
def test_an_answer_without_a_time_of_its_own_tells_nothing(headers: Sequence[tuple[str, str]]) -> None:
    assert reading_of(exchange(*headers)) is None


def test_no_answer_tells_nothing() -> None:
    assert reading_of(asked(Unreachable(Cause.REFUSED))) is None
    assert skew_of([]) is None
    assert skew_of_entries([]) is None


def test_answers_narrow_it_down() -> None:
    readings = [Reading(HOST, AT, 89.0, 91.0), Reading(HOST, AT, 90.5, 150.0)]

    assert skew_of(readings) == Skew(HOST, AT, 90.75, 0.25, 2)


def test_what_came_before_the_clock_was_changed_does_not_count() -> None:
    readings = [Reading(HOST, AT, 0.0, 1.0), Reading(HOST, AT, 500.0, 501.5), Reading(HOST, AT, 0.2, 1.2)]

    assert skew_of(readings) == Skew(HOST, AT, 0.7, 0.5, 1)


def test_another_host_has_another_clock() -> None:
    readings = [Reading("other", AT, 0.9, 1.0), Reading(HOST, AT, 0.0, 1.0), Reading("other", AT, 7.0, 8.0)]

    assert skew_of(readings) == Skew("other", AT, 7.5, 0.5, 1)


@pytest.mark.parametrize(
    ("skew", "uncertainty", "told"),
    [(62.0, 0.5, True), (-62.0, 0.5, True), (60.2, 0.5, False), (0.0, 0.5, False), (100.0, 100.0, False)],
)
def test_only_what_is_surely_above_a_minute_is_told(skew: float, uncertainty: float, *, told: bool) -> None:
    assert Skew(HOST, AT, skew, uncertainty, 1).is_worth_telling is told


def test_a_customers_clock_is_not_this_machines() -> None:
    theirs = entry(2, exchange(date(AT - timedelta(hours=1))), Origin.CUSTOMER)
    ours = entry(1, exchange(date(AT)))

    assert skew_of_entries([ours, theirs]) == Skew(HOST, AT, -0.25, 0.75, 1)
    assert skew_of_entries([theirs]) is None


@pytest.mark.parametrize(
    ("seconds", "apart"),
    [
        (61.4, "61 seconds ahead of"),
        (303.0, "5 minutes ahead of"),
        (-7200.0, "120 minutes behind"),
        (-18_000.0, "5 hours behind"),
        (86_400.0 * 365, "365 days ahead of"),
    ],
)
def test_it_is_told_in_a_length_that_a_person_can_grasp(seconds: float, apart: str) -> None:
    said = str(told(Skew(HOST, AT, seconds, 0.5, 1)))

    assert said.startswith(f"This machine's clock is {apart} the one at {HOST}. ")


@given(
    ahead=st.floats(-1e5, 1e5),
    calls=st.lists(st.tuples(st.floats(0, 1e4), st.floats(0, 300), st.floats(0, 1)), min_size=1, max_size=8),
)
def test_the_truth_is_never_outside_of_what_is_told(ahead: float, calls: list[tuple[float, float, float]]) -> None:
    """However long answers take, and whenever in between the host looked at its clock."""
    readings = []
    for since, took, when in calls:
        sent = AT + timedelta(seconds=since)
        theirs = sent + timedelta(seconds=took * when - ahead)
        reading = reading_of(exchange(date(theirs), seconds=took, at=sent))
        assert reading is not None
        readings.append(reading)

    told = skew_of(readings)

    assert told is not None
    assert abs(told.seconds - ahead) <= told.uncertainty + 1e-4
    assert told.readings == len(calls)
