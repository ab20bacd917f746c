"""A scenario file is read whole, or everything that is wrong with it is said, with line, key and what is allowed."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flinks_desk.core.scenario.captions import DOES
from flinks_desk.core.scenario.keys import CHECKS, GIVEN_KEYS, WORDS, Shape
from flinks_desk.core.scenario.model import Action, Expect, Scenario, Step, placeholders
from flinks_desk.core.scenario.reading import Fault, read
from flinks_desk.core.scenario.writing import write

WHOLE = Scenario(
    title='A "morning"\nat the bank',
    about="é — ü",
    timeout=90,
    faults=("latency:seconds=2", {"name": "rate-limit", "calls": 5}),
    policies={"mfa_token": "strict"},
    minutes_ahead=1.5,
    steps=(
        Step(Action.KEY, "", {"role": "secret_key", "value": "{other_key}"}),
        Step(Action.TOKEN, "A token.", expect=Expect((200,), "", ("Token",), {"a.b[0]": True}, no_errors=True)),
        Step(Action.CONNECT, "", {"options": {"theme": "light"}}, Expect(events=("APP_MOUNTED",)), timeout=600),
        Step(Action.AUTHORIZE, "", {"login_id": "{login_id}", "cached": False}, Expect((200, 203), mfa_rounds=0)),
        Step(Action.ANSWER, "", {"answers": {"What city?": "{city}"}}, Expect(findings=("mfa-required",))),
        Step(Action.FETCH, "", {"kind": "summary"}, faults=("html-502:times=1",)),
        Step(Action.REPEAT),
        Step(Action.CLOCK, "", {"minutes": 29}),
    ),
)


def faults(written: str) -> list[tuple[int, str, str]]:
    found = read(written)
    assert not isinstance(found, Scenario)
    return [(fault.line, fault.key, str(fault.what)) for fault in found]


def test_what_is_written_is_read_back_as_it_was() -> None:
    assert read(write(WHOLE)) == WHOLE


def test_placeholders_are_named_once_in_their_order() -> None:
    assert placeholders(WHOLE) == ("other_key", "login_id", "city")


@given(st.text(), st.text(), st.dictionaries(st.text(), st.text()))
def test_any_words_survive_the_file(title: str, caption: str, answers: dict[str, str]) -> None:
    """Quotes, line ends, control characters, other scripts."""
    written = Scenario(title, (Step(Action.ANSWER, caption, {"answers": answers}),))

    assert read(write(written)) == written


@given(st.text())
def test_no_text_breaks_the_reader(text: str) -> None:
    found = read(text)

    assert isinstance(found, Scenario) or all(isinstance(one, Fault) for one in found)


@pytest.mark.parametrize(
    ("written", "line", "key", "allowed"),
    [
        ('title = "t"\n[[step]]\ndo = "toke"\n', 3, "do", "one of key, token, connect"),
        ('title = "t"\n\n[[step]]\ndo = "token"\nexpct = {}\n', 5, "expct", "did you mean expect"),
        ('title = "t"\n[[step]]\ndo = "token"\n[[step]]\ndo = "token"\ntimeout = "1"\n', 6, "timeout", "a number"),
        ('title = "t"\n[[step]]\ndo = "token"\nexpect = { status = "200" }\n', 4, "status", "an HTTP status"),
        ('title = "t"\n[[step]]\ndo = "token"\n[step.expect]\nstats = 200\n', 5, "stats", "did you mean status"),
        ('title = "t"\n[[step]]\ndo = "fetch"\nkind = "all"\n', 4, "kind", "detail, summary"),
        ('title = "t"\n[[step]]\ndo = "authorize"\ncached = true\n', 3, "do", "needs login_id / institution"),
        ('title = "t"\n[[step]]\ndo = "clock"\n', 3, "do", "needs minutes"),
        ('titel = "t"\n[[step]]\ndo = "token"\n', 1, "titel", "did you mean title"),
        ('title = "t"\n[[step]]\ncaption = "?"\n', 2, "", "do = one of"),
        ('title = "t"\nsteps = 1\n', 2, "steps", "did you mean step"),
        ('title = "t"\n[[step]\n', 2, "", "TOML"),
        ('title = "t"\n[[step]]\ndo = "token"\nlogin_id = "x"\n', 4, "login_id", "Allowed are"),
    ],
)
def test_what_is_wrong_names_line_key_and_what_is_allowed(written: str, line: int, key: str, allowed: str) -> None:
    found = [fault for fault in faults(written) if fault[1] == key and fault[0] == line]

    assert len(found) == 1, faults(written)
    assert allowed in found[0][2]


def test_everything_wrong_is_said_at_once_from_top_to_end() -> None:
    found = faults('timeout = "x"\n[[step]]\ndo = "token"\nwhat = 1\n')

    assert [(line, key) for line, key, _ in found] == [(1, "timeout"), (1, "title"), (4, "what")]


def test_a_fault_is_said_with_its_line() -> None:
    found = read('title = "t"\n[[step]]\ndo = "toke"\n')

    assert not isinstance(found, Scenario)
    assert re.match(r"Line 3: The key do takes one of key, ", str(found[0].said()))


def test_tables_are_complete() -> None:
    """Every action has its keys and its words, every shape its words and its check."""
    assert set(GIVEN_KEYS) == set(DOES) == set(Action)
    assert set(WORDS) == set(CHECKS) == set(Shape)
