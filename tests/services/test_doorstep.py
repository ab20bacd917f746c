"""The page around the widget is given out once, to this machine only, and says nothing about where it came from."""

import http.client
import socket
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest

from flinks_desk.services.doorstep import Doorstep

WIDGET = "http://localhost:8014/v2/?demo=true&authorizeToken=canary-1"


@pytest.fixture
def doorstep() -> Iterator[Doorstep]:
    made = Doorstep()
    made.start()
    yield made
    made.stop()


def fetch(url: str, host: str | None = None) -> tuple[int, str, http.client.HTTPMessage]:
    parts = urlsplit(url)
    connection = http.client.HTTPConnection("127.0.0.1", parts.port or 80, timeout=5)
    path = f"{parts.path}?{parts.query}" if parts.query else parts.path
    connection.request("GET", path, headers={"Host": host} if host else {})
    answer = connection.getresponse()
    body = answer.read().decode()
    connection.close()
    return answer.status, body, answer.headers


def test_the_page_holds_the_widget_in_a_frame(doorstep: Doorstep) -> None:
    status, page, _ = fetch(doorstep.host_page_url(WIDGET))

    assert status == 200
    assert 'src="http://localhost:8014/v2/?demo=true&amp;authorizeToken=canary-1"' in page


def test_the_address_of_the_page_holds_no_secret_and_is_another_each_time(doorstep: Doorstep) -> None:
    first, second = doorstep.host_page_url(WIDGET), doorstep.host_page_url(WIDGET)

    assert "canary" not in first
    assert first != second
    assert first.startswith(doorstep.origin)


def test_a_page_is_given_out_once(doorstep: Doorstep) -> None:
    url = doorstep.host_page_url(WIDGET)
    fetch(url)

    status, page, _ = fetch(url)

    assert (status, page) == (404, "")


@pytest.mark.parametrize(
    "host", ["evil.example", "localhost", "127.0.0.1", "127.0.0.1.evil.example", "127.0.0.1:80@evil"]
)
def test_another_host_name_is_turned_away_and_the_page_still_waits(doorstep: Doorstep, host: str) -> None:
    url = doorstep.host_page_url(WIDGET)

    assert fetch(url, host)[0] == 421
    assert fetch(url)[0] == 200


def test_a_widget_address_cannot_break_out_of_the_page(doorstep: Doorstep) -> None:
    _, page, _ = fetch(doorstep.host_page_url('http://x/"><script>alert(1)</script>'))

    assert "<script>alert" not in page


def test_the_page_has_a_policy_of_its_own(doorstep: Doorstep) -> None:
    _, _, headers = fetch(doorstep.host_page_url(WIDGET))

    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Cache-Control"] == "no-store"
    assert "default-src 'none'" in headers["Content-Security-Policy"]


def test_pages_that_nobody_fetches_are_forgotten(doorstep: Doorstep) -> None:
    first = doorstep.host_page_url(WIDGET)
    for _ in range(8):
        doorstep.host_page_url(WIDGET)

    assert fetch(first)[0] == 404


def test_nothing_is_printed(doorstep: Doorstep, capfd: pytest.CaptureFixture[str]) -> None:
    fetch(doorstep.host_page_url(WIDGET))
    fetch(f"{doorstep.origin}/nowhere?token=canary")

    assert capfd.readouterr() == ("", "")


def test_it_starts_and_stops_more_than_once() -> None:
    doorstep = Doorstep()
    doorstep.stop()
    url = doorstep.host_page_url(WIDGET)
    doorstep.start()

    assert fetch(url)[0] == 200
    doorstep.stop()
    assert doorstep.origin == ""


def test_nobody_is_asked_for_this_machines_name(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no server answers such a question, macOS waits half a minute for it, and the window with it."""

    def asked(*_: object) -> str:
        raise AssertionError("a name was looked up")

    monkeypatch.setattr("socket.getfqdn", asked)
    monkeypatch.setattr("socket.gethostbyaddr", asked)
    doorstep = Doorstep()
    try:
        assert fetch(doorstep.host_page_url(WIDGET))[0] == 200
    finally:
        doorstep.stop()


def test_nobody_else_can_listen_at_its_port(doorstep: Doorstep) -> None:
    """Windows would let them, were the port marked as one to be used again; the page holds a token."""
    assert doorstep._server is not None

    assert doorstep._server.socket.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR) == 0


def test_a_widget_that_is_the_page_itself_is_led_to_once(doorstep: Doorstep) -> None:
    """The address of the page holds no secret then either: it leads on, and only once."""
    url = doorstep.host_page_url(WIDGET, as_page=True)
    status, page, headers = fetch(url)

    assert (status, page, headers["Location"]) == (303, "", WIDGET)
    assert "canary" not in url
    assert fetch(url)[0] == 404
