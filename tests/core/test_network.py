"""Settings of the network hold no secret, say which way a host is reached, and survive being kept."""

import pytest

from flinks_desk.core.network import (
    NetworkSettings,
    Proxy,
    Route,
    Trust,
    is_direct,
    read_hosts,
    read_proxy,
    settings_of,
    written,
)
from flinks_desk.core.text import Text


@pytest.mark.parametrize(
    ("typed", "proxy"),
    [
        ("http://proxy.acme.example:3128", Proxy("http", "proxy.acme.example", 3128)),
        ("proxy.acme.example:3128", Proxy("http", "proxy.acme.example", 3128)),
        (" proxy.acme.example ", Proxy("http", "proxy.acme.example", 8080)),
        ("https://proxy.acme.example", Proxy("https", "proxy.acme.example", 443)),
        ("socks5h://10.0.0.1", Proxy("socks5", "10.0.0.1", 1080)),
        ("http://[::1]:3128/", Proxy("http", "::1", 3128)),
    ],
)
def test_an_address_is_read_as_people_write_it(typed: str, proxy: Proxy) -> None:
    assert read_proxy(typed) == proxy


@pytest.mark.parametrize("typed", ["", "http://", "ftp://proxy", "http://a b:1", "http://x:port", "http://[::1"])
def test_what_is_no_proxy_is_told_in_words(typed: str) -> None:
    assert isinstance(read_proxy(typed), Text)


def test_a_sign_in_in_the_address_is_refused_and_not_repeated() -> None:
    told = read_proxy("http://ana:canary@proxy.acme.example:3128")

    assert isinstance(told, Text)
    assert "canary" not in str(told)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "::1", "LOCALHOST"])
def test_this_machine_never_asks_a_proxy(host: str) -> None:
    assert is_direct(host, ())


@pytest.mark.parametrize(
    ("host", "hosts", "direct"),
    [
        ("api.acme.example", ("acme.example",), True),
        ("api.acme.example", (".acme.example",), True),
        ("api.acme.example", ("*.acme.example",), True),
        ("evilacme.example", ("acme.example",), False),
        ("acme.example.evil.test", ("acme.example",), False),
        ("10.1.2.3", ("10.0.0.0/8",), True),
        ("11.1.2.3", ("10.0.0.0/8",), False),
        ("anything.example", ("*",), True),
        ("anything.example", ("", "."), False),
        ("anything.example", (), False),
    ],
)
def test_hosts_without_a_proxy(host: str, hosts: tuple[str, ...], direct: bool) -> None:  # noqa: FBT001
    assert is_direct(host, hosts) is direct


def test_a_list_of_hosts_is_read_as_people_separate_it() -> None:
    assert read_hosts(" a.example, .B.example;10.0.0.0/8\n c") == ("a.example", ".b.example", "10.0.0.0/8", "c")


def test_settings_that_were_kept_come_back_and_odd_ones_are_those_of_the_start() -> None:
    settings = NetworkSettings(
        Route.OWN, "http://p:1", "ana", ("a.example",), Trust.BUNDLED, "/ca.pem", "/cert.pem", "/key.pem"
    )

    assert settings_of(written(settings)) == settings
    assert settings_of({"route": "nowhere", "direct": [1, "a"], "trust": 3}) == NetworkSettings(direct=("a",))
    assert settings_of(None) == NetworkSettings()
