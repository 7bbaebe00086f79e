"""Draws the program's icon in the sizes that desktops ask for: icons.py FOLDER [--ico|--icns]."""

from __future__ import annotations

import os
import sys
from pathlib import Path

# Before Qt is imported anywhere, or it looks for a screen.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

import resources

SOURCE = Path(resources.__file__).parent / "cordially.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = [(size, size) for size in SIZES if size <= 256]


def main(folder: Path) -> None:
    """Write cordially-SIZE.png of every size, cordially.ico and cordially.icns into a folder."""
    app = QGuiApplication.instance() or QGuiApplication([])
    renderer = QSvgRenderer(str(SOURCE))
    folder.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        picture = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        picture.fill(0)
        painter = QPainter(picture)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        picture.save(str(folder / f"cordially-{size}.png"))
    with Image.open(folder / f"cordially-{SIZES[-1]}.png") as largest:
        largest.save(folder / "cordially.ico", sizes=ICO_SIZES)
        largest.save(folder / "cordially.icns")
    del app


if __name__ == "__main__":
    main(Path(sys.argv[1]))
