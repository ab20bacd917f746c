"""The OAuth entry, the mock bank, and the way back."""

from urllib.parse import parse_qs, quote, urlsplit

import httpx
import pytest

from flinks_desk.simulator.bank_pages import WORDS
from flinks_desk.simulator.caller import Caller, hint_of

BACK = "http://127.0.0.1:9999/callback"
FORM = {"content-type": "application/x-www-form-urlencoded"}


def enter(caller: Caller, path: str = "/v3/oauth/authorize", **query: str) -> httpx.Response:
    asked = {"institution_id": "14", "redirect_uri": BACK, "state": "st 1&2"} | query
    text = "&".join(f"{name}={quote(value, safe='')}" for name, value in asked.items() if value)
    return caller.send("GET", f"{path}?{text}", api_key=None)


def submit(caller: Caller, page: str, **fields: str) -> httpx.Response:
    text = "&".join(f"{name}={quote(value, safe='')}" for name, value in fields.items())
    return caller.send("POST", page, content=text.encode(), headers=FORM, api_key=None)


def page_of(answer: httpx.Response) -> str:
    return urlsplit(answer.headers["location"]).path


def query_of(answer: httpx.Response) -> dict[str, list[str]]:
    return parse_qs(urlsplit(answer.headers["location"]).query)


def test_a_person_comes_back_with_a_login_id(caller: Caller) -> None:
    """302 to the bank, sign-in, question, consent, and the callback with loginId and state (api-facts §9)."""
    entered = enter(caller, tag="t")
    page = page_of(entered)
    asked = submit(caller, page, username="Greatday", password="Everyday", do="go")
    session = caller.world.sessions()[0]
    answered = submit(caller, page, answer0=session.challenges[0].answers[0], do="go")
    consent = caller.send("GET", page).text
    back = submit(caller, page, do="go")

    assert entered.status_code == 302
    assert (asked.status_code, answered.status_code) == (303, 303)
    assert "Chequing Account" in consent
    assert back.headers["location"].startswith(f"{BACK}?loginId=")
    assert query_of(back)["state"] == ["st 1&2"]
    live = caller.authorize({"LoginId": query_of(back)["loginId"][0], "MostRecentCached": False, "Save": True})
    assert live.status_code == 203


def test_a_person_refuses(caller: Caller) -> None:
    """access_denied, and no login is left behind."""
    page = page_of(enter(caller))
    submit(caller, page, username="greatday_nomfa", password="Everyday", do="go")

    back = submit(caller, page, do="refuse")

    assert query_of(back)["error"] == ["access_denied"]
    assert set(query_of(back)) == {"state", "error", "error_description"}
    assert caller.world.logins() == ()
    assert caller.send("GET", page).status_code == 404


def test_a_wrong_password_is_told_on_the_page(caller: Caller) -> None:
    """And the person may try again."""
    page = page_of(enter(caller))
    submit(caller, page, username="Greatday", password="wrong", do="go")

    assert "password provided is invalid" in caller.send("GET", page).text
    assert submit(caller, page, username="greatday_nomfa", password="Everyday", do="go").status_code == 303


def test_several_answers_are_several(caller: Caller) -> None:
    """Check boxes share a name; all that are ticked count."""
    page = page_of(enter(caller))
    submit(caller, page, username="sim_mfa_choices", password="Everyday", do="go")
    ticked = b"answer0=Chequing&answer0=Savings&do=go"

    caller.send("POST", page, content=ticked, headers=FORM, api_key=None)

    assert WORDS["en"]["consent_text"] in caller.send("GET", page).text


def test_a_bank_that_was_known_stays_known_after_a_refusal(caller: Caller) -> None:
    """Only what this visit made is taken back."""
    _, login_id = caller.connect()
    page = page_of(enter(caller))
    submit(caller, page, username="greatday_nomfa", password="Everyday", do="go")

    submit(caller, page, do="refuse")

    assert [login.id for login in caller.world.logins()] == [login_id]


@pytest.mark.parametrize("username", ["sim_mfa_image", "sim_mfa_choices", "sim_mfa_pick", "sim_mfa_push"])
def test_every_challenge_has_a_form(caller: Caller, username: str) -> None:
    """In French as well; what a page says is escaped."""
    page = page_of(enter(caller, lang="fr"))
    submit(caller, page, username=username, password="Everyday", do="go")

    text = caller.send("GET", page).text

    assert '<html lang="fr">' in text
    assert WORDS["fr"]["questions"] in text
    assert 'name="answer0"' in text


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ({"institution_id": ""}, "institution_id is missing"),
        ({"institution_id": "nothing"}, "no institution"),
        ({"institution_id": "90005"}, "disabled"),
        ({"redirect_uri": ""}, "redirect_uri is missing"),
        ({"redirect_uri": "https://shop.example/cb"}, "not whitelisted"),
        ({"redirect_uri": "http://127.0.0.1.evil.example/"}, "not whitelisted"),
        ({"redirect_uri": "javascript:alert(1)"}, "not whitelisted"),
    ],
)
def test_wrong_entries_are_refused(caller: Caller, query: dict[str, str], said: str) -> None:
    """400 with a hint; nobody is redirected to where nobody registered."""
    answer = enter(caller, **query)

    assert answer.status_code == 400
    assert said in hint_of(answer)


def test_redirects_are_registered_to_the_letter(caller: Caller) -> None:
    """One more slash and it is another address."""
    caller.world.switches.set_policy("redirect_uris", "https://shop.example/cb myapp://back")
    wanted = ("https://shop.example/cb", "https://shop.example/cb/", "myapp://back")

    assert [enter(caller, redirect_uri=uri).status_code for uri in wanted] == [302, 400, 302]


def test_loopback_can_be_unregistered(caller: Caller) -> None:
    """By policy."""
    caller.world.switches.order("redirect-uri-unregistered")

    assert enter(caller).status_code == 400


def test_the_other_spellings_are_served(caller: Caller) -> None:
    """/OAuth/Authorize, and institution for institution_id, with a remark (api-facts §9)."""
    answer = enter(caller, "/v3/OAuth/Authorize", institution_id="", institution="FlinksCapital")

    assert answer.status_code == 302
    assert "read as institution_id" in hint_of(answer)


@pytest.mark.parametrize(
    ("fault", "keys"),
    [
        ("callback-wrong-state", {"loginId", "state"}),
        ("callback-error", {"state", "error", "error_description"}),
        ("callback-without-login", {"state"}),
    ],
)
def test_callbacks_can_go_wrong(caller: Caller, fault: str, keys: set[str]) -> None:
    """Each in its own way."""
    caller.world.switches.order(fault)
    page = page_of(enter(caller))
    submit(caller, page, username="greatday_nomfa", password="Everyday", do="go")

    query = query_of(submit(caller, page, do="go"))

    assert set(query) == keys
    assert (query["state"] == ["st 1&2"]) is (fault != "callback-wrong-state")


def test_a_page_of_a_stranger_is_gone(caller: Caller) -> None:
    """404, in both languages."""
    answer = caller.send("GET", "/bank/unknown")

    assert answer.status_code == 404
    assert all(words["gone"].split("'")[0] in answer.text for words in WORDS.values())


def test_both_languages_have_all_words() -> None:
    """No page is half translated."""
    assert set(WORDS["en"]) == set(WORDS["fr"])
    assert all(WORDS["fr"].values())
