"""Past sessions are listed, searched, read back, pinned, annotated and deleted."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

from flinks_desk.core.diagnosis.finding import Finding, Severity
from flinks_desk.core.exchange import Call, Cause, Exchange, Unreachable
from flinks_desk.core.journal import Entry, Kind
from flinks_desk.core.text import text
from flinks_desk.services.archive import Archive
from flinks_desk.services.journal_file import JournalFile
from flinks_desk.services.past_sessions import PastSession, PastSessions

AT = datetime(2026, 3, 2, 14, 2, 11, tzinfo=UTC)


def ran(path: Path, session: str, day: int, *, title: str = "one", host: str = "acme.example") -> list[Entry]:
    """A session that made one call, of which there is something to say."""
    at = AT + timedelta(days=day)
    archive = Archive(JournalFile(path, session, at))
    exchange = Exchange(Call("X", "GET", f"https://{host}/v3/", ()), at, 1.0, Unreachable(Cause.TLS, "100%_é"))
    findings = [Finding("a", Severity.WARNING, text("a"), text("b"))]
    archive.add(at, Kind.CALL, title, exchange=exchange, findings=findings)
    archive.add(at, Kind.NOTE, "later")
    archive.close()
    return list(archive.entries)


def names(found: object) -> list[str]:
    assert isinstance(found, list | tuple)
    return [one.id for one in found]


def test_the_newest_is_first_and_says_what_happened(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    for day, name in enumerate("abc"):
        ran(path, name, day)

    found = asyncio.run(PastSessions(path, "c").all())

    assert found == [
        PastSession(name, AT + timedelta(days=day), "acme.example", 2, 1, Severity.WARNING, is_pinned=False, note="")
        for day, name in ((1, "b"), (0, "a"))
    ]


def test_entries_are_read_back_as_they_were(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    written = ran(path, "a", 0)
    past = PastSessions(path, "now")

    (session,) = asyncio.run(past.all()) or ()

    assert asyncio.run(past.entries(session)) == written


def test_words_are_looked_for_in_all_that_a_session_holds(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    ran(path, "a", 0, title="POST Authorize")
    ran(path, "b", 1, host="other.example")
    past = PastSessions(path, "now")

    found = {
        words: names(asyncio.run(past.all(words))) for words in ("authorize", "OTHER", "100%_é", "1%é", "x authorize")
    }

    assert found == {"authorize": ["a"], "OTHER": ["b"], "100%_é": ["b", "a"], "1%é": [], "x authorize": ["a"]}


def test_a_note_and_a_pin_stay_and_a_pinned_session_outlives_its_days(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    ran(path, "a", 0)
    past = PastSessions(path, "now")
    (session,) = asyncio.run(past.all()) or ()

    assert asyncio.run(past.pin(session, pinned=True))
    assert asyncio.run(past.annotate(session, "the odd one"))
    ran(path, "b", 400)

    found = asyncio.run(past.all("odd")) or ()
    assert [(one.id, one.is_pinned, one.note) for one in found] == [("a", True, "the odd one")]


def test_a_deleted_session_can_come_back_until_the_program_starts_again(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    ran(path, "a", 0)
    past = PastSessions(path, "now")
    (session,) = asyncio.run(past.all()) or ()

    assert asyncio.run(past.delete(session))
    gone = asyncio.run(past.all())
    assert asyncio.run(past.delete(session, deleted=False))
    back = names(asyncio.run(past.all()))
    asyncio.run(past.delete(session))
    ran(path, "b", 0)

    assert (gone, back) == ([], ["a"])
    assert not asyncio.run(past.delete(session, deleted=False))
    assert not asyncio.run(past.entries(session))


def test_a_file_that_cannot_be_read_is_no_list(tmp_path: Path) -> None:
    (tmp_path / "damaged").write_bytes(b"no database" * 1000)

    assert asyncio.run(PastSessions(tmp_path / "none", "a").all()) == ()
    assert asyncio.run(PastSessions(tmp_path / "damaged", "a").all()) is None
