"""The control API under /_simulator/: state, switches, clock, journal, reset. JSON both ways, from this host only.

A web page of another origin can neither read it (there is no CORS) nor change anything (JSON only, Origin checked).
"""

import json
from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass
from datetime import timedelta
from enum import StrEnum
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from flinks_desk.simulator.exchanges import Json, JsonObject, exchange_of
from flinks_desk.simulator.faults import FAULTS
from flinks_desk.simulator.french import in_language
from flinks_desk.simulator.openapi import openapi_document
from flinks_desk.simulator.people import PASSWORD, PEOPLE
from flinks_desk.simulator.policies import SWITCHES
from flinks_desk.simulator.scenario import read_scenario
from flinks_desk.simulator.spoken import SpokenError
from flinks_desk.simulator.world import World


@dataclass(frozen=True)
class Call:
    world: World
    request: Request
    content: object  # parsed JSON, None where the method has no body


Handle = Callable[[Call], JsonObject]
_LONGEST_MOVE = 60 * 24 * 366  # minutes


class ControlError(ValueError):
    """What was asked for does not exist or cannot be; the text says what."""


def routes(world: World) -> list[BaseRoute]:
    rows: tuple[tuple[str, str, Handle], ...] = (
        ("GET", "/_simulator/", _index),
        ("GET", "/_simulator/state", _state),
        ("GET", "/_simulator/credentials", _credentials),
        ("GET", "/_simulator/users", _users),
        ("GET", "/_simulator/faults", _faults),
        ("PUT", "/_simulator/faults/{name}", _order),
        ("DELETE", "/_simulator/faults/{name}", _cancel),
        ("DELETE", "/_simulator/faults", _cancel_all),
        ("GET", "/_simulator/policies", _policies),
        ("PUT", "/_simulator/policies", _set_policies),
        ("POST", "/_simulator/scenario", _scenario),
        ("POST", "/_simulator/clock", _advance),
        ("GET", "/_simulator/journal", _journal),
        ("DELETE", "/_simulator/journal", _clear_journal),
        ("GET", "/_simulator/webhooks", _webhooks),
        ("POST", "/_simulator/webhooks/{number:int}", _replay),
        ("POST", "/_simulator/reset", _reset),
        ("GET", "/_simulator/openapi.json", _openapi),
    )
    return [Route(path, _guarded(world, handle), methods=[method]) for method, path, handle in rows]


def _guarded(world: World, handle: Handle) -> Callable[[Request], Awaitable[Response]]:
    async def answer(request: Request) -> Response:
        refused = _refusal(request)
        if refused is not None:
            return _fault(request, 403, refused)
        try:
            content = await _content(request)
            return JSONResponse(handle(Call(world, request, content)))
        except SpokenError as fault:
            return _fault(request, 400, fault.in_language(request.query_params.get("lang", "en")))
        except ControlError as fault:
            return _fault(request, 400, str(fault))

    return answer


def _refusal(request: Request) -> str | None:
    origin = request.headers.get("origin")
    if origin is not None and urlsplit(origin).netloc != request.headers.get("host"):
        return "The control API is not for pages of another origin."
    if request.headers.get("sec-fetch-site", "none") not in ("none", "same-origin"):
        return "The control API is not for pages of another site."
    return None


def _fault(request: Request, status: int, message: str) -> Response:
    exchange_of(request.scope).hint = message
    return JSONResponse({"Message": message}, status)


async def _content(request: Request) -> object:
    if request.method in ("GET", "DELETE"):
        return None
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise ControlError("The control API takes application/json only.")
    try:
        content: object = json.loads(await request.body() or b"{}")
    except (ValueError, RecursionError) as fault:
        raise ControlError("The body is not JSON.") from fault
    return content


def _table(content: object) -> dict[str, object]:
    if not isinstance(content, dict):
        raise ControlError("The body must be a JSON object.")
    return content


def _index(_call: Call) -> JsonObject:
    names = ("state", "credentials", "users", "faults", "policies", "journal", "openapi.json")
    return {
        "is": "The simulator of Flinks' API that Flinks Desk brings along.",
        "see": [f"/_simulator/{name}" for name in names],
    }


def _state(call: Call) -> JsonObject:
    return {
        "now": call.world.clock.now().isoformat(),
        "seconds_ahead": call.world.clock.ahead.total_seconds(),
        "customer_id": call.world.credentials.customer_id,
        "tokens": [
            {
                "number": token.number,
                "made_at": token.made_at.isoformat(),
                "made_by": token.made_by,
                "used_by": [use.by for use in token.uses],
                "request_id": token.request_id,
            }
            for token in call.world.tokens()
        ],
        "sessions": [
            {
                "request_id": one.request_id,
                "stage": one.stage.value,
                "user": one.person.username,
                "login_id": one.login_id,
            }
            for one in call.world.sessions()
        ],
        "logins": [
            {
                "login_id": one.id,
                "institution": one.institution.code,
                "user": one.person.username,
                "language": one.language,
            }
            for one in call.world.logins()
        ],
        "faults": _ordered(call.world),
    }


def _credentials(call: Call) -> JsonObject:
    """Invented, and the same in every run: they open nothing but this simulator."""
    return dict(asdict(call.world.credentials))


def _users(call: Call) -> JsonObject:
    language = _language(call)
    return {
        "password": PASSWORD,
        "users": [
            {
                "username": one.username,
                "about": in_language(one.about, language),
                "accounts": one.persona.value,
                "source": one.source,
            }
            for one in PEOPLE
        ],
    }


def _language(call: Call) -> str:
    """`?lang=fr`: for a person who reads the tables in French."""
    return call.request.query_params.get("lang", "en")


def _ordered(world: World) -> list[JsonObject]:
    return [
        {"name": order.fault.name, "parameters": dict(order.parameters), "left": order.left}
        for order in world.switches.orders()
    ]


def _faults(call: Call) -> JsonObject:
    language = _language(call)
    table: list[Json] = [
        {
            "name": fault.name,
            "where": fault.where.value,
            "does": in_language(fault.does, language),
            "shows": in_language(fault.shows, language),
            "parameters": dict(fault.parameters),
        }
        for fault in FAULTS
    ]
    return {"ordered": _ordered(call.world), "table": table}


def _order(call: Call) -> JsonObject:
    parameters = {str(key): str(value) for key, value in _table(call.content).items()}
    call.world.switches.order(call.request.path_params["name"], **parameters)
    return {"ordered": _ordered(call.world)}


def _cancel(call: Call) -> JsonObject:
    if not call.world.switches.cancel(call.request.path_params["name"]):
        raise ControlError("This fault was not ordered.")
    return {"ordered": _ordered(call.world)}


def _cancel_all(call: Call) -> JsonObject:
    call.world.switches.cancel_all()
    return {"ordered": []}


def _policies(call: Call) -> JsonObject:
    """`value` is what holds now, `chosen` what was set for this policy alone, `first` what it was at the start."""
    language, board = _language(call), call.world.switches
    now, chosen, first = asdict(board.policies), asdict(board.own), asdict(board.first)
    rows: list[Json] = [
        {
            "name": one.name,
            "value": now[one.name],
            "chosen": chosen[one.name],
            "first": first[one.name],
            "choices": _choices(first[one.name]),
            "decides": in_language(one.decides, language),
            "fact": one.fact,
        }
        for one in SWITCHES
    ]
    return {"policies": rows}


def _choices(example: object) -> list[Json]:
    """The values that a policy can have, where they can be counted."""
    if isinstance(example, StrEnum):
        return [one.value for one in type(example)]
    return [True, False] if isinstance(example, bool) else []


def _set_policies(call: Call) -> JsonObject:
    read_scenario(json.dumps({"policies": _table(call.content)})).apply(call.world)
    return _policies(call)


def _scenario(call: Call) -> JsonObject:
    read_scenario(json.dumps(_table(call.content))).apply(call.world)
    return {"ordered": _ordered(call.world)}


def _advance(call: Call) -> JsonObject:
    table = _table(call.content)
    if set(table) - {"minutes", "seconds"}:
        raise ControlError("The clock takes minutes and seconds.")
    minutes, seconds = _number(table, "minutes"), _number(table, "seconds")
    call.world.clock.advance(timedelta(minutes=minutes, seconds=seconds))
    return {"now": call.world.clock.now().isoformat(), "seconds_ahead": call.world.clock.ahead.total_seconds()}


def _number(table: dict[str, object], name: str) -> float:
    value = table.get(name, 0)
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= _LONGEST_MOVE:
        raise ControlError(f"{name} must be a number from 0 to {_LONGEST_MOVE}; the clock moves forward only.")
    return float(value)


def _journal(call: Call) -> JsonObject:
    text = call.request.query_params.get("since", "0")
    since = int(text) if text.isascii() and text.isdigit() and len(text) < 12 else 0
    entries: list[Json] = [
        asdict(entry) | {"at": entry.at.isoformat()} for entry in call.world.journal.entries() if entry.number > since
    ]
    return {"entries": entries}


def _clear_journal(call: Call) -> JsonObject:
    call.world.journal.clear()
    return {"entries": []}


def _webhooks(call: Call) -> JsonObject:
    rows: list[Json] = [
        asdict(one) | {"due": None if one.due is None else one.due.isoformat()} for one in call.world.deliveries.all()
    ]
    return {"deliveries": rows}


def _replay(call: Call) -> JsonObject:
    if call.world.deliveries.again(call.request.path_params["number"], call.world.clock.now()) is None:
        raise ControlError("There is no webhook with this number.")
    return _webhooks(call)


def _reset(call: Call) -> JsonObject:
    call.world.reset()
    return {"now": call.world.clock.now().isoformat()}


def _openapi(_call: Call) -> JsonObject:
    return openapi_document()
