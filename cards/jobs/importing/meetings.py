"""Proposes what becomes of one invitation: a new interview, a changed one, or one called off."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from cards.jobs.importing.bench import Bench
from cards.jobs.importing.diary import Diary, is_open
from cards.jobs.importing.fitting import Fit, find_fit
from cards.jobs.importing.known import Known
from cards.jobs.importing.proposals import (
    Choices,
    Difference,
    InterviewProposal,
    Outcome,
    PersonProposal,
    Which,
)
from cards.jobs.importing.someone import propose, why_not
from cards.jobs.importing.versions import (
    PEOPLE,
    as_told,
    company_differences,
    is_newer,
    is_settled,
    version_differences,
    version_outcome,
)
from cards.jobs.importing.words import (
    job_title_in,
    kind_of_interview,
    role_by_title,
    speaks_of_interview,
)
from cards.model.errors import InputError
from cards.model.incoming import Contact, Invitation
from cards.model.search import (
    Application,
    Conversation,
    Interview,
    InterviewKind,
    Role,
    Stage,
    later,
)


@dataclass(frozen=True, slots=True)
class Incoming:
    """One invitation of a file; ``numbers`` are its own and then those of its attendees."""

    path: Path
    invitation: Invitation
    numbers: tuple[int, ...]
    few: bool
    """Whether the file holds so few that each was brought for its own sake."""

    @property
    def number(self) -> int:
        """The number of its proposal."""
        return self.numbers[0]


@dataclass(frozen=True, slots=True)
class Meeting:
    """What is proposed for one invitation and the people in it; or why it is left out."""

    interview: InterviewProposal | None = None
    people: tuple[PersonProposal, ...] = ()
    reason: InputError | None = None


class Meetings:
    """Goes through invitations; what one changes is known to the next."""

    def __init__(self, bench: Bench, diary: Diary, choices: Choices, known: Known) -> None:
        self._bench = bench
        self._diary = diary
        self._choices = choices
        self._own = known.own
        self._own_name = known.own_name

    def propose(self, one: Incoming) -> Meeting:
        """What becomes of an invitation; it is on the bench afterwards when it is taken."""
        told = one.invitation
        contacts = tuple(self._diary.at_known_company(each) for each in told.attendees)
        text = f"{told.summary} {told.place}"
        fit = find_fit(self._bench, self._diary, contacts, text)
        mine = self._diary.by_uid(told.uid) or self._diary.at_the_same_time(
            told.starts_at, told.zone, fit.fits
        )
        if mine is not None:
            return self._again(one, contacts, mine)
        name = told.summary or told.place or "…"
        if told.cancelled:
            return Meeting(reason=InputError("jobs.import_not_known", summary=name))
        likely = one.few or fit.company or contacts or speaks_of_interview(text)
        if not likely or not told.uid:
            return Meeting(reason=InputError("jobs.import_no_interview", summary=name))
        return self._anew(one, contacts, fit)

    def _again(self, one: Incoming, contacts: Sequence[Contact], mine: Interview) -> Meeting:
        """An invitation to an interview that is there."""
        told = one.invitation
        taken = self._choices.take.get(one.number, True)
        after, said, people = mine, tuple[Difference, ...](), tuple[PersonProposal, ...]()
        gone: tuple[Conversation, ...] = ()
        if not is_settled(mine, told):
            if not told.cancelled:
                chosen = self._choices.fields.get(one.number, {})
                said = version_differences(mine, told, chosen)
                people = self._people(one, contacts, mine, taken=taken)
                gone = self._left_out(told, mine, people)
                said += self._who(mine, gone, people, chosen)
            after = as_told(mine, told, said)
        newcomers = any(
            each.into is None or not self._diary.is_in(each.into.id, mine) for each in people
        )
        if not any(each.field == PEOPLE and each.which is Which.THEIRS for each in said):
            gone = ()
        if taken:
            self._diary.keep_interview(after, 0, mine)
            for talk in gone:
                self._diary.end_talk(mine, talk)
            self._let_meet(one, people, after)
        application = self._diary.applications.get(mine.application_id)
        proposal = InterviewProposal(
            number=one.number,
            path=one.path,
            invitation=told,
            outcome=version_outcome(mine, after, others=newcomers or bool(gone)),
            taken=taken,
            into=mine,
            application=application,
            company=self._diary.company_of(application) if application else "",
            fields=said,
            people=tuple(each.number for each in people),
            gone=tuple(self._bench.people[each.person_id].full_name for each in gone),
        )
        return Meeting(proposal, people)

    def _left_out(
        self, told: Invitation, mine: Interview, people: Sequence[PersonProposal]
    ) -> tuple[Conversation, ...]:
        """The conversations with those whom a later version names no more.

        One of which something is written down has taken place, whatever an invitation says.
        """
        if not people or not is_newer(mine, told):
            return ()
        named = {each.into.id for each in people if each.into}
        named |= {person.id for each in people for person in each.could_be}
        return tuple(
            each
            for each in self._diary.bare_talks(mine)
            if each.person_id not in named and each.person_id in self._bench.people
        )

    def _who(
        self,
        mine: Interview,
        gone: Sequence[Conversation],
        people: Sequence[PersonProposal],
        chosen: Mapping[str, Which],
    ) -> tuple[Difference, ...]:
        """That others are met; organisers alone may only keep the list of guests to themselves."""
        known = self._bench.people
        there = self._diary.people_in(mine)
        names = {each: known[each].full_name for each in there if each in known}
        come = [
            each.contact.person.full_name
            for each in people
            if each.taken and (each.into is None or each.into.id not in names)
        ]
        default = Which.THEIRS if len(people) > 1 else Which.MINE
        return company_differences(
            dict(sorted(names.items())), [each.person_id for each in gone], come, default, chosen
        )

    def _anew(self, one: Incoming, contacts: Sequence[Contact], fit: Fit) -> Meeting:
        """An invitation to an interview that nobody knows of."""
        application, company = self._application(one, fit)
        is_likely = one.few or bool(fit.fits) or speaks_of_interview(one.invitation.summary)
        taken = self._choices.take.get(one.number, is_likely) and application is not None
        people = self._people(one, contacts, None, taken=taken)
        if taken and application is not None:
            self._keep(one, application, company, people)
        proposal = InterviewProposal(
            number=one.number,
            path=one.path,
            invitation=one.invitation,
            outcome=Outcome.NEW,
            taken=taken,
            application=application,
            company=company,
            fits=fit.fits,
            people=tuple(each.number for each in people),
        )
        return Meeting(proposal, people)

    def _application(self, one: Incoming, fit: Fit) -> tuple[Application | None, str]:
        """What an interview is for: as chosen, the likeliest that is open, or a new one."""
        chosen = self._choices.applications.get(one.number)
        likely = next((each for each in fit.fits if is_open(each)), None)
        found = self._diary.applications.get(chosen) if chosen else None
        if found is None and chosen is None:
            found = likely
        if found is not None:
            return found, self._diary.company_of(found)
        names = [self._own_name, *(each.person.full_name for each in one.invitation.attendees)]
        guess = (fit.company, job_title_in(one.invitation.summary, fit.company, names))
        company, title = self._choices.new_applications.get(one.number, guess)
        if not company.strip():
            return None, ""
        job = title.strip() or company.strip()
        return Application(company_id=0, job_title=job, stage=Stage.INTERVIEWING), company

    def _people(
        self, one: Incoming, contacts: Sequence[Contact], mine: Interview | None, *, taken: bool
    ) -> tuple[PersonProposal, ...]:
        there = self._diary.people_in(mine)
        return tuple(
            propose(
                self._bench,
                self._choices,
                number,
                one.path,
                contact,
                taken=taken and self._choices.take.get(number, True),
                comes_with=one.number,
                there=there,
            )
            for number, contact in zip(one.numbers[1:], contacts, strict=True)
            if why_not(contact, self._own) is None
        )

    def _keep(
        self,
        one: Incoming,
        application: Application,
        company: str,
        people: Sequence[PersonProposal],
    ) -> None:
        """Put a new interview, and what it is for where that is new or moves on by it."""
        told = one.invitation
        if application.id:
            after = replace(application, stage=later(application.stage, Stage.INTERVIEWING))
            self._diary.change_application(application, after)
        else:
            company_id = self._bench.need_company(company)
            application = self._diary.add_application(replace(application, company_id=company_id))
        interview = Interview(
            application_id=application.id,
            kind=kind_of_interview(told.summary, told.place, len(people)),
            starts_at=told.starts_at,
            zone=told.zone,
            place=told.place,
            uid=told.uid,
            sequence=told.sequence,
        )
        self._let_meet(one, people, self._diary.keep_interview(interview, one.number, None))

    def _let_meet(
        self, one: Incoming, people: Sequence[PersonProposal], interview: Interview
    ) -> None:
        for each in people:
            person_id = each.into.id if each.into else -each.number
            if each.taken and not self._diary.is_in(person_id, interview):
                first = each.number == one.numbers[1]
                role = self._role(each, person_id, calls=first and _is_screen(interview))
                self._diary.add_talk(interview.id, person_id, role)

    def _role(self, each: PersonProposal, person_id: int, *, calls: bool) -> Role:
        """The part they played before, what their title says, or who calls for a first talk."""
        before = self._diary.role_of(person_id)
        if before is not None:
            return before
        works = self._bench.works(self._bench.people[person_id], each.contact.company)
        by_title = role_by_title(works.title or each.contact.title)
        return by_title or (Role.RECRUITER if calls else Role.PEER)


def _is_screen(interview: Interview) -> bool:
    return interview.kind is InterviewKind.SCREEN
