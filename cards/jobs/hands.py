"""A person's own hands: the sheet to fill in, learning from scans, listing and removing."""

from __future__ import annotations

import locale
import os
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from cards.files import make_folder, unreadable, write_whole
from cards.jobs.folder import hands_folder
from cards.render.handsheet import write_sheet
from fonts.catalogue import HandInfo, own_hands_in
from fonts.errors import HandError
from fonts.own import folder as kept
from fonts.own.face import build_face
from fonts.own.reading import PageReading, Progress, read_pages, read_scan
from fonts.own.samples import Samples, from_bytes, to_bytes
from fonts.own.scan import open_scans
from fonts.own.sheet import find_paper
from fonts.own.stroke_file import stroke_face
from fonts.stroke_catalogue import strokes_file

_LETTER_COUNTRIES = frozenset(
    ("BZ", "CA", "CL", "CO", "CR", "DO", "GT", "HN", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE")
)
"""Where paper is cut to Letter (Unicode CLDR, measurement data, paperSize)."""


@dataclass(frozen=True, slots=True)
class RefusedScan:
    """A scan or one page of it that could not be read: its name, and the error that says why."""

    name: str
    error: HandError


@dataclass(frozen=True, slots=True)
class LearnedHand:
    """A hand as it was kept: its entry, what it can draw, and what nobody has written yet.

    ``missing`` are signs, ``unwritten`` the keys of all boxes that hold nothing.
    """

    info: HandInfo
    characters: str
    missing: tuple[str, ...]
    unwritten: tuple[str, ...]


def usual_paper() -> str:
    """The paper of the country the system is set to: "letter" or "a4"."""
    names = [os.environ.get(key, "") for key in ("LC_ALL", "LC_PAPER", "LANG")]
    with suppress(ValueError):
        names.append(locale.getlocale()[0] or "")
    for name in names:
        country = name.split(".")[0].split("@")[0].partition("_")[2]
        if country:
            return "letter" if country.upper() in _LETTER_COUNTRIES else "a4"
    return "a4"


def make_sheet(
    out: Path,
    paper_id: str = "",
    only: Collection[str] | None = None,
    say: Callable[[str], str] = str,
) -> int:
    """Write the sheet to fill in, as a PDF, and return its number of pages.

    ``only`` are the boxes to print, by key; ``say`` translates what is printed. Raises
    HandError "own.unknown_paper", SurroundingsError when the file cannot be written.
    """
    return write_sheet(find_paper(paper_id or usual_paper()), out, only, say)


def make_sheet_of_missing(data: Path, name: str, out: Path, paper_id: str = "") -> int:
    """Write a sheet with just the boxes that a hand still lacks; returns its number of pages.

    Raises HandError "own.unknown_hand", "own.nothing_missing" and as ``make_sheet``.
    """
    folder = hands_folder(data)
    info = kept.find_own_hand(folder, name)
    unwritten = _earlier(folder, info.id, info.name).unwritten()
    if not unwritten:
        raise HandError("own.nothing_missing", name=info.name)
    return make_sheet(out, paper_id, unwritten)


def read_sheet(scans: Sequence[Path], progress: Progress | None = None) -> tuple[PageReading, ...]:
    """What the pages in these files hold; raises HandError, or what ``progress`` raises."""
    return tuple(read_pages(scans, progress))


def read_each(
    scans: Sequence[Path], progress: Progress | None = None
) -> tuple[PageReading | RefusedScan, ...]:
    """The same, but a scan that cannot be read stands among the pages and stops nothing."""
    found: list[PageReading | RefusedScan] = []
    for count, path in enumerate(scans, start=1):
        try:
            for scan in open_scans(path):
                try:
                    found.append(read_scan(scan))
                except HandError as error:
                    found.append(RefusedScan(scan.name, error))
        except HandError as error:
            found.append(RefusedScan(path.name, error))
        if progress:
            progress(count)
    return tuple(found)


def keep_hand(
    data: Path, pages: Iterable[PageReading], name: str, out: Path | None = None
) -> LearnedHand:
    """Build a hand of these pages and keep it in the data folder; ``out`` gets a copy of its face.

    A hand of that name is added to: boxes written anew take the place of the older ones. Every
    file is written whole or not at all, and nothing before the new face stands, so that the last
    good hand is there whatever happens. Raises HandError and SurroundingsError.
    """
    folder, own_id = hands_folder(data), kept.hand_id(name)
    samples = _earlier(folder, own_id, name).with_pages(pages)
    face = build_face(samples, kept.clean_name(name))
    strokes = stroke_face(face)
    make_folder(folder, private=True)
    face_file = kept.face_file(folder, own_id)
    write_whole(kept.samples_file(folder, own_id), to_bytes(samples), private=True)
    # Centre lines of another face would be worse than none.
    strokes_file(face_file).unlink(missing_ok=True)
    write_whole(face_file, face.data, private=True)
    entry = kept.entry_text(name, face).encode()
    write_whole(kept.entry_file(folder, own_id), entry, private=True)
    write_whole(strokes_file(face_file), strokes, private=True)
    if out is not None:
        write_whole(out, face.data)
    info = kept.find_own_hand(folder, own_id)
    return LearnedHand(info, face.characters, samples.missing(), samples.unwritten())


def learn(
    data: Path,
    scans: Sequence[Path],
    name: str,
    *,
    out: Path | None = None,
    progress: Progress | None = None,
) -> tuple[LearnedHand, tuple[PageReading, ...]]:
    """Read scans and keep the hand they show; the pages say what became of every box."""
    kept.hand_id(name)
    pages = read_sheet(scans, progress)
    return keep_hand(data, pages, name, out), pages


def own_hands(data: Path) -> tuple[HandInfo, ...]:
    """The own hands of a data folder."""
    return own_hands_in(hands_folder(data))


def remove_hand(data: Path, own_id: str) -> HandInfo:
    """Remove an own hand, by id or name; raises HandError "own.unknown_hand"."""
    folder = hands_folder(data)
    info = kept.find_own_hand(folder, own_id)
    for file in (kept.entry_file, kept.face_file, kept.samples_file):
        file(folder, info.id).unlink(missing_ok=True)
    strokes_file(info.face_file).unlink(missing_ok=True)
    return info


def _earlier(folder: Path, own_id: str, name: str) -> Samples:
    file = kept.samples_file(folder, own_id)
    if not file.exists():
        return Samples({})
    try:
        return from_bytes(file.read_bytes(), name)
    except OSError as error:
        raise unreadable(file, error) from error
