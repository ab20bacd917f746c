"""The report is XML that Jenkins and GitLab read, whatever stands in a scenario."""

import xml.etree.ElementTree as ET
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from flinks_desk.core.scenario.judging import Difference, Outcome, Result
from flinks_desk.core.scenario.junit import junit
from flinks_desk.core.scenario.model import Action, Scenario, Step
from flinks_desk.core.text import ENGLISH, text

BEGAN = datetime(2026, 3, 2, 14, 2, 11, tzinfo=UTC)
STEPS = tuple(Step(Action.TOKEN, f"step {number}") for number in range(4))
SCENARIO = Scenario("A <morning> & more", STEPS)
RESULTS = (
    Result(STEPS[0], Outcome.PASSED, seconds=0.25),
    Result(STEPS[1], Outcome.SKIPPED, reason=text("No widget.")),
    Result(STEPS[2], Outcome.FAILED, (Difference("status", "200", "401"),), text("It was refused."), seconds=1),
)


def test_each_step_is_a_case_and_what_was_not_reached_is_skipped() -> None:
    suites = ET.fromstring(junit(SCENARIO, RESULTS, BEGAN, ENGLISH.say))

    suite = suites[0]
    counts = {"tests": "4", "failures": "1", "errors": "0", "skipped": "2", "time": "1.250"}
    assert counts.items() <= suite.attrib.items()
    assert counts.items() <= suites.attrib.items()
    assert (suite.get("name"), suite.get("timestamp")) == ("A <morning> & more", "2026-03-02T14:02:11")
    assert [case.get("name") for case in suite] == ["01 step 0", "02 step 1", "03 step 2", "04 step 3"]
    assert [[part.tag for part in case] for case in suite] == [[], ["skipped"], ["failure"], ["skipped"]]
    failure = suite[2][0]
    assert failure.get("message") == "It was refused."
    assert failure.text == "It was refused.\nstatus: expected 200, came 401."


@given(st.text())
def test_no_words_break_the_xml(words: str) -> None:
    scenario = Scenario(words, (Step(Action.TOKEN, words),))
    result = Result(scenario.steps[0], Outcome.FAILED, (Difference("equal", words, words, words),))

    assert ET.fromstring(junit(scenario, (result,), BEGAN, ENGLISH.say)).tag == "testsuites"
