"""Source code of nine languages, and as far as it goes of any other → tokens: names, texts, numbers, signs.

Comments are gone, line ends are remembered.
Lives here: `Language`, `language_of`, `tokens_of`. Must not live here: what tokens mean together (`expressions.py`).
"""

import re
from collections.abc import Sequence
from enum import Enum
from functools import cache

from flinks_desk.core.lean import dataclass, regex

__all__ = ["Language", "Token", "TokenKind", "language_of", "tokens_of"]


class Language(Enum):
    """The languages that are read (contract §2)."""

    PYTHON = "python"
    JAVASCRIPT = "javascript"
    CSHARP = "csharp"
    PHP = "php"
    RUBY = "ruby"
    GO = "go"
    JAVA = "java"
    KOTLIN = "kotlin"
    SWIFT = "swift"
    OTHER = "other"
    """Dart, Rust, Elixir, Perl, Visual Basic, Apex and whatever else calls functions with texts in quotes."""


class TokenKind(Enum):
    """What a token is."""

    NAME = "name"
    TEXT = "text"
    NUMBER = "number"
    SIGN = "sign"
    PATTERN = "pattern"
    """A regular expression of JavaScript or Ruby."""


@dataclass(slots=True)
class Token:
    """One token. `text` is what stands there, quotes and all."""

    kind: TokenKind
    text: str
    start: int
    end: int
    first: bool
    """The first of its line."""


_SIGNS = (
    r"===|!==|<=>|\?\?=|\*\*=|=>|->|::|\?\.|\?\?|\|\||&&|==|!=|<=|>=|:=|\+=|\.=|-=|\+\+|--|<<|\.\.\."
    r"|[-+*/%=<>!&|^~?:;,.(){}\[\]@#\\]"
)
_C_COMMENT = r"//[^\n]*|/\*(?:[^*]|\*(?!/))*+(?:\*/|\Z)"
_HASH_COMMENT = r"#[^\n]*"
_DOUBLE = r'"(?:[^"\\\n]|\\.)*+"'
_SINGLE = r"'(?:[^'\\\n]|\\.)*+'"
_LONG_DOUBLE = r'"(?:[^"\\]|\\.)*+"'
_LONG_SINGLE = r"'(?:[^'\\]|\\.)*+'"

_SWIFT_TEXT = r'"(?:[^"\\\n]|\\\((?:[^()\n]|\([^()\n]*+\))*+\)|\\.)*+"'
"""What stands in it in brackets behind a backslash may hold quotes."""

_COMMENTS = {
    Language.PYTHON: _HASH_COMMENT,
    Language.JAVASCRIPT: _C_COMMENT,
    Language.CSHARP: rf"{_C_COMMENT}|#(?:region|endregion|pragma|nullable|if|endif)[^\n]*",
    Language.PHP: rf"{_C_COMMENT}|#(?!\[)[^\n]*|<\?php|<\?=|\?>",
    Language.RUBY: _HASH_COMMENT,
    Language.GO: _C_COMMENT,
    Language.JAVA: _C_COMMENT,
    Language.KOTLIN: _C_COMMENT,
    Language.SWIFT: _C_COMMENT,
    Language.OTHER: rf"{_C_COMMENT}|#(?![{{\"])[^\n]*",
}
_TEXTS = {
    Language.PYTHON: r"(?:[rRbBfFuU]{0,2})(?:\"\"\"(?:[^\\]|\\.)*?\"\"\"|'''(?:[^\\]|\\.)*?'''|"
    f"{_DOUBLE}|{_SINGLE})",
    Language.JAVASCRIPT: f"{_DOUBLE}|{_SINGLE}",
    Language.CSHARP: r'\$?"""(?:[^"]|"(?!""))*+"""|(?:\$@|@\$|@)"(?:[^"]|"")*+"|\$?'
    f"{_DOUBLE}|'(?:[^'\\\\\n]|\\\\.){{1,8}}'",
    Language.PHP: rf"{_LONG_DOUBLE}|{_LONG_SINGLE}|<<<[ \t]*(?P<here>['\"]?)(?P<mark>\w+)(?P=here)\n(?:(?!^[ "
    rf"\t]*(?P=mark)\b)[^\n]*\n){{0,300}}[ \t]*(?P=mark)",
    Language.RUBY: rf"{_LONG_DOUBLE}|{_LONG_SINGLE}|<<[~-](?P<here>['\"]?)(?P<mark>[A-Z]\w*)(?P=here)"
    rf"|%[qQ]?(?:\{{[^{{}}]*\}}|\([^()]*\)|\[[^\[\]]*\])",
    Language.GO: rf"{_DOUBLE}|`[^`]*`|'(?:[^'\\\n]|\\.){{1,6}}'",
    Language.JAVA: rf'"""(?:[^\\"]|\\.|"(?!""))*+"""|{_DOUBLE}|' + r"'(?:[^'\\\n]|\\.){1,6}'",
    Language.KOTLIN: rf'"""(?:[^\\"]|\\.|"(?!""))*+"""|{_DOUBLE}|' + r"'(?:[^'\\\n]|\\.){1,6}'",
    Language.SWIFT: r'"""(?:[^\\"]|\\.|"(?!""))*+"""|#"(?:[^"\n]|"(?!#))*+"#|' + _SWIFT_TEXT,
    Language.OTHER: rf'"""(?:[^\\"]|\\.|"(?!""))*+"""|r?#"(?:[^"]|"(?!#))*+"#|{_DOUBLE}|{_SINGLE}',
}
_SIGNATURES: dict[Language, tuple[tuple[str, int], ...]] = {
    Language.PYTHON: (
        (r"^\s*(?:import|from) [\w.]+(?: import | as |\s*$|,)", 3),
        (r"^\s*(?:async )?def \w+\(.*?(?:\)|,)\s*(?:->.*)?:?\s*$", 4),
        (
            (
                r"\b(?:requests|httpx)\.\w+\(|http\.client|urllib\.|aiohttp|os\.environ|os\.getenv|json\.(?:dumps"
                r"|loads)|hmac\.new|parse_qs"
            ),
            3,
        ),
        (r"\b(?:requests|httpx)\.(?:post|get|put|patch|delete|request)\(\s*f?[\"']|\b(?:flinks|pyflinks)\.Client\(", 3),
        (r"\b(?:True|False|None)\b|\bself\.|\bf[\"']|\belif\b|^\s*print\(|^\s*@\w+(?:\.\w+)*\([^\n]*\)\s*$", 1),
        (r"^\s*(?:if|for|while|with|async with|try|except|class)\b.*:\s*$", 2),
        (r"\burllib\.request\b|\baiohttp\.\w+\(", 2),
    ),
    Language.JAVASCRIPT: (
        (r"\b(?:const|let|var)\s+[\w{\[]", 2),
        (r"=>|\bfunction\b\s*\w*\s*\(|\basync\s*\(|\bawait\b", 2),
        (
            (
                r"\bfetch\(|\baxios\b|\bgot[.(]|addEventListener|onmessage|URLSearchParams|XMLHttpRequest|\$\.ajax"
                r"|unirest|JSON\.(?:stringify|parse)"
            ),
            3,
        ),
        (
            (
                r"\brequire\(['\"]|^\s*import .* from ['\"]|^\s*export (?:const|let|default|async|function|class"
                r"|interface|type|\{)|module\.exports|process\.env|import\.meta|localStorage|createHmac|document\."
                r"|window\."
            ),
            3,
        ),
        (r"===|!==|`[^`\n]*\$\{|\bconsole\.log", 2),
        (r"<[A-Z]\w{1,40} [^>\n]{0,400}=\{", 4),
        (r"@HostListener\(", 4),
        (r"@(?:Injectable|Component|Controller)\(|\bconstructor\(|new HttpHeaders\(|^\s*export class\b", 3),
        (r"^\s*fetch\(\s*[\"'`]https?://", 2),  # a browser's "Copy as fetch" is nothing more
    ),
    Language.CSHARP: (
        (r"^\s*using [\w.]+;|^\s*namespace [\w.]+", 3),
        (
            (
                r"\bHttpClient\b|HttpRequestMessage|RestClient|RestRequest|StringContent|HttpMethod\."
                r"|JsonSerializer\.|JsonConvert\.|Encoding\.UTF8|HMACSHA256"
            ),
            3,
        ),
        (
            (
                r"\b(?:public|private|internal|protected)\s+(?:static |async |const |readonly |sealed |override "
                r")*(?:string|Task|var|void|class|record|int|bool|HttpClient)\b"
            ),
            3,
        ),
        (r"\bvar \w+ = (?:await |new )|Console\.WriteLine|\basync Task\b|\[JsonProperty", 2),
    ),
    Language.PHP: (
        (r"<\?php", 8),
        (
            (
                r"\bcurl_(?:init|setopt|exec|setopt_array)\(|CURLOPT_|GuzzleHttp|hash_hmac\(|json_encode\("
                r"|json_decode\(|getenv\(|parse_str\(|\$_(?:GET|POST|SERVER|ENV)\b|wp_remote_|HTTP_Request2"
            ),
            4,
        ),
        (r"\$\w+\s*=\s|\$\w+->|\$this->|=>\s", 1),
        (r"^\s*(?:public |private |protected )?(?:static )?function \w+\(", 1),
    ),
    Language.RUBY: (
        (r"^\s*require ['\"]|^\s*require_relative ", 4),
        (
            (
                r"Net::HTTP|Faraday|HTTParty|RestClient\b(?!\()|OpenSSL::HMAC|ENV\[|ENV\.fetch|\.to_json\b"
                r"|JSON\.(?:parse|generate)\b|URI\.parse|URI\("
            ),
            3,
        ),
        (r"^\s*(?:def |end\s*$|module [A-Z]|puts )|\bdo \|\w+\||\.new\b|\bnil\b", 2),
        (r"^\s*end\s*$", 2),  # that no other of these languages has
    ),
    Language.GO: (
        (r"^\s*package \w+\s*$|^\s*import \(\s*$|^func ", 4),
        (
            (
                r":=|\bhttp\.(?:NewRequest|Post|Get|Client|MethodPost)|strings\.NewReader|os\.Getenv"
                r"|json\.(?:Marshal|NewDecoder|Unmarshal)|fmt\.Sprintf|\berr != nil\b|hmac\.New"
            ),
            3,
        ),
    ),
    Language.JAVA: (
        (r"^\s*import (?:java|javax|okhttp3|org|com|kotlin|io|static)\b[\w.]*;?\s*$|^\s*package [\w.]+;?\s*$", 4),
        (
            (
                r"OkHttpClient|HttpURLConnection|HttpRequest\.newBuilder|Request\.Builder|RequestBody|MediaType\."
                r"|Unirest\.|RestTemplate|WebClient\b|Mono<|HttpEntity|AsyncHttpClient|System\.getenv|Mac\.getInstance"
            ),
            4,
        ),
        (
            (
                r"public static void main|System\.out\.|\bString \w+ =|\bnew \w+<>|@\w+(?:\(|\s*$)|\bval \w+ ="
                r"|\bfun \w+\(|throws \w+"
            ),
            2,
        ),
    ),
    Language.KOTLIN: (
        (r"\bval \w+ (?::|=)|\bfun \w+\(|\bvar \w+: \w+", 3),
        (
            (
                r"OkHttpClient\(\)|Request\.Builder\(\)|toRequestBody|toMediaType|HttpClient\(|\?\.\w+|\blistOf\("
                r"|\bmapOf\(|^\s*package [\w.]+$"
            ),
            3,
        ),
    ),
    Language.SWIFT: (
        (r"^\s*import (?:Foundation|UIKit|SwiftUI|WebKit|Combine|Alamofire|FoundationNetworking)\b", 5),
        (
            (
                r"\bURLRequest\(|\bURLSession\b|forHTTPHeaderField:|\bURL\(string:|JSONSerialization\.|JSONEncoder\(\)"
                r"|JSONDecoder\(\)|\bAF\.request\(|\.data\(using: ?\.utf8\)|WKWebView|WKScriptMessage"
            ),
            4,
        ),
        (r"\bguard let\b|\bif let\b|\btry[!?]|\bfunc \w+\([^)\n]*\)(?: async)?(?: throws)?(?: ->|[ \t]*\{)", 2),
        (r"\b(?:let|var) \w+(?:: [\w.\[\]: ?]+)? = ", 1),
    ),
    Language.OTHER: (
        (r"\breqwest::|\bserde_json::|\bureq::|^\s*use \w+(?:::[\w{}, ]+)+;|\blet mut \w+|println!\(|\.await\?", 4),
        (r"\bLWP::UserAgent\b|\bHTTP::Request\b|^\s*use (?:strict|warnings|JSON)\b|\bmy [$%@]\w+ ?=", 4),
        (r"\bdefmodule \w|\bHTTPoison\.|\bReq\.post!?\(|\bTesla\.|\bJason\.encode", 4),
        (r"\bDim \w+ As\b|\bAs New \w+\(|\bEnd (?:Sub|Function|Class)\b|\bImports System", 4),
        (r"^import 'package:|\bFuture<\w+>|\bjsonEncode\(|\bDio\(\)", 4),
        (r"\bnew Http\(\)\.send\(|\bsetEndpoint\(|\bSystem\.debug\(|\bHttpRequest req\b", 4),
        (r"^\s*library\(\w+\)|\badd_headers\(|<- (?:httr::)?(?:POST|GET)\(", 4),
    ),
}
_ENOUGH = 4
_LOOKED_AT = 120_000
_BEFORE_PATTERN = frozenset("(,=:[!&|?{};+") | {"&&", "||", "=>", "===", "!==", "==", "!=", "??"}
_WORDS_BEFORE_PATTERN = frozenset({"return", "typeof", "case", "if", "unless", "and", "or", "in", "of"})
_PATTERN = regex(r"/(?![*/])(?:[^/\\\n\[]|\\.|\[(?:[^\]\\\n]|\\.){0,100}\]){1,300}/[a-z]*")


def language_of(text: str, file_name: str = "") -> Language | None:
    """The language that most signs speak for; `None` if there are too few of them."""
    head = text[:_LOOKED_AT]
    scores = {language: _score(language, head) for language in Language}
    by_name = _BY_ENDING.get(file_name.rpartition(".")[2].lower()) if "." in file_name else None
    if by_name and scores[by_name]:
        scores[by_name] += 3
    best = max(scores, key=lambda language: scores[language])
    return best if scores[best] >= _ENOUGH else None


_BY_ENDING = {
    "py": Language.PYTHON,
    "js": Language.JAVASCRIPT,
    "jsx": Language.JAVASCRIPT,
    "ts": Language.JAVASCRIPT,
    "tsx": Language.JAVASCRIPT,
    "mjs": Language.JAVASCRIPT,
    "cjs": Language.JAVASCRIPT,
    "vue": Language.JAVASCRIPT,
    "svelte": Language.JAVASCRIPT,
    "cs": Language.CSHARP,
    "php": Language.PHP,
    "rb": Language.RUBY,
    "go": Language.GO,
    "java": Language.JAVA,
    "kt": Language.KOTLIN,
    "swift": Language.SWIFT,
}


def _score(language: Language, head: str) -> int:
    return sum(weight * min(len(_signature(pattern).findall(head)), 4) for pattern, weight in _SIGNATURES[language])


@cache
def _signature(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.MULTILINE)


@cache
def _master(language: Language) -> re.Pattern[str]:
    dollar = {Language.PHP: "$\\", Language.JAVASCRIPT: "$"}.get(language, "")
    extra = r"|@{1,2}\w+|[A-Za-z_]\w*[?!](?=[\s.(,])" if language is Language.RUBY else ""
    extra = r"|[A-Za-z_]\w*!(?=[(\[{])" if language is Language.OTHER else extra  # Rust's macros
    template = "|(?P<template>`)" if language is Language.JAVASCRIPT else ""
    flags = re.DOTALL | re.MULTILINE
    return re.compile(
        rf"(?P<space>[ \t\f\v\u00a0\ufeff]+)|(?P<line>\r?\n)|(?P<comment>{_COMMENTS[language]})"
        rf"|(?P<text>{_TEXTS[language]}){template}"
        rf"|(?P<name>[A-Za-z_{re.escape(dollar)}\u00c0-\uffff\ue000][\w{re.escape(dollar)}\ue000\ue001]*{extra})"
        rf"|(?P<number>0x[0-9A-Fa-f]+|\d[\d_]*(?:\.\d+)?[a-zA-Z]?)|(?P<sign>{_SIGNS})|(?P<other>.)",
        flags,
    )


def tokens_of(text: str, language: Language, room: int) -> list[Token]:
    """The tokens, in order; no more than there is room for."""
    tokens: list[Token] = []
    master, at, first = _master(language), 0, True
    heredocs: list[tuple[Token, str]] = []
    while at < len(text) and len(tokens) < room:
        found = master.match(text, at)
        if found is None:
            break
        kind, start, at = found.lastgroup, at, found.end()
        if kind == "line":
            first = True
            at = _take_heredocs(text, at, heredocs)
            continue
        if kind in {"space", "comment", "other"}:
            continue
        token = Token(_kind_of(kind), found[0], start, at, first)
        if kind == "template":
            token.end = at = _template_end(text, start)
            token.kind, token.text = TokenKind.TEXT, text[start:at]
        elif found[0] == "/" and _may_be_pattern(language, tokens) and (pattern := _PATTERN.match(text, start)):
            token.kind, token.text = TokenKind.PATTERN, pattern[0]
            token.end = at = pattern.end()
        elif language is Language.RUBY and kind in {"text", "mark", "here"} and found["mark"]:
            heredocs.append((token, found["mark"]))
        tokens.append(token)
        first = False
    return tokens


def _kind_of(group: str | None) -> TokenKind:
    return {"name": TokenKind.NAME, "number": TokenKind.NUMBER, "sign": TokenKind.SIGN}.get(group or "", TokenKind.TEXT)


def _may_be_pattern(language: Language, tokens: Sequence[Token]) -> bool:
    if language not in {Language.JAVASCRIPT, Language.RUBY}:
        return False
    if not tokens:
        return True
    last = tokens[-1]
    return last.text in _BEFORE_PATTERN if last.kind is TokenKind.SIGN else last.text in _WORDS_BEFORE_PATTERN


def _take_heredocs(text: str, at: int, heredocs: list[tuple[Token, str]]) -> int:
    """Ruby's here-documents begin on the line after the one that names them."""
    for token, mark in heredocs:
        end = re.compile(rf"^[ \t]*{mark}\b", re.MULTILINE).search(text, at)
        stop = end.start() if end else len(text)
        token.text = f"{token.text}\n{text[at:stop]}"
        at = end.end() if end else stop
    heredocs.clear()
    return at


def _template_end(text: str, start: int) -> int:
    """Behind the back-tick that closes the one at `start`; what stands in `${…}` may hold more of them."""
    at, braces = start + 1, [0]
    sign = re.compile(r"[`{}\\]")
    while found := sign.search(text, at):
        at = found.end()
        char = found[0]
        if char == "\\":
            at += 1
        elif char == "`":
            if braces[-1] == 0:
                braces.pop()
                if not braces:
                    return at
            else:
                braces.append(0)
        elif char == "{" and (braces[-1] or text[at - 2 : at] == "${"):
            braces[-1] += 1
        elif char == "}" and braces[-1]:
            braces[-1] -= 1
    return len(text)
