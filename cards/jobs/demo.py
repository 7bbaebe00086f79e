"""Renders the sample job search: cards, envelopes, e-mails, previews and its own data folder."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from cards.files import make_folder
from cards.jobs.batch import make_cards, make_envelopes
from cards.jobs.emails import write_emls
from cards.jobs.sample import begin_sample, is_sample, make_sample_store
from cards.model.errors import InputError
from cards.render.picture import write_png
from cards.store import open_store

PREVIEW_DPI = 150.0


@dataclass(frozen=True, slots=True)
class DemoResult:
    """What was made, and where; ``count`` is the number of cards."""

    count: int
    cards: Path
    envelopes: Path
    emails: Path
    previews: Path
    data: Path


def make_demo(out: Path, today: date) -> DemoResult:
    """Make the sample in a folder, anew if it is there; the user's own data is never touched.

    Raises InputError "jobs.not_a_folder" when the folder holds anything but an earlier sample,
    SurroundingsError when the sample is open in a window or unwritable.
    """
    made = DemoResult(
        count=0,
        cards=out / "cards.pdf",
        envelopes=out / "envelopes.pdf",
        emails=out / "emails",
        previews=out / "previews",
        data=out / "data",
    )
    _clear(out, made)
    for folder in (out, made.emails, made.previews):
        make_folder(folder)
    application_id = make_sample_store(made.data, today)
    with open_store(made.data) as store:
        ids = [row.note.id for row in store.notes.rows(application_id)]
        # They were made to be looked at: the sample's own cards are still to be printed.
        store.runs.fail(make_cards(store, ids, made.cards).id)
        make_envelopes(store, ids, made.envelopes)
        write_emls(store, ids, made.emails)
    for page in range(len(ids)):
        write_png(made.cards, page, made.previews / f"card-{page + 1:02d}.png", dpi=PREVIEW_DPI)
        envelope = made.previews / f"envelope-{page + 1:02d}.png"
        write_png(made.envelopes, page, envelope, dpi=PREVIEW_DPI)
    return DemoResult(len(ids), made.cards, made.envelopes, made.emails, made.previews, made.data)


def _all_in(out: Path) -> Iterator[Path]:
    return out.rglob("*") if out.is_dir() else iter((out,))


def _clear(out: Path, made: DemoResult) -> None:
    """Remove an earlier sample's data and drafts; refuse a folder that holds anything else."""
    if out.exists() and any(each.is_file() for each in _all_in(out)):
        if not is_sample(made.data):
            raise InputError("jobs.not_a_folder", path=out)
        # Opening it to write shows whether a window has it open.
        open_store(made.data).close()
    begin_sample(made.data)
    for old in made.emails.glob("[0-9][0-9] *.eml"):
        old.unlink()
