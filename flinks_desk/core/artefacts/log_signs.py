"""Whether a text is something that a program printed, and which of its lines may tell anything.

Must not live here: reading it (`logs.py`).
"""

import re

from flinks_desk.core.lean import regex

__all__ = ["is_worth", "score"]

_SIGNS = (
    regex(r"^[\[( ]?\d{4}[-/]\d{2}[-/]\d{2}[T ]\d{2}:\d{2}"),
    regex(r"^\[?\d{1,2}:\d{2}:\d{2}"),
    regex(r"^\[\d{2}/\w{3}/\d{4}|^\w{3} +\d{1,2} \d{2}:\d{2}:\d{2}|^[\d.]+ - \S+ \["),
    regex(
        r"(?:^|[\s\[|:])(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|CRITICAL|SEVERE|info|warn"
        r"|error|debug|fail|crit)(?:[\s\]|:,]|$)"
    ),
    regex(
        r"^Traceback \(most recent call last\)|^\s+File \".*\", line \d+|^\s+at [\w.$<>]+ ?\(|^Caused by: "
        r"|^goroutine \d+|^#\d+ /"
    ),
    regex(
        r"^(?:\s*(?:---> )?)?[\w.]+(?:Error|Exception|Warning|Timeout)\b.{0,3}:|^(?:Uncaught|Unhandled|Error|AxiosError"
        r"|TypeError|FetchError|RequestError):?\b"
    ),
    regex(
        r"^[*<>] |^-->|^<--|^(?:send|reply|header): |^(?:<-|->) [\"']|^(?:opening connection|opened|reading \d+|Conn )"
    ),
    regex(
        r"Refused to |Blocked a frame|has been blocked by|violates the following|Failed to load resource"
        r"|net::ERR_|^\w+[.:/\w-]*:\d+ "
    ),
    regex(r"\b(?:level|lvl|severity|logger|msg)[\"']?[=:]"),
    regex(
        r"^curl: \(\d+\)|cURL error \d+|^(?:Invoke-RestMethod|Invoke-WebRequest) : |\bdial tcp\b|\bat "
        r"System\.|^[IWEDF], \["
    ),
    regex(
        r"^(?:\x1b\[\d+m)? ?(?:GET|POST|HEAD) /\S* (?:\x1b\[\d+m)?\d{3}\b|\bStarted (?:GET|POST) \"/|^Processing by \w"
        r"|^ {2}Parameters: \{|^Completed \d{3} |\bat=info method="
        r"|\" \d{3} (?:\d+|-)|\[\d{3}\]: (?:GET|POST) /|^\[GIN\]|^(?:https?|h2|wss?) \d{4}-\d{2}-\d{2}T"
    ),
    re.compile(r"^\[[A-Z][\w -]{1,20}\] |^(?:GET|POST|PUT|DELETE) \S+ \d{3}\b"),
)
_LINES_LOOKED_AT = 400
_WORDS_WORTH = (
    *(
        "://",
        "loginId=",
        "HTTP",
        "tatus",
        "STATUS",
        "links",
        "LINKS",
        "?error=",
        " error=",
        "BankingServices",
        "private.fin.ag",
        "{",
    ),
    *("insight/login", "oauth/authorize", "<html", "<!DOCTYPE", "equest", "espon", "ethod", "exceeded", "imeout"),
    *("nauthorized", "UNAUTHORIZED", "valid a", "uth", "api-key", "api_key", "gave up", "giving up"),
)
_NUMBER_WORTH = regex(r"(?<![\d.:-])[1-5]\d\d(?![\d:-])|_[A-Z]{4}")


def score(text: str) -> int:
    """How many of the first lines look like a program's, in per cent."""
    looked = [line for line in text[:200_000].split("\n", _LINES_LOOKED_AT)[:_LINES_LOOKED_AT] if line.strip()]
    if not looked:
        return 0
    return 100 * sum(1 for line in looked if any(sign.search(line[:400]) for sign in _SIGNS)) // len(looked)


def is_worth(line: str) -> bool:
    """Whether a line may tell anything; words first, since that is quick."""
    return any(word in line for word in _WORDS_WORTH) or bool(_NUMBER_WORTH.search(line))
