"""What Postman's "Code" button and httpsnippet write is read as the request that it was written from.

The texts were made with postman-code-generators 2.1.1 and httpsnippet 3.0.10 from three requests; `hard` ones hold the
password that breaks quoting. Left out is what those two write wrongly: httpsnippet's PHP puts null for true, its wget
and Postman's HTTP_Request2 send `\\n` as two characters, and several do not escape a quote or a backslash.
"""

import json
from pathlib import Path

import pytest

from tests.core.artefacts.reading import BANKING, body_of, headers, read

FILES: dict[str, str] = json.loads((Path(__file__).parent / "generated.json").read_text(encoding="utf-8"))
BASE = BANKING.replace("53bae105-b9c0-4fad-818a-437e0ccc8d91", "0b5a3564-094d-41c5-960a-1628593985a6")
KINDS = {"curl": "curl-bash", "powershell": "powershell", "http": "http-file", "shell": "text"}
PASSWORDS = {"hard": "a\"b'c$d%e!f^g&h\\i é 🙂", "plain": "Quartz_Ember19"}
WANTED = {
    "mint": ("POST", f"{BASE}/GenerateAuthorizeToken", {"flinks-auth-key": "7ed84c38-a7f7-4b55-bbce-a1081f7cec35"}),
    "auth": ("POST", f"{BASE}/Authorize", {"flinks-auth-key": "9129c67e-9745-4153-a823-5e8f0a9299be"}),
    "poll": (
        "GET",
        f"{BASE}/GetAccountsDetailAsync/0d71ad13-430d-4a50-9911-f0ee3487b293",
        {"x-api-key": "3d5266a8-b697-48d4-8de6-52e2e2662acc"},
    ),
}


@pytest.mark.parametrize("name", FILES)
def test_a_generated_snippet_is_the_request_it_was_made_from(name: str) -> None:
    how, _, what, *_ = name.split("-")
    method, url, wanted = WANTED[what]

    (request,) = read(FILES[name]).requests

    assert (request.method, request.url) == (method, url)
    assert headers(request).items() >= wanted.items()
    if what == "auth":
        assert body_of(request) == {
            "LoginId": "e297b79a-0ef7-4148-92e3-3665f3b47dfe",
            "MostRecentCached": True,
            "Password": PASSWORDS[how],
        }
        assert "application/json" in {headers(request).get("content-type", "")[:16], request.implied_content_type}
    else:
        assert request.body is None


@pytest.mark.parametrize("name", FILES)
def test_the_kind_of_a_generated_snippet_is_told_by_its_content(name: str) -> None:
    tool, language = name.split("-")[1], name.split("-")[3]
    expected = "curl-bash" if name.endswith("shell-curl") else KINDS.get(language, "code")

    assert (tool, read(FILES[name]).kind.value) == (tool, expected)
