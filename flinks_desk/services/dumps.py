"""What the system would write down of this process when it dies: nothing that holds its memory, and so its keys.

`PR_SET_DUMPABLE` is left alone on purpose. Without it, Chromium's sandbox cannot make its namespaces and is silently
left out, and the desktop's portals open no file dialog (tried; xdg-desktop-portal#785, bitwarden/clients#20915).
Must not live here: what this program says of its own mistakes (`core/mishap.py`).
"""

import sys

__all__ = ["leave_no_dumps"]


def leave_no_dumps() -> None:
    """From now on a crash of this process, or of one that it starts, leaves no picture of its memory."""
    try:
        _forbid_dumps()
    except Exception:  # noqa: BLE001 - a system that does not know this takes nothing away from the work
        return  # `contextlib` would be a costly import for the command line's first word


if sys.platform == "win32":
    NO_FAULT_BOX = 0x0001 | 0x0002 | 0x8000  # SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX, SEM_NOOPENFILEERRORBOX
    NO_HEAP = 1  # WER_FAULT_REPORTING_FLAG_NOHEAP

    def _forbid_dumps() -> None:
        """Windows' error reporting is not asked, and where it comes all the same it takes no heap along."""
        import ctypes

        ctypes.windll.kernel32.SetErrorMode(NO_FAULT_BOX)
        ctypes.windll.kernel32.WerSetFlags(NO_HEAP)

else:
    LARGEST = 1 if sys.platform == "linux" else 0
    """Bytes. Linux hands a dump to systemd or apport whatever the limit is, unless it is exactly 1."""

    def _forbid_dumps() -> None:
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (LARGEST, LARGEST))
