"""Hands a page over in the language of the environment, and says how it stands: QUEUE PDF."""

from __future__ import annotations

import sys
from pathlib import Path

from cards.jobs.texts import job_said
from cards.model.geometry import Size, inch
from cards.model.printing import JobState
from cards.press.cups import CupsPrinter
from tests.system.service import until


def main(queue: str, pdf: str) -> None:
    """Print a Letter page, and say how it is told that the printer does not."""
    printer = CupsPrinter(queue)
    job = printer.submit(Path(pdf), "A page", Size(inch(8.5), inch(11)), None, lambda _id: None)
    until(lambda: printer.report(job).state is JobState.STOPPED, "it never stopped")
    sys.stdout.write(job_said(printer.report(job)) + "\n")
    printer.cancel(job)


if __name__ == "__main__":
    main(*sys.argv[1:])
