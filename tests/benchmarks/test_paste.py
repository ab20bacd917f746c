"""From paste to findings in the window."""

import timeit
from collections.abc import Callable
from time import thread_time

import pytest
from PySide6.QtWidgets import QApplication

from flinks_desk.core.known import Known
from flinks_desk.core.text import ENGLISH
from flinks_desk.ui.diagnose.paper import Paper
from flinks_desk.ui.diagnose.reading import report_on
from flinks_desk.ui.diagnose.view import DiagnoseView
from tests.benchmarks.conftest import Figure

SENT = """curl 'https://acme-api.private.fin.ag/v3/f1c9d90a-4e9c-48ac-91b9-7411423c4946/BankingServices/Authorize' \\
  -H 'Content-Type: application/json' -H 'x-api-key: 7d1f0c1e-52a5-4d77-9c3b-2a0a5b7c9f10' \\
  -d '{"LoginId": "e297b79a-0ef7-4148-92e3-3665f3b47dfe", "MostRecentCached": true, "Lang": "fr"}'
"""


class Bench:
    known = Known(b"salt")


def best_of(count: int, act: Callable[[], object]) -> float:
    """The least processor time of this thread, which does it all: what else the machine does is not counted."""
    return min(timeit.repeat(act, timer=thread_time, number=1, repeat=count))


@pytest.mark.benchmark
def test_a_pasted_command_is_judged_within_twenty_milliseconds(qapp: QApplication, figure: Figure) -> None:
    """Reading, judging, filling every page and painting the findings take less than 20 ms."""
    view = DiagnoseView(Bench(), lambda _: ENGLISH)
    view.resize(1050, 600)
    view.show()
    paper = view.findChild(Paper, "diagnose_paper")
    assert paper is not None
    paper.setPlainText(SENT)

    def paste() -> None:
        view.read()
        view.repaint()

    judging = best_of(15, lambda: report_on(SENT, Bench.known))
    showing = best_of(15, paste)

    figure("paste to findings, seconds of the processor", showing, 0.020, is_ratio=False)
    figure("of which judging", judging, 0.020, is_ratio=False)
    view.close()
