"""Reads from the store what was done that closes steps: notes sent, lessons, feedback, help."""

from __future__ import annotations

from collections.abc import Iterable

from cards.model.notes import Channel, EventKind, Note, NoteEvent
from cards.model.search import ReferralDirection
from cards.plan.history import Deed
from cards.plan.kinds import ClosedBy
from cards.store import Store

_SENT = (EventKind.MAILED, EventKind.EMAILED, EventKind.ANSWERED)


def deeds_of(store: Store) -> tuple[Deed, ...]:
    """Everything in a store that can close a step by itself."""
    return (*_notes(store), *_records(store))


def _notes(store: Store) -> Iterable[Deed]:
    notes = {row.note.id: row.note for row in store.notes.rows()}
    for event in store.notes.happened(_SENT):
        note = notes.get(event.note_id)
        if note is not None:
            yield Deed(
                on=event.on,
                application_id=note.application_id,
                person_id=note.person_id,
                note_id=note.id,
                occasion=note.occasion,
                channel=_channel(note, event),
                answered=event.kind is EventKind.ANSWERED,
            )


def _channel(note: Note, event: NoteEvent) -> Channel:
    """How it travelled: a card's words may have gone by e-mail, and an e-mail's on paper."""
    if note.channel is not Channel.LINKEDIN:
        if event.kind is EventKind.EMAILED:
            return Channel.EMAIL
        if event.kind is EventKind.MAILED:
            return Channel.CARD
    return note.channel


def _records(store: Store) -> Iterable[Deed]:
    meetings = {each.id: each.application_id for each in store.interviews.list()}
    for lesson in store.lessons.list():
        yield Deed(
            on=lesson.learned_on,
            application_id=lesson.application_id or meetings.get(lesson.interview_id or 0),
            person_id=lesson.person_id,
            what=ClosedBy.LESSON,
            ref=lesson.interview_id or 0,
        )
    for feedback in store.feedback.list():
        yield Deed(
            on=feedback.said_on,
            application_id=feedback.application_id or meetings.get(feedback.interview_id or 0),
            person_id=feedback.person_id,
            what=ClosedBy.FEEDBACK,
        )
    for referral in store.referrals.list():
        if referral.direction is ReferralDirection.GIVEN:
            yield Deed(on=referral.on, person_id=referral.person_id, what=ClosedBy.REFERRAL)
