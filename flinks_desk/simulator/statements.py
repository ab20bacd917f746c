"""Bank statements as small real PDFs, written by hand: one page, two built-in fonts, a cross-reference table."""

import zlib
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from flinks_desk.simulator.ledger import Account, Transaction

_LINES: Final = 42  # that fit on the page


def statement_pdf(bank: str, account: Account, month: date, transactions: Sequence[Transaction]) -> bytes:
    lines = [
        _line(72, 750, "F2", 16, bank),
        _line(72, 728, "F1", 10, f"Statement of {month:%B %Y} - {account.title} {account.number}"),
        _line(72, 714, "F1", 10, account.holder.name),
        _line(72, 700, "F1", 8, "Made by a simulator. Not a document of any bank."),
    ]
    for place, transaction in enumerate(transactions[:_LINES]):
        height = 676 - 14 * place
        lines.append(_line(72, height, "F1", 9, f"{transaction.date:%d %b}   {transaction.description}"))
        lines.append(_line(400, height, "F1", 9, _amount(transaction.amount)))
        lines.append(_line(480, height, "F1", 9, _amount(transaction.balance)))
    content = zlib.compress("\n".join(lines).encode("cp1252", "replace"))
    return _document(content)


def _amount(amount: Decimal) -> str:
    return f"{amount:,.2f}"


def _line(left: int, height: int, font: str, size: int, text: str) -> str:
    escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT /{font} {size} Tf {left} {height} Td ({escaped}) Tj ET"


def _document(content: bytes) -> bytes:
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /{} /Encoding /WinAnsiEncoding >>"
    page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 6 0 R "
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"{page}/Resources << /Font << /F1 4 0 R /F2 5 0 R >> >> >>".encode(),
        font.format("Helvetica").encode(),
        font.format("Helvetica-Bold").encode(),
        f"<< /Length {len(content)} /Filter /FlateDecode >>\nstream\n".encode() + content + b"\nendstream",
    ]
    document = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"
    starts = []
    for number, inner in enumerate(objects, start=1):
        starts.append(len(document))
        document += f"{number} 0 obj\n".encode() + inner + b"\nendobj\n"
    table = "".join(f"{start:010d} 00000 n \n" for start in starts)
    size = len(objects) + 1
    trailer = f"trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{len(document)}\n%%EOF\n"
    return document + f"xref\n0 {size}\n0000000000 65535 f \n{table}{trailer}".encode()
