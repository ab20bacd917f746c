"""Files that are no text are told for what they are, and text stays text."""

import random

import pytest

from flinks_desk.core.artefacts.recognise import decoded, recognised
from flinks_desk.core.diagnosis.diagnose import diagnose
from flinks_desk.core.known import Known
from flinks_desk.core.text import ENGLISH

NOISE = random.Random(4).randbytes(20_000)  # noise, not a secret
WIDE = 'curl "https://acme-api.private.fin.ag/v3/x"'


@pytest.mark.parametrize(
    ("raw", "word"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + NOISE, "picture"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "picture"),
        (b"%PDF-1.7\n1 0 obj\n", "PDF"),
        (b"PK\x03\x04\x14\x00\x08\x00log.har", "packed"),
        (b"PK\x03\x04\x14\x00\x06\x00[Content_Types].xml", "office"),
        (b"\x1f\x8b\x08\x00" + NOISE, "packed"),
        (b"MZ\x90\x00\x03\x00", "program"),
        (NOISE, "program"),
        (NOISE[:60], "program"),
        (b"", "empty"),
        (b" \n\t", "empty"),
    ],
)
def test_a_file_that_is_no_text_is_told_for_what_it_is(raw: bytes, word: str) -> None:
    """One note, nothing read, and the status of what could not be read."""
    artefact = recognised(decoded(raw, "sent"))

    assert [word in ENGLISH.say(note) for note in artefact.notes] == [True]
    assert diagnose(artefact, Known(b"salt")).exit_status == 2


@pytest.mark.parametrize(
    "raw",
    [
        WIDE.encode("utf-16"),
        WIDE.encode("utf-16-le"),
        WIDE.encode("utf-8-sig"),
        f"\x1b[32m{WIDE}\x1b[0m é".encode("cp1252"),
        b"\0" * 9000 + f"\n{WIDE}".encode(),
        b"BM: a letter that begins with two letters\n" + WIDE.encode(),
        NOISE[:3000] + WIDE.encode(),
    ],
)
def test_text_stays_text(raw: bytes) -> None:
    """In wide encodings, with colours, behind a hole of zeros, or inside a dump."""
    assert "private.fin.ag" in decoded(raw).text
