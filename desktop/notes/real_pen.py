"""One note for a real pen: saved for a plotter, or printed to write over."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cards.jobs.pen import (
    plotter_hands,
    print_to_write_over,
    save_for_plotter,
    stroke_hand_for,
)
from cards.jobs.signature import kept_signature
from cards.layout.stocks import find_stock
from cards.model.look import Guides
from cards.model.notes import Note
from cards.model.people import Person
from cards.model.signature import Signature
from desktop.desk import Desk
from desktop.notes.names import hand_style
from desktop.notes.pen_dialog import FileKind, PenDialog, PenWay
from desktop.notes.pen_pictures import guides_paper, guides_picture, plotter_picture
from desktop.notes.pictures import card_paper

if TYPE_CHECKING:
    from collections.abc import Callable

PLOTTER_HAND, GUIDES = "pen.hand", "pen.guides"
"""The preferences that hold what was chosen last."""


class RealPen(QObject):
    """Opens the two dialogs for one note."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._window = parent

    def save_for_plotter(self, note: Note, person: Person) -> None:
        """Ask for the stroke hand and the file."""
        nearest = stroke_hand_for(note.look.hand)
        self._with_preference(
            PLOTTER_HAND, lambda kept: self._open_plotter(note, person, kept or nearest)
        )

    def print_to_write_over(self, note: Note, person: Person) -> None:
        """Ask for the kind of guides and the file."""
        self._with_preference(
            GUIDES, lambda kept: self._open_guides(note, person, kept or Guides.GREY)
        )

    def _with_preference(self, key: str, then: Callable[[str], None]) -> None:
        self._desk.store.ask(lambda store: store.preference(key), then, owner=self)

    def _keep(self, key: str, value: str) -> None:
        self._desk.store.ask(lambda store: store.set_preference(key, value), owner=self)

    def _open_plotter(self, note: Note, person: Person, first: str) -> None:
        paper = card_paper(find_stock(note.look.stock), whole=False)
        signature = kept_signature(self._desk.store.folder).signature
        ways = [
            PenWay(
                value=info.id,
                name=info.name,
                hint=hand_style(info),
                paper=paper,
                draw=partial(plotter_picture, note, person, info.id, signature),
                write=partial(_plot, note, person, info.id, signature),
            )
            for info in plotter_hands()
        ]
        known = {way.value for way in ways}
        file = FileKind(_named(person, ".svg"), self.tr("Drawings for plotters (*.svg)"))
        dialog = PenDialog(self._desk, self._window, ways, file)
        dialog.taken.connect(lambda hand: self._keep(PLOTTER_HAND, hand))
        dialog.begin(
            self.tr("Save for a pen plotter"),
            self.tr(
                "A plotter’s pen follows single strokes, so it writes in a hand made of them."
                " Stock, pen and variation stay as they are."
            ),
            first if first in known else ways[0].value,
        )

    def _open_guides(self, note: Note, person: Person, first: str) -> None:
        texts = {
            Guides.GREY: (
                self.tr("Light grey"),
                self.tr("The card in light grey. Write over it with your own pen."),
            ),
            Guides.LINES: (
                self.tr("Guide lines"),
                self.tr("Two cards: one with the text over its lines, one with the lines alone."),
            ),
            Guides.COPY: (
                self.tr("Copy sheet"),
                self.tr("The text in large, above an empty ruled card of the true size."),
            ),
        }
        ways = [
            PenWay(
                value=guides,
                name=name,
                hint=hint,
                paper=guides_paper(note, guides),
                draw=partial(guides_picture, note, person, guides),
                write=partial(_print, note, person, guides),
            )
            for guides, (name, hint) in texts.items()
        ]
        file = FileKind(_named(person, ".pdf"), self.tr("PDF files (*.pdf)"))
        dialog = PenDialog(self._desk, self._window, ways, file)
        dialog.taken.connect(lambda guides: self._keep(GUIDES, guides))
        dialog.begin(
            self.tr("Print to write over"),
            self.tr("For a card in your own hand and ink. Print it at 100 %."),
            first if first in set(texts) else Guides.GREY,
        )


def _plot(
    note: Note, person: Person, hand: str, signature: Signature | None, path: Path
) -> tuple[Path, ...]:
    return save_for_plotter(note, person, path, hand, signature)


def _print(note: Note, person: Person, guides: Guides, path: Path) -> tuple[Path, ...]:
    return (print_to_write_over(note, person, path, guides),)


def _named(person: Person, ending: str) -> str:
    from cards.files import safe_file_name

    return f"{safe_file_name(person.full_name)} card{ending}"
