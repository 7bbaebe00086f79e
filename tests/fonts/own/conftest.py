"""Pages read once for all tests of this folder."""

from __future__ import annotations

from functools import cache

import pytest

from fonts.own.reading import PageReading, read_scan
from fonts.own.samples import Samples
from fonts.own.scan import Scan
from fonts.own.sheet import find_paper
from tests.fonts.own.pen import Pen, filled, photographed

CAVEAT = Pen("Caveat")


@cache
def caveat_pages() -> tuple[PageReading, ...]:
    paper = find_paper("letter")
    return tuple(
        read_scan(Scan(f"page {page}", photographed(filled(paper, page, CAVEAT, 300))))
        for page in (1, 0)
    )


@pytest.fixture(scope="session")
def pages() -> tuple[PageReading, ...]:
    """Both pages in Caveat, photographed at 300 dpi, in the wrong order."""
    return caveat_pages()


@pytest.fixture(scope="session")
def samples(pages: tuple[PageReading, ...]) -> Samples:
    """What those pages hold."""
    return Samples({}).with_pages(pages)
