"""How far each of the three ways to Flinks comes: this program's calls, the web view, and the system's browser.

Lives here: the steps of a way, what was found at each, the first difference between two ways, and the whole as text.
Must not live here: going any way (`services/doctor.py`, `ui/network/`), or a credential: none is needed here.
"""

from collections.abc import Mapping, Sequence
from enum import Enum

from flinks_desk.core.lean import dataclass
from flinks_desk.core.text import Say, Text, text
from flinks_desk.core.way import Way, lines_of

__all__ = ["STEPS", "WAYS", "Door", "Found", "Mark", "Reach", "Step", "as_text", "difference", "stands"]


class Door(Enum):
    """Who goes."""

    CALLS = "calls"
    WEB_VIEW = "web-view"
    BROWSER = "browser"


class Step(Enum):
    """One stretch of a way."""

    NAME = "name"
    CONNECT = "connect"
    PROXY = "proxy"
    TLS = "tls"
    ANSWER = "answer"


class Mark(Enum):
    """How it went."""

    GOOD = "good"
    BAD = "bad"
    NOTE = "note"
    """Not tried, or not to be seen from here; the words say why."""
    WAITING = "waiting"


WAYS: Mapping[Door, Text] = {
    Door.CALLS: text("This program's calls"),
    Door.WEB_VIEW: text("The web view of the Connect preview"),
    Door.BROWSER: text("Your browser"),
}
STEPS: Mapping[Step, Text] = {
    Step.NAME: text("Name"),
    Step.CONNECT: text("Connection"),
    Step.PROXY: text("Proxy"),
    Step.TLS: text("TLS"),
    Step.ANSWER: text("Answer"),
}


@dataclass(frozen=True, slots=True)
class Found:
    """What was found at one step, and what to do where it did not go well."""

    step: Step
    mark: Mark
    said: Text
    fix: Text | None = None


@dataclass(frozen=True, slots=True)
class Reach:
    """One way to one host, as far as it went."""

    door: Door
    host: str
    found: tuple[Found, ...] = ()
    way: Way | None = None

    @property
    def mark(self) -> Mark:
        """How the whole went: as its worst step did, and open as long as a step is."""
        marks = [one.mark for one in self.found]
        return next((mark for mark in (Mark.BAD, Mark.WAITING, Mark.GOOD) if mark in marks), Mark.NOTE)


def difference(paths: Sequence[Reach]) -> Text | None:
    """Where the ways to one host first part; `None` where they do not, or it cannot be seen."""
    for step in Step:
        for index, first in enumerate(paths):
            for second in paths[index + 1 :]:
                if first.host == second.host and (told := _parting(step, first, second)):
                    return told
    return _of_issuers([path for path in paths if path.way and path.way.chain])


def _parting(step: Step, first: Reach, second: Reach) -> Text | None:
    marks = [_mark(path, step) for path in (first, second)]
    if set(marks) == {Mark.GOOD, Mark.BAD}:
        good, bad = (first, second) if marks[0] is Mark.GOOD else (second, first)
        return text(
            "{step} of {host}: “{good}” came through, “{bad}” did not.",
            step=STEPS[step],
            host=first.host,
            good=WAYS[good.door],
            bad=WAYS[bad.door],
        )
    prints = {path.way.chain[0].fingerprint for path in (first, second) if path.way and path.way.chain}
    if step is Step.TLS and len(prints) > 1:
        return text("{host} shows different certificates to these ways: something stands in between.", host=first.host)
    return None


def _of_issuers(paths: Sequence[Reach]) -> Text | None:
    """Two hosts of Flinks with certificates of different issuers: one of them may be inspected."""
    issuers = {path.way.chain[0].issuer: path for path in paths if path.way}
    if len(issuers) < 2:
        return None
    (one, first), (other, second), *_ = issuers.items()
    return text(
        "The certificate of {first} comes from {one}, that of {second} from {other}.",
        first=first.host,
        one=one,
        second=second.host,
        other=other,
    )


def _mark(path: Reach, step: Step) -> Mark | None:
    return next((one.mark for one in path.found if one.step is step), None)


def stands(paths: Sequence[Reach]) -> Text:
    """How it stands, in one sentence."""
    if any(path.mark is Mark.BAD for path in paths):
        return text("Not every way comes through; the first step with a problem says what to do.")
    if any(path.mark is Mark.WAITING for path in paths):
        return text("Under way.")
    return text("Every way that was tried comes through.")


SIGNS = {Mark.GOOD: "+", Mark.BAD: "x", Mark.NOTE: "-", Mark.WAITING: "."}


def as_text(paths: Sequence[Reach], say: Say) -> str:
    """The whole for a colleague: it holds no credential, since none was used."""
    lines: list[str] = []
    for path in paths:
        lines += ["", f"{say(WAYS[path.door])}: {path.host}"]
        lines += [f"  {SIGNS[one.mark]} {say(STEPS[one.step])}: {say(one.said)}" for one in path.found]
        lines += [f"    {line}" for line in (lines_of(path.way) if path.way else ())]
    told = difference(paths)
    return "\n".join([say(stands(paths)), *([say(told)] if told else []), *lines]) + "\n"
