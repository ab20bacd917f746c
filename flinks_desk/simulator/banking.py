"""The table of Flinks' endpoints, and the desk that takes an Ask to the right one (api-facts §3 to §8)."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from flinks_desk.simulator import authorize_calls, bodies, card_calls, data_calls
from flinks_desk.simulator.codes import BY_NAME, CODES, REFUSALS, status_of
from flinks_desk.simulator.exchanges import Answer, Ask, Json, json_answer
from flinks_desk.simulator.misplaced import damage, why_refused
from flinks_desk.simulator.outcomes import TurnedDown
from flinks_desk.simulator.paths import what_is_wrong
from flinks_desk.simulator.reading import FieldError, Fields, Unreadable, read_fields
from flinks_desk.simulator.world import World

Handler = Callable[[World, Ask, str], Answer]
BodyHandler = Callable[[World, Ask, Fields], Answer]


@dataclass(frozen=True)
class Endpoint:
    name: str
    methods: tuple[str, ...]  # the documented one first
    handle: Handler
    tail: str = ""  # what follows the name: nothing, login_id, request_id, number
    api_key: bool = False
    reads: bool = False  # takes a JSON body

    @property
    def strict_methods(self) -> tuple[str, ...]:
        """Without what some clients do instead (real-world §2.4)."""
        return self.methods[:1] if self.tail == "request_id" else self.methods


def _with_body(handle: BodyHandler) -> Handler:
    def read(world: World, ask: Ask, _tail: str) -> Answer:
        fields = read_fields(ask, world.policies)
        if isinstance(fields, Unreadable):
            return _unreadable(world, fields)
        try:
            found = handle(world, ask, fields)
        except FieldError as fault:
            found = _invalid(world, str(fault), str(fault))
        return found.with_hint(*fields.slips())

    return read


def _start(endpoint: str) -> Handler:
    return _with_body(partial(_start_data, endpoint))


def _start_data(endpoint: str, world: World, ask: Ask, fields: Fields) -> Answer:
    return data_calls.start(world, ask, fields, endpoint)


def _poll(endpoint: str) -> Handler:
    def poll(world: World, ask: Ask, request_id: str) -> Answer:
        answer = data_calls.poll(world, ask, request_id, endpoint)
        return answer.with_hint(None if ask.method == "GET" else f"{endpoint}Async is documented as GET.")

    return poll


def _data(name: str) -> tuple[Endpoint, Endpoint]:
    """Some clients POST to the twin (real-world §2.4)."""
    twin = Endpoint(f"{name}Async", ("GET", "POST"), _poll(name), "request_id", api_key=True)
    return Endpoint(name, ("POST",), _start(name), api_key=True, reads=True), twin


def _attributes(world: World, ask: Ask, tail: str) -> Answer:
    login_id, _, request_id = tail.partition(" ")
    fields = read_fields(ask, world.policies, needed=False)
    if isinstance(fields, Unreadable):
        return _unreadable(world, fields)
    return card_calls.attributes(world, ask, fields, login_id, request_id)


ENDPOINTS: Final = (
    Endpoint("GenerateAuthorizeToken", ("POST",), authorize_calls.generate_authorize_token),
    Endpoint("Authorize", ("POST",), _with_body(authorize_calls.authorize), reads=True),
    Endpoint("AuthorizeAsync", ("POST",), _with_body(authorize_calls.authorize_async), reads=True),
    Endpoint("AuthorizeMultiple", ("POST",), _with_body(authorize_calls.authorize_multiple), reads=True),
    Endpoint("Token", ("POST",), _with_body(authorize_calls.access_token), reads=True),
    *_data("GetAccountsSummary"),
    *_data("GetAccountsDetail"),
    *_data("GetStatements"),
    # For these four no auth header is documented, so none is insisted on (api-facts §7).
    Endpoint("DeleteCard", ("DELETE",), card_calls.delete_card, "login_id"),
    Endpoint("SetScheduledRefresh", ("PATCH",), _with_body(card_calls.set_scheduled_refresh), reads=True),
    Endpoint("GetMFAQuestions", ("GET",), card_calls.mfa_questions, "login_id"),
    Endpoint("AnswerMFAQuestions", ("PATCH",), _with_body(card_calls.answer_mfa_questions), reads=True),
    Endpoint("GetNightlyRefreshStatus", ("GET",), card_calls.nightly_refresh_status),
    Endpoint("Institutions", ("GET",), card_calls.institutions, api_key=True),
    Endpoint("RoutingNumber", ("GET",), card_calls.by_routing_number, "number", api_key=True),
    Endpoint(
        "Attributes",
        ("POST", "GET"),
        _attributes,
        "login_id",
        api_key=True,
        reads=True,
    ),
)
BY_NAME_LOWER: Final = {endpoint.name.lower(): endpoint for endpoint in ENDPOINTS}
_NAMES: Final = tuple(endpoint.name for endpoint in ENDPOINTS)

_BANKING: Final = re.compile(r"(?i)/v3/([^/]+)/BankingServices/(?:Institutions/)?([A-Za-z]+)(?:/([^/]+))?(/?)")
_INSIGHT: Final = re.compile(r"(?i)/v3/([^/]+)/insight/login/([^/]+)/attributes/([^/]+)(?:/[^/]*)?(/?)")


@dataclass(frozen=True)
class Route:
    endpoint: Endpoint
    customer_id: str
    tail: str
    spelled: str
    slash: bool


def find_route(path: str) -> Route | None:
    insight = _INSIGHT.fullmatch(path)
    if insight is not None:
        customer_id, login_id, request_id, slash = insight.groups()
        tail = f"{login_id} {request_id}"
        return Route(BY_NAME_LOWER["attributes"], customer_id, tail, "Attributes", bool(slash))
    banking = _BANKING.fullmatch(path)
    if banking is None:
        return None
    customer_id, name, tail, slash = banking.groups()
    endpoint = BY_NAME_LOWER.get(name.lower())
    routing = "/institutions/" in path.lower()
    if endpoint is None or endpoint.name == "Attributes" or routing != (endpoint.name == "RoutingNumber"):
        return None
    return Route(endpoint, customer_id, tail or "", name, bool(slash))


def answer(world: World, ask: Ask) -> Answer:
    route = find_route(ask.path)
    if route is None or not _close_enough(world, route):
        return lost(ask)
    endpoint = route.endpoint
    if ask.method not in (endpoint.methods if world.policies.loose_calls else endpoint.strict_methods):
        return _wrong_method(ask, endpoint)
    refused = _at_the_door(world, ask, route)
    if refused is not None:
        return refused
    tail = _tail(route, ask)
    if isinstance(tail, Answer):
        return tail
    try:
        return endpoint.handle(world, ask, tail).with_hint(*_remarks(route))
    except FieldError as fault:
        return _invalid(world, str(fault), str(fault))
    except data_calls.NotActivatedError as fault:
        code = BY_NAME["METHOD_NOT_AVAILABLE"]
        return bodies.refused(status_of(code.name, world.policies), code.name, code.message, str(fault))


def _close_enough(world: World, route: Route) -> bool:
    spelled = world.policies.any_case or route.spelled == route.endpoint.name
    return spelled and (world.policies.loose_calls or not route.slash)


def lost(ask: Ask) -> Answer:
    content: Json = {"Message": "No HTTP resource was found that matches the request URI."}
    return json_answer(404, content, hint=what_is_wrong(ask.path, _NAMES))


def _wrong_method(ask: Ask, endpoint: Endpoint) -> Answer:
    allowed = endpoint.methods[0]
    content: Json = {"Message": f"The requested resource does not support http method '{ask.method}'."}
    hint = f"{endpoint.name} is {allowed}, not {ask.method}."
    found = json_answer(405, content, hint=hint)
    return Answer(found.status, found.body, headers={"Allow": ", ".join(endpoint.strict_methods)}, hint=hint)


def _at_the_door(world: World, ask: Ask, route: Route) -> Answer | None:
    known = world.credentials
    if route.customer_id.lower() != known.customer_id:
        hint = f"The customer id in the path is wrong: {_who_is(world, route.customer_id)}."
        return bodies.refused(world.policies.unknown_customer_status, "UNAUTHORIZED", "Unauthorized", hint)
    ordered = _ordered(world, route.endpoint.name)
    if ordered is not None:
        return bodies.turned_down(ordered, world.policies)
    given = ask.headers.get("x-api-key")
    enough = given == known.x_api_key or world.lets_bearer_in(ask.headers.get("authorization", ""))
    if route.endpoint.api_key and world.policies.api_key_needed and not enough:
        hint = why_refused(world, ask, "x-api-key", route.endpoint.name)
        return bodies.refused(401, "UNAUTHORIZED", "Unauthorized", hint)
    return None


def _ordered(world: World, endpoint: str) -> TurnedDown | None:
    """Authorize obeys later, when its token is used; data calls answer a 202 with their session's own fields."""
    if endpoint == "Authorize":
        return None
    return world.turn_down_by_order(endpoint, REFUSALS if endpoint in data_calls.ENDPOINTS else CODES)


def _who_is(world: World, customer_id: str) -> str:
    role = world.role_of(customer_id)
    odd = damage(world, customer_id, "customer id")
    if role or odd:
        return odd or f"it is the {role}"
    return "it is not known here; GET /_simulator/credentials tells this simulator's own"


def _tail(route: Route, ask: Ask) -> str | Answer:
    if route.endpoint.tail and not route.tail:
        found = lost(ask)
        return Answer(found.status, found.body, hint=f"The {route.endpoint.tail} is missing at the end of the path.")
    if route.tail and not route.endpoint.tail:
        found = lost(ask)
        return Answer(found.status, found.body, hint=f"Nothing belongs behind {route.endpoint.name}.")
    return route.tail


def _remarks(route: Route) -> tuple[str | None, str | None]:
    slash = "The path ends in a slash." if route.slash else None
    case = None if route.spelled == route.endpoint.name else f"{route.spelled} was read as {route.endpoint.name}."
    return slash, case


def _unreadable(world: World, fault: Unreadable) -> Answer:
    if fault.status is not None:
        return json_answer(fault.status, {"Message": fault.message}, hint=fault.hint)
    return _invalid(world, fault.message, fault.hint)


def _invalid(world: World, message: str, hint: str) -> Answer:
    return bodies.refused(status_of("INVALID_REQUEST", world.policies), "INVALID_REQUEST", message, hint)
