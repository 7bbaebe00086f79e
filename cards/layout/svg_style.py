"""Finds how an SVG element is painted: attributes, simple style rules, the style attribute.

Selectors are a tag, a class, an id, or a tag with one of these, as drawing programs write them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from PIL import ImageColor

from cards.layout.svg_numbers import length, number, share
from cards.layout.svg_source import tag_of
from cards.model.placement import Colour

Style = Mapping[str, str]

_INHERITED = frozenset(
    {"color", "visibility", "fill", "fill-opacity", "fill-rule", "stroke", "stroke-opacity"}
    | {"stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit"}
    | {"stroke-dasharray", "stroke-dashoffset"}
)
_NOT_DRAWN = frozenset(
    {"mask", "filter", "marker", "marker-start", "marker-mid", "marker-end"}
    | {"mix-blend-mode", "vector-effect", "paint-order", "transform-origin"}
)
"""What we do not draw, so that a drawing that asks for it is refused; some have harmless values."""
_OWN = _NOT_DRAWN | {"opacity", "display", "transform", "clip-path"}
_HARMLESS = frozenset({"none", "normal", "inherit", "initial", ""})
_MOST_RULES = 500
_LONGEST = 100
"""Characters of a colour, so that none takes long to tell."""
_SELECTOR = re.compile(r"(\*|[\w-]+)?([.#][\w-]+)?")


class NotDrawnError(Exception):
    """The drawing holds what is not drawn; its argument names it."""


@dataclass(frozen=True, slots=True)
class Rules:
    """The drawing's own style rules, the weakest first: tag, class or id, and what they set."""

    found: tuple[tuple[str, str, Style], ...] = ()

    def of(self, element: Element) -> dict[str, str]:
        """What they set for an element."""
        made: dict[str, str] = {}
        marks = {"", f"#{element.get('id', '')}"}
        marks |= {f".{each}" for each in element.get("class", "").split()}
        for tag, mark, style in self.found:
            if tag in {"", "*", tag_of(element)} and mark in marks:
                made |= style
        return made


def rules_of(sheets: list[str]) -> Rules:
    """The rules of the drawing's style elements; raises NotDrawnError for what is not simple."""
    found: list[tuple[str, str, Style]] = []
    for sheet in sheets:
        *rules, rest = _without_comments(sheet).split("}")
        if rest.strip():
            raise NotDrawnError("style")
        for rule in rules:
            selectors, _, body = rule.partition("{")
            for selector in selectors.split(","):
                simple = _SELECTOR.fullmatch(selector.strip())
                if not simple or not simple[0] or len(found) > _MOST_RULES:
                    raise NotDrawnError("style")
                found.append((simple[1] or "", simple[2] or "", declared(body)))
    weight = {"": 0, ".": 1, "#": 2}
    return Rules(tuple(sorted(found, key=lambda rule: weight[rule[1][:1]])))


def _without_comments(sheet: str) -> str:
    first, *others = sheet.replace("<!--", "").replace("-->", "").split("/*")
    return first + "".join(each.partition("*/")[2] for each in others)


def declared(text: str) -> dict[str, str]:
    """The declarations of a style attribute or a rule's body."""
    pairs = (part.partition(":") for part in text.split(";"))
    return {
        key.strip().lower(): value.replace("!important", "").strip()
        for key, colon, value in pairs
        if colon
    }


def style_of(element: Element, outer: Style, rules: Rules) -> dict[str, str]:
    """All that holds for an element, given what holds round it; raises NotDrawnError."""
    own = {key: value for key, value in element.items() if key in _INHERITED | _OWN}
    own |= {key: value for key, value in rules.of(element).items() if key in _INHERITED | _OWN}
    own |= declared(element.get("style", ""))
    for key in _NOT_DRAWN & own.keys():
        if not _is_harmless(key, own[key].strip().lower()):
            raise NotDrawnError(key)
    made = {key: value for key, value in outer.items() if key in _INHERITED}
    made |= {key: value.strip() for key, value in own.items() if value.strip() != "inherit"}
    return made


def _is_harmless(key: str, said: str) -> bool:
    """Whether what we do not draw is not asked for, or asked for as it is drawn anyhow."""
    if key == "paint-order":
        return next((word for word in said.split() if word != "markers"), "fill") != "stroke"
    return said in _HARMLESS


def is_hidden(style: Style) -> bool:
    """Whether the element, and all in it, is not shown."""
    return style.get("display") == "none"


def paint(style: Style, key: str, default: str) -> tuple[Colour, float] | None:
    """A colour with its opacity, None for none; raises NotDrawnError or ValueError.

    ``key`` is "fill" or "stroke".
    """
    said = style.get(key, default)
    if said.lower() == "currentcolor":
        said = style.get("color", "black")
    if said.lower() in {"none", "transparent"}:
        return None
    if "url(" in said:
        raise NotDrawnError(f"{key}: url()")
    if len(said) > _LONGEST:
        raise ValueError(said)
    red, green, blue, alpha = _mixed(said)
    return (red, green, blue), alpha * share(style.get(f"{key}-opacity", "1"))


def _mixed(said: str) -> tuple[float, float, float, float]:
    """Red, green, blue and opacity, each up to 1; raises ValueError for what is no colour."""
    mix = re.fullmatch(r"rgba?\((.*)\)", said, re.IGNORECASE)
    if not mix:
        named = ImageColor.getrgb(said)
        red, green, blue, alpha = (*named, 255)[:4]
        return red / 255, green / 255, blue / 255, alpha / 255
    parts = mix[1].replace(",", " ").replace("/", " ").split()
    red, green, blue = (min(max(length(each, 255.0) / 255, 0.0), 1.0) for each in parts[:3])
    if len(parts) > 4:
        raise ValueError(said)
    return red, green, blue, share(parts[3]) if len(parts) == 4 else 1.0


def choice(style: Style, key: str, known: Mapping[str, int]) -> int:
    """One of the known words; what is unknown counts as the first."""
    return known.get(style.get(key, ""), 0)


def ratio(style: Style, key: str, default: float) -> float:
    """A plain number; raises ValueError."""
    return number(style[key]) if key in style else default
