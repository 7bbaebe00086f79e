"""Tells what an import would do, or did, as plain values: for the command line and its JSON."""

from __future__ import annotations

from collections.abc import Mapping

from cards.jobs.importing.proposals import (
    AnswerProposal,
    ImportPlan,
    InterviewProposal,
    LeftOut,
    Outcome,
    PersonProposal,
    Which,
)
from cards.jobs.texts import sentence
from cards.model.people import Person

COLUMNS_NOT_USED = "exchange.columns_not_used"


def summary(plan: ImportPlan, *, dry_run: bool) -> dict[str, object]:
    """Everything about a plan as one JSON document; people who are doubtful are added, too."""
    names = {each.number: each.contact.person.full_name for each in plan.people}
    return {
        "added": plan.count(Outcome.NEW),
        "merged": plan.count(Outcome.MERGED),
        "unchanged": plan.count(Outcome.UNCHANGED),
        "dry_run": dry_run,
        "columns_not_used": list(columns_not_used(plan)),
        "doubtful": [_doubtful(each) for each in plan.people if each.is_doubtful and each.taken],
        "differing": [_differing(each) for each in plan.people if each.differs and each.taken],
        "not_taken": [_person(each) for each in plan.people if not each.taken],
        "interviews": [_interview(each, names) for each in plan.interviews],
        "answers": [_answer(each) for each in plan.answers],
        "skipped": [
            {"file": str(each.path), "line": each.line, "reason": sentence(each.reason)}
            for each in skipped(plan)
        ],
    }


def columns_not_used(plan: ImportPlan) -> tuple[str, ...]:
    """The columns of tables of which nothing is imported, each once, as they were typed."""
    named = (
        str(each.reason.values["columns"])
        for each in plan.left_out
        if each.reason.code == COLUMNS_NOT_USED
    )
    return tuple(dict.fromkeys(head for heads in named for head in heads.split(", ")))


def skipped(plan: ImportPlan) -> tuple[LeftOut, ...]:
    """What was left out, or not taken as it stands, without the columns."""
    return tuple(each for each in plan.left_out if each.reason.code != COLUMNS_NOT_USED)


def _person(each: PersonProposal) -> dict[str, object]:
    return {
        "name": each.contact.person.full_name,
        "company": each.contact.company,
        "file": str(each.path),
        "line": each.contact.line,
    }


def _doubtful(each: PersonProposal) -> dict[str, object]:
    return _person(each) | {
        "by": str(each.sign or ""),
        "could_be": [_known(person) for person in each.could_be],
    }


def _known(person: Person) -> dict[str, object]:
    """Somebody there; who is new in the same import has no id yet."""
    return {"id": person.id if person.id > 0 else None, "name": person.full_name}


def _differing(each: PersonProposal) -> dict[str, object]:
    fields = [
        {"field": one.field, "mine": one.mine, "theirs": one.theirs, "kept": str(one.which)}
        for one in each.fields
        if one.is_open
    ]
    into = {"id": None, "name": ""} if each.into is None else _known(each.into)
    return _person(each) | into | {"fields": fields}


def _interview(each: InterviewProposal, names: Mapping[int, str]) -> dict[str, object]:
    starts_at = each.invitation.starts_at
    return {
        "outcome": str(each.outcome),
        "taken": each.taken,
        "summary": each.invitation.summary,
        "starts_at": starts_at.isoformat() if starts_at else None,
        "zone": each.invitation.zone,
        "company": each.company,
        "job_title": each.application.job_title if each.application else "",
        "people": [names[number] for number in each.people],
        "gone": list(each.gone),
        "file": str(each.path),
        "line": each.invitation.line,
    }


def _answer(each: AnswerProposal) -> dict[str, object]:
    sent_on = each.message.sent_on
    return {
        "outcome": str(each.outcome),
        "taken": each.taken,
        "company": each.company,
        "job_title": each.application.job_title if each.application else "",
        "on": sent_on.isoformat() if sent_on else None,
        "words": each.message.refusal,
        "file": str(each.path),
        "line": each.message.line,
    }


def kept_mine(each: PersonProposal) -> tuple[str, ...]:
    """The fields in which a file says something else and the store's own stays."""
    return tuple(one.field for one in each.fields if one.is_open and one.which is Which.MINE)
