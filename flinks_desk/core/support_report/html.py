"""The report as a page that needs nothing else: no script, no picture, no address; light, dark and on paper.

Must not live here: any word of the report.
"""

from collections.abc import Iterator
from html import escape

from flinks_desk.core.support_report.markdown import MARKS
from flinks_desk.core.support_report.paper import Block, Card, Group, Paper, Row

__all__ = ["as_html"]

POLICY = "default-src 'none'; style-src 'unsafe-inline'"
STYLE = """
:root { color-scheme: light dark; --ground: #ffffff; --raised: #f5f7f7; --line: #d9dfdf; --text: #1b2424;
  --quiet: #566363; --accent: #00696b; --bad: #b3261e; --warn: #855300; --good: #1b6e3c; --note: #2f5f8f }
@media (prefers-color-scheme: dark) { :root { --ground: #14191a; --raised: #1d2425; --line: #364142; --text: #e4eaea;
  --quiet: #a3b0b0; --accent: #5fd0d2; --bad: #ff9a90; --warn: #f1bd6a; --good: #7ed39b; --note: #93bdec } }
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--text); font: 15px/1.55 system-ui, 'Segoe UI', Roboto,
  'DejaVu Sans', sans-serif }
main { max-width: 54rem; margin: 0 auto; padding: 3rem 1.5rem 4rem }
header { border-bottom: 1px solid var(--line); padding-bottom: 1.25rem }
.kicker { color: var(--accent); font-size: .8rem; font-weight: 600; letter-spacing: .06em; text-transform: uppercase }
h1 { font-size: 1.65rem; line-height: 1.25; margin: .25rem 0 .5rem; font-weight: 600; overflow-wrap: anywhere }
h2 { font-size: 1.1rem; margin: 2.5rem 0 .75rem; font-weight: 600 }
p { margin: .3rem 0; max-width: 72ch } .quiet { color: var(--quiet) }
.figures { display: flex; flex-wrap: wrap; gap: .75rem 2.5rem; margin: 1.25rem 0 0; padding: 0 }
.figures div { display: flex; flex-direction: column-reverse } .figures dt { color: var(--quiet); font-size: .85rem }
.figures dd { margin: 0; font-size: 1.45rem; font-variant-numeric: tabular-nums }
blockquote { margin: 0; padding: .75rem 1rem; background: var(--raised); border-radius: 6px; white-space: pre-wrap;
  overflow-wrap: anywhere }
.card { display: grid; grid-template-columns: 1.5rem 1fr; padding: .9rem 0; border-top: 1px solid var(--line) }
.card:first-of-type { border-top: 0; padding-top: .25rem } .card .mark { font-size: .8rem; line-height: 1.9 }
.card strong { font-weight: 600 } .card .foot { font-size: .85rem; color: var(--quiet); margin-top: .4rem }
.bad { color: var(--bad) } .warn { color: var(--warn) } .good { color: var(--good) } .note { color: var(--note) }
.rows { border: 1px solid var(--line); border-radius: 6px; overflow: hidden }
.row + .row, .row + details, details + .row, details + details { border-top: 1px solid var(--line) }
summary, .row { display: grid; grid-template-columns: 1rem 2.25rem 4.5rem minmax(0, 1.3fr) minmax(0, 1fr) 4.5rem;
  gap: .5rem; padding: .45rem .9rem; align-items: baseline; font-variant-numeric: tabular-nums }
summary { cursor: pointer; list-style: none } summary::-webkit-details-marker { display: none }
summary::before { content: '›'; color: var(--quiet); transition: none } details[open] > summary::before { content: '⌄' }
.row::before { content: '' } details[open] > summary, summary:hover { background: var(--raised) }
summary:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px }
summary b, .row b { font-weight: 500; overflow-wrap: anywhere } .num { text-align: right }
.all { grid-column: 4 / -1 }
.inside { padding: .5rem .9rem 1rem 4.7rem; border-top: 1px solid var(--line) }
h3 { font-size: .85rem; color: var(--quiet); font-weight: 600; margin: .9rem 0 .3rem }
pre { margin: 0; padding: .75rem .9rem; background: var(--raised); border-radius: 6px; overflow: auto;
  max-height: 28rem; font: 12.5px/1.5 ui-monospace, 'Cascadia Mono', Menlo, 'DejaVu Sans Mono', monospace;
  white-space: pre-wrap; overflow-wrap: anywhere }
code { font: .92em ui-monospace, 'Cascadia Mono', Menlo, 'DejaVu Sans Mono', monospace }
table { border-collapse: collapse; margin: .5rem 0 0; width: 100% }
th, td { text-align: left; vertical-align: top; padding: .35rem 1.5rem .35rem 0; border-top: 1px solid var(--line);
  overflow-wrap: anywhere } th { font-weight: 400; color: var(--quiet); width: 34% } td { white-space: pre-line }
tr:first-child > * { border-top: 0 } a { color: inherit }
@media (max-width: 40rem) { main { padding: 1.5rem 1rem } .inside { padding-left: .9rem }
  summary, .row { grid-template-columns: 1rem 2rem 4.25rem minmax(0, 1fr) } .end { grid-column: 4 }
  .end.num { display: none } }
@media print { main { max-width: none; padding: 0 } .rows { overflow: visible } pre { max-height: none }
  .card, tr { break-inside: avoid } }
"""
TONES = {"error": "bad", "warning": "warn", "note": "note"}


def as_html(paper: Paper) -> str:
    """The whole page."""
    title, parts = escape(f"{paper.words.title} · {paper.place}"), "\n".join(_parts(paper))
    return (
        f'<!doctype html>\n<html lang="{paper.language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{title}</title>\n'
        f"<style>{STYLE}</style>\n</head>\n<body>\n<main>\n{parts}\n</main>\n</body>\n</html>\n"
    )


def _parts(paper: Paper) -> Iterator[str]:
    words = paper.words
    yield f'<header><div class="kicker">{escape(words.title)}</div><h1>{escape(paper.place)}</h1>'
    yield "".join(f'<p class="quiet">{escape(line)}</p>' for line in paper.about)
    yield '<dl class="figures">'
    yield "".join(f"<div><dt>{escape(one.label)}</dt><dd>{escape(one.value)}</dd></div>" for one in paper.figures)
    yield "</dl></header>"
    if paper.note:
        yield f"<section><h2>{escape(words.note)}</h2><blockquote>{escape(paper.note)}</blockquote></section>"
    yield f'<section id="findings"><h2>{escape(words.findings)}</h2>'
    yield from (_card(card) for card in paper.cards)
    yield "</section>" if paper.cards else f'<p class="quiet">{escape(words.no_findings)}</p></section>'
    yield f'<section id="rows"><h2>{escape(words.rows)}</h2>'
    yield f'<p class="quiet">{escape(words.times)} {escape(words.opens)}</p>'
    yield '<div class="rows">'
    yield from (_row(row) for row in paper.rows)
    yield "</div></section>"
    yield from (_group(group) for group in paper.groups)


def _card(card: Card) -> str:
    tone = TONES[card.severity.value]
    return (
        f'<div class="card"><span class="mark {tone}" aria-hidden="true">{MARKS[card.severity]}</span><div>'
        f"<p><strong>{escape(card.message)}</strong></p><p>{escape(card.fix)}</p>"
        f'<p class="foot"><span class="{tone}">{escape(card.word)}</span> · <code>{escape(card.code)}</code> · '
        f'<a href="#row-{card.row}">№ {card.row}</a></p></div></div>'
    )


def _row(row: Row) -> str:
    first = f'<span class="quiet num">{row.number}</span><span class="quiet">{escape(row.time)}</span>'
    if not row.blocks:
        words = escape(row.sentence or row.title)
        return f'<div class="row" id="row-{row.number}">{first}<span class="quiet all">{words}</span></div>'
    cells = (
        f'{first}<b>{escape(row.title)}</b><span class="end {row.tone}">{escape(row.answer)}</span>'
        f'<span class="end quiet num">{escape(row.took)}</span>'
    )
    sentence = f"<p>{escape(row.sentence)}</p>" if row.sentence else ""
    blocks = "".join(map(_block, row.blocks))
    inside = f'<div class="inside">{sentence}{blocks}</div>'
    return f'<details id="row-{row.number}"><summary>{cells}</summary>{inside}</details>'


def _block(block: Block) -> str:
    more = f'<p class="quiet">{escape(block.more)}</p>' if block.more else ""
    return f"<h3>{escape(block.caption)}</h3><pre>{escape(block.text)}</pre>{more}"


def _group(group: Group) -> str:
    sentence = f'<p class="quiet">{escape(group.sentence)}</p>' if group.sentence else ""
    rows = "".join(f"<tr><th>{escape(one.name)}</th><td>{escape(one.value)}</td></tr>" for one in group.facts)
    table = f"<table>{rows}</table>" if rows else ""
    return f'<section id="{group.key}"><h2>{escape(group.title)}</h2>{sentence}{table}</section>'
