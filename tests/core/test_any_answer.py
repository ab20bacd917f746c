"""Answers as the simulator's document describes them, right and wrong in any part: reading them never fails, and a
call that did not bring what it was made for is never left without a word."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import cast

from hypothesis import given, settings
from hypothesis import strategies as st

from flinks_desk.core import accounts, authorize, token
from flinks_desk.core.diagnosis.of_exchange import explain, findings
from flinks_desk.core.exchange import Call, Exchange, Json, Reply, sealed
from flinks_desk.core.journal import Entry, Kind
from flinks_desk.core.journal_record import StandIns, record_of
from flinks_desk.core.known import Known
from flinks_desk.core.profile import TOOLBOX
from flinks_desk.core.secret import Secret
from flinks_desk.core.session import Session
from flinks_desk.simulator.schemas import SCHEMAS

AT = datetime(2026, 3, 2, 14, 2, 11, tzinfo=UTC)
CHOICE = authorize.ByCredentials("FlinksCapital", "Greatday", Secret("Everyday"))
STATUSES = (200, 201, 202, 203, 204, 301, 400, 401, 403, 404, 429, 500, 503)
NAMES = sorted(
    {name for schema in SCHEMAS.values() for name in cast("Mapping[str, Json]", schema.get("properties", {}))}
)
ODD: st.SearchStrategy[Json] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.just(10**299),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES) | st.text(), inner, max_size=3),
    max_leaves=6,
)


def drawn(schema: Json, draw: st.DrawFn) -> Json:
    """A value of this shape; one part in ten is something else."""
    row = cast("Mapping[str, Json]", schema)
    if draw(st.integers(0, 9)) == 0:
        return draw(ODD)
    if "$ref" in row:
        return drawn(SCHEMAS[str(row["$ref"]).rsplit("/", 1)[1]], draw)
    if "anyOf" in row:
        return drawn(draw(st.sampled_from(cast("Sequence[Json]", row["anyOf"]))), draw)
    if "const" in row:
        return row["const"]
    if "enum" in row:
        return draw(st.sampled_from(cast("Sequence[Json]", row["enum"])))
    return SIMPLE[str(row["type"])](row, draw)


def an_object(row: Mapping[str, Json], draw: st.DrawFn) -> Json:
    parts = cast("Mapping[str, Json]", row.get("properties", {}))
    needed = cast("Sequence[str]", row.get("required", ()))
    return {name: drawn(part, draw) for name, part in parts.items() if name in needed or draw(st.booleans())}


def a_list(row: Mapping[str, Json], draw: st.DrawFn) -> Json:
    return [drawn(row["items"], draw) for _ in range(draw(st.integers(0, 2)))]


SIMPLE: Mapping[str, Callable[[Mapping[str, Json], st.DrawFn], Json]] = {
    "object": an_object,
    "array": a_list,
    "string": lambda _, draw: draw(st.uuids().map(str) | st.text(max_size=8)),
    "number": lambda _, draw: draw(st.floats(allow_nan=False)),
    "integer": lambda _, draw: draw(st.integers()),
    "boolean": lambda _, draw: draw(st.booleans()),
    "null": lambda _, __: None,
}


@st.composite
def answers(draw: st.DrawFn, names: Sequence[str]) -> Reply:
    """Of one of these schemas, with any status, sealed as the wire seals it."""
    value = drawn(SCHEMAS[draw(st.sampled_from([*names, "Refusal", "Pending"]))], draw)
    return Reply(draw(st.sampled_from(STATUSES)), (), "", sealed(value), is_json=True)


def said(endpoint: str, reply: Reply) -> bool:
    """Whether there is a finding; the sentence, and the row of the journal, are made too."""
    exchange = Exchange(Call(endpoint, "POST", "https://x/v3/a/BankingServices/x", ()), AT, 0.1, reply)
    found = findings(exchange, Session(TOOLBOX), Known(b"salt"))
    assert str(explain(exchange))
    record_of(Entry(1, AT, Kind.CALL, endpoint, exchange=exchange, findings=found), StandIns())
    return all(str(one.message) for one in found) and bool(found)


@settings(max_examples=200)
@given(answers(["Token"]))
def test_any_answer_to_a_token_call(reply: Reply) -> None:
    event = token.interpret(reply, AT)

    assert said("GenerateAuthorizeToken", reply) or isinstance(event, token.Granted)


@settings(max_examples=300)
@given(answers(["Session", "Challenged"]))
def test_any_answer_to_authorize(reply: Reply) -> None:
    state = authorize.interpret(reply, AT, CHOICE)

    assert said("Authorize", reply) or not isinstance(state, authorize.TurnedDown)


@settings(max_examples=300)
@given(answers(["Detail"]))
def test_any_answer_to_a_data_call(reply: Reply) -> None:
    state = accounts.interpret(reply, AT, AT)

    assert said("GetAccountsDetail", reply) or not isinstance(state, accounts.Failed)
