"""Webhooks: signed over raw bytes, tried again by the simulator's clock, to loopback only."""

import base64
import hashlib
import hmac
import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer

import httpx
import pytest

from flinks_desk.simulator.caller import Caller
from flinks_desk.simulator.deliveries import Delivery, DeliveryBook
from flinks_desk.simulator.policies import UnknownSwitchError
from flinks_desk.simulator.server import SimulatorServer
from flinks_desk.simulator.webhooks import signature
from flinks_desk.simulator.world import World


@dataclass
class Receiver:
    """A customer's webhook endpoint: answers with what it was told to, and keeps what came."""

    answers: list[int]
    came: list[tuple[dict[str, str], bytes]] = field(default_factory=list)
    arrived: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    url: str = ""


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    kept = Receiver([])

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(kept.answers.pop(0) if kept.answers else 200)
            self.end_headers()
            kept.came.append(({name.lower(): value for name, value in self.headers.items()}, body))
            kept.arrived.release()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is given
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    kept.url = f"http://127.0.0.1:{server.server_port}/hooks?x=1"
    yield kept
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def remote(world: World) -> Iterator[Caller]:
    with SimulatorServer(world) as server, httpx.Client(base_url=server.api, trust_env=False) as client:
        yield Caller(world, client)


def test_a_session_brings_its_details_signed(remote: Caller, receiver: Receiver) -> None:
    """The 200 body plus ResponseType, the tag in it; base64 of HMAC-SHA256 over the bytes (api-facts §15)."""
    remote.world.switches.set_policy("webhook_url", receiver.url)

    remote.connect(Tag="order-7")

    assert receiver.arrived.acquire(timeout=10)
    headers, body = receiver.came[0]
    secret = remote.world.credentials.hmac_secret.encode()
    content = json.loads(body)
    assert (content["ResponseType"], content["Tag"]) == ("GetAccountsDetail", "order-7")
    assert content["Accounts"][0]["Transactions"]
    assert headers["flinks-authenticity-key"] == base64.b64encode(hmac.digest(secret, body, "sha256")).decode()


def test_the_holders_come_first_where_kyc_is_activated(remote: Caller, receiver: Receiver) -> None:
    """At once, each holder once, signed as well; the data when they were collected."""
    remote.world.switches.order("webhook-kyc")
    remote.world.switches.set_policy("webhook_url", receiver.url)
    remote.world.switches.set_policy("collection_seconds", 300)

    request_id, login_id = remote.connect("sim_joint", Tag="order-7")
    assert receiver.arrived.acquire(timeout=10)
    before = len(receiver.came)
    remote.world.clock.advance(timedelta(minutes=5))
    assert receiver.arrived.acquire(timeout=10)

    (headers, body), (_, second) = receiver.came
    content = json.loads(body)
    assert before == 1
    assert content["ResponseType"] == "KYC"
    assert {"Accounts", "Transactions"}.isdisjoint(content)
    assert [sorted(holder) for holder in content["Holders"]] == [["Address", "Email", "Name", "PhoneNumber"]]
    assert (content["RequestId"], content["Login"]["Id"], content["Tag"]) == (request_id, login_id, "order-7")
    assert headers["flinks-authenticity-key"] == signature(body, remote.world.credentials.hmac_secret)
    assert json.loads(second)["ResponseType"] == "GetAccountsDetail"


@pytest.mark.parametrize("names", ["", "KYCX", "KYC Investments"])
def test_only_webhooks_that_exist_can_be_chosen(world: World, names: str) -> None:
    """A name that is mistyped would never come."""
    with pytest.raises(UnknownSwitchError):
        world.switches.set_policy("webhook_types", names)


def test_the_header_has_another_name_by_policy(remote: Caller, receiver: Receiver) -> None:
    """Both are documented."""
    remote.world.switches.order("webhook-x-flinks-signature")
    remote.world.switches.set_policy("webhook_url", receiver.url)

    remote.connect()

    assert receiver.arrived.acquire(timeout=10)
    assert "x-flinks-signature" in receiver.came[0][0]


def test_a_failed_webhook_comes_again_when_the_clock_has_moved(remote: Caller, receiver: Receiver) -> None:
    """Thirty minutes apart, the same bytes; on demand at once."""
    receiver.answers = [500]
    remote.world.switches.set_policy("webhook_url", receiver.url)
    remote.connect()
    assert receiver.arrived.acquire(timeout=10)

    while remote.send("GET", "/_simulator/webhooks").json()["deliveries"][0]["tries"] < 1:
        pass
    remote.world.clock.advance(timedelta(minutes=30))
    assert receiver.arrived.acquire(timeout=10)
    remote.send("POST", "/_simulator/webhooks/1", {})
    assert receiver.arrived.acquire(timeout=10)

    assert receiver.came[0][1] == receiver.came[1][1] == receiver.came[2][1]


def test_deliveries_are_given_up_in_the_end() -> None:
    """After so many tries; 200 ends it earlier."""
    book = DeliveryBook()
    now = World().clock.now()
    for _ in range(2):
        book.add("http://127.0.0.1:1/", "GetAccountsDetail", "r", now)
    book.take_due(now)

    book.tried(1, 200, now, attempts=3, minutes=30)
    for late in range(3):
        book.take_due(now + timedelta(days=late))
        book.tried(2, 500, now, attempts=3, minutes=30)

    assert [(one.tries, one.due) for one in book.all()] == [(1, None), (3, None)]
    assert book.next_due() is None


def test_a_try_that_nobody_answers_is_tried_again_later() -> None:
    """Status 0, and due again after the pause."""
    book = DeliveryBook()
    now = World().clock.now()
    book.add("http://127.0.0.1:1/", "GetAccountsDetail", "r", now)
    book.take_due(now)

    book.tried(1, 0, now, attempts=10, minutes=30)

    due = now + timedelta(minutes=30)
    assert book.all() == (Delivery(1, "http://127.0.0.1:1/", "GetAccountsDetail", "r", due, tries=1, status=0),)
    assert book.take_due(due - timedelta(seconds=1)) == ()
    assert [one.number for one in book.take_due(due)] == [1]


def test_a_replay_during_a_post_is_not_lost() -> None:
    """Asked for again while it was on its way: it is due again, whatever the post came to."""
    book = DeliveryBook()
    now = World().clock.now()
    book.add("http://127.0.0.1:1/", "GetAccountsDetail", "r", now)
    book.take_due(now)
    book.again(1, now)

    book.tried(1, 200, now, attempts=10, minutes=30)

    assert book.next_due() == now


def test_a_signature_is_of_the_bytes() -> None:
    """One blank more and it is another."""
    body = b'{"a": 1}'

    assert signature(body, "k") == base64.b64encode(hmac.new(b"k", body, hashlib.sha256).digest()).decode()
    assert signature(b'{"a":1}', "k") != signature(body, "k")
