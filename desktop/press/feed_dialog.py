"""Asks how an envelope goes into a printer, by pictures of the tray as one looks down on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import product

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from cards.jobs.calibration import PAPERS
from cards.jobs.feeding import keep_feed, kept_feed
from cards.layout.envelopes import envelopes, find_envelope
from cards.model.printing import Feed, Place
from cards.press.feed import TURNS, KeptFeed
from desktop.desk import Desk
from desktop.latest import Latest
from desktop.look import tokens
from desktop.notes.names import stock_name
from desktop.press.picture_choice import PictureChoice
from desktop.press.pictures import feed_pictures
from desktop.shell.error_bar import ErrorBar
from desktop.texts import sentence
from desktop.widgets.buttons import PRIMARY, QUIET, make_button
from desktop.widgets.fields import Choice
from desktop.widgets.form import FormField
from desktop.widgets.labels import text_label, wrapped_label
from desktop.widgets.segments import Segments

_SIDE = 136
_SHOWN_DPI = 84.0
_LYINGS = tuple(product((True, False), TURNS))
"""Face up or down, and the turn, in the order in which they are shown."""


class FeedDialog(QDialog):
    """Remembers for each envelope of a printer how it lies in the tray."""

    kept = Signal()

    def __init__(self, desk: Desk, parent: QWidget, printer: str, ids: Sequence[str] = ()) -> None:
        super().__init__(parent)
        self._desk, self._printer = desk, printer
        self._latest = Latest(desk, self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("How envelopes go in"))
        self.envelope = Choice(_offered(ids))
        places = (
            (Place.LEFT.value, self.tr("Left")),
            (Place.CENTRE.value, self.tr("Centre")),
            (Place.RIGHT.value, self.tr("Right")),
        )
        self.place = Segments(self.tr("Where it lies in the tray"), places)
        self.paper = Choice(
            (
                ("", self.tr("The envelope’s own size")),
                ("letter", self.tr("Letter, for printers that refuse the envelope’s size")),
                ("a4", self.tr("A4, for printers that refuse the envelope’s size")),
            )
        )
        self.pictures = PictureChoice(self.tr("How it lies"), self._named(), side=_SIDE)
        self.error_bar = ErrorBar()
        self.cancel_button = make_button(self.tr("Cancel"), QUIET)
        self.keep_button = make_button(self.tr("Load it like this"), PRIMARY)
        self._lay_out()
        self._connect()

    def _named(self) -> list[tuple[str, list[tuple[object, str]]]]:
        up = (
            self.tr("upright"),
            self.tr("top to the left"),
            self.tr("upside down"),
            self.tr("top to the right"),
        )
        # From behind, left is right.
        down = (up[0], up[3], up[2], up[1])
        above = [((True, turn), text) for turn, text in zip(TURNS, up, strict=True)]
        below = [((False, turn), text) for turn, text in zip(TURNS, down, strict=True)]
        return [
            (self.tr("The address faces up"), [*above]),
            (self.tr("The address faces down"), [*below]),
        ]

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_XL, tokens.GAP_XL, tokens.GAP_XL, tokens.GAP_L)
        column.setSpacing(tokens.GAP_M)
        column.addWidget(text_label(self.windowTitle(), "title"))
        said = self.tr(
            "Choose the picture that shows how an envelope lies in {printer} when you look down on"
            " the tray. The page is turned and moved to suit."
        )
        column.addWidget(wrapped_label(said.format(printer=self._printer), tone="soft"))
        column.addWidget(self.error_bar)
        row = QHBoxLayout()
        row.setSpacing(tokens.GAP_L)
        row.addWidget(FormField(self.tr("Envelope"), self.envelope), 1)
        row.addWidget(FormField(self.tr("Where it lies in the tray"), self.place), 1)
        column.addLayout(row)
        column.addWidget(self.pictures, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(FormField(self.tr("Paper size the printer is told"), self.paper))
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.keep_button)
        column.addLayout(foot)
        self.keep_button.setDefault(True)

    def _connect(self) -> None:
        self.envelope.currentIndexChanged.connect(lambda _at: self._read())
        self.place.chosen.connect(lambda _place: self._draw())
        for button in self.pictures.buttons.values():
            button.clicked.connect(self._propose_paper)
        self.cancel_button.clicked.connect(self.reject)
        self.keep_button.clicked.connect(self.keep)

    def begin(self) -> None:
        """Open, with what is remembered."""
        self.pictures.setFixedSize(self.pictures.sizeHint())
        layout = self.layout()
        width = self.sizeHint().width()
        # The text above wraps, so the height follows from the width.
        self.resize(width, layout.totalHeightForWidth(width) if layout else self.height())
        self.open()
        self._read()
        self._draw()
        self.envelope.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def settled(self) -> bool:
        """Whether the pictures are those of the envelope and place chosen."""
        return not self._latest.busy

    def value(self) -> KeptFeed:
        """What is chosen."""
        lying = self.pictures.value()
        face_up, turn = next(each for each in _LYINGS if each == lying)
        feed = Feed(place=Place(self.place.value()), turn=turn, face_up=face_up)
        return KeptFeed(feed=feed, paper=str(self.paper.value() or ""))

    def keep(self) -> None:
        """Remember what is chosen."""
        envelope, kept, printer = self._envelope(), self.value(), self._printer
        self.keep_button.setEnabled(False)
        self._desk.store.ask(
            lambda store: keep_feed(store, printer, envelope, kept),
            lambda _nothing: self._kept(),
            owner=self,
            failed=self._refused,
        )

    def _kept(self) -> None:
        self.kept.emit()
        self.accept()

    def _envelope(self) -> str:
        return str(self.envelope.value())

    def _read(self) -> None:
        envelope, printer = self._envelope(), self._printer
        read = partial(kept_feed, printer=printer, envelope_id=envelope)
        self._desk.store.ask(read, self._show, owner=self, failed=self._refused)

    def _show(self, kept: KeptFeed) -> None:
        self.place.choose(kept.feed.place.value)
        self.pictures.choose((kept.feed.face_up, kept.feed.turn))
        self.paper.set_value(kept.paper)
        self._draw()

    def _propose_paper(self) -> None:
        """Lying across the tray an envelope is shorter than most printers take by its own size."""
        from cards.jobs.hands import usual_paper

        envelope = find_envelope(self._envelope()).size
        across = self.value().feed.turn % 180 == 0
        usual = usual_paper()
        fits = envelope.width <= PAPERS[usual].width
        self.paper.set_value(usual if across and fits else "")

    def _draw(self) -> None:
        place, envelope = Place(self.place.value()), self._envelope()
        base = Feed(place=place)
        feeds = tuple(replace(base, turn=turn, face_up=up) for up, turn in _LYINGS)
        dpi = _SHOWN_DPI * self.devicePixelRatioF()
        self._latest.ask(partial(feed_pictures, envelope, feeds, dpi), self._drawn, self._refused)

    def _drawn(self, images: tuple[QImage, ...]) -> None:
        for lying, image in zip(_LYINGS, images, strict=True):
            self.pictures.buttons[lying].show_image(image)

    def _refused(self, error: Exception) -> None:
        self.error_bar.tell(sentence(error))
        self.keep_button.setEnabled(True)


def _offered(ids: Sequence[str]) -> list[tuple[object, str]]:
    """The envelopes asked for first, then the common ones."""
    common = (each.id for each in envelopes() if each.common)
    wanted = dict.fromkeys((*filter(None, ids), *common))
    return [(each, stock_name(find_envelope(each))) for each in wanted]
