"""Bytes or pasted text → one clean text, with notes of what was odd, and cuttings of it that keep their offsets.

Lives here: decoding, line ends, mail quotes and Markdown fences, `Sheet`.
Must not live here: what the text means (`recognise.py` and the readers).
A reader gets the text of a sheet, its lines ended by `\\n`; `merge.moved` leads its spans back to the source.
"""

import codecs
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate, takewhile

from flinks_desk.core.artefacts.model import HOLE_CLOSE, HOLE_OPEN, Source, Span
from flinks_desk.core.lean import dataclass, regex
from flinks_desk.core.text import Text, text

__all__ = ["Block", "Sheet", "blocks", "decode", "decoded_chunks", "lines", "pasted", "unquoted"]

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ODD_BYTES = regex(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]|%PDF-")
_BOM = "\ufeff"
_SAMPLE = 4096
_FENCE = regex(r"^ {0,3}(`{3,}|~{3,})[ \t]*([\w+#.-]*)[^\n`]*$", re.MULTILINE)
_QUOTED = regex(r"^[ \t]{0,3}>[ \t]?", re.MULTILINE)
_WIRE = regex(r"^(?:< HTTP/|< [\w-]+: |\* [A-Z]|> (?:[A-Z]{3,7} /|CONNECT )\S* HTTP/)", re.MULTILINE)
"""What curl tells with `-v`: paths only. A whole address behind `> ` is of a file that a mail program quoted."""
_MORE = regex(r"^(?:More\?|>>)[ \t]", re.MULTILINE)
"""What cmd and PowerShell put before a line that goes on with a command."""
_CARRIAGE = regex(r"\r(?=\n)")
_MOST_LEVELS = 5
_NO_HOLES = {ord(HOLE_OPEN): "\ufffd", ord(HOLE_CLOSE): "\ufffd"}


@dataclass(frozen=True, slots=True)
class Sheet:
    """A text made of runs of another, which still knows where each character stood there."""

    text: str
    starts: tuple[int, ...] = (0,)
    origins: tuple[int, ...] = (0,)

    def origin(self, offset: int) -> int:
        """Where the character at `offset` stands in the source."""
        run = bisect_right(self.starts, offset) - 1
        return self.origins[run] + offset - self.starts[run]

    def span(self, start: int, end: int) -> Span:
        """The same stretch in the source; it may be wider there, where something was cut out of it."""
        first = self.origin(start)
        return Span(first, self.origin(end - 1) + 1) if end > start else Span(first, first)

    def keep(self, runs: Iterable[tuple[int, int]]) -> "Sheet":
        """A sheet of these stretches alone. They must be in order and may not overlap."""
        is_whole = len(self.starts) == 1
        pieces = runs if is_whole else (each for start, end in runs for each in self._pieces(start, end))
        kept = [(start, end) for start, end in pieces if start < end]
        starts = accumulate((end - start for start, end in kept[:-1]), initial=0)
        origins = (self.origins[0] + start if is_whole else self.origin(start) for start, _ in kept)
        text = "".join([self.text[start:end] for start, end in kept])
        return Sheet(text, tuple(starts), tuple(origins) or (0,))

    def _pieces(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        run = bisect_right(self.starts, start)
        while start < end:
            stop = min(end, self.starts[run]) if run < len(self.starts) else end
            yield start, stop
            start, run = stop, run + 1


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a text: what stood in a Markdown fence, or the prose between fences."""

    sheet: Sheet
    fenced: bool = False
    language: str = ""
    """The word after the fence, such as `bash`, in lower case."""


def decode(raw: bytes, file_name: str = "") -> Source:
    """The text in these bytes, whatever their encoding. It never fails; what cannot be read becomes U+FFFD."""
    name = _encoding(raw)
    if told := _told_of_other(raw, name):
        return Source("", file_name, (told,))
    notes = []
    if name.startswith(("utf-16", "utf-32")):
        notes.append(text("The file is in {encoding}, as some Windows programs save it.", encoding=name[:6].upper()))
    if name == "cp1252":
        notes.append(text("The file is not in UTF-8; it was read as Windows-1252."))
    return Source(_sound(raw.decode(name, errors="replace")), file_name, tuple(notes))


def _told_of_other(raw: bytes, encoding: str) -> Text | None:
    """What is to be said of a file that is no text. Most are, and have no sign of anything else."""
    if raw and not raw.isspace() and not _ODD_BYTES.search(raw, 0, _SAMPLE):
        return None
    from flinks_desk.core.artefacts.binary import told_of

    return told_of(raw, is_wide=encoding.startswith(("utf-16", "utf-32")))


def pasted(given: str, file_name: str = "") -> Source:
    """The same for text that is text already. Lone surrogates, which no screen can show, are replaced."""
    return Source(_sound(given.encode("utf-8", errors="replace").decode("utf-8")), file_name)


def decoded_chunks(chunks: Iterable[bytes]) -> Iterator[str]:
    """The text of a file that is read piece by piece, for what is too big to hold."""
    pieces = iter(chunks)
    first = next(pieces, b"")
    name = _encoding(first)
    decoder = codecs.getincrementaldecoder(name)(errors="replace")
    yield _sound(decoder.decode(first))
    for piece in pieces:
        yield decoder.decode(piece)
    yield decoder.decode(b"", final=True)


def lines(source_text: str) -> Sheet:
    """The text with `\\n` at the end of every line, whatever system wrote it."""
    if "\r" not in source_text:
        return Sheet(source_text)
    if "\n" not in source_text:
        return Sheet(source_text.replace("\r", "\n"))
    cuts = [found.start() for found in _CARRIAGE.finditer(source_text)]
    starts = (0, *(cut - number for number, cut in enumerate(cuts)))
    return Sheet(source_text.replace("\r\n", "\n"), starts, (0, *(cut + 1 for cut in cuts)))


def blocks(sheet: Sheet, room: int) -> tuple[list[Block], int]:
    """The text cut at its Markdown fences, one block that is the whole text if it has none; and how many more blocks
    there are than there is room for."""
    if not any(mark in sheet.text for mark in ("```", "~~~")):
        return [Block(sheet)], 0
    cuts = [cut for cut in _cuts(sheet.text) if sheet.text[cut[0] : cut[1]].strip()]
    found = [Block(sheet.keep([(start, end)]), word is not None, word or "") for start, end, word in cuts[:room]]
    return found, max(0, len(cuts) - room)


def _cuts(text: str) -> Iterator[tuple[int, int, str | None]]:
    """Where each block stands, and the word behind its opening fence; `None` for what stands between fences."""
    start, opening = 0, None
    for fence in _FENCE.finditer(text):
        if opening is None:
            yield start, fence.start(), None
            start, opening = fence.end() + 1, fence
        elif fence[1].startswith(opening[1]) and not fence[2]:
            yield start, fence.start(), opening[2].lower()
            start, opening = fence.end() + 1, None
    yield min(start, len(text)), len(text), opening[2].lower() if opening else None


def unquoted(sheet: Sheet) -> Sheet:
    """The text without the `> ` that mail programs and shells put before lines; curl's own `> ` stays."""
    sheet = _dedented(sheet)
    if not any(sign in sheet.text for sign in (">", "More?")):
        return sheet
    for _ in range(_MOST_LEVELS):
        quoted = len(_QUOTED.findall(sheet.text))
        if not quoted or _WIRE.search(sheet.text) or not _is_quotation(sheet.text, quoted):
            break
        sheet = _dedented(sheet.keep(_without(_QUOTED, sheet.text)))
    if _MORE.search(sheet.text) and not _WIRE.search(sheet.text):
        sheet = sheet.keep(_without(_MORE, sheet.text))
    return sheet


def _dedented(sheet: Sheet) -> Sheet:
    """The text without what stands before every line of it."""
    if sheet.text[:1] not in {" ", "\t", "\n"}:
        return sheet
    written = [line for line in sheet.text.split("\n") if line.strip()]
    first, last = min(written, default=""), max(written, default="")
    pairs = zip(first, last, strict=False)
    margin = "".join(one for one, _ in takewhile(lambda pair: pair[0] == pair[1] and pair[0] in " \t", pairs))
    if not margin:
        return sheet
    pattern = re.compile(rf"^{re.escape(margin)}", re.MULTILINE)
    return sheet.keep(_without(pattern, sheet.text))


def _sound(decoded: str) -> str:
    """Without byte order marks, and without characters that would be taken for our own marks of holes."""
    bare = decoded.lstrip(_BOM)
    return bare.translate(_NO_HOLES) if HOLE_OPEN in bare or HOLE_CLOSE in bare else bare


def _encoding(raw: bytes) -> str:
    for mark, name in _MARKS:
        if raw.startswith(mark):
            return name
    sample = raw[:_SAMPLE]
    if b"\0" in sample:
        odd, even = sample[1::2].count(0), sample[0::2].count(0)
        if abs(odd - even) > len(sample) // 5:
            return "utf-16-le" if odd >= even else "utf-16-be"
    return _eight_bit(raw)


def _eight_bit(raw: bytes) -> str:
    """UTF-8 if most of what is not ASCII reads as such: a log that was cut in mid-character is still UTF-8."""
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError as problem:
        if problem.start >= len(raw) - 3:
            return "utf-8"
        foreign = sum(raw.count(bytes((lead, trail))) for lead in (0xC3, 0xE2) for trail in (0xA9, 0xA0, 0xA8, 0x80))
        return "utf-8" if foreign else "cp1252"
    return "utf-8"


def _is_quotation(body: str, quoted: int) -> bool:
    lines = sum(1 for line in body.splitlines() if line.strip())
    together = re.search(r"(?:^[ \t]{0,3}>[ \t][^\n]*(?:\n|\Z)){2}", body, re.MULTILINE)
    return bool(together) or quoted * 2 >= lines


def _without(pattern: re.Pattern[str], body: str) -> Iterator[tuple[int, int]]:
    start = 0
    for cut in pattern.finditer(body):
        yield start, cut.start()
        start = cut.end()
    yield start, len(body)
