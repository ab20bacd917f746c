"""What can be copied of an entry."""

from datetime import timedelta, timezone

import pytest

from flinks_desk.core.writers.forms import FORMS, Form
from flinks_desk.ui.journal.copies import answer_text, row_text, written_as
from tests.ui.journal.entries import CANARY, morning

MONTREAL = timezone(timedelta(hours=-5))
TOKEN_CALL, EVENT, REFUSED, ANSWERS, NO_ANSWER, HTML = (morning()[place] for place in (1, 7, 8, 11, 14, 15))


def test_a_call_is_copied_as_curl() -> None:
    """The command has a named variable where the secret key stood."""
    copied = written_as(TOKEN_CALL, FORMS["curl"])

    assert copied.startswith("curl --request POST")
    assert "${FLINKS_SECRET_KEY}" in copied


@pytest.mark.parametrize("form", FORMS.values(), ids=lambda form: form.name)
def test_no_form_holds_a_secret(form: Form) -> None:
    """Whatever the form, keys, tokens and answers are placeholders."""
    for entry in morning():
        assert CANARY not in written_as(entry, form)


def test_an_answer_is_copied_with_placeholders() -> None:
    """JSON is indented and its secrets named; a page of HTML is copied as it came; no answer is nothing."""
    assert '"Token": "<authorize_token>"' in answer_text(TOKEN_CALL)
    assert answer_text(HTML) == "<html><h1>502 Bad Gateway</h1></html>"
    assert answer_text(NO_ANSWER) == ""
    assert '"step": "REDIRECT"' in answer_text(EVENT)


def test_a_row_is_copied_on_one_line() -> None:
    """Date, time and zone, what, status, FlinksCode, duration and the codes of its findings."""
    assert row_text(REFUSED, MONTREAL) == (
        "2026-11-25 09:04:22 -0500  POST Authorize  401  UNAUTHORIZED  200\u202fms  token-refused"
    )
    assert CANARY not in row_text(ANSWERS)
