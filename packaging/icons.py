"""Copies the icons that are used out of their npm package into `resources/icons`: `python packaging/icons.py`.

Material Symbols (Apache License 2.0) by Google, from the package `@material-symbols/svg-400`, weight 400, rounded.
Drawings that the style sheet needs as files, since it cannot tint, are written to `resources/icons/controls`.
"""

import io
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

PACKAGE = "@material-symbols/svg-400@0.48.2"
ICONS = Path(__file__).parent.parent / "resources" / "icons"

USED = (
    "account_balance",
    "add",
    "arrow_back",
    "arrow_forward",
    "bolt",
    "check",
    "check_circle-fill",
    "chevron_right",
    "close",
    "code",
    "content_copy",
    "dark_mode",
    "delete",
    "description",
    "edit",
    "keyboard_arrow_down",
    "filter_list",
    "help",
    "history",
    "info-fill",
    "key",
    "language",
    "light_mode",
    "link",
    "list_alt",
    "lock",
    "menu",
    "more_horiz",
    "open_in_new",
    "pause",
    "play_arrow",
    "refresh",
    "save",
    "schedule",
    "science",
    "search",
    "settings",
    "stop",
    "swap_horiz",
    "table_rows",
    "timer",
    "visibility",
    "visibility_off",
    "warning-fill",
    "web",
)

# 3:1 on both grounds, so that one drawing serves light and dark; the tick stands on the accent of its scheme.
GREY, ON_LIGHT, ON_DARK = "#7b8a92", "#ffffff", "#04211f"
CONTROLS = {
    "chevron.svg": ("M6 9l6 6 6-6", GREY),
    "chevron-up.svg": ("M6 15l6-6 6 6", GREY),
    "check-light.svg": ("M5 12.5l4.5 4.5L19 7.5", ON_LIGHT),
    "check-dark.svg": ("M5 12.5l4.5 4.5L19 7.5", ON_DARK),
}
STROKE = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24"><path d="{path}" fill="none" '
    'stroke="{ink}" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"/></svg>\n'
)


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        told = subprocess.run(
            ["npm", "pack", "--silent", PACKAGE], cwd=folder, check=True, capture_output=True, text=True
        )
        copy(Path(folder, told.stdout.strip().splitlines()[-1]).read_bytes())
    (ICONS / "controls").mkdir(exist_ok=True)
    for name, (path, ink) in CONTROLS.items():
        (ICONS / "controls" / name).write_text(STROKE.format(path=path, ink=ink), encoding="utf-8")
    print(f"{len(USED)} icons of {PACKAGE} lie in {ICONS.relative_to(ICONS.parent.parent)}.")
    return 0


def copy(archive: bytes) -> None:
    """The used drawings and the licence, under their own names."""
    ICONS.mkdir(parents=True, exist_ok=True)
    with tarfile.open(fileobj=io.BytesIO(archive)) as package:
        for name in USED:
            write(package, f"package/rounded/{name}.svg", ICONS / f"{name}.svg")
        write(package, "package/LICENSE", ICONS / "LICENSE.txt")


def write(package: tarfile.TarFile, member: str, target: Path) -> None:
    found = package.extractfile(member)
    if found is None:
        raise FileNotFoundError(member)
    target.write_bytes(found.read())


if __name__ == "__main__":
    sys.exit(main())
