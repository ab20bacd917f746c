"""What a line's structured values say of an answer, and whether an answer may belong to a call.

Must not live here: walking over lines (`logs.py`).
"""

import json

from flinks_desk.core.artefacts.log_line import Found, Line
from flinks_desk.core.artefacts.model import Answer, Body, BodyForm, JsonValue, Request, Span

__all__ = ["body_of", "fits", "is_bare", "message_of", "status_in", "tells_answer"]

_MESSAGES = ("msg", "message", "log", "textPayload", "@message", "event")


def message_of(found: tuple[Found, ...]) -> str:
    """The sentence of a logger's record."""
    for each in found:
        value = each.literal.value
        if (
            each.role in {"", "answer"}
            and isinstance(value, dict)
            and {"level", "lvl", "severity", "levelname", "logger", "ts", "time", "@timestamp"} & value.keys()
        ):
            return next((text for name in _MESSAGES if isinstance(text := value.get(name), str)), "")
    return ""


def tells_answer(told: Line, found: tuple[Found, ...]) -> bool:
    return (
        told.status is not None
        or bool(told.flinks_code or told.message)
        or any(each.role == "answer" for each in found)
    )


def is_bare(answer: Answer) -> bool:
    """Whether nothing but its status is known."""
    return answer.text is None and not answer.flinks_code and not answer.message


def fits(request: Request, answer: Answer) -> bool:
    """Whether an answer may belong to a call that already has one: only what that one does not tell yet."""
    known = request.answer
    if known is None:
        return True
    if known.status is not None and answer.status is not None and known.status != answer.status:
        return False
    return known.text is None or answer.text is None


def status_in(value: dict[str, JsonValue]) -> int | None:
    for name in ("HttpStatusCode", "httpStatusCode", "StatusCode"):
        status = value.get(name)
        if isinstance(status, int) and not isinstance(status, bool):
            return status
    return None


def body_of(raw: str, value: JsonValue, place: Span) -> Body:
    try:
        json.loads(raw)
    except (ValueError, RecursionError):
        return Body(form=BodyForm.STRUCTURE, json=value, span=place)
    return Body(raw, span=place)
