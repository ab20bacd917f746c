"""A place is told in words that can be translated, and in English they are the contract's own."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from flinks_desk.core.diagnosis import place_words
from flinks_desk.core.diagnosis.place_words import NAMED, PLAIN, place_in_words
from flinks_desk.core.text import Language

RULES = sorted(Path(place_words.__file__).parent.glob("*.py"))
UNSAID = {"artefact"}
"""The whole of what was sent, which is no place within it."""
FRENCH = Language("fr", {"header {name}": "en-tête {name}", "address": "adresse"})


def told() -> Iterator[str]:
    """Every place that a rule names, a blank for what it fills in."""
    for path in RULES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.keyword) and node.arg == "where":
                match node.value:
                    case ast.Constant(str(where)):
                        yield where
                    case ast.JoinedStr([ast.Constant(str(start)), *_]):
                        yield start


@pytest.mark.parametrize("where", sorted({*told()} - UNSAID))
def test_every_place_that_a_rule_names_has_words(where: str) -> None:
    kind, _, name = where.partition(" ")

    assert where in PLAIN or (kind in NAMED and (name or where.endswith(" ")))


@pytest.mark.parametrize("where", ["address", "headers", "body", "body LoginId", "parameter demo", "header x-api-key"])
def test_english_words_are_those_of_the_contract(where: str) -> None:
    assert str(place_in_words(where)) == where


def test_words_are_the_readers_and_names_stay_what_they_are() -> None:
    assert FRENCH.say(place_in_words("header flinks-auth-key")) == "en-tête flinks-auth-key"
    assert FRENCH.say(place_in_words("address")) == "adresse"


def test_a_place_without_words_is_shown_as_it_is() -> None:
    assert str(place_in_words("somewhere {else}")) == "somewhere {else}"
