"""`check --scenario`: a scenario without a window, with an exit status and a JUnit report for CI (contract §1).

Must not live here: doing a step (`services/scenario_run.py`), or judging it (`core/scenario`).
"""

import argparse
import asyncio
import json
import os
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from flinks_desk import resources
from flinks_desk.commands.check_place import CannotStartError, ask_for_keys, new_desk, place_for
from flinks_desk.commands.given import unreadable
from flinks_desk.core.scenario.captions import caption_of
from flinks_desk.core.scenario.judging import Outcome, Result
from flinks_desk.core.scenario.junit import NOT_REACHED, junit
from flinks_desk.core.scenario.model import Scenario
from flinks_desk.core.scenario.values import LOGIN_ID, of_environment
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import Language, Text, text
from flinks_desk.services.clock import AheadClock, Clock
from flinks_desk.services.desk import Desk
from flinks_desk.services.home import Home
from flinks_desk.services.networks import Networks
from flinks_desk.services.profiles import Profiles
from flinks_desk.services.safe_file import write_whole
from flinks_desk.services.scenario_run import ScenarioRun, Setting
from flinks_desk.services.scenario_shelf import ScenarioShelf, Unread
from flinks_desk.services.simulator_control import SimulatorControl
from flinks_desk.services.vault import PublishedVault
from flinks_desk.services.wire import Wire

__all__ = ["run"]

MARKS = {Outcome.PASSED: "ok  ", Outcome.FAILED: "fail", Outcome.SKIPPED: "skip"}


def run(arguments: argparse.Namespace, vault: PublishedVault, profiles: Profiles, clock: Clock) -> int:
    """0 all as expected, 1 a step was not, 2 could not start."""
    language: Language = arguments.language
    scenario = _scenario(arguments.scenario, language)
    began = clock.now()
    with place_for(arguments, vault, profiles) as profile:
        ahead = AheadClock(clock)
        network = Networks(Home.of_environment(os.environ).network, vault)
        wire = Wire(ahead, network=network.current)
        desk = new_desk(profile, vault, profiles, ahead, wire)
        named = {LOGIN_ID: Secret(arguments.login_id.strip())} if arguments.login_id else {}
        values = {**of_environment(scenario, os.environ), **named}
        setting = Setting(SimulatorControl(wire, ahead), ahead, values)
        results = asyncio.run(_run(desk, ScenarioRun(desk, scenario, setting), arguments))
    _report(scenario, results, arguments, began)
    return 1 if any(one.outcome is Outcome.FAILED for one in results) else 0


def _scenario(name: str, language: Language) -> Scenario:
    shelf = ScenarioShelf(
        resources.path("scenarios"), Home.of_environment(os.environ).data / "scenarios", language.code
    )
    found = shelf.open(shelf.named(name))
    if isinstance(found, Unread):
        sentences = "\n".join(language.say(one) for one in found.why)
        known = text("Ready scenarios are: {names}.", names=", ".join(shelf.names()))
        more = "" if found.path.exists() else f"\n{language.say(known)}"
        raise CannotStartError(text("{sentences}", sentences=f"{sentences}{more}"))
    return found


async def _run(desk: Desk, running: ScenarioRun, arguments: argparse.Namespace) -> tuple[Result, ...]:
    try:
        declined = await running.begin()
        if declined:
            raise CannotStartError(declined)
        await ask_for_keys(desk, arguments.language.say)
        while not running.is_over:
            result = await running.next()
            if not arguments.json:
                _say(_lines(running.place, result, arguments.language))
        return running.results
    finally:
        await desk.close()


def _lines(number: int, result: Result, language: Language) -> Iterator[str]:
    what = language.say(caption_of(result.step))
    came = " ".join(part for part in (str(result.status or ""), result.flinks_code) if part)
    yield f"{MARKS[result.outcome]}  {number:>2}  {what}  {came}".rstrip()
    reason = (result.reason,) if result.reason else ()
    for sentence in (*reason, *(one.said() for one in result.differences), *result.left_out):
        yield f"          {language.say(sentence)}"


def _report(scenario: Scenario, results: tuple[Result, ...], arguments: argparse.Namespace, began: datetime) -> None:
    language: Language = arguments.language
    if arguments.junit is not None:
        try:
            write_whole(Path(arguments.junit), junit(scenario, results, began, language.say).encode())
        except OSError as problem:
            raise CannotStartError(unreadable(problem)) from None
    if arguments.json:
        print(json.dumps(_object(scenario, results, language), ensure_ascii=False))
        return
    left = len(scenario.steps) - len(results)
    _say([f"skip      {language.say(NOT_REACHED)}"] * left)
    _say(["", language.say(_verdict(results))])


def _say(lines: Iterator[str] | list[str]) -> None:
    for line in lines:
        print(line, file=sys.stdout, flush=True)


def _object(scenario: Scenario, results: tuple[Result, ...], language: Language) -> dict[str, object]:
    not_reached = [Result(step, Outcome.SKIPPED, reason=NOT_REACHED) for step in scenario.steps[len(results) :]]
    return {
        "format": 1,
        "scenario": scenario.title,
        "well": all(one.outcome is not Outcome.FAILED for one in results),
        "steps": [_told(one, language) for one in (*results, *not_reached)],
    }


def _told(result: Result, language: Language) -> dict[str, object]:
    return {
        "do": result.step.action.value,
        "step": language.say(caption_of(result.step)),
        "outcome": result.outcome.value,
        "status": result.status,
        "flinks_code": result.flinks_code,
        "seconds": round(result.seconds, 3),
        "reason": language.say(result.reason) if result.reason else None,
        "left_out": [language.say(one) for one in result.left_out],
        "differences": [{"check": one.name, "expected": one.expected, "came": one.came} for one in result.differences],
    }


def _verdict(results: tuple[Result, ...]) -> Text:
    well = all(one.outcome is not Outcome.FAILED for one in results)
    return text("All came as expected.") if well else text("Not everything came as expected; see above.")
