"""A log of 10 MB without its secrets: four times the text takes four times as long, not sixteen."""

import os
import sys
from pathlib import Path

import pytest

from tests.benchmarks.children import Cost, cost_of

pytestmark = [
    pytest.mark.benchmark,
    pytest.mark.skipif(sys.platform == "win32", reason="Windows does not tell the cost of one child"),
]

ROOT = Path(__file__).parents[2]
BANKING = "https://northlend-api.private.fin.ag/v3/f1c9d90a-4e9c-48ac-91b9-7411423c4946/BankingServices"
QUARTER, WHOLE = 2_500_000, 10_000_000


def log_of(size: int) -> str:
    """A server's log: every session has a token, a password and a LoginId of its own."""
    lines: list[str] = []
    written = number = 0
    while written < size:
        at = f"2026-11-02T{number // 3600 % 24:02}:{number // 60 % 60:02}:{number % 60:02}.120Z"
        token, login = f"{number:08x}-5e4f-4a6b-8c7d-9e8f7a6b5c4d", f"{number:08x}-0ef7-4148-92e3-3665f3b47dfe"
        session = [
            *[
                f'{at} INFO  web  GET /shop/{number}/{item} 200 12ms "Mozilla/5.0 (X11; Linux x86_64)"'
                for item in range(9)
            ],
            f"{at} DEBUG bank POST {BANKING}/Authorize flinks-auth-key: {token}",
            f'{at} DEBUG bank body={{"Institution":"Tangerine","Username":"u{number}","Password":"p-{number:x}-w"}}',
            f'{at} INFO  bank 200 {{"HttpStatusCode":200,"Login":{{"Id":"{login}"}},"RequestId":"{login[::-1]}"}}',
        ]
        lines += session
        written += sum(map(len, session)) + len(session)
        number += 1
    return "\n".join(lines) + "\n"


def redacted(size: int, folder: Path) -> tuple[Cost, str]:
    sent, clean = folder / f"{size}.log", folder / f"{size}.clean.log"
    sent.write_text(log_of(size), encoding="utf-8")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("COVERAGE", "PYTHON"))}
    cost = cost_of(
        ["-m", "flinks_desk", "redact", str(sent), "-o", str(clean)],
        kept | {"PYTHONPATH": str(ROOT), "FLINKS_DESK_HOME": str(folder), "LC_ALL": "C.UTF-8"},
    )
    return cost, clean.read_text(encoding="utf-8")


def test_redaction_takes_time_in_proportion_to_the_text(tmp_path: Path) -> None:
    """And leaves no password and no token."""
    quarter, _ = redacted(QUARTER, tmp_path)
    whole, clean = redacted(WHOLE, tmp_path)

    ratio = whole.seconds / quarter.seconds
    times = f"{quarter.seconds:.1f} s for {QUARTER / 1e6} MB, {whole.seconds:.1f} s for {WHOLE / 1e6} MB"
    print(f"\nredact: {times}, {ratio:.2f} times (at most 5)")  # noqa: T201
    assert whole.status == 0
    assert "-5e4f-4a6b-8c7d-9e8f7a6b5c4d" not in clean
    assert '"Password":"p-' not in clean
    assert ratio <= 5
