"""The entry of the OAuth custom integration, part by part (api-facts §9)."""

from dataclasses import replace

import pytest

from flinks_desk.core import oauth
from flinks_desk.core.exchange import AsWritten
from flinks_desk.core.oauth_letter import letter
from flinks_desk.core.profile import TOOLBOX_CUSTOMER_ID, Profile
from flinks_desk.core.secret import DOTS, Secret
from flinks_desk.core.text import ENGLISH
from flinks_desk.services import catalogue

ACME = Profile.of_instance("acme-ca", TOOLBOX_CUSTOMER_ID)
ENTRY = oauth.Entry("90002", "https://shop.example/back?from=bank", "fr", "order 7")


def test_the_address_has_no_customer_id_and_everything_is_encoded() -> None:
    """The instance, the lower-case path, and the parameters in the order of the table."""
    assert oauth.entry_address(ACME, ENTRY, "a+b") == (
        "https://acme-ca-api.private.fin.ag/v3/oauth/authorize?institution_id=90002"
        "&redirect_uri=https%3A%2F%2Fshop.example%2Fback%3Ffrom%3Dbank&state=a%2Bb&lang=fr&tag=order%207"
    )


def test_the_parts_make_the_address() -> None:
    """What is explained piece by piece is what is sent."""
    host, path, *rest = (part.shown for part in oauth.parts_of(ACME, ENTRY, "s"))

    assert f"{host}{path}?{'&'.join(rest)}" == oauth.entry_address(ACME, ENTRY, "s")


def test_every_parameter_is_explained_and_can_be_given() -> None:
    """The table and the entry know the same five names (api-facts §9)."""
    names = [row.name for row in oauth.PARAMETERS]

    assert names == ["institution_id", "redirect_uri", "state", "lang", "tag"]
    assert [name for name, _ in ENTRY.pairs("s")] == names
    assert all(str(row.meaning) for row in oauth.PARAMETERS)


def test_the_call_takes_a_redirect_and_hides_the_state() -> None:
    """Nothing but the query goes along: no key, no token."""
    call = oauth.compose(ACME, ENTRY, "secret-state")

    assert call.takes_redirect
    assert [name for name, _ in call.headers] == ["Accept"]
    assert isinstance(call.as_written, AsWritten)
    assert ("state", Secret("secret-state")) in call.as_written.query
    assert "secret-state" not in repr(call)


@pytest.mark.parametrize(
    ("change", "codes"),
    [
        ({}, []),
        ({"institution_id": ""}, ["field-missing"]),
        ({"institution_id": "RBC"}, ["field-invalid"]),
        ({"redirect_uri": ""}, ["redirect-url-invalid"]),
        ({"redirect_uri": "shop.example/back"}, ["redirect-url-invalid"]),
        ({"redirect_uri": "https://shop.example/back#top"}, ["redirect-url-invalid"]),
        ({"redirect_uri": "https://[bad"}, ["redirect-url-invalid"]),
        ({"redirect_uri": "http://shop.example/back"}, ["scheme-insecure"]),
        ({"redirect_uri": "http://127.0.0.1:8765/callback"}, []),
    ],
)
def test_what_cannot_work_is_said_before_it_is_sent(change: dict[str, str], codes: list[str]) -> None:
    """A bank by its number, and a whole encrypted address."""
    assert [one.code for one in oauth.lint(replace(ENTRY, **change))] == codes


def test_a_hop_shows_names_and_hides_values() -> None:
    """What opens nothing is shown; all else is dots, whatever it is called."""
    url = (
        "https://ob.flinksapp.com/api/v1/agentless?REF=r-1&scope=accounts&state=s&redirect_uri=https://a.example/cb?x=1"
    )

    hop = oauth.read_hop(url, ACME, ENTRY.redirect_uri)

    assert hop == oauth.Hop(
        "ob.flinksapp.com",
        "/api/v1/agentless",
        (("REF", DOTS), ("scope", "accounts"), ("state", DOTS), ("redirect_uri", "https://a.example/cb")),
        oauth.Knowing.DOCUMENTED,
    )


@pytest.mark.parametrize(
    ("url", "knowing"),
    [
        ("https://acme-ca-api.private.fin.ag/v3/x/openbanking/callback", oauth.Knowing.OURS),
        ("https://shop.example/back", oauth.Knowing.OURS),
        ("https://shop.example:8443/back", oauth.Knowing.UNKNOWN),
        ("https://acme-ca-api.private.fin.ag.evil.example/", oauth.Knowing.UNKNOWN),
        ("https://acme-ca-api.private.fin.ag@evil.example/", oauth.Knowing.UNKNOWN),
        ("https://login.bank.example/", oauth.Knowing.UNKNOWN),
    ],
)
def test_a_host_is_known_by_the_profile_alone(url: str, knowing: oauth.Knowing) -> None:
    """What only looks like the instance is unknown."""
    assert oauth.read_hop(url, ACME, ENTRY.redirect_uri).knowing is knowing


def test_a_new_visit_remembers_the_states_of_the_old_ones() -> None:
    """So that a late callback can be told from a foreign one."""
    visit = oauth.Visit(ENTRY).again("one").again("two")

    assert (visit.state, visit.earlier) == ("two", ("one",))


def test_the_letter_is_filled_from_profile_and_redirect_address() -> None:
    """In either language it names the same addresses, and no key."""
    english, french = (letter(ACME, ENTRY, language) for language in (ENGLISH, catalogue.language("fr")))

    for written in (english, french):
        assert "`https://shop.example/back?from=bank`" in written
        assert "`https://acme-ca-api.private.fin.ag/v3/oauth/authorize`" in written
        assert TOOLBOX_CUSTOMER_ID in written
    assert english != french
    assert "(to be filled in)" in letter(ACME, oauth.Entry(), ENGLISH)
