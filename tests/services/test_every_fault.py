"""Each trouble that the simulator can make of an API's answer, met by the client: it ends well, or with true words."""

from collections.abc import Callable, Coroutine, Mapping
from typing import Any

import pytest

from flinks_desk.core.authorize import ByCredentials
from flinks_desk.core.secret import Secret
from flinks_desk.simulator.faults import FAULTS, Fault, Where
from tests.services.bench import Bench

Run = Callable[[Coroutine[Any, Any, object]], object]

CHOICE = ByCredentials("FlinksCapital", "greatday_nomfa", Secret("Everyday"))
OF_THE_API = {one.name: one for one in FAULTS if one.where in {Where.POLICY, Where.CODE, Where.WIRE}}
TOLD: Mapping[str, str] = {
    "code-operation-pending": "",  # is waited for
    "code-operation-dispatched": "",
    "code-card-in-use": "",
    "code-no-transaction": "",  # of the attributes, which are not asked for here
    "code-method-not-available": "",  # of the statements
    "code-access-denied": "token-refused",
    "rate-limit": "",  # more calls than three
    "latency": "",
    "slow-body": "",
    "wrong-content-type": "",
    "status-differs": "",
    "clock-apart": "",
    "tokens-under-another-name": "",
    "cut-body": "answer-not-json",
    "connection-reset": "network-unreachable",
    "html-502": "answer-not-json",
    "html-200": "answer-not-json",
    "empty-200": "answer-not-json",
    "consumed-then-504": "answer-not-json",
}
"""The finding of each; a policy brings none, and a code that is not here the finding of its name."""


def told_of(fault: Fault) -> str:
    if fault.name in TOLD:
        return TOLD[fault.name]
    return fault.name.replace("code-", "flinks-") if fault.where is Where.CODE else ""


@pytest.mark.parametrize("name", OF_THE_API)
def test_a_fault_is_told_for_what_it_is(bench: Bench, run: Run, name: str) -> None:
    """The first call that it meets says so, and no other is made; without a finding, the data come."""
    fault = OF_THE_API[name]
    bench.fault(name, **({"seconds": "0.001"} if "seconds" in fault.parameters else {}))

    for work in (bench.desk.make_token, lambda: bench.desk.authorize(CHOICE), bench.desk.fetch_accounts):
        run(work())
        if bench.codes():
            break

    assert bench.codes() == ([told_of(fault)] if told_of(fault) else [])
    assert bool(bench.codes()) != (type(bench.desk.session.accounts).__name__ == "Ready")


def test_no_fault_of_this_table_is_gone() -> None:
    assert set(TOLD) <= set(OF_THE_API)
