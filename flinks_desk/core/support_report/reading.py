"""Reading a report that somebody else made: its files become rows of a log again. Nothing in it is believed.

Must not live here: zips (`package.py`) or files on disk.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from flinks_desk.core.diagnosis.finding import Finding
from flinks_desk.core.diagnosis.of_exchange import explain
from flinks_desk.core.exchange import Json, list_of, member
from flinks_desk.core.journal import Entry, Kind
from flinks_desk.core.lean import dataclass
from flinks_desk.core.support_report.har import EXTRA, exchange_of, origin_of
from flinks_desk.core.support_report.loose_json import amount_of, read_json
from flinks_desk.core.support_report.model import File
from flinks_desk.core.support_report.package import REFUSALS
from flinks_desk.core.support_report.records import FORMAT, About, about_of, events_of, findings_of
from flinks_desk.core.text import Text
from flinks_desk.core.traces import ids_of

__all__ = ["MOST_ROWS", "NEEDED", "Opened", "opened"]

NEEDED = ("record.json", "exchanges.har", "findings.json")
MOST_ROWS = 20_000
"""Rows that are shown; a report of ours holds fewer."""


@dataclass(frozen=True, slots=True)
class Opened:
    """Somebody else's report, to be looked at."""

    about: About
    entries: tuple[Entry, ...]


def opened(files: Sequence[File]) -> Opened | Text:
    """What the report holds; why it cannot be shown."""
    by_name = {file.name: file.content for file in files}
    if not set(NEEDED) <= by_name.keys():
        return REFUSALS["no report"]
    try:
        record, har, found = (read_json(by_name[name]) for name in NEEDED)
    except ValueError:
        return REFUSALS["unreadable"]
    about = about_of(record)
    if about is None:
        return REFUSALS["no report"]
    if amount_of(member(record, "format"), 1e6) > FORMAT:
        return REFUSALS["newer"]
    return Opened(about, _entries(record, har, findings_of(found)))


def _entries(record: Json, har: Json, findings: Mapping[int, tuple[Finding, ...]]) -> tuple[Entry, ...]:
    calls = [entry for one in list_of(member(har, "log"), "entries") if (entry := _call(one))]
    rows = sorted((*calls, *events_of(record)), key=lambda entry: (entry.number, entry.at))[:MOST_ROWS]
    numbered = {entry.number for entry in rows}
    is_clear = len(numbered) == len(rows)
    return tuple(
        replace(entry, number=entry.number if is_clear else place, findings=findings.get(entry.number, ()))
        for place, entry in enumerate(rows, start=1)
    )


def _call(written: Json) -> Entry | None:
    exchange = exchange_of(written)
    if exchange is None:
        return None
    return Entry(
        number=int(amount_of(member(member(written, EXTRA), "number"), 1e9)),
        at=exchange.started,
        kind=Kind.CALL,
        title=f"{exchange.call.method} {exchange.call.endpoint}",
        summary=explain(exchange),
        exchange=exchange,
        ids=ids_of(exchange),
        origin=origin_of(written),
    )
