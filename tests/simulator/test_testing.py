"""The fixture that the package ships, used as its documentation says."""

import subprocess
import sys
import textwrap
from pathlib import Path

import httpx

from flinks_desk.simulator import testing
from flinks_desk.simulator.server import SimulatorServer
from flinks_desk.simulator.testing import SimulatedFlinks
from flinks_desk.simulator.world import World

ROOT = Path(__file__).parents[2]


def examples() -> tuple[str, str]:
    """The two indented blocks of the docstring: the conftest and the test."""
    blocks: list[list[str]] = [[]]
    for line in (testing.__doc__ or "").splitlines():
        if line.startswith("    ") or (blocks[-1] and not line.strip()):
            blocks[-1].append(line)
        elif blocks[-1]:
            blocks.append([])
    conftest, test = (textwrap.dedent("\n".join(block)) for block in blocks if block)
    return conftest, test


def test_the_documented_example_runs(tmp_path: Path) -> None:
    """In a project that knows nothing of ours but the plugin's name."""
    conftest, test = examples()
    (tmp_path / "conftest.py").write_text(conftest)
    (tmp_path / "test_example.py").write_text(test)

    ran = subprocess.run(
        [sys.executable, "-W", "error", "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:pytest-qt", tmp_path],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT), "PATH": "", "NO_PROXY": "*"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert "1 passed" in ran.stdout, ran.stdout + ran.stderr


def test_trouble_is_ordered_and_cancelled_in_one_word() -> None:
    """And the clock moved."""
    with SimulatorServer(World()) as server:
        flinks = SimulatedFlinks(server)

        def status() -> int:
            headers = {"x-api-key": flinks.x_api_key}
            return httpx.get(f"{flinks.banking}/Institutions", headers=headers, trust_env=False).status_code

        flinks.order("html-502")
        broken = status()
        flinks.cancel()
        flinks.advance(minutes=29, seconds=30)

        assert (broken, status()) == (502, 200)
        assert flinks.world.clock.ahead.total_seconds() == 29.5 * 60
        assert [call.status for call in flinks.calls()] == [502, 200]
