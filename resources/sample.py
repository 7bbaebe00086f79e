"""The sample job search as plain frozen data, read from the file beside this one.

``load_sample()`` returns a ``SampleSearch``: one sender, companies and people by key, and
applications that hold their interviews, which hold their conversations. Every day is a whole
number counted from "today" (negative: past), every time is wall-clock time in the interview's
IANA zone. Keys tie the parts together and are stored nowhere else. Words for stages, answers,
kinds and roles are the ids the rest of the program uses.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

Table = Mapping[str, Any]

DEMO_APPLICATION = "tidewell-data"
"""The application whose last interview is the panel of eight."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleAddress:
    """A postal address; ``country`` is an ISO 3166 alpha-2 code, ``street`` may hold line feeds."""

    street: str = ""
    city: str = ""
    region: str = ""
    postcode: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleSender:
    """Who searches."""

    full_name: str
    called: str
    email: str
    phone: str
    address: SampleAddress


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleCompany:
    """An organisation applied to."""

    key: str
    name: str
    website: str
    note: str
    address: SampleAddress


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplePerson:
    """Someone met; without an address of their own the company's is theirs."""

    key: str
    full_name: str
    called: str = ""
    company: str
    """The company's key."""
    title: str
    email: str = ""
    phone: str = ""
    note: str = ""
    address: SampleAddress = SampleAddress()


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleConversation:
    """What passed with one person; ``person`` is a key, ``role`` a role's id."""

    person: str
    role: str
    talked_about: str = ""
    promised: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleInterview:
    """One meeting: ``day`` counted from today, ``hour`` and ``minute`` local in ``zone``."""

    kind: str
    day: int
    hour: int
    minute: int = 0
    zone: str
    place: str
    conversations: tuple[SampleConversation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleLesson:
    """Something learned on a ``day`` counted from today; ``interview`` counts from 0."""

    text: str
    skill: str = ""
    day: int
    interview: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleFeedback:
    """What a ``person`` (a key) said on a ``day`` counted from today."""

    person: str
    text: str
    how: str
    day: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleReferral:
    """A recommendation through a ``person``; days count from today, the rest are the ids' own."""

    person: str
    company: str
    direction: str
    state: str
    day: int
    detail: str
    pass_on: str = ""
    pass_on_from: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleApplication:
    """One try for one role; ``applied`` and ``answered`` are days counted from today."""

    key: str
    company: str
    """The company's key."""
    job_title: str
    stage: str
    applied: int
    answer: str = ""
    answered: int | None = None
    answered_how: str = ""
    answer_words: str = ""
    finalist: bool = False
    no_calls: bool = False
    note: str = ""
    interviews: tuple[SampleInterview, ...] = ()
    lessons: tuple[SampleLesson, ...] = ()
    feedback: tuple[SampleFeedback, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleSearch:
    """The whole search; companies and people by key, in the order of the file."""

    sender: SampleSender
    signature: bytes
    """The sender's own signature, as the file that a data folder keeps it in."""
    companies: Mapping[str, SampleCompany]
    people: Mapping[str, SamplePerson]
    applications: tuple[SampleApplication, ...]
    referrals: tuple[SampleReferral, ...]


@cache
def load_sample() -> SampleSearch:
    """Read the sample search; it is part of the program, so a fault in it is a bug."""
    raw = tomllib.loads((files("resources") / "sample.toml").read_text("utf-8"))
    return SampleSearch(
        sender=SampleSender(**_with_address(raw["sender"])),
        signature=(files("resources") / "signature.json").read_bytes(),
        companies={
            key: SampleCompany(key=key, **_with_address(each))
            for key, each in raw["companies"].items()
        },
        people={
            key: SamplePerson(key=key, **_with_address(each)) for key, each in raw["people"].items()
        },
        applications=tuple(_application(each) for each in raw["applications"]),
        referrals=tuple(SampleReferral(**each) for each in raw["referrals"]),
    )


def _with_address(table: Table) -> dict[str, Any]:
    plain = dict(table)
    if "address" in plain:
        plain["address"] = SampleAddress(**plain["address"])
    return plain


def _application(table: Table) -> SampleApplication:
    interviews = tuple(_interview(each) for each in table.get("interviews", ()))
    lessons = tuple(SampleLesson(**each) for each in table.get("lessons", ()))
    feedback = tuple(SampleFeedback(**each) for each in table.get("feedback", ()))
    more = {"interviews": interviews, "lessons": lessons, "feedback": feedback}
    return SampleApplication(**{**table, **more})


def _interview(table: Table) -> SampleInterview:
    conversations = tuple(SampleConversation(**each) for each in table.get("conversations", ()))
    return SampleInterview(**{**table, "conversations": conversations})
