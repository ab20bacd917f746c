"""Flurl's chains in C# are read as what they send."""

import pytest

from flinks_desk.core.artefacts.code_flurl import SETTERS, VERBS
from tests.core.artefacts.reading import BANKING, GUID, body_of, headers, one, read

MEMBERS = {
    "AppendPathSegment": '"more"',
    "AppendPathSegments": '"more", "again"',
    "SetQueryParam": '"a", 1',
    "SetQueryParams": "new { a = 1 }",
    "WithHeader": '"x-api-key", key',
    "WithHeaders": "new { x_api_key = key }",
    "WithOAuthBearerToken": "token",
    "WithTimeout": "30",
}


def test_a_chain_of_flurl_is_read_from_its_address_to_its_verb() -> None:
    """With what stands between: segments, headers whose underscores become hyphens, the time-out, the body's type."""
    code = f"""using Flurl.Http;
    private const string Base = "{BANKING}";
    var token = await Base.AppendPathSegment("GenerateAuthorizeToken").WithHeader("flinks-auth-key", key).PostAsync();
    var opened = await $"{{Base}}/Authorize".WithHeaders(new {{ flinks_auth_key = token }}).WithTimeout(240)
        .PostJsonAsync(new {{ LoginId = "{GUID}" }});
    var data = await Base.AppendPathSegments("GetAccountsDetailAsync", "{GUID}").GetJsonAsync<Data>();
    var unsent = Base.AppendPathSegment("Nothing");
    """

    token, opened, data = read(code, "Client.cs").requests

    assert [(each.method, each.url) for each in (token, opened, data)] == [
        ("POST", f"{BANKING}/GenerateAuthorizeToken"),
        ("POST", f"{BANKING}/Authorize"),
        ("GET", f"{BANKING}/GetAccountsDetailAsync/{GUID}"),
    ]
    assert list(headers(token)) == list(headers(opened)) == ["flinks-auth-key"]
    assert (opened.patience, opened.implied_content_type, body_of(opened)) == (
        240,
        "application/json",
        {"LoginId": GUID},
    )


@pytest.mark.parametrize(("verb", "method"), VERBS.items())
def test_each_verb_sends(verb: str, method: str) -> None:
    request = one(f'using Flurl.Http;\nvar answer = await "{BANKING}/Authorize".{verb}(body);', "Client.cs")

    assert (request.method, request.url) == (method, f"{BANKING}/Authorize")


@pytest.mark.parametrize(("setter", "arguments"), MEMBERS.items())
def test_each_member_before_the_verb_says_something(setter: str, arguments: str) -> None:
    template = f'using Flurl.Http;\nvar answer = await "{BANKING}/Authorize"{{}}.PostAsync();'

    plain, changed = (one(template.format(each), "a.cs") for each in ("", f".{setter}({arguments})"))

    assert (plain.url, plain.headers, plain.patience) != (changed.url, changed.headers, changed.patience)


def test_every_member_is_tried() -> None:
    """No row of the table is without its example."""
    assert set(MEMBERS) == set(SETTERS)
