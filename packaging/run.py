"""Starts Flinks Desk from a checkout: `python3 packaging/run.py [what flinks-desk understands]`.

Prepares the environment when that is needed; nothing but Python 3.11 or newer has to be there.
"""

import subprocess
import sys

from environment import prepare

if __name__ == "__main__":
    python = prepare("run")
    try:
        sys.exit(subprocess.run([str(python), "-m", "flinks_desk", *sys.argv[1:]], check=False).returncode)
    except KeyboardInterrupt:
        sys.exit(130)
