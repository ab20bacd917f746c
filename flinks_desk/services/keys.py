"""The keys of the place in use, and what is known about every value met so far.

Lives here: holding keys in memory, asking the vault, remembering where values were met.
Must not live here: sending anything, or how keyrings work (`vault.py`, `keyring_vault.py`).
"""

from datetime import datetime

from flinks_desk.core.known import Known, Role, Sighting
from flinks_desk.core.look import Look, look
from flinks_desk.core.profile import (
    TOOLBOX,
    TOOLBOX_CUSTOMER_ID,
    TOOLBOX_SECRET_KEY,
    TOOLBOX_X_API_KEY,
    Profile,
)
from flinks_desk.core.secret import Secret
from flinks_desk.core.session import KeyMissing, KeyPlace, KeyStored
from flinks_desk.core.text import Text
from flinks_desk.services.vault import Held, NotHeld, Vault

__all__ = ["ALL_ROLES", "KEY_ROLES", "Keys"]

KEY_ROLES = (Role.SECRET_KEY, Role.X_API_KEY)
"""The keys that are sent."""
ALL_ROLES = (*KEY_ROLES, Role.HMAC_SECRET)
"""Those, and the secret that checks webhooks, which is sent nowhere."""

OUR_OWN = ("keyring", "memory")
"""Places where a key lies because a person told us to keep it."""

PUBLISHED = (
    (TOOLBOX_SECRET_KEY, Role.SECRET_KEY),
    (TOOLBOX_X_API_KEY, Role.X_API_KEY),
    (TOOLBOX_CUSTOMER_ID, Role.CUSTOMER_ID),
)


class Keys:
    """One secret key and one x-api-key, of the place in use."""

    def __init__(self, vault: Vault, salt: bytes) -> None:
        self._vault = vault
        self._held: dict[Role, Held] = {}
        self._why: dict[Role, Text | None] = {}
        self.known = Known(salt)
        for value, role in PUBLISHED:
            self.known = self.known.with_value(value, Sighting(role, TOOLBOX.name, None, TOOLBOX_CUSTOMER_ID))

    def value(self, role: Role) -> Secret | None:
        """The key itself, for the call that spends it."""
        held = self._held.get(role)
        return held.value if held else None

    def secrets(self) -> frozenset[Secret]:
        """All keys in use, to be masked in what others write."""
        return frozenset(held.value for held in self._held.values())

    def place(self, role: Role) -> KeyPlace:
        """Where the key is kept, for people to see."""
        held = self._held.get(role)
        if held is None:
            return KeyMissing(self._why.get(role))
        return KeyStored(held.where, held.keyring, held.value.ending(), held.note)

    async def load(self, profile: Profile, at: datetime) -> None:
        """Forget the keys of the old place and look for those of this one."""
        self._held, self._why = {}, {}
        found = {role: await self._vault.read(profile, role) for role in ALL_ROLES}
        for role, answer in found.items():
            self._take(role, answer, profile, at)

    async def ask_again(self, profile: Profile, at: datetime) -> None:
        """Ask the vault once more for the keys that it did not give, and to keep those that it would not keep."""
        for role in ALL_ROLES:
            held = self._held.get(role)
            if held is None:
                self._take(role, await self._vault.read(profile, role), profile, at)
            elif held.note is not None:
                await self.keep(role, held.value, profile, at, remember=True)

    async def at(self, profile: Profile, *, in_use: bool) -> dict[Role, Secret]:
        """The keys of a place: those at hand if it is the one in use, or what the vault has for it."""
        if in_use:
            return {role: held.value for role, held in self._held.items()}
        found = {role: await self._vault.read(profile, role) for role in KEY_ROLES}
        return {role: answer.value for role, answer in found.items() if isinstance(answer, Held)}

    async def keep(self, role: Role, value: Secret, profile: Profile, at: datetime, *, remember: bool) -> None:
        """Use this key, and keep it in the vault if that is wished and can be."""
        self._why.pop(role, None)
        self._held[role] = Held(value, "memory")
        seen = Sighting(role, profile.name, at, profile.customer_id)
        self.known = self.known.corrected(value, seen) if self._is_misplaced(role, value) else self.known
        if remember:
            answer = await self._vault.keep(profile, role, value)
            self._held[role] = answer if isinstance(answer, Held) else Held(value, "memory", note=answer.why)
        self._take(role, self._held[role], profile, at)

    async def keep_at(self, profile: Profile, role: Role, value: Secret) -> Text | None:
        """Keep a key of another place in the vault; why that could not be."""
        answer = await self._vault.keep(profile, role, value)
        return answer.note if isinstance(answer, Held) else answer.why

    async def kept_at(self, profile: Profile) -> tuple[Role, ...]:
        """Which keys of a place the vault keeps; those of variables, and published ones, are not kept by us."""
        found = {role: await self._vault.read(profile, role) for role in ALL_ROLES}
        return tuple(role for role, held in found.items() if isinstance(held, Held) and held.where in OUR_OWN)

    async def forget_at(self, profile: Profile, *, in_use: bool) -> Text | None:
        """Keep no key of this place any longer, and use none if it is the one in use; why that could not be."""
        answers = [await self._vault.forget(profile, role) for role in ALL_ROLES]
        self._held = {} if in_use else self._held
        return next((answer.why for answer in answers if answer.why), None)

    async def forget(self, role: Role, profile: Profile) -> None:
        """Use this key no longer, and keep it nowhere."""
        self._held.pop(role, None)
        self._why[role] = (await self._vault.forget(profile, role)).why

    def look(self, role: Role, pasted: str, profile: Profile) -> Look:
        """What is to be said about a value while it is typed."""
        return look(role, pasted, self.known, profile)

    def met(self, value: str | Secret, role: Role, profile: Profile, at: datetime) -> None:
        """Remember that a value stood in this role; what was met before keeps its first meaning."""
        if value:
            self.known = self.known.with_value(value, Sighting(role, profile.name, at, profile.customer_id))

    def _take(self, role: Role, answer: Held | NotHeld, profile: Profile, at: datetime) -> None:
        if isinstance(answer, NotHeld):
            self._why[role] = answer.why
            return
        self._held[role] = answer
        self.met(answer.value, role, profile, at)

    def _is_misplaced(self, role: Role, value: Secret) -> bool:
        """Whether the value was typed into another key's field before; a person puts it right by keeping it here."""
        seen = self.known.role_of(value)
        return seen is not None and seen.role in ALL_ROLES and seen.role is not role and seen.at is not None
