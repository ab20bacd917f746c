"""Buttons: three weights, icons with words for screen readers."""

from pytestqt.qtbot import QtBot

from flinks_desk.ui.widgets.buttons import icon_button, link_button, primary_button, quiet_button, set_kind


def test_weights_are_told_by_their_kind(qtbot: QtBot) -> None:
    """Each factory makes the weight that it is named after."""
    made = [primary_button("a"), quiet_button("b"), link_button("c")]
    for button in made:
        qtbot.addWidget(button)

    assert [button.property("kind") for button in made] == ["primary", "quiet", "link"]


def test_an_icon_says_what_it_does(qtbot: QtBot) -> None:
    """A button that is only an icon has its words in the tool tip and in its accessible name."""
    button = icon_button("settings", "Colours and language")
    qtbot.addWidget(button)

    assert (button.accessibleName(), button.toolTip()) == ("Colours and language", "Colours and language")
    assert not button.icon().isNull()


def test_a_button_becomes_primary_when_its_moment_comes(qtbot: QtBot) -> None:
    """The weight changes while the button stays."""
    button = quiet_button("Next")
    qtbot.addWidget(button)

    set_kind(button, "primary")

    assert button.property("kind") == "primary"


def test_a_button_has_room_for_its_words_in_every_weight(qtbot: QtBot) -> None:
    """What was measured between two styles is forgotten."""
    button, fresh = quiet_button("Fetch the data again"), primary_button("Fetch the data again")
    for one in (button, fresh):
        qtbot.addWidget(one)
        one.show()
    set_kind(button, "primary")

    assert button.sizeHint() == fresh.sizeHint()
