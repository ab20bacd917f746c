"""`.http` files, files of settings, JSON documents and consoles."""

import json

import pytest

from flinks_desk.core.artefacts.model import BodyForm, Kind, SettingPlace, hole
from tests.core.artefacts.reading import BANKING, GUID, body_of, header, one, read

AUTHORIZE = f"{BANKING}/Authorize"


def test_an_http_file_has_variables_titles_scripts_and_several_requests() -> None:
    artefact = read(
        f"""@host = https://northlend-api.private.fin.ag
@base = {{{{host}}}}/v3/{GUID}/BankingServices
@token = {{{{$dotenv FLINKS_TOKEN}}}}

# @name auth
POST {{{{base}}}}/Authorize
flinks-auth-key: {{{{token}}}}
# a comment
Content-Type: application/json

{{
  "LoginId": "x"
}}

> {{% client.global.set("r", response.body.RequestId) %}}

### poll
GET {{{{base}}}}/GetAccountsDetailAsync/{{{{auth.response.body.RequestId}}}}
    ?x=1
    &y=2
x-api-key: {{{{key}}}}

### from a file
POST {{{{base}}}}/Authorize

< ./body.json
"""
    )

    auth, poll, file = artefact.requests
    assert (auth.url, auth.label, header(auth, "flinks-auth-key")) == (AUTHORIZE, "auth", hole("$dotenv FLINKS_TOKEN"))
    assert body_of(auth) == {"LoginId": "x"}
    assert poll.url == f"{BANKING}/GetAccountsDetailAsync/{hole('auth.response.body.RequestId')}?x=1&y=2"
    assert (poll.label, header(poll, "x-api-key"), poll.method) == ("poll", "{{key}}", "GET")
    assert file.body is not None
    assert file.body.form is BodyForm.FILE
    assert [setting.name for setting in artefact.settings] == ["host", "base", "token"]


def test_a_request_as_it_goes_over_the_wire_with_its_answer() -> None:
    request = one(
        f"""POST /v3/{GUID}/BankingServices/Authorize HTTP/1.1
Host: northlend-api.private.fin.ag
flinks-auth-key: k

{{"LoginId":"x"}}

HTTP/1.1 401 Unauthorized
Content-Type: application/json

{{"HttpStatusCode":401}}
"""
    )

    assert (request.url, body_of(request)) == (AUTHORIZE, {"LoginId": "x"})
    assert request.answer is not None
    assert (request.answer.status, request.answer.text) == (401, '{"HttpStatusCode":401}')


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("FLINKS_KEY=abc", "abc"),
        ('export FLINKS_KEY="abc"   # why', "abc"),
        ("FLINKS_KEY='abc '", "abc "),
        ("FLINKS_KEY=abc # why", "abc"),
        ('FLINKS_KEY="a b#c"', "a b#c"),
        ("FLINKS_KEY=abc\u200b", "abc\u200b"),
        ("FLINKS_KEY=abc\u00a0", "abc\u00a0"),
        ("FLINKS_KEY=<abc>", "<abc>"),
        ("  FLINKS_KEY: abc", "abc"),
        ('FLINKS_KEY = "abc"', "abc"),
        ("- FLINKS_KEY=abc", "abc"),
        ("FLINKS_KEY=", ""),
    ],
)
def test_a_value_is_what_the_loader_makes_of_it(line: str, value: str) -> None:
    artefact = read(f"# settings\n{line}\nFLINKS_INSTANCE=x\n", ".env")

    assert artefact.kind is Kind.DOTENV
    assert [each.value for each in artefact.settings if each.name.endswith("FLINKS_KEY")] == [value]


def test_values_of_the_same_file_are_put_in() -> None:
    artefact = read(
        "FLINKS_INSTANCE=x\nFLINKS_URL=https://${FLINKS_INSTANCE}-api.private.fin.ag/$OTHER\nFLINKS_RAW='$A'\n"
    )

    assert [each.value for each in artefact.settings] == ["x", f"https://x-api.private.fin.ag/{hole('OTHER')}", "$A"]


def test_nested_yaml_has_dotted_names_and_kubernetes_pairs_are_pairs() -> None:
    nested = read('flinks:\n  connect:\n    url: "https://x-iframe.private.fin.ag/v2/"\n  secretKey: abc\n')
    pairs = read("env:\n - name: FLINKS_SECRET_KEY\n   value: abc\n")

    assert [each.name for each in nested.settings] == ["flinks.connect.url", "flinks.secretKey"]
    assert [(each.name, each.value) for each in pairs.settings] == [("FLINKS_SECRET_KEY", "abc")]


def test_json_settings_are_named_by_their_path() -> None:
    artefact = read('\ufeff{"Flinks":{"SecretKey":"abc","Deep":{"AuthorizeToken":"def"}},"Port":1}')

    assert artefact.kind is Kind.JSON
    assert [(each.name, each.value, each.place) for each in artefact.settings] == [
        ("Flinks:SecretKey", "abc", SettingPlace.FILE),
        ("Flinks:Deep:AuthorizeToken", "def", SettingPlace.FILE),
    ]
    span = artefact.settings[0].span
    assert span is not None
    assert artefact.text[span.start : span.end] == "abc"


def test_answers_alone_in_lists_and_cut_off_are_answers() -> None:
    alone = read('{"HttpStatusCode":202,"FlinksCode":"OPERATION_PENDING"}').answers
    listed = read('[{"HttpStatusCode":200,"Token":"a"},\n {"HttpStatusCode":401,"FlinksCode":"X"}]').answers
    cut = read('{"HttpStatusCode":200,"Links":[{"rel":"Acc').answers

    assert [answer.status for answer in (*alone, *listed)] == [202, 200, 401]
    assert [answer.text for answer in cut] == ['{"HttpStatusCode":200,"Links":[{"rel":"Acc']


def test_exchanges_in_json_are_requests_with_answers() -> None:
    artefact = read(
        json.dumps(
            [
                {
                    "request": {"method": "POST", "url": AUTHORIZE, "headers": {"a": "b"}, "body": {"c": 1}},
                    "response": {"status": 401, "body": {"FlinksCode": "X"}},
                }
            ]
        )
    )

    (request,) = artefact.requests
    assert (request.method, header(request, "a"), body_of(request)) == ("POST", "b", {"c": 1})
    assert request.answer is not None
    assert (request.answer.status, json.loads(request.answer.text or "")) == (401, {"FlinksCode": "X"})


EVENT = {"step": "REDIRECT", "loginId": "x"}


@pytest.mark.parametrize(
    ("line", "origin", "was_text"),
    [
        ("{step: 'REDIRECT', loginId: 'x'}", "", False),
        ("connect.js:12 {step: \"REDIRECT\", loginId: 'x',}", "", False),
        ('{"step":"REDIRECT","loginId":"x"}', "", False),
        ('"{\\"step\\":\\"REDIRECT\\",\\"loginId\\":\\"x\\"}"', "", True),
        (
            (
                "MessageEvent {isTrusted: true, data: {step: 'REDIRECT', loginId: 'x'}, origin: "
                "'https://h.example', lastEventId: ''}"
            ),
            "https://h.example",
            False,
        ),
        (
            '{"origin":"https://h.example","data":"{\\"step\\":\\"REDIRECT\\",\\"loginId\\":\\"x\\"}"}',
            "https://h.example",
            True,
        ),
        ("message from https://h.example: { step: 'REDIRECT',\n  loginId: 'x' }", "https://h.example", False),
        ('[flinks] event {"step":"REDIRECT","loginId":"x"}', "", False),
    ],
)
def test_an_event_is_found_in_every_dress(line: str, origin: str, was_text: bool) -> None:  # noqa: FBT001
    artefact = read(line)

    (event,) = artefact.events
    assert artefact.kind is Kind.EVENTS
    assert (event.data, event.origin, event.was_text) == (EVENT, origin, was_text)


def test_wget_and_httpie_are_read_too() -> None:
    wget = one(f"wget --method POST --header 'a: b' --body-data '{{\"c\":1}}' {AUTHORIZE}")
    httpie = one(f"http --timeout 30 POST {AUTHORIZE} a:b c:=1")
    piped = one(f"echo '{{\"c\":1}}' | \\\n http POST {AUTHORIZE} a:b")

    for request in (wget, httpie, piped):
        assert (request.method, request.url, header(request, "a"), body_of(request)) == (
            "POST",
            AUTHORIZE,
            "b",
            {"c": 1},
        )
    assert httpie.patience == 30
