"""Step 5 by hand: fetching, waiting, cancelling, reading."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QTreeView

from flinks_desk.core.accounts import NotFetched, Ready
from flinks_desk.core.authorize import ByLogin
from flinks_desk.core.journey import Step
from flinks_desk.core.known import Role
from flinks_desk.ui.wizard.accounts_page import AccountsPage
from tests.ui.seek import the
from tests.ui.wizard.conftest import Bench, every_text_of, words_of


def open_session(bench: Bench, username: str = "greatday_nomfa") -> None:
    login = bench.login(username)
    bench.run(bench.desk.make_token())
    bench.run(bench.desk.authorize(ByLogin(login)))


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

    assert page.view.account_rows.rowCount() == len(ready.accounts)
    assert page.view.transaction_rows.rowCount() == len(ready.accounts[0].transactions)
    assert "3 accounts" in page.view.totals.text()
    assert "HttpStatusCode" in json_of(page)


def test_another_account_shows_its_transactions(bench: Bench) -> None:
    """Choosing a row below changes the table under it, and its sums."""
    open_session(bench)
    page = bench.show(AccountsPage)
    bench.click(page.fetch)
    bench.idle()
    ready = bench.desk.session.accounts
    assert isinstance(ready, Ready)
    page.view.accounts.setFocus()
    QTest.keyClick(page.view.accounts, Qt.Key.Key_Down)

    assert page.view.transaction_rows.row(0) == ready.accounts[1].transactions[0]
    assert page.view.transactions_title.text().startswith(ready.accounts[1].title)


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
