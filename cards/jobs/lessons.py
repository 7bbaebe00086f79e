"""Finds the lessons worth remembering before an interview: those learned in like circumstances."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from cards.jobs.linked import Linked, linked
from cards.model.people import Company
from cards.model.search import Application, Conversation, Interview, InterviewKind, Lesson

if TYPE_CHECKING:
    from cards.store import Store

_RANKS = frozenset({"senior", "junior", "lead", "head", "chief", "principal"})
_NO_MATTER = frozenset({"the", "and", "for", "of", "und", "für", "y", "de", "del"})


class Likeness(StrEnum):
    """In what an earlier occasion is like the one to come."""

    PERSON = "person"
    COMPANY = "company"
    SKILL = "skill"
    KIND = "kind"
    ROLE = "role"
    ALWAYS = "always"
    """It hangs on nothing and names no skill, so it holds everywhere."""


_WEIGHTS = {
    Likeness.PERSON: 5,
    Likeness.COMPANY: 3,
    Likeness.SKILL: 3,
    Likeness.KIND: 2,
    Likeness.ROLE: 2,
    Likeness.ALWAYS: 1,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """What is known of an interview, as far as another can be like it."""

    kind: InterviewKind | None = None
    job_title: str = ""
    company_id: int = 0
    people: frozenset[int] = frozenset()
    said: str = ""
    """Everything else noted about it, where a skill may be named."""


@dataclass(frozen=True, slots=True)
class Learned:
    """A lesson with what it hangs on and the circumstances it was learned in."""

    lesson: Lesson
    linked: Linked
    circumstances: Circumstances


@dataclass(frozen=True, slots=True)
class Remembered:
    """A lesson to remember, and in what the coming interview is like that one."""

    learned: Learned
    because: tuple[Likeness, ...]


def remembered(
    lessons: Iterable[Learned], coming: Circumstances, limit: int = 3
) -> tuple[Remembered, ...]:
    """The lessons most worth remembering before an interview, the likest first, then the newest.

    A lesson learned in circumstances unlike in everything is left out.
    """
    found = [Remembered(one, because) for one in lessons if (because := _likeness(one, coming))]
    found.sort(key=_order)
    return tuple(found[:limit])


def _order(one: Remembered) -> tuple[int, int, int]:
    lesson = one.learned.lesson
    learned_on = lesson.learned_on.toordinal() if lesson.learned_on else 0
    return -sum(_WEIGHTS[each] for each in one.because), -learned_on, -lesson.id


def _likeness(one: Learned, coming: Circumstances) -> tuple[Likeness, ...]:
    then, lesson = one.circumstances, one.lesson
    alike = {
        Likeness.PERSON: bool(then.people & coming.people),
        Likeness.COMPANY: bool(then.company_id) and then.company_id == coming.company_id,
        Likeness.SKILL: _names_skill(lesson.skill, coming),
        Likeness.KIND: then.kind is not None and then.kind is coming.kind,
        Likeness.ROLE: alike_roles(then.job_title, coming.job_title),
        Likeness.ALWAYS: then == Circumstances() and not lesson.skill.strip(),
    }
    return tuple(each for each, holds in alike.items() if holds)


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold()))


def _names_skill(skill: str, coming: Circumstances) -> bool:
    wanted = _words(skill)
    return bool(wanted) and wanted <= _words(f"{coming.job_title} {coming.said}")


def alike_roles(one: str, other: str) -> bool:
    """Whether two job titles name like work, rank aside.

    They do when they begin or end with the same word, as titles name their kind last in English
    and first in Spanish, or share more than half of the shorter's words.
    """
    first, second = (_title_words(title) for title in (one, other))
    if not first or not second:
        return False
    shared = len({*first} & {*second})
    ends = first[-1] == second[-1] or first[0] == second[0]
    return ends or 2 * shared > min(len(first), len(second))


def _title_words(title: str) -> list[str]:
    words = re.findall(r"\w+", title.casefold())
    return [word for word in words if word not in _RANKS | _NO_MATTER]


def all_learned(store: Store) -> tuple[Learned, ...]:
    """Every lesson with what it hangs on, the newest first."""
    found = [learned(store, lesson) for lesson in store.lessons.list()]
    found.sort(key=lambda one: (one.lesson.learned_on or date.min, one.lesson.id), reverse=True)
    return tuple(found)


def learned(store: Store, lesson: Lesson) -> Learned:
    """A lesson with what it hangs on and the circumstances it was learned in."""
    on = linked(store, lesson)
    people = frozenset(talk.person_id for talk in _talks(store, on.interview))
    return Learned(
        lesson,
        on,
        Circumstances(
            kind=on.interview.kind if on.interview else None,
            job_title=on.application.job_title if on.application else "",
            company_id=on.company.id if on.company else 0,
            people=people | ({on.person.id} if on.person else frozenset()),
        ),
    )


def is_coming(interview: Interview, now: datetime) -> bool:
    """Whether an interview is still ahead at ``now``, a moment that knows its zone.

    A time without a zone, or in one that is unknown, is the user's own; one that was called off
    never comes.
    """
    if interview.starts_at is None or interview.cancelled:
        return False
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        zone = ZoneInfo(interview.zone) if interview.zone else now.tzinfo
    except (ZoneInfoNotFoundError, ValueError):
        zone = now.tzinfo
    return interview.starts_at.replace(tzinfo=zone) > now


def lessons_before(
    store: Store, application_id: int, now: datetime | None = None
) -> dict[int, tuple[Remembered, ...]]:
    """What to remember before each coming interview of an application, by the interview's id.

    Raises InputError "store.no_such".
    """
    moment = now or datetime.now(UTC).astimezone()
    application = store.applications.get(application_id)
    ahead = [one for one in store.interviews.of(application_id) if is_coming(one, moment)]
    if not ahead:
        return {}
    lessons = all_learned(store)
    found = {one.id: remembered(lessons, _circumstances(store, application, one)) for one in ahead}
    return {interview_id: these for interview_id, these in found.items() if these}


def shown_before(
    store: Store, now: datetime | None = None
) -> dict[int, tuple[tuple[Company, Interview], ...]]:
    """The coming interviews before which each lesson is shown, soonest first, by its id."""
    ahead: dict[int, list[tuple[Company, Interview]]] = {}
    for application in store.applications.list():
        found = lessons_before(store, application.id, now)
        if not found:
            continue
        company = store.companies.get(application.company_id)
        interviews = {one.id: one for one in store.interviews.of(application.id)}
        for interview_id, these in found.items():
            for one in these:
                place = (company, interviews[interview_id])
                ahead.setdefault(one.learned.lesson.id, []).append(place)
    return {lesson_id: tuple(sorted(these, key=_when)) for lesson_id, these in ahead.items()}


def _when(place: tuple[Company, Interview]) -> datetime:
    return place[1].starts_at or datetime.max  # noqa: DTZ901 - wall-clock time, as kept


def _circumstances(store: Store, application: Application, interview: Interview) -> Circumstances:
    talks = _talks(store, interview)
    company: Company = store.companies.get(application.company_id)
    topics = (talk.talked_about for talk in talks)
    return Circumstances(
        kind=interview.kind,
        job_title=application.job_title,
        company_id=company.id,
        people=frozenset(talk.person_id for talk in talks),
        said=" ".join((application.note, company.note, interview.place, *topics)),
    )


def _talks(store: Store, interview: Interview | None) -> tuple[Conversation, ...]:
    return store.interviews.conversations(interview.id) if interview else ()
