"""The OAuth entry of the custom integration and the mock bank behind it (api-facts §9).

The entry has no customer id in its path and shows no token; it answers 302 to the bank, and the bank calls back.
"""

import threading
from collections.abc import Mapping
from dataclasses import dataclass, replace
from urllib.parse import parse_qs, quote, urlsplit

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from flinks_desk.simulator import bank_pages
from flinks_desk.simulator.exchanges import exchange_of
from flinks_desk.simulator.ids import Ids
from flinks_desk.simulator.institutions import Institution, find_institution
from flinks_desk.simulator.outcomes import Challenged, Opened, Outcome, TurnedDown
from flinks_desk.simulator.policies import Policies
from flinks_desk.simulator.world import SignIn, World

Form = Mapping[str, list[str]]

_LOOPBACK = ("127.0.0.1", "localhost", "::1")


@dataclass(frozen=True)
class Visit:
    """One person at the bank, sent there by one call of the entry."""

    id: str
    institution: Institution
    redirect_uri: str
    state: str
    language: str
    tag: str | None
    outcome: Outcome | None = None
    known_before: bool = False


class Visits:
    def __init__(self, world: World) -> None:
        self._world = world
        self._ids = Ids(world.seed + 1)
        self._visits: dict[str, Visit] = {}
        self._lock = threading.Lock()

    def open(self, institution: Institution, redirect_uri: str, query: Mapping[str, str]) -> Visit:
        language = "fr" if query.get("lang", "").lower().startswith("fr") else "en"
        with self._lock:
            visit = Visit(
                self._ids.next(), institution, redirect_uri, query.get("state", ""), language, query.get("tag") or None
            )
            self._visits[visit.id] = visit
        return visit

    def get(self, id_: str) -> Visit | None:
        return self._visits.get(id_)

    def keep(self, visit: Visit) -> Visit:
        self._visits[visit.id] = visit
        return visit

    def close(self, visit: Visit) -> None:
        self._visits.pop(visit.id, None)


def allowed_redirect(policies: Policies, redirect_uri: str) -> bool:
    """Whitelisted to the letter; loopback by itself, unless the policy says no."""
    if redirect_uri in policies.redirect_uris.split():
        return True
    parts = urlsplit(redirect_uri)
    return policies.redirect_loopback and parts.scheme in ("http", "https") and parts.hostname in _LOOPBACK


def routes(world: World) -> list[BaseRoute]:
    visits = Visits(world)

    async def entry(request: Request) -> Response:
        query = dict(request.query_params)
        institution = find_institution(query.get("institution_id") or query.get("institution") or "")
        redirect_uri = query.get("redirect_uri", "")
        refused = _refusal(world.policies, query, institution, redirect_uri)
        if refused is not None or institution is None:
            exchange_of(request.scope).hint = refused
            exchange_of(request.scope).flinks_code = "INVALID_REQUEST"
            content = {"HttpStatusCode": 400, "Message": "The request is invalid.", "FlinksCode": "INVALID_REQUEST"}
            return JSONResponse(content, 400)
        if "institution_id" not in query:
            exchange_of(request.scope).hint = "institution was read as institution_id."
        visit = visits.open(institution, redirect_uri, query)
        return RedirectResponse(str(request.url_for("bank", visit=visit.id)), 302)

    async def page(request: Request) -> Response:
        visit = visits.get(request.path_params["visit"])
        if visit is None:
            return HTMLResponse(bank_pages.gone(), 404)
        if request.method == "GET":
            return HTMLResponse(_page(world, visit))
        form = parse_qs((await request.body()).decode("utf-8", "replace"), keep_blank_values=True)
        return _step(world, visits, visit, form, exchange_of(request.scope).by)

    return [
        Route("/v3/oauth/authorize", entry, methods=["GET"]),
        Route("/v3/OAuth/Authorize", entry, methods=["GET"]),
        Route("/bank/{visit}", page, methods=["GET", "POST"], name="bank"),
    ]


def _refusal(
    policies: Policies, query: Mapping[str, str], institution: Institution | None, redirect_uri: str
) -> str | None:
    if institution is None:
        named = "institution_id" in query or "institution" in query
        return "There is no institution with this id." if named else "The parameter institution_id is missing."
    if not institution.enabled:
        return f"{institution.code} is listed as disabled."
    if not redirect_uri:
        return "The parameter redirect_uri is missing."
    if not allowed_redirect(policies, redirect_uri):
        return "This redirect_uri is not whitelisted; it must match to the letter."
    return None


def _page(world: World, visit: Visit) -> str:
    match visit.outcome:
        case Challenged(challenges=challenges):
            return bank_pages.questions(visit.institution, visit.language, challenges)
        case Opened(login=login):
            return bank_pages.consent(visit.institution, visit.language, world.accounts_of(login.id))
        case TurnedDown(message=message):
            return bank_pages.sign_in(visit.institution, visit.language, message)
        case None:
            return bank_pages.sign_in(visit.institution, visit.language)


def _step(world: World, visits: Visits, visit: Visit, form: Form, by: str) -> Response:
    if _field(form, "do") == "refuse":
        return _refused(world, visits, visit)
    match visit.outcome:
        case Challenged(session=session, challenges=challenges):
            answers = {one.prompt: form.get(f"answer{at}", [""]) for at, one in enumerate(challenges)}
            outcome = world.answer(session.request_id, answers, by=by)
        case Opened(login=login):
            return _back(world, visits, visit, {"loginId": login.id, "state": visit.state})
        case _:
            username = _field(form, "username")
            known = world.cached_login(visit.institution.code, username, visit.language) is not None
            visit = replace(visit, known_before=known)
            sign_in = SignIn(
                visit.institution.code, username, _field(form, "password"), visit.language, save=True, tag=visit.tag
            )
            outcome = world.open_session(sign_in, by=by)
    visits.keep(replace(visit, outcome=outcome))
    return RedirectResponse(f"/bank/{visit.id}", 303)


def _field(form: Form, name: str) -> str:
    return form.get(name, [""])[0]


def _refused(world: World, visits: Visits, visit: Visit) -> Response:
    if isinstance(visit.outcome, Opened) and not visit.known_before:
        world.forget(visit.outcome.login.id)
    reason = {"error": "access_denied", "error_description": "The user denied the request"}
    return _back(world, visits, visit, {"state": visit.state} | reason)


def _back(world: World, visits: Visits, visit: Visit, values: dict[str, str]) -> Response:
    visits.close(visit)
    order = world.take_fault("callback-error")
    if order is not None:
        values = {"state": visit.state, "error": order.of("error"), "error_description": "Ordered by a fault"}
    if world.take_fault("callback-without-login"):
        values = {"state": visit.state}
    if world.take_fault("callback-wrong-state"):
        values = values | {"state": f"not-{visit.state}"}
    joint = "&" if urlsplit(visit.redirect_uri).query else "?"
    query = "&".join(f"{name}={quote(value, safe='')}" for name, value in values.items())
    return RedirectResponse(f"{visit.redirect_uri}{joint}{query}", 302)
