"""Stands in the place of the batch while no card is ready: what is under way, and what is next."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from cards.model.notes import Part, Run
from desktop.batch.gather import Batch
from desktop.batch.run_words import run_title
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.look import tokens
from desktop.look.icons import set_picture
from desktop.widgets.buttons import LINK, make_button
from desktop.widgets.labels import wrapped_label

_ICON = 40
Words = tuple[str, str, str]
"""Icon, heading, and a sentence on what comes next; "{what}" is what is under way."""

_AT_PRINTER: Words = (
    "print",
    QT_TRANSLATE_NOOP("resting", "Every card is with the printer"),
    QT_TRANSLATE_NOOP(
        "resting", "{what}. Once the sheets are out, say beside which ones came out well."
    ),
)
_ENVELOPES: Words = (
    "envelope",
    QT_TRANSLATE_NOOP("resting", "No card is left to print"),
    QT_TRANSLATE_NOOP(
        "resting", "{what}. Once the sheets are out, say beside which ones came out well."
    ),
)
_TO_TURN: Words = (
    "undo",
    QT_TRANSLATE_NOOP("resting", "The stack waits to be turned"),
    QT_TRANSLATE_NOOP(
        "resting", "{what}. Turn it over as is told beside, then print the other side."
    ),
)
_TO_ANSWER: Words = (
    "state-printed",
    QT_TRANSLATE_NOOP("resting", "The sheets are out"),
    QT_TRANSLATE_NOOP(
        "resting", "{what}. Say beside which ones came out well; those are posted next."
    ),
)
_TO_POST: Words = (
    "mail",
    QT_TRANSLATE_NOOP("resting", "Nothing is left to print"),
    QT_TRANSLATE_NOOP(
        "resting", "Put them into their envelopes, post them, then mark them beside as mailed."
    ),
)
_ELSEWHERE: Words = (
    "card",
    QT_TRANSLATE_NOOP("resting", "No card of this application is ready"),
    QT_TRANSLATE_NOOP("resting", "Cards of other applications are: choose all of them above."),
)


class Resting(QWidget):
    """A heading, a sentence and the way to the notes; nothing to press in a hurry."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QLabel()
        self.heading = wrapped_label("", "strong")
        self.said = wrapped_label("", tone="soft")
        self.notes_button = make_button(self.tr("Go to notes"), LINK)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_XL, 0, tokens.GAP_XL, tokens.GAP_HUGE)
        column.setSpacing(tokens.GAP_S)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addStretch(2)
        column.addWidget(self._picture, 0, middle)
        column.addSpacing(tokens.GAP_XS)
        for label in (self.heading, self.said):
            label.setAlignment(middle)
            column.addWidget(label)
        column.addSpacing(tokens.GAP_XS)
        column.addWidget(self.notes_button, 0, middle)
        column.addStretch(3)

    def show_batch(self, batch: Batch) -> None:
        """Say what is under way of this batch and what the person does next."""
        (icon, heading, sentence), runs = _words(batch)
        set_picture(self._picture, icon, "edge", _ICON)
        what = ", ".join(run_title(run, batch.titles) for run in _together(runs))
        self.heading.say(QCoreApplication.translate("resting", heading))
        self.said.say(QCoreApplication.translate("resting", sentence).format(what=what))


def _words(batch: Batch) -> tuple[Words, tuple[Run, ...]]:
    """What is said, and the runs it is said of: what a person can do comes before what goes on."""
    if batch.ready:
        return _ELSEWHERE, ()
    waiting = tuple(run for run in batch.waiting if run.to_printer)
    if batch.turning:
        return _TO_TURN, batch.turning
    if batch.printing:
        return (_AT_PRINTER if _any_cards(batch.printing) else _ENVELOPES), batch.printing
    return (_TO_ANSWER, waiting) if waiting else (_TO_POST, ())


def _together(runs: Iterable[Run]) -> Iterable[Run]:
    """Runs of the same on one printer as one, whatever papers they are on."""
    found: dict[tuple[str, Part, bool], Run] = {}
    for run in runs:
        kind = (run.destination, run.part, run.other_side)
        before = found[kind].items if kind in found else ()
        found[kind] = replace(run, items=(*before, *run.items))
    return found.values()


def _any_cards(runs: Iterable[Run]) -> bool:
    return any(run.part is Part.CARDS for run in runs)
