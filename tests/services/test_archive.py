"""The journal numbers its entries, tells its listeners, and masks the secrets it is told of."""

from datetime import UTC, datetime

from flinks_desk.core.journal import Entry, Kind
from flinks_desk.core.secret import DOTS, Secret
from flinks_desk.services.archive import Archive

AT = datetime(2026, 3, 2, 14, 2, 11, tzinfo=UTC)


def test_entries_are_numbered_and_told() -> None:
    archive = Archive()
    told: list[Entry] = []
    archive.on_entry(told.append)

    first = archive.add(AT, Kind.NOTE, "one")
    second = archive.add(AT, Kind.NOTE, "two")

    assert [one.number for one in archive.entries] == [1, 2]
    assert told == [first, second] == list(archive.entries)


def test_secrets_in_data_are_masked() -> None:
    entry = Archive().add(AT, Kind.WIDGET, "x", data={"url": "https://x/?t=canary-1"}, secrets=[Secret("canary-1")])

    assert entry.data == {"url": f"https://x/?t={DOTS}"}


def test_after_closing_nobody_is_told() -> None:
    archive = Archive()
    told: list[Entry] = []
    archive.on_entry(told.append)
    archive.close()

    archive.add(AT, Kind.NOTE, "one")

    assert told == []
