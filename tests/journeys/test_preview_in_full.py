"""The preview in its sizes, as the page itself, in two languages, and blank: with the real widget and web engine."""

import pytest
from PySide6.QtWidgets import QWidget

from flinks_desk.core import token
from flinks_desk.core.diagnosis.finding import Mend
from flinks_desk.ui.preview import PreviewState
from flinks_desk.ui.wizard.connect_page import ConnectPage
from tests.journeys.conftest import Person
from tests.ui.seek import the

pytestmark = pytest.mark.webengine


def at_connect(person: Person) -> ConnectPage:
    """With a token, before the widget is opened."""
    person.go_on()
    person.click("make_token")
    person.until(lambda: person.state("token") is token.Live)
    person.go_on()
    return person.page(ConnectPage)


def tokens_made(person: Person) -> int:
    return len([entry for entry in person.desk.entries if entry.title == "POST GenerateAuthorizeToken"])


def test_sizes_and_a_window_of_its_own_cost_no_token(person: Person) -> None:
    """From phone to tablet and back: the widget is the same, its page is as wide as said, and no token is made."""
    page = at_connect(person)
    person.click("open_widget")
    person.widget_says("COMPONENT_LOAD_CONSENT")
    page.pane.bar.sizes.setCurrentIndex(1)
    page.pane.bar.sizes.activated.emit(1)
    assert page.pane.is_in_window()
    width = person._ask_widget("String(window.innerWidth)", lambda told: bool(told) and abs(int(told[-1]) - 768) <= 2)
    page.pane.own_window.close()

    assert abs(int(width) - 768) <= 2
    assert not page.pane.is_in_window()
    assert page.preview.state is PreviewState.LIVE
    assert tokens_made(person) == 1


def test_a_reload_says_what_it_takes(person: Person) -> None:
    """Nothing is loaded before the person agrees; then a token is made and the widget is there again."""
    page = at_connect(person)
    person.click("open_widget")
    person.widget_says("COMPONENT_LOAD_CONSENT")
    page.pane.bar.reload.click()
    assert "the token in its address works once" in person.reads()
    assert tokens_made(person) == 1
    page.pane.ask.go.click()
    person.idle()
    person.widget_says("COMPONENT_LOAD_CONSENT")

    assert tokens_made(person) == 2
    assert person.desk.session.findings == ()


def test_a_refused_frame_is_said_and_opened_as_the_page_itself(person: Person) -> None:
    """The console gives it away at once; one click opens the widget without a frame, and it is heard there too."""
    page = at_connect(person)
    person.world.switches.order("frame-refused")
    person.click("open_widget")
    person.until(lambda: bool(page.findings()))
    assert [one.code for one in page.findings()] == ["frame-blocked"]
    assert page.findings()[0].mend is Mend.OPEN_AS_PAGE
    the(page, QWidget, "finding_card")
    person.click("finding_mend")
    person.idle()
    person.widget_says("APP_MOUNTED")

    assert page.pane.as_page
    assert all(event.trusted for event in person.desk.session.preview.events)
    assert person.desk.session.findings == ()


def test_as_the_page_itself_the_redirect_is_recognised(person: Person) -> None:
    """The way to the redirectUrl brings the LoginId, and the page there is not loaded."""
    page = at_connect(person)
    page.pane.set_as_page(as_page=True)
    target = "https://shop.example/done"
    person.desk.set_options({**person.desk.session.preview.options, "redirectUrl": target})
    person.click("open_widget")
    person.widget_says("APP_MOUNTED")
    assert page.preview.engine
    page.preview.engine.page.runJavaScript(f"location.href = '{target}?loginId=5e115eac&institution=FlinksCapital'")
    person.until(lambda: bool(person.desk.session.preview.login_id))

    assert person.desk.session.preview.login_id == "5e115eac"
    assert page.preview.state is PreviewState.LIVE
    assert tokens_made(person) == 1


def test_both_languages_stand_beside_each_other(person: Person) -> None:
    """It is said that it takes two tokens; each widget is labelled, and only one is written down."""
    page = at_connect(person)
    page.pane.bar.pair.trigger()
    assert "two widgets need two tokens" in person.reads()
    page.pane.ask.go.click()
    person.idle()
    person.widget_says("COMPONENT_LOAD_CONSENT")
    second = page.pair.panes[1].preview
    person.until(lambda: second.state is PreviewState.LIVE)
    said: list[str] = []

    def is_french() -> bool:
        engine = second.engine
        frames = engine.page.mainFrame().children() if engine else []
        if frames:
            frames[0].runJavaScript("document.documentElement.lang", said.append)
        return "fr" in said

    person.until(is_french)
    assert [pane.preview.accessibleName() for pane in page.pair.panes] == ["English", "French"]
    assert [event.step for event in person.desk.session.preview.events].count("APP_MOUNTED") == 1
    page.pair.close()
    assert not person.desk.session.preview.open
    assert page.pair.panes[0].preview.engine is None


def test_the_developer_tools_are_shown_after_a_warning(person: Person) -> None:
    """They show the token; they go with the preview."""
    page = at_connect(person)
    person.click("open_widget")
    person.widget_says("COMPONENT_LOAD_CONSENT")
    page.pane.bar.tools.trigger()
    assert "show the token in clear" in person.reads()
    page.pane.ask.go.click()
    assert page.preview.engine
    tools = page.preview.engine.tools
    assert tools
    assert tools.view.isVisible()
    person.click("close_widget")

    import shiboken6

    assert not shiboken6.isValid(tools.view)
