"""The verbs for interviews and the conversations in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cards.model.errors import InputError
from cards.model.people import Company, Person
from cards.model.search import Application, Conversation, Interview, Met
from cards.store.journal import Journal, Writing, need, now
from cards.store.kept import Kept
from cards.store.rows import from_row, to_row


class Interviews:
    """Meetings, each with its conversations in the order they were listed."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._db = journal.db
        self._kept = _Meetings(journal)

    def add(self, interview: Interview, conversations: Sequence[Conversation]) -> Interview:
        """Store an interview with everyone met in it; one operation.

        Raises InputError "store.no_such" and "store.met_twice".
        """
        with self._journal.operation("interview.add") as writing:
            row_id = writing.insert("interview", to_row(interview))
            self._write(writing, row_id, conversations)
        return self.get(row_id)

    def change(self, interview: Interview, conversations: Sequence[Conversation]) -> Interview:
        """Store an interview as changed; a conversation that is no longer listed is binned.

        Raises InputError "store.no_such" and "store.met_twice".
        """
        with self._journal.operation("interview.change") as writing:
            need(self._db, "interview", interview.id)
            writing.update("interview", interview.id, to_row(interview))
            self._write(writing, interview.id, conversations)
        return self.get(interview.id)

    def _write(self, writing: Writing, row_id: int, talks: Sequence[Conversation]) -> None:
        """Make the conversations of an interview the listed ones; they go by their person."""
        if len({talk.person_id for talk in talks}) < len(talks):
            raise InputError("store.met_twice")
        known = {talk.person_id: talk.id for talk in self.conversations(row_id)}
        for person_id in known.keys() - {talk.person_id for talk in talks}:
            writing.update("conversation", known[person_id], {"binned_at": now().isoformat()})
        for position, talk in enumerate(talks):
            values = to_row(replace(talk, interview_id=row_id)) | {"position": position}
            if talk.person_id in known:
                writing.update("conversation", known[talk.person_id], values)
            else:
                writing.insert("conversation", values)

    def get(self, row_id: int) -> Interview:
        """The interview with this id; raises InputError "store.no_such"."""
        return self._kept.get(row_id)

    def bin(self, row_id: int) -> None:
        """Put an interview and its conversations into the bin; raises "store.no_such"."""
        self._kept.bin(row_id)

    def of(self, application_id: int) -> tuple[Interview, ...]:
        """The interviews of an application, earliest first; those without a date last."""
        t = self._db.t("interview")
        theirs = t.select().where(t.c.application_id == application_id, t.c.binned_at.is_null())
        ordered = theirs.order_by(t.c.starts_at.asc(nulls="last"), t.c.id)
        return tuple(from_row(Interview, row) for row in self._db.rows(ordered))

    def list(self) -> tuple[Interview, ...]:
        """Every interview of every application, in the order they were stored."""
        return self._kept.list()

    def conversations(self, interview_id: int) -> tuple[Conversation, ...]:
        """The conversations of an interview, in the order they were listed."""
        t = self._db.t("conversation")
        theirs = t.select().where(t.c.interview_id == interview_id, t.c.binned_at.is_null())
        rows = self._db.rows(theirs.order_by(t.c.position, t.c.id))
        return tuple(from_row(Conversation, row) for row in rows)

    def talks(self) -> tuple[tuple[Interview, Conversation, Person], ...]:
        """Every conversation there is, in the order they were listed; three queries in all."""
        meetings = {meeting.id: meeting for meeting in self.list()}
        t, people = self._db.t("conversation"), self._db.t("person")
        talked_with = t.select(t.c.person_id).where(t.c.binned_at.is_null())
        rows = self._db.rows(people.select().where(people.c.id.in_(talked_with)))
        by_id = {row["id"]: from_row(Person, row) for row in rows if not row["binned_at"]}
        listed = t.select().where(t.c.binned_at.is_null()).order_by(t.c.position, t.c.id)
        return tuple(
            (meetings[row["interview_id"]], from_row(Conversation, row), by_id[row["person_id"]])
            for row in self._db.rows(listed)
            if row["interview_id"] in meetings and row["person_id"] in by_id
        )

    def met(self, application_id: int) -> tuple[Met, ...]:
        """Everyone met for an application, in the order they were first met, each once.

        Whoever was only to be met in an interview that was called off is not among them.

        The conversation is their latest one that says what was talked about, else their latest.
        Raises InputError "store.no_such".
        """
        application = from_row(Application, need(self._db, "application", application_id))
        company = from_row(Company, need(self._db, "company", application.company_id))
        titles = self._titles(company.id)
        latest: dict[int, tuple[Interview, Conversation]] = {}
        held = (each for each in self.of(application_id) if not each.cancelled)
        for interview in held:
            for talk in self.conversations(interview.id):
                before = latest.get(talk.person_id)
                if before is None or talk.talked_about.strip() or not before[1].talked_about:
                    latest[talk.person_id] = (interview, talk)
        people = self._db.t("person")
        rows = self._db.rows(people.select().where(people.c.id.in_(list(latest))))
        by_id = {row["id"]: from_row(Person, row) for row in rows}
        return tuple(
            Met(
                person=by_id[person_id],
                company=company,
                application=application,
                interview=interview,
                conversation=talk,
                title=titles.get(person_id, ""),
            )
            for person_id, (interview, talk) in latest.items()
        )

    def _titles(self, company_id: int) -> dict[int, str]:
        """What each person at a company is there, the title that still holds before older ones."""
        t = self._db.t("affiliation")
        there = t.select(t.c.person_id, t.c.title).where(
            t.c.company_id == company_id, t.c.binned_at.is_null()
        )
        ordered = there.order_by(t.c.until.asc(nulls="last"), t.c.since, t.c.id)
        return {row["person_id"]: row["title"] for row in self._db.rows(ordered)}


class _Meetings(Kept[Interview]):
    """The interviews' own rows."""

    table = "interview"
    kind = Interview
