"""What the post of each country asks of an envelope, and what an envelope has of that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from cards.layout.data import read_table
from cards.model.errors import InputError
from cards.model.geometry import Rect, Size, mm, to_mm
from cards.model.paper import Envelope

_NEARLY = mm(0.5)
"""Makers round their sizes to as much; a post's gauge does not find it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """Where machines look for an address: how far it keeps from the edges, in points.

    ``top`` counts from the upper edge; where ``height`` is given, it counts from the lower one.
    """

    left: float
    right: float
    bottom: float
    top: float = 0.0
    height: float = 0.0

    def on(self, size: Size) -> Rect:
        """The area on an envelope; what is left of it may be empty on a small one."""
        upper = min(self.height, size.height) if self.height else size.height - self.top
        width = size.width - self.left - self.right
        return Rect(self.left, self.bottom, max(width, 0.0), max(upper - self.bottom, 0.0))


_AREA = Area(left=mm(15), right=mm(15), bottom=mm(15), top=mm(40))
"""Kept to where we know no rule: Deutsche Post's, and the Universal Postal Union's but for its left
edge (Letter Post Regulations 203, as Korea Post gives them)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PostRules:
    """What one post asks of the envelopes posted with it; sizes in points, long side first."""

    post: str
    least: Size | None
    most: Size | None
    ratio: tuple[float, float] | None
    """The least and the most length by height."""
    thick: tuple[float, float]
    """The least and the most thickness of the whole letter, in points."""
    size_rule: str
    """The rule in few words, to be quoted."""
    abroad_least: Size | None
    abroad_rule: str
    area: Area
    area_rule: str
    """Empty where the area is only taken over from other posts."""
    size_sources: tuple[str, ...]
    """Where the figures were read; so for the two below."""
    abroad_sources: tuple[str, ...]
    area_sources: tuple[str, ...]


def rules_from(country: str) -> PostRules:
    """The rules of the post one posts with in a country (ISO 3166 alpha-2); any is understood."""
    rules = _rules()
    return rules.get(country.strip().upper(), rules[""])


def size_breaches(envelope: Envelope, from_country: str, *, abroad: bool) -> tuple[InputError, ...]:
    """What a post would say of an envelope's size, to be told before it is printed, not raised.

    Codes are "layout.envelope_small", "layout.envelope_large", "layout.envelope_ratio" and
    "layout.envelope_small_abroad"; each quotes the rule.
    """
    rules, size = rules_from(from_country), envelope.size
    said = {"envelope": envelope.name, "size": _said(size), "post": rules.post}
    if abroad and rules.abroad_least and not _holds(size, rules.abroad_least):
        error = InputError("layout.envelope_small_abroad", **said, rule=rules.abroad_rule)
        return (error,)
    if rules.least and not _holds(size, rules.least):
        return (InputError("layout.envelope_small", **said, rule=rules.size_rule),)
    if rules.most and not _holds(rules.most, size):
        return (InputError("layout.envelope_large", **said, rule=rules.size_rule),)
    if (
        rules.ratio
        and not rules.ratio[0] - 0.01 <= size.width / size.height <= rules.ratio[1] + 0.01
    ):
        ratio = f"{size.width / size.height:.2f}"
        return (InputError("layout.envelope_ratio", **said, ratio=ratio, rule=rules.size_rule),)
    return ()


def area_breach(
    block: Rect, envelope: Envelope, from_country: str, recipient: str
) -> InputError | None:
    """What a machine would miss of an address that stands in ``block`` (points on the face)."""
    rules = rules_from(from_country)
    area = rules.area.on(envelope.size)
    out = max(area.x - block.x, area.y - block.y, block.right - area.right, block.top - area.top)
    if not rules.area_rule or out <= _NEARLY:
        return None
    return InputError(
        "layout.outside_read_area",
        recipient=recipient,
        envelope=envelope.name,
        out=f"{to_mm(out):.0f}",
        post=rules.post,
        rule=rules.area_rule,
    )


def _holds(outer: Size, inner: Size) -> bool:
    return outer.width >= inner.width - _NEARLY and outer.height >= inner.height - _NEARLY


def _said(size: Size) -> str:
    return f"{to_mm(size.width):.0f} × {to_mm(size.height):.0f} mm"


@cache
def _rules() -> dict[str, PostRules]:
    found = {}
    for entry in read_table("post_rules.toml", "rules"):
        rules = _read(entry)
        for country in entry["countries"] or [""]:
            found[country] = rules
    return found


def _read(entry: Mapping[str, Any]) -> PostRules:
    area = entry.get("area")
    ratio, thick = entry.get("ratio"), entry["thick"]
    return PostRules(
        post=entry["post"],
        least=_size(entry.get("least")),
        most=_size(entry.get("most")),
        ratio=(ratio[0], ratio[1]) if ratio else None,
        thick=(mm(thick[0]), mm(thick[1])),
        size_rule=entry["size_rule"],
        abroad_least=_size(entry.get("abroad_least")),
        abroad_rule=entry.get("abroad_rule", ""),
        area=Area(**{side: mm(far) for side, far in area.items()}) if area else _AREA,
        area_rule=entry.get("area_rule", ""),
        size_sources=tuple(entry.get("size_sources", ())),
        abroad_sources=tuple(entry.get("abroad_sources", ())),
        area_sources=tuple(entry.get("area_sources", ())),
    )


def _size(given: list[float] | None) -> Size | None:
    return Size(mm(given[0]), mm(given[1])) if given else None
