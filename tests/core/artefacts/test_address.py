"""Addresses, taken apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flinks_desk.core.artefacts.address import Host, Purpose, is_of_interest, parsed
from flinks_desk.core.artefacts.model import hole

CUSTOMER = "5c1f4f2e-8a31-4f0c-9d42-6f3b2c7d9e10"


@pytest.mark.parametrize(
    ("url", "host", "purpose", "instance"),
    [
        (f"https://acme-api.private.fin.ag/v3/{CUSTOMER}/BankingServices/Authorize", Host.API, Purpose.BANKING, "acme"),
        ("https://acme-ca-iframe.private.fin.ag/v2/?demo=true", Host.CONNECT, Purpose.CONNECT, "acme-ca"),
        ("https://acme-api.private.fin.ag/v3/oauth/authorize?state=1", Host.API, Purpose.OAUTH, "acme"),
        (
            f"https://acme-api.private.fin.ag/v3/{CUSTOMER}/insight/login/1/attributes/2",
            Host.API,
            Purpose.INSIGHT,
            "acme",
        ),
        ("https://sandbox.flinks.io/v3/x/BankingServices/Authorize", Host.OUTDATED, Purpose.BANKING, "sandbox"),
        ("https://acme-api.private.fin.ag.evil.example/v3/x/BankingServices/Y", Host.OTHER, Purpose.BANKING, ""),
        ("http://127.0.0.1:8042/v3/x/BankingServices/Authorize", Host.LOOPBACK, Purpose.BANKING, ""),
        ("http://[::1]:8042/v2/?authorizeToken=1", Host.LOOPBACK, Purpose.CONNECT, ""),
        ("https://app.example/cb?loginId=1&institution=2", Host.OTHER, Purpose.CALLBACK, ""),
        ("https://app.example/cb?state=1&error=access_denied", Host.OTHER, Purpose.CALLBACK, ""),
        ("https://app.example/#/done?loginId=1", Host.OTHER, Purpose.CALLBACK, ""),
        ("https://app.example/?authorizeToken=1", Host.OTHER, Purpose.CONNECT, ""),
        (f"{hole('BASE')}/GetAccountsDetail", Host.OPEN, Purpose.BANKING, ""),
        ("{{baseUrl}}/GetAccountsSummary", Host.OPEN, Purpose.BANKING, ""),
        ("https://docs.flinks.com/api", Host.OTHER, Purpose.OTHER, ""),
        ("", Host.OPEN, Purpose.OTHER, ""),
    ],
)
def test_host_purpose_and_instance(url: str, host: Host, purpose: Purpose, instance: str) -> None:
    """They are told from the address alone."""
    parts = parsed(url)

    assert (parts.host_kind, parts.purpose, parts.instance) == (host, purpose, instance)


def test_parameters_are_decoded_and_kept_as_written() -> None:
    """The raw value tells whether somebody encoded it."""
    parts = parsed("https://a-iframe.private.fin.ag/v2/?redirectUrl=https%3A%2F%2Fb.example&tag=a+b&x")

    assert [(each.name, each.value, each.raw) for each in parts.parameters] == [
        ("redirectUrl", "https://b.example", "https%3A%2F%2Fb.example"),
        ("tag", "a b", "a+b"),
        ("x", "", ""),
    ]
    assert parts.first("REDIRECTURL") == "https://b.example"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://app.example/api/flinks/session", False),
        ("https://help.flinks.com/support", False),
        ("https://fonts.example/inter.woff2", False),
        ("https://api.flinks.com/v3/x", True),
        ("https://proxy.example/v3/x/BankingServices/Authorize", True),
        ("http://localhost:3000/anything", True),
        ("https://app.example/cb?loginId=1", True),
    ],
)
def test_what_is_flinks_business(url: str, expected: bool) -> None:  # noqa: FBT001
    """Calls to Flinks, to loopback, to hosts that look meant for Flinks, and callbacks (contract §2)."""
    assert is_of_interest(url) is expected


def test_a_header_of_ours_makes_any_host_of_interest() -> None:
    """Somebody meant Flinks."""
    assert is_of_interest("https://gateway.example/token", ["Flinks-Auth-Key"])


@given(st.text(max_size=200))
def test_any_text_can_be_taken_apart(text: str) -> None:
    """Nothing raises."""
    assert parsed(text).url == text
