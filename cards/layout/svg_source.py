"""Reads an SVG file as a tree of elements: within limits, no entities, nothing from elsewhere."""

from __future__ import annotations

from io import BytesIO
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import iterparse

from cards.model.errors import InputError

MOST_BYTES = 8_000_000
MOST_ELEMENTS = 20_000
MOST_DEEP = 100
"""Elements inside one another."""
SVG = "http://www.w3.org/2000/svg"


def read_svg(data: bytes, name: str) -> Element:
    """The root element; ``name`` is what the file is called in errors.

    Raises InputError "layout.svg_entities", "layout.svg_too_much" or "layout.no_svg".
    """
    if len(data) > MOST_BYTES:
        raise InputError("layout.picture_too_heavy", name=name, most=MOST_BYTES // 1_000_000)
    try:
        root = _read(data, name)
    except DefusedXmlException as error:
        raise InputError("layout.svg_entities", name=name) from error
    except (ParseError, ValueError, LookupError) as error:
        raise InputError("layout.no_svg", name=name) from error
    if root is None or tag_of(root) != "svg":
        raise InputError("layout.no_svg", name=name)
    return root


def tag_of(element: Element) -> str:
    """An SVG element's plain name; empty for what other programs add in namespaces of theirs."""
    space, brace, tag = str(element.tag).rpartition("}")
    if not brace:
        return tag
    return tag if space == f"{{{SVG}" else ""


def _read(data: bytes, name: str) -> Element | None:
    """Counted as it is read, so that a bomb goes off nowhere."""
    root, count, deep = None, 0, 0
    for event, element in iterparse(BytesIO(data), events=("start", "end")):
        if event == "end":
            deep -= 1
            continue
        root = element if root is None else root
        count, deep = count + 1, deep + 1
        if count > MOST_ELEMENTS or deep > MOST_DEEP:
            raise InputError("layout.svg_too_much", name=name)
    return root
