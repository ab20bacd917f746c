"""The verdict: what was seen, what a person answered, and what the customer's own code shows.

The rule: green is never given for want of evidence. What nobody knows is amber; the worst of all that is known decides.
Must not live here: how a report is written (`writing.py`).
"""

from collections.abc import Mapping, Sequence

from flinks_desk.core.diagnosis.finding import Severity
from flinks_desk.core.go_live.checks import CHECKS, Check
from flinks_desk.core.go_live.evidence import EYES, Light, Observed
from flinks_desk.core.go_live.state import Answer
from flinks_desk.core.journal import Entry
from flinks_desk.core.lean import dataclass
from flinks_desk.core.session import Session
from flinks_desk.core.text import Text, text

__all__ = ["MOST", "Verdict", "judged"]

MOST = 4
"""So much evidence is shown for a check; the gravest first."""

SEVERITIES: Mapping[Severity, Light | None] = {
    Severity.ERROR: Light.RED,
    Severity.WARNING: Light.AMBER,
    Severity.NOTE: None,
}


ANSWERS: Mapping[Answer, Observed] = {
    Answer.NOT_KNOWN: Observed(text("Not known yet: nobody has answered this."), Light.AMBER),
    Answer.YES: Observed(text("Answered: yes."), Light.GREEN),
    Answer.NO: Observed(text("Answered: no."), Light.RED),
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """How one check stands, and why."""

    check: Check
    light: Light
    evidence: tuple[Text, ...]


def judged(session: Session, entries: Sequence[Entry]) -> tuple[Verdict, ...]:
    """Every check, in the order of the table."""
    return tuple(_judged(check, session, entries) for check in CHECKS)


def _judged(check: Check, session: Session, entries: Sequence[Entry]) -> Verdict:
    row, said = CHECKS[check], session.going_live
    observed = [
        Observed(finding.message, SEVERITIES[finding.severity]) for finding in said.code if finding.code in row.against
    ]
    observed += EYES[check](session, entries)
    is_decided = any(one.light is not None for one in observed)
    answer = said.answers.get(check, Answer.NOT_KNOWN)
    if row.question and (answer is not Answer.NOT_KNOWN or not is_decided):
        observed.insert(0, ANSWERS[answer])
    lights = [one.light for one in observed if one.light is not None]
    gravest_first = sorted(observed, key=lambda one: 1 if one.light is None else -int(one.light))
    return Verdict(check, max(lights, default=Light.AMBER), tuple(one.what for one in gravest_first[:MOST]))
