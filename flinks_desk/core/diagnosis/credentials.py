"""Rules about credentials in one place: where they stand, and in what state (contract §4, Credentials).

Must not live here: what happens to them over several requests (`tokens.py`).
"""

from collections.abc import Iterator

from flinks_desk.core.artefacts.model import HOLE_OPEN, Header, JsonValue, Setting, SettingPlace, hole_names
from flinks_desk.core.diagnosis import names, shapes
from flinks_desk.core.diagnosis.catalogue import found
from flinks_desk.core.diagnosis.finding import Finding
from flinks_desk.core.diagnosis.look import Look
from flinks_desk.core.diagnosis.scene import Rule, Scene
from flinks_desk.core.diagnosis.stands import PUBLISHED, Evidence, Spot, Stand, same
from flinks_desk.core.known import Role
from flinks_desk.core.text import Text, text

__all__ = ["ROLE_WORDS", "RULES", "credential_of", "is_credential_field"]

ROLE_WORDS: dict[Role, Text] = {
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

# The data endpoints that ask for the key; the others are not documented to (api-facts §7).
_NEED_KEY = frozenset(
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


def swapped(scene: Scene) -> Iterator[Finding]:
    """A value known in one role stands where another belongs."""
    told: set[tuple[str, str, int | None]] = set()
    for stand in scene.stands:
        role = _true_role(scene, stand)
        key = (same(stand.value), stand.where, stand.request)
        if role is None or key in told:
            continue
        told.add(key)
        yield _swapped(scene, stand, role)
    yield from _swapped_variables(scene)


def _true_role(scene: Scene, stand: Stand) -> Role | None:
    """What the value really is, if the place wants something else, and the evidence for that is the stronger."""
    role = scene.roles.of(stand.value)
    if role in {None, Role.UNKNOWN} or Role.UNKNOWN is stand.role or role is stand.role:
        return None
    if stand.spot in {Spot.ANSWER, Spot.SETTING} and stand.evidence < Evidence.NAMED:
        return None
    if stand.spot is Spot.HEADER and stand.evidence is Evidence.NAME_ONLY:
        return None if role is _wanted(scene, stand) else role
    if stand.evidence is Evidence.NAME_ONLY or stand.role in {Role.PASSWORD, Role.MFA_ANSWER}:
        return None
    return role if scene.roles.evidence(stand.value) >= stand.evidence else None


def _wanted(scene: Scene, stand: Stand) -> Role | None:
    endpoint = scene.looks[stand.request].endpoint if stand.request is not None else None
    return endpoint.role if endpoint else None


def _swapped(scene: Scene, stand: Stand, role: Role) -> Finding:
    return found(
        "credential-swapped",
        text(
            "In the {where} stands {found}, but {expected} belongs there. Flinks cannot accept one for the other.",
            where=stand.where,
            found=ROLE_WORDS[role],
            expected=ROLE_WORDS[stand.role],
        ),
        _swap_fix(role, stand.role),
        request=stand.request,
        where=stand.where,
        span=scene.span(stand.span, stand.value),
        found=role.value,
        expected=stand.role.value,
    )


def _swap_fix(role: Role, expected: Role) -> Text:
    if expected is Role.AUTHORIZE_TOKEN and role is Role.SECRET_KEY:
        return text("Call GenerateAuthorizeToken with the secret key first, and put the Token of its answer here.")
    if expected is Role.SECRET_KEY:
        return text("Put the secret key here, the one that Flinks gave you at the beginning.")
    return text("Put {expected} here instead.", expected=ROLE_WORDS[expected])


def _swapped_variables(scene: Scene) -> Iterator[Finding]:
    """The same, told by the names of variables: `FLINKS_SECRET_KEY` in the header of Authorize."""
    minted_with = {_variable(look) for look in scene.calls if look.name == "GenerateAuthorizeToken"} - {""}
    for look in scene.calls:
        variable = _variable(look)
        role = names.role_of_name(variable) if variable else None
        is_secret = role is Role.SECRET_KEY or (variable in minted_with and role is not Role.AUTHORIZE_TOKEN)
        if look.name in {"Authorize", "AuthorizeAsync"} and variable and is_secret and _is_constant(variable):
            yield _swapped_variable(look, Role.SECRET_KEY, Role.AUTHORIZE_TOKEN)
        elif look.name == "GenerateAuthorizeToken" and role in {Role.AUTHORIZE_TOKEN, Role.X_API_KEY}:
            yield _swapped_variable(look, role, Role.SECRET_KEY)
        elif look.name in _NEED_KEY and role in {Role.SECRET_KEY, Role.AUTHORIZE_TOKEN}:
            yield _swapped_variable(look, role, Role.X_API_KEY)


def _swapped_variable(look: Look, role: Role, expected: Role) -> Finding:
    header = credential_of(look)
    where = f"header {header.name}" if header else "header"
    return found(
        "credential-swapped",
        text(
            "By its name, the variable in the {where} holds {found}, but {expected} belongs there.",
            where=where,
            found=ROLE_WORDS[role],
            expected=ROLE_WORDS[expected],
        ),
        _swap_fix(role, expected),
        request=look.index,
        where=where,
        span=header.span if header else None,
        found=role.value,
        expected=expected.value,
    )


def _variable(look: Look) -> str:
    header = credential_of(look)
    inside = hole_names(header.value) if header else ()
    return inside[0] if len(inside) == 1 else ""


def _is_constant(variable: str) -> bool:
    """Whether it holds one value for good: an environment variable or a setting, not a parameter called `key`."""
    bare = variable.rpartition(".")[2]
    return bare.isupper() or len(names.plain(bare)) > 5


def missing_or_elsewhere(scene: Scene) -> Iterator[Finding]:
    """The credential is not in its header: it is in another, or nowhere."""
    for look in scene.calls:
        if credential_of(look) is not None or look.endpoint is None:
            continue
        if look.name in _NEED_AUTH:
            yield from _auth_elsewhere(scene, look)
        elif look.name in _NEED_KEY:
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
            "Send a fresh authorize token in the header flinks-auth-key. It became mandatory for integrations made since "
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
            "The header is called {found}; its name is {right}, with hyphens. Many servers drop headers with underscores.",
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


def from_elsewhere(scene: Scene) -> Iterator[Finding]:
    """A token of another vendor."""
    for look in (*scene.calls, *scene.widgets):
        for where, value in _credentials(look):
            vendor = shapes.foreign(shapes.dressed(value).bare)
            if vendor:
                yield _foreign(scene, where, vendor, look)
    for setting in scene.artefact.settings:
        role = names.role_of_name(setting.name)
        vendor = shapes.foreign(shapes.dressed(setting.value).bare)
        if vendor and "flinks" in setting.name.lower() and role is not None:
            yield found(
                "credential-foreign",
                text(
                    "The value of {name} has the shape of a token of {vendor}, not of Flinks.",
                    name=setting.name,
                    vendor=vendor,
                ),
                text("Put the value here that Flinks gave you."),
                where=f"setting {setting.name}",
                span=setting.span,
                found=vendor,
            )


def _foreign(scene: Scene, where: str, vendor: str, look: Look) -> Finding:
    return found(
        "credential-foreign",
        text(
            "In the {where} stands what looks like a token of {vendor}. Flinks does not know it.",
            where=where,
            vendor=vendor,
        ),
        text("Put the value here that Flinks gave you, or the Token of GenerateAuthorizeToken."),
        request=look.index,
        where=where,
        span=scene.span(look.request.span, where.partition(" ")[2]),
        found=vendor,
    )


def _credentials(look: Look) -> Iterator[tuple[str, str]]:
    """The values that stand where Flinks will look for a credential."""
    header = credential_of(look)
    if header:
        yield f"header {header.name}", header.value
    if look.is_widget and (token := look.address.first("authorizeToken")):
        yield "parameter authorizeToken", token


def in_body(scene: Scene) -> Iterator[Finding]:
    """A secret key or token as a field of the body."""
    for look in scene.calls:
        if look.name in _NEED_AUTH | _NEED_KEY:
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
                    "The address holds {role} in its parameter {name}. Flinks does not read it there, and addresses are "
                    "written into logs and histories.",
                    role=ROLE_WORDS[role],
                    name=name,
                ),
                text(
                    "Take it out of the address, send it in its header from your server, and have it replaced by Flinks."
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


def damaged(scene: Scene) -> Iterator[Finding]:
    """Characters around or within a credential that do not belong to it."""
    for look in (*scene.calls, *scene.widgets):
        for where, value in _credentials(look):
            yield from _damaged(scene, where, value, look)
    for setting in scene.artefact.settings:
        role = names.role_of_name(setting.name)
        is_key = role in {Role.SECRET_KEY, Role.AUTHORIZE_TOKEN, Role.X_API_KEY, Role.HMAC_SECRET, Role.CUSTOMER_ID}
        if is_key or (role is Role.UNKNOWN and "flinks" in setting.name.lower()):
            yield from _damaged(scene, f"setting {setting.name}", setting.value, None, setting)


def _damaged(
    scene: Scene, where: str, value: str, look: Look | None, setting: Setting | None = None
) -> Iterator[Finding]:
    if HOLE_OPEN in value or shapes.is_placeholder(value) or shapes.is_masked(value):
        return
    characters = list(shapes.dressed(value).characters)
    if not characters or shapes.foreign(shapes.dressed(value).bare):
        return
    yield found(
        "credential-damaged",
        text(
            "The value in {where} has characters that do not belong to it: {characters}. Some of them cannot be seen.",
            where=where,
            characters=", ".join(characters),
        ),
        text("Copy the value once more, without anything around it, and paste it as plain text."),
        request=look.index if look else None,
        where=where,
        span=setting.span if setting else scene.span(look.request.span, value) if look else None,
        characters=characters,
    )


def published(scene: Scene) -> Iterator[Finding]:
    """A credential that Flinks publishes for everyone."""
    for role in (Role.SECRET_KEY, Role.X_API_KEY):
        stand = next((each for each in scene.stands if _is_published(each, role)), None)
        if stand:
            yield found(
                "public-sandbox-credential",
                text(
                    "This is {role} that Flinks publishes for everyone. It works in the sandbox toolbox only.",
                    role=ROLE_WORDS[role],
                ),
                text("Nothing needs to be done in the sandbox. For production, use the values of your own instance."),
                request=stand.request,
                where=stand.where,
                span=scene.span(stand.span, stand.value),
                found=role.value,
            )


def _is_published(stand: Stand, role: Role) -> bool:
    return PUBLISHED.get(same(stand.value)) is role


def stored(scene: Scene) -> Iterator[Finding]:
    """An authorize token kept in a file."""
    for setting in scene.artefact.settings:
        bare = shapes.dressed(setting.value).bare
        is_token = (
            names.role_of_name(setting.name) is Role.AUTHORIZE_TOKEN or scene.roles.of(bare) is Role.AUTHORIZE_TOKEN
        )
        is_value = bare and not (shapes.is_open(bare) or shapes.is_placeholder(bare) or shapes.is_masked(bare))
        if setting.place is SettingPlace.FILE and is_token and is_value:
            yield found(
                "token-stored",
                text(
                    "{name} keeps an authorize token. It works once and for thirty minutes, so it is most likely spent.",
                    name=setting.name,
                ),
                text("Keep the secret key instead, and ask for a new token each time a person connects an account."),
                where=f"setting {setting.name}",
                span=setting.span,
            )


RULES: tuple[Rule, ...] = (
    swapped,
    missing_or_elsewhere,
    prefixed,
    from_elsewhere,
    in_body,
    in_address,
    damaged,
    published,
    stored,
)
