"""`python -m flinks_desk`, and the `flinks-desk` command."""

import sys

from flinks_desk.commands.program import main

__all__ = ["main"]

if __name__ == "__main__":
    sys.exit(main())
