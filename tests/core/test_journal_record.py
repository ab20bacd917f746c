"""A record gives its entry back, with stand-ins where secrets were."""

import json
from dataclasses import fields, replace
from datetime import UTC, datetime
from enum import Enum

from hypothesis import given
from hypothesis import strategies as st

from flinks_desk.core import journal_record
from flinks_desk.core.diagnosis.finding import Finding, Mend, Severity, Span
from flinks_desk.core.exchange import AsWritten, Call, Cause, Exchange, Reply, Unreachable
from flinks_desk.core.journal import Entry, Kind
from flinks_desk.core.journal_pairs import ending
from flinks_desk.core.journal_record import LEFT_OUT, LONGEST, StandIns, entry_of, record_of
from flinks_desk.core.log_search import Index
from flinks_desk.core.rerun.comparing import Comparison, Difference, Verdict
from flinks_desk.core.rerun.comparing import Kind as DifferenceKind
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import plural, text
from flinks_desk.core.way import Certificate, Way
from flinks_desk.core.widget import WidgetEvent
from tests.ui.journal.entries import morning

MORNING = tuple(record_of(one, StandIns()).encode() for one in morning())
AT = datetime(2026, 3, 2, 14, 2, 11, 5, tzinfo=UTC)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text() | st.just("$"), inner),
)


def call(**secrets: str) -> Call:
    headers = tuple((name, Secret(value)) for name, value in secrets.items())
    return Call("Authorize", "POST", "https://x/", headers, {"a": [1, None]}, as_written=AsWritten(text=("a",)))


def entry(exchange: Exchange | None = None) -> Entry:
    return Entry(7, AT, Kind.CALL, "POST Authorize", exchange=exchange)


@given(JSON, st.text(), st.frozensets(st.text()))
def test_any_entry_comes_back_as_it_was(data: object, title: str, ids: frozenset[str]) -> None:
    event = WidgetEvent(AT, title, title, data, trusted=True, account_ids=(title,))  # type: ignore[arg-type]
    reply = Reply(200, ((title, title),), title, data, is_json=True)  # type: ignore[arg-type]
    exchange = Exchange(call(), AT, 0.25, reply)
    whole = Entry(1, AT, Kind.WIDGET, title, text("{a}", a=AT), exchange, data, event, ids=ids)  # type: ignore[arg-type]

    assert entry_of(record_of(whole, StandIns())) == whole


def test_findings_and_comparisons_come_back() -> None:
    found = Finding(
        "a",
        Severity.ERROR,
        plural("{count} a", "{count} b", 2),
        text("b"),
        0,
        "c",
        {"d": ["e"]},
        "f",
        Mend.POLL,
        text("{x}", x=text("y")),
        Span(1, 2),
    )
    compared = Comparison(next(iter(Verdict)), (Difference(next(iter(DifferenceKind)), "a", "b", "c"),))
    whole = replace(entry(Exchange(call(), AT, 1, Unreachable(Cause.TLS, "x"))), findings=(found,), comparison=compared)

    assert entry_of(record_of(whole, StandIns())) == whole


def test_the_way_of_an_exchange_comes_back_with_its_certificates() -> None:
    way = Way("http://proxy:3128", "TLSv1.3", "AES", (Certificate("s", "i", AT, AT, "f00d", ("h",)),))
    whole = entry(Exchange(call(), AT, 1, Unreachable(Cause.TLS, "x"), way))

    assert entry_of(record_of(whole, StandIns())) == whole


def test_a_secret_is_a_number_the_same_each_time() -> None:
    stand_ins = StandIns()

    records = [
        record_of(entry(Exchange(call(key=value), AT, 1, Unreachable(Cause.TLS))), stand_ins)
        for value in ("canary-one", "canary-two", "canary-one")
    ]

    back = [one.exchange.call.headers for record in records if (one := entry_of(record)) and one.exchange]
    assert back[0] == back[2] != back[1]
    assert isinstance(back[0][0][1], Secret)
    assert not [record for record in records if "canary" in record]


def test_a_long_body_is_cut_and_says_so() -> None:
    whole = entry(Exchange(call(), AT, 1, Reply(200, (), "x" * (LONGEST + 1), ["x"], is_json=True)))

    back = entry_of(record_of(whole, StandIns()))

    assert back
    assert back.exchange
    assert back.exchange.outcome == Reply(200, (), "x" * LONGEST + LEFT_OUT)


@given(st.text() | st.just('{"$":"Entry","is":{}}') | st.just('{"$":"Reply","is":3}'))
def test_what_is_no_record_is_no_entry(record: str) -> None:
    assert entry_of(record) is None


def test_each_enum_and_value_of_an_entry_has_a_name() -> None:
    for kind in journal_record.VALUES.values():
        assert fields(kind)
    assert all(issubclass(kind, Enum) for kind in journal_record.ENUMS.values())
    assert len(journal_record.NAMES) == len(journal_record.VALUES) + len(journal_record.ENUMS)


def test_what_is_as_it_is_when_nothing_is_given_is_not_written() -> None:
    """Rows are searched as they are written, and a million of them have to fit."""
    record = json.loads(record_of(Entry(1, AT, Kind.NOTE, "one"), StandIns()))

    assert set(record["is"]) <= {"number", "at", "kind", "title", "findings", "ids"}


@given(st.data())
def test_a_record_that_lost_letters_is_none_or_can_be_searched_and_shown(data: st.DataObject) -> None:
    written = bytearray(data.draw(st.sampled_from(MORNING)))
    for _ in range(data.draw(st.integers(1, 3))):
        place = data.draw(st.integers(0, len(written) - 1))
        written[place] = data.draw(st.sampled_from(b'"{}[],:0a$1 \xff'))

    found = entry_of(written.decode(errors="replace"))

    if found is not None:
        index = Index()
        index.add(found)
        assert found.at.isoformat()
        assert ending(found) is not None
