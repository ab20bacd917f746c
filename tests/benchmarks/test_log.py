"""The log with a hundred thousand rows: what a keystroke in the filter costs, against the least it could cost."""

from collections.abc import Callable
from functools import partial
from time import perf_counter

import pytest
from PySide6.QtWidgets import QApplication

from flinks_desk.core.log_search import parse
from flinks_desk.ui.journal.log_table import LogTable
from flinks_desk.ui.journal.rows import LogModel
from flinks_desk.ui.language import say
from tests.benchmarks.conftest import Figure
from tests.ui.journal.entries import many

ROWS = 100_000


def best_of(count: int, act: Callable[[], object]) -> float:
    """The least time that it took."""
    taken = []
    for _ in range(count):
        start = perf_counter()
        act()
        taken.append(perf_counter() - start)
    return min(taken)


@pytest.mark.benchmark
@pytest.mark.parametrize("typed", ["a", "authorize", "elephant", "status:401", "authorize -flinkscapital status:2xx"])
def test_a_keystroke_costs_little_more_than_a_list_comprehension(
    qapp: QApplication, typed: str, figure: Figure
) -> None:
    """Filtering and showing a hundred thousand rows takes at most six passes of a plain list comprehension."""
    model = LogModel(say)
    model.add(many(ROWS))
    table = LogTable(model)
    table.resize(1000, 300)
    table.show()
    texts = model.haystacks()
    word = typed.split(maxsplit=1)[0].rpartition(":")[2]

    def keystroke() -> None:
        model.search(parse(typed))
        table.viewport().repaint()

    plain = best_of(5, lambda: [place for place, text in enumerate(texts) if word in text])
    ours = best_of(5, keystroke)

    figure(f"a keystroke, filter {typed}, of a list comprehension", ours / plain, 6)
    figure(f"a keystroke, filter {typed}, seconds", ours, 0.1, is_ratio=False)
    table.close()


@pytest.mark.benchmark
def test_a_batch_costs_no_more_with_many_rows_before_it(qapp: QApplication, figure: Figure) -> None:
    """A batch of a hundred at the end of a hundred thousand takes at most five times as long as in an empty log."""
    batch = many(100)
    empty, full = LogModel(say), LogModel(say)
    full.add(many(ROWS))
    tables = [LogTable(empty), LogTable(full)]
    for table in tables:
        table.resize(1000, 300)
        table.show()

    def grow(model: LogModel, table: LogTable) -> None:
        model.add(batch)
        table.viewport().repaint()

    first = best_of(5, partial(grow, empty, tables[0]))
    later = best_of(5, partial(grow, full, tables[1]))

    figure("a batch at the end of a full log, of one in an empty log", later / first, 5)
    for table in tables:
        table.close()
