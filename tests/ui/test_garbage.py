"""Garbage is collected by the window's thread, and by nobody else."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from flinks_desk.ui.garbage import Garbage


class Circle:
    """An object that only the collector can take away; it remembers by which thread."""

    def __init__(self, taken: list[str]) -> None:
        self.me = self
        self.taken = taken

    def __del__(self) -> None:
        self.taken.append(threading.current_thread().name)


@pytest.fixture
def garbage(qapp: QApplication) -> Iterator[Garbage]:
    made = Garbage()
    yield made
    made.stop()


def test_no_other_thread_collects(garbage: Garbage) -> None:
    """However much another thread allocates, it destroys nothing of the window's."""
    taken: list[str] = []
    Circle(taken)
    worker = threading.Thread(target=lambda: [[Circle([])] for _ in range(20_000)], name="worker")
    worker.start()
    worker.join()
    assert taken == []

    garbage.look()

    assert taken == [threading.current_thread().name]


def test_stopping_gives_the_work_back(qapp: QObject) -> None:
    """After the end Python collects by itself again."""
    made = Garbage()
    assert not gc.isenabled()
    made.stop()

    assert gc.isenabled()
