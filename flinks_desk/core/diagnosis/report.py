"""What is said about an artefact: for programs as JSON (contract §2), for people as text.

Lives here: `Report`, `as_json`, `as_text`. Must not live here: rules. Nothing in a report is a secret.
"""

from collections.abc import Iterator, Mapping

from flinks_desk.core.artefacts import json_text
from flinks_desk.core.artefacts.address import Purpose
from flinks_desk.core.artefacts.model import Artefact, BodyForm, JsonValue, Span
from flinks_desk.core.diagnosis import shapes
from flinks_desk.core.diagnosis.cloak import Cloak
from flinks_desk.core.diagnosis.finding import Extra, Finding, Severity
from flinks_desk.core.diagnosis.heading import heading
from flinks_desk.core.diagnosis.look import Look
from flinks_desk.core.diagnosis.place_words import place_in_words
from flinks_desk.core.diagnosis.replies import Reply
from flinks_desk.core.diagnosis.scene import Scene
from flinks_desk.core.lean import dataclass
from flinks_desk.core.text import Language, Text, text

__all__ = ["FORMAT", "Report", "as_json", "as_text", "text_below_heading"]

FORMAT = 1
LONGEST = 4000
"""A longer text of the artefact is cut in a report."""


@dataclass(frozen=True, slots=True, repr=False)
class Report:
    """One artefact and what is to be said about it, in the order of repair. Its findings hold no secret."""

    artefact: Artefact
    scene: Scene
    findings: tuple[Finding, ...]
    cloak: Cloak

    @property
    def has_errors(self) -> bool:
        """Whether anything in it cannot work."""
        return any(finding.severity is Severity.ERROR for finding in self.findings)

    @property
    def exit_status(self) -> int:
        """0 no error, 1 an error, 2 nothing readable (contract §1)."""
        if not self.artefact.is_readable and not self.findings:
            return 2
        return 1 if self.has_errors else 0


def as_json(report: Report, language: Language) -> dict[str, JsonValue]:
    """The object of contract §2."""
    cloak = report.cloak
    return {
        "format": FORMAT,
        "artefact": {
            "kind": report.artefact.kind.value,
            "notes": [cloak.text(language.say(note)) for note in report.artefact.notes],
        },
        "requests": [_request(report, look) for look in report.scene.looks],
        "findings": [_finding(finding, language) for finding in report.findings],
    }


def _request(report: Report, look: Look) -> dict[str, JsonValue]:
    cloak = report.cloak
    shown: dict[str, JsonValue] = {
        "method": cloak.text(look.request.method)[:40],
        "url": cloak.text(look.request.url)[:LONGEST],
        "endpoint": _endpoint(look),
        "instance": _instance(cloak, look),
        "customer_id": _customer(cloak, look),
        "headers": [
            [cloak.text(each.name), cloak.header(each.name, each.value)[:LONGEST]] for each in look.request.headers
        ],
        "body": _body(cloak, look),
    }
    reply = report.scene.by_request.get(look.index)
    if reply:
        shown |= {"status": reply.status, "answer": _answer(cloak, reply)}
    return shown


def _endpoint(look: Look) -> str | None:
    if look.address.purpose is Purpose.CONNECT:
        return "Connect"
    return look.name if look.name and look.is_exact else None


def _instance(cloak: Cloak, look: Look) -> str | None:
    instance = look.address.instance
    return cloak.text(instance) if instance and not shapes.is_open(look.address.host) else None


def _customer(cloak: Cloak, look: Look) -> str | None:
    customer = look.place.customer_id
    return cloak.text(customer)[:LONGEST] if customer and not shapes.is_open(customer) else None


def _body(cloak: Cloak, look: Look) -> JsonValue:
    body = look.request.body
    if body is None:
        return None
    if body.form is BodyForm.FORM:
        return cloak.value(dict(body.fields))
    if isinstance(look.json, json_text.Broken):
        return f"<{len(body.text)} characters that are no JSON>"
    if look.json is not None:
        return cloak.value(look.json)
    return None


_SHOWN_OF_ANSWERS = frozenset(
    {
        "httpstatuscode",
        "statuscode",
        "flinkscode",
        "message",
        "requestid",
        "institution",
        "institutionname",
        "institutionid",
        "securitychallenges",
        "login",
        "token",
        "tag",
        "links",
    }
)


def _answer(cloak: Cloak, reply: Reply) -> JsonValue:
    """What Flinks said, without the person's accounts."""
    if isinstance(reply.json, json_text.Broken):
        return f"<{len(reply.answer.text or '')} characters that are no JSON>"
    if not isinstance(reply.json, dict):
        return cloak.value(reply.json) if isinstance(reply.json, str) and len(reply.json) < LONGEST else None
    shown = {key: item for key, item in reply.json.items() if key.lower() in _SHOWN_OF_ANSWERS}
    left_out = [key for key in reply.json if key not in shown]
    covered = cloak.value(shown)
    if isinstance(covered, dict) and left_out:
        covered["…"] = [cloak.text(key)[:80] for key in left_out[:20]]
    return covered


def _finding(finding: Finding, language: Language) -> dict[str, JsonValue]:
    extra: dict[str, JsonValue] = {key: _plain(value) for key, value in finding.extra.items()}
    shown: dict[str, JsonValue] = {
        "code": finding.code,
        "severity": finding.severity.value,
        "request": finding.request,
        "where": finding.where,
        **extra,
        "message": language.say(finding.message),
        "fix": language.say(finding.fix),
        "see": finding.see,
    }
    if finding.span:
        shown["span"] = [finding.span.start, finding.span.end]
    return shown


def _plain(value: Extra) -> JsonValue:
    if isinstance(value, Mapping):
        return dict(value)
    return list(value) if isinstance(value, list) else value


_SEVERITIES: Mapping[Severity, Text] = {
    Severity.ERROR: text("cannot work"),
    Severity.WARNING: text("will hurt"),
    Severity.NOTE: text("worth knowing"),
}


def as_text(report: Report, language: Language) -> str:
    """The whole report for a person at a terminal."""
    return f"{language.say(heading(report.artefact))}\n{text_below_heading(report, language)}"


def text_below_heading(report: Report, language: Language) -> str:
    """The notes, and the findings, one paragraph each."""
    say, cloak = language.say, report.cloak
    lines = [f"  {cloak.text(say(note))}" for note in report.artefact.notes]
    if report.exit_status == 2:
        lines.append(say(text("There is nothing in it that could be read.")))
    elif not report.findings:
        lines.append(say(text("Nothing wrong was found.")))
    for number, finding in enumerate(report.findings, start=1):
        lines += ["", *_paragraph(number, finding, report, language)]
    return "".join(f"{line}\n" for line in lines)


def _paragraph(number: int, finding: Finding, report: Report, language: Language) -> Iterator[str]:
    say = language.say
    head = f"{number}. {finding.code} ({say(_SEVERITIES[finding.severity])})"
    place = _place(finding, report, language)
    yield say(text("{finding}: {place}", finding=head, place=place)) if place else head
    yield f"   {say(finding.message)}"
    yield f"   → {say(finding.fix)}"
    if finding.see:
        yield f"   docs.flinks.com{finding.see}"


def _place(finding: Finding, report: Report, language: Language) -> str:
    parts = []
    if finding.request is not None and len(report.scene.looks) > 1:
        parts.append(language.say(text("request {number}", number=finding.request + 1)))
    if finding.where and finding.where != "artefact":
        parts.append(language.say(place_in_words(finding.where)))
    if finding.span:
        parts.append(language.say(text("line {number}", number=line_of(report.artefact.text, finding.span))))
    return ", ".join(parts)


def line_of(body: str, span: Span) -> int:
    """The line on which something stands, from 1."""
    return body.count("\n", 0, span.start) + 1
