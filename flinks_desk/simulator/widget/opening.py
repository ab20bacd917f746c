"""How a run of the widget begins: its address is read, its token claimed, and its first page chosen."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from urllib.parse import parse_qsl, unquote

from flinks_desk.simulator.institutions import Institution, find_institution
from flinks_desk.simulator.outcomes import Opened, Refused
from flinks_desk.simulator.policies import Policies
from flinks_desk.simulator.widget import events, scenes
from flinks_desk.simulator.widget.flow import Flow, Turn
from flinks_desk.simulator.widget.parameters import Settings, read
from flinks_desk.simulator.widget.scenes import Scene
from flinks_desk.simulator.widget.visit import Page, Visit

# A doubled slash stands in Flinks' own help page: /v2//Credential/… (api-facts §12.1).
_PLACE = re.compile(r"/(?:v2/?)?/?(Credential|Result)/([^/]+)/?", re.IGNORECASE)


@dataclass(frozen=True)
class Address:
    """What the person's browser was given."""

    path: str
    query: str
    origin: str


@dataclass(frozen=True)
class Opening:
    visit: Visit
    scene: Scene
    remarks: tuple[str, ...]


def settings_of(query: str, policies: Policies) -> Settings:
    return read(parse_qsl(query.removeprefix("?"), keep_blank_values=True), defaults(policies))


def without_token(settings: Settings, policies: Policies) -> tuple[str, ...]:
    if settings.text("authorizeToken") or settings.text("requestId") or not policies.token_mandatory:
        return ()
    return ("The address has no authorizeToken, which integrations need since October 2024.",)


def defaults(policies: Policies) -> Mapping[str, str]:
    """Defaults on which Flinks' sources disagree (api-facts §17.11)."""
    return {
        "consentEnable": "true" if policies.consent_by_default else "false",
        "theme": "dark" if policies.dark_by_default else "light",
    }


def open_visit(flow: Flow, address: Address, by: str) -> Opening:
    settings = settings_of(address.query, flow.world.policies)
    visit = Visit(flow.new_id(), settings, address.origin)
    place = _PLACE.fullmatch(address.path)
    if place is not None and place[1].lower() == "result":
        return _result(flow, visit, unquote(place[2]))
    visit, remark = _preset(visit, unquote(place[2])) if place else (visit, "")
    visit, scene = _claim(flow, visit, by)
    if scene is None:
        raise ValueError("a run always begins with a page")
    remarks = (*settings.remarks, *([remark] if remark else []))
    return Opening(replace(visit, page=scene.page), scene.after(events.plain("APP_MOUNTED")), remarks)


def _result(flow: Flow, visit: Visit, named: str) -> Opening:
    bank = find_institution(named) or Institution(0, named, named, named)
    visit = replace(visit, institution=bank, page=Page.END)
    login_id = visit.settings.text("loginId")
    scene = scenes.result(visit, flow.texts(visit), {"loginId": login_id} if login_id else {})
    return Opening(visit, scene.after(events.plain("APP_MOUNTED")), ())


def _preset(visit: Visit, named: str) -> tuple[Visit, str]:
    bank = find_institution(named)
    if bank is None:
        return visit, f"There is no institution {named!r}, so all of them are shown."
    if bank.demo_only and not visit.settings.on("demo"):
        return visit, f"{bank.code} is shown only with demo=true."
    return replace(visit, preset=bank), ""


def _claim(flow: Flow, visit: Visit, by: str) -> Turn:
    token, request_id = visit.settings.text("authorizeToken") or None, visit.settings.text("requestId")
    if request_id and token is None:
        # Flinks' older example of a resumed session has no token (api-facts §6).
        return _resumed(flow, visit, request_id)
    claimed = flow.world.claim_token(token, door="widget", by=by, resuming=request_id or None)
    if isinstance(claimed, Refused):
        return flow.token_invalid(visit, claimed.hint)
    visit = replace(visit, token=claimed.token)
    return _resumed(flow, visit, request_id) if request_id else _fresh(flow, visit)


def _resumed(flow: Flow, visit: Visit, request_id: str) -> Turn:
    outcome = flow.world.resume(request_id)
    session = outcome.session
    bank = session.institution if session else None
    visit = replace(visit, started=True, request_id=request_id, institution=bank, preset=visit.preset or bank)
    if isinstance(outcome, Opened):
        return flow.finish(replace(visit, opened=outcome))
    return flow.met(visit, outcome)


def _fresh(flow: Flow, visit: Visit) -> Turn:
    login_id = visit.settings.text("loginId")
    if not login_id:
        return flow.begin(visit)
    known = flow.world.login(login_id)
    if known is not None:
        return flow.begin(replace(visit, known=known, preset=visit.preset or known.institution))
    visit, scene = flow.begin(visit)
    return visit, scene and scene.after(events.refused(flow.new_id(), "INVALID_LOGIN", ""))
