"""Draws one note as a card: a PDF, a picture of it, or strokes for a pen plotter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cards.jobs.imposing import Written, files_beside, outsides, pages
from cards.layout.guides import inked, lay_out_guides
from cards.layout.letters import as_written, named
from cards.layout.pages import lay_out_pages
from cards.layout.turning import turning_drawing
from cards.model.errors import InputError
from cards.model.fronts import PLAIN, Imposing
from cards.model.look import Guides, Look
from cards.model.placement import Sheet
from cards.model.signature import Signature
from fonts.stroke_catalogue import find_stroke_hand, is_stroke_hand
from fonts.strokes import load_stroke_hand

PICTURE_DPI = 300.0
FORMATS = (".pdf", ".png", ".svg")


@dataclass(frozen=True, slots=True)
class Drawn:
    """The files written, and how many cards the text took."""

    files: tuple[Path, ...]
    cards: int


def draw(
    text: str,
    look: Look,
    seed: int,
    recipient: str,
    out: Path,
    *,
    pages: int = 1,
    guides: Guides | None = None,
    signature: Signature | None = None,
    imposing: Imposing = PLAIN,
) -> Drawn:
    """Write the card of a text; the ending of ``out`` says as what.

    A long text goes on to at most ``pages`` cards. A PDF holds them all; of pictures and SVGs
    there is one a card, numbered from the second on. ``signature`` is written where the look asks
    for the person's own, but not on guides, which are written over by hand. Fronts and backs are
    the first card's; where a person turns the paper, the outsides are files of their own. Raises
    InputError "jobs.wrong_format", "jobs.only_for_plotters", "jobs.only_printed",
    "jobs.no_strokes" or "jobs.only_messages", HandError "fonts.no_stroke_hand" for an SVG in a hand
    of outlines, and what laying out and writing raise.
    """
    ending = out.suffix.lower()
    if ending not in FORMATS:
        raise InputError("jobs.wrong_format", path=out, known=", ".join(FORMATS))
    if not imposing.plain and (guides or ending == ".svg"):
        raise InputError("jobs.only_messages")
    if ending == ".svg":
        _ensure_plottable(text, look, recipient, guides)
    elif is_stroke_hand(look.hand):
        raise InputError("jobs.only_for_plotters", hand=find_stroke_hand(look.hand).name)
    if guides is None:
        sheets = lay_out_pages(
            text, look, seed, recipient=recipient, pages=pages, signature=signature
        )
    else:
        sheets = lay_out_guides(text, look, seed, guides, recipient=recipient, pages=pages)
    if ending == ".svg":
        sheets = inked(sheets)
    count = len(inked(sheets))
    if imposing.plain:
        return Drawn(_write(sheets, out, ending), count)
    return Drawn(_imposed(sheets, look, seed, imposing, out, ending), count)


def _imposed(
    sheets: Sequence[Sheet], look: Look, seed: int, imposing: Imposing, out: Path, ending: str
) -> tuple[Path, ...]:
    """Write the cards with what goes beside their messages."""
    first, *others = sheets
    cards = [
        Written(first, look, seed, imposing.front, imposing.back),
        *(Written(sheet, look, seed) for sheet in others),
    ]
    files = _write(tuple(pages(cards, imposing)), out, ending)
    beside = files_beside(out, imposing, [look])
    if not beside:
        return files
    outside, turning = beside
    return (
        *_write(tuple(outsides(cards, imposing)), outside, ending),
        *_write((turning_drawing(),), turning, ending),
        *files,
    )


def _ensure_plottable(text: str, look: Look, recipient: str, guides: Guides | None) -> None:
    """Raise what stands in the way of an SVG before anything is laid out."""
    hand = load_stroke_hand(look.hand)
    if guides not in {None, Guides.LINES}:
        raise InputError("jobs.only_printed", guides=guides)
    if missing := hand.missing(as_written(text)):
        letters = named(missing)
        raise InputError(
            "jobs.no_strokes", hand=hand.info.name, letters=letters, recipient=recipient
        )


def _write(sheets: Sequence[Sheet], out: Path, ending: str) -> tuple[Path, ...]:
    """Write the sheets in the format of the ending; each needs only its own libraries."""
    if ending == ".pdf":
        from cards.render.pdf import write_pdf

        write_pdf(sheets, out, title=out.stem)
        return (out,)
    if ending == ".svg":
        from cards.render.svg import write_svg

        files = numbered(out, len(sheets))
        for sheet, file in zip(sheets, files, strict=True):
            write_svg(sheet, file, title=file.stem)
        return files
    from cards.render.pdf import pdf_bytes
    from cards.render.picture import write_png

    files = numbered(out, len(sheets))
    pdf = pdf_bytes(sheets, title=out.stem)
    for page, file in enumerate(files):
        write_png(pdf, page, file, dpi=PICTURE_DPI)
    return files


def numbered(out: Path, count: int) -> tuple[Path, ...]:
    """``card.svg``, ``card-2.svg``, ``card-3.svg`` ...: a file for each of several cards."""
    others = (out.with_name(f"{out.stem}-{number}{out.suffix}") for number in range(2, count + 1))
    return (out, *others)
