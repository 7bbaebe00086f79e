"""A Cordially that dies at a chosen moment while it hands over: child.py DATA QUEUE WHEN."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from cards.jobs.batch import ready_to_print
from cards.jobs.printing import print_notes
from cards.jobs.turning import go_on
from cards.press import cups
from cards.press.cups import CupsPrinter
from cards.press.libcups import libcups
from cards.store import open_store


def die(*_: object) -> None:
    """End as a power cut would: nothing is tidied up."""
    os.kill(os.getpid(), signal.SIGKILL)


class Mortal(CupsPrinter):
    """Dies once the job is made, before or after its number is kept."""

    def __init__(self, name: str, when: str) -> None:
        super().__init__(name)
        self._when = when

    def _create(self, title: str, values: dict[str, str]) -> int:
        job = super()._create(title, values)
        if self._when == "created":
            die()
        return job

    def _send(self, job_id: int, pdf: Path) -> None:
        if self._when == "kept":
            die()
        if self._when == "sending":
            half = pdf.read_bytes()[:2000]
            libcups().cupsStartDocument(None, self.name.encode(), job_id, b"x", cups.PDF, 1)
            libcups().cupsWriteRequestData(None, half, len(half))
            die()
        super()._send(job_id, pdf)


def main(data: str, queue: str, when: str, half: str = "") -> None:
    """Print what is ready, or the other side of a run, and die when told."""
    with open_store(Path(data)) as store:
        printer = Mortal(queue, when)
        if half:
            go_on(store, printer, int(half))
        else:
            print_notes(store, printer, ready_to_print(store))
        die()


if __name__ == "__main__":
    main(*sys.argv[1:])
