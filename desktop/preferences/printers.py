"""Preferences, Printers: what is remembered of each, with the ways to change and forget it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from cards.jobs.known_printers import KnownPrinter, forget_printer, known_printers
from cards.layout.envelopes import find_envelope
from cards.model.errors import InputError
from cards.model.printing import PrinterInfo
from desktop.desk import Desk
from desktop.latest import Latest
from desktop.look import tokens
from desktop.notes.names import stock_name
from desktop.preferences.section import Section, emptied
from desktop.printer_words import printer_words, tray_words
from desktop.printers import printers
from desktop.texts import sentence
from desktop.when import long_date
from desktop.widgets.buttons import LINK, make_button
from desktop.widgets.labels import text_label, wrapped_label


class PrintersSection(Section):
    """The printers of this system, and those of which something is still remembered."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__(desk, name)
        self._latest = Latest(desk, self)
        self._there: tuple[PrinterInfo, ...] = ()
        self._known: tuple[KnownPrinter, ...] = ()
        self.cards: dict[str, PrinterCard] = {}
        self.head(
            self.tr("Printers"),
            self.tr("A printer is adjusted once; from then on each card lands where it belongs."),
        )
        self.said = wrapped_label(self.tr("Asking for the printers…"), tone="soft")
        self.column.addWidget(self.said)
        self.list = QVBoxLayout()
        self.list.setSpacing(tokens.GAP_M)
        self.column.addLayout(self.list)
        self.again = make_button(self.tr("Look for printers again"), LINK)
        self.again.clicked.connect(self._ask_system)
        self.column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    @property
    def settled(self) -> bool:
        """Whether the system has answered."""
        return not self._latest.busy

    def refresh(self, kinds: frozenset[str]) -> None:
        """Read what is remembered, and ask which printers there are."""
        if not kinds or "preference" in kinds:
            self.desk.store.ask(known_printers, self._show_known, owner=self)
        if not kinds:
            self._ask_system()

    def _ask_system(self) -> None:
        self._latest.ask(printers, self._show_there, self._none_there)

    def _show_known(self, known: tuple[KnownPrinter, ...]) -> None:
        if known != self._known or not self.cards:
            self._known = known
            self._show()

    def _show_there(self, there: tuple[PrinterInfo, ...]) -> None:
        self._there = there
        said = "" if there else self.tr("No printer was found. Cards can be saved as PDF anyway.")
        self.said.say(said)
        self.said.setVisible(bool(said))
        self._show()

    def _none_there(self, error: Exception) -> None:
        self._there = ()
        self.said.say(sentence(error))
        self.said.show()
        self._show()

    def _show(self) -> None:
        known = {each.name: each for each in self._known}
        there = {each.name: each for each in self._there}
        if any(card.isAncestorOf(self.window().focusWidget()) for card in self.cards.values()):
            self.again.setFocus(Qt.FocusReason.OtherFocusReason)
        emptied(self.list)
        self.cards = {}
        for name in dict.fromkeys((*there, *known)):
            card = PrinterCard(there.get(name), known.get(name, KnownPrinter(name=name)))
            card.adjust.clicked.connect(partial(self._adjust, name))
            card.feed.clicked.connect(partial(self._ask_feed, name))
            card.forget.clicked.connect(partial(self._forget, name))
            self.cards[name] = card
            self.list.addWidget(card)

    def _adjust(self, name: str) -> None:
        from desktop.press.calibrate_dialog import CalibrateDialog

        CalibrateDialog(self.desk, self.window(), name).begin()

    def _ask_feed(self, name: str) -> None:
        from desktop.press.feed_dialog import FeedDialog

        FeedDialog(self.desk, self.window(), name).begin()

    def _forget(self, name: str) -> None:
        said = self.tr("What was remembered of {printer} is forgotten.").format(printer=name)
        self.desk.store.ask(
            lambda store: forget_printer(store, name),
            lambda _nothing: self.desk.say_done(said),
            owner=self,
        )


class PrinterCard(QFrame):
    """One printer: how it is, what is known of it, and three ways on."""

    def __init__(self, info: PrinterInfo | None, known: KnownPrinter) -> None:
        super().__init__()
        self.setProperty("ground", "sheet")
        title = info.title or info.name if info else known.name
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_L, tokens.GAP_M, tokens.GAP_L, tokens.GAP_M)
        column.setSpacing(tokens.GAP_XS)
        head = QHBoxLayout()
        head.addWidget(text_label(title, "strong"))
        head.addStretch(1)
        state = printer_words(info) if info else self.tr("not connected now")
        head.addWidget(text_label(state[:1].upper() + state[1:], tone="soft"))
        column.addLayout(head)
        self.told = [_adjusted_said(known), *_rest_said(known)]
        for line in self.told:
            column.addWidget(wrapped_label(line, tone="soft"))
        self.adjust = make_button(
            self.tr("Adjust again…") if known.adjusted else self.tr("Adjust this printer…")
        )
        self.feed = make_button(self.tr("How envelopes go in…"))
        self.forget = make_button(self.tr("Forget"), LINK)
        for button in (self.adjust, self.feed, self.forget):
            button.setAccessibleName(f"{button.text()} {title}")
        self.forget.setVisible(bool(known.adjusted or known.envelopes or known.trays))
        self.adjust.setEnabled(info is not None)
        self.feed.setEnabled(info is not None)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, tokens.GAP_S, 0, 0)
        buttons.setSpacing(tokens.GAP_M)
        for button in (self.adjust, self.feed):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.forget)
        column.addLayout(buttons)


def _adjusted_said(known: KnownPrinter) -> str:
    if not known.adjusted:
        return QCoreApplication.translate("printers", "Not adjusted yet: it prints as it comes.")
    if known.adjusted_on is None:
        return QCoreApplication.translate("printers", "Adjusted.")
    return QCoreApplication.translate("printers", "Adjusted on {day}.").format(
        day=long_date(known.adjusted_on)
    )


def _rest_said(known: KnownPrinter) -> list[str]:
    said = []
    if known.envelopes:
        names = ", ".join(map(_envelope_name, known.envelopes))
        said.append(
            QCoreApplication.translate(
                "printers", "It is known how these envelopes go in: {names}."
            ).format(names=names)
        )
    for paper, tray in known.trays:
        size = paper.replace("x", " × ").replace("mm", " mm")
        line = QCoreApplication.translate("printers", "Paper of {size} is taken from: {tray}.")
        said.append(line.format(size=size, tray=tray_words(tray)))
    return said


def _envelope_name(envelope_id: str) -> str:
    try:
        return stock_name(find_envelope(envelope_id))
    except InputError:
        return envelope_id
