"""One request in the many forms in which customers send it, written independently of our own writers and readers.

Each dress is a function from a few `Shot`s to a text; `DRESSES` names them all (real-world §5).
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

CUSTOMER = "5c1f4f2e-8a31-4f0c-9d42-6f3b2c7d9e10"
SECRET = "a3a1b9c4-52d7-4f7e-9f0b-3c3f5d2b1e77"
TOKEN = "e0b7d6f1-0c5a-4d5b-8a57-90f6c8f3a2d4"
API_KEY = "77d2c0de-3b5f-4c39-b0a4-1f8e6d9c2b35"
LOGIN = "2f9e8d7c-6b5a-4948-8736-251403f2e1d0"
REQUEST = "91827364-5546-4738-a9ba-cbdcedfe0f10"
BASE = f"https://northlend-api.private.fin.ag/v3/{CUSTOMER}/BankingServices"


@dataclass(frozen=True)
class Shot:
    """One call as it would go over the wire, and what came back."""

    endpoint: str
    method: str = "POST"
    url: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    body: Any = None
    """A JSON value, or a text that is sent as it is."""
    status: int | None = None
    answer: Any = None

    @property
    def address(self) -> str:
        return self.url or f"{BASE}/{self.endpoint}"

    @property
    def text(self) -> str | None:
        """The body as it is sent."""
        if self.body is None or isinstance(self.body, str):
            return self.body
        return json.dumps(self.body)

    def sent(self, **changes: Any) -> "Shot":
        return replace(self, **changes)


JSON = {"Content-Type": "application/json"}
MINT = Shot("GenerateAuthorizeToken", headers={**JSON, "flinks-auth-key": SECRET})
AUTHORIZE = Shot(
    "Authorize", headers={**JSON, "flinks-auth-key": TOKEN}, body={"LoginId": LOGIN, "MostRecentCached": True}
)
DETAIL = Shot(
    "GetAccountsDetail", headers={**JSON, "x-api-key": API_KEY}, body={"RequestId": REQUEST, "WithTransactions": True}
)
POLL = Shot("GetAccountsDetailAsync", "GET", f"{BASE}/GetAccountsDetailAsync/{REQUEST}", {"x-api-key": API_KEY})


def curl_docs(shots: Sequence[Shot]) -> str:
    """The documentation's style: an option a line."""
    return "\n\n".join(_curl_docs(shot) for shot in shots) + "\n"


def _curl_docs(shot: Shot) -> str:
    lines = [f"curl --request {shot.method}", f"  --url '{shot.address}'"]
    lines += [f"  --header {_single(f'{name}: {value}')}" for name, value in shot.headers.items()]
    if shot.text is not None:
        lines.append(f"  --data {_single(shot.text)}")
    return " \\\n".join(lines)


def curl_postman(shots: Sequence[Shot]) -> str:
    """Postman's Code button."""
    return "\n\n".join(
        " \\\n".join(
            [
                f"curl --location --request {shot.method} {_single(shot.address)}",
                *(f"--header {_single(f'{name}: {value}')}" for name, value in shot.headers.items()),
                *([f"--data-raw {_single(shot.text)}"] if shot.text is not None else []),
            ]
        )
        for shot in shots
    )


def curl_script(shots: Sequence[Shot]) -> str:
    """A script: prompts, double quotes, a pipe at the end."""
    lines = ["#!/bin/bash", "set -e", ""]
    for shot in shots:
        headers = " ".join(f"-H {_double(f'{name}: {value}')}" for name, value in shot.headers.items())
        body = f" -d {_double(shot.text)}" if shot.text is not None else ""
        lines.append(f"curl -sS -X {shot.method} {_double(shot.address)} {headers}{body} | jq .")
    return "\n".join(lines)


def curl_mail(shots: Sequence[Shot]) -> str:
    """In a letter, in fences, the prompt kept."""
    commands = "\n".join("$ " + _curl_docs(shot) for shot in shots)
    return f"Hi team,\n\nthis is what we run, can you see why it fails?\n\n```bash\n{commands}\n```\n\nThanks,\nSam\n"


def curl_cmd(shots: Sequence[Shot]) -> str:
    """Windows cmd, by hand."""
    return "\r\n".join(
        " ^\r\n".join(
            [
                f'curl.exe -X {shot.method} "{shot.address.replace("%", "%%")}"',
                *(f'  -H "{name}: {_cmd(value)}"' for name, value in shot.headers.items()),
                *([f'  -d "{_cmd(shot.text)}"'] if shot.text is not None else []),
            ]
        )
        for shot in shots
    )


def powershell(shots: Sequence[Shot]) -> str:
    """Invoke-RestMethod with a table of headers."""
    lines = []
    for number, shot in enumerate(shots):
        entries = "\n".join(f'  "{name}" = {_ps(value)}' for name, value in shot.headers.items())
        lines.append(f"$headers{number} = @{{\n{entries}\n}}")
        body = ""
        if shot.text is not None:
            lines.append(f"$body{number} = {_ps(shot.text)}")
            body = f" -Body $body{number}"
        lines.append(
            f"Invoke-RestMethod -Uri {_ps(shot.address)} -Method {shot.method} -Headers $headers{number}{body}"
        )
    return "\n".join(lines)


def http_file(shots: Sequence[Shot]) -> str:
    """A REST client's file."""
    parts = []
    for shot in shots:
        headers = "".join(f"{name}: {value}\n" for name, value in shot.headers.items())
        parts.append(f"### {shot.endpoint}\n{shot.method} {shot.address} HTTP/1.1\n{headers}\n{shot.text or ''}\n")
    return "\n".join(parts)


def har(shots: Sequence[Shot]) -> str:
    """A recording of a proxy."""
    entries = [_entry(shot, number) for number, shot in enumerate(shots)]
    log = {"version": "1.2", "creator": {"name": "mitmproxy", "version": "12"}, "entries": entries}
    return json.dumps({"log": log}, indent=1)


def _entry(shot: Shot, number: int) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": shot.method,
        "url": shot.address,
        "httpVersion": "HTTP/1.1",
        "headers": [{"name": name, "value": value} for name, value in shot.headers.items()],
        "queryString": [],
        "cookies": [],
        "headersSize": -1,
        "bodySize": -1,
    }
    if shot.text is not None:
        request["postData"] = {"mimeType": shot.headers.get("Content-Type", ""), "text": shot.text}
    status = shot.status if shot.status is not None else 200
    answer = shot.answer if shot.answer is not None else {"HttpStatusCode": status, "RequestId": REQUEST}
    content = answer if isinstance(answer, str) else json.dumps(answer)
    return {
        "startedDateTime": f"2026-03-04T10:00:{number:02d}.000Z",
        "time": 120,
        "request": request,
        "response": {
            "status": status,
            "statusText": "",
            "httpVersion": "HTTP/1.1",
            "headers": [],
            "cookies": [],
            "content": {"size": len(content), "mimeType": "application/json", "text": content},
            "redirectURL": "",
            "headersSize": -1,
            "bodySize": -1,
        },
        "cache": {},
        "timings": {"send": 0, "wait": 120, "receive": 0},
    }


def postman(shots: Sequence[Shot]) -> str:
    """A collection of version 2.1."""
    items = []
    for shot in shots:
        request: dict[str, Any] = {
            "method": shot.method,
            "header": [{"key": name, "value": value} for name, value in shot.headers.items()],
            "url": {"raw": shot.address},
        }
        if shot.text is not None:
            request["body"] = {"mode": "raw", "raw": shot.text, "options": {"raw": {"language": "json"}}}
        items.append({"name": shot.endpoint, "request": request})
    schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
    return json.dumps({"info": {"name": "Flinks", "schema": schema}, "item": items}, indent=2)


def python(shots: Sequence[Shot]) -> str:
    """requests, one call after the other."""
    lines = ["import requests", ""]
    for shot in shots:
        body = f", data={shot.text!r}" if isinstance(shot.body, str) else f", json={shot.body!r}" if shot.body else ""
        lines.append(f"r = requests.request({shot.method!r}, {shot.address!r}, headers={dict(shot.headers)!r}{body})")
        lines.append("print(r.status_code, r.text)")
    return "\n".join(lines) + "\n"


def node(shots: Sequence[Shot]) -> str:
    """fetch in Node."""
    lines = ["import process from 'node:process';", ""]
    for shot in shots:
        options = {"method": shot.method, "headers": dict(shot.headers)}
        body = ""
        if shot.body is not None:
            inner = json.dumps(shot.body) if isinstance(shot.body, str) else f"JSON.stringify({json.dumps(shot.body)})"
            body = f", body: {inner}"
        shown = json.dumps(options)[:-1] + body + "}"
        lines.append(f"console.log(await (await fetch({json.dumps(shot.address)}, {shown})).text());")
    return "\n".join(lines) + "\n"


def php(shots: Sequence[Shot]) -> str:
    """curl_setopt_array."""
    lines = ["<?php"]
    for shot in shots:
        headers = ", ".join(_php(f"{name}: {value}") for name, value in shot.headers.items())
        body = f"\n  CURLOPT_POSTFIELDS => {_php(shot.text)}," if shot.text is not None else ""
        lines.append(
            f"$curl = curl_init();\ncurl_setopt_array($curl, [\n  CURLOPT_URL => {_php(shot.address)},\n"
            f"  CURLOPT_RETURNTRANSFER => true,\n  CURLOPT_CUSTOMREQUEST => '{shot.method}',{body}\n"
            f"  CURLOPT_HTTPHEADER => [{headers}],\n]);\n$response = curl_exec($curl);\ncurl_close($curl);\n"
        )
    return "\n".join(lines)


def go(shots: Sequence[Shot]) -> str:
    """net/http."""
    lines = ["package main", "", 'import ("fmt"; "net/http"; "strings"; "io")', "", "func main() {"]
    for number, shot in enumerate(shots):
        body = f"strings.NewReader(`{shot.text}`)" if shot.text is not None else "nil"
        lines.append(f'  req{number}, _ := http.NewRequest("{shot.method}", "{shot.address}", {body})')
        lines += [f'  req{number}.Header.Set("{n}", {json.dumps(v)})' for n, v in shot.headers.items()]
        lines.append(f"  res{number}, _ := http.DefaultClient.Do(req{number})")
        lines.append(f"  out{number}, _ := io.ReadAll(res{number}.Body); fmt.Println(string(out{number}))")
    return "\n".join([*lines, "}"])


def ruby(shots: Sequence[Shot]) -> str:
    """Net::HTTP."""
    lines = ["require 'net/http'", "require 'json'", ""]
    for shot in shots:
        kind = shot.method.capitalize()
        lines.append(f"uri = URI({_single_quoted(shot.address)})")
        lines.append(f"req = Net::HTTP::{kind}.new(uri)")
        lines += [f"req[{_single_quoted(n)}] = {_single_quoted(v)}" for n, v in shot.headers.items()]
        if shot.text is not None:
            lines.append(f"req.body = {_single_quoted(shot.text)}")
        lines.append("res = Net::HTTP.start(uri.host, uri.port, use_ssl: true) { |http| http.request(req) }")
    return "\n".join(lines)


def csharp(shots: Sequence[Shot]) -> str:
    """HttpClient."""
    lines = ["using System.Net.Http;", "using System.Text;", "var client = new HttpClient();"]
    for number, shot in enumerate(shots):
        method = shot.method.capitalize()
        lines.append(f"var request{number} = new HttpRequestMessage(HttpMethod.{method}, {json.dumps(shot.address)});")
        for name, value in shot.headers.items():
            if name != "Content-Type":
                lines.append(f'request{number}.Headers.Add("{name}", {json.dumps(value)});')
        if shot.text is not None:
            kind = shot.headers.get("Content-Type", "")
            told = f', Encoding.UTF8, "{kind}"' if kind else ""
            lines.append(f"request{number}.Content = new StringContent({json.dumps(shot.text)}{told});")
        lines.append(f"var response{number} = await client.SendAsync(request{number});")
    return "\n".join(lines)


def java(shots: Sequence[Shot]) -> str:
    """OkHttp."""
    lines = ["import okhttp3.*;", "OkHttpClient client = new OkHttpClient().newBuilder().build();"]
    for number, shot in enumerate(shots):
        kind = shot.headers.get("Content-Type", "text/plain")
        lines.append(f'MediaType type{number} = MediaType.parse("{kind}");')
        body = f"RequestBody.create(type{number}, {json.dumps(shot.text or '')})"
        given = "null" if shot.text is None and shot.method == "GET" else body
        headers = "".join(f'\n  .addHeader("{n}", {json.dumps(v)})' for n, v in shot.headers.items())
        lines.append(
            f"Request request{number} = new Request.Builder()\n  .url({json.dumps(shot.address)})\n"
            f'  .method("{shot.method}", {given}){headers}\n  .build();'
        )
        lines.append(f"Response response{number} = client.newCall(request{number}).execute();")
    return "\n".join(lines)


DRESSES: Mapping[str, Callable[[Sequence[Shot]], str]] = {
    "curl-docs": curl_docs,
    "curl-postman": curl_postman,
    "curl-script": curl_script,
    "curl-mail": curl_mail,
    "curl-cmd": curl_cmd,
    "powershell": powershell,
    "http-file": http_file,
    "har": har,
    "postman": postman,
    "python": python,
    "node": node,
    "php": php,
    "go": go,
    "ruby": ruby,
    "csharp": csharp,
    "java": java,
}


def _single(value: str) -> str:
    return "'" + value.replace("'", "'\\''") + "'"


def _double(value: str) -> str:
    for character in ("\\", '"', "$", "`"):
        value = value.replace(character, "\\" + character)
    return f'"{value}"'


def _cmd(value: str) -> str:
    return value.replace('"', '\\"').replace("%", "%%")


def _ps(value: str) -> str:
    return '"' + value.replace("`", "``").replace("$", "`$").replace('"', '`"') + '"'


def _php(value: str) -> str:
    return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'"


def _single_quoted(value: str) -> str:
    return _php(value)
