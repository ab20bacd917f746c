"""Starts Flinks Desk from a checkout: `python3 packaging/run.py [what flinks-desk understands]`.

Prepares the environment when that is needed; nothing but Python 3.11 or newer has to be there.
"""

import os
import sys
from pathlib import Path

from environment import prepare
from machine import hand_over

if __name__ == "__main__":
    os.environ["FLINKS_DESK_COMMAND"] = f"{Path(sys.orig_argv[0]).name} {sys.argv[0]}"
    try:
        # With -P no module is taken from the folder that one happens to be in, which may hold a customer's files.
        sys.exit(hand_over([str(prepare("run")), "-P", "-m", "flinks_desk", *sys.argv[1:]]))
    except KeyboardInterrupt:
        sys.exit(130)
