"""Puts the simulator together as one ASGI app: the gate outside, then control, OAuth, widget, and the banking desk."""

from collections.abc import Mapping
from urllib.parse import parse_qsl

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route

from flinks_desk.simulator import banking, control, oauth, widget
from flinks_desk.simulator.exchanges import Answer, Ask, Scope, exchange_of
from flinks_desk.simulator.gate import App, Gate, HangUp, Receive, Send, nothing_to_hang_up
from flinks_desk.simulator.world import World

_METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]


def create_app(world: World, *, hosts: frozenset[str] | None = None, hang_up: HangUp = nothing_to_hang_up) -> Starlette:
    """`hosts` are the only Host headers let in; None lets all in, for apps that have no socket."""

    async def lost(request: Request) -> Response:
        ask = Ask(0, request.method, request.url.path, {}, {})
        answer = banking.lost(ask)
        exchange_of(request.scope).hint = answer.hint
        return Response(answer.body, answer.status, media_type=answer.content_type)

    routes = [
        *oauth.routes(world),
        Mount("/v3", banking_app(world)),
        *control.routes(world),
        *widget.routes(world),
        Route("/{path:path}", lost, methods=_METHODS),
    ]
    return Starlette(routes=routes, middleware=[Middleware(Gate, world=world, hosts=hosts, hang_up=hang_up)])


def banking_app(world: World) -> App:
    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        exchange = exchange_of(scope)
        message = await receive()
        ask = Ask(
            number=exchange.number,
            method=scope["method"],
            path=scope["path"],
            query=dict(parse_qsl(scope["query_string"].decode("latin-1"))),
            headers=_headers(scope),
            body=message.get("body", b""),
        )
        answer = _preflight(ask) if world.policies.cors and ask.method == "OPTIONS" else banking.answer(world, ask)
        exchange.hint, exchange.flinks_code = answer.hint, answer.flinks_code
        await _send(send, answer)

    return app


def _headers(scope: Scope) -> Mapping[str, str]:
    return {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}


def _preflight(_ask: Ask) -> Answer:
    return Answer(204, b"")


async def _send(send: Send, answer: Answer) -> None:
    headers = [(b"content-type", answer.content_type.encode("ascii"))]
    headers += [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in answer.headers.items()]
    await send({"type": "http.response.start", "status": answer.status, "headers": headers})
    await send({"type": "http.response.body", "body": answer.body})
