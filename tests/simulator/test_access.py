"""Older integrations: an access token in Authorization, in place of the authorize token and the x-api-key."""

from datetime import timedelta

import httpx

from flinks_desk.simulator.caller import Caller, hint_of
from flinks_desk.simulator.exchanges import Json


def bearer_of(caller: Caller, secret: str | None = None) -> httpx.Response:
    body: dict[str, Json] = {"client_id": "any", "secret": secret or caller.world.credentials.secret_key}
    return caller.send("POST", "Token", body, api_key=None)


def test_an_access_token_opens_all_calls_of_an_older_integration(caller: Caller) -> None:
    """BankingServices/Token, then Authorization: Bearer on Authorize, its answers, and the data (api-facts §2)."""
    caller.world.switches.order("older-bearer")
    granted = bearer_of(caller).json()
    carried = {"Authorization": f"Bearer {granted['access_token']}"}
    credentials = {"Institution": "FlinksCapital", "Username": "sim_mfa_pick", "Password": "Everyday"}

    asked = caller.send("POST", "Authorize", credentials, headers=carried, api_key=None).json()
    responses: dict[str, Json] = {asked["SecurityChallenges"][0]["Prompt"]: ["Rex"]}
    answers = {"RequestId": asked["RequestId"], "SecurityResponses": responses}
    opened = caller.send("POST", "Authorize", answers, headers=carried, api_key=None)
    data = caller.send("POST", "GetAccountsSummary", {"RequestId": asked["RequestId"]}, headers=carried, api_key=None)

    assert granted["expires_in"] == 1800
    assert (opened.status_code, data.status_code) == (200, 202)
    assert caller.world.tokens() == ()
    assert granted["access_token"] not in str(caller.world.journal.entries())


def test_an_access_token_ends_and_needs_the_secret(caller: Caller) -> None:
    """Half an hour; a wrong secret is refused; without the policy the address does not exist."""
    without = bearer_of(caller)
    caller.world.switches.order("older-bearer")
    refused, unfinished = bearer_of(caller, "wrong"), caller.send("POST", "Token", {"client_id": "any"})
    carried = {"Authorization": f"Bearer {bearer_of(caller).json()['access_token']}"}
    caller.world.clock.advance(timedelta(minutes=30))
    late = caller.send("GET", "Institutions", headers=carried, api_key=None)

    assert (without.status_code, refused.status_code, unfinished.status_code, late.status_code) == (404, 401, 401, 401)
    assert "older-bearer" in hint_of(without)
    assert "secret" in hint_of(refused)
