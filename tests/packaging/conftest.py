"""The scripts of `packaging/` are no package: they are found as they find each other, beside themselves."""

from pathlib import Path

import pytest

SCRIPTS = Path(__file__).parent.parent.parent / "packaging"


@pytest.fixture
def scripts(monkeypatch: pytest.MonkeyPatch) -> Path:
    """Their folder; from now on they can be imported."""
    monkeypatch.syspath_prepend(str(SCRIPTS))
    return SCRIPTS
