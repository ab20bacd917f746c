"""A support report of much account data: the window goes on meanwhile, and twice as much takes about twice as long."""

import asyncio
import sys
import time

import pytest

from flinks_desk.core.exchange import Json
from flinks_desk.core.support_report.making import made
from flinks_desk.core.support_report.model import Material
from flinks_desk.core.text import ENGLISH, text
from tests.core.support_report import bank

pytestmark = pytest.mark.benchmark

TRANSACTIONS = 600
LONGEST_STALL = 0.4
"""Seconds; usually it is below 0.07, but the machine is shared."""


def material(transactions: int) -> Material:
    rows: Json = [
        {"Description": f"Loyer no {number}", "Debit": number, "Date": "2026/03/01", "Id": f"{number:08x}"}
        for number in range(transactions)
    ]
    answer: Json = {"Accounts": [{"AccountNumber": "9876543210", "Transactions": rows}]}
    call = bank.call(1, "GetAccountsDetail", "an-x-api-key-of-acme", {}, bank.reply(200, answer))
    return Material((call,), bank.AT, "acme", text("The whole session"))


async def timed(transactions: int) -> tuple[float, float]:
    """Seconds that it took, and the longest in which nothing else was done."""
    begun = time.perf_counter()
    work = asyncio.ensure_future(asyncio.to_thread(made, material(transactions), ENGLISH))
    longest = 0.0
    while not work.done():
        before = time.perf_counter()
        await asyncio.sleep(0.002)
        longest = max(longest, time.perf_counter() - before - 0.002)
    assert work.result().proof.holds
    return time.perf_counter() - begun, longest


def test_a_report_is_made_in_proportion_and_beside_the_window(capfd: pytest.CaptureFixture[str]) -> None:
    asyncio.run(timed(10))
    half, _ = asyncio.run(timed(TRANSACTIONS))
    whole, stall = asyncio.run(timed(2 * TRANSACTIONS))

    with capfd.disabled():
        sys.stdout.write(
            f"\nsupport report: {half:.2f} s for {TRANSACTIONS} transactions, {whole:.2f} s for twice as many; "
            f"longest stall {stall * 1000:.0f} ms\n"
        )
    assert whole <= 3.5 * half
    assert stall <= LONGEST_STALL
