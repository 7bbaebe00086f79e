"""What a card of the board says, to the eye and to a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.board.gather import BoardCard
from desktop.labels import label
from desktop.models.today import Bundle, next_of
from desktop.today.words import said, when_words
from desktop.when import today


def what_next(card: BoardCard) -> str:
    """The next thing to do: who is still to be written to, else the next step of the plan."""
    if card.to_write:
        return QCoreApplication.translate("board", "%n to write", "", card.to_write)
    return said(Bundle((card.step,), next_of(card.step))) if card.step else ""


def when_due(card: BoardCard) -> str:
    """When the next step is due, in Today’s words; "" without one, or while writing comes first."""
    if card.to_write or card.step is None:
        return ""
    text = when_words(card.step.when, today())
    return text[:1].upper() + text[1:]


def spoken(card: BoardCard) -> str:
    """The whole card as one sentence."""
    translate = QCoreApplication.translate
    row = card.row
    sentence = translate("board", "{role} at {company}, {stage}").format(
        role=row.application.job_title,
        company=row.company.name,
        stage=label(card.stage),
    )
    return ", ".join(part for part in (sentence, what_next(card), when_due(card)) if part)
