"""Rules about credentials over several requests: tokens used twice or too late, values of one place used at another.

Must not live here: the state of one value in one place (`credentials.py`).
"""

from collections.abc import Iterator

from flinks_desk.core.artefacts import address
from flinks_desk.core.artefacts.address import Host, Purpose
from flinks_desk.core.artefacts.model import Setting
from flinks_desk.core.diagnosis import names, shapes
from flinks_desk.core.diagnosis.catalogue import found
from flinks_desk.core.diagnosis.credentials import credential_of
from flinks_desk.core.diagnosis.finding import Finding
from flinks_desk.core.diagnosis.look import Look
from flinks_desk.core.diagnosis.role_words import ROLE_WORDS
from flinks_desk.core.diagnosis.scene import Rule, Scene
from flinks_desk.core.diagnosis.stands import PUBLISHED, same
from flinks_desk.core.known import Role
from flinks_desk.core.lean import TYPE_CHECKING, dataclass, regex
from flinks_desk.core.text import Text, text

if TYPE_CHECKING:
    from datetime import datetime, timedelta

__all__ = ["RULES", "is_private"]

_SANDBOXES = frozenset({"toolbox", "sandbox", "demo"})
_STAND_IN = regex(r"redacted-[a-z-]{2,30}-\d{1,9}")
"""What `core/redaction` puts in the place of a value: the same for the same, so a token can still be known again."""


@dataclass(frozen=True, slots=True, repr=False)
class _Use:
    value: str
    look: Look


def reused(scene: Scene) -> Iterator[Finding]:
    """One token on two sessions; its MFA answers are no reuse (api-facts §5.1)."""
    first: dict[str, Look] = {}
    for use in _uses(scene):
        before = first.setdefault(same(use.value), use.look)
        if before is use.look or _is_same_load(before, use.look):
            continue
        yield found(
            "token-reused",
            _reuse_message(before, use.look),
            text("Ask GenerateAuthorizeToken for a new token for every session, right before it is used."),
            request=use.look.index,
            where=_token_place(use.look),
            span=scene.span(use.look.request.span, use.value),
        )


def _uses(scene: Scene) -> Iterator[_Use]:
    """Every use of a token that opens a session, where nothing but the reuse can be wrong with it."""
    for look in scene.looks:
        token = _token_of(look)
        is_refused_first = look.is_redirected or look.status in {404, 407}
        if token and not is_refused_first and scene.roles.of(token) in {Role.AUTHORIZE_TOKEN, None}:
            yield _Use(token, look)


def _token_of(look: Look) -> str:
    """The token that opens a session here; an empty text where there is none, or where it goes on with one."""
    if look.is_widget and _is_page(look):
        value = look.address.first("authorizeToken") or ""
    elif look.name in {"Authorize", "AuthorizeAsync"} and not look.is_answer_to_questions and not look.is_widgets_own:
        header = credential_of(look)
        value = header.value if header else ""
    else:
        return ""
    bare = shapes.dressed(value).bare
    is_hidden = shapes.is_masked(bare) and not _STAND_IN.fullmatch(bare)
    return "" if shapes.is_open(bare) or is_hidden or shapes.is_placeholder(bare) else bare


def _is_page(look: Look) -> bool:
    """Whether it is the widget itself, not one of its scripts or calls."""
    segments = [each.lower() for each in look.address.segments if each]
    return (
        segments in ([], ["v2"]) or segments[:2] == ["v2", "credential"] or look.address.host_kind is not Host.CONNECT
    )


def _is_same_load(before: Look, now: Look) -> bool:
    """A code or a page may hold one address in two places without loading it twice."""
    return before.is_widget and now.is_widget and before.request.url == now.request.url and not now.request.method


def _reuse_message(before: Look, now: Look) -> Text:
    if before.is_widget and now.is_widget:
        return text("The widget was loaded twice with one authorize token. The first load may have used it up.")
    if before.is_widget or now.is_widget:
        return text("The widget and Authorize were given one authorize token. It opens one session only.")
    return text("One authorize token was used for two sessions. It works once, and then only for its own MFA answers.")


def _token_place(look: Look) -> str:
    return "parameter authorizeToken" if look.is_widget else "header flinks-auth-key"


def _is_too_long(age: "timedelta") -> bool:
    from flinks_desk.core.token import LIFETIME

    return age > LIFETIME


def expired(scene: Scene) -> Iterator[Finding]:
    """A token used more than thirty minutes after it was made, where times are known."""
    made: dict[str, datetime] = {}
    for look in scene.looks:
        reply = scene.by_request.get(look.index)
        at = look.request.started or (reply.answer.at if reply else None)
        if reply and reply.token and at:
            made.setdefault(same(reply.token), at)
        token = _token_of(look)
        born = made.get(same(token)) if token else None
        if at and born and _is_too_long(at - born):
            age = int((at - born).total_seconds())
            yield found(
                "token-expired",
                text(
                    "The authorize token was {minutes} minutes old when it was used. It lives for thirty.",
                    minutes=age // 60,
                ),
                text("Ask for the token at the moment when it is needed, not in advance."),
                request=look.index,
                where=_token_place(look),
                span=scene.span(look.request.span, token),
                age_seconds=age,
            )


def mixed(scene: Scene) -> Iterator[Finding]:
    """What belongs to one instance or customer, used on another."""
    yield from _mixed_values(scene)
    yield from _mixed_known(scene)
    yield from _mixed_published(scene)
    yield from _mixed_addresses(scene)
    yield from _mixed_settings(scene)


@dataclass(frozen=True, slots=True)
class _Home:
    instance: str
    customer: str


def _home(look: Look) -> _Home:
    """Where a call goes; what is not known is an empty text, and agrees with everything."""
    instance = look.address.instance.lower()
    customer = look.place.customer_id.lower()
    return _Home(
        "" if shapes.is_open(look.address.host) or shapes.is_placeholder(instance) else instance,
        customer if shapes.is_guid(customer) else "",
    )


def _differ(one: _Home, other: _Home) -> bool:
    return (bool(one.instance and other.instance) and one.instance != other.instance) or (
        bool(one.customer and other.customer) and one.customer != other.customer and one.instance == other.instance
    )


def _mixed_values(scene: Scene) -> Iterator[Finding]:
    homes: dict[tuple[str, Role], _Home] = {}
    for look in scene.looks:
        if look.is_callback or look.is_widgets_own:
            continue
        here = _home(look)
        told = False
        for value, role in _bound(scene, look):
            before = homes.setdefault((same(value), role), here)
            if not told and _differ(before, here):
                told = True
                yield _mixed(scene, look, (value, role), before, here)
        reply = scene.by_request.get(look.index)
        if reply and reply.token:
            homes.setdefault((same(reply.token), Role.AUTHORIZE_TOKEN), here)
        if reply and reply.login_id:
            homes.setdefault((same(reply.login_id), Role.LOGIN_ID), here)
        if reply and reply.request_id:
            homes.setdefault((same(reply.request_id), Role.REQUEST_ID), here)


_BOUND = frozenset({Role.SECRET_KEY, Role.X_API_KEY, Role.AUTHORIZE_TOKEN, Role.LOGIN_ID, Role.REQUEST_ID})


def _bound(scene: Scene, look: Look) -> Iterator[tuple[str, Role]]:
    """The values of a request that are good for one instance and customer only."""
    for stand in _stands_of(scene, look):
        if stand[1] in _BOUND:
            yield stand


def _stands_of(scene: Scene, look: Look) -> Iterator[tuple[str, Role]]:
    header = credential_of(look)
    values = [shapes.dressed(header.value).bare] if header else []
    values += [shapes.dressed(look.address.first("authorizeToken") or "").bare] if look.is_widget else []
    values += [look.login_id, look.request_id, look.place.identifier]
    for value in values:
        role = scene.roles.of(value) if value and not shapes.is_open(value) else None
        if role is not None and same(value) not in PUBLISHED:
            yield value, role


def _mixed(scene: Scene, look: Look, value: tuple[str, Role], before: _Home, here: _Home) -> Finding:
    bare, role = value
    if before.instance != here.instance:
        message = text(
            "Here {role} is used on the instance {here}, but it belongs to {there}. Each instance knows only its own.",
            role=ROLE_WORDS[role],
            here=here.instance,
            there=before.instance,
        )
    else:
        message = text(
            "Here {role} is used for another customer id than before. It is good for one only.", role=ROLE_WORDS[role]
        )
    return found(
        "environment-mixed",
        message,
        text("Take all values, and the host, from one environment: sandbox or production, one country."),
        request=look.index,
        where=f"host {look.address.host}",
        span=scene.span(look.request.span, look.address.host, bare),
    )


def _mixed_known(scene: Scene) -> Iterator[Finding]:
    """A key that is known to belong to another customer id than the one in the address (real-world RW-033)."""
    for look in scene.calls:
        header, customer = credential_of(look), look.place.customer_id
        value = shapes.dressed(header.value).bare if header else ""
        home = scene.customer_of(value) if value else ""
        is_customer = shapes.is_guid(customer) and scene.roles.of(customer) in {None, Role.CUSTOMER_ID}
        role = scene.roles.of(value)
        if home and role and is_customer and same(home) != same(customer):
            yield found(
                "environment-mixed",
                text(
                    "Here {role} is used for another customer id than before. It is good for one only.",
                    role=ROLE_WORDS[role],
                ),
                text("Take all values, and the host, from one environment: sandbox or production, one country."),
                request=look.index,
                where="address customerId",
                span=scene.in_address(look, customer),
            )


def _mixed_published(scene: Scene) -> Iterator[Finding]:
    """What Flinks publishes for the sandbox, sent to a private instance."""
    for look in scene.looks:
        header = credential_of(look)
        values = [shapes.dressed(header.value).bare] if header else []
        values.append(look.place.customer_id)
        role = next((PUBLISHED[same(value)] for value in values if same(value) in PUBLISHED), None)
        if role and is_private(look):
            yield found(
                "environment-mixed",
                text(
                    "Here {role} of the public sandbox is used on the instance {here}, which does not know it.",
                    role=ROLE_WORDS[role],
                    here=look.address.instance,
                ),
                text("Take all values, and the host, from one environment: sandbox or production, one country."),
                request=look.index,
                where=f"host {look.address.host}",
                span=scene.in_address(look, look.address.host),
            )


def is_private(look: Look) -> bool:
    """Whether it goes to an instance of a company's own."""
    instance = look.address.instance.lower()
    is_own = look.address.host_kind in {Host.API, Host.CONNECT} and bool(instance)
    is_sandbox = instance in _SANDBOXES or instance.startswith("toolbox")
    return is_own and not is_sandbox and not shapes.is_open(look.address.host) and not shapes.is_placeholder(instance)


def _mixed_addresses(scene: Scene) -> Iterator[Finding]:
    """One flow whose calls go to one instance and whose widget to another, where no value tells."""
    apis = {_home(look).instance: look for look in scene.calls if look.address.host_kind is Host.API}
    widgets = {_home(look).instance: look for look in scene.widgets if look.address.host_kind is Host.CONNECT}
    if len(apis) != 1 or len(widgets) != 1:
        return
    (there, _), (here, look) = apis.popitem(), widgets.popitem()
    token = look.address.first("authorizeToken") or ""
    if here and there and here != there and (shapes.is_open(token) or not token):
        yield found(
            "environment-mixed",
            text(
                "The token comes from the instance {there}, but the widget is of {here}. Each instance "
                "knows only its own.",
                here=here,
                there=there,
            ),
            text("Take all values, and the host, from one environment: sandbox or production, one country."),
            request=look.index,
            where=f"host {look.address.host}",
            span=scene.in_address(look, look.address.host),
        )


def _mixed_settings(scene: Scene) -> Iterator[Finding]:
    """One configuration with values of two places."""
    named = {names.plain(each.name): each for each in scene.artefact.settings if "flinks" in each.name.lower()}
    instances: dict[str, Setting] = {}
    for each in named.values():
        if instance := _instance_of(each):
            instances.setdefault(instance, each)
    is_sandboxed = any(PUBLISHED.get(same(each.value)) for each in named.values())
    is_two = len(instances) == 2 and len(named) == len({_bare_name(name) for name in named})
    private = [each for instance, each in instances.items() if instance not in _SANDBOXES]
    is_half_sandboxed = is_sandboxed and bool(private) and len(instances) == 1
    is_mislabelled = bool(instances) and not private and any(_says_production(each) for each in named.values())
    if not (is_two or is_half_sandboxed or is_mislabelled):
        return
    last = list(instances.values())[-1]
    yield found(
        "environment-mixed",
        text("The settings mix two environments: some of the values belong to one instance, some to another."),
        text("Take all values, and the host, from one environment: sandbox or production, one country."),
        where=f"setting {last.name}",
        span=last.span,
    )


def _says_production(setting: Setting) -> bool:
    """Whether a setting is labelled production: by its value, or by the name of one that holds an instance."""
    words = names.plain(setting.name)
    if words.endswith(("env", "environment", "mode")):
        return setting.value.strip().lower() in {"production", "prod", "live"}
    return ("prod" in words or "live" in words) and bool(_instance_of(setting))


def _bare_name(name: str) -> str:
    """`FLINKS_SANDBOX_API_URL` and `FLINKS_PROD_API_URL` are two of one, kept side by side on purpose."""
    for word in ("sandbox", "production", "prod", "toolbox", "staging", "test", "live", "dev"):
        name = name.replace(word, "")
    return name


def _instance_of(setting: Setting) -> str:
    if names.plain(setting.name).endswith("instance") and setting.value and "://" not in setting.value:
        value = setting.value.strip().lower()
        return "" if shapes.is_open(value) or shapes.is_placeholder(value) else value
    parts = address.parsed(setting.value if "://" in setting.value else f"https://{setting.value}")
    is_ours = parts.host_kind in {Host.API, Host.CONNECT} and parts.purpose is not Purpose.CALLBACK
    return parts.instance.lower() if is_ours and not shapes.is_open(parts.host) else ""


RULES: tuple[Rule, ...] = (reused, expired, mixed)
