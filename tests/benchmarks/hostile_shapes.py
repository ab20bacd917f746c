"""Texts that are hard to read: each shape makes one of about the length that is asked for.

Must not live here: what is measured with them.
"""

import base64
import json
from collections.abc import Callable, Mapping

__all__ = ["SHAPES", "run"]

CUSTOMER = "f1c9d90a-4e9c-48ac-91b9-7411423c4946"
KEY = "9e107d9d-372b-4b68-a1d8-3542a419d6ff"
BASE = f"https://acme-api.private.fin.ag/v3/{CUSTOMER}/BankingServices"
WIDGET = "https://acme-iframe.private.fin.ag/v2/"
AUTHORIZE = f"curl -X POST '{BASE}/Authorize' -H 'flinks-auth-key: {KEY}' -H 'Content-Type: application/json' -d "

Shape = Callable[[int], str]


def guid(number: int) -> str:
    """Another GUID for each number."""
    return f"{number:08x}-{number * 7919 % 65536:04x}-4e9c-8abc-{number * 104729 % 2**48:012x}"


def run(piece: str, *, before: str = "", after: str = "") -> Shape:
    """The same piece again and again."""
    return lambda size: before + piece * max(1, size // len(piece)) + after


def rows(row: Callable[[int], str], *, between: str = "\n", before: str = "", after: str = "") -> Shape:
    """Pieces that are numbered, so that no two are alike."""

    def text(size: int) -> str:
        count = max(1, size // (len(row(1000)) + len(between)))
        return before + between.join(row(number) for number in range(count)) + after

    return text


def nested(opening: str, closing: str, *, before: str = "", after: str = "") -> Shape:
    """One inside the other, as deep as there is room."""

    def text(size: int) -> str:
        depth = max(1, size // (len(opening) + len(closing)))
        return before + opening * depth + closing * depth + after

    return text


def call(number: int) -> str:
    """A command that is different from every other."""
    return f'{AUTHORIZE}\'{{"LoginId": "{guid(number)}"}}\''


def har_entry(number: int) -> str:
    """A short entry of a recording."""
    headers = [
        {"name": "flinks-auth-key", "value": guid(number)},
        {"name": "Content-Type", "value": "application/json"},
    ]
    posted = {"mimeType": "application/json", "text": json.dumps({"LoginId": guid(number + 1)})}
    request = {"method": "POST", "url": f"{BASE}/Authorize", "headers": headers, "postData": posted}
    content = {
        "mimeType": "application/json",
        "text": json.dumps({"HttpStatusCode": 200, "RequestId": guid(number + 2)}),
    }
    return json.dumps(
        {
            "startedDateTime": "2026-11-02T14:00:00Z",
            "time": 5,
            "request": request,
            "response": {"status": 200, "content": content},
        }
    )


def item(number: int) -> str:
    """An item of a collection whose variable leads to another."""
    header = [{"key": "flinks-auth-key", "value": f"{{{{v{number}}}}}"}]
    body = {"mode": "raw", "raw": '{"LoginId": "{{v0}}"}'}
    request = {
        "method": "POST",
        "url": f"{{{{v{number}}}}}/Authorize?a={{{{v{number + 1}}}}}",
        "header": header,
        "body": body,
    }
    return json.dumps({"name": f"Item {number}", "request": request})


def collection(size: int) -> str:
    """Items with as many variables, each of which holds the next two."""
    count = max(1, size // 330)
    names = [
        {"key": f"v{each}", "value": f"{{{{v{(each + 1) % count}}}}}{{{{v{(each + 2) % count}}}}}"}
        for each in range(count)
    ]
    schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
    info = json.dumps({"name": "x", "schema": schema})
    items = ",".join(map(item, range(count)))
    return f'{{"info": {info}, "item": [{items}], "variable": {json.dumps(names)}}}'


def event(number: int) -> str:
    """A message of the widget, as a console shows it."""
    return f'{{"step":"REDIRECT","loginId":"{guid(number)}","requestId":"{guid(number + 1)}","url":"https://shop.example/{number}"}}'


def listener(number: int) -> str:
    """A listener as pages have it."""
    origin = f"https://h{number}.fin.ag"
    return (
        f"window.addEventListener('message', function (e{number}) {{ if (e{number}.origin "
        f"=== '{origin}') {{ done(e{number}.data.step); }} }});"
    )


def log_pair(number: int) -> str:
    """A call and its answer in a log."""
    moment = f"2026-11-02 14:{number // 60 % 60:02}:{number % 60:02}"
    answer = f'{{"HttpStatusCode":401,"FlinksCode":"UNAUTHORIZED","RequestId":"{guid(number)}"}}'
    return (
        f"{moment} INFO POST {BASE}/Authorize flinks-auth-key: {guid(number + 5)}\n{moment} INFO response 401 {answer}"
    )


def long_line(size: int) -> str:
    """A log whose one line holds one very large JSON."""
    members = ", ".join(f'"k{number}": "{guid(number)}"' for number in range(max(1, size // 48)))
    return f'2026-11-02 14:00:00 INFO POST {BASE}/Authorize body={{"LoginId": "{KEY}", {members}}}\n'


def base64_runs(size: int) -> str:
    """Base64 without end, which holds a key."""
    return AUTHORIZE + "'" + base64.b64encode((KEY + " ").encode() * (size // 50)).decode() + "'"


def headers(size: int) -> str:
    """One command with thousands of headers."""
    return "".join((AUTHORIZE, "'{}'", *(f" -H 'x-h-{number}: {guid(number)}'" for number in range(size // 60))))


def addresses(size: int) -> str:
    """One command with thousands of addresses, and a few headers for each of them."""
    return "".join((AUTHORIZE, "'{}'", *(f" '{BASE}/Authorize?n={number}'" for number in range(size // 115))))


def variables(size: int) -> str:
    """A script whose variables hold one another."""
    count = max(1, size // 24)
    script = "".join(f"V{each}=$V{each - 1}$V{each - 2}\n" for each in range(2, count))
    return f'V0=a\nV1=b\n{script}curl "{BASE}/Authorize?x=$V{count - 1}" -H "flinks-auth-key: $V{count // 2}"\n'


def cyclic_settings(size: int) -> str:
    """Settings that hold each other in a circle."""
    count = max(1, size // 50)
    return "".join(f"FLINKS_SECRET_KEY_{each}=${{FLINKS_SECRET_KEY_{(each + 1) % count}}}\n" for each in range(count))


def constants(size: int) -> str:
    """Code whose constants are sums of the ones before."""
    count = max(1, size // 40)
    lines = "".join(f"const c{each} = c{each - 1} + '/' + c{each // 2};\n" for each in range(1, count))
    return (
        f"const c0 = '{BASE}';\n{lines}fetch(c{count - 1} + '/Authorize', {{method: "
        f"'POST', headers: {{'flinks-auth-key': c0}}}});\n"
    )


SHAPES: Mapping[str, Shape] = {
    # Runs of one character, and of a few.
    **{
        f"run of {name}": run(piece)
        for name, piece in {
            "blanks": " ",
            "line ends": "\n",
            "CRLF": "\r\n",
            "tabs": "\t",
            "single quotes": "'",
            "double quotes": '"',
            "backticks": "`",
            "backslashes": "\\",
            "carets": "^",
            "percents": "%",
            "dollars": "$",
            "opening braces": "{",
            "opening brackets": "[",
            "opening parentheses": "(",
            "closing braces": "}",
            "less-than": "<",
            "greater-than": ">",
            "ampersands": "&",
            "hashes": "#",
            "slashes": "/",
            "colons": ":",
            "equals": "=",
            "at": "@",
            "hyphens": "-",
            "letters": "a",
            "digits": "0",
            "NUL": "\0",
            "smart quotes": "“",
            "zero-width": "\u200b",
            "no-break blanks": "\u00a0",
        }.items()
    },
    "quotes in turns": run("'\"`"),
    "brackets in turns": run("{[(<"),
    "blank lines with blanks": run("   \n"),
    "a word a line": run("word\n"),
    "words": run("the key is in the letter, "),
    "hexadecimals": run("0123456789abcdef"),
    "GUIDs": rows(guid, between=" "),
    "names and colons": run("token: "),
    "names and equals": run("secret_key="),
    "percent escapes": run("%7B%22", before=f"{BASE}/Authorize?x="),
    "address schemes": run("https://"),
    "dots": run("a.", before="https://"),
    # What is opened and never closed.
    "unclosed single quote": run("x y\n", before=AUTHORIZE + "'"),
    "unclosed double quote": run('x \\" $Y\n', before=AUTHORIZE + '"'),
    "unclosed ANSI quote": run("x\\n\\u00e9", before=AUTHORIZE + "$'"),
    "many unclosed quotes": run("curl 'x\n"),
    "unclosed heredoc": run("line of it\n", before=f"curl {BASE}/Authorize -d @- <<EOF\n"),
    "many heredocs": rows(lambda number: f"curl {BASE}/Authorize -d @- <<E{number}\n{{}}"),
    "unclosed substitution": run("$(curl ", before=f"curl {BASE}/Authorize "),
    "nested substitution": nested("$(echo ", ")", before=f"curl {BASE}/Authorize -d "),
    "unclosed comment": run("text * / \n", before=f"const a = fetch('{BASE}/Authorize'); /* "),
    "many comment openings": run("/* ", before="const a = 1; "),
    "unclosed template": run("${a} `", before=f"const a = fetch(`{BASE}/"),
    "unclosed fences": run("```\n~~~\n"),
    "many fences": rows(lambda number: f"```bash\n{call(number)}\n```"),
    "unclosed here-string": run("line\n", before=f'Invoke-RestMethod -Uri "{BASE}/Authorize" -Method Post -Body @"\n'),
    "many here-strings": run('$a = @"\n'),
    "unclosed markup": run('<iframe src="', before="<html>"),
    "unclosed tags": run("<div ", before="<html>"),
    "many CDATA and comments": run("<!-- <![CDATA[ ", before="<html>"),
    "many scripts": rows(lambda number: f"<script>var a{number} = '{guid(number)}';</script>", before="<html>"),
    "unclosed scripts": run("<script>", before="<html>"),
    # Nested without end.
    "JSON arrays nested": nested("[", "]"),
    "JSON objects nested": nested('{"a":', "}", before='{"HttpStatusCode": 200, "x": ', after="1}"),
    "JSON body nested": nested('{"a":[', "]}", before=AUTHORIZE + "'", after="'"),
    "JSON in a log nested": nested('{"step": ', "}", before="2026-11-02 14:00:00 INFO event "),
    "JavaScript nested": nested("f(", ")", before=f"fetch('{BASE}/Authorize', ", after=");"),
    "functions nested": nested("function f(){", "}", before="const a = 1;\n"),
    "templates nested": nested("`${", "}`", before="const u = ", after=f";fetch('{BASE}/Authorize');"),
    "listeners nested": nested(
        "addEventListener('message', function (e) {", "});", before="<html><script>", after="</script>"
    ),
    "markup nested": nested("<div>", "</div>", before="<html>", after=f"<iframe src='{WIDGET}?demo=true'></iframe>"),
    "mail quotes nested": run("> "),
    # Many of one kind.
    "commands": rows(call),
    "commands with letters": rows(lambda number: f"Dear all, this is number {number}:\n{call(number)}\nThank you.\n"),
    "commands of cmd": rows(
        lambda number: (
            f'curl ^"{BASE}/Authorize^" ^\n  -H ^"flinks-auth-key: {guid(number)}^" ^\n'
            f'  -d ^"^{{^\\^"LoginId^\\^":1^}}^"'
        )
    ),
    "commands of PowerShell": rows(
        lambda number: (
            f'$h = @{{ "flinks-auth-key" = "{guid(number)}" }}\n'
            f'Invoke-RestMethod -Uri "{BASE}/Authorize" -Method Post -Headers $h'
        )
    ),
    "commands of wget": rows(lambda number: f"wget --header 'flinks-auth-key: {guid(number)}' {BASE}/Authorize"),
    "requests of an HTTP file": rows(
        lambda number: (
            f"### {number}\n@v{number} = {guid(number)}\n"
            f"POST {BASE}/Authorize\nflinks-auth-key: {{{{v{number}}}}}\n"
            f"\n{{}}\n"
        )
    ),
    "headers": headers,
    "addresses of one command": addresses,
    "parameters": rows(lambda number: f"p{number}={number}", between="&", before=f"{WIDGET}?demo=true&"),
    "parameters with names of ours": rows(
        lambda number: f"authorizeToken={guid(number)}", between="&", before=f"{WIDGET}?demo=true&"
    ),
    "addresses of the widget": rows(
        lambda number: f"{WIDGET}?authorizeToken={guid(number)}&redirectUrl=https://shop.example/{number}"
    ),
    "callbacks": rows(lambda number: f"https://shop.example/back?loginId={guid(number)}&state={number}"),
    "body members": rows(
        lambda number: f'"k{number}": "{guid(number)}"', between=", ", before=AUTHORIZE + "'{", after="}'"
    ),
    "body members with names of ours": rows(
        lambda number: f'"Token": "{guid(number)}"',
        between=", ",
        before='{"HttpStatusCode": 200, "list": [{',
        after="}]}",
    ),
    "answers to questions": rows(
        lambda number: f'"Q{number}?": ["a{number}x"]',
        between=", ",
        before=AUTHORIZE + '\'{"SecurityResponses": {',
        after="}}'",
    ),
    "answers": rows(
        lambda number: f'{{"HttpStatusCode":200,"Token":"{guid(number)}","RequestId":"{guid(number + 1)}"}}'
    ),
    "events": rows(event),
    "events in a list": rows(event, between=",\n", before="[", after="]"),
    "events in consoles": rows(
        lambda number: (
            f"MessageEvent {{isTrusted: true, data: {{step: 'APP_MOUNTED', n: {number}}}, "
            "origin: 'https://acme-iframe.private.fin.ag'}"
        )
    ),
    "events in texts": rows(lambda number: "message " + json.dumps(event(number))),
    "names of steps": run("APP_MOUNTED\nSUBMIT_CREDENTIAL\n"),
    "settings": rows(lambda number: f"FLINKS_SECRET_KEY_{number}={guid(number)}"),
    "settings in a circle": cyclic_settings,
    "settings of a letter": rows(lambda number: f"Our secret key number {number} is {guid(number)}"),
    "log lines": rows(log_pair),
    "log lines of one mistake": run(f"2026-11-02 14:00:00 INFO POST {BASE}/Authorise 404 Not Found\n"),
    "log line with a large JSON": long_line,
    "log lines that open braces": run("INFO request {\n"),
    "tracebacks": rows(
        lambda number: (
            "Traceback (most recent call last):\n"
            f'  File "a.py", line {number}, in f\n'
            f'    requests.post("{BASE}/Authorize")\n'
            "requests.exceptions.ConnectionError: HTTPSConnectionPool(host='acme-api.private.fin.ag', "
            "port=443): Max retries exceeded with url: /v3"
        )
    ),
    "verbose dumps": rows(
        lambda number: (
            f"> POST /v3/{CUSTOMER}/BankingServices/Authorize HTTP/1.1\n"
            "> Host: acme-api.private.fin.ag\n"
            f"> flinks-auth-key: {guid(number)}\n"
            ">\n< HTTP/1.1 401 Unauthorized\n"
            "< Content-Type: application/json\n"
            f'<\n{{"FlinksCode":"UNAUTHORIZED"}}'
        )
    ),
    "browser troubles": rows(
        lambda number: (
            f"Refused to frame 'https://h{number}.private.fin.ag/' because an ancestor "
            'violates the following Content Security Policy directive: "frame-ancestors '
            "'self'\"."
        )
    ),
    "entries of a recording": rows(
        har_entry, between=",", before='{"log": {"version": "1.2", "entries": [', after="]}}"
    ),
    "items of a collection": collection,
    "variables of a script": variables,
    "iframes": rows(
        lambda number: f"<iframe src='{WIDGET}?demo=true&n={number}' sandbox='allow-scripts'></iframe>", before="<html>"
    ),
    "listeners of a page": rows(listener, before="<html><script>\n", after="\n</script>"),
    "listeners of code": rows(listener, before="import x from 'y';\n"),
    # Code.
    "constants of code": constants,
    "a sum of many pieces": rows(
        lambda number: f"'p{number}'",
        between=" + ",
        before=f"import x from 'y';\nconst more = await fetch('{BASE}/Authorize?x=' + ",
        after=");",
    ),
    "fetches": rows(
        lambda number: (
            f"const r{number} = await fetch('{BASE}/Authorize', {{method: 'POST', headers: "
            f"{{'flinks-auth-key': '{guid(number)}'}}, body: JSON.stringify({{LoginId: "
            f"'{guid(number + 1)}'}})}});\nconst d{number} = await r{number}.json(); "
            f"use(d{number}.RequestId);"
        )
    ),
    "calls of Python": rows(
        lambda number: (
            f"r{number} = requests.post('{BASE}/Authorize', json={{'LoginId': '{guid(number)}'}}, "
            f"headers={{'flinks-auth-key': KEY{number}}})\n"
            f"print(r{number}.json()['RequestId'])"
        ),
        before="import requests\n",
    ),
    "classes of C#": rows(
        lambda number: (
            f'var r{number} = new HttpRequestMessage(HttpMethod.Post, "{BASE}/Authorize");\n'
            f'r{number}.Headers.Add("flinks-auth-key", "{guid(number)}");\n'
            f"await client.SendAsync(r{number});"
        ),
        before="using System.Net.Http;\n",
    ),
    "calls of PHP": rows(
        lambda number: (
            f"$c{number} = curl_init('{BASE}/Authorize');\n"
            f"curl_setopt($c{number}, CURLOPT_POSTFIELDS, '{{}}');\n"
            f"$r = curl_exec($c{number});"
        ),
        before="<?php\n",
    ),
    "calls of Go": rows(
        lambda number: (
            f'req{number}, _ := http.NewRequest("POST", "{BASE}/Authorize", nil)\n'
            f'req{number}.Header.Set("flinks-auth-key", "{guid(number)}")\n'
            f"client.Do(req{number})"
        ),
        before="package main\n",
    ),
    "minified code": run("function a(b,c){return b&&c||d[e]}", before=f"fetch('{BASE}/Authorize');"),
    "base64": base64_runs,
    "carets of cmd": run('^^^"', before=f'curl ^"{BASE}/Authorize^" -d ^"'),
    "a long line of an address": run("a", before=f"{BASE}/Authorize?x="),
}
"""Each shape by its name."""
