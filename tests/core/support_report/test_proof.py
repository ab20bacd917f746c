"""The proof finds a secret in whatever it wears and wherever it stands, and refuses the report without telling it."""

import base64
import gzip
import io
import json
import zipfile
import zlib
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from html import escape
from urllib.parse import quote

import pytest

from flinks_desk.core.known import Known, Role, Sighting
from flinks_desk.core.support_report import layers
from flinks_desk.core.support_report.model import File, Leak
from flinks_desk.core.support_report.proof import proved, searchable

SECRET = 'p&s "wörd" <7f3a9c51>/+=%'
PLAIN = "7f3a9c51-22be-4d0e-9f6a-0c5d8e1b2a34"


def raw_deflate(content: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(content) + packer.flush()


def zipped(content: bytes) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("body.json", content)
    return whole.getvalue()


def in_base64(content: bytes, before: int = 0) -> bytes:
    return base64.b64encode(b"x" * before + content + b"yz")


def sentence(content: bytes) -> bytes:
    return b'{"FlinksCode": "OK", "note": ' + json.dumps(content.decode()).encode() + b"}"


DRESSES: Mapping[str, Callable[[bytes], bytes]] = {
    "raw": lambda value: value,
    "percent": lambda value: quote(value, safe="").encode(),
    "percent, small letters": lambda value: quote(value, safe="").lower().encode(),
    "percent twice": lambda value: quote(quote(value, safe=""), safe="").encode(),
    "JSON": lambda value: json.dumps(value.decode()).encode(),
    "JSON in JSON": lambda value: json.dumps(json.dumps(value.decode())).encode(),
    "JSON, letters as they are": lambda value: json.dumps(value.decode(), ensure_ascii=False).encode(),
    "HTML": lambda value: escape(value.decode()).encode(),
    "base64": base64.b64encode,
    "base64 of addresses": base64.urlsafe_b64encode,
    "base64, one sign later": lambda value: in_base64(value, 1),
    "base64, two signs later": lambda value: in_base64(value, 2),
    "base64, three signs later": lambda value: in_base64(value, 3),
    "base64 in lines": lambda value: base64.encodebytes(b"x" * 50 + value + b"y" * 50),
    "base64 twice": lambda value: base64.b64encode(in_base64(value, 2)),
    "hex": lambda value: value.hex().encode(),
    "hex, capitals": lambda value: value.hex().upper().encode(),
    "hex with colons": lambda value: value.hex(":").encode(),
    "UTF-16": lambda value: value.decode().encode("utf-16-le"),
    "UTF-16, other order": lambda value: value.decode().encode("utf-16-be"),
    "gzip": lambda value: gzip.compress(sentence(value)),
    "zlib": lambda value: zlib.compress(sentence(value)),
    "zip": lambda value: zipped(sentence(value)),
    "gzip in base64": lambda value: base64.b64encode(gzip.compress(sentence(value))),
    "zlib in base64": lambda value: base64.b64encode(zlib.compress(sentence(value))),
    "deflate in base64": lambda value: base64.b64encode(raw_deflate(sentence(value))),
    "zip in base64": lambda value: base64.b64encode(zipped(sentence(value))),
    "gzip taken for text": lambda value: json.dumps(gzip.compress(sentence(value)).decode("latin-1")).encode(),
    "gzip taken for text, letters as they are": lambda value: json.dumps(
        gzip.compress(sentence(value)).decode("latin-1"), ensure_ascii=False
    ).encode(),
    "base64 of gzip of base64": lambda value: base64.b64encode(gzip.compress(in_base64(value, 1))),
}

PLACES: Mapping[str, Callable[[bytes], bytes]] = {
    "alone": lambda dressed: dressed,
    "in the midst": lambda dressed: (
        b'{"a": "' + b"b" * 300 + b'", "c": "' + dressed + b'", "d": "' + b"e" * 300 + b'"}'
    ),
    "in an address": lambda dressed: b"https://acme.example/?a=1&b=" + dressed + b"&c=2",
    "at the end": lambda dressed: b"<p>" + b"words and words " * 20 + dressed,
}


@pytest.mark.parametrize("value", [SECRET, PLAIN])
@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("dress", DRESSES)
def test_a_planted_leak_is_found(dress: str, place: str, value: str) -> None:
    """Whatever it wears and wherever it stands; without it the same file is let through."""
    leaking = PLACES[place](DRESSES[dress](value.encode()))
    other = PLACES[place](DRESSES[dress](value[::-1].encode()))

    found = proved([File("a.html", b"nothing"), File("b.har", leaking)], {value: "authorize-token"})

    assert found.leaks == (Leak("b.har", "authorize-token"),)
    assert not found.holds
    assert value not in repr(found)
    assert proved([File("b.har", other)], {value: "authorize-token"}).holds


def test_a_key_of_which_only_a_fingerprint_is_kept_is_found() -> None:
    """It was typed for another place, say, and stands in no entry; one that Flinks publishes does not count."""
    known = Known(b"salt").with_value(PLAIN, Sighting(Role.X_API_KEY, "acme", datetime(2026, 1, 1, tzinfo=UTC)))
    public = Known(b"salt").with_value(PLAIN, Sighting(Role.X_API_KEY, "toolbox"))
    files = [File("b.har", base64.b64encode(f"say {PLAIN.upper()} so".encode()))]

    assert proved(files, {}, known).leaks == (Leak("b.har", "x-api-key"),)
    assert proved(files, {}, public).holds


def test_words_of_the_report_itself_are_no_leak() -> None:
    """An answer to the bank's question may be a word that stands in every report, and is not looked for."""
    values = dict.fromkeys(("windows", "2026", "Montreal", "greatday_nomfa", "a-word-of-ours"), "mfa-answer")

    found = searchable(values, ["On Windows 11, greatday_nomfa is a-word-of-ours"])

    assert set(found) == {"Montreal", "a-word-of-ours"}


def test_part_of_a_longer_word_is_no_leak() -> None:
    """A password that is a common word does not forbid every word that begins so; by itself it does."""
    assert proved([File("a", b"montrealer")], {"montreal": "mfa-answer"}).holds
    assert not proved([File("a", b"(Montreal)")], {"montreal": "mfa-answer"}).holds


def test_what_cannot_be_searched_through_is_not_proved(monkeypatch: pytest.MonkeyPatch) -> None:
    """A packed body that grows beyond all bounds; here they are lower, as the true ones take a second."""
    monkeypatch.setattr(layers, "LARGEST", 100_000)
    bomb = gzip.compress(b"\0" * 200_000)

    found = proved([File("b.har", base64.b64encode(bomb))], {PLAIN: "password"})

    assert (found.holds, found.unsearched) == (False, "b.har")
