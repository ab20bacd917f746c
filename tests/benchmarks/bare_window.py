"""The baseline of `test_start.py`: a PySide6 main window with a label, nothing else.

Prints when it is painted, and the time on the processor until then.
"""

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
from typing_extensions import override


class Bare(QMainWindow):
    @override
    def paintEvent(self, event: object) -> None:
        QTimer.singleShot(0, painted)


def painted() -> None:
    sys.stdout.write(f"{time.time()} {time.process_time()}\n")
    sys.stdout.flush()
    QApplication.quit()


app = QApplication(sys.argv)
window = Bare()
window.setCentralWidget(QLabel("Flinks Desk"))
window.resize(1280, 800)
window.show()
app.exec()
