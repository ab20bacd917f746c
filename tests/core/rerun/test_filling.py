"""Filling: a step becomes a call once its values are there, to the letter as they wrote it."""

import json

import pytest

from flinks_desk.core.exchange import AsWritten, Call, Json, Reply
from flinks_desk.core.known import Role
from flinks_desk.core.rerun.filling import Lack, Values, filled, origins, shown
from flinks_desk.core.rerun.model import STAND_IN, Plan, Variant
from flinks_desk.core.rerun.planning import Have
from flinks_desk.core.secret import Secret
from tests.core.rerun.letters import ACME, API_KEY, BASE, JSON_TYPE, LOGIN, REQUEST, SECRET, TOKEN, curl, planned

KEYS = {Role.SECRET_KEY: Secret("our-secret-key-000"), Role.X_API_KEY: Secret("our-x-api-key-0000")}
MINTED = Reply(200, (), "", {"Token": Secret("our-token-00000000")}, is_json=True)
ASKED: dict[str, Json] = {
    "HttpStatusCode": 203,
    "RequestId": "8e6a3c1a-0000-4000-8000-000000000000",
    "SecurityChallenges": [{"Prompt": "What shape do people like most?"}],
}


def call_of(plan: Plan, values: Values) -> Call:
    """The last call, which lacks nothing."""
    made = filled(plan, plan.steps[-1], values)
    assert isinstance(made, Call), made
    return made


def minted(plan: Plan) -> Values:
    """Everything that the steps before the last can bring."""
    opened: dict[str, Json] = {
        "RequestId": "8e6a3c1a-0000-4000-8000-000000000000",
        "Login": {"Id": "7d1f0c1e-52a5-4d77-9c3b-2a0a5b7c9f10"},
    }
    reply = Reply(200, (), "", {**opened, "Token": Secret("our-token-00000000")}, is_json=True)
    return Values(KEYS, outcomes=dict.fromkeys(range(1, len(plan.steps)), reply))


def test_a_key_is_sealed_in_its_header() -> None:
    """The profile's own key goes out as a secret, under the name they gave the header."""
    plan = planned(curl("GenerateAuthorizeToken", f"flinks-auth-key: {SECRET}"))

    assert call_of(plan, Values(KEYS)).headers == (("flinks-auth-key", KEYS[Role.SECRET_KEY]),)


def test_what_stands_around_a_key_is_sealed_with_it() -> None:
    """`Bearer` and quotes around a secret are sent, and the whole is a secret."""
    plan = planned(curl("GenerateAuthorizeToken", f"flinks-auth-key: Bearer {SECRET}"))

    assert call_of(plan, Values(KEYS)).headers == (("flinks-auth-key", Secret("Bearer our-secret-key-000")),)


def test_a_key_in_the_address_is_sealed_there() -> None:
    """A credential as a parameter stays one, and the address that is shown does not hold it."""
    plan = planned(f"curl '{BASE}/GenerateAuthorizeToken?flinks-auth-key={SECRET}' -X POST")
    call = call_of(plan, Values(KEYS))

    assert call.as_written == AsWritten(query=(("flinks-auth-key", KEYS[Role.SECRET_KEY]),))
    assert "our-secret" not in call.url


def test_a_key_in_the_path_is_something_else() -> None:
    """An address never holds a secret: what stands there is refused as theirs was."""
    plan = planned(curl(f"GetAccountsDetailAsync/{API_KEY}", f"x-api-key: {API_KEY}", method="GET"))

    assert call_of(plan, Values(KEYS)).url.endswith(f"/GetAccountsDetailAsync/{STAND_IN}")


def test_a_body_that_is_no_json_goes_out_as_it_is() -> None:
    """A comma too many is sent, with our values inside."""
    plan = planned(curl("Authorize", JSON_TYPE, f"flinks-auth-key: {TOKEN}", body=f'{{"LoginId": "{LOGIN}",}}'))
    call = call_of(plan, minted(plan))

    assert call.body is None
    assert call.as_written is not None
    assert "".join(map(str, call.as_written.text)) == '{"LoginId": "7d1f0c1e-52a5-4d77-9c3b-2a0a5b7c9f10",}'


def test_a_body_that_is_no_json_hides_what_is_secret_in_it() -> None:
    """A bank password, an answer and any GUID are replaced there too, whatever the text looks like."""
    body = f"""{{"Password": "hunter 2", 'RequestId': {REQUEST}, "X": "{API_KEY[::-1].replace("-", "")}",
      "Y": "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee", "SecurityResponses": {{"Pet?": ["Rex"], "Town?": "Rimouski"}},}}"""
    plan = planned(
        curl("Authorize", JSON_TYPE, f"flinks-auth-key: {TOKEN}").replace("-H", f"-d $'{quoted(body)}' -H", 1)
    )
    sent = "".join(str(piece) for piece in (call_of(plan, minted(plan)).as_written or AsWritten()).text)

    assert not [word for word in ("hunter", REQUEST[:8], "aaaa-", "Rex", "Rimouski") if word in sent]
    assert '"Town?": "' in sent


def quoted(body: str) -> str:
    """For the inside of bash's `$'…'`."""
    return body.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n")


def test_a_form_stays_a_form() -> None:
    """A body of form fields is sent as such, until it is corrected."""
    text = f"curl -X POST '{BASE}/Authorize' -H 'flinks-auth-key: {TOKEN}' --data-urlencode LoginId={LOGIN}"
    plan = planned(text)
    call = call_of(plan, minted(plan))

    assert call.body is None
    assert call.as_written is not None
    written = dict(call.as_written.form) or "".join(map(str, call.as_written.text))
    assert "7d1f0c1e-52a5-4d77-9c3b-2a0a5b7c9f10" in str(written)


@pytest.mark.parametrize(
    ("theirs", "given", "sent"),
    [
        pytest.param(("Pet?",), {"Pet?": ["Rex"]}, {"What shape do people like most?": ["Triangle"]}, id="asked"),
        pytest.param(("Pet?",), {"pet": ["Rex"]}, {"pet": ["-"]}, id="altered"),
        pytest.param(("Pet?",), {"Pet?": "Rex"}, {"What shape do people like most?": "Triangle"}, id="text"),
        pytest.param(("Pet?",), {"Pet?": [""]}, {"What shape do people like most?": [""]}, id="blank"),
        pytest.param(
            ("Pet?", "Town?"),
            {"Pet?": ["Rex"], "Town?": ["Rimouski"]},
            {"What shape do people like most?": ["Triangle"]},
            id="more than here",
        ),
    ],
)
def test_answers_stand_under_the_questions_that_are_asked_here(
    theirs: tuple[str, ...], given: dict[str, object], sent: dict[str, object]
) -> None:
    """Their answer's place and form stay; the question is the one that our bank asks, the answer is published."""
    challenges = [{"Prompt": prompt} for prompt in theirs]
    plan = planned(
        curl(
            "Authorize",
            JSON_TYPE,
            f"flinks-auth-key: {TOKEN}",
            body={"Institution": "FlinksCapital", "Username": "Greatday", "Password": "Everyday"},
            answer={"HttpStatusCode": 203, "SecurityChallenges": challenges, "RequestId": REQUEST},
        )
        + curl(
            "Authorize",
            JSON_TYPE,
            f"flinks-auth-key: {TOKEN}",
            body={"RequestId": REQUEST, "SecurityResponses": given},
        )
    )
    asked = Reply(203, (), "", ASKED, is_json=True)
    body = call_of(plan, Values(KEYS, outcomes={1: MINTED, 2: asked})).body or {}

    assert revealed(body["SecurityResponses"]) == sent
    assert body["RequestId"] == ASKED["RequestId"]


def revealed(value: object) -> object:
    return json.loads(json.dumps(value, default=lambda one: one.reveal()))


def test_what_an_answer_did_not_bring_is_lacking() -> None:
    """A step that needs a refused token cannot be sent, and says which call did not bring it."""
    plan = planned(curl("Authorize", JSON_TYPE, f"flinks-auth-key: {TOKEN}", body={"LoginId": "x"}))
    refused = Reply(401, (), "", {"FlinksCode": "UNAUTHORIZED"}, is_json=True)
    lack = filled(plan, plan.steps[-1], Values(KEYS, outcomes={1: refused}))

    assert isinstance(lack, Lack)
    assert str(lack.what) == "Call 1 did not bring the authorize token that this call needs."


def test_what_nobody_typed_is_lacking() -> None:
    """A key that is neither kept nor typed is named; typed, it is sent."""
    plan = planned(curl("GenerateAuthorizeToken", f"flinks-auth-key: {SECRET}"), Variant.AS_SENT, ACME, Have())
    lack = filled(plan, plan.steps[0], Values())

    assert isinstance(lack, Lack)
    assert str(lack.what) == "The secret key is missing."
    assert call_of(plan, Values(typed={0: Secret("typed")})).headers[0][1] == Secret("typed")


def test_what_is_shown_beforehand_holds_no_secret() -> None:
    """Roles stand for values; beside them is where they come from, and the end of a key."""
    plan = planned(curl("GetAccountsDetail", JSON_TYPE, f"x-api-key: {API_KEY}", body={"RequestId": REQUEST}))
    step = plan.steps[-1]
    rows = [(str(one.name), one.ending, str(one.where)) for one in origins(plan, step, {Role.X_API_KEY: "••••00"})]

    assert "x-api-key: <x_api_key>" in shown(plan, step)
    assert rows == [
        ("<x_api_key>", "••••00", "the key of simulator"),
        ("<request_id>", "", "from the answer to call 2"),
    ]
