"""The other side of `test_start.py`: our window. Prints when its frame is painted, the modules imported by then, and
when it is furnished and painted again.
"""

import os
import sys
import time

from PySide6.QtCore import QTimer

from flinks_desk.app import Front, Wishes
from flinks_desk.services.home import Home
from flinks_desk.ui import style


def painted() -> None:
    sys.stdout.write(f"{time.time()} {time.process_time()}\n{' '.join(sorted(sys.modules))}\n")
    front.furnish()
    front.frame.repaint()
    sys.stdout.write(f"{time.time()}\n")
    sys.stdout.flush()
    os._exit(0)


app = style.application(sys.argv[0])
front = Front(app, Home.of_environment(os.environ), Wishes(simulator=True), os.environ)
front.frame.painted.disconnect()
front.frame.painted.connect(lambda: QTimer.singleShot(0, painted))
front.open()
app.exec()
