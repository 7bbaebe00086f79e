"""Drawings for the front: what is drawn is drawn true, all else is refused in one sentence."""

from __future__ import annotations

import math
import re
import time
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest

from cards.layout.fronts import ensure_picture, front_face, picture_dpi
from cards.layout.messages import MESSAGES
from cards.layout.stocks import find_stock
from cards.layout.svg_file import open_svg
from cards.layout.svg_numbers import transform
from cards.layout.svg_path import traced
from cards.layout.svg_source import MOST_BYTES, MOST_DEEP, MOST_ELEMENTS
from cards.model.errors import InputError
from cards.model.fronts import Front, FrontKind
from cards.model.geometry import mm
from cards.model.look import Look
from cards.model.placement import Artwork, PaintedPath

SPACE = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
DOTS = '<circle cx="5" cy="5" r="4"/>'
CLIP = '<clipPath id="c"><rect {}/></clipPath>'
HALF = CLIP.format('width="5" height="10"')
WHOLE = CLIP.format('width="10" height="10"')


def sentence(error: InputError) -> str:
    return MESSAGES[error.code].format(**error.values)


def _svg(tmp_path: Path, inside: str, head: str = 'viewBox="0 0 10 10"', before: str = "") -> Path:
    path = tmp_path / "drawing.svg"
    path.write_text(f"{before}<svg {SPACE} {head}>{inside}</svg>", encoding="utf-8")
    return path


def _paths(tmp_path: Path, inside: str, head: str = 'viewBox="0 0 10 10"') -> list[PaintedPath]:
    return list(open_svg(_svg(tmp_path, inside, head)).artwork.paths)


def _refused(path: Path) -> InputError:
    with pytest.raises(InputError) as caught:
        open_svg(path)
    said = sentence(caught.value)
    assert path.name in said
    assert "\n" not in said
    return caught.value


def test_shapes_lie_where_they_are_drawn_and_the_y_axis_points_up(tmp_path: Path) -> None:
    (rect,) = _paths(tmp_path, '<rect x="1" y="2" width="3" height="4" fill="#ff0000"/>')
    assert (rect.fill, rect.line) == ((1, 0, 0), None)
    assert rect.commands == "mlllh"
    assert rect.points.tolist() == [[1, 8], [4, 8], [4, 4], [1, 4]]
    (circle,) = _paths(tmp_path, DOTS)
    assert np.hypot(*(circle.points[::3] - 5).T) == pytest.approx(np.full(5, 4.0))


@pytest.mark.parametrize(
    ("shape", "commands", "count"),
    [
        ('<line x1="1" y1="1" x2="9" y2="9" stroke="red"/>', "ml", 2),
        ('<polyline points="1,1 2,2 3 1"/>', "mll", 3),
        ('<polygon points="1,1 2,2 3 1"/>', "mllh", 3),
        ('<ellipse cx="5" cy="5" rx="10%" ry="2"/>', "mcccch", 13),
        ('<rect width="5" height="5" rx="1"/>', "mlclclclch", 17),
        ('<path d="M1 1q1 1 2 0t2 0s1 1 2 0V9H1z"/>', "mcccllh", 12),
    ],
)
def test_every_shape(tmp_path: Path, shape: str, commands: str, count: int) -> None:
    (path,) = _paths(tmp_path, shape)
    assert path.commands == commands
    assert len(path.points) == count


def test_arcs_are_those_of_the_standard() -> None:
    half = traced("M0 0A5 5 0 0 1 10 0").points
    assert half[3::3] == [pytest.approx((5, -5)), (10, 0)]
    assert traced("M0 0A5 5 0 0 0 10 0").points[3] == pytest.approx((5, 5))
    # Flags need no blank after them; radii too small are made large enough.
    assert traced("M0 0a1 1 0 0110 0").points[3] == pytest.approx((5, -5))
    assert traced("M0 0A5 5 0 1 1 5 5").points[-1] == (5, 5)
    assert len(traced("M0 0A5 5 0 1 1 5 5").points) == 10


def test_transforms_go_from_the_inside_out(tmp_path: Path) -> None:
    turned = transform("translate(1 2) rotate(90) scale(2)")
    assert turned.apply(1, 0) == pytest.approx((1, 4))
    assert transform("rotate(90, 5 5)").apply(5, 0) == pytest.approx((10, 5))
    inside = '<g transform="translate(2,0)"><g transform="scale(2)"><rect width="1" height="1"/>'
    (path,) = _paths(tmp_path, f"{inside}</g></g>")
    assert path.points.tolist() == [[2, 10], [4, 10], [4, 8], [2, 8]]


def test_what_is_used_again_is_drawn_again(tmp_path: Path) -> None:
    inside = '<defs><g id="a"><rect width="1" height="1"/></g></defs>'
    inside += '<use href="#a"/><use xlink:href="#a" x="3" y="2" fill="red"/>'
    first, second = _paths(tmp_path, inside)
    assert (second.points - first.points).tolist() == [[3, -2]] * 4
    assert (first.fill, second.fill) == ((0, 0, 0), (1, 0, 0))


def test_style_rules_attributes_and_inheritance(tmp_path: Path) -> None:
    inside = (
        "<style>/* x */ rect, .b{fill:red} .b{stroke:blue;stroke-width:.5} #c{fill:#00ff00}</style>"
        '<g stroke-linecap="round" opacity="0.5"><rect class="b" width="1" height="1"/></g>'
        '<rect id="c" class="b" width="1" height="1" style="stroke:none"/>'
        '<circle r="1" fill="rgba(0,0,255,.5)" fill-opacity="50%" stroke="currentColor"/>'
    )
    first, second, third = _paths(tmp_path, inside)
    assert (first.fill, first.line, first.width, first.cap) == ((1, 0, 0), (0, 0, 1), 0.5, 1)
    assert (first.fill_opacity, first.line_opacity) == (0.5, 0.5)
    assert (second.fill, second.line) == ((0, 1, 0), None)
    assert third.fill_opacity == pytest.approx(0.25, abs=0.01)
    assert third.line == (0, 0, 0)


@pytest.mark.parametrize(
    ("said", "colour", "opacity"),
    [
        ("#0f0", (0, 1, 0), 1),
        ("#00ff0080", (0, 1, 0), 0.5),
        ("Navy", (0, 0, 0.5), 1),
        ("rgb(100%, 20.5%, 0%)", (1, 0.205, 0), 1),
        ("rgb(255 51 300 / 50%)", (1, 0.2, 1), 0.5),
        ("hsl(120, 100%, 50%)", (0, 1, 0), 1),
    ],
)
def test_colours(
    tmp_path: Path, said: str, colour: tuple[float, float, float], opacity: float
) -> None:
    (path,) = _paths(tmp_path, f'<circle r="1" fill="{said}"/>')
    assert path.fill == pytest.approx(colour, abs=3e-3)
    assert path.fill_opacity == pytest.approx(opacity, abs=3e-3)


def test_lines_dashes_and_a_pen_stretched_by_the_drawing(tmp_path: Path) -> None:
    inside = (
        '<g transform="scale(4,1)"><path d="M0 1H2" stroke="red" stroke-dasharray="1 2 3"/></g>'
    )
    (path,) = _paths(tmp_path, inside)
    assert path.width == pytest.approx(2)
    assert path.dash == pytest.approx((2, 4, 6, 2, 4, 6))
    assert abs(path.nib.a * path.nib.d) == pytest.approx(1)
    assert path.nib.a / abs(path.nib.d) == pytest.approx(4)


def test_what_is_not_shown_and_what_others_add_is_left_out(tmp_path: Path) -> None:
    inside = (
        "<title>T</title><metadata><rdf xmlns='urn:x'/></metadata><x:y xmlns:x='urn:y'/>"
        '<text display="none">No</text><g visibility="hidden"><rect width="1" height="1"/></g>'
        '<rect width="1" height="1" fill="none"/><linearGradient id="g"/><path d=""/>' + DOTS
    )
    assert len(_paths(tmp_path, inside)) == 1


@pytest.mark.parametrize(
    "group",
    [
        '<g clip-path="url(#c)">',
        '<g style="clip-path:url(#c)" transform="scale(2)">',
        '<g clip-path="none">',
        '<g style="paint-order:markers fill stroke;mix-blend-mode:normal">',
    ],
)
def test_a_clip_that_cuts_nothing_off_is_what_many_programs_write(
    tmp_path: Path, group: str
) -> None:
    assert len(_paths(tmp_path, f"<defs>{WHOLE}</defs>{group}{DOTS}</g>")) == 1


@pytest.mark.parametrize(
    ("inside", "what"),
    [
        ("<text>Hi</text>", "text"),
        ('<image href="x.png"/>', "image"),
        ("<script>alert(1)</script>", "script"),
        ("<defs><foreignObject/></defs>", "foreignObject"),
        ('<rect width="1" height="1" fill="url(#g)"/>', "fill: url()"),
        (
            '<radialGradient id="g"/><g fill="url(\'#g\') red"><rect width="1" height="1"/></g>',
            "radialGradient",
        ),
        ('<pattern id="p"/><rect width="1" height="1" stroke="url(#p)"/>', "pattern"),
        ('<rect width="1" height="1" filter="url(#f)"/>', "filter"),
        ('<g style="mask:url(#m)"/>', "mask"),
        ('<g clip-path="url(#nobody)"/>', "clip-path"),
        (f'{HALF}<g clip-path="url(#c)"/>', "clip-path"),
        (f'{WHOLE}<g clip-path="url(#c)" transform="scale(.9)"/>', "clip-path"),
        (f'{WHOLE}<g clip-path="url(#c)" transform="rotate(9)"/>', "clip-path"),
        ('<path d="M0 0" paint-order="stroke fill"/>', "paint-order"),
        ('<path d="M0 0" marker-end="url(#m)"/>', "marker-end"),
        ('<use href="other.svg#a"/>', "use: other.svg#a"),
        ('<use href="#nobody"/>', "use: #nobody"),
        ("<style>@import url(x.css);</style>", "style"),
        ("<style>g > rect{fill:red}</style>", "style"),
        ("<svg/>", "svg"),
        ("<animate/>", "animate"),
        (f'<g opacity=".5">{DOTS}{DOTS}</g>', "g: opacity"),
    ],
)
def test_what_is_not_drawn_is_refused_by_name(tmp_path: Path, inside: str, what: str) -> None:
    error = _refused(_svg(tmp_path, inside + DOTS))
    assert error.code == "layout.svg_not_drawn"
    assert f"“{what}”" in sentence(error)


LAUGHS = '<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize("before", [LAUGHS, OUTSIDE])
def test_entities_are_refused(tmp_path: Path, before: str) -> None:
    path = _svg(tmp_path, "<title>&b;</title>" + DOTS, before=before)
    assert _refused(path).code == "layout.svg_entities"


def test_a_plain_doctype_is_what_many_programs_write(tmp_path: Path) -> None:
    public = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/x.dtd">'
    assert open_svg(_svg(tmp_path, DOTS, before=public)).width == 10


@pytest.mark.parametrize(
    ("inside", "code"),
    [
        ("<g>" * (MOST_DEEP + 1) + DOTS + "</g>" * (MOST_DEEP + 1), "svg_too_much"),
        (DOTS * (MOST_ELEMENTS + 1), "svg_too_much"),
        ('<path d="M0 0' + "l1 1" * 150_000 + '"/>', "svg_too_much"),
        ('<path d="M0 0' + "z" * 300_000 + '"/>', "svg_too_much"),
        ('<g id="a"><use href="#a"/></g>', "svg_too_much"),
        ('<path d="M0 0L1e999 3"/>', "svg_odd_value"),
        ('<path d="M0 0L99999999 3"/>', "svg_odd_value"),
        ('<path d="M0 0L9999999 3"/>', "svg_odd_value"),
        ('<path d="M0 0L nan 3"/>', "svg_odd_value"),
        ('<path d="L1 1"/>', "svg_odd_value"),
        ('<path d="M0 0 A1 1 0 2 0 3 3"/>', "svg_odd_value"),
        ('<rect width="1em" height="1"/>', "svg_odd_value"),
        ('<rect width="1" height="1" fill="nocolour"/>', "svg_odd_value"),
        ('<rect width="1" height="1" transform="scale(nan)"/>', "svg_odd_value"),
        ('<rect width="1" height="1" transform="turn(3)"/>', "svg_odd_value"),
        ('<g transform="scale(1e7)">' * 60 + DOTS + "</g>" * 60, "svg_odd_value"),
        ("", "svg_empty"),
    ],
)
def test_hostile_and_broken_drawings(tmp_path: Path, inside: str, code: str) -> None:
    assert _refused(_svg(tmp_path, inside)).code == f"layout.{code}"


def test_uses_that_grow_without_end_stop_soon(tmp_path: Path) -> None:
    levels = "".join(
        f'<g id="g{n}">' + f'<use href="#g{n - 1}"/>' * 20 + "</g>" for n in range(1, 8)
    )
    path = _svg(tmp_path, f'<defs><g id="g0">{DOTS}</g>{levels}</defs><use href="#g7"/>')
    start = time.thread_time()
    assert _refused(path).code == "layout.svg_too_much"
    assert time.thread_time() - start < 5


@pytest.mark.parametrize(
    "inside",
    [
        "<style>" + "/*" * 200_000 + "</style>",
        "<style>" + "a" * 400_000 + "</style>",
        "<style>" + "a{}" * 100_000 + "</style>",
        f'<g transform="{" " * 400_000}x">{DOTS}</g>',
        f'<g transform="{"scale(1)" * 60_000}">{DOTS}</g>',
        f'<rect width="{"1" * 400_000}x" height="1"/>',
        f'<rect width="1{" " * 400_000}x" height="1"/>',
        f'<path d="{" " * 400_000}M1"/>',
        f'<path d="M1 1L{"1" * 400_000}"/>',
        f'<rect width="1" height="1" fill="{"r" * 400_000}"/>',
    ],
)
def test_no_text_takes_long_to_read(tmp_path: Path, inside: str) -> None:
    path = _svg(tmp_path, inside)
    start = time.thread_time()
    with suppress(InputError):
        open_svg(path)
    assert time.thread_time() - start < 3


@pytest.mark.parametrize(
    "head",
    ["", 'viewBox="0 0 0 10"', 'viewBox="0 0 nan 10"', 'viewBox="1 2 3"', 'viewBox="0 0 1 9999"'],
)
def test_a_drawing_says_how_large_it_is(tmp_path: Path, head: str) -> None:
    assert _refused(_svg(tmp_path, DOTS, head)).code == "layout.svg_odd_value"


def test_width_and_height_do_for_a_box(tmp_path: Path) -> None:
    drawing = open_svg(_svg(tmp_path, DOTS, 'width="2in" height="25.4mm"'))
    assert (drawing.width, drawing.height) == pytest.approx((192, 96))


@pytest.mark.parametrize("data", [b"", b"\x89PNG\r\n", b"<html/>", b"<svg>", b"<svg/>\0"])
def test_what_is_no_drawing(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "drawing.svg"
    path.write_bytes(data)
    assert _refused(path).code in {"layout.no_svg", "layout.svg_odd_value"}


def test_a_drawing_too_heavy_or_not_there(tmp_path: Path) -> None:
    path = tmp_path / "drawing.svg"
    assert _refused(path).code == "layout.no_picture_file"
    path.write_bytes(b" " * (MOST_BYTES + 1))
    assert _refused(path).code == "layout.picture_too_heavy"


@pytest.mark.parametrize("stock_id", ["a2-folded", "a7-book", "a2-flat"])
@pytest.mark.parametrize("head", ['viewBox="0 0 10 10"', 'viewBox="-5 3 400 100"'])
def test_a_front_shows_the_whole_drawing_in_its_middle(
    tmp_path: Path, stock_id: str, head: str
) -> None:
    path, stock = _svg(tmp_path, DOTS, head), find_stock(stock_id)
    face = front_face(Front(FrontKind.PICTURE, str(path)), stock, Look(), 1)
    (artwork,) = face.placements
    assert isinstance(artwork, Artwork)
    room, panel = artwork.room, stock.panel
    assert room.x + room.width / 2 == pytest.approx(panel.width / 2)
    assert room.y + room.height / 2 == pytest.approx(panel.height / 2)
    assert min(room.x, room.y) == pytest.approx(mm(7))
    wide, high = map(float, re.findall(r"\d+", head)[-2:])
    assert room.width / room.height == pytest.approx(wide / high)
    assert math.isinf(picture_dpi(path, stock))
    ensure_picture(path)


def test_a_changed_file_is_read_anew(tmp_path: Path) -> None:
    path = _svg(tmp_path, DOTS)
    first = open_svg(path)
    assert open_svg(path) is first
    _svg(tmp_path, DOTS + DOTS)
    assert len(open_svg(path).artwork.paths) == 2
