"""A scenario is done step by step with the real simulator, stops at the first difference, and can be recorded."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from flinks_desk.core.authorize import ByLogin
from flinks_desk.core.profile import TOOLBOX
from flinks_desk.core.scenario.judging import Outcome
from flinks_desk.core.scenario.model import Action, Expect, Scenario, Step, placeholders
from flinks_desk.core.scenario.recording import recorded
from flinks_desk.core.scenario.writing import write
from flinks_desk.core.secret import Secret
from flinks_desk.core.session import KeyStored
from flinks_desk.services.clock import AheadClock
from flinks_desk.services.scenario_run import ScenarioRun, Setting
from flinks_desk.services.scenario_shelf import ScenarioShelf, Unread
from flinks_desk.services.simulator_control import SimulatorControl
from flinks_desk.services.wire import Wire
from tests.services.bench import Bench, login_of

Run = Callable[[Coroutine[Any, Any, Any]], Any]
READY = Path(__file__).parents[2] / "resources" / "scenarios"
TOKEN = Step(Action.TOKEN, expect=Expect((200,), no_errors=True))
SIGN_IN = {"institution": "FlinksCapital", "username": "greatday_nomfa", "password": "{test_password}"}


def control_of(bench: Bench) -> SimulatorControl:
    wire = Wire(bench.clock, transport=lambda: bench.gate)
    wire.speak_to(bench.profile)
    return SimulatorControl(wire, AheadClock(bench.clock))


def run_of(bench: Bench, scenario: Scenario, *, has_widget: bool = False, **values: str) -> ScenarioRun:
    control = control_of(bench)
    secrets = {name: Secret(value) for name, value in values.items()}
    return ScenarioRun(bench.desk, scenario, Setting(control, bench.clock, secrets, has_widget))


def walked(run: Run, running: ScenarioRun) -> list[Outcome]:
    assert run(running.begin()) is None
    while not running.is_over:
        run(running.next())
    return [result.outcome for result in running.results]


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("name", [path.stem for path in sorted((READY / "en").glob("*.toml"))])
def test_every_ready_scenario_goes_as_it_says(bench: Bench, run: Run, name: str, language: str) -> None:
    """Offline, with the simulator: they are shown to people, and run in CI."""
    scenario = ScenarioShelf(READY, bench.home).open(READY / language / f"{name}.toml")
    assert isinstance(scenario, Scenario)
    running = run_of(bench, scenario)

    outcomes = walked(run, running)

    assert outcomes == [Outcome.PASSED] * len(scenario.steps), [str(d.said()) for d in running.results[-1].differences]


def test_there_are_five_in_both_languages_that_differ_in_words_alone() -> None:
    shelf = ScenarioShelf(READY, READY / "none")
    names = [path.name for path in sorted((READY / "en").glob("*.toml"))]
    assert len(names) == 5

    for name in names:
        english, french = (shelf.open(READY / language / name) for language in ("en", "fr"))
        assert isinstance(english, Scenario)
        assert isinstance(french, Scenario)
        assert english.title != french.title
        assert [replace(step, caption="") for step in english.steps] == [
            replace(step, caption="") for step in french.steps
        ]


def test_after_the_first_difference_nothing_more_is_done(bench: Bench, run: Run) -> None:
    scenario = Scenario("t", (TOKEN, Step(Action.REPEAT, expect=Expect((401,))), TOKEN))
    running = run_of(bench, scenario)

    assert walked(run, running) == [Outcome.PASSED, Outcome.FAILED]
    assert [str(one.said()) for one in running.results[-1].differences] == ["status: expected 401, came 200."]
    assert bench.sent() == ["POST GenerateAuthorizeToken"] * 2


def test_what_the_desk_will_not_send_is_said_with_its_reason(bench: Bench, run: Run) -> None:
    running = run_of(bench, Scenario("t", (Step(Action.FETCH, expect=Expect((200,))),)))

    walked(run, running)

    assert str(running.results[0].reason) == "No session is open, and data are fetched with its RequestId."
    assert bench.sent() == []


def test_faults_of_a_step_are_ordered_before_it(bench: Bench, run: Run) -> None:
    broken = Step(Action.TOKEN, expect=Expect((502,)), faults=("html-502:times=1",))

    assert walked(run, run_of(bench, Scenario("t", (TOKEN, broken, TOKEN)))) == [Outcome.PASSED] * 3


def test_a_fault_that_does_not_exist_is_the_simulators_to_say(bench: Bench, run: Run) -> None:
    running = run_of(bench, Scenario("t", (TOKEN,), faults=("no-such-fault",)))

    assert "no-such-fault" in str(run(running.begin()))


def test_a_moved_clock_ends_a_token(bench: Bench, run: Run) -> None:
    late = Step(Action.AUTHORIZE, given=SIGN_IN, expect=Expect(findings=("token-expired",)))
    scenario = Scenario("t", (TOKEN, Step(Action.CLOCK, given={"minutes": 31}), late))
    control = control_of(bench)
    running = ScenarioRun(bench.desk, scenario, Setting(control, bench.clock))

    outcomes = walked(run, running)

    assert outcomes[:2] == [Outcome.PASSED] * 2
    assert control.is_known()


def test_what_needs_a_simulator_does_not_begin_elsewhere(bench: Bench, run: Run) -> None:
    run(bench.desk.choose(TOOLBOX))

    refused = run(run_of(bench, Scenario("t", (TOKEN,), minutes_ahead=5)).begin())

    assert str(refused) == "This scenario orders faults or moves the clock, which only the simulator can do."


def test_a_placeholder_without_a_value_is_named_with_its_variable(bench: Bench, run: Run) -> None:
    step = Step(Action.AUTHORIZE, given={**SIGN_IN, "password": "{bank_password}"})
    scenario = Scenario("t", (TOKEN, step))

    refused = run(run_of(bench, scenario).begin())

    assert str(refused) == "There is no value for {bank_password}. Put it in FLINKS_DESK_BANK_PASSWORD."
    assert walked(run, run_of(bench, scenario, bank_password="Everyday")) == [Outcome.PASSED] * 2


def test_a_changed_key_is_put_back_in_the_end(bench: Bench, run: Run) -> None:
    before = bench.desk.session.secret_key
    step = Step(Action.KEY, given={"role": "secret_key", "value": "00000000-0000-4000-8000-000000000000"})
    running = run_of(bench, Scenario("t", (step,)))
    walked(run, running)
    assert isinstance(bench.desk.session.secret_key, KeyStored)
    assert bench.desk.session.secret_key.where == "memory"

    run(running.end())

    assert bench.desk.session.secret_key == before


def test_a_step_that_takes_too_long_is_ended(bench: Bench, run: Run) -> None:
    bench.gate.shut = True

    running = run_of(bench, Scenario("t", (replace(TOKEN, timeout=0.01),)))

    assert walked(run, running) == [Outcome.FAILED]
    assert str(running.results[0].reason) == "The step was not over after 0.01 seconds."


def test_without_a_window_the_widget_is_skipped_with_a_reason(bench: Bench, run: Run) -> None:
    running = run_of(bench, Scenario("t", (Step(Action.CONNECT), TOKEN)))

    assert walked(run, running) == [Outcome.SKIPPED, Outcome.PASSED]
    assert str(running.results[0].reason) == "The Connect widget is there in the window only."


def test_in_the_window_the_widgets_events_are_waited_for(bench: Bench, run: Run) -> None:
    step = Step(Action.CONNECT, expect=Expect(events=("APP_MOUNTED", "REDIRECT")))
    running = run_of(bench, Scenario("t", (TOKEN, step)), has_widget=True)

    async def walk() -> None:
        await running.begin()
        await running.next()
        bench.desk.open_preview()
        going = asyncio.ensure_future(running.next())
        await asyncio.sleep(0)
        for name in ("APP_MOUNTED", "REDIRECT"):
            bench.desk.widget_said("http://localhost:8014", {"step": name, "loginId": "l"})
        await going

    run(walk())
    assert [one.outcome for one in running.results] == [Outcome.PASSED] * 2


def test_what_was_done_is_recorded_without_secrets_and_goes_again(bench: Bench, run: Run) -> None:
    """Token, questions, answers and data become steps, what came is expected, and it comes again."""
    run(bench.desk.choose(bench.profile))
    first = ScenarioShelf(READY, bench.home).open(READY / "en" / "happy-path.toml")
    assert isinstance(first, Scenario)
    walked(run, run_of(bench, first))

    found = recorded(bench.desk.entries, "As it was")

    assert found is not None
    assert [step.action for step in found.steps] == [Action.TOKEN, Action.AUTHORIZE, Action.ANSWER, Action.FETCH]
    assert [step.expect.status for step in found.steps] == [(200,), (203,), (200,), (200,)]
    written = write(found)
    assert '"{test_password}"' in written
    assert all(secret not in written for secret in ("Everyday", "Montreal", bench.world.credentials.secret_key))
    assert walked(run, run_of(bench, found)) == [Outcome.PASSED] * 4


def test_the_shelf_keeps_what_is_put_there_and_replaces_nothing(tmp_path: Path) -> None:
    shelf = ScenarioShelf(READY, tmp_path / "own")
    scenario = Scenario("Élan & co", (TOKEN,))

    paths = [shelf.put(scenario), shelf.put(scenario)]

    assert [path.name for path in paths] == ["lan-co.toml", "lan-co-2.toml"]
    assert [one.content for one in shelf.all() if not one.is_ready] == [scenario] * 2
    shelf.take_away(paths[0])
    assert len([one for one in shelf.all() if not one.is_ready]) == 1


def test_a_file_that_is_no_scenario_stays_and_says_why(tmp_path: Path) -> None:
    (tmp_path / "odd.toml").write_text("title = 1\n")
    found = ScenarioShelf(READY, tmp_path).all()[-1].content

    assert isinstance(found, Unread)
    assert str(found.why[0]).startswith("Line 1: ")
    assert (tmp_path / "odd.toml").exists()


def test_a_walk_through_the_widget_is_recorded_as_one_step_and_brings_the_login_id(bench: Bench, run: Run) -> None:
    login_id = login_of(bench)

    async def walk() -> None:
        await bench.desk.make_token()
        bench.desk.open_preview()
        for name in ("APP_MOUNTED", "APP_MOUNTED", "REDIRECT"):
            bench.desk.widget_said("http://localhost:8014", {"step": name, "loginId": login_id})
        bench.desk.widget_said("https://evil.example", {"step": "ACCOUNT_SELECTED"})
        await bench.desk.make_token()
        await bench.desk.authorize(ByLogin(login_id))

    run(walk())
    found = recorded(bench.desk.entries, "t")

    assert found is not None
    assert [step.action for step in found.steps] == [Action.TOKEN, Action.CONNECT, Action.TOKEN, Action.AUTHORIZE]
    assert found.steps[1].expect.events == ("APP_MOUNTED", "REDIRECT")
    assert found.steps[3].given["login_id"] == "{login_id}"
    assert login_id not in write(found)
    assert placeholders(found) == ("login_id",)


def test_the_login_id_of_the_session_comes_before_one_of_the_environment(bench: Bench, run: Run) -> None:
    first = Step(Action.AUTHORIZE, given=SIGN_IN, expect=Expect((200,)))
    again = Step(Action.AUTHORIZE, given={"login_id": "{login_id}"}, expect=Expect((200,)))
    scenario = Scenario("t", (TOKEN, first, TOKEN, again))

    running = run_of(bench, scenario, login_id="3f1a77aa-0000-4000-8000-00000000beef")

    assert walked(run, running) == [Outcome.PASSED] * 4


def test_who_goes_elsewhere_meanwhile_sends_nothing_there(bench: Bench, run: Run) -> None:
    running = run_of(bench, Scenario("t", (TOKEN, TOKEN)))
    run(running.begin())
    run(running.next())
    run(bench.desk.choose(TOOLBOX))

    result = run(running.next())

    assert (result.outcome, running.is_over) == (Outcome.FAILED, True)
    assert "Another place was chosen" in str(result.reason)
    assert bench.sent() == ["POST GenerateAuthorizeToken"]
