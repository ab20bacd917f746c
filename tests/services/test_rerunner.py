"""Running again what a customer sent, against the real simulator: their answers come again, corrected ones succeed."""

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import httpx
import pytest

from flinks_desk.core.diagnosis.report import Report
from flinks_desk.core.exchange import Cause, Reply, Unreachable
from flinks_desk.core.journal import Origin
from flinks_desk.core.known import Role
from flinks_desk.core.profile import Profile
from flinks_desk.core.rerun.comparing import Verdict
from flinks_desk.core.rerun.model import Need, Variant
from flinks_desk.core.secret import Secret
from flinks_desk.core.token import Live
from flinks_desk.services.rerunner import Rerun
from tests.core.rerun.letters import (
    ACME,
    API_KEY,
    BASE,
    JSON_TYPE,
    LOGIN,
    REFUSED_TOKEN,
    REQUEST,
    SECRET,
    TOKEN,
    curl,
    log,
    report_on,
)
from tests.services.bench import Bench, Gate, login_of, new_bench

SWAPPED = curl(
    "Authorize",
    JSON_TYPE,
    f"flinks-auth-key: {SECRET}",
    body={"LoginId": LOGIN, "MostRecentCached": True},
    answer=REFUSED_TOKEN,
)
WHOLE_LOG = log(
    "POST GenerateAuthorizeToken -> 200",
    "POST Authorize -> 203",
    "POST Authorize -> 401 INVALID_SECURITY_RESPONSE",
    "POST GetAccountsDetail -> 400",
)


class Spied:
    """What went over the wire, and to which hosts."""

    def __init__(self) -> None:
        self.hosts: list[str] = []
        self.texts: list[str] = []

    def hear(self, request: httpx.Request) -> None:
        self.hosts.append(request.url.netloc.decode())
        headers = "\n".join(f"{name}: {value}" for name, value in request.headers.items())
        self.texts.append(f"{request.url}\n{headers}\n{request.content.decode()}")


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """At the simulator."""
    made = new_bench(tmp_path)
    asyncio.run(made.desk.choose(made.profile))
    return made


@pytest.fixture
def spied(monkeypatch: pytest.MonkeyPatch) -> Spied:
    """Listens at the gate."""
    spied, passes = Spied(), Gate.handle_async_request

    async def heard(gate: Gate, request: httpx.Request) -> httpx.Response:
        spied.hear(request)
        return await passes(gate, request)

    monkeypatch.setattr(Gate, "handle_async_request", heard)
    return spied


async def made_run(
    bench: Bench,
    report: Report,
    variant: Variant = Variant.AS_SENT,
    *,
    target: Profile | None = None,
    typed: Mapping[int, Secret] | None = None,
    confirmed: str = "",
) -> Rerun:
    prepared = await bench.desk.prepare_rerun(report, target or bench.profile, variant)
    return bench.desk.rerun(report, prepared.plan, typed or {}, confirmed_host=confirmed)


def whole(bench: Bench, text: str, variant: Variant = Variant.AS_SENT, *, to_difference: bool = False) -> Rerun:
    """Run to its end, or to the first difference."""

    async def go() -> Rerun:
        run = await made_run(bench, report_on(text), variant)
        await run.run(to_difference=to_difference)
        await run.close()
        return run

    return asyncio.run(go())


def answers(run: Rerun) -> list[tuple[str, int, Verdict]]:
    """Endpoint, status and verdict of the customer's own calls."""
    return [
        (done.step.endpoint, done.exchange.outcome.status, done.comparison.verdict)
        for done in run.done
        if done.step.request is not None and isinstance(done.exchange.outcome, Reply)
    ]


def test_the_secret_in_authorize_is_refused_here_as_there(bench: Bench) -> None:
    """As they sent it, the same 401 comes back, with the same code and sentence."""
    assert answers(whole(bench, SWAPPED)) == [("Authorize", 401, Verdict.SAME)]


def test_corrected_it_opens_the_session(bench: Bench) -> None:
    """With a token in the secret's place the same call is answered with 200."""
    run = whole(bench, SWAPPED, Variant.CORRECTED)

    assert answers(run) == [("Authorize", 200, Verdict.OTHER)]
    assert run.stopped is None


def test_a_log_is_stepped_through_to_the_first_difference(bench: Bench) -> None:
    """Our bank takes the answer that theirs refused: there it stops, and goes on when it is told to."""

    async def go() -> tuple[list[tuple[str, int, Verdict]], int]:
        run = await made_run(bench, report_on(WHOLE_LOG))
        await run.run(to_difference=True)
        first = answers(run)
        await run.run(to_difference=True)
        await run.close()
        return first, len(run.done)

    stopped_after, in_the_end = asyncio.run(go())

    assert stopped_after == [
        ("GenerateAuthorizeToken", 200, Verdict.SAME),
        ("Authorize", 203, Verdict.SAME),
        ("Authorize", 200, Verdict.OTHER),
    ]
    assert in_the_end == 4


def test_one_step_is_one_call(bench: Bench, spied: Spied) -> None:
    """Nothing goes out that was not asked for, and nothing after the end."""

    async def go() -> list[int]:
        run = await made_run(bench, report_on(WHOLE_LOG))
        sent = []
        for _ in range(6):
            await run.step()
            sent.append(len(spied.texts))
        await run.close()
        return sent

    assert asyncio.run(go()) == [1, 2, 3, 4, 4, 4]


def test_both_exchanges_stand_in_the_log_and_belong_together(bench: Bench) -> None:
    """Theirs above, marked as theirs; ours below it, with the comparison; an id joins them and no other pair."""
    whole(bench, WHOLE_LOG)
    entries = bench.desk.entries
    pairs = [(a, b) for a, b in pairwise(entries) if a.origin is Origin.CUSTOMER]

    assert len(pairs) == 4
    assert all(ours.origin is Origin.OURS and ours.comparison and theirs.ids & ours.ids for theirs, ours in pairs)
    assert not pairs[0][0].ids & pairs[1][0].ids
    assert [theirs.status for theirs, _ in pairs] == [200, 203, 401, 400]


def test_what_theirs_had_at_once_is_waited_for(bench: Bench) -> None:
    """Their data came with 200; ours are asked for again until they are there, by the clock."""
    run = whole(
        bench, log("POST GenerateAuthorizeToken -> 200", "POST Authorize -> 200", "POST GetAccountsDetail -> 200")
    )

    assert answers(run)[-1] == ("GetAccountsDetail", 200, Verdict.SAME)
    assert "GET GetAccountsDetailAsync" in bench.sent()
    assert bench.clock.waits == [1.0]


@pytest.mark.parametrize("variant", Variant)
def test_nothing_of_the_customers_secrets_leaves(bench: Bench, spied: Spied, variant: Variant) -> None:
    """Keys, tokens, LoginIds, bank passwords and answers of theirs are in no call and in no entry of the log."""
    secrets = (SECRET, API_KEY, TOKEN, "hunter2!", "Rimouski")
    text = SWAPPED + curl(
        "Authorize",
        JSON_TYPE,
        f"flinks-auth-key: {TOKEN}",
        "Cookie: sid=hunter2!",
        body={"Institution": "Desjardins", "Username": "marie", "Password": "hunter2!"},
        answer={"HttpStatusCode": 203, "SecurityChallenges": [{"Prompt": "Town?"}], "RequestId": REQUEST},
    )
    text += curl(
        "Authorize",
        JSON_TYPE,
        f"flinks-auth-key: {TOKEN}",
        body={"RequestId": REQUEST, "SecurityResponses": {"Town?": ["Rimouski"]}},
    )
    text += curl("GetAccountsDetail", JSON_TYPE, f"x-api-key: {API_KEY}", body={"RequestId": REQUEST})
    whole(bench, text, variant)
    sent, kept = "\n".join(spied.texts), repr(bench.desk.entries)

    assert len(spied.texts) > 4
    assert not [secret for secret in (*secrets, LOGIN) if secret in sent]
    assert not [secret for secret in secrets if secret in kept]


def test_calls_go_to_the_target_alone(bench: Bench, spied: Spied) -> None:
    """Another host in the address, in the Host header or behind an @ changes nothing."""
    text = curl("GenerateAuthorizeToken", f"flinks-auth-key: {SECRET}", "Host: evil.example")
    hostile = text.replace("northlend-api.private.fin.ag", "northlend-api.private.fin.ag@evil.example")
    for one in (
        text,
        hostile,
        text.replace("/v3/", "//evil.example/v3/"),
        text.replace("/v3/", "/\\@evil.example/v3/"),
    ):
        whole(bench, one)

    assert spied.hosts
    assert set(spied.hosts) == {bench.profile.host}


def test_the_session_in_the_window_is_left_alone(bench: Bench) -> None:
    """Its token is neither used nor replaced, and what is shown does not change."""
    asyncio.run(bench.desk.make_token())
    before = bench.desk.session
    whole(bench, SWAPPED, Variant.CORRECTED)

    assert isinstance(before.token, Live)
    assert bench.desk.session is before


def test_another_place_than_the_windows_can_be_the_target(bench: Bench, spied: Spied) -> None:
    """The simulator answers while another profile is in use, with its own published keys."""
    asyncio.run(bench.desk.choose(ACME))

    assert answers(whole(bench, SWAPPED)) == [("Authorize", 401, Verdict.SAME)]
    assert set(spied.hosts) == {bench.profile.host}


def test_production_waits_for_its_name(bench: Bench, spied: Spied) -> None:
    """Without the confirmed host, or with another one, nothing leaves; with it, the call does."""
    report = report_on(curl("GenerateAuthorizeToken", f"flinks-auth-key: {SECRET}"))

    async def go(confirmed: str) -> Rerun:
        run = await made_run(bench, report, target=ACME, typed={0: Secret("typed-key")}, confirmed=confirmed)
        await run.run(to_difference=False)
        await run.close()
        return run

    for confirmed in ("", "northlend-api.private.fin.ag"):
        refused = asyncio.run(go(confirmed))
        assert str(refused.stopped) == (
            "acme-api.private.fin.ag is production. Nothing is sent there before you confirm it."
        )
    assert spied.hosts == []
    asyncio.run(go(ACME.host))
    assert spied.hosts == ["acme-api.private.fin.ag"]


def test_what_a_person_types_is_sent(bench: Bench) -> None:
    """A key that the place does not have is asked for, and goes out from there."""
    profile = replace(bench.profile, customer_id=bench.profile.customer_id.upper())
    report = report_on(curl("GenerateAuthorizeToken", f"flinks-auth-key: {SECRET}"))

    async def go(typed: Mapping[int, Secret]) -> Rerun:
        run = await made_run(bench, report, target=profile, typed=typed)
        await run.run(to_difference=False)
        await run.close()
        return run

    missing, given = asyncio.run(go({})), asyncio.run(go({0: Secret(bench.world.credentials.secret_key)}))

    assert missing.plan.needs == (Need(Role.SECRET_KEY),)
    assert str(missing.stopped) == "The secret key is missing."
    assert [entry for entry, _, _ in answers(given)] == ["GenerateAuthorizeToken"]


def test_a_step_without_its_token_ends_the_run(bench: Bench) -> None:
    """When the token call fails, Authorize cannot be sent, and the run says why."""
    bench.world.credentials = replace(bench.world.credentials, secret_key="another")
    run = whole(bench, log("POST GenerateAuthorizeToken -> 200", "POST Authorize -> 200"))

    assert answers(run) == [("GenerateAuthorizeToken", 401, Verdict.OTHER)]
    assert str(run.stopped) == "Call 1 did not bring the authorize token that this call needs."
    assert run.next_step is None


def test_a_run_can_be_stopped(bench: Bench) -> None:
    """A call that hangs is cancelled; what was sent before stays, and the run can go on."""

    async def go() -> tuple[int, Rerun]:
        run = await made_run(bench, report_on(WHOLE_LOG))
        await run.step()
        bench.gate.shut = True
        task = asyncio.get_running_loop().create_task(run.run(to_difference=False))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        stopped = len(run.done)
        bench.gate.shut = False
        await run.run(to_difference=False)
        await run.close()
        return stopped, run

    stopped, run = asyncio.run(go())

    assert (stopped, len(run.done)) == (1, 4)


def test_no_answer_is_a_difference(bench: Bench) -> None:
    """Where nothing listens, the call has no answer, and the run goes on to what can still be sent."""
    bench.gate.refuses = True
    run = whole(bench, log("POST GenerateAuthorizeToken -> 200"))

    assert isinstance(run.done[0].exchange.outcome, Unreachable)
    assert run.done[0].exchange.outcome.cause is Cause.REFUSED
    assert run.done[0].comparison.verdict is Verdict.OTHER


def test_the_answers_bring_values_that_diagnose_knows(bench: Bench) -> None:
    """A token and a LoginId of a run are told apart from then on."""
    whole(bench, SWAPPED, Variant.CORRECTED)
    opened = bench.desk.entries[-1].exchange
    assert opened is not None
    assert isinstance(opened.outcome, Reply)
    body = opened.outcome.json
    assert isinstance(body, Mapping)
    seen = bench.desk.known.role_of(str(body["RequestId"]))

    assert seen is not None
    assert seen.role is Role.REQUEST_ID


def test_a_login_of_the_very_place_is_used(bench: Bench) -> None:
    """What the customer sent to this simulator is run with its own LoginId."""
    login = login_of(bench)
    here = bench.profile.banking("Authorize")
    text = curl("Authorize", JSON_TYPE, f"flinks-auth-key: {TOKEN}", body={"LoginId": login, "MostRecentCached": True})
    run = whole(bench, text.replace(f"{BASE}/Authorize", here))

    assert run.done[-1].exchange.call.body == {"LoginId": login, "MostRecentCached": True}
    assert answers(run) == [("Authorize", 200, Verdict.UNKNOWN)]
