"""The check of a webhook in the customer's language does what our own does."""

import base64
import hashlib
import hmac
import json
import os
import shutil
import subprocess
from collections.abc import Callable
from typing import cast

import pytest

from flinks_desk.core.writers.webhook_check import CHECKS, VARIABLE

BODY = '{"ResponseType": "KYC", "Tag": "é"}'.encode()
KEY = "b7c9b6c4-4f6b-4d54-8a47-9f2a4c0d1e11"
RIGHT = base64.b64encode(hmac.new(KEY.encode(), BODY, hashlib.sha256).digest()).decode()
CASES = [
    ({"flinks-authenticity-key": RIGHT}, True),
    ({"x-flinks-signature": RIGHT}, True),
    ({"flinks-authenticity-key": RIGHT[:-2] + "A="}, False),
    ({"flinks-authenticity-key": "short"}, False),
    ({}, False),
]


def test_python_believes_what_is_signed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The written function, run."""
    monkeypatch.setenv(VARIABLE, KEY)
    space: dict[str, object] = {}
    exec(CHECKS["python"].code, space)
    check = cast("Callable[[dict[str, str], bytes], bool]", space["is_from_flinks"])

    assert [check(headers, BODY) for headers, _ in CASES] == [good for _, good in CASES]


@pytest.mark.skipif(shutil.which("node") is None, reason="Node is not installed")
def test_node_believes_what_is_signed() -> None:
    """The written function, run by Node over all cases at once."""
    body, cases = base64.b64encode(BODY).decode(), json.dumps([headers for headers, _ in CASES])
    script = CHECKS["node"].code + (
        f"const body = Buffer.from('{body}', 'base64');"
        f"console.log(JSON.stringify({cases}.map((headers) => isFromFlinks(headers, body))));"
    )
    node = shutil.which("node") or "node"
    ran = subprocess.run(
        [node, "-e", script], check=True, capture_output=True, text=True, env=os.environ | {VARIABLE: KEY}
    )

    assert json.loads(ran.stdout) == [good for _, good in CASES]


def test_every_language_reads_the_secret_from_the_environment_and_takes_equal_time() -> None:
    """No secret stands in the code, and no comparison tells how much was right."""
    for check in CHECKS.values():
        assert VARIABLE in check.code
        assert any(
            word in check.code for word in ("compare_digest", "timingSafeEqual", "FixedTimeEquals", "hash_equals")
        )
        assert "flinks-authenticity-key" in check.code
