"""A customer's request beside the request as it should be sent."""

import pytest

from flinks_desk.core.artefacts import recognise
from flinks_desk.core.diagnosis.catalogue import CODES
from flinks_desk.core.diagnosis.correction import Change, Correction, correction, difference
from flinks_desk.core.diagnosis.diagnose import diagnose, known_values
from flinks_desk.core.diagnosis.mends import MENDS

BASE = "https://acme-api.private.fin.ag/v3/0b5a3564-094d-41c5-960a-1628593985a6/BankingServices"
WIDGET = "https://toolbox-iframe.private.fin.ag/v2/"
SECRET = "c4569c54-aaaa-4d34-8de6-f4113bc82414"
TOKEN = "d65f1adb-8ebc-48dc-be8b-20c773ba1565"
LOGIN = "5e115eac-1209-4f19-641c-08d6d484e2fe"
KEY = "3d5266a8-aaaa-48d4-8de6-52e2e2662acc"
JSON_TYPE = "-H 'Content-Type: application/json'"


def corrected(sent: str, place: int = 0) -> Correction | None:
    known, secrets = known_values(
        [("secret_key", SECRET), ("authorize_token", TOKEN), ("login_id", LOGIN), ("x_api_key", KEY)], b"salt"
    )
    report = diagnose(recognise.recognised(recognise.decoded(sent.encode())), known, secrets)
    return correction(report, place)


def changed(made: Correction | None) -> list[str]:
    assert made is not None
    return [f"{line.change.value} {line.text.strip()}" for line in made.lines if line.change is not Change.SAME]


def authorize(header: str, body: str = f'{{"LoginId": "{LOGIN}", "MostRecentCached": true}}', more: str = "") -> str:
    return f"curl -X POST '{BASE}/Authorize' {JSON_TYPE} -H '{header}' -d '{body}' {more}"


def detail(body: str) -> str:
    return f"curl -X POST '{BASE}/GetAccountsDetail' {JSON_TYPE} -H 'x-api-key: {KEY}' -d '{body}'"


AUTH = f"flinks-auth-key: {TOKEN}"


@pytest.mark.parametrize(
    ("sent", "difference"),
    [
        (
            authorize(f"flinks-auth-key: {SECRET}"),
            ["- flinks-auth-key: <secret_key>", "+ flinks-auth-key: <authorize_token>"],
        ),
        (authorize(f"Authorization: Bearer {TOKEN}"), ["- Authorization: Bearer <authorize_token>", "+ " + AUTH]),
        (authorize(f"flinks-auth-key: Bearer {TOKEN}"), ["- flinks-auth-key: Bearer <authorize_token>", "+ " + AUTH]),
        (authorize("Accept: application/json"), ["+ " + AUTH]),
        (authorize(AUTH, f'{{"LoginId": "{LOGIN}", "Lang": "fr"}}'), ['- "Lang": "fr"', '+ "Language": "fr"']),
        (
            authorize(
                AUTH, '{"RequestId": "221427f5-37f3-49c5-a0c4-573fe06b212b", "SecurityResponses": {"Pet?": "Rex"}}'
            ),
            ['- "Pet?": "<mfa_answer>"', '+ "Pet?": [', '+ "<mfa_answer>"', "+ ]"],
        ),
        (
            detail('{"RequestId": "221427f5-37f3-49c5-a0c4-573fe06b212b", "DaysOfTransactions": "Days360"}'),
            ['- "DaysOfTransactions": "Days360"', '+ "DaysOfTransactions": "Days90"'],
        ),
        (
            detail('{"WithKYC": true}'),
            ['- "WithKYC": true', '+ "WithKYC": true,', '+ "RequestId": "<request_id>"'],
        ),
        (
            f"curl -X GET '{BASE}/GenerateAuthorizeToken' -H 'flinks-auth-key: {SECRET}'",
            [f"- GET {BASE}/GenerateAuthorizeToken", f"+ POST {BASE}/GenerateAuthorizeToken"],
        ),
        (
            f"curl -X POST '{BASE.replace('https', 'http')}/GenerateAuthorizeToken' -H 'flinks-auth-key: {SECRET}'",
            [
                f"- POST {BASE.replace('https', 'http')}/GenerateAuthorizeToken",
                f"+ POST {BASE}/GenerateAuthorizeToken",
            ],
        ),
        (
            f"curl -X POST '{BASE.replace('/v3', '')}/GenerateAuthorizeToken' -H 'flinks-auth-key: {SECRET}'",
            [
                f"- POST {BASE.replace('/v3', '')}/GenerateAuthorizeToken",
                f"+ POST {BASE}/GenerateAuthorizeToken",
            ],
        ),
        (f"{WIDGET}?demo=true", ["+ &authorizeToken=<authorize_token>"]),
        (f"{WIDGET}?authorizeToken={TOKEN}", ["+ &demo=true"]),
        (
            f"{WIDGET}?demo=true&authorizeToken={TOKEN}&headerEnabled=false",
            ["- &headerEnabled=false", "+ &headerEnable=false"],
        ),
        (
            f"{WIDGET}?demo=true&authorizeToken={TOKEN}&backgroundColor=%23f7f7f7",
            ["- &backgroundColor=%23f7f7f7", "+ &backgroundColor=f7f7f7"],
        ),
        (
            f"{WIDGET}?demo=true&authorizeToken={TOKEN}&language=en&language=fr",
            ["- &language=fr"],
        ),
    ],
)
def test_what_can_be_rewritten_is(sent: str, difference: list[str]) -> None:
    """Only the lines that are wrong differ; secrets are roles on both sides."""
    expected = [line.replace(TOKEN, "<authorize_token>") for line in difference]

    assert changed(corrected(sent)) == expected


def test_a_request_that_is_right_has_no_correction() -> None:
    """Nothing to rewrite, nothing beside it."""
    assert corrected(authorize(AUTH)) is None


def test_typographic_quotes_in_a_body_are_mended() -> None:
    """A body that a word processor spoiled is JSON again."""
    made = corrected(authorize(AUTH, f"{{“LoginId”: “{LOGIN}”, }}"))

    assert made is not None
    assert made.after.endswith(f'{{\n  "LoginId": "{LOGIN}"\n}}')


@pytest.mark.parametrize("secret", [SECRET, TOKEN, KEY])
def test_neither_side_holds_a_secret(secret: str) -> None:
    """Whatever was sent, wherever it stood, keys and tokens are shown by their roles."""
    sent = authorize(f"x-api-key: {SECRET}", f'{{"LoginId": "{LOGIN}", "token": "{TOKEN}"}}', f"-H 'x-key: {KEY}'")

    made = corrected(sent)

    assert made is not None
    assert secret not in made.before + made.after


def test_every_mend_is_for_a_code_of_the_contract() -> None:
    """No row is about a code that no rule can find."""
    assert set(MENDS) <= set(CODES)


def test_a_very_long_request_differs_between_its_first_and_its_last_change() -> None:
    """Comparing thousands of lines with each other would take minutes; the rest of both stays as it is."""
    old = [f"line {number}" for number in range(1_500)]
    new = [*old[:10], "other", *old[11:]]

    lines = difference("\n".join(old), "\n".join(new))

    assert [(each.change, each.text) for each in lines if each.change is not Change.SAME] == [
        (Change.GONE, "line 10"),
        (Change.NEW, "other"),
    ]
    assert [each.text for each in lines if each.change is not Change.NEW] == old
