"""A few letters find a name."""

import pytest

from flinks_desk.core.fuzzy import ranked

NAMES = ("Secret key", "Authorize token", "Make a new token", "Générer un jeton d'autorisation", "Diagnose")


def found(typed: str) -> list[str]:
    return [NAMES[place] for place in ranked(NAMES, typed)]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", list(NAMES)),
        ("DIAG", ["Diagnose"]),
        ("dgns", ["Diagnose"]),
        ("generer", ["Générer un jeton d'autorisation"]),
        ("token new", ["Make a new token"]),
        ("tokne", []),
    ],
)
def test_names_are_found_by_what_is_typed(typed: str, expected: list[str]) -> None:
    """In any case, without accents, by some letters in their order, and by words in any order."""
    assert found(typed) == expected


def test_what_begins_so_comes_before_what_only_holds_it() -> None:
    """The likeliest is the first, so that Enter is enough."""
    assert ranked(("Let us make it", "Make a new token", "My fake"), "make") == (1, 0, 2)
    assert ranked(("x amake", "x make"), "make") == (1, 0)
