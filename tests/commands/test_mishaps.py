"""A mistake of ours on the command line leaves the process by kind and place, without a value."""

import subprocess
import sys
from pathlib import Path

CANARY = "canary-7f3c9a10"
FAIL = f"""
import sys
from flinks_desk.commands import diagnose, program
def fail(*_, **__):
    raise ValueError("{CANARY}")
diagnose.answer = diagnose.run = fail
sys.argv = ["flinks-desk", "--lang", "fr", "diagnose", "x"]
sys.exit(program.main())
"""


def test_the_words_of_an_exception_stay_unsaid() -> None:
    run = subprocess.run(
        [sys.executable, "-c", FAIL], cwd=Path(__file__).parents[2], capture_output=True, text=True, check=False
    )

    assert (run.returncode, run.stdout) == (1, "")
    assert "ValueError" in run.stderr
    assert run.stderr.startswith("Quelque chose")
    assert CANARY not in run.stderr
