"""Files far beyond what anybody has, given to the real program: what each takes to be read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.hostile.verdict import Tally
from tests.untrusted import large
from tests.untrusted.child import Took, measured

Count = Callable[[str], Tally]
SECONDS, MEGABYTES = 5.0, 200.0
"""What reading one file may take beyond a bare start."""
SLACK = 3.0
"""How many times longer a busy or a slow machine may take: processor time is shared, too."""
WITHIN = f"within {SECONDS * SLACK:.0f} s of processor time and {MEGABYTES:.0f} MB"
BROUGHT_IN: dict[str, tuple[large.Maker, str, str]] = {
    "a photo of 20 MB in a vCard": (large.large_photo, "vcf", "read"),
    "a vCard of 200,000 properties": (large.many_properties, "vcf", "read"),
    "50,000 vCards": (large.many_cards, "vcf", "read"),
    "50,000 rows as .csv": (large.many_rows, "csv", "read"),
    "50,000 rows as .xlsx": (large.many_rows_of_a_workbook, "xlsx", "read"),
    "50,000 rows as .ods": (large.many_rows_of_a_document, "ods", "read"),
    "an .ods that repeats itself": (large.repeated_document, "ods", "refused"),
    "1 GB packed into an .xlsx": (large.bomb_in_a_workbook, "xlsx", "refused"),
    "1 GB packed into an .ods": (large.bomb_in_a_document, "ods", "refused"),
    "an invitation of 200,000 lines": (large.many_lines, "ics", "read"),
    "an invitation of 200,000 people": (large.many_attendees, "ics", "read"),
    "a meeting that repeats without end": (large.endless_recurrence, "ics", "read"),
    "a calendar of 20,000 meetings": (large.many_events, "ics", "read"),
    "an e-mail of 500 parts within parts": (large.nested_parts, "eml", "read"),
    "an e-mail of 200,000 headers": (large.many_headers, "eml", "read"),
    "a file of 1 GB of nothing": (large.sparse, "vcf", "refused"),
}
FRONTS: dict[str, tuple[large.Maker, str, str]] = {
    "a picture of 700 million pixels": (large.huge_picture, "png", "refused"),
    "a picture of 36 million pixels": (large.largest_picture, "png", "read"),
    "a photo of 79 million pixels": (large.largest_photo, "jpg", "read"),
    "a drawing of 400,000 arcs": (large.long_path, "svg", "refused"),
}


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Took:
    """A start that reads next to nothing."""
    place = tmp_path_factory.mktemp("bare")
    (place / "one.vcf").write_text(large.card(1), newline="")
    return measured(place / "data", "import", "--dry-run", place / "one.vcf")


@pytest.fixture(scope="module")
def bare_card(tmp_path_factory: pytest.TempPathFactory) -> Took:
    """A card with next to nothing in front."""
    place = tmp_path_factory.mktemp("bare-card")
    return with_front(place, large.moving_picture, "png")


def with_front(place: Path, make: large.Maker, ending: str) -> Took:
    """A card with what is made in front."""
    make(given := place / f"given.{ending}")
    (note := place / "note.txt").write_text("Dear Ana,\n\nThank you.\n")
    return measured(place / "data", "draw", note, "--front", given, "-o", place / "card.pdf")


def judge(found: Tally, took: Took, bare: Took, came: str) -> None:
    """Count it, and what was not as it should be."""
    found.count()
    found.trouble += [
        said
        for said, wrong in (
            (f"{took.seconds:.1f} s", took.seconds - bare.seconds > SECONDS * SLACK),
            (f"{took.megabytes:.0f} MB", took.megabytes - bare.megabytes > MEGABYTES),
            (took.err, came == "read" and took.status != 0),
            (took.err, came == "refused" and not took.is_refused),
        )
        if wrong
    ]
    assert not found.trouble


@pytest.mark.parametrize("what", BROUGHT_IN)
def test_what_is_brought_in(what: str, tmp_path: Path, bare: Took, tally: Count) -> None:
    make, ending, came = BROUGHT_IN[what]
    make(given := tmp_path / f"given.{ending}")
    took = measured(tmp_path / "data", "import", "--dry-run", given)
    judge(tally(f"{what}: {came} {WITHIN}"), took, bare, came)


@pytest.mark.parametrize("what", FRONTS)
def test_what_is_printed_in_front(what: str, tmp_path: Path, bare_card: Took, tally: Count) -> None:
    make, ending, came = FRONTS[what]
    took = with_front(tmp_path, make, ending)
    judge(tally(f"{what}: {came} {WITHIN}"), took, bare_card, came)


def test_an_archive_that_swells(tmp_path: Path, bare: Took, tally: Count) -> None:
    large.bomb_in_an_archive(given := tmp_path / "kept.cordially")
    took = measured(tmp_path / "data", "restore", given, "--yes")
    judge(tally(f"1 GB packed into an archive: refused {WITHIN}"), took, bare, "refused")


def test_a_mailbox_of_20000_messages(tmp_path: Path, tally: Count) -> None:
    """Longer than all else: each message is read for answers, and nobody's is left out."""
    large.many_messages(given := tmp_path / "given.mbox")
    took = measured(tmp_path / "data", "import", "--dry-run", given)
    found = tally("a mailbox of 20,000 messages: read within 60 s of processor time")
    found.count()
    found.trouble += [f"{took.seconds:.0f} s, {took.err}"] * (took.seconds > 60 or took.status != 0)
    assert not found.trouble
