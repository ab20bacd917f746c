"""The report as Markdown, for a ticket. Nothing that others wrote is taken for Markdown or HTML.

Must not live here: any word of the report.
"""

from collections.abc import Iterator

from flinks_desk.core.diagnosis.finding import Severity
from flinks_desk.core.support_report.paper import Block, Card, Group, Paper, Row

__all__ = ["MARKS", "as_markdown"]

MARKS = {Severity.ERROR: "■", Severity.WARNING: "▲", Severity.NOTE: "●"}
"""A shape for each, as colour alone tells nothing."""


def as_markdown(paper: Paper) -> str:
    """All of it."""
    words = paper.words
    lines = [f"# {words.title}", "", f"**{_plain(paper.place)}**", ""]
    lines += [f"{_plain(line)}  " for line in paper.about]
    lines += ["", " · ".join(f"**{each.value}** {_plain(each.label)}" for each in paper.figures), ""]
    if paper.note:
        lines += [f"## {words.note}", "", *(f"> {_plain(line)}  " for line in paper.note.splitlines()), ""]
    lines += [f"## {words.findings}", "", *_findings(paper)]
    lines += [f"## {words.rows}", "", words.times, "", *_table(paper)]
    for row in paper.rows:
        lines += _details(row)
    for group in paper.groups:
        lines += _group(group)
    return "\n".join(lines).rstrip() + "\n"


def _findings(paper: Paper) -> Iterator[str]:
    if not paper.cards:
        yield from (paper.words.no_findings, "")
    for card in paper.cards:
        yield from _card(card, paper.words.to_do)


def _card(card: Card, to_do: str) -> Iterator[str]:
    yield f"### {MARKS[card.severity]} {_plain(card.message)}"
    yield from ("", f"**{to_do}** {_plain(card.fix)}", "", f"{_plain(card.word)} · `{card.code}` · № {card.row}", "")


def _table(paper: Paper) -> Iterator[str]:
    yield "| " + " | ".join(paper.words.columns) + " |"
    yield "| ---: | --- | --- | --- | ---: |"
    for row in paper.rows:
        cells = (str(row.number), row.time, _plain(_title(row)), _plain(row.answer), row.took)
        yield "| " + " | ".join(cells) + " |"
    yield ""


def _title(row: Row) -> str:
    return row.title if row.blocks else row.sentence or row.title


def _details(row: Row) -> Iterator[str]:
    if not row.blocks:
        return
    yield from (f"### № {row.number} · {_plain(row.title)}", "")
    if row.sentence:
        yield from (_plain(row.sentence), "")
    for block in row.blocks:
        yield from _block(block)


def _block(block: Block) -> Iterator[str]:
    fence = "```"
    while fence in block.text:
        fence += "`"
    yield from (f"{block.caption}", "", fence, *block.text.splitlines(), fence, "")
    if block.more:
        yield from (block.more, "")


def _group(group: Group) -> Iterator[str]:
    yield from (f"## {group.title}", "")
    if group.sentence:
        yield from (_plain(group.sentence), "")
    for fact in group.facts:
        first, *rest = fact.value.splitlines() or [""]
        yield f"- **{_plain(fact.name)}** {_plain(first)}"
        yield from (f"  - {_plain(line)}" for line in rest)
    if group.facts:
        yield ""


def _plain(words: str) -> str:
    on_one_line = " ".join(words.split("\n"))
    return "".join(f"\\{each}" if each in "\\`*_[]<>|#~" else each for each in on_one_line)
