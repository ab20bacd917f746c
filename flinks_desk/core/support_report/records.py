"""The two files of a report that programs read: the findings, and all that a HAR has no place for.

Must not live here: the exchanges (`har.py`), covering, or zips (`package.py`).
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime

from flinks_desk import __version__
from flinks_desk.core.clock_skew import Skew
from flinks_desk.core.diagnosis.finding import Finding, Severity
from flinks_desk.core.exchange import Json, list_of, member, text_of
from flinks_desk.core.journal import Entry, Kind
from flinks_desk.core.lean import dataclass
from flinks_desk.core.support_report.covering import Covered
from flinks_desk.core.support_report.loose_json import amount_of, moment_of
from flinks_desk.core.support_report.model import Material
from flinks_desk.core.text import Language, text
from flinks_desk.core.way import Certificate, Way

__all__ = ["FORMAT", "About", "about_of", "events_of", "findings_json", "findings_of", "record_json", "ways_of"]

FORMAT = 1
"""Of the files in a report. A newer program reads older ones."""
MOST = 1e9
"""The highest number of a row that is believed."""
KINDS = {kind.value: kind for kind in Kind}
SEVERITIES = {severity.value: severity for severity in Severity}


@dataclass(frozen=True, slots=True)
class About:
    """What a report says of itself."""

    made: datetime
    place: str
    scope: str
    note: str
    version: str
    """Of the program that made it."""


def findings_json(entries: Sequence[Entry], language: Language) -> str:
    """Every finding, with the number of the row and of the exchange in the HAR that it belongs to."""
    places = {entry.number: place for place, entry in enumerate(one for one in entries if one.exchange)}
    found = [
        {"entry": entry.number, "exchange": places.get(entry.number), **_finding(finding, language)}
        for entry in entries
        for finding in entry.findings
    ]
    return _written({"format": FORMAT, "findings": found})


def _finding(finding: Finding, language: Language) -> Mapping[str, object]:
    say = language.say
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "where": finding.where,
        "message": say(finding.message),
        "fix": say(finding.fix),
        "see": finding.see,
        "evidence": say(finding.evidence) if finding.evidence else "",
        "extra": finding.extra,
    }


def findings_of(content: Json) -> Mapping[int, tuple[Finding, ...]]:
    """The findings of each row, in the words in which they were written."""
    found: dict[int, tuple[Finding, ...]] = {}
    for one in list_of(content, "findings"):
        row = int(amount_of(member(one, "entry"), MOST))
        severity = SEVERITIES.get(text_of(one, "severity"), Severity.NOTE)
        message, fix = (text("{words}", words=text_of(one, name)) for name in ("message", "fix"))
        finding = Finding(
            text_of(one, "code"), severity, message, fix, where=text_of(one, "where"), see=text_of(one, "see")
        )
        found[row] = (*found.get(row, ()), finding)
    return found


def record_json(material: Material, covered: Covered, skew: Skew | None, searched: int, language: Language) -> str:
    """The rest: what was seen around the calls, and what this report is."""
    say = language.say
    return _written(
        {
            "format": FORMAT,
            "program": "Flinks Desk",
            "version": __version__,
            "made": material.made.astimezone(UTC).isoformat(timespec="seconds"),
            "language": language.code,
            "place": covered.place,
            "scope": say(material.scope),
            "note": covered.note,
            "versions": {say(one.name): one.said(say) for one in material.versions},
            "clock": _skew(skew),
            "connections": [{"host": host, **_way(way)} for host, way in ways_of(covered.entries)],
            "account_data": material.with_account_data,
            "taken_out": dict(covered.taken_out),
            "searched_for": searched,
            "events": [_event(entry, language) for entry in covered.entries if entry.exchange is None],
        }
    )


def ways_of(entries: Iterable[Entry]) -> Sequence[tuple[str, Way]]:
    """What was seen on the way to each host, each once."""
    found: dict[tuple[str, Way], None] = {}
    for entry in entries:
        if entry.exchange and entry.exchange.way:
            host = entry.exchange.call.url.partition("://")[2].partition("/")[0]
            found[host, entry.exchange.way] = None
    return tuple(found)


def _way(way: Way) -> Mapping[str, object]:
    chain = [_certificate(one) for one in way.chain]
    return {"proxy": way.proxy, "tls": way.tls, "cipher": way.cipher, "certificates": chain}


def _certificate(one: Certificate) -> Mapping[str, object]:
    return {
        "subject": one.subject,
        "issuer": one.issuer,
        "not_before": one.not_before.isoformat(),
        "not_after": one.not_after.isoformat(),
        "sha256": one.fingerprint,
        "names": list(one.names),
        "self_signed": one.is_self_signed,
    }


def _skew(skew: Skew | None) -> Mapping[str, object] | None:
    if skew is None:
        return None
    seconds, uncertainty = round(skew.seconds, 1), round(skew.uncertainty, 1)
    return {"host": skew.host, "seconds": seconds, "uncertainty": uncertainty, "readings": skew.readings}


def _event(entry: Entry, language: Language) -> Mapping[str, object]:
    return {
        "number": entry.number,
        "at": entry.at.astimezone(UTC).isoformat(timespec="milliseconds"),
        "kind": entry.kind.value,
        "title": entry.title,
        "summary": language.say(entry.summary) if entry.summary else "",
        "data": entry.data,
    }


def events_of(content: Json) -> Sequence[Entry]:
    """The rows that are no exchange."""
    return [
        Entry(
            number=int(amount_of(member(one, "number"), MOST)),
            at=at,
            kind=KINDS.get(text_of(one, "kind"), Kind.NOTE),
            title=text_of(one, "title"),
            summary=text("{words}", words=words) if (words := text_of(one, "summary")) else None,
            data=member(one, "data"),
        )
        for one in list_of(content, "events")
        if (at := moment_of(text_of(one, "at")))
    ]


def about_of(content: Json) -> About | None:
    """What the report says of itself; `None` for a file that is none of ours."""
    made = moment_of(text_of(content, "made"))
    if text_of(content, "program") != "Flinks Desk" or made is None:
        return None
    place, scope, note, version = (text_of(content, name) for name in ("place", "scope", "note", "version"))
    return About(made, place, scope, note, version)


def _written(content: Mapping[str, object]) -> str:
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"
