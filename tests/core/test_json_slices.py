"""Large JSON in slices is the same JSON as in one go."""

import json
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flinks_desk.core import masking
from flinks_desk.core.exchange import Json, sealed, sealed_member
from flinks_desk.core.json_slices import Steps, parsed, rebuilt
from flinks_desk.core.masking import masked, masked_in_steps, masked_text, masked_text_in_steps
from flinks_desk.core.secret import Secret

T = TypeVar("T")

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["Token", "a", "b", ""]), inner, max_size=4)
    ),
    max_leaves=30,
)


def ended(steps: Steps[T]) -> T:
    """All of it at once."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            value: T = end.value
            return value


@given(VALUES, st.sampled_from([None, 1]))
def test_what_is_read_is_what_was_written(value: Json, indent: int | None) -> None:
    assert ended(parsed(f" {json.dumps(value, indent=indent)}\n")) == value


BROKEN = """ |{|[|[1|[1,|[1,]|{"a"|{"a":|{"a":1|{"a":1,|{"a":1,}|{1:2}|{a:1}|[1 2]|{"a" 1}|[] []|nul|"x|[,]|{,}"""


@pytest.mark.parametrize("text", BROKEN.split("|"))
def test_what_the_plain_reader_refuses_is_refused(text: str) -> None:
    with pytest.raises(json.JSONDecodeError):
        json.loads(text)
    with pytest.raises(json.JSONDecodeError):
        ended(parsed(text))


def test_the_last_of_two_members_of_one_name_counts() -> None:
    assert ended(parsed('{"a": 1, "a": [2]}')) == {"a": [2]}


@given(VALUES)
def test_sealing_in_slices_is_sealing(value: Json) -> None:
    assert ended(rebuilt(value, sealed_member, lambda name: name)) == sealed(value)


@given(VALUES)
def test_masking_in_slices_is_masking(value: Json) -> None:
    secrets = [Secret("canary-1"), Secret("canary")]
    dirty: Json = {"canary": value, "x": [{"y": [{"z": "a canary-1 b"}]}, "canary"]}

    assert ended(masked_in_steps(dirty, secrets)) == masked(dirty, secrets)


@given(st.text("ab", max_size=30), st.sampled_from(["aabbab", "aaaaaa", "ababab"]), st.integers(1, 9))
def test_a_secret_is_found_across_the_end_of_a_piece(text: str, secret: str, piece: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(masking, "PIECE", piece)

        assert ended(masked_text_in_steps(text, [Secret(secret)])) == masked_text(text, [Secret(secret)])


def test_fifty_thousand_values_come_in_many_slices() -> None:
    text = json.dumps({"Accounts": [{"Transactions": [{"Id": str(number)} for number in range(50_000)]}]})

    assert sum(1 for _ in parsed(text)) > 500
