"""Keys in the system's keyring, which may block for minutes and raise anything (pitfalls §5).

The rule: only keyrings on the list are used, each call runs in a thread that may be left behind and has a time limit,
what was written is read back, and whatever goes wrong becomes a sentence.
Must not live here: what happens then (`keys.py` keeps the key in memory).
"""

import asyncio
import contextlib
import threading
from collections.abc import Callable
from typing import Protocol

from flinks_desk.core.known import Role
from flinks_desk.core.profile import Profile
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import Text, text
from flinks_desk.services.vault import Held, NotHeld

__all__ = ["ALLOWED", "LIMIT", "Backend", "KeyringVault", "system_backend"]

LIMIT = 20.0
"""Seconds; a locked keyring may be asking the person for a password meanwhile."""
LONGEST = 1200
"""Characters: Windows takes 1280 (pitfalls §5.8)."""
USER = "flinks-desk"
ALLOWED = (
    "keyring.backends.SecretService",
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
    "keyring.backends.Windows",
    "keyring.backends.macOS",
)
"""Others may drop the secret, or write it in clear (pitfalls §5.5, §5.6)."""


class Backend(Protocol):
    """As much of a keyring as is used."""

    @property
    def name(self) -> str: ...
    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


class KeyringVault:
    """One entry a key. `find` is asked for the keyring at first use, in the thread as well."""

    def __init__(self, find: Callable[[], Backend | None] | None = None, *, limit: float = LIMIT) -> None:
        self._find = find or system_backend
        self._limit = limit
        self._one_at_a_time = threading.Lock()

    async def read(self, profile: Profile, role: Role) -> Held | NotHeld:
        def read(backend: Backend) -> Held | NotHeld:
            value = backend.get_password(_service(profile, role), USER)
            return Held(Secret(value), "keyring", backend.name) if value else NotHeld()

        return await self._in_thread(read)

    async def keep(self, profile: Profile, role: Role, value: Secret) -> Held | NotHeld:
        def keep(backend: Backend) -> Held | NotHeld:
            service = _service(profile, role)
            backend.set_password(service, USER, value.reveal())
            if Secret(backend.get_password(service, USER) or "") != value:
                return NotHeld(text("{keyring} did not keep the key; it stays in memory.", keyring=backend.name))
            return Held(value, "keyring", backend.name)

        if len(value.reveal()) > LONGEST:
            return NotHeld(text("The key is too long for the keyring; it stays in memory."))
        return await self._in_thread(keep)

    async def forget(self, profile: Profile, role: Role) -> NotHeld:
        def forget(backend: Backend) -> NotHeld:
            service = _service(profile, role)
            if backend.get_password(service, USER) is not None:
                backend.delete_password(service, USER)
            return NotHeld()

        answer = await self._in_thread(forget)
        return answer if isinstance(answer, NotHeld) else NotHeld()

    async def _in_thread(self, work: Callable[[Backend], Held | NotHeld]) -> Held | NotHeld:
        """Run it in a daemon thread: the default executor would hold up the program's end (pitfalls §2.5)."""
        loop = asyncio.get_running_loop()
        answered: asyncio.Future[Held | NotHeld] = loop.create_future()

        def run() -> None:
            answer = self._guarded(work)
            # The loop may be closed by then; nobody waits any more.
            with contextlib.suppress(RuntimeError):
                loop.call_soon_threadsafe(_settle, answered, answer)

        threading.Thread(target=run, name="keyring", daemon=True).start()
        try:
            async with asyncio.timeout(self._limit):
                return await answered
        except TimeoutError:
            return NotHeld(
                text(
                    "The keyring did not answer within {limit} seconds; keys stay in memory.", limit=round(self._limit)
                )
            )

    def _guarded(self, work: Callable[[Backend], Held | NotHeld]) -> Held | NotHeld:
        if not self._one_at_a_time.acquire(timeout=self._limit):
            return NotHeld(BUSY)
        try:
            backend = self._find()
            return NotHeld(NONE_FOUND) if backend is None else work(backend)
        except Exception as failure:  # noqa: BLE001 - keyrings raise what they like (pitfalls §5.4)
            return NotHeld(_sentence(failure))
        finally:
            self._one_at_a_time.release()


BUSY = text("The keyring is still busy with an earlier question; keys stay in memory.")
NONE_FOUND = text("There is no keyring on this machine; keys stay in memory.")
LOCKED = text("The keyring is locked; unlock it and try again, or keep the key in memory.")
FAILED = text("The keyring failed; keys stay in memory.")


def system_backend() -> Backend | None:
    """The keyring of this system, if it is one that can be trusted with a key."""
    import keyring
    from keyring.backends import chainer

    chosen = keyring.get_keyring()
    candidates = chosen.backends if isinstance(chosen, chainer.ChainerBackend) else [chosen]
    found = next((one for one in candidates if type(one).__module__ in ALLOWED), None)
    if type(found).__module__ == "keyring.backends.Windows":
        # Otherwise Windows carries keys to every machine that the person signs in at (pitfalls §5.9).
        setattr(found, "persist", "local machine")  # noqa: B010 - only this class has it
    return found


def _settle(answered: "asyncio.Future[Held | NotHeld]", answer: Held | NotHeld) -> None:
    if not answered.done():
        answered.set_result(answer)


def _sentence(failure: Exception) -> Text:
    """By name, since the classes live in a library that is not imported here; their texts are never shown."""
    names = {kind.__name__ for kind in type(failure).__mro__}
    if names & {"KeyringLocked", "InitError", "LockedException", "PromptDismissedException"}:
        return LOCKED
    return NONE_FOUND if "NoKeyringError" in names else FAILED


def _service(profile: Profile, role: Role) -> str:
    """A name of its own for each key: Windows moves entries about when names are shared (pitfalls §5.9)."""
    return f"Flinks Desk: {role.value} of {profile.customer_id} at {profile.api}"
