"""The baseline of `test_footprint.py`: a bare window, and then a bare web view in it that loads the simulator's widget.

Prints as JSON what `footprint.Tale` holds.
"""

import os
import sys
import time

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from tests.benchmarks.footprint import Tale, memory_of_tree

SETTLES = 1_500
"""Milliseconds after which nothing more comes into memory, or goes."""

app = QApplication(sys.argv[:1])
window = QMainWindow()
window.setCentralWidget(QLabel("Flinks Desk"))
window.resize(1280, 800)
window.show()


def open_view() -> None:
    before = memory_of_tree(os.getpid())
    started = time.monotonic()
    from PySide6.QtWebEngineWidgets import QWebEngineView

    view = QWebEngineView(window)
    window.setCentralWidget(view)
    view.loadFinished.connect(lambda _: shown(before, time.monotonic() - started))
    view.load(QUrl(sys.argv[1]))


def shown(before: int, took: float) -> None:
    tale = Tale(before, took, memory_of_tree(os.getpid()))
    sys.stdout.write(tale.as_json())
    sys.stdout.flush()
    os._exit(0)


QTimer.singleShot(SETTLES, open_view)
app.exec()
