"""Bodies for a run: what the endpoint wants where the artefact shows none, and the test bank's people for real ones.

Must not live here: where a mark's value comes from (`sourcing.py`).
"""

from flinks_desk.core.artefacts.model import JsonValue
from flinks_desk.core.diagnosis import shapes
from flinks_desk.core.diagnosis.draft import Draft
from flinks_desk.core.diagnosis.look import Look
from flinks_desk.core.endpoints import Kind
from flinks_desk.core.known import Role
from flinks_desk.core.lean import replace
from flinks_desk.core.profile import Environment, Profile
from flinks_desk.core.rerun.marking import Marked, Marker
from flinks_desk.core.rerun.model import EVERY_PROMPT, MARK
from flinks_desk.core.sandbox_bank import ASKED_USER, INSTITUTION, PASSWORD, QUIET_USER, is_test_user

__all__ = ["adapted", "answering_body", "is_trial", "session_body", "supposed_body"]

SESSIONS = frozenset({"Authorize", "AuthorizeAsync"})


def is_trial(target: Profile) -> bool:
    """Whether the test bank is there, whose passwords and answers are published."""
    return target.environment is not Environment.PRODUCTION


def supposed_body(look: Look, target: Profile, marker: Marker, *, asked: bool) -> JsonValue:
    """The body that the endpoint wants; `asked` where the call before it was answered with questions."""
    if look.name in SESSIONS:
        if asked:
            return answering_body(marker)
        return session_body(target, marker, user=ASKED_USER if look.status == 203 else QUIET_USER)
    wanted = {field.name: field for field in (look.endpoint.fields if look.endpoint else ()) if field.required}
    body: dict[str, JsonValue] = {}
    for name, field in wanted.items():
        if field.kind is Kind.BOOLEAN:
            body[name] = True
        elif field.kind is Kind.LIST:
            body[name] = [marker.add(Marked(Role.LOGIN_ID))] if "Login" in name else []
        else:
            body[name] = marker.add(Marked(field.role or Role.UNKNOWN, name=name))
    return body or None


def answering_body(marker: Marker) -> dict[str, JsonValue]:
    """What answers every question that is asked."""
    request_id, answer = marker.add(Marked(Role.REQUEST_ID)), marker.add(Marked(Role.MFA_ANSWER))
    return {"RequestId": request_id, "SecurityResponses": {EVERY_PROMPT: [answer]}}


def session_body(target: Profile, marker: Marker, *, user: str = QUIET_USER) -> dict[str, JsonValue]:
    """What opens a session: the test bank's user, or a connection that exists."""
    if not is_trial(target):
        return {"LoginId": marker.add(Marked(Role.LOGIN_ID)), "MostRecentCached": user != ASKED_USER}
    return {
        "Institution": INSTITUTION,
        "Username": user,
        "Password": marker.add(Marked(Role.PASSWORD, PASSWORD)),
        "Language": "en",
        "MostRecentCached": False,
        "Save": True,
    }


def adapted(draft: Draft, look: Look, target: Profile, marker: Marker) -> Draft:
    """The draft with marks for bank passwords and answers, and with the test bank's people where that bank is."""
    if not draft.members or look.name not in SESSIONS:
        return draft
    body = draft.members
    by_name = {key.lower(): key for key in body}
    if "password" in by_name or "username" in by_name:
        body |= _sign_in(body, by_name, look, target, marker)
    responses = by_name.get("securityresponses", "")
    given = body.get(responses)
    if isinstance(given, dict):
        body[responses] = {prompt: _answer(prompt, item, marker) for prompt, item in given.items()}
    return replace(draft, body=body)


def _sign_in(
    body: dict[str, JsonValue], by_name: dict[str, str], look: Look, target: Profile, marker: Marker
) -> dict[str, JsonValue]:
    """The members that change: a real bank's credentials are no good at the test bank, and nobody's are kept."""
    user, word, bank = (by_name.get(name, "") for name in ("username", "password", "institution"))
    username, password = body.get(user), body.get(word)
    changed: dict[str, JsonValue] = {}
    is_known = isinstance(username, str) and is_test_user(username)
    if is_trial(target) and not is_known:
        test_user = ASKED_USER if look.status == 203 else QUIET_USER
        changed = {user: test_user, bank: INSTITUTION} if bank else {user: test_user}
        changed.pop("", None)
    if word and isinstance(password, str) and not shapes.is_placeholder(password) and password.strip():
        is_shown = is_known and not MARK.search(password)
        trial = password if is_shown else PASSWORD
        changed[word] = marker.add(Marked(Role.PASSWORD, trial if is_trial(target) else ""))
    return changed


def _answer(prompt: str, item: JsonValue, marker: Marker) -> JsonValue:
    """Nobody's own answers are sent elsewhere; a blank one stays blank, and a text stays a text."""
    if isinstance(item, list):
        return [_answer(prompt, one, marker) for one in item]
    if not isinstance(item, str) or not item.strip() or MARK.search(item):
        return item
    return marker.add(Marked(Role.MFA_ANSWER, name=prompt))
