"""What a person has written so far: the outlines of every box read, kept to build on later."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from fonts.errors import HandError
from fonts.own.boxes import MOST_CONTOURS, MOST_POINTS, BoxState
from fonts.own.characters import requests
from fonts.own.reading import PageReading
from fonts.own.trace import Floats

_FORMAT = 1
_FURTHEST = 100.0
"""Millimetres: no outline of a box lies further out."""


@dataclass(frozen=True, slots=True, eq=False)
class Samples:
    """Outlines by the name of their box, in millimetres over the box's baseline."""

    boxes: Mapping[str, tuple[Floats, ...]]

    def of(self, glyph: str) -> list[tuple[Floats, ...]]:
        """All samples of a glyph, in the sheet's order."""
        return [self.boxes[key] for key in _keys().get(glyph, ()) if key in self.boxes]

    def with_pages(self, pages: Iterable[PageReading]) -> Samples:
        """These and what the pages hold; a box written anew takes the place of the older one."""
        boxes = dict(self.boxes)
        for page in pages:
            for box in page.boxes:
                if box.state is BoxState.READ:
                    boxes[box.cell.request.key] = box.outlines
        return Samples(boxes)

    def missing(self) -> tuple[str, ...]:
        """What the sheet asks for and nobody has written yet, in the sheet's order."""
        found: dict[str, None] = {}
        for page in requests():
            for request in page:
                if not any(key in self.boxes for key in _keys()[request.glyph]):
                    found[request.text] = None
        return tuple(found)

    def unwritten(self) -> tuple[str, ...]:
        """The boxes of the sheet that hold nothing yet, by key, in the sheet's order."""
        keys = (request.key for page in requests() for request in page)
        return tuple(key for key in keys if key not in self.boxes)


def _keys() -> dict[str, list[str]]:
    keys: dict[str, list[str]] = {}
    for page in requests():
        for request in page:
            keys.setdefault(request.glyph, []).append(request.key)
    return keys


def to_bytes(samples: Samples) -> bytes:
    """The samples as a file's content."""
    boxes = {
        key: [np.round(outline, 4).tolist() for outline in outlines]
        for key, outlines in sorted(samples.boxes.items())
    }
    return json.dumps({"format": _FORMAT, "boxes": boxes}, separators=(",", ":")).encode()


def from_bytes(content: bytes, name: str) -> Samples:
    """The samples in a file's content; raises HandError "own.damaged_samples"."""
    known = {key for keys in _keys().values() for key in keys}
    try:
        document = json.loads(content)
        if document["format"] != _FORMAT:
            raise HandError("own.damaged_samples", name=name)
        boxes = {
            str(key): tuple(_outline(points) for points in outlines[:MOST_CONTOURS])
            for key, outlines in document["boxes"].items()
            if key in known
        }
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise HandError("own.damaged_samples", name=name) from error
    return Samples(boxes)


def _outline(points: object) -> Floats:
    outline = np.array(points, np.float64)
    if outline.ndim != 2 or outline.shape[1] != 2 or not 3 <= len(outline) <= MOST_POINTS:
        raise ValueError
    if not np.all(np.abs(outline) < _FURTHEST):
        raise ValueError
    return outline
