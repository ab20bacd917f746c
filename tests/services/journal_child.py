"""Writes entries until it is killed, and says after each how many are safe."""

import sys
from datetime import UTC, datetime
from pathlib import Path

from flinks_desk.core.journal import Kind
from flinks_desk.services.archive import Archive
from flinks_desk.services.journal_file import JournalFile

now = datetime.now(UTC)
file = JournalFile(Path(sys.argv[1]), sys.argv[2], now)
archive = Archive(file)
while True:
    archive.add(now, Kind.NOTE, "a title", data={"text": "x" * 200})
    sys.stdout.write(f"{file.written}\n")
    sys.stdout.flush()
