"""Finds out what a note has to be told: who was met, what nobody wrote down, what is known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from cards.model.notes import Channel, Occasion, Register
from cards.model.people import Person
from cards.model.search import Answer, Met
from cards.store import Store
from cards.words import tells_of_the_talk
from cards.words.shapes import shapes_for


@dataclass(frozen=True, slots=True)
class Recipient:
    """Someone to write to, as they were met last, if they were."""

    person: Person
    met: Met | None = None
    has_note: bool = False
    """Whether a note on the occasion asked about is there already."""


def recipients(
    store: Store,
    person_ids: Sequence[int],
    application_id: int | None = None,
    occasion: Occasion | None = None,
) -> tuple[Recipient, ...]:
    """These people in their order, each as met in the application, or in their last one.

    Raises InputError "store.no_such".
    """
    rows = [row for row in store.applications.rows() if row.people_met]
    ids = sorted(row.application.id for row in rows)
    wanted = ids if application_id is None else [application_id]
    met = {each.person.id: each for one in wanted for each in store.interviews.met(one)}
    written = {
        row.note.person_id
        for row in store.notes.rows(application_id)
        if row.note.occasion is occasion
    }
    return tuple(
        Recipient(store.people.get(each), met.get(each), each in written)
        for each in dict.fromkeys(person_ids)
    )


def speaks_of_the_talk(occasion: Occasion, channel: Channel) -> bool:
    """Whether a note on an occasion names what was talked about."""
    return "moment" in shapes_for(occasion, channel, Register.WARM).moves


def without_talk(people: Sequence[Recipient]) -> tuple[Recipient, ...]:
    """Those met of whom nobody wrote down what was talked about, or nothing a note can say."""
    return tuple(
        each
        for each in people
        if each.met is not None
        and not tells_of_the_talk(
            each.met.conversation.talked_about, each.person.full_name, each.person.called
        )
    )


def keep_talks(store: Store, people: Sequence[Recipient], said: Mapping[int, str]) -> None:
    """Write down what was talked about, by person."""
    told = {who: text.strip() for who, text in said.items() if text.strip()}
    lacking = {each.person.id for each in without_talk(people)}
    meetings = dict.fromkeys(
        each.met.interview for each in people if each.met and each.person.id in told
    )
    for interview in meetings:
        talks = [
            replace(talk, talked_about=_with(talk.talked_about, told[talk.person_id]))
            if talk.person_id in told and talk.person_id in lacking
            else talk
            for talk in store.interviews.conversations(interview.id)
        ]
        store.interviews.change(interview, talks)


def _with(before: str, told: str) -> str:
    """What was told, below what is there already and goes into no note."""
    return "\n".join(filter(None, (before.strip(), told)))


def proposed(store: Store, occasion: Occasion, people: Sequence[Recipient]) -> Mapping[str, str]:
    """What the store knows already of the fields an occasion asks for."""
    if occasion is Occasion.ENQUIRY:
        days = (each.met.application.word_by for each in people if each.met)
        day = next((day for day in days if day), None)
        return {"named_date": day.isoformat()} if day else {}
    if occasion is Occasion.LANDED:
        sender = store.sender()
        known = {"email": sender.email, "phone": sender.phone}
        offers = [each for each in store.applications.list() if each.answer is Answer.OFFER]
        if offers:
            known["new_company"] = store.companies.get(offers[-1].company_id).name
            known["new_title"] = offers[-1].job_title
        return {field: value.strip() for field, value in known.items() if value.strip()}
    return {}
