"""The verb that brings in people, interviews and answers, and tells what became of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cards.cli.options import IN_FILE, counted, folder_of, json_option, say_json

if TYPE_CHECKING:
    from cards.jobs.importing.proposals import (
        AnswerProposal,
        ImportPlan,
        InterviewProposal,
        PersonProposal,
    )

MOST_LINES = 20
"""So many lines of one kind are told; all of them with --json."""
_SIGNS = {
    "email": "has the same e-mail address",
    "phone": "has the same telephone number",
    "company": "has the same name there",
    "name": "has the same name",
}
_BECOMES = {
    "new": ("would be added", "added"),
    "merged": ("would be changed", "changed"),
    "unchanged": ("is there already", "is there already"),
    "cancelled": ("would be marked as cancelled", "marked as cancelled"),
}


@click.command("import")
@click.argument("files", type=IN_FILE, nargs=-1, required=True)
@click.option("--dry-run", is_flag=True, help="Only say what would happen.")
@click.option(
    "--answers", is_flag=True, help="Also record the refusals found in e-mails as answers."
)
@json_option
@click.pass_context
def import_(
    context: click.Context, files: tuple[Path, ...], dry_run: bool, answers: bool, as_json: bool
) -> None:
    """Bring people, interviews and answers from FILES into your data.

    vCards (.vcf), tables (.csv, .xlsx), calendar invitations (.ics) and e-mails (.eml, .mbox).
    What is known already is only filled in; what is not sure is told and left for the window.
    """
    from cards.jobs.importing.telling import summary
    from cards.jobs.imports import import_files

    plan = import_files(folder_of(context), files, dry_run=dry_run, answers=answers)
    if as_json:
        say_json(summary(plan, dry_run=dry_run))
        return
    for line in _said(plan, dry_run=dry_run):
        click.echo(line)
    for line in _short(_left_out(plan)):
        click.echo(f"note: {line}", err=True)


def _said(plan: ImportPlan, *, dry_run: bool) -> Iterator[str]:
    from cards.jobs.importing.proposals import Outcome
    from cards.jobs.importing.telling import columns_not_used

    would = "would be " if dry_run else ""
    added, merged, unchanged = map(plan.count, (Outcome.NEW, Outcome.MERGED, Outcome.UNCHANGED))
    yield (f"{added} {would}added, {merged} {would}filled in, {unchanged} already complete")
    unused = columns_not_used(plan)
    if unused:
        yield "columns not used: " + ", ".join(unused)
    yield from _short(_doubtful(plan.people))
    yield from _short(_differing(plan.people))
    yield from _short(_meeting(each, dry_run=dry_run) for each in plan.interviews)
    yield from _short(_answer(each, dry_run=dry_run) for each in plan.answers)
    left = sum(not each.taken and not each.comes_with for each in plan.people)
    if left:
        yield f"left for you to decide in the window: {counted(left, 'sender')} of e-mails"


def _short(lines: Iterable[str]) -> Iterator[str]:
    """The first lines, and how many more there are."""
    more = 0
    for number, line in enumerate(lines):
        more = number + 1 - MOST_LINES
        if more <= 0:
            yield line
    if more > 0:
        yield f"… and {more} more; --json tells them all"


def _doubtful(people: Iterable[PersonProposal]) -> Iterator[str]:
    for each in people:
        if each.is_doubtful and each.taken:
            other, sign = each.could_be[0].full_name, _SIGNS[str(each.sign)]
            yield (
                f"{each.contact.person.full_name} is taken as a new person, though {other} {sign}:"
                " if they are one, merge them"
            )


def _differing(people: Iterable[PersonProposal]) -> Iterator[str]:
    from cards.jobs.importing.telling import kept_mine

    for each in people:
        kept = kept_mine(each)
        if kept and each.taken and each.into is not None:
            names = ", ".join(name.replace("_", " ") for name in kept)
            yield f"{each.into.full_name}: yours is kept where the file says otherwise ({names})"


def _meeting(each: InterviewProposal, *, dry_run: bool) -> str:
    when = each.invitation.starts_at
    day = f" on {when:%Y-%m-%d at %H:%M}" if when else ""
    job = f", {each.application.job_title}" if each.application else ""
    became = _BECOMES[each.outcome][not dry_run] if each.taken else "left for you to decide"
    place = f" ({each.company}{job})" if each.company else ""
    gone = f", without {' and '.join(each.gone)}" if each.gone and each.taken else ""
    return f"interview “{each.invitation.summary}”{day}{place}: {became}{gone}"


def _answer(each: AnswerProposal, *, dry_run: bool) -> str:
    from cards.jobs.importing.proposals import Outcome

    if each.application is None:
        sender = each.message.sender.person.full_name or each.message.sender.person.email
        came = f" on {each.message.sent_on}" if each.message.sent_on else ""
        known = f"{sender}{came}" if sender else f"{each.path.name}, line {each.message.line}"
        words = f"“{each.message.refusal}” reads like a no; say in the window what it answers"
        return f"{known}: {words}"
    job = f"{each.company}, {each.application.job_title}"
    if each.outcome is Outcome.UNCHANGED:
        return f"{job}: that they said no is known already"
    if not each.taken:
        return f"{job}: “{each.message.refusal}” reads like a no; record it with --answers"
    return f"{job}: {'would be ' if dry_run else ''}recorded as a no: “{each.message.refusal}”"


def _left_out(plan: ImportPlan) -> Iterator[str]:
    from cards.jobs.importing.telling import skipped
    from cards.jobs.texts import sentence

    for each in skipped(plan):
        place = f"{each.path.name}, line {each.line}" if each.line else each.path.name
        yield f"{place}: {sentence(each.reason)}"


VERBS: tuple[click.Command, ...] = (import_,)
