"""Every sentence of the tables has its French, and no French is left over."""

import re

from flinks_desk.simulator.codes import CODES
from flinks_desk.simulator.faults import FAULTS, Where
from flinks_desk.simulator.french import FRENCH, in_language
from flinks_desk.simulator.people import PEOPLE
from flinks_desk.simulator.policies import SWITCHES
from flinks_desk.simulator.spoken import Say

SENTENCES = {
    *(person.about for person in PEOPLE),
    *(fault.does for fault in FAULTS if fault.where is not Where.CODE),
    *(fault.shows for fault in FAULTS),
    *(code.means for code in CODES),
    *(switch.decides for switch in SWITCHES),
    *(say.value for say in Say),
}


def test_every_sentence_has_its_french() -> None:
    """Bare codes stay what they are."""
    assert {sentence for sentence in SENTENCES if not re.fullmatch(r"[A-Z_]+", sentence)} == set(FRENCH)


def test_the_language_decides() -> None:
    """What has no French is shown as it is."""
    assert in_language("half a JSON", "fr") == "un demi-JSON"
    assert in_language("half a JSON", "en") == "half a JSON"
    assert in_language("RETRY_LATER", "fr") == "RETRY_LATER"
    assert in_language("DeleteCard is answered with CARD_IN_USE", "fr") == "DeleteCard reçoit CARD_IN_USE"


def test_what_a_sentence_fills_in_is_the_same_in_both_languages() -> None:
    """Else saying it in French would fail."""
    fields = re.compile(r"\{\w+(?:!r)?\}")

    for say in Say:
        assert set(fields.findall(say.value)) == set(fields.findall(FRENCH[say.value])), say


def test_no_code_or_name_is_lost_in_translation() -> None:
    """Codes, fields and numbers of a sentence stand in its French too."""
    names = re.compile(r"\b(?:[A-Z]+_[A-Z_]+|[A-Z][a-z]+[A-Z]\w+|[a-z]+[A-Z]\w+|x-api-key|\d{3})\b")

    for english, french in FRENCH.items():
        assert set(names.findall(english)) <= set(names.findall(french.replace("\u00a0", " "))), english
