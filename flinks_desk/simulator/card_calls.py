"""What is done with a card that is there: delete, nightly refresh, MFA questions, attributes; and institutions."""

from typing import Final

from flinks_desk.simulator import bodies
from flinks_desk.simulator.codes import BY_NAME
from flinks_desk.simulator.exchanges import Answer, Ask, Json, JsonObject, json_answer
from flinks_desk.simulator.institutions import INSTITUTIONS
from flinks_desk.simulator.outcomes import Stage
from flinks_desk.simulator.reading import FieldError, Fields
from flinks_desk.simulator.world import World

_PAGE: Final = 1_000
_ENOUGH: Final = 25  # transactions that attributes need (api-facts §7.8)
_QUESTIONS: Final = ("What shape do people like most?", "What is the best country on earth?")


def delete_card(world: World, _ask: Ask, login_id: str) -> Answer:
    """Its success says StatusCode, not HttpStatusCode (api-facts §7.5)."""
    refused = world.delete(login_id)
    if refused is not None:
        return bodies.turned_down(refused, world.policies)
    return json_answer(
        200, {"StatusCode": 200, "Message": f"All of the information about LoginId {login_id} has been removed"}
    )


def set_scheduled_refresh(world: World, _ask: Ask, fields: Fields) -> Answer:
    """Its body is a bare JSON string (api-facts §7.6)."""
    login_id = _login_id(fields)
    on = fields.flag("isActivated", default=True)
    if world.set_scheduled(login_id, on=on) is None:
        return _no_such_login(world, login_id)
    said = "activated" if on else "deactivated"
    sentence = f"LoginId {login_id} has now been {said} for automatic refresh"
    content = said.upper() if world.policies.refresh_in_one_word else sentence
    return json_answer(200, content).with_hint(*fields.hints)


def nightly_refresh_status(world: World, _ask: Ask, _tail: str) -> Answer:
    idle: list[Json] = [
        {"LoginId": login.id, "LastRefresh": bodies.stamp(login.last_refresh)}
        for login in world.logins()
        if not login.scheduled
    ]
    hint = "No public source shows the shape of this answer; this one is the simulator's own."
    return json_answer(200, {"HttpStatusCode": 200, "IneligibleCards": idle}, hint=hint)


def mfa_questions(world: World, _ask: Ask, login_id: str) -> Answer:
    """No HttpStatusCode in it (api-facts §7.7)."""
    if world.login(login_id) is None:
        return _no_such_login(world, login_id)
    return json_answer(200, {"Message": "SUCCESS", "Questions": [{"Question": question} for question in _QUESTIONS]})


def answer_mfa_questions(world: World, _ask: Ask, fields: Fields) -> Answer:
    login_id = _login_id(fields)
    given = fields.value("Questions")
    if not isinstance(given, list) or not all(isinstance(one, dict) for one in given):
        raise FieldError("Questions must be a list of objects with Question and Answer.")
    answers: dict[str, str] = {}
    for one in given:
        row = Fields(one, fields.policies, fields.hints)
        question, answer = row.text("Question"), row.text("Answer")
        if question is None or answer is None:
            raise FieldError("Each of Questions needs Question and Answer.")
        answers[question] = answer
    if world.login(login_id) is None:
        return _no_such_login(world, login_id)
    world.store_answers(login_id, answers)
    return json_answer(200, {"Message": "Answers updated"}).with_hint(*fields.hints)


def _login_id(fields: Fields) -> str:
    login_id = fields.text("loginId") or fields.text("LoginId")
    if login_id is None:
        raise FieldError("loginId is required.")
    return login_id


def _no_such_login(world: World, login_id: str) -> Answer:
    role = world.role_of(login_id)
    hint = f"This value is the {role}, not a LoginId." if role else "The simulator never issued this LoginId."
    status = world.policies.invalid_login_status
    message = "The LoginId provided is either invalid or does not belong to the CustomerId"
    return bodies.refused(status, "INVALID_LOGIN", message, hint)


def institutions(_world: World, ask: Ask, _tail: str) -> Answer:
    """Data and Count, and no HttpStatusCode (api-facts §8)."""
    skip, take = _number(ask, "skip", 0), _number(ask, "take", _PAGE)
    rows = INSTITUTIONS
    shown: list[Json] = [bodies.institution_body(one) for one in rows[skip : skip + min(take, _PAGE)]]
    return json_answer(200, {"Data": shown, "Count": len(rows)})


def by_routing_number(_world: World, _ask: Ask, number: str) -> Answer:
    shown: list[Json] = [bodies.institution_body(one) for one in INSTITUTIONS if one.routing_number == number]
    return json_answer(200, {"Data": shown, "Count": len(shown)})


def _number(ask: Ask, name: str, default: int) -> int:
    text = ask.query.get(name, "")
    return min(int(text), 1_000_000) if text.isascii() and text.isdigit() and len(text) < 10 else default


def attributes(world: World, _ask: Ask, fields: Fields, login_id: str, request_id: str) -> Answer:
    """A few plain ones, computed from the same transactions that the data calls show (api-facts §7.8)."""
    login, session = world.login(login_id), world.session(request_id)
    if login is None:
        return _no_such_login(world, login_id)
    if session is None or session.login_id != login_id or session.stage is not Stage.OPEN:
        hint = "This RequestId is not an open session of this LoginId; GetAccountsDetail may have used it up."
        return bodies.refused(400, "SESSION_NONEXISTENT", BY_NAME["SESSION_NONEXISTENT"].message, hint)
    days = _limit_days(fields)
    rows = [row for account in world.accounts_of(login_id) for row in world.transactions_of(login, account, days)]
    if len(rows) < _ENOUGH:
        status = world.policies.undocumented_status
        hint = f"There are {len(rows)} transactions in {days} days; attributes need {_ENOUGH}."
        return bodies.refused(status, "NO_TRANSACTION", BY_NAME["NO_TRANSACTION"].message, hint)
    came, went = [row.amount for row in rows if row.amount > 0], [-row.amount for row in rows if row.amount < 0]
    card: JsonObject = {
        "count_credits": len(came),
        "count_debits": len(went),
        "sum_credits": float(sum(came)),
        "sum_debits": float(sum(went)),
    }
    content: JsonObject = {
        "HttpStatusCode": 200,
        "Card": card,
        "AttributeDetails": None,
        "Login": bodies.login_body(login),
        "RequestId": request_id,
    }
    hint = "These attributes are the simulator's own; the shape is Flinks'."
    return json_answer(200, content, hint=hint).with_hint(*fields.hints)


def _limit_days(fields: Fields) -> int:
    value = fields.value("limitDays")
    if value is None:
        return 365
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= 365:
        raise FieldError("limitDays must be a number from 1 to 365.")
    return value
