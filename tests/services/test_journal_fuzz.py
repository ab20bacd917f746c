"""Whatever bytes lie where the journal should, the program starts, keeps what happens now, and reads what it can."""

import asyncio
import random
import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from flinks_desk.core.journal import Entry, Kind
from flinks_desk.core.log_search import parse
from flinks_desk.services.archive import Archive
from flinks_desk.services.journal_file import UNREADABLE, JournalFile
from flinks_desk.services.journal_index import STEP
from flinks_desk.services.past_sessions import PastSessions
from tests.ui.journal.entries import morning

AT = datetime(2026, 3, 2, tzinfo=UTC)
ENDINGS = ("", "-wal", "-shm")


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with an index, as it is left by an end and by a kill: then SQLite's own log lies beside it."""
    folder = tmp_path_factory.mktemp("whole")
    path = folder / "journal.sqlite3"
    written(path, "first", morning())
    with closing(sqlite3.connect(path)) as held:
        held.execute("SELECT * FROM sessions").fetchone()  # whoever closes last would take the log away
        notes = [Entry(number, AT, Kind.NOTE, f"note {number}") for number in range(1, STEP + 20)]
        written(path, "second", notes)
        written(path, "third", notes[:1])
        (folder / "killed").mkdir()
        for ending in ENDINGS:
            shutil.copy(f"{path}{ending}", folder / "killed" / f"{path.name}{ending}")
    (folder / "ended").mkdir()
    shutil.copy(path, folder / "ended" / path.name)
    return folder


def written(path: Path, session: str, entries: Sequence[Entry]) -> None:
    file = JournalFile(path, session, AT)
    for entry in entries:
        file.keep(entry)
    file.close()


def spoil(path: Path, chance: random.Random) -> None:
    """Some bytes of one of its files are others, or are missing, or there are more."""
    target = chance.choice(sorted(path.parent.iterdir()))
    content = bytearray(target.read_bytes())
    for _ in range(chance.choice([1, 10, 200])):
        at = chance.randrange(chance.choice([100, len(content)]))
        match chance.randrange(6):
            case 0:
                del content[at : at + chance.randrange(5000)]
            case 1:
                content[at:at] = chance.randbytes(chance.randrange(200))
            case _:
                content[at : at + 1] = chance.randbytes(chance.randrange(1, 9))
        content = content or bytearray(b"\0")
    target.write_bytes(content)


async def asked(path: Path) -> None:
    """Everything that the window asks of past sessions."""
    past = PastSessions(path, "now")
    for session in (await past.all() or ())[:3]:
        await past.entries(session)
        numbers = await past.numbers(session) or ()
        await past.read(session, numbers[:50])
        await past.find(session, parse("note -status:401 kind:call"), 0, 50)
    await past.all("note authorize")


@pytest.mark.parametrize("rounds", [40, pytest.param(1_000, marks=pytest.mark.soak)])
def test_no_bytes_stop_the_program(whole: Path, tmp_path: Path, rounds: int) -> None:
    """It says so where a file could not be used, and then has another one to write to."""
    outcomes: dict[str, int] = {}
    for number in range(rounds):
        folder = tmp_path / str(number)
        shutil.copytree(whole / ("ended", "killed")[number % 2], folder)
        path = folder / "journal.sqlite3"
        spoil(path, random.Random(number))

        asyncio.run(asked(path))
        archive = Archive(JournalFile(path, "now", AT + timedelta(days=1)))
        archive.add(AT, Kind.NOTE, "one")
        archive.close()
        archive.add(AT, Kind.NOTE, "two")
        asyncio.run(asked(path))

        told = [str(entry.summary)[:40] for entry in archive.entries if entry.summary]
        with closing(sqlite3.connect(path)) as base:
            kept = base.execute("SELECT count(*) FROM entries WHERE session = 'now'").fetchone()[0]
        assert kept >= 1, f"seed {number}: {told}"
        outcomes[" ".join(told)] = outcomes.get(" ".join(told), 0) + 1
        shutil.rmtree(folder)

    assert outcomes.keys() == {"", UNREADABLE.template[:40]}
