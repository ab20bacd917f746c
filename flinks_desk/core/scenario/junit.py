"""The report of a run as JUnit XML, as Jenkins and GitLab read it.

Must not live here: running, or what was expected against what came.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from xml.sax.saxutils import escape, quoteattr

from flinks_desk.core.scenario.captions import caption_of
from flinks_desk.core.scenario.judging import Outcome, Result
from flinks_desk.core.scenario.model import Scenario, Step
from flinks_desk.core.text import Say, Text, text

__all__ = ["NOT_REACHED", "junit"]

NOT_REACHED = text("An earlier step did not go as expected.")
UNPRINTABLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold, escaped or not."""


def junit(scenario: Scenario, results: Sequence[Result], began: datetime, say: Say) -> str:
    """One suite, with a case for each step; what was not reached is skipped."""
    return "\n".join(_lines(scenario, results, began, say)) + "\n"


def _lines(scenario: Scenario, results: Sequence[Result], began: datetime, say: Say) -> Iterator[str]:
    left = scenario.steps[len(results) :]
    failures = sum(one.outcome is Outcome.FAILED for one in results)
    skipped = len(left) + sum(one.outcome is Outcome.SKIPPED for one in results)
    counts = f'tests="{len(scenario.steps)}" failures="{failures}" errors="0" skipped="{skipped}"'
    seconds = f'time="{sum(one.seconds for one in results):.3f}"'
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield f'<testsuites name="flinks-desk" {counts} {seconds}>'
    stamp = began.strftime("%Y-%m-%dT%H:%M:%S")
    yield f'  <testsuite name={_attribute(scenario.title)} {counts} {seconds} timestamp="{stamp}">'
    for number, result in enumerate(results, start=1):
        yield from _case(scenario, number, result, say)
    for number, step in enumerate(left, start=len(results) + 1):
        yield f'    <testcase {_names(scenario, number, step, say)} time="0.000">'
        yield f"      <skipped message={_attribute(say(NOT_REACHED))}/>"
        yield "    </testcase>"
    yield "  </testsuite>"
    yield "</testsuites>"


def _case(scenario: Scenario, number: int, result: Result, say: Say) -> Iterator[str]:
    inside = tuple(_inside(result, say))
    opening = f'    <testcase {_names(scenario, number, result.step, say)} time="{result.seconds:.3f}"'
    if not inside:
        yield f"{opening}/>"
        return
    yield f"{opening}>"
    yield from inside
    yield "    </testcase>"


def _inside(result: Result, say: Say) -> Iterator[str]:
    if result.outcome is Outcome.SKIPPED and result.reason:
        yield f"      <skipped message={_attribute(say(result.reason))}/>"
    if result.outcome is Outcome.FAILED:
        sentences = [say(one) for one in _why(result)]
        first = _attribute(sentences[0] if sentences else "")
        yield f'      <failure type="difference" message={first}>{_text(chr(10).join(sentences))}</failure>'
    if result.left_out:
        yield f"      <system-out>{_text(chr(10).join(map(say, result.left_out)))}</system-out>"


def _why(result: Result) -> tuple[Text, ...]:
    reason = (result.reason,) if result.reason else ()
    return (*reason, *(one.said() for one in result.differences))


def _names(scenario: Scenario, number: int, step: Step, say: Say) -> str:
    name = f"{number:02} {say(caption_of(step))}"
    return f"classname={_attribute(scenario.title)} name={_attribute(name)}"


def _attribute(words: str) -> str:
    return quoteattr(UNPRINTABLE.sub("\ufffd", words), {"\n": "&#10;", "\t": "&#9;", "\r": "&#13;"})


def _text(words: str) -> str:
    return escape(UNPRINTABLE.sub("\ufffd", words))
