"""The Connect page draws the visit against the happy path, and the log joins all that one token did."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from flinks_desk.core.journal import Kind
from flinks_desk.ui.web_gate import Posted
from flinks_desk.ui.wizard.connect_page import ConnectPage
from tests.ui.seek import the
from tests.ui.wizard.conftest import Bench


def said(bench: Bench, page: ConnectPage, *steps: str) -> str:
    for step in steps:
        bench.clock.move(2)
        page.preview.happened.emit(Posted(bench.profile.widget_origin, {"step": step}))
    return the(page, QLabel, "happy_path_words").text().replace("\N{NO-BREAK SPACE}", " ")


def test_what_came_what_is_next_and_how_long_it_took(bench: Bench) -> None:
    bench.run(bench.desk.make_token())
    bench.desk.open_preview()
    page = bench.show(ConnectPage)
    hidden = page.visit.isVisible()
    line = said(bench, page, "APP_MOUNTED", "COMPONENT_ACCEPT_CONSENT")

    assert hidden is False
    assert line.startswith("✓ on the screen   ✓ consent 2.0 s   ▸ bank chosen   ○ sign-in sent")


def test_what_every_visit_has_is_missed(bench: Bench) -> None:
    bench.run(bench.desk.make_token())
    bench.desk.open_preview()
    page = bench.show(ConnectPage)

    assert "✕ on the screen" in said(bench, page, "INSTITUTION_SELECTED")
    assert "missing" in the(page, QLabel, "happy_path_words").accessibleDescription()


def test_a_step_that_is_not_in_flinks_list_is_marked(bench: Bench) -> None:
    bench.run(bench.desk.make_token())
    bench.desk.open_preview()
    page = bench.show(ConnectPage)
    said(bench, page, "COMPONENT_SOMETHING_NEW")

    assert "not in Flinks' list" in page.events.rows()[0].detail


def test_all_that_one_token_did_is_joined_and_another_token_is_not(bench: Bench) -> None:
    """The call that brought it, its hand-over, and what the widget said with it share an id."""
    bench.run(bench.desk.make_token())
    bench.desk.open_preview()
    page = bench.show(ConnectPage)
    said(bench, page, "APP_MOUNTED")
    bench.desk.close_preview()
    bench.run(bench.desk.make_token())
    first = [entry.kind for entry in bench.desk.entries if "token 1" in entry.ids]
    second = [entry.kind for entry in bench.desk.entries if "token 2" in entry.ids]

    assert first == [Kind.CALL, Kind.TOKEN, Kind.WIDGET, Kind.TOKEN]
    assert second == [Kind.CALL]


def test_another_place_does_not_begin_to_count_again(bench: Bench) -> None:
    """Else the tokens of two customers would be joined in the log."""
    bench.run(bench.desk.make_token())
    bench.run(bench.desk.choose(bench.profile))
    bench.run(bench.desk.make_token())
    calls = [entry.ids for entry in bench.desk.entries if entry.kind is Kind.CALL]

    assert calls[0].isdisjoint(calls[1])


def test_a_click_on_an_event_asks_for_its_details_in_the_log(bench: Bench) -> None:
    bench.run(bench.desk.make_token())
    bench.desk.open_preview()
    page = bench.show(ConnectPage)
    said(bench, page, "APP_MOUNTED", "COMPONENT_LOAD_CONSENT")
    wanted: list[int] = []
    page.entry_wanted.connect(wanted.append)
    place = page.events.visualRect(page.events.model().index(1, 0)).center()
    QTest.mouseClick(page.events.viewport(), Qt.MouseButton.LeftButton, pos=place)
    entry = next(one for one in bench.desk.entries if one.title == "COMPONENT_LOAD_CONSENT")

    assert wanted == [entry.number]
