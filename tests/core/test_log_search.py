"""The log's filter: what can be typed, and what it finds."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flinks_desk.core.diagnosis.finding import Finding, Severity
from flinks_desk.core.exchange import Call, Cause, Exchange, Json, Outcome, Reply, Unreachable
from flinks_desk.core.journal import Entry, Kind
from flinks_desk.core.log_search import Index, Query, parse
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import text

NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)
REFUSAL: Json = {
    "HttpStatusCode": 401,
    "FlinksCode": "INVALID_LOGIN",
    "Message": "The LoginId provided is either invalid",
}


def exchange(outcome: Outcome) -> Exchange:
    key = Secret("c4569c54-e167-4d34-8de6-f4113bc82414")
    call = Call("Authorize", "POST", "https://acme-api.private.fin.ag/v3/1/BankingServices/Authorize", (("k", key),))
    return Exchange(call, NOON, 0.2, outcome)


ENTRIES = [
    Entry(0, NOON, Kind.CALL, "POST GenerateAuthorizeToken", exchange=exchange(Reply(200, (), "{}", {}, is_json=True))),
    Entry(1, NOON, Kind.WIDGET, "INSTITUTION_SELECTED", data={"institution": "FlinksCapital", "tag": Secret("canary")}),
    Entry(
        2,
        NOON,
        Kind.CALL,
        "POST Authorize",
        exchange=exchange(Reply(401, (), str(REFUSAL), REFUSAL, is_json=True)),
        findings=(Finding("flinks-invalid-login", Severity.ERROR, text("Unknown here."), text("Look.")),),
        ids=frozenset({"5e115eac"}),
    ),
    Entry(3, NOON, Kind.CALL, "POST Authorize", exchange=exchange(Unreachable(Cause.REFUSED, "127.0.0.1:9"))),
    Entry(4, NOON, Kind.NOTE, "profile", summary=text("Calls go to {host} now.", host="toolbox")),
]


@pytest.fixture
def index() -> Index:
    index = Index()
    for entry in ENTRIES:
        index.add(entry)
    return index


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", [0, 1, 2, 3, 4]),
        ("   ", [0, 1, 2, 3, 4]),
        ("authorize", [0, 2, 3]),
        ("AUTHORIZE loginid", [2]),
        ("authorize -loginid", [0, 3]),
        ("5e115", [2]),
        ("toolbox", [4]),
        ("flinkscapital", [1]),
        ("status:401", [2]),
        ("status:4xx", [2]),
        ("status:2", [0]),
        ("-status:4xx", [0, 1, 3, 4]),
        ("code:invalid_login", [2]),
        ("code:INVALID", [2]),
        ("kind:widget", [1]),
        ("-kind:call", [1, 4]),
        ("is:finding", [2]),
        ("is:error", [2]),
        ("is:refused", [2]),
        ("is:unanswered", [3]),
        ("-is:finding kind:call", [0, 3]),
        ("is:elephant", []),
        ("https://acme-api", [0, 2, 3]),
        ("status:", []),
        ("-", [0, 1, 2, 3, 4]),
        ("127.0.0.1:9", [3]),
    ],
)
def test_what_is_typed_finds(index: Index, typed: str, found: list[int]) -> None:
    """Words must all occur, a minus turns one round, a known field looks at one thing, an unknown one is a word."""
    assert index.find(parse(typed)) == found


def test_kinds_can_be_hidden(index: Index) -> None:
    """Only the kinds that are switched on are shown, together with the words."""
    assert index.find(parse("", frozenset({Kind.WIDGET, Kind.NOTE}))) == [1, 4]
    assert index.find(parse("toolbox", frozenset({Kind.WIDGET}))) == []


def test_new_entries_are_looked_at_alone(index: Index) -> None:
    """From `start` on, only what was added later is searched."""
    assert index.find(parse("authorize"), start=1) == [2, 3]


@pytest.mark.parametrize("secret", ["canary", "c4569c54"])
def test_secrets_cannot_be_found(index: Index, secret: str) -> None:
    """Guessing at a secret in the filter box finds nothing, so the box is no way of testing guesses."""
    assert index.find(parse(secret)) == []


def test_a_query_knows_that_it_leaves_nothing_out() -> None:
    """Nothing typed and every kind on is no filter."""
    assert parse(" ").shows_all
    assert not parse("a").shows_all
    assert not parse("", frozenset({Kind.CALL})).shows_all


@given(st.text())
def test_nothing_typed_is_wrong(typed: str) -> None:
    """Any text is a query, and what it finds is in order and within the entries."""
    index = Index()
    for entry in ENTRIES:
        index.add(entry)

    query = parse(typed)

    assert isinstance(query, Query)
    assert index.find(query) == sorted(set(index.find(query)) & set(range(5)))
