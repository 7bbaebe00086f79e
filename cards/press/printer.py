"""What every printer can do for us, whatever system it is reached through."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from cards.model.geometry import Size
from cards.model.paper import TwoSided
from cards.model.printing import JobReport, PrinterInfo


class Printer(Protocol):
    """One printer; each call may take as long as the printing system does."""

    @property
    def name(self) -> str:
        """What the printing system calls it."""

    def info(self) -> PrinterInfo:
        """What it takes and whether it would print now.

        Raises InputError "press.no_printer" when it is gone.
        """

    def submit(
        self,
        pdf: Path,
        title: str,
        medium: Size,
        two_sided: TwoSided | None,
        on_created: Callable[[int], None],
    ) -> int:
        """Hand a PDF over, all its pages of one size in points; returns the job's id.

        The job is made first; ``on_created`` keeps its id before anything is sent, and when it
        raises, nothing is. A medium that the printer does not take raises InputError
        "press.too_large", "press.too_small", "press.unknown_size" or "press.no_media" first;
        later failures raise SurroundingsError "press.refused" or "press.broke_off".
        """

    def report(self, job_id: int) -> JobReport:
        """What became of a job; one that is not known has vanished."""

    def cancel(self, job_id: int) -> None:
        """Take a job back; one that has ended or vanished stays as it is."""
