"""Summary, Detail, Statements: 202 first, then what was asked for."""

import base64
import zlib
from datetime import timedelta

import pytest

from flinks_desk.simulator.caller import Caller, hint_of
from flinks_desk.simulator.exchanges import Json


def fetch(caller: Caller, request_id: str, endpoint: str = "GetAccountsDetail", **wishes: Json) -> dict[str, Json]:
    """POST, and GET the twin after a 202."""
    answer = caller.send("POST", endpoint, {"RequestId": request_id, **wishes})
    if answer.status_code == 202:
        answer = caller.send("GET", f"{endpoint}Async/{request_id}")
    content = answer.json()
    assert isinstance(content, dict)
    return content


def rows(content: dict[str, Json], key: str = "Accounts") -> list[dict[str, Json]]:
    value = content[key]
    assert isinstance(value, list)
    return value


def test_the_first_answer_is_pending(caller: Caller) -> None:
    """api-facts §7.1: the 202 of the reference, then 200 from the twin."""
    request_id, _ = caller.connect()

    first = caller.send("POST", "GetAccountsDetail", {"RequestId": request_id})
    then = caller.send("GET", f"GetAccountsDetailAsync/{request_id}")

    assert first.status_code == 202
    assert first.json() == {
        "FlinksCode": "OPERATION_PENDING",
        "Links": [
            {
                "rel": "GetAccountsDetailAsync",
                "href": "/GetAccountsDetailAsync",
                "example": "/GetAccountsDetailAsync/{requestId}",
            }
        ],
        "HttpStatusCode": 202,
        "Message": "Your operation is still processing",
        "RequestId": request_id,
    }
    assert then.status_code == 200


def test_a_policy_answers_at_once(caller: Caller) -> None:
    """The older reading."""
    caller.world.switches.order("details-immediate")
    request_id, _ = caller.connect()

    assert caller.send("POST", "GetAccountsDetail", {"RequestId": request_id}).status_code == 200


def test_a_dispatched_job_ends_when_the_clock_has_moved(caller: Caller) -> None:
    """210 seconds, moved and not waited for."""
    caller.world.switches.order("dispatched-210")
    request_id, _ = caller.connect()
    codes = [caller.send("POST", "GetAccountsDetail", {"RequestId": request_id}).json()["FlinksCode"]]

    caller.world.clock.advance(timedelta(seconds=209))
    codes.append(caller.send("GET", f"GetAccountsDetailAsync/{request_id}").json()["FlinksCode"])
    caller.world.clock.advance(timedelta(seconds=1))

    assert codes == ["OPERATION_DISPATCHED", "OPERATION_DISPATCHED"]
    assert caller.send("GET", f"GetAccountsDetailAsync/{request_id}").status_code == 200


def test_the_dispatched_user_is_dispatched(caller: Caller) -> None:
    """api-facts §10, also where data come at once by policy."""
    caller.world.switches.order("details-immediate")
    request_id, _ = caller.connect("test_dispatched")

    answer = caller.send("POST", "GetAccountsDetail", {"RequestId": request_id})

    assert (answer.status_code, answer.json()["FlinksCode"]) == (202, "OPERATION_DISPATCHED")


def test_detail_has_the_keys_of_the_reference(caller: Caller) -> None:
    """api-facts §7.1, at each level; Debit or Credit, never both."""
    request_id, login_id = caller.connect()

    content = fetch(caller, request_id)

    account = rows(content)[0]
    assert list(account) == [
        "Transactions",
        "TransitNumber",
        "InstitutionNumber",
        "OverdraftLimit",
        "Title",
        "AccountNumber",
        "LastFourDigits",
        "Balance",
        "Category",
        "Type",
        "Currency",
        "Holder",
        "AccountType",
        "Id",
    ]
    for row in rows(account, "Transactions"):
        assert list(row) == ["Date", "Code", "Description", "Debit", "Credit", "Balance", "Id"]
        assert (row["Debit"] is None) != (row["Credit"] is None)
    assert isinstance(content["Login"], dict)
    assert content["Login"]["Id"] == login_id


def test_wishes_are_kept_for_the_twin(caller: Caller) -> None:
    """What the POST asked for, the GET answers."""
    request_id, _ = caller.connect("jane_doe_2_accounts")
    chosen = caller.world.accounts_of(caller.world.logins()[0].id)[1]

    content = fetch(
        caller,
        request_id,
        WithAccountIdentity=False,
        WithKYC=False,
        WithTransactions=False,
        AccountsFilter=[chosen.id],
    )

    (account,) = rows(content)
    assert account["Id"] == chosen.id
    assert (account["Transactions"], account["Holder"], account["AccountNumber"]) == ([], None, None)


def test_days_of_transactions_reach_back(caller: Caller) -> None:
    """Days365 has more than Days90, and both end at the last refresh."""
    short = rows(rows(fetch(caller, caller.connect()[0]))[0], "Transactions")
    long = rows(rows(fetch(caller, caller.connect()[0], DaysOfTransactions="Days365"))[0], "Transactions")

    assert len(long) > len(short) > 25
    assert str(short[0]["Date"]) <= "2026-03-02"
    assert str(short[-1]["Date"]) > "2025-12-01"
    assert long[: len(short)] == short


def test_days_360_is_a_policy(caller: Caller) -> None:
    """real-world RW-029: INVALID_REQUEST names the field."""
    request_id, _ = caller.connect()

    refused = caller.send("POST", "GetAccountsDetail", {"RequestId": request_id, "DaysOfTransactions": "Days360"})
    caller.world.switches.order("days-360")

    assert refused.json()["FlinksCode"] == "INVALID_REQUEST"
    assert "DaysOfTransactions" in refused.json()["Message"]
    assert rows(fetch(caller, request_id, DaysOfTransactions="Days360"))


def test_a_request_id_is_used_up_by_its_details(caller: Caller) -> None:
    """api-facts §7: afterwards SESSION_NONEXISTENT, and the hint says which request it was."""
    request_id, _ = caller.connect()
    fetch(caller, request_id)

    again = caller.send("POST", "GetAccountsSummary", {"RequestId": request_id})

    assert (again.status_code, again.json()["FlinksCode"]) == (400, "SESSION_NONEXISTENT")
    assert "used up by request 4" in hint_of(again)


def test_a_request_id_can_be_reusable(caller: Caller) -> None:
    """The other reading, by policy."""
    caller.world.switches.order("request-id-reusable")
    request_id, _ = caller.connect()
    fetch(caller, request_id)

    assert caller.send("POST", "GetAccountsDetail", {"RequestId": request_id}).status_code == 200


@pytest.mark.parametrize("request_id", ["req-1712345678901", "22178382-31ee-485c-a750-c20929b6a344"])
def test_an_invented_request_id_is_unknown(caller: Caller, request_id: str) -> None:
    """real-world RW-040."""
    answer = caller.send("POST", "GetAccountsDetail", {"RequestId": request_id})

    assert (answer.status_code, answer.json()["FlinksCode"]) == (400, "SESSION_NONEXISTENT")


def test_data_before_the_answers_are_unauthorized(caller: Caller) -> None:
    """A 203 is not a 200."""
    asked = caller.sign_in("Greatday").json()

    answer = caller.send("POST", "GetAccountsDetail", {"RequestId": asked["RequestId"]})

    assert (answer.status_code, answer.json()["FlinksCode"]) == (401, "UNAUTHORIZED")
    assert "203" in hint_of(answer)


def test_the_api_key_is_needed(caller: Caller) -> None:
    """And its absence, or another value in its place, is named."""
    request_id, _ = caller.connect()
    body: dict[str, Json] = {"RequestId": request_id}
    own = caller.world.credentials.x_api_key

    missing = caller.send("POST", "GetAccountsDetail", body, api_key=None)
    swapped = caller.send("POST", "GetAccountsDetail", body, api_key=caller.world.credentials.secret_key)
    elsewhere = caller.send("POST", "GetAccountsDetail", body, api_key=None, auth=own)
    caller.world.switches.order("api-key-optional")

    assert [one.status_code for one in (missing, swapped, elsewhere)] == [401] * 3
    assert "missing" in hint_of(missing)
    assert "holds the secret key" in hint_of(swapped)
    assert "flinks-auth-key" in hint_of(elsewhere)
    assert caller.send("POST", "GetAccountsDetail", body, api_key=None).status_code == 202


def test_the_twin_may_be_posted_to(caller: Caller) -> None:
    """node-flinks does (real-world §2.4); the hint says what is documented."""
    request_id, _ = caller.connect()
    caller.send("POST", "GetAccountsDetail", {"RequestId": request_id})

    answer = caller.send("POST", f"GetAccountsDetailAsync/{request_id}")

    assert answer.status_code == 200
    assert "documented as GET" in hint_of(answer)


def test_summary_has_ratios_and_links_and_no_transactions(caller: Caller) -> None:
    """api-facts §7.3."""
    content = fetch(caller, caller.connect()[0], "GetAccountsSummary", WithBalance=False)

    account = rows(content)[0]
    assert "Transactions" not in account
    assert (account["EftEligibleRatio"], account["Balance"]) == (1.0, None)
    assert [link["rel"] for link in rows(content, "Links")] == ["AccountsDetail", "Statements"]


def test_statements_are_real_pdfs(caller: Caller) -> None:
    """One a month and account, with a compressed page of text and a right cross-reference table (api-facts §7.4)."""
    content = fetch(caller, caller.connect("jane_doe_2_accounts")[0], "GetStatements", NumberOfStatements="Months3")

    by_account = rows(content, "StatementsByAccount")
    statements = rows(by_account[0], "Statements")
    pdf = base64.b64decode(str(statements[0]["Base64Bytes"]))
    start = int(pdf.rsplit(b"startxref\n", 1)[1].split(b"\n")[0])
    page = zlib.decompress(pdf.split(b"stream\n", 1)[1].split(b"\nendstream")[0]).decode("cp1252")
    assert (len(by_account), len(statements)) == (2, 3)
    assert statements[0]["FileType"] == "PDF"
    assert pdf.startswith(b"%PDF-1.4")
    assert pdf[start:].startswith(b"xref")
    assert "Statement of February 2026" in page
    assert "PAYROLL DEPOSIT" in page


def test_a_year_of_statements_needs_one_account(caller: Caller) -> None:
    """api-facts §7.4."""
    request_id, login_id = caller.connect()
    one = caller.world.accounts_of(login_id)[0].id
    body: dict[str, Json] = {"RequestId": request_id, "NumberOfStatements": "Months12"}

    refused = caller.send("POST", "GetStatements", body)
    content = fetch(caller, request_id, "GetStatements", NumberOfStatements="Months12", AccountsFilter=[one])

    assert refused.json()["FlinksCode"] == "INVALID_REQUEST"
    assert len(rows(rows(content, "StatementsByAccount")[0], "Statements")) == 12


def test_statements_must_be_activated(caller: Caller) -> None:
    """METHOD_NOT_AVAILABLE by policy."""
    caller.world.switches.order("statements-not-activated")
    answer = caller.send("POST", "GetStatements", {"RequestId": caller.connect()[0]})

    assert answer.json()["FlinksCode"] == "METHOD_NOT_AVAILABLE"


@pytest.mark.parametrize(
    "body",
    [{}, {"RequestId": 7}, {"RequestId": "x", "WithKYC": "perhaps"}, {"RequestId": "x", "AccountsFilter": "one"}],
)
def test_fields_that_cannot_be_are_named(caller: Caller, body: dict[str, Json]) -> None:
    """INVALID_REQUEST with the field in its message."""
    answer = caller.send("POST", "GetAccountsDetail", body)

    assert answer.json()["FlinksCode"] == "INVALID_REQUEST"
    assert [name for name in ("RequestId", "WithKYC", "AccountsFilter") if name in answer.json()["Message"]]


def test_a_content_type_is_a_remark_or_a_415(caller: Caller) -> None:
    """JSON as text/plain (real-world RW-030)."""
    request_id, _ = caller.connect()
    body = f'{{"RequestId": "{request_id}"}}'.encode()
    headers = {"content-type": "text/plain; charset=utf-8"}

    served = caller.send("POST", "GetAccountsDetail", content=body, headers=headers)
    caller.world.switches.order("strict")
    refused = caller.send("POST", "GetAccountsDetail", content=body, headers=headers)

    assert (served.status_code, refused.status_code) == (202, 415)
    assert "text/plain" in hint_of(served)
