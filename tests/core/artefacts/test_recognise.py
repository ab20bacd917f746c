"""The kind of what a customer sent is told by its content; nothing makes the readers raise, hang, or run anything."""

import json
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flinks_desk.core.artefacts.model import Artefact, Kind, Request, Source
from flinks_desk.core.artefacts.recognise import recognised
from tests.core.artefacts.reading import BANKING, GUID, WIDGET, read

AUTHORIZE = f"{BANKING}/Authorize"
KINDS = {
    f"curl -X POST {AUTHORIZE}": Kind.CURL_BASH,
    f'curl "{AUTHORIZE}" ^\n -H "a: b"': Kind.CURL_CMD,
    f"Invoke-RestMethod -Uri '{AUTHORIZE}'": Kind.POWERSHELL,
    '{"log":{"version":"1.2","entries":[{"request":{"method":"GET","url":"x"},"response":{}}]}}': Kind.HAR,
    '{"info":{"name":"x"},"item":[{"name":"y","request":{"method":"POST","url":"' + AUTHORIZE + '"}}]}': Kind.POSTMAN,
    '{"name":"dev","values":[{"key":"secret","value":"x"}],"_postman_variable_scope":"environment"}': Kind.POSTMAN,
    f"POST {AUTHORIZE} HTTP/1.1\nflinks-auth-key: x\n\n{{}}": Kind.HTTP_FILE,
    f"@a = b\n\n### one\nGET {AUTHORIZE}": Kind.HTTP_FILE,
    f"{WIDGET}?authorizeToken=x": Kind.URL,
    f"Bonjour,\n\nvoici l'adresse : {WIDGET}?demo=true .\n\nMerci": Kind.URL,
    f"https://app.example/cb?loginId={GUID}&institution=X": Kind.CALLBACK_URL,
    "https://app.example/cb?state=1&error=access_denied": Kind.CALLBACK_URL,
    "{step: 'APP_MOUNTED'}\n{step: 'REDIRECT', loginId: 'x'}": Kind.EVENTS,
    '{"step":"APP_MOUNTED"}\n{"step":"TOKEN_INVALID"}': Kind.EVENTS,
    "APP_MOUNTED\nPOPUP_BLOCKED\n": Kind.EVENTS,
    '{"HttpStatusCode":200,"Token":"x"}': Kind.JSON,
    '{"Flinks":{"SecretKey":"x"}}': Kind.JSON,
    '{"HttpStatusCode":200,"Links":[{"rel":"Acc': Kind.JSON,
    "FLINKS_SECRET_KEY=x\nFLINKS_INSTANCE=y": Kind.DOTENV,
    "flinks:\n  secretKey: x\n  instance: y\n": Kind.DOTENV,
    f"2026-01-01T00:00:00Z INFO POST {AUTHORIZE} -> 200": Kind.LOG,
    '{"level":"info","msg":"POST ' + AUTHORIZE + '"}\n{"level":"info","msg":"done"}': Kind.LOG,
    "Refused to frame 'https://x-iframe.private.fin.ag/' because it violates the following directive: "
    "\"frame-src 'self'\".": Kind.LOG,
    f'<iframe src="{WIDGET}?authorizeToken=x"></iframe>': Kind.HTML,
    f'import requests\nrequests.post("{AUTHORIZE}", json={{}})': Kind.CODE,
    f"const r = await fetch('{AUTHORIZE}', {{ method: 'POST' }});": Kind.CODE,
    f"wget --method POST {AUTHORIZE}": Kind.TEXT,
    f"http POST {AUTHORIZE} flinks-auth-key:x": Kind.TEXT,
    "Hello, it does not work.": Kind.TEXT,
    "": Kind.TEXT,
}


@pytest.mark.parametrize("text", KINDS)
def test_the_kind_is_told_by_the_content(text: str) -> None:
    assert read(text).kind is KINDS[text]


@pytest.mark.parametrize("text", KINDS)
@pytest.mark.parametrize("name", ["x.txt", "x.har", ".env", "x.py", "x.html"])
def test_the_files_name_proves_nothing(text: str, name: str) -> None:
    assert read(text, name).kind is KINDS[text]


@pytest.mark.parametrize("text", [text for text in KINDS if text])
def test_a_byte_order_mark_windows_line_ends_and_utf_16_change_nothing(text: str) -> None:
    plain = read(text)
    written = text.replace("\n", "\r\n")

    for raw in (b"\xef\xbb\xbf" + written.encode(), written.encode("utf-16")):
        artefact = read(raw)
        assert artefact.kind is plain.kind
        assert [told(each) for each in artefact.requests] == [told(each) for each in plain.requests]


def told(request: Request) -> tuple[object, ...]:
    return request.method, request.url, [(each.name, each.value) for each in request.headers]


def test_several_kinds_in_one_letter_are_all_read() -> None:
    artefact = read(
        f"""Hi,

this is what we run:

```bash
curl -X POST {AUTHORIZE} -H 'flinks-auth-key: {GUID}'
```

```json
{{"HttpStatusCode":401,"FlinksCode":"UNAUTHORIZED"}}
```

and then people go to {WIDGET}?authorizeToken={GUID} and see

{{step: 'TOKEN_INVALID'}}
"""
    )

    assert artefact.kind is Kind.CURL_BASH
    assert [request.url.partition("?")[0] for request in artefact.requests] == [AUTHORIZE, WIDGET]
    assert artefact.requests[0].answer is not None
    assert artefact.requests[0].answer.status == 401
    assert [event.data for event in artefact.events] == [{"step": "TOKEN_INVALID"}]


def test_an_address_that_a_mail_program_broke_is_put_together() -> None:
    widget = read(f"{WIDGET}?authorizeToken={GUID[:20]}\n{GUID[20:]}&language=en")
    callback = read(f"they came back to\nhttps://app.example/cb?loginId={GUID[:20]}\n{GUID[20:]}&institution=X")

    assert widget.requests[0].url == f"{WIDGET}?authorizeToken={GUID}&language=en"
    assert [damage.kind.value for damage in widget.requests[0].damage] == ["line-end"]
    assert callback.requests[0].url == f"https://app.example/cb?loginId={GUID}&institution=X"
    assert not callback.requests[0].damage


def test_named_values_in_a_letter_are_settings() -> None:
    artefact = read("Registered redirect_uri: https://app.example/cb\n\nour secret key is abcdefgh-1234\n")

    assert [(setting.name, setting.value) for setting in artefact.settings] == [
        ("Registered redirect_uri", "https://app.example/cb"),
        ("our secret key", "abcdefgh-1234"),
    ]


PIECES = st.sampled_from(
    [
        *KINDS,
        '"',
        "'",
        "`",
        "{",
        "}",
        "[",
        "(",
        "\\",
        "$(",
        "${",
        "<<EOF\n",
        "\n",
        "^",
        "%A%",
        "&",
        "<",
        "```\n",
        "> ",
        "“",
        "@'\n",
    ]
)


@given(st.lists(PIECES | st.text(max_size=12), max_size=12).map("".join))
@settings(max_examples=150, deadline=None)
def test_nothing_pasted_makes_it_raise_and_every_span_lies_in_the_text(text: str) -> None:
    artefact = recognised(Source(text.encode("utf-8", "replace").decode()))

    for request in artefact.requests:
        spans = [request.span, request.url_span, *(each.span for each in request.headers)]
        assert all(0 <= span.start <= span.end <= len(artefact.text) for span in spans if span)


@given(st.binary(max_size=400))
@settings(max_examples=100, deadline=None)
def test_no_bytes_make_it_raise(raw: bytes) -> None:
    assert isinstance(read(raw), Artefact)


HOSTILE = {
    "quotes": "curl \"'",
    "substitutions": "curl $(",
    "braces": '{"a":{',
    "brackets": "irm @{ (",
    "strings": '$x = "$($y" \nirm $x ',
    "lines": '2026-01-01 INFO x {"a": {"b":\n',
    "calls": "import requests\nx.get(a.get(",
    "templates": "const a = fetch(`${`",
    "tags": "<iframe <script ",
    "requests": "POST /x HTTP/1.1\n",
    "addresses": f"{AUTHORIZE}?a=\n",
    "entries": '{"log":{"entries":[{"a":"',
    "assignments": "<?php\n$a = curl_init(); curl_setopt($a, CURLOPT_URL, $b);\n",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_four_times_the_text_takes_about_four_times_as_long(name: str) -> None:
    def seconds(size: int) -> float:
        text = HOSTILE[name] * (size // len(HOSTILE[name]))
        start = time.process_time()
        recognised(Source(text))
        return time.process_time() - start

    seconds(1000)
    small, large = seconds(20_000), seconds(80_000)

    assert large < 8 * max(small, 0.02)


def test_reading_needs_no_heavy_import() -> None:
    """The first useful output of the command line comes quickly."""
    import subprocess
    import sys

    script = (
        "import sys; from flinks_desk.core.artefacts import recognise as r;"
        f"r.recognised(r.decoded({json.dumps(f'curl {AUTHORIZE}')}.encode()));"
        "print([m for m in sys.modules if m.partition('.')[0] in {'PySide6', 'httpx', 'html', 'asyncio'}])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"
