"""Reading a scenario file: a `Scenario`, or what is wrong, with line, key and what is allowed.

Must not live here: what may stand in a file (`keys.py`), or files themselves. The simulator's own part (`faults`,
`policies`, `minutes_ahead`) is checked by the simulator, which knows what there is.
"""

import difflib
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from typing import cast

from flinks_desk.core.exchange import Json, list_of, text_of
from flinks_desk.core.lean import dataclass
from flinks_desk.core.scenario.keys import EXPECT_KEYS, FILE_KEYS, GIVEN_KEYS, STEP_KEYS, Key, fits, shape_words
from flinks_desk.core.scenario.model import TIMEOUT, Action, Expect, Scenario, Step
from flinks_desk.core.text import Text, text

__all__ = ["Fault", "read"]

FORMAT = 1
"""Of a file that does not say it, too."""
STEP_LINE = re.compile(r"\s*\[\[\s*step\s*\]\]")
AT_LINE = re.compile(r"\(at line (\d+), column (\d+)\)")


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong with the file, and where."""

    line: int
    key: str
    what: Text

    def said(self) -> Text:
        """In one sentence, with the line."""
        return text("Line {line}: {what}", line=self.line, what=self.what)


def read(written: str) -> Scenario | tuple[Fault, ...]:
    """The scenario, or everything that is wrong with the file, from its top to its end."""
    written = written.removeprefix("\ufeff")
    try:
        content = cast("Mapping[str, Json]", tomllib.loads(written))
    except (ValueError, RecursionError) as broken:
        return (_no_toml(str(broken), written),)
    if _is_newer(content):
        words = text("A newer version of Flinks Desk wrote this scenario. Update this program to run it.")
        return (Fault(_Lines(written).of_file("format"), "format", words),)
    faults = tuple(sorted(_faults(content, _Lines(written)), key=lambda fault: fault.line))
    return faults or _scenario(content)


def _is_newer(content: Mapping[str, Json]) -> bool:
    found = content.get("format")
    return type(found) is int and found > FORMAT


def _no_toml(said: str, written: str) -> Fault:
    place = AT_LINE.search(said)
    line = int(place[1]) if place else written.count("\n") + 1
    reason = AT_LINE.sub("", said).strip().rstrip(".")
    return Fault(line, "", text("This cannot be read as TOML ({reason}).", reason=reason))


class _Lines:
    """Where keys stand, since the reader of TOML does not say."""

    def __init__(self, written: str) -> None:
        self._lines = written.split("\n")
        starts = [at for at, line in enumerate(self._lines) if STEP_LINE.match(line)]
        self._steps = list(zip(starts, [*starts[1:], len(self._lines)], strict=False))
        self._head = starts[0] if starts else len(self._lines)

    def of_file(self, key: str) -> int:
        """The line of a key of the file itself."""
        return self._find(key, 0, self._head) or 1

    def of_step(self, number: int, key: str = "") -> int:
        """The line of a key of that step, or of the step."""
        if number >= len(self._steps):
            return self.of_file("step")
        start, end = self._steps[number]
        return (self._find(key, start, end) if key else 0) or start + 1

    def _find(self, key: str, start: int, end: int) -> int:
        written = rf'(?:"{re.escape(key)}"|{re.escape(key)})'
        own = re.compile(rf"\s*(?:[\w.]+\.)?{written}\s*[=.]")
        inside = re.compile(rf"[{{,]\s*{written}\s*[=.]")
        table = re.compile(rf"\s*\[+\s*(?:step\.)?{written}\s*\]")
        for pattern, finds in ((own, "match"), (table, "match"), (inside, "search")):
            for at in range(start, end):
                if getattr(pattern, finds)(self._lines[at]):
                    return at + 1
        return 0


def _faults(content: Mapping[str, Json], lines: _Lines) -> Iterator[Fault]:
    for key, what in _odd(content, FILE_KEYS):
        yield Fault(lines.of_file(key), key, what)
    if "title" not in content:
        yield Fault(1, "title", text('A scenario needs a title: title = "…".'))
    if "step" not in content:
        yield Fault(1, "step", text("A scenario needs at least one step, below a line [[step]]."))
    for number, step in enumerate(list_of(content, "step")):
        if isinstance(step, Mapping):
            for key, what in _step_faults(step):
                yield Fault(lines.of_step(number, key), key, what)


def _step_faults(step: Mapping[str, Json]) -> Iterator[tuple[str, Text]]:
    known = [one.value for one in Action]
    if "do" not in step:
        yield "", text("A step says what it does: do = one of {choices}.", choices=", ".join(known))
        return
    if step["do"] not in known:
        yield from _odd({"do": step["do"]}, STEP_KEYS)
        return
    given = GIVEN_KEYS[Action(step["do"])]
    yield from _odd(step, {**STEP_KEYS, **given})
    yield from _missing(Action(step["do"]), step)
    expect = step.get("expect")
    if isinstance(expect, Mapping):
        yield from _odd(expect, EXPECT_KEYS)


def _odd(table: Mapping[str, Json], allowed: Mapping[str, Key]) -> Iterator[tuple[str, Text]]:
    """Keys that do not belong here, and values of the wrong kind."""
    for key, value in table.items():
        if key not in allowed:
            yield key, _stranger(key, allowed)
        elif not fits(value, allowed[key]):
            yield key, text("The key {key} takes {allowed}.", key=key, allowed=shape_words(allowed[key]))


def _stranger(key: str, allowed: Mapping[str, Key]) -> Text:
    names = ", ".join(allowed)
    near = difflib.get_close_matches(key, allowed, 1)
    if near:
        return text(
            "There is no key {key} here; did you mean {near}? Allowed are: {names}.", key=key, near=near[0], names=names
        )
    return text("There is no key {key} here. Allowed are: {names}.", key=key, names=names)


NEEDED: Mapping[Action, tuple[tuple[str, ...], ...]] = {
    Action.KEY: (("role", "value"),),
    Action.AUTHORIZE: (("login_id",), ("institution", "username", "password")),
    Action.CLOCK: (("minutes",),),
}
"""For actions that need something: the sets of keys of which one has to be whole."""


def _missing(action: Action, step: Mapping[str, Json]) -> Iterator[tuple[str, Text]]:
    ways = NEEDED.get(action, ((),))
    if not any(all(key in step for key in way) for way in ways):
        names = " / ".join(", ".join(way) for way in ways)
        yield "do", text("A step that does {action} needs {names}.", action=action.value, names=names)


def _scenario(content: Mapping[str, Json]) -> Scenario:
    policies = content.get("policies")
    return Scenario(
        title=text_of(content, "title"),
        steps=tuple(_step(step) for step in list_of(content, "step") if isinstance(step, Mapping)),
        about=text_of(content, "about"),
        timeout=_number(content.get("timeout")) or TIMEOUT,
        faults=tuple(list_of(content, "faults")),
        policies=policies if isinstance(policies, Mapping) else {},
        minutes_ahead=_number(content.get("minutes_ahead")) or 0,
    )


def _step(step: Mapping[str, Json]) -> Step:
    action = Action(step["do"])
    expect = step.get("expect")
    return Step(
        action=action,
        caption=text_of(step, "caption"),
        given={key: value for key, value in step.items() if key in GIVEN_KEYS[action]},
        expect=_expect(expect) if isinstance(expect, Mapping) else Expect(),
        timeout=_number(step.get("timeout")),
        faults=tuple(list_of(step, "faults")),
    )


def _expect(table: Mapping[str, Json]) -> Expect:
    status, code, equal, rounds = (table.get(key) for key in ("status", "flinks_code", "equal", "mfa_rounds"))
    statuses = status if isinstance(status, Sequence) and not isinstance(status, str) else (status,)
    return Expect(
        status=tuple(one for one in statuses if isinstance(one, int)),
        flinks_code=code if isinstance(code, str) else None,
        present=_texts(table, "present"),
        equal=equal if isinstance(equal, Mapping) else {},
        mfa_rounds=rounds if isinstance(rounds, int) else None,
        events=_texts(table, "events"),
        findings=_texts(table, "findings"),
        no_errors=table.get("no_errors") is True,
    )


def _texts(table: Mapping[str, Json], key: str) -> tuple[str, ...]:
    return tuple(item for item in list_of(table, key) if isinstance(item, str))


def _number(value: Json) -> float | None:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None
