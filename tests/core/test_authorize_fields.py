"""The table of further members is complete, and gives real booleans."""

import pytest

from flinks_desk.core.authorize_fields import FIELDS, more_of
from flinks_desk.core.endpoints import ENDPOINTS

HAVE_THEIR_PLACE = {
    "LoginId",
    "MostRecentCached",
    "Institution",
    "Username",
    "Password",
    "RequestId",
    "SecurityResponses",
}


def test_every_member_of_the_call_can_be_set() -> None:
    """What Authorize takes is on the page: in a place of its own, or in this table."""
    names = [row.name for row in FIELDS]

    assert {*names, *HAVE_THEIR_PLACE} == {field.name for field in ENDPOINTS["Authorize"].fields}
    assert len(names) == len(set(names))
    assert not HAVE_THEIR_PLACE & set(names)


@pytest.mark.parametrize("row", FIELDS, ids=lambda row: row.name)
def test_every_row_is_whole(row: object) -> None:
    """It says what it is for, where that is known from, and its default is among its values."""
    field = next(one for one in FIELDS if one is row)

    assert str(field.meaning)
    assert field.source.startswith("api-facts §")
    assert not field.default or field.default in field.values


def test_what_was_chosen_becomes_members_in_the_tables_order() -> None:
    chosen = {"Tag": "t-1", "DaysOfTransactions": "Days365", "Save": "false", "WithBalance": ""}

    assert more_of(chosen) == (("Save", False), ("Tag", "t-1"), ("DaysOfTransactions", "Days365"))
