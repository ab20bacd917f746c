"""What a process of its own costs: its time on the processor, and its peak memory.

Must not live here: what is measured.
"""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median

__all__ = ["Cost", "cost_of", "median_ratio"]


@dataclass(frozen=True)
class Cost:
    """Seconds on the processor, peak memory in bytes, and the exit status."""

    seconds: float
    peak: int
    status: int


def cost_of(arguments: Sequence[str], environment: Mapping[str, str] | None = None) -> Cost:
    """Run this Python with the arguments and see what it took. POSIX only: `wait4` tells it of one child alone."""
    process = subprocess.Popen([sys.executable, *arguments], stdout=subprocess.DEVNULL, env=environment)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    unit = 1 if sys.platform == "darwin" else 1024
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit, process.returncode)


def median_ratio(pairs: Sequence[tuple[Cost, Cost]]) -> float:
    """Of pairs that ran one after the other, how many times the second took what the first did."""
    return median(ours.seconds / bare.seconds for bare, ours in pairs)
