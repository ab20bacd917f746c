"""In which order scenarios lie on the shelf."""

from pathlib import Path

import pytest

from flinks_desk import resources
from flinks_desk.services.scenario_shelf import ORDER, ScenarioShelf

READY = resources.path("scenarios")


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_ready_scenario_has_its_place_and_the_happy_path_comes_first(language: str, tmp_path: Path) -> None:
    """A new one without a place would be shown last, whatever it teaches."""
    shelf = ScenarioShelf(READY, tmp_path, language)

    assert shelf.names() == ORDER
