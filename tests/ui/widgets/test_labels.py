"""Labels: plain text only, the column of text, and cutting what does not fit."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from flinks_desk.ui.widgets.labels import ElidedLabel, label

LONG = "A sentence that is by far too long for a column of text, " * 6


def test_html_is_shown_as_it_is_written(qtbot: QtBot) -> None:
    """What others wrote is never taken for markup."""
    words = label("<b>bold</b>")
    qtbot.addWidget(words)

    assert words.textFormat() is Qt.TextFormat.PlainText


def test_a_long_sentence_gets_the_height_of_its_column(qtbot: QtBot) -> None:
    """Asked for the height in a width beyond the column, a label answers for the column."""
    words = label(LONG)
    qtbot.addWidget(words)

    assert words.heightForWidth(10_000) == words.heightForWidth(words.maximumWidth())


def test_what_does_not_fit_is_cut_and_told_in_the_tool_tip(qtbot: QtBot) -> None:
    """The whole text stays within reach."""
    words = ElidedLabel("https://toolbox-api.private.fin.ag/v3")
    qtbot.addWidget(words)
    words.resize(80, 20)
    words.show()

    assert words.shown_text().endswith("…")
    assert words.toolTip() == "https://toolbox-api.private.fin.ag/v3"
    assert words.accessibleName() == words.text()


def test_what_fits_is_whole_and_needs_no_tool_tip(qtbot: QtBot) -> None:
    """A tool tip that repeats what stands there is noise."""
    words = ElidedLabel("short")
    qtbot.addWidget(words)
    words.resize(400, 20)

    assert (words.shown_text(), words.toolTip()) == ("short", "")
