"""Step 5 by hand: fetching, waiting, cancelling, reading."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QTreeView

from flinks_desk.core.accounts import NotFetched, Ready
from flinks_desk.core.authorize import ByLogin
from flinks_desk.core.data_requests import DataKind
from flinks_desk.core.journey import Step
from flinks_desk.core.known import Role
from flinks_desk.ui.wizard.accounts_page import AccountsPage
from flinks_desk.ui.wizard.data.pdf_window import PdfWindow
from flinks_desk.ui.wizard.data.saving import Export
from tests.ui.seek import the
from tests.ui.wizard.conftest import Bench, every_text_of, words_of


def open_session(bench: Bench, username: str = "greatday_nomfa") -> None:
    login = bench.login(username)
    bench.run(bench.desk.make_token())
    bench.run(bench.desk.authorize(ByLogin(login)))


def ready_of(bench: Bench) -> Ready:
    ready = bench.desk.session.accounts
    assert isinstance(ready, Ready)
    return ready


def json_of(page: AccountsPage) -> list[str]:
    """The names at the top of the JSON tree."""
    model = the(page.view.json, QTreeView).model()
    return [str(model.index(row, 0).data()).split(":")[0].strip('"') for row in range(model.rowCount())]


def test_without_a_session_the_page_says_what_is_missing(bench: Bench) -> None:
    """The empty place says what, and its button leads there."""
    page = bench.show(AccountsPage)
    page.start_here()
    action = the(page, QPushButton, "empty_action")

    assert page.fetch.isHidden()
    assert "fetched with the RequestId of a session" in words_of(page)
    assert action.property("kind") == "primary"
    assert action.hasFocus()
    bench.click(action)
    assert bench.went == [Step.AUTHORIZE]


def test_one_click_fetches_polls_and_shows(bench: Bench) -> None:
    """A first 202, polled, then tables, totals and JSON."""
    open_session(bench)
    page = bench.show(AccountsPage)
    bench.click(page.fetch)
    bench.idle()
    ready = bench.desk.session.accounts
    assert isinstance(ready, Ready)

    bench.until(lambda: not page.view.transactions.is_looking())
    assert page.view.accounts.rows.rowCount() == len(ready.accounts)
    assert page.view.transactions.rows.rowCount() == sum(len(one.transactions) for one in ready.accounts)
    assert "3 accounts" in page.view.totals.text()
    assert "HttpStatusCode" in json_of(page)


def test_enter_on_an_account_leads_to_its_transactions(bench: Bench) -> None:
    """The table below shows that account alone, summed up."""
    open_session(bench)
    page = bench.show(AccountsPage)
    bench.click(page.fetch)
    bench.idle()
    ready = bench.desk.session.accounts
    assert isinstance(ready, Ready)
    page.view.accounts.table.setFocus()
    QTest.keyClick(page.view.accounts.table, Qt.Key.Key_Down)
    QTest.keyClick(page.view.accounts.table, Qt.Key.Key_Return)
    bench.until(lambda: not page.view.transactions.is_looking())

    shown = page.view.transactions.found()
    assert {account.id for account, _ in shown} == {ready.accounts[1].id}
    assert page.view.tabs.currentWidget() is page.view.transactions


def test_words_narrow_the_transactions_and_their_sums(bench: Bench) -> None:
    """Typing is enough; the line above says how many of how many, and what they come to."""
    open_session(bench)
    page = bench.show(AccountsPage)
    bench.click(page.fetch)
    bench.idle()
    pane = page.view.transactions
    page.view.tabs.setCurrentWidget(pane)
    QTest.keyClicks(pane.filter.words, "payroll")
    bench.until(lambda: not pane.is_looking())

    assert {row.description for _, row in pane.found()} == {"PAYROLL DEPOSIT"}
    assert f"of {sum(len(one.transactions) for one in ready_of(bench).accounts)}" in pane.sums.text()


@pytest.mark.parametrize(
    ("kind", "tab"),
    [(DataKind.SUMMARY, "accounts"), (DataKind.STATEMENTS, "statements"), (DataKind.ATTRIBUTES, "attributes")],
)
def test_every_kind_of_data_has_its_tab(bench: Bench, kind: DataKind, tab: str) -> None:
    """The question is chosen in the box; its answer opens beside the others, and the session stays open."""
    open_session(bench)
    page = bench.show(AccountsPage)
    page.form.kind.setCurrentIndex(page.form.kind.findData(kind))
    page.form.kind.activated.emit(page.form.kind.currentIndex())
    bench.click(page.fetch)
    bench.idle()

    pane = getattr(page.view, tab)
    assert pane.rows.rowCount() > 0
    assert page.view.tabs.currentWidget() is pane
    bench.run(bench.desk.fetch_accounts())
    assert bench.state("accounts") is Ready


def test_an_option_is_sent_and_seen_in_the_body(bench: Bench) -> None:
    """What is set in the form stands in the body, and in what Flinks gets."""
    open_session(bench)
    page = bench.show(AccountsPage)
    page.form.expander.set_open(True)
    box = page.form.options.field("WithTransactions")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert '"WithTransactions": false' in page.form.body.code()
    bench.click(page.fetch)
    bench.idle()

    assert all(not one.transactions for one in ready_of(bench).accounts)
    assert "1 set" in page.form.expander.button.text()


def test_two_fetches_are_compared(bench: Bench) -> None:
    """A second session's data stand against the first's: the same ones are no difference."""
    for _ in range(2):
        open_session(bench)
        bench.run(bench.desk.fetch_accounts())
    page = bench.show(AccountsPage)
    bench.until(lambda: "Nothing is different" in page.view.changes.said.text())

    assert bench.desk.session.data.before is not None


def test_a_statement_opens_from_memory_and_is_saved_for_its_owner_only(bench: Bench, tmp_path: Path) -> None:
    """The PDF is shown in a window; saved, it is the same document with mode 0600."""
    open_session(bench)
    bench.run(bench.desk.fetch(DataKind.STATEMENTS))
    page = bench.show(AccountsPage)
    before = sorted(tmp_path.rglob("*"))
    bench.click(page.view.statements.open)
    window = the(page, PdfWindow, "pdf_window")
    assert window.pages() == 1
    assert sorted(tmp_path.rglob("*")) == before
    window.close()

    exports: list[Export] = []
    page.view.export_requested.disconnect(page.saver.ask)
    page.view.export_requested.connect(exports.append)
    bench.click(page.view.statements.save)
    path = tmp_path / exports[0].name
    page.saver.save(exports[0], path)
    bench.until(lambda: not page.saved.isHidden())

    assert path.read_bytes().startswith(b"%PDF")
    assert sys.platform == "win32" or path.stat().st_mode & 0o777 == 0o600
    assert "only you can read it" in page.saved.text()


def test_the_answer_is_exported_exactly_as_it_came(bench: Bench, tmp_path: Path) -> None:
    """JSON to the letter; CSV with the transactions that are shown."""
    open_session(bench)
    bench.run(bench.desk.fetch_accounts())
    page = bench.show(AccountsPage)
    bench.until(lambda: not page.view.transactions.is_looking())
    exports: list[Export] = []
    page.view.export_requested.disconnect(page.saver.ask)
    page.view.export_requested.connect(exports.append)
    page.view.export.json.trigger()
    page.view.export.transactions.trigger()
    for export in exports:
        page.saver.save(export, tmp_path / export.name)
        bench.until(lambda: not bench.tools.bridge.busy("saving"))

    assert (tmp_path / "answer.json").read_text(encoding="utf-8") == ready_of(bench).text
    lines = (tmp_path / "transactions.csv").read_text(encoding="utf-8").splitlines()
    assert len(lines) == 1 + len(page.view.transactions.found())


def test_what_was_chosen_in_the_widget_stands_against_what_came(bench: Bench) -> None:
    """Accounts that were not chosen are named, and how to leave them out."""
    open_session(bench)
    bench.run(bench.desk.fetch_accounts())
    first = ready_of(bench).accounts[0]
    bench.desk.widget_said(
        bench.profile.widget_origin, {"step": "REDIRECT", "accountIds": [first.id], "loginId": "l", "requestId": "r"}
    )
    page = bench.show(AccountsPage)
    if not bench.desk.session.preview.account_ids:
        pytest.fail("the widget's choice was not read")

    assert "2 accounts came that were not chosen" in page.view.accounts.said.text()


def test_the_wait_can_be_cancelled(bench: Bench) -> None:
    """While Flinks is still collecting, the page says so, and Cancel ends it with nothing lost."""
    open_session(bench, "test_pending")
    page = bench.show(AccountsPage)
    bench.clock.is_held = True
    bench.click(page.fetch)
    bench.until(lambda: "still collecting" in page.busy.words()[0])
    page.busy.cancelled.emit()
    bench.idle()

    assert bench.state("accounts") is NotFetched
    assert page.fetch.isEnabled()


def test_a_missing_key_is_asked_for_here(bench: Bench) -> None:
    """Without an x-api-key its field stands on the page; Enter keeps it and fetches."""
    open_session(bench)
    bench.run(bench.desk.forget(Role.X_API_KEY))
    page = bench.show(AccountsPage)
    assert not page.fetch.isEnabled()
    edit = the(page.key.field, QLineEdit, "secret_edit")
    QTest.keyClicks(edit, bench.world.credentials.x_api_key)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    bench.idle()

    assert bench.state("accounts") is Ready
    assert bench.world.credentials.x_api_key not in every_text_of(page)


def test_data_that_were_fetched_before_need_a_new_session(bench: Bench) -> None:
    """A RequestId is spent by its data: the finding leads to a new session."""
    open_session(bench)
    page = bench.show(AccountsPage)
    bench.click(page.fetch)
    bench.idle()
    bench.click(page.fetch)
    bench.idle()

    bench.click(the(page, QPushButton, "finding_mend"))
    bench.idle()

    assert bench.went == [Step.AUTHORIZE]
