"""The main window: side bar, top bar, the pages in a stack, and what lies over them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.desk import Desk
from desktop.history import History
from desktop.keys import key, meaning
from desktop.look import tokens
from desktop.page import Page
from desktop.pages import PAGES, PageEntry
from desktop.place import Place
from desktop.shell.banner import SampleBanner
from desktop.shell.side_bar import SideBar
from desktop.shell.top_bar import TopBar

if TYPE_CHECKING:
    from desktop.sender import SenderCorner
    from desktop.shell.banner import StoreBanner
    from desktop.shell.error_bar import ErrorBar
    from desktop.shell.keeping import Keeping
    from desktop.shell.toast import Toast
    from desktop.today.plan_corner import PlanCorner

_GEOMETRY = "window/geometry"
_ALL: frozenset[str] = frozenset()


class MainWindow(QMainWindow):
    """Shows one page at a time; a page is built when it is first gone to."""

    closed = Signal()
    # What follows is put in place by ``furnish``: the first paint shows none of it.
    store_banner: StoreBanner
    error_bar: ErrorBar
    toast: Toast
    keeping: Keeping
    sender_corner: SenderCorner
    plan_corner: PlanCorner

    def __init__(
        self, desk: Desk, settings: QSettings, entries: Sequence[PageEntry] = PAGES
    ) -> None:
        super().__init__()
        self.desk = desk
        self._settings = settings
        self._entries = {entry.id: entry for entry in entries}
        self.pages: dict[str, Page] = {}
        self._stale: dict[str, frozenset[str]] = {}
        self._history = History()
        self.side_bar = SideBar(entries)
        self.top_bar = TopBar(desk)
        self.banner = SampleBanner()
        self.stack = desk.frame = QStackedWidget()
        self._centre, self._column = QWidget(), QVBoxLayout()
        self._furnished = False
        self._lay_out()
        self._restore_geometry()
        self.side_bar.show_chosen(entries[0].id)
        # A page takes the focus over from here, as it does from another page.
        self.stack.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self.setCentralWidget(self._centre)
        row = QHBoxLayout(self._centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side_bar)
        self._column.setSpacing(0)
        row.addLayout(self._column, 1)
        self._column.addWidget(self.top_bar)
        self._column.addWidget(self.banner)
        self.banner.setVisible(self.desk.sample)
        self._column.addWidget(self.stack, 1)
        # Below this the parts of the Notes page would lie over each other.
        more = self.banner.sizeHint().height() if self.desk.sample else 0
        self.setMinimumSize(1000, 680 + more)

    def furnish(self) -> None:
        """Put in place what works only with a store behind: notices, keys, ways to places."""
        from desktop.sender import SenderCorner
        from desktop.shell.banner import StoreBanner
        from desktop.shell.error_bar import ErrorBar
        from desktop.shell.keeping import Keeping
        from desktop.shell.toast import Toast
        from desktop.today.plan_corner import PlanCorner

        self.store_banner = StoreBanner()
        self.error_bar = ErrorBar()
        notice = QVBoxLayout()
        notice.setContentsMargins(tokens.GAP_XL, tokens.GAP_S, tokens.GAP_XL, 0)
        notice.addWidget(self.error_bar)
        above_page = self._column.indexOf(self.stack)
        self._column.insertLayout(above_page, notice)
        self._column.insertWidget(above_page, self.store_banner)
        self.toast = Toast(self._centre, self.top_bar.search)
        self.sender_corner = SenderCorner(self.desk, self.side_bar, self)
        self.plan_corner = PlanCorner(self.desk, self)
        self.keeping = Keeping(self.desk, self.store_banner, self)
        self._connect()
        self._bind_keys()
        self._furnished = True

    def _connect(self) -> None:
        self.top_bar.back_wanted.connect(self.back)
        self.top_bar.forward_wanted.connect(self.forward)
        self.desk.going.connect(self.go)
        self.desk.saying.connect(self._say)
        self.desk.complaining.connect(self._complain)
        self.desk.store.changed.connect(self._changed)
        self.side_bar.chosen.connect(lambda page: self.go(Place(page)))

    def _bind_keys(self) -> None:
        for number, page in enumerate(self._entries, start=1):
            self.bind(f"page_{number}", partial(self.go, Place(page)))
        self.bind("search", partial(_take_focus, self.top_bar.search))
        self.bind("filter", self._filter)
        self.bind("new", self._start_new)
        self.bind("back", self.back)
        self.bind("forward", self.forward)
        self.bind("next_pane", self._next_pane)
        self.bind("bin", self._bin_chosen)
        self.bind("preferences", partial(self.go, Place("preferences")))
        self.bind("quit", self.close)

    def bind(self, action_id: str, call: Callable[[], object]) -> QAction:
        """Give one key of the registry its work in this window."""
        action = QAction(meaning(action_id), self)
        action.setObjectName(action_id)
        action.setShortcut(key(action_id))
        # The signal's own argument (checked) is nothing the work wants to hear.
        action.triggered.connect(lambda _checked: call())
        self.addAction(action)
        return action

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self.pages[self._history.here.page]

    def go(self, place: Place) -> None:
        """Show a place and remember the way back."""
        if place.page not in self._entries:
            return
        self._remember()
        if place.kind or place.page != self._here():
            self._history.visit(place)
        self._show(place)

    def _here(self) -> str:
        """The page that is shown; "" before the first."""
        return self._history.here.page if self._history.can_be_here else ""

    def _remember(self) -> None:
        """Keep what is chosen on the page that is left."""
        chosen = self.page.place() if self._here() in self.pages else None
        if chosen is not None:
            self._history.amend(chosen)

    def back(self) -> None:
        """Go back one place."""
        self._remember()
        self._show(self._history.back())

    def forward(self) -> None:
        """Go forward one place."""
        self._remember()
        self._show(self._history.forward())

    def _show(self, place: Place | None) -> None:
        if place is None:
            return
        page = self._page(place.page)
        focus = QApplication.focusWidget()
        # The focus may still be in another window, whose place this one takes.
        leaving = focus is None or focus.window() is not self or self._lies_in_stack(focus)
        if page is not self.stack.currentWidget():
            self.toast.leave_page()
        self.stack.setCurrentWidget(page)
        self.side_bar.show_chosen(place.page)
        self.setWindowTitle(self.tr("{page} — Cordially").format(page=page.title))
        self.top_bar.set_history(
            back=self._history.can_go_back, forward=self._history.can_go_forward
        )
        first = page.first_focus()
        if leaving and first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        stale = self._stale.pop(place.page, None)
        if stale is not None:
            page.refresh(stale)
        if place.id or place.kind:
            page.show_place(place)

    def _lies_in_stack(self, widget: QWidget) -> bool:
        return widget is self.stack or self.stack.isAncestorOf(widget)

    def _page(self, page_id: str) -> Page:
        if page_id not in self.pages:
            page = self._entries[page_id].build(self.desk)
            self.keeping.limit(page)
            self.pages[page_id] = page
            self.stack.addWidget(page)
            self._stale[page_id] = _ALL
        return self.pages[page_id]

    def _changed(self, kinds: frozenset[str]) -> None:
        self.error_bar.hide()
        for page_id, page in self.pages.items():
            if page is self.stack.currentWidget():
                page.refresh(kinds)
            elif self._stale.get(page_id) != _ALL:
                self._stale[page_id] = self._stale.get(page_id, _ALL) | kinds

    def _say(self, text: str, action: object) -> None:
        from desktop.desk import ToastAction

        if isinstance(action, ToastAction):
            self.toast.say(text, action.text, action.call, stays=action.stays)
        else:
            self.toast.say(text)

    def _complain(self, error: Exception) -> None:
        from desktop.texts import sentence

        self.error_bar.tell(sentence(error))

    def _start_new(self) -> None:
        self.page.start_new()

    def _bin_chosen(self) -> None:
        self.page.bin_chosen()

    def _filter(self) -> None:
        field = self.page.filter_field()
        if field is not None:
            _take_focus(field)

    def _next_pane(self) -> None:
        panes = [self.side_bar.buttons[self._history.here.page], *self.page.panes()]
        panes = [pane for pane in panes if pane.isVisible()]
        at = next((i for i, p in enumerate(panes) if p.hasFocus() or _holds_focus(p)), -1)
        panes[(at + 1) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _restore_geometry(self) -> None:
        kept = self._settings.value(_geometry_key()) or self._settings.value(_GEOMETRY)
        # Somebody's hand in the file may have left a text there.
        if not isinstance(kept, QByteArray) or not self.restoreGeometry(kept):
            self.resize(1280, 800)

    def keep_geometry(self) -> None:
        """Keep where the window is and how large."""
        from cards.store import STORE_NAME

        # Qt would make the folder anew where the drive that held it was taken away.
        if not Path(self._settings.fileName()).with_name(STORE_NAME).is_file():
            return
        for name in (_GEOMETRY, _geometry_key()):
            self._settings.setValue(name, self.saveGeometry())
        self._settings.sync()

    def come_to_front(self) -> None:
        """Show this window over the others, as somebody has started Cordially once more."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the side bar as icons alone when there is little room."""
        self.side_bar.set_narrow(event.size().width() < tokens.NARROW_BELOW)
        super().resizeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the geometry; whoever owns the window closes the store."""
        if self._furnished and not self.keeping.lets_close():
            event.ignore()
            return
        self.keep_geometry()
        super().closeEvent(event)
        self.closed.emit()


def _geometry_key() -> str:
    """Under which the geometry is kept for the screens there are now, by size and place."""
    boxes = (screen.geometry() for screen in QGuiApplication.screens())
    named = sorted(f"{each.width()}x{each.height()}+{each.x()}+{each.y()}" for each in boxes)
    return f"{_GEOMETRY} {' '.join(named)}"


def _take_focus(field: QWidget) -> None:
    field.setFocus(Qt.FocusReason.ShortcutFocusReason)
    if isinstance(field, QLineEdit):
        field.selectAll()


def _holds_focus(pane: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and pane.isAncestorOf(focus)
