"""Nothing is cut in silence: every cap has a number, and a sentence that says how much was not read."""

import pytest

from flinks_desk.core.artefacts.caps import LIMITS, Cap, left_out, most
from flinks_desk.core.text import ENGLISH


def test_every_cap_has_its_limit_and_no_limit_is_of_nothing() -> None:
    assert set(LIMITS) == set(Cap)


@pytest.mark.parametrize("cap", Cap)
def test_what_is_left_out_is_counted(cap: Cap) -> None:
    """And nothing is said where nothing was left out."""
    (note,) = left_out(cap, 48_123)

    assert "48123" in ENGLISH.say(note)
    assert left_out(cap, 0) == ()
    assert most(cap) > 0
