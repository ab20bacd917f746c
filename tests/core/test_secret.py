"""A secret prints as dots wherever it is put, and is equal to the same secret only."""

import copy
import json
import pickle
from dataclasses import dataclass

import pytest

from flinks_desk.core.secret import DOTS, Secret

CLEAR = "canary-0123456789"


@dataclass(frozen=True)
class Holder:
    inner: Secret


@pytest.mark.parametrize(
    "shown",
    [
        str(Secret(CLEAR)),
        repr(Secret(CLEAR)),
        f"{Secret(CLEAR)}",
        f"{Secret(CLEAR):>40}",
        "%s" % Secret(CLEAR),  # noqa: UP031
        repr([Secret(CLEAR)]),
        repr(Holder(Secret(CLEAR))),
        str({"a": Secret(CLEAR)}),
    ],
)
def test_it_prints_as_dots(shown: str) -> None:
    assert DOTS in shown
    assert "canary" not in shown


def test_only_reveal_gives_the_value() -> None:
    assert Secret(CLEAR).reveal() == CLEAR


def test_it_is_neither_pickled_nor_written_as_json() -> None:
    with pytest.raises(TypeError):
        pickle.dumps(Secret(CLEAR))
    with pytest.raises(TypeError):
        json.dumps(Secret(CLEAR))
    with pytest.raises(TypeError):
        copy.deepcopy(Secret(CLEAR))


def test_it_equals_the_same_secret_and_nothing_else() -> None:
    assert Secret("é") == Secret("é")
    assert Secret("a") != Secret("b")
    assert Secret("a") != "a"
    assert len({Secret("a"), Secret("a")}) == 1


def test_its_ending_tells_long_values_apart_and_hides_short_ones() -> None:
    assert Secret(CLEAR).ending() == f"{DOTS}89"
    assert Secret("short").ending() == DOTS


def test_an_empty_one_is_false() -> None:
    assert not Secret("")
