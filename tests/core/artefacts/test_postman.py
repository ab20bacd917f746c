"""A Postman file of any version is read as what Postman would send; what its scripts set is a hole."""

import json
from typing import Any

import pytest

from flinks_desk.core.artefacts.model import BodyForm, Kind, hole
from tests.core.artefacts.reading import BANKING, GUID, body_of, header, one, read

AUTH = {
    "type": "apikey",
    "apikey": [
        {"key": "key", "value": "x-api-key"},
        {"key": "value", "value": "{{key}}"},
        {"key": "in", "value": "header"},
    ],
}
OLD_AUTH = {"type": "apikey", "apikey": {"key": "x-api-key", "value": "{{key}}", "in": "header"}}
RAW = {"mode": "raw", "raw": '{"RequestId":"{{rid}}"}', "options": {"raw": {"language": "json"}}}


def collection(*items: dict[str, Any], **more: Any) -> str:
    schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
    return json.dumps({"info": {"name": "Flinks", "schema": schema}, "item": items, **more})


def call(url: Any = "{{base}}/GetAccountsDetail", **more: Any) -> dict[str, Any]:
    return {"name": "Detail", "request": {"method": "POST", "url": url, "header": [], **more}}


VARIABLES = [
    {"key": "base", "value": "https://{{instance}}-api.private.fin.ag/v3/{{cid}}/BankingServices"},
    {"key": "instance", "value": "northlend"},
    {"key": "cid", "value": GUID},
    {"key": "key", "value": "k1"},
    {"key": "rid", "value": "r1"},
]


def test_variables_are_put_in_again_and_again() -> None:
    request = one(collection(call(body=RAW), variable=VARIABLES))

    assert request.url == f"{BANKING}/GetAccountsDetail"
    assert body_of(request) == {"RequestId": "r1"}
    assert request.implied_content_type == "application/json"
    assert request.label == "Detail"


def test_variables_that_name_each_other_end_somewhere() -> None:
    loop = [{"key": "base", "value": "{{other}}"}, {"key": "other", "value": "{{base}}"}]

    assert "GetAccountsDetail" in one(collection(call(), variable=loop)).url


def test_without_its_environment_a_variable_stays_as_it_is_sent() -> None:
    assert one(collection(call())).url == "{{base}}/GetAccountsDetail"


def test_what_a_script_sets_or_an_export_left_empty_is_a_hole() -> None:
    script = {"listen": "test", "script": {"exec": ["pm.environment.set('token', pm.response.json().Token);"]}}
    header_list = [{"key": "flinks-auth-key", "value": "{{token}}"}, {"key": "x-api-key", "value": "{{key}}"}]

    request = one(
        collection(
            call("https://a-api.private.fin.ag/v3/x/BankingServices/Authorize", header=header_list),
            event=[script],
            variable=[{"key": "key", "value": ""}],
        )
    )

    assert (header(request, "flinks-auth-key"), header(request, "x-api-key")) == (hole("token"), hole("key"))


@pytest.mark.parametrize("auth", [AUTH, OLD_AUTH])
@pytest.mark.parametrize(
    ("own", "expected"),
    [
        ({}, "k1"),
        ({"auth": None}, "k1"),
        ({"auth": {"type": "noauth"}}, ""),
        ({"header": [{"key": "X-Api-Key", "value": "mine"}]}, "mine"),
    ],
)
def test_authorisation_is_inherited_unless_it_is_switched_off(
    auth: dict[str, Any], own: dict[str, Any], expected: str
) -> None:
    folder = {"name": "Data", "item": [call(**own)]}

    request = one(collection(folder, auth=auth, variable=VARIABLES))

    assert header(request, "x-api-key") == expected
    assert len([each for each in request.headers if each.name.lower() == "x-api-key"]) == bool(expected)


def test_bearer_and_basic_are_headers_and_a_key_may_go_into_the_query() -> None:
    bearer = one(
        collection(call(auth={"type": "bearer", "bearer": [{"key": "token", "value": "t"}]}), variable=VARIABLES)
    )
    query = {"type": "apikey", "apikey": [*AUTH["apikey"][:2], {"key": "in", "value": "query"}]}

    assert header(bearer, "authorization") == "Bearer t"
    assert one(collection(call(auth=query), variable=VARIABLES)).url.endswith("?x-api-key=k1")


@pytest.mark.parametrize(
    "url",
    [
        {"raw": "{{base}}/GetAccountsDetailAsync/:id?x=1", "variable": [{"key": "id", "value": "r1"}]},
        {
            "host": ["{{base}}"],
            "path": ["GetAccountsDetailAsync", ":id"],
            "query": [{"key": "x", "value": "1"}, {"key": "y", "value": "2", "disabled": True}],
            "variable": [{"id": "id", "value": "{{rid}}"}],
        },
        {
            "protocol": "https",
            "host": ["northlend-api", "private", "fin", "ag"],
            "path": ["v3", GUID, "BankingServices", "GetAccountsDetailAsync", "r1"],
            "query": [{"key": "x", "value": "1"}],
        },
    ],
)
def test_an_address_in_parts_is_put_together(url: dict[str, Any]) -> None:
    assert one(collection(call(url), variable=VARIABLES)).url == f"{BANKING}/GetAccountsDetailAsync/r1?x=1"


def test_headers_that_are_switched_off_are_not_sent() -> None:
    listed = [{"key": "a", "value": "1", "disabled": True}, {"key": "b", "value": "2"}]

    request = one(collection(call(header=listed), variable=VARIABLES))

    assert [each.name for each in request.headers] == ["b"]


def test_forms_files_and_disabled_bodies() -> None:
    bodies = [
        {"mode": "urlencoded", "urlencoded": [{"key": "a", "value": "{{rid}}"}]},
        {"mode": "file", "file": {"src": "x"}},
        {"mode": "raw", "raw": "x", "disabled": True},
    ]
    form, file, none = (one(collection(call(body=body), variable=VARIABLES)).body for body in bodies)

    assert form is not None
    assert file is not None
    assert (form.form, form.fields, file.form, none) == (BodyForm.FORM, (("a", "r1"),), BodyForm.FILE, None)


def test_one_saved_answer_is_the_answer_and_several_are_examples() -> None:
    saved = {"name": "x", "code": 401, "body": '{"HttpStatusCode":401}'}

    alone = one(collection({**call(), "response": [saved]}, variable=VARIABLES))
    several = one(collection({**call(), "response": [saved, saved]}, variable=VARIABLES))

    assert alone.answer is not None
    assert (alone.answer.status, several.answer) == (401, None)


def test_version_one_and_environments_are_read() -> None:
    old = json.dumps(
        {
            "id": "1",
            "name": "old",
            "order": ["2"],
            "requests": [
                {
                    "id": "2",
                    "method": "POST",
                    "url": f"{BANKING}/Authorize",
                    "headers": "flinks-auth-key: k\n",
                    "dataMode": "raw",
                    "rawModeData": '{"a":1}',
                }
            ],
        }
    )
    environment = read(
        json.dumps(
            {
                "name": "dev",
                "values": [
                    {"key": "secret", "value": "x", "type": "secret", "enabled": True},
                    {"key": "off", "value": "y", "enabled": False},
                ],
            }
        )
    )

    assert header(one(old), "flinks-auth-key") == "k"
    assert body_of(one(old)) == {"a": 1}
    assert environment.kind is Kind.POSTMAN
    assert [(setting.name, setting.value) for setting in environment.settings] == [("secret", "x")]
