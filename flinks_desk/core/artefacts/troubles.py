"""What browsers, libraries and tools say when nothing came back: one table of their sentences.

Lives here: `found_in`, for any text that a program printed, and `of_policy`, for a page's own frame policy.
Must not live here: whether a trouble concerns Flinks, or what to do about it (`core/diagnosis`).
Not for code: there the same words stand in `except` and `catch`.
"""

import re
from collections.abc import Iterator

from flinks_desk.core.artefacts.model import Span, Trouble, TroubleKind
from flinks_desk.core.lean import dataclass, regex

__all__ = ["found_in", "of_policy"]


@dataclass(frozen=True, slots=True)
class _Row:
    kind: TroubleKind
    detail: str
    words: tuple[str, ...]
    """Any of these, to the letter."""


_NETWORK = TroubleKind.NETWORK
# In the order in which they win where one line holds several.
_ROWS = (
    _Row(
        TroubleKind.TLS,
        "",
        (
            "relation de confiance pour le canal sécurisé",
            "ertificat auto-signé",
            "certificat distant n",
            "CERTIFICATE_VERIFY_FAILED",
            "certificate verify failed",
            "SELF_SIGNED_CERT",
            "self-signed certificate",
            "self signed certificate",
            "unable to get local issuer certificate",
            "unable to verify the first certificate",
            "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
            "UNABLE_TO_GET_ISSUER_CERT",
            "ERR_CERT_",
            "certificate signed by unknown authority",
            "certificate is not trusted",
            "PKIX path building failed",
            "unable to find valid certification path",
            "The SSL connection could not be established",
            "SSL certificate problem",
            "SEC_E_UNTRUSTED_ROOT",
            "The remote certificate is invalid",
            "RemoteCertificateChainErrors",
            "SEC_ERROR_UNKNOWN_ISSUER",
            "MOZILLA_PKIX_ERROR",
            "Could not establish trust relationship",
            "cURL error 60",
            "curl: (60)",
        ),
    ),
    _Row(
        _NETWORK,
        "proxy",
        (
            "Proxy Authentication Required",
            "Tunnel connection failed",
            "ERR_TUNNEL_CONNECTION_FAILED",
            "ERR_PROXY_",
            "HTTP code 407 from proxy",
            "ProxyError",
            "CONNECT tunnel failed",
            "The proxy tunnel request to",
        ),
    ),
    _Row(
        _NETWORK,
        "name-not-resolved",
        (
            "ENOTFOUND",
            "pas pu être résolu",
            "pas être résolu",
            "ôte inconnu",
            "EAI_AGAIN",
            "ame or service not known",
            "nodename nor servname provided",
            "ould not resolve host",
            "no such host",
            "o such host is known",
            "UnknownHostException",
            "ERR_NAME_NOT_RESOLVED",
            "remote name could not be resolved",
            "NameResolutionError",
            "Failed to resolve",
            "ailure in name resolution",
            "getaddrinfo failed",
            "cURL error 6:",
            "curl: (6)",
        ),
    ),
    _Row(
        _NETWORK,
        "refused",
        (
            "ECONNREFUSED",
            "expressément refusée",
            "onnexion refusée",
            "onnection refused",
            "ERR_CONNECTION_REFUSED",
            "actively refused",
            "curl: (7)",
            "cURL error 7:",
        ),
    ),
    _Row(
        _NETWORK,
        "reset",
        (
            "ECONNRESET",
            "onnection reset",
            "ERR_CONNECTION_RESET",
            "ERR_CONNECTION_CLOSED",
            "ERR_EMPTY_RESPONSE",
            "socket hang up",
            "RemoteDisconnected",
            "forcibly closed",
            "Recv failure",
            "curl: (52)",
            "curl: (56)",
        ),
    ),
    _Row(
        _NETWORK,
        "timed-out",
        (
            "ETIMEDOUT",
            "attente de l'opération a expiré",
            "attente de l’opération a expiré",
            "opération a expiré",
            "ESOCKETTIMEDOUT",
            "ECONNABORTED",
            "ReadTimeout",
            "ConnectTimeout",
            "timed out",
            "ERR_TIMED_OUT",
            "ERR_CONNECTION_TIMED_OUT",
            "curl: (28)",
            "cURL error 28",
            "context deadline exceeded",
            "SocketTimeoutException",
            "Net::OpenTimeout",
            "HttpClient.Timeout",
            "i/o timeout",
            "ms exceeded",
        ),
    ),
    _Row(
        TroubleKind.UNREAD,
        "",
        (
            "Unexpected token '<'",
            "Unexpected token <",
            "JSONDecodeError",
            "Expecting value: line 1 column 1",
            "invalid character '<' looking for beginning of value",
            "'<' is an invalid start of a value",
            "unexpected token at '<",
            "Unexpected end of JSON input",
            "unexpected end of JSON input",
            "Unexpected character ('<'",
            "Unexpected character encountered while parsing value: <",
        ),
    ),
    _Row(
        TroubleKind.CORS,
        "",
        (
            "blocked by CORS policy",
            "Cross-Origin Request Blocked",
            "No 'Access-Control-Allow-Origin' header",
            "is not allowed by Access-Control-Allow-Origin",
            "requête multiorigine",
            "politique CORS",
        ),
    ),
    _Row(
        TroubleKind.POPUP,
        "",
        (
            "opup blocked",
            "op-up blocked",
            "opup was blocked",
            "op-up window was blocked",
            "prevented this site from opening a pop-up",
            "locked a popup",
            "locked a pop-up",
            "fenêtre popup bloquée",
            "fenêtre contextuelle bloquée",
            "ouvrir une fenêtre popup",
            "ouvrir une fenêtre contextuelle",
        ),
    ),
)

_SANDBOX = regex(r"(?:sandboxed|sandbox)[^\n]{0,200}?'?(allow-[a-z-]+)'?")
_UNSENDABLE = (
    "header value",
    "codec can't encode",
    "Invalid character in header content",
    "invalid header field value",
)
_SHOWN_VALUE = regex(
    r"""header value:? (?:for "[^"]{1,80}":? )?b?(?P<quote>['"])"""
    r"""(?P<value>(?:\\.|(?!(?P=quote))[^\n]){1,400})(?P=quote)"""
)
_SHOWN_CHARACTER = regex(r"can't encode characters? '(?P<value>[^'\n]{1,40})'")
_FRAME_WORDS = (
    "Refused to frame",
    "Refused to load",
    "Refused to display",
    "Framing '",
    "X-Frame-Options",
    "frame-src",
    "frame-ancestors",
)
_DIRECTIVE = regex(
    r"(?:Security[ -]Policy directive|following directive): ?[\"“'](?P<quoted>(?:frame|child|default)-[^\"”\n]*)"
    r"|\((?P<bracket>frame-src|child-src|frame-ancestors)\)|[(]?[“\"](?P<named>frame-src|child-src|frame-ancestors)[”\"]"
    r"|(?P<missing>frame-src|child-src|frame-ancestors) directive of the Content Security Policy"
    r"|directive suivante[^\n:]{0,60}:[ \u00a0\u202f]?[\"“«][ \u00a0\u202f]?"
    r"(?P<french>(?:frame|child|default)-[^\"”»\n]*)"
    r"|(?P<old>X-Frame-Options)",
    re.IGNORECASE,
)
_REFUSES = regex(r"refused|violates|blocked|denied|does not permit|enfreint|viole|empêché|\brefus", re.IGNORECASE)
_HOST = regex(
    r"(?:ENOTFOUND|EAI_AGAIN|host=|resolve host:?|lookup|resolve|resolved:|UnknownHostException:|https?://|wss?://)"
    r"\s*['\"(]{0,2}(?:https?://)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)"
    r"|\b(?:for|to|with|from) ['\"(]?((?-i:(?:[a-z0-9-]+\.){2,}[a-z]{2,}))(?=[\s:,;'\")/]|\.?$)"
    r"|((?:\d{1,3}\.){3}\d{1,3}):(?!443\b|80\b|8080\b|8443\b)\d{2,5}\b",
    re.IGNORECASE,
)
"""The host that a sentence names; an address in numbers only with a port that is not the web's."""
_ESCAPES = {"n": "\n", "r": "\r", "t": "\t", "0": "\0"}
LONGEST_LINE = 4000


def found_in(text: str) -> tuple[Trouble, ...]:
    """The troubles that a text tells of, at most one a line, in order."""
    rows = [_Row(row.kind, row.detail, words) for row in _ROWS if (words := tuple(w for w in row.words if w in text))]
    frames = any(word in text for word in _FRAME_WORDS)
    headers = any(word in text for word in _UNSENDABLE)
    if not (rows or frames or headers or "sandbox" in text):
        return ()
    found: list[Trouble] = []
    for start, line in _lines(text):
        trouble = (_of_header(line, start) if headers else None) or _of_line(line, start, rows, frames=frames)
        if trouble:
            found.append(trouble)
    return tuple(found)


def of_policy(policy: str, host: str) -> Trouble | None:
    """A page's own Content-Security-Policy, if it keeps the widget's host out of its frames.

    For the page that holds, or was to hold, the widget; not for pages of which nothing is known.
    """
    directives = {words[0].lower(): words[1:] for part in policy.split(";") if (words := part.split())}
    name = next((each for each in ("frame-src", "child-src", "default-src") if each in directives), None)
    if name is None or any(_lets_in(source, host) for source in directives[name]):
        return None
    return Trouble(TroubleKind.FRAME, " ".join([name, *directives[name]]), host)


def _lines(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for line in text.splitlines(keepends=True):
        yield start, line[:LONGEST_LINE]
        start += len(line)


def _of_line(line: str, start: int, rows: list[_Row], *, frames: bool) -> Trouble | None:
    span = Span(start, start + len(line.rstrip()))
    host = (found[1] or found[2] or found[3]) if (found := _HOST.search(line)) else ""
    if "sandbox" in line and (missing := _SANDBOX.search(line)) and "locked" in line:
        return Trouble(TroubleKind.SANDBOX, missing[1], host, span=span)
    if frames and _REFUSES.search(line) and (directive := _DIRECTIVE.search(line)):
        return Trouble(TroubleKind.FRAME, _words(directive), host, span=span)
    row = next((row for row in rows if any(word in line for word in row.words)), None)
    if row is None:
        return None
    names_proxy = row.detail == "proxy" and not host.endswith(".fin.ag")
    return Trouble(row.kind, row.detail, "" if names_proxy else host, span=span)


def _of_header(line: str, start: int) -> Trouble | None:
    """A library's refusal to send a value, which it shows (real-world §4.4). Only its bad characters are kept."""
    if not any(word in line for word in _UNSENDABLE):
        return None
    shown = _SHOWN_VALUE.search(line) or _SHOWN_CHARACTER.search(line)
    value = _unescaped(shown["value"]) if shown else ""
    bad = dict.fromkeys(each for each in value if each.isspace() or not "!" <= each <= "~" or each in "'\"")
    return Trouble(
        TroubleKind.HEADER,
        " ".join(f"U+{ord(each):04X}" for each in bad),
        span=Span(start, start + len(line.rstrip())),
    )


def _unescaped(shown: str) -> str:
    def character(found: re.Match[str]) -> str:
        code = found[1] or found[2]
        return chr(int(code, 16)) if code else _ESCAPES.get(found[3], found[3])

    return re.sub(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))", character, shown)


def _words(directive: re.Match[str]) -> str:
    return next((value for value in directive.groups() if value), "").strip().lower()


def _lets_in(source: str, host: str) -> bool:
    pattern = source.lower().removeprefix("https://").removeprefix("http://").rstrip("/").partition("/")[0]
    if source in {"*", "https:"} or pattern == host.lower():
        return True
    return pattern.startswith("*.") and host.lower().endswith(pattern[1:])
