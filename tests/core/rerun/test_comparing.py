"""Comparing answers: what counts as a difference, and what does not."""

from typing import Any

import pytest

from flinks_desk.core.diagnosis.replies import Reply as Theirs
from flinks_desk.core.exchange import Cause, Json, Reply, Unreachable
from flinks_desk.core.rerun.comparing import KINDS, Kind, Verdict, compared, told
from flinks_desk.core.secret import Secret
from flinks_desk.ui.widgets.comparison_table import VERDICT_SIGNS
from tests.core.rerun.letters import curl, log, report_on

OPENED: dict[str, Any] = {
    "HttpStatusCode": 200,
    "InstitutionName": "Desjardins",
    "Login": {"Username": "marie", "IsScheduledRefresh": False, "Type": "Personal", "Id": "a"},
    "RequestId": "b",
}


def theirs(answer: Any) -> Theirs:
    """An answer as a customer pastes it."""
    return report_on(curl("Authorize", answer=answer)).scene.by_request[0]


def ours(json: Json, status: int = 200) -> Reply:
    return Reply(status, (), "…", json, is_json=True)


@pytest.mark.parametrize(
    ("their", "our", "status", "verdict", "kinds"),
    [
        pytest.param(OPENED, OPENED, 200, Verdict.SAME, [], id="equal"),
        pytest.param(
            OPENED,
            {**OPENED, "RequestId": "c", "InstitutionName": "FlinksCapital", "Login": {**OPENED["Login"], "Id": "d"}},
            200,
            Verdict.SAME,
            [],
            id="ids, names and people",
        ),
        pytest.param(
            {"HttpStatusCode": 401, "FlinksCode": "UNAUTHORIZED"},
            OPENED,
            200,
            Verdict.OTHER,
            [Kind.STATUS, Kind.CODE],
            id="status and code",
        ),
        pytest.param(
            {"HttpStatusCode": 401, "FlinksCode": "INVALID_LOGIN", "Message": "A"},
            {"HttpStatusCode": 401, "FlinksCode": "UNAUTHORIZED", "Message": "B"},
            401,
            Verdict.OTHER,
            [Kind.CODE, Kind.MESSAGE],
            id="code and sentence",
        ),
        pytest.param(
            {"HttpStatusCode": 401, "FlinksCode": "UNAUTHORIZED", "Message": "No."},
            {"HttpStatusCode": 401, "FlinksCode": "UNAUTHORIZED", "Message": "no"},
            401,
            Verdict.SAME,
            [],
            id="a full stop",
        ),
        pytest.param({**OPENED, "Extra": 1}, OPENED, 200, Verdict.DETAILS, [Kind.MISSING], id="missing"),
        pytest.param(OPENED, {**OPENED, "Extra": 1}, 200, Verdict.SAME, [Kind.ADDED], id="added"),
        pytest.param({**OPENED, "N": 1}, {**OPENED, "N": "1"}, 200, Verdict.DETAILS, [Kind.TYPE], id="type"),
        pytest.param({**OPENED, "N": 1}, {**OPENED, "N": 2}, 200, Verdict.DETAILS, [Kind.VALUE], id="value"),
        pytest.param({**OPENED, "N": None}, {**OPENED, "N": 2}, 200, Verdict.SAME, [], id="null is anything"),
        pytest.param({**OPENED, "N": "***"}, {**OPENED, "N": "x"}, 200, Verdict.SAME, [], id="masked"),
        pytest.param(
            {"HttpStatusCode": 200, "Token": "9b5d5a31-43c2-4b0e-9d0c-7d0d9a3d3b11"},
            {"HttpStatusCode": 200, "Token": Secret("x")},
            200,
            Verdict.SAME,
            [],
            id="tokens",
        ),
        pytest.param(
            {
                "HttpStatusCode": 200,
                "Accounts": [{"Title": "A", "Balance": {"Current": 1.5}}, {"Title": "B", "Old": 1}],
            },
            {"HttpStatusCode": 200, "Accounts": [{"Title": "C", "Balance": {"Current": 7}}]},
            200,
            Verdict.DETAILS,
            [Kind.MISSING],
            id="accounts by their shape",
        ),
    ],
)
def test_answers_are_compared(their: Any, our: Any, status: int, verdict: Verdict, kinds: list[Kind]) -> None:
    """Status, code, sentence and members; what must differ does not count."""
    comparison = compared(theirs(their), ours(our, status))

    assert (comparison.verdict, [one.kind for one in comparison.differences]) == (verdict, kinds)


def test_where_a_difference_is_is_told_as_a_path() -> None:
    """Members of lists are one path."""
    comparison = compared(
        theirs({"HttpStatusCode": 200, "Accounts": [{"Balance": {"Limit": 1}}]}),
        ours({"HttpStatusCode": 200, "Accounts": [{"Balance": {"Current": 1}}]}),
    )

    assert [one.where for one in comparison.differences] == ["Accounts[].Balance.Limit", "Accounts[].Balance.Current"]


def test_a_status_alone_is_compared_alone() -> None:
    """A log line tells the status; nothing else is said to be missing."""
    told_only = report_on(log("POST Authorize -> 200")).scene.by_request[0]

    assert compared(told_only, ours(OPENED)).verdict is Verdict.SAME


def test_nothing_to_compare_with() -> None:
    """Without their answer there is no verdict."""
    assert compared(None, ours(OPENED)).verdict is Verdict.UNKNOWN


def test_no_answer_of_ours() -> None:
    """That we got none is a difference, and why."""
    comparison = compared(theirs(OPENED), Unreachable(Cause.REFUSED, "127.0.0.1:1"))

    assert str(told(comparison)) == "Another answer than the customer's: status refused instead of 200."


def test_every_kind_and_verdict_has_its_words() -> None:
    """The tables are complete."""
    assert set(KINDS) == set(Kind)
    assert set(VERDICT_SIGNS) == set(Verdict)
