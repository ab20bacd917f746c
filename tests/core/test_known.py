"""What was met is known by fingerprint, never in clear; the first meaning stays until a person puts it right."""

from datetime import UTC, datetime

from flinks_desk.core.known import Known, Role, Sighting
from flinks_desk.core.secret import Secret

AT = datetime(2026, 3, 2, 14, 2, 11, tzinfo=UTC)
TOKEN = Sighting(Role.AUTHORIZE_TOKEN, "acme", AT)
KEY = Sighting(Role.SECRET_KEY, "acme", AT)


def test_a_value_is_known_in_any_case_and_with_blanks_around() -> None:
    known = Known(b"salt").with_value("ABC-1", TOKEN)

    assert known.role_of(Secret(" abc-1 ")) == TOKEN
    assert known.role_of("abc-2") is None


def test_the_first_meaning_stays() -> None:
    known = Known(b"salt").with_value("abc", TOKEN).with_value("abc", KEY)

    assert known.role_of("abc") == TOKEN


def test_a_person_can_put_it_right() -> None:
    assert Known(b"salt").with_value("abc", TOKEN).corrected("abc", KEY).role_of("abc") == KEY


def test_no_value_is_kept_in_clear_and_another_salt_makes_other_fingerprints() -> None:
    one, other = Known(b"salt").with_value("canary", TOKEN), Known(b"pepper").with_value("canary", TOKEN)

    assert "canary" not in repr(one)
    assert set(one.sightings) != set(other.sightings)
