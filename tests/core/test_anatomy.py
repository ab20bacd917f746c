"""A call taken apart for people."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flinks_desk.core.anatomy import address_parts, header_meaning
from flinks_desk.core.endpoints import ENDPOINTS, Endpoint
from flinks_desk.core.known import Role
from flinks_desk.core.profile import TOOLBOX


def said(url: str) -> list[tuple[str, str]]:
    return [(part.text, str(part.meaning)) for part in address_parts(url)]


def test_each_part_of_an_address_is_explained() -> None:
    """Scheme, host, version, customer, service and endpoint, in this order."""
    customer = TOOLBOX.customer_id

    assert said(TOOLBOX.banking("GenerateAuthorizeToken")) == [
        ("https://", "Encrypted on its way."),
        ("toolbox-api.private.fin.ag", "The API of the instance toolbox."),
        ("/v3", "The third version of the API."),
        (f"/{customer}", "The customer id: for whom the call is made."),
        ("/BankingServices", "The part of the API that connects banks."),
        ("/GenerateAuthorizeToken", "The endpoint: what is asked for."),
    ]


def test_a_polled_address_names_its_session() -> None:
    """What follows an Async endpoint is the session."""
    assert said("http://127.0.0.1:8000/v3/c/BankingServices/GetAccountsDetailAsync/4d5c")[-1] == (
        "/4d5c",
        "Which session or login it is about.",
    )
    assert said("http://127.0.0.1:8000/v3")[1] == ("127.0.0.1:8000", "This machine: the built-in simulator.")


@given(st.text())
def test_no_part_is_lost(url: str) -> None:
    """Put together again, the parts are the address, whatever it is."""
    assert "".join(part.text for part in address_parts(url)) == url


@pytest.mark.parametrize("row", [row for row in ENDPOINTS.values() if row.role], ids=lambda row: row.name)
def test_each_credential_is_explained(row: Endpoint) -> None:
    """Every endpoint's own credential header has words that say which credential belongs there."""
    words = {Role.SECRET_KEY: "The secret key", Role.AUTHORIZE_TOKEN: "An authorize token", Role.X_API_KEY: "x-api-key"}

    assert row.role is not None
    assert words[row.role] in str(header_meaning(row.header, row.name))


def test_a_header_of_another_endpoint_is_not_explained_away() -> None:
    """The same header is the secret key on one call and the token on another, and unknown ones get no words."""
    assert header_meaning("flinks-auth-key", "GenerateAuthorizeToken") != header_meaning("flinks-auth-key", "Authorize")
    assert header_meaning("X-Trace", "Authorize") is None
