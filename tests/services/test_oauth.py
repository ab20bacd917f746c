"""The OAuth custom integration against the simulator: out, through the bank, back, and to an open session."""

from collections.abc import Callable, Coroutine
from typing import Any

import httpx
import pytest

from flinks_desk.core import accounts, authorize, token
from flinks_desk.core.oauth import Entry, Knowing, Visit
from flinks_desk.core.oauth_callback import StateFit
from tests.services.bench import Bench

Run = Callable[[Coroutine[Any, Any, object]], object]

REDIRECT = "http://127.0.0.1:8765/callback"
STATE = "state-of-this-visit-which-is-long"


def begin(bench: Bench, run: Run, **more: str) -> Visit:
    bench.desk.set_oauth_entry(Entry("90002", more.get("redirect_uri", REDIRECT)))
    run(bench.desk.call_oauth_entry(lambda: STATE))
    return bench.desk.session.oauth


async def at_bank(bench: Bench, *steps: dict[str, str]) -> str:
    """Where the bank sends the person after these forms."""
    target = bench.desk.session.oauth.target
    assert target
    url = target.reveal()
    transport = bench.gate._app
    async with httpx.AsyncClient(transport=transport) as client:
        for step in steps:
            answer = await client.post(url, data=step)
    return str(answer.headers["location"])


SIGN_IN = {"username": "greatday_nomfa", "password": "Everyday", "do": "go"}
ACCEPT = {"do": "go"}
REFUSE = {"do": "refuse"}


def back(bench: Bench, run: Run, *steps: dict[str, str]) -> Visit:
    url = run(at_bank(bench, *steps))
    bench.desk.take_oauth_callback(str(url))
    return bench.desk.session.oauth


def codes(visit: Visit) -> list[str]:
    return [one.code for one in (visit.callback.found if visit.callback else visit.found)]


def test_from_the_entry_to_the_data_step(bench: Bench, run: Run) -> None:
    """The redirect is shown and not followed; the LoginId then opens a live session that is saved."""
    visit = begin(bench, run)

    assert [(hop.path.split("/")[1], hop.knowing) for hop in visit.hops] == [
        ("v3", Knowing.OURS),
        ("bank", Knowing.OURS),
    ]
    assert bench.sent() == ["GET OAuth"]
    assert bench.desk.entries[-1].worst is None
    assert "not followed" in str(bench.desk.entries[-1].summary)

    visit = back(bench, run, SIGN_IN, ACCEPT)
    assert visit.callback
    assert visit.callback.state is StateFit.SAME
    run(bench.desk.authorize_oauth())

    state = bench.desk.session.authorize
    assert isinstance(state, authorize.Opened)
    assert state.choice == authorize.ByLogin(visit.callback.login_id, cached=False, save=True)
    assert bench.sent() == ["GET OAuth", "POST GenerateAuthorizeToken", "POST Authorize"]
    run(bench.desk.fetch_accounts())
    assert isinstance(bench.desk.session.accounts, accounts.Ready)


def test_the_journal_holds_neither_state_nor_visit(bench: Bench, run: Run) -> None:
    """What ties a callback to a visit is dots, also in the redirect that came."""
    visit = begin(bench, run)
    back(bench, run, SIGN_IN, ACCEPT)

    assert visit.target
    assert STATE not in repr(bench.desk.entries)
    assert visit.target.reveal() not in repr(bench.desk.session.oauth)


def test_a_person_who_refuses(bench: Bench, run: Run) -> None:
    """access_denied with its description; there is nothing to authorize."""
    begin(bench, run)

    visit = back(bench, run, REFUSE)
    run(bench.desk.authorize_oauth())

    assert codes(visit) == ["callback-error"]
    assert bench.desk.session.authorize == authorize.Closed()
    assert bench.sent() == ["GET OAuth"]


def test_a_callback_with_another_state_is_refused(bench: Bench, run: Run) -> None:
    """Its LoginId is not used."""
    begin(bench, run)
    bench.fault("callback-wrong-state")

    visit = back(bench, run, SIGN_IN, ACCEPT)
    run(bench.desk.authorize_oauth())

    assert visit.callback
    assert visit.callback.state is StateFit.WRAPPED
    assert bench.desk.session.authorize == authorize.Closed()


def test_a_callback_with_an_error_that_was_ordered(bench: Bench, run: Run) -> None:
    """Any error of OAuth is explained."""
    begin(bench, run)
    bench.fault("callback-error", error="temporarily_unavailable")

    visit = back(bench, run, SIGN_IN, ACCEPT)

    assert codes(visit) == ["callback-error"]
    assert visit.callback
    assert visit.callback.meaning


def test_a_callback_without_a_login(bench: Bench, run: Run) -> None:
    """An empty callback is not taken for success."""
    begin(bench, run)
    bench.fault("callback-without-login")

    assert codes(back(bench, run, SIGN_IN, ACCEPT)) == ["callback-login-id-missing"]


def test_a_redirect_address_that_is_not_whitelisted(bench: Bench, run: Run) -> None:
    """The answer does not say so; what is most probable is looked at first."""
    bench.fault("redirect-uri-unregistered")

    visit = begin(bench, run)

    assert codes(visit) == ["flinks-invalid-request"]
    assert "whitelisted" in str(visit.found[0].fix)
    assert visit.target is None


def test_nothing_is_sent_that_cannot_work(bench: Bench, run: Run) -> None:
    """An address without a scheme is said before the call."""
    visit = begin(bench, run, redirect_uri="shop.example")

    assert codes(visit) == ["redirect-url-invalid"]
    assert bench.sent() == []


def test_an_entry_that_cannot_be_reached(bench: Bench, run: Run) -> None:
    """The finding is the one that every call has."""
    bench.gate.refuses = True

    assert codes(begin(bench, run)) == ["network-unreachable"]


@pytest.mark.parametrize(
    ("fault", "code"),
    [("html-502", "answer-not-json"), ("empty-200", "answer-not-json"), ("connection-reset", "network-unreachable")],
)
def test_what_can_happen_to_every_call_happens_to_the_entry(bench: Bench, run: Run, fault: str, code: str) -> None:
    """It is told as everywhere, and nothing is offered to be opened."""
    bench.fault(fault, endpoint="OAuth")

    visit = begin(bench, run)

    assert codes(visit) == [code]
    assert visit.target is None


def test_a_second_call_is_a_new_visit(bench: Bench, run: Run) -> None:
    """With another state; the callback of the first one is told to be late."""
    begin(bench, run)
    first = run(at_bank(bench, SIGN_IN, ACCEPT))
    run(bench.desk.call_oauth_entry(lambda: "another-state"))
    bench.desk.take_oauth_callback(str(first))

    callback = bench.desk.session.oauth.callback
    assert callback
    assert callback.state is StateFit.EARLIER


def test_a_token_that_is_there_is_used(bench: Bench, run: Run) -> None:
    """No second one is made."""
    run(bench.desk.make_token())
    begin(bench, run)
    back(bench, run, SIGN_IN, ACCEPT)

    run(bench.desk.authorize_oauth())

    assert bench.sent().count("POST GenerateAuthorizeToken") == 1
    assert isinstance(bench.desk.session.token, token.Spent)


def test_another_place_forgets_the_visit(bench: Bench, run: Run) -> None:
    """State, hops and callback belong to one place."""
    begin(bench, run)

    run(bench.desk.choose(bench.profile.with_customer("other")))

    assert bench.desk.session.oauth == Visit()
