"""The document: complete, valid, and true (every in-process answer of these tests is held against it, conftest.py)."""

import re
from datetime import timedelta

from flinks_desk.simulator.banking import ENDPOINTS, find_route
from flinks_desk.simulator.caller import Caller
from flinks_desk.simulator.exchanges import Json
from flinks_desk.simulator.openapi import OPERATIONS, openapi_document
from flinks_desk.simulator.schemas import SCHEMAS


def test_every_endpoint_is_described_and_nothing_else() -> None:
    """Each row of the table of endpoints has its operation, with the documented method."""
    described = set()
    for operation in OPERATIONS:
        route = find_route(re.sub(r"\{\w+\}", "x", operation.path))
        if route is not None:
            described.add((route.endpoint.name, operation.method.upper()))

    documented = {(endpoint.name, endpoint.methods[0]) for endpoint in ENDPOINTS} | {("Attributes", "GET")}
    assert described == documented


def test_every_shape_is_used_and_known() -> None:
    """No reference leads nowhere, no shape is left over."""
    text = str(openapi_document())
    used = set(re.findall(r"#/components/schemas/(\w+)", text))

    assert used == set(SCHEMAS)


def test_the_document_is_served(caller: Caller) -> None:
    """Under /_simulator/openapi.json, to any tool on this machine."""
    assert caller.send("GET", "/_simulator/openapi.json").json() == openapi_document()


def test_every_described_success_is_reached(caller: Caller) -> None:
    """One walk through all operations; each answer is held against its shape on the way."""
    known = caller.world.credentials
    reached: set[tuple[str, int]] = set()

    def call(method: str, path: str, body: Json = None, auth: str | None = None) -> dict[str, Json]:
        answer = caller.send(method, path, body, auth=auth)
        template = _template_of(answer.request.url.path)
        reached.add((f"{method.lower()} {template}", answer.status_code))
        content = answer.json() if "json" in answer.headers.get("content-type", "") else {}
        return content if isinstance(content, dict) else {}

    def token() -> str:
        return str(call("POST", "GenerateAuthorizeToken", auth=known.secret_key)["Token"])

    credentials: dict[str, Json] = {
        "Institution": "FlinksCapital",
        "Username": "sim_mfa_rounds",
        "Password": "Everyday",
    }
    plain: dict[str, Json] = {**credentials, "Username": "greatday_nomfa"}
    call("POST", "Authorize", credentials, token())
    opened = call("POST", "Authorize", plain, token())
    request_id = str(opened["RequestId"])
    login_id = caller.world.logins()[0].id
    for user in (credentials, plain):
        used = token()
        started = call("POST", "AuthorizeAsync", user, used)
        call("POST", "AuthorizeAsync", {"RequestId": started["RequestId"]}, used)
    caller.world.switches.order("older-bearer")
    call("POST", "Token", {"client_id": "c", "secret": known.secret_key})
    call("POST", "AuthorizeMultiple", {"LoginIds": [login_id]}, token())
    insight = f"/v3/{known.customer_id}/insight/login/{login_id}/attributes/{request_id}"
    call("POST", insight, {"limitDays": 90})
    call("GET", insight)
    for endpoint in ("GetAccountsSummary", "GetStatements", "GetAccountsDetail"):
        caller.world.switches.set_policy("collection_seconds", 60)
        call("POST", endpoint, {"RequestId": request_id})
        call("GET", f"{endpoint}Async/{request_id}")
        caller.world.switches.set_policy("collection_seconds", 0)
        if endpoint != "GetAccountsDetail":
            call("POST", endpoint, {"RequestId": request_id})
        call("GET", f"{endpoint}Async/{request_id}")
    caller.world.switches.order("details-immediate")
    other = call("POST", "Authorize", {"LoginId": login_id, "MostRecentCached": True}, token())
    call("POST", "GetAccountsDetail", {"RequestId": other["RequestId"]})
    call("PATCH", "SetScheduledRefresh", {"loginId": login_id, "isActivated": True})
    call("GET", "GetNightlyRefreshStatus")
    call("GET", f"GetMFAQuestions/{login_id}")
    call("PATCH", "AnswerMFAQuestions", {"loginId": login_id, "Questions": [{"Question": "x", "Answer": "y"}]})
    call("GET", "Institutions?take=3")
    call("GET", "Institutions/RoutingNumber/777")
    call("GET", "/v3/oauth/authorize?institution_id=14&redirect_uri=http%3A%2F%2F127.0.0.1%2F")
    caller.world.clock.advance(timedelta(minutes=1))
    call("DELETE", f"DeleteCard/{login_id}")

    described = {
        (f"{operation.method} {operation.path}", status) for operation in OPERATIONS for status in operation.answers
    }
    assert described - reached == set()


def _template_of(path: str) -> str | None:
    for operation in OPERATIONS:
        if re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", operation.path), path):
            return operation.path
    return None
