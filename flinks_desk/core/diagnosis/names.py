"""What names say about the values that they stand for.

Lives here: roles by the names of headers, fields, parameters, settings and variables.
Must not live here: roles by place or by equality (`stands.py`).
One name has several meanings (real-world §1.4): `FLINKS_API_KEY` is the secret key in one project and the x-api-key in
the next. Such names give `UNKNOWN`: something secret, no more.
"""

from collections.abc import Mapping

from flinks_desk.core.known import Role
from flinks_desk.core.lean import regex

__all__ = ["API_KEY", "AUTH", "SECRET_ROLES", "is_auth_lookalike", "is_key_lookalike", "plain", "role_of_name"]

AUTH = "flinks-auth-key"
API_KEY = "x-api-key"

SECRET_ROLES = frozenset(
    {Role.SECRET_KEY, Role.AUTHORIZE_TOKEN, Role.X_API_KEY, Role.HMAC_SECRET, Role.PASSWORD, Role.MFA_ANSWER}
)

_WORDS = regex(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_OTHER_VENDORS = frozenset(
    [
        "stripe",
        "plaid",
        "aws",
        "azure",
        "google",
        "github",
        "gitlab",
        "slack",
        "twilio",
        "sendgrid",
        "mailgun",
        "jwt",
        "session",
        "cookie",
        "django",
        "nextauth",
        "auth0",
        "okta",
        "firebase",
        "supabase",
        "sentry",
        "redis",
        "db",
        "database",
        "postgres",
        "mysql",
        "smtp",
        "mail",
        "dwolla",
        "paypal",
        "shopify",
        "hubspot",
    ]
)

# In this order; every word must be there.
_BY_WORDS: tuple[tuple[frozenset[str], Role], ...] = tuple(
    (frozenset(words.split()), role)
    for words, role in (
        ("hmac", Role.HMAC_SECRET),
        ("webhook secret", Role.HMAC_SECRET),
        ("webhook key", Role.HMAC_SECRET),
        ("authorize token", Role.AUTHORIZE_TOKEN),
        ("authorise token", Role.AUTHORIZE_TOKEN),
        ("authorizetoken", Role.AUTHORIZE_TOKEN),
        ("authorization token", Role.AUTHORIZE_TOKEN),
        ("x api key", Role.X_API_KEY),
        ("xapi key", Role.X_API_KEY),
        ("xapikey", Role.X_API_KEY),
        ("secret", Role.SECRET_KEY),
        ("secretkey", Role.SECRET_KEY),
        ("dashboard id", Role.UNKNOWN),
        ("customer id", Role.CUSTOMER_ID),
        ("customerid", Role.CUSTOMER_ID),
        ("login id", Role.LOGIN_ID),
        ("loginid", Role.LOGIN_ID),
        ("request id", Role.REQUEST_ID),
        ("requestid", Role.REQUEST_ID),
        ("account id", Role.ACCOUNT_ID),
        ("accountid", Role.ACCOUNT_ID),
        ("password", Role.PASSWORD),
        ("passwd", Role.PASSWORD),
        ("pwd", Role.PASSWORD),
    )
)
_SECRET_WORDS: tuple[frozenset[str], ...] = tuple(
    frozenset(words.split())
    for words in ("api key", "apikey", "auth key", "authkey", "token", "bearer", "auth token", "key")
)

_AUTH_LOOKALIKES = frozenset(
    [
        "authkey",
        "flinksauthkey",
        "xflinksauthkey",
        "xauthkey",
        "flinksauth",
        "flinkskey",
        "authorization",
        "xauthorization",
        "xauthtoken",
        "authtoken",
        "flinksauthtoken",
        "token",
        "xtoken",
        "apikey",
        "xapikey",
        "xflinksapikey",
        "flinksapikey",
        "secret",
        "secretkey",
        "xsecretkey",
        "flinkssecretkey",
        "flinkssecret",
        "apisecret",
        "authorizetoken",
        "xauthorizetoken",
        "flinkstoken",
        "flinksauthorizetoken",
        "bearer",
        "accesstoken",
        "xaccesstoken",
        "authenticationkey",
        "flinksauthenticationkey",
        "authentication",
        "key",
    ]
)
_KEY_LOOKALIKES = frozenset(
    [
        "apikey",
        "xflinksapikey",
        "flinksapikey",
        "authorization",
        "xauthorization",
        "key",
        "xkey",
        "apitoken",
        "token",
        "bearer",
        "accesstoken",
        "subscriptionkey",
        "ocpapimsubscriptionkey",
        "flinksxapikey",
        "xapi",
        "xapitoken",
    ]
)
_FIXED: Mapping[str, Role] = {
    "flinksauthkey": Role.UNKNOWN,
    "xapikey": Role.X_API_KEY,
    "authorizetoken": Role.AUTHORIZE_TOKEN,
    "customerid": Role.CUSTOMER_ID,
    "loginid": Role.LOGIN_ID,
    "requestid": Role.REQUEST_ID,
    "accountid": Role.ACCOUNT_ID,
}


def plain(name: str) -> str:
    """The letters and digits of a name, in lower case: `X_Api-Key` and `x-api-key` are one."""
    return "".join(filter(str.isalnum, name.lower()))


def role_of_name(name: str) -> Role | None:
    """The role that a name promises; `UNKNOWN` for one that is secret by its name, `None` for any other."""
    bare = plain(name)
    if bare in _FIXED:
        return _FIXED[bare]
    words = frozenset(word.lower() for word in _WORDS.findall(name[-200:]))
    if words & _OTHER_VENDORS:
        return None
    for wanted, role in _BY_WORDS:
        if wanted <= words:
            return role
    return Role.UNKNOWN if any(wanted <= words for wanted in _SECRET_WORDS) else None


def is_auth_lookalike(header: str) -> bool:
    """Whether people mean `flinks-auth-key` by this header's name. Its case does not matter to anyone."""
    return header.lower() != AUTH and plain(header) in _AUTH_LOOKALIKES


def is_key_lookalike(header: str) -> bool:
    """Whether people mean `x-api-key` by this header's name."""
    bare = plain(header)
    return header.lower() != API_KEY and (bare in _KEY_LOOKALIKES or bare == "xapikey")
