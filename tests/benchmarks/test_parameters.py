"""From a letter typed into a parameter's field to the address that holds it."""

from time import thread_time

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from flinks_desk.ui.wizard.connect_page import ConnectPage
from flinks_desk.ui.wizard.parameter_editor import EDITED
from tests.ui.conftest import dressed, loop, run  # noqa: F401 - fixtures
from tests.ui.seek import the
from tests.ui.wizard.conftest import Bench, bench  # noqa: F401 - a fixture

AT_MOST = 0.016
TYPED = "https://shop.example/done"


@pytest.mark.benchmark
def test_an_address_follows_what_is_typed_within_sixteen_milliseconds(bench: Bench) -> None:  # noqa: F811 - as above
    """Every group open, the token in the address: composing, judging, redrawing and painting for one letter."""
    bench.run(bench.desk.make_token())
    page = bench.show(ConnectPage)
    QTest.keyClicks(the(page, QLineEdit, "parameter_search"), "e")
    assert the(page, QWidget, f"parameter_{EDITED[-1].name}").isVisible()
    field = the(page, QLineEdit, "parameter_redirectUrl")
    taken = []
    for letter in TYPED:
        began = thread_time()
        QTest.keyClicks(field, letter)
        page.repaint()
        QApplication.processEvents()
        taken.append(thread_time() - began)

    middle = sorted(taken)[len(taken) // 2]
    print(f"\na letter to the address: {middle * 1000:.1f} ms, at most {max(taken) * 1000:.1f} ms")  # noqa: T201
    assert "redirectUrl=https%3A%2F%2Fshop.example%2Fdone" in page.address.shown()
    assert middle < AT_MOST
