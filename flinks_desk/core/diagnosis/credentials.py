"""Rules about credentials in one place: where they stand, and in what state (contract §4, Credentials).

Must not live here: what happens to them over several requests (`tokens.py`).
"""

from collections.abc import Iterator

from flinks_desk.core.artefacts.model import Header, JsonValue
from flinks_desk.core.diagnosis import names, shapes
from flinks_desk.core.diagnosis.catalogue import found
from flinks_desk.core.diagnosis.finding import Finding
from flinks_desk.core.diagnosis.look import Look
from flinks_desk.core.diagnosis.role_words import ROLE_WORDS
from flinks_desk.core.diagnosis.scene import Rule, Scene
from flinks_desk.core.known import Role
from flinks_desk.core.text import text

__all__ = ["NEED_KEY", "RULES", "credential_of", "is_credential_field"]

# The data endpoints that ask for the key; the others are not documented to (api-facts §7).
NEED_KEY = frozenset(
    {
        "GetAccountsDetail",
        "GetAccountsDetailAsync",
        "GetAccountsSummary",
        "GetAccountsSummaryAsync",
        "GetStatements",
        "GetStatementsAsync",
        "Institutions",
        "Attributes",
    }
)
_NEED_AUTH = frozenset({"GenerateAuthorizeToken", "Authorize", "AuthorizeAsync", "AuthorizeMultiple"})


def credential_of(look: Look) -> Header | None:
    """The header in which the call carries its credential, if it is the right one and not empty."""
    if look.endpoint is None or not look.endpoint.header:
        return None
    header = look.header(look.endpoint.header)
    return header if header and header.value.strip() else None


def missing_or_elsewhere(scene: Scene) -> Iterator[Finding]:
    """The credential is not in its header: it is in another, or nowhere."""
    for look in scene.calls:
        if credential_of(look) is not None or look.endpoint is None:
            continue
        if look.name in _NEED_AUTH:
            yield from _auth_elsewhere(scene, look)
        elif look.name in NEED_KEY:
            yield from _key_elsewhere(scene, look)


def _auth_elsewhere(scene: Scene, look: Look) -> Iterator[Finding]:
    headers = [each for each in look.request.headers if _carries(scene, look, each, names.is_auth_lookalike(each.name))]
    for header in headers:
        yield _misnamed(look, header, names.AUTH)
    if headers or _in_body(look) or any(_in_query(look)) or not look.request.headers_known:
        return
    yield found(
        "auth-header-missing",
        text(
            "{endpoint} was called without the header flinks-auth-key, so Flinks cannot know who asks.",
            endpoint=look.name,
        ),
        text("Send the secret key in the header flinks-auth-key.")
        if look.name == "GenerateAuthorizeToken"
        else text(
            "Send a fresh authorize token in the header flinks-auth-key. It became mandatory for "
            "integrations made since "
            "October 2024."
        ),
        request=look.index,
        where="header flinks-auth-key",
        span=look.request.span,
    )


def _key_elsewhere(scene: Scene, look: Look) -> Iterator[Finding]:
    headers = [each for each in look.request.headers if _carries(scene, look, each, names.is_key_lookalike(each.name))]
    for header in headers:
        yield _misnamed(look, header, names.API_KEY)
    if headers or any(_in_query(look)) or _in_body(look) or not look.request.headers_known:
        return
    yield found(
        "api-key-missing",
        text(
            "{endpoint} was called without the header x-api-key. Data calls ask for it, and for nothing else.",
            endpoint=look.name,
        ),
        text("Send the x-api-key in the header x-api-key, and leave flinks-auth-key out."),
        request=look.index,
        where="header x-api-key",
        span=look.request.span,
    )


def _carries(scene: Scene, look: Look, header: Header, is_lookalike: bool) -> bool:  # noqa: FBT001
    """Whether this header holds the credential: by its name, or because the value is known to be it."""
    if not header.value.strip() or look.endpoint is None:
        return False
    bare = shapes.dressed(header.value).bare
    if is_lookalike:
        return not header.value.lower().startswith(("aws4-", "digest ", "hmac "))
    return header.name.lower() != look.endpoint.header and scene.roles.of(bare) is look.endpoint.role


def _misnamed(look: Look, header: Header, right: str) -> Finding:
    name = header.name.strip()
    if names.plain(name) == names.plain(right):
        message = text(
            "The header is called {found}; its name is {right}, with hyphens. Many servers drop "
            "headers with underscores.",
            found=name,
            right=right,
        )
    else:
        message = text(
            "The credential is in the header {found}. Flinks reads it from {right} only, and ignores this one.",
            found=name,
            right=right,
        )
    return found(
        "auth-header-misnamed",
        message,
        text("Call the header {right}, and send the bare value in it, without a word such as Bearer.", right=right),
        request=look.index,
        where=f"header {name}",
        span=header.span,
        found=name,
    )


def prefixed(scene: Scene) -> Iterator[Finding]:
    """A scheme, or the header's own name, before the value in the right header."""
    for look in scene.calls:
        header = credential_of(look)
        prefix = shapes.dressed(header.value).prefix if header else ""
        if header and prefix:
            yield found(
                "auth-scheme-prefix",
                text(
                    "The value of {header} begins with {prefix}, which Flinks takes for a part of the value.",
                    header=header.name,
                    prefix=prefix,
                ),
                text("Send the bare value, without {prefix} before it.", prefix=prefix),
                request=look.index,
                where=f"header {header.name}",
                span=scene.span(header.span, prefix),
            )


def in_body(scene: Scene) -> Iterator[Finding]:
    """A secret key or token as a field of the body."""
    for look in scene.calls:
        if look.name in _NEED_AUTH | NEED_KEY:
            for name in _in_body(look):
                yield found(
                    "credential-in-body",
                    text("The body has a credential in its field {field}. Flinks ignores it there.", field=name),
                    text(
                        "Take the field out of the body, and send the value in the header {header}.",
                        header=look.endpoint.header if look.endpoint else names.AUTH,
                    ),
                    request=look.index,
                    where=f"body {name}",
                    span=scene.in_body(look, f'"{name}"', name),
                    found=name,
                )


_IN_BODY = frozenset(
    [
        "secret",
        "secretkey",
        "apisecret",
        "clientsecret",
        "token",
        "authtoken",
        "authorizetoken",
        "authkey",
        "flinksauthkey",
        "apikey",
        "xapikey",
        "key",
        "accesstoken",
        "bearer",
        "bearertoken",
        "flinkssecret",
        "flinkssecretkey",
        "flinksapikey",
        "authorization",
        "auth",
    ]
)


def is_credential_field(name: str) -> bool:
    """Whether people put a credential into a body under this name."""
    return names.plain(name) in _IN_BODY


def _in_body(look: Look) -> tuple[str, ...]:
    return tuple(name for name, value in look.fields.items() if is_credential_field(name) and _is_something(value))


def _is_something(value: JsonValue) -> bool:
    return isinstance(value, str) and bool(value.strip())


def in_address(scene: Scene) -> Iterator[Finding]:
    """A key in a query string, or a token in an API address."""
    for look in (*scene.calls, *scene.widgets, *scene.callbacks):
        for name, role in _in_query(look):
            yield found(
                "credential-in-url",
                text(
                    "The address holds {role} in its parameter {name}. Flinks does not read it there, and "
                    "addresses are "
                    "written into logs and histories.",
                    role=ROLE_WORDS[role],
                    name=name,
                ),
                text(
                    "Take it out of the address, send it in its header from your server, and have it replaced "
                    "by Flinks."
                )
                if role is not Role.AUTHORIZE_TOKEN
                else text(
                    "Take it out of the address, ask for a new token, and send that in its header from your server."
                ),
                request=look.index,
                where=f"parameter {name}",
                span=scene.in_address(look, f"{name}="),
                found=_role_found(scene, look, name, role).value,
            )


_IN_QUERY = {
    "secret": Role.SECRET_KEY,
    "secretkey": Role.SECRET_KEY,
    "apisecret": Role.SECRET_KEY,
    "flinkssecret": Role.SECRET_KEY,
    "flinkssecretkey": Role.SECRET_KEY,
    "xapikey": Role.X_API_KEY,
    "apikey": Role.X_API_KEY,
    "key": Role.X_API_KEY,
    "flinksauthkey": Role.UNKNOWN,
    "authkey": Role.UNKNOWN,
    "token": Role.AUTHORIZE_TOKEN,
    "authtoken": Role.AUTHORIZE_TOKEN,
    "authorizetoken": Role.AUTHORIZE_TOKEN,
    "accesstoken": Role.AUTHORIZE_TOKEN,
}


def _in_query(look: Look) -> Iterator[tuple[str, Role]]:
    for parameter in look.address.parameters:
        role = _IN_QUERY.get(names.plain(parameter.name))
        is_token = role is Role.AUTHORIZE_TOKEN
        if role is None or not parameter.value.strip() or (is_token and not look.is_api):
            continue
        if look.is_callback and role is not Role.SECRET_KEY:
            continue
        if role is Role.UNKNOWN or (look.endpoint and role is Role.X_API_KEY and look.endpoint.header == names.AUTH):
            role = look.endpoint.role if look.endpoint and look.endpoint.role else Role.SECRET_KEY
        yield parameter.name, role


def _role_found(scene: Scene, look: Look, name: str, role: Role) -> Role:
    known = scene.roles.of(shapes.dressed(look.address.first(name) or "").bare)
    return known if known in names.SECRET_ROLES and known is not None else role


RULES: tuple[Rule, ...] = (missing_or_elsewhere, prefixed, in_body, in_address)
