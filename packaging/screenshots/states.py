"""States of the pages that one comes upon at work: tabs of the desk, cards on their way, finds."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from clock import DAY
from scenes import Scene, fill_sample

from cards.jobs.batch import make_cards
from cards.jobs.kept_fronts import keep_imposing
from cards.model.fronts import Front, FrontKind, Imposing
from cards.model.notes import EventKind
from cards.store import open_store
from desktop.notes.card_side import EMAIL, ENVELOPE, FRONT, PHONE
from desktop.place import Place

if TYPE_CHECKING:
    from desktop.window import MainWindow

SAVED, PRINTED, SIGNED = (5, 6, 7), (10, 11), (11,)
"""Notes of the sample by how far they have come; whether those saved came out well is asked."""
DESK = Place("notes", "note", 4)
SOUGHT = "zo"


def turn(view: str, window: MainWindow) -> None:
    """Turn to a tab of the writing desk."""
    from desktop.pages.notes import NotesPage

    if not isinstance(window.page, NotesPage):
        raise TypeError(window.page)
    window.page.panel.side.views.choose(view)


def seek(window: MainWindow) -> None:
    """Type into the search."""
    window.top_bar.search.setFocus()
    window.top_bar.search.setText(SOUGHT)


STATES = (
    Scene("notes-front", DESK, "What is on the other side.", partial(turn, FRONT)),
    Scene("notes-envelope", DESK, "The envelope.", partial(turn, ENVELOPE)),
    Scene("notes-email", DESK, "The same note as an e-mail.", partial(turn, EMAIL)),
    Scene("notes-phone", DESK, "What to say on the telephone.", partial(turn, PHONE)),
    Scene("print-asked", Place("print"), "Cards that were saved, and cards to post."),
    Scene("search", Place("people"), "What is found while one types.", seek),
)


def fill_under_way(folder: Path) -> None:
    """The sample search, with cards saved, printed and signed, and a front on all of them."""
    fill_sample(folder)
    with open_store(folder) as store:
        keep_imposing(store, Imposing(front=Front(FrontKind.MOTIF, "sprig"), back="Drawn by hand"))
        make_cards(store, SAVED, folder.parent / "cards.pdf")
        store.notes.record(PRINTED, EventKind.PRINTED, DAY)
        store.notes.record(SIGNED, EventKind.SIGNED, DAY)
