"""The verbs for runs: sheets handed to a printer or a PDF, and whether they came out well."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from cards.model.errors import InputError
from cards.model.notes import SENT, EventKind, Part, Run, RunItem, RunState, standing
from cards.model.printing import ENDED
from cards.store.events import append_event, events_of
from cards.store.journal import Journal, Writing, need, now
from cards.store.rows import Row, from_row, to_row

_FOLLOWS = {
    RunState.AWAITING_YES: (RunState.STARTED,),
    RunState.ACCEPTED: (RunState.AWAITING_YES,),
    RunState.REJECTED: (RunState.STARTED, RunState.AWAITING_YES),
    RunState.FAILED: (RunState.STARTED, RunState.AWAITING_YES),
}
"""Each state and those it may come after."""
SUPERSEDED = "superseded"
"""Why a run was rejected whose notes all came out well in others: nobody said that it was bad."""
_ALIVE = frozenset({RunState.STARTED, RunState.AWAITING_YES, RunState.ACCEPTED})


def is_half(run: Run) -> bool:
    """Whether a run is of cards whose messages are printed by another, on the other side."""
    return run.other_side and run.part is Part.CARDS


_ON_PAPER = SENT | {EventKind.ANSWERED, EventKind.RETURNED}


class Runs:
    """Hand-overs, each with the exact text, look and seed of every note in it."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._db = journal.db

    def begin(self, run: Run) -> Run:
        """Store a run as started, before anything is handed over.

        Raises InputError "store.no_such" for an unknown note, "store.refused" for a used key.
        """
        started = (run.started_at or now()).isoformat()
        row = to_row(run) | {"state": RunState.STARTED.value, "started_at": started}
        with self._journal.operation("run.begin", undoable=False) as writing:
            run_id = writing.insert("run", row)
            for position, item in enumerate(run.items):
                need(self._db, "note", item.note_id)
                where = {"run_id": run_id, "position": position}
                writing.insert("run_item", to_row(item) | where)
        return self.get(run_id)

    def handed(self, run_id: int, job_id: str) -> Run:
        """A printer made a job for the run; kept before its document is sent.

        Raises InputError "store.no_such", and "store.run_state" when it is not just begun.
        """
        with self._journal.operation("run.handed", undoable=False) as writing:
            run = self.get(run_id)
            if run.state is not RunState.STARTED or run.job_id:
                raise InputError("store.run_state", id=run_id, state=run.state, wanted="handed")
            writing.update("run", run_id, {"job_id": job_id})
        return self.get(run_id)

    def tell(self, run_id: int, told: str, reason: str) -> Run:
        """Keep what the printer says of the run's job, and why; raises "store.no_such".

        Of a run that is over only how its job ended is kept: other word of it came too late.
        """
        run = self.get(run_id)
        if run.state is not RunState.STARTED and told not in {run.told, *ENDED}:
            return run
        with self._journal.operation("run.tell", undoable=False) as writing:
            writing.update("run", run_id, {"told": told, "reason": reason})
        return self.get(run_id)

    def await_yes(self, run_id: int) -> Run:
        """The sheets are out; the person has not yet said whether they came out well.

        A run that followed another has used up its sheets, which are then good so far. Raises
        InputError "store.no_such" and "store.run_state", as all that follow.
        """
        with self._journal.operation("run.await_yes", undoable=False) as writing:
            run = self._set(writing, run_id, RunState.AWAITING_YES)
            if run.follows and self.get(run.follows).state is RunState.AWAITING_YES:
                self._set(writing, run.follows, RunState.ACCEPTED)
        return self.get(run_id)

    def fail(self, run_id: int) -> Run:
        """The hand-over did not work."""
        return self._move(run_id, RunState.FAILED, "run.fail", undoable=False)

    def reject(self, run_id: int) -> Run:
        """The person says that the sheets did not come out well; no note is printed."""
        return self._move(run_id, RunState.REJECTED, "run.reject")

    def accept(self, run_id: int, on: date, spoilt: Collection[int] = ()) -> Run:
        """The person says yes: its notes are printed, except the ids in ``spoilt``.

        Good envelopes leave their notes as they are. What another run's yes has answered since
        this one began is left as it is, and other runs of which every card is answered now ask no
        more: they are rejected as SUPERSEDED. Raises InputError "store.half_printed" for outsides,
        which the run that follows them ends.
        """
        if is_half(self.get(run_id)):
            raise InputError("store.half_printed", id=run_id)
        with self._journal.operation("run.accept") as writing:
            run = self._set(writing, run_id, RunState.ACCEPTED)
            if run.part is Part.CARDS:
                printed = {item.note_id: item for item in run.items if item.note_id not in spoilt}
                for item in printed.values():
                    if not self._answered(run, item):
                        kind, where = EventKind.PRINTED, run.destination
                        append_event(writing, item.note_id, item.revision, kind, on, where)
                self._supersede(writing)
        return self.get(run_id)

    def _answered(self, run: Run, item: RunItem) -> bool:
        """Whether this very card was printed, or has gone on from there, since the run began."""
        events = standing(events_of(self._db, item.note_id), item.revision)
        times = [each.recorded_at for each in events if each.kind in _ON_PAPER]
        return any(at and run.started_at and at >= run.started_at for at in times)

    def _supersede(self, writing: Writing) -> None:
        """Close the questions about cards that are all answered."""
        for run in self.waiting():
            cards = run.items if run.part is Part.CARDS else ()
            if cards and all(self._answered(run, item) for item in cards):
                values = {"state": RunState.REJECTED.value, "reason": SUPERSEDED}
                writing.update("run", run.id, values)

    def _move(self, run_id: int, state: RunState, name: str, *, undoable: bool = True) -> Run:
        with self._journal.operation(name, undoable=undoable) as writing:
            self._set(writing, run_id, state)
        return self.get(run_id)

    def _set(self, writing: Writing, run_id: int, state: RunState) -> Run:
        run = self.get(run_id)
        if run.state not in _FOLLOWS[state]:
            raise InputError("store.run_state", id=run_id, state=run.state, wanted=state)
        writing.update("run", run_id, {"state": state.value})
        return run

    def get(self, run_id: int) -> Run:
        """The run with this id; raises InputError "store.no_such"."""
        return self._whole(need(self._db, "run", run_id))

    def list(self) -> tuple[Run, ...]:
        """Every run, the newest first."""
        t = self._db.t("run")
        return tuple(map(self._whole, self._db.rows(t.select().order_by(t.c.id.desc()))))

    def newest(self) -> Run | None:
        """The run that was begun last; None while there is none."""
        t = self._db.t("run")
        found = self._db.row(t.select().order_by(t.c.id.desc()).limit(1))
        return self._whole(found) if found else None

    def waiting(self) -> tuple[Run, ...]:
        """The runs that wait for the person's yes, the oldest first."""
        return tuple(run for run in self._in(RunState.AWAITING_YES) if not is_half(run))

    def half_printed(self) -> tuple[Run, ...]:
        """The outsides that wait to be turned and printed on their other side, the oldest first."""
        halves = (run for run in self._in(RunState.AWAITING_YES) if is_half(run))
        return tuple(run for run in halves if not self.is_followed(run.id))

    def is_followed(self, run_id: int) -> bool:
        """Whether the other side of a run's sheets is printed, or on its way."""
        t = self._db.t("run")
        found = self._db.rows(t.select(t.c.state).where(t.c.follows == run_id))
        return any(row["state"] in _ALIVE for row in found)

    def started(self) -> tuple[Run, ...]:
        """The runs of which nobody knows yet how they end, the oldest first."""
        return self._in(RunState.STARTED)

    def _in(self, state: RunState) -> tuple[Run, ...]:
        t = self._db.t("run")
        found = t.select().where(t.c.state == state.value).order_by(t.c.id)
        return tuple(map(self._whole, self._db.rows(found)))

    def _whole(self, row: Row) -> Run:
        t = self._db.t("run_item")
        mine = t.select().where(t.c.run_id == row["id"]).order_by(t.c.position)
        items = tuple(from_row(RunItem, item) for item in self._db.rows(mine))
        return from_row(Run, row, items=items)
