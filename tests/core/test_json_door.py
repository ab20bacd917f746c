"""Nothing in the JSON of others can hurt whoever reads or writes it later."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flinks_desk.core.exchange import number
from flinks_desk.core.json_door import DECODER, LEVELS, decoded, is_too_deep


@given(st.text())
def test_whole_characters_stay_as_they_are(text: str) -> None:
    for ascii_only in (True, False):
        written = json.dumps([text], ensure_ascii=ascii_only).encode("utf-8", "surrogatepass")

        assert DECODER.decode(decoded(written)) == [text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (rb'"\ud800"', "\ufffd"),
        (rb'"\udc00\ud800"', "\ufffd\ufffd"),
        (rb'"\ud83d\ude00"', "😀"),
        (rb'"\ud83d\ud83d\ude00"', "\ufffd😀"),
        (rb'"\\ud800"', "\\ud800"),
        (rb'"\\\ud800"', "\\\ufffd"),
    ],
)
def test_half_a_character_is_none(written: bytes, read: str) -> None:
    assert DECODER.decode(decoded(written)) == read


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_every_encoding_that_json_ever_had_is_read(encoding: str) -> None:
    assert DECODER.decode(decoded('{"é": 1}'.encode(encoding))) == {"é": 1}


@pytest.mark.parametrize("figures", [300, 301, 401, 5000])
def test_a_number_of_any_length_is_a_number_or_none(figures: int) -> None:
    read = DECODER.decode("9" * figures)

    assert number(read) == (None if figures > 308 else float("9" * figures))


def test_what_is_no_number_in_json_is_nothing() -> None:
    assert DECODER.decode("[NaN, Infinity, -Infinity]") == [None, None, None]
    assert [number(one) for one in (float("inf"), "nan", "1e999", "1.5")] == [None, None, None, 1.5]


@pytest.mark.parametrize("pair", ["[]", "{}"])
def test_depth_is_counted_outside_of_texts(pair: str) -> None:
    opening, closing = pair[0], pair[1]

    assert is_too_deep(opening * (LEVELS + 1))
    assert not is_too_deep(opening * LEVELS + '"' + opening * 9 + '"')
    assert not is_too_deep((opening + closing) * (LEVELS + 1))
