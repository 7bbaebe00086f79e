"""The verb for the plan: what is due, what comes, and what is decided about it."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import groupby
from typing import TYPE_CHECKING

import click

from cards.cli.options import DayType, counted, folder_of, json_option, say_json, say_table

if TYPE_CHECKING:
    from cards.jobs.plan import Agenda
    from cards.jobs.plan_rows import PlanRow

_DAY = DayType()
_AHEAD = timedelta(days=30)


_TODAY = "cards.cli.plan.today"


def _day_or_today(context: click.Context, _option: object, given: date | None) -> date:
    """The day given here or before the verb's own verb, else today."""
    if given is not None:
        context.meta[_TODAY] = given
    found: date = context.meta.get(_TODAY) or datetime.now().astimezone().date()
    return found


today_option = click.option(
    "--today",
    type=_DAY,
    callback=_day_or_today,
    metavar="DATE",
    help="See it from this day instead of today.",
)


@click.group(invoke_without_command=True)
@json_option
@click.option("--all", "everything", is_flag=True, help="Also what is later, done or let go.")
@click.option("--edit-copy", is_flag=True, help="Put a copy of the playbook beside your data.")
@today_option
@click.pass_context
def plan(
    context: click.Context, as_json: bool, everything: bool, edit_copy: bool, today: date
) -> None:
    """List what to do next, with the reason; do, skip or snooze a step."""
    if context.invoked_subcommand:
        return
    from cards.jobs.plan import agenda, copy_playbook
    from cards.jobs.texts import sentence
    from cards.store import open_store

    folder = folder_of(context)
    if edit_copy:
        click.echo(f"Change {copy_playbook(folder)}; it is used from now on.")
        return
    with open_store(folder, write=False) as store:
        found = agenda(store, today)
    if found.mistake:
        click.echo(f"note: {sentence(found.mistake)}", err=True)
    if as_json:
        rows = found.rows if everything else (*found.due(), *found.coming())
        say_json([_as_json(row) for row in rows])
    else:
        _say(found, everything)


def _say(found: Agenda, everything: bool) -> None:
    """Due steps with their reasons, then what comes."""
    due, coming, closed = found.due(), found.coming(), found.closed()
    if not due:
        click.echo("Nothing is due. The day is yours.")
    for _group, rows in groupby(due, key=lambda row: (row.step.rule, row.step.application_id)):
        _say_together(tuple(rows))
    soon = (
        coming
        if everything
        else tuple(row for row in coming if row.step.opens_on <= found.today + _AHEAD)
    )
    if soon:
        click.echo("\nLater")
        say_table([(_when(row), f"{row.said}{_where(row)}", row.step.key) for row in soon])
    if len(soon) < len(coming):
        click.echo(f"and {counted(len(coming) - len(soon), 'step')} after that")
    if everything and closed:
        click.echo("\nClosed")
        say_table([(row.step.state, f"{row.said}{_where(row)}", row.step.key) for row in closed])


def _say_together(rows: tuple[PlanRow, ...]) -> None:
    """The steps of one kind for one application, under their common reason."""
    click.echo(f"{rows[0].step.reason or rows[0].said}")
    say_table(
        [(f"  {row.said}{_where(row)}", _when(row), _last(row), row.step.key) for row in rows]
    )


def _last(row: PlanRow) -> str:
    note = row.last_note
    return f"last: {note.note.occasion}, {note.state} {note.state_on or ''}" if note else ""


def _where(row: PlanRow) -> str:
    named = row.company is None or row.company.name in row.said
    return "" if named or row.company is None else f" ({row.company.name})"


def _when(row: PlanRow) -> str:
    from cards.jobs.texts import when_said

    return when_said(row.when)


def _as_json(row: PlanRow) -> dict[str, object]:
    step, note = row.step, row.last_note
    return {
        "key": step.key,
        "say": row.said,
        "reason": step.reason,
        "action": step.action,
        "occasion": step.occasion,
        "channel": step.channel,
        "script": step.script,
        "application_id": step.application_id,
        "job_title": row.application.job_title if row.application else "",
        "company": row.company.name if row.company else "",
        "person_id": step.person_id,
        "person": row.person.full_name if row.person else "",
        "opens_on": step.opens_on.isoformat(),
        "due_on": step.due_on.isoformat(),
        "overdue_days": row.overdue_days,
        "state": step.state,
        "snoozed": step.snoozed,
        "waits_for": step.waits_for,
        "closed_on": step.closed_on.isoformat() if step.closed_on else None,
        "skipped_because": step.skipped_because,
        "draft_id": row.draft.note.id if row.draft else None,
        "last_note": note
        and {
            "id": note.note.id,
            "occasion": note.note.occasion,
            "state": note.state,
            "on": note.state_on.isoformat() if note.state_on else None,
        },
    }


@plan.command()
@click.argument("keys", nargs=-1, required=True, metavar="STEP...")
@click.option("--on", "on", type=_DAY, metavar="DATE", help="The day it was done, if not today.")
@today_option
@click.pass_context
def do(context: click.Context, keys: tuple[str, ...], on: date | None, today: date) -> None:
    """Say that steps are done."""
    from cards.jobs.plan import do_steps, find_steps
    from cards.store import open_store

    with open_store(folder_of(context)) as store:
        do_steps(store, find_steps(store, keys, today), on or today)
    click.echo(f"{counted(len(keys), 'step')} done")


@plan.command()
@click.argument("keys", nargs=-1, required=True, metavar="STEP...")
@click.option("--because", default="", help="Why, for yourself.")
@today_option
@click.pass_context
def skip(context: click.Context, keys: tuple[str, ...], because: str, today: date) -> None:
    """Leave steps out."""
    from cards.jobs.plan import find_steps, skip_steps
    from cards.store import open_store

    with open_store(folder_of(context)) as store:
        skip_steps(store, find_steps(store, keys, today), because)
    click.echo(f"{counted(len(keys), 'step')} skipped")


@plan.command()
@click.argument("keys", nargs=-1, required=True, metavar="STEP...")
@click.option("--until", type=_DAY, required=True, metavar="DATE", help="The day to be reminded.")
@today_option
@click.pass_context
def snooze(context: click.Context, keys: tuple[str, ...], until: date, today: date) -> None:
    """Put steps off to a later day."""
    from cards.jobs.plan import find_steps, snooze_steps
    from cards.store import open_store

    with open_store(folder_of(context)) as store:
        snooze_steps(store, find_steps(store, keys, today), until, today)
    click.echo(f"{counted(len(keys), 'step')} put off to {until.isoformat()}")


@plan.command()
@click.argument("keys", nargs=-1, required=True, metavar="STEP...")
@today_option
@click.pass_context
def undo(context: click.Context, keys: tuple[str, ...], today: date) -> None:
    """Take back what was decided about steps."""
    from cards.jobs.plan import find_steps, reopen_steps
    from cards.store import open_store

    with open_store(folder_of(context)) as store:
        reopen_steps(store, find_steps(store, keys, today))
    click.echo(f"{counted(len(keys), 'step')} open again")


VERBS: tuple[click.Command, ...] = (plan,)
