"""The command ``cordially``: its verbs, and errors as one line with an exit code.

Exit 0 is done; 2 is wrong use, bad input or surroundings, with one line ``error: ...`` on
stderr; 1 is a fault of ours.
"""

from __future__ import annotations

import itertools
import os
import sys
from collections.abc import Sequence
from datetime import datetime

import click

from cards.cli.verbs import Verbs
from cards.jobs.folder import data_folder, hands_folder
from cards.jobs.texts import KNOWN_ERRORS, messages, sentence
from cards.model.errors import CordiallyError
from fonts.catalogue import use_own_hands

OUR_FAULT = 1
NOT_POSSIBLE = 2


@click.group(
    cls=Verbs,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option("--data", default="", metavar="DIR", help="The data folder to use.")
@click.version_option(package_name="cordially", message="%(prog)s %(version)s")
@click.pass_context
def cordially(context: click.Context, data: str) -> None:
    """Handwritten thank-you cards for everyone who interviewed you.

    Without a verb, the window opens.
    """
    context.obj = data
    use_own_hands(hands_folder(data_folder(data)))


def main(argv: Sequence[str] | None = None) -> int:
    """Run one verb and return the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        result = cordially.main(arguments, prog_name="cordially", standalone_mode=False)
    except CordiallyError as error:
        return _tell(arguments, error)
    except KNOWN_ERRORS as error:
        return _refuse(sentence(error), error.exit_code)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message())
        return NOT_POSSIBLE
    except click.ClickException as error:
        return _refuse(error.format_message(), NOT_POSSIBLE)
    except (click.Abort, KeyboardInterrupt):
        return _refuse("Stopped; nothing was written.", NOT_POSSIBLE)
    except BrokenPipeError:
        # Whoever read our output went away; what is still buffered must not raise again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:  # noqa: BLE001 - whatever it is, it is told in one line
        return _fault(arguments, error)
    return result if isinstance(result, int) else 0


def _tell(arguments: Sequence[str], error: CordiallyError) -> int:
    from cards.jobs.damage import with_way_out

    told = with_way_out(error, data_folder(_asked_for(arguments)))
    return _refuse(sentence(told), error.exit_code)


def _fault(arguments: Sequence[str], error: Exception) -> int:
    """Write a fault of ours down, and say where, unless a damaged store is behind it."""
    from cards.jobs.damage import damage_behind
    from cards.jobs.faults import log_fault

    folder = data_folder(_asked_for(arguments))
    report = log_fault(folder, error, datetime.now().astimezone())
    damage = damage_behind(folder)
    if damage is not None:
        return _tell(arguments, damage)
    code = "jobs.fault" if report else "jobs.fault_unlogged"
    return _refuse(messages()[code].format(kind=type(error).__name__, report=report), OUR_FAULT)


def _asked_for(arguments: Sequence[str]) -> str:
    """The data folder that the arguments name, if any."""
    for each, value in itertools.pairwise((*arguments, "")):
        if each == "--data":
            return value
        if each.startswith("--data="):
            return each.partition("=")[2]
    return ""


def _refuse(text: str, code: int) -> int:
    one_line = " ".join(text.split())
    click.echo(f"error: {one_line}", err=True)
    return code
