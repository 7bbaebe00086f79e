"""The verbs on the store: import people, list people and notes, print."""

from __future__ import annotations

from pathlib import Path

import click

from cards.cli.options import (
    IN_FILE,
    OUT_FILE,
    counted,
    distinct_pdfs,
    folder_of,
    json_option,
    say_json,
    say_table,
)


@click.command("import")
@click.argument("files", type=IN_FILE, nargs=-1, required=True)
@click.option("--dry-run", is_flag=True, help="Only say what would happen.")
@json_option
@click.pass_context
def import_(context: click.Context, files: tuple[Path, ...], dry_run: bool, as_json: bool) -> None:
    """Bring people from CSV FILES into your data."""
    from cards.jobs.imports import import_files

    summary = import_files(folder_of(context), files, dry_run=dry_run)
    counts = {
        "added": summary.added,
        "merged": summary.merged,
        "unchanged": summary.unchanged,
        "dry_run": dry_run,
    }
    if as_json:
        say_json(counts)
    else:
        would = "would be " if dry_run else ""
        click.echo(
            f"{summary.added} {would}added, {summary.merged} {would}filled in,"
            f" {summary.unchanged} already complete"
        )


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


@click.command("print")
@click.option("--application", type=int, metavar="ID", help="Only notes of this application.")
@click.option("--note", "note_ids", type=int, multiple=True, metavar="ID", help="These notes.")
@click.option("--pdf", "out", type=OUT_FILE, required=True, metavar="FILE", help="Where to save.")
@click.option("--envelopes", is_flag=True, help="Also write FILE's envelopes beside it.")
@click.pass_context
def print_(
    context: click.Context,
    application: int | None,
    note_ids: tuple[int, ...],
    out: Path,
    envelopes: bool,
) -> None:
    """Save cards as a PDF to print: the approved ones not printed yet, or those named."""
    from cards.jobs.batch import make_cards, make_envelopes, ready_to_print
    from cards.jobs.signature import signing_said
    from cards.store import open_store

    distinct_pdfs(out)
    with open_store(folder_of(context)) as store:
        chosen = note_ids or ready_to_print(store, application)
        run = make_cards(store, chosen, out)
        made = counted(len(run.items), "card")
        click.echo(f"{out}: {made}; say in the window whether they came out well")
        for said in signing_said(run, store.folder):
            click.echo(said)
        if envelopes:
            beside = out.with_name(f"{out.stem}-envelopes{out.suffix}")
            report = make_envelopes(store, chosen, beside)
            if report.made:
                click.echo(f"{beside}: {counted(report.made, 'envelope')}")
            if report.missing:
                click.echo("No address: " + ", ".join(report.missing))


VERBS: tuple[click.Command, ...] = (import_, people, notes, print_)
