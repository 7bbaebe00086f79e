"""Reads the contacts of a table, and tells of every row that could not be read whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from cards.exchange.counting import Progress, counted
from cards.exchange.tables.contact import contact_of, odd_emails
from cards.exchange.tables.look import TableLook, beginning, plan_of, rows_below
from cards.exchange.tables.own import own_contact
from cards.exchange.tables.postal import country_fault, postal_of
from cards.exchange.tables.source import Source, open_source
from cards.exchange.tables.values import Plan, Values
from cards.exchange.vcard.texts import is_turned
from cards.model.errors import InputError
from cards.model.incoming import Contact, Reading, Skipped

ROW_LIMIT = 200_000
"""Rows of a table: more people than anyone has met; the rest is left out and told."""
CELL_LIMIT = 10_000_000
"""Cells of a table, empty ones counted; a workbook can claim millions with a few bytes."""


def read_contacts(
    path: Path,
    mapping: Mapping[int, str] | None = None,
    *,
    headed: bool | None = None,
    progress: Progress | None = None,
) -> Reading:
    """The people of a CSV file or an .xlsx workbook; ``mapping`` has a field for each column.

    Without a mapping the columns mean what ``look_at`` guesses; ``headed`` as there. A line's
    number is its row as a spreadsheet counts. ``skipped`` tells of rows that were left out or read
    in part, and at line 0 of columns, worksheets and rows that were left out altogether.
    ``progress`` is told how many rows were read, and stops it by what it raises.

    Raises InputError "exchange.no_name_column", "exchange.no_field", and as ``look_at``.
    """
    with open_source(path) as source:
        look, taken = beginning(path, source, headed)
        plan = plan_of(look, mapping)
        _require_name(look, plan)
        table = _Table(look, plan, source)
        table.read(taken, progress)
        told = [Skipped(line=0, reason=reason) for reason in (*source.told, *table.left_out())]
    return Reading(path=path, contacts=tuple(table.contacts), skipped=(*told, *table.skipped))


def preview_contacts(look: TableLook, mapping: Mapping[int, str]) -> tuple[Contact, ...]:
    """The people of the rows a look shows, as a mapping makes them.

    Raises InputError "exchange.no_name_column", "exchange.no_people" and "exchange.no_field".
    """
    plan = plan_of(look, mapping)
    _require_name(look, plan)
    table = _Table(look, plan, Source(rows=iter(()), padded=True))
    table.read([(number, list(row)) for number, row in enumerate(look.rows, start=1)])
    return tuple(table.contacts)


TOLD_LIMIT = 1_000
"""Rows of which it is told what is wrong; of the others only how many there are."""
NEAREST_LIMIT = 100
"""Told rows after which nobody looks which country may be meant: that takes a millisecond each."""


class _Table:
    """A table while it is read."""

    def __init__(self, look: TableLook, plan: Plan, source: Source) -> None:
        self.contacts: list[Contact] = []
        self.skipped: list[Skipped] = []
        self._look, self._plan, self._source = look, plan, source
        self._width = len(look.columns)
        meant = {at for at, _field, _group in plan}
        self._unused = {
            at for at, column in enumerate(look.columns) if at not in meant and not column.quiet
        }
        self._used_not: set[int] = set()
        self._more: set[int] = set()

    def read(
        self, taken: Sequence[tuple[int, list[str] | None]], progress: Progress | None = None
    ) -> None:
        """Read every row, within the limits."""
        cells_left = CELL_LIMIT
        rows = counted(rows_below(self._source.rows, taken), progress)
        for count, (number, cells) in enumerate(rows):
            cells_left -= len(cells or ())
            if count >= ROW_LIMIT or cells_left < 0:
                self._tell(number, InputError("exchange.too_many_rows"))
                return
            if cells is None:
                self._tell(number, InputError("exchange.broken_quotes"))
            elif any(cells) and (self._look.is_ours or any(map(str.strip, cells))):
                self._row(number, cells)

    def _row(self, number: int, cells: list[str]) -> None:
        self._check(number, cells)
        contact = self._contact(number, cells)
        if contact is None:
            self._tell(number, InputError("exchange.nameless_row"))
        else:
            self.contacts.append(contact)

    def _contact(self, number: int, cells: list[str]) -> Contact | None:
        if self._look.is_ours:
            return own_contact(cells, self._plan, number)
        values = Values(cells, self._plan)
        postal = postal_of(values, values.one("company"))
        if postal.unknown:
            near = len(self.skipped) < NEAREST_LIMIT
            self._tell(number, country_fault(postal.unknown, nearest=near))
        for given in odd_emails(values):
            self._tell(number, InputError("exchange.odd_email", given=given))
        return contact_of(values, postal, number)

    def _check(self, number: int, cells: list[str]) -> None:
        """Tell what of a row is left out or damaged."""
        got, wanted = len(cells), self._width
        if got != wanted and not self._source.padded:
            if got > wanted and any(map(str.strip, cells[wanted:])):
                self._tell_width("exchange.long_row", number, got)
            elif got < wanted and self._look.header_row:
                self._tell_width("exchange.short_row", number, got)
        for at in self._unused - self._used_not:
            if at < got and cells[at].strip():
                self._used_not.add(at)
        if not self._look.is_ours and any(map(is_turned, cells)):
            self._tell(number, InputError("exchange.turned_row"))
        if self._source.damaged and any("\ufffd" in cell for cell in cells):
            self._tell(number, InputError("exchange.damaged_letters"))

    def left_out(self) -> list[InputError]:
        """What is to be said of columns that held something in vain, and of further rows."""
        columns = ", ".join(self._look.columns[at].name(at) for at in sorted(self._used_not))
        told = [InputError("exchange.columns_not_used", columns=columns)] if columns else []
        if self._more:
            told.append(InputError("exchange.rows_more", count=len(self._more)))
        return told

    def _tell_width(self, code: str, number: int, got: int) -> None:
        self._tell(number, InputError(code, got=got, wanted=self._width))

    def _tell(self, number: int, reason: InputError) -> None:
        if len(self.skipped) < TOLD_LIMIT:
            self.skipped.append(Skipped(line=number, reason=reason))
        else:
            self._more.add(number)


def _require_name(look: TableLook, plan: Plan) -> None:
    """A table of which no column can name a person is none of people."""
    names = {"full_name", "first_name", "last_name", "name_and_email", "nickname", "email"}
    if not names & {field for _at, field, _group in plan}:
        heads = ", ".join(column.head for column in look.columns if column.head)
        code = "exchange.no_name_column" if heads else "exchange.no_people"
        raise InputError(code, path=look.path, found=heads)
