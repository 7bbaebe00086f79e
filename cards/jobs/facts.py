"""Gathers from the store what the words may draw on."""

from __future__ import annotations

from cards.model.errors import InputError
from cards.model.notes import Note
from cards.model.people import Sender
from cards.model.search import Met
from cards.model.words import Facts
from cards.store import Store


def is_known(sender: Sender) -> bool:
    """Whether the user has given a name to sign with."""
    return bool(sender.called.strip() or sender.full_name.strip())


def signing(sender: Sender) -> str:
    """How the user signs; raises InputError "jobs.no_sender" while that is unknown."""
    name = sender.called.strip() or sender.full_name.strip().split(" ")[0]
    if not name:
        raise InputError("jobs.no_sender")
    return name


def facts_of(met: Met, sender: str) -> Facts:
    """Everything a note to one person met may draw on; ``sender`` is the name signed with."""
    started = met.interview.starts_at
    return Facts(
        full_name=met.person.full_name,
        called=met.person.called,
        company=met.company.name,
        job_title=met.application.job_title,
        role=met.conversation.role,
        talked_about=met.conversation.talked_about,
        promised=met.conversation.promised,
        met_on=started.date() if started else None,
        sender=sender,
    )


def facts_for_note(store: Store, note: Note, sender: str) -> Facts:
    """The facts a note was written from; of a person met nowhere only the name is known."""
    if note.application_id:
        for met in store.interviews.met(note.application_id):
            if met.person.id == note.person_id:
                return facts_of(met, sender)
    person = store.people.get(note.person_id)
    return Facts(full_name=person.full_name, called=person.called, sender=sender)
