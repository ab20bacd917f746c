"""Whatever bytes a customer sends become text, and every cutting of it knows where its characters came from."""

import codecs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flinks_desk.core.artefacts.source import Sheet, blocks, decode, decoded_chunks, lines, pasted, unquoted

TEXT = "FLINKS_SECRET_KEY=clé\r\nx=1\n"


@pytest.mark.parametrize(
    "raw",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        TEXT.encode("utf-16"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-32"),
        TEXT.encode("cp1252"),
    ],
)
def test_every_encoding_that_notepad_knows_is_read(raw: bytes) -> None:
    assert decode(raw).text == TEXT


def test_an_unusual_encoding_is_told() -> None:
    assert [str(note) for note in decode(TEXT.encode("utf-16")).notes] == [
        "The file is in UTF-16, as some Windows programs save it."
    ]
    assert decode(TEXT.encode()).notes == ()


def test_a_log_that_was_cut_in_mid_character_is_still_utf_8() -> None:
    assert decode("réponse é".encode()[:-1]).text == "réponse \ufffd"


def test_our_own_marks_cannot_be_smuggled_in() -> None:
    assert pasted("a\ue000X\ue001").text == "a\ufffdX\ufffd"
    assert decode("a\ue000X\ue001".encode()).text == "a\ufffdX\ufffd"


@given(st.binary(max_size=300), st.integers(1, 7))
@settings(max_examples=100, deadline=None)
def test_a_stream_gives_the_same_text_as_the_whole(raw: bytes, size: int) -> None:
    """The encoding is told by the first piece, so the first piece is large."""
    first, rest = raw[:100], raw[100:]
    pieces = [first, *(rest[at : at + size] for at in range(0, len(rest), size))]

    whole = decode(raw).text  # nothing of what is no text
    if whole and b"\0" not in raw and raw.isascii():
        assert "".join(decoded_chunks(pieces)) == whole


def test_line_ends_become_one_kind_and_offsets_lead_back() -> None:
    written = "one\r\ntwo\r\nthree"

    sheet = lines(written)

    assert sheet.text == "one\ntwo\nthree"
    span = sheet.span(sheet.text.index("three"), len(sheet.text))
    assert written[span.start : span.end] == "three"


@given(st.text("ab\n> ", max_size=80))
@settings(max_examples=200, deadline=None)
def test_each_character_of_a_sheet_stands_where_it_says(written: str) -> None:
    sheet = unquoted(lines(written))

    assert [written[sheet.origin(at)] for at in range(len(sheet.text))] == list(sheet.text)


def test_mail_quotes_go_and_wire_marks_stay() -> None:
    assert unquoted(Sheet("> curl x\n> -H y\n")).text == "curl x\n-H y\n"
    assert unquoted(Sheet("> > a\n> > b\n")).text == "a\nb\n"
    dump = "> POST /x HTTP/1.1\n> Host: h\n>\n< HTTP/1.1 200 OK\n"
    assert unquoted(Sheet(dump)).text == dump


def test_fences_cut_a_letter_into_blocks_with_their_language() -> None:
    found, more = blocks(Sheet("hello\n```bash\ncurl x\n```\nand\n~~~\nlast"), 9)

    assert [(block.sheet.text, block.fenced, block.language) for block in found] == [
        ("hello\n", False, ""),
        ("curl x\n", True, "bash"),
        ("and\n", False, ""),
        ("last", True, ""),
    ]
    assert more == 0
    assert blocks(Sheet("a\n```\nb\n```\nc"), 2)[1] == 1


def test_a_file_of_requests_that_a_mail_program_quoted_is_no_output_of_curl() -> None:
    """Curl tells paths behind its `> `; a whole address stands in a file that was quoted."""
    quoted = "> POST https://a.example/x HTTP/1.1\n> Accept: */*\n>\n> {}\n"
    told = "> POST /x HTTP/1.1\n> Host: a.example\n> Accept: */*\n>\n"

    assert unquoted(lines(quoted)).text == "POST https://a.example/x HTTP/1.1\nAccept: */*\n\n{}\n"
    assert unquoted(lines(told)).text == told
