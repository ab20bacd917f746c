"""Answers are read in any case, whatever they are, and what is secret in them is sealed by its name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flinks_desk.core.exchange import Json, Reply, list_of, member, number, sealed, text_of
from flinks_desk.core.secret import Secret

ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


@pytest.mark.parametrize("name", ["Token", "token", "TOKEN"])
def test_a_member_is_found_in_any_case(name: str) -> None:
    assert member({name: 1}, "Token") == 1


def test_the_first_of_several_names_wins() -> None:
    assert member({"b": 2, "a": 1}, "a", "b") == 1
    assert member({"b": 2}, "a", "b") == 2


@given(ANY_JSON)
def test_nothing_strange_makes_a_reader_raise(value: Json) -> None:
    reply = Reply(200, (), "", value, is_json=True)

    assert isinstance(text_of(value, "a"), str)
    assert isinstance(reply.flinks_code + reply.message, str)
    assert list(list_of(value, "a")) is not None
    sealed(value)


@pytest.mark.parametrize(
    ("value", "expected"), [(1, 1.0), ("2.5", 2.5), ("x", None), (None, None), (True, None), ([], None)]
)
def test_a_number_may_be_written_as_text(value: Json, expected: float | None) -> None:
    assert number(value) == expected


def test_secrets_are_sealed_by_name_at_any_depth() -> None:
    assert sealed({"Token": "a", "Deep": [{"password": "b", "Other": "c"}], "token": 7}) == {
        "Token": Secret("a"),
        "Deep": [{"password": Secret("b"), "Other": "c"}],
        "token": 7,
    }


def test_a_header_is_found_in_any_case() -> None:
    assert Reply(200, (("Retry-After", "5"),), "").header("retry-after") == "5"
    assert Reply(200, (), "").header("retry-after") == ""
