"""Events can only be written as they are documented."""

import pytest

from flinks_desk.simulator.widget import events


def test_a_step_is_only_written_with_its_own_fields() -> None:
    with pytest.raises(ValueError, match="REDIRECT is no step without fields"):
        events.plain("REDIRECT")
    with pytest.raises(ValueError, match="APP_MOUNTED is no step with an institution alone"):
        events.at_bank("APP_MOUNTED", "FlinksCapital")


def test_an_event_cannot_be_changed_after_it_was_written() -> None:
    with pytest.raises(TypeError):
        events.plain("APP_MOUNTED")["step"] = "REDIRECT"  # type: ignore[index]


def test_no_step_is_in_two_lists() -> None:
    steps = [*events.PLAIN_STEPS, *events.BANK_STEPS, *events.OTHER_STEPS]

    assert len(steps) == len(set(steps))
