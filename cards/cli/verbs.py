"""Which module holds which verb, so that one verb starts without loading the others."""

from __future__ import annotations

from importlib import import_module

import click

VERBS: dict[str, tuple[str, ...]] = {
    "making": ("demo", "draw", "merge"),
    "listing": ("hands", "stocks", "envelopes"),
    "hand": ("hand",),
    "signature": ("signature",),
    "importing": ("import",),
    "people": ("people", "notes"),
    "printing": ("print", "printers"),
    "calibrate": ("calibrate",),
    "feed": ("feed",),
    "addresses": ("labels", "addresses"),
    "review": ("review",),
    "plan": ("plan",),
    "exporting": ("export",),
    "keeping": ("backup", "restore", "check"),
}
"""The verbs of each module of this room; the module lists the same in its own ``VERBS``."""


class Verbs(click.Group):
    """A group that loads a verb's module when the verb is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All verbs, in alphabetical order."""
        del ctx
        return sorted(name for names in VERBS.values() for name in names)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The verb of this name; None when there is none."""
        del ctx
        for module, names in VERBS.items():
            if cmd_name in names:
                found: list[click.Command] = import_module(f"cards.cli.{module}").VERBS
                return next(verb for verb in found if verb.name == cmd_name)
        return None
