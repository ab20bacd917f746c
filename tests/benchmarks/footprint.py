"""What a window holds and takes: the memory of it and of its children, and a tale that a subject tells its test.

Must not live here: what is measured (`bare_preview.py`, `our_preview.py`).
"""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

__all__ = ["Tale", "memory_of_tree", "told"]


@dataclass(frozen=True)
class Tale:
    """What a subject tells. One that never closes the preview, or never quits, leaves zeros."""

    before: int
    """Bytes of the window, settled, before any web engine."""
    loaded: float
    """Seconds from the wish to the end of loading, the engine's start included."""
    during: int
    after: int = 0
    """Bytes after the preview was closed."""
    after_more: int = 0
    """And after it was opened and closed once more."""
    processor: float = 0.0
    """The share of one processor that the idle window took, 0 to 1."""
    quit: float = 0.0
    """Seconds from the wish to the end of the event loop, with a call and a widget under way."""

    def as_json(self) -> str:
        """For `told`, on one line."""
        return json.dumps(asdict(self))


def told(line: str) -> Tale:
    """What a subject wrote."""
    return Tale(**json.loads(line))


def memory_of_tree(process: int) -> int:
    """Resident bytes of the process and of all below it (Linux)."""
    root = Path(f"/proc/{process}")
    kilobytes = sum(int(line.split()[1]) for line in _read(root / "status").splitlines() if line.startswith("VmRSS:"))
    children = [int(one) for task in root.glob("task/*") for one in _read(task / "children").split()]
    return kilobytes * 1024 + sum(map(memory_of_tree, children))


def _read(path: Path) -> str:
    """What a process or a thread that ended meanwhile tells is nothing."""
    try:
        return path.read_text()
    except (FileNotFoundError, ProcessLookupError):
        return ""
