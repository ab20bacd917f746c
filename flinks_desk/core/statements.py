"""The statements in an answer to GetStatements (api-facts §7.4).

Must not live here: writing or showing a PDF.
"""

import base64
import binascii
import re

from flinks_desk.core.exchange import Json, list_of, text_of
from flinks_desk.core.json_slices import Steps
from flinks_desk.core.lean import dataclass

__all__ = ["Statement", "statements"]

UNSAFE = re.compile(r"[^A-Za-z0-9_-]+")
MONTH = re.compile(r"(20\d\d)(0[1-9]|1[0-2])$")


@dataclass(frozen=True, slots=True)
class Statement:
    """One document. Its bytes are decoded when somebody wants them."""

    account_number: str
    unique_id: str
    file_type: str
    encoded: str

    @property
    def size(self) -> int:
        """About how many bytes it has."""
        return len(self.encoded) * 3 // 4

    @property
    def month(self) -> str:
        """The month, where the id ends in one, as those of the simulator do."""
        found = MONTH.search(self.unique_id)
        return f"{found[1]}-{found[2]}" if found else ""

    @property
    def file_name(self) -> str:
        """A name that every file system takes, and that says nothing of the holder."""
        safe = UNSAFE.sub("-", self.unique_id).strip("-")[:80] or "statement"
        return f"{safe}.{UNSAFE.sub('', self.file_type).lower() or 'bin'}"

    def content(self) -> bytes | None:
        """The document; `None` where it is no base64."""
        try:
            return base64.b64decode(self.encoded, validate=True)
        except (binascii.Error, ValueError):
            return None

    def content_in_steps(self) -> Steps[bytes]:
        """The document to be written; what is no base64 is written as it came."""
        yield
        content = self.content()
        return self.encoded.encode() if content is None else content


def statements(json: Json) -> tuple[Statement, ...]:
    """Every statement, account after account."""
    return tuple(
        Statement(text_of(one, "AccountNumber"), text_of(row, "UniqueId"), text_of(row, "FileType"), encoded)
        for one in list_of(json, "StatementsByAccount")
        for row in list_of(one, "Statements")
        if (encoded := text_of(row, "Base64Bytes"))
    )
