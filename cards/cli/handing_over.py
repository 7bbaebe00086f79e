"""Hands what the verb ``print`` was asked for to a printer, and says how it goes."""

from __future__ import annotations

from datetime import datetime

from cards.cli.destination import Where
from cards.cli.printing_said import PrintSaid, to_turn, what_of
from cards.jobs.texts import job_said
from cards.model.errors import SurroundingsError
from cards.model.fronts import Imposing
from cards.model.notes import Part, Run, RunState
from cards.model.printing import JobReport, JobState
from cards.press.printer import Printer
from cards.store import Store


class HandingOver:
    """One call of the verb: prints each part in turn, the next once the one before is over."""

    def __init__(self, store: Store, where: Where, said: PrintSaid, imposing: Imposing) -> None:
        from cards.press.cups import CupsPrinter

        self._store, self._where, self._said = store, where, said
        self._imposing = imposing
        name = where.printer
        if name is None:
            name = store.runs.get(where.go_on or 0).destination
        self._printer: Printer = CupsPrinter(name)

    def begin(self, chosen: tuple[int, ...], *, envelopes: bool) -> None:
        """Print the cards of these notes, or the other side of a run; then the envelopes."""
        if self._where.go_on is None:
            parts = (Part.CARDS, Part.ENVELOPES) if envelopes else (Part.CARDS,)
            self.print_parts(chosen, parts)
            return
        from cards.jobs.turning import go_on

        run = go_on(self._store, self._printer, self._where.go_on)
        self._follow((run,))
        if envelopes and run.part is Part.CARDS:
            self.print_parts(chosen, (Part.ENVELOPES,))

    def print_parts(self, chosen: tuple[int, ...], parts: tuple[Part, ...]) -> None:
        """Print cards, then envelopes; raises when a printer stands still or gives up.

        Cards of which a person must turn the stack keep their envelopes waiting.
        """
        from cards.jobs.printing import on_their_way

        # Who gets no envelope is said before the cards are printed.
        addressed = self._addressed(chosen) if Part.ENVELOPES in parts else ()
        for part in parts:
            wanted = chosen
            if part is Part.ENVELOPES:
                there = on_their_way(self._store, part, waiting=not self._where.again)
                wanted = tuple(each for each in addressed if each not in there)
            if wanted or part is Part.CARDS:
                runs = self._print(wanted, part)
                if any(run.other_side for run in runs) and Part.ENVELOPES in parts:
                    self._said.line("The envelopes come after: add --envelopes to that")
                    return

    def _addressed(self, chosen: tuple[int, ...]) -> tuple[int, ...]:
        """Whose envelopes can be made; says of the others why not, and what is doubtful."""
        from cards.jobs.batch import rows_in_order
        from cards.jobs.envelope_style import envelope_style
        from cards.jobs.envelopes import doubts_of
        from cards.jobs.unaddressed import sort_out

        sender, style = self._store.sender(), envelope_style(self._store)
        found = sort_out(rows_in_order(self._store, chosen), sender, style)
        self._said.without_envelope(found.left_out)
        self._said.doubtful(doubts_of(found.rows, sender, style))
        return tuple(row.note.id for row in found.rows)

    def _print(self, wanted: tuple[int, ...], part: Part) -> tuple[Run, ...]:
        from cards.jobs.printing import print_notes

        runs = print_notes(
            self._store,
            self._printer,
            wanted,
            part,
            imposing=self._imposing,
            tray=self._where.tray,
            again=self._where.again,
        )
        self._follow(runs)
        return runs

    def _follow(self, runs: tuple[Run, ...]) -> None:
        from cards.jobs.printing import follow

        self._said.runs += [run.id for run in runs]
        last: dict[int, JobReport] = {}

        def told(run: Run, report: JobReport) -> None:
            last[run.id] = report
            self._said.line(
                f"{run.destination}, job {run.job_id}, {what_of(run)}: {job_said(report)}"
            )

        try:
            over = follow(self._store, self._printer, runs, told, patience=self._where.wait)
        except KeyboardInterrupt as stop:
            raise SurroundingsError(
                "jobs.stands_still", printer=self._printer.name, said="not followed any further"
            ) from stop
        for run in over:
            self._end(run, last[run.id])

    def _end(self, run: Run, report: JobReport) -> None:
        from cards.jobs.turning import has_flaps_to_print

        if report.state is not JobState.COMPLETED:
            code = "jobs.stands_still" if run.state is RunState.STARTED else "jobs.did_not_print"
            raise SurroundingsError(code, printer=run.destination, said=job_said(report))
        half = run.other_side and run.part is Part.CARDS
        if self._where.yes and not half:
            self._store.runs.accept(run.id, datetime.now().astimezone().date())
            self._said.line(f"{what_of(run)}: taken for good")
        elif not half:
            self._said.line(f"{what_of(run)}: say in the window whether they came out well")
        if half or has_flaps_to_print(self._store, run):
            self._said.line(to_turn(run))
