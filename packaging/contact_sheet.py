"""Makes pictures of every page in every state, size, language and scheme: `python packaging/contact_sheet.py OUT`.

Each picture is a PNG below OUT, all of one look are on one sheet of thumbnails, and `cut.txt` tells every word that
cannot be read whole. `--only WORD` plays everything but takes the scenes with this word in their name; `--look WORD`
takes those looks alone, such as `fr` or `1024x640`.
Must not live here: the scenes (`contact_scenes.py`), the looks (`contact_looks.py`), or how a picture is taken
(`contact_stage.py`).
"""

import argparse
import math
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import screenshots
from contact_looks import SCALES, Wish
from contact_scenes import SCENES
from contact_stage import Stage
from screenshots import Take

THUMBNAIL = 400
COLUMNS = 5
CAPTION = 22


def main() -> int:
    parser = argparse.ArgumentParser(description="Makes pictures of every page in every state and look.")
    parser.add_argument("folder", type=Path, metavar="OUT")
    parser.add_argument("--only", default="", help="scenes with one of these words in their name, by commas")
    parser.add_argument("--look", default="", help="looks with one of these words in their name; + joins words")
    parser.add_argument("--scale", default="", help=argparse.SUPPRESS)
    parser.add_argument("--text", type=float, default=1.0, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    wish = Wish(str(arguments.folder.resolve()), arguments.only, arguments.look, arguments.scale, arguments.text)
    if wish.scale:
        return run(wish)
    (Path(wish.folder) / "cut.txt").unlink(missing_ok=True)
    kinds = sorted({(look.screen.scale, look.screen.text) for look in wish.looks()})
    status = max((start(wish, scale, text) for scale, text in kinds), default=1)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    for sheet in make_sheets(Path(wish.folder), wish):
        sys.stdout.write(f"{sheet}\n")
    return status


def start(wish: Wish, scale: str, text: float) -> int:
    with tempfile.TemporaryDirectory(prefix="flinks-desk-") as home:
        environment = screenshots.environment_of(home, scale, SCALES[scale])
        given = {"--only": wish.only, "--look": wish.look, "--scale": scale, "--text": str(text)}
        command = [sys.executable, __file__, wish.folder, *(word for pair in given.items() for word in pair)]
        return subprocess.run(command, env=environment, check=False).returncode


def run(wish: Wish) -> int:
    looks = [look for look in wish.looks() if (look.screen.scale, look.screen.text) == (wish.scale, wish.text)]
    take = Take(Path(wish.folder), size=looks[0].screen.size, scale=wish.scale, text=wish.text)
    return screenshots.run(take, lambda front, taken: Stage(front, taken, wish, looks, SCENES))


def make_sheets(folder: Path, wish: Wish) -> Iterator[Path]:
    """All pictures of a look beside each other, with their names."""
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication(sys.argv[:1])
    for look in wish.looks():
        pictures = sorted((folder / look.name).glob("*.png"))
        if pictures:
            yield _sheet(folder / f"sheet-{look.name}.png", pictures)
    del app


def _sheet(place: Path, pictures: list[Path]) -> Path:
    from PySide6.QtCore import QRect, Qt
    from PySide6.QtGui import QColor, QImage, QPainter

    thumbs = [QImage(str(one)).scaledToWidth(THUMBNAIL, Qt.TransformationMode.SmoothTransformation) for one in pictures]
    cell = max(one.height() for one in thumbs) + CAPTION
    sheet = QImage(COLUMNS * (THUMBNAIL + 8), math.ceil(len(thumbs) / COLUMNS) * (cell + 8), QImage.Format.Format_RGB32)
    sheet.fill(QColor("#888888"))
    with QPainter(sheet) as painter:
        for number, (thumb, picture) in enumerate(zip(thumbs, pictures, strict=True)):
            x, y = number % COLUMNS * (THUMBNAIL + 8) + 4, number // COLUMNS * (cell + 8) + 4
            painter.drawText(QRect(x, y, THUMBNAIL, CAPTION), Qt.AlignmentFlag.AlignVCenter, picture.stem)
            painter.drawImage(x, y + CAPTION, thumb)
    sheet.save(str(place))
    return place


if __name__ == "__main__":
    sys.exit(main())
