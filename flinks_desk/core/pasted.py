"""What a person pastes, cleaned, and what was taken away, said.

Lives here: taking blanks, quotes, header names and the like off a value, and finding what no header can carry.
Must not live here: what the value is for (`known.py`). A password is never cleaned: its blanks may be meant.
"""

import re

from flinks_desk.core.lean import dataclass, regex
from flinks_desk.core.secret import Secret
from flinks_desk.core.text import Text, text

__all__ = ["Pasted", "cleaned", "placeholder"]

INVISIBLE = "\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff"


@dataclass(frozen=True, slots=True)
class Pasted:
    """The value, one sentence for each kind of thing that was removed, and one for each that cannot be sent."""

    value: str
    removed: tuple[Text, ...]
    unsendable: tuple[Text, ...]


RULES: tuple[tuple[re.Pattern[str], Text], ...] = (
    (regex(f"[{INVISIBLE}]+"), text("Invisible characters were removed.")),
    (regex(r"^\s+|\s+$"), text("Blanks around the value were removed.")),
    (regex(r"[\r\n]+\s*"), text("A line break inside the value was removed.")),
    (
        regex(r"^(?:-H\s*)?[\"']?(?:flinks[-_]auth[-_]key|x-api-key|authorization)[\"']?\s*[:=]\s*", re.IGNORECASE),
        text("The header's name was removed; only its value is kept."),
    ),
    (
        regex(r"^(?:Bearer|Basic|ApiKey)\s+", re.IGNORECASE),
        text("A word such as Bearer was removed; Flinks takes the bare value."),
    ),
    (
        regex(r"^(?:export\s+|set\s+|\$env:)?[A-Za-z][A-Za-z0-9_]*\s*=\s*"),
        text("The variable's name was removed; only its value is kept."),
    ),
    (regex(r"[,;]+$"), text("A comma or semicolon at the end was removed.")),
    (
        regex(r"^[\"'`\u2018\u2019\u201c\u201d\u00ab\u00bb]+|[\"'`\u2018\u2019\u201c\u201d\u00ab\u00bb]+$"),
        text("Quotes around the value were removed."),
    ),
    (regex(r"^[<{(\[]+|[>})\]]+$"), text("Brackets around the value were removed.")),
)
"""What is taken away, in this order, again and again until nothing is left to take."""

PLACEHOLDERS = regex(
    r"[<{\[]+[^<>{}\[\]]*[>}\]]+"
    r"|\$\{?[A-Za-z_][A-Za-z0-9_]*\}?|%[A-Za-z_][A-Za-z0-9_]*%"
    r"|(?:your|my|insert|enter|replace)[-_ ].*|x{4,}|\.{3,}|123-456-789"
    r"|(?:flinks[-_])?(?:auth[-_]key|secret[-_]?key|api[-_]?key|authorize[-_]?token|customer[-_]?id|login[-_]?id)",
    re.IGNORECASE,
)


def cleaned(raw: str) -> Pasted:
    """The value without what came along with it. Nothing inside a value is changed but what cannot be seen."""
    value = raw
    removed: list[Text] = []
    while True:
        before = value
        for pattern, note in RULES:
            value, times = pattern.subn("", value)
            if times and note not in removed:
                removed.append(note)
        if value == before:
            return Pasted(value, tuple(removed), _unsendable(value))


def placeholder(raw: str | Secret) -> str:
    """The placeholder that was left where a value belongs, such as `{customerId}`; an empty text for a real value."""
    bare = (raw.reveal() if isinstance(raw, Secret) else raw).strip().strip("\"'`")
    return bare if PLACEHOLDERS.fullmatch(bare) else ""


COMMAND = regex(r"^(?:curl(?:\.exe)?|wget|Invoke-(?:RestMethod|WebRequest))\b.*https?://", re.IGNORECASE)


def _unsendable(value: str) -> tuple[Text, ...]:
    if COMMAND.match(value):
        return (text("This is a whole command, not one value."),)
    if len(value) > 512:
        return (text("This is {length} characters long; a key has fewer than 512.", length=len(value)),)
    return tuple(
        text("The character at position {position} cannot be sent.", position=place)
        for place, character in enumerate(value, start=1)
        if not "\x21" <= character <= "\x7e"
    )
