"""What covering takes out, the proof does not find: a report is refused for what is unusual only."""

import base64
import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from html import escape
from urllib.parse import quote

import pytest

from flinks_desk.core.secret import Secret
from flinks_desk.core.support_report.covering import Cover, cover_of
from flinks_desk.core.support_report.model import File
from flinks_desk.core.support_report.proof import proved, searchable
from tests.core.support_report import bank

VALUES = (
    "Montreal",
    "482913",
    "pa55",
    "été1",
    "a/b+c==d",
    'p&s "wörd" <7f>/+=%',
    "O'Brien & Sons",
    "日本語パス",
    bank.TOKEN,
)
DRESSES: Mapping[str, Callable[[str], str]] = {
    "raw": str,
    "capitals": str.upper,
    "percent": lambda value: quote(value, safe=""),
    "JSON": lambda value: json.dumps(value)[1:-1],
    "JSON, letters as they are": lambda value: json.dumps(value, ensure_ascii=False)[1:-1],
    "HTML": escape,
    "base64": lambda value: base64.b64encode(value.encode()).decode(),
    "base64 of a sign-in": lambda value: base64.b64encode(f"user:{value}".encode()).decode(),
}
AROUND = (
    ("", ""),
    ('"', '"'),
    ("password=", "&a=b"),
    ("say ", "."),
    ("\\n", "\\n"),
    ("é", "é"),
    ("(", ") 日"),
    (">", "<"),
)


def cover(value: str) -> Cover:
    return cover_of(replace(bank.material(), entries=(), secrets={Secret(value): "password"}))


@pytest.mark.parametrize("dress", DRESSES)
@pytest.mark.parametrize("value", VALUES)
def test_what_is_covered_is_proved(value: str, dress: str) -> None:
    made = cover(value)
    shown = [made.text(before + DRESSES[dress](value) + after) for before, after in AROUND]

    assert all("redacted-password-1" in one or dress.startswith("base64") for one in shown)
    files = [
        File("page", escape("\n".join(shown)).encode()),
        File("har", json.dumps(json.dumps(shown), ensure_ascii=False).encode()),
    ]
    assert proved(files, searchable(made.values, ())).leaks == ()


def test_values_are_numbered_by_kind_and_one_in_any_case_is_one() -> None:
    secrets = {Secret(bank.TOKEN): "authorize-token", Secret(bank.KEY): "secret-key", Secret("other one"): "secret-key"}
    made = cover_of(replace(bank.material(), entries=(), secrets=secrets, note=f"token={bank.TOKEN.upper()}"))

    shown = made.text(f"{bank.TOKEN} {bank.KEY} other one {bank.TOKEN.upper()}")

    assert shown == (
        "redacted-authorize-token-1 redacted-secret-key-1 redacted-secret-key-2 redacted-authorize-token-1"
    )
    assert made.counts() == {"authorize-token": 1, "secret-key": 2}
