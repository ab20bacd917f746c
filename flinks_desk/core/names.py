"""What people call the values of an integration.

Lives here: one name a role, for use inside a sentence. Must not live here: what a value is (`known.py`).
"""

from collections.abc import Mapping

from flinks_desk.core.known import Role
from flinks_desk.core.text import Text, text

__all__ = ["name_of"]

NAMES: Mapping[Role, Text] = {
    Role.SECRET_KEY: text("secret key"),
    Role.AUTHORIZE_TOKEN: text("authorize token"),
    Role.X_API_KEY: text("x-api-key"),
    Role.HMAC_SECRET: text("HMAC secret"),
    Role.CUSTOMER_ID: text("customer id"),
    Role.LOGIN_ID: text("LoginId"),
    Role.REQUEST_ID: text("RequestId"),
    Role.ACCOUNT_ID: text("account id"),
    Role.PASSWORD: text("password"),
    Role.MFA_ANSWER: text("answer to a question"),
    Role.UNKNOWN: text("unknown value"),
}


def name_of(role: Role) -> Text:
    """The name of this role."""
    return NAMES[role]
