"""Turns a sheet's placements into the content stream of a PDF page."""

from __future__ import annotations

from cards.model.geometry import Matrix
from cards.model.placement import Rule, Sheet
from cards.render.drawn import drawn_content
from cards.render.ink import ink_content
from cards.render.numbers import colour_text
from cards.render.painted import artwork_content
from cards.render.pictures import picture_content
from cards.render.tooth import tooth_content


def sheet_content(sheet: Sheet) -> bytes:
    """The content stream (not compressed) that draws a sheet."""
    parts = [_rule(rule, Matrix()) for rule in sheet.rules]
    for imposed in sheet.faces:
        parts += [picture_content(imposed), artwork_content(imposed)]
        parts += [
            _rule(placement, imposed.matrix)
            for placement in imposed.face.placements
            if isinstance(placement, Rule)
        ]
        parts += [ink_content(imposed), drawn_content(imposed), tooth_content(imposed)]
    return b"".join(parts)


def _rule(rule: Rule, laid: Matrix) -> bytes:
    x0, y0 = laid.apply(rule.x0, rule.y0)
    x1, y1 = laid.apply(rule.x1, rule.y1)
    dash = " ".join(f"{length:g}" for length in rule.dash)
    return (
        f"q {colour_text(rule.colour)} RG {rule.width:.3f} w [{dash}] 0 d "
        f"{x0:.3f} {y0:.3f} m {x1:.3f} {y1:.3f} l S Q\n"
    ).encode("ascii")
