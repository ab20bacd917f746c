"""GenerateAuthorizeToken, Authorize and its relatives, as a customer's server meets them."""

from datetime import timedelta

import pytest

from flinks_desk.simulator.caller import Caller, hint_of
from flinks_desk.simulator.exchanges import Json
from flinks_desk.simulator.world import World


def test_a_token_is_made_for_the_secret_key(caller: Caller) -> None:
    """The answer has exactly HttpStatusCode and Token (api-facts §3)."""
    answer = caller.send("POST", "GenerateAuthorizeToken", auth=caller.world.credentials.secret_key, api_key=None)

    assert answer.status_code == 200
    assert set(answer.json()) == {"HttpStatusCode", "Token"}
    assert answer.json()["HttpStatusCode"] == 200


@pytest.mark.parametrize("body", [b"", b"{}", b"not json", b'{"secret": "x"}'])
def test_the_token_endpoint_looks_at_no_body(caller: Caller, body: bytes) -> None:
    """Clients send nothing, an empty object, or anything (real-world §3.1)."""
    headers = {"content-type": "application/json"}
    secret = caller.world.credentials.secret_key

    answer = caller.send("POST", "GenerateAuthorizeToken", auth=secret, content=body, headers=headers)

    assert answer.status_code == 200


@pytest.mark.parametrize(
    ("role", "said"),
    [
        ("x_api_key", "holds the x-api-key"),
        ("customer_id", "holds the customer id"),
        ("nothing", "is missing"),
        ("bearer", "begins with Bearer"),
        ("quoted", "characters around it"),
        ("upper", "upper case"),
        ("other", "does not hold the secret key of this simulator: it is a placeholder"),
    ],
)
def test_a_wrong_secret_is_refused_and_named(caller: Caller, role: str, said: str) -> None:
    """The refusal is Flinks'; the hint tells what stood in the header instead."""
    known = caller.world.credentials
    values = {
        "x_api_key": known.x_api_key,
        "customer_id": known.customer_id,
        "bearer": f"Bearer {known.secret_key}",
        "quoted": f'"{known.secret_key}"',
        "upper": known.secret_key.upper(),
        "other": "123-456-789",
    }

    answer = caller.send("POST", "GenerateAuthorizeToken", auth=values.get(role), api_key=None)

    assert answer.status_code == 401
    assert answer.json() == {
        "HttpStatusCode": 401,
        "Message": "You must provide a valid auth key",
        "FlinksCode": "UNAUTHORIZED",
    }
    assert said in hint_of(answer)


def test_a_secret_in_the_wrong_header_is_found(caller: Caller) -> None:
    """The number one mistake (real-world §1)."""
    secret = caller.world.credentials.secret_key

    answers = [
        caller.send("POST", "GenerateAuthorizeToken", api_key=secret),
        caller.send("POST", "GenerateAuthorizeToken", headers={"Authorization": f"Bearer {secret}"}),
        caller.send("POST", "GenerateAuthorizeToken", {"secret": secret}),
        caller.send("POST", f"GenerateAuthorizeToken?key={secret}"),
    ]

    assert [answer.status_code for answer in answers] == [401] * 4
    assert ["x-api-key" in hint_of(answers[0]), "authorization" in hint_of(answers[1])] == [True, True]
    assert ["in the body" in hint_of(answers[2]), "in the address" in hint_of(answers[3])] == [True, True]


def test_a_session_opens_without_a_question(caller: Caller) -> None:
    """The 200 of api-facts §4.3, key by key."""
    answer = caller.sign_in("greatday_nomfa", Tag="order-7")

    content = answer.json()
    assert answer.status_code == 200
    assert list(content["Links"][0]) == ["rel", "href", "example"]
    assert content["Login"]["LastRefresh"] == "2026-03-02T17:00:00.000000"
    assert content["Login"]["Type"] == "Personal"
    assert (content["InstitutionId"], content["Institution"], content["Tag"]) == (14, "FlinksCapital", "order-7")


def test_a_question_is_asked_with_status_203_and_answered_with_the_same_token(caller: Caller) -> None:
    """MFA: a real 203 without Login, then the answer keyed by the prompt (api-facts §5.1)."""
    token = caller.token()
    asked = caller.sign_in("Greatday", token=token)

    opened = caller.answer(asked, token=token)

    assert asked.status_code == 203
    assert set(asked.json()) == {"Links", "HttpStatusCode", "SecurityChallenges", "Institution", "RequestId"}
    assert opened.status_code == 200
    assert opened.json()["RequestId"] == asked.json()["RequestId"]


def test_names_in_any_case_and_booleans_as_text_are_read_with_a_remark(caller: Caller) -> None:
    """The tolerant readings (api-facts §4.1)."""
    body: dict[str, Json] = {
        "institution": "FlinksCapital",
        "UserName": "greatday_nomfa",
        "password": "Everyday",
        "mostrecentcached": "false",
        "Save": "True",
    }

    answer = caller.authorize(body)

    assert answer.status_code == 200
    assert "UserName was read as Username" in hint_of(answer)
    assert "text" in hint_of(answer)


def test_strict_ends_the_tolerant_readings(caller: Caller) -> None:
    """The same body is refused, and the token is not used up by it."""
    caller.world.switches.order("strict")
    token = caller.token()

    refused = caller.authorize({"institution": "FlinksCapital", "Username": "x", "Password": "y"}, token=token)
    served = caller.sign_in("greatday_nomfa", token=token)

    assert refused.json()["FlinksCode"] == "INVALID_REQUEST"
    assert served.status_code == 200


def test_broken_json_is_refused_with_its_place(caller: Caller) -> None:
    """INVALID_REQUEST, 401 or 400 by policy, the token untouched (api-facts §11)."""
    token = caller.token()
    headers = {"content-type": "application/json"}
    broken = b'{"LoginId": "x"\n "Save": true}'

    refused = caller.send("POST", "Authorize", auth=token, content=broken, headers=headers)
    caller.world.switches.order("invalid-request-400")
    again = caller.send("POST", "Authorize", auth=token, content=broken, headers=headers)

    assert (refused.status_code, again.status_code) == (401, 400)
    assert refused.json()["FlinksCode"] == "INVALID_REQUEST"
    assert "line 2, column 2" in hint_of(refused)
    assert caller.sign_in("greatday_nomfa", token=token).status_code == 200


@pytest.mark.parametrize("body", [b"[]", b'"text"', b"\xff\xfe", b"", b"[" * 100_000, b"1" * 5_000])
def test_whatever_is_no_object_is_refused(caller: Caller, body: bytes) -> None:
    """No body brings a 500."""
    answer = caller.send("POST", "Authorize", auth=caller.token(), content=body)

    assert answer.json()["FlinksCode"] == "INVALID_REQUEST"


def test_a_token_works_for_one_session(caller: Caller) -> None:
    """The second session is refused, and the hint names who used the token."""
    token = caller.token()
    first = caller.sign_in("greatday_nomfa", token=token)

    second = caller.sign_in("greatday_nomfa", token=token)

    assert (first.status_code, second.status_code) == (200, 401)
    assert second.json()["Message"] == "You must provide a valid authorize token"
    assert "already used by request 2" in hint_of(second)


def test_a_token_expires_after_thirty_minutes(caller: Caller) -> None:
    """One second less and it works."""
    world = caller.world
    early, late = caller.token(), caller.token()

    world.clock.advance(timedelta(minutes=29, seconds=59))
    served = caller.sign_in("greatday_nomfa", token=early)
    world.clock.advance(timedelta(seconds=1))
    refused = caller.sign_in("greatday_nomfa", token=late)

    assert (served.status_code, refused.status_code) == (200, 401)
    assert "expired" in hint_of(refused)


def test_the_secret_key_is_no_token(caller: Caller) -> None:
    """And the reverse; both hints name the value."""
    known = caller.world.credentials

    as_token = caller.sign_in("greatday_nomfa", token=known.secret_key)
    as_secret = caller.send("POST", "GenerateAuthorizeToken", auth=caller.token())

    assert "holds the secret key" in hint_of(as_token)
    assert "holds the authorize token" in hint_of(as_secret)


def test_a_token_elsewhere_is_found(caller: Caller) -> None:
    """Header, body, address: the hint says where it was (real-world RW-013)."""
    token = caller.token()

    answer = caller.send("POST", "Authorize", {"LoginId": "x", "AuthToken": token})
    bearer = caller.send("POST", "Authorize", {"LoginId": "x"}, headers={"Authorization": f"Bearer {token}"})

    assert "in the body" in hint_of(answer)
    assert "authorization" in hint_of(bearer)


def test_no_token_is_needed_before_october_2024(caller: Caller) -> None:
    """By policy (api-facts §2)."""
    body: dict[str, Json] = {"Institution": "FlinksCapital", "Username": "greatday_nomfa", "Password": "Everyday"}
    refused = caller.send("POST", "Authorize", body)

    caller.world.switches.order("token-optional")

    assert refused.status_code == 401
    assert caller.send("POST", "Authorize", body).status_code == 200


def test_access_denied_is_the_other_code(caller: Caller) -> None:
    """No source tells which of the two it is (api-facts §4.5)."""
    caller.world.switches.order("token-access-denied")

    assert caller.sign_in("greatday_nomfa", token="never-made").json()["FlinksCode"] == "ACCESS_DENIED"


@pytest.mark.parametrize(
    ("username", "password", "code"),
    [
        ("greatday_nomfa", "Greatday", "INVALID_LOGIN"),
        ("nobody", "Everyday", "INVALID_LOGIN"),
        ("test_disabled_account", "Everyday", "DISABLED_LOGIN"),
        ("test_service_unavailable", "Everyday", "RETRY_LATER"),
        ("sim_new_account", "Everyday", "NEW_ACCOUNT"),
    ],
)
def test_test_users_bring_their_codes(caller: Caller, username: str, password: str, code: str) -> None:
    """api-facts §10."""
    answer = caller.sign_in(username, Password=password)

    assert (answer.status_code, answer.json()["FlinksCode"]) == (401, code)


def test_credentials_can_be_refused_precisely(caller: Caller) -> None:
    """INVALID_USERNAME and INVALID_PASSWORD by policy."""
    caller.world.switches.order("precise-credentials")

    codes = [
        caller.sign_in("nobody").json()["FlinksCode"],
        caller.sign_in("Greatday", Password="wrong").json()["FlinksCode"],
    ]

    assert codes == ["INVALID_USERNAME", "INVALID_PASSWORD"]


def test_refusals_of_one_login_are_counted(caller: Caller) -> None:
    """A client that repeats by itself makes two bank sign-ins of one (real-world RW-028)."""
    caller.sign_in("Greatday", Password="wrong")

    assert "refusal 2" in hint_of(caller.sign_in("Greatday", Password="wrong"))


def test_institutions_are_named_in_one_word(caller: Caller) -> None:
    """An unknown one, and one that is disabled (405)."""
    unknown = caller.sign_in("Greatday", Institution="Flinks Capital")
    disabled = caller.sign_in("Greatday", Institution="ClosedCreditUnion")

    assert unknown.json()["FlinksCode"] == "INVALID_REQUEST"
    assert (disabled.status_code, disabled.json()["FlinksCode"]) == (405, "DISABLED_INSTITUTION")


def test_a_cached_session_asks_nothing_and_has_a_new_request_id(caller: Caller) -> None:
    """api-facts §4.2."""
    _, login_id = caller.connect("Greatday")

    first = caller.authorize({"LoginId": login_id, "MostRecentCached": True}).json()
    second = caller.authorize({"LoginId": login_id, "MostRecentCached": True}).json()

    assert first["Login"]["Id"] == login_id
    assert first["RequestId"] != second["RequestId"]


def test_a_live_refresh_asks_again_and_moves_last_refresh(caller: Caller) -> None:
    """203 for who is asked, and a later LastRefresh in the end."""
    _, login_id = caller.connect("Greatday")
    caller.world.clock.advance(timedelta(hours=2))
    token = caller.token()

    asked = caller.authorize({"LoginId": login_id, "MostRecentCached": False, "Save": True}, token=token)
    opened = caller.answer(asked, token=token)

    assert asked.status_code == 203
    assert opened.json()["Login"]["LastRefresh"].startswith("2026-03-02T19:00")


def test_an_unknown_login_id_is_told_from_a_refused_token(caller: Caller) -> None:
    """By message and code; 400 by policy (api-facts §4.5)."""
    body: dict[str, Json] = {"LoginId": "5e115eac-1209-4f19-641c-08d6d484e2fe", "MostRecentCached": True}

    refused = caller.authorize(body)
    caller.world.switches.order("invalid-login-400")

    assert (refused.status_code, refused.json()["FlinksCode"]) == (401, "INVALID_LOGIN")
    assert "LoginId provided is either invalid" in refused.json()["Message"]
    assert caller.authorize(body).status_code == 400


def test_what_was_not_saved_is_gone(caller: Caller) -> None:
    """Save false keeps nothing for later."""
    _, login_id = caller.connect(Save=False)

    answer = caller.authorize({"LoginId": login_id, "MostRecentCached": True})

    assert answer.json()["FlinksCode"] == "INVALID_LOGIN"
    assert "Save false" in hint_of(answer)


def test_a_request_id_dies_after_eight_idle_minutes(caller: Caller) -> None:
    """SESSION_EXPIRED (api-facts §5.1)."""
    token = caller.token()
    asked = caller.sign_in("Greatday", token=token)
    prompts = [one["Prompt"] for one in asked.json()["SecurityChallenges"]]
    caller.world.clock.advance(timedelta(minutes=8))

    late = caller.authorize(
        {"RequestId": asked.json()["RequestId"], "SecurityResponses": {prompts[0]: ["Canada"]}}, token=token
    )

    assert late.json()["FlinksCode"] == "SESSION_EXPIRED"
    assert "8 minutes" in hint_of(late)


def mfa(caller: Caller, username: str, responses: Json) -> tuple[int, dict[str, object]]:
    token = caller.token()
    asked = caller.sign_in(username, token=token).json()
    body: dict[str, Json] = {"RequestId": asked["RequestId"], "SecurityResponses": responses}
    answer = caller.authorize(body, token=token)
    return answer.status_code, answer.json()


CITY, COUNTRY, SHAPE = (
    "What city were you born in?",
    "What is the best country on earth?",
    "What shape do people like most?",
)


@pytest.mark.parametrize(
    ("responses", "code"),
    [
        ({CITY: ["Montreal"], COUNTRY: ["Canada"]}, "SECURITYRESPONSES_INCOMPLETE"),
        ({"WhatCityWereYouBornIn?": ["Montreal"]}, "UNKNOWN_CHALLENGE_KEY"),
        ({CITY.lower(): ["Montreal"], COUNTRY: ["Canada"], SHAPE: ["Triangle"]}, "UNKNOWN_CHALLENGE_KEY"),
        ({CITY: ["Toronto"], COUNTRY: ["Canada"], SHAPE: ["Triangle"]}, "INVALID_SECURITY_RESPONSE"),
        ({CITY: 7, COUNTRY: ["Canada"], SHAPE: ["Triangle"]}, "INVALID_REQUEST"),
        ([], "INVALID_REQUEST"),
        ({}, "SECURITYRESPONSES_INCOMPLETE"),
    ],
)
def test_prompts_are_keys_and_all_are_answered(caller: Caller, responses: Json, code: str) -> None:
    """api-facts §5.1, with three challenges at once."""
    assert mfa(caller, "sim_mfa_triple", responses)[1]["FlinksCode"] == code


def test_case_and_accents_of_an_answer_do_not_matter(caller: Caller) -> None:
    """The prompt is a key, the answer is not."""
    status, _ = mfa(caller, "sim_mfa_triple", {CITY: [" montréal "], COUNTRY: ["CANADA"], SHAPE: ["triangle"]})

    assert status == 200


def test_blank_answers_bring_the_question_again(caller: Caller) -> None:
    """real-world RW-026."""
    status, content = mfa(caller, "sim_mfa_triple", {CITY: [""], COUNTRY: ["Canada"], SHAPE: ["Triangle"]})

    assert (status, len(list(content["SecurityChallenges"]))) == (203, 3)  # type: ignore[call-overload]


def test_answers_as_text_are_accepted_by_policy(caller: Caller) -> None:
    """real-world RW-025."""
    responses: Json = {CITY: "Montreal", COUNTRY: "Canada", SHAPE: "Triangle"}
    status, _ = mfa(caller, "sim_mfa_triple", responses)

    caller.world.switches.order("answers-as-list-only")

    assert status == 200
    assert mfa(caller, "sim_mfa_triple", responses)[1]["FlinksCode"] == "INVALID_REQUEST"


@pytest.mark.parametrize(
    ("fault", "status", "code", "again"),
    [
        (None, 401, "INVALID_SECURITY_RESPONSE", False),
        ("wrong-answer-no-retry-code", 401, "INVALID_SECURITY_RESPONSE_NO_RETRY", False),
        ("wrong-answer-retry", 401, "INVALID_SECURITY_RESPONSE", True),
        ("wrong-answer-asks-again", 203, None, True),
    ],
)
def test_a_wrong_answer_has_four_readings(
    caller: Caller, fault: str | None, status: int, code: str | None, *, again: bool
) -> None:
    """api-facts §5.2: where challenges come back, another try is allowed, with the RequestId of that answer."""
    if fault is not None:
        caller.world.switches.order(fault)
    token = caller.token()
    asked = caller.sign_in("sim_mfa_rounds", token=token).json()

    answer = caller.authorize({"RequestId": asked["RequestId"], "SecurityResponses": {CITY: ["no"]}}, token=token)

    content = answer.json()
    assert (answer.status_code, content.get("FlinksCode"), "SecurityChallenges" in content) == (status, code, again)
    body: dict[str, Json] = {"RequestId": content["RequestId"], "SecurityResponses": {CITY: ["Montreal"]}}
    assert (caller.authorize(body, token=token).status_code == 203) is again


def test_no_message_is_a_policy(caller: Caller) -> None:
    """401 within a session may have none (api-facts §4.5)."""
    caller.world.switches.order("no-message")

    _, content = mfa(caller, "sim_mfa_rounds", {CITY: ["no"]})

    assert "Message" not in content


@pytest.mark.parametrize(
    ("policy", "same", "fresh"),
    [("mfa-token-any", 200, 200), ("mfa-token-same", 200, 401), ("mfa-token-strict", 401, 200)],
)
def test_three_policies_for_the_token_of_an_answer(caller: Caller, policy: str, same: int, fresh: int) -> None:
    """api-facts §5.1."""
    caller.world.switches.order(policy)
    one, two = caller.token(), caller.token()
    with_same = caller.answer(caller.sign_in("Greatday", token=one), token=one)

    with_fresh = caller.answer(caller.sign_in("Greatday", token=two), token=caller.token())

    assert (with_same.status_code, with_fresh.status_code) == (same, fresh)


def test_authorizing_twice_is_told(caller: Caller) -> None:
    """ALREADY_AUTHORIZED names who opened the session."""
    token = caller.token()
    opened = caller.sign_in("greatday_nomfa", token=token).json()

    again = caller.authorize({"RequestId": opened["RequestId"], "SecurityResponses": {}}, token=token)

    assert again.json()["FlinksCode"] == "ALREADY_AUTHORIZED"
    assert "request 2" in hint_of(again)


def test_authorize_async_answers_202_and_is_polled(caller: Caller) -> None:
    """202, then 203, then 202 for the answers, then 200 (api-facts §6)."""
    token = caller.token()
    body: dict[str, Json] = {"Institution": "FlinksCapital", "Username": "Greatday", "Password": "Everyday"}

    def call(content: dict[str, Json]) -> tuple[int, dict[str, Json]]:
        answer = caller.send("POST", "AuthorizeAsync", content, auth=token)
        return answer.status_code, answer.json()

    started, first = call(body)
    poll: dict[str, Json] = {"RequestId": first["RequestId"]}
    asked, _ = call(poll)
    session = caller.world.session(str(first["RequestId"]))
    assert session is not None
    right: dict[str, Json] = {one.prompt: list(one.answers) for one in session.challenges}
    answered, _ = call({**poll, "SecurityResponses": right})
    done, content = call(poll)

    assert (started, asked, answered, done) == (202, 203, 202, 200)
    assert content["RequestId"] == first["RequestId"]


def test_authorize_async_tells_refusals_when_polled(caller: Caller) -> None:
    """A wrong password is a 202 first."""
    token = caller.token()
    body: dict[str, Json] = {"Institution": "FlinksCapital", "Username": "nobody", "Password": "x"}
    started = caller.send("POST", "AuthorizeAsync", body, auth=token)

    polled = caller.send("POST", "AuthorizeAsync", {"RequestId": started.json()["RequestId"]}, auth=token)

    assert (started.status_code, polled.status_code) == (202, 401)
    assert polled.json()["FlinksCode"] == "INVALID_LOGIN"


def test_authorize_async_must_be_activated(caller: Caller) -> None:
    """METHOD_NOT_AVAILABLE by policy."""
    caller.world.switches.order("async-not-activated")

    assert caller.send("POST", "AuthorizeAsync", {}, auth="x").json()["FlinksCode"] == "METHOD_NOT_AVAILABLE"


def test_several_logins_are_authorized_at_once(caller: Caller) -> None:
    """Valid ones get a RequestId, others are listed (api-facts §7.9)."""
    _, login_id = caller.connect()

    answer = caller.send("POST", "AuthorizeMultiple", {"LoginIds": [login_id, "unknown"]}, auth=caller.token())

    assert [one["LoginId"] for one in answer.json()["ValidLoginIds"]] == [login_id]
    assert answer.json()["InvalidLoginIds"] == ["unknown"]


def test_every_language_and_country_has_its_questions(world: World, caller: Caller) -> None:
    """French starts with Où or Quel, the US asks a sum (api-facts §10)."""
    french = caller.sign_in("Greatday", Language="fr").json()["SecurityChallenges"][0]["Prompt"]
    world.switches.order("us-questions")
    sums = [caller.sign_in("Greatday", Language=language) for language in ("en", "fr")]

    assert french.startswith(("Où", "Quel"))
    assert ["+" in answer.json()["SecurityChallenges"][0]["Prompt"] for answer in sums] == [True, True]


@pytest.mark.parametrize(
    "username",
    [
        "sim_mfa_pick",
        "sim_mfa_choice",
        "sim_mfa_choices",
        "sim_mfa_image",
        "sim_mfa_text_or_call",
        "sim_mfa_triple",
        "sim_mfa_rounds",
        "sim_mfa_push",
        "sim_francais",
    ],
)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_kind_of_challenge_can_be_answered(caller: Caller, username: str, language: str) -> None:
    """All types of api-facts §5.2, in both languages, to the end."""
    token = caller.token()
    answer = caller.sign_in(username, token=token, Language=language)
    types = set()
    while answer.status_code == 203:
        types |= {one["Type"] for one in answer.json()["SecurityChallenges"]}
        answer = caller.answer(answer, token=token)

    assert answer.status_code == 200
    assert types


def test_cached_with_credentials_needs_no_question_the_second_time(caller: Caller) -> None:
    """Older clients send credentials with MostRecentCached true (api-facts §4.2)."""
    caller.connect("sim_mfa_triple")

    known = caller.sign_in("sim_mfa_triple", MostRecentCached=True)
    unknown = caller.sign_in("Greatday", MostRecentCached=True)

    assert (known.status_code, unknown.status_code) == (200, 203)


@pytest.mark.parametrize("endpoint", ["AuthorizeAsync", "AuthorizeMultiple"])
def test_the_relatives_want_a_token_too(caller: Caller, endpoint: str) -> None:
    """The same refusal, the same message."""
    answer = caller.send("POST", endpoint, {"LoginIds": [], "LoginId": "x"})

    assert answer.json()["Message"] == "You must provide a valid authorize token"


def test_polling_wants_the_token_too(caller: Caller) -> None:
    """AuthorizeAsync with a RequestId alone."""
    request_id, _ = caller.connect()

    answer = caller.send("POST", "AuthorizeAsync", {"RequestId": request_id}, auth="never-made")

    assert answer.json()["Message"] == "You must provide a valid authorize token"


# ---- one session a login, by policy


def test_only_live_sessions_of_one_login_are_in_each_others_way(caller: Caller) -> None:
    """Another user, a cached call, and the time after eight idle minutes are not concerned."""
    caller.world.switches.order("one-session-a-login")
    _, login_id = caller.connect("Greatday")
    caller.sign_in("Greatday")

    again = caller.sign_in("Greatday")
    refreshed = caller.authorize({"LoginId": login_id, "MostRecentCached": False})
    cached = caller.authorize({"LoginId": login_id, "MostRecentCached": True})
    other = caller.sign_in("sim_mfa_pick")
    caller.world.clock.advance(timedelta(minutes=8))
    later = caller.sign_in("Greatday")

    assert [one.json()["FlinksCode"] for one in (again, refreshed)] == ["CONCURRENT_SESSION"] * 2
    assert "still waits for MFA answers" in hint_of(again)
    assert [one.status_code for one in (cached, other, later)] == [200, 203, 203]


def test_an_empty_header_is_no_token(caller: Caller) -> None:
    """Where no token is needed, an empty one does no harm."""
    caller.world.switches.order("token-optional")

    assert caller.sign_in("greatday_nomfa", token="").status_code == 200
