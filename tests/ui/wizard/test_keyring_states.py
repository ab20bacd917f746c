"""What a person reads on step 1 in each state of the keyring, and how it goes on from there."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from keyring.errors import KeyringLocked
from PySide6.QtWidgets import QPushButton

from flinks_desk.core.profile import Profile
from flinks_desk.core.session import KeyStored
from flinks_desk.core.text import Text
from flinks_desk.services.keyring_vault import NONE_FOUND, REFUSED, KeyringVault
from flinks_desk.services.vault import PublishedVault
from flinks_desk.ui.wizard.secret_key_page import SecretKeyPage
from tests.ui.seek import the
from tests.ui.wizard.conftest import Bench, words_of
from tests.ui.wizard.test_secret_key_page import KEY, paste, type_own

ACME = Profile.of_instance("acme", "5602459c-f6d0-4ca0-6750-08dccdcadcc0")


@dataclass
class Keyring:
    """A keyring in any state: what `find` gives, and what asking it raises."""

    name: str = "Keeper"
    instead: Text | None = None
    failure: Exception | None = None
    hangs: threading.Event | None = None
    drops: bool = False
    entries: dict[tuple[str, str], str] = field(default_factory=dict)

    def find(self) -> "Keyring | Text":
        if self.hangs:
            self.hangs.wait(10)
        return self.instead or self

    def get_password(self, service: str, username: str) -> str | None:
        if self.failure:
            raise self.failure
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.failure:
            raise self.failure
        if not self.drops:
            self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.entries[service, username]


@pytest.fixture
def keyring(bench: Bench) -> Iterator[Keyring]:
    """The keyring of the bench's machine."""
    made = Keyring()
    bench.desk._stage.keys._vault = PublishedVault(KeyringVault(made.find, limit=0.3))
    yield made
    if made.hangs:
        made.hangs.set()


def hang(keyring: Keyring) -> None:
    keyring.hangs = threading.Event()


STATES: dict[str, tuple[Callable[[Keyring], object], str, str]] = {
    "none": (lambda one: setattr(one, "instead", NONE_FOUND), "no keyring on this machine", "stay in memory"),
    "refused": (
        lambda one: setattr(one, "instead", REFUSED.filled(keyring="PlaintextKeyring")),
        "PlaintextKeyring is not used: it writes keys where others can read them",
        "stay in memory",
    ),
    "locked": (lambda one: setattr(one, "failure", KeyringLocked("x")), "The keyring is locked", "Unlock it"),
    "broken": (lambda one: setattr(one, "failure", OSError("x")), "could not be used", "Ask it again"),
    "slow": (hang, "did not answer within 0 seconds", "Look for a window of the system"),
}


@pytest.mark.parametrize("state", STATES)
def test_what_happened_and_what_to_do_is_read_on_step_1(bench: Bench, keyring: Keyring, state: str) -> None:
    """Looked for and not found out: one sentence, once, and a button to ask again."""
    bring_about, happened, to_do = STATES[state]
    bring_about(keyring)
    page = bench.show(SecretKeyPage)

    bench.run(bench.desk.choose(ACME))

    words = words_of(page)
    assert (words.count(happened), to_do in words) == (1, True)
    assert the(page, QPushButton, "ask_keyring").isVisible()


@pytest.mark.parametrize("state", [*STATES, "forgetful"])
def test_a_key_that_is_not_kept_works_from_memory_and_says_why(bench: Bench, keyring: Keyring, state: str) -> None:
    page = bench.show(SecretKeyPage)
    type_own(bench, page)
    paste(page.secret_key, KEY)
    bring_about, happened, _ = STATES.get(state, (lambda one: setattr(one, "drops", True), "did not keep the key", ""))
    bring_about(keyring)

    bench.click(page.use)
    bench.idle()

    place = bench.desk.session.secret_key
    assert isinstance(place, KeyStored)
    assert (place.where, place.note is not None) == ("memory", True)
    words = words_of(page)
    assert "Kept in memory until the program ends" in words
    assert happened in words or "has not answered an earlier question" in words


def test_asking_again_keeps_what_was_to_be_kept_and_finds_what_is_there(bench: Bench, keyring: Keyring) -> None:
    """The person unlocked it: nothing has to be typed twice."""
    keyring.failure = KeyringLocked("x")
    page = bench.show(SecretKeyPage)
    type_own(bench, page)
    paste(page.secret_key, KEY)
    bench.click(page.use)
    bench.idle()
    keyring.failure = None

    bench.click(page.ask_again)
    bench.idle()

    assert "Kept in Keeper" in words_of(page)
    assert list(keyring.entries.values()) == [KEY]
    assert not page.ask_again.isVisible()


def test_a_key_that_somebody_took_out_of_the_keyring_is_missed(bench: Bench, keyring: Keyring) -> None:
    page = bench.show(SecretKeyPage)
    type_own(bench, page)
    paste(page.secret_key, KEY)
    bench.click(page.use)
    bench.idle()
    keyring.entries.clear()

    bench.run(bench.desk.choose(bench.profile))
    bench.run(bench.desk.choose(ACME.with_customer(page.places.customer.text())))

    assert "The keyring no longer has this key. Type or paste it once more." in words_of(page)
