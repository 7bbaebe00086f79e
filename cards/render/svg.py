"""Writes a sheet as SVG for a pen plotter: single strokes in millimetres, nothing filled.

Each colour is a layer as Inkscape and plotter programs know them, numbered in the order to be
drawn; every word is a group that carries its letters, so that the drawing can be read.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

from cards.files import write_whole
from cards.model.geometry import Size, to_mm
from cards.model.look import PEN_COLOURS
from cards.model.placement import Colour, Sheet
from cards.render.curves import path_data
from cards.render.pen_order import in_plotting_order
from cards.render.pen_strokes import PenWord, Points, pen_drawings, pen_rules, pen_words

_PEN_WIDTH = 0.35
"""Millimetres on screen; on paper the real pen's width counts."""
_RULE_WIDTH = 0.1


def write_svg(sheet: Sheet, out: Path, *, title: str, language: str = "en") -> None:
    """Write one sheet as an SVG file, whole or not at all.

    Raises HandError "fonts.no_stroke_hand" when it is written in a hand of outlines,
    SurroundingsError when the file cannot be written.
    """
    write_whole(out, svg_text(sheet, title=title, language=language).encode("utf-8"))


def svg_text(sheet: Sheet, *, title: str, language: str = "en") -> str:
    """The sheet as the text of an SVG file; a unit of the drawing is a millimetre."""
    words = pen_words(sheet)
    layers = _rule_layers(pen_rules(sheet)) + _ink_layers(words, pen_drawings(sheet))
    drawn = "".join(
        _layer(number, name, colour, width, body)
        for number, (name, colour, width, body) in enumerate(layers, 1)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<svg xmlns="http://www.w3.org/2000/svg"'
        ' xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"'
        f' {_size(sheet.size)} xml:lang="{escape(language)}" fill="none">\n'
        f"<title>{escape(title)}</title>\n<desc>{escape(_text(words))}</desc>\n"
        f"{drawn}</svg>\n"
    )


def _size(size: Size) -> str:
    width, height = (
        f"{to_mm(side):.4f}".rstrip("0").rstrip(".") for side in (size.width, size.height)
    )
    return f'width="{width}mm" height="{height}mm" viewBox="0 0 {width} {height}"'


def _text(words: Sequence[PenWord]) -> str:
    """The note in reading order, a line of the card a line."""
    lines: dict[int, list[str]] = {}
    for word in words:
        lines.setdefault(word.line, []).append(word.text)
    return "\n".join(" ".join(line) for line in lines.values())


_LayerParts = tuple[str, Colour, float, str]


def _ink_layers(
    words: Sequence[PenWord], drawings: Sequence[tuple[Points, ...]]
) -> list[_LayerParts]:
    """The words, and in the last pen's layer what one draws at the end: the signature."""
    layers = _word_layers(words)
    drawn = "".join(_path(stroke) for strokes in drawings for stroke in strokes)
    if drawn and layers:
        name, colour, width, body = layers[-1]
        layers[-1] = name, colour, width, f'{body}<g data-drawn="signature">\n{drawn}</g>\n'
    return layers


def _word_layers(words: Sequence[PenWord]) -> list[_LayerParts]:
    colours = list(dict.fromkeys(word.colour for word in words))
    return [
        (
            _pen_name(colour),
            colour,
            _PEN_WIDTH,
            "".join(
                _group(word)
                for word in in_plotting_order([word for word in words if word.colour == colour])
            ),
        )
        for colour in colours
    ]


def _rule_layers(rules: Sequence[tuple[Colour, Points]]) -> list[_LayerParts]:
    colours = list(dict.fromkeys(colour for colour, _ in rules))
    found = []
    for colour in colours:
        lines = [line for own, line in rules if own == colour]
        # To and fro, like the writing.
        ways = [line[::-1] if index % 2 else line for index, line in enumerate(lines)]
        found.append(("guide lines", colour, _RULE_WIDTH, "".join(_path(way) for way in ways)))
    return found


def _pen_name(colour: Colour) -> str:
    pens = {rgb: pen.value for pen, rgb in PEN_COLOURS.items()}
    return pens.get(colour, _hex(colour))


def _layer(number: int, name: str, colour: Colour, width: float, body: str) -> str:
    return (
        f'<g inkscape:groupmode="layer" inkscape:label="{number} {name}" id="layer{number}"'
        f' fill="none" stroke="{_hex(colour)}" stroke-width="{width}"'
        f' stroke-linecap="round" stroke-linejoin="round">\n{body}</g>\n'
    )


def _group(word: PenWord) -> str:
    paths = "".join(_path(stroke) for stroke in word.strokes)
    label = escape(word.text)
    place = f'data-line="{word.line + 1}" data-word="{word.word + 1}"'
    return f'<g role="img" aria-label="{label}" {place}>\n{paths}</g>\n'


def _path(points: Points) -> str:
    return f'<path fill="none" d="{path_data(points)}"/>\n'


def _hex(colour: Colour) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in colour)
