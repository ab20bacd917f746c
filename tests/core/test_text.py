"""A sentence is said in the language of the moment, with its numbers and its times."""

from datetime import UTC, datetime, timedelta, timezone

from flinks_desk.core.text import ENGLISH, Language, plural, text

MONTREAL = timezone(timedelta(hours=-5))
AT = datetime(2026, 3, 2, 19, 3, tzinfo=UTC)
FRENCH = Language(
    "fr",
    {"used at {time}": "utilisé à {time}", "the {role} of {name}": "{role} de {name}", "secret key": "clé secrète"},
    {"{count} account": ("{count} compte", "{count} comptes")},
    MONTREAL,
)


def test_english_is_the_template_itself() -> None:
    assert str(text("Hello {name}.", name="you")) == "Hello you."


def test_a_sentence_without_translation_is_said_in_english() -> None:
    assert FRENCH.say(text("Hello.")) == "Hello."


def test_a_sentence_inside_a_sentence_is_translated_too() -> None:
    assert FRENCH.say(text("the {role} of {name}", role=text("secret key"), name="acme")) == "clé secrète de acme"


def test_times_are_said_in_the_readers_zone_and_fashion() -> None:
    assert FRENCH.say(text("used at {time}", time=AT)) == "utilisé à 14\u00a0h\u00a003"
    assert Language("en", zone=MONTREAL).say(text("used at {time}", time=AT)) == "used at 14:03"


def test_one_and_many_follow_the_language() -> None:
    counted = [plural("{count} account", "{count} accounts", number) for number in (0, 1, 2)]

    assert [ENGLISH.say(one) for one in counted] == ["0 accounts", "1 account", "2 accounts"]
    assert [FRENCH.say(one) for one in counted] == ["0 compte", "1 compte", "2 comptes"]


def test_braces_in_a_value_are_left_alone() -> None:
    assert str(text("Got {what}.", what="{customerId}")) == "Got {customerId}."


def test_a_sentence_of_a_table_can_be_filled_again() -> None:
    assert str(text("The name {host} was not found.").filled(host="x")) == "The name x was not found."
