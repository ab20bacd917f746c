"""Step 3 without the web engine: the address, its parameters, and what the widget says. (The engine: test_preview.)"""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton

from flinks_desk.core import token
from flinks_desk.services import catalogue
from flinks_desk.ui import language
from flinks_desk.ui.web_gate import Notice, NoticeKind, Posted, Went
from flinks_desk.ui.widgets.sign import Sign
from flinks_desk.ui.wizard.connect_page import ConnectPage
from tests.ui.seek import the
from tests.ui.wizard.conftest import Bench, every_text_of, words_of


def test_the_address_shows_dots_for_the_token(bench: Bench) -> None:
    """Every part stands there but the token, and the copy has a placeholder instead."""
    bench.run(bench.desk.make_token())
    page = bench.show(ConnectPage)
    state = bench.desk.session.token
    assert isinstance(state, token.Live)
    bench.click(page.address.findChildren(type(page.open))[0])
    copied = QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().clear()

    assert page.address.shown() == bench.desk.connect_url().shown()
    assert copied.endswith("authorizeToken=AUTHORIZE_TOKEN")
    assert state.value.reveal() not in every_text_of(page)


@pytest.mark.parametrize("width", [700, 800, 1060, 1400])
def test_the_whole_address_is_seen(bench: Bench, width: int) -> None:
    """However narrow the page, no line of the address is hidden."""
    bench.run(bench.desk.make_token())
    page = bench.show(ConnectPage)
    page.resize(width, 500)
    words_of(page)
    text = the(page.address, QPlainTextEdit, "address")

    assert text.verticalScrollBar().maximum() == 0


def test_events_become_rows_as_they_happen(bench: Bench) -> None:
    """A message of the widget is a row with its meaning; one from elsewhere is marked and followed by nothing."""
    bench.run(bench.desk.make_token())
    bench.desk.open_preview()
    page = bench.show(ConnectPage)
    page.preview.happened.emit(Posted(bench.profile.widget_origin, {"step": "APP_MOUNTED"}))
    page.preview.happened.emit(Posted("https://evil.example", {"step": "REDIRECT", "loginId": "x"}))
    rows = page.events.rows()

    assert [(row.title, row.sign) for row in rows] == [("APP_MOUNTED", Sign.READY), ("REDIRECT", Sign.WARNING)]
    assert "https://evil.example" in rows[1].detail
    assert bench.desk.session.preview.login_id == ""


def test_a_login_id_is_found_and_carried_on(bench: Bench) -> None:
    """REDIRECT brings the LoginId: it is named, and nothing is left to do here."""
    bench.run(bench.desk.make_token())
    bench.desk.open_preview()
    page = bench.show(ConnectPage)
    said = {"step": "REDIRECT", "loginId": "5e115eac-1209-4f19-641c-08d6d484e2fe", "institution": "FlinksCapital"}
    page.preview.happened.emit(Posted(bench.profile.widget_origin, said))

    assert "FlinksCapital is connected" in words_of(page)
    assert "5e115eac-1209-4f19-641c-08d6d484e2fe" in words_of(page)
    assert page.open.property("kind") == "quiet"


def test_a_navigation_brings_the_login_id_too(bench: Bench) -> None:
    """Without events the LoginId is taken from the way to the redirectUrl."""
    bench.run(bench.desk.make_token())
    bench.desk.set_options({**bench.desk.session.preview.options, "redirectUrl": "https://shop.example/done"})
    bench.desk.open_preview()
    page = bench.show(ConnectPage)
    page.preview.happened.emit(Went("https://shop.example/done?loginId=5e115eac", stopped=True))

    assert bench.desk.session.preview.login_id == "5e115eac"


def test_a_token_with_little_time_is_not_handed_over(bench: Bench) -> None:
    """Signing in takes longer than what is left: that is said, and a new one is made first."""
    bench.run(bench.desk.make_token())
    page = bench.show(ConnectPage)
    before = page.open.text()
    bench.clock.move(28 * 60 + 30)
    page.tick()

    assert before == "&Open the widget"
    assert page.open.text() == "Make a t&oken and open the widget"
    assert "A new one is made first." in words_of(page)


def test_a_spent_token_is_said_and_a_new_one_offered(bench: Bench) -> None:
    """Before the widget is opened the button says that a token is made first."""
    page = bench.show(ConnectPage)
    assert page.open.text().replace("&", "") == "Make a token and open the widget"

    bench.run(bench.desk.make_token())

    assert page.open.text().replace("&", "") == "Open the widget"


def test_an_address_that_changed_behind_an_open_widget_is_said(bench: Bench) -> None:
    """The open widget still has the old parameters; the page says what to do."""
    bench.run(bench.desk.make_token())
    page = bench.show(ConnectPage)
    bench.desk.open_preview()
    bench.desk.set_options({"language": "fr"})

    assert "The address changed" in words_of(page)


def test_what_the_preview_refuses_is_said(bench: Bench) -> None:
    """A blocked request and a bad certificate are told with their host."""
    page = bench.show(ConnectPage)
    page.preview.happened.emit(Notice(NoticeKind.CERTIFICATE_REFUSED, "bank.example"))

    assert "The certificate of bank.example is not trusted" in words_of(page)


def test_the_code_is_the_frame_and_its_listener(bench: Bench) -> None:
    """The HTML has a placeholder for the token and checks the origin."""
    page = bench.show(ConnectPage)

    assert "authorizeToken=AUTHORIZE_TOKEN" in every_text_of(page)
    assert f'event.origin !== "{bench.profile.widget_origin}"' in every_text_of(page)


def test_a_widget_begins_in_the_windows_language(bench: Bench, qapp: QApplication) -> None:
    """A French window opens the widget in French, and the address says so before it is opened."""
    language.speak(qapp, "fr", catalogue.language)
    page = bench.show(ConnectPage)
    page.start_here()
    shown = page.address.shown()
    language.speak(qapp, "en", catalogue.language)

    assert "language=fr" in shown
    bench.until(lambda: bench.desk.session.preview.options["language"] == "en")


def test_ten_silent_seconds_become_a_finding(bench: Bench) -> None:
    """By the clock that the ticker passes on: nothing at nine, one cause at ten, with its button."""
    bench.run(bench.desk.make_token())
    page = bench.show(ConnectPage)
    bench.desk.open_preview()
    bench.clock.move(9)
    page.tick()
    assert page.findings() == ()
    bench.clock.move(1)
    page.tick()
    bench.until(lambda: bool(page.findings()))

    assert [one.code for one in page.findings()] == ["widget-silent"]
    the(page, QPushButton, "finding_mend")


def test_what_the_console_says_of_the_frame_is_a_finding(bench: Bench) -> None:
    """At once, while nothing was heard of the widget."""
    bench.run(bench.desk.make_token())
    page = bench.show(ConnectPage)
    bench.desk.open_preview()
    page.preview.happened.emit(Notice(NoticeKind.CONSOLE, "Refused to frame 'http://a' because … frame-ancestors"))

    assert [one.code for one in page.findings()] == ["frame-blocked"]
