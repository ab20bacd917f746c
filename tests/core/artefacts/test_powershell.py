"""PowerShell, of Chrome, Postman, httpsnippet or a person, is read as what it would send."""

import json
import re

from hypothesis import given, settings
from hypothesis import strategies as st

from flinks_desk.core.artefacts.model import BodyForm, Kind, hole
from tests.core.artefacts.reading import BANKING, GUID, body_of, header, headers, one, read

AUTHORIZE = f"{BANKING}/Authorize"
TEXTS = st.text(st.characters(blacklist_categories=("Cs", "Cc", "Co")), min_size=1, max_size=40) | st.just(
    "a\"b'c$d%e!f^g&h\\i é 🙂 `x"
)


@given(TEXTS)
@settings(max_examples=80, deadline=None)
def test_double_quotes_with_back_ticks_are_undone_whatever_the_value(password: str) -> None:
    body = json.dumps({"Password": password}, ensure_ascii=False)
    quoted = re.sub(r'(["`$“”„])', r"`\1", body)

    assert body_of(one(f'Invoke-RestMethod -Uri "{AUTHORIZE}" -Method Post -Body "{quoted}"')) == {"Password": password}


@given(TEXTS.filter(lambda text: not set(text) & set("‘’‚‛")))
@settings(max_examples=80, deadline=None)
def test_single_quotes_and_here_strings_are_undone_whatever_the_value(password: str) -> None:
    body = json.dumps({"Password": password}, ensure_ascii=False)
    doubled = body.replace("'", "''")

    assert body_of(one(f"irm '{AUTHORIZE}' -Method Post -Body '{doubled}'")) == {"Password": password}
    assert body_of(one(f"$b = @'\n{body}\n'@\nirm '{AUTHORIZE}' -Method Post -Body $b")) == {"Password": password}


def test_what_chrome_copies_is_read_without_its_pseudo_headers() -> None:
    request = one(
        f"""$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession
$session.UserAgent = "Mozilla/5.0"
Invoke-WebRequest -UseBasicParsing -Uri "{AUTHORIZE}" `
-Method "POST" `
-WebSession $session `
-Headers @{{
"authority"="northlend-api.private.fin.ag"
  "method"="POST"
  "path"="/v3"
  "scheme"="https"
  "accept"="*/*"
  "sec-ch-ua"="`"Chromium`";v=`"141`""
}} `
-ContentType "application/json" `
-Body ([System.Text.Encoding]::UTF8.GetBytes("{{`"Name`":`"Andr$([char]233)`"}}"))"""
    )

    assert headers(request) == {"accept": "*/*", "sec-ch-ua": '"Chromium";v="141"', "content-type": "application/json"}
    assert body_of(request) == {"Name": "André"}


def test_splatting_and_converted_tables_are_understood() -> None:
    request = one(
        f"""$params = @{{
  Uri         = "https://$instance-api.private.fin.ag/v3/{GUID}/BankingServices/Authorize"
  Method      = 'Post'
  Headers     = @{{ 'flinks-auth-key' = $env:FLINKS_TOKEN }}
  ContentType = 'application/json'
  Body        = (@{{ LoginId = 'x'; MostRecentCached = $true; Ids = @(1, 2) }} | ConvertTo-Json -Depth 5)
}}
$answer = Invoke-RestMethod @params -TimeoutSec 30"""
    )

    assert request.url.startswith(f"https://{hole('instance')}-api")
    assert header(request, "flinks-auth-key") == hole("env:FLINKS_TOKEN")
    assert body_of(request) == {"LoginId": "x", "MostRecentCached": True, "Ids": [1, 2]}
    assert (request.method, request.patience) == ("POST", 30)


def test_a_body_without_a_type_is_sent_as_a_form() -> None:
    request = one(f'Invoke-RestMethod -Method Post -Uri "{AUTHORIZE}" -Body \'{{"a":1}}\'')

    assert request.implied_content_type == "application/x-www-form-urlencoded"


def test_a_table_as_body_is_a_form_and_without_a_method_it_is_get() -> None:
    posted = one(f"irm '{AUTHORIZE}' -Method POST -Body @{{ a = 'b' }}")
    asked = one(f"iwr '{AUTHORIZE}'")

    assert posted.body is not None
    assert (posted.body.form, posted.body.fields) == (BodyForm.FORM, (("a", "b"),))
    assert asked.method == "GET"


def test_the_error_text_behind_a_command_is_its_answer_and_no_second_command() -> None:
    artefact = read(
        f"""PS C:\\> $h = @{{}}
PS C:\\> $h["x-api-key"] = "{GUID}"
PS C:\\> Invoke-RestMethod "{BANKING}/GetAccountsDetail" -Method Post -Headers $h
Invoke-RestMethod : The remote server returned an error: (401) Unauthorized.
At line:1 char:1
+ Invoke-RestMethod "{BANKING}/GetAccountsDetail" -Method Post -Headers $h
+ ~~~~~~~~~~~~~~~~~"""
    )

    (request,) = artefact.requests
    assert artefact.kind is Kind.POWERSHELL
    assert header(request, "x-api-key") == GUID
    assert request.answer is not None
    assert request.answer.status == 401
