"""GenerateAuthorizeToken, Authorize, AuthorizeAsync, AuthorizeMultiple (api-facts §3 to §6)."""

from datetime import timedelta

from flinks_desk.simulator import bodies
from flinks_desk.simulator.access import SECONDS
from flinks_desk.simulator.codes import BY_NAME
from flinks_desk.simulator.exchanges import Answer, Ask, Json, json_answer
from flinks_desk.simulator.misplaced import why_refused
from flinks_desk.simulator.outcomes import Accepted, Challenged, Opened, Outcome, Refused, Token, TurnedDown
from flinks_desk.simulator.reading import FieldError, Fields
from flinks_desk.simulator.world import SignIn, World


def generate_authorize_token(world: World, ask: Ask, _tail: str) -> Answer:
    """No body is needed, and none is looked at (api-facts §3)."""
    given = ask.headers.get("flinks-auth-key")
    if given != world.credentials.secret_key:
        hint = why_refused(world, ask, "secret key", "GenerateAuthorizeToken")
        return bodies.refused(401, "UNAUTHORIZED", "You must provide a valid auth key", hint)
    token = world.mint(by=ask.by)
    if world.take_fault("tokens-under-another-name", "GenerateAuthorizeToken"):
        return json_answer(200, {"AuthorizeToken": token.value, "ExpiresIn": 1800})
    return json_answer(200, {"HttpStatusCode": 200, "Token": token.value})


def access_token(world: World, _ask: Ask, fields: Fields) -> Answer:
    """Of older integrations; client_id is not known from any source, so any will do (api-facts §2)."""
    if not world.policies.bearer:
        content: Json = {"Message": "No HTTP resource was found that matches the request URI."}
        hint = "BankingServices/Token is of older integrations; the fault older-bearer brings it back."
        return json_answer(404, content, hint=hint)
    client_id, secret = fields.text("client_id"), fields.text("secret")
    if client_id is None or secret is None:
        raise FieldError("client_id and secret are required.")
    if secret != world.credentials.secret_key:
        hint = "secret does not hold the secret key of this simulator; no public source shows this refusal."
        return bodies.refused(401, "UNAUTHORIZED", "You must provide a valid auth key", hint)
    content = {"access_token": world.access.grant(), "expires_in": SECONDS}
    return json_answer(200, content).with_hint(*fields.hints)


def authorize(world: World, ask: Ask, fields: Fields) -> Answer:
    outcome = _outcome(world, ask, fields)
    if isinstance(outcome, Answer):
        return outcome
    return answer_of(world, outcome).with_hint(*fields.hints)


def answer_of(world: World, outcome: Outcome) -> Answer:
    if isinstance(outcome, Opened):
        return bodies.opened(outcome)
    if isinstance(outcome, Challenged):
        return bodies.challenged(outcome)
    return bodies.turned_down(outcome, world.policies)


def authorize_async(world: World, ask: Ask, fields: Fields) -> Answer:
    """202 with a RequestId; calling again with it tells how far things are (api-facts §6)."""
    if not world.policies.authorize_async:
        code = "METHOD_NOT_AVAILABLE"
        status = world.policies.undocumented_status
        return bodies.refused(status, code, BY_NAME[code].message, "AuthorizeAsync is not activated by policy.")
    request_id = fields.text("RequestId")
    if request_id is not None and not fields.has("SecurityResponses"):
        return _poll(world, ask, request_id)
    outcome = _outcome(world, ask, fields)
    if isinstance(outcome, Answer):
        return outcome
    waiting = world.hold(outcome) if isinstance(outcome, TurnedDown) else outcome.session.request_id
    return _still_working(waiting).with_hint(*fields.hints)


def _is_busy(world: World, request_id: str) -> bool:
    session, wait = world.session(request_id), timedelta(seconds=world.policies.authorize_async_seconds)
    return session is not None and world.clock.now() - session.touched_at < wait


def _still_working(request_id: str) -> Answer:
    content: dict[str, Json] = {
        "FlinksCode": "OPERATION_PENDING",
        "Links": [bodies.link("AuthorizeAsync", "/AuthorizeAsync")],
        "HttpStatusCode": 202,
        "Message": BY_NAME["OPERATION_PENDING"].message,
        "RequestId": request_id,
    }
    hint = "Call AuthorizeAsync again with this RequestId alone."
    return json_answer(202, content, hint=hint, flinks_code="OPERATION_PENDING")


def _poll(world: World, ask: Ask, request_id: str) -> Answer:
    held = world.held(request_id)
    if held is not None:
        return bodies.turned_down(held, world.policies)
    refused = _refused_for(world, ask, request_id, polling=True)
    if refused is None and _is_busy(world, request_id):
        return _still_working(request_id)
    return refused or answer_of(world, world.resume(request_id))


def authorize_multiple(world: World, ask: Ask, fields: Fields) -> Answer:
    """Cached sessions for several logins at once (api-facts §7.9)."""
    login_ids = fields.texts("LoginIds")
    claimed = _claim(world, ask)
    if isinstance(claimed, Answer):
        return claimed
    valid: list[Json] = []
    invalid: list[Json] = []
    for login_id in login_ids:
        outcome = world.open_login(login_id, cached=True, by=ask.by)
        if isinstance(outcome, Opened):
            valid.append({"LoginId": login_id, "RequestId": outcome.session.request_id})
        else:
            invalid.append(login_id)
    return json_answer(200, {"ValidLoginIds": valid, "InvalidLoginIds": invalid}).with_hint(*fields.hints)


def _outcome(world: World, ask: Ask, fields: Fields) -> Outcome | Answer:
    request_id = fields.text("RequestId")
    if request_id is not None:
        return _answered(world, ask, fields, request_id)
    opening = _opening(fields)
    claimed = _claim(world, ask)
    if isinstance(claimed, Answer):
        return claimed
    token = claimed.token
    if isinstance(opening, str):
        return _with_login(world, ask, fields, opening, token)
    cached = fields.flag("MostRecentCached", default=False)
    known = world.cached_login(opening.institution, opening.username, opening.language) if cached else None
    if known is not None:
        return world.open_login(known.id, cached=True, by=ask.by, token=token, tag=opening.tag)
    return world.open_session(opening, by=ask.by, token=token)


def _with_login(world: World, ask: Ask, fields: Fields, login_id: str, token: Token | None) -> Outcome:
    if not fields.has("MostRecentCached"):
        fields.hints.append("MostRecentCached is missing and was read as false.")
    return world.open_login(
        login_id,
        cached=fields.flag("MostRecentCached", default=False),
        by=ask.by,
        token=token,
        save=fields.flag("Save", default=True),
        tag=fields.text("Tag"),
    )


def _opening(fields: Fields) -> str | SignIn:
    """A LoginId, or bank credentials; anything that cannot be read is found before the token is used up."""
    fields.flag("MostRecentCached", default=False)
    fields.flag("Save", default=True)
    login_id = fields.text("LoginId")
    if login_id is not None:
        fields.text("Tag")
        return login_id
    institution, username, password = fields.text("Institution"), fields.text("Username"), fields.text("Password")
    if institution is None or username is None or password is None:
        raise FieldError("LoginId is required, or Institution, Username and Password.")
    language = fields.choice("Language", ("en", "fr"), "en")
    save = fields.flag("Save", default=True)
    return SignIn(institution, username, password, language, save, fields.text("Tag"))


def _answered(world: World, ask: Ask, fields: Fields, request_id: str) -> Outcome | Answer:
    answers = fields.answers("SecurityResponses")
    refused = _refused_for(world, ask, request_id)
    return refused or world.answer(request_id, answers, by=ask.by)


def _refused_for(world: World, ask: Ask, request_id: str, *, polling: bool = False) -> Answer | None:
    """For a session that is open already: None if this call may go on with it."""
    if world.lets_bearer_in(ask.headers.get("authorization", "")):
        return None
    given = ask.headers.get("flinks-auth-key")
    claimed = world.claim_token_for_answers(given, request_id, by=ask.by, polling=polling)
    return _token_refused(world, ask, claimed) if isinstance(claimed, Refused) else None


def _claim(world: World, ask: Ask) -> Accepted | Answer:
    if world.lets_bearer_in(ask.headers.get("authorization", "")):
        return Accepted(None)
    claimed = world.claim_token(ask.headers.get("flinks-auth-key"), door="authorize", by=ask.by)
    return claimed if isinstance(claimed, Accepted) else _token_refused(world, ask, claimed)


def _token_refused(world: World, ask: Ask, refused: Refused) -> Answer:
    hint = refused.hint
    if refused.reason in ("missing", "other_role", "unknown"):
        hint = why_refused(world, ask, "authorize token", "Authorize")
    if refused.reason == "missing" and "missing" in hint:
        hint = f"{hint} Integrations since October 2024 cannot do without."
    elif refused.reason == "other_role":
        hint = f"{hint} GenerateAuthorizeToken makes it."
    code = world.policies.token_refusal_code
    return bodies.refused(401, code, "You must provide a valid authorize token", hint)
