"""Every vault keeps the same promises, whatever is behind it."""

import asyncio
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null
from keyring.errors import InitError, KeyringLocked, NoKeyringError, PasswordDeleteError

from flinks_desk.core.known import Role
from flinks_desk.core.profile import TOOLBOX, TOOLBOX_SECRET_KEY, Profile
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import Text
from flinks_desk.services.kept_keys import KeptKeys
from flinks_desk.services.keyring_vault import (
    ALLOWED,
    BUSY,
    FAILED,
    GONE,
    LOCKED,
    NONE_FOUND,
    REFUSED,
    KeyringVault,
    system_backend,
)
from flinks_desk.services.vault import EnvironmentVault, Held, MemoryVault, NotHeld, PublishedVault, Vault
from flinks_desk.services.vaults import vault_of_environment

ACME = Profile.of_instance("acme", "5602459c-f6d0-4ca0-6750-08dccdcadcc0")
VALUE = Secret("3f1a77aa-0000-4000-8000-00000000beef")


@dataclass
class Dictionary:
    """A keyring that is a dictionary."""

    name: str = "Dictionary"
    entries: dict[tuple[str, str], str] = field(default_factory=dict)

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.entries[service, username]


class Forgetful(Dictionary):
    """A keyring that takes everything and keeps nothing, as keyring's `null` does."""

    def set_password(self, service: str, username: str, password: str) -> None:
        pass


@dataclass
class Raising(Dictionary):
    """A keyring that raises."""

    failure: Exception = field(default_factory=Exception)

    def get_password(self, service: str, username: str) -> str | None:  # noqa: ARG002
        raise self.failure


def one_keyring() -> KeyringVault:
    keyring = Dictionary()
    return KeyringVault(lambda: keyring)


@pytest.fixture(params=["memory", "keyring", "published", "environment"])
def vault(request: pytest.FixtureRequest) -> Vault:
    made: dict[str, Callable[[], Vault]] = {
        "memory": MemoryVault,
        "keyring": one_keyring,
        "published": lambda: PublishedVault(one_keyring()),
        "environment": lambda: EnvironmentVault({}, one_keyring()),
    }
    return made[request.param]()


def test_what_was_never_kept_is_not_held(vault: Vault) -> None:
    assert asyncio.run(vault.read(ACME, Role.SECRET_KEY)) == NotHeld()


def test_what_was_kept_is_held_with_the_place_where(vault: Vault) -> None:
    async def go() -> tuple[Held | NotHeld, Held | NotHeld]:
        return await vault.keep(ACME, Role.SECRET_KEY, VALUE), await vault.read(ACME, Role.SECRET_KEY)

    kept, read = asyncio.run(go())

    assert isinstance(read, Held)
    assert kept == read
    assert (read.value, read.where in {"memory", "keyring"}) == (VALUE, True)


def test_keys_of_other_roles_customers_and_places_are_other_keys(vault: Vault) -> None:
    async def go() -> list[Held | NotHeld]:
        await vault.keep(ACME, Role.SECRET_KEY, VALUE)
        elsewhere = Profile.of_instance("acme-us", ACME.customer_id)
        return [
            await vault.read(ACME, Role.X_API_KEY),
            await vault.read(ACME.with_customer("other"), Role.SECRET_KEY),
            await vault.read(elsewhere, Role.SECRET_KEY),
        ]

    assert asyncio.run(go()) == [NotHeld(), NotHeld(), NotHeld()]


def test_what_was_forgotten_is_gone_and_may_be_forgotten_twice(vault: Vault) -> None:
    async def go() -> Held | NotHeld:
        await vault.keep(ACME, Role.SECRET_KEY, VALUE)
        await vault.forget(ACME, Role.SECRET_KEY)
        await vault.forget(ACME, Role.SECRET_KEY)
        return await vault.read(ACME, Role.SECRET_KEY)

    assert asyncio.run(go()) == NotHeld()


def test_a_key_that_was_kept_is_replaced(vault: Vault) -> None:
    async def go() -> Held | NotHeld:
        await vault.keep(ACME, Role.SECRET_KEY, VALUE)
        await vault.keep(ACME, Role.SECRET_KEY, Secret("another"))
        return await vault.read(ACME, Role.SECRET_KEY)

    held = asyncio.run(go())

    assert isinstance(held, Held)
    assert held.value == Secret("another")


@pytest.mark.parametrize(
    ("failure", "sentence"),
    [
        (KeyringLocked("x"), LOCKED),
        (InitError("x"), LOCKED),
        (NoKeyringError("x"), NONE_FOUND),
        (ModuleNotFoundError("a backend named in the environment"), FAILED),
        (RuntimeError("DBus says something with a secret"), FAILED),
    ],
)
def test_whatever_a_keyring_raises_becomes_a_sentence(failure: Exception, sentence: Text) -> None:
    vault = KeyringVault(lambda: Raising(failure=failure))

    answer = asyncio.run(vault.read(ACME, Role.SECRET_KEY))

    assert isinstance(answer, NotHeld)
    assert answer.why == sentence


def test_a_keyring_that_does_not_keep_is_found_out() -> None:
    answer = asyncio.run(KeyringVault(Forgetful).keep(ACME, Role.SECRET_KEY, VALUE))

    assert isinstance(answer, NotHeld)
    assert str(answer.why) == "Dictionary did not keep the key. It stays in memory until the program ends."


def test_a_keyring_that_never_answers_is_left_behind() -> None:
    never = threading.Event()

    def find() -> Dictionary:
        never.wait(5)
        return Dictionary()

    begin = time.perf_counter()
    answer = asyncio.run(KeyringVault(find, limit=0.05).read(ACME, Role.SECRET_KEY))
    took = time.perf_counter() - begin
    never.set()

    assert isinstance(answer, NotHeld)
    assert "did not answer" in str(answer.why)
    assert took < 2


def test_what_was_asked_meanwhile_waits_for_nobody() -> None:
    """Three keys are looked for one after the other; a keyring that hangs costs one time limit, not three."""
    never = threading.Event()

    def find() -> Dictionary:
        never.wait(5)
        return Dictionary()

    async def ask() -> list[Held | NotHeld]:
        vault = KeyringVault(find, limit=0.05)
        before = [await vault.read(ACME, role) for role in (Role.SECRET_KEY, Role.X_API_KEY, Role.HMAC_SECRET)]
        never.set()
        then = before[-1]
        while then != NotHeld():
            then = await vault.read(ACME, Role.SECRET_KEY)
        return [*before, then]

    answers = asyncio.run(ask())

    assert answers[1:] == [NotHeld(BUSY), NotHeld(BUSY), NotHeld()]


def test_a_key_that_is_gone_is_told_apart_from_one_that_never_was() -> None:
    keyring = Dictionary()
    vault = KeyringVault(lambda: keyring)

    async def go() -> list[Held | NotHeld]:
        await vault.keep(ACME, Role.SECRET_KEY, VALUE)
        keyring.entries.clear()
        gone, never = await vault.read(ACME, Role.SECRET_KEY), await vault.read(ACME, Role.X_API_KEY)
        await vault.forget(ACME, Role.SECRET_KEY)
        return [gone, never, await vault.read(ACME, Role.SECRET_KEY)]

    assert asyncio.run(go()) == [NotHeld(GONE), NotHeld(), NotHeld()]


def test_a_key_that_went_between_two_runs_is_missed_too(tmp_path: Path) -> None:
    path = tmp_path / "kept-keys.json"
    keyring = Dictionary()
    first = KeyringVault(lambda: keyring, seen=KeptKeys(path))
    asyncio.run(first.keep(ACME, Role.SECRET_KEY, VALUE))
    keyring.entries.clear()

    again = KeyringVault(lambda: keyring, seen=KeptKeys(path))

    assert asyncio.run(again.read(ACME, Role.SECRET_KEY)) == NotHeld(GONE)
    assert VALUE.reveal() not in path.read_text(encoding="utf-8")


class Raced(Dictionary):
    """A keyring out of which somebody else deletes first."""

    def delete_password(self, service: str, username: str) -> None:
        super().delete_password(service, username)
        raise PasswordDeleteError("No such password!")


class Stubborn(Dictionary):
    """A keyring that deletes nothing."""

    def delete_password(self, service: str, username: str) -> None:  # noqa: ARG002
        raise PasswordDeleteError("not allowed")


@pytest.mark.parametrize(("kind", "why"), [(Raced, None), (Stubborn, FAILED)])
def test_what_is_gone_is_forgotten_and_what_is_not_is_told(kind: type[Dictionary], why: Text | None) -> None:
    keyring = kind()
    vault = KeyringVault(lambda: keyring)

    async def go() -> NotHeld:
        await vault.keep(ACME, Role.SECRET_KEY, VALUE)
        return await vault.forget(ACME, Role.SECRET_KEY)

    assert asyncio.run(go()) == NotHeld(why)


class PlainText(KeyringBackend):
    """A keyring that writes a file in clear, as `keyrings.alt` has one."""

    priority = 0.5

    def get_password(self, service: str, username: str) -> str | None:  # noqa: ARG002
        raise AssertionError("A keyring that is refused is asked nothing.")

    def set_password(self, service: str, username: str, password: str) -> None:  # noqa: ARG002
        raise AssertionError("A keyring that is refused is given nothing.")


class Safe(PlainText):
    """Stands for one of the list."""


Safe.__module__ = ALLOWED[0]


def made(kind: Callable[[], KeyringBackend]) -> KeyringBackend:
    return kind()


class Chain(chainer.ChainerBackend):
    """Several keyrings, of which the first is not to be trusted."""

    backends = (made(PlainText), made(Safe))


class BadChain(chainer.ChainerBackend):
    backends = (made(PlainText), made(null.Keyring))


@pytest.mark.parametrize(
    ("chosen", "sentence"),
    [(fail.Keyring, NONE_FOUND), (null.Keyring, REFUSED), (PlainText, REFUSED), (BadChain, REFUSED)],
)
def test_a_keyring_that_cannot_be_trusted_is_named_and_not_used(
    monkeypatch: pytest.MonkeyPatch, chosen: Callable[[], KeyringBackend], sentence: Text
) -> None:
    monkeypatch.setattr(keyring, "get_keyring", chosen)

    answers = [asyncio.run(KeyringVault().read(ACME, Role.SECRET_KEY)), asyncio.run(kept_in(KeyringVault()))]

    whys = [answer.why for answer in answers if isinstance(answer, NotHeld) and answer.why]
    assert [why.template for why in whys] == [sentence.template] * 2
    assert "{" not in str(whys[0])


async def kept_in(vault: KeyringVault) -> Held | NotHeld:
    return await vault.keep(ACME, Role.SECRET_KEY, VALUE)


def test_of_several_keyrings_only_one_that_can_be_trusted_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring, "get_keyring", Chain)

    assert type(system_backend()) is Safe


def test_a_key_that_windows_could_not_keep_is_not_tried() -> None:
    answer = asyncio.run(KeyringVault(Dictionary).keep(ACME, Role.SECRET_KEY, Secret("x" * 1201)))

    assert isinstance(answer, NotHeld)


def test_no_keyring_writes_in_clear() -> None:
    assert not [name for name in ALLOWED if "Plaintext" in name or "null" in name or "fail" in name]


def test_published_keys_are_there_without_being_kept() -> None:
    held = asyncio.run(PublishedVault(MemoryVault()).read(TOOLBOX, Role.SECRET_KEY))

    assert held == Held(Secret(TOOLBOX_SECRET_KEY), "published")


def test_a_key_of_ones_own_goes_before_a_published_one() -> None:
    async def go() -> Held | NotHeld:
        vault = PublishedVault(MemoryVault())
        await vault.keep(TOOLBOX, Role.SECRET_KEY, VALUE)
        return await vault.read(TOOLBOX, Role.SECRET_KEY)

    assert asyncio.run(go()) == Held(VALUE, "memory")


def test_a_blank_variable_is_none() -> None:
    vault = EnvironmentVault({"FLINKS_DESK_SECRET_KEY": " \n"}, MemoryVault())

    assert asyncio.run(vault.read(ACME, Role.SECRET_KEY)) == NotHeld()


def test_a_variable_gives_a_key_but_never_to_a_place_with_published_ones() -> None:
    environment = {"FLINKS_DESK_KEYRING": "memory", "FLINKS_DESK_SECRET_KEY": f" {VALUE.reveal()}\n"}

    async def go() -> list[Held | NotHeld]:
        vault = vault_of_environment(environment)
        return [await vault.read(place, Role.SECRET_KEY) for place in (ACME, TOOLBOX)]

    assert asyncio.run(go()) == [
        Held(VALUE, "environment", "FLINKS_DESK_SECRET_KEY"),
        Held(Secret(TOOLBOX_SECRET_KEY), "published"),
    ]
