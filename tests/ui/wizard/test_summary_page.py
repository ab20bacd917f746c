"""Step 6: what happened, and what to copy."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from flinks_desk.core.authorize import ByLogin
from flinks_desk.core.journey import Step
from flinks_desk.ui.wizard.summary_page import SummaryPage
from tests.ui.seek import the
from tests.ui.wizard.conftest import Bench, words_of


def test_each_step_says_what_happened_and_when(bench: Bench) -> None:
    """After a session the summary names it, and what was not done."""
    login = bench.login()
    bench.run(bench.desk.make_token())
    bench.run(bench.desk.authorize(ByLogin(login)))
    page = bench.show(SummaryPage)
    words = words_of(page)

    assert "1 token was made." in words
    assert "A session with FlinksCapital is open" in words
    assert "The widget was not opened." in words
    assert "What your code must do" in words


def test_a_step_leads_back_to_its_page(bench: Bench) -> None:
    """The step's name is a button."""
    page = bench.show(SummaryPage)
    bench.click(the(page, QPushButton, "summary_token"))

    assert bench.went == [Step.TOKEN]


def test_the_calls_are_copied_without_a_secret(bench: Bench) -> None:
    """Three calls, each with a variable where a secret belongs."""
    page = bench.show(SummaryPage)
    for view, variable in zip(page.calls, ("SECRET_KEY", "AUTHORIZE_TOKEN", "X_API_KEY"), strict=True):
        view.copy()
        assert f"${{FLINKS_{variable}}}" in QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().clear()


def test_drawing_twice_changes_nothing(bench: Bench) -> None:
    """The page is drawn from the session alone."""
    page = bench.show(SummaryPage)
    before = words_of(page)
    page.show_session(bench.desk.session)

    assert words_of(page) == before
