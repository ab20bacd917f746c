"""A colour for each role, in light and in dark. The only module of the window that holds a colour.

Must not live here: where a colour is used (`style.qss`, and widgets that paint), or which of the two is shown.
"""

from dataclasses import dataclass

__all__ = ["DARK", "LIGHT", "Palette"]


@dataclass(frozen=True, slots=True)
class Palette:
    """A colour for each role. `…_soft` is a background on which `text` and the role's own colour can be read."""

    name: str
    surface: str
    surface_sunken: str
    """The bar and the list at the side."""
    surface_raised: str
    """Fields, menus, cards."""
    hover: str
    line: str
    line_control: str
    """Around quiet buttons, whose words already tell them from the ground."""
    line_strong: str
    """Around fields: 3:1, since nothing else shows where they are."""
    text: str
    text_quiet: str
    text_disabled: str
    accent: str
    accent_hover: str
    accent_pressed: str
    accent_text: str
    accent_soft: str
    accent_disabled: str
    link: str
    focus: str
    focus_on_accent: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    note: str
    note_soft: str
    production: str
    """Reserved: nothing but production has it."""
    production_text: str
    selection: str
    selection_text: str
    scroll: str
    code_surface: str
    code_key: str
    code_string: str
    code_number: str
    code_literal: str
    code_mark: str
    code_secret: str
    paper: str = "#ffffff"
    """With `ink`: what a camera reads, the same in both themes."""
    ink: str = "#000000"


LIGHT = Palette(
    name="light",
    surface="#ffffff",
    surface_sunken="#f5f7f8",
    surface_raised="#ffffff",
    hover="#ebeff1",
    line="#e1e6e9",
    line_control="#ccd5da",
    line_strong="#84929a",
    text="#182830",
    text_quiet="#54646d",
    text_disabled="#94a1a8",
    accent="#0b6b6b",
    accent_hover="#0a5c5c",
    accent_pressed="#084b4b",
    accent_text="#ffffff",
    accent_soft="#e2f0ef",
    accent_disabled="#a9c9c8",
    link="#0a6565",
    focus="#0f8f8c",
    focus_on_accent="#06100f",
    good="#17744a",
    good_soft="#e6f4ec",
    warn="#8c5208",
    warn_soft="#fdf2df",
    bad="#b3261e",
    bad_soft="#fcebe9",
    note="#2b5c8f",
    note_soft="#e8f0f9",
    production="#96126f",
    production_text="#ffffff",
    selection="#c4e4e1",
    selection_text="#0d1a1f",
    scroll="#bcc6cc",
    code_surface="#f7f9fa",
    code_key="#0a5a74",
    code_string="#1b6a3f",
    code_number="#93480a",
    code_literal="#7a3b9c",
    code_mark="#586872",
    code_secret="#54646d",
)

DARK = Palette(
    name="dark",
    surface="#12191d",
    surface_sunken="#0d1316",
    surface_raised="#1a2429",
    hover="#232f35",
    line="#273238",
    line_control="#3a4850",
    line_strong="#71828b",
    text="#e6edf0",
    text_quiet="#9db0b9",
    text_disabled="#62727b",
    accent="#35b3aa",
    accent_hover="#48c3ba",
    accent_pressed="#2a9c94",
    accent_text="#04211f",
    accent_soft="#15322f",
    accent_disabled="#2b4f4d",
    link="#56c8bf",
    focus="#4fd0c6",
    focus_on_accent="#f2fbfa",
    good="#5fcb8f",
    good_soft="#14291f",
    warn="#e8ae53",
    warn_soft="#2e2413",
    bad="#f4948b",
    bad_soft="#351d1c",
    note="#8ab9ea",
    note_soft="#182838",
    production="#f27cc8",
    production_text="#2c0620",
    selection="#1f5a56",
    selection_text="#f2f8f9",
    scroll="#42525b",
    code_surface="#0f1619",
    code_key="#7cc7e0",
    code_string="#8fd6a8",
    code_number="#eab676",
    code_literal="#d0a5ec",
    code_mark="#8d9fa8",
    code_secret="#9db0b9",
)
