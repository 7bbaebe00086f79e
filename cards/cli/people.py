"""The verbs on the store: import people, list people and notes."""

from __future__ import annotations

from pathlib import Path

import click

from cards.cli.options import IN_FILE, folder_of, json_option, say_json, say_table


@click.command("import")
@click.argument("files", type=IN_FILE, nargs=-1, required=True)
@click.option("--dry-run", is_flag=True, help="Only say what would happen.")
@json_option
@click.pass_context
def import_(context: click.Context, files: tuple[Path, ...], dry_run: bool, as_json: bool) -> None:
    """Bring people from CSV FILES into your data."""
    from cards.jobs.imports import columns_not_used, import_files

    summary = import_files(folder_of(context), files, dry_run=dry_run)
    unused = columns_not_used(files)
    document = {
        "added": summary.added,
        "merged": summary.merged,
        "unchanged": summary.unchanged,
        "dry_run": dry_run,
        "columns_not_used": list(unused),
    }
    if as_json:
        say_json(document)
    else:
        would = "would be " if dry_run else ""
        click.echo(
            f"{summary.added} {would}added, {summary.merged} {would}filled in,"
            f" {summary.unchanged} already complete"
        )
        if unused:
            click.echo("columns not used: " + ", ".join(unused))


@click.command()
@json_option
@click.pass_context
def people(context: click.Context, as_json: bool) -> None:
    """List the people you know."""
    from cards.jobs.lists import people_list

    found = people_list(folder_of(context))
    if as_json:
        say_json([person.as_dict() for person in found])
    else:
        say_table([(str(p.id), p.full_name, p.title, p.company, p.email) for p in found])


@click.command()
@json_option
@click.pass_context
def notes(context: click.Context, as_json: bool) -> None:
    """List every note and where it is."""
    from cards.jobs.lists import notes_list

    found = notes_list(folder_of(context))
    if as_json:
        say_json([note.as_dict() for note in found])
    else:
        say_table(
            [(str(n.id), n.person, n.company, n.occasion, f"{n.state} {n.on}") for n in found]
        )


VERBS: tuple[click.Command, ...] = (import_, people, notes)
