"""What was expected against what came: nothing is overlooked, and nothing is asked that was not named."""

import pytest

from flinks_desk.core.diagnosis.finding import Finding, Severity
from flinks_desk.core.exchange import Json
from flinks_desk.core.scenario.judging import ABSENT, Came, at_path, differences
from flinks_desk.core.scenario.model import Expect
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import text

BODY: Json = {
    "Accounts": [{"Title": "Chequing", "Balance": {"Current": 12.5, "Limit": None}}],
    "Token": Secret("s3cret"),
}
WRONG = Finding("token-refused", Severity.ERROR, text("It was refused."), text("Make another."))
WORTH = Finding("mfa-required", Severity.NOTE, text("It asks."), text("Answer."))
CAME = Came(203, "PENDING", BODY, 2, ("APP_MOUNTED",), (WRONG, WORTH))


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("Accounts[0].Balance.Current", 12.5),
        ("accounts[0].title", "Chequing"),
        ("Accounts[0].Balance.Limit", None),
        ("Accounts[1]", ABSENT),
        ("Accounts.Title", ABSENT),
        ("Nothing", ABSENT),
    ],
)
def test_a_path_leads_to_a_value_or_to_nothing(path: str, found: object) -> None:
    assert at_path(BODY, path) == found


def test_nothing_expected_is_nothing_to_differ_from() -> None:
    assert differences(Expect(), CAME) == ()


def test_all_as_expected_is_no_difference() -> None:
    expect = Expect(
        (200, 203), "PENDING", ("Token",), {"Accounts[0].Title": "Chequing"}, 2, ("APP_MOUNTED",), ("token-refused",)
    )

    assert differences(expect, CAME) == ()


@pytest.mark.parametrize(
    ("expect", "said"),
    [
        (Expect((200,)), "status: expected 200, came 203."),
        (Expect(flinks_code=""), "flinks_code: expected —, came PENDING."),
        (Expect(present=("Accounts[0].Holder",)), "present Accounts[0].Holder: expected …, came —."),
        (
            Expect(equal={"Accounts[0].Balance.Current": 13}),
            "equal Accounts[0].Balance.Current: expected 13, came 12.5.",
        ),
        (
            Expect(equal={"Accounts[0].Balance.Current": "12.5"}),
            "equal Accounts[0].Balance.Current: expected 12.5, came 12.5.",
        ),
        (Expect(equal={"Accounts": 1}), "equal Accounts: expected 1, came [ 1 ]."),
        (Expect(mfa_rounds=1), "mfa_rounds: expected 1, came 2."),
        (Expect(events=("REDIRECT",)), "events: expected REDIRECT, came APP_MOUNTED."),
        (Expect(findings=("still-pending",)), "findings: expected still-pending, came token-refused, mfa-required."),
        (Expect(no_errors=True), "no_errors: expected —, came token-refused."),
    ],
)
def test_each_check_says_what_was_expected_and_what_came(expect: Expect, said: str) -> None:
    assert [str(one.said()) for one in differences(expect, CAME)] == [said]


def test_a_finding_that_is_expected_is_no_error() -> None:
    assert differences(Expect(findings=("token-refused",), no_errors=True), CAME) == ()


def test_without_a_widget_its_events_are_not_looked_at() -> None:
    assert differences(Expect(events=("REDIRECT",)), Came(events=None)) == ()


def test_a_secret_is_never_shown() -> None:
    found = differences(Expect(equal={"Token": "s3cret"}), CAME)

    assert "s3cret" not in found[0].came
