"""What names say about the values that they stand for."""

import pytest

from flinks_desk.core.diagnosis.names import is_auth_lookalike, is_key_lookalike, role_of_name
from flinks_desk.core.known import Role


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("FLINKS_SECRET_KEY", Role.SECRET_KEY),
        ("FLINKS_SECRET", Role.SECRET_KEY),
        ("Flinks:SecretKey", Role.SECRET_KEY),
        ("_options.SecretKey", Role.SECRET_KEY),
        ("FLINKS_X_API_KEY", Role.X_API_KEY),
        ("xApiKey", Role.X_API_KEY),
        ("FLINKS_AUTHORIZE_TOKEN", Role.AUTHORIZE_TOKEN),
        ("authorizeToken", Role.AUTHORIZE_TOKEN),
        ("FLINKS_WEBHOOK_HMAC_SECRET", Role.HMAC_SECRET),
        ("FLINKS_CUSTOMER_ID", Role.CUSTOMER_ID),
        ("customerID", Role.CUSTOMER_ID),
        ("FLINKS_DASHBOARD_CUSTOMER_ID", Role.UNKNOWN),
        ("login_id", Role.LOGIN_ID),
        ("FLINKS_API_KEY", Role.UNKNOWN),
        ("FLINKS_AUTH_KEY", Role.UNKNOWN),
        ("FLINKS_BEARER_TOKEN", Role.UNKNOWN),
        ("STRIPE_SECRET_KEY", None),
        ("NEXT_PUBLIC_FLINKS_CONNECT_DOMAIN", None),
        ("institution", None),
    ],
)
def test_a_name_promises_a_role(name: str, role: Role | None) -> None:
    """Names with several meanings promise only that something is secret (real-world §1.4)."""
    assert role_of_name(name) is role


def test_lookalikes_of_headers() -> None:
    """The right header is no lookalike of itself, in any case."""
    assert all(
        map(is_auth_lookalike, ["x-api-key", "Authorization", "Auth-Key", "flinks_auth_key", "X-Flinks-Auth-Key"])
    )
    assert not any(map(is_auth_lookalike, ["Flinks-Auth-Key", "Accept", "X-Request-Id", "Cookie"]))
    assert all(map(is_key_lookalike, ["x_api_key", "api-key", "X-APIKEY", "Authorization"]))
    assert not any(map(is_key_lookalike, ["X-Api-Key", "flinks-auth-key", "Content-Type"]))
