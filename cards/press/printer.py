"""What every printer can do for us, whatever system it is reached through."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Protocol, TypeAlias, runtime_checkable

from cards.model.geometry import Size
from cards.model.paper import TwoSided
from cards.model.placement import Sheet
from cards.model.printing import JobReport, PrinterInfo


class Followed(Protocol):
    """A printer as it is asked; each call may take as long as the printing system does."""

    @property
    def name(self) -> str:
        """What the printing system calls it."""

    def info(self) -> PrinterInfo:
        """What it takes and whether it would print now.

        Raises InputError "press.no_printer" when it is gone.
        """

    def report(self, job_id: int) -> JobReport:
        """What became of a job; one that is not known has vanished."""

    def cancel(self, job_id: int) -> None:
        """Take a job back; one that has ended or vanished stays as it is."""


class PdfPrinter(Followed, Protocol):
    """One printer of a system that takes PDFs."""

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


@runtime_checkable
class TrayPrinter(Protocol):
    """A printer that can be told which of its trays to take the paper from."""

    def from_tray(self, tray: str) -> PdfPrinter:
        """The same printer, taking its paper from a tray of its ``PrinterInfo.trays``."""


@runtime_checkable
class DrawingPrinter(Followed, Protocol):
    """One printer of a system that takes no PDF: the sheets themselves are drawn on it."""

    def draw(
        self,
        sheets: Iterable[Sheet],
        title: str,
        medium: Size,
        two_sided: TwoSided | None,
        on_created: Callable[[int], None],
    ) -> int:
        """Draw sheets, all of one size in points, in vectors; returns the job's id.

        ``on_created`` keeps the id before anything is drawn, and when it raises, nothing is.
        Raises InputError "press.no_printer" or as ``PdfPrinter.submit`` for the medium, then
        SurroundingsError "press.not_drawn"; whatever the sheets raise stops the job.
        """


Printer: TypeAlias = PdfPrinter | DrawingPrinter
