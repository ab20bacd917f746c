"""What holds for every page: names for all that can be used, keys that reach it, and room for its words."""

from collections.abc import Callable, Iterator, Mapping

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from typing_extensions import override

from flinks_desk.core.authorize import ByCredentials, ByLogin
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import Language
from flinks_desk.ui import language
from flinks_desk.ui.wizard.accounts_page import AccountsPage
from flinks_desk.ui.wizard.authorize_page import AuthorizePage
from flinks_desk.ui.wizard.connect_page import ConnectPage
from flinks_desk.ui.wizard.secret_key_page import SecretKeyPage
from flinks_desk.ui.wizard.summary_page import SummaryPage
from flinks_desk.ui.wizard.token_page import TokenPage
from flinks_desk.ui.wizard.tools import Tools
from tests.ui.wizard.conftest import Bench, words_of

PAGES = (SecretKeyPage, TokenPage, ConnectPage, AuthorizePage, AccountsPage, SummaryPage)
Kind = Callable[[Tools], SecretKeyPage | TokenPage | ConnectPage | AuthorizePage | AccountsPage | SummaryPage]
FOR_EVERY_PAGE = pytest.mark.parametrize("kind", PAGES, ids=lambda kind: kind.__name__)
USABLE = QAbstractButton | QLineEdit | QComboBox | QAbstractItemView


class Longer(dict[str, str]):
    """Says everything with 40 % more letters, as French does."""

    @override
    def get(self, key: str, default: object = None) -> str:
        words = key.split(" ")
        return " ".join([*words, *(word for word in words[: max(1, len(words) * 2 // 5)] if "{" not in word)])


LONG = Language("fr", Longer())


@pytest.fixture
def wordy(qapp: QApplication) -> Iterator[None]:
    language.speak(qapp, "fr", lambda _: LONG)
    yield
    language.speak(qapp, "en", lambda _: LONG)


def far_along(bench: Bench) -> None:
    """A session in which every page has much to show."""
    login = bench.login()
    bench.run(bench.desk.make_token())
    bench.desk.open_preview()
    bench.desk.widget_said(bench.profile.widget_origin, {"step": "REDIRECT", "loginId": login})
    bench.run(bench.desk.make_token())
    bench.run(bench.desk.authorize(ByLogin(login)))
    bench.run(bench.desk.fetch_accounts())


def usable(page: QWidget) -> list[QWidget]:
    """Radio buttons are one stop for the Tab key: the chosen one; arrow keys go on from there."""
    found = [widget for widget in page.findChildren(QWidget) if isinstance(widget, USABLE) and widget.isVisible()]
    return [one for one in found if not isinstance(one, QRadioButton) or one.isChecked()]


@FOR_EVERY_PAGE
def test_everything_usable_has_names(bench: Bench, kind: Kind) -> None:
    """An object name for tests, and a name that a screen reader can say."""
    page = bench.show(kind)
    words_of(page)
    nameless = [
        widget
        for widget in usable(page)
        if not widget.objectName()
        or not (widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))
    ]

    assert nameless == []


@FOR_EVERY_PAGE
def test_keys_reach_everything_usable(bench: Bench, kind: Kind) -> None:
    """Tab goes to every field and button, and from top to bottom."""
    page = bench.show(kind)
    words_of(page)
    reached = []
    widget = page.nextInFocusChain()
    while widget and widget is not page:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            reached.append(widget)
        widget = widget.nextInFocusChain()
    wanted = [one for one in usable(page) if one.focusPolicy() != Qt.FocusPolicy.NoFocus and one.isEnabled()]

    assert set(wanted) <= set(reached)


@FOR_EVERY_PAGE
def test_drawing_twice_draws_the_same(bench: Bench, kind: Kind) -> None:
    """A page is made from the session alone."""
    far_along(bench)
    page = bench.show(kind)
    before = words_of(page)
    page.show_session(bench.desk.session)

    assert words_of(page) == before


@FOR_EVERY_PAGE
def test_longer_words_have_room(bench: Bench, kind: Kind, wordy: None) -> None:
    """In the smallest window, with texts 40 % longer, no word is cut and nothing scrolls sideways."""
    far_along(bench)
    page = bench.show(kind)
    page.resize(800, 340)
    words_of(page)
    scroll = page.findChild(QScrollArea)
    assert scroll

    assert scroll.horizontalScrollBar().maximum() == 0
    assert _cut(page) == {}


def test_questions_have_room(bench: Bench, wordy: None) -> None:
    """The form of the bank's questions, too."""
    bench.run(bench.desk.make_token())
    bench.run(bench.desk.authorize(ByCredentials("FlinksCapital", "sim_mfa_triple", Secret("Everyday"))))
    page = bench.show(AuthorizePage)
    page.resize(800, 340)
    words_of(page)

    assert _cut(page) == {}


def _cut(page: QWidget) -> Mapping[str, tuple[int, int]]:
    """Labels and buttons with less room than their words need: what they have and what they need."""
    found = {}
    for widget in page.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QAbstractButton):
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            has, needs = widget.height(), widget.heightForWidth(widget.width())
        else:
            has, needs = widget.width(), widget.sizeHint().width() if widget.text() else 0
            if widget.hasHeightForWidth():
                has, needs = widget.height(), widget.heightForWidth(widget.width())
        if has < needs:
            found[f"{widget.objectName()}: {widget.text()}"] = (has, needs)
    return found
