"""Tells from an invitation's words what kind of interview it is, for which job, and who is who."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from cards.jobs.importing.names import company_key
from cards.model.search import InterviewKind, Role
from cards.store.names import same_name

_PARTED = re.compile(r"\s+[-–—|/·•@]\s+|\s*[|•·:;–—]\s*|\s*<>\s*|\s*[()\[\]]\s*")
_LINK = re.compile(r"https?://", re.IGNORECASE)
_LEGAL_FORMS = r"ag|gmbh|se|kg|inc\.?|ltd\.?|llc|plc|s\.?l\.?|s\.?a\.?"
"""What may follow a company's name that is known without it."""
_MANY = 4
"""So many people at once make a panel."""
_LONGEST = 120
"""Characters of a job's title."""


@cache
def _known() -> dict[str, Any]:
    text = Path(__file__).with_name("meetings.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


@cache
def _any_of(*words: str) -> re.Pattern[str]:
    said = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    return re.compile(rf"(?<!\w)(?:{said})(?!\w)", re.IGNORECASE)


def speaks_of_interview(text: str) -> bool:
    """Whether a text names what only a meeting about a job is called."""
    return _any_of(*_known()["interview"]).search(text) is not None


def kind_of_interview(summary: str, place: str, people: int) -> InterviewKind:
    """How an interview seems to be held: by its name, then by its place, then by how many come."""
    for kind, words in _known()["kinds"].items():
        if _any_of(*words).search(summary):
            return InterviewKind(kind)
    if _LINK.search(place) or _any_of(*_known()["kinds"]["video"]).search(place):
        return InterviewKind.VIDEO
    if _any_of(*_known()["kinds"]["phone"]).search(place):
        return InterviewKind.PHONE
    return InterviewKind.PANEL if people >= _MANY else InterviewKind.ON_SITE


def role_by_title(title: str) -> Role | None:
    """The part somebody of this title mostly plays; None when it does not tell."""
    for role, words in _known()["roles"].items():
        if _any_of(*words).search(title):
            return Role(role)
    return None


def job_title_in(summary: str, company: str, names: Iterable[str]) -> str:
    """The job that an invitation's name speaks of; the whole name when nothing stands out.

    Its parts are looked at one by one: without the company, the people, and words such as
    "interview", the longest that is left is the job.
    """
    lead = _any_of(*_known()["before_title"])
    people = [name for name in names if name.strip()]
    first_names = {same_name(name.split()[0]) for name in people}
    whole = _any_of(*people).sub(" ", summary) if people else summary
    best = ""
    for part in _PARTED.split(whole):
        found = lead.split(part, maxsplit=1)
        told = _without(found[-1] if len(found) > 1 and found[-1].strip() else part, company)
        words = (word for word in told.split() if same_name(word.strip(",.")) not in first_names)
        best = max(best, " ".join(words).strip(" ,.-&"), key=len)
    return (best or " ".join(summary.split()))[:_LONGEST]


def _without(text: str, company: str) -> str:
    """A part of a name without the company and the words around a title."""
    names = [name for name in (company, company_key(company)) if name.strip()]
    if names:
        at = (
            rf"\b(?:at|with|w/|bei|mit|en|con|chez|avec)\s+(?:{'|'.join(map(re.escape, names))})"
            rf"(?:\s+(?:{_LEGAL_FORMS})(?!\w))?(?!\w)"
        )
        text = re.sub(at, " ", text, flags=re.IGNORECASE)
        text = _any_of(*names).sub(" ", text)
    text = _any_of(*_known()["around"]).sub(" ", text)
    text = re.sub(
        r"\b(?:(?:at|bei|with|mit|con|chez|avec)\b|w/).*$", " ", text, flags=re.IGNORECASE
    )
    return " ".join(text.split()).strip(" ,.-&")
