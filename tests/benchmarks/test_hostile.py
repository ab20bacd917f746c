"""Hostile texts, from paste to report: four times the text takes about four times as long, whatever it is made of.

The gate takes texts of a quarter of a megabyte; the soak takes larger ones: `pytest -s -m soak tests/benchmarks`.
"""

import json
import re
import sys
from time import process_time

import pytest

from flinks_desk.core.artefacts.recognise import recognised
from flinks_desk.core.artefacts.source import pasted
from flinks_desk.core.diagnosis.correction import correction
from flinks_desk.core.diagnosis.diagnose import diagnose
from flinks_desk.core.diagnosis.letter import letter
from flinks_desk.core.diagnosis.report import as_json, as_text
from flinks_desk.core.diagnosis.values import values_of
from flinks_desk.core.known import Known
from flinks_desk.core.text import ENGLISH
from tests.benchmarks.hostile_shapes import SHAPES, run

SMALL, WHOLE, LARGE = 250_000, 1_000_000, 10_000_000
MOST_GROWTH = 6
MOST_TIMES = 250
"""Times what `re.findall` needs for the words of an ordinary text of that length."""
LEAST = 0.05
"""Seconds: what is faster is not compared, for it is mostly noise."""
MOST_TIMES_BOUNDED = 25
"""Likewise, for what is read in part: nobody reads on from a hundred thousand requests."""
WORDS = run("the key is in the letter, ")
FOR_LARGE = (
    "run of opening braces",
    "run of CRLF",
    "unclosed fences",
    "unclosed scripts",
    "JavaScript nested",
    "items of a collection",
    "parameters",
    "quotes in turns",
    "words",
    "GUIDs",
    "many unclosed quotes",
    "JSON objects nested",
    "commands",
    "log lines",
    "events in a list",
    "settings",
    "entries of a recording",
    "minified code",
)


def cost_of(text: str) -> float:
    """Seconds on the processor for all that a person sees of a text."""
    started = process_time()
    known = Known(b"salt")
    report = diagnose(recognised(pasted(text)), known)
    json.dumps(as_json(report, ENGLISH))
    as_text(report, ENGLISH)
    values_of(report, known)
    letter(report.artefact.kind, report.findings, ENGLISH.say)
    for request in {finding.request for finding in report.findings if finding.request is not None}:
        correction(report, request)
    return process_time() - started


def bare_cost(size: int) -> float:
    """What it takes to find the words of a text of that length."""
    text = WORDS(size)
    taken = []
    for _ in range(3):
        started = process_time()
        re.findall(r"\w+", text)
        taken.append(process_time() - started)
    return min(taken)


def told(name: str, small: float, large: float, bare: float) -> str:
    growth = large / max(small, LEAST)
    return f"{name:34} {small:6.2f} s → {large:6.2f} s, {growth:4.1f} times; {large / bare:5.0f} times findall"


@pytest.fixture(scope="module", autouse=True)
def warm() -> None:
    """Whatever is imported late is imported before anything is measured."""
    for make in SHAPES.values():
        cost_of(make(2_000))


@pytest.fixture(scope="module")
def bare_of_large() -> float:
    """The same for each shape, so it is measured once."""
    return bare_cost(LARGE)


@pytest.mark.benchmark
@pytest.mark.parametrize("name", SHAPES)
def test_time_grows_with_the_length_alone(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """And no shape is so much harder than an ordinary text that a person would wait for minutes."""
    grows_with_the_length_alone(name, SMALL, capsys)


@pytest.mark.benchmark
@pytest.mark.parametrize("name", ["words", "commands", "log lines", "settings", "minified code"])
def test_ten_megabytes_take_a_second_or_two(
    name: str, bare_of_large: float, capsys: pytest.CaptureFixture[str]
) -> None:
    """However much of it a reader would find, for the report says what was not read."""
    taken, bare = cost_of(SHAPES[name](LARGE)), bare_of_large

    with capsys.disabled():
        sys.stdout.write(f"\n{name:34} {taken:6.2f} s for 10 MB; {taken / bare:5.1f} times findall")
    assert taken / bare <= MOST_TIMES_BOUNDED


@pytest.mark.soak
@pytest.mark.parametrize("name", SHAPES)
def test_a_megabyte_is_read(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The same holds up to 1 MB."""
    grows_with_the_length_alone(name, WHOLE, capsys)


@pytest.mark.soak
@pytest.mark.parametrize("name", FOR_LARGE)
def test_ten_megabytes_are_read(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The same holds up to 10 MB."""
    grows_with_the_length_alone(name, LARGE, capsys)


def grows_with_the_length_alone(name: str, size: int, capsys: pytest.CaptureFixture[str]) -> None:
    make = SHAPES[name]
    # What is capped, such as variables put into other values, costs a short text as much as one of a megabyte.
    small, large, bare = cost_of(make(size // 4)), cost_of(make(size)), bare_cost(max(size, WHOLE))
    if large / max(small, LEAST) > MOST_GROWTH:  # it may have been somebody else's work: the least of two
        small, large = min(small, cost_of(make(size // 4))), min(large, cost_of(make(size)))

    with capsys.disabled():
        sys.stdout.write(f"\n{told(name, small, large, bare)}")
    assert large / max(small, LEAST) <= MOST_GROWTH
    assert large / bare <= MOST_TIMES
