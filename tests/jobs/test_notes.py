"""Notes for everyone met or to those who helped: worded as asked, kept clear of earlier ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from cards.jobs.emails import email_drafts
from cards.jobs.facts import asked_of, facts_for_note
from cards.jobs.notes import (
    Wording,
    unwritten,
    usual_language,
    write_notes_for_everyone_met,
    write_notes_to,
)
from cards.model.errors import InputError
from cards.model.look import Look
from cards.model.notes import Channel, EventKind, Occasion, Register
from cards.model.own_words import OwnPhrase, Template
from cards.model.people import Company, Courtesy, Person, Sender
from cards.model.search import Application, Conversation, Interview, InterviewKind
from cards.store import Store, open_store
from cards.words import shared_sentences


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path) as opened:
        opened.set_sender(Sender(full_name="Maya Lind", called="Maya", email="maya@example.org"))
        yield opened


@pytest.fixture
def application(store: Store) -> Application:
    company = store.companies.add(Company(name="Acme"))
    application = store.applications.add(
        Application(company_id=company.id, job_title="Analyst", finalist=True)
    )
    talks = []
    for name in ("Ana Ruiz", "Tom Ito", "Jo Hall"):
        person = store.people.add(Person(full_name=name, courtesy=Courtesy.MS, familiar=True))
        talks.append(
            Conversation(
                person_id=person.id,
                talked_about="her dog",
                promised="send her the slides",
                admired="her calm",
                i_bring="ten years of SQL",
                want_to_say="thanks for the tour\n\nI loved the laughter",
            )
        )
    interview = Interview(
        application_id=application.id,
        kind=InterviewKind.FINAL,
        starts_at=datetime.fromisoformat("2026-03-01T10:00"),
    )
    store.interviews.add(interview, talks)
    return application


def test_facts_hold_everything_known(store: Store, application: Application) -> None:
    note = write_notes_for_everyone_met(
        store,
        application.id,
        Occasion.AFTER_NO,
        Look(),
        wording=Wording(language="en-GB", register=Register.FORMAL),
    )[0]
    assert (note.language, note.register) == ("en-GB", Register.FORMAL)
    facts = facts_for_note(store, note, "Maya")
    assert facts.kind is InterviewKind.FINAL
    assert facts.finalist
    assert facts.courtesy is Courtesy.MS
    assert facts.familiar
    assert facts.admired == "her calm"
    assert facts.i_bring == "ten years of SQL"
    assert facts.want_to_say == ("thanks for the tour", "I loved the laughter")
    assert facts.more["email"] == "maya@example.org"
    assert (facts.language, facts.register) == ("en-GB", Register.FORMAL)
    assert usual_language(store) == "en-GB"


def test_cards_and_emails_share_nothing(store: Store, application: Application) -> None:
    texts = []
    for occasion in (Occasion.AFTER_INTERVIEW, Occasion.AFTER_NO):
        for channel in (Channel.CARD, Channel.EMAIL):
            notes = write_notes_for_everyone_met(
                store, application.id, occasion, Look(), wording=Wording(channel=channel), seed=1
            )
            assert [note.channel for note in notes] == [channel] * 3
            assert all(bool(note.subject) == (channel is Channel.EMAIL) for note in notes)
            texts += [note.text for note in notes]
    said = [text.replace("Thanks for the tour.", "") for text in texts]
    said = [text.replace("I loved the laughter.", "") for text in said]
    assert shared_sentences(said) == ()
    with pytest.raises(InputError) as done:
        write_notes_for_everyone_met(store, application.id, Occasion.AFTER_NO, Look())
    assert done.value.code == "jobs.all_written"


def test_an_email_note_is_handed_over_as_it_stands(store: Store, application: Application) -> None:
    wording = Wording(channel=Channel.EMAIL)
    (note, *_) = write_notes_for_everyone_met(
        store, application.id, Occasion.AFTER_NO, Look(), wording=wording
    )
    (draft,) = email_drafts(store, store.notes.rows(application.id)[:1])
    assert (draft.subject, draft.text) == (note.subject, note.text)
    assert note.text.endswith("Maya Lind")


def test_what_the_occasion_asks_for_is_needed_and_kept(
    store: Store, application: Application
) -> None:
    person = store.people.add(Person(full_name="Noor Haddad"))
    met = store.interviews.met(application.id)[0].person
    ids = [person.id, met.id]
    with pytest.raises(InputError) as missing:
        write_notes_to(store, ids, Occasion.KEEP_IN_TOUCH, Look())
    assert missing.value.code == "words.fact_missing"
    assert not store.notes.rows()
    wording = Wording(
        asked={"sharing": "an article on bees"}, asked_of={met.id: {"sharing": "news"}}
    )
    notes = write_notes_to(store, ids, Occasion.KEEP_IN_TOUCH, Look(), wording=wording)
    assert [note.person_id for note in notes] == ids
    assert [note.application_id for note in notes] == [None, application.id]
    assert asked_of(notes[0]) == {"sharing": "an article on bees"}
    assert "an article on bees" in notes[0].text
    assert "news" in notes[1].text
    assert facts_for_note(store, notes[1], "Maya").more["sharing"] == "news"


def test_own_phrases_and_templates_serve_beside_ours(
    store: Store, application: Application
) -> None:
    store.phrases.add(
        OwnPhrase(occasion=Occasion.AFTER_NO, move="thanks", text="Thank you for the plums.")
    )
    notes = write_notes_for_everyone_met(store, application.id, Occasion.AFTER_NO, Look())
    assert sum("Thank you for the plums." in note.text for note in notes) == 1
    template = Template(name="Mine", occasion=Occasion.LANDED, text="Dear {given}, {fact}! {name}")
    template = store.templates.add(template)
    ids = [note.person_id for note in notes]
    mine = write_notes_to(store, ids, Occasion.LANDED, Look(), wording=Wording(template=template))
    assert mine[0].text == "Dear Ana, your dog! Maya"
    broken = replace(template, text="{nobody}")
    with pytest.raises(InputError):
        write_notes_to(store, ids, Occasion.LANDED, Look(), wording=Wording(template=broken))


def test_damaged_answers_of_a_note_do_no_harm(store: Store, application: Application) -> None:
    note = write_notes_for_everyone_met(store, application.id, Occasion.AFTER_NO, Look())[0]
    for more in ("[1]", "{", "7"):
        assert "email" in facts_for_note(store, replace(note, more=more), "Maya").more


def test_whoever_is_thanked_by_email_needs_no_card(store: Store, application: Application) -> None:
    by_email = Wording(channel=Channel.EMAIL)
    emails = write_notes_for_everyone_met(
        store, application.id, Occasion.AFTER_NO, Look(), wording=by_email
    )

    def left() -> list[str]:
        met = unwritten(store, application.id, Occasion.AFTER_NO)
        return [each.person.full_name for each in met]

    assert left() == ["Ana Ruiz", "Tom Ito", "Jo Hall"]
    store.notes.record([emails[0].id], EventKind.EMAILED, date(2026, 3, 2))
    store.notes.record([emails[1].id], EventKind.APPROVED, date(2026, 3, 2))
    assert left() == ["Jo Hall"]
    store.notes.record([emails[0].id], EventKind.RETURNED, date(2026, 3, 3))
    assert left() == ["Ana Ruiz", "Jo Hall"]
    assert len(unwritten(store, application.id, Occasion.AFTER_INTERVIEW)) == 3
    cards = write_notes_for_everyone_met(store, application.id, Occasion.AFTER_NO, Look())
    assert [note.person_id for note in cards] == [emails[0].person_id, emails[2].person_id]


def test_thanks_are_due_again_after_a_further_interview(
    store: Store, application: Application
) -> None:
    day = date(2026, 3, 2)
    notes = write_notes_for_everyone_met(
        store, application.id, Occasion.AFTER_INTERVIEW, Look(), on=day
    )
    talk = Conversation(person_id=notes[0].person_id, talked_about="the roadmap")
    second = Interview(
        application_id=application.id, starts_at=datetime.fromisoformat("2026-03-09T10:00")
    )
    store.interviews.add(second, [talk])

    def due(today: date) -> list[str]:
        met = unwritten(store, application.id, Occasion.AFTER_INTERVIEW, today=today)
        return [each.person.full_name for each in met]

    assert due(date(2026, 3, 8)) == []
    assert due(date(2026, 3, 9)) == ["Ana Ruiz"]
    (again,) = write_notes_for_everyone_met(
        store, application.id, Occasion.AFTER_INTERVIEW, Look(), on=date(2026, 3, 9)
    )
    assert "the roadmap" in again.text
    assert shared_sentences([again.text, *(note.text for note in notes)]) == ()
    assert due(date(2026, 3, 9)) == []
