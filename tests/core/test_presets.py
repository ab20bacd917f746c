"""Presets hold parameters under a name, come back as they were written, and never hold what belongs to one session."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flinks_desk.core.parameters import PARAMETERS, ValueKind
from flinks_desk.core.presets import BUILT_IN, NotAPreset, Preset, applied, left_out, read, written

ROWS = {row.name: row for row in PARAMETERS}


def test_built_in_presets_use_parameters_and_values_of_the_table() -> None:
    assert len({one.key for one in BUILT_IN}) == len(BUILT_IN)
    for one in BUILT_IN:
        for name, value in one.options.items():
            assert name in ROWS
            assert value in ROWS[name].values or ROWS[name].kind in {ValueKind.TEXT, ValueKind.URL}


def test_a_built_in_preset_keeps_what_the_widget_starts_with() -> None:
    dark = next(one for one in BUILT_IN if one.key == "dark")

    assert applied(dark, {"demo": "true"}) == {"demo": "true", "theme": "dark"}


@given(
    st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40).filter(
        lambda name: name.strip()
    ),
    st.dictionaries(
        st.sampled_from([row.name for row in PARAMETERS]), st.text(st.characters(exclude_categories=["Cs"]), min_size=1)
    ),
)
def test_what_is_written_is_read_again(name: str, options: dict[str, str]) -> None:
    found = read(written(Preset(name.strip(), options)).encode())

    assert not isinstance(found, NotAPreset)
    kept = {
        key: value
        for key, value in options.items()
        if key not in {"authorizeToken", "requestId", "resumeSelectedAccounts"} and left_out({key: value}) is None
    }
    assert found[0] == Preset(" ".join(name.split()), kept)


def test_what_belongs_to_one_session_is_not_written() -> None:
    token = "d65f1adb-8ebc-48dc-be8b-20c773ba1565"
    shared = written(Preset("mine", {"authorizeToken": token, "requestId": token, "theme": "dark"}))

    assert token not in shared
    assert json.loads(shared)["parameters"] == {"theme": "dark"}


@pytest.mark.parametrize(
    ("content", "part"),
    [
        (b"{", "breaks at 1:2"),
        (b"\xff\xfe\x00", "no JSON"),
        (b"[]", "no preset"),
        (b'{"parameters": []}', "no preset"),
        (b"[" * 100_000, "no preset"),
        (b" " * 200_000, "too large"),
    ],
)
def test_a_file_that_is_none_says_why(content: bytes, part: str) -> None:
    found = read(content)

    assert isinstance(found, NotAPreset)
    assert part in str(found.why)


def test_what_is_left_out_or_unknown_is_said() -> None:
    given_by_hand = {
        "name": "x",
        "parameters": {"theme": "dark", "closeEnable": True, "authorizeToken": "t", "shade": "1", "list": []},
    }
    found = read(json.dumps(given_by_hand).encode())

    assert not isinstance(found, NotAPreset)
    preset, notes = found
    assert preset.options == {"theme": "dark", "closeEnable": "true", "shade": "1"}
    assert "authorizeToken" in str(notes[0])
    assert "list" in str(notes[1])
    assert "shade" in str(notes[2])


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("secretKey", "5b2c7e0e-0000-4000-8000-000000000000"),
        ("redirectUrl", "https://shop.example/done?token=5b2c7e0e-0000-4000-8000-000000000000"),
        ("termsUrl", "https://shop.example/?next=a&x-api-key=5b2c7e0e-0000"),
    ],
)
def test_what_its_name_gives_away_as_a_secret_is_neither_written_nor_read(name: str, value: str) -> None:
    """By hand in a file as well as in the editor, and it is said."""
    options = {name: value, "theme": "dark"}
    found = read(json.dumps({"name": "x", "parameters": options}).encode())

    assert "5b2c7e0e" not in written(Preset("x", options))
    assert name in str(left_out(options))
    assert not isinstance(found, NotAPreset)
    assert found[0].options == {"theme": "dark"}
    assert name in str(found[1][0])


@pytest.mark.parametrize(
    ("content", "preset"),
    [
        (b'{"name": "x", "parameters": {"maximumRetry": ' + b"9" * 5000 + b"}}", {"maximumRetry": "9" * 5000}),
        (b'{"name": "x", "parameters": {"eftEligibleRatio": 0.80}}', {"eftEligibleRatio": "0.80"}),
        (b'{"name": "x", "parameters": {"tag": "\\ud800", "\\udfff": "1"}}', {"tag": "?", "?": "1"}),
        (b'{"name": " x\\n", "parameters": {"": "1", "tag": NaN, "theme": ""}}', {}),
    ],
)
def test_strange_json_is_read_and_can_be_written_again(content: bytes, preset: dict[str, str]) -> None:
    found = read(content)

    assert not isinstance(found, NotAPreset)
    assert found[0] == Preset("x", preset)
    assert written(found[0]).encode()


@given(
    st.binary(max_size=200)
    | st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(["name", "parameters", "format"]) | st.text(), inner, max_size=4)
        ),
        max_leaves=8,
    ).map(lambda value: json.dumps(value).encode())
)
def test_no_file_is_too_strange(content: bytes) -> None:
    """It is read or refused, and what is read can be written."""
    found = read(content)
    if not isinstance(found, NotAPreset):
        assert written(found[0]).encode()
