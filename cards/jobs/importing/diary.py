"""The applications and interviews as they would be while an import is thought through."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from cards.exchange.correspondents.companies import company_of, domain_of
from cards.jobs.importing.bench import Bench
from cards.jobs.importing.known import Known
from cards.jobs.importing.lines import emails_of
from cards.jobs.importing.matching import find
from cards.jobs.importing.names import company_key
from cards.model.incoming import Contact
from cards.model.people import Person
from cards.model.search import Answer, Application, Conversation, Interview, Role, Stage
from cards.store.names import same_name


class Diary:
    """What is applied for and who is met when, kept up to date with every proposal taken."""

    def __init__(self, known: Known, bench: Bench) -> None:
        self._bench = bench
        self.applications = {each.id: each for each in known.applications}
        self._interviews = {each.id: each for each in known.interviews}
        self._by_uid = {each.uid: each.id for each in known.interviews if each.uid}
        self._by_time: dict[datetime | None, list[int]] = defaultdict(list)
        for each in known.interviews:
            self._note_time(each)
        self._talks: dict[int, dict[int, Conversation]] = defaultdict(dict)
        self._met: dict[int, list[Conversation]] = defaultdict(list)
        for interview_id, talks in known.talks.items():
            for talk in talks:
                self._remember(interview_id, talk)
        self._domains = self._companies_by_domain()

    def add_application(self, application: Application) -> Application:
        """Put a new application."""
        made = self._bench.add(application)
        self.applications[made.id] = made
        return made

    def change_application(self, before: Application, after: Application) -> None:
        """Put an application in another form."""
        self._bench.change(before, after)
        self.applications[after.id] = after

    def keep_interview(
        self, interview: Interview, number: int, before: Interview | None
    ) -> Interview:
        """Put an interview, new or as it is now."""
        if before is None:
            interview = self._bench.add(interview, number)
        elif before != interview:
            self._bench.change(before, interview)
        self._interviews[interview.id] = interview
        self._note_time(interview)
        if interview.uid:
            self._by_uid[interview.uid] = interview.id
        return interview

    def add_talk(self, interview_id: int, person_id: int, role: Role) -> None:
        """Let somebody be in an interview."""
        talk = Conversation(interview_id=interview_id, person_id=person_id, role=role)
        self._remember(interview_id, self._bench.add(talk))

    def bare_talks(self, interview: Interview) -> tuple[Conversation, ...]:
        """The conversations of an interview of which the user has written nothing down."""
        talks = self._talks.get(interview.id, {}).values()
        return tuple(each for each in talks if not any(map(str.strip, _written(each))))

    def end_talk(self, interview: Interview, talk: Conversation) -> None:
        """Let somebody not be in an interview any more."""
        del self._talks[interview.id][talk.person_id]
        self._met[talk.person_id].remove(replace(talk, interview_id=interview.id))
        self._bench.remove(talk)

    def _remember(self, interview_id: int, talk: Conversation) -> None:
        self._talks[interview_id][talk.person_id] = talk
        self._met[talk.person_id].append(replace(talk, interview_id=interview_id))

    def people_in(self, interview: Interview | None) -> frozenset[int]:
        """The ids of those who are in an interview already."""
        return frozenset(self._talks.get(interview.id, {}) if interview else ())

    def is_in(self, person_id: int, interview: Interview) -> bool:
        """Whether somebody is in an interview already."""
        return person_id in self._talks.get(interview.id, {})

    def role_of(self, person_id: int) -> Role | None:
        """The part somebody played when they were met last; None for who was never met."""
        met = self._met.get(person_id)
        return met[-1].role if met else None

    def by_uid(self, uid: str) -> Interview | None:
        """The interview that a calendar calls so."""
        found = self._by_uid.get(uid) if uid else None
        return self._interviews[found] if found is not None else None

    def at_the_same_time(
        self, starts_at: datetime | None, zone: str, fits: Iterable[Application]
    ) -> Interview | None:
        """The interview that was typed by hand for this moment, for one of these applications."""
        wanted = {each.id for each in fits}
        moment = _moment(starts_at, zone)
        for number in (*self._by_time[moment], *self._by_time[starts_at]) if wanted else ():
            each = self._interviews[number]
            typed = each.starts_at is not None and not each.uid
            if not typed or each.application_id not in wanted:
                continue
            if _moment(each.starts_at, each.zone or zone) == moment:
                return each
        return None

    def _note_time(self, interview: Interview) -> None:
        """Let an interview that no calendar named be found by its moment, or by its bare time."""
        if interview.starts_at is not None and not interview.uid:
            self._by_time[_moment(interview.starts_at, interview.zone)].append(interview.id)

    def applications_of(self, person_id: int) -> tuple[Application, ...]:
        """What somebody was met for."""
        interviews = (self._interviews.get(each.interview_id) for each in self._met[person_id])
        ids = dict.fromkeys(each.application_id for each in interviews if each)
        return tuple(self.applications[each] for each in ids if each in self.applications)

    def applications_at(self, company: str) -> tuple[Application, ...]:
        """What was applied for at a company."""
        company_id = self._bench.company_id(company)
        return tuple(each for each in self.applications.values() if each.company_id == company_id)

    def company_of(self, application: Application) -> str:
        """The name of the company that an application went to."""
        company = self._bench.companies.get(application.company_id)
        return company.name if company else ""

    def companies_named_in(self, text: str) -> tuple[str, ...]:
        """The companies applied to that a text names."""
        padded = f" {_spaced(text)} "
        ids = dict.fromkeys(each.company_id for each in self.applications.values())
        names = (self._bench.companies[each].name for each in ids if each in self._bench.companies)
        return tuple(name for name in names if len(name) > 2 and f" {_spaced(name)} " in padded)

    def at_known_company(self, contact: Contact) -> Contact:
        """A contact whose company is known better than by the domain they write from.

        It is where they are known to be, else where others of the same domain are. A company that
        was more than guessed stays.
        """
        email = contact.person.email
        if not contact.company or company_key(contact.company) != company_key(company_of(email)):
            return contact
        person = find(self._bench, contact).into
        found = self._where(person, contact) if person else None
        if found is None:
            found = self._domains.get(domain_of(email))
        company = self._bench.companies.get(found) if found is not None else None
        return replace(contact, company=company.name) if company else contact

    def _where(self, person: Person, contact: Contact) -> int | None:
        """Where somebody is known to be: by the title they write, as it was guessed, or now."""
        jobs = self._bench.jobs.get(person.id, {})
        title = same_name(contact.title)
        so_called = (each for each, job in jobs.items() if title and same_name(job.title) == title)
        guessed = self._bench.company_id(contact.company)
        going_on = [each for each, job in jobs.items() if job.until is None] or list(jobs)
        latest = going_on[-1] if going_on else None
        return next(so_called, guessed if guessed in jobs else latest)

    def _companies_by_domain(self) -> dict[str, int]:
        """The company of each domain that people write from or a company's website lies at."""
        found: dict[str, int] = {}
        for company in self._bench.companies.values():
            site = company.website.split("://")[-1].split("/")[0].split(":")[0]
            if domain := domain_of(site) if site else "":
                found.setdefault(domain, company.id)
        for person in self._bench.people.values():
            for domain, company_id in self._domains_of(person):
                found.setdefault(domain, company_id)
        return found

    def _domains_of(self, person: Person) -> Iterable[tuple[str, int]]:
        jobs = [job for job in self._bench.jobs.get(person.id, {}).values() if job.until is None]
        if len(jobs) == 1:
            for email in emails_of(person):
                if domain := domain_of(email):
                    yield domain, jobs[0].company_id


def _written(talk: Conversation) -> tuple[str, ...]:
    return talk.talked_about, talk.promised, talk.admired, talk.i_bring, talk.want_to_say


def is_open(application: Application) -> bool:
    """Whether nobody has answered an application yet."""
    return application.answer is Answer.NONE and application.stage is not Stage.CLOSED


def newest_first(applications: Iterable[Application]) -> tuple[Application, ...]:
    """Applications, each once: open ones before others, then the latest first."""
    once = {each.id: each for each in applications}.values()
    return tuple(
        sorted(
            once,
            key=lambda each: (is_open(each), each.applied_on or date.min, abs(each.id)),
            reverse=True,
        )
    )


def _spaced(name: str) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in same_name(name)).split())


def _moment(at: datetime | None, zone: str) -> datetime | None:
    """A wall-clock time as a moment; as it stands where its zone is not known."""
    try:
        return at.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC) if at and zone else at
    except (ZoneInfoNotFoundError, ValueError, OverflowError, OSError):
        return at
