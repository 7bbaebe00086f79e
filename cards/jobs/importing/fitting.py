"""Finds the application that a meeting or an answer belongs to, and whose company it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from cards.jobs.importing.bench import Bench
from cards.jobs.importing.diary import Diary, newest_first
from cards.jobs.importing.matching import find
from cards.model.incoming import Contact
from cards.model.search import Application
from cards.store.names import same_name


@dataclass(frozen=True, slots=True)
class Fit:
    """The company that something is about, and the applications it may belong to."""

    company: str
    fits: tuple[Application, ...]
    """The likeliest first: what the people there were met for, then by company."""


def find_fit(bench: Bench, diary: Diary, contacts: Sequence[Contact], text: str) -> Fit:
    """What these people and words are about.

    The company is the one that applications went to, else that most of the people are at, the
    first of them counting most.
    """
    known = (find(bench, each).into for each in contacts)
    met_for = [each for one in known if one for each in diary.applications_of(one.id)]
    companies = _by_votes(contacts)
    named = diary.companies_named_in(text)
    applied = [name for name in (*companies, *named) if diary.applications_at(name)]
    there = newest_first(each for name in applied[:1] for each in diary.applications_at(name))
    fits = newest_first((*met_for, *there))
    company = diary.company_of(fits[0]) if fits else next(iter((*companies, *named)), "")
    return Fit(company, tuple(dict.fromkeys((*_named_jobs(fits, text), *fits))))


def _by_votes(contacts: Sequence[Contact]) -> tuple[str, ...]:
    names = [each.company for each in contacts if each.company.strip()]
    votes = Counter(map(same_name, names))
    return tuple(sorted(dict.fromkeys(names), key=lambda name: -votes[same_name(name)]))


def _named_jobs(fits: Sequence[Application], text: str) -> tuple[Application, ...]:
    """Those whose job is named in a text."""
    said = same_name(text)
    return tuple(
        each for each in fits if len(each.job_title) > 2 and same_name(each.job_title) in said
    )
