"""node-flinks 0.6.0 and @rizwannur/flinks 0.2.0, unmodified (real-world §3.1)."""

from collections.abc import Callable
from typing import Any

from flinks_desk.simulator.testing import SimulatedFlinks

Drive = Callable[[str], list[tuple[str, Any]]]


def test_node_flinks_fetches_data_and_fails_at_mfa(drive_node: Drive, flinks_simulator: SimulatedFlinks) -> None:
    """Its twins are POSTs; its PascalCase prompts are UNKNOWN_CHALLENGE_KEY, as they would be at Flinks."""
    steps = drive_node("drive_node_flinks.cjs")

    content = dict(steps)
    assert [(name, content[name]["httpStatusCode"]) for name in list(content)[:8]] == [
        ("authorize", 200),
        ("summary", 202),
        ("summaryAsync", 200),
        ("statements", 202),
        ("statementsAsync", 200),
        ("detail", 202),
        ("detailAsync", 200),
        ("asked", 203),
    ]
    assert content["detailAsync"]["accounts"][0]["transactions"]
    assert "error" in content["answered"]
    assert content["webhook"] is True
    last = flinks_simulator.calls()[-1]
    assert (last.status, last.flinks_code) == (401, "UNKNOWN_CHALLENGE_KEY")
    assert sum("documented as GET" in str(call.hint) for call in flinks_simulator.calls()) == 3


def test_node_flinks_goes_its_older_way(drive_node: Drive, flinks_simulator: SimulatedFlinks) -> None:
    """token() posts client_id and secret; what it gets opens Authorize and the data as Authorization: Bearer."""
    flinks_simulator.order("older-bearer")

    content = dict(drive_node("drive_node_flinks.cjs"))

    assert set(content["token"]) == {"accessToken", "expiresIn"}
    assert [content[name]["httpStatusCode"] for name in ("older", "olderSummary")] == [200, 202]
    assert [call.endpoint for call in flinks_simulator.calls()][-3:] == ["Token", "Authorize", "GetAccountsSummary"]


ALL_STEPS = [
    ("authorize", 203),
    ("answer", 203),
    ("answer", 203),
    ("answer", 200),
    ("summary", 200),
    ("statements", 202),
    ("detail", 200),
    ("cached", 200),
    ("cachedDetail", 200),
    ("nightly", 200),
    ("delete", 200),
]


def test_rizwannur_goes_all_the_way(drive_node: Drive, flinks_simulator: SimulatedFlinks) -> None:
    """Token, MFA, data with polling, cached, refresh, questions, institutions, delete."""
    steps = drive_node("drive_rizwannur.cjs")

    said = [
        (name, content.get("httpStatusCode", content.get("statusCode")))
        for name, content in steps
        if isinstance(content, dict)
    ]
    assert [step for step in said if step[1] is not None] == ALL_STEPS
    content = dict(steps)
    assert content["detail"]["accounts"][0]["transactions"]
    assert content["refresh"].endswith("has now been activated for automatic refresh")
    assert content["questions"]["message"] == "SUCCESS"
    assert content["answers"] == {"message": "Answers updated"}
    assert content["institutions"]["count"] == len(content["institutions"]["data"])
    assert content["gone"] == {"error": "INVALID_LOGIN", "status": 401}
    assert content["webhook"] == "GetAccountsDetail"


def test_rizwannur_hides_a_refused_token_and_the_journal_shows_it(
    drive_node: Drive, flinks_simulator: SimulatedFlinks
) -> None:
    """With strict single use it looks the same from outside; each MFA answer costs a refusal and a new token."""
    flinks_simulator.order("mfa-token-strict")

    steps = drive_node("drive_rizwannur.cjs")

    first = [(call.endpoint, call.status) for call in flinks_simulator.calls()][:9]
    assert [name for name, _ in steps][:4] == ["authorize", "answer", "answer", "answer"]
    assert first == [
        ("GenerateAuthorizeToken", 200),
        ("Authorize", 203),
        *([("Authorize", 401), ("GenerateAuthorizeToken", 200), ("Authorize", 203)] * 2),
        ("Authorize", 401),
    ]
