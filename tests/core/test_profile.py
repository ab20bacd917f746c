"""A profile gives the addresses that are called, and warns of odd values without rejecting them."""

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flinks_desk.core.profile import TOOLBOX, Environment, Profile, oddities

CUSTOMER = "5602459c-f6d0-4ca0-6750-08dccdcadcc0"


@pytest.mark.parametrize(
    ("instance", "environment"),
    [("acme", Environment.PRODUCTION), ("acme-ca", Environment.PRODUCTION), ("Toolbox", Environment.SANDBOX)],
)
def test_an_instance_names_its_hosts(instance: str, environment: Environment) -> None:
    profile = Profile.of_instance(instance, CUSTOMER)

    assert (profile.api, profile.connect, profile.environment) == (
        f"https://{instance}-api.private.fin.ag",
        f"https://{instance}-iframe.private.fin.ag",
        environment,
    )


def test_the_host_is_told_with_its_port() -> None:
    """Two simulators on one machine are told apart by it."""
    assert TOOLBOX.host == "toolbox-api.private.fin.ag"
    assert Profile.of_simulator("http://127.0.0.1:8014", "http://localhost:8014", CUSTOMER).host == "127.0.0.1:8014"


@given(st.text(st.characters()))
def test_whatever_is_typed_for_an_instance_its_address_can_be_read(instance: str) -> None:
    """Each letter is a profile for a moment, `[` and a half of a sign too."""
    profile = Profile.of_instance(instance, "c")

    assert urlsplit(profile.api).netloc == profile.host
    assert profile.host.endswith("-api.private.fin.ag")


def test_an_address_that_nothing_can_read_still_has_a_host() -> None:
    assert Profile.of_simulator("https://[::1:8014/x", "", "c").host == "[::1:8014"


def test_the_widget_is_the_only_origin_to_believe() -> None:
    assert TOOLBOX.widget == "https://toolbox-iframe.private.fin.ag/v2/"
    assert TOOLBOX.widget_origin == "https://toolbox-iframe.private.fin.ag"


@pytest.mark.parametrize(
    ("profile", "warnings"),
    [
        (TOOLBOX, 0),
        (Profile.of_instance("acme us", CUSTOMER), 1),
        (Profile.of_instance("acme.example.com", CUSTOMER), 1),
        (TOOLBOX.with_customer("abc"), 1),
        (TOOLBOX.with_customer(""), 1),
    ],
)
def test_odd_values_are_warned_of(profile: Profile, warnings: int) -> None:
    assert len(oddities(profile)) == warnings
