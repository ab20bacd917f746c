"""French as it is written in Québec, as far as that can be told without a reader.

No space before ; and ?, one that does not break before : and inside « », one French word for each thing of Flinks'.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from flinks_desk.simulator.french import FRENCH
from flinks_desk.simulator.simulate_words import WORDS

ROOT = Path(__file__).parent.parent.parent
WINDOW = ROOT / "resources" / "i18n" / "flinks_desk_fr.ts"
WIDGET = ROOT / "resources" / "pages" / "widget"

FIELD = re.compile(r"\{\w*[^{}]*\}")
HEADER = re.compile(r"\b(?:Content-Type|Authorization): ")
"""A header's own colon is no punctuation."""
BARE_COLON = re.compile(r"(?<!\u00a0):(?=\s|$)")
BARE_QUOTE = re.compile(r"«(?!\u00a0)|(?<!\u00a0)»")
SPACED_MARK = re.compile(r"\s[;?!,.](?=\s|$)")
ENDS = ".:?…,;"

NOT_FRENCH = {
    "the": "le",
    "and": "et",
    "with": "avec",
    "your": "votre",
    "please": "veuillez",
    "bank": "banque",
    "secret key": "clé secrète",
    "token": "jeton",
    "endpoint": "point de terminaison",
    "firewall": "pare-feu",
    "proxy": "serveur mandataire",
    "pop-up": "fenêtre contextuelle",
    "email": "courriel",
    "e-mail": "courriel",
    "VPN": "RPV",
    "librairie": "bibliothèque",
    "supporter": "prendre en charge",
    "canceller": "annuler",
    "démontrer": "présenter",
    "digital": "numérique",
}
"""English words and calques, and what is said instead."""

ANOTHER_WORD = {
    "numéro de client": "identifiant client",
    "code client": "identifiant client",
    "point d'accès": "point de terminaison",
    "jumeau": "point de terminaison Async",
    "épuisé": "consommé",
    "séance": "session",
    "clé privée": "clé secrète",
    "jeton d'autorisations": "jeton d'autorisation",
    "jeton Authorize": "jeton d'autorisation",
    "la x-api-key": "la clé x-api-key",
    "utilisateur de test": "utilisateur d'essai",
    "utilisateurs de test": "utilisateurs d'essai",
    "opérations en": "transactions",
    "LoginIds": "LoginId",
    "page web": "page Web",
}
"""Words that were used for a thing that has one word already."""

FAMILIAR = re.compile(r"\b(?:tu|toi|ton|tes)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Pair:
    """A sentence in both languages; where it counts, the English form that belongs to the French one."""

    english: str
    french: str


def window() -> Iterator[Pair]:
    """The sentences of the program."""
    for message in ET.parse(WINDOW).getroot().iter("message"):
        source, many = message.findtext("source") or "", message.findtext("extracomment")
        for place, form in enumerate(message.findall(".//numerusform")):
            yield Pair(many if place and many else source, form.text or "")
        if message.get("numerus") != "yes":
            yield Pair(source, message.findtext("translation") or "")


def widget() -> Iterator[Pair]:
    """The sentences of the widget's pages that stand in both files."""
    english, french = (json.loads((WIDGET / f"texts.{one}.json").read_text("utf-8")) for one in ("en", "fr"))
    return (Pair(english[key], french[key]) for key in french if key in english)


def simulator() -> Iterator[Pair]:
    """The simulator's tables and what its command says."""
    yield from (Pair(english, french) for english, french in FRENCH.items())
    yield from (Pair(WORDS["en"][key], french) for key, french in WORDS["fr"].items())


PROGRAM = [*window()]
OURS = [*PROGRAM, *simulator()]
"""What is written with the apostrophe of the keyboard, as a person types it; the widget's pages have the curved one."""
ALL = [*OURS, *widget()]


def offenders(pairs: list[Pair], pattern: re.Pattern[str]) -> list[str]:
    """The French sentences in which something is found."""
    return [pair.french for pair in pairs if pattern.search(HEADER.sub("", pair.french))]


def end_of(sentence: str) -> str:
    """The mark at its end, if there is one."""
    last = sentence.rstrip()[-1:]
    return last if last in ENDS else ""


def said_otherwise(words: Mapping[str, str]) -> Iterator[str]:
    """Each sentence that has one of these words, and what is said instead."""
    pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, words))})(?![\w-])")
    for pair in ALL:
        for word in pattern.findall(FIELD.sub("", pair.french)):
            yield f"{word}, better {words[word]}: {pair.french}"


def test_every_sentence_of_the_program_has_words() -> None:
    """Nothing is marked as unfinished, and nothing is empty."""
    marked = [one.get("type") for one in ET.parse(WINDOW).getroot().iter("translation")]

    assert marked == [None] * len(marked)
    assert [pair.english for pair in PROGRAM if not pair.french.strip()] == []


def test_what_a_sentence_fills_in_is_the_same() -> None:
    """Else a sentence could not be said, or would leave out what it is about."""
    assert [pair for pair in ALL if sorted(FIELD.findall(pair.french)) != sorted(FIELD.findall(pair.english))] == []


def test_a_colon_has_a_space_before_it_that_does_not_break() -> None:
    assert offenders(ALL, BARE_COLON) == []


def test_quotation_marks_have_spaces_inside_that_do_not_break() -> None:
    assert offenders(ALL, BARE_QUOTE) == []


def test_other_marks_have_no_space_before_them() -> None:
    """The Québec way: nothing before a semicolon or a question mark."""
    assert offenders(ALL, SPACED_MARK) == []
    assert offenders(ALL, re.compile(r"[\u2009\u202f]")) == []


def test_nobody_is_shouted_at() -> None:
    assert offenders(ALL, re.compile(r"(?<!\{value)(?<!\{key)(?<!\{name)!")) == []


def test_straight_quotes_stand_in_code_only() -> None:
    """Code has them in English too; words stand between « and »."""
    assert [pair.french for pair in ALL if pair.french.count('"') > pair.english.count('"')] == []
    assert offenders(ALL, re.compile("[“”]")) == []


def test_no_blank_is_typed_twice() -> None:
    """Except where the English is set off by two."""
    assert [pair.french for pair in ALL if pair.french.count("  ") > pair.english.count("  ")] == []
    assert [
        pair.french for pair in ALL if pair.french != pair.french.strip() and pair.english.strip() == pair.english
    ] == []


def test_one_kind_of_apostrophe_stands_in_one_kind_of_text() -> None:
    assert offenders(OURS, re.compile("’")) == []
    assert offenders([*widget()], re.compile(r"\w'\w")) == []


def test_a_sentence_ends_as_it_does_in_english() -> None:
    assert [pair for pair in PROGRAM if end_of(pair.french) != end_of(pair.english)] == []


def test_a_key_for_the_keyboard_is_there_if_english_has_one() -> None:
    access = re.compile(r"&(?=\w)")

    assert [pair for pair in PROGRAM if len(access.findall(pair.french)) != len(access.findall(pair.english))] == []


def test_no_english_and_no_calque_is_left() -> None:
    assert [*said_otherwise(NOT_FRENCH)] == []


def test_one_thing_has_one_word() -> None:
    assert [*said_otherwise(ANOTHER_WORD)] == []


def test_people_are_addressed_with_vous() -> None:
    assert offenders(ALL, FAMILIAR) == []
