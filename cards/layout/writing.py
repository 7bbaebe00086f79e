"""Turns broken lines into ink in a hand: the one place where layout meets the fonts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cards.layout.breaking import Paragraph
from cards.layout.fitting import PARAGRAPH_GAP, Fitted, indent_of
from cards.layout.letters import as_written, named, no_letters, right_to_left
from cards.layout.pens import shades_of, strokes_of
from cards.model.errors import InputError
from cards.model.geometry import Rect
from cards.model.look import Look
from cards.model.placement import Ink
from fonts.catalogue import hands
from fonts.hand import Hand, load_hand
from fonts.letters import Line, PageText
from fonts.variation import strength_of
from fonts.writing import write_pages

ABOVE_BASELINE = 0.7
"""Where a line's baseline lies in its leading, from the top."""

STEP_IN = 0.44
"""How far the close and the signature stand to the right, as a share of the measure."""


def ensure_drawable(hand: Hand, text: str, recipient: str) -> None:
    """Raise InputError "layout.undrawable" naming the letters the hand lacks and for whom.

    It offers the hands that have them; where none does it is "layout.undrawable_by_all", and
    "layout.right_to_left" when it is a script that runs the other way.
    """
    text = as_written(text)
    by_all = no_letters(text)
    missing = by_all or hand.missing(text)
    if not missing:
        return
    able = [i.name for i in hands() if not (by_all or load_hand(i.id).missing(text))]
    code = "layout.undrawable" if able else "layout.undrawable_by_all"
    if other_way := right_to_left(missing):
        code, missing = "layout.right_to_left", other_way
    raise InputError(
        code,
        letters=named(missing),
        hand=hand.info.name,
        recipient=recipient,
        able=", ".join(able),
    )


@dataclass(frozen=True, slots=True)
class Block:
    """Fitted lines and the frame (points) they are written in, their upper edge at ``top``."""

    fitted: Fitted
    paragraphs: tuple[Paragraph, ...]
    frame: Rect
    top: float
    seed: int


def write(block: Block, hand: Hand, look: Look) -> Ink:
    """Write one block."""
    (written,) = write_blocks((block,), hand, look)
    return written


def write_blocks(blocks: Sequence[Block], hand: Hand, look: Look) -> list[Ink]:
    """Write several blocks at once, which is faster; each comes out as it would alone."""
    strength = strength_of(look.variation)
    pages = [
        PageText(_placed(each, hand), each.fitted.size, each.seed, look.sinking) for each in blocks
    ]
    written = write_pages(hand, pages, strength)
    strokes, shades = strokes_of(written, hand, look.pen, strength)
    colours = shades_of(look.pen)
    found, line, word = [], 0, 0
    for page in pages:
        text = tuple([each.words for each in page.lines])
        lines = slice(line, line + len(text))
        words = slice(word, word + sum(map(len, text)))
        line, word = lines.stop, words.stop
        letters = slice(written.lines[lines.start], written.lines[lines.stop])
        found.append(
            Ink(
                hand=hand.info.id,
                shape_level=strength.shape_level,
                colours=colours,
                size=page.size,
                words=text,
                word_starts=written.words[words] - letters.start,
                word_ends=written.word_ends[words],
                baselines=written.baselines[lines],
                outlines=written.outlines[letters],
                matrices=written.matrices[letters],
                strokes=strokes[letters],
                shades=shades[letters],
            )
        )
    return found


def _placed(block: Block, hand: Hand) -> list[Line]:
    """Give every fitted line its place in the frame."""
    fitted, frame = block.fitted, block.frame
    edge = block.top
    placed = []
    for line in fitted.lines:
        paragraph = block.paragraphs[line.paragraph]
        if line.number == 0 and paragraph.gap_before:
            edge -= PARAGRAPH_GAP * fitted.leading
        edge -= fitted.leading
        if not line.words:
            continue  # a line left free to sign
        indent = _stepped(line.words, paragraph, fitted.size, hand, frame)
        if line.number == 0:
            indent += indent_of(paragraph, hand) * fitted.size
        x, y = frame.x + indent, edge + (1.0 - ABOVE_BASELINE) * fitted.leading
        measure = frame.width - indent
        placed.append(Line(line.words, x, y, measure, line.paragraph, line.number))
    return placed


def _stepped(
    words: tuple[str, ...], paragraph: Paragraph, size: float, hand: Hand, frame: Rect
) -> float:
    if not paragraph.stepped_in:
        return 0.0
    width = sum(hand.shelf.width(word) + hand.space for word in words) * size * 1.1
    return max(0.0, min(frame.width * STEP_IN, frame.width - width))
