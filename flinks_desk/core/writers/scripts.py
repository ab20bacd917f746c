"""Python, Node, PHP and Ruby: languages whose programs run as they are written.

Must not live here: what a request holds; that is `parts.py`.
"""

import json
from collections.abc import Mapping, Sequence

from flinks_desk.core.exchange import Json
from flinks_desk.core.writers.parts import Outgoing, Pieces, interpolated, joined, literal_of, plain_json

__all__ = ["node", "php", "python", "ruby"]


def python(request: Outgoing) -> str:
    """Python with httpx."""
    value = plain_json(request.body) if request.sends_json else None
    headers = request.without("content-type") if value is not None else request.headers
    lines = ["import os", ""] if request.variables else []
    lines += [
        "import httpx",
        "",
        "response = httpx.request(",
        f"    {_py(request.method)},",
        f"    {_py_text(request.url)},",
    ]
    lines += ["    headers={", *(f"        {_py(name)}: {_py_text(text)}," for name, text in headers), "    },"]
    if value is not None:
        lines.append(f"    json={_py(value, '    ')},")
    elif request.body is not None:
        lines.append(f"    content={_py_text(request.body)},")
    return "\n".join([*lines, "    timeout=220,", ")", "print(response.status_code, response.text)"])


def _py_text(pieces: Pieces) -> str:
    return joined(pieces, _py, lambda name: f"os.environ[{_py(name)}]", " + ")


def _py(value: Json, indent: str = "") -> str:
    inner = indent + "    "
    match value:
        case None | bool():
            return repr(value)
        case str():
            return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\x7f")
        case Mapping():
            rows = [f"{inner}{_py(key)}: {_py(item, inner)},\n" for key, item in value.items()]
            return "{\n" + "".join(rows) + indent + "}" if rows else "{}"
        case Sequence():
            return "[" + ", ".join(_py(item, indent) for item in value) + "]"
        case _:
            return repr(value)


def node(request: Outgoing) -> str:
    """JavaScript for Node 18 and newer, with its own fetch."""
    lines = [
        f"const response = await fetch({_js_text(request.url)}, {{",
        f"  method: {_js(request.method)},",
        "  headers: {",
    ]
    lines += [f"    {_js(name)}: {_js_text(value)}," for name, value in request.headers]
    lines.append("  },")
    value = plain_json(request.body) if request.sends_json else None
    if value is not None:
        lines.append(f"  body: JSON.stringify({_indented(json.dumps(value, ensure_ascii=False, indent=2))}),")
    elif request.body is not None:
        lines.append(f"  body: {_js_text(request.body)},")
    return "\n".join([*lines, "});", "console.log(response.status, await response.text());"])


def _indented(text: str) -> str:
    return text.replace("\n", "\n  ")


def _js_text(pieces: Pieces) -> str:
    return joined(pieces, _js, lambda name: f"process.env.{name}", " + ")


def _js(text: str) -> str:
    """A JSON text is a JavaScript text, but for two line ends that older engines do not allow."""
    return json.dumps(text, ensure_ascii=False).replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def php(request: Outgoing) -> str:
    """PHP with its cURL extension."""
    options = [
        f"    CURLOPT_CUSTOMREQUEST => {_php(request.method)},",
        "    CURLOPT_RETURNTRANSFER => true,",
        "    CURLOPT_HTTPHEADER => [",
    ]
    options += [f"        {_php_text((f'{name}: ', *value))}," for name, value in request.headers]
    options.append("    ],")
    if request.body is not None:
        options.append(f"    CURLOPT_POSTFIELDS => {_php_text(request.body)},")
    start = ["<?php", f"$handle = curl_init({_php_text(request.url)});", "curl_setopt_array($handle, ["]
    return "\n".join([*start, *options, "]);", "echo curl_exec($handle), PHP_EOL;"])


def _php_text(pieces: Pieces) -> str:
    return joined(pieces, _php, lambda name: f"getenv({_php(name)})", " . ")


def _php(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def ruby(request: Outgoing) -> str:
    """Ruby with its own Net::HTTP."""
    lines = ["require 'net/http'", "", f"uri = URI({_rb_text(request.url)})"]
    lines.append(f"request = Net::HTTPGenericRequest.new({_rb((request.method,))}, {_has_body(request)}, true, uri)")
    lines += [f"request[{_rb((name,))}] = {_rb_text(value)}" for name, value in request.headers]
    if request.body is not None:
        lines.append(f"request.body = {_rb_text(request.body)}")
    lines += [
        "response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|",
        "  http.request(request)",
        "end",
        "puts response.code, response.body",
    ]
    return "\n".join(lines)


def _has_body(request: Outgoing) -> str:
    return "true" if request.body is not None or request.method in {"POST", "PUT", "PATCH"} else "false"


def _rb(pieces: Pieces) -> str:
    return "'" + str(literal_of(pieces)).replace("\\", "\\\\").replace("'", "\\'") + "'"


def _rb_text(pieces: Pieces) -> str:
    if literal_of(pieces) is not None:
        return _rb(pieces)
    escape = str.maketrans({"\\": "\\\\", '"': '\\"', "#": "\\#"})
    return (
        '"'
        + interpolated(pieces, lambda piece: piece.translate(escape), lambda name: f"#{{ENV.fetch('{name}')}}")
        + '"'
    )
