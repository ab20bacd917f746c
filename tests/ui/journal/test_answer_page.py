"""What was met on the way of a call stands beside its answer, and in the place of one that did not come."""

from datetime import UTC, datetime

from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from flinks_desk.core.exchange import Call, Cause, Exchange, Outcome, Reply, Unreachable
from flinks_desk.core.way import Certificate, Way
from flinks_desk.ui.journal.answer_page import AnswerPage
from tests.ui.seek import the

AT = datetime(2026, 11, 25, tzinfo=UTC)
CHAIN = (Certificate("acme-api", "Acme Inspection", AT, AT, "f00d"),)
LINE = "acme-api <- Acme Inspection, 2026-11-25 - 2026-11-25, sha256 f00d"


def page_of(qtbot: QtBot, outcome: Outcome, way: Way | None) -> AnswerPage:
    page = AnswerPage()
    qtbot.addWidget(page)
    page.show_exchange(Exchange(Call("X", "GET", "https://h/", ()), AT, 0.1, outcome, way))
    page.show()
    return page


def words(page: AnswerPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel)]


def test_proxy_tls_and_certificates_stand_below_the_headers(qtbot: QtBot) -> None:
    page = page_of(
        qtbot, Reply(200, (("Server", "x"),), "{}", {}, is_json=True), Way("http://p:1", "TLSv1.3", "", CHAIN)
    )

    assert {"On the way", "http://p:1", "TLSv1.3", LINE} <= set(words(page))


def test_the_certificate_that_was_refused_is_there_to_be_read(qtbot: QtBot) -> None:
    page = page_of(qtbot, Unreachable(Cause.TLS_UNKNOWN_ISSUER, "h: Acme Inspection"), Way(chain=CHAIN))

    assert LINE in the(page, QPlainTextEdit, "log_answer_text").toPlainText()


def test_where_nothing_was_seen_nothing_is_said(qtbot: QtBot) -> None:
    page = page_of(qtbot, Reply(200, (), "{}", {}, is_json=True), None)

    assert "On the way" not in words(page)
