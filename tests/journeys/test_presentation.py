"""The work in front of an audience: by one key, without the network, and nothing of anybody can be read."""

import asyncio
import socket
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QLineEdit, QPlainTextEdit, QWidget

from flinks_desk.core import accounts, authorize, token
from flinks_desk.core.authorize import ByCredentials
from flinks_desk.core.exchange import list_of, member, text_of
from flinks_desk.core.journey import Step
from flinks_desk.core.secret import Secret
from flinks_desk.presentation import Presentation
from flinks_desk.ui.widgets.expander import Expander
from flinks_desk.ui.wizard.connect_page import ConnectPage
from tests.journeys.conftest import Person
from tests.ui.seek import the

pytestmark = pytest.mark.webengine

ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.EditRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
    Qt.ItemDataRole.UserRole,
)
DEEPEST = 5
MOST_ROWS = 12


@pytest.fixture
def unplugged(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Whoever calls another machine is noted, and does not reach it."""
    called: list[str] = []
    connect = socket.socket.connect

    def only_here(self: socket.socket, address: object) -> None:
        host = address[0] if isinstance(address, tuple) else ""
        if host not in {"127.0.0.1", "::1", "localhost", ""}:
            called.append(str(host))
            raise OSError("unplugged")
        connect(self, address)  # type: ignore[arg-type]  # as it came

    monkeypatch.setattr(socket.socket, "connect", only_here)
    return called


@pytest.fixture
def shown(person: Person) -> Iterator[Presentation]:
    made = person.front.present()
    assert made
    yield made
    if made.frame.isVisible():
        made.leave()


def press(shown: Presentation, key: Qt.Key) -> None:
    QTest.keyClick(shown.frame, key)


def ready(shown: Presentation) -> bool:
    return not any(shown._bridge.busy(step.value) for step in Step)


def connected(person: Person) -> str:
    """A person has connected a bank: the LoginId that the widget tells."""
    desk, bridge = person.desk, person.program.bridge
    bridge.spawn("token", desk.make_token())
    person.until(lambda: person.state("token") is token.Live)
    bridge.spawn("authorize", desk.authorize(ByCredentials("FlinksCapital", "greatday_nomfa", Secret("Everyday"))))
    person.until(lambda: person.state("authorize") is authorize.Opened)
    opened = desk.session.authorize
    assert isinstance(opened, authorize.Opened)
    place = urlsplit(desk.session.profile.connect)
    data = {"step": "REDIRECT", "institution": "FlinksCapital", "loginId": opened.login_id}
    desk.widget_said(f"{place.scheme}://{place.netloc}", data)
    return opened.login_id


def walked(person: Person, shown: Presentation) -> Iterator[str]:
    """By one key from the first step to the last; every text that could be had on the way."""
    for step in list(Step)[:-1]:
        assert shown.window.walk.step() is step
        yield from texts(shown.frame)
        for _ in range(3):
            if shown.window.walk.step() is not step:
                break
            if step is Step.CONNECT:
                shown.window.walk.go_on()  # the widget itself is walked elsewhere
                break
            press(shown, Qt.Key.Key_PageDown)
            person.until(lambda: ready(shown))
            yield from texts(shown.frame)
    assert shown.window.walk.step() is Step.SUMMARY
    yield from texts(shown.frame)


def texts(window: QWidget) -> Iterator[str]:
    """What is written, hinted, spoken, titled, copied, or stands in a model, seen or not."""
    for widget in [window, *window.findChildren(QWidget)]:
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle())
        yield from (widget.whatsThis(), widget.statusTip())
        yield from (str(widget.property(one) or "") for one in ("text", "plainText", "placeholderText"))
        if isinstance(widget, QLineEdit):
            yield widget.displayText()
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from model_texts(widget.model(), QModelIndex(), DEEPEST)
    for action in window.findChildren(QAction):
        yield from (action.text(), action.toolTip())
    yield from copied(window)


def copied(window: QWidget) -> Iterator[str]:
    clipboard = QGuiApplication.clipboard()
    for button in window.findChildren(QAbstractButton):
        if "copy" in button.objectName() and button.isVisible() and button.isEnabled():
            menu = getattr(button, "menu", lambda: None)()
            if menu is None:
                button.click()
            for action in menu.actions() if menu else ():
                action.trigger()
            yield clipboard.text()
    clipboard.clear()


def model_texts(model: QAbstractItemModel, parent: QModelIndex, depth: int) -> Iterator[str]:
    for row in range(min(model.rowCount(parent), MOST_ROWS)):
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
        for column in range(columns):
            index = model.index(row, column, parent)
            yield from (found for role in ROLES if isinstance(found := model.data(index, role), str))
        if isinstance(model, QAbstractListModel | QAbstractTableModel):
            continue
        child = model.index(row, 0, parent)
        if depth and model.canFetchMore(child):
            model.fetchMore(child)
        if depth:
            yield from model_texts(model, child, depth - 1)


def private(person: Person) -> dict[str, str]:
    """Everything that an audience has no business with, by what it is."""
    session = person.desk.session
    keys = person.world.credentials
    found = {
        "secret key": keys.secret_key,
        "x-api-key": keys.x_api_key,
        "customer id": session.profile.customer_id,
        "login id": session.preview.login_id,
    }
    assert isinstance(session.accounts, accounts.Ready)
    for number, account in enumerate(list_of(session.accounts.raw, "Accounts")):
        holder = member(account, "Holder")
        found[f"account {number}"] = text_of(account, "Id")
        found[f"number {number}"] = text_of(account, "AccountNumber")
        found[f"transit {number}"] = text_of(account, "TransitNumber")
        for name in ("Name", "Email", "PhoneNumber"):
            found[f"{name} {number}"] = text_of(holder, name)
        for name in ("CivicAddress", "PostalCode"):
            found[f"{name} {number}"] = text_of(member(holder, "Address"), name)
    return {name: value for name, value in found.items() if value}


def test_nothing_private_can_be_read_anywhere(person: Person, shown: Presentation, unplugged: list[str]) -> None:
    """After the whole way by one key: no id, number, name or address in any text, model, hint, copy or spoken word."""
    person.world.switches.order("details-immediate")
    connected(person)
    person.until(lambda: ready(shown))
    seen = set(walked(person, shown))
    shown._log.set_folded(folded=False)
    for entry in shown._desk.entries:
        shown._log.show_entry(entry.number)
        seen.update(texts(shown.frame))

    secrets = private(person)
    everything = "\n".join(seen).lower()
    assert {name for name, value in secrets.items() if value.lower() in everything} == set()
    assert len(secrets) > 8
    assert unplugged == []


def test_a_pasted_id_is_covered_at_once_and_sent_as_it_was(person: Person, shown: Presentation) -> None:
    """The field shows the stand-in; the call has the id."""
    login = connected(person)
    desk, bridge = person.desk, person.program.bridge
    bridge.spawn("choose", desk.choose(desk.session.profile))  # and all is forgotten
    person.until(lambda: person.state("authorize") is authorize.Closed)
    bridge.spawn("token", desk.make_token())
    person.until(lambda: person.state("token") is token.Live)
    shown.window.go(Step.AUTHORIZE)
    the(shown.frame, Expander, "legacy").set_open(False)  # in place of the prepared person
    field = the(shown.frame, QLineEdit, "login_id")
    field.clear()
    field.insert(login)
    stands = field.text()
    press(shown, Qt.Key.Key_PageDown)
    person.until(lambda: person.state("authorize") is authorize.Opened)

    assert stands.startswith("00000000-0000-4000-8000-")
    calls = [entry.exchange.call for entry in desk.entries if entry.exchange]
    assert [call.body["LoginId"] for call in calls if call.body and "LoginId" in call.body] == [login]


def test_one_key_hides_everything(shown: Presentation) -> None:
    """Nothing behind the curtain is seen or read out; the same key, or Escape, or F5 shows it again."""
    for back in (Qt.Key.Key_B, Qt.Key.Key_Period, Qt.Key.Key_Escape, Qt.Key.Key_F5):
        press(shown, Qt.Key.Key_B)
        assert not [one for one in shown.frame.findChildren(QLabel) if one.isVisible()]
        press(shown, Qt.Key.Key_PageDown)
        assert shown.window.walk.step() is Step.SECRET_KEY
        press(shown, back)
        assert shown.window.walk.isVisible()


def test_f5_begins_and_ends_it(person: Person) -> None:
    """The window in which one works comes back as it was, and its text is as large as before."""
    before = person.front.frame.font().pointSizeF()
    QTest.keyClick(person.front.frame, Qt.Key.Key_F5)
    presentation = person.front._presentation
    assert presentation
    assert not person.front.frame.isVisible()
    assert the(presentation.frame, QLabel, "presenting").text() == "Presenting"
    assert presentation.frame.font().pointSizeF() > before

    person.until(presentation.frame.isActiveWindow)
    QTest.keyClick(presentation.frame, Qt.Key.Key_F5)

    assert person.front.frame.isVisible()
    assert person.front.frame.font().pointSizeF() == pytest.approx(before)
    person.until(lambda: person.front._presentation is None)


def test_what_was_asked_for_while_presenting_ends_with_it(person: Person) -> None:
    """Its pages hear of the end before they go, and nothing is held of them."""
    shown = person.front.present()
    assert shown
    ended = []
    shown._bridge.busy_changed.connect(lambda: ended.append(not shown._bridge.busy("endless")))
    shown._bridge.spawn("endless", asyncio.sleep(3600))

    shown.leave()
    person.until(lambda: person.front._presentation is None)

    assert ended == [False, True]
    assert shown._take_down not in person.program._disposed


def test_the_json_editor_is_looked_after_too(person: Person, shown: Presentation) -> None:
    """No field of the page shows an id that was typed into it."""
    login = connected(person)
    shown.window.go(Step.AUTHORIZE)
    person.until(lambda: ready(shown))
    pages = [one for one in shown.frame.findChildren(QPlainTextEdit) if not one.isReadOnly()]
    for page in pages:
        page.setPlainText(f'{{"LoginId": "{login}"}}')

    assert [one for one in pages if login in one.toPlainText()] == []


def test_no_door_leads_out_of_the_cover(shown: Presentation, person: Person) -> None:
    """Browser, phone, copy with the token and developer tools are not offered to an audience."""
    connected(person)
    shown.window.go(Step.CONNECT)

    assert not the(shown.frame, QAbstractButton, "elsewhere").isVisible()
    assert [one for one in shown.frame.findChildren(QAction, "preview_tools") if one.isVisible()] == []
    assert shown._presented.hand_over() is None  # type: ignore[operator]  # as the desk has it


def test_the_widget_opens_in_front_of_an_audience(person: Person, shown: Presentation) -> None:
    """One key opens it with the true address, and what it says is heard."""
    shown.window.go(Step.CONNECT)
    press(shown, Qt.Key.Key_PageDown)
    person.widget_says("COMPONENT_LOAD_CONSENT")
    customer = person.desk.session.profile.customer_id
    press(shown, Qt.Key.Key_PageDown)

    assert shown.window.walk.step() is Step.CONNECT  # it is not skipped while somebody signs in
    assert [one for one in texts(shown.frame) if customer.lower() in one.lower()] == []


def test_letters_are_for_the_bank_while_somebody_types_there(person: Person, shown: Presentation) -> None:
    """A b in a bank's form hides nothing; Ctrl+B does from everywhere."""
    shown.window.go(Step.CONNECT)
    press(shown, Qt.Key.Key_PageDown)
    person.widget_says("COMPONENT_LOAD_CONSENT")
    page = shown.window.walk.page()
    assert isinstance(page, ConnectPage)
    assert page.preview.engine
    view = page.preview.engine.view
    person.until(shown.frame.isActiveWindow)
    view.setFocus()
    target = view.focusProxy()
    assert target
    person.until(target.hasFocus)

    QTest.keyClick(target, Qt.Key.Key_B)
    assert not shown.curtain.is_drawn()
    QTest.keyClick(target, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert shown.curtain.is_drawn()


def test_a_prepared_person_opens_a_session_without_a_letter_typed(person: Person, shown: Presentation) -> None:
    """Who passes the widget by still has a bank's user before the audience, and one key is enough."""
    for _ in walked(person, shown):
        pass

    assert isinstance(person.desk.session.authorize, authorize.Opened)


def test_closing_the_presentation_ends_all_and_shows_nothing_uncovered(person: Person, shown: Presentation) -> None:
    work, seen = person.front.frame, []
    person.front.frame.looked_at.connect(lambda: seen.append(work.isVisible()))
    leaving = []
    work.close_requested.connect(lambda: leaving.append(True))
    shown.frame.close()
    person.until(lambda: bool(leaving))

    assert not work.isVisible()
    assert True not in seen


def test_the_last_step_leads_nowhere(person: Person, shown: Presentation) -> None:
    """Before an audience no dialog of files opens by the key that leads on."""
    shown.window.walk._step = Step.SUMMARY
    shown.window.walk.advance()

    assert shown.window.walk.step() is Step.SUMMARY
    assert person.desk.session.findings == ()
