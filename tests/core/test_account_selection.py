"""What was chosen in the widget against what came."""

from flinks_desk.core.account_selection import Selection, compared, told
from tests.core.bank import account


def test_without_a_choice_there_is_nothing_to_compare() -> None:
    assert compared((), (account(),)) is None


def test_exactly_what_was_chosen() -> None:
    selection = compared(("A1",), (account(),))

    assert selection == Selection(("A1",), (), ())
    assert [str(one) for one in told(selection)] == ["1 account was chosen in Connect.", "Exactly these came."]


def test_missing_and_extra_are_named() -> None:
    selection = compared(("a2",), (account(),))
    assert selection is not None

    said = " ".join(str(one) for one in told(selection))
    assert "1 chosen account did not come: a2" in said
    assert "1 account came that was not chosen: Chequing." in said
