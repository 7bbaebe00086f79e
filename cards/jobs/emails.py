"""The same facts as e-mail: subject and text, and drafts that mail programs open unsent."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from cards.exchange.eml import draft_message
from cards.files import safe_file_name, write_whole
from cards.jobs.batch import rows_in_order
from cards.jobs.facts import facts_for_note, signing
from cards.model.notes import Channel, Note, NoteRow
from cards.model.people import Sender
from cards.model.words import Draft
from cards.store import Store
from cards.words import write_batch


def email_drafts(store: Store, rows: Sequence[NoteRow]) -> tuple[Draft, ...]:
    """An e-mail for each note, in order, no two alike and none like its card.

    A note that is no card is handed over as it stands. Raises InputError
    "jobs.no_sender", and what ``write_batch`` raises.
    """
    sender = store.sender()
    signing(sender)
    written = [row.note.text for row in rows]
    drafts: list[Draft] = []
    for row in rows:
        note = row.note
        if note.channel is not Channel.CARD:
            drafts.append(_as_it_stands(note))
            continue
        facts = facts_for_note(store, note, sender.full_name or sender.called)
        earlier = [*written, *(draft.text for draft in drafts)]
        drafts += write_batch(
            [facts],
            note.occasion,
            channel=Channel.EMAIL,
            seed=note.seed,
            earlier=earlier,
            own=store.phrases.list(),
        )
    return tuple(drafts)


def _as_it_stands(note: Note) -> Draft:
    return Draft(occasion=note.occasion, channel=note.channel, subject=note.subject, text=note.text)


def message(draft: Draft, row: NoteRow, sender: Sender) -> bytes:
    """The draft as an ``.eml`` file's bytes; raises InputError "exchange.bad_email"."""
    return draft_message(
        draft, row.person.full_name, row.person.email, sender.full_name, sender.email
    )


def write_emls(store: Store, note_ids: Sequence[int], folder: Path) -> tuple[Path, ...]:
    """Write one ``.eml`` draft per note into a folder, numbered in the order of the cards."""
    rows = rows_in_order(store, note_ids)
    sender = store.sender()
    written = []
    for number, (row, draft) in enumerate(zip(rows, email_drafts(store, rows), strict=True), 1):
        path = folder / f"{number:02d} {safe_file_name(row.person.full_name)}.eml"
        write_whole(path, message(draft, row, sender))
        written.append(path)
    return tuple(written)
