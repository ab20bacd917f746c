"""Writing what a person wants to keep into a file of their own.

Must not live here: what is written.
"""

import asyncio
from collections.abc import Generator
from pathlib import Path

from flinks_desk.services.clock import Clock
from flinks_desk.services.safe_file import write_whole
from flinks_desk.services.slices import in_slices

__all__ = ["write_file"]


async def write_file(path: Path, content: Generator[None, None, bytes], clock: Clock) -> OSError | None:
    """Make it in slices and write it, whole or not at all, for its owner only; what hindered that."""
    made = await in_slices(content, clock)
    try:
        await asyncio.to_thread(write_whole, path, made)
    except OSError as problem:
        return problem
    return None
