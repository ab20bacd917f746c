"""Running a scenario, step by step, with the desk: the same for the window and for CI.

The rule: a step is done, then judged; after the first difference nothing more is done. What a scenario needs of a
simulator is ordered before it begins, of a simulator that is as new.
Must not live here: Qt, files, or what was expected against what came (`core/scenario/judging.py`).
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from flinks_desk.core import authorize
from flinks_desk.core.data_requests import DataKind
from flinks_desk.core.exchange import Body, Json, Reply, text_of
from flinks_desk.core.journal import Entry
from flinks_desk.core.known import Role
from flinks_desk.core.profile import Environment
from flinks_desk.core.scenario.judging import Came, Outcome, Result, differences
from flinks_desk.core.scenario.model import Action, Scenario, Step, placeholder_in
from flinks_desk.core.scenario.values import answers_to, missing, value_of, variable_of
from flinks_desk.core.secret import Secret
from flinks_desk.core.session import Session
from flinks_desk.core.text import Text, text
from flinks_desk.services.clock import Clock
from flinks_desk.services.desk import Desk
from flinks_desk.services.simulator_control import Declined, Seen, SimulatorControl, Unanswered

__all__ = ["ScenarioRun", "Setting"]


@dataclass(frozen=True)
class Setting:
    """What a run has at hand."""

    control: SimulatorControl
    clock: Clock
    values: Mapping[str, Secret] = field(default_factory=dict)
    """What stands for the scenario's placeholders."""
    has_widget: bool = False


class _CannotError(Exception):
    """Why a step cannot be done, as a sentence."""

    def __init__(self, sentence: Text) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


class ScenarioRun:
    """One run of one scenario."""

    def __init__(self, desk: Desk, scenario: Scenario, setting: Setting) -> None:
        self.scenario = scenario
        self.results: tuple[Result, ...] = ()
        self._desk = desk
        self._setting = setting
        self._first = 0
        self._profile = desk.session.profile
        self._changed_keys = False

    @property
    def place(self) -> int:
        """The number of the next step, from 0."""
        return len(self.results)

    @property
    def is_over(self) -> bool:
        """Whether there is nothing more to do: all steps are done, or one did not go as expected."""
        failed = any(result.outcome is Outcome.FAILED for result in self.results)
        return failed or self.place >= len(self.scenario.steps)

    async def begin(self) -> Text | None:
        """Begin afresh at the place in use; why that cannot be, if it cannot."""
        profile = self._desk.session.profile
        is_simulator = profile.environment is Environment.SIMULATOR
        if self.scenario.needs_simulator and not is_simulator:
            return text("This scenario orders faults or moves the clock, which only the simulator can do.")
        lacking = missing(self.scenario, self._setting.values)
        if lacking:
            name = lacking[0]
            return text(
                "There is no value for {placeholder}. Put it in {variable}.",
                placeholder=f"{{{name}}}",
                variable=variable_of(name),
            )
        self.results = ()
        declined = await self._prepare() if self.scenario.needs_simulator else None
        await self._desk.choose(profile)
        self._profile = self._desk.session.profile
        self._first = len(self._desk.entries)
        return declined

    async def next(self) -> Result:
        """Do the next step, and judge it."""
        step = self.scenario.steps[self.place]
        result = await self._result(step)
        self.results = (*self.results, result)
        return result

    async def end(self) -> None:
        """Put back a key that a step has changed."""
        if self._changed_keys:
            self._changed_keys = False
            await self._desk.choose(self._desk.session.profile)

    async def _prepare(self) -> Text | None:
        control = self._setting.control
        control.follow(self._desk.session.profile)
        declined = _declined(await control.reset())
        prepared: Body = {
            "faults": self.scenario.faults,
            "policies": self.scenario.policies,
            "minutes_ahead": self.scenario.minutes_ahead,
        }
        return declined or _declined(await control.play(prepared))

    async def _result(self, step: Step) -> Result:
        if self._desk.session.profile != self._profile:
            elsewhere = text("Another place was chosen meanwhile, so nothing was sent. Begin again.")
            return Result(step, Outcome.FAILED, reason=elsewhere)
        if step.action is Action.CONNECT and not self._setting.has_widget:
            return Result(step, Outcome.SKIPPED, reason=text("The Connect widget is there in the window only."))
        started, since = self._setting.clock.boot(), len(self._desk.entries)
        reason = await self._done(step)
        seconds = self._setting.clock.boot() - started
        came = self._came(self._desk.entries[since:])
        found = differences(step.expect, came)
        outcome = Outcome.FAILED if reason or found else Outcome.PASSED
        left_out = () if came.events is not None or not step.expect.events else (_no_widget(),)
        why = reason or (self._why_not_sent(came) if found else None)
        return Result(step, outcome, found, why, left_out, seconds, came.status, came.flinks_code)

    async def _done(self, step: Step) -> Text | None:
        """Do it; why it could not be done, if it could not."""
        limit = self.scenario.timeout if step.timeout is None else step.timeout
        try:
            async with asyncio.timeout(limit):
                await self._order(step)
                await self._do(step)
        except TimeoutError:
            return text("The step was not over after {seconds:g} seconds.", seconds=limit)
        except _CannotError as why:
            return why.sentence
        return None

    async def _order(self, step: Step) -> None:
        if step.faults:
            self._setting.control.follow(self._desk.session.profile)
            _insist(await self._setting.control.play({"faults": step.faults}))

    async def _do(self, step: Step) -> None:
        match step.action:
            case Action.KEY:
                self._changed_keys = True
                role = Role(text_of(step.given, "role"))
                await self._desk.keep(role, self._value(step.given["value"]), remember=False)
            case Action.TOKEN:
                await self._desk.make_token()
            case Action.CONNECT:
                await self._connect(step)
            case Action.AUTHORIZE:
                await self._desk.authorize(self._choice(step.given))
            case Action.ANSWER:
                await self._answer(step.given.get("answers"))
            case Action.FETCH:
                await self._desk.fetch(DataKind(text_of(step.given, "kind") or DataKind.DETAIL.value))
            case Action.REPEAT:
                await self._desk.repeat_call()
            case Action.CLOCK:
                await self._move(step.given["minutes"])

    async def _move(self, minutes: Json) -> None:
        self._setting.control.follow(self._desk.session.profile)
        seconds = 60 * float(minutes) if isinstance(minutes, int | float) else 0.0
        _insist(await self._setting.control.move(seconds))
        self._desk.tick()

    async def _connect(self, step: Step) -> None:
        """A person walks through the widget; the step ends when its events have come."""
        options = step.given.get("options")
        if isinstance(options, Mapping):
            given = {key: value for key, value in options.items() if isinstance(value, str)}
            self._desk.set_options({**self._desk.session.preview.options, **given})
        heard, awaited = asyncio.Event(), step.expect.events

        def look(session: Session) -> None:
            came = _events(session)
            if all(event in came for event in awaited) if awaited else session.preview.login_id:
                heard.set()

        self._desk.on_session(look)
        try:
            await heard.wait()
        finally:
            self._desk.off_session(look)

    def _choice(self, given: Mapping[str, Json]) -> authorize.Choice:
        save, background = given.get("save") is not False, given.get("background") is True
        if "login_id" in given:
            login_id = self._value(given["login_id"]).reveal()
            return authorize.ByLogin(
                login_id, cached=given.get("cached") is not False, save=save, in_background=background
            )
        institution, username = (self._value(given[key]).reveal() for key in ("institution", "username"))
        language = text_of(given, "language") or "en"
        password = self._value(given["password"])
        return authorize.ByCredentials(institution, username, password, language, save, in_background=background)

    async def _answer(self, written: Json) -> None:
        asked = self._desk.session.authorize
        if not isinstance(asked, authorize.Challenged):
            raise _CannotError(text("The bank has asked nothing, so there is nothing to answer."))
        profile = self._desk.session.profile
        answers = answers_to(asked.challenges, written, self._setting.values, profile.environment)
        if isinstance(answers, str):
            raise _CannotError(text("The scenario has no answer to this question: {prompt}", prompt=answers))
        await self._desk.answer(answers)

    def _value(self, written: Json) -> Secret:
        session = self._desk.session
        opened = session.authorize
        login_id = (opened.login_id if isinstance(opened, authorize.Opened) else "") or session.preview.login_id
        value = value_of(written, self._setting.values, login_id)
        if value is None:
            name = placeholder_in(written)
            raise _CannotError(text("There is no value for {placeholder} yet.", placeholder=f"{{{name}}}"))
        return value

    def _came(self, entries: Sequence[Entry]) -> Came:
        exchanges = [entry.exchange for entry in entries if entry.exchange]
        last = exchanges[-1].outcome if exchanges else None
        reply = last if isinstance(last, Reply) else None
        return Came(
            status=reply.status if reply else None,
            flinks_code=reply.flinks_code if reply else "",
            body=reply.json if reply else None,
            mfa_rounds=sum(_asks(entry) for entry in self._desk.entries[self._first :]),
            events=_events(self._desk.session) if self._setting.has_widget else None,
            findings=(*(one for entry in entries for one in entry.findings), *self._desk.session.findings),
        )

    def _why_not_sent(self, came: Came) -> Text | None:
        """Nothing came, since nothing was sent, or nothing answered; the desk knows why."""
        found = self._desk.session.findings
        return found[0].message if found and came.status is None else None


def _asks(entry: Entry) -> bool:
    """Whether the bank asked something."""
    is_authorize = entry.exchange is not None and entry.exchange.call.endpoint.startswith("Authorize")
    return is_authorize and entry.status == 203


def _events(session: Session) -> tuple[str, ...]:
    return tuple(event.step for event in session.preview.events if event.trusted and event.step)


def _declined(seen: Seen) -> Text | None:
    match seen:
        case Declined(why):
            return text("The simulator says: {why}", why=why)
        case Unanswered():
            return text("The simulator does not answer.")
        case _:
            return None


def _insist(seen: Seen) -> None:
    why = _declined(seen)
    if why:
        raise _CannotError(why)


def _no_widget() -> Text:
    return text("The widget's events were not looked at: the widget is there in the window only.")
