"""CSV that a spreadsheet opens as data: exact amounts, and no cell that is a formula."""

import csv
import io
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flinks_desk.core.account_export import accounts_csv, transactions_csv
from flinks_desk.core.accounts import Account
from tests.core.bank import account, booking, ended


def lines(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def exported(one: Account) -> dict[str, str]:
    return lines(ended(transactions_csv([(one, row) for row in one.transactions], for_excel=False)))[0]


def test_a_transaction_is_a_line_with_its_account() -> None:
    line = exported(account(booking("t1", "2026-03-01", "-4.10", "Café, Olé", balance="12345678901234567.89")))

    assert line == {
        "AccountId": "a1",
        "Account": "Chequing",
        "Currency": "CAD",
        "TransactionId": "t1",
        "Date": "2026-03-01",
        "Description": "Café, Olé",
        "Debit": "4.10",
        "Credit": "",
        "Balance": "12345678901234567.89",
    }


def test_tiny_and_huge_amounts_are_written_out() -> None:
    line = lines(
        ended(accounts_csv([replace(account(), current=Decimal("1E+3"), limit=Decimal("1E-8"))], for_excel=False))
    )[0]

    assert (line["Current"], line["Limit"], line["Available"]) == ("1000", "0.00000001", "")


@pytest.mark.parametrize("begins", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_no_text_is_a_formula(begins: str) -> None:
    said = exported(account(booking("t1", "2026-03-01", "-4", f"{begins}HYPERLINK()")))["Description"]

    assert said == f"'{begins}HYPERLINK()"


@given(st.text(max_size=20))
def test_whatever_a_bank_writes_comes_back_as_one_cell(description: str) -> None:
    if "\x00" in description or any("\ud800" <= char <= "\udfff" for char in description):
        return
    said = exported(account(booking("t1", "2026-03-01", "-4", description)))["Description"]

    assert said.removeprefix("'") in {description, description.removeprefix("'")}


def test_excel_is_told_that_it_is_utf_8() -> None:
    assert ended(accounts_csv([account()], for_excel=True)).startswith(b"\xef\xbb\xbf")
    assert ended(accounts_csv([account()], for_excel=False)).startswith(b"AccountId,")


def test_lines_end_as_the_standard_says() -> None:
    assert ended(accounts_csv([account()], for_excel=False)).count(b"\r\n") == 2
