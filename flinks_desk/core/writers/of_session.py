"""Our own calls as cURL, with a named variable for every secret.

Lives here: the variables' names, and the three calls that a customer's code makes. Must not live here: cURL itself.
"""

from collections.abc import Mapping

from flinks_desk.core import authorize, data_requests, token
from flinks_desk.core.data_requests import DataKind, Ids
from flinks_desk.core.endpoints import ENDPOINTS
from flinks_desk.core.exchange import Call, Json, sealed_call
from flinks_desk.core.known import Role
from flinks_desk.core.lean import replace
from flinks_desk.core.masking import secrets_in
from flinks_desk.core.profile import Profile
from flinks_desk.core.secret import Secret
from flinks_desk.core.writers.curl import curl
from flinks_desk.core.writers.parts import Outgoing, of_call

__all__ = ["answers_call", "curl_of", "opening_call", "outgoing_of", "three_calls"]

VARIABLES: Mapping[Role, str] = {
    Role.SECRET_KEY: "FLINKS_SECRET_KEY",
    Role.AUTHORIZE_TOKEN: "FLINKS_AUTHORIZE_TOKEN",
    Role.X_API_KEY: "FLINKS_X_API_KEY",
    Role.LOGIN_ID: "FLINKS_LOGIN_ID",
    Role.REQUEST_ID: "FLINKS_REQUEST_ID",
    Role.PASSWORD: "BANK_PASSWORD",
    Role.MFA_ANSWER: "BANK_ANSWER",
}
"""What a person sets before running what was copied."""
USERNAME = "BANK_USERNAME"
"""The same for what is no role of its own."""


def outgoing_of(call: Call) -> Outgoing:
    """The call with a variable in the place of each secret."""
    names = _names(call)
    return of_call(call, lambda secret: names.get(secret, "SECRET"))


def curl_of(call: Call) -> str:
    """The call as cURL. It runs as it is once the variables are set."""
    return curl(outgoing_of(call))


def three_calls(profile: Profile, login_id: str) -> tuple[tuple[str, str], ...]:
    """The endpoint and the cURL of each call that a customer's own code must make."""
    session = _opening(profile, authorize.ByLogin(login_id))
    detail = data_requests.compose(DataKind.DETAIL, profile, Secret("key"), Ids(""), {})
    detail = replace(detail, body={**(detail.body or {}), "RequestId": Secret("request")})
    calls = (token.compose(profile, Secret("secret")), session, detail)
    return tuple((call.endpoint, curl_of(call)) for call in calls)


def opening_call(profile: Profile, choice: authorize.Choice) -> tuple[str, str]:
    """The endpoint and the cURL of the call that opens a session this way."""
    call = _opening(profile, choice)
    return call.endpoint, curl_of(call)


def answers_call(profile: Profile, asked: authorize.Challenged) -> tuple[str, str]:
    """The endpoint and the cURL of the call that answers these questions, a variable for each answer."""
    given = {one.prompt: (Secret(f"answer {place}"),) for place, one in enumerate(asked.challenges, start=1)}
    call = authorize.compose_answers(profile, Secret("token"), asked, given)
    return call.endpoint, curl_of(call)


def _opening(profile: Profile, choice: authorize.Choice) -> Call:
    call = sealed_call(authorize.compose(profile, Secret("token"), choice))
    body = call.body or {}
    return replace(call, body={**body, "LoginId": Secret("login")}) if body.get("LoginId") == "" else call


def _names(call: Call) -> Mapping[Secret, str]:
    """A name for each secret of the call, by the field or header in which it stands."""
    row = ENDPOINTS.get(call.endpoint)
    names: dict[Secret, str] = {}
    if row and row.role:
        names |= {value: VARIABLES[row.role] for _, value in call.headers if isinstance(value, Secret)}
    roles = {field.name: field.role for field in row.fields if field.role} if row else {}
    for member, value in (call.body or {}).items():
        names |= dict(_named(value, roles.get(member, Role.MFA_ANSWER)))
        if member.lower() == "username" and isinstance(value, Secret):
            names[value] = USERNAME
    return names


def _named(value: Json, role: Role) -> list[tuple[Secret, str]]:
    found = list(secrets_in(value))
    name = VARIABLES.get(role, "SECRET")
    return [(secret, name if len(found) == 1 else f"{name}_{place}") for place, secret in enumerate(found, start=1)]
