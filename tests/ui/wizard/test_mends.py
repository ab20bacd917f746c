"""Every button of a finding does something, and what it does is in one table."""

from dataclasses import replace

from flinks_desk.core import token
from flinks_desk.core.authorize import ByLogin, Opened
from flinks_desk.core.diagnosis.finding import Finding, Mend, Severity
from flinks_desk.core.journey import Step
from flinks_desk.core.text import text
from flinks_desk.ui.wizard.mends import MENDS, Mender
from tests.ui.wizard.conftest import Bench


def mend(bench: Bench, kind: Mend | None) -> list[str]:
    """What was tried again."""
    tried: list[str] = []

    async def again() -> None:
        tried.append("again")

    mender = Mender(Step.CONNECT, bench.tools, bench.went.append, again)
    mender.mend(Finding("x", Severity.ERROR, text("x"), text("x"), mend=kind))
    bench.idle()
    return tried


def test_every_mend_is_in_the_table() -> None:
    """No button is without a deed."""
    assert set(MENDS) == set(Mend)


def test_a_new_token_is_made_and_the_same_tried_again(bench: Bench) -> None:
    """The token first, then what the page was about."""
    assert mend(bench, Mend.NEW_TOKEN) == ["again"]
    assert bench.state("token") is token.Live


def test_without_a_new_token_nothing_is_tried(bench: Bench) -> None:
    """If Flinks gives none, its refusal stays on the page."""
    bench.fault("code-unauthorized", endpoint="GenerateAuthorizeToken")

    assert mend(bench, Mend.NEW_TOKEN) == []
    assert bench.state("token") is token.Refused


def test_trying_again_tries_again(bench: Bench) -> None:
    """With what is there."""
    assert mend(bench, Mend.TRY_AGAIN) == ["again"]


def test_mends_that_lead_somewhere(bench: Bench) -> None:
    """Keys, questions, the form, the widget: each has its page."""
    for kind in (Mend.EDIT_CREDENTIALS, Mend.ANSWER_QUESTIONS, Mend.EDIT_AUTHORIZE, Mend.OPEN_CONNECT):
        mend(bench, kind)

    assert bench.went == [Step.SECRET_KEY, Step.AUTHORIZE, Step.AUTHORIZE, Step.CONNECT]


def test_a_session_is_opened_again_with_a_token_of_its_own(bench: Bench) -> None:
    """The last choice is sent once more."""
    login = bench.login()
    bench.run(bench.desk.make_token())
    bench.run(bench.desk.authorize(ByLogin(login)))
    first = bench.desk.session.authorize
    mend(bench, Mend.START_SESSION_AGAIN)
    second = bench.desk.session.authorize

    assert isinstance(first, Opened)
    assert isinstance(second, Opened)
    assert first.request_id != second.request_id


def test_the_simulator_is_chosen(bench: Bench) -> None:
    """It starts if it must, and its profile is in use."""
    mend(bench, Mend.USE_SIMULATOR)

    assert bench.desk.session.profile == bench.profile


def test_a_finding_without_a_mend_has_no_deed(bench: Bench) -> None:
    """Nothing happens."""
    assert mend(bench, None) == []


def test_what_the_network_hinders_leads_to_its_settings(bench: Bench) -> None:
    """From a page and from the log alike."""
    opened: list[str] = []
    tools = replace(bench.tools, open_network=lambda: opened.append("network"))

    Mender(Step.TOKEN, tools, bench.went.append, bench.desk.make_token).mend(
        Finding("x", Severity.ERROR, text("x"), text("x"), mend=Mend.OPEN_NETWORK)
    )

    assert opened == ["network"]
    assert bench.went == []
