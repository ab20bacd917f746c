"""Each failure, met in the window: what happened, what to do, and a button that does the next right thing."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QPushButton

from flinks_desk.core import authorize, token
from flinks_desk.core.authorize import ByLogin
from flinks_desk.core.diagnosis.finding import Mend
from flinks_desk.core.journey import Step
from flinks_desk.core.known import Role
from flinks_desk.core.profile import Profile
from flinks_desk.core.secret import Secret
from flinks_desk.core.session import Session
from flinks_desk.ui.widgets.finding_card import FindingCard
from flinks_desk.ui.wizard.authorize_page import AuthorizePage
from flinks_desk.ui.wizard.secret_key_page import SecretKeyPage
from tests.journeys.conftest import Person
from tests.ui.seek import the

pytestmark = pytest.mark.webengine

WRONG_KEY = "0e8f9d7c-6b5a-4c3d-8e1f-2a3b4c5d6e7f"


def ask_for_token(person: Person) -> Session:
    person.program.window.go(Step.TOKEN)
    person.click("make_token")
    person.until(lambda: bool(person.desk.session.findings))
    return person.desk.session


def card(person: Person) -> FindingCard:
    """The gravest finding, as it is seen: two sentences and a button."""
    person.until(lambda: bool(_cards(person)))
    cards = _cards(person)
    message, fix, _ = cards[0].words()
    assert message
    assert fix
    assert the(cards[0], QPushButton, "finding_mend").isVisible()
    return cards[0]


def _cards(person: Person) -> list[FindingCard]:
    return [one for one in person.window.findChildren(FindingCard) if one.isVisible()]


def mend(person: Person) -> None:
    person.idle()
    the(card(person), QPushButton, "finding_mend").click()
    person.idle()


@pytest.mark.parametrize(
    "fault", ["html-502", "html-200", "empty-200", "cut-body", "connection-reset", "code-aggregation-error"]
)
def test_a_bad_answer_is_explained_and_tried_again(person: Person, fault: str) -> None:
    """HTML instead of JSON, nothing at all, half an answer, a cut line: one click tries again, and it works."""
    person.world.switches.order(fault, **({"endpoint": "GenerateAuthorizeToken"} if "code" in fault else {}))
    ask_for_token(person)
    assert card(person).finding.mend in {Mend.TRY_AGAIN, Mend.NEW_TOKEN}
    person.world.switches.cancel(fault)
    mend(person)

    assert person.state("token") is token.Live


def test_a_wrong_secret_key_leads_to_the_keys(person: Person) -> None:
    """What this session knows is said, and the button leads to the field."""
    person.program.bridge.spawn("keys", person.desk.keep(Role.SECRET_KEY, Secret(WRONG_KEY), remember=False))
    person.until(lambda: not person.program.bridge.busy("keys"))
    ask_for_token(person)
    mend(person)

    person.page(SecretKeyPage)


def test_a_server_that_is_not_there_is_named(person: Person) -> None:
    """A host that nobody serves: refused or not resolved, with a way on."""
    nowhere = Profile.of_simulator("http://127.0.0.1:9", "http://localhost:9", person.desk.session.profile.customer_id)
    person.program.bridge.spawn("place", person.desk.choose(nowhere))
    person.until(lambda: not person.program.bridge.busy("place"))
    person.program.bridge.spawn("keys", person.desk.keep(Role.SECRET_KEY, Secret(WRONG_KEY), remember=False))
    person.until(lambda: not person.program.bridge.busy("keys"))
    session = ask_for_token(person)

    assert session.findings[0].code == "network-unreachable"
    assert card(person).isVisible()


@pytest.mark.parametrize(
    ("username", "password"),
    [("Greatday", "wrong"), ("test_service_unavailable", "Everyday")],
)
def test_a_bank_that_turns_down_is_explained(person: Person, username: str, password: str) -> None:
    """A wrong bank password, a bank that is down."""
    person.program.window.go(Step.AUTHORIZE)
    form = person.page(AuthorizePage).form
    form.legacy.set_open(True)
    person.type("bank_institution", "FlinksCapital")
    person.type("bank_username", username)
    person.type("secret_edit", password, form.password)
    person.click("open_session")
    person.until(lambda: person.state("authorize") is authorize.TurnedDown)

    assert card(person).isVisible()


def test_an_expired_token_is_replaced_on_the_way(person: Person) -> None:
    """A token that died in the meantime is no obstacle: the button makes another one and goes on."""
    login = _login(person)
    person.world.switches.order("token-1-minute")
    person.program.window.go(Step.TOKEN)
    person.click("make_token")
    person.until(lambda: person.state("token") is token.Live)
    person.world.clock.advance(timedelta(minutes=2))
    person.program.window.go(Step.AUTHORIZE)
    person.type("login_id", login)
    person.click("open_session")
    person.until(lambda: person.state("authorize") is authorize.TurnedDown)
    assert person.desk.session.findings[0].mend is Mend.NEW_TOKEN
    mend(person)

    opened = person.desk.session.authorize
    assert isinstance(opened, authorize.Opened)
    assert opened.choice == ByLogin(login, cached=True)


def _login(person: Person) -> str:
    from flinks_desk.simulator.world import SignIn

    made = person.world.mint(by="test")
    sign_in = SignIn("FlinksCapital", "greatday_nomfa", "Everyday")
    return str(person.world.open_session(sign_in, by="test", token=made).session.login_id)  # type: ignore[union-attr]
