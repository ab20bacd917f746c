"""A visit to the widget against the happy path (api-facts §12.2)."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest

from flinks_desk.core.happy_path import PATH, Passed, passed
from flinks_desk.core.parameters import PARAMETERS
from flinks_desk.core.steps import STEPS
from flinks_desk.core.widget import NAVIGATION, WidgetEvent

AT = datetime(2026, 11, 25, 14, 0, tzinfo=UTC)
WHOLE = (
    "APP_MOUNTED",
    "COMPONENT_LOAD_CONSENT",
    "COMPONENT_ACCEPT_CONSENT",
    "COMPONENT_LOAD_INSTITUTION_SELECTOR",
    "INSTITUTION_SELECTED",
    "COMPONENT_LOAD_CREDENTIAL",
    "SUBMIT_CREDENTIAL",
    "COMPONENT_LOAD_MFA",
    "SUBMIT_MFA",
    "COMPONENT_LOAD_ACCOUNT_SELECTION",
    "ACCOUNT_SELECTED",
    "REDIRECT",
)


def visit(*steps: str, trusted: bool = True, repeated: bool = False) -> list[WidgetEvent]:
    """One event a second."""
    return [
        WidgetEvent(AT + timedelta(seconds=place), "https://w", step, {"step": step}, trusted, repeated=repeated)
        for place, step in enumerate(steps)
    ]


def states(events: Sequence[WidgetEvent], **options: str) -> dict[str, Passed]:
    return {stage.station.key: stage.passed for stage in passed(events, options)}


def test_every_step_and_option_of_the_path_is_known() -> None:
    assert all(step in STEPS or step == NAVIGATION for station in PATH for step in station.steps)
    assert {station.unless[0] for station in PATH if station.unless[0]} <= {row.name for row in PARAMETERS}


def test_a_whole_visit_passes_every_station() -> None:
    assert set(states(visit(*WHOLE)).values()) == {Passed.CAME}


@pytest.mark.parametrize("length", range(len(WHOLE) + 1))
def test_no_beginning_of_a_visit_lacks_anything(length: int) -> None:
    """Whatever has not come yet is ahead, and exactly one thing comes next until the end."""
    found = states(visit(*WHOLE[:length]))

    assert Passed.MISSING not in found.values()
    assert list(found.values()).count(Passed.NEXT) == (0 if length == len(WHOLE) else 1)


def test_what_not_every_visit_has_is_left_out_and_what_each_has_is_missing() -> None:
    found = states(visit("COMPONENT_ACCEPT_CONSENT", "INSTITUTION_SELECTED", "REDIRECT"))

    assert found["shown"] is Passed.MISSING
    assert found["questions"] is Passed.LEFT_OUT


def test_without_a_consent_page_there_is_no_such_station() -> None:
    assert "consent" not in states(visit("APP_MOUNTED", "INSTITUTION_SELECTED"), consentEnable="false")


def test_strangers_and_repetitions_do_not_count() -> None:
    assert states(visit("REDIRECT", trusted=False))["end"] is Passed.AHEAD
    assert states(visit("REDIRECT", repeated=True))["end"] is Passed.AHEAD


def test_a_part_takes_the_time_since_the_one_before_it() -> None:
    seconds = {stage.station.key: stage.seconds for stage in passed(visit(*WHOLE), {})}

    assert seconds["shown"] is None
    assert seconds["consent"] == 2.0
    assert seconds["end"] == 1.0


@pytest.mark.parametrize("end", ["TOKEN_INVALID", "COMPONENT_DENY_CONSENT", "MAXIMUM_RETRY_REACHED"])
def test_a_visit_that_has_ended_has_nothing_before_it(end: str) -> None:
    found = states(visit("APP_MOUNTED", end))

    assert Passed.NEXT not in found.values()
    assert found["end"] is Passed.NOT_REACHED


def test_the_wrong_order_is_told_and_has_no_duration() -> None:
    stages = passed(visit("COMPONENT_ACCEPT_CONSENT", "APP_MOUNTED"), {})

    assert [(stage.passed, stage.seconds) for stage in stages[:2]] == [(Passed.CAME, None), (Passed.OUT_OF_ORDER, None)]


def test_after_the_bank_comes_the_sign_in_and_it_is_only_sent() -> None:
    """Whether the bank took the password is seen by what comes after it."""
    assert states(visit("APP_MOUNTED", "COMPONENT_ACCEPT_CONSENT", "INSTITUTION_SELECTED"))["sign-in"] is Passed.NEXT
    assert "sign-in" not in states(visit("APP_MOUNTED"), oauthWindowRedirect="true")
