"""Reviews notes: texts as given, a stored note, or the notes of one batch in the store."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache, partial

from cards.jobs.envelopes import destination
from cards.jobs.facts import is_edited, is_known, signing
from cards.model.errors import InputError
from cards.model.findings import Finding, Rule
from cards.model.look import Look
from cards.model.notes import Channel, Note, NoteRow, Occasion
from cards.model.own_words import Dismissal
from cards.model.search import Answer, Application, Met, Role
from cards.store import Store
from cards.words.review import OPEN, ReviewNote, apply_mend, overtaken, review, review_batch
from cards.words.review.messages import MENDS, REASONS

_OFF = "review_off"
_LIMIT = "linkedin.limit"
_PREMIUM = "300"
_LINKEDIN_LIMITS = {"": 200, _PREMIUM: 300}

__all__ = [
    "allow",
    "apply_mend",
    "dismiss",
    "drawing_of",
    "fitting_of",
    "keep_linkedin_limit",
    "keep_rules_off",
    "linkedin_limit",
    "mend_said",
    "overtaken_notes",
    "reason_said",
    "review_batch",
    "review_note",
    "review_notes",
    "review_of",
    "review_text",
    "rules_off",
    "told_overtaken",
]


def reason_said(finding: Finding) -> str:
    """Why a finding was made, as an English sentence."""
    return REASONS[finding.message].format(**finding.values)


def mend_said(finding: Finding) -> str:
    """What to do about a finding, as an English sentence."""
    return MENDS[finding.message].format(**finding.values)


def rules_off(store: Store) -> frozenset[str]:
    """The rules that the user has switched off."""
    return frozenset(store.preference(_OFF).split()) & {rule.value for rule in Rule}


def keep_rules_off(store: Store, off: frozenset[str]) -> None:
    """Switch these rules off from now on, and all others on."""
    store.set_preference(_OFF, " ".join(sorted(off)))


def linkedin_limit(store: Store) -> int:
    """How many characters an invitation may have: 200, or 300 with Premium."""
    return _LINKEDIN_LIMITS.get(store.preference(_LIMIT), 200)


def keep_linkedin_limit(store: Store, *, premium: bool) -> None:
    """Keep which of the two limits holds."""
    store.set_preference(_LIMIT, _PREMIUM if premium else "")


def drawing_of(hand: str) -> Callable[[str], bool]:
    """Whether a hand can draw a character; raises HandError "fonts.no_such_hand" at once."""
    from cards.layout.letters import as_written
    from fonts.hand import load_hand
    from fonts.stroke_catalogue import is_stroke_hand
    from fonts.strokes import load_stroke_hand

    loaded = load_stroke_hand(hand) if is_stroke_hand(hand) else load_hand(hand)
    return cache(lambda letter: not loaded.missing(as_written(letter)))


def fitting_of(look: Look) -> Callable[[str], bool]:
    """Whether a text fits the stock of a look in its hand."""
    return partial(_fits, look)


def _fits(look: Look, text: str) -> bool:
    from cards.layout.breaking import paragraphs_of
    from cards.layout.fitting import TooLong, fit, size_range
    from cards.layout.signing import with_room
    from cards.layout.stocks import find_stock
    from fonts.hand import load_hand

    paragraphs = with_room(paragraphs_of(text), look.signing)
    if not paragraphs:
        return True
    hand = load_hand(look.hand)
    sizes = (look.size, look.size) if look.size else size_range(hand)
    return not isinstance(fit(paragraphs, hand, find_stock(look.stock).text_frame, sizes), TooLong)


def review_note(store: Store, note_id: int) -> tuple[Finding, ...]:
    """What is wrong with a stored note, beside what was let pass; raises "store.no_such"."""
    note = store.notes.get(note_id)
    return review_text(store, note, note.text)


def review_text(store: Store, note: Note, text: str) -> tuple[Finding, ...]:
    """What is wrong with a note while its text is still being typed.

    ``review_of`` once and ``review`` with each change of the text is faster.
    """
    given = review_of(store, replace(note, text=text))
    return _left(store, note.id, review(given, off=rules_off(store)))


def review_notes(store: Store, note_ids: Sequence[int]) -> dict[int, tuple[Finding, ...]]:
    """What is wrong with each of several stored notes, and which are too much alike."""
    rows = store.notes.rows()
    given = [
        replace(
            _given(store, store.notes.get(note_id), rows), earlier=_earlier(rows, note_ids, row)
        )
        for note_id in note_ids
        for row in rows
        if row.note.id == note_id
    ]
    found = review_batch(given, off=rules_off(store))
    return {
        int(note.key): _left(store, int(note.key), each)
        for note, each in zip(given, found, strict=True)
    }


def review_of(store: Store, note: Note) -> ReviewNote:
    """A note of the store with all that the review may know around it."""
    rows = store.notes.rows()
    given = _given(store, note, rows)
    own = next((row for row in rows if row.note.id == note.id), None)
    return replace(given, earlier=_earlier(rows, [note.id], own)) if own else given


def overtaken_notes(store: Store, rows: Sequence[NoteRow]) -> frozenset[int]:
    """The ids of the notes that still hope for a yes though the answer was a no since.

    Without those where this was let pass; none while its rule is switched off.
    """
    refused = [row for row in rows if row.note.occasion in OPEN and _said_no(row.application)]
    if not refused or Rule.MISSING_ACCEPTANCE in rules_off(store):
        return frozenset()
    every = store.notes.rows()
    found = {row.note.id: overtaken(_given(store, row.note, every)) for row in refused}
    return frozenset(
        note_id for note_id, one in found.items() if one and _left(store, note_id, (one,))
    )


def told_overtaken(store: Store, note_ids: Sequence[int]) -> tuple[InputError, ...]:
    """Of each of these notes that is from before a no, that it is; told, never raised."""
    rows = [row for row in store.notes.rows() if row.note.id in set(note_ids)]
    told = overtaken_notes(store, rows)
    return tuple(
        InputError("jobs.overtaken", recipient=row.person.full_name)
        for row in rows
        if row.note.id in told
    )


def dismiss(store: Store, note_id: int, finding: Finding) -> Dismissal:
    """Let a finding pass in a note from now on; a change of its words brings it back."""
    given = Dismissal(note_id=note_id, rule=finding.rule.value, quote=finding.quote)
    return store.dismissals.add(given)


def allow(store: Store, note_id: int, rule: str) -> None:
    """Take back what was let pass of a rule in a note."""
    for each in store.dismissals.list():
        if each.note_id == note_id and each.rule == rule:
            store.dismissals.bin(each.id)


def _left(store: Store, note_id: int, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings that were not let pass."""
    passed = {
        (each.rule, each.quote) for each in store.dismissals.list() if each.note_id == note_id
    }
    return tuple(one for one in found if (one.rule.value, one.quote) not in passed)


def _earlier(
    rows: Sequence[NoteRow], beside: Sequence[int], own: NoteRow
) -> tuple[tuple[str, str], ...]:
    """The other notes to the same company that do not stand in the batch."""
    if own.company is None:
        return ()
    return tuple(
        (row.person.full_name, row.note.text)
        for row in rows
        if row.note.id not in beside and row.company and row.company.id == own.company.id
        if row.note.person_id != own.note.person_id
    )


def _given(store: Store, note: Note, rows: Sequence[NoteRow]) -> ReviewNote:
    person = store.people.get(note.person_id)
    met = _met(store, note)
    own = next((row for row in rows if row.note.id == note.id), None)
    company = met.company if met else own.company if own else None
    name = company.name if company else ""
    others = [each.name for each in store.companies.list() if each.name != name]
    application = met.application if met else own.application if own else None
    return ReviewNote(
        text=note.text,
        subject=note.subject,
        key=str(note.id),
        occasion=note.occasion,
        channel=note.channel,
        role=met.conversation.role if met else Role.PEER,
        language=note.language,
        register=note.register,
        to=person.full_name,
        called=person.called,
        company=name,
        sender=_sender(store),
        talked_about=_talked(met, note),
        known_companies=tuple(others),
        known_names=_names(store, note, rows),
        refused=_said_no(application),
        thanked=any(
            row.note.occasion is Occasion.AFTER_NO
            and row.note.channel is note.channel
            and row.note.person_id == note.person_id
            and row.note.application_id == note.application_id
            for row in rows
        ),
        composed="" if is_edited(note, store.sender()) else note.text,
        has_address=destination(person, company) is not None,
        has_email=bool(person.email.strip()),
        limit=linkedin_limit(store),
        can_draw=drawing_of(note.look.hand) if note.channel is Channel.CARD else None,
        fits=fitting_of(note.look) if note.channel is Channel.CARD else None,
    )


def _said_no(application: Application | None) -> bool:
    return application is not None and application.answer is Answer.NO


def _sender(store: Store) -> str:
    sender = store.sender()
    return f"{sender.full_name} {signing(sender)}".strip() if is_known(sender) else ""


def _met(store: Store, note: Note) -> Met | None:
    if not note.application_id:
        return None
    there = store.interviews.met(note.application_id)
    return next((met for met in there if met.person.id == note.person_id), None)


def _talked(met: Met | None, note: Note) -> str:
    """All that was noted and may stand in the note: the talk, and what the occasion asked for."""
    try:
        more = json.loads(note.more) if note.more else {}
    except ValueError:
        more = {}
    asked = [str(value) for value in more.values()] if isinstance(more, dict) else []
    if met is None:
        return "; ".join(asked)
    talk = met.conversation
    said = (talk.talked_about, talk.promised, talk.admired, talk.i_bring, talk.want_to_say)
    return "; ".join(filter(None, (*said, met.application.job_title, *asked)))


def _names(store: Store, note: Note, rows: Sequence[NoteRow]) -> tuple[str, ...]:
    """Everybody else who was met in the same application, or is written to."""
    there = store.interviews.met(note.application_id) if note.application_id else ()
    names = [met.person.full_name for met in there if met.person.id != note.person_id]
    names += [row.person.full_name for row in rows if row.note.person_id != note.person_id]
    return tuple(dict.fromkeys(names))
