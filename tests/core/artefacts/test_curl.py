"""A cURL command, for whatever shell, is read as what curl would send; what had to be repaired is told."""

import json
import re
import shlex
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flinks_desk.core.artefacts.model import BodyForm, DamageKind, Kind, hole, shown_holes
from flinks_desk.core.text import ENGLISH
from tests.core.artefacts.reading import BANKING, GUID, WIDGET, body_of, header, headers, one, read

HARD = "a\"b'c$d%e!f^g&h\\i é 🙂 j`k"
TEXTS = st.text(
    st.characters(blacklist_categories=("Cs", "Cc", "Co"), blacklist_characters="\u2028\u2029"), min_size=1, max_size=40
) | st.just(HARD)
AUTHORIZE = f"{BANKING}/Authorize"


def ansi(text: str) -> str:
    """`$'…'`, as Chrome writes it."""
    escaped = "".join(
        f"\\u{ord(char):04x}" if char in "!\n" or 127 < ord(char) < 0x10000 else "\\" + char if char in "\\'" else char
        for char in text
    )
    return f"$'{escaped}'"


def double(text: str) -> str:
    """Double quotes of bash."""
    return '"' + re.sub(r'([\\"$`])', r"\\\1", text) + '"'


def plain_cmd(text: str) -> str:
    """Double quotes of cmd, for the C runtime."""
    return '"' + re.sub(r'(\\*)("|$)', lambda found: found[1] * 2 + ("\\" + found[2] if found[2] else ""), text) + '"'


def chrome_cmd(text: str) -> str:
    """What new Chrome writes for cmd."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    escaped = re.sub(r"[^a-zA-Z0-9\s_\-:=+~'/.',?;()*`]", lambda found: "^" + found[0], escaped)
    return f'^"{re.sub(r"%(?=[a-zA-Z0-9_])", "%^", escaped)}^"'


@pytest.mark.parametrize("quoted", [shlex.quote, ansi, double])
@given(password=TEXTS, token=TEXTS)
@settings(max_examples=60, deadline=None)
def test_bash_quoting_is_undone_whatever_the_value(quoted: Callable[[str], str], password: str, token: str) -> None:
    body = json.dumps({"Password": password}, ensure_ascii=False)
    name = f"x-test: a{token}"

    request = one(f"curl -X POST {quoted(AUTHORIZE)} -H {quoted(name)} --data-raw {quoted(body)}")

    assert (request.url, header(request, "x-test"), body_of(request)) == (
        AUTHORIZE,
        f"a{token}",
        {"Password": password},
    )


@given(password=TEXTS.filter(lambda text: "%" not in text))
@settings(max_examples=60, deadline=None)
def test_cmd_quoting_is_undone_whatever_the_value(password: str) -> None:
    body = json.dumps({"Password": password}, ensure_ascii=False)
    command = f'curl "{AUTHORIZE}" ^\r\n  -H "x-test: a" ^\r\n  --data-raw {plain_cmd(body)}\r\n'
    if re.search(r'"[^"\n]*\^[&{}]|"\^[{\[]|\^"|\^\\\^"|\^%\^', command):
        return

    request = one(command)

    assert body_of(request) == {"Password": password}


@given(password=TEXTS)
@settings(max_examples=60, deadline=None)
def test_what_chrome_escapes_for_cmd_is_undone_whatever_the_value(password: str) -> None:
    body = json.dumps({"Password": password}, ensure_ascii=False)
    command = (
        f'curl {chrome_cmd(AUTHORIZE)} ^\r\n  -H ^"content-type: application/json^" ^\r\n  --data-raw '
        f"{chrome_cmd(body)}"
    )

    artefact = read(command)

    assert artefact.kind is Kind.CURL_CMD
    assert body_of(artefact.requests[0]) == {"Password": password}


@pytest.mark.parametrize(
    ("command", "method", "implied"),
    [
        (f"curl {AUTHORIZE}", "GET", ""),
        (f"curl -d a {AUTHORIZE}", "POST", "application/x-www-form-urlencoded"),
        (f"curl -sXPUT -da {AUTHORIZE}", "PUT", "application/x-www-form-urlencoded"),
        (f"curl -I {AUTHORIZE}", "HEAD", ""),
        (f"curl -F a=b {AUTHORIZE}", "POST", "multipart/form-data"),
        (f"curl -G -d a=b {AUTHORIZE}", "GET", ""),
        (f"curl --json '{{}}' {AUTHORIZE}", "POST", ""),
        (f"curl -T file {AUTHORIZE}", "PUT", ""),
        (f"curl -d a -H 'content-type: application/json' {AUTHORIZE}", "POST", ""),
    ],
)
def test_curl_chooses_method_and_type_by_itself(command: str, method: str, implied: str) -> None:
    request = one(command)

    assert (request.method, request.implied_content_type) == (method, implied)


def test_options_may_be_joined_and_in_any_order() -> None:
    request = one(f"curl -sS -Hx:1 -XPOST -m5 '{AUTHORIZE}' -H 'Empty;' -H 'Gone:' -u me:pw -A me")

    assert request.method == "POST"
    assert request.patience == 5
    assert headers(request) == {"x": "1", "empty": "", "authorization": "Basic bWU6cHc=", "user-agent": "me"}


def test_variables_of_the_script_are_put_in_and_others_are_holes() -> None:
    artefact = read(
        f"""#!/bin/bash
export CID="{GUID}"
BASE=https://${{INSTANCE}}-api.private.fin.ag/v3/$CID/BankingServices
TOKEN=$(curl -s -X POST "$BASE/GenerateAuthorizeToken" -H "flinks-auth-key: $SECRET" | jq -r .Token)
curl "$BASE/Authorize" -H "flinks-auth-key: $TOKEN" -d '{{"a":"$LOGIN"}}'
"""
    )

    mint, authorize = artefact.requests
    assert mint.url == f"https://{hole('INSTANCE')}-api.private.fin.ag/v3/{GUID}/BankingServices/GenerateAuthorizeToken"
    assert header(mint, "flinks-auth-key") == hole("SECRET")
    assert header(authorize, "flinks-auth-key") == hole("TOKEN")
    assert authorize.body is not None
    assert authorize.body.text == '{"a":"$LOGIN"}'
    assert [setting.name for setting in artefact.settings] == ["CID"]


def test_a_here_document_and_a_file_that_the_script_writes_are_bodies() -> None:
    artefact = read(
        f"""cat > body.json <<'EOF'
{{"RequestId":"x"}}
EOF
curl {BANKING}/GetAccountsDetail --data-binary @body.json
curl {AUTHORIZE} --data-binary @- <<EOF
{{"LoginId":"$ID"}}
EOF
echo '{{"a":1}}' | curl -X POST {AUTHORIZE} -d @-
curl {AUTHORIZE} -d @elsewhere.json
"""
    )

    bodies = [request.body for request in artefact.requests]
    assert [shown_holes(body.text).strip() for body in bodies if body] == [
        '{"RequestId":"x"}',
        '{"LoginId":"${ID}"}',
        '{"a":1}',
        "",
    ]
    assert bodies[-1] is not None
    assert bodies[-1].form is BodyForm.FILE


@pytest.mark.parametrize(
    ("command", "kind"),
    [
        (f"curl {WIDGET}?authorizeToken=a&language=fr", DamageKind.SHELL_CUT),
        (f"curl -X POST “{AUTHORIZE}”", DamageKind.SMART_QUOTES),
        (f"curl ' {AUTHORIZE}'", DamageKind.BLANK),
        (f"curl '{BANKING}/\nAuthorize'", DamageKind.LINE_END),
        (f"curl '{BANKING}/\u200bAuthorize'", DamageKind.INVISIBLE),
        (f"curl '\"{AUTHORIZE}\"'", DamageKind.QUOTES),
    ],
)
def test_an_address_is_mended_and_its_damage_told(command: str, kind: DamageKind) -> None:
    request = one(command)

    assert request.url in {AUTHORIZE, f"{WIDGET}?authorizeToken=a&language=fr"}
    assert [damage.kind for damage in request.damage] == [kind]


def test_what_was_repaired_is_told_in_notes() -> None:
    notes = [str(note) for note in read(f"curl -X POST \\ \n '{AUTHORIZE}' –H ‘a: b’\n").notes]

    assert len(notes) == 3
    assert any("blank stands between" in note for note in notes)
    assert any("Typographic" in note for note in notes)
    assert any("Long dashes" in note for note in notes)


@pytest.mark.parametrize("prompt", ["$ ", "> ", "PS C:\\> ", "me@host:~$ ", "# ", "% "])
def test_prompts_are_no_part_of_a_command(prompt: str) -> None:
    assert one(f"{prompt}curl -X POST {AUTHORIZE} -H 'a: b'").method == "POST"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f'curl -X POST "{AUTHORIZE}" -d "{{\\"a\\":1}}"', Kind.CURL_BASH),
        (f'curl -X POST "{AUTHORIZE}" -d "{{""a"":1}}"', Kind.CURL_CMD),
        (f'curl.exe -X POST "{AUTHORIZE}" ^\n -d "{{\\"a\\":1}}"', Kind.CURL_CMD),
        (f"curl '{AUTHORIZE}' ^\n -d '{{\"a\":1}}'", Kind.CURL_CMD),
        (f'curl "{AUTHORIZE}" ^\r\n  --data-raw "^{{^\\^"a^\\^":1^}}" ^\r\n  --compressed', Kind.CURL_CMD),
        (f'set T=1\ncurl "{AUTHORIZE}" -H "a: %T%" -d "{{\\"a\\":1}}"', Kind.CURL_CMD),
    ],
)
def test_the_shell_is_told_by_its_own_signs(text: str, kind: Kind) -> None:
    artefact = read(text)

    assert artefact.kind is kind
    assert body_of(artefact.requests[0]) == {"a": 1}


def test_several_calls_in_one_script_come_in_order() -> None:
    artefact = read(
        f"curl -s {AUTHORIZE} | jq . && curl {BANKING}/A; curl {BANKING}/B &\n\ncurl {BANKING}/C\ncurl "
        f"https://elsewhere.example/"
    )

    assert [request.url.rpartition("/")[2] for request in artefact.requests] == ["Authorize", "A", "B", "C"]
    assert artefact.others_left_out == 1


def test_spans_show_where_a_value_stands() -> None:
    text = f"> curl '{AUTHORIZE}' \\\r\n> -H 'flinks-auth-key: {GUID}'\r\n"

    request = one(text)

    span = request.headers[0].span
    assert span is not None
    assert text[span.start : span.end] == f"'flinks-auth-key: {GUID}'"
    assert request.url_span is not None
    assert text[request.url_span.start : request.url_span.end] == f"'{AUTHORIZE}'"


def test_the_answer_behind_a_command_is_its_answer() -> None:
    artefact = read(
        f"""$ curl -v -X POST {AUTHORIZE}
> POST /v3/{GUID}/BankingServices/Authorize HTTP/2
> Host: northlend-api.private.fin.ag
>
< HTTP/2 401
< content-type: application/json
<
{{"HttpStatusCode":401,"FlinksCode":"UNAUTHORIZED"}}

$ curl -X POST {BANKING}/GetAccountsDetail
curl: (6) Could not resolve host: northlend-api.private.fin.ag
"""
    )

    first, second = artefact.requests
    assert first.answer is not None
    assert (first.answer.status, first.answer.text) == (401, '{"HttpStatusCode":401,"FlinksCode":"UNAUTHORIZED"}')
    assert second.answer is None
    assert [trouble.request for trouble in artefact.troubles] == [1]


@pytest.mark.parametrize(
    ("before", "told"),
    [
        ("PS C:\\Users\\me> curl", True),
        ("PS> curl", True),
        ("> PS /home/me> curl", True),
        ("PS C:\\Users\\me> curl.exe", False),
        ("C:\\Users\\me> curl", False),
        ("me@host:~$ curl", False),
        ("curl", False),
    ],
)
def test_curl_at_a_prompt_of_powershell_is_said_to_be_an_alias(before: str, *, told: bool) -> None:
    """The request is read all the same, for it is what the person meant (real-world §5.3)."""
    artefact = read(f'{before} -X POST "{AUTHORIZE}" -H "flinks-auth-key: {GUID}"')

    notes = [ENGLISH.say(note) for note in artefact.notes]
    assert [request.url for request in artefact.requests] == [AUTHORIZE]
    assert any("Invoke-WebRequest" in note for note in notes) == told
