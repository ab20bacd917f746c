"""The control API: what a panel, a script or a test switches."""

from dataclasses import asdict

import pytest

from flinks_desk.simulator.caller import Caller
from flinks_desk.simulator.exchanges import Json
from flinks_desk.simulator.faults import FAULTS
from flinks_desk.simulator.people import PEOPLE
from flinks_desk.simulator.policies import SWITCHES


def test_the_state_shows_tokens_sessions_and_logins_without_secrets(caller: Caller) -> None:
    """Who used which token for which session."""
    token = caller.token()
    caller.sign_in("greatday_nomfa", token=token)

    answer = caller.send("GET", "/_simulator/state")

    content = answer.json()
    assert content["tokens"][0]["used_by"] == ["request 2"]
    assert content["tokens"][0]["request_id"] == content["sessions"][0]["request_id"]
    assert content["logins"][0]["user"] == "greatday_nomfa"
    assert token not in answer.text


def test_faults_are_ordered_and_cancelled(caller: Caller) -> None:
    """PUT with parameters, DELETE one, DELETE all."""
    ordered = caller.send("PUT", "/_simulator/faults/html-502", {"times": 1, "endpoint": "Institutions"})
    listed = caller.send("GET", "/_simulator/faults").json()
    broken = caller.send("GET", "Institutions").status_code

    assert ordered.json()["ordered"][0]["left"] == 1
    assert [row["name"] for row in listed["table"]] == [fault.name for fault in FAULTS]
    assert broken == 502
    assert caller.send("DELETE", "/_simulator/faults/html-502").status_code == 400
    caller.send("PUT", "/_simulator/faults/html-502", {})
    assert caller.send("DELETE", "/_simulator/faults/html-502").json() == {"ordered": []}
    assert caller.send("DELETE", "/_simulator/faults").json() == {"ordered": []}


def test_policies_are_read_and_set(caller: Caller) -> None:
    """All rows of the table, with their values of now."""
    changed = caller.send("PUT", "/_simulator/policies", {"mfa_token": "strict", "token_minutes": 5}).json()

    rows = {row["name"]: row["value"] for row in changed["policies"]}
    assert list(rows) == [switch.name for switch in SWITCHES]
    assert (rows["mfa_token"], rows["token_minutes"]) == ("strict", 5)
    assert caller.world.policies.token_minutes == 5


def test_a_policy_tells_what_was_chosen_and_what_a_fault_makes_of_it(caller: Caller) -> None:
    """What holds now, what was set for it alone, what it began with, and what else it could be."""
    caller.send("PUT", "/_simulator/policies", {"token_minutes": 5})
    caller.send("PUT", "/_simulator/faults/token-1-minute", {})

    rows = {row["name"]: row for row in caller.send("GET", "/_simulator/policies").json()["policies"]}

    minutes = rows["token_minutes"]
    assert (minutes["value"], minutes["chosen"], minutes["first"], minutes["choices"]) == (1, 5, 30, [])
    assert rows["cors"]["choices"] == [True, False]
    assert rows["mfa_token"]["choices"] == ["any", "same_token", "strict"]


def test_the_tables_are_told_in_french_too(caller: Caller) -> None:
    """Names stay, sentences change; another language than French is English."""
    for name, key in (("faults", "table"), ("users", "users"), ("policies", "policies")):
        english, french, other = (
            caller.send("GET", f"/_simulator/{name}{query}").json()[key] for query in ("", "?lang=fr", "?lang=de")
        )
        names = [[row.get("name", row.get("username")) for row in rows] for rows in (english, french)]
        assert names[0] == names[1]
        assert english != french
        assert english == other


def test_the_credentials_are_told_to_whoever_may_switch_things(caller: Caller) -> None:
    """They are invented, and the same in every run; a page of another origin does not learn even those."""
    told = caller.send("GET", "/_simulator/credentials").json()
    refused = caller.send("GET", "/_simulator/credentials", headers={"origin": "https://evil.example"})

    assert told == asdict(caller.world.credentials)
    assert refused.status_code == 403
    assert told["secret_key"] not in refused.text


def test_the_clock_is_moved(caller: Caller) -> None:
    """29 minutes later; and never back."""
    moved = caller.send("POST", "/_simulator/clock", {"minutes": 29}).json()

    assert moved == {"now": "2026-03-02T17:29:00+00:00", "seconds_ahead": 1740.0}
    assert caller.send("POST", "/_simulator/clock", {"minutes": -1}).status_code == 400


def test_the_journal_is_read_from_a_number_on(caller: Caller) -> None:
    """And cleared."""
    caller.send("GET", "Institutions")
    caller.send("GET", "Institutions")

    entries = caller.send("GET", "/_simulator/journal?since=1").json()["entries"]
    cleared = caller.send("DELETE", "/_simulator/journal").json()

    assert [entry["number"] for entry in entries] == [2]
    assert cleared == {"entries": []}


def test_a_scenario_is_applied_whole_or_not_at_all(caller: Caller) -> None:
    """A wrong name changes nothing."""
    wrong: dict[str, Json] = {"policies": {"token_minutes": 1}, "faults": ["no-such-fault"]}

    refused = caller.send("POST", "/_simulator/scenario", wrong)
    applied = caller.send("POST", "/_simulator/scenario", {"faults": ["strict", {"name": "latency", "seconds": 0}]})

    assert refused.status_code == 400
    assert "no-such-fault" in refused.json()["Message"]
    assert caller.world.policies.token_minutes == 30
    assert [row["name"] for row in applied.json()["ordered"]] == ["strict", "latency"]


def test_reset_forgets_everything_but_the_credentials(caller: Caller) -> None:
    """Tokens, sessions, faults, clock, policies; the same seed tells the same story again."""
    first = caller.token()
    known = caller.world.credentials
    caller.send("PUT", "/_simulator/policies", {"token_minutes": 1})
    caller.send("POST", "/_simulator/clock", {"minutes": 5})

    caller.send("POST", "/_simulator/reset", {})

    assert caller.world.tokens() == ()
    assert caller.world.policies.token_minutes == 30
    assert caller.world.credentials == known
    assert caller.token() == first


def test_the_users_are_listed_with_their_source(caller: Caller) -> None:
    """Ours are labelled as ours."""
    users = caller.send("GET", "/_simulator/users").json()["users"]

    assert [(user["username"], user["source"]) for user in users] == [(one.username, one.source) for one in PEOPLE]


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"origin": "https://evil.example"}, 403),
        ({"origin": "null"}, 403),
        ({"sec-fetch-site": "cross-site"}, 403),
        ({"sec-fetch-site": "same-site"}, 403),
        ({"content-type": "text/plain"}, 400),
        ({"content-type": "application/x-www-form-urlencoded"}, 400),
        ({"origin": "http://127.0.0.1"}, 200),
    ],
)
def test_no_page_of_another_origin_may_change_anything(caller: Caller, headers: dict[str, str], status: int) -> None:
    """JSON only, Origin checked (pitfalls §7)."""
    sent = {"content-type": "application/json"} | headers

    answer = caller.send("PUT", "/_simulator/policies", content=b'{"token_minutes": 1}', headers=sent)

    assert answer.status_code == status
    assert (caller.world.policies.token_minutes == 1) is (status == 200)


@pytest.mark.parametrize(
    ("method", "path", "content"),
    [
        ("PUT", "faults/unknown", b"{}"),
        ("PUT", "faults/latency", b'{"seconds": "-1"}'),
        ("PUT", "faults/latency", b'{"seconds": "nan"}'),
        ("PUT", "faults/latency", b'{"speed": 1}'),
        ("PUT", "faults/html-502", b'{"times": 0}'),
        ("PUT", "faults/html-502", b"[]"),
        ("PUT", "faults/html-502", b"{"),
        ("PUT", "policies", b'{"mfa_token": "whatever"}'),
        ("PUT", "policies", b'{"token_minutes": true}'),
        ("PUT", "policies", b'{"token_minutes": 1.5}'),
        ("PUT", "policies", b'{"webhook_url": "https://evil.example/"}'),
        ("PUT", "policies", b'{"no_such": 1}'),
        ("POST", "clock", b'{"hours": 1}'),
        ("POST", "clock", b'{"minutes": "1"}'),
        ("POST", "clock", b'{"minutes": 1e300}'),
        ("POST", "scenario", b'{"more": 1}'),
        ("POST", "webhooks/7", b"{}"),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence(caller: Caller, method: str, path: str, content: bytes) -> None:
    """400, never a 500."""
    headers = {"content-type": "application/json"}

    answer = caller.send(method, f"/_simulator/{path}", content=content, headers=headers)

    assert answer.status_code == 400
    assert answer.json()["Message"].endswith((".", "}"))
