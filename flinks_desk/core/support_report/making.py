"""Makes a report: covers what is to be covered, writes the files, and proves that nothing secret is in them.

Must not live here: any of the three, or files on disk.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime

from flinks_desk.core.clock_skew import Skew, skew_of_entries
from flinks_desk.core.exchange import Call, Cause, Exchange, Reply, Unreachable
from flinks_desk.core.journal import Entry, Kind
from flinks_desk.core.support_report.covering import Covered, covered
from flinks_desk.core.support_report.har import har_of
from flinks_desk.core.support_report.html import as_html
from flinks_desk.core.support_report.markdown import as_markdown
from flinks_desk.core.support_report.model import File, Material, Report
from flinks_desk.core.support_report.proof import proved, searchable
from flinks_desk.core.support_report.records import findings_json, record_json
from flinks_desk.core.support_report.writing import paper_of, sentence_of
from flinks_desk.core.text import Language, Text

__all__ = ["made"]

_CALL = Call("", "", "", (("", ""),), {"": ""})
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_REPLY = Reply(200, (("", ""),), "", {}, is_json=True)
FRAME = (
    Entry(
        0, _EPOCH, Kind.CALL, "", exchange=Exchange(_CALL, _EPOCH, 0.0, Reply(200, (("", ""),), "", {}, is_json=True))
    ),
    Entry(0, _EPOCH, Kind.CALL, "", exchange=Exchange(_CALL, _EPOCH, 0.0, Unreachable(Cause.TLS))),
    Entry(0, _EPOCH, Kind.WIDGET, "", data={}),
)
"""Rows that say nothing: what stands in a report of these stands in every report."""


def made(material: Material, language: Language) -> Report:
    """The same bytes from the same material."""
    cover = covered(material)
    skew = skew_of_entries(material.entries)
    values = searchable(cover.values, own_words(material, language))
    files = _files(material, cover, skew, len(values), language)
    proof = proved(files, values, material.known)
    name = material.made.astimezone(UTC).strftime("flinks-desk-report-%Y%m%d-%H%M%S")
    return Report(name, files, proof, cover.taken_out, material.made)


def own_words(material: Material, language: Language) -> Iterator[str]:
    """What the report says by itself, in this language: its frame, and its sentences without what fills them."""
    blank = replace(material, entries=FRAME, note="", secrets={}, place="")
    empty = Covered(FRAME, "", "", {}, {})
    yield from (file.content.decode() for file in _files(blank, empty, None, 0, language))
    for entry in material.entries:
        found = [words for one in entry.findings for words in (one.message, one.fix, one.evidence)]
        told = [entry.summary, sentence_of(entry), *found]
        yield from (language.say(_emptied(words)) for words in told if words)


def _emptied(words: Text) -> Text:
    return replace(words, values=tuple((name, "") for name, _ in words.values))


def _files(
    material: Material, cover: Covered, skew: Skew | None, searched: int, language: Language
) -> tuple[File, ...]:
    paper = paper_of(material, cover, skew, searched, language)
    written: Mapping[str, str] = {
        "report.html": as_html(paper),
        "report.md": as_markdown(paper),
        "exchanges.har": har_of(cover.entries),
        "findings.json": findings_json(cover.entries, language),
        "record.json": record_json(material, cover, skew, searched, language),
    }
    return tuple(File(name, content.encode()) for name, content in written.items())
