"""Shows a page of the guide, follows its links to other pages, and opens nothing else."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from desktop.look import tokens
from desktop.look.theme import current_colours, current_theme
from desktop.look.tokens import DARK

_LINE_HEIGHT = 125
"""Per cent of the font's own."""
_PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"


class GuideReader(QTextBrowser):
    """The pages of one folder; a picture is never wider than the text."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder.resolve()
        self._width = 0
        self.setObjectName("guide")
        self.setAccessibleName(self.tr("The page of the guide"))
        self.setOpenExternalLinks(False)
        self._shown: QTextDocument | None = None
        self.sourceChanged.connect(self._dress)
        current_theme().changed.connect(self._paint_anew)

    def show_page(self, name: str) -> None:
        """Go to a page by its file's name."""
        self.setSource(QUrl.fromLocalFile(str(self._folder / name)))

    @property
    def page(self) -> str:
        """The file's name of the page shown; "" before the first."""
        return Path(self.source().toLocalFile()).name

    def doSetSource(
        self,
        name: QUrl | str,
        _kind: QTextDocument.ResourceType = QTextDocument.ResourceType.UnknownResource,
    ) -> None:
        """Show a page of the folder; whatever else a link names is left alone."""
        if self._is_ours(self._resolved(name), ".md"):
            self._take_new_document()
            super().doSetSource(name, QTextDocument.ResourceType.MarkdownResource)

    def _take_new_document(self) -> None:
        """Give each page a document of its own; in one filled again, Qt would leave a heading."""
        left, self._shown = self._shown, QTextDocument(self)
        self._shown.setDocumentMargin(tokens.GAP_L)
        self._shown.setDefaultFont(self.font())
        self.setDocument(self._shown)
        if left is not None:
            left.deleteLater()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A page, or a picture in the width of the text."""
        url = self._resolved(name)
        if kind == QTextDocument.ResourceType.ImageResource.value:
            return self._picture(url)
        return super().loadResource(kind, url) if self._is_ours(url, ".md") else None

    def _resolved(self, name: QUrl | str) -> QUrl:
        return self.source().resolved(QUrl(name))

    def _is_ours(self, url: QUrl, ending: str) -> bool:
        path = Path(url.toLocalFile()).resolve()
        return url.isLocalFile() and path.suffix == ending and self._folder in path.parents

    def _picture(self, url: QUrl) -> QImage:
        picture = QImage(self._by_light(url)) if self._is_ours(url, ".png") else QImage()
        if picture.isNull():
            return picture
        sharp = self.devicePixelRatioF()
        room = QSize(round(self._room() * sharp), picture.height())
        if picture.width() > room.width():
            smooth = Qt.TransformationMode.SmoothTransformation
            picture = picture.scaledToWidth(room.width(), smooth)
            picture.setDevicePixelRatio(sharp)
        return edged(picture)

    def _by_light(self, url: QUrl) -> str:
        """The same picture as it is in the dark, where it is dark and there is one."""
        path = Path(url.toLocalFile())
        dark = path.parent / "dark" / path.name
        return str(dark if current_colours() is DARK and dark.is_file() else path)

    def _room(self) -> int:
        return max(self.viewport().width() - 2 * tokens.GAP_L, 1)

    def _dress(self) -> None:
        """Give the page what Markdown does not say: room between lines, and a line under links."""
        self._space_out()
        self._underline_links()

    def _underline_links(self) -> None:
        """Tell links by more than their colour, as everywhere in the window."""
        links = QTextCursor(self.document())
        lined = QTextCharFormat()
        lined.setFontUnderline(True)
        for start, end in link_spans(self.document()):
            links.setPosition(start)
            links.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            links.mergeCharFormat(lined)

    def _space_out(self) -> None:
        """Keep lines apart; those that hold a picture are high enough."""
        block = self.document().begin()
        while block.isValid():
            if _PICTURE not in block.text():
                spaced = QTextBlockFormat()
                kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight
                spaced.setLineHeight(_LINE_HEIGHT, kind.value)
                if block.blockFormat().headingLevel() > 1:
                    spaced.setTopMargin(tokens.GAP_XL)
                QTextCursor(block).mergeBlockFormat(spaced)
            block = block.next()

    def _paint_anew(self) -> None:
        """Draw the page again in place, in other colours or another width."""
        if self.source().isEmpty():
            return
        at = self.verticalScrollBar().value()
        self.reload()
        self._dress()
        self.verticalScrollBar().setValue(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures anew once the width is another."""
        super().resizeEvent(event)
        if self._room() != self._width:
            self._width = self._room()
            self._paint_anew()


def edged(picture: QImage) -> QImage:
    """A picture with a line round it, as its ground is nearly that of the page."""
    framed = picture.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(framed)
    painter.setPen(QColor(current_colours().line))
    wide, high = framed.deviceIndependentSize().toTuple()
    painter.drawRect(QRectF(0, 0, wide - 1, high - 1))
    painter.end()
    return framed


def link_spans(document: QTextDocument) -> list[tuple[int, int]]:
    """Where the links of a document begin and end, in characters."""
    spans: list[tuple[int, int]] = []
    block = document.begin()
    while block.isValid():
        for run in block.textFormats():
            if run.format.isAnchor():
                first = block.position() + run.start
                spans.append((first, first + run.length))
        block = block.next()
    return spans
