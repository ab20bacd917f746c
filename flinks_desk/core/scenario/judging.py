"""What was expected of a step against what came.

Lives here: `Came`, `Difference`, `Result` and the comparison. Must not live here: doing a step, or showing a result.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum

from flinks_desk.core.diagnosis.finding import Finding, Severity
from flinks_desk.core.exchange import Json, member
from flinks_desk.core.lean import dataclass
from flinks_desk.core.scenario.model import Expect, Step
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import Text, text

__all__ = ["ABSENT", "Came", "Difference", "Outcome", "Result", "at_path", "differences"]

PART = re.compile(r"([^.\[\]]+)|\[(\d+)\]")
LONGEST = 120


class Absent(Enum):
    """Nothing stands at a path; it is not the same as `null`."""

    ABSENT = "absent"


ABSENT = Absent.ABSENT


@dataclass(frozen=True, slots=True)
class Came:
    """What a step brought: its last answer, and what was heard and found meanwhile."""

    status: int | None = None
    """`None` where no answer came."""
    flinks_code: str = ""
    body: Json = None
    mfa_rounds: int = 0
    events: tuple[str, ...] | None = None
    """`None` where there is no widget to hear."""
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that did not come as expected; `key` is the key in the file, `where` the path or name, if any."""

    key: str
    expected: str
    came: str
    where: str = ""

    @property
    def name(self) -> str:
        """The key with what it is about."""
        return f"{self.key} {self.where}".strip()

    def said(self) -> Text:
        """In one sentence."""
        return text("{name}: expected {expected}, came {came}.", name=self.name, expected=self.expected, came=self.came)


class Outcome(Enum):
    """How a step went."""

    PASSED = "passed"
    FAILED = "failed"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Result:
    """A step that was done, or left out."""

    step: Step
    outcome: Outcome
    differences: tuple[Difference, ...] = ()
    reason: Text | None = None
    """Why it was skipped, or what kept it from being done."""
    left_out: tuple[Text, ...] = ()
    """Checks that could not be made here, and why."""
    seconds: float = 0.0
    status: int | None = None
    flinks_code: str = ""


def differences(expect: Expect, came: Came) -> tuple[Difference, ...]:
    """Everything that is not as expected, in the order of the file's keys."""
    return tuple(_differences(expect, came))


def at_path(body: Json, path: str) -> Json | Absent:
    """What stands at a path such as `Accounts[0].Balance.Current`, in any case of the names."""
    here: Json = body
    for name, place in PART.findall(path):
        if name:
            if not isinstance(here, Mapping) or not any(key.lower() == name.lower() for key in here):
                return ABSENT
            here = member(here, name)
        elif not isinstance(here, Sequence) or isinstance(here, str) or int(place) >= len(here):
            return ABSENT
        else:
            here = here[int(place)]
    return here


def _differences(expect: Expect, came: Came) -> Iterator[Difference]:
    if expect.status and came.status not in expect.status:
        yield Difference("status", " / ".join(map(str, expect.status)), _shown(came.status))
    if expect.flinks_code is not None and came.flinks_code != expect.flinks_code:
        yield Difference("flinks_code", expect.flinks_code or "—", came.flinks_code or "—")
    for path in expect.present:
        if at_path(came.body, path) is ABSENT:
            yield Difference("present", "…", "—", path)
    for path, value in expect.equal.items():
        found = at_path(came.body, path)
        if found is ABSENT or found != value or isinstance(found, bool) is not isinstance(value, bool):
            yield Difference("equal", _shown(value), "—" if isinstance(found, Absent) else _shown(found), path)
    if expect.mfa_rounds is not None and came.mfa_rounds != expect.mfa_rounds:
        yield Difference("mfa_rounds", str(expect.mfa_rounds), str(came.mfa_rounds))
    yield from _heard(expect, came)
    yield from _found(expect, came)


def _heard(expect: Expect, came: Came) -> Iterator[Difference]:
    missing = [step for step in expect.events if step not in (came.events or ())]
    if came.events is not None and missing:
        yield Difference("events", ", ".join(expect.events), ", ".join(came.events) or "—")


def _found(expect: Expect, came: Came) -> Iterator[Difference]:
    codes = list(dict.fromkeys(finding.code for finding in came.findings))
    missing = [code for code in expect.findings if code not in codes]
    if missing:
        yield Difference("findings", ", ".join(missing), ", ".join(codes) or "—")
    errors = {one.code for one in came.findings if one.severity is Severity.ERROR} - set(expect.findings)
    if expect.no_errors and errors:
        yield Difference("no_errors", "—", ", ".join(sorted(errors)))


def _shown(value: Json) -> str:
    if value is None:
        return "—"
    if isinstance(value, Mapping):
        return "{ … }"
    if isinstance(value, Secret):
        return str(value)
    if isinstance(value, Sequence) and not isinstance(value, str):
        return f"[ {len(value)} ]"
    written = value if isinstance(value, str) else json.dumps(value)
    return written if len(written) <= LONGEST else f"{written[:LONGEST]}…"
