"""Authorize and its MFA questions: what is sent, what the answer means, and where a session stands.

The rule: a session is opened by one Authorize with a token of its own; a 203 asks questions that are answered with the
same token and the RequestId, their prompts untouched, since they are the keys (api-facts §5.1); a 200 opens it.
Must not live here: clocks and the wire.
"""

from collections.abc import Mapping
from datetime import datetime

from flinks_desk.core.endpoints import ENDPOINTS
from flinks_desk.core.exchange import Body, Call, Json, Outcome, Reply, list_of, member, text_of
from flinks_desk.core.lean import dataclass
from flinks_desk.core.profile import Profile
from flinks_desk.core.secret import Secret

__all__ = [
    "Answers",
    "ByCredentials",
    "ByLogin",
    "Challenge",
    "Challenged",
    "Choice",
    "Closed",
    "Opened",
    "Opening",
    "State",
    "TurnedDown",
    "compose",
    "compose_answers",
    "interpret",
    "refuses_token",
]


@dataclass(frozen=True, slots=True)
class ByLogin:
    """Open a session for a connection that exists already."""

    login_id: str
    cached: bool = True
    """`MostRecentCached`: the last copy that Flinks holds, or live from the bank."""
    save: bool = True


@dataclass(frozen=True, slots=True)
class ByCredentials:
    """The legacy path: the bank's own user name and password, always live."""

    institution: str
    username: str
    password: Secret
    language: str = "en"
    save: bool = True


Choice = ByLogin | ByCredentials

Answers = Mapping[str, tuple[Secret, ...]]
"""Prompt, to the letter, to its answers."""


@dataclass(frozen=True, slots=True)
class Challenge:
    """One MFA question (api-facts §5.2)."""

    type: str
    prompt: str
    iterables: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Closed:
    """No session was opened yet."""


@dataclass(frozen=True, slots=True)
class Opening:
    """A call is under way."""

    since: datetime
    choice: Choice


@dataclass(frozen=True, slots=True)
class Challenged:
    """The bank asks; the session waits eight minutes for the answers."""

    request_id: str
    challenges: tuple[Challenge, ...]
    institution: str
    asked_at: datetime
    choice: Choice
    again: bool = False
    """The last answers were not right, and the bank asks once more."""


@dataclass(frozen=True, slots=True)
class Opened:
    """The session is open: its RequestId fetches data."""

    request_id: str
    login_id: str
    institution: str
    username: str
    login_type: str
    last_refresh: str
    """As Flinks writes it: UTC without a zone (api-facts §4.3)."""
    at: datetime
    choice: Choice
    seconds: float | None = None
    """How long the Authorize took that opened it."""


@dataclass(frozen=True, slots=True)
class TurnedDown:
    """Flinks did not open the session."""

    outcome: Outcome
    at: datetime
    choice: Choice


State = Closed | Opening | Challenged | Opened | TurnedDown


def compose(profile: Profile, token: Secret, choice: Choice) -> Call:
    """The call that opens a session (api-facts §4.2)."""
    return _call(profile, token, _body(choice))


def compose_answers(profile: Profile, token: Secret, asked: Challenged, answers: Answers) -> Call:
    """The call that answers the questions. Prompts go back as they came, answers as lists (api-facts §5.1)."""
    body: Body = {
        "RequestId": asked.request_id,
        "SecurityResponses": {prompt: list(given) for prompt, given in answers.items()},
    }
    return _call(profile, token, body)


def interpret(outcome: Outcome, at: datetime, choice: Choice, before: Challenged | None = None) -> State:
    """What the answer means. `before` are the questions that were just answered, if there were any."""
    if not isinstance(outcome, Reply):
        return TurnedDown(outcome, at, choice)
    request_id = text_of(outcome.json, "RequestId") or (before.request_id if before else "")
    challenges = _challenges(outcome.json)
    # A 401 with new questions is a second chance, in old clients' experience (api-facts §5.2).
    if outcome.status in {203, 401} and challenges and request_id:
        institution = text_of(outcome.json, "Institution")
        return Challenged(request_id, challenges, institution, at, choice, again=before is not None)
    if outcome.status == 200 and outcome.is_json and request_id:
        return _opened(outcome.json, request_id, at, choice)
    return TurnedDown(outcome, at, choice)


def refuses_token(outcome: Outcome) -> bool:
    """The answer that speaks of a valid authorize token, or the code that means nothing else (api-facts §4.5)."""
    if not isinstance(outcome, Reply) or outcome.status < 400:
        return False
    return "valid authorize token" in outcome.message.lower() or outcome.flinks_code == "ACCESS_DENIED"


def _call(profile: Profile, token: Secret, body: Body) -> Call:
    row = ENDPOINTS["Authorize"]
    headers = (("Content-Type", "application/json"), ("Accept", "application/json"), (row.header, token))
    return Call(row.name, row.method, profile.banking(row.name), headers, body, row.patience)


def _body(choice: Choice) -> Body:
    match choice:
        case ByLogin(login_id, cached, save):
            live: Body = {} if cached else {"Save": save}
            return {"LoginId": login_id, "MostRecentCached": cached, **live}
        case ByCredentials(institution, username, password, language, save):
            return {
                "Institution": institution,
                "Username": username,
                "Password": password,
                "Language": language,
                "MostRecentCached": False,
                "Save": save,
            }


def _opened(json: Json, request_id: str, at: datetime, choice: Choice) -> Opened:
    login = member(json, "Login")
    return Opened(
        request_id=request_id,
        login_id=text_of(login, "Id") or (choice.login_id if isinstance(choice, ByLogin) else ""),
        institution=text_of(json, "InstitutionName", "Institution"),
        username=text_of(login, "Username"),
        login_type=text_of(login, "Type"),
        last_refresh=text_of(login, "LastRefresh"),
        at=at,
        choice=choice,
    )


def _challenges(json: Json) -> tuple[Challenge, ...]:
    asked = ((item, member(item, "Prompt")) for item in list_of(json, "SecurityChallenges"))
    return tuple(
        Challenge(
            text_of(item, "Type"), prompt, tuple(one for one in list_of(item, "Iterables") if isinstance(one, str))
        )
        for item, prompt in asked
        if isinstance(prompt, str)
    )
