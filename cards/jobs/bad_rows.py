"""Names every row of a merge that cannot be made, in one error: looked for once one has failed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from cards.exchange.csv_people import Row, read_people
from cards.model.errors import InputError
from fonts.errors import HandError

Fault = InputError | HandError


def bad_rows(people: Path, make: Callable[[Row], object], *, posted: bool) -> InputError | None:
    """One error that tells all rows of which ``make`` raises, or whose country nobody knows.

    With ``posted`` those without a street or a city are named too, and not made. What is wrong
    with many rows alike is said once. None when every row can be made. Raises what the file or
    the note itself is at fault for.
    """
    homeless: list[str] = []
    found: dict[str, tuple[list[int], Fault]] = {}
    for row, fault in _faults(people, make, homeless, posted=posted):
        rows, _first = found.setdefault(_alike(fault), ([], fault))
        rows.append(row)
    errors: list[Fault] = []
    if homeless:
        errors.append(InputError("jobs.no_street", people=", ".join(homeless)))
    errors += (_placed(*each) for each in sorted(found.values(), key=lambda each: each[0]))
    if len(errors) < 2:
        only = errors[0] if errors else None
        return only if isinstance(only, InputError) else None
    return InputError("jobs.bad_rows", said=tuple(errors))


def _faults(
    people: Path, make: Callable[[Row], object], homeless: list[str], *, posted: bool
) -> Iterator[tuple[int, Fault]]:
    """Each row with what is wrong about it, those without an address put into ``homeless``."""
    unread: list[InputError] = []
    for row in read_people(people, unread):
        if posted and not row.address.is_complete:
            homeless.append(f"{row.name} (row {row.number})")
            continue
        try:
            make(row)
        except (InputError, HandError) as error:
            if error.code.startswith("exchange.unknown_field"):
                raise  # It is the note that asks for a column there is not.
            yield row.number, error.with_traceback(None)
    for unknown in unread:
        yield int(str(unknown.values["row"])), unknown


def _alike(fault: Fault) -> str:
    """The same for faults that differ in nothing but whose they are."""
    whose = {"recipient", "row", "name"}
    if "row" in fault.values:
        whose = set()
    return f"{fault.code} { {key: fault.values[key] for key in fault.values if key not in whose} }"


def _placed(rows: list[int], fault: Fault) -> Fault:
    """A fault with its row's number, where it does not say that itself."""
    if "row" in fault.values:
        return fault
    if len(rows) == 1:
        return InputError("jobs.bad_row", row=rows[0], said=fault)
    return InputError("jobs.bad_rows_alike", rows=", ".join(map(str, rows)), said=fault)
