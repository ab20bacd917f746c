"""What an audience sees of a session: never an id or a person, and always which is which."""

from datetime import UTC, datetime

from flinks_desk.core.authorize import ByCredentials, ByLogin
from flinks_desk.core.exchange import Json, Reply
from flinks_desk.core.presenting import Cloak
from flinks_desk.core.profile import Profile
from flinks_desk.core.secret import Secret
from flinks_desk.core.session import Preview, Session
from flinks_desk.core.text import text

LOGIN = "5c1f4a9e-8b61-4d5b-9b4e-1f0a4a1c7d11"
OTHER = "0d7c3f55-1f52-4a3c-8f0e-3f5b0c9a2e22"
HOLDER: dict[str, Json] = {
    "Name": "Élodie Gagnon",
    "Address": {"CivicAddress": "1200, rue Saint-Jean", "City": "Québec", "PostalCode": "G1R 1S8"},
    "Email": "elodie@nomail.example",
    "PhoneNumber": "4185550148",
}
ANSWER: dict[str, Json] = {
    "Accounts": [{"Id": OTHER, "AccountNumber": 70004123, "TransitNumber": "77777", "Holder": HOLDER}]
}
PERSONAL = ("70004123", "77777", "Gagnon", "Saint-Jean", "Québec", "G1R", "elodie", "4185550148", LOGIN, OTHER)


def test_nothing_personal_is_left_in_an_answer() -> None:
    """Neither in its members nor in its text, whether the accents are escaped there or not."""
    written = '{"Name": "\\u00c9lodie Gagnon", "to": "ÉLODIE GAGNON, 418-555-0148, other@nomail.example"}'
    reply = Reply(200, (), f"{written} {ANSWER} {LOGIN.upper()}", ANSWER, is_json=True)

    seen = repr(Cloak().presented(reply))

    assert [each for each in (*PERSONAL, "GAGNON", "418-555", "other@") if each in seen] == []


def test_the_end_of_a_key_is_covered() -> None:
    """The two characters that tell keys apart are for those who have them."""
    assert Cloak().presented(f"{Secret('canary-key-0123456789').ending()}, and so on") == "••••••••, and so on"


def test_the_same_id_is_the_same_stand_in() -> None:
    """In every spelling, and in a sentence as well."""
    cloak = Cloak()

    shown = [cloak.presented(one) for one in (LOGIN, LOGIN.upper(), LOGIN.replace("-", ""), OTHER)]

    first = "00000000-0000-4000-8000-000000000001"
    assert shown == [first, first, first.replace("-", ""), "00000000-0000-4000-8000-000000000002"]
    assert str(cloak.presented(text("It is {id}.", id=LOGIN))) == f"It is {first}."


def test_a_page_gives_back_what_was_meant() -> None:
    """A call that is made from masked fields goes out with the true ones."""
    cloak = Cloak()
    choices = [ByLogin(LOGIN), ByCredentials("FlinksCapital", "avery_t", Secret("Everyday"))]

    shown = cloak.presented(choices)

    assert shown != choices
    assert cloak.meant(shown) == choices


def test_what_nobody_could_have_seen_means_itself() -> None:
    """A number that was never given out is no stand-in."""
    assert Cloak().meant("•••·7 and 00000000-0000-4000-8000-000000000009") == (
        "•••·7 and 00000000-0000-4000-8000-000000000009"
    )


def test_covering_twice_changes_nothing() -> None:
    """The log may get what a page has seen already."""
    cloak = Cloak()
    once = cloak.presented(ANSWER)

    assert cloak.presented(once) == once
    assert repr(cloak.meant(once)) == repr(ANSWER).replace("70004123", "'70004123'")


def test_a_value_learned_late_is_covered_everywhere() -> None:
    """A name that comes with the data is covered also in what was seen before."""
    cloak = Cloak()
    early = {"note": "Paid to Élodie Gagnon"}
    assert cloak.presented(early) == early

    cloak.presented(ANSWER)

    assert "Gagnon" not in repr(cloak.presented(early))


def test_what_needs_no_cover_stays_the_same_object() -> None:
    """Pages compare by identity what they have drawn already."""
    cloak = Cloak()
    session = Session(Profile.of_simulator("http://127.0.0.1:1", "http://localhost:1", LOGIN))
    preview = Preview(login_id=LOGIN)

    assert cloak.presented(session.preview) is session.preview
    assert cloak.presented(preview) is cloak.presented(preview)
    assert cloak.presented(datetime(2026, 1, 1, tzinfo=UTC)) == datetime(2026, 1, 1, tzinfo=UTC)
