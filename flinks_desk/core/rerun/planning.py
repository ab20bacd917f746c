"""From what a customer sent to a plan: every call for another place, and where each value comes from.

The rule: one value of the customer's becomes one value of ours, so that what was reused, swapped or misplaced is so
again; none of the customer's own secrets is in the plan. What has to be made first, such as a token, is made first.
Must not live here: how values are recognised (`marking.py`), sources (`sourcing.py`), or what is sent (`filling.py`).
"""

from collections.abc import Iterator

from flinks_desk.core.artefacts.address import Purpose
from flinks_desk.core.artefacts.model import BodyForm
from flinks_desk.core.diagnosis import shapes
from flinks_desk.core.diagnosis.correction import mended
from flinks_desk.core.diagnosis.draft import Draft, draft_of
from flinks_desk.core.diagnosis.finding import Finding
from flinks_desk.core.diagnosis.look import Look
from flinks_desk.core.diagnosis.report import Report
from flinks_desk.core.known import Role
from flinks_desk.core.lean import replace
from flinks_desk.core.profile import Profile
from flinks_desk.core.rerun.bodies import adapted, supposed_body
from flinks_desk.core.rerun.marking import Marked, Marker, by_place, spread
from flinks_desk.core.rerun.model import STAND_IN, Plan, Step, Variant
from flinks_desk.core.rerun.sourcing import Have, Sources
from flinks_desk.core.text import Text, plural, text

__all__ = ["Have", "plan_of"]

MOST = 60
"""Calls that are run again; a recording may hold thousands."""
NOT_SENT = frozenset(
    {"host", "content-length", "connection", "accept-encoding", "user-agent", "cookie", "transfer-encoding"}
    | {"keep-alive", "te", "upgrade", "expect", "referer", "via", "forwarded", "x-forwarded-for", "postman-token"}
    | {"proxy-authorization", "proxy-connection"}
)
"""Headers of the customer's machine, or of another server; none of them matters to Flinks."""
STOOD_IN = frozenset({"environment-mixed", "credential-foreign", "token-expired", "request-id-expired"})
"""Findings about values that are refused because of where or when they were made: another such value stands in."""
NOT_SHOWN = frozenset(
    {"host-unknown", "host-outdated", "scheme-insecure", "url-damaged", "network-unreachable", "tls-untrusted"}
    | {"browser-side-call", "patience-too-short"}
)
"""Findings about what is not the same in a run: the host, the network and the tool."""


def plan_of(report: Report, target: Profile, variant: Variant, have: Have) -> Plan:
    """Everything that would be sent to that place."""
    return _Planner(report, target, variant, have).plan()


class _Planner:
    """One plan while it is made."""

    def __init__(self, report: Report, target: Profile, variant: Variant, have: Have) -> None:
        self.report, self.target, self.variant, self.have = report, target, variant, have
        self.steps: list[Step] = []
        self.marker = Marker(self.report.scene)
        self.sources = Sources(self.report, self.target, self.variant, self.have, self.marker, self.steps)

    def plan(self) -> Plan:
        calls = list(self.report.scene.calls)
        looks = _without_waiting(calls)
        for look in looks[:MOST]:
            self._add(look)
        notes = tuple(self._notes(len(looks), len(calls) - len(looks)))
        return Plan(self.target, self.variant, tuple(self.steps), self.sources.slots(), self.sources.needs(), notes)

    def _add(self, look: Look) -> None:
        asked_by = self.sources.asked_by(look)
        draft = self._draft(look)
        if draft.body is None and (not look.request.body_known or _is_out_of_sight(look)):
            supposed = supposed_body(look, self.target, self.marker, asked=asked_by is not None)
            draft = replace(draft, body=supposed)
        draft = adapted(draft, look, self.target, self.marker)
        draft = self._headed(draft, look)
        self.sources.find(draft, look, asked_by)
        self._append(draft, look, asked_by)

    def _append(self, draft: Draft, look: Look, asked_by: int | None) -> None:
        body = look.request.body
        asker = self.steps[asked_by - 1] if asked_by else None
        step = Step(
            number=len(self.steps) + 1,
            endpoint=look.name or look.place.name or draft.path.rsplit("/", 1)[-1],
            draft=draft,
            request=look.index,
            is_form=body is not None and body.form is BodyForm.FORM and not _says_json(draft),
            patience=look.endpoint.patience if look.endpoint else 30.0,
            theirs=self.report.scene.by_request.get(look.index),
            asked_by=asked_by,
            their_prompts=asker.theirs.prompts if asker and asker.theirs else (),
        )
        self.steps.append(step)
        self.sources.took(step, look)

    def _draft(self, look: Look) -> Draft:
        """The request with marks for values, mended if that is wished, at the place where it is run."""
        own = draft_of(look, self.marker)
        draft = by_place(own, look, self.marker)
        if self.variant is Variant.CORRECTED:
            draft = self._tagged(mended(self.report, look.index, draft), own)
        else:
            draft = self._stood_in(draft, look)
        kept = [(name, value) for name, value in draft.headers if _is_sent(name)]
        return replace(draft, path=self._path(draft, look), headers=tuple(kept))

    def _tagged(self, draft: Draft, own: Draft) -> Draft:
        """What the mends left open becomes a mark."""
        marker = self.marker
        before = {text for pair in (*own.headers, *own.parameters) for text in pair}
        headers = tuple((k, v if v in before else marker.tagged(marker.text(v))) for k, v in draft.headers)
        parameters = tuple((k, v if v in before else marker.tagged(marker.text(v))) for k, v in draft.parameters)
        body = spread(draft.body, lambda one: marker.tagged(marker.text(one))) if draft.body != own.body else draft.body
        return replace(draft, headers=headers, parameters=parameters, body=body)

    def _stood_in(self, draft: Draft, look: Look) -> Draft:
        for finding in self.report.findings:
            if finding.request == look.index and (finding.code in STOOD_IN or self._was_used_elsewhere(finding, look)):
                kind, _, name = finding.where.partition(" ")
                draft = _with_stand_in(draft, kind, name)
        return draft

    def _was_used_elsewhere(self, finding: Finding, look: Look) -> bool:
        """Whether a token was used before by what is not run, such as the widget."""
        header = look.header("flinks-auth-key")
        if finding.code != "token-reused" or header is None:
            return False
        before = (each for each in self.report.scene.calls if each.index < look.index)
        return not any(header.value in {one.value for one in each.request.headers} for each in before)

    def _path(self, draft: Draft, look: Look) -> str:
        """The path with this place's customer id in the place of the customer's."""
        customer, place = self.target.customer_id, look.place
        is_whole = not (place.missing or place.doubled) and look.is_exact and look.endpoint is not None
        if look.address.purpose is Purpose.BANKING and is_whole and not shapes.is_placeholder(place.customer_id):
            behind = self._identifier(look)
            return f"/v3/{customer}/BankingServices/{place.name or look.name}{behind}"
        segments = self.marker.text(draft.path).split("/")
        is_own = place.customer_id and not shapes.is_placeholder(place.customer_id)
        was = {place.customer_id, "<customer_id>", self.marker.text(place.customer_id)} if is_own else {"<customer_id>"}
        return "/" + "/".join(customer if one in was else one for one in segments).lstrip("/")

    def _identifier(self, look: Look) -> str:
        path = look.endpoint.path.lower() if look.endpoint else ""
        role = Role.REQUEST_ID if "{requestid}" in path else Role.LOGIN_ID if "{loginid}" in path else None
        written = self.marker.text(look.place.identifier)
        if role is None:
            return f"/{written}" if written else ""
        opened = self.marker.opened(written, role)
        if not opened and not look.request.headers_known:
            opened = self.marker.add(Marked(role))
        return f"/{opened}" if opened else ""

    def _headed(self, draft: Draft, look: Look) -> Draft:
        """Headers that the artefact does not tell, as the endpoint wants them."""
        if look.request.headers_known or look.endpoint is None:
            return draft
        told = {name.lower() for name, _ in draft.headers}
        row = look.endpoint
        if draft.body is not None and "content-type" not in told:
            draft = draft.with_header("Content-Type", "application/json")
        if row.role and row.header not in told:
            draft = draft.with_header(row.header, self.marker.add(Marked(row.role)))
        return draft

    def _notes(self, calls: int, polls: int) -> Iterator[Text]:
        scene = self.report.scene
        others = sum(1 for look in scene.looks if not look.is_api and not look.is_callback)
        if others:
            yield plural(
                "{count} address that opens a page is left out: only calls to the API are run.",
                "{count} addresses that open a page are left out: only calls to the API are run.",
                others,
            )
        if polls:
            yield plural(
                "{count} question whether the data are ready is left out; the last one is asked until they are.",
                "{count} questions whether the data are ready are left out; the last one is asked until they are.",
                polls,
            )
        if calls > MOST:
            yield text("Only the first {most} of {count} calls are run.", most=MOST, count=calls)
        found = (finding for finding in self.report.findings if finding.request is not None)
        hidden = dict.fromkeys(one.code for one in found if one.code in NOT_SHOWN or one.where.startswith("host "))
        if hidden and self.variant is Variant.AS_SENT:
            yield text("Host and network are others here, so this cannot show: {codes}.", codes=", ".join(hidden))


def _without_waiting(calls: list[Look]) -> list[Look]:
    """Of a row of polls the last: how often Flinks says that it is not ready differs from time to time."""
    pairs = zip(calls, [*calls[1:], None], strict=False)
    return [look for look, after in pairs if not (after and _is_poll(look) and after.request.url == look.request.url)]


def _is_poll(look: Look) -> bool:
    return look.name.endswith("Async") and look.request.method in {"GET", "POST"} and look.name != "AuthorizeAsync"


def _is_sent(name: str) -> bool:
    lowered = name.strip().lower()
    return bool(lowered) and lowered not in NOT_SENT and not lowered.startswith((":", "sec-"))


def _is_out_of_sight(look: Look) -> bool:
    body = look.request.body
    return body is not None and body.form in {BodyForm.FILE, BodyForm.UNKNOWN}


def _says_json(draft: Draft) -> bool:
    return any(name.lower() == "content-type" and "json" in value.lower() for name, value in draft.headers)


def _with_stand_in(draft: Draft, kind: str, name: str) -> Draft:
    match kind:
        case "header":
            return draft.with_header(name, STAND_IN)
        case "parameter":
            return draft.with_parameter(name, STAND_IN)
        case "body" if name in draft.members:
            return draft.with_members({**draft.members, name: STAND_IN})
        case _:
            return draft
