"""The data calls: what is sent for each option, and nothing that was not asked for."""

from datetime import UTC, datetime, timedelta

import pytest

from flinks_desk.core import data_requests
from flinks_desk.core.accounts import Account, Ready, Transaction
from flinks_desk.core.data_requests import REQUESTS, DataKind, Editor, Ids, Options, body_of
from flinks_desk.core.endpoints import ENDPOINTS
from flinks_desk.core.exchange import Json
from flinks_desk.core.profile import TOOLBOX
from flinks_desk.core.secret import Secret

KEY = Secret("key")


def test_every_kind_of_data_is_in_the_table() -> None:
    assert set(REQUESTS) == set(DataKind)


@pytest.mark.parametrize("kind", DataKind)
def test_every_option_is_a_field_of_its_endpoint_and_cites_its_source(kind: DataKind) -> None:
    fields = {field.name for field in ENDPOINTS[REQUESTS[kind].endpoint].fields}

    for option in REQUESTS[kind].options:
        assert option.path[0] in fields
        assert option.source.startswith("api-facts §7.")
        assert (option.editor is Editor.CHOICE) == bool(option.values)
        assert not option.values or option.default in option.values


def test_the_details_are_asked_for_with_the_request_id_and_the_x_api_key() -> None:
    call = data_requests.compose(DataKind.DETAIL, TOOLBOX, KEY, Ids("r1"), {})

    assert (call.method, call.url.rsplit("/", 1)[-1]) == ("POST", "GetAccountsDetail")
    assert ("x-api-key", KEY) in call.headers
    assert call.body == {
        "RequestId": "r1",
        "DaysOfTransactions": "Days90",
        "WithTransactions": True,
        "WithAccountIdentity": True,
        "WithKYC": True,
    }
    assert call.patience >= 220


def test_the_poll_is_a_get_with_the_request_id_in_its_path() -> None:
    call = data_requests.compose_poll(DataKind.STATEMENTS, TOOLBOX, KEY, "r 1/x")

    assert call is not None
    assert (call.method, call.body) == ("GET", None)
    assert call.url.endswith("/GetStatementsAsync/r%201%2Fx")
    assert data_requests.compose_poll(DataKind.ATTRIBUTES, TOOLBOX, KEY, "r1") is None


def test_attributes_name_login_and_request_in_the_address() -> None:
    call = data_requests.compose(DataKind.ATTRIBUTES, TOOLBOX, KEY, Ids("r/1", "l/1"), {})

    assert call.url == f"{TOOLBOX.api}/v3/{TOOLBOX.customer_id}/insight/login/l%2F1/attributes/r%2F1"
    assert call.body == {}


@pytest.mark.parametrize(
    ("kind", "options", "sent"),
    [
        (DataKind.SUMMARY, {"WithBalance": False}, {"RequestId": "r", "WithBalance": False}),
        (DataKind.SUMMARY, {}, {"RequestId": "r"}),
        (DataKind.STATEMENTS, {"NumberOfStatements": "Months3"}, {"RequestId": "r", "NumberOfStatements": "Months3"}),
        (
            DataKind.STATEMENTS,
            {"AccountsFilter": ["a1"]},
            {"RequestId": "r", "NumberOfStatements": "MostRecent", "AccountsFilter": ["a1"]},
        ),
        (
            DataKind.ATTRIBUTES,
            {"Filters.accountCategory": "Operations", "AccountFilter.AccountID": ["a1"], "limitDays": 30},
            {"limitDays": 30, "Filters": {"accountCategory": "Operations"}, "AccountFilter": {"AccountID": ["a1"]}},
        ),
    ],
)
def test_only_what_was_set_is_sent(kind: DataKind, options: Options, sent: dict[str, Json]) -> None:
    assert body_of(kind, "r", options) == sent


def test_the_delta_names_the_newest_transaction_of_each_account() -> None:
    rows = (
        Transaction("t1", "2026-01-01", "", None, None, None),
        Transaction("t2", "2026-02-01", "", None, None, None),
    )
    full = Account("a1", "", "", "", "", "", "", "", "", None, None, None, rows)
    empty = Account("a2", "", "", "", "", "", "", "", "", None, None, None, ())
    ready = Ready((full, empty), None, datetime(2026, 3, 2, tzinfo=UTC), timedelta())

    assert data_requests.newest_transactions(ready) == [{"AccountId": "a1", "TransactionId": "t2"}]
