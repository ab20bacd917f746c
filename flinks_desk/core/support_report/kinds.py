"""What a value is by the name under which it stands, and what its stand-in is called.

Lives here: `kind_of`, and the names of kinds for people. Must not live here: putting anything in a value's place.
"""

from collections.abc import Mapping

from flinks_desk.core.known import Role
from flinks_desk.core.personal import PERSONAL_NAMES
from flinks_desk.core.redaction import SECRET_NAMES
from flinks_desk.core.text import Text, text

__all__ = ["KINDS", "SECRET_ROLES", "UNNAMED", "is_account_data", "is_to_go", "kind_of", "kind_of_role", "name_of_kind"]

UNNAMED = "secret"
"""What a sealed value is called that stands under no name we know."""

KINDS: Mapping[str, Text] = {
    "secret-key": text("secret key"),
    "authorize-token": text("authorize token"),
    "x-api-key": text("x-api-key"),
    "hmac-secret": text("secret that checks webhooks"),
    "auth-key": text("secret key or authorize token"),
    "signature": text("signature"),
    "authorization": text("sign-in of a header"),
    "access-token": text("access token"),
    "password": text("password"),
    "username": text("user name at the bank"),
    "mfa-answer": text("answer to the bank's question"),
    "cookie": text("cookie"),
    "oauth-state": text("state of an OAuth visit"),
    UNNAMED: text("secret"),
    "login-id": text("LoginId"),
    "account-number": text("account number"),
    "transit-number": text("transit number"),
    "card-number": text("card number"),
    "email": text("e-mail address"),
    "phone-number": text("telephone number"),
    "address": text("address"),
    "city": text("city"),
    "postal-code": text("postal code"),
    "name": text("account holder's name"),
    "date-of-birth": text("date of birth"),
    "social-insurance-number": text("social insurance number"),
    "description": text("description of a transaction"),
    "statement": text("statement of an account"),
}
"""Every kind, for people. Those after the unnamed one are account data."""

ACCOUNT_DATA = frozenset(list(KINDS)[list(KINDS).index(UNNAMED) + 1 :])

SECRET_ROLES = frozenset(
    {Role.SECRET_KEY, Role.AUTHORIZE_TOKEN, Role.X_API_KEY, Role.HMAC_SECRET, Role.PASSWORD, Role.MFA_ANSWER}
)
"""Roles of values that never leave."""

STAYING = frozenset({"id", "request-id", "customer-id", "account-id"})
"""Identifiers by which whoever helps finds a call. They open nothing, and go with their session."""

OUR_NAMES: Mapping[str, str] = {
    "state": "oauth-state",
    "set-cookie": "cookie",
    "cookie": "cookie",
    "base64bytes": "statement",
    "flinks_authorize_token": "authorize-token",
}
INSIDE: Mapping[tuple[str, str], str] = {
    ("login", "id"): "login-id",
    ("holder", "name"): "name",
    ("transactions", "description"): "description",
}
"""Names that are telling only inside another member."""


def kind_of(name: str, parent: str, *, with_account_data: bool) -> str:
    """What stands under this name; an empty text for what may be read by all."""
    kind = _kind_of(name.lower(), parent.lower())
    return kind if is_to_go(kind, with_account_data=with_account_data) else ""


def is_to_go(kind: str, *, with_account_data: bool) -> bool:
    """Whether values of this kind are taken out of a report."""
    return bool(kind) and kind not in STAYING and not (with_account_data and is_account_data(kind))


def kind_of_role(role: Role) -> str:
    """The kind of a value known in this role."""
    return role.value.replace("_", "-")


def is_account_data(kind: str) -> bool:
    """Whether it is about a person's accounts, and opens nothing."""
    return kind in ACCOUNT_DATA


def name_of_kind(kind: str) -> Text:
    """What a kind is called; one that others named later keeps its own word."""
    return KINDS.get(kind) or text("{kind}", kind=kind)


def _kind_of(name: str, parent: str) -> str:
    if "securityresponses" in (name, parent):
        return "mfa-answer"
    if name == "flinks-auth-key":
        return "secret-key" if parent == "generateauthorizetoken" else "authorize-token"
    told = OUR_NAMES.get(name) or INSIDE.get((parent, name)) or SECRET_NAMES.get(name)
    if told:
        return told
    plain = "".join(sign for sign in name if sign not in "_ .-")
    return "" if plain == "description" else SECRET_NAMES.get(plain) or PERSONAL_NAMES.get(plain, "")
