"""Plans: what of a customer's calls is sent elsewhere, in which order, and where each value comes from."""

import json
import re

import pytest

from flinks_desk.core.known import Role
from flinks_desk.core.rerun.filling import shown
from flinks_desk.core.rerun.model import STAND_IN, Answered, Given, Need, Own, Plan, Published, Typed, Variant
from flinks_desk.core.rerun.planning import MOST, Have
from flinks_desk.core.secret import Secret
from tests.core.rerun.letters import (
    ACME,
    API_KEY,
    BASE,
    BOTH_KEYS,
    CUSTOMER,
    JSON_TYPE,
    LOGIN,
    REQUEST,
    SECRET,
    SIMULATOR,
    TOKEN,
    curl,
    log,
    planned,
)

SWAPPED = curl("Authorize", JSON_TYPE, f"flinks-auth-key: {SECRET}", body={"LoginId": LOGIN, "MostRecentCached": True})
DETAIL = curl("GetAccountsDetail", JSON_TYPE, f"x-api-key: {API_KEY}", body={"RequestId": REQUEST})


def calls(plan: Plan) -> list[str]:
    """The endpoints in order; those that are made first in brackets."""
    return [step.endpoint if step.request is not None else f"({step.endpoint})" for step in plan.steps]


def last(plan: Plan) -> str:
    """How the last call is shown."""
    return shown(plan, plan.steps[-1])


def sources(plan: Plan) -> dict[Role, object]:
    """Where the values of the last call come from."""
    return {slot.role: slot.source for slot in plan.slots_of(plan.steps[-1])}


def test_calls_go_to_the_target_under_its_customer_id() -> None:
    """Host and customer id are the target's, in every call."""
    plan = planned(SWAPPED)

    for step in plan.steps:
        first_line = shown(plan, step).splitlines()[0]
        assert first_line.startswith(f"POST {SIMULATOR.api}/v3/{SIMULATOR.customer_id}/BankingServices/")


def test_a_swapped_credential_stays_swapped() -> None:
    """The secret key in Authorize's header becomes the target's secret key, still in the wrong place."""
    plan = planned(SWAPPED)

    assert "flinks-auth-key: <secret_key>" in last(plan)
    assert sources(plan)[Role.SECRET_KEY] == Own()


def test_corrected_it_has_a_fresh_token() -> None:
    """The mended call takes a token that is made for it."""
    plan = planned(SWAPPED, Variant.CORRECTED)

    assert calls(plan) == ["(GenerateAuthorizeToken)", "(Authorize)", "(GenerateAuthorizeToken)", "Authorize"]
    assert "flinks-auth-key: <authorize_token>" in last(plan)
    assert sources(plan)[Role.AUTHORIZE_TOKEN] == Answered(3)


@pytest.mark.parametrize("variant", Variant)
@pytest.mark.parametrize("text", [SWAPPED, DETAIL, SWAPPED + DETAIL])
def test_no_value_of_the_customers_is_in_a_plan(text: str, variant: Variant) -> None:
    """Neither their secrets nor their LoginId or customer id go to the simulator."""
    plan = planned(text, variant)
    everything = " ".join(
        json.dumps([step.draft.path, step.draft.headers, step.draft.parameters, step.draft.body]) for step in plan.steps
    )

    assert not re.search(f"{SECRET}|{API_KEY}|{LOGIN}|{REQUEST}|{CUSTOMER}", everything)
    assert not any(isinstance(slot.source, Given) and slot.source.value == LOGIN for slot in plan.slots)


def test_a_prefix_and_another_header_stay() -> None:
    """Around a value everything stays as they wrote it; only the value is ours."""
    plan = planned(
        curl(
            "Authorize", JSON_TYPE, f"Authorization: Bearer {TOKEN}", body={"LoginId": LOGIN, "MostRecentCached": True}
        )
    )

    assert "Authorization: Bearer <authorize_token>" in last(plan)
    assert "flinks-auth-key" not in last(plan)


def test_one_value_is_one_value() -> None:
    """A token that they used twice is one token of ours that is used twice."""
    body = {"LoginId": LOGIN, "MostRecentCached": True}
    plan = planned(curl("Authorize", JSON_TYPE, f"flinks-auth-key: {TOKEN}", body=body) * 2)
    tokens = [
        source
        for step in plan.steps[-2:]
        for source in (slot.source for slot in plan.slots_of(step) if slot.role is Role.AUTHORIZE_TOKEN)
    ]

    assert calls(plan).count("(GenerateAuthorizeToken)") == 2  # one connects the test user
    assert tokens[0] == tokens[1]


def test_corrected_a_token_that_was_used_twice_is_two() -> None:
    """The second Authorize gets one of its own."""
    body = {"LoginId": LOGIN, "MostRecentCached": True}
    plan = planned(curl("Authorize", JSON_TYPE, f"flinks-auth-key: {TOKEN}", body=body) * 2, Variant.CORRECTED)
    tokens = [
        slot.source
        for step in plan.steps
        if step.request is not None
        for slot in plan.slots_of(step)
        if slot.role is Role.AUTHORIZE_TOKEN
    ]

    assert len(set(tokens)) == 2


def test_values_are_followed_through_answers() -> None:
    """What an answer brought at the customer's is taken from the answer to the same call of ours."""
    plan = planned(
        curl("GenerateAuthorizeToken", f"flinks-auth-key: {SECRET}", answer={"HttpStatusCode": 200, "Token": TOKEN})
        + curl(
            "Authorize",
            JSON_TYPE,
            f"flinks-auth-key: {TOKEN}",
            body={"Institution": "FlinksCapital", "Username": "greatday_nomfa", "Password": "Everyday"},
            answer={"HttpStatusCode": 200, "RequestId": REQUEST, "Login": {"Id": LOGIN}},
        )
        + DETAIL
    )

    assert calls(plan) == ["GenerateAuthorizeToken", "Authorize", "GetAccountsDetail"]
    assert sources(plan) == {Role.X_API_KEY: Own(), Role.REQUEST_ID: Answered(2)}


def test_a_log_that_tells_only_lines_is_completed() -> None:
    """Where headers and bodies are out of sight, each call has what its endpoint wants; questions are answered."""
    plan = planned(
        log(
            "POST GenerateAuthorizeToken -> 200",
            "POST Authorize -> 203",
            "POST Authorize -> 200",
            "POST GetAccountsDetail -> 200",
        )
    )
    asked, answered, data = plan.steps[1:]

    assert calls(plan) == ["GenerateAuthorizeToken", "Authorize", "Authorize", "GetAccountsDetail"]
    assert '"Username": "Greatday"' in shown(plan, asked)
    assert '"<prompt>": [\n      "<mfa_answer>"' in shown(plan, answered)
    assert (answered.asked_by, data.asked_by) == (2, None)
    assert sources(plan) == {Role.X_API_KEY: Own(), Role.REQUEST_ID: Answered(3)}


def test_polls_in_a_row_are_one() -> None:
    """How often Flinks said that it was not ready is not repeated; a note says so."""
    path = f"GetAccountsDetailAsync/{REQUEST}"
    plan = planned(log("POST GetAccountsDetail -> 202", *[f"GET {path} -> 202"] * 3, f"GET {path} -> 200"))

    assert calls(plan)[-2:] == ["GetAccountsDetail", "GetAccountsDetailAsync"]
    assert "3 questions whether the data are ready are left out" in str(plan.notes[0])


def test_what_is_masked_or_filled_in_elsewhere_comes_from_the_target() -> None:
    """Stars and variables of a shell are the target's own values."""
    masked = planned(curl("GetAccountsDetail", JSON_TYPE, "x-api-key: ********", body={"RequestId": REQUEST}))
    variable = planned(f'curl -X POST "{BASE}/GenerateAuthorizeToken" -H "flinks-auth-key: $FLINKS_SECRET_KEY"')

    assert sources(masked)[Role.X_API_KEY] == Own()
    assert sources(variable)[Role.SECRET_KEY] == Own()


def test_a_placeholder_that_was_sent_is_sent() -> None:
    """It is what is wrong, so it goes out as it is; corrected, it is the real value."""
    text = curl("GenerateAuthorizeToken", "flinks-auth-key: YOUR_SECRET_KEY")

    assert "flinks-auth-key: YOUR_SECRET_KEY" in last(planned(text))
    assert "flinks-auth-key: <secret_key>" in last(planned(text, Variant.CORRECTED))


def test_another_vendors_token_never_leaves() -> None:
    """Something stands in for it that is refused as well."""
    plan = planned(curl("GenerateAuthorizeToken", "flinks-auth-key: sk_live_4eC39HqLyjWDarjtT1zdp7dc"))

    assert f"flinks-auth-key: {STAND_IN}" in last(plan)


def test_a_path_without_the_customer_stays_without() -> None:
    """A broken path stays broken, and is whole when it is corrected."""
    text = curl("GenerateAuthorizeToken", f"flinks-auth-key: {SECRET}").replace(f"{CUSTOMER}/", "")

    assert f"{SIMULATOR.api}/v3/BankingServices/GenerateAuthorizeToken" in last(planned(text))
    assert f"/v3/{SIMULATOR.customer_id}/BankingServices/" in last(planned(text, Variant.CORRECTED))


def test_bank_people_are_the_test_banks() -> None:
    """Nobody's credentials go to the simulator: its own user signs in, the one who is asked where they were asked."""
    text = curl(
        "Authorize",
        JSON_TYPE,
        f"flinks-auth-key: {TOKEN}",
        body={"Institution": "Desjardins", "Username": "marie", "Password": "hunter2!", "MostRecentCached": False},
        answer={"HttpStatusCode": 203, "SecurityChallenges": [{"Prompt": "Pet?"}], "RequestId": REQUEST},
    )
    plan = planned(text)

    assert '"Username": "Greatday"' in last(plan)
    assert '"Institution": "FlinksCapital"' in last(plan)
    assert sources(plan)[Role.PASSWORD] == Given(Secret("Everyday"), sources(plan)[Role.PASSWORD].why)  # type: ignore[attr-defined]


def test_answers_to_questions_alone_get_questions_first() -> None:
    """For answers without the call that was asked, the test bank's asked user is connected first."""
    plan = planned(
        curl(
            "Authorize",
            JSON_TYPE,
            f"flinks-auth-key: {TOKEN}",
            body={"RequestId": REQUEST, "SecurityResponses": {"Pet?": ["Rex"]}},
        )
    )

    assert calls(plan) == ["(GenerateAuthorizeToken)", "(Authorize)", "Authorize"]
    assert plan.steps[-1].asked_by == 2
    assert sources(plan) == {
        Role.AUTHORIZE_TOKEN: Answered(1),
        Role.REQUEST_ID: Answered(2),
        Role.MFA_ANSWER: Published(),
    }


def test_production_asks_for_what_it_lacks() -> None:
    """Keys that are not kept, the LoginId, the bank's password: a person gives them, nothing is invented."""
    by_login = planned(SWAPPED, Variant.CORRECTED, ACME, Have())
    by_password = planned(
        curl(
            "Authorize",
            JSON_TYPE,
            f"flinks-auth-key: {TOKEN}",
            body={"Institution": "Desjardins", "Username": "marie", "Password": "hunter2!"},
        ),
        Variant.AS_SENT,
        ACME,
    )

    assert by_login.needs == (Need(Role.LOGIN_ID), Need(Role.SECRET_KEY))
    assert by_password.needs == (Need(Role.PASSWORD),)
    assert isinstance(sources(by_password)[Role.PASSWORD], Typed)


def test_what_is_of_the_same_place_stays() -> None:
    """A LoginId of the very customer of the profile goes out as it is."""
    own = curl("Authorize", JSON_TYPE, f"flinks-auth-key: {TOKEN}", body={"LoginId": LOGIN, "MostRecentCached": True})
    own = own.replace("northlend", "acme").replace(CUSTOMER, ACME.customer_id)
    source = sources(planned(own, Variant.AS_SENT, ACME))[Role.LOGIN_ID]

    assert isinstance(source, Given)
    assert source.value == LOGIN


def test_the_connection_in_the_window_lends_its_login() -> None:
    """With one's own profile the LoginId of the session in the window is taken, if there is one."""
    plan = planned(SWAPPED, Variant.AS_SENT, ACME, Have(BOTH_KEYS.keys, login_id=REQUEST))
    source = sources(plan)[Role.LOGIN_ID]

    assert isinstance(source, Given)
    assert source.value == REQUEST
    assert plan.needs == ()


def test_headers_of_their_machine_stay_there() -> None:
    """Cookies, hosts, user agents and the like are not Flinks' business, nor anybody's."""
    plan = planned(
        curl(
            "GenerateAuthorizeToken",
            f"flinks-auth-key: {SECRET}",
            "Cookie: session=1",
            "Host: evil.example",
            "User-Agent: x",
            "sec-fetch-mode: cors",
            "Accept: */*",
        )
    )

    assert [name for name, _ in plan.steps[0].draft.headers] == ["flinks-auth-key", "Accept"]


def test_what_is_no_call_is_left_out_and_said() -> None:
    """A widget's address is not run; a note tells."""
    plan = planned("https://toolbox-iframe.private.fin.ag/v2/?demo=true")

    assert plan.steps == ()
    assert "only calls to the API are run" in str(plan.notes[0])


def test_a_recording_of_thousands_is_cut() -> None:
    """Only so many calls are run, and a note tells."""
    plan = planned(log(*[f"GET Institutions?skip={number} -> 200" for number in range(MOST + 5)]))

    assert len(plan.steps) == MOST
    assert f"first {MOST} of {MOST + 5}" in str(plan.notes[-1])
