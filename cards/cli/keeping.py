"""The verbs that keep data safe: back up, restore, check."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from cards.cli.options import IN_FILE, OUT_FILE, counted, folder_of, json_option, say_json

if TYPE_CHECKING:
    from cards.jobs.backups.checking import Checked
    from cards.jobs.backups.restoring import Prepared

_DAMAGED = 1


@click.command()
@click.option("-o", "out", type=OUT_FILE, metavar="FILE", help="Where to; by default in the data.")
@click.pass_context
def backup(context: click.Context, out: Path | None) -> None:
    """Keep everything in one file: people, notes and their history, hands, signature, preferences.

    Works beside an open window.
    """
    from cards.jobs.backups.making import make_backup
    from cards.store.archive_reading import read_header

    path = make_backup(folder_of(context), out)
    counts = read_header(path).counts
    people = "1 person" if counts["person"] == 1 else f"{counts['person']} people"
    applications, notes = (
        counted(counts["application"], "application"),
        counted(counts["note"], "note"),
    )
    click.echo(f"{path}: {people}, {applications}, {notes}")


@click.command()
@click.argument("file", type=IN_FILE)
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_context
def restore(context: click.Context, file: Path, yes: bool) -> None:
    """Bring back everything as it was kept in FILE: a backup, a JSON export or a store.

    Says what will change and asks. What is there now is kept in a backup first.
    """
    from cards.jobs.backups.restoring import alone_in, carry_out, give_up, make_ready, prepare

    folder = folder_of(context)
    make_ready(folder)
    with alone_in(folder):
        prepared = prepare(folder, file)
        try:
            _say_changes(prepared)
            if not yes:
                click.confirm("Restore?", abort=True)
            done = carry_out(prepared)
        finally:
            give_up(prepared)
    click.echo(f"restored from {file}")
    if done.backup:
        click.echo(f"what was there before is kept in {done.backup}")
    if done.aside:
        click.echo(f"what was there before lies in {done.aside}")


def _say_changes(prepared: Prepared) -> None:
    from cards.jobs.backups.telling import changes_anything, changes_said, local_time

    if prepared.header:
        click.echo(f"kept on {local_time(prepared.header.made)}")
    if not prepared.damage and not changes_anything(prepared):
        click.echo("nothing changes")
    for line in changes_said(prepared):
        click.echo(line)


@click.command()
@json_option
@click.pass_context
def check(context: click.Context, as_json: bool) -> int:
    """Check the store, your own files and every backup; nothing is changed.

    Exits 0 when all is sound and 1 when something is damaged.
    """
    from cards.jobs.backups.checking import check as check_folder

    found = check_folder(folder_of(context))
    if as_json:
        say_json(_document(found))
    else:
        _say(found)
    return 0 if found.is_sound else _DAMAGED


def _document(found: Checked) -> dict[str, Any]:
    from cards.jobs.texts import sentence

    newest = found.newest_good
    return {
        "sound": found.is_sound,
        "folder": str(found.folder),
        "schema": found.schema,
        "counts": dict(found.counts),
        "troubles": [{"code": each.code, "said": sentence(each)} for each in found.troubles],
        "backups": [
            {
                "path": str(each.backup.path),
                "made": each.backup.made.isoformat(),
                "why": each.backup.why,
                "sound": each.trouble is None,
                "said": sentence(each.trouble) if each.trouble else "",
                "counts": dict(each.header.counts) if each.header else {},
            }
            for each in found.backups
        ],
        "newest_good": str(newest.path) if newest else None,
        "restore": _command(newest.path) if newest else None,
    }


def _say(found: Checked) -> None:
    from cards.jobs.backups.telling import local_time
    from cards.jobs.backups.words import WHY
    from cards.jobs.texts import sentence

    for trouble in found.troubles:
        click.echo(sentence(trouble))
    for each in found.backups:
        if each.trouble:
            click.echo(sentence(each.trouble))
    good = sum(each.trouble is None for each in found.backups)
    newest = found.newest_good
    if found.is_sound:
        click.echo(f"sound: the store, your files and {counted(good, 'backup')}")
    if newest:
        why = WHY.get(newest.why, newest.why)
        click.echo(f"newest good backup: {newest.path}, made {why} on {local_time(newest.made)}")
    elif not found.is_sound:
        click.echo("there is no good backup in this folder")
    if newest and found.troubles:
        click.echo(f"to restore it: {_command(newest.path)}")


def _command(path: Path) -> str:
    """What to type to restore a backup, in the same data folder."""
    import shlex

    context = click.get_current_context().find_root()
    chosen = ["--data", str(context.obj)] if context.obj else []
    return shlex.join(["cordially", *chosen, "restore", str(path)])


VERBS: tuple[click.Command, ...] = (backup, restore, check)
