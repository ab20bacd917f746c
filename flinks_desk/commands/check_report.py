"""What `check` prints: a line for each thing as it happens, and in the end what it comes to, for people or programs.

Must not live here: deciding whether a step went well (`core`).
"""

import json
from collections.abc import Mapping, Sequence
from typing import TextIO

from flinks_desk.core import accounts
from flinks_desk.core.diagnosis.finding import Finding, Severity
from flinks_desk.core.journal import Entry, Kind
from flinks_desk.core.journey import Progress, Step
from flinks_desk.core.local_time import local_time
from flinks_desk.core.session import Session
from flinks_desk.core.summary import SummaryLine
from flinks_desk.core.text import Language, Text, text

__all__ = ["Report"]


KINDS: Mapping[Kind, Text] = {
    Kind.WIDGET: text("widget"),
    Kind.NAVIGATION: text("page"),
    Kind.TOKEN: text("token"),
    Kind.NOTE: text("note"),
}
"""What an entry is called that is no call."""


class Report:
    """Prints as it goes, or keeps still until `finish` where JSON is wanted."""

    def __init__(self, out: TextIO, language: Language, *, as_json: bool) -> None:
        self.say = language.say
        self._out = out
        self._as_json = as_json
        self._entries: list[Entry] = []

    def entry(self, entry: Entry) -> None:
        """One more entry of the journal."""
        self._entries.append(entry)
        if self._as_json:
            return
        self._line(self._row(entry))
        for finding in entry.findings:
            if finding.severity is not Severity.NOTE:
                self._finding(finding)

    def finish(self, session: Session, lines: Sequence[SummaryLine]) -> int:
        """The end; the exit status."""
        well = isinstance(session.accounts, accounts.Ready)
        if self._as_json:
            self._line(json.dumps(self._object(session, lines, well=well), ensure_ascii=False))
        else:
            self._line("")
            for line in lines:
                if line.step is not Step.CONNECT:
                    self._line(f"{_mark(line)}  {self.say(line.what)}")
            self._line(self.say(_verdict(well=well)))
        return 0 if well else 1

    def _row(self, entry: Entry) -> str:
        time = local_time(entry.at).strftime("%H:%M:%S")
        status = str(entry.status or "")
        took = f"{entry.exchange.seconds * 1000:.0f} ms" if entry.exchange else ""
        title = self.say(KINDS[entry.kind]) if entry.kind in KINDS else entry.title
        said = self.say(entry.summary) if entry.summary else ""
        return f"{time}  {title:<28} {status:>3} {entry.flinks_code:<20} {took:>8}  {said}".rstrip()

    def _finding(self, finding: Finding) -> None:
        sentences = [finding.message, finding.evidence, finding.fix]
        for sentence in sentences:
            if sentence is not None:
                self._line(f"          {self.say(sentence)}")

    def _line(self, words: str) -> None:
        print(words, file=self._out, flush=True)

    def _object(self, session: Session, lines: Sequence[SummaryLine], *, well: bool) -> dict[str, object]:
        return {
            "format": 1,
            "well": well,
            "instance": session.profile.instance,
            "customer_id": session.profile.customer_id,
            "steps": [self._step(line) for line in lines if line.step is not Step.CONNECT],
            "calls": [_call(entry) for entry in self._entries if entry.exchange],
            "findings": [self._told(finding) for finding in session.findings],
            "accounts": len(session.accounts.accounts) if isinstance(session.accounts, accounts.Ready) else 0,
        }

    def _step(self, line: SummaryLine) -> dict[str, object]:
        return {
            "step": line.step.value,
            "progress": line.progress.value,
            "at": line.at.isoformat() if line.at else None,
            "seconds": line.seconds,
            "message": self.say(line.what),
        }

    def _told(self, finding: Finding) -> dict[str, object]:
        return {
            "code": finding.code,
            "severity": finding.severity.value,
            "message": self.say(finding.message),
            "evidence": self.say(finding.evidence) if finding.evidence else None,
            "fix": self.say(finding.fix),
            **finding.extra,
        }


def _call(entry: Entry) -> dict[str, object]:
    seconds = round(entry.exchange.seconds, 3) if entry.exchange else None
    return {"call": entry.title, "status": entry.status, "flinks_code": entry.flinks_code, "seconds": seconds}


def _mark(line: SummaryLine) -> str:
    return {Progress.DONE: "ok  ", Progress.ATTENTION: "fail"}.get(line.progress, "-   ")


def _verdict(*, well: bool) -> Text:
    return text("All went well.") if well else text("Not everything went well; see above.")
