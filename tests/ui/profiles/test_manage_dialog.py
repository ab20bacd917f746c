"""Several customers: new, edit, rename, duplicate, delete and undo, import and export, and no key without a word."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from flinks_desk.core.known import Role
from flinks_desk.core.profile import TOOLBOX, Profile
from flinks_desk.core.secret import Secret
from flinks_desk.services.profiles import Profiles
from flinks_desk.services.vault import Held, NotHeld
from flinks_desk.ui.bridge import Bridge
from flinks_desk.ui.profiles.manage_dialog import ManageDialog
from tests.services.bench import Bench, new_bench
from tests.ui.seek import the

Run = Callable[[Any], Any]
CUSTOMER = "5602459c-f6d0-4ca0-6750-08dccdcadcc0"
KEY = "0f4fa2a1-1111-4222-8333-444455556666"
ACME = Profile.of_instance("acme-ca", CUSTOMER, name="Acme")
DOTENV = f"FLINKS_INSTANCE=beta\nFLINKS_CUSTOMER_ID={CUSTOMER}\nFLINKS_SECRET_KEY={KEY}\n"


@pytest.fixture
def bench(run: Run, tmp_path: Path) -> Iterator[Bench]:
    made = new_bench(tmp_path)
    Profiles(tmp_path / "profiles").save(ACME)
    run(made.desk.choose(made.profile))
    yield made
    run(made.desk.close())


@pytest.fixture
def profiles(bench: Bench) -> Profiles:
    return Profiles(bench.home / "profiles")


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def dialog(bench: Bench, profiles: Profiles, loop: Any, parent: QWidget) -> ManageDialog:
    made = ManageDialog(bench.desk, Bridge(bench.desk, loop), profiles, parent)
    made.open()
    made.list.setCurrentRow(1)
    return made


def write(dialog: ManageDialog, name: str, words: str) -> None:
    field = the(dialog, QLineEdit, name)
    field.selectAll()
    QTest.keyClicks(field, words)


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def names(profiles: Profiles) -> list[str]:
    return [one.name for one in profiles.all()]


def said(dialog: ManageDialog, name: str = "banner_words") -> str:
    return the(dialog, QLabel, name).text()


def test_a_new_profile(dialog: ManageDialog, profiles: Profiles) -> None:
    click(dialog.new)
    assert not dialog.save.isEnabled()
    write(dialog, "profile_name", "Zeta")
    write(dialog, "profile_instance", "zeta-us")
    write(dialog, "profile_customer", CUSTOMER)
    assert said(dialog, "profile_host") == "zeta-us-api.private.fin.ag"

    click(dialog.save)

    assert profiles.named("zeta") == Profile.of_instance("zeta-us", CUSTOMER, name="Zeta")
    assert profiles.named("acme") == ACME


def test_a_profile_is_renamed_in_its_place_and_one_in_use_is_used_under_its_new_name(
    dialog: ManageDialog, profiles: Profiles, bench: Bench, run: Run
) -> None:
    run(bench.desk.choose(ACME))
    chosen: list[Profile] = []
    dialog.chosen.connect(chosen.append)
    write(dialog, "profile_name", "Acme Bank")
    click(dialog.save)

    assert names(profiles) == ["toolbox", "Acme Bank"]
    assert [one.name for one in chosen] == ["Acme Bank"]


def test_two_cannot_have_one_name(dialog: ManageDialog, profiles: Profiles) -> None:
    click(dialog.duplicate)
    assert the(dialog, QLineEdit, "profile_name").text() == "Acme 2"
    write(dialog, "profile_name", "ACME")

    assert not dialog.save.isEnabled()
    assert said(dialog, "profile_note") == "Another profile is called so. Choose another name."


def test_a_duplicate_with_another_customer(dialog: ManageDialog, profiles: Profiles) -> None:
    click(dialog.duplicate)
    write(dialog, "profile_customer", CUSTOMER.replace("5", "6"))
    click(dialog.save)

    assert names(profiles) == ["toolbox", "Acme", "Acme 2"]


def test_what_was_deleted_comes_back(dialog: ManageDialog, profiles: Profiles) -> None:
    click(dialog.delete)
    assert names(profiles) == ["toolbox"]
    assert said(dialog) == "Acme is deleted."

    click(the(dialog, QPushButton, "banner_action"))

    assert profiles.named("Acme") == ACME


def test_keys_of_a_deleted_profile_stay_until_a_person_has_them_forgotten(
    dialog: ManageDialog, bench: Bench, run: Run, qtbot: QtBot
) -> None:
    run(bench.vault.keep(ACME, Role.SECRET_KEY, Secret(KEY)))
    run(bench.vault.keep(ACME, Role.HMAC_SECRET, Secret(KEY)))
    click(dialog.delete)
    qtbot.waitUntil(dialog.keys_asked.isVisible)
    assert dialog.keys_asked.accessibleName() == "Keys of Acme are still kept: secret key, HMAC secret."
    assert isinstance(run(bench.vault.read(ACME, Role.SECRET_KEY)), Held)

    click(dialog.keys_asked.go)

    qtbot.waitUntil(lambda: said(dialog) == "The keys of Acme are forgotten.")
    assert isinstance(run(bench.vault.read(ACME, Role.SECRET_KEY)), NotHeld)
    assert isinstance(run(bench.vault.read(ACME, Role.HMAC_SECRET)), NotHeld)


def test_keys_that_another_profile_needs_are_not_offered_to_be_forgotten(
    dialog: ManageDialog, bench: Bench, profiles: Profiles, run: Run
) -> None:
    run(bench.vault.keep(ACME, Role.SECRET_KEY, Secret(KEY)))
    profiles.save(replace(ACME, name="Acme twin"))
    click(dialog.delete)

    run(dialog._ask_about_keys(ACME))

    assert dialog.keys_asked.isHidden()


def test_an_edit_is_not_left_without_a_word(dialog: ManageDialog, profiles: Profiles) -> None:
    write(dialog, "profile_name", "Acme Bank")

    dialog.list.setCurrentRow(0)
    assert dialog.asked.accessibleName() == "What was typed for Acme is not saved."
    click(dialog.asked.cancel)
    assert (dialog.list.currentRow(), dialog.form.name.text()) == (1, "Acme Bank")
    dialog.list.setCurrentRow(0)
    click(dialog.save)

    assert names(profiles) == ["toolbox", "Acme Bank"]
    assert dialog.asked.isHidden()


def test_an_edit_is_dropped_where_a_person_says_so(dialog: ManageDialog, profiles: Profiles) -> None:
    write(dialog, "profile_name", "Acme Bank")
    dialog.list.setCurrentRow(0)

    click(dialog.asked.go)

    assert dialog.form.profile() == TOOLBOX
    assert dialog.list.currentRow() == 0
    assert names(profiles) == ["toolbox", "Acme"]


def test_escape_asks_before_an_edit_is_lost_and_a_second_one_goes_back_to_it(dialog: ManageDialog) -> None:
    write(dialog, "profile_name", "Acme Bank")

    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.asked.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)

    assert dialog.isVisible()
    assert dialog.asked.isHidden()
    assert dialog.form.name.text() == "Acme Bank"


def test_enter_presses_the_button_that_has_the_focus_and_in_a_field_saves(
    dialog: ManageDialog, profiles: Profiles, qtbot: QtBot
) -> None:
    dialog.activateWindow()
    dialog.new.setFocus()
    qtbot.waitUntil(dialog.new.hasFocus)
    QTest.keyClick(dialog.new, Qt.Key.Key_Return)
    assert dialog.form.name.text() == "New profile"
    write(dialog, "profile_instance", "zeta-us")

    QTest.keyClick(dialog.form.instance, Qt.Key.Key_Return)

    assert names(profiles) == ["toolbox", "Acme", "New profile"]


def test_escape_leaves_at_once_where_nothing_was_typed(dialog: ManageDialog) -> None:
    click(dialog.new)

    QTest.keyClick(dialog, Qt.Key.Key_Escape)

    assert not dialog.isVisible()


def test_where_there_is_no_profile_of_ones_own_nothing_is_exported(dialog: ManageDialog) -> None:
    assert dialog.give.isEnabled()

    click(dialog.delete)

    assert not dialog.give.isEnabled()


def test_the_public_sandbox_is_neither_edited_nor_deleted(dialog: ManageDialog) -> None:
    dialog.list.setCurrentRow(0)

    assert not dialog.form.name.isEnabled()
    assert not dialog.delete.isEnabled()


def test_export_holds_no_key_and_comes_in_elsewhere(dialog: ManageDialog, bench: Bench, tmp_path: Path) -> None:
    file = tmp_path / "out.json"
    dialog.export_file(file)

    assert [one["name"] for one in json.loads(file.read_text())["profiles"]] == ["Acme"]
    assert Profiles(tmp_path / "elsewhere").all() == (TOOLBOX,)
    dialog.import_file(file)
    assert said(dialog) == "0 new of 1 in the file."


def test_keys_of_a_dotenv_file_are_dropped_unless_a_person_says_otherwise(
    dialog: ManageDialog, bench: Bench, profiles: Profiles, tmp_path: Path, run: Run
) -> None:
    (tmp_path / ".env").write_text(DOTENV)
    dialog.import_file(tmp_path / ".env")
    beta = profiles.named("beta")
    assert beta is not None
    assert KEY not in said(dialog, "found_keys_words")

    click(dialog.found.drop)

    assert isinstance(run(bench.vault.read(beta, Role.SECRET_KEY)), NotHeld)
    assert dialog.found.isHidden()


def test_a_word_puts_them_into_the_vault(
    dialog: ManageDialog, bench: Bench, profiles: Profiles, run: Run, qtbot: QtBot
) -> None:
    (bench.home / ".env").write_text(DOTENV)
    dialog.import_file(bench.home / ".env")

    click(dialog.found.keep)

    qtbot.waitUntil(lambda: said(dialog) == "Kept for beta: secret key.")
    beta = profiles.named("beta")
    assert beta is not None
    assert isinstance(run(bench.vault.read(beta, Role.SECRET_KEY)), Held)
    assert KEY not in "".join(file.read_text() for file in (bench.home / "profiles").iterdir())


def test_a_file_without_a_profile_changes_nothing_and_says_so(
    dialog: ManageDialog, profiles: Profiles, tmp_path: Path
) -> None:
    (tmp_path / "odd").write_bytes(b"\x00\xff{")
    dialog.import_file(tmp_path / "odd")
    assert said(dialog) == "Nothing in this file names an instance of Flinks and a customer id."

    dialog.import_file(tmp_path / "not there")

    assert said(dialog).startswith("Not read: ")
    assert names(profiles) == ["toolbox", "Acme"]


def test_a_damaged_profile_is_set_aside_and_named(bench: Bench, loop: Any, parent: QWidget) -> None:
    (bench.home / "profiles" / "broken.json").write_text("{")

    dialog = ManageDialog(bench.desk, Bridge(bench.desk, loop), Profiles(bench.home / "profiles"), parent)

    assert "broken.json.damaged-1" in said(dialog)
    assert (bench.home / "profiles" / "broken.json.damaged-1").read_text() == "{"
