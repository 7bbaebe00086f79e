"""Compares the notes to people of one company: which share sentences, and where these stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from cards.model.notes import EventKind, NoteRow, Occasion
from cards.store import Store
from cards.words.review.alike import Read, alike, names_of, read
from cards.words.review.note import ReviewNote

Places = tuple[tuple[int, int], ...]
"""Beginnings and ends, in characters."""
MOST_TOGETHER = 60
"""More notes to one company are not compared all with all: nobody puts so many side by side."""
_MOST_CHARACTERS = 20_000
_STILL_HERE = frozenset({EventKind.DRAFTED, EventKind.APPROVED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """Another note beside the one compared."""

    note_id: int
    name: str
    occasion: Occasion
    text: str
    ours: Places
    """Where the shared sentences stand in the note compared."""
    theirs: Places
    whole: bool
    """Whether no sentence is the same, but the whole is too near."""

    @property
    def shared(self) -> int:
        """How many sentences of the note compared stand in this one too."""
        return len(self.ours)


def beside(store: Store, note_id: int, text: str) -> tuple[Beside, ...]:
    """The notes to other people of the company, those most alike first, and what they share.

    ``text`` is the note's own, perhaps not saved yet; raises InputError "store.no_such".
    """
    note = store.notes.get(note_id)
    rows = store.notes.rows()
    own = next((row for row in rows if row.note.id == note_id), None)
    company = own.company if own else None
    if company is None:
        return ()
    there = [row for row in rows if row.company and row.company.id == company.id]
    others = [row for row in there if row.note.person_id != note.person_id]
    names = _names([row.person.full_name for row in there])
    mine = read("", text[:_MOST_CHARACTERS], names)
    found = [_compared(text, mine, row, names) for row in others[:MOST_TOGETHER]]
    return tuple(sorted(found, key=lambda each: (-each.shared, not each.whole)))


def _compared(text: str, mine: Read, row: NoteRow, names: frozenset[str]) -> Beside:
    theirs = read("", row.note.text[:_MOST_CHARACTERS], names)
    ours, whole = _shared(text, mine, theirs)
    return Beside(
        note_id=row.note.id,
        name=row.person.full_name,
        occasion=row.note.occasion,
        text=row.note.text,
        ours=ours,
        theirs=_shared(row.note.text, theirs, mine)[0],
        whole=whole,
    )


def _shared(text: str, one: Read, other: Read) -> tuple[Places, bool]:
    found = list(alike(text, one, [other]))
    return tuple((each.start, each.end) for each in found if each.end), any(
        not each.end for each in found
    )


def _names(names: Sequence[str]) -> frozenset[str]:
    return names_of([ReviewNote(text="", known_names=tuple(names))])


def alike_to(rows: Sequence[NoteRow]) -> dict[int, tuple[str, ...]]:
    """Of each draft and each note that is ready: the people whose notes share a sentence with it.

    Notes without company, or like no other, are left out. What was compared once is remembered.
    """
    found: dict[int, tuple[str, ...]] = {}
    companies: dict[int, list[NoteRow]] = {}
    for row in rows:
        if row.company is not None:
            companies.setdefault(row.company.id, []).append(row)
    for there in companies.values():
        here = {row.note.id for row in there if row.state in _STILL_HERE}
        if here and 1 < len(there) <= MOST_TOGETHER:
            texts = tuple((row.note.id, row.person.full_name, row.note.text) for row in there)
            found |= {note: who for note, who in _all_with_all(texts).items() if note in here}
    return found


@lru_cache(maxsize=64)
def _all_with_all(texts: tuple[tuple[int, str, str], ...]) -> dict[int, tuple[str, ...]]:
    names = _names([name for _id, name, _text in texts])
    held = [
        (note_id, name, text, read(name, text[:_MOST_CHARACTERS], names))
        for note_id, name, text in texts
    ]
    found: dict[int, tuple[str, ...]] = {}
    for note_id, name, text, own in held:
        others = [other for _id, whose, _text, other in held if whose != name]
        who = tuple(dict.fromkeys(one.other for one in alike(text, own, others)))
        if who:
            found[note_id] = who
    return found
