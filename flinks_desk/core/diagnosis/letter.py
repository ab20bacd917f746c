"""The answer to a customer: what was found and what to do, as Markdown, in the language that `say` speaks.

The rule: it holds no value of the customer's, so no secret either; findings are told in the order of repair.
Must not live here: how findings come about.
"""

from collections.abc import Mapping, Sequence

from flinks_desk.core.artefacts.model import Kind
from flinks_desk.core.diagnosis.finding import Finding, Severity
from flinks_desk.core.diagnosis.place_words import place_in_words
from flinks_desk.core.text import Say, Text, plural, text

__all__ = ["DOCUMENTATION", "KINDS", "letter"]

DOCUMENTATION = "https://docs.flinks.com"

KINDS: Mapping[Kind, Text] = {
    Kind.CURL_BASH: text("a cURL command"),
    Kind.CURL_CMD: text("a cURL command for the Windows prompt"),
    Kind.POWERSHELL: text("a PowerShell command"),
    Kind.HAR: text("a HAR recording of a browser"),
    Kind.POSTMAN: text("a Postman file"),
    Kind.HTTP_FILE: text("an HTTP file"),
    Kind.URL: text("an address"),
    Kind.CALLBACK_URL: text("the address of a callback"),
    Kind.EVENTS: text("events of the Connect widget"),
    Kind.JSON: text("a JSON answer"),
    Kind.DOTENV: text("a settings file"),
    Kind.LOG: text("a log"),
    Kind.HTML: text("a web page"),
    Kind.CODE: text("source code"),
    Kind.TEXT: text("a text"),
}
"""What was sent, as it stands in a sentence."""


def letter(kind: Kind, findings: Sequence[Finding], say: Say, *, corrected: str = "") -> str:
    """The whole letter. `corrected` is the mended request, its secrets already placeholders."""
    grave = [finding for finding in findings if finding.severity is not Severity.NOTE]
    notes = [finding for finding in findings if finding.severity is Severity.NOTE]
    parts = [say(text("Hello,")), say(_opening(kind, len(grave)))]
    parts += [_numbered(number, finding, say) for number, finding in enumerate(grave, start=1)]
    if corrected:
        parts += [say(text("This is the request as it should be sent:")), f"```http\n{corrected.rstrip()}\n```"]
        parts.append(say(text("What stands between < and > is a value of yours that we left out on purpose.")))
    if notes:
        parts.append(say(text("Also worth knowing:")))
        parts.append("\n".join(f"- {_sentences(finding, say)}" for finding in notes))
    parts.append(say(text("Kind regards")))
    return "\n\n".join(parts) + "\n"


def _opening(kind: Kind, count: int) -> Text:
    if not count:
        return text(
            "Thank you for sending {kind}. We found nothing in it that would keep it from working.", kind=KINDS[kind]
        )
    return plural(
        "Thank you for sending {kind}. We found one thing to change in it:",
        "Thank you for sending {kind}. We found {count} things to change in it, in the order in which to do them:",
        count,
        kind=KINDS[kind],
    )


def _numbered(number: int, finding: Finding, say: Say) -> str:
    lines = [f"{number}. **{say(finding.message)}**"]
    if finding.where and finding.where != "artefact":
        lines.append(f"   {say(_where(finding))}")
    lines.append(f"   {say(finding.fix)}")
    if finding.see:
        lines.append(f"   {say(text('Documentation: {address}', address=DOCUMENTATION + finding.see))}")
    return "  \n".join(lines)


def _where(finding: Finding) -> Text:
    if finding.request is None:
        return text("Where: {place}", place=place_in_words(finding.where))
    return text("Where: request {number}, {place}", number=finding.request + 1, place=place_in_words(finding.where))


def _sentences(finding: Finding, say: Say) -> str:
    return f"{say(finding.message)} {say(finding.fix)}".strip()
