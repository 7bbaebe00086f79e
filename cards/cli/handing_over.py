"""Hands what the verb ``print`` was asked for to a printer, and says how it goes."""

from __future__ import annotations

from datetime import datetime

from cards.cli.options import counted
from cards.cli.printing_said import PrintSaid
from cards.jobs.texts import job_said
from cards.model.errors import SurroundingsError
from cards.model.fronts import Imposing
from cards.model.notes import Part, Run, RunState
from cards.model.printing import JobReport, JobState
from cards.press.printer import Printer
from cards.store import Store


class HandingOver:
    """One call of the verb: prints each part in turn, the next once the one before is over."""

    def __init__(
        self,
        store: Store,
        name: str,
        wait: float,
        said: PrintSaid,
        *,
        yes: bool,
        imposing: Imposing,
    ) -> None:
        from cards.press.cups import CupsPrinter

        self._store, self._said, self._wait, self._yes = store, said, wait, yes
        self._imposing = imposing
        self._printer: Printer = CupsPrinter(name)

    def print_parts(self, chosen: tuple[int, ...], parts: tuple[Part, ...]) -> None:
        """Print cards, then envelopes; raises when a printer stands still or gives up."""
        from cards.jobs.printing import on_their_way

        # Who gets no envelope is said before the cards are printed.
        addressed = self._addressed(chosen) if Part.ENVELOPES in parts else ()
        for part in parts:
            wanted = chosen
            if part is Part.ENVELOPES:
                there = on_their_way(self._store, part)
                wanted = tuple(each for each in addressed if each not in there)
            if wanted or part is Part.CARDS:
                self._print(wanted, part)

    def _addressed(self, chosen: tuple[int, ...]) -> tuple[int, ...]:
        """Whose envelopes can be made; says of the others why not, and what is doubtful."""
        from cards.jobs.batch import rows_in_order
        from cards.jobs.envelope_style import ReturnPlace, envelope_style
        from cards.jobs.envelopes import doubts_of
        from cards.jobs.unaddressed import sort_out

        sender, style = self._store.sender(), envelope_style(self._store)
        found = sort_out(rows_in_order(self._store, chosen), sender, style)
        self._said.without_envelope(found.left_out)
        self._said.doubtful(doubts_of(found.rows, sender, style))
        if style.returning is ReturnPlace.FLAP:
            self._said.line("Only fronts are printed; with --pdf the flaps are saved to print too.")
        return tuple(row.note.id for row in found.rows)

    def _print(self, wanted: tuple[int, ...], part: Part) -> None:
        from cards.jobs.printing import follow, print_notes

        runs = print_notes(self._store, self._printer, wanted, part, imposing=self._imposing)
        self._said.runs += [run.id for run in runs]
        last: dict[int, JobReport] = {}

        def told(run: Run, report: JobReport) -> None:
            last[run.id] = report
            count = counted(len(run.items), str(run.part)[:-1])
            self._said.line(f"{run.destination}, job {run.job_id}, {count}: {job_said(report)}")

        try:
            over = follow(self._store, self._printer, runs, told, patience=self._wait)
        except KeyboardInterrupt as stop:
            raise SurroundingsError(
                "jobs.stands_still", printer=self._printer.name, said="not followed any further"
            ) from stop
        for run in over:
            self._end(run, last[run.id])

    def _end(self, run: Run, report: JobReport) -> None:
        if report.state is not JobState.COMPLETED:
            code = "jobs.stands_still" if run.state is RunState.STARTED else "jobs.did_not_print"
            raise SurroundingsError(code, printer=run.destination, said=job_said(report))
        count = counted(len(run.items), str(run.part)[:-1])
        if self._yes:
            self._store.runs.accept(run.id, datetime.now().astimezone().date())
            self._said.line(f"{count}: taken for good")
        else:
            self._said.line(f"{count}: say in the window whether they came out well")
