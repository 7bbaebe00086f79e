"""The verbs that list what is in the store: people and notes."""

from __future__ import annotations

import click

from cards.cli.options import folder_of, json_option, say_json, say_table


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


VERBS: tuple[click.Command, ...] = (people, notes)
