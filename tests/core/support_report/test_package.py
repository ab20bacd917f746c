"""What is no report, hostile or damaged is refused with a sentence, and costs nothing."""

import io
import json
import struct
import zipfile
from collections.abc import Callable, Mapping
from functools import cache

import pytest

from flinks_desk.core.exchange import Reply
from flinks_desk.core.support_report import package
from flinks_desk.core.support_report.making import made
from flinks_desk.core.support_report.model import File, Report
from flinks_desk.core.support_report.package import MOST_FILES, REFUSALS, unpacked, zip_of
from flinks_desk.core.support_report.reading import NEEDED, Opened, opened
from flinks_desk.core.text import ENGLISH, Text
from tests.core.support_report import bank


def zipped(*files: tuple[str, bytes], mode: int = 0o100600) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            info = zipfile.ZipInfo(name)
            info.external_attr = mode << 16
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
    return whole.getvalue()


def good(**instead: bytes) -> tuple[tuple[str, bytes], ...]:
    files = {file.name: file.content for file in report().files}
    return tuple((f"r/{name}", instead.get(name.partition(".")[0], content)) for name, content in files.items())


@cache
def report() -> Report:
    return made(bank.material(), ENGLISH)


def damaged() -> bytes:
    whole = bytearray(zipped(*good()))
    whole[200:260] = b"\xff" * 60
    return bytes(whole)


def locked() -> bytes:
    """As a zip with a password says of its files."""
    whole = bytearray(zipped(("record.json", b"{}")))
    whole[6] |= 1
    central = whole.index(b"PK\x01\x02")
    whole[central + 8] |= 1
    return bytes(whole)


def lying() -> bytes:
    """It says that a file is small, and it is not."""
    whole = bytearray(zipped(("record.json", b"\0" * 70_000)))
    central = whole.index(b"PK\x01\x02")
    whole[central + 24 : central + 28] = struct.pack("<I", 10)
    return bytes(whole)


HOSTILE: Mapping[str, tuple[str, Callable[[], bytes]]] = {
    "text": ("no zip", lambda: b"hello"),
    "nothing": ("no zip", lambda: b""),
    "a picture": ("no zip", lambda: b"\x89PNG\r\n\x1a\n" + b"\0" * 100),
    "cut short": ("damaged", lambda: zipped(*good())[:-40]),
    "damaged inside": ("damaged", damaged),
    "a size that is a lie": ("damaged", lying),
    "locked": ("locked", locked),
    "too many files": ("too many", lambda: zipped(*((f"{each}", b"") for each in range(MOST_FILES + 1)))),
    "path upwards": ("elsewhere", lambda: zipped(("../../record.json", b"{}"))),
    "path upwards, of Windows": ("elsewhere", lambda: zipped(("r\\..\\..\\record.json", b"{}"))),
    "path from the root": ("elsewhere", lambda: zipped(("/etc/record.json", b"{}"))),
    "path of a drive": ("elsewhere", lambda: zipped(("C:/record.json", b"{}"))),
    "a link": ("elsewhere", lambda: zipped(("record.json", b"/etc/passwd"), mode=0o120777)),
    "another zip": ("no report", lambda: zipped(("a.txt", b"a"))),
    "no JSON": ("unreadable", lambda: zipped(*good(exchanges=b"{"))),
    "too deep": ("unreadable", lambda: zipped(*good(exchanges=b"[" * 5000 + b"]" * 5000))),
    "not a number": ("unreadable", lambda: zipped(*good(findings=b"[NaN]"))),
    "of another program": ("no report", lambda: zipped(*good(record=b'{"program": "Other"}'))),
    "newer": ("newer", lambda: zipped(*good(record=b'{"program": "Flinks Desk", "made": "2026-01-01", "format": 9}'))),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_hostile_is_refused(name: str) -> None:
    why, make = HOSTILE[name]

    found = unpacked(make())

    assert (found if isinstance(found, Text) else opened(found)) == REFUSALS[why]


def test_every_refusal_happens() -> None:
    """But for the two that need large files, which have tests of their own."""
    assert {why for why, _ in HOSTILE.values()} | {"too large", "grows"} == set(REFUSALS)


@pytest.mark.parametrize("bound", ["LARGEST_ZIP", "LARGEST"])
def test_a_bomb_is_not_unpacked(bound: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """With smaller bounds, as the true ones take seconds."""
    monkeypatch.setattr(package, bound, 1000)

    assert unpacked(zipped(*good())) == REFUSALS["too large" if bound == "LARGEST_ZIP" else "grows"]


def test_a_bomb_that_lies_about_its_size_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "LARGEST", 1000)
    whole = bytearray(zipped(("record.json", b"\0" * 70_000)))
    central = whole.index(b"PK\x01\x02")
    whole[central + 24 : central + 28] = struct.pack("<I", 10)

    assert isinstance(unpacked(bytes(whole)), Text)


def test_for_its_owner_only() -> None:
    """Who unpacks it gets files that nobody else can read."""
    with zipfile.ZipFile(io.BytesIO(zip_of(report()))) as archive:
        modes = {info.external_attr >> 16 & 0o777 for info in archive.infolist()}

    assert modes == {0o600}


STRANGE: tuple[object, ...] = (
    {"log": {"entries": [None, 1, "x", {}, {"request": {"url": "https://a"}}, {"startedDateTime": "yesterday"}]}},
    {"log": {"entries": [{"startedDateTime": "9999-12-31T23:59:59-23:59", "request": {"url": "a", "headers": [1]}}]}},
    {"log": "x"},
    [],
    {
        "log": {
            "entries": [
                {
                    "startedDateTime": "2026-03-02T14:02:11",
                    "time": "1e999",
                    "request": {"url": "http://[x", "method": 7, "headers": [{"name": "a", "value": ["\ud800"]}]},
                    "response": {"status": 1e99, "content": {"text": "[[[[\ud800"}, "headers": {"name": 1}},
                    "_flinks_desk": {"number": -5, "endpoint": [], "origin": "theirs"},
                }
            ]
        }
    },
)


@pytest.mark.parametrize("har", STRANGE)
def test_strange_content_is_read_as_far_as_it_goes(har: object) -> None:
    """Nothing is believed of its types, and what is shown can be shown."""
    record = {
        "program": "Flinks Desk",
        "made": "2026-03-02",
        "format": 1,
        "events": [{"number": "1e400", "at": "2026-03-02T00:00:00", "kind": 5, "title": "\ud800", "data": [[1]]}, 3],
    }
    found = {"findings": [{"entry": 1, "severity": "worst", "message": "{x}", "fix": None}, None]}

    read = opened(
        [File(name, json.dumps(one).encode()) for name, one in zip(NEEDED, (record, har, found), strict=True)]
    )

    assert isinstance(read, Opened)
    for entry in read.entries:
        assert isinstance(entry.title.encode(), bytes)
        if entry.exchange and isinstance(entry.exchange.outcome, Reply):
            assert 0 < entry.exchange.outcome.status <= 999
            assert entry.exchange.outcome.text.encode()
