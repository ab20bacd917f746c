"""Runs are kept by id, and the oldest are forgotten first."""

from dataclasses import replace

import pytest

from flinks_desk.simulator.widget import visit as module
from flinks_desk.simulator.widget.parameters import read
from flinks_desk.simulator.widget.visit import Visit, Visits

BLANK = Visit("0", read([]), "http://localhost")


def test_the_oldest_run_is_forgotten_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "KEPT", 2)
    visits = Visits()
    for name in ("1", "2"):
        visits.keep(replace(BLANK, id=name))
    visits.keep(replace(BLANK, id="1", refusals=1))
    visits.keep(replace(BLANK, id="3"))

    found = [visits.find(name) for name in ("1", "2", "3")]
    assert [visit and visit.refusals for visit in found] == [1, None, 0]


def test_no_ticket_finds_no_run() -> None:
    visits = Visits()
    visits.keep(BLANK)

    assert visits.with_ticket("") is None
