"""The user guide: true to the window, whole, and read inside it."""

from __future__ import annotations

import importlib
import re
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QFont, QImage, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.help.dialog import GuideDialog
from desktop.help.guide import CONTENTS, guide_folder
from desktop.help.reader import link_spans
from desktop.keys import ALSO, KEYS
from tests.desktop.stage import Desktop

# A folder of scripts, and no package.
sys.path.append(str(Path(__file__).parents[2] / "packaging"))
tool = importlib.import_module("translations")

PAGES = sorted(guide_folder().glob("*.md"))
SIZED = QTextFormat.Property.FontSizeAdjustment
LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)]+)\)")


def said(path: Path) -> str:
    """A page with its lines joined, as it is read."""
    return re.sub(r"\s*\n\s*", " ", path.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def window_texts() -> set[str]:
    """Every text of the window."""
    return {text for _context, text in tool.gathered()}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_bold_name_stands_in_the_window(page: Path, window_texts: set[str]) -> None:
    named = re.findall(r"\*\*(.+?)\*\*", said(page))
    assert not [name for name in named if name not in window_texts]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_link_leads_to_a_page_and_every_picture_is_there(page: Path) -> None:
    for picture, target in LINK.findall(said(page)):
        assert (page.parent / target).is_file(), target
        if picture:
            assert not QImage(str(page.parent / target)).isNull()


def test_the_contents_lead_to_every_page() -> None:
    listed = {target for _picture, target in LINK.findall(said(guide_folder() / CONTENTS))}
    assert listed == {page.name for page in PAGES} - {CONTENTS}


def test_the_keys_are_all_told_and_no_other() -> None:
    told = set(re.findall(r"`([^`]+)`", said(guide_folder() / "keys.md")))
    known = {text for text, _meaning in KEYS.values()} | set(ALSO.values())
    assert known - {f"Ctrl+{number}" for number in range(2, 7)} <= told
    assert told <= known | {"Ctrl", "Alt", "Esc"}


def guide_of(desktop: Desktop) -> GuideDialog:
    window = desktop.show("today")
    entry = next(each for each in window.top_bar.menu.actions() if each.text() == "Guide")
    entry.trigger()
    return desktop.dialog(GuideDialog)


def test_help_opens_the_guide_and_links_lead_on_and_back(desktop: Desktop) -> None:
    guide = guide_of(desktop)
    assert guide.reader.page == CONTENTS
    assert not guide.back_button.isEnabled()
    QTest.keyClick(guide.reader, Qt.Key.Key_Tab)
    QTest.keyClick(guide.reader, Qt.Key.Key_Return)
    assert guide.reader.page == "first-card.md"
    assert "Your first card" in guide.reader.toPlainText()
    QTest.mouseClick(guide.back_button, Qt.MouseButton.LeftButton)
    assert guide.reader.page == CONTENTS
    guide.reader.show_page("keys.md")
    QTest.mouseClick(guide.contents_button, Qt.MouseButton.LeftButton)
    assert guide.reader.page == CONTENTS


def test_nothing_but_the_guide_is_shown(desktop: Desktop, tmp_path: Path) -> None:
    reader = guide_of(desktop).reader
    secret = tmp_path / "else.md"
    secret.write_text("# Something else", encoding="utf-8")
    for link in (secret.as_uri(), "https://example.com/", "../printing.md"):
        reader.setSource(QUrl(link))
        assert reader.page == CONTENTS
    assert reader.loadResource(QTextDocument.ResourceType.HtmlResource.value, QUrl("x")) is None


def test_pictures_are_no_wider_than_the_text(desktop: Desktop, qtbot: QtBot) -> None:
    guide = guide_of(desktop)
    guide.reader.show_page("printing.md")
    for width in (860, 600):
        guide.resize(width, 640)
        qtbot.waitUntil(
            lambda: guide.reader.document().size().width() <= guide.reader.viewport().width()
        )


def test_no_paragraph_is_written_like_a_heading(desktop: Desktop) -> None:
    guide = guide_of(desktop)
    guide.reader.show_page("keys.md")
    guide.resize(700, 500)
    block = guide.reader.document().begin().next()
    assert block.charFormat().fontWeight() == QFont.Weight.Normal
    assert block.begin().fragment().charFormat().intProperty(SIZED) == 0


def test_a_link_is_told_by_more_than_its_colour(desktop: Desktop) -> None:
    reader = guide_of(desktop).reader
    reader.resize(500, 400)
    document = reader.document()
    spans = link_spans(document)
    assert len(spans) == len(PAGES) - 1
    cursor = QTextCursor(document)
    for start, end in spans:
        for at in (start + 1, end):
            cursor.setPosition(at)
            assert cursor.charFormat().fontUnderline()
