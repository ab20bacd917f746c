"""The subject of `test_program.py`: the program as `flinks-desk` starts it, with something that happens to it.

`python whole_program.py HAPPENING`; the last line of output is `ready` as soon as the happening may begin.
"""

import asyncio
import os
import sys
from collections.abc import Callable, Mapping

from PySide6.QtCore import QTimer

from flinks_desk import app
from flinks_desk.app import Front
from flinks_desk.core.journey import Step


def ready(front: Front) -> bool:
    program = front.program
    return program is not None and bool(program.desk.session.profile.api) and not program.bridge.busy("secret-key")


def nothing(front: Front) -> None:
    """The test sends a signal."""


def close(front: Front) -> None:
    """A person closes the window."""
    front.frame.close()


def close_twice(front: Front) -> None:
    """A person who cannot wait."""
    front.frame.close()
    front.frame.close()


def close_at_work(front: Front) -> None:
    """A person closes the window while calls are under way and something hangs."""
    assert front.program is not None
    front.program.bridge.spawn(Step.TOKEN.value, front.program.desk.make_token())
    front.program.bridge.spawn("hangs", asyncio.sleep(3600))
    front.frame.close()


def fail(front: Front) -> None:
    """A mistake of ours, in a slot and in a task; then a person closes the window."""
    assert front.program is not None

    async def broken() -> None:
        raise LookupError("canary-7f3c9a10")

    def break_slot() -> None:
        raise ValueError("canary-7f3c9a10")

    front.program.bridge.spawn("broken", broken())
    QTimer.singleShot(0, break_slot)
    QTimer.singleShot(200, front.frame.close)


def die(front: Front) -> None:
    """The process is ended from within, as by a fault of a library."""
    secret = "canary-7f3c9a10"
    QTimer.singleShot(0, lambda: (secret, os.abort()))


def tell(front: Front) -> None:
    """A person reads what the banner says, and closes the window."""
    assert front.program is not None
    sys.stdout.write(f"{front.program.window.walk.banner.words()}\n")
    front.frame.close()


HAPPENINGS: Mapping[str, Callable[[Front], None]] = {
    one.__name__: one for one in (nothing, close, close_twice, close_at_work, fail, die, tell)
}


class Watched(Front):
    """Tells when it is ready, and lets it happen."""

    def open(self) -> None:
        super().open()
        self._wait()

    def _wait(self) -> None:
        if not ready(self):
            QTimer.singleShot(50, self._wait)
            return
        sys.stdout.write(f"{[name for name in app.DANGEROUS if name in os.environ]}\nready\n")
        sys.stdout.flush()
        HAPPENINGS[sys.argv[1]](self)


app.Front = Watched  # type: ignore[misc]
sys.exit(app.main(simulator=True))
