"""The way back from the bank: loginId, error, and whether the state is the one that was sent (api-facts §9)."""

import pytest

from flinks_desk.core.oauth_callback import ERRORS, STATES, Callback, StateFit, read_callback

SENT = "Ab3+/x_-9"
LOGIN = "5e115eac-1209-4f19-641c-08d6d484e2fe"


def codes(callback: Callback) -> list[str]:
    return [one.code for one in callback.found]


@pytest.mark.parametrize(
    "pasted",
    [
        f"https://shop.example/back?loginId={LOGIN}&state=Ab3%2B%2Fx_-9",
        f"GET /back?loginId={LOGIN}&state=Ab3%2B%2Fx_-9 HTTP/1.1\nHost: shop.example",
        f"loginId={LOGIN}&state=Ab3%2B%2Fx_-9",
        f"https://shop.example/back?from=bank&LoginId={LOGIN}&state=Ab3%2B%2Fx_-9#top",
        f'"https://shop.example/back?loginId={LOGIN}&state=Ab3%2B%2Fx_-9"',
    ],
)
def test_a_callback_is_read_from_whatever_shows_it(pasted: str) -> None:
    """The address, a line of a server's log, or the query alone."""
    callback = read_callback(pasted, SENT)

    assert callback == Callback(LOGIN, StateFit.SAME)
    assert callback.may_go_on


@pytest.mark.parametrize(
    ("state", "fit"),
    [
        ("&state=Ab3%2B%2Fx_-9", StateFit.SAME),
        ("", StateFit.MISSING),
        ("&state=", StateFit.MISSING),
        ("&state=old-one", StateFit.EARLIER),
        ("&state=ab3%2B%2Fx_-9", StateFit.CASE),
        ("&state=Ab3%252B%252Fx_-9", StateFit.ENCODED),
        ("&state=Ab3+%2Fx_-9", StateFit.ENCODED),
        ("&state=Ab3", StateFit.CUT),
        ("&state=not-Ab3%2B%2Fx_-9", StateFit.WRAPPED),
        ("&state=Ab3%2B%2Fx_-9&state=other", StateFit.TWICE),
        ("&state=something", StateFit.OTHER),
    ],
)
def test_a_state_that_is_another_is_explained(state: str, fit: StateFit) -> None:
    """How it differs says where on the way it was changed; only the same one lets the LoginId be used."""
    callback = read_callback(f"https://shop.example/back?loginId={LOGIN}{state}", SENT, ("old-one",))

    assert callback.state is fit
    assert callback.may_go_on is (fit is StateFit.SAME)
    assert codes(callback) == ([] if fit is StateFit.SAME else ["callback-state-mismatch"])


def test_without_a_state_of_ours_nothing_can_be_compared() -> None:
    """It is said, and is no mistake of the callback."""
    assert read_callback(f"?loginId={LOGIN}&state=x", "").state is StateFit.NOT_SENT


def test_an_error_is_explained_with_its_description() -> None:
    """Nothing was connected, even if a loginId stands beside it."""
    query = f"state=Ab3%2B%2Fx_-9&error=access_denied&error_description=The+user+denied&loginId={LOGIN}"
    url = f"https://shop.example/back?{query}"

    callback = read_callback(url, SENT)

    assert (callback.error, callback.description, callback.login_id) == ("access_denied", "The user denied", "")
    assert codes(callback) == ["callback-error"]
    assert "The user denied" in str(callback.found[0].message)
    assert callback.meaning == ERRORS["access_denied"]


def test_an_error_that_nobody_documented_is_said_to_be_one() -> None:
    """It is shown as it came."""
    callback = read_callback("?error=BANK_DOWN&state=s", "s")

    assert callback.meaning is None
    assert "BANK_DOWN" in str(callback.found[0].fix)


@pytest.mark.parametrize("pasted", ["", "hello", "https://shop.example/back?state=s", "?loginId=&state=s", "\x00=\x00"])
def test_neither_login_nor_error(pasted: str) -> None:
    """An empty page that looks like success is none."""
    callback = read_callback(pasted, "s")

    assert "callback-login-id-missing" in codes(callback)
    assert not callback.may_go_on


def test_a_code_is_another_product() -> None:
    """Flinks Outbound gives a code that is exchanged; the custom integration does not (api-facts §9)."""
    assert "Outbound" in str(read_callback("?code=abc&state=s", "s").found[0].message)


def test_every_fit_has_its_sentence() -> None:
    """The table is complete."""
    assert set(STATES) == set(StateFit)
