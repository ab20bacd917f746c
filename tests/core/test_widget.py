"""The widget's words are read in every shape that sources show, and believed only from its own origin."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flinks_desk.core import widget
from tests.core.test_exchange import ANY_JSON

AT = datetime(2026, 3, 2, 14, 2, 11, tzinfo=UTC)
ORIGIN = "https://toolbox-iframe.private.fin.ag"


def read(data: Any, origin: str = ORIGIN, earlier: tuple[widget.WidgetEvent, ...] = ()) -> widget.WidgetEvent:
    return widget.read(AT, origin, data, ORIGIN, earlier)


@pytest.mark.parametrize(
    ("data", "login_id", "account_ids"),
    [
        ({"step": "REDIRECT", "loginId": "l1", "requestId": "r1", "institution": "X"}, "l1", ()),
        ({"step": "REDIRECT", "institution": "X", "url": "https://a.b/?loginId=l1&institution=X"}, "l1", ()),
        (
            {"step": "REDIRECT", "url": "https://a.b/c?x=1&loginId=l1&accountId=a1%2Ca2&institution=X"},
            "l1",
            ("a1", "a2"),
        ),
        ({"step": "REDIRECT", "loginId": "l1", "accountId": "a1, a2", "institution": "X"}, "l1", ("a1", "a2")),
        ({"step": "REDIRECT", "loginId": "l1", "accountId": ["a1", "a2"], "institution": "X"}, "l1", ("a1", "a2")),
        ({"STEP": "REDIRECT", "LoginId": "l1", "Institution": "X"}, "l1", ()),
    ],
)
def test_a_redirect_in_every_shape(data: Any, login_id: str, account_ids: tuple[str, ...]) -> None:
    event = read(data)

    assert (event.step, event.login_id, event.institution) == ("REDIRECT", login_id, "X")
    assert event.account_ids == account_ids


def test_an_institution_may_be_a_number() -> None:
    assert read({"step": "INSTITUTION_SELECTED", "institution": 14}).institution == "14"


def test_an_event_may_be_text() -> None:
    event = read('{"step":"SUBMIT_MFA"}')

    assert (event.step, event.was_text, event.data) == ("SUBMIT_MFA", True, {"step": "SUBMIT_MFA"})


def test_an_event_may_carry_only_a_code() -> None:
    event = read({"requestId": "r1", "flinksCode": "QUESTION_NOT_FOUND", "institution": "X"})

    assert (event.step, event.flinks_code, event.request_id) == ("", "QUESTION_NOT_FOUND", "r1")


@pytest.mark.parametrize(
    "origin", ["", "null", f"{ORIGIN}.evil.example", "http://toolbox-iframe.private.fin.ag", f"{ORIGIN}:444"]
)
def test_only_exactly_the_widgets_origin_is_believed(origin: str) -> None:
    assert not read({"step": "APP_MOUNTED"}, origin).trusted


def test_the_same_event_again_is_told() -> None:
    first = read({"step": "APP_MOUNTED"})

    assert read({"step": "APP_MOUNTED"}, earlier=(first,)).repeated
    assert not read({"step": "APP_ONLINE"}, earlier=(first,)).repeated


def test_what_may_happen_twice_is_no_repetition_and_an_end_happens_once() -> None:
    """A bank may ask a second question, and a person choose a bank again; a LoginId comes once."""
    asked, answered = read({"step": "COMPONENT_LOAD_MFA"}), read({"step": "SUBMIT_MFA"})
    ended = read({"step": "REDIRECT", "loginId": "l1"})

    assert not read({"step": "COMPONENT_LOAD_MFA"}, earlier=(asked, answered)).repeated
    assert read({"step": "REDIRECT", "loginId": "l1"}, earlier=(ended, answered)).repeated


@given(ANY_JSON | st.text())
def test_nothing_strange_makes_the_reader_raise(data: Any) -> None:
    assert isinstance(read(data).step, str)


@pytest.mark.parametrize(
    ("url", "trusted"),
    [
        ("https://my.example/done?loginId=l1", True),
        ("https://my.example/done/?loginId=l1&institution=X", True),
        ("https://my.example/done/deeper?LoginId=l1", True),
        ("https://my.example/doner?loginId=l1", False),
        ("http://my.example/done?loginId=l1", False),
        ("https://my.example:444/done?loginId=l1", False),
        ("https://my.example.evil/done?loginId=l1", False),
        (f"{ORIGIN}/v2/Result/FlinksCapital?thank-you=true&loginId=l1", True),
    ],
)
def test_a_navigation_with_a_login_id(url: str, *, trusted: bool) -> None:
    event = widget.read_navigation(AT, url, "https://my.example/done", ORIGIN)

    assert event is not None
    assert (event.step, event.login_id, event.trusted) == (widget.NAVIGATION, "l1", trusted)


@pytest.mark.parametrize("url", ["https://my.example/done", "about:blank", "https://[broken", "", "x?loginId="])
def test_other_navigations_are_none(url: str) -> None:
    assert widget.read_navigation(AT, url, "https://my.example/done") is None
