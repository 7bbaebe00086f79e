"""What a run is called, and how many sheets of paper it takes."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from cards.jobs.kept_fronts import imposing_of
from cards.layout.cells import sheets_taken
from cards.layout.sheets import find_card_sheet
from cards.model.notes import Part, Run


def run_title(run: Run, titles: Mapping[str, str]) -> str:
    """What of how many notes is on which printer; ``titles`` by the system's names of printers."""
    text = QCoreApplication.translate("runs", "{what} on {printer}")
    return text.format(what=what_of(run), printer=titles.get(run.destination, run.destination))


def what_of(run: Run) -> str:
    """What of how many notes, such as "3 cards" or "Outsides of 3 cards"."""
    count = len(run.items)
    if run.part is Part.CARDS:
        said = QCoreApplication.translate("runs", "%n cards", "", count)
        half = QCoreApplication.translate("runs", "Outsides of {cards}")
        return half.format(cards=said) if run.other_side else said
    if run.other_side:
        return QCoreApplication.translate("runs", "%n flaps", "", count)
    return QCoreApplication.translate("runs", "%n envelopes", "", count)


def cut_short_words(run: Run) -> str:
    """What a person is told of a run that failed as Cordially ended."""
    said = QCoreApplication.translate(
        "runs", "Saving was cut short; nothing was lost. Still ready: {what}."
    )
    if run.to_printer:
        said = QCoreApplication.translate(
            "runs", "Printing was cut short before the printer had anything. Still ready: {what}."
        )
    return said.format(what=what_of(run))


def sheets_of(run: Run) -> int:
    """How many sheets of paper a run takes, that one counted which was used in part before."""
    imposing = imposing_of(run.faces)
    if run.part is not Part.CARDS or not imposing.sheet:
        return len(run.items)
    cells = len(find_card_sheet(imposing.sheet).cells)
    return sheets_taken(len(run.items), cells, first=imposing.first_cell, used=imposing.used)
