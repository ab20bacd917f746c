"""pyflinks 0.1.2 and flinks 0.1.0a2, unmodified (real-world §3.1)."""

from collections.abc import Callable
from typing import Any

import pytest

from flinks_desk.simulator.testing import SimulatedFlinks

Drive = Callable[[str], list[tuple[str, Any]]]


@pytest.mark.parametrize("module", ["pyflinks", "flinks"])
def test_the_whole_flow(module: str, drive_python: Drive, flinks_simulator: SimulatedFlinks) -> None:
    """Token, three rounds of MFA with answers as text, data with polling, questions, delete, a refusal."""
    steps = drive_python(module)

    said = [(name, content.get("HttpStatusCode", content.get("StatusCode"))) for name, content in steps]
    assert said == [
        ("authorize", 203),
        ("answer", 203),
        ("answer", 203),
        ("answer", 200),
        ("get_accounts_summary", 202),
        ("get_statements", 202),
        ("get_statements_async", 200),
        ("get_accounts_detail", 202),
        ("get_accounts_detail_async", 200),
        ("get_mfa_questions", None),
        ("set_mfa_questions", None),
        ("delete_card", 200),
        ("authorize_multiple", None),
        ("refused", 401),
    ]
    content = dict(steps)
    assert content["get_accounts_detail_async"]["Accounts"][0]["AccountNumber"] is None
    assert content["authorize_multiple"]["ValidLoginIds"] == []
    assert content["refused"]["FlinksCode"] == "INVALID_LOGIN"


@pytest.mark.parametrize("module", ["pyflinks", "flinks"])
def test_what_the_journal_says(module: str, drive_python: Drive, flinks_simulator: SimulatedFlinks) -> None:
    """One token for the four calls of the first session; text answers remarked; one refusal and no other."""
    drive_python(module)

    calls = flinks_simulator.calls()
    assert [call.endpoint for call in calls].count("GenerateAuthorizeToken") == 3
    assert [call.status for call in calls if call.status >= 400] == [401]
    assert sum("came as text" in str(call.hint) for call in calls) == 3
    first = flinks_simulator.world.tokens()[0]
    assert len(first.uses) == 4
