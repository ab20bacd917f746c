"""Finding a text in a JSON value."""

import json

from hypothesis import given
from hypothesis import strategies as st

from flinks_desk.core.exchange import Json
from flinks_desk.core.secret import Secret
from flinks_desk.ui.widgets.json_search import SLICE, Path, find

JSON: st.SearchStrategy[Json] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=12,
)


def found(value: Json, words: str) -> list[Path]:
    return [path for path in find(value, words) if path is not None]


def at(value: Json, path: Path) -> Json:
    for name in path:
        value = value[name]  # type: ignore[index]
    return value


def test_names_and_values_are_found_in_reading_order() -> None:
    """Case does not matter, numbers and null count as they are written."""
    value: Json = {"Token": "x", "a": [{"token": 1}, "a TOKEN here"], "n": None, "Balance": 12.5}

    assert found(value, "token") == [("Token",), ("a", 0, "token"), ("a", 1)]
    assert found(value, "12.5") == [("Balance",)]
    assert found(value, "null") == [("n",)]


def test_a_secret_is_not_found() -> None:
    """Its member's name is, its value and its dots are not."""
    value: Json = {"Token": Secret("d65f1adb")}

    assert found(value, "d65f") == []
    assert found(value, "•") == []
    assert found(value, "token") == [("Token",)]


def test_long_searches_take_breaths() -> None:
    """Between two thousand values there is a `None`, so that the caller can let go."""
    breaths = list(find(list(range(3 * SLICE)), "nothing"))

    assert breaths == [None, None, None]


@given(JSON, st.text(min_size=1, max_size=2))
def test_each_place_holds_the_words(value: Json, words: str) -> None:
    """Whatever is found says the words in its name or in its own value, and is said once."""
    paths = found(value, words)

    assert len(paths) == len(set(paths))
    for path in paths:
        said = str(path[-1:]) + json.dumps(at(value, path), ensure_ascii=False) + str(at(value, path))
        assert words.lower() in said.lower() or not words.isprintable() or words in "'\"\\"
