"""Lines that programs of any language print are read as calls, answers and troubles."""

import json

import pytest

from flinks_desk.core.artefacts.model import Kind, Polling
from tests.core.artefacts.reading import BANKING, GUID, WIDGET, body_of, header, one, read

AUTHORIZE = f"{BANKING}/Authorize"
PATH = f"/v3/{GUID}/BankingServices/Authorize"
REFUSAL = '{"HttpStatusCode":401,"FlinksCode":"UNAUTHORIZED"}'
DUMPS = {
    "curl": f"""* Connected to northlend-api.private.fin.ag (1.2.3.4) port 443
> POST /v3/{GUID}/BankingServices/Authorize HTTP/1.1
> Host: northlend-api.private.fin.ag
> flinks-auth-key: abc
> Content-Type: application/json
>
* upload completely sent off: 43 bytes
< HTTP/1.1 401 Unauthorized
< Content-Type: application/json
<
{REFUSAL}
* Connection #0 to host northlend-api.private.fin.ag left intact
""",
    "okhttp": f"""--> POST {AUTHORIZE} (17-byte body)
Content-Type: application/json; charset=utf-8
flinks-auth-key: abc

{{"LoginId":"x"}}
--> END POST (17-byte body)
<-- 401 {AUTHORIZE} (123ms)
content-type: application/json

{REFUSAL}
<-- END HTTP (50-byte body)
""",
    "faraday": f"""I, [2026-01-01T10:00:00.123456 #12]  INFO -- request: POST {AUTHORIZE}
I, [2026-01-01T10:00:00.123456 #12]  INFO -- request: flinks-auth-key: "abc"
Content-Type: "application/json"
I, [2026-01-01T10:00:00.123456 #12]  INFO -- request: {{"LoginId":"x"}}
I, [2026-01-01T10:00:01.123456 #12]  INFO -- response: Status 401
I, [2026-01-01T10:00:01.123456 #12]  INFO -- response: content-type: "application/json"
I, [2026-01-01T10:00:01.123456 #12]  INFO -- response: {REFUSAL}
""",
    "net-http": f"""opening connection to northlend-api.private.fin.ag:443...
opened
<- "POST {PATH} HTTP/1.1\\r\\nFlinks-Auth-Key: abc\\r\\nHost: northlend-api.private.fin.ag\\r\\n\\r\\n"
<- "{{\\"LoginId\\":\\"x\\"}}"
-> "HTTP/1.1 401 Unauthorized\\r\\n"
-> "Content-Type: application/json\\r\\n"
-> "\\r\\n"
reading 105 bytes...
-> {json.dumps(REFUSAL)}
""",
    "axios": f"""AxiosError: Request failed with status code 401
    at settle (/app/node_modules/axios/lib/core/settle.js:19:12) {{
  code: 'ERR_BAD_REQUEST',
  config: {{
    headers: {{ 'flinks-auth-key': 'abc', 'Content-Type': 'application/json' }},
    method: 'post',
    url: '{AUTHORIZE}',
    data: '{{"LoginId":"x"}}'
  }},
  response: {{
    status: 401,
    data: {{ HttpStatusCode: 401, FlinksCode: 'UNAUTHORIZED' }}
  }}
}}
""",
}


@pytest.mark.parametrize("tool", DUMPS)
def test_a_dump_tells_the_call_with_its_header_and_its_answer(tool: str) -> None:
    artefact = read(DUMPS[tool])

    (request,) = artefact.requests
    assert artefact.kind is Kind.LOG
    assert (request.method, request.url, header(request, "flinks-auth-key")) == ("POST", AUTHORIZE, "abc")
    assert request.answer is not None
    assert request.answer.status == 401
    assert json.loads(request.answer.text or "")["FlinksCode"] == "UNAUTHORIZED"
    if tool != "curl":
        assert body_of(request) == {"LoginId": "x"}


LINES = {
    "arrow": f"2026-01-01T10:00:00Z POST {AUTHORIZE} -> 401 {REFUSAL}",
    "status": f"10:00:00 INFO POST {AUTHORIZE} status=401 FlinksCode=UNAUTHORIZED",
    "two lines": f"[IBV] POST {AUTHORIZE}\n[IBV] Authorize HttpStatusCode: 401\n[IBV] Authorize response body: "
    f"{REFUSAL}",
    "java": f"2026-01-08 16:40:02.551  INFO 1 --- [exec-3] c.n.F : POST {AUTHORIZE}\n2026-01-08 16:40:03.017 "
    f"ERROR 1 --- [exec-3] c.n.F : Authorize: [ HttpStatusCode: 401, FlinksCode: UNAUTHORIZED, "
    f"Message: no ]",
    "guzzle": f"[2026-01-19 10:22:31] a.INFO: POST {AUTHORIZE}\n[2026-01-19 10:22:31] a.ERROR: Client error: "
    f"`POST {AUTHORIZE}` resulted in a `401 Unauthorized` response:\n{REFUSAL}",
    "httpx": f'INFO:httpx:HTTP Request: POST {AUTHORIZE} "HTTP/1.1 401 Unauthorized"\nERROR:app:{REFUSAL}',
    "urllib3": f'DEBUG:urllib3.connectionpool:https://northlend-api.private.fin.ag:443 "POST '
    f'/v3/{GUID}/BankingServices/Authorize HTTP/1.1" 401 123\nERROR: {REFUSAL}',
    "dotnet": f"info: System.Net.Http.HttpClient.F.ClientHandler[100]\n      Sending HTTP request POST "
    f"{AUTHORIZE}\ninfo: System.Net.Http.HttpClient.F.ClientHandler[101]\n      Received HTTP response "
    f"headers after 87.5ms - 401\nfail: {REFUSAL}",
    "json": json.dumps(
        {
            "level": "info",
            "time": "2026-01-01T00:00:00Z",
            "method": "POST",
            "url": AUTHORIZE,
            "status": 401,
            "response": json.loads(REFUSAL),
        }
    ),
    "json sentence": json.dumps({"level": "error", "ts": 1767225600, "msg": f"POST {AUTHORIZE} -> 401 UNAUTHORIZED"}),
    "go": f"2026/01/02 10:00:00 flinks: POST {AUTHORIZE}\n2026/01/02 10:00:01 flinks: unexpected status 401: {REFUSAL}",
}


@pytest.mark.parametrize("name", LINES)
def test_lines_of_many_loggers_tell_the_call_and_how_it_ended(name: str) -> None:
    artefact = read(LINES[name])

    (request,) = artefact.requests
    assert artefact.kind is Kind.LOG
    assert (request.method, request.url) == ("POST", AUTHORIZE)
    assert request.answer is not None
    assert request.answer.status == 401
    assert "UNAUTHORIZED" in (request.answer.text or "") + request.answer.flinks_code
    assert not request.headers_known


def test_times_are_read_and_run_on_over_midnight() -> None:
    artefact = read(f"23:59:50 POST {AUTHORIZE} -> 200\n00:00:10 POST {BANKING}/GetAccountsDetail -> 202\n")

    first, second = (request.started for request in artefact.requests)
    assert first is not None
    assert second is not None
    assert (second - first).total_seconds() == 20


def test_an_id_before_the_status_was_sent_and_behind_it_came_back() -> None:
    request = one(
        f"[IBV] POST {BANKING}/GetAccountsDetail RequestId={GUID} -> 202 OPERATION_PENDING RequestId=abcdef-1"
    )

    assert body_of(request) == {"RequestId": GUID}
    assert not request.body_known
    assert request.answer is not None
    assert (request.answer.flinks_code, request.answer.request_id) == ("OPERATION_PENDING", "abcdef-1")


def test_a_body_that_the_log_cut_is_told_to_be_cut() -> None:
    request = one(
        f'[IBV] POST {AUTHORIZE}\n[IBV] Authorize response body: {{"HttpStatusCode":200,"Links":[{{"rel":"Acc…'
    )

    assert request.answer is not None
    assert (request.answer.status, request.answer.cut) == (200, True)


def test_pages_that_are_shown_are_requests_and_bases_are_not() -> None:
    artefact = read(
        f"10:00:00 DEBUG base_uri = {BANKING}\n10:00:01 INFO render iframe={WIDGET}?authorizeToken=a\n"
        "10:00:02 INFO callback https://app.example/cb?loginId=a&institution=b\n"
        '10:00:03 INFO widget event {"step":"TOKEN_INVALID"}\n'
    )

    assert [request.url.partition("?")[0] for request in artefact.requests] == [WIDGET, "https://app.example/cb"]
    assert [event.data for event in artefact.events] == [{"step": "TOKEN_INVALID"}]


def test_how_long_a_program_waits_and_polls_is_read() -> None:
    artefact = read(
        f"10:00:00 POST {BANKING}/GetAccountsDetail\n10:00:10 ERROR timeout of 10000ms exceeded\n"
        "10:05:00 WARN gave up after 20 attempts of 5 s\n"
    )

    assert artefact.requests[0].patience == 10
    assert [fact.seconds for fact in artefact.facts if isinstance(fact, Polling)] == [100]


def test_a_traceback_names_the_call_that_failed() -> None:
    artefact = read(
        "Traceback (most recent call last):\n"
        '  File "/srv/app.py", line 41, in mint\n'
        "requests.exceptions.SSLError: HTTPSConnectionPool(host='northlend-api.private.fin.ag', port=443): Max retries "
        f"exceeded with url: /v3/{GUID}/BankingServices/Authorize (Caused by SSLError(CERTIFICATE_VERIFY_FAILED))\n"
    )

    assert [request.url for request in artefact.requests] == [AUTHORIZE]
    assert not artefact.requests[0].method_known
    assert [trouble.request for trouble in artefact.troubles] == [0]


def test_prose_with_a_status_is_no_log() -> None:
    artefact = read("Hello, we always get error 401 when we call Authorize. What can we do?")

    assert (artefact.kind, artefact.is_readable) == (Kind.TEXT, False)
