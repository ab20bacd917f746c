"""Step 1 by hand: choosing a place, typing keys, and being kept from mixing them up."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from flinks_desk.core.diagnosis.finding import Finding, Mend, Severity
from flinks_desk.core.journey import Step, is_complete
from flinks_desk.core.known import Role
from flinks_desk.core.profile import TOOLBOX, TOOLBOX_X_API_KEY, Profile
from flinks_desk.core.secret import Secret
from flinks_desk.core.session import KeyMissing, KeyStored
from flinks_desk.core.text import text
from flinks_desk.ui.wizard.key_row import KeyRow
from flinks_desk.ui.wizard.place_form import Place
from flinks_desk.ui.wizard.secret_key_page import SecretKeyPage
from tests.ui.seek import the
from tests.ui.wizard.conftest import Bench, words_of

CUSTOMER = "5b1e6d3a-2f2e-4d0e-9a3b-1c2d3e4f5a6b"
KEY = "0e8f9d7c-6b5a-4c3d-8e1f-2a3b4c5d6e7f"


def paste(row: KeyRow, text: str) -> None:
    edit = the(row.field, QLineEdit, "secret_edit")
    edit.selectAll()
    QGuiApplication.clipboard().setText(text)
    edit.paste()
    QGuiApplication.clipboard().clear()


def type_own(bench: Bench, page: SecretKeyPage) -> None:
    bench.click(page.places.cards[Place.OWN])
    QTest.keyClicks(page.places.instance, "acme")
    QTest.keyClicks(page.places.customer, CUSTOMER)


def test_with_the_simulator_everything_is_filled(bench: Bench) -> None:
    """The hosts and the customer id stand there, the keys are in use, and Next leads on."""
    page = bench.show(SecretKeyPage)
    words = words_of(page)

    assert bench.profile.api in words
    assert bench.profile.connect in words
    assert bench.profile.customer_id in words
    assert words.count("The simulator's own") == 2
    assert page.use.isHidden()
    assert is_complete(Step.SECRET_KEY, bench.desk.session)


def test_the_toolbox_is_filled_and_marked_as_public(bench: Bench) -> None:
    """One click, and the published values are there, called public."""
    page = bench.show(SecretKeyPage)
    bench.click(page.places.cards[Place.TOOLBOX])
    bench.idle()

    assert bench.desk.session.profile == TOOLBOX
    assert words_of(page).count("Public: Flinks publishes it for everyone") == 2
    assert "https://toolbox-api.private.fin.ag" in words_of(page)


def test_the_cards_are_reached_by_keys(bench: Bench) -> None:
    """Arrow keys go from card to card, as with any radio buttons."""
    page = bench.show(SecretKeyPage)
    page.start_here()
    QTest.keyClick(page.places.cards[Place.SIMULATOR], Qt.Key.Key_Right)
    bench.idle()

    assert page.places.place() is Place.TOOLBOX
    assert bench.desk.session.profile == TOOLBOX


def test_an_own_instance_shows_its_hosts_while_it_is_typed(bench: Bench) -> None:
    """Name and country make the hosts, as they will be called; nothing is chosen yet."""
    page = bench.show(SecretKeyPage)
    type_own(bench, page)
    page.places.suffix.setCurrentIndex(1)
    page.places.suffix.activated.emit(1)

    assert "https://acme-ca-api.private.fin.ag" in words_of(page)
    assert "https://acme-ca-iframe.private.fin.ag" in words_of(page)
    assert bench.desk.session.profile == bench.profile


def test_enter_uses_an_own_instance_with_its_key(bench: Bench) -> None:
    """A pasted key and Enter: the place is chosen, the key is kept, and the field no longer holds it."""
    page = bench.show(SecretKeyPage)
    type_own(bench, page)
    paste(page.secret_key, KEY)
    QTest.keyClick(the(page.secret_key.field, QLineEdit, "secret_edit"), Qt.Key.Key_Return)
    bench.idle()

    session = bench.desk.session
    assert (session.profile.instance, session.profile.customer_id) == ("acme", CUSTOMER)
    assert session.secret_key == KeyStored("memory", ending=Secret(KEY).ending())
    assert "Kept in memory until the program ends" in words_of(page)
    assert the(page.secret_key.field, QLineEdit, "secret_edit").text() == ""


def test_the_x_api_key_may_be_given_later(bench: Bench) -> None:
    """Without it the first step is complete."""
    page = bench.show(SecretKeyPage)
    type_own(bench, page)
    paste(page.secret_key, KEY)
    bench.click(page.use)
    bench.idle()

    assert bench.state("x_api_key") is KeyMissing
    assert is_complete(Step.SECRET_KEY, bench.desk.session)


def test_what_was_removed_from_a_pasted_key_is_said(bench: Bench) -> None:
    """Quotes, blanks and Bearer go, visibly."""
    page = bench.show(SecretKeyPage)
    type_own(bench, page)
    paste(page.secret_key, f' "Bearer {KEY}" ')

    value = page.secret_key.value()
    assert value
    assert value == Secret(KEY)
    assert "were removed" in page.secret_key.field.notes()


def test_an_odd_shape_is_only_warned_of(bench: Bench) -> None:
    """A key that is no GUID is said to be odd, and used all the same."""
    page = bench.show(SecretKeyPage)
    type_own(bench, page)
    paste(page.secret_key, "abcdefghijklmnopqrstuvwxyz")

    assert "GUIDs" in page.secret_key.field.notes()
    assert page.use.isEnabled()


def test_a_mix_up_is_stopped_named_and_put_right(bench: Bench) -> None:
    """The toolbox's x-api-key in the secret key's field is not used as one; one click moves it."""
    page = bench.show(SecretKeyPage)
    type_own(bench, page)
    bench.click(page.use)
    bench.idle()
    paste(page.secret_key, TOOLBOX_X_API_KEY)

    assert "This is the x-api-key of toolbox, not a secret key." in words_of(page)
    assert not page.use.isEnabled()

    bench.click(the(page.secret_key, QPushButton, "finding_mend"))
    bench.idle()

    assert bench.desk.session.x_api_key == KeyStored("memory", ending=Secret(TOOLBOX_X_API_KEY).ending())
    assert bench.state("secret_key") is KeyMissing
    assert "not a secret key" not in words_of(page)
    assert page.secret_key.field.value() == Secret("")


def test_a_key_is_replaced_and_forgotten(bench: Bench) -> None:
    """Replace opens an empty field; Forget takes the key out of use."""
    page = bench.show(SecretKeyPage)
    bench.click(the(page.secret_key.field, QPushButton, "secret_replace"))
    paste(page.secret_key, KEY)
    bench.click(page.use)
    bench.idle()
    assert bench.desk.session.secret_key == KeyStored("memory", ending=Secret(KEY).ending())

    bench.click(the(page.secret_key.field, QPushButton, "secret_forget"))
    bench.idle()

    assert bench.state("secret_key") is KeyMissing
    assert not page.use.isEnabled()


def test_keys_that_look_the_same_are_both_shown(bench: Bench) -> None:
    """Before an audience both endings are covered, and neither key is taken for missing."""
    page = bench.show(SecretKeyPage)
    covered = KeyStored("published", "simulator", "••••••••")
    page.show_session(replace(bench.desk.session, secret_key=covered, x_api_key=covered))

    assert not page.secret_key.field.is_editing()
    assert not page.x_api_key.field.is_editing()


def test_typing_survives_a_redraw(bench: Bench) -> None:
    """A session that changes elsewhere takes nothing away from what is being typed."""
    page = bench.show(SecretKeyPage)
    type_own(bench, page)
    paste(page.secret_key, KEY)
    page.show_session(bench.desk.session)
    page.show_session(bench.desk.session)

    assert page.secret_key.value() == Secret(KEY)
    assert page.places.instance.text() == "acme"


def test_a_customer_id_known_as_something_else_is_named(bench: Bench) -> None:
    """A secret key in the customer id's field is named as what it is."""
    page = bench.show(SecretKeyPage)
    bench.run(bench.desk.keep(Role.SECRET_KEY, Secret(KEY), remember=False))
    bench.click(page.places.cards[Place.OWN])
    QTest.keyClicks(page.places.customer, KEY)

    assert "secret key of" in words_of(page)


@pytest.mark.parametrize("typed", [CUSTOMER.replace("-", " "), "{customerId}"])
def test_what_cannot_be_a_customer_id_is_not_used(bench: Bench, typed: str) -> None:
    """It would be a part of each address: it is named, and neither kept nor passed over."""
    page = bench.show(SecretKeyPage)
    bench.click(page.places.cards[Place.OWN])
    QTest.keyClicks(page.places.instance, "acme")
    QTest.keyClicks(page.places.customer, typed)

    assert not page.use.isEnabled()
    assert page.unfinished() == "What stands in the field of the customer id cannot be used. Correct it."


def test_a_refused_key_is_there_to_be_typed_anew(bench: Bench) -> None:
    """Who was sent here to change the key finds an empty field with the focus, beside the reason."""
    bench.run(bench.desk.keep(Role.SECRET_KEY, Secret("11111111-2222-3333-4444-555555555555"), remember=False))
    bench.run(bench.desk.make_token())
    page = bench.show(SecretKeyPage)
    page.start_here()

    assert page.secret_key.field.is_editing()
    assert the(page.secret_key, QLineEdit, "secret_edit").hasFocus()
    assert "did not accept the secret key" in words_of(page)


def test_a_host_that_is_not_there_leads_to_the_instances_name(bench: Bench) -> None:
    """The name is part of the host, so that is what has to be looked at."""
    bench.run(bench.desk.choose(Profile.of_instance("nowhere", TOOLBOX.customer_id)))
    bench.run(bench.desk.keep(Role.SECRET_KEY, Secret("11111111-2222-3333-4444-555555555555"), remember=False))
    found = Finding("network-unreachable", Severity.ERROR, text("No."), text("Look."), mend=Mend.EDIT_CREDENTIALS)
    bench.desk._stage.show(replace(bench.desk.session, findings=(found,)))
    page = bench.show(SecretKeyPage)
    page.start_here()

    assert page.places.instance.hasFocus()


@pytest.mark.parametrize(
    "typed", ["127.0.0.1:9443/x", "acme.evil.example", "https://acme-api.private.fin.ag.evil.example"]
)
def test_what_leads_to_another_host_is_no_instance(bench: Bench, typed: str) -> None:
    """Nothing can be used with it, so no key can go there; why is said where the hosts would stand."""
    page = bench.show(SecretKeyPage)
    page.places.cards[Place.OWN].click()
    QTest.keyClicks(page.places.instance, typed)
    QTest.keyClicks(page.places.customer, CUSTOMER)

    assert not page.use.isEnabled()
    assert "one word" in "".join(row.value for row in page.places._host_rows(Place.OWN))


def test_an_address_of_flinks_names_its_instance(bench: Bench) -> None:
    page = bench.show(SecretKeyPage)
    page.places.cards[Place.OWN].click()
    QTest.keyClicks(page.places.instance, "https://acme-ca-api.private.fin.ag/v3/")

    assert page.places.profile().api == "https://acme-ca-api.private.fin.ag"


def test_what_is_typed_and_not_in_use_is_told(bench: Bench) -> None:
    """An instance without a name, one that is typed and not used, a value in the wrong field: each has its sentence."""
    page = bench.show(SecretKeyPage)
    at_first = page.unfinished()
    bench.click(page.places.cards[Place.OWN])
    unnamed = page.unfinished()
    QTest.keyClicks(page.places.instance, "acme")
    QTest.keyClicks(page.places.customer, CUSTOMER)
    unused = page.unfinished()
    paste(page.secret_key, bench.profile.customer_id)
    stopped = page.unfinished()
    page.secret_key.clear()
    bench.click(page.use)
    bench.idle()

    assert at_first == page.unfinished() == ""
    assert unnamed.startswith("Your own instance has no name yet, so calls still go to ")
    assert unused.startswith("What you typed is not in use yet.")
    assert stopped.startswith("What stands in the field of a key is not in use.")


def test_a_customer_id_typed_as_a_key_too_is_stopped_before_either_is_in_use(bench: Bench) -> None:
    """Neither is known when it is typed; the one field beside the other tells. Another customer id frees the key."""
    page = bench.show(SecretKeyPage)
    type_own(bench, page)
    paste(page.secret_key, KEY)
    paste(page.x_api_key, CUSTOMER.upper())

    assert page.x_api_key.is_stopped()
    assert "This is the customer id of acme, not a x-api-key." in words_of(page)
    assert not page.use.isEnabled()

    page.places.customer.selectAll()
    QTest.keyClicks(page.places.customer, CUSTOMER.replace("5b1e", "7777"))

    assert not page.x_api_key.is_stopped()
    assert page.use.isEnabled()


def test_one_value_typed_as_both_keys_is_stopped_as_the_second(bench: Bench) -> None:
    """Nothing is kept until another value stands there."""
    page = bench.show(SecretKeyPage)
    type_own(bench, page)
    paste(page.x_api_key, KEY)
    paste(page.secret_key, KEY)

    assert (page.secret_key.is_stopped(), page.x_api_key.is_stopped()) == (False, True)
    assert not page.use.isEnabled()

    paste(page.x_api_key, KEY.replace("0e8f", "7777"))
    bench.click(page.use)
    bench.idle()

    session = bench.desk.session
    assert isinstance(session.secret_key, KeyStored)
    assert isinstance(session.x_api_key, KeyStored)
