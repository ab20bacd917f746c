"""Rules about the state of a credential: whose it is, what damages it, whether it should be kept (contract §4)."""

from collections.abc import Iterator

from flinks_desk.core.artefacts.model import HOLE_OPEN, Setting, SettingPlace, Trouble, TroubleKind
from flinks_desk.core.diagnosis import names, shapes
from flinks_desk.core.diagnosis.catalogue import found
from flinks_desk.core.diagnosis.credentials import credential_of
from flinks_desk.core.diagnosis.finding import Finding
from flinks_desk.core.diagnosis.look import Look
from flinks_desk.core.diagnosis.place_words import place_in_words
from flinks_desk.core.diagnosis.role_words import ROLE_WORDS
from flinks_desk.core.diagnosis.scene import Rule, Scene
from flinks_desk.core.diagnosis.stands import PUBLISHED, Stand, same
from flinks_desk.core.known import Role
from flinks_desk.core.text import text

__all__ = ["RULES"]

SHORTEST = 8
"""What is shorter is no credential, damaged or not."""


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
            where=place_in_words(where),
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
    inner = shapes.dressed(value)
    characters = list(inner.characters)
    if not characters or len(inner.bare) < SHORTEST or shapes.foreign(inner.bare):
        return
    yield found(
        "credential-damaged",
        text(
            "The value in {where} has characters that do not belong to it: {characters}. Some of them cannot be seen.",
            where=place_in_words(where),
            characters=", ".join(characters),
        ),
        text("Copy the value once more, without anything around it, and paste it as plain text."),
        request=look.index if look else None,
        where=where,
        span=setting.span if setting else scene.span(look.request.span, value) if look else None,
        characters=characters,
    )


def refused_by_library(scene: Scene) -> Iterator[Finding]:
    """A library says that it cannot send a header's value, and shows why."""
    for trouble in scene.artefact.troubles:
        if trouble.kind is TroubleKind.HEADER and (trouble.detail or _names_ours(scene, trouble)):
            yield found(
                "credential-damaged",
                text(
                    "The library could not send a header. Its value has characters that do not belong to it: "
                    "{characters}.",
                    characters=", ".join(trouble.detail.split()),
                )
                if trouble.detail
                else text("The library could not send a header. Its value has characters that do not belong to it."),
                text("Copy the value once more, and take off blanks and line ends when the program reads it."),
                request=trouble.request,
                where="header",
                span=trouble.span,
                characters=trouble.detail.split(),
            )
            return


def _names_ours(scene: Scene, trouble: Trouble) -> bool:
    """Whether a library, which does not show the value, names one of Flinks' headers."""
    line = scene.artefact.text[trouble.span.start : trouble.span.end].lower() if trouble.span else ""
    return names.AUTH in line or names.API_KEY in line


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
                    "{name} keeps an authorize token. It works once and for thirty minutes, so it is most "
                    "likely spent.",
                    name=setting.name,
                ),
                text("Keep the secret key instead, and ask for a new token each time a person connects an account."),
                where=f"setting {setting.name}",
                span=setting.span,
            )


RULES: tuple[Rule, ...] = (from_elsewhere, damaged, refused_by_library, published, stored)
