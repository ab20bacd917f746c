"""What a page sends is read with care."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flinks_desk.simulator.widget import told
from flinks_desk.simulator.widget.flow import Act

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


def test_an_act_is_read_whole() -> None:
    said = {"action": "answer", "answer": [["a", "b"], ["c"]], "accounts": ["x"], "username": "u", "password": "p"}

    assert told.act_of(said) == Act("answer", username="u", password="p", answer=(("a", "b"), ("c",)), accounts=("x",))


def test_a_password_is_not_shown_with_its_act() -> None:
    assert "canary" not in repr(told.act_of({"action": "submit", "password": "canary", "answer": [["canary"]]}))


@given(st.dictionaries(st.sampled_from(["action", "institution", "answer", "accounts", "password"]), JSON))
def test_strange_values_are_blanks(said: dict[str, object]) -> None:
    act = told.act_of(said)

    assert isinstance(act.name, str)
    assert all(isinstance(text, str) for answer in act.answer for text in answer)


@given(st.binary())
def test_any_bytes_are_read(body: bytes) -> None:
    assert isinstance(told.told_in(body), dict)
    assert isinstance(told.form_in(body), dict)


@pytest.mark.parametrize(("chunks", "read"), [(2, 2 * 150_000), (3, 0)])
def test_a_body_longer_than_any_page_sends_is_dropped(chunks: int, read: int) -> None:
    async def sent() -> AsyncIterator[bytes]:
        for _ in range(chunks):
            yield b"x" * 150_000

    assert len(asyncio.run(told.capped(sent()))) == read


def test_a_form_with_too_many_fields_is_empty() -> None:
    assert told.form_in(b"&".join(b"a=%d" % number for number in range(200))) == {}
