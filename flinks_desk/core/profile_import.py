"""Profiles from a file of somebody else: our own export, a dotenv file, a Postman environment.

The rule: nothing of the file is believed further than it goes: the environment follows from the host, an address has to
be encrypted, and a key that is found goes nowhere by itself.
Must not live here: keeping profiles (`services/profiles.py`) or keys.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import urlsplit

from flinks_desk.core.artefacts import recognise
from flinks_desk.core.artefacts.model import Setting, Source
from flinks_desk.core.diagnosis.names import role_of_name
from flinks_desk.core.exchange import Json, list_of
from flinks_desk.core.known import Role
from flinks_desk.core.lean import dataclass, regex, replace
from flinks_desk.core.profile import GUID, INSTANCE, Environment, Profile, environment_of
from flinks_desk.core.profile_file import KIND, as_profile
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import Text, text

__all__ = ["Imported", "read"]

HOST = regex(r"([a-z0-9](?:[a-z0-9-]*[a-z0-9])?)-(?:api|iframe)\.private\.fin\.ag", re.IGNORECASE)
IN_PATH = regex(r"/v3/([0-9a-f-]{36})(?:/|$)", re.IGNORECASE)
KEYS = (Role.SECRET_KEY, Role.X_API_KEY)
OWN_FIELDS = frozenset({"name", "environment", "instance", "customer_id", "api", "connect", "widget_path", "format"})


@dataclass(frozen=True, slots=True)
class Imported:
    """What was found."""

    profiles: tuple[Profile, ...] = ()
    keys: tuple[tuple[Role, Secret], ...] = ()
    """Keys for the first profile. They are kept only when a person says so."""
    notes: tuple[Text, ...] = ()
    """What was left out or changed, and why."""


def read(source: Source) -> Imported:
    """Everything in it that is a profile; without one, the notes say what was looked for."""
    content = _json(source.text)
    if isinstance(content, Mapping) and (content.get("kind") == KIND or isinstance(content.get("profiles"), list)):
        return _of_ours(list_of(content, "profiles"))
    found = _of_settings(recognise.recognised(source).settings)
    nothing = text("Nothing in this file names an instance of Flinks and a customer id.")
    return found if found.profiles else Imported(notes=(*found.notes, nothing))


def _json(written: str) -> Json:
    try:
        found: Json = json.loads(written)
    except (ValueError, RecursionError):
        return None
    return found


def _of_ours(rows: Sequence[Json]) -> Imported:
    profiles: list[Profile] = []
    notes: list[Text] = []
    for number, row in enumerate(rows, start=1):
        profile = as_profile(row)
        if profile is None:
            notes.append(text("Entry {number} is no whole profile and was left out.", number=number))
            continue
        notes += _extras(profile.name, row)
        if _is_safe(profile):
            profiles.append(replace(profile, environment=environment_of(profile)))
            notes += _foreign(profile)
        else:
            notes.append(text("{name} was left out: its addresses have to begin with https://.", name=profile.name))
    return Imported(tuple(profiles), (), tuple(notes))


def _is_safe(profile: Profile) -> bool:
    """Encrypted, whole, and no simulator: that one lives on the machine where it runs."""
    try:
        parts = [urlsplit(address) for address in (profile.api, profile.connect)]
    except ValueError:
        return False
    whole = all(one.scheme == "https" and one.hostname and not one.username and not one.query for one in parts)
    return whole and environment_of(profile) is not Environment.SIMULATOR and profile.widget_path in {"/", "/v2/"}


def _extras(name: str, row: Json) -> Iterator[Text]:
    if isinstance(row, Mapping) and any(role_of_name(key) in KEYS for key in set(row) - OWN_FIELDS):
        yield text("A key stood beside {name}; it was left out, since this file should hold none.", name=name)


def _foreign(profile: Profile) -> Iterator[Text]:
    host = urlsplit(profile.api).hostname or ""
    if not host.endswith(".private.fin.ag"):
        yield text(
            "{name} calls {host}, which is no host of Flinks. Keys would go there.", name=profile.name, host=host
        )


def _of_settings(settings: Sequence[Setting]) -> Imported:
    instance = _instance(settings)
    customer = _customer(settings)
    if not instance or not customer:
        return Imported()
    keys = {role: Secret(one.value.strip()) for one in settings if (role := role_of_name(one.name)) in KEYS}
    others = [one.name for one in settings if role_of_name(one.name) not in {None, *KEYS, Role.CUSTOMER_ID}]
    left = text("Left out: {names}. A profile has no place for them.", names=", ".join(others[:5]))
    found = tuple((role, keys[role]) for role in KEYS if keys.get(role))
    return Imported((Profile.of_instance(instance, customer),), found, (left,) if others else ())


def _instance(settings: Sequence[Setting]) -> str:
    """From an address, or else from a setting that is called so."""
    in_address = (match[1] for one in settings if (match := HOST.search(one.value)))
    named = (
        value
        for one in settings
        if "instance" in one.name.lower() and INSTANCE.fullmatch(value := one.value.strip()) and len(value) < 64
    )
    return next(in_address, "").lower() or next(named, "").lower()


def _customer(settings: Sequence[Setting]) -> str:
    named = (one.value.strip() for one in settings if role_of_name(one.name) is Role.CUSTOMER_ID)
    in_path = (match[1] for one in settings if (match := IN_PATH.search(one.value)))
    return next((value for value in (*named, *in_path) if GUID.fullmatch(value)), "")
