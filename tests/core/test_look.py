"""A value is looked at before it is kept: cleaned, warned of, or stopped and named."""

from datetime import UTC, datetime

import pytest

from flinks_desk.core.diagnosis.finding import Mend
from flinks_desk.core.known import Known, Role, Sighting
from flinks_desk.core.look import beside, look
from flinks_desk.core.profile import TOOLBOX, TOOLBOX_SECRET_KEY, Profile
from flinks_desk.core.secret import Secret

AT = datetime(2026, 3, 2, 14, 2, 11, tzinfo=UTC)
GUID = "3f1a77aa-0000-4000-8000-00000000beef"
ACME = Profile.of_instance("acme", "x")
KNOWN = Known(b"salt").with_value(TOOLBOX_SECRET_KEY, Sighting(Role.SECRET_KEY, "toolbox"))


def test_a_good_value_passes() -> None:
    seen = look(Role.SECRET_KEY, GUID, KNOWN, ACME)

    assert (seen.value, seen.removed, seen.warnings, seen.stopped) == (Secret(GUID), (), (), None)


def test_an_odd_shape_is_only_warned_of() -> None:
    seen = look(Role.X_API_KEY, "0123456789abcdef", KNOWN, ACME)

    assert (len(seen.warnings), seen.stopped) == (1, None)


@pytest.mark.parametrize(
    ("role", "mend"),
    [
        (Role.SECRET_KEY, Mend.SWAP_VALUES),
        (Role.X_API_KEY, Mend.SWAP_VALUES),
        (Role.CUSTOMER_ID, Mend.SWAP_VALUES),
        (Role.LOGIN_ID, Mend.SWAP_VALUES),
        (Role.AUTHORIZE_TOKEN, None),
        (Role.REQUEST_ID, None),
        (Role.ACCOUNT_ID, None),
    ],
)
def test_a_value_of_another_role_is_stopped_with_a_way_to_its_field(role: Role, mend: Mend | None) -> None:
    field = Role.SECRET_KEY if role is not Role.SECRET_KEY else Role.X_API_KEY
    known = Known(b"salt").with_value(GUID, Sighting(role, "acme", AT))

    seen = look(field, GUID.upper(), known, ACME)

    assert seen.stopped is not None
    assert (seen.stopped.code, seen.stopped.mend, seen.belongs_to) == ("credential-swapped", mend, role)


def test_a_published_key_elsewhere_is_warned_of() -> None:
    warnings = [str(one) for one in look(Role.SECRET_KEY, TOOLBOX_SECRET_KEY, KNOWN, ACME).warnings]

    assert warnings == [
        "This value was met on toolbox; here it is acme.",
        "This key is published for everyone; it is no secret.",
    ]
    assert len(look(Role.SECRET_KEY, TOOLBOX_SECRET_KEY, KNOWN, TOOLBOX).warnings) == 1


@pytest.mark.parametrize(("raw", "code"), [("{customerId}", "placeholder-left"), ("é-key", "credential-damaged")])
def test_what_cannot_be_right_is_stopped(raw: str, code: str) -> None:
    stopped = look(Role.SECRET_KEY, raw, KNOWN, ACME).stopped

    assert stopped is not None
    assert stopped.code == code


@pytest.mark.parametrize("role", [Role.PASSWORD, Role.MFA_ANSWER])
def test_passwords_and_answers_stay_as_they_were_typed(role: Role) -> None:
    assert look(role, ' "Everyday" ', KNOWN, ACME).value == Secret(' "Everyday" ')


def test_an_empty_field_is_not_complained_about() -> None:
    assert look(Role.SECRET_KEY, "", KNOWN, ACME).stopped is None


def test_what_stands_in_another_field_too_is_stopped_without_a_button() -> None:
    """Nobody knows yet which of the two is right, so nothing is moved; an empty field is in no other."""
    fields = (
        Known(b"")
        .with_value(GUID.upper(), Sighting(Role.CUSTOMER_ID, "acme"))
        .with_value("", Sighting(Role.UNKNOWN, ""))
    )
    twin, alone, empty = (
        beside(look(Role.X_API_KEY, one, KNOWN, ACME), Role.X_API_KEY, fields) for one in (GUID, GUID[:-1] + "0", "")
    )

    assert twin.stopped is not None
    assert (twin.stopped.code, twin.stopped.mend, twin.stopped.evidence) == ("credential-swapped", None, None)
    assert (alone.stopped, empty.stopped) == (None, None)
