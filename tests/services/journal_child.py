"""Writes entries until it is killed, and says after each how many are safe."""

import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from flinks_desk.core.journal import Kind
from flinks_desk.services.archive import Archive
from flinks_desk.services.journal_file import JournalFile

IN_FLIGHT = 250
"""Entries that may wait for the disk; then it is waited until all are safe, and the index is worked at."""

if __name__ == "__main__":
    now = datetime.now(UTC)
    file = JournalFile(Path(sys.argv[1]), sys.argv[2], now)
    archive = Archive(file)
    while True:
        archive.add(now, Kind.NOTE, "a title", data={"text": "x" * 200})
        while len(archive.entries) % IN_FLIGHT == 0 and file.written < len(archive.entries):
            time.sleep(0.001)
        sys.stdout.write(f"{file.written}\n")
        sys.stdout.flush()
