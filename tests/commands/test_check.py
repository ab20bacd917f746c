"""`check` walks the whole flow without a window, says what happens, and ends with 0, 1 or 2."""

import argparse
import io
import json
from pathlib import Path

import pytest

from flinks_desk.commands import check
from flinks_desk.commands.answers import Asker, NoTerminalError, answers_for, published_answer
from flinks_desk.core.authorize import Challenge
from flinks_desk.core.known import Role
from flinks_desk.core.profile import Environment, Profile
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import ENGLISH
from flinks_desk.services.profiles import Profiles
from tests.fixed_clock import FixedClock

Output = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FLINKS_DESK_HOME", str(tmp_path))
    monkeypatch.setenv("FLINKS_DESK_KEYRING", "memory")
    for name in ("FLINKS_DESK_SECRET_KEY", "FLINKS_DESK_X_API_KEY", "FLINKS_DESK_LOGIN_ID"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def ask_for(*, simulator: bool = False, profile: str | None = None, login_id: str = "", as_json: bool = False) -> int:
    arguments = argparse.Namespace(
        simulator=simulator,
        profile=profile,
        login_id=login_id,
        json=as_json,
        language=ENGLISH,
        scenario=None,
        junit=None,
    )
    return check.run(arguments, FixedClock())


def test_all_goes_well_with_the_simulator(capsys: Output) -> None:
    assert ask_for(simulator=True) == 0

    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[1] + " " + line.split()[2] for line in lines if "POST" in line or "GET " in line] == [
        "POST GenerateAuthorizeToken",
        "POST Authorize",
        "POST Authorize",
        "POST GetAccountsDetail",
        "GET GetAccountsDetailAsync",
    ]
    assert lines[-1] == "All went well."


def test_one_json_object_for_programs(capsys: Output) -> None:
    assert ask_for(simulator=True, as_json=True) == 0

    told = json.loads(capsys.readouterr().out)
    assert (told["format"], told["well"], told["instance"], told["findings"]) == (1, True, "simulator", [])
    assert [step["progress"] for step in told["steps"]] == ["done", "done", "done", "done"]
    assert [call["status"] for call in told["calls"]] == [200, 203, 200, 202, 200]
    assert told["accounts"] > 0


def test_a_step_that_fails_ends_with_one_and_says_why(capsys: Output) -> None:
    assert ask_for(simulator=True, login_id="3f1a77aa-0000-4000-8000-00000000beef") == 1

    shown = capsys.readouterr().out
    assert "INVALID_LOGIN" in shown
    assert "It was typed, and no Connect session in this program has brought it." in shown
    assert shown.splitlines()[-1] == "Not everything went well; see above."


def test_an_unknown_profile_cannot_start_and_the_known_ones_are_named(capsys: Output) -> None:
    assert ask_for(profile="nobody") == 2
    assert capsys.readouterr().err == "There is no profile named nobody. There are: toolbox.\n"


def test_a_key_that_nobody_can_type_cannot_start(capsys: Output, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Profiles(home / "profiles").save(Profile.of_instance("acme", "5602459c-f6d0-4ca0-6750-08dccdcadcc0"))
    monkeypatch.setattr("sys.stdin", io.StringIO())

    assert ask_for(profile="acme") == 2
    assert "FLINKS_DESK_SECRET_KEY" in capsys.readouterr().err


def test_a_private_instance_needs_a_login_id(capsys: Output, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Profiles(home / "profiles").save(Profile.of_instance("acme", "5602459c-f6d0-4ca0-6750-08dccdcadcc0"))
    monkeypatch.setenv("FLINKS_DESK_SECRET_KEY", "canary-secret")
    monkeypatch.setenv("FLINKS_DESK_X_API_KEY", "canary-api")

    assert ask_for(profile="acme") == 2

    told = capsys.readouterr()
    assert "--login-id" in told.err
    assert "canary" not in told.out + told.err


@pytest.mark.parametrize(
    ("prompt", "answer"),
    [
        ("What city were you born in?", "Montreal"),
        ("What is the best country on earth?", "Canada"),
        ("What shape do people like the most?", "Triangle"),
        ("How much is 12 + 30?", "42"),
        ("Dans quelle ville êtes-vous né ?", "Montreal"),
        ("What is your cat called?", ""),
    ],
)
def test_published_answers_are_known_by_a_word_of_the_question(prompt: str, answer: str) -> None:
    assert published_answer(prompt) == answer


def test_test_answers_are_never_given_to_a_real_bank() -> None:
    asked: list[str] = []

    def ask(prompt: str) -> str:
        asked.append(prompt)
        return "Paris"

    city = Challenge("QuestionAndAnswer", "What city were you born in?")
    given = answers_for([city], Environment.PRODUCTION, Asker(str, ask))

    assert given == {city.prompt: (Secret("Paris"),)}
    assert asked == ["What city were you born in?\n> "]


def test_a_choice_can_be_made_by_its_number() -> None:
    choice = Challenge("MultipleChoice", "Where to?", ("mobile", "home"))

    assert Asker(str, lambda _: "2").answer(choice) == "home"
    assert Asker(str, lambda _: "mobile").answer(choice) == "mobile"


def test_without_a_terminal_nothing_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO())

    with pytest.raises(NoTerminalError):
        Asker(str).key(Role.SECRET_KEY)
