"""The go-live check of the place in use: what was seen here, and the customer's own code if it was pasted.

Must not live here: a check (`core/go_live`).
"""

from dataclasses import replace

from flinks_desk.core.diagnosis.finding import Finding
from flinks_desk.core.go_live.checks import Check
from flinks_desk.core.go_live.judging import Verdict, judged
from flinks_desk.core.go_live.state import Answer
from flinks_desk.core.masking import holds
from flinks_desk.services.stage import Stage

__all__ = ["answer", "check", "holds_secret", "read_code"]


def check(stage: Stage) -> tuple[Verdict, ...]:
    """Every verdict; calls to another place than the present one are not counted."""
    api = stage.session.profile.api
    entries = [
        entry for entry in stage.journal.entries if not entry.exchange or entry.exchange.call.url.startswith(f"{api}/")
    ]
    return judged(stage.session, entries)


def answer(stage: Stage, question: Check, said: Answer) -> None:
    """Take what a person knows."""
    going = stage.session.going_live
    answers = {**going.answers, question: said}
    stage.show(replace(stage.session, going_live=replace(going, answers=answers)))


def read_code(stage: Stage, code: str) -> None:
    """Let the customer's own code speak; nothing of it is kept but what is found in it."""
    found: tuple[Finding, ...] = ()
    if code.strip():
        from flinks_desk.core.artefacts.recognise import recognised
        from flinks_desk.core.artefacts.source import pasted
        from flinks_desk.core.diagnosis.diagnose import diagnose

        found = diagnose(recognised(pasted(code)), stage.keys.known).findings
    stage.show(replace(stage.session, going_live=replace(stage.session.going_live, code=found)))


def holds_secret(stage: Stage, written: str) -> bool:
    """Whether a report must not be written, as it holds what it must not."""
    return holds(written, stage.secrets())
