"""Accounts are read as far as an answer has them; a 202 is no failure."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from flinks_desk.core import accounts
from flinks_desk.core.accounts import Account, Failed, Pending, Ready, Transaction
from flinks_desk.core.exchange import Cause, Json, Outcome, Reply, Unreachable
from flinks_desk.core.profile import TOOLBOX, Profile

AT = datetime(2026, 3, 2, 14, 2, 11, tzinfo=UTC)
SINCE = AT - timedelta(seconds=12)


def reply(status: int, json: Json) -> Reply:
    return Reply(status, (), "", json, is_json=True)


def test_flinks_is_asked_every_ten_seconds_and_a_simulator_every_second() -> None:
    simulator = Profile.of_simulator("http://127.0.0.1:1", "http://localhost:1", "c1")

    assert accounts.poll_every(TOOLBOX) == timedelta(seconds=10)
    assert accounts.poll_every(simulator) == timedelta(seconds=1)


def test_an_account_is_read_with_its_sums_to_the_cent() -> None:
    json: Json = {
        "Accounts": [
            {
                "Id": "a1",
                "Title": "Chequing Account",
                "Category": "Operations",
                "Type": "Chequing",
                "Currency": "CAD",
                "AccountNumber": "7641238",
                "TransitNumber": "12347",
                "InstitutionNumber": "777",
                "Holder": {"Name": "Testing"},
                "Balance": {"Available": 0.1, "Current": "5105.50", "Limit": None},
                "Transactions": [{"Id": "t1", "Date": "2025-01-31", "Description": "PAYROLL", "Credit": 1500.25}],
            }
        ]
    }

    assert accounts.interpret(reply(200, json), AT, SINCE) == Ready(
        (
            Account(
                "a1",
                "Chequing Account",
                "Operations",
                "Chequing",
                "CAD",
                "7641238",
                "12347",
                "777",
                "Testing",
                Decimal("0.1"),
                Decimal("5105.50"),
                None,
                (Transaction("t1", "2025-01-31", "PAYROLL", None, Decimal("1500.25"), None),),
            ),
        ),
        json,
        AT,
        timedelta(seconds=12),
    )


@pytest.mark.parametrize("item", [None, 7, "x", [], {}, {"Balance": 7, "Transactions": "x", "Holder": []}])
def test_a_strange_account_is_an_empty_one(item: Json) -> None:
    state = accounts.interpret(reply(200, {"Accounts": [item]}), AT, SINCE)

    assert isinstance(state, Ready)
    assert (state.accounts[0].id, state.accounts[0].current, state.accounts[0].transactions) == ("", None, ())


@pytest.mark.parametrize("written", ["x", True, float("inf"), [], "NaN"])
def test_what_is_no_sum_is_none(written: Json) -> None:
    state = accounts.interpret(reply(200, {"Accounts": [{"Balance": {"Current": written}}]}), AT, SINCE)

    assert isinstance(state, Ready)
    assert state.accounts[0].current is None


@pytest.mark.parametrize("json", [{"FlinksCode": "OPERATION_PENDING"}, {}, None])
def test_a_202_is_pending_whatever_it_says(json: Json) -> None:
    assert accounts.interpret(reply(202, json), AT, SINCE) == Pending()


@pytest.mark.parametrize(
    "outcome",
    [
        Unreachable(Cause.RESET),
        reply(400, {"FlinksCode": "SESSION_NONEXISTENT"}),
        reply(200, {}),
        Reply(200, (), "<p>"),
    ],
)
def test_anything_else_is_a_failure(outcome: Outcome) -> None:
    assert accounts.interpret(outcome, AT, SINCE) == Failed(outcome, AT)
