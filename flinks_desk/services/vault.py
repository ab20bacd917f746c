"""Where keys are kept: the system's keyring, or memory; never plain text on a disk.

Lives here: the port `Vault` and its small adapters. Must not live here: which key is in use (`keys.py`).
"""

from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass
from typing import Protocol

from flinks_desk.core.known import Role
from flinks_desk.core.profile import TOOLBOX, TOOLBOX_SECRET_KEY, TOOLBOX_X_API_KEY, Environment, Profile
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import Text

__all__ = ["VARIABLES", "EnvironmentVault", "Held", "MemoryVault", "NotHeld", "PublishedVault", "Vault", "withdrawn"]


@dataclass(frozen=True, slots=True)
class Held:
    """A key, and where it is kept (`session.KeyStored` names the places)."""

    value: Secret
    where: str
    keyring: str = ""
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class NotHeld:
    """There is none, or the keyring would not say so (`why`)."""

    why: Text | None = None


class Vault(Protocol):
    """Keeps the keys of profiles. It never raises and never takes longer than its own limit."""

    async def read(self, profile: Profile, role: Role) -> Held | NotHeld:
        """The key, if it is here."""
        ...

    async def keep(self, profile: Profile, role: Role, value: Secret) -> Held | NotHeld:
        """Keep a key; `NotHeld` says why that could not be."""
        ...

    async def forget(self, profile: Profile, role: Role) -> NotHeld:
        """Keep it no longer; it is no mistake if it was not here."""
        ...


VARIABLES: Mapping[Role, str] = {Role.SECRET_KEY: "FLINKS_DESK_SECRET_KEY", Role.X_API_KEY: "FLINKS_DESK_X_API_KEY"}

OPEN = frozenset({"FLINKS_DESK_HOME", "FLINKS_DESK_KEYRING", "FLINKS_DESK_COMMAND"})
"""Variables of ours that hold no secret."""


def withdrawn(environment: MutableMapping[str, str]) -> Mapping[str, str]:
    """The environment as it was. What may be a secret is taken out of it: what this process starts inherits none."""
    kept = dict(environment)
    for name in kept:
        if name.startswith("FLINKS_DESK_") and name not in OPEN:
            del environment[name]
    return kept


Place = tuple[str, str, Role]


def place_of(profile: Profile, role: Role) -> Place:
    """Keys belong to a host and a customer, not to a name that a person may change."""
    return (profile.api, profile.customer_id, role)


class MemoryVault:
    """Keeps keys as long as the program runs."""

    def __init__(self) -> None:
        self._held: dict[Place, Secret] = {}

    async def read(self, profile: Profile, role: Role) -> Held | NotHeld:
        value = self._held.get(place_of(profile, role))
        return NotHeld() if value is None else Held(value, "memory")

    async def keep(self, profile: Profile, role: Role, value: Secret) -> Held | NotHeld:
        self._held[place_of(profile, role)] = value
        return Held(value, "memory")

    async def forget(self, profile: Profile, role: Role) -> NotHeld:
        self._held.pop(place_of(profile, role), None)
        return NotHeld()


class PublishedVault:
    """Knows the keys that are no secret: those Flinks publishes for everyone, and a simulator's own."""

    def __init__(self, behind: Vault) -> None:
        self._behind = behind
        self._published: dict[Place, Secret] = {}
        self.publish(TOOLBOX, Secret(TOOLBOX_SECRET_KEY), Secret(TOOLBOX_X_API_KEY))

    def publish(
        self, profile: Profile, secret_key: Secret, x_api_key: Secret, hmac_secret: Secret | None = None
    ) -> None:
        """Make the keys of a place known, for instance of a simulator that was started."""
        if hmac_secret is not None:
            self._published[place_of(profile, Role.HMAC_SECRET)] = hmac_secret
        self._published[place_of(profile, Role.SECRET_KEY)] = secret_key
        self._published[place_of(profile, Role.X_API_KEY)] = x_api_key

    async def read(self, profile: Profile, role: Role) -> Held | NotHeld:
        published = self._published.get(place_of(profile, role))
        if published is not None and profile.environment is Environment.SIMULATOR:
            return Held(published, "published")
        kept = await self._behind.read(profile, role)
        # A variable is meant for the person's own place, never for one whose keys are published.
        its_own = isinstance(kept, Held) and kept.where != "environment"
        return kept if its_own or published is None else Held(published, "published")

    async def keep(self, profile: Profile, role: Role, value: Secret) -> Held | NotHeld:
        if self._published.get(place_of(profile, role)) == value:
            return Held(value, "published")
        return await self._behind.keep(profile, role, value)

    async def forget(self, profile: Profile, role: Role) -> NotHeld:
        return await self._behind.forget(profile, role)


class EnvironmentVault:
    """Reads keys from environment variables first; what is kept goes to the vault behind it."""

    def __init__(self, environment: Mapping[str, str], behind: Vault) -> None:
        self._found = {
            role: Secret(value) for role, name in VARIABLES.items() if (value := environment.get(name, "").strip())
        }
        self._behind = behind

    async def read(self, profile: Profile, role: Role) -> Held | NotHeld:
        # A simulator has keys of its own; a person's variables are meant for the real place.
        if role in self._found and profile.environment is not Environment.SIMULATOR:
            return Held(self._found[role], "environment", VARIABLES[role])
        return await self._behind.read(profile, role)

    async def keep(self, profile: Profile, role: Role, value: Secret) -> Held | NotHeld:
        return await self._behind.keep(profile, role, value)

    async def forget(self, profile: Profile, role: Role) -> NotHeld:
        return await self._behind.forget(profile, role)
