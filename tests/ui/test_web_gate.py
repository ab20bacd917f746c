"""What the preview may load, and the plain values that it makes of what pages say and do."""

import json

import pytest

from flinks_desk.ui.web_gate import (
    Gate,
    Posted,
    Throttle,
    carries_login,
    console_line,
    origin_of,
    read_posted,
    without_token,
)

HOST = "http://127.0.0.1:4000/preview"
WIDGET = "https://acme-iframe.private.fin.ag"


def gate(widget: str = WIDGET, redirect: str = "https://shop.example/done") -> Gate:
    return Gate(HOST, widget, redirect)


def test_the_host_page_and_the_widget_may_load() -> None:
    """The page around the widget loads by itself, and it may load the widget."""
    rules = gate()

    assert rules.admits(HOST, "", is_page=True)
    assert rules.admits(f"{WIDGET}/v2/?demo=true", "http://127.0.0.1:4000", is_page=True)


def test_a_host_that_the_widget_leads_to_may_go_on() -> None:
    """A bank's page is reached from the widget, and may then load what it needs; before that it may not."""
    rules = gate()
    bank, style = "https://bank.example/login", "https://static.bank.example/a.css"

    assert not rules.admits(style, "https://bank.example", is_page=False)
    assert rules.admits(bank, WIDGET, is_page=True)
    assert rules.admits(style, "https://bank.example", is_page=False)


def test_a_style_sheet_opens_no_door() -> None:
    """A host from which only a file was loaded may load nothing itself."""
    rules = gate()
    rules.admits("https://cdn.example/a.js", WIDGET, is_page=False)

    assert not rules.admits("https://elsewhere.example/", "https://cdn.example", is_page=True)


@pytest.mark.parametrize(
    "url", ["http://shop.example/", "file:///etc/passwd", "ftp://a.example/", "chrome://gpu", "http://127.0.0.1:1/x"]
)
def test_what_is_not_safe_is_not_loaded(url: str) -> None:
    """From a widget on the internet nothing leads to plain http, to files, or to this machine's own ports."""
    assert not gate().admits(url, WIDGET, is_page=True)


def test_a_simulated_widget_may_use_this_machine() -> None:
    """The simulator's widget may lead to other ports of this machine: its bank lives there."""
    assert gate("http://localhost:5000").admits("http://127.0.0.1:5000/bank", "http://localhost:5000", is_page=True)


@pytest.mark.parametrize(
    ("url", "ends"),
    [
        ("https://shop.example/done?loginId=1", True),
        ("https://SHOP.example:443/done", True),
        ("https://shop.example/done2", False),
        ("https://shop.example/done/x", False),
        ("http://shop.example/done", False),
        ("https://shop.example.evil.example/done", False),
        ("https://shop.example@evil.example/done", False),
        ("https://shop.example:444/done", False),
    ],
)
def test_the_redirect_url_is_met_to_the_letter(url: str, ends: bool) -> None:  # noqa: FBT001
    """Scheme, host, port and path decide; a prefix that looks alike does not."""
    assert gate().ends_at(url) is ends


def test_without_a_redirect_url_nothing_ends() -> None:
    """An empty redirectUrl matches no address."""
    assert not gate(redirect="").ends_at("https://shop.example/done")


def test_only_the_host_page_may_fill_the_page() -> None:
    """The whole page goes nowhere but to the page around the widget."""
    assert gate().stays(HOST)
    assert not gate().stays(f"{WIDGET}/v2/")


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("https://A.example:443/x?y", "https://a.example"),
        ("http://a.example:8080", "http://a.example:8080"),
        ("wss://a.example/s", "https://a.example"),
        ("http://[::1]:5/", "http://[::1]:5"),
        ("data:text/html,x", ""),
        ("http://a.example:port/", ""),
    ],
)
def test_an_origin_is_written_as_browsers_do(url: str, origin: str) -> None:
    """Scheme and host in lower case, the port only where it is not the scheme's own."""
    assert origin_of(url) == origin


def test_a_message_becomes_plain_data() -> None:
    """JSON in, values out, with the origin beside them."""
    assert read_posted(WIDGET, '{"step": "APP_MOUNTED"}') == Posted(WIDGET, {"step": "APP_MOUNTED"})


@pytest.mark.parametrize("text", ["", "{", "[" * 50_000, json.dumps("x" * 70_000)])
def test_a_message_that_is_no_message_is_dropped(text: str) -> None:
    """What is no JSON, nests without end or is too long is not handed on."""
    assert read_posted(WIDGET, text) is None


def test_a_flood_of_messages_is_held_back() -> None:
    """Forty pass in a second, the rest is counted, and the next second is free again."""
    throttle = Throttle()
    passed = [throttle.admits(1.0 + n / 1000) for n in range(100)]

    assert passed.count(True) == 40
    assert throttle.held_back == 60
    assert throttle.admits(2.5)


def test_the_token_is_cut_out_of_a_navigation() -> None:
    """An address that is reported has lost its authorizeToken, and nothing else."""
    cut = without_token("https://a.example/v2/Result?authorizeToken=d65f1adb&loginId=5e1&tag=a%20b")

    assert cut == "https://a.example/v2/Result?loginId=5e1&tag=a%20b"


@pytest.mark.parametrize(
    ("url", "carries"),
    [
        ("https://a/?loginId=1", True),
        ("https://a/#loginId=1", True),
        ("https://a/?LoginID=1", True),
        ("https://a/", False),
    ],
)
def test_a_login_id_is_noticed_in_an_address(url: str, carries: bool) -> None:  # noqa: FBT001
    """In the query or the fragment, in any case."""
    assert carries_login(url) is carries


def test_a_console_line_holds_no_secret() -> None:
    """Queries are cut off, long runs become dots, and a line has an end."""
    line = console_line(
        "got d65f1adb-8ebc-48dc-be8b-20c773ba1565 at https://a.example/v2/?authorizeToken=x " + "a " * 500
    )

    assert line.startswith("got •••••••• at https://a.example/v2/?… a a")
    assert len(line) <= 300


def test_the_whole_page_goes_where_a_person_has_approved() -> None:
    """A bank's page is led on from host to host, each after a person said so; what was asked for is remembered."""
    gate = Gate("https://ob.flinksapp.com/api", "https://ob.flinksapp.com", "http://127.0.0.1:8765/callback")
    bank = "https://login.bank.example/start?x=1"

    assert not gate.stays(bank)
    assert gate.asked == bank
    gate.approve(bank)

    assert gate.stays("https://login.bank.example/next")
    assert gate.admits(bank, "", is_page=True)
    assert not gate.stays("https://login.bank.example.evil.example/")


def test_a_widget_that_is_the_page_itself_leads_it_on() -> None:
    """To a bank, for instance; never to what is not safe."""
    framed, whole = gate(), gate()
    whole.is_page = True

    assert not framed.stays("https://bank.example/sign-in")
    assert whole.stays("https://bank.example/sign-in")
    assert not whole.stays("http://bank.example/sign-in")
    assert not whole.stays("file:///etc/passwd")
