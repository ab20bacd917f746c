"""What each role is called in a sentence (contract §3)."""

from collections.abc import Mapping

from flinks_desk.core.known import Role
from flinks_desk.core.text import Text, text

__all__ = ["ROLE_WORDS"]

ROLE_WORDS: Mapping[Role, Text] = {
    Role.SECRET_KEY: text("the secret key"),
    Role.AUTHORIZE_TOKEN: text("the authorize token"),
    Role.X_API_KEY: text("the x-api-key"),
    Role.HMAC_SECRET: text("the HMAC secret"),
    Role.CUSTOMER_ID: text("the customer id"),
    Role.LOGIN_ID: text("a LoginId"),
    Role.REQUEST_ID: text("a RequestId"),
    Role.ACCOUNT_ID: text("an account id"),
    Role.PASSWORD: text("a password"),
    Role.MFA_ANSWER: text("an answer to a security question"),
    Role.UNKNOWN: text("a value"),
}
