"""JSON with holes, and where JSON breaks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flinks_desk.core.artefacts import json_text
from flinks_desk.core.artefacts.json_text import Broken
from flinks_desk.core.artefacts.model import hole


def test_a_hole_without_quotes_is_a_value() -> None:
    """`{"RequestId": $ID}` is JSON once the variable is filled in."""
    assert json_text.parsed(f'{{"a": {hole("X")}, "b": "x{hole("Y")}"}}') == {"a": hole("X"), "b": f"x{hole('Y')}"}


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ('{\n  "a": “b”\n}', 2, 8),
        ("{'a': 1}", 1, 2),
        ('{"a": 1,}', 1, 9),
        ('{"a": [1, 2 ,\n  ]}', 2, 3),
        ("", 1, 1),
        ("NaN", 1, 1),
        ("9" * 5000, 1, 1),
    ],
)
def test_where_it_breaks(text: str, line: int, column: int) -> None:
    """Line and column count from 1, and are the same under every Python."""
    found = json_text.parsed(text)

    assert isinstance(found, Broken)
    assert (found.line, found.column) == (line, column)


def test_deep_nesting_is_broken_not_fatal() -> None:
    """No text can exhaust the stack."""
    assert isinstance(json_text.parsed("[" * 100_000), Broken)


@given(st.text(max_size=200))
def test_any_text_can_be_read(text: str) -> None:
    """Nothing raises."""
    json_text.parsed(text)
