"""Whatever colours a customer asks for, the page stays readable."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flinks_desk import resources
from flinks_desk.simulator.widget.look import READABLE, SURFACES, contrast, look, readable
from flinks_desk.simulator.widget.parameters import read

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"{number:06x}")


def test_without_wishes_the_style_sheet_decides() -> None:
    dressed = look(read([]))

    assert (dressed.theme, dict(dressed.roles)) == ("light", {})


def test_colours_become_roles_in_their_long_form() -> None:
    dressed = look(read([("backgroundColor", "123"), ("foregroundColor2", "A0B0C0")]))

    assert dressed.roles["--backdrop"] == "#112233"
    assert dressed.roles["--mark"] == "#a0b0c0"


def test_a_dark_background_makes_a_dark_theme_unless_the_address_names_one() -> None:
    assert look(read([("backgroundColor", "0a1a2a")])).theme == "dark"
    assert look(read([("backgroundColor", "0a1a2a"), ("theme", "light")])).theme == "light"
    assert look(read([("backgroundColor", "f0f0f0")])).theme == "light"


@given(accent=COLOURS, theme=st.sampled_from(["light", "dark"]))
def test_buttons_and_links_can_be_read_in_any_colour(accent: str, theme: str) -> None:
    roles = look(read([("foregroundColor1", accent), ("theme", theme)])).roles

    assert contrast(roles["--on-accent"], roles["--accent"]) >= READABLE - 0.3
    assert contrast(roles["--accent-text"], SURFACES[theme]) >= READABLE


def test_a_colour_that_can_be_read_is_left_alone() -> None:
    assert readable("#0d6464", "#ffffff") == "#0d6464"


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(("theme", "ground"), SURFACES.items())
@pytest.mark.parametrize("role", ["text", "quiet", "accent-text", "good", "warn", "bad"])
def test_the_style_sheet_s_own_colours_can_be_read(theme: str, ground: str, role: str) -> None:
    style = resources.read_text("pages", "widget", "widget.css")
    start = style.index(':root[data-theme="dark"]') if theme == "dark" else style.index(":root {")
    block = style[start : style.index("}", start)]
    found = re.search(rf"--{role}: (#[0-9a-f]{{6}});", block)

    assert found
    assert f"--surface: {ground}" in block
    assert contrast(found[1], ground) >= READABLE
