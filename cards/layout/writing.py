"""Turns broken lines into ink in a hand: the one place where layout meets the fonts."""

from __future__ import annotations

from cards.layout.breaking import Paragraph
from cards.layout.fitting import PARAGRAPH_GAP, Fitted
from cards.layout.pens import shades_of, strokes_of
from cards.model.errors import InputError
from cards.model.geometry import Rect
from cards.model.look import Look
from cards.model.placement import Ink
from fonts.catalogue import hands
from fonts.hand import Hand, load_hand
from fonts.variation import strength_of
from fonts.writing import Line, write_lines

ABOVE_BASELINE = 0.7
"""Where a line's baseline lies in its leading, from the top."""

STEP_IN = 0.44
"""How far the close and the signature stand to the right, as a share of the measure."""


def ensure_drawable(hand: Hand, text: str, recipient: str) -> None:
    """Raise InputError "layout.undrawable" naming the letters the hand lacks and for whom.

    It offers the hands that have them; where none does it is "layout.undrawable_by_all".
    """
    missing = hand.missing(text)
    if not missing:
        return
    able = [info.name for info in hands() if not load_hand(info.id).missing(text)]
    code = "layout.undrawable" if able else "layout.undrawable_by_all"
    raise InputError(
        code,
        letters=" ".join(missing),
        hand=hand.info.name,
        recipient=recipient,
        able=", ".join(able),
    )


def write(
    fitted: Fitted,
    paragraphs: tuple[Paragraph, ...],
    frame: Rect,
    top: float,
    hand: Hand,
    look: Look,
    seed: int,
) -> tuple[Ink, ...]:
    """Write fitted lines into a frame (points), the first line's upper edge at ``top``."""
    strength = strength_of(look.variation)
    lines = _placed(fitted, paragraphs, frame, top, hand)
    written = write_lines(hand, lines, size=fitted.size, seed=seed, strength=strength)
    pressed = strokes_of(written, hand, fitted.size, look.pen, strength)
    colours = shades_of(look.pen)
    return tuple(
        Ink(
            hand=hand.info.id,
            shape_level=strength.shape_level,
            colours=colours,
            words=line.words,
            word_starts=line.word_starts,
            word_ends=line.word_ends,
            size=fitted.size,
            baseline=line.baseline,
            outlines=line.outlines,
            matrices=line.matrices,
            strokes=strokes,
            shades=shades,
        )
        for line, (strokes, shades) in zip(written, pressed, strict=True)
    )


def _placed(
    fitted: Fitted, paragraphs: tuple[Paragraph, ...], frame: Rect, top: float, hand: Hand
) -> list[Line]:
    """Give every fitted line its place in the frame."""
    edge = top
    placed = []
    for line in fitted.lines:
        paragraph = paragraphs[line.paragraph]
        if line.number == 0 and paragraph.gap_before:
            edge -= PARAGRAPH_GAP * fitted.leading
        indent = _indent(line.words, paragraph, fitted.size, hand, frame)
        placed.append(
            Line(
                words=line.words,
                x=frame.x + indent,
                y=edge - ABOVE_BASELINE * fitted.leading,
                measure=frame.width - indent,
                paragraph=line.paragraph,
                number=line.number,
            )
        )
        edge -= fitted.leading
    return placed


def _indent(
    words: tuple[str, ...], paragraph: Paragraph, size: float, hand: Hand, frame: Rect
) -> float:
    if not paragraph.stepped_in:
        return 0.0
    width = sum(hand.shelf.width(word) + hand.space for word in words) * size * 1.1
    return max(0.0, min(frame.width * STEP_IN, frame.width - width))
