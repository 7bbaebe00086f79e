"""What bringing in does off the UI thread: reading files, thinking it through, storing it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.importing.sorting import Amounts, Sorted, amounts, sort_out
from desktop.work import Progress

if TYPE_CHECKING:
    from cards.exchange.tables import TableLook
    from cards.jobs.importing.files import Columns
    from cards.jobs.importing.known import Known
    from cards.jobs.importing.proposals import Choices, ImportPlan
    from cards.model.incoming import Reading
    from cards.store import Store

Told = Mapping[Path, "Columns"]
"""What the columns of tables mean, as the person said it, by file."""

Count = Callable[[int, int], object]
"""Called with how many people and rows are read, or looked for, and of how many; 0 if unknown."""


@dataclass(frozen=True, slots=True)
class Found:
    """What files hold, or a table of them whose columns have to be told first."""

    readings: tuple[Reading, ...] = ()
    unknown: TableLook | None = None


@dataclass(frozen=True, slots=True)
class Thought:
    """A plan, its things by kind, and how much it would store."""

    plan: ImportPlan
    known: Known
    sorted: Sorted
    amounts: Amounts


def read(
    store: Store, paths: Sequence[Path], told: Told, progress: Progress, count: Count
) -> Found:
    """Read files one after the other, up to a table whose columns nobody has told yet."""
    from cards.exchange.reading import FileKind, kind_of, read_any
    from cards.exchange.tables import look_at
    from cards.jobs.importing.files import remembered_columns
    from cards.jobs.importing.known import own_addresses

    own = own_addresses(store)
    readings = []
    done = 0

    def tell(rows: int) -> None:
        progress(done)
        count(rows, 0)

    for done, path in enumerate(paths):
        progress(done)
        columns = told.get(path)
        if columns is None and kind_of(path) is FileKind.TABLE:
            look = look_at(path)
            columns = remembered_columns(store, look)
            if columns is None and asks_for_columns(look):
                return Found(unknown=look)
        if columns is None:
            readings.append(read_any(path, own=own, progress=tell))
        else:
            mapping, headed = columns.mapping, columns.headed
            readings.append(read_any(path, own=own, mapping=mapping, headed=headed, progress=tell))
    progress(len(paths))
    return Found(tuple(readings))


def asks_for_columns(look: TableLook) -> bool:
    """Whether it is not plain what the columns of a table mean.

    It is where a known program made it, or its heads name all that stands below them.
    """
    from cards.exchange.tables import Guess

    if look.layout:
        return False
    filled = [
        column
        for at, column in enumerate(look.columns)
        if not column.quiet and any(row[at].strip() for row in look.rows)
    ]
    return not look.header_row or any(
        column.guess in {Guess.NONE, Guess.CONTENT} for column in filled
    )


def think(
    known: Known,
    readings: Sequence[Reading],
    choices: Choices,
    progress: Progress | None = None,
) -> Thought:
    """What files would become, as the person chose; ``progress`` as of ``plan_import``."""
    from cards.jobs.importing.planning import plan_import

    plan = plan_import(known, readings, choices, progress)
    return Thought(plan, known, sort_out(plan), amounts(plan))


def read_and_think(
    store: Store,
    known: Known,
    paths: Sequence[Path],
    told: Told,
    count: Count,
    before: tuple[ImportPlan, Choices] | None = None,
) -> Callable[[Progress], Found | Thought]:
    """A job that reads files and thinks them through; ``store`` is one lent to it.

    ``count`` is called on the job's thread. What was chosen ``before`` of the same files, with
    other columns, holds on where the row is the same.
    """
    from cards.jobs.importing.proposals import Choices
    from desktop.importing.same_rows import chosen_again

    def work(progress: Progress) -> Found | Thought:
        found = read(store, paths, told, progress, count)
        if found.unknown:
            return found
        whole = sum(len(reading.contacts) for reading in found.readings)

        def tell(people: int) -> None:
            progress(len(paths))
            count(people, whole)

        thought = think(known, found.readings, Choices(), tell)
        again = chosen_again(*before, thought.plan) if before else Choices()
        return think(known, found.readings, again) if again != Choices() else thought

    return work
