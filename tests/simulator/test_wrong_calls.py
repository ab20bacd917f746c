"""The wrong calls that were met in the wild (real-world §4.1): Flinks' answer, and a hint that names the mistake.

Each row is one call as somebody's code makes it; {cid}, {secret}, {token}, {xapi}, {login}, {request} are filled in.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import pytest

from flinks_desk.simulator.caller import Caller, hint_of

BANKING = "/v3/{cid}/BankingServices"
MINT = f"{BANKING}/GenerateAuthorizeToken"
AUTHORIZE = f"{BANKING}/Authorize"
DETAIL = f"{BANKING}/GetAccountsDetail"
CACHED = '{"LoginId":"{login}","MostRecentCached":true}'
KEY = {"x-api-key": "{xapi}"}
TOKEN = {"flinks-auth-key": "{token}"}


@dataclass(frozen=True)
class Wrong:
    case: str
    path: str
    headers: Mapping[str, str]
    status: int
    code: str | None
    hint: str
    body: str = ""
    method: str = "POST"


WRONG = (
    Wrong(
        "RW-001 the secret key as token",
        AUTHORIZE,
        {"flinks-auth-key": "{secret}"},
        401,
        "UNAUTHORIZED",
        "flinks-auth-key holds the secret key; Authorize wants the authorize token. GenerateAuthorizeToken makes it.",
        CACHED,
    ),
    Wrong(
        "RW-002 the secret in x-api-key and in the body",
        MINT,
        {"x-api-key": "{secret}"},
        401,
        "UNAUTHORIZED",
        "The secret key was found in the header x-api-key; it belongs into flinks-auth-key.",
        '{"secret":"{secret}"}',
    ),
    Wrong(
        "RW-003 parts of the path left out",
        "/v3/GenerateAuthorizeToken",
        {"Authorization": "Bearer {secret}"},
        404,
        None,
        "The path lacks BankingServices, the customer id",
    ),
    Wrong(
        "RW-005 the secret on Authorize, in another header",
        AUTHORIZE,
        {"x-api-Key": "{secret}"},
        401,
        "UNAUTHORIZED",
        "x-api-key is not looked at here, and holds the secret key, where the authorize token is wanted.",
        CACHED,
    ),
    Wrong(
        "RW-006 Async twice",
        f"{BANKING}/GetAccountsSummaryAsyncAsync/{{request}}",
        KEY,
        404,
        None,
        "Async appears twice in GetAccountsSummaryAsyncAsync.",
        method="GET",
    ),
    Wrong(
        "RW-007 Auth-Key, and no customer id",
        "/v3/BankingServices/GenerateAuthorizeToken",
        {"Auth-Key": "{secret}", "Instance": "toolbox"},
        404,
        None,
        "The path lacks the customer id",
    ),
    Wrong(
        "RW-008 the sandbox's user with another password",
        AUTHORIZE,
        TOKEN,
        401,
        "INVALID_LOGIN",
        "the password of every test user is Everyday",
        '{"Institution":"FlinksCapital","Username":"Greatday","Password":"Greatday"}',
    ),
    Wrong(
        "RW-009 the LoginId where the customer id belongs",
        "/v3/{login}/BankingServices/Authorize",
        TOKEN,
        401,
        "UNAUTHORIZED",
        "The customer id in the path is wrong: it is the LoginId.",
        "{}",
    ),
    Wrong(
        "RW-010 no token",
        AUTHORIZE,
        {},
        401,
        "UNAUTHORIZED",
        "The header flinks-auth-key with the authorize token is missing. Integrations since October 2024",
        CACHED,
    ),
    Wrong(
        "RW-012 the token in Authorization",
        AUTHORIZE,
        {"Authorization": "Bearer {token}"},
        401,
        "UNAUTHORIZED",
        "The authorize token was found in the header authorization; it belongs into flinks-auth-key.",
        CACHED,
    ),
    Wrong(
        "RW-013 the token in the body",
        AUTHORIZE,
        {},
        401,
        "UNAUTHORIZED",
        "The authorize token was found in the body; it belongs into the header flinks-auth-key.",
        '{"LoginId":"{login}","Token":"{token}","AuthToken":"{token}"}',
    ),
    Wrong(
        "RW-013 Bearer in the right header",
        AUTHORIZE,
        {"flinks-auth-key": "Bearer {token}"},
        401,
        "UNAUTHORIZED",
        "it begins with Bearer, and the value goes bare.",
        CACHED,
    ),
    Wrong(
        "RW-014 a LoginId that nobody issued",
        AUTHORIZE,
        TOKEN,
        401,
        "INVALID_LOGIN",
        "The simulator never issued this LoginId; the token was not the problem.",
        '{"LoginId":"2d0cbd24-0000-4000-8000-000000000000","MostRecentCached":true}',
    ),
    Wrong(
        "RW-016 the customer id in the widget's path",
        "/v2/{cid}/",
        {},
        404,
        None,
        "The widget is at / and at /v2/",
        method="GET",
    ),
    Wrong(
        "RW-016 the customer id in the widget's query",
        "/v2/?customerId={cid}",
        {},
        200,
        None,
        "customerId is no parameter of the widget. The address has no authorizeToken",
        method="GET",
    ),
    Wrong(
        "RW-058 toolbox where demo was meant",
        "/v2/?toolbox=true&authorizeToken={token}",
        {},
        200,
        None,
        "toolbox is no parameter of the widget, perhaps demo is meant.",
        method="GET",
    ),
    Wrong(
        "RW-020 /v3/{customerId} lost",
        "/BankingServices/Authorize",
        TOKEN,
        404,
        None,
        "The path lacks /v3, the customer id",
        CACHED,
    ),
    Wrong("RW-021 a blank at the end", f"{DETAIL}%20", KEY, 404, None, "ends in a blank after GetAccountsDetail", "{}"),
    Wrong("RW-023 v3 lost", "/{cid}/BankingServices/Authorize", TOKEN, 404, None, "The path lacks /v3:", CACHED),
    Wrong(
        "RW-029 Days360",
        DETAIL,
        KEY,
        401,
        "INVALID_REQUEST",
        "DaysOfTransactions must be one of Days90, Days365.",
        '{"RequestId":"{request}","DaysOfTransactions":"Days360"}',
    ),
    Wrong(
        "RW-030 JSON as text/plain",
        AUTHORIZE,
        TOKEN | {"content-type": "text/plain; charset=utf-8"},
        200,
        None,
        "The content type is text/plain; charset=utf-8, not application/json.",
        CACHED,
    ),
    Wrong(
        "RW-031 the secret in the body, as a third party has it",
        MINT,
        {},
        401,
        "UNAUTHORIZED",
        "The secret key was found in the body; it belongs into the header flinks-auth-key.",
        '{"secret":"{secret}"}',
    ),
    Wrong(
        "RW-032 the header's placeholder",
        MINT,
        {"flinks-auth-key": "<flinks-auth-key>"},
        401,
        "UNAUTHORIZED",
        "it is a placeholder that nobody filled in.",
    ),
    Wrong(
        "RW-032 the path's placeholder",
        "/v3/{{customerId}}/BankingServices/GenerateAuthorizeToken",
        {"flinks-auth-key": "{secret}"},
        401,
        "UNAUTHORIZED",
        "The customer id in the path is wrong: it is a placeholder that nobody filled in.",
    ),
    Wrong(
        "P5 a variable that stayed",
        AUTHORIZE,
        TOKEN,
        401,
        "INVALID_LOGIN",
        "The LoginId is a placeholder that nobody filled in",
        '{"LoginId":"{{loginId}}","MostRecentCached":true}',
    ),
    Wrong(
        "P5 a placeholder as RequestId",
        f"{BANKING}/GetAccountsDetailAsync/%3Cuuid%3E",
        KEY,
        400,
        "SESSION_NONEXISTENT",
        "The RequestId is a placeholder that nobody filled in.",
        method="GET",
    ),
    Wrong(
        "RW-033 another customer's GUID",
        "/v3/2d0cbd24-0000-4000-8000-000000000000/BankingServices/GenerateAuthorizeToken",
        {"flinks-auth-key": "{secret}"},
        401,
        "UNAUTHORIZED",
        "it is not known here; GET /_simulator/credentials tells this simulator's own.",
    ),
    Wrong(
        "the toolbox's customer id, from Flinks' own page",
        "/v3/43387ca6-0391-4c82-857d-70d95f087ecb/BankingServices/GenerateAuthorizeToken",
        {"flinks-auth-key": "c4569c54-e167-4d34-8de6-f4113bc82414"},
        401,
        "UNAUTHORIZED",
        "it is the customer id of Flinks' public toolbox, and the simulator has its own.",
    ),
    Wrong(
        "RW-039 GET on GetAccountsDetail",
        f"{DETAIL}/{{request}}",
        KEY,
        405,
        None,
        "GetAccountsDetail is POST, not GET.",
        method="GET",
    ),
    Wrong(
        "RW-040 a RequestId of one's own",
        DETAIL,
        KEY,
        400,
        "SESSION_NONEXISTENT",
        "The simulator never issued this RequestId; it comes from the answer to Authorize.",
        '{"RequestId":"req-1712345678901"}',
    ),
    Wrong(
        "RW-041 from a page, with a slash",
        f"{AUTHORIZE}/",
        TOKEN | {"origin": "http://localhost:4200"},
        200,
        None,
        "The path ends in a slash. The call came from a web page",
        CACHED,
    ),
    Wrong(
        "RW-134 what curl -d sends",
        AUTHORIZE,
        TOKEN | {"content-type": "application/x-www-form-urlencoded"},
        200,
        None,
        "it is what curl sends with -d alone.",
        CACHED,
    ),
    Wrong(
        "a form where JSON belongs",
        AUTHORIZE,
        TOKEN | {"content-type": "application/x-www-form-urlencoded"},
        401,
        "INVALID_REQUEST",
        "Not JSON at line 1, column 1",
        "LoginId={login}",
    ),
    Wrong(
        "a property that nobody reads",
        AUTHORIZE,
        TOKEN,
        200,
        None,
        "MostRecentCache is not looked at; MostRecentCached is meant, it seems.",
        '{"LoginId":"{login}","MostRecentCache":true}',
    ),
    Wrong(
        "a required property that nobody reads",
        DETAIL,
        KEY,
        401,
        "INVALID_REQUEST",
        "RequestId is required. Request_Id is not looked at; RequestId is meant, it seems.",
        '{"Request_Id":"{request}"}',
    ),
    Wrong("two slashes", MINT.replace("/v3/", "/v3//"), {}, 404, None, "The path has two slashes in a row."),
    Wrong("no x-api-key", DETAIL, {}, 401, "UNAUTHORIZED", "The header x-api-key is missing.", "{}"),
    Wrong(
        "x-api-key in Authorization",
        DETAIL,
        {"Authorization": "Bearer {xapi}"},
        401,
        "UNAUTHORIZED",
        "The x-api-key was found in the header authorization; it belongs into x-api-key.",
        "{}",
    ),
)


@pytest.mark.parametrize("wrong", WRONG, ids=lambda wrong: wrong.case)
def test_a_wrong_call_is_answered_as_at_flinks_and_named(caller: Caller, wrong: Wrong) -> None:
    """Status and code are Flinks'; the sentence in x-simulator-hint is ours, and stands in the journal too."""
    request_id, login_id = caller.connect()
    known = caller.world.credentials
    values = {
        "cid": known.customer_id,
        "secret": known.secret_key,
        "xapi": known.x_api_key,
        "token": caller.token(),
        "login": login_id,
        "request": request_id,
    }

    answer = caller.send(
        wrong.method,
        _filled(wrong.path, values),
        headers={name: _filled(value, values) for name, value in wrong.headers.items()},
        content=_filled(wrong.body, values).encode() if wrong.body else None,
        api_key=None,
    )

    assert wrong.hint in hint_of(answer)
    assert caller.world.journal.entries()[-1].hint == hint_of(answer)
    assert answer.status_code == wrong.status
    if wrong.code is not None:
        assert answer.json()["FlinksCode"] == wrong.code


def _filled(text: str, values: Mapping[str, str]) -> str:
    """Only names that are known: JSON has braces of its own."""
    for name, value in values.items():
        text = text.replace(f"{{{name}}}", value)
    return text


def test_a_token_that_was_used_or_is_too_old_is_named_with_its_story(caller: Caller) -> None:
    """RW-015, RW-037: by which request, and how long it lives."""
    token = caller.token()
    caller.sign_in("greatday_nomfa", token=token)

    again = caller.sign_in("greatday_nomfa", token=token)

    assert (again.status_code, again.json()["FlinksCode"]) == (401, "UNAUTHORIZED")
    assert hint_of(again) == "Token already used by request 2 (Authorize); a token works for one session only."


def test_answers_to_a_question_are_named_when_they_are_wrong(caller: Caller) -> None:
    """RW-024, RW-025, RW-026: an altered prompt, a text, a blank, and what would have been right."""
    token = caller.token()
    asked = caller.sign_in("sim_mfa_pick", token=token).json()
    (prompt,) = (one["Prompt"] for one in asked["SecurityChallenges"])

    def answer(question: str, given: str | list[str]) -> tuple[int, str]:
        responses = {question: given}
        said = caller.authorize({"RequestId": asked["RequestId"], "SecurityResponses": responses}, token=token)
        return said.status_code, hint_of(said)

    assert answer(prompt.title(), ["Rex"])[0] == 401
    assert answer(prompt, [" "]) == (203, "An answer was blank, so the bank asks again.")
    assert answer(prompt, "Fido") == (
        401,
        f"The answer to {prompt!r} is wrong; right is Rex. An MFA answer came as text; it belongs in a list.",
    )


@pytest.mark.parametrize(
    ("user", "right"),
    [
        ("sim_mfa_choices", "Chequing and Savings"),
        ("sim_mfa_choice", "Text to ***-***-1234 or E-mail to t***@nomail.example"),
        ("sim_mfa_image", "the picture 1"),
    ],
)
def test_the_right_answer_is_told_whatever_its_kind(caller: Caller, user: str, right: str) -> None:
    """All of several, one of several, a picture by its place and not by its bytes."""
    token = caller.token()
    asked = caller.sign_in(user, token=token).json()
    (prompt,) = (one["Prompt"] for one in asked["SecurityChallenges"])

    body = {"RequestId": asked["RequestId"], "SecurityResponses": {prompt: ["nothing of the kind"]}}
    assert hint_of(caller.authorize(body, token=token)) == f"The answer to {prompt!r} is wrong; right is {right}."
