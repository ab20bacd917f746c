"""The OpenAPI document of what the simulator answers: a table of operations, and the shapes of schemas.py."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from flinks_desk.simulator.exchanges import Json, JsonObject
from flinks_desk.simulator.schemas import FLAG, GUID, SCHEMAS, TEXT, one_of, ref, rows

_BASE: Final = "/v3/{customerId}/BankingServices"
_AUTH: Final = "flinks-auth-key"
_KEY: Final = "x-api-key"


@dataclass(frozen=True)
class Operation:
    method: str
    path: str
    answers: Mapping[int, str]  # status to the name of a shape; everything else is a Refusal
    header: str | None = None
    body: Mapping[str, JsonObject] = field(default_factory=dict)
    needed: tuple[str, ...] = ()
    query: Mapping[str, JsonObject] = field(default_factory=dict)


_REQUEST: Final[Mapping[str, JsonObject]] = {"RequestId": GUID}
_ANSWERS: Final[JsonObject] = {"type": "object", "additionalProperties": rows(TEXT)}
_AUTHORIZE: Final[Mapping[str, JsonObject]] = {
    "LoginId": GUID,
    "MostRecentCached": FLAG,
    "Username": TEXT,
    "Password": TEXT,
    "Institution": TEXT,
    "Language": one_of("en", "fr"),
    "Save": FLAG,
    "Tag": TEXT,
    "RequestId": GUID,
    "SecurityResponses": _ANSWERS,
    "ScheduleRefresh": FLAG,
    "WithMfaQuestions": FLAG,
    "DirectRefresh": FLAG,
}
_DETAIL: Final[Mapping[str, JsonObject]] = {
    **_REQUEST,
    "WithAccountIdentity": FLAG,
    "WithKYC": FLAG,
    "WithTransactions": FLAG,
    "AccountsFilter": rows(GUID),
    "DaysOfTransactions": one_of("Days90", "Days365"),
}
_SUMMARY: Final[Mapping[str, JsonObject]] = {**_REQUEST, "WithBalance": FLAG, "WithAccountIdentity": FLAG}
_STATEMENTS: Final[Mapping[str, JsonObject]] = {
    **_REQUEST,
    "NumberOfStatements": one_of("MostRecent", "Months3", "Months12"),
    "AccountsFilter": rows(GUID),
}
_ONE_ANSWER: Final[JsonObject] = {
    "type": "object",
    "properties": {"Question": TEXT, "Answer": TEXT},
    "required": ["Question", "Answer"],
}
_ATTRIBUTES: Final[Mapping[str, JsonObject]] = {
    "Attributes": {"type": "object"},
    "Filters": {"type": "object"},
    "limitDays": {"type": "integer", "minimum": 1, "maximum": 365},
}
_PAGE: Final[Mapping[str, JsonObject]] = {"skip": {"type": "integer"}, "take": {"type": "integer"}}
_OAUTH: Final[Mapping[str, JsonObject]] = {
    "institution_id": TEXT,
    "redirect_uri": TEXT,
    "state": TEXT,
    "lang": TEXT,
    "tag": TEXT,
}


def _data(name: str, shape: str, body: Mapping[str, JsonObject]) -> tuple[Operation, Operation]:
    answers = {200: shape, 202: "Pending"}
    return (
        Operation("post", f"{_BASE}/{name}", answers, _KEY, body, ("RequestId",)),
        Operation("get", f"{_BASE}/{name}Async/{{requestId}}", answers, _KEY),
    )


_INSIGHT: Final = "/v3/{customerId}/insight/login/{loginId}/attributes/{requestId}"

OPERATIONS: Final = (
    Operation("post", f"{_BASE}/GenerateAuthorizeToken", {200: "Token"}, _AUTH),
    Operation("post", f"{_BASE}/Authorize", {200: "Session", 203: "Challenged"}, _AUTH, _AUTHORIZE),
    Operation(
        "post", f"{_BASE}/AuthorizeAsync", {200: "Session", 202: "Pending", 203: "Challenged"}, _AUTH, _AUTHORIZE
    ),
    Operation("post", f"{_BASE}/AuthorizeMultiple", {200: "Several"}, _AUTH, {"LoginIds": rows(GUID)}, ("LoginIds",)),
    Operation(
        "post",
        f"{_BASE}/Token",
        {200: "AccessToken"},
        None,
        {"client_id": TEXT, "secret": TEXT},
        ("client_id", "secret"),
    ),
    *_data("GetAccountsSummary", "Summary", _SUMMARY),
    *_data("GetAccountsDetail", "Detail", _DETAIL),
    *_data("GetStatements", "Statements", _STATEMENTS),
    Operation("delete", f"{_BASE}/DeleteCard/{{loginId}}", {200: "Deleted"}),
    Operation(
        "patch",
        f"{_BASE}/SetScheduledRefresh",
        {200: "RefreshSwitched"},
        None,
        {"loginId": GUID, "isActivated": FLAG},
        ("loginId", "isActivated"),
    ),
    Operation("get", f"{_BASE}/GetNightlyRefreshStatus", {200: "Nightly"}),
    Operation("get", f"{_BASE}/GetMFAQuestions/{{loginId}}", {200: "Questions"}),
    Operation(
        "patch",
        f"{_BASE}/AnswerMFAQuestions",
        {200: "Answered"},
        None,
        {"loginId": GUID, "Questions": rows(_ONE_ANSWER)},
        ("loginId", "Questions"),
    ),
    Operation("get", f"{_BASE}/Institutions", {200: "Institutions"}, _KEY, query=_PAGE),
    Operation("get", f"{_BASE}/Institutions/RoutingNumber/{{number}}", {200: "Institutions"}, _KEY),
    Operation("post", _INSIGHT, {200: "Attributes"}, _KEY, _ATTRIBUTES),
    Operation("get", _INSIGHT, {200: "Attributes"}, _KEY),
    Operation("get", "/v3/oauth/authorize", {302: ""}, query=_OAUTH),
)


def openapi_document() -> JsonObject:
    paths: dict[str, dict[str, Json]] = {}
    for operation in OPERATIONS:
        paths.setdefault(operation.path, {})[operation.method] = _operation(operation)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Flinks, simulated",
            "version": "3",
            "description": "What the simulator of Flinks Desk answers. Not a document of Flinks.",
        },
        "paths": paths,
        "components": {"schemas": SCHEMAS},
    }


def _operation(operation: Operation) -> JsonObject:
    name = "".join(part for part in operation.path.split("/") if part.isalnum()) + operation.method
    content: dict[str, Json] = {
        "operationId": name,
        "parameters": [*_path_parameters(operation), *_header(operation), *_query(operation)],
        "responses": {**_answers(operation), "default": _answer("Refused, in Flinks' way.", "Refusal")},
    }
    if operation.body:
        body: JsonObject = {
            "type": "object",
            "properties": dict(operation.body),
            "required": list(operation.needed),
        }
        content["requestBody"] = {"required": True, "content": {"application/json": {"schema": body}}}
    return content


def _path_parameters(operation: Operation) -> list[JsonObject]:
    names = [part[1:-1] for part in operation.path.split("/") if part.startswith("{")]
    return [{"name": name, "in": "path", "required": True, "schema": TEXT} for name in names]


def _header(operation: Operation) -> list[JsonObject]:
    if operation.header is None:
        return []
    return [{"name": operation.header, "in": "header", "required": True, "schema": TEXT}]


def _query(operation: Operation) -> list[JsonObject]:
    return [{"name": name, "in": "query", "schema": shape} for name, shape in operation.query.items()]


def _answers(operation: Operation) -> dict[str, Json]:
    return {str(status): _answer(f"Status {status}.", shape) for status, shape in operation.answers.items()}


def _answer(description: str, shape: str) -> JsonObject:
    if not shape:
        return {"description": description}
    return {"description": description, "content": {"application/json": {"schema": ref(shape)}}}
