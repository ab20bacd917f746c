"""Reports of our own mistakes: what failed and where, and not one value."""

import asyncio
import io
import logging
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning
from pytestqt.qtbot import QtBot

from flinks_desk.core.mishap import Mishap, masked_line
from flinks_desk.ui.reporter import TIMES, Reporter

CANARY = "7f3c9a10-5b1e-4c2d-9e8f-0a1b2c3d4e5f"


@pytest.fixture
def stream() -> io.StringIO:
    return io.StringIO()


@pytest.fixture
def reporter(stream: io.StringIO) -> Iterator[Reporter]:
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    handler, last = qInstallMessageHandler(None), logging.lastResort
    made = Reporter(stream)
    made.install()
    yield made
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
    qInstallMessageHandler(handler)
    logging.lastResort = last


def failure() -> ValueError:
    try:
        raise ValueError(f"bad key {CANARY}")
    except ValueError as error:
        return error


def test_a_report_names_kind_and_place_and_no_value(reporter: Reporter, stream: io.StringIO) -> None:
    """The exception's own words stay unsaid: they may hold a secret."""
    reporter.report(failure())

    written = stream.getvalue()
    assert "ValueError" in written
    assert "test_reporter.py" in written
    assert CANARY not in written


def test_listeners_hear_kind_and_place(reporter: Reporter) -> None:
    """The window says that something did not work, and names it."""
    heard: list[Mishap] = []
    reporter.on_report(heard.append)

    reporter.report(failure())

    assert [one.kind for one in heard] == ["ValueError"]
    assert CANARY not in heard[0].details("flinks-desk")


def test_what_fails_again_and_again_is_told_a_few_times(reporter: Reporter, stream: io.StringIO) -> None:
    """A mistake while painting comes with every picture."""
    heard: list[Mishap] = []
    reporter.on_report(heard.append)

    for _ in range(50):
        reporter.report(failure())

    assert (len(heard), stream.getvalue().count("ValueError")) == (TIMES, TIMES)


def test_what_libraries_log_by_themselves_has_no_values(reporter: Reporter, stream: io.StringIO) -> None:
    """`asyncio` writes a lost exception with its words, were it let."""
    loop = asyncio.new_event_loop()
    reporter.watch(loop)
    loop.close()
    library = logging.getLogger("asyncio.test")
    library.propagate = False  # the test runner listens further up
    library.error("Task failed at https://x/?token=%s", CANARY, exc_info=failure())

    written = stream.getvalue()
    assert "asyncio.test: Task failed at https://x/" in written
    assert "ValueError" in written
    assert CANARY not in written


def test_what_nobody_caught_ends_here(reporter: Reporter, stream: io.StringIO) -> None:
    """The hooks of Python, of threads, and of an event loop all lead to one place."""
    sys.excepthook(ValueError, failure(), None)
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    loop = asyncio.new_event_loop()
    reporter.watch(loop)
    loop.call_exception_handler({"message": "lost", "exception": LookupError(CANARY)})
    loop.close()

    written = stream.getvalue()
    assert [name in written for name in ("ValueError", "ZeroDivisionError", "LookupError")] == [True] * 3
    assert CANARY not in written


def test_leaving_is_no_mistake(reporter: Reporter, stream: io.StringIO) -> None:
    """Cancelled work and Ctrl-C are not reported."""
    reporter.report(asyncio.CancelledError())
    reporter.report(KeyboardInterrupt())
    reporter.report(None)

    assert stream.getvalue() == ""


def test_a_cause_is_told_too(reporter: Reporter, stream: io.StringIO) -> None:
    """What lies behind an exception is named below it."""
    try:
        try:
            raise LookupError(CANARY)
        except LookupError as error:
            raise RuntimeError("on top") from error
    except RuntimeError as error:
        reporter.report(error)

    assert stream.getvalue().index("RuntimeError") < stream.getvalue().index("LookupError")


def test_qts_words_are_masked(reporter: Reporter, stream: io.StringIO, qtbot: QtBot) -> None:
    """Qt writes addresses into its messages; what an address carries is not written down."""
    qWarning(f"cannot load http://localhost:8014/v2/?authorizeToken={CANARY}&demo=true")

    assert "cannot load http://localhost:8014/v2/" in stream.getvalue()
    assert CANARY not in stream.getvalue()
    assert "authorizeToken" not in stream.getvalue()


def test_identifiers_are_masked_wherever_they_stand() -> None:
    """A GUID is a secret until somebody knows better."""
    assert CANARY not in masked_line(f"object {CANARY} of 0123456789abcdef0123456789abcdef is gone")


def test_without_a_stream_nothing_is_written(reporter: Reporter) -> None:
    """A program without a console has none."""
    Reporter(None).report(failure())
