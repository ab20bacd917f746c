"""Finding many texts in one."""

import re

from hypothesis import given
from hypothesis import strategies as st

from flinks_desk.core.needles import Needles, folded, matches_at, places_of

LETTERS = st.text("aAbBİΣσς ", max_size=12)


def covered(needles: list[str], text: str) -> str:
    return Needles(needles).replaced(text, lambda start, end: f"<{end - start}>")


def test_each_is_found_in_any_case() -> None:
    assert covered(["Alpha", "beta"], "ALPHA, Beta and alphabet") == "<5>, <4> and <5>bet"


def test_the_longest_wins() -> None:
    assert covered(["pass", "password"], "password pass") == "<8> <4>"


def test_a_shorter_one_is_tried_where_the_longer_is_declined() -> None:
    found = Needles(["pass", "password"])

    assert found.replaced("password", lambda start, end: "<>" if end - start == 4 else None) == "<>word"


def test_one_character_is_found_too() -> None:
    assert covered(["x", "xyz1"], "axyz1x") == "a<4><1>"


def test_nothing_and_empty_ones_are_never_found() -> None:
    assert covered([], "text") == covered([""], "text") == "text"


def test_a_letter_that_grows_in_lower_case_moves_nothing() -> None:
    """`İ` is two characters in lower case, and a `Σ` depends on where it stands."""
    assert covered(["ΑΣ", "geheim"], "İİ xΑΣx geheim") == "İİ x<2>x <6>"


@given(st.lists(LETTERS, max_size=4), LETTERS)
def test_it_finds_what_a_regular_expression_finds(needles: list[str], text: str) -> None:
    """Leftmost first, and of those the longest."""
    ordered = sorted({folded(needle) for needle in needles} - {""}, key=len, reverse=True)
    pattern = "|".join(map(re.escape, ordered))
    low = folded(text)

    assert covered(needles, low) == (re.sub(pattern, lambda found: f"<{len(found[0])}>", low) if pattern else low)


WORDS = ("key", "api-key", "token", "secret")
NAMED = re.compile(r"(?<![a-z])(?:api-)?key=\w+|(?<![a-z])(?:token|secret)(?: key)?=\w+", re.IGNORECASE)


@given(st.lists(st.sampled_from(["key", "api-", "token", "Secret", " key", "=", "ab", " ", "x", "İ"]), max_size=12))
def test_where_places_are_known_a_pattern_finds_what_it_finds_without_them(pieces: list[str]) -> None:
    """Also where one word lies inside another, and where the first place is declined."""
    text = "".join(pieces)

    found = matches_at(NAMED, text, places_of(folded(text), WORDS))
    assert [each.span() for each in found] == [each.span() for each in NAMED.finditer(text)]


@given(st.lists(st.text("ab]^-\\", min_size=1, max_size=3), min_size=1, max_size=4), st.text("ab]^-\\ ", max_size=12))
def test_in_a_long_text_they_are_found_as_in_a_short_one(needles: list[str], text: str) -> None:
    """A pattern asks first there, in which some of their characters mean something."""
    blanks = " " * 20_000

    assert covered(needles, text + blanks) == covered(needles, text) + blanks
