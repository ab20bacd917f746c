"""The customer's own exchange as one of ours, so that it can stand in the log beside it. No secret is in it.

Must not live here: comparing the two.
"""

from collections.abc import Mapping
from datetime import datetime

from flinks_desk.core.artefacts import json_text
from flinks_desk.core.diagnosis.draft import draft_of
from flinks_desk.core.diagnosis.report import Report
from flinks_desk.core.exchange import AsWritten, Call, Cause, Exchange, Outcome, Reply, Unreachable

__all__ = ["their_exchange"]

LONGEST = 256_000


def their_exchange(report: Report, request: int, now: datetime) -> Exchange:
    """What they sent and what came back; `now` where they do not tell when."""
    look = report.scene.looks[request]
    draft = draft_of(look, report.cloak)
    query = "&".join(f"{name}={value}" if value else name for name, value in draft.parameters)
    call = Call(
        endpoint=look.name or look.place.name or draft.path.rsplit("/", 1)[-1],
        method=draft.method,
        url=f"{draft.scheme}{draft.host}{draft.path}" + (f"?{query}" if query else ""),
        headers=draft.headers,
        body=draft.body if isinstance(draft.body, Mapping) else None,
        as_written=AsWritten(text=(draft.body,)) if isinstance(draft.body, str) else AsWritten(),
    )
    return Exchange(call, look.request.started or now, look.request.seconds or 0.0, _outcome(report, request))


def _outcome(report: Report, request: int) -> Outcome:
    theirs = report.scene.by_request.get(request)
    if theirs is None or theirs.status is None:
        return Unreachable(Cause.NOT_TOLD)
    cloak, answer = report.cloak, theirs.answer
    headers = tuple((each.name, cloak.header(each.name, each.value)) for each in answer.headers)
    is_json = theirs.json is not None and not isinstance(theirs.json, json_text.Broken)
    value = None if isinstance(theirs.json, json_text.Broken) else cloak.value(theirs.json)
    if not is_json and (answer.text is None or answer.cut):
        told = {"FlinksCode": theirs.flinks_code, "Message": cloak.text(theirs.message)}
        value = {name: item for name, item in told.items() if item}
    return Reply(theirs.status, headers, cloak.text((answer.text or "")[:LONGEST]), value, is_json or value is not None)
