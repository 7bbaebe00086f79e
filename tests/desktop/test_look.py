"""The look: tokens one can read, a palette without gaps, icons and glyphs of our own."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.look.icons import pixmap, set_icon
from desktop.look.palette import build_palette
from desktop.look.sheet import build_sheet
from desktop.look.theme import DARK_SCHEME, LIGHT_SCHEME, current_colours, current_theme
from desktop.look.tokens import DARK, LIGHT, Colours, strengthened
from desktop.look.type import scaled_font

ROOT = Path(__file__).parents[2]
ICONS = ROOT / "resources" / "icons"
SCHEMES = [LIGHT, DARK, strengthened(LIGHT), strengthened(DARK)]


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", SCHEMES)
def test_texts_can_be_read_on_every_ground(colours: Colours) -> None:
    grounds = (colours.desk, colours.paper, colours.sheet, colours.sel)
    for word in ("ink", "soft", "hint", "accent", "good", "warn", "bad"):
        for ground in grounds:
            assert contrast(getattr(colours, word), ground) >= 4.5, (word, ground)
    for mark in ("edge", "focus"):
        for ground in grounds:
            assert contrast(getattr(colours, mark), ground) >= 3, (mark, ground)
    assert contrast(colours.on_accent, colours.accent) >= 4.5
    for tone in ("good", "warn", "bad"):
        assert contrast(getattr(colours, tone), getattr(colours, f"{tone}_fill")) >= 4.5


@pytest.mark.parametrize("colours", SCHEMES)
def test_the_focus_is_not_taken_for_an_error(colours: Colours) -> None:
    focus, bad = (QColor(colour).hslHue() for colour in (colours.focus, colours.bad))
    apart = abs(focus - bad) % 360
    assert min(apart, 360 - apart) >= 90


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_no_role_of_the_palette_is_left_to_the_style(colours: Colours) -> None:
    palette = build_palette(colours)
    ours = {value.lower() for value in colours}
    groups = QPalette.ColorGroup
    for group in (groups.Active, groups.Inactive, groups.Disabled):
        for role in QPalette.ColorRole:
            if role not in (QPalette.ColorRole.NoRole, QPalette.ColorRole.NColorRoles):
                assert palette.color(group, role).name() in ours, (group, role)


def test_colours_are_written_in_the_tokens_alone() -> None:
    for path in (ROOT / "desktop").rglob("*.py"):
        if path.name != "tokens.py":
            assert not re.findall(r"#[0-9A-Fa-f]{6}\b", path.read_text(encoding="utf-8")), path


def test_the_style_sheet_is_filled_in() -> None:
    assert "$" not in build_sheet(LIGHT, dark=False)
    assert build_sheet(LIGHT, dark=False) != build_sheet(DARK, dark=True)


@pytest.mark.parametrize("path", sorted(ICONS.glob("*.svg")), ids=lambda path: path.stem)
@pytest.mark.usefixtures("qapp")
def test_an_icon_takes_the_colour_it_is_given(path: Path) -> None:
    assert "#" not in path.read_text(encoding="utf-8")
    picture = pixmap(path.stem, "#123456", 24, 2).toImage()
    inked = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() == 255
    }
    assert inked == {"#123456"}


def test_the_glyphs_of_the_controls_have_the_tokens_colours() -> None:
    for scheme, colours in (("light", LIGHT), ("dark", DARK)):
        ours = {"chevron": colours.ink, "chevron-off": colours.hint, "tick": colours.ink}
        for name in ("chevron", "chevron-off", "tick", "check", "dot"):
            drawn = (ICONS / "controls" / scheme / f"{name}.svg").read_text(encoding="utf-8")
            assert f'stroke="{ours.get(name, colours.on_accent)}"' in drawn


def test_a_change_of_scheme_reaches_palette_sheet_and_icons(qapp: QApplication) -> None:
    theme = current_theme()
    button = QPushButton()
    set_icon(button, "people")
    try:
        theme.choose(LIGHT_SCHEME)
        light = button.icon().pixmap(20, 20).toImage()
        theme.choose(DARK_SCHEME)
        assert current_colours() is DARK
        assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.paper.lower()
        assert DARK.paper in qapp.styleSheet()
        assert LIGHT.paper not in qapp.styleSheet()
        assert button.icon().pixmap(20, 20).toImage() != light
    finally:
        theme.choose(LIGHT_SCHEME)
        button.deleteLater()


@pytest.mark.usefixtures("qapp")
def test_captions_are_never_under_nine_points() -> None:
    assert scaled_font("caption").pointSizeF() >= 9
    assert scaled_font("title").pointSizeF() > scaled_font("body").pointSizeF()
