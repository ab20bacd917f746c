"""Webhooks of the real simulator: its signature holds, its retries are counted, and the journal keeps no body."""

from collections.abc import Callable, Coroutine
from datetime import timedelta
from typing import Any

import pytest

from flinks_desk.core.known import Role
from flinks_desk.core.secret import Secret
from flinks_desk.core.session import KeyMissing, KeyStored
from flinks_desk.core.webhook import Cause, Hook
from flinks_desk.services.loopback import Answer, Loopback, Received
from flinks_desk.simulator.webhooks import WebhookPost
from tests.services.bench import Bench, login_of

Run = Callable[[Coroutine[Any, Any, object]], object]


async def caught(bench: Bench, status: int = 200, *, tries: int = 1) -> None:
    """A session is opened while the desk listens; its webhooks are posted as often as they are due."""

    def hear(received: Received) -> Answer:
        bench.desk.take_webhook(Hook(received.headers, received.body), status)
        return Answer(status)

    listener = Loopback(hear, "/hooks", lasts=60, most=10_000_000, ended=lambda: None)
    await listener.start()
    bench.world.switches.set_policy("webhook_url", listener.url)
    login_of(bench)
    for _ in range(tries):
        bench.world.clock.advance(timedelta(minutes=31))
        await WebhookPost(bench.world).deliver_due()
    listener.stop()


def test_the_secret_of_the_simulator_is_at_hand(bench: Bench) -> None:
    """Its published secret is used like its other keys."""
    assert isinstance(bench.desk.session.hmac_secret, KeyStored)
    assert bench.desk.session.hmac_secret.where == "published"


@pytest.mark.parametrize("fault", ["", "webhook-x-flinks-signature"])
def test_a_webhook_of_the_simulator_is_believed(bench: Bench, run: Run, fault: str) -> None:
    """Under either name of the header; it is told whose it is."""
    if fault:
        bench.fault(fault)

    run(caught(bench))

    (one,) = bench.desk.session.hooks.caught
    assert one.checked.is_good
    assert (one.kind, one.times) == ("GetAccountsDetail", 1)
    assert one.request_id
    assert one.login_id
    assert one.request_id in bench.desk.entries[-1].ids


def test_two_kinds_come_with_one_session(bench: Bench, run: Run) -> None:
    """The holders first, then the data."""
    bench.fault("webhook-kyc")

    run(caught(bench))

    assert [one.kind for one in bench.desk.session.hooks.caught] == ["KYC", "GetAccountsDetail"]


def test_a_refused_webhook_comes_again_and_is_counted(bench: Bench, run: Run) -> None:
    """Half an hour later, with the same bytes: a receiver has to know it again (real-world RW-069)."""
    run(caught(bench, 500, tries=3))

    assert [(one.times, one.answered) for one in bench.desk.session.hooks.caught] == [(1, 500), (2, 500), (3, 500)]
    assert len({one.hook.body for one in bench.desk.session.hooks.caught}) == 1


def test_another_secret_does_not_believe_it(bench: Bench, run: Run) -> None:
    """And the journal has the finding, but no body and no secret."""
    run(bench.desk.keep(Role.HMAC_SECRET, Secret("another-secret-of-sixteen"), remember=False))

    run(caught(bench))

    assert bench.desk.session.hooks.caught[0].checked.cause is Cause.NO_MATCH
    entry = bench.desk.entries[-1]
    assert [one.code for one in entry.findings] == ["webhook-signature-mismatch"]
    assert "another-secret" not in repr(entry)
    assert "Balance" not in repr(entry)


def test_without_a_secret_nothing_is_checked(bench: Bench, run: Run) -> None:
    """It is kept and said to be unchecked, which is no finding against anybody."""
    run(bench.desk.choose(bench.profile.with_customer("other")))

    assert bench.desk.check_webhook(Hook((), b"{}")) is None
    bench.desk.take_webhook(Hook((), b"{}"), 200)

    assert bench.desk.session.hooks.caught[0].checked.cause is Cause.NO_SECRET
    assert bench.desk.entries[-1].findings == ()


def test_the_secret_is_kept_by_its_role(bench: Bench, run: Run) -> None:
    """Beside the keys of the same place, and forgotten like them."""
    place = bench.profile.with_customer("other")
    run(bench.desk.choose(place))
    run(bench.desk.keep(Role.HMAC_SECRET, Secret("a-secret-for-webhooks"), remember=True))
    run(bench.desk.choose(bench.profile))
    run(bench.desk.choose(place))

    kept = bench.desk.session.hmac_secret
    run(bench.desk.forget(Role.HMAC_SECRET))

    assert kept == KeyStored("memory", "", "••••••••ks")
    assert isinstance(bench.desk.session.hmac_secret, KeyMissing)
