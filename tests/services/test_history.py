"""How long sessions are kept is remembered; keeping nothing leaves no file."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

from flinks_desk.core.journal import Kind
from flinks_desk.services.history import History
from flinks_desk.services.home import Home
from flinks_desk.services.journal_file import KEPT_DAYS
from flinks_desk.services.past_sessions import PastSessions

AT = datetime(2026, 3, 2, tzinfo=UTC)


def begun(folder: Path, session: str = "a") -> History:
    return History(Home(folder, folder, folder), session, lambda: AT)


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_at_first_sessions_are_kept_for_a_month(tmp_path: Path) -> None:
    history = begun(tmp_path)
    history.archive.close()

    assert history.days == KEPT_DAYS
    assert files(tmp_path) == ["journal.sqlite3"]


def test_keeping_nothing_leaves_no_file_now_or_later(tmp_path: Path) -> None:
    history = begun(tmp_path)
    history.archive.add(AT, Kind.NOTE, "one")

    assert asyncio.run(history.keep_for(0))
    history.archive.add(AT, Kind.NOTE, "two")
    history.archive.close()
    later = begun(tmp_path, "b")
    later.archive.add(AT, Kind.NOTE, "three")
    later.archive.close()

    assert later.days == 0
    assert files(tmp_path) == ["history.json"]


def test_keeping_again_keeps_what_this_session_did_so_far(tmp_path: Path) -> None:
    history = begun(tmp_path)
    asyncio.run(history.keep_for(0))
    history.archive.add(AT, Kind.NOTE, "one")

    assert asyncio.run(history.keep_for(7))
    history.archive.close()

    (session,) = asyncio.run(PastSessions(tmp_path / "journal.sqlite3", "b").all()) or ()
    assert session.entries == 1


def test_what_cannot_be_understood_is_as_at_first(tmp_path: Path) -> None:
    (tmp_path / "history.json").write_text('{"days": true}', encoding="utf-8")
    history = begun(tmp_path)
    history.archive.close()

    assert history.days == KEPT_DAYS
