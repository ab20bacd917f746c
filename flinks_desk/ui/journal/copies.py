"""What can be copied of an entry. Named placeholders stand wherever a secret stood.

Must not live here: the clipboard, or how a form is written (`core/writers`).
"""

from datetime import tzinfo

from flinks_desk.core.exchange import Reply
from flinks_desk.core.journal import Entry
from flinks_desk.core.writers import json_text
from flinks_desk.core.writers.forms import Form
from flinks_desk.core.writers.of_session import outgoing_of
from flinks_desk.ui.journal.rows import duration_text

__all__ = ["answer_text", "row_text", "written_as"]


def written_as(entry: Entry, form: Form) -> str:
    """The request in another form; nothing for an entry that is no call."""
    return form.write([outgoing_of(entry.exchange.call)]).rstrip("\n") if entry.exchange else ""


def answer_text(entry: Entry) -> str:
    """The answer's body, or the event's payload."""
    if entry.exchange is None:
        return json_text.copied(entry.data) if entry.data is not None else ""
    outcome = entry.exchange.outcome
    if not isinstance(outcome, Reply):
        return ""
    return json_text.copied(outcome.json) if outcome.is_json else outcome.text


def row_text(entry: Entry, zone: tzinfo | None = None) -> str:
    """The row on one line, with the date and the zone, to go into a letter."""
    parts = [entry.at.astimezone(zone).strftime("%Y-%m-%d %H:%M:%S %z"), entry.title]
    parts += [str(entry.status or ""), entry.flinks_code]
    parts += [duration_text(entry.exchange.seconds) if entry.exchange else ""]
    parts += [str(finding.code) for finding in entry.findings]
    return "  ".join(part for part in parts if part)
