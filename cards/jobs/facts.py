"""Gathers from the store what the words may draw on."""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import blake2s

from cards.model.errors import InputError
from cards.model.notes import Note, Register
from cards.model.people import Person, Sender
from cards.model.search import Met, Role
from cards.model.words import Facts
from cards.store import Store
from cards.words import without_name

MADE, BY_HAND = "_made", "_by_hand"
"""Where a note keeps the mark of its text as composed, and that it is brought, not posted."""


def is_known(sender: Sender) -> bool:
    """Whether the user has given a name to sign with."""
    return bool(sender.called.strip() or sender.full_name.strip())


def signing(sender: Sender) -> str:
    """How the user signs; raises InputError "jobs.no_sender" while that is unknown."""
    name = sender.called.strip() or sender.full_name.strip().split(" ")[0]
    if not name:
        raise InputError("jobs.no_sender")
    return name


def facts_of(
    met: Met,
    sender: str,
    *,
    language: str = "en-US",
    register: Register = Register.WARM,
    more: Mapping[str, str] | None = None,
) -> Facts:
    """Everything a note to one person met may draw on; ``sender`` is the name signed with.

    ``more`` is what the occasion asks for beside the talk.
    """
    started = met.interview.starts_at
    talk = met.conversation
    return Facts(
        full_name=met.person.full_name,
        called=met.person.called,
        company=met.company.name,
        job_title=met.application.job_title,
        role=talk.role,
        talked_about=talk.talked_about,
        promised=talk.promised,
        admired=talk.admired,
        i_bring=talk.i_bring,
        want_to_say=tuple(line for line in talk.want_to_say.splitlines() if line.strip()),
        met_on=started.date() if started else None,
        kind=met.interview.kind,
        finalist=met.application.finalist,
        sender=sender,
        language=language,
        register=register,
        courtesy=met.person.courtesy,
        familiar=met.person.familiar,
        more=more or {},
    )


def facts_for_note(store: Store, note: Note, sender: str) -> Facts:
    """The facts a note was written from; of a person met nowhere only the name is known."""
    more = asked_of(note) | contact(store.sender())
    if note.application_id:
        for met in store.interviews.met(note.application_id):
            if met.person.id == note.person_id:
                return facts_of(
                    met, sender, language=note.language, register=note.register, more=more
                )
    person = store.people.get(note.person_id)
    return facts_of_person(
        person, sender, language=note.language, register=note.register, more=more
    )


def facts_of_person(
    person: Person,
    sender: str,
    *,
    language: str = "en-US",
    register: Register = Register.WARM,
    more: Mapping[str, str] | None = None,
) -> Facts:
    """What a note may draw on to somebody met in no interview, such as one who recommended."""
    return Facts(
        full_name=person.full_name,
        called=person.called,
        role=Role.REFERRER,
        sender=sender,
        language=language,
        register=register,
        courtesy=person.courtesy,
        familiar=person.familiar,
        more=more or {},
    )


def contact(sender: Sender) -> dict[str, str]:
    """How the user is reached, as fields of a note; only what is known."""
    known = {"email": sender.email.strip(), "phone": sender.phone.strip()}
    return {field: value for field, value in known.items() if value}


def asked_of(note: Note) -> dict[str, str]:
    """What the note's occasion had asked for when it was written; {} where that is unreadable."""
    found = _kept(note)
    return {str(name): str(said) for name, said in found.items() if name not in (MADE, BY_HAND)}


def more_of(asked: Mapping[str, str], text: str, name: str, *, by_hand: bool = False) -> str:
    """What a new note keeps beside its text: what was asked for, and a mark of the text itself.

    The mark tells later whether the user has changed a word; ``name`` is who signs.
    """
    kept = {**asked, MADE: mark_of(text, name)}
    return json.dumps(kept | ({BY_HAND: "yes"} if by_hand else {}), ensure_ascii=False)


def is_by_hand(note: Note) -> bool:
    """Whether the card of a note is brought to their reception, so that it has no envelope."""
    return BY_HAND in _kept(note)


def bring_by_hand(store: Store, note_id: int, *, by_hand: bool) -> Note:
    """Decide that a card is brought to reception, or is posted after all; one operation.

    Raises InputError "store.no_such".
    """
    kept = dict(_kept(store.notes.get(note_id)))
    kept.pop(BY_HAND, None)
    if by_hand:
        kept[BY_HAND] = "yes"
    return store.notes.annotate(note_id, json.dumps(kept, ensure_ascii=False) if kept else "")


def _kept(note: Note) -> Mapping[str, object]:
    try:
        found = json.loads(note.more or "{}")
    except ValueError:
        return {}
    return found if type(found) is dict else {}


def is_edited(note: Note, sender: Sender) -> bool:
    """Whether a word of a note was changed by hand, or nobody knows."""
    names = (sender.called.strip() or sender.full_name.strip().split(" ")[0], sender.full_name)
    marks = {mark_of(note.text, name.strip()) for name in names}
    return _kept(note).get(MADE) not in marks


def mark_of(text: str, name: str) -> str:
    """A few letters that stand for a text; how it is signed is of no matter."""
    words = " ".join(without_name(text.strip(), name).split())
    return blake2s(words.encode("utf-8", "replace"), digest_size=8).hexdigest()
