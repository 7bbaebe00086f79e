"""A learned font alternates in other programs as well: here in Qt, which has its own shaping."""

from __future__ import annotations

import os
from itertools import pairwise

# Before Qt is imported, or it looks for a screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase, QTextLayout
from PySide6.QtWidgets import QApplication

from fonts.own.face import build_face
from fonts.own.samples import Samples

WORDS = "bookkeeper committee Mississippi coffee letter éé šš ööö"


@pytest.mark.usefixtures("qapp")
def test_neighbours_of_a_kind_differ_in_qt(samples: Samples) -> None:
    face = build_face(samples, "Otherwhere")
    number = QFontDatabase.addApplicationFontFromData(QByteArray(face.data))
    try:
        assert QFontDatabase.applicationFontFamilies(number) == ["Otherwhere"]
        for text in WORDS.split():
            glyphs = drawn(text, "Otherwhere")
            assert len(glyphs) == len(text)
            for (one, first), (other, second) in pairwise(zip(text, glyphs, strict=True)):
                assert one != other or first != second, text
    finally:
        QFontDatabase.removeApplicationFont(number)


def drawn(text: str, family: str) -> list[int]:
    """The glyphs that Qt draws for a text."""
    assert QApplication.instance() is not None
    layout = QTextLayout(text, QFont(family, 20))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]
