"""Sheets that are out on one side and wait for a person to turn them and print the other."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from cards.model.notes import Part, Run
from desktop.batch.run_words import run_title
from desktop.desk import Desk
from desktop.latest import Latest
from desktop.look import tokens
from desktop.printers import printer_called
from desktop.signature.shown import PaperPicture
from desktop.widgets.buttons import QUIET, make_button
from desktop.widgets.labels import ElidedLabel, wrapped_label
from desktop.work import Progress, Task

_HIGH = 156
_DPI = 160.0


class TurnCard(QFrame):
    """How to turn the stack, and the button that prints the other side."""

    def __init__(self, desk: Desk, run: Run, titles: Mapping[str, str]) -> None:
        super().__init__()
        self.setProperty("ground", "sheet")
        self._desk, self.run = desk, run
        self._latest = Latest(desk, self)
        self.title = run_title(run, titles)
        self.setAccessibleName(self.title)
        cards = run.part is Part.CARDS
        said = (
            self.tr(
                "The outsides are out. Turn the whole stack over like a page of a book and put it"
                " back; the bold edge goes in first again."
            )
            if cards
            else self.tr(
                "Your own address goes on the flaps: turn the envelopes over like pages of a book"
                " and put them back; the same edge goes in first."
            )
        )
        self.said = wrapped_label(said)
        self.picture = PaperPicture(self.tr("How to turn the stack"), height=_HIGH)
        self.picture.setAccessibleDescription(
            self.tr("Over, like a page of a book; the same edge goes in first.")
        )
        self.picture.setVisible(cards)
        other = self.tr("Print the insides") if cards else self.tr("Print the flaps")
        self.print_button = make_button(other, icon="print")
        self.again_button = make_button(self.tr("Start over"), QUIET)
        self.again_button.setToolTip(self.tr("The cards are ready to print again, on new paper"))
        self.again_button.setVisible(cards)
        self._lay_out()
        self.print_button.clicked.connect(self.go_on)
        self.again_button.clicked.connect(self.give_up)
        if cards:
            self._latest.ask(_picture, self._show)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_L, tokens.GAP_M, tokens.GAP_L, tokens.GAP_M)
        column.setSpacing(tokens.GAP_S)
        column.addWidget(ElidedLabel(self.title, "strong"))
        column.addWidget(self.said)
        column.addWidget(self.picture)
        row = QHBoxLayout()
        row.setSpacing(tokens.GAP_S)
        row.addWidget(self.print_button)
        row.addWidget(self.again_button)
        row.addStretch(1)
        column.addLayout(row)

    def _show(self, image: QImage) -> None:
        self.picture.show_image(image)

    def go_on(self) -> None:
        """Print the other side; until it is out one may ask again."""
        run, desk, store = self.run, self._desk, self._desk.store.from_afar()
        said = self.tr("{printer} has the other side.").format(printer=run.destination)

        def work(_progress: Progress) -> object:
            from cards.jobs.turning import go_on

            return go_on(store, printer_called(run.destination), run.id)

        task = Task(work)
        task.succeeded.connect(lambda _run: desk.say(said))
        task.failed.connect(desk.complain)
        task.ended.connect(task.deleteLater)
        self._wait_for(task)
        desk.start(task)

    def _wait_for(self, task: Task) -> None:
        self.print_button.setEnabled(False)
        button = self.print_button
        task.failed.connect(lambda _error: button.setEnabled(True))

    def give_up(self) -> None:
        """Leave the outsides as they are; the cards are ready again."""
        run_id, desk = self.run.id, self._desk
        said = self.tr("They are ready to print again.")
        desk.store.ask(
            lambda store: store.runs.reject(run_id), lambda _run: desk.say_done(said), owner=desk
        )


def _picture() -> QImage:
    from desktop.batch.preview_pictures import turning_picture

    return turning_picture(_DPI)
