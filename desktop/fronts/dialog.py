"""Asks what is on the front and the back of one's cards, by pictures."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from cards.jobs.kept_fronts import keep_imposing, own_picture
from cards.layout.fronts import CRISP
from cards.layout.motifs import MOTIFS
from cards.model.fronts import Front, FrontKind, Imposing
from cards.model.look import Look
from cards.model.paper import TwoSided
from desktop.desk import Desk
from desktop.fronts.names import motif_name, side_name
from desktop.fronts.pictures import DRAWN, Shown, front_and_back, tiles
from desktop.latest import Latest
from desktop.look import tokens
from desktop.notes.gather import NoteSheet
from desktop.press.picture_choice import PictureChoice
from desktop.shell.error_bar import ErrorBar
from desktop.signature.shown import PaperPicture
from desktop.texts import sentence
from desktop.widgets.buttons import PRIMARY, QUIET, make_button
from desktop.widgets.fields import Choice
from desktop.widgets.form import FormField
from desktop.widgets.labels import text_label, wrapped_label
from desktop.widgets.line_field import TextField

NONE, INITIALS, WORDS, PICTURE = "none", "initials", "words", "picture"
_SIDE = 96
_SHOWN = 560
"""Pixels in which the card is drawn."""


class FrontDialog(QDialog):
    """Keeps nothing until the button is pressed; what is kept is for all cards to come."""

    kept = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget, look: Look, sheet: NoteSheet) -> None:
        super().__init__(parent)
        self._desk, self._look, self._window = desk, look, parent.window()
        self._path: Path | None = None
        self._tiles = Latest(desk, self)
        self._latest = Latest(desk, self)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(250)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Front and back"))
        self.error_bar = ErrorBar()
        self.fronts = PictureChoice(self.tr("What is on the front"), self._named(), side=_SIDE)
        self.initials = TextField(_initials(sheet.sender.full_name))
        self.initials.setMaxLength(3)
        self.words = TextField(self.tr("Thank you"))
        self.file_button = make_button(self.tr("Choose a picture…"), icon="add")
        self.back = TextField()
        self.side = Choice((each.value, side_name(each)) for each in TwoSided)
        self.shown = PaperPicture(self.tr("The front and the back"), height=220)
        self.note = wrapped_label("", "caption", "soft")
        self.cancel_button = make_button(self.tr("Cancel"), QUIET)
        self.keep_button = make_button(self.tr("Use for all cards"), PRIMARY)
        self._fields = {
            INITIALS: FormField(self.tr("Initials"), self.initials),
            WORDS: FormField(self.tr("Words on the front"), self.words),
            PICTURE: FormField(self.tr("Your picture"), self.file_button),
        }
        self._lay_out()
        self._show(sheet.imposing)
        self._connect()

    def _named(self) -> list[tuple[str, list[tuple[object, str]]]]:
        own: list[tuple[object, str]] = [
            (NONE, self.tr("Nothing")),
            (INITIALS, self.tr("Initials")),
            (WORDS, self.tr("Words")),
            (PICTURE, self.tr("A picture")),
        ]
        drawn: list[tuple[object, str]] = [(motif, motif_name(motif)) for motif in MOTIFS]
        return [
            (self.tr("Yours"), own),
            (self.tr("Drawn from the garden"), drawn[:4]),
            (self.tr("Drawn from the desk and the window"), drawn[4:]),
        ]

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_XL, tokens.GAP_XL, tokens.GAP_XL, tokens.GAP_L)
        column.setSpacing(tokens.GAP_M)
        column.addWidget(text_label(self.windowTitle(), "title"))
        said = self.tr("In the hand and the pen of each card, and a little different on each.")
        column.addWidget(wrapped_label(said, tone="soft"))
        column.addWidget(self.error_bar)
        both = QHBoxLayout()
        both.setSpacing(tokens.GAP_XL)
        both.addWidget(self.fronts, 0, Qt.AlignmentFlag.AlignTop)
        right = QVBoxLayout()
        right.setSpacing(tokens.GAP_M)
        right.addWidget(self.shown, 1)
        right.addWidget(self.note)
        for field in self._fields.values():
            right.addWidget(field)
        right.addWidget(FormField(self.tr("A small line on the back"), self.back))
        right.addWidget(FormField(self.tr("How the second side is printed"), self.side))
        both.addLayout(right, 1)
        column.addLayout(both, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.keep_button)
        column.addLayout(foot)
        self.keep_button.setDefault(True)

    def _connect(self) -> None:
        self._typed.timeout.connect(self._draw)
        self.fronts.chosen.connect(lambda _front: self._turn())
        for edit in (self.initials, self.words, self.back):
            edit.textChanged.connect(lambda _text: self._typed.start())
        self.side.activated.connect(lambda _at: self._draw())
        self.file_button.clicked.connect(self._ask_picture)
        self.cancel_button.clicked.connect(self.reject)
        self.keep_button.clicked.connect(self.keep)

    def begin(self) -> None:
        """Open the dialog, as large as its window allows."""
        self.fronts.setFixedSize(self.fronts.sizeHint())
        self._turn()
        room = self._window.size()
        self.resize(min(920, room.width() - 48), min(640, room.height() - 48))
        self.open()
        self._draw_tiles()
        self.fronts.buttons[self.fronts.value()].setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def settled(self) -> bool:
        """Whether all pictures are those of what is chosen."""
        return not (self._typed.isActive() or self._tiles.busy or self._latest.busy)

    def value(self) -> Imposing:
        """What is chosen."""
        return Imposing(
            front=self._front(),
            back=" ".join(self.back.text().split()),
            two_sided=TwoSided(str(self.side.value())),
        )

    def keep(self) -> None:
        """Keep what is chosen for all cards to come."""
        value = self.value()
        self.keep_button.setEnabled(False)
        self._desk.store.ask(
            lambda store: keep_imposing(store, value),
            lambda _nothing: self._kept(value),
            owner=self,
            failed=self._refused,
        )

    def take_picture(self, path: Path) -> None:
        """Put a person's own picture on the front."""
        folder = self._desk.store.folder
        self._latest.ask(partial(own_picture, folder, path), self._take, self._refused)

    def _take(self, path: Path) -> None:
        self._path = path
        self._draw_tiles()
        self._draw()

    def _kept(self, value: Imposing) -> None:
        self.kept.emit(value)
        self.accept()

    def _front(self) -> Front | None:
        chosen = str(self.fronts.value())
        if chosen == INITIALS:
            return Front(FrontKind.MONOGRAM, self.initials.text().strip())
        if chosen == WORDS:
            return Front(FrontKind.TEXT, self.words.text().strip())
        if chosen == PICTURE:
            return Front(FrontKind.PICTURE, str(self._path)) if self._path else None
        return Front(FrontKind.MOTIF, chosen) if chosen in MOTIFS else None

    def _show(self, imposing: Imposing) -> None:
        """Show what is kept."""
        front = imposing.front
        self.back.setText(imposing.back)
        self.side.set_value(imposing.two_sided.value)
        if front is None:
            return
        if front.kind is FrontKind.MONOGRAM:
            self.initials.setText(front.value)
        elif front.kind is FrontKind.TEXT:
            self.words.setText(front.value)
        elif front.kind is FrontKind.PICTURE:
            self._path = Path(front.value)
        own = {
            FrontKind.MONOGRAM: INITIALS,
            FrontKind.TEXT: WORDS,
            FrontKind.PICTURE: PICTURE,
        }
        self.fronts.choose(own.get(front.kind, front.value))

    def _turn(self) -> None:
        chosen = str(self.fronts.value())
        for key, field in self._fields.items():
            field.setVisible(key == chosen)
        self._draw()

    def _ask_picture(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a picture"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Pictures (*.png *.jpg *.jpeg *.svg)"))
        dialog.fileSelected.connect(lambda path: self.take_picture(Path(path)))
        dialog.open()

    def _draw_tiles(self) -> None:
        fronts = {motif: Front(FrontKind.MOTIF, motif) for motif in MOTIFS}
        fronts[INITIALS] = Front(FrontKind.MONOGRAM, self.initials.text().strip() or "AB")
        fronts[WORDS] = Front(FrontKind.TEXT, self.tr("Thank you"))
        if self._path:
            fronts[PICTURE] = Front(FrontKind.PICTURE, str(self._path))
        pixels = round(_SIDE * self.devicePixelRatioF() * 2)
        self._tiles.ask(partial(tiles, fronts, self._look, pixels), self._drawn, self._refused)

    def _drawn(self, images: dict[str, QImage]) -> None:
        for key, image in images.items():
            self.fronts.buttons[key].show_image(image)

    def _draw(self) -> None:
        self.error_bar.hide()
        work = partial(front_and_back, self.value(), self._look, _SHOWN)
        self._latest.ask(work, self._take_shown, self._refused)

    def _take_shown(self, shown: Shown) -> None:
        self.shown.show_image(shown.image, shown.leaves)
        self.keep_button.setEnabled(True)
        self.note.say(self._said(shown.dots))
        self.note.setVisible(bool(self.note.text()))

    def _said(self, dots: int) -> str:
        if self.fronts.value() == PICTURE and self._path is None:
            return self.tr("PNG, JPEG or SVG. It is printed whole, with a margin round it.")
        if dots == DRAWN:
            return self.tr("Drawn in lines and areas, so it is sharp at any size.")
        if dots:
            text = self.tr("{dots} dots an inch on this card; {crisp} look sharp.")
            return text.format(dots=dots, crisp=round(CRISP))
        return ""

    def _refused(self, error: Exception) -> None:
        self.error_bar.tell(sentence(error))
        self.keep_button.setEnabled(False)


def _initials(name: str) -> str:
    """The first letters of the first and the last name."""
    words = [word for word in name.split() if word[:1].isalpha()]
    return "".join(word[0].upper() for word in (*words[:1], *words[1:][-1:]))
