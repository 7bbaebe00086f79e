"""Lists, searches and narrows 100,000 people in the window, and goes to each page.

Prints one JSON object of lists of milliseconds. ``python -m tests.bench.people_page COUNT``
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cards.model.search import Whom
from desktop.ahead import ROOMS
from desktop.app import Session, prepare
from desktop.no_features import skip_feature_search
from desktop.pages import PAGES
from desktop.pages.people import PeoplePage
from desktop.place import Place
from desktop.window import MainWindow
from tests.bench.bare_list import BareModel, bare_view
from tests.bench.crowd import fill
from tests.bench.waiting import Paints, until

_SIZE = (1280, 800)
_TIMES, _FEW = 9, 5
_TYPED = ("maria k", "ana", "kath", "p12", "ltd", "omar st", "ter", "zz")
"""A common name with the beginning of another, a short one, part of one, an address, a legal form
that a quarter of all companies bear, and nobody."""


def main() -> None:
    """Fill a store, open the window on it, and measure."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        fill(data, int(sys.argv[1]))
        sys.stdout.write(json.dumps(measured(data)))


def measured(data: Path) -> dict[str, object]:
    """Everything that is measured on one data folder."""
    skip_feature_search()
    app = QApplication([])
    prepare(app)
    found: dict[str, object] = {"bare": _bare(data)}
    window = Session(app, data).open()
    window.desk.store.before_closing = None
    window.resize(*_SIZE)
    window.show()
    for room in ROOMS:  # which the window does by itself within its first seconds
        import_module(room)
    first, later = _pages(window), _pages(window)
    window.go(Place("people"))
    page = window.page
    if not isinstance(page, PeoplePage):
        raise TypeError
    until(window.desk.store.idle, lambda: not window.desk.store.pending)
    found |= {"first": first, "later": later, **_People(page).measured()}
    window.close()
    window.desk.close()
    return found


def _bare(data: Path) -> list[float]:
    """How long the least list takes to show the first of the people."""
    model = BareModel(data)
    view = bare_view(model)
    view.resize(*_SIZE)
    view.show()
    paints = Paints(view)

    def read() -> QWidget:
        model.read()
        return view.viewport()

    return [paints.wait(read, lambda: model.rowCount() > 0) for _ in range(_TIMES)]


def _pages(window: MainWindow) -> dict[str, float]:
    """From the click on each page's button to the page painted with all it asked for.

    In milliseconds by the clock, and of processor time under the page's name with "at work".
    """
    paints, store = Paints(window), window.desk.store
    found = {}
    for entry in reversed(PAGES):

        def click(page_id: str = entry.id) -> QWidget:
            QTest.mouseClick(window.side_bar.buttons[page_id], Qt.MouseButton.LeftButton)
            store.idle.connect(window.page.update)
            return window.page

        found[entry.id] = paints.wait(click, lambda: not store.pending)
        found[f"{entry.id}, at work"] = paints.worked
        store.idle.disconnect(window.page.update)
    return found


class _People:
    """What one does with the list of people, timed."""

    def __init__(self, page: PeoplePage) -> None:
        self._page = page
        self._paints = Paints(page)
        self._told: list[str] = []
        self._worked: list[float] = []
        page.model.modelReset.connect(lambda: self._told.append("rows"))
        page.filled.connect(self._tell_counted)

    def _tell_counted(self) -> None:
        self._told.append("count")
        self._page.list.viewport().update()

    def measured(self) -> dict[str, list[float]]:
        """Milliseconds by what was done."""
        page = self._page
        lists = [self._time(lambda: page.refresh(frozenset())) for _ in range(_TIMES)]
        self._worked.clear()
        keys = [each for text in _TYPED for each in self._type(text)]
        return {
            "list": lists,
            "keys": keys,
            "keys, at work": list(self._worked),
            "no address": [self._time(lambda: self._narrow(Whom.NO_ADDRESS)) for _ in range(_FEW)],
            "no address, counted": [self._time(self._count_anew, "count") for _ in range(_FEW)],
        }

    def _time(self, begin: Callable[[], object], told: str = "rows") -> float:
        """Milliseconds from ``begin`` to the list painted after it has been told anew."""
        self._told.clear()

        def go() -> QWidget:
            begin()
            return self._page.list.viewport()

        taken = self._paints.wait(go, lambda: told in self._told)
        if told == "rows":
            until(self._page.filled, lambda: "count" in self._told)
        return taken

    def _type(self, text: str) -> list[float]:
        search = self._page.search
        search.setFocus()
        taken = []
        for letter in text:
            taken.append(self._time(partial(QTest.keyClicks, search, letter)))
            self._worked.append(self._paints.worked)
        self._time(search.clear)
        return taken

    def _narrow(self, whom: Whom) -> None:
        """Turn to everybody and at once back, so that the list is always read anew."""
        self._page.whom.choose(Whom.ALL)
        self._page.whom.choose(whom)

    def _count_anew(self) -> None:
        self._narrow(Whom.NO_ADDRESS)


if __name__ == "__main__":
    main()
