"""wget and HTTPie commands; the kind of a text with them is `text` (contract §2).

Must not live here: words and quotes (`shell_words.py`).
"""

import json
import re
from collections.abc import Sequence

from flinks_desk.core.artefacts import shell_words
from flinks_desk.core.artefacts.address import is_of_interest
from flinks_desk.core.artefacts.mending import mended
from flinks_desk.core.artefacts.merge import Piece
from flinks_desk.core.artefacts.model import Artefact, Body, BodyForm, Header, JsonValue, Kind, Request, Span
from flinks_desk.core.artefacts.shell_substitutions import ansi_unquoted
from flinks_desk.core.artefacts.shell_words import Word
from flinks_desk.core.lean import regex

__all__ = ["commands_in"]

_WGET = regex(r"(?<![\w./-])wget[ \t]+(?=-|['\"]?https?:|\\\n)")
_HTTPIE = regex(
    r"(?<![\w./:-])(?:https?|xh)[ \t]+(?=(?:--?[a-z][\w-]*(?:[= ][\w.]+)?[ \t]+){0,8}(?:(?:GET|POST"
    r"|PUT|PATCH|DELETE|HEAD)[ \t]+)?['\"]?(?:https?://|:\d|localhost|[\w-]+\.[\w-]+\.))"
)
_HTTPIE_WORDS = ("http ", "http\t", "https ", "https\t", "xh ", "xh\t")
_WGET_VALUES = frozenset(
    {
        "--method",
        "--header",
        "--body-data",
        "--post-data",
        "--body-file",
        "--post-file",
        "--timeout",
        "-T",
        "--output-document",
        "-O",
        "-o",
        "-U",
        "--user-agent",
        "--user",
        "--password",
        "--tries",
        "-t",
        "-P",
        "--referer",
    }
)
_HTTPIE_VALUES = frozenset(
    {
        "--timeout",
        "--auth",
        "-a",
        "--auth-type",
        "-A",
        "--output",
        "-o",
        "--session",
        "--raw",
        "--verify",
        "--proxy",
        "--pretty",
        "--print",
        "-p",
        "--default-scheme",
        "--style",
        "-s",
    }
)
_METHODS = frozenset({"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"})
_ITEM = regex(r"^(?P<name>[^=:@]+?)(?P<sign>:=|==|=@|=|:|@)(?P<value>.*)$", re.DOTALL)
_PIPED = regex(r"(?:^|\n)[^\n]*?(?P<command>echo|printf)[ \t]+(?:-\w+[ \t]+)?$")


def commands_in(text: str) -> list[Piece]:
    """Each command with its request, in order."""
    pieces: list[Piece] = []
    for words, finder, read in ((("wget",), _WGET, _wget), (_HTTPIE_WORDS, _HTTPIE, _httpie)):
        at = 0 if any(word in text for word in words) else len(text)
        while found := finder.search(text, at):
            command = shell_words.command_at(text, found.start(), {})
            at = max(command.end, found.end())
            request = read(command.words[1:], Span(found.start(), command.end), text)
            if request is None:
                continue
            kept = is_of_interest(request.url, [header.name for header in request.headers])
            start = request.span.start if request.span else found.start()
            pieces.append(
                Piece(
                    start,
                    command.end,
                    Artefact(Kind.TEXT, requests=(request,) if kept else (), others_left_out=int(not kept)),
                )
            )
    return sorted(pieces, key=lambda piece: piece.start)


def _options(words: Sequence[Word], with_value: frozenset[str]) -> tuple[list[tuple[str, Word]], list[Word]]:
    options: list[tuple[str, Word]] = []
    rest: list[Word] = []
    listed = iter(words)
    for word in listed:
        name, equals, value = word.text.partition("=")
        if not word.text.startswith("-") or len(word.text) < 2:
            rest.append(word)
        elif equals and name in with_value:
            options.append((name, Word(value, word.start, word.end)))
        elif word.text in with_value:
            following = next(listed, None)
            options += [(word.text, following)] if following else []
        else:
            options.append((word.text, word))
    return options, rest


def _wget(words: Sequence[Word], span: Span, _text: str) -> Request | None:
    options, rest = _options(words, _WGET_VALUES)
    address = next((word for word in rest if "://" in word.text or "." in word.text), None)
    if address is None:
        return None
    headers: list[Header] = []
    method, body, patience = "", None, None
    for name, word in options:
        where = Span(word.start, word.end)
        if name == "--header":
            header, _, value = word.text.partition(":")
            # An empty one takes back what was given before.
            if word.text:
                headers.append(Header(header.strip(), value.lstrip(), where))
            else:
                headers.clear()
        elif name == "--method":
            method = word.text.upper()
        elif name in {"--body-data", "--post-data"}:
            body = Body(word.text, span=where) if word.text else None
            method = method or "POST"
        elif name in {"--body-file", "--post-file"}:
            body, method = Body(form=BodyForm.FILE, span=where), method or "POST"
        elif name in {"--timeout", "-T"} and word.text.isdigit():
            patience = float(word.text) or None
    url, damage = mended(address.text, Span(address.start, address.end))
    typed = any(header.name.lower() == "content-type" for header in headers)
    return Request(
        method=method or "GET",
        url=url,
        headers=tuple(headers),
        body=body,
        implied_content_type="application/x-www-form-urlencoded" if body and not typed else "",
        damage=damage,
        patience=patience,
        span=span,
        url_span=Span(address.start, address.end),
    )


def _httpie(words: Sequence[Word], span: Span, text: str) -> Request | None:
    options, rest = _options(words, _HTTPIE_VALUES)
    method = rest.pop(0).text.upper() if rest and rest[0].text.upper() in _METHODS else ""
    if not rest:
        return None
    address, items = rest[0], rest[1:]
    url, damage = mended(_with_scheme(address.text), Span(address.start, address.end))
    headers: list[Header] = []
    fields: dict[str, JsonValue] = {}
    for word in items:
        found = _ITEM.match(word.text)
        if not found:
            continue
        url = _take_item(found, word, headers, fields, url)
    is_form = any(name in {"--form", "-f"} for name, _ in options)
    raw = next((word.text for name, word in options if name == "--raw"), None)
    piped, start = _piped(text, span.start)
    body = _body(fields, raw if raw is not None else piped, is_form=is_form)
    timeout = next((word.text for name, word in options if name == "--timeout"), "")
    implied = "" if body is None else "application/x-www-form-urlencoded" if is_form else "application/json"
    return Request(
        method=method or ("POST" if body else "GET"),
        url=url,
        headers=tuple(headers),
        body=body,
        implied_content_type="" if any(header.name.lower() == "content-type" for header in headers) else implied,
        damage=damage,
        patience=float(timeout) if timeout.isdigit() and int(timeout) else None,
        span=Span(start, span.end),
        url_span=Span(address.start, address.end),
    )


def _with_scheme(written: str) -> str:
    """HTTPie takes `:8080/x` for localhost, and a bare host for http."""
    if "://" in written:
        return written
    return f"http://localhost{written}" if written.startswith(":") else f"http://{written}"


def _take_item(found: re.Match[str], word: Word, headers: list[Header], fields: dict[str, JsonValue], url: str) -> str:
    name, value = found["name"], found["value"]
    match found["sign"]:
        case ":":
            headers.append(Header(name, value.lstrip(), Span(word.start, word.end)))
        case "=":
            fields[name] = value
        case ":=":
            try:
                fields[name] = json.loads(value)
            except (ValueError, RecursionError):
                fields[name] = value
        case "==":
            return f"{url}{'&' if '?' in url else '?'}{name}={value}"
    return url


def _body(fields: dict[str, JsonValue], raw: str | None, *, is_form: bool) -> Body | None:
    if fields and is_form:
        return Body(form=BodyForm.FORM, fields=tuple((name, str(value)) for name, value in fields.items()))
    if fields:
        return Body(form=BodyForm.STRUCTURE, json=fields)
    return Body(raw) if raw and raw.strip() else None


def _piped(text: str, start: int) -> tuple[str | None, int]:
    """What `echo '…' |` or `printf '…' |` before the command hands in, and where that began."""
    before = text[max(0, start - 20_000) : start]
    bare = before.rstrip(" \t\n\\")
    if not bare.endswith("|"):
        return None, start
    opening = max(bare.rfind("echo "), bare.rfind("printf "))
    if opening < 0:
        return None, start
    at = max(0, start - 20_000) + opening
    command = shell_words.command_at(text, at, {})
    if len(command.words) < 2:
        return None, start
    content = command.words[-1].text
    if command.words[0].text == "printf":
        content = ansi_unquoted(content).replace("%%", "%")
    return content, at
