"""Draws the program's icon in the forms that each system wants, and writes Windows' version resource.

Run in the environment's Python, since Qt draws: `app_icon.py FOLDER VERSION`.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICON = Path(__file__).resolve().parent.parent / "resources" / "icons" / "flinks-desk.svg"
FORMS = {"flinks-desk.png": 256, "flinks-desk.ico": 256, "flinks-desk.icns": 1024}
"""Each file, and how many pixels it is wide."""
VERSION_RESOURCE = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "Flinks Desk"),
      StringStruct("FileDescription", "Flinks Desk"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("LegalCopyright", "MIT licence"),
      StringStruct("ProductName", "Flinks Desk"),
      StringStruct("ProductVersion", "{version}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [1033, 1200])]),
  ],
)
"""


def main(folder: Path, version: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    app = QGuiApplication(sys.argv[:1])
    for name, width in FORMS.items():
        if not drawn(width).save(str(folder / name)):
            sys.exit(f"Qt could not write {folder / name}.")
    app.quit()
    numbers = (*map(int, version.split(".")), 0)[:4]
    resource = VERSION_RESOURCE.format(numbers=numbers, version=version)
    (folder / "version.txt").write_text(resource, encoding="utf-8")


def drawn(width: int) -> QImage:
    image = QImage(width, width, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(ICON)).render(painter)
    painter.end()
    return image


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
