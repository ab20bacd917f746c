"""Profiles from a file: our own, dotenv, Postman. No key goes anywhere by itself, and nothing is believed too far."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flinks_desk.core.artefacts.recognise import decoded
from flinks_desk.core.known import Role
from flinks_desk.core.profile import TOOLBOX, Environment, Profile, free_name
from flinks_desk.core.profile_file import exported
from flinks_desk.core.profile_import import Imported, read
from flinks_desk.core.secret import Secret

CUSTOMER = "5602459c-f6d0-4ca0-6750-08dccdcadcc0"
KEY = "0f4fa2a1-1111-4222-8333-444455556666"
DATA_KEY = "9c6de5b1-7777-4888-8999-aaaabbbbcccc"
ACME = replace(Profile.of_instance("acme-ca", CUSTOMER, name="Acme / Québec"), widget_path="/")


def imported(written: str, name: str = "file") -> Imported:
    return read(decoded(written.encode(), name))


def test_what_is_exported_is_imported_as_it_was_and_holds_no_secret() -> None:
    written = exported((ACME, TOOLBOX))

    assert imported(written) == Imported((ACME, TOOLBOX))
    assert "key" not in written.lower()


def test_a_simulators_profile_is_not_exported() -> None:
    assert (
        json.loads(exported((Profile.of_simulator("http://127.0.0.1:1", "http://localhost:1", "x"),)))["profiles"] == []
    )


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"api": "http://acme-api.private.fin.ag"}, "its addresses have to begin with https://"),
        ({"api": "https://127.0.0.1:8014"}, "its addresses have to begin with https://"),
        ({"api": "https://user:pass@acme-api.private.fin.ag"}, "its addresses have to begin with https://"),
        ({"api": "https://[", "connect": "https://["}, "its addresses have to begin with https://"),
        ({"instance": ""}, "Entry 1 is no whole profile"),
        ({"environment": 7}, "Entry 1 is no whole profile"),
    ],
)
def test_what_is_no_profile_is_left_out_and_named(changes: dict[str, object], said: str) -> None:
    rows = json.loads(exported((ACME,)))
    rows["profiles"][0].update(changes)

    found = imported(json.dumps(rows))

    assert found.profiles == ()
    assert said in str(found.notes[0])


def test_production_cannot_be_passed_off_as_a_sandbox() -> None:
    found = imported(exported((replace(ACME, environment=Environment.SANDBOX),)))

    assert found.profiles[0].environment is Environment.PRODUCTION


def test_a_host_that_is_not_flinks_is_told() -> None:
    found = imported(exported((replace(ACME, api="https://acme-api.private.fin.ag.evil.example"),)))

    assert "evil.example, which is no host of Flinks" in str(found.notes[0])


def test_a_key_in_our_own_file_is_dropped_and_said_so() -> None:
    rows = json.loads(exported((ACME,)))
    rows["profiles"][0]["secret_key"] = KEY

    found = imported(json.dumps(rows))

    assert (found.profiles, found.keys) == ((ACME,), ())
    assert "it was left out" in str(found.notes[0])


DOTENV = f"""FLINKS_API_URL=https://acme-ca-api.private.fin.ag/v3/{CUSTOMER}/BankingServices
FLINKS_SECRET_KEY={KEY}
FLINKS_X_API_KEY="{DATA_KEY}"
FLINKS_HMAC_SECRET=0123456789abcdef
PORT=3000
"""
NAMED = (
    f"FLINKS_INSTANCE=acme-ca\nFLINKS_CUSTOMER_ID={CUSTOMER}\nFLINKS_SECRET_KEY={KEY}\nFLINKS_X_API_KEY={DATA_KEY}\n"
)
POSTMAN = json.dumps(
    {
        "name": "Acme",
        "_postman_variable_scope": "environment",
        "values": [
            {"key": "baseUrl", "value": "https://acme-ca-api.private.fin.ag", "enabled": True},
            {"key": "customerId", "value": CUSTOMER, "enabled": True},
            {"key": "secret_key", "value": KEY, "enabled": True},
            {"key": "x-api-key", "value": DATA_KEY, "enabled": True},
        ],
    }
)


@pytest.mark.parametrize("written", [DOTENV, NAMED, POSTMAN])
def test_settings_become_a_profile_and_their_keys_wait_for_a_person(written: str) -> None:
    found = imported(written, ".env" if written is not POSTMAN else "Acme.postman_environment.json")

    assert found.profiles == (Profile.of_instance("acme-ca", CUSTOMER),)
    assert found.keys == ((Role.SECRET_KEY, Secret(KEY)), (Role.X_API_KEY, Secret(DATA_KEY)))


def test_what_a_profile_has_no_place_for_is_named_without_its_value() -> None:
    notes = [str(note) for note in imported(DOTENV, ".env").notes]

    assert notes == ["Left out: FLINKS_HMAC_SECRET. A profile has no place for them."]


@pytest.mark.parametrize("written", ["", "{", "[]", "PORT=3000", '{"profiles": 1}', f"FLINKS_SECRET_KEY={KEY}"])
def test_a_file_without_a_profile_says_so(written: str) -> None:
    found = imported(written)

    assert found.profiles == ()
    assert found.notes or written == '{"profiles": 1}'


@given(st.text())
def test_no_text_breaks_the_import(written: str) -> None:
    assert imported(written).profiles == ()


def test_a_free_name_has_a_number() -> None:
    assert free_name("Acme", {"other"}) == "Acme"
    assert free_name("Acme", {"acme", "acme 2"}) == "Acme 3"
