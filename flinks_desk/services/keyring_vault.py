"""Keys in the system's keyring, which may block for minutes and raise anything (pitfalls §5).

The rule: only keyrings on the list are used, each call runs in a thread that may be left behind and has a time limit,
what was written is read back, and whatever goes wrong becomes a sentence.
Must not live here: what happens then (`keys.py` keeps the key in memory).
"""

import asyncio
import contextlib
import threading
from collections.abc import Callable
from typing import Protocol, cast

from flinks_desk.core.known import Role
from flinks_desk.core.profile import Profile
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import Text, text
from flinks_desk.services.kept_keys import KeptKeys
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
    """One entry a key. `find` is asked for the keyring at each use, in the thread as well; a sentence says why not."""

    def __init__(
        self, find: Callable[[], Backend | Text] | None = None, *, limit: float = LIMIT, seen: KeptKeys | None = None
    ) -> None:
        self._find = find or system_backend
        self._limit = limit
        self._one_at_a_time = threading.Lock()
        self._is_stuck = False
        """A question is still open that nobody waits for any more."""
        self._seen = seen or KeptKeys()
        """Entries that were there."""

    async def read(self, profile: Profile, role: Role) -> Held | NotHeld:
        def read(backend: Backend) -> Held | NotHeld:
            service = _service(profile, role)
            if value := backend.get_password(service, USER):
                self._seen.add(service)
                return Held(Secret(value), "keyring", backend.name)
            return NotHeld(GONE if service in self._seen else None)

        return await self._in_thread(read)

    async def keep(self, profile: Profile, role: Role, value: Secret) -> Held | NotHeld:
        def keep(backend: Backend) -> Held | NotHeld:
            service = _service(profile, role)
            backend.set_password(service, USER, value.reveal())
            if Secret(backend.get_password(service, USER) or "") != value:
                return NotHeld(NOT_KEPT.filled(keyring=backend.name))
            self._seen.add(service)
            return Held(value, "keyring", backend.name)

        if len(value.reveal()) > LONGEST:
            return NotHeld(TOO_LONG)
        return await self._in_thread(keep)

    async def forget(self, profile: Profile, role: Role) -> NotHeld:
        def forget(backend: Backend) -> NotHeld:
            service = _service(profile, role)
            self._seen.discard(service)
            if backend.get_password(service, USER) is not None:
                _delete(backend, service)
            return NotHeld()

        answer = await self._in_thread(forget)
        return answer if isinstance(answer, NotHeld) else NotHeld()

    async def _in_thread(self, work: Callable[[Backend], Held | NotHeld]) -> Held | NotHeld:
        """Run it in a daemon thread: the default executor would hold up the program's end (pitfalls §2.5)."""
        if self._is_stuck:
            return NotHeld(BUSY)
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
            self._is_stuck = self._one_at_a_time.locked()
            return NotHeld(SLOW.filled(limit=round(self._limit)))

    def _guarded(self, work: Callable[[Backend], Held | NotHeld]) -> Held | NotHeld:
        if not self._one_at_a_time.acquire(timeout=self._limit):
            return NotHeld(BUSY)
        try:
            backend = self._find()
            return NotHeld(backend) if isinstance(backend, Text) else work(backend)
        except Exception as failure:  # noqa: BLE001 - keyrings raise what they like (pitfalls §5.4)
            return NotHeld(_sentence(failure))
        finally:
            self._is_stuck = False
            self._one_at_a_time.release()


NONE_FOUND = text("There is no keyring on this machine. Keys stay in memory until the program ends.")
LOCKED = text("The keyring is locked. Unlock it and ask it again; until then keys stay in memory.")
SLOW = text(
    "The keyring did not answer within {limit} seconds. Look for a window of the system that wants a password, and "
    "ask again; until then keys stay in memory."
)
BUSY = text(
    "The keyring has not answered an earlier question yet. Look for a window of the system that wants a password, and "
    "ask again; until then keys stay in memory."
)
REFUSED = text(
    "{keyring} is not used: it writes keys where others can read them, or keeps none. Keys stay in memory until the "
    "program ends."
)
NOT_KEPT = text("{keyring} did not keep the key. It stays in memory until the program ends.")
TOO_LONG = text("The key is too long for the keyring. It stays in memory until the program ends.")
GONE = text("The keyring no longer has this key. Type or paste it once more.")
FAILED = text("The keyring could not be used. Ask it again, or restart it; until then keys stay in memory.")


def system_backend() -> Backend | Text:
    """The keyring of this system, if it is one that can be trusted with a key; a sentence if there is none."""
    import keyring
    from keyring.backends import chainer, fail

    chosen = keyring.get_keyring()
    candidates = chosen.backends if isinstance(chosen, chainer.ChainerBackend) else [chosen]
    found = next((one for one in candidates if type(one).__module__ in ALLOWED), None)
    if found is None:
        others = [one.name for one in candidates if not isinstance(one, fail.Keyring)]
        return REFUSED.filled(keyring=others[0]) if others else NONE_FOUND
    if type(found).__module__ == "keyring.backends.Windows":
        # Otherwise Windows carries keys to every machine that the person signs in at (pitfalls §5.9).
        setattr(found, "persist", "local machine")  # noqa: B010 - only this class has it
    return cast("Backend", found)


def _delete(backend: Backend, service: str) -> None:
    """Somebody else may have been faster: what is gone is forgotten."""
    try:
        backend.delete_password(service, USER)
    except Exception:
        if backend.get_password(service, USER) is not None:
            raise


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
