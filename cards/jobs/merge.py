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
from cards.jobs.bad_rows import bad_rows
from cards.jobs.cards import card_sheet
from cards.jobs.envelope_style import CLEAR, EnvelopeStyle, look_of_address
from cards.jobs.imposing import Written, files_beside, outsides, pages
from cards.layout.address_check import address_doubts
from cards.layout.envelope import lay_out_envelope
from cards.layout.envelopes import find_envelope
from cards.layout.post_rules import size_breaches
from cards.layout.postal import address_lines, language_of
from cards.layout.stocks import find_stock
from cards.layout.turning import turning_drawing
from cards.model.errors import InputError
from cards.model.fronts import PLAIN, FrontKind, Imposing
from cards.model.look import Look
from cards.model.placement import Sheet
from cards.model.signature import Signature
from cards.render.pdf import Progress, write_pdf
from fonts.chance import seed_of
from fonts.errors import HandError


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
    home: str = ""
    """The country it is posted in (ISO 3166 alpha-2), which stands on no envelope; "" unknown."""
    imposing: Imposing = PLAIN
    """Its front and back may have fields too, so that each person has their own."""


def merge(
    job: Merge, cards: Path, envelopes: Path | None = None, progress: Progress | None = None
) -> int:
    """Write the cards, and the envelopes if asked for, and return how many people there were.

    Rows are read one by one, so a list of any length needs the memory of one card. Both files
    appear together or not at all. Raises InputError naming row and field for what is missing or
    unknown, "jobs.no_people", "jobs.stock_goes_bare", "jobs.no_street" naming the people,
    "jobs.bad_rows" for all of what is wrong with several rows, and what laying out and writing
    raise.
    """
    posted = envelopes is not None
    stock = find_stock(job.look.stock)
    if posted and not stock.envelope:
        raise InputError("jobs.stock_goes_bare", stock=stock.name)
    try:
        if posted:
            _require_addresses(job.people)
        return _write(job, cards, envelopes, progress)
    except (InputError, HandError):
        # All are looked for only now, so that a sound list is laid out once.
        if told := bad_rows(job.people, lambda row: _try(job, row, posted=posted), posted=posted):
            raise told from None
        raise


def _write(job: Merge, cards: Path, envelopes: Path | None, progress: Progress | None) -> int:
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


def _require_addresses(people: Path) -> None:
    """Fail before anything is laid out; ``bad_rows`` then says who lacks an address."""
    for row in read_people(people):
        if not row.address.is_complete:
            raise InputError("jobs.no_street", people=row.name)


def _try(job: Merge, row: Row, *, posted: bool) -> None:
    """Lay out one row's card, and its envelope, for what that raises."""
    text = fill(job.note, row.fields, row.number)
    seed = seed_of(job.seed, row.name, text)
    _card(job, row, text, seed)
    if posted:
        _envelope(job, row, seed)


def merge_doubts(job: Merge) -> tuple[InputError, ...]:
    """What the post may stumble over in these envelopes, each said once; told, not raised.

    Where it is not known from where they are posted, each is taken to be posted in the country it
    goes to, and "jobs.home_unknown" is among them when a country stands on one.
    """
    envelope = find_envelope(find_stock(job.look.stock).envelope)
    doubts: dict[str, InputError] = {}
    for row in read_people(job.people):
        country = row.address.country
        abroad = bool(job.home and country) and country != job.home
        found = address_doubts(row.address, name=row.name, home=job.home)
        found += size_breaches(envelope, job.home or country, abroad=abroad)
        if country and not job.home:
            found += (InputError("jobs.home_unknown"),)
        doubts.update((f"{each.code} {each.values}", each) for each in found)
    return tuple(doubts.values())


class _Counted:
    """Goes through cards once and says how many there were."""

    def __init__(self, cards: Iterator[Written]) -> None:
        self._cards, self.count = cards, 0

    def __iter__(self) -> Iterator[Written]:
        for card in self._cards:
            self.count += 1
            yield card


def _cards(job: Merge) -> Iterator[Written]:
    for row, text, seed in _filled(job):
        yield _card(job, row, text, seed)


def _card(job: Merge, row: Row, text: str, seed: int) -> Written:
    front, back = job.imposing.front, job.imposing.back
    page = card_sheet(text, job.look, seed, row.name, job.signature)
    own = front
    if front and front.kind is not FrontKind.PICTURE:
        own = replace(front, value=fill(front.value, row.fields, row.number))
    return Written(page, job.look, seed, own, back and fill(back, row.fields, row.number))


def _envelopes(job: Merge) -> Iterator[Sheet]:
    for row, _text, seed in _filled(job):
        yield _envelope(job, row, seed)


def _envelope(job: Merge, row: Row, seed: int) -> Sheet:
    language = language_of(job.home)
    lines = address_lines(row.name, row.address, from_country=job.home, language=language)
    return lay_out_envelope(
        lines,
        (),
        find_stock(job.look.stock).envelope,
        look_of_address(job.look, EnvelopeStyle(job.address_hand), lines),
        seed_of(seed, "envelope"),
        recipient=row.name,
        from_country=job.home or row.address.country,
    )


def _filled(job: Merge) -> Iterator[tuple[Row, str, int]]:
    """Each row with its note and its seed, which no other row's presence changes."""
    met: Counter[int] = Counter()
    for row in read_people(job.people):
        text = fill(job.note, row.fields, row.number)
        seed = seed_of(job.seed, row.name, text)
        met[seed] += 1
        yield row, text, seed if met[seed] == 1 else seed_of(seed, met[seed])
