"""The dresses of a value, taken off again by the standard library."""

import base64
import html
import json
from urllib.parse import unquote, unquote_plus

import pytest

from flinks_desk.core.dresses import base64_dresses, base64_middles, dresses
from flinks_desk.core.percent import decoded, decoded_of_form

AWKWARD = "pa\"ss w'ö&r%d\\+/<x>"


def test_a_plain_value_has_one_dress() -> None:
    """Nothing in a GUID is ever escaped."""
    assert dresses("f1c9d90a-4e9c-48ac-91b9-7411423c4946") == ("f1c9d90a-4e9c-48ac-91b9-7411423c4946",)


def test_every_dress_comes_off() -> None:
    """JSON, an address, a form and a page, each leads back to the value; no dress is told twice."""
    worn = dresses(AWKWARD)
    ways = (
        json.dumps(AWKWARD)[1:-1],
        json.dumps(json.dumps(AWKWARD)[1:-1])[1:-1],
        json.dumps(AWKWARD, ensure_ascii=False)[1:-1],
        html.escape(AWKWARD),
    )

    assert worn[0] == AWKWARD
    assert len(set(worn)) == len(worn)
    assert set(ways) <= set(worn)
    assert any(unquote(each) == AWKWARD != each for each in worn)
    assert any(unquote_plus(each) == AWKWARD and "+" in each for each in worn)
    assert any("%25" in each and unquote(unquote(each)) == AWKWARD for each in worn)


@pytest.mark.parametrize("before", ["", "a", "ab", "abc"])
def test_base64_shows_the_value_wherever_it_begins(before: str) -> None:
    """Alone it is found whole; inside another text its middle is."""
    around = base64.b64encode(f"{before}{AWKWARD}:x".encode()).decode()

    assert base64.b64encode(AWKWARD.encode()).decode() in base64_dresses(AWKWARD)
    assert any(middle in around for middle in base64_middles(AWKWARD))


@pytest.mark.parametrize("text", ["plain", "a%40b", "100%", "%zz", "a+b", "%2B+", "%C3%A9"])
def test_percent_encoding_comes_off_as_the_standard_library_takes_it(text: str) -> None:
    """Also where there is none."""
    assert (decoded(text), decoded_of_form(text)) == (unquote(text), unquote_plus(text))
