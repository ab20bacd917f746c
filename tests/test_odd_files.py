"""Files that are not used are told of once in the window, and noted in the log."""

from datetime import UTC, datetime
from pathlib import Path

from pytestqt.qtbot import QtBot

from flinks_desk.odd_files import tell
from flinks_desk.services.archive import Archive
from flinks_desk.services.kept_files import Odd
from flinks_desk.ui.widgets.banner import Banner

AT = datetime(2026, 3, 2, tzinfo=UTC)


def test_damaged_and_newer_files_are_told_in_one_banner_and_noted(qtbot: QtBot) -> None:
    banner, log = Banner(), Archive()
    qtbot.addWidget(banner)

    tell([Odd(damaged=(Path("a.json"),)), Odd(newer=(Path("b.json"),))], Path("n.json"), log, AT, banner)

    words = [str(entry.summary) for entry in log.entries]
    assert ("a.json, n.json" in words[0], "b.json" in words[1]) == (True, True)
    assert banner.words() == " ".join(words)
    assert not banner.isHidden()


def test_where_all_is_well_nothing_is_said(qtbot: QtBot) -> None:
    banner, log = Banner(), Archive()
    qtbot.addWidget(banner)

    tell([Odd()], None, log, AT, banner)

    assert banner.isHidden()
    assert log.entries == ()
