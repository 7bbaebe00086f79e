"""Mail merge without a store: a CSV of people and one note in, cards and envelopes out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from cards.exchange.csv_people import Row, read_people
from cards.exchange.merge_fields import fill
from cards.files import write_beside
from cards.jobs.cards import card_sheet
from cards.jobs.envelope_style import CLEAR, EnvelopeStyle, look_of_address
from cards.jobs.imposing import Written, files_beside, outsides, pages
from cards.layout.address_check import address_doubts
from cards.layout.envelope import lay_out_envelope
from cards.layout.envelopes import find_envelope
from cards.layout.post_rules import size_breaches
from cards.layout.postal import address_lines
from cards.layout.stocks import find_stock
from cards.layout.turning import turning_drawing
from cards.model.errors import InputError
from cards.model.fronts import PLAIN, FrontKind, Imposing
from cards.model.look import Look
from cards.model.placement import Sheet
from cards.model.signature import Signature
from cards.render.pdf import Progress, write_pdf
from fonts.chance import seed_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge:
    """What to merge: the people, the note with its ``{fields}``, the look and the seed."""

    people: Path
    note: str
    look: Look
    seed: int
    signature: Signature | None = None
    address_hand: str = CLEAR
    """In which hand envelopes are addressed: CLEAR, AS_NOTE or a hand's id."""
    imposing: Imposing = PLAIN
    """Its front and back may have fields too, so that each person has their own."""


def merge(
    job: Merge, cards: Path, envelopes: Path | None = None, progress: Progress | None = None
) -> int:
    """Write the cards, and the envelopes if asked for, and return how many people there were.

    Rows are read one by one, so a list of any length needs the memory of one card. Both files
    appear together or not at all. Raises InputError naming row and field for what is missing or
    unknown, "jobs.no_people", "jobs.stock_goes_bare", "jobs.no_street" naming the people, and what
    laying out and writing raise.
    """
    if envelopes:
        stock = find_stock(job.look.stock)
        if not stock.envelope:
            raise InputError("jobs.stock_goes_bare", stock=stock.name)
        _require_addresses(job.people)
    with ExitStack() as together:
        beside = together.enter_context(write_beside(cards))
        written = _Counted(_cards(job))
        write_pdf(pages(written, job.imposing), beside, title=cards.stem, progress=progress)
        count = written.count
        if not count:
            raise InputError("jobs.no_people", path=job.people)
        made = (outsides(_cards(job), job.imposing), [turning_drawing()])
        for path, sheets in zip(files_beside(cards, job.imposing, [job.look]), made, strict=False):
            write_pdf(sheets, together.enter_context(write_beside(path)), title=path.stem)
        if envelopes:
            second = together.enter_context(write_beside(envelopes))
            write_pdf(_envelopes(job), second, title=envelopes.stem)
    return count


def merge_doubts(job: Merge) -> tuple[InputError, ...]:
    """What the post may stumble over in these envelopes, each said once; told, not raised.

    Each is taken to be posted in the country it goes to.
    """
    envelope = find_envelope(find_stock(job.look.stock).envelope)
    doubts: dict[str, InputError] = {}
    for row in read_people(job.people):
        found = address_doubts(row.address, name=row.name)
        found += size_breaches(envelope, row.address.country, abroad=False)
        doubts.update((f"{each.code} {each.values}", each) for each in found)
    return tuple(doubts.values())


def _require_addresses(people: Path) -> None:
    lacking = [
        f"{row.name} (row {row.number})"
        for row in read_people(people)
        if not row.address.is_complete
    ]
    if lacking:
        shown = ", ".join(lacking[:8]) + (", …" if len(lacking) > 8 else "")
        raise InputError("jobs.no_street", people=shown)


class _Counted:
    """Goes through cards once and says how many there were."""

    def __init__(self, cards: Iterator[Written]) -> None:
        self._cards, self.count = cards, 0

    def __iter__(self) -> Iterator[Written]:
        for card in self._cards:
            self.count += 1
            yield card


def _cards(job: Merge) -> Iterator[Written]:
    front, back = job.imposing.front, job.imposing.back
    for row, text, seed in _filled(job):
        page = card_sheet(text, job.look, seed, row.name, job.signature)
        own = front
        if front and front.kind is not FrontKind.PICTURE:
            own = replace(front, value=fill(front.value, row.fields, row.number))
        yield Written(page, job.look, seed, own, back and fill(back, row.fields, row.number))


def _envelopes(job: Merge) -> Iterator[Sheet]:
    envelope = find_stock(job.look.stock).envelope
    for row, _text, seed in _filled(job):
        lines = address_lines(row.name, row.address, from_country="")
        yield lay_out_envelope(
            lines,
            (),
            envelope,
            look_of_address(job.look, EnvelopeStyle(job.address_hand), lines),
            seed_of(seed, "envelope"),
            recipient=row.name,
            from_country=row.address.country,
        )


def _filled(job: Merge) -> Iterator[tuple[Row, str, int]]:
    """Each row with its note and its seed, which no other row's presence changes."""
    met: Counter[int] = Counter()
    for row in read_people(job.people):
        text = fill(job.note, row.fields, row.number)
        seed = seed_of(job.seed, row.name, text)
        met[seed] += 1
        yield row, text, seed if met[seed] == 1 else seed_of(seed, met[seed])
