"""Addresses, methods, customers: who reaches which endpoint, and what is said to who does not."""

import pytest

from flinks_desk.simulator.banking import ENDPOINTS, find_route
from flinks_desk.simulator.caller import Caller, hint_of


def test_every_endpoint_has_a_route_and_a_name_of_its_own() -> None:
    """The table is complete: each row is reached by its own address."""
    for endpoint in ENDPOINTS:
        tail = "/x" if endpoint.tail else ""
        path = f"/v3/c/BankingServices/{endpoint.name}{tail}"
        if endpoint.name == "Attributes":
            path = "/v3/c/insight/login/l/attributes/r"
        if endpoint.name == "RoutingNumber":
            path = "/v3/c/BankingServices/Institutions/RoutingNumber/1"

        route = find_route(path)

        assert route is not None
        assert route.endpoint is endpoint
    assert len({endpoint.name for endpoint in ENDPOINTS}) == len(ENDPOINTS)


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("/v3/GenerateAuthorizeToken", "lacks BankingServices, the customer id"),
        ("/{cid}/BankingServices/Authorize", "lacks /v3"),
        ("/BankingServices/Authorize", "lacks /v3, the customer id"),
        ("/v3/BankingServices/Authorize", "lacks the customer id"),
        ("/v3/{cid}/Authorize", "lacks BankingServices"),
        ("/v3/v3/{cid}/BankingServices/Authorize", "v3 twice"),
        ("/v3/{cid}/BankingServices/BankingServices/Authorize", "bankingservices twice"),
        ("/v3/{cid}/BankingServices/GetAccountsSummaryAsyncAsync/x", "Async appears twice"),
        ("/v3/{cid}/BankingServices/GetAccountsDetail%20", "ends in a blank"),
        ("/v3/{cid}/BankingServices/GetAccountDetails", "nearest is GetAccountsDetail"),
        ("/v3/{cid}/BankingServices/Xyzzy", "no endpoint Xyzzy"),
        ("/v3/{cid}/BankingServices/", "no endpoint"),
        ("/v3/{cid}/BankingServices/GetAccountsDetailAsync", "request_id is missing"),
        ("/v3/{cid}/BankingServices/Authorize/more", "Nothing belongs behind"),
        ("/v3/{cid}/BankingServices/Authorize/a/b", "more behind Authorize"),
        ("/favicon.ico", "lacks /v3"),
    ],
)
def test_a_wrong_path_is_a_404_with_a_hint(caller: Caller, path: str, said: str) -> None:
    """real-world RW-003, 006, 020, 021, 023."""
    address = path.replace("{cid}", caller.world.credentials.customer_id)
    method = "GET" if "Async" in path else "POST"

    answer = caller.send(method, address)

    assert answer.status_code == 404
    assert said in hint_of(answer)


def test_a_wrong_method_is_a_405_with_the_right_one(caller: Caller) -> None:
    """real-world RW-039."""
    answer = caller.send("GET", "GetAccountsDetail")

    assert (answer.status_code, answer.headers["allow"]) == (405, "POST")
    assert hint_of(answer) == "GetAccountsDetail is POST, not GET."


@pytest.mark.parametrize("method", ["PUT", "OPTIONS", "HEAD", "TRACE"])
def test_other_methods_are_refused_too(caller: Caller, method: str) -> None:
    """None of them brings a 500."""
    assert caller.send(method, "Authorize").status_code == 405


def test_a_wrong_customer_is_named(caller: Caller) -> None:
    """A LoginId in the customer's place (real-world RW-009); 404 by policy."""
    _, login_id = caller.connect()
    path = f"/v3/{login_id}/BankingServices/Authorize"

    refused = caller.send("POST", path)
    caller.world.switches.order("customer-404")

    assert refused.status_code == 401
    assert "it is the LoginId" in hint_of(refused)
    assert caller.send("POST", path).status_code == 404


def test_a_slash_and_other_case_are_remarked(caller: Caller) -> None:
    """Served, with a remark; strict serves neither."""
    secret = caller.world.credentials.secret_key

    slash = caller.send("POST", "GenerateAuthorizeToken/", auth=secret)
    case = caller.send("POST", "generateauthorizetoken", auth=secret)
    caller.world.switches.order("strict")

    assert (slash.status_code, case.status_code) == (200, 200)
    assert "slash" in hint_of(slash)
    assert "read as GenerateAuthorizeToken" in hint_of(case)
    assert caller.send("POST", "generateauthorizetoken", auth=secret).status_code == 404
    assert caller.send("POST", "GenerateAuthorizeToken/", auth=secret).status_code == 404


def test_strict_takes_a_twin_as_documented(caller: Caller) -> None:
    """GET and nothing else."""
    caller.world.switches.order("strict")

    assert caller.send("POST", "GetAccountsDetailAsync/x").status_code == 405
    assert caller.send("GET", "GetAccountsDetailAsync/x").status_code == 400
