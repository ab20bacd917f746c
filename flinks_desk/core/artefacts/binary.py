"""Files that are no text: what they are, told by their first bytes.

Must not live here: reading any of them.
"""

from collections.abc import Mapping

from flinks_desk.core.lean import regex
from flinks_desk.core.text import Text, text

__all__ = ["told_of"]

_PICTURE = text("This is a picture, not text. Copy what it shows as text, or ask for the text itself.")
_PAPER = text("This is a PDF, not text. Open it, and copy the text out of it.")
_PACKED = text("This is a packed file, not text. Unpack it, and take the recording or the log out of it.")
_OFFICE = text("This is an office document, not text. Open it, and copy the text out of it.")
_PROGRAM = text("This is a program or a data file, not text. Nothing in it was read.")
_EMPTY = text("The file is empty.")

_BEGINNINGS: Mapping[bytes, Text] = {
    b"\x89PNG": _PICTURE,
    b"\xff\xd8\xff": _PICTURE,
    b"GIF8": _PICTURE,
    b"BM": _PICTURE,
    b"II*\0": _PICTURE,
    b"MM\0*": _PICTURE,
    b"RIFF": _PICTURE,
    b"%PDF-": _PAPER,
    b"PK\x03\x04": _PACKED,
    b"PK\x05\x06": _PACKED,
    b"\x1f\x8b": _PACKED,
    b"BZh": _PACKED,
    b"\xfd7zXZ": _PACKED,
    b"7z\xbc\xaf": _PACKED,
    b"Rar!": _PACKED,
    b"\x28\xb5\x2f\xfd": _PACKED,
    b"\xd0\xcf\x11\xe0": _OFFICE,
    b"\x7fELF": _PROGRAM,
    b"MZ": _PROGRAM,
    b"SQLite format 3": _PROGRAM,
    b"\xca\xfe\xba\xbe": _PROGRAM,
}
"""What files of other kinds begin with. Two letters alone could begin a text too: there must be control characters."""
_OFFICE_NAMES = (b"[Content_Types].xml", b"word/", b"xl/", b"mimetypeapplication/vnd.oasis")
_SAMPLE = 8192
_CONTROL = regex(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_MOST_CONTROL = 0.04
_WORTH = regex(rb"private\.fin\.ag|HttpStatusCode|flinks-auth-key|BankingServices")
"""A dump with such words in it is read all the same."""


def told_of(raw: bytes, *, is_wide: bool) -> Text | None:
    """What a file is that is no text; `None` for text. `is_wide`: it is in UTF-16 or 32, which is full of zeros."""
    if not raw.strip():
        return _EMPTY
    sample = raw[:_SAMPLE]
    controls = 0 if is_wide else len(_CONTROL.findall(sample))
    if not controls and not sample.startswith(b"%PDF-"):
        return None
    for beginning, words in _BEGINNINGS.items():
        if sample.startswith(beginning):
            return _OFFICE if words is _PACKED and any(name in sample for name in _OFFICE_NAMES) else words
    is_text = controls < len(sample) * _MOST_CONTROL or _WORTH.search(raw)
    return None if is_text else _PROGRAM
