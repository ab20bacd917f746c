"""A layout that is filled anew holds nothing of what it held."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from flinks_desk.ui.widgets.layouts import empty


def test_what_is_taken_out_is_not_seen_for_a_moment_more(qtbot: QtBot) -> None:
    """Qt deletes it later, when what is new may stand in its place already."""
    panel = QWidget()
    qtbot.addWidget(panel)
    layout = QVBoxLayout(panel)
    old = QLabel("old")
    layout.addWidget(old)
    layout.addStretch(1)
    panel.show()

    empty(layout)

    assert layout.count() == 0
    assert not old.isVisible()
