"""Refusals in Flinks' words, with one sentence of ours on what was wrong. Pure: the world knows, this only words it."""

from collections.abc import Sequence

from flinks_desk.simulator.codes import BY_NAME, status_of
from flinks_desk.simulator.faults import code_fault_name
from flinks_desk.simulator.ids import unfilled
from flinks_desk.simulator.outcomes import Login, Session, Stage, TurnedDown
from flinks_desk.simulator.people import Person
from flinks_desk.simulator.policies import Policies, WrongCredentials


def turned_down(
    code: str, hint: str, policies: Policies, session: Session | None = None, *, message: str | None = None
) -> TurnedDown:
    return TurnedDown(code, status_of(code, policies), message or BY_NAME[code].message, hint, session)


def wrong_credentials(policies: Policies, *, known_user: bool, times: int) -> TurnedDown:
    precise = "INVALID_PASSWORD" if known_user else "INVALID_USERNAME"
    code = precise if policies.wrong_credentials is WrongCredentials.PRECISE else "INVALID_LOGIN"
    what = "the password of every test user is Everyday" if known_user else "no test user has this name"
    return turned_down(code, f"Refused by the bank: {what} (refusal {times} of this user name).", policies)


def ordered(code: str, policies: Policies) -> TurnedDown:
    return turned_down(code, f"Ordered by the fault {code_fault_name(code)}.", policies)


def disabled_institution(policies: Policies, code: str) -> TurnedDown:
    return turned_down("DISABLED_INSTITUTION", f"{code} is listed as disabled.", policies)


def always_refused(policies: Policies, person: Person) -> TurnedDown:
    hint = f"The test user {person.username} always brings {person.refusal}."
    return turned_down(person.refusal, hint, policies)


def concurrent(policies: Policies, other: Session) -> TurnedDown:
    hint = f"Its session {other.request_id} still waits for MFA answers; it ends after some idle minutes."
    return turned_down("CONCURRENT_SESSION", hint, policies)


def card_in_use(policies: Policies, session: Session) -> TurnedDown:
    return turned_down("CARD_IN_USE", f"Its session {session.request_id} is still working.", policies)


def unknown_institution(policies: Policies, name: str) -> TurnedDown:
    hint = f"There is no institution {name!r}; the test institution is FlinksCapital, one word."
    return turned_down("INVALID_REQUEST", hint, policies, message="Institution not found")


def unknown_login(
    policies: Policies, login_id: str, login: Login | None, *, deleted: bool, role: str | None
) -> TurnedDown:
    if login is not None:
        hint = "This LoginId was opened with Save false, so nothing was kept."
    elif deleted:
        hint = "This LoginId was removed by DeleteCard."
    elif role is not None:
        hint = f"This value is the {role}, not a LoginId."
    elif unfilled(login_id):
        hint = "The LoginId is a placeholder that nobody filled in; the token was not the problem."
    else:
        hint = "The simulator never issued this LoginId; the token was not the problem."
    message = "The LoginId provided is either invalid or does not belong to the CustomerId"
    return turned_down("INVALID_LOGIN", hint, policies, message=message)


def no_answer_wanted(policies: Policies, session: Session | None, *, role: str | None) -> TurnedDown:
    if session is None:
        hint = f"This value is the {role}, not a RequestId." if role else "The simulator never issued this RequestId."
        return turned_down("SESSION_NONEXISTENT", hint, policies)
    if session.stage is Stage.DEAD:
        return turned_down("SESSION_EXPIRED", f"The session ended: {session.ended_by}.", policies, session)
    return turned_down(
        "ALREADY_AUTHORIZED", f"The session was opened already, by {session.ended_by}.", policies, session
    )


def prompts_do_not_match(
    policies: Policies, session: Session, asked: Sequence[str], answered: Sequence[str]
) -> TurnedDown | None:
    """Prompts are keys, to the letter, and all of them (api-facts §5.1)."""
    strangers = [prompt for prompt in answered if prompt not in asked]
    if strangers:
        hint = f"The prompt {strangers[0]!r} was not asked; asked was {asked[0]!r}, to the letter."
        return turned_down("UNKNOWN_CHALLENGE_KEY", hint, policies, session)
    missing = [prompt for prompt in asked if prompt not in answered]
    if missing:
        hint = f"{len(missing)} of {len(asked)} prompts were left unanswered: answer all in one call."
        return turned_down("SECURITYRESPONSES_INCOMPLETE", hint, policies, session)
    return None
