"""A webhook is read from whatever shows it, byte by byte where that can be."""

import pytest

from flinks_desk.core.webhook import Hook
from flinks_desk.core.webhook_paste import facts_of, read_hook

BODY = b'{"ResponseType":"KYC","RequestId":"r-1","Login":{"Id":"l-1"}}'
HEADERS = (("Host", "shop.example"), ("flinks-authenticity-key", "abc="))


@pytest.mark.parametrize(
    "pasted",
    [
        b"POST /hooks HTTP/1.1\r\nHost: shop.example\r\nflinks-authenticity-key: abc=\r\n\r\n" + BODY,
        b"POST /hooks HTTP/1.1\nHost: shop.example\nflinks-authenticity-key: abc=\n\n" + BODY,
        b"\n\nHost: shop.example\nflinks-authenticity-key:abc=\n\n" + BODY,
    ],
)
def test_headers_end_at_the_empty_line_and_the_body_stays_as_it_is(pasted: bytes) -> None:
    """A raw request, or headers alone before the body."""
    assert read_hook(pasted).hook == Hook(HEADERS, BODY)


def test_every_byte_of_the_body_counts() -> None:
    """Line ends and the byte order mark stay."""
    body = b'\xef\xbb\xbf{\r\n"a": 1}\r\n\r\n'

    assert read_hook(b"a: b\r\n\r\n" + body).hook.body == body


def test_a_command_is_read_with_a_warning() -> None:
    """Headers and data of cURL, over several lines."""
    command = (
        b"curl -X POST 'https://shop.example/hooks' \\\n  -H 'flinks-authenticity-key: abc=' \\\n"
        b"  --data-raw '" + BODY + b"'"
    )

    pasted = read_hook(command)

    assert pasted.hook == Hook((("flinks-authenticity-key", "abc="),), BODY)
    assert pasted.note


@pytest.mark.parametrize("pasted", [b"", BODY, b"hello", b"\x00\xff", b"curl 'x"])
def test_anything_can_be_pasted(pasted: bytes) -> None:
    """It never raises; where headers are missing it is said."""
    read = read_hook(pasted)

    assert read.hook.headers == ()
    assert read.note


def test_what_kind_it_is_and_whose() -> None:
    """ResponseType, RequestId and LoginId; nothing where it is no JSON."""
    assert facts_of(BODY) == ("KYC", "r-1", "l-1")
    assert facts_of(b"[1]") == ("", "", "")
    assert facts_of(b"\xff") == ("", "", "")
