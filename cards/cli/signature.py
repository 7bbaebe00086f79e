"""The verbs of a person's own signature: signature trace, signature show and signature remove."""

from __future__ import annotations

from pathlib import Path

import click

from cards.cli.options import IN_FILE, OUT_FILE, folder_of


@click.group()
def signature() -> None:
    """Sign your cards with your own signature."""


@signature.command()
@click.argument("scan", type=IN_FILE)
@click.pass_context
def trace(context: click.Context, scan: Path) -> None:
    """Take your signature from SCAN, a PNG, JPEG or PDF, and keep it."""
    from cards.jobs.signature import keep_signature, trace_signature

    traced, _lifted = trace_signature(scan)
    keep_signature(folder_of(context), traced)
    wide, high = traced.size
    click.echo(f"your signature is kept, {wide:.0f} × {high:.0f} mm; sign with --signing mine")


@signature.command()
@click.option("-o", "out", type=OUT_FILE, required=True, metavar="FILE", help=".svg, .pdf or .png")
@click.pass_context
def show(context: click.Context, out: Path) -> None:
    """Write the signature that is kept to FILE."""
    from cards.jobs.signature import need_signature
    from cards.jobs.signature_shown import show_signature

    show_signature(need_signature(folder_of(context)), out)
    click.echo(f"{out}: your signature")


@signature.command()
@click.pass_context
def remove(context: click.Context) -> None:
    """Remove the signature that is kept."""
    from cards.jobs.signature import remove_signature
    from cards.model.errors import InputError

    if not remove_signature(folder_of(context)):
        raise InputError("jobs.no_signature")
    click.echo("your signature is removed; cards that asked for it leave room")


VERBS: tuple[click.Command, ...] = (signature,)
