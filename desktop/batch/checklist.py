"""What is done to cards between the printer and the post box, ticked off step by step."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from cards.jobs.envelopes import has_envelope
from cards.model.look import Signing
from cards.model.notes import EventKind, NoteRow
from desktop.look import tokens
from desktop.widgets.labels import wrapped_label
from desktop.widgets.ticks import Tick

if TYPE_CHECKING:
    from cards.store import Store

SIGNED, INSERTED, ADDRESSED, STAMPED = "signed", "inserted", "addressed", "stamped"
_KEPT = "posting.done"
PAPER_STEPS = (INSERTED, ADDRESSED, STAMPED)
"""Signing is written down with the note itself; these are not."""
Done = Mapping[str, frozenset[str]]
"""By step, the cards it is done for; a card is its note's id and revision."""


def card_key(row: NoteRow) -> str:
    """What tells one printed card from all others; a card made anew begins from nothing."""
    return f"{row.note.id}.{row.note.revision}"


def read_done(store: Store) -> Done:
    """What was ticked off of cards not mailed yet."""
    try:
        kept = json.loads(store.preference(_KEPT) or "{}")
        return {step: frozenset(map(str, kept.get(step, ()))) for step in PAPER_STEPS}
    except (ValueError, AttributeError, TypeError):
        return dict.fromkeys(PAPER_STEPS, frozenset())


def keep_done(
    store: Store, step: str, cards: Iterable[str], present: Iterable[str], *, done: bool
) -> None:
    """Keep that a step is done for some cards, or is not; forgets what is no longer ``present``.

    One operation, "posting." and the step.
    """
    kept, there = dict(read_done(store)), frozenset(present)
    kept[step] = kept[step] | frozenset(cards) if done else kept[step] - frozenset(cards)
    shown = {each: sorted(keys & there) for each, keys in kept.items()}
    store.set_preference(_KEPT, json.dumps(shown), operation(step))


def operation(step: str) -> str:
    """What undo calls the tick of a step."""
    return f"posting.{step}"


@dataclass(frozen=True, slots=True)
class Step:
    """One step: the cards it concerns, and those of them that it is done for."""

    cards: tuple[NoteRow, ...]
    done: tuple[NoteRow, ...]

    @property
    def left(self) -> tuple[NoteRow, ...]:
        """The cards that it is not done for."""
        there = {row.note.id for row in self.done}
        return tuple(row for row in self.cards if row.note.id not in there)


def steps_of(rows: Sequence[NoteRow], done: Done, *, own_signature: bool) -> dict[str, Step]:
    """How far cards are; ``own_signature`` says whether one's signature can be printed."""
    by_hand = {Signing.ROOM} if own_signature else {Signing.ROOM, Signing.MINE}
    unsigned = tuple(row for row in rows if row.note.look.signing in by_hand)
    signed = tuple(row for row in unsigned if row.state is EventKind.SIGNED)
    found = {SIGNED: Step(unsigned, signed)}
    for step in PAPER_STEPS:
        cards = tuple(row for row in rows if step != INSERTED or has_envelope(row))
        there = done.get(step, frozenset())
        found[step] = Step(cards, tuple(row for row in cards if card_key(row) in there))
    return found


class Checklist(QFrame):
    """A tick for each step; one that concerns no card is left out."""

    turned = Signal(str, bool)
    """A step was ticked, or its tick taken away again."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "sheet")
        self.setAccessibleName(self.tr("Before they are posted"))
        self._names = {
            SIGNED: self.tr("Signed"),
            INSERTED: self.tr("In envelopes"),
            ADDRESSED: self.tr("Addressed"),
            STAMPED: self.tr("Stamped"),
        }
        self.ticks = {step: Tick(name) for step, name in self._names.items()}
        self.to_sign = wrapped_label("", "caption", "soft")
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_M, tokens.GAP_S, tokens.GAP_M, tokens.GAP_S)
        column.setSpacing(tokens.GAP_XS)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(tokens.GAP_M)
        self._grid.setVerticalSpacing(tokens.GAP_XS)
        for column_at in (0, 1):
            self._grid.setColumnStretch(column_at, 1)
        column.addLayout(self._grid)
        column.addWidget(self.to_sign)
        for step, tick in self.ticks.items():
            # Without a parent it would show as a window of its own.
            tick.setParent(self)
            tick.clicked.connect(lambda on, step=step: self.turned.emit(step, on))

    def show_steps(self, steps: Mapping[str, Step]) -> None:
        """Show how far the cards are."""
        shown = [step for step in self.ticks if steps[step].cards]
        for step in self.ticks:
            self._show_tick(step, steps[step], (*shown, *self.ticks).index(step))
        left = len(steps[SIGNED].left)
        said = self.tr(
            "%n cards leave room for your signature: sign them under the close.", "", left
        )
        self.to_sign.say(said if left else "")
        self.to_sign.setVisible(bool(left))

    def _show_tick(self, step: str, now: Step, place: int) -> None:
        tick = self.ticks[step]
        if not now.cards and tick.hasFocus():
            # Focus moves first: Qt loses it when what has it hides.
            self.ticks[STAMPED].setFocus(Qt.FocusReason.OtherFocusReason)
        tick.setVisible(bool(now.cards))
        if now.cards:
            self._grid.addWidget(tick, place // 2, place % 2, Qt.AlignmentFlag.AlignLeft)
        tick.setChecked(bool(now.cards) and not now.left)
        text = self._names[step]
        if now.done and now.left:
            some = self.tr("{step}, {done} of {all}")
            locale = QLocale()
            done, every = (locale.toString(len(part)) for part in (now.done, now.cards))
            text = some.format(step=text, done=done, all=every)
        tick.setText(text)
        tick.setAccessibleName(text)
