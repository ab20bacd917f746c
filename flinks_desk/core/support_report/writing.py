"""The words of the readable report: from covered entries to a paper that can be set.

Must not live here: covering, or HTML and Markdown.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta

from flinks_desk import __version__
from flinks_desk.core.clock_skew import Skew, told
from flinks_desk.core.diagnosis.finding import Finding, Severity
from flinks_desk.core.diagnosis.of_exchange import explain
from flinks_desk.core.exchange import Call, Reply
from flinks_desk.core.journal import Entry, Kind
from flinks_desk.core.steps import meaning
from flinks_desk.core.support_report.covering import Covered
from flinks_desk.core.support_report.kinds import name_of_kind
from flinks_desk.core.support_report.model import Material
from flinks_desk.core.support_report.paper import Block, Card, Fact, Figure, Group, Paper, Row, Words
from flinks_desk.core.support_report.records import ways_of
from flinks_desk.core.text import Language, Text, plural, text
from flinks_desk.core.way import Certificate, Way
from flinks_desk.core.writers import json_text
from flinks_desk.core.writers.parts import of_call, shown

__all__ = ["FILES", "paper_of", "sentence_of"]

LONGEST = 12_000
"""Characters of one body in the readable report; the HAR has all of it."""
SEVERITIES: Mapping[Severity, Text] = {
    Severity.ERROR: text("It cannot work"),
    Severity.WARNING: text("It will hurt later"),
    Severity.NOTE: text("Worth knowing"),
}
TONES: Mapping[Severity | None, str] = {Severity.ERROR: "bad", Severity.WARNING: "warn"}
FILES: Mapping[str, Text] = {
    "report.html": text("this report, for a browser"),
    "report.md": text("this report, for a ticket"),
    "exchanges.har": text("the calls, for the tools of a browser or a proxy"),
    "findings.json": text("the findings, for programs"),
    "record.json": text("events, versions, clocks and connections, for programs"),
}
NOT_RECORDED = text("Not recorded.")
GRAVEST_FIRST = list(Severity)


def paper_of(material: Material, covered: Covered, skew: Skew | None, searched: int, language: Language) -> Paper:
    """The report in this language."""
    say, entries = language.say, covered.entries
    return Paper(
        language=language.code,
        place=covered.place,
        about=(
            say(material.scope),
            say(text("Made {at} with Flinks Desk {version}.", at=_moment(material.made), version=__version__)),
        ),
        figures=tuple(_figures(entries, language)),
        note=covered.note,
        cards=tuple(_cards(entries, language)),
        rows=tuple(_row(entry, language) for entry in entries),
        groups=(
            _clock(skew, language),
            _connections(entries, language),
            Group("versions", say(text("Versions")), "", _versions(material, language)),
            _taken_out(material, covered, searched, language),
            Group("files", say(text("Files")), "", tuple(Fact(name, say(what)) for name, what in FILES.items())),
        ),
        words=_words(language),
    )


def _words(language: Language) -> Words:
    say = language.say
    columns = (text("Time"), text("What"), text("Answer"), text("Took"))
    return Words(
        title=say(text("Support report")),
        note=say(text("What the sender says")),
        findings=say(text("What was found")),
        no_findings=say(text("Nothing was found to be wrong.")),
        rows=say(text("What happened")),
        times=say(text("Times are UTC.")),
        opens=say(text("A call opens to what was sent and what came back.")),
        columns=("№", *map(say, columns)),
        to_do=say(text("To do")),
    )


def _figures(entries: Sequence[Entry], language: Language) -> Iterator[Figure]:
    say = language.say
    calls = [entry for entry in entries if entry.exchange]
    unanswered = sum(entry.status is None for entry in calls)
    found = sum(len(entry.findings) for entry in entries)
    yield Figure(str(len(calls)), say(plural("call", "calls", len(calls))))
    yield Figure(str(unanswered), say(text("without an answer")))
    yield Figure(str(found), say(plural("finding", "findings", found)))
    if entries:
        yield Figure(_length(entries[-1].at - entries[0].at), say(text("from first to last")))


def _cards(entries: Sequence[Entry], language: Language) -> Iterator[Card]:
    found = [(entry, finding) for entry in entries for finding in entry.findings]
    for entry, finding in sorted(found, key=lambda pair: GRAVEST_FIRST.index(pair[1].severity)):
        yield _card(entry, finding, language)


def _card(entry: Entry, finding: Finding, language: Language) -> Card:
    say = language.say
    return Card(
        severity=finding.severity,
        word=say(SEVERITIES[finding.severity]),
        message=say(finding.message),
        fix=say(finding.fix),
        code=finding.code,
        row=entry.number,
    )


def _row(entry: Entry, language: Language) -> Row:
    exchange = entry.exchange
    sentence = sentence_of(entry)
    code = entry.flinks_code
    answer = str(entry.status) if entry.status else language.say(text("no answer")) if exchange else ""
    return Row(
        number=entry.number,
        time=entry.at.astimezone(UTC).strftime("%H:%M:%S"),
        title=entry.title,
        answer=" · ".join(filter(None, (answer, code))),
        took=_took(exchange.seconds, language) if exchange else "",
        tone=_tone(entry),
        sentence=language.say(sentence) if sentence else "",
        blocks=tuple(_blocks(entry, language)),
    )


def sentence_of(entry: Entry) -> Text | None:
    """What it means, in one sentence."""
    if entry.exchange:
        return explain(entry.exchange)
    step = entry.event.step if entry.event else entry.title
    return entry.summary or (meaning(step) if entry.kind is Kind.WIDGET else None)


def _tone(entry: Entry) -> str:
    if entry.worst in TONES:
        return TONES[entry.worst]
    if entry.exchange is None:
        return ""
    return "good" if entry.status is not None and entry.status < 400 else "bad"


def _blocks(entry: Entry, language: Language) -> Iterator[Block]:
    say = language.say
    if entry.exchange:
        yield _block(say(text("Request")), _asked(entry.exchange.call), language)
        if isinstance(entry.exchange.outcome, Reply):
            yield _block(say(text("Answer")), _answered(entry.exchange.outcome), language)
    elif entry.data is not None:
        yield _block(say(text("Event")), json_text.shown(entry.data), language)


def _block(caption: str, content: str, language: Language) -> Block:
    if len(content) <= LONGEST:
        return Block(caption, content)
    cut = content[:LONGEST].rpartition("\n")[0] or content[:LONGEST]
    more = text("It goes on for {count} characters, which are in exchanges.har.", count=len(content) - len(cut))
    return Block(caption, cut, language.say(more))


def _asked(call: Call) -> str:
    outgoing = of_call(call, lambda _: "secret")
    lines = [f"{call.method} {shown(outgoing.url)}"]
    lines += [f"{name}: {shown(value)}" for name, value in outgoing.headers]
    return "\n".join([*lines, "", shown(outgoing.body)] if outgoing.body is not None else lines)


def _answered(reply: Reply) -> str:
    lines = [f"HTTP {reply.status}", *(f"{name}: {value}" for name, value in reply.headers)]
    body = json_text.shown(reply.json) if reply.is_json else reply.text
    return "\n".join([*lines, "", body] if body else lines)


def _clock(skew: Skew | None, language: Language) -> Group:
    return Group("clock", language.say(text("Clocks")), language.say(_clock_words(skew)))


def _clock_words(skew: Skew | None) -> Text:
    if skew is None:
        return NOT_RECORDED
    if skew.is_worth_telling:
        return told(skew)
    return plural(
        "This machine's clock and the one at {host} agree, within {count} second.",
        "This machine's clock and the one at {host} agree, within {count} seconds.",
        round(abs(skew.seconds) + skew.uncertainty + 0.5),
        host=skew.host,
    )


def _connections(entries: Sequence[Entry], language: Language) -> Group:
    ways = ways_of(entries)
    facts = tuple(Fact(host, "\n".join(_way(way, language))) for host, way in ways)
    return Group("ways", language.say(text("Connections")), "" if ways else language.say(NOT_RECORDED), facts)


def _way(way: Way, language: Language) -> Iterator[str]:
    say = language.say
    yield say(text("Proxy {proxy}", proxy=way.proxy) if way.proxy else text("No proxy"))
    yield f"{way.tls} · {way.cipher}" if way.cipher else way.tls or say(text("No TLS"))
    yield from (say(_certificate(one)) for one in way.chain)


def _certificate(one: Certificate) -> Text:
    return text(
        "Certificate of {subject}, by {issuer}, valid until {until}, SHA-256 {fingerprint}",
        subject=one.subject,
        issuer=one.issuer,
        until=one.not_after.strftime("%Y-%m-%d"),
        fingerprint=f"{one.fingerprint[:16]}…",
    )


def _versions(material: Material, language: Language) -> tuple[Fact, ...]:
    say = language.say
    return tuple(Fact(say(one.name), one.said(say)) for one in material.versions)


def _taken_out(material: Material, covered: Covered, searched: int, language: Language) -> Group:
    say = language.say
    facts = tuple(Fact(say(name_of_kind(kind)), str(count)) for kind, count in covered.taken_out.items())
    accounts = (
        text("Account data are in it, since the sender chose so.")
        if material.with_account_data
        else text("Account holders' data and account numbers were taken out too; amounts and dates are left.")
    )
    proof = plural(
        "Before it was written, every byte of these files was searched for {count} value that must not leave: as it "
        "is, escaped, in base64, in hexadecimals, and inside what is packed. It was not found.",
        "Before it was written, every byte of these files was searched for {count} values that must not leave: as "
        "they are, escaped, in base64, in hexadecimals, and inside what is packed. None was found.",
        searched,
    )
    same = text("The same value has the same stand-in everywhere.")
    return Group("taken_out", say(text("What was taken out")), " ".join(map(say, (same, accounts, proof))), facts)


def _took(seconds: float, language: Language) -> str:
    if seconds < 1:
        return f"{round(seconds * 1000)}\N{NO-BREAK SPACE}ms"
    number = f"{seconds:.1f}"
    return f"{number.replace('.', ',') if language.code == 'fr' else number}\N{NO-BREAK SPACE}s"


def _length(period: timedelta) -> str:
    seconds = max(0, round(period.total_seconds()))
    if seconds < 120:
        return f"{seconds}\N{NO-BREAK SPACE}s"
    minutes = round(seconds / 60)
    return f"{minutes}\N{NO-BREAK SPACE}min" if minutes < 120 else f"{round(minutes / 60)}\N{NO-BREAK SPACE}h"


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")
