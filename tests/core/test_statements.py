"""Statements are read as far as the answer has them, and named so that every file system takes it."""

import base64

import pytest

from flinks_desk.core.exchange import Json
from flinks_desk.core.statements import Statement, statements

PDF = base64.b64encode(b"%PDF-1.4").decode()


def answer(**row: Json) -> Json:
    return {"StatementsByAccount": [{"AccountNumber": "7", "Statements": [row]}]}


def test_a_statement_is_a_document_of_an_account() -> None:
    (found,) = statements(answer(UniqueId="a-202602", FileType="PDF", Base64Bytes=PDF))

    assert found == Statement("7", "a-202602", "PDF", PDF)
    assert (found.content(), found.month, found.file_name) == (b"%PDF-1.4", "2026-02", "a-202602.pdf")


@pytest.mark.parametrize("json", [None, [], {}, {"StatementsByAccount": [7, {}]}, answer(), answer(Base64Bytes=None)])
def test_what_is_no_statement_is_none(json: Json) -> None:
    assert statements(json) == ()


def test_a_document_that_is_damaged_has_no_content() -> None:
    assert Statement("7", "x", "PDF", "%%").content() is None


@pytest.mark.parametrize(
    ("unique", "kind", "name"),
    [("../../etc/passwd", "PDF", "etc-passwd.pdf"), ("", "", "statement.bin"), ("a:b\\c", "P/DF", "a-b-c.pdf")],
)
def test_a_name_from_afar_cannot_leave_the_folder(unique: str, kind: str, name: str) -> None:
    assert Statement("7", unique, kind, PDF).file_name == name
