"""`python -m flinks_desk`, and the `flinks-desk` command.

Must not live here: what the program does. A process that reads a file, says what it found and ends makes hardly any
garbage in circles; to look for it meanwhile, and in everything once more at its end, is a tenth of its time.
"""

import gc
import sys
from collections.abc import Sequence

from flinks_desk.commands import program

__all__ = ["main"]

_READERS = frozenset({"diagnose", "convert", "redact"})
_SELDOM = 50_000
_INTERRUPTED = 130
"""What a shell says of a command that Ctrl-C ended."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and give its exit status."""
    given = sys.argv[1:] if arguments is None else arguments
    if _READERS.isdisjoint(given[:1]):
        return program.main(given)
    gc.set_threshold(_SELDOM)
    try:
        return program.main(given)
    except KeyboardInterrupt:
        return _INTERRUPTED
    finally:
        gc.freeze()


if __name__ == "__main__":
    sys.exit(main())
