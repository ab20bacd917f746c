"""The end of a run: one address, one event in four readings, and who moves."""

import pytest

from flinks_desk.simulator.institutions import BY_CODE
from flinks_desk.simulator.policies import Policies, RedirectEvent
from flinks_desk.simulator.widget.ending import Connected, Ending, ending, with_answers
from flinks_desk.simulator.widget.parameters import read

HERE = "http://localhost:8080"
BANK = BY_CODE["flinkscapital"]
ONE = Connected("the-login", "the-request", BANK)
TWO = Connected("the-login", "the-request", BANK, ("a1", "a2"))


def ended(connected: Connected = ONE, policies: Policies | None = None, **parameters: str) -> Ending:
    return ending(connected, read(list(parameters.items())), policies or Policies(), HERE)


@pytest.mark.parametrize(
    ("target", "landed"),
    [
        ("https://a.example/cb", "https://a.example/cb?loginId=L&institution=B"),
        ("https://a.example/cb?state=1&x=2", "https://a.example/cb?state=1&x=2&loginId=L&institution=B"),
        ("https://a.example/cb?state=1#top", "https://a.example/cb?state=1&loginId=L&institution=B#top"),
        ("https://a.example", "https://a.example?loginId=L&institution=B"),
        ("myapp://callback", "myapp://callback?loginId=L&institution=B"),
        ("myapp://", "myapp://?loginId=L&institution=B"),
    ],
)
def test_the_answers_join_the_query_that_is_there(target: str, landed: str) -> None:
    assert with_answers(target, {"loginId": "L", "institution": "B"}) == landed


def test_the_address_names_accounts_and_tag_only_where_there_are_any() -> None:
    assert ended(redirectUrl="https://a.example/").url == (
        "https://a.example/?loginId=the-login&institution=FlinksCapital"
    )
    assert ended(TWO, redirectUrl="https://a.example/", tag="t 1").url == (
        "https://a.example/?loginId=the-login&institution=FlinksCapital&accountId=a1%2Ca2&tag=t+1"
    )


def test_without_redirect_url_the_widget_ends_on_its_own_page() -> None:
    end = ended()

    assert end.how == ""
    assert end.result_path == "/v2/Result/FlinksCapital?thank-you=true&loginId=the-login&institution=FlinksCapital"
    assert end.url == HERE + end.result_path


@pytest.mark.parametrize(
    ("parameters", "how"),
    [
        ({}, "top"),
        ({"innerRedirect": "true"}, "frame"),
        ({"jsRedirect": "true"}, ""),
        ({"jsRedirect": "true", "innerRedirect": "true"}, ""),
    ],
)
def test_who_moves_is_what_the_address_says(parameters: dict[str, str], how: str) -> None:
    settings = read([("redirectUrl", "https://a.example/"), *parameters.items()])

    assert ending(ONE, settings, Policies(), HERE).how == how


URL = "https://a.example/?loginId=the-login&institution=FlinksCapital&accountId=a1%2Ca2&tag=t"


@pytest.mark.parametrize(
    ("reading", "fields"),
    [
        (RedirectEvent.URL, {"institution": "FlinksCapital", "url": URL}),
        (RedirectEvent.IDS, {"loginId": "the-login", "requestId": "the-request", "institution": "FlinksCapital"}),
        (RedirectEvent.LOGIN_ID, {"loginId": "the-login"}),
        (
            RedirectEvent.ALL,
            {
                "loginId": "the-login",
                "requestId": "the-request",
                "accountId": "a1,a2",
                "tag": "t",
                "institution": "FlinksCapital",
                "url": URL,
            },
        ),
    ],
)
def test_the_event_has_the_fields_of_the_reading_that_is_switched_on(
    reading: RedirectEvent, fields: dict[str, str]
) -> None:
    end = ended(TWO, Policies(redirect_event=reading), redirectUrl="https://a.example/", tag="t")

    assert dict(end.event) == {"step": "REDIRECT"} | fields


def test_the_institution_can_be_a_number_and_the_accounts_a_list() -> None:
    end = ended(TWO, Policies(institution_as_number=True, account_ids_listed=True), redirectUrl="https://a.example/")

    assert end.event["institution"] == "14"
    assert end.event["accountId"] == ["a1", "a2"]
    assert "institution=14&accountId=a1%2Ca2" in end.url


def test_one_account_is_never_a_list() -> None:
    one = Connected("the-login", "the-request", BANK, ("a1",))

    assert ended(one, Policies(account_ids_listed=True)).event["accountId"] == "a1"
