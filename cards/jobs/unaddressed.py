"""Sorts out whose envelopes a batch can have; of the others it says why, and what to do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cards.jobs.envelope_style import EnvelopeStyle
from cards.jobs.envelopes import destination, envelope_sheet, flap_sheet, has_envelope
from cards.jobs.facts import is_by_hand
from cards.layout.stocks import find_stock
from cards.model.errors import CordiallyError, InputError
from cards.model.notes import NoteRow
from cards.model.people import Sender
from fonts.errors import HandError

Told = CordiallyError | HandError
"""What may be told to a person as it is, and is not raised."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """People whose envelope is not made, and why; ``wanted`` where their card goes in one."""

    people: tuple[str, ...]
    reason: Told
    wanted: bool = True


@dataclass(frozen=True, slots=True)
class SortedOut:
    """The notes whose envelopes can be made, in their order, and who is left out."""

    rows: tuple[NoteRow, ...]
    left_out: tuple[LeftOut, ...]

    @property
    def missing(self) -> tuple[str, ...]:
        """Those whose card should go in an envelope and has none."""
        return tuple(name for each in self.left_out if each.wanted for name in each.people)


def sort_out(rows: Sequence[NoteRow], sender: Sender, style: EnvelopeStyle) -> SortedOut:
    """Whose envelopes can be made; one that cannot keeps nobody else's from being made.

    Reasons are InputError "jobs.no_address…", "jobs.goes_bare", "jobs.by_hand" and what
    ``envelope_sheet`` and ``flap_sheet`` raise.
    """
    kept, left_out = [], list(_bare(rows))
    for row in rows:
        if not has_envelope(row):
            continue
        reason = _reason(row, sender, style)
        if reason is None:
            kept.append(row)
        else:
            left_out.append(LeftOut((row.person.full_name,), reason))
    return SortedOut(tuple(kept), tuple(left_out))


def no_address(row: NoteRow) -> InputError:
    """That a person cannot be posted to, and what to do: told, not raised.

    Its code is "jobs.no_address", ending in "_company", "_email" or both where these are known.
    """
    company = row.company.name if row.company else ""
    known = (("_company", company), ("_email", row.person.email))
    ending = "".join(end for end, value in known if value)
    return InputError(
        f"jobs.no_address{ending}",
        name=row.person.full_name,
        company=company,
        email=row.person.email,
    )


def _reason(row: NoteRow, sender: Sender, style: EnvelopeStyle) -> Told | None:
    to = destination(row.person, row.company)
    if to is None:
        return no_address(row)
    try:
        envelope_sheet(row.note, to, sender, style)
        flap_sheet(row.note, to, sender, style)
    except (CordiallyError, HandError) as error:
        return error.with_traceback(None)
    return None


def _bare(rows: Sequence[NoteRow]) -> Iterator[LeftOut]:
    """Those whose cards go without an envelope, by their stock, and those one goes to."""
    brought = [row.person.full_name for row in rows if is_by_hand(row.note)]
    if brought:
        named = ", ".join(dict.fromkeys(brought))
        yield LeftOut(tuple(brought), InputError("jobs.by_hand", people=named), wanted=False)
    found: dict[str, list[str]] = {}
    for row in rows:
        if not has_envelope(row) and not is_by_hand(row.note):
            found.setdefault(row.note.look.stock, []).append(row.person.full_name)
    for stock, people in found.items():
        named = ", ".join(dict.fromkeys(people))
        reason = InputError("jobs.goes_bare", people=named, stock=find_stock(stock).name)
        yield LeftOut(tuple(people), reason, wanted=False)
