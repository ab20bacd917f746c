"""Authorize and its MFA questions: what is sent, what the answer means, and where a session stands.

The rule: a session is opened by one Authorize with a token of its own; a 203 asks questions that are answered with the
same token and the RequestId, their prompts untouched, since they are the keys (api-facts §5.1); a 202 wants to be asked
again with the RequestId alone (api-facts §6); a 200 opens it.
Must not live here: clocks and the wire.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta

from flinks_desk.core.endpoints import ENDPOINTS
from flinks_desk.core.exchange import Body, Call, Json, Outcome, Reply, list_of, member, text_of
from flinks_desk.core.lean import dataclass
from flinks_desk.core.profile import Profile
from flinks_desk.core.secret import Secret

__all__ = [
    "IDLE",
    "KINDS",
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
    "Waiting",
    "Written",
    "body_of",
    "body_of_answers",
    "compose",
    "compose_answers",
    "compose_poll",
    "interpret",
    "refuses_token",
]


IDLE = timedelta(minutes=8)
"""A session that waits for answers ends after so long without a word (api-facts §5.1)."""

KINDS = ("QuestionAndAnswer", "MultipleChoice", "MultipleChoiceMultipleAnswers", "ImageSelection")
"""The types of questions that some source describes (api-facts §5.2)."""

More = tuple[tuple[str, Json], ...]
"""Further members of the body, by name; they win over what the choice alone would send."""


@dataclass(frozen=True, slots=True)
class ByLogin:
    """Open a session for a connection that exists already."""

    login_id: str
    cached: bool = True
    """`MostRecentCached`: the last copy that Flinks holds, or live from the bank."""
    save: bool = True
    more: More = ()
    in_background: bool = False
    """AuthorizeAsync, which answers at once and is asked again (api-facts §6)."""


@dataclass(frozen=True, slots=True)
class ByCredentials:
    """The legacy path: the bank's own user name and password, always live."""

    institution: str
    username: str
    password: Secret
    language: str = "en"
    save: bool = True
    more: More = ()
    in_background: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """A body that a person wrote, whatever it says."""

    body: Body
    in_background: bool = False


Choice = ByLogin | ByCredentials | Written

Answers = Mapping[str, tuple[Secret, ...]]
"""Prompt, to the letter, to its answers."""


@dataclass(frozen=True, slots=True)
class Challenge:
    """One MFA question (api-facts §5.2)."""

    type: str
    prompt: str
    iterables: tuple[str, ...] = ()
    raw: Json = None
    """All of it as it came, where the type is none that is described anywhere."""


@dataclass(frozen=True, slots=True)
class Closed:
    """No session was opened yet."""


@dataclass(frozen=True, slots=True)
class Opening:
    """A call is under way, or Flinks works in the background and is asked from time to time."""

    since: datetime
    choice: Choice
    request_id: str = ""
    """The session that Flinks works on in the background; empty while the first call is under way."""
    polls: int = 0
    next_poll: datetime | None = None


@dataclass(frozen=True, slots=True)
class Waiting:
    """The answer of a call that goes on in the background."""

    request_id: str


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
    round: int = 1
    """How many times the bank has asked something new."""


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
    tag: str = ""
    """What was sent along to be told back."""


@dataclass(frozen=True, slots=True)
class TurnedDown:
    """Flinks did not open the session."""

    outcome: Outcome
    at: datetime
    choice: Choice


State = Closed | Opening | Challenged | Opened | TurnedDown


def compose(profile: Profile, token: Secret, choice: Choice) -> Call:
    """The call that opens a session (api-facts §4.2)."""
    return _call(profile, token, body_of(choice), in_background=choice.in_background)


def compose_answers(profile: Profile, token: Secret, asked: Challenged, answers: "Answers | Written") -> Call:
    """The call that answers the questions, at the endpoint that asked them; or what a person wrote in its place."""
    body = answers.body if isinstance(answers, Written) else body_of_answers(asked, answers)
    return _call(profile, token, body, in_background=asked.choice.in_background)


def compose_poll(profile: Profile, token: Secret, request_id: str) -> Call:
    """The call that asks how far a session in the background is (api-facts §6)."""
    return _call(profile, token, {"RequestId": request_id}, in_background=True)


def body_of(choice: Choice) -> Body:
    """What opens a session this way."""
    match choice:
        case Written(body):
            return body
        case ByLogin(login_id, cached, save):
            live: Body = {} if cached else {"Save": save}
            return {"LoginId": login_id, "MostRecentCached": cached, **live, **dict(choice.more)}
        case ByCredentials(institution, username, password, language, save):
            return {
                "Institution": institution,
                "Username": username,
                "Password": password,
                "Language": language,
                "MostRecentCached": False,
                "Save": save,
                **dict(choice.more),
            }


def body_of_answers(asked: Challenged, answers: "Answers") -> Body:
    """Prompts go back as they came, answers as lists (api-facts §5.1)."""
    return {
        "RequestId": asked.request_id,
        "SecurityResponses": {prompt: list(given) for prompt, given in answers.items()},
    }


def interpret(outcome: Outcome, at: datetime, choice: Choice, before: Challenged | None = None) -> State | Waiting:
    """What the answer means. `before` are the questions that were just answered, if there were any."""
    if not isinstance(outcome, Reply):
        return TurnedDown(outcome, at, choice)
    request_id = text_of(outcome.json, "RequestId") or (before.request_id if before else "")
    # A 401 with new questions is a second chance, in old clients' experience (api-facts §5.2).
    if outcome.status in {203, 401} and request_id and (challenges := _challenges(outcome.json)):
        again = before is not None and (outcome.status == 401 or challenges == before.challenges)
        asked_before = before.round if before else 0
        number = asked_before if again else asked_before + 1
        institution = text_of(outcome.json, "Institution")
        return Challenged(request_id, challenges, institution, at, choice, again, number)
    if outcome.status == 202 and request_id:
        return Waiting(request_id)
    if outcome.status == 200 and outcome.is_json and request_id:
        return _opened(outcome.json, request_id, at, choice)
    return TurnedDown(outcome, at, choice)


def refuses_token(outcome: Outcome) -> bool:
    """The answer that speaks of a valid authorize token, or the code that means nothing else (api-facts §4.5)."""
    if not isinstance(outcome, Reply) or outcome.status < 400:
        return False
    return "valid authorize token" in outcome.message.lower() or outcome.flinks_code == "ACCESS_DENIED"


def _call(profile: Profile, token: Secret, body: Body, *, in_background: bool) -> Call:
    row = ENDPOINTS["AuthorizeAsync" if in_background else "Authorize"]
    headers = (("Content-Type", "application/json"), ("Accept", "application/json"), (row.header, token))
    return Call(row.name, row.method, profile.banking(row.name), headers, body, row.patience)


def _opened(json: Json, request_id: str, at: datetime, choice: Choice) -> Opened:
    login = member(json, "Login")
    return Opened(
        request_id=request_id,
        login_id=text_of(login, "Id") or text_of(body_of(choice), "LoginId"),
        institution=text_of(json, "InstitutionName", "Institution"),
        username=str(member(login, "Username") or ""),  # a real one is sealed, and shows as dots
        login_type=text_of(login, "Type"),
        last_refresh=text_of(login, "LastRefresh"),
        at=at,
        choice=choice,
        tag=text_of(json, "Tag"),
    )


def _challenges(json: Json) -> tuple[Challenge, ...]:
    asked = ((item, member(item, "Prompt")) for item in list_of(json, "SecurityChallenges"))
    return tuple(_challenge(item, prompt) for item, prompt in asked if isinstance(prompt, str))


def _challenge(item: Json, prompt: str) -> Challenge:
    kind = text_of(item, "Type")
    iterables = tuple(one for one in list_of(item, "Iterables") if isinstance(one, str))
    return Challenge(kind, prompt, iterables, None if kind in KINDS else item)
