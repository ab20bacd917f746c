"""From a secret key to account data in one window, as a person clicks and types it, with the real widget."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget

from flinks_desk.core import accounts, authorize, token
from flinks_desk.ui.wizard.accounts_page import AccountsPage
from flinks_desk.ui.wizard.authorize_page import AuthorizePage
from flinks_desk.ui.wizard.connect_page import ConnectPage
from flinks_desk.ui.wizard.secret_key_page import SecretKeyPage
from flinks_desk.ui.wizard.summary_page import SummaryPage
from flinks_desk.ui.wizard.token_page import TokenPage
from tests.journeys.conftest import Person
from tests.ui.seek import the

pytestmark = pytest.mark.webengine

ANSWERS = {"city": "Montreal", "country": "Canada", "shape": "Triangle"}


def connect(person: Person, username: str = "Greatday") -> None:
    """Through the widget, from consent to the LoginId."""
    person.click("open_widget")
    person.widget_click(".primary", "Agree")
    person.widget_click(".banks button", "FlinksCapital")
    person.widget_type("#username", username)
    person.widget_type("#password", "Everyday")
    person.widget_click(".primary")


def answer(person: Person) -> None:
    """The widget's question, by what it asks for."""
    person.widget_says("COMPONENT_LOAD_MFA")
    asked = person.widget_text("label[for=challenge-0]")
    right = next(answer for word, answer in ANSWERS.items() if word in asked)
    person.widget_type("#challenge-0", right)
    person.widget_click(".primary")


def test_from_a_secret_key_to_account_data(person: Person) -> None:
    """Every step by hand: key, token, widget with a question, session, data, summary; nothing is typed twice."""
    person.world.switches.order("details-immediate")
    person.page(SecretKeyPage)
    person.go_on()
    person.page(TokenPage)
    person.click("make_token")
    person.until(lambda: person.state("token") is token.Live)
    person.go_on()
    connect(person)
    answer(person)
    person.until(lambda: bool(person.desk.session.preview.login_id))
    login = person.desk.session.preview.login_id
    assert "FlinksCapital is connected" in person.reads()
    assert person.state("token") is token.Spent

    person.click("next")
    assert person.page(AuthorizePage).form.login_id.text() == login
    person.click("open_session")
    person.until(lambda: person.state("authorize") is authorize.Opened)
    assert "The session is open" in person.reads()
    person.go_on()
    person.click("fetch_accounts")
    person.until(lambda: person.state("accounts") is accounts.Ready)
    assert person.page(AccountsPage).view.accounts.rows.rowCount() == 3
    person.go_on()
    person.page(SummaryPage)

    assert f"Connect brought the LoginId {login}." in person.reads()
    assert "3 accounts came." in person.reads()
    calls = [entry.title for entry in person.desk.entries if entry.exchange]
    assert calls == [
        "POST GenerateAuthorizeToken",
        "POST GenerateAuthorizeToken",
        "POST Authorize",
        "POST GetAccountsDetail",
    ]


def test_the_redirect_url_ends_the_visit(person: Person) -> None:
    """With a redirectUrl the widget leaves for it; the way there is stopped, and brings the LoginId."""
    person.go_on()
    person.click("make_token")
    person.until(lambda: person.state("token") is token.Live)
    person.go_on()
    person.type("parameter_redirectUrl", "https://shop.example/done")
    connect(person, "greatday_nomfa")
    person.until(lambda: bool(person.desk.session.preview.login_id))
    person.until(lambda: any(event.step == "NAVIGATION" for event in person.desk.session.preview.events))

    assert "is connected" in person.reads()


def test_a_widget_opened_twice_needs_a_new_token(person: Person) -> None:
    """Opening again makes a new token by itself, and the widget works again."""
    person.go_on()
    person.click("make_token")
    person.until(lambda: person.state("token") is token.Live)
    person.go_on()
    person.click("open_widget")
    person.widget_says("COMPONENT_LOAD_CONSENT")
    person.click("open_widget")
    person.idle()
    person.widget_says("COMPONENT_LOAD_CONSENT")

    assert len([entry for entry in person.desk.entries if entry.title == "POST GenerateAuthorizeToken"]) == 2
    assert not person.desk.session.findings


def test_a_used_token_is_told_by_the_widget_and_mended(person: Person) -> None:
    """The widget says that its token is not valid; one click makes a new one and opens it again."""
    person.go_on()
    person.click("make_token")
    person.until(lambda: person.state("token") is token.Live)
    live = person.desk.session.token
    assert isinstance(live, token.Live)
    person.world.claim_token(live.value.reveal(), door="authorize", by="somebody else")
    person.go_on()
    person.click("open_widget")
    person.widget_says("TOKEN_INVALID")
    assert "its token is not valid" in person.reads()
    the(person.page(ConnectPage), QWidget, "finding_card")
    person.click("finding_mend")
    person.idle()
    person.widget_says("COMPONENT_LOAD_CONSENT")

    assert person.desk.session.findings == ()


def test_another_place_closes_the_widget(person: Person) -> None:
    """Choosing another place takes the widget, its events and its web engine away."""
    person.go_on()
    person.click("make_token")
    person.until(lambda: person.state("token") is token.Live)
    person.go_on()
    person.click("open_widget")
    person.widget_says("COMPONENT_LOAD_CONSENT")
    page = person.page(ConnectPage)
    person.program.bridge.spawn("secret-key", person.desk.choose(person.desk.session.profile))
    person.idle()

    assert page.preview.engine is None
    assert person.desk.session.preview.events == ()


def test_secrets_are_nowhere(person: Person) -> None:
    """After the whole way no secret is in a widget, a tool tip, a spoken name, a title, a file or a log line."""
    person.world.switches.order("details-immediate")
    canaries = {
        "secret key": person.world.credentials.secret_key,
        "x-api-key": person.world.credentials.x_api_key,
        "bank password": "canary-password-7f3a9c",
        "answer": "canary-answer-51d2e8",
    }
    page = person.page(SecretKeyPage)
    for row, name in ((page.secret_key, "secret key"), (page.x_api_key, "x-api-key")):
        row.field._replace.click()
        person.paste(row.field, canaries[name])
    person.click("use_keys")
    person.idle()
    person.go_on()
    person.click("make_token")
    person.until(lambda: person.state("token") is token.Live)
    live = person.desk.session.token
    assert isinstance(live, token.Live)
    canaries["first token"] = live.value.reveal()
    person.go_on()
    connect(person, "greatday_nomfa")
    person.until(lambda: bool(person.desk.session.preview.login_id))
    person.click("next")
    form = person.page(AuthorizePage).form
    form.legacy.set_open(True)
    person.type("bank_institution", "FlinksCapital")
    person.type("bank_username", "Greatday")
    person.type("secret_edit", canaries["bank password"], form.password)
    person.click("open_session")
    person.until(lambda: person.state("authorize") is authorize.TurnedDown)
    person.type("bank_username", "sim_mfa_push")
    person.type("secret_edit", "Everyday", form.password)
    person.click("open_session")
    person.until(lambda: person.state("authorize") is authorize.Challenged)
    lent = person.desk.session.token
    assert isinstance(lent, token.Lent)
    canaries["last token"] = lent.value.reveal()
    person.type("mfa_answer_1", canaries["answer"])
    person.click("send_answers")
    person.until(lambda: person.state("authorize") is authorize.Opened)
    person.go_on()
    person.click("fetch_accounts")
    person.until(lambda: person.state("accounts") is accounts.Ready)
    person.go_on()
    places = dict(_places(person))

    assert {name: place for name in canaries for place in _where(canaries[name], places)} == {}
    assert len(places) > 100


def _where(value: str, places: dict[str, str]) -> list[str]:
    return [place for place, text in places.items() if value.lower() in text.lower()]


def _places(person: Person) -> Iterator[tuple[str, str]]:
    """Every text of the window, seen or not, every file, and all that was said on standard error."""
    for number, widget in enumerate([person.window, *person.window.findChildren(QWidget)]):
        name = f"{type(widget).__name__} {widget.objectName()} {number}"
        words = [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle()]
        words += [str(widget.property(one) or "") for one in ("text", "plainText", "placeholderText")]
        words += [widget.text()] if isinstance(widget, QLineEdit) else []
        yield name, "\n".join(words)
    for file in person.home.rglob("*"):
        if file.is_file():
            yield f"file {file.name}", _text(file)
    yield "standard error", person.complaints.getvalue()
    for entry in person.desk.entries:
        yield f"entry {entry.number}", repr(entry)


def _text(file: Path) -> str:
    return file.read_bytes().decode("utf-8", errors="replace")
