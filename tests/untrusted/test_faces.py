"""Faces put among one's own hands by somebody else: none hangs or swells, and each is named."""

from __future__ import annotations

import os
import struct
from collections.abc import Callable
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pytest
from fontTools.cffLib import SubrsIndex
from fontTools.fontBuilder import FontBuilder
from fontTools.misc.psCharStrings import T2CharString
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent

from cards.store import open_store
from fonts.catalogue import ROOM, bundled_hands, left_out_in, own_hands_in
from fonts.face_limits import ensure_modest
from tests.untrusted.child import measured

GOOD = (ROOM / "faces" / "PatrickHand.ttf").read_bytes()
ENTRY = (
    'id = "x"\nname = "Ana"\nstyle = "mine"\nconnected = false\nscripts = ["Latn"]\n'
    'licence = "own"\nauthor = ""\nleading = 1.2\nword_gap = 1.3\nstroke = 0.05\n'
)


def built(change: Callable[[TTFont], None]) -> bytes:
    """A good face with something changed."""
    font = TTFont(BytesIO(GOOD), recalcBBoxes=False)
    change(font)
    out = BytesIO()
    font.save(out)
    return out.getvalue()


def made_of(font: TTFont, letter: str, part: str, times: int) -> None:
    """Let a letter be another one several times over."""
    names = font.getBestCmap()
    glyph = Glyph()
    glyph.numberOfContours = -1
    glyph.xMin = glyph.yMin = 0
    glyph.xMax = glyph.yMax = 100
    glyph.components = []
    for _ in range(times):
        each = GlyphComponent()
        each.glyphName, each.x, each.y, each.flags = names[ord(part)], 0, 0, 0
        glyph.components.append(each)
    font["glyf"].glyphs[names[ord(letter)]] = glyph


def laughs(font: TTFont) -> None:
    letters = "abcdefg"
    for part, letter in pairwise(letters):
        made_of(font, letter, part, 60)


def deep(font: TTFont) -> None:
    letters = "abcdefghijklmnop"
    for part, letter in pairwise(letters):
        made_of(font, letter, part, 1)


def ring(font: TTFont) -> None:
    made_of(font, "a", "b", 1)
    made_of(font, "b", "a", 1)


def packed_points() -> bytes:
    """A face of which each glyph claims 65,536 points in the place of its outline."""

    def claim(font: TTFont) -> None:
        table = font["glyf"]
        for name in font.getGlyphOrder()[:200]:
            glyph = Glyph(struct.pack(">hhhhhHH", 1, 0, 0, 9, 9, 65535, 0) + b"\x39\xff" * 400)
            table.glyphs[name] = glyph

    return built(claim)


def many_codes() -> bytes:
    """A face whose table of characters claims all of Unicode a thousand times over."""
    groups = struct.pack(">LLL", 0, 0x10FFFF, 0) * 1000
    table = struct.pack(">HHHHL", 0, 1, 3, 10, 12)
    table += struct.pack(">HHLLL", 12, 0, 16 + len(groups), 0, 1000) + groups

    def claim(font: TTFont) -> None:
        font.tables["cmap"] = type("Raw", (), {"compile": lambda _self, _font: table})()

    return built(claim)


def deep_programs() -> bytes:
    """PostScript outlines whose subroutines call one another, sixty deep."""
    builder = FontBuilder(1000, isTTF=False)
    names = [".notdef", "space", "x"]
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap({32: "space", 120: "x"})
    builder.setupCFF("X", {}, {name: T2CharString(program=["endchar"]) for name in names}, {})
    builder.setupHorizontalMetrics(dict.fromkeys(names, (500, 0)))
    builder.setupHorizontalHeader()
    builder.setupOS2()
    builder.setupPost()
    top = builder.font["CFF "].cff.topDictIndex[0]
    subroutines = SubrsIndex()
    for number in range(60):
        calls = [number + 1 - 107, "callsubr"] if number < 59 else [0, 0, "rlineto"]
        subroutines.append(T2CharString(program=[*calls, "return"]))
    top.Private.Subrs = subroutines
    top.CharStrings["x"].program = [0, 0, "rmoveto", -107, "callsubr", "endchar"]
    out = BytesIO()
    builder.save(out)
    return out.getvalue()


def whole_folder(folder: Path) -> Path:
    """A data folder with every bad hand we know of, and a good one."""
    hands = folder / "hands"
    hands.mkdir(parents=True)
    faces = {
        "good": GOOD,
        "garbage": bytes(range(256)) * 90,
        "cut": GOOD[: len(GOOD) // 2],
        "empty": b"",
        "laughs": built(laughs),
        "deep": built(deep),
        "ring": built(ring),
        "points": packed_points(),
        "codes": many_codes(),
        "programs": deep_programs(),
    }
    for name, data in faces.items():
        (hands / f"own-{name}.ttf").write_bytes(data)
        (hands / f"own-{name}.toml").write_text(ENTRY.replace("Ana", name))
    for name, entry in (("odd", "]["), ("long", ENTRY + "#" * 30_000), ("value", "leading = 'a'")):
        (hands / f"own-{name}.ttf").write_bytes(GOOD)
        (hands / f"own-{name}.toml").write_text(entry)
    for name in ("huge", "pipe", "folder", "gone"):
        (hands / f"own-{name}.toml").write_text(ENTRY.replace("Ana", name))
    with (hands / "own-huge.ttf").open("wb") as file:
        file.truncate(100_000_000)
    os.mkfifo(hands / "own-pipe.ttf")
    (hands / "own-folder.ttf").mkdir()
    os.mkfifo(hands / "own-entry.toml")
    (hands / "own-alone.ttf").write_bytes(GOOD)
    return folder


BAD = {
    *("alone", "codes", "cut", "deep", "empty", "entry", "folder", "garbage", "gone", "huge"),
    *("laughs", "long", "odd", "pipe", "points", "programs", "ring", "value"),
}


def test_every_bundled_face_is_modest() -> None:
    for info in bundled_hands():
        ensure_modest(info.face_file.read_bytes())


def test_every_bad_hand_is_left_out_with_its_reason(tmp_path: Path) -> None:
    hands = whole_folder(tmp_path) / "hands"
    left_out = left_out_in(hands)
    assert {str(error.values["id"]).removeprefix("own-") for error in left_out} == BAD
    assert "own-good" in {info.id for info in own_hands_in(hands)}


@pytest.mark.parametrize("verb", [("hands",), ("hands", "--json"), ("check",)])
def test_the_verbs_go_on_and_name_them(tmp_path: Path, verb: tuple[str, ...]) -> None:
    open_store(tmp_path).close()
    took = measured(whole_folder(tmp_path), *verb)
    said = took.out + took.err
    assert not [name for name in BAD if f"“{name}”" not in said]
    assert (took.status == 0) == (verb[0] == "hands")
    assert took.seconds < 10
    assert took.megabytes < 270


def test_a_card_is_written_in_a_good_hand_and_in_no_bad_one(tmp_path: Path) -> None:
    data, note, out = whole_folder(tmp_path), tmp_path / "note.txt", tmp_path / "card.pdf"
    note.write_text("Dear Ana,\n\nThank you.\n")
    for name in ("laughs", "ring", "points", "codes", "pipe"):
        took = measured(data, "draw", note, "--hand", f"own-{name}", "-o", out)
        assert took.is_refused, took.err
        assert took.seconds < 10
    assert measured(data, "draw", note, "--hand", "own-good", "-o", out).status == 0
