"""Lists whom letters go to and where: as labels, as a mailing list on paper, as a CSV file."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from cards.exchange.csv_addresses import ListedAddress, addresses_csv
from cards.files import write_whole
from cards.jobs.batch import rows_in_order
from cards.jobs.envelope_style import envelope_style, look_of_address
from cards.jobs.envelopes import Destination, destination, recipient_lines
from cards.jobs.notes import usual_look
from cards.jobs.unaddressed import Told
from cards.layout.address_check import address_doubts
from cards.layout.address_list import lay_out_address_list
from cards.layout.data import listed as listed_ids
from cards.layout.labels import DEFAULT_LABELS, Label, lay_out_labels
from cards.layout.sheets import card_sheets, find_card_sheet
from cards.model.errors import InputError
from cards.model.paper import SheetKind
from cards.model.people import Company, Person
from cards.model.placement import Sheet
from cards.render.pdf import write_pdf
from cards.store import Store
from fonts.chance import seed_of
from fonts.errors import HandError

LIST_FORMATS = (".pdf", ".csv")


@dataclass(frozen=True, slots=True)
class Mailing:
    """Where letters go, in order, and the names of those without an address."""

    places: tuple[Destination, ...]
    missing: tuple[str, ...] = ()
    left_out: tuple[Told, ...] = ()
    """Why addresses cannot be written, once they have been tried: told, not raised."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelSheets:
    """Which labels there are: the sheet's id, the first free cell, cells used before (from 0)."""

    sheet: str = DEFAULT_LABELS
    first: int = 0
    used: Collection[int] = ()
    outlines: bool = False
    """Whether the edges of the labels are drawn, for a test on plain paper."""


def mailing_of(store: Store, note_ids: Sequence[int]) -> Mailing:
    """Where the cards of these notes go, in their order; raises InputError "store.no_such"."""
    rows = rows_in_order(store, note_ids)
    return _mailing([(row.person, row.company) for row in rows])


def mailing_of_everyone(store: Store) -> Mailing:
    """Where letters to everybody known would go, in the order of the list of people."""
    companies = {company.name: company for company in store.companies.list()}
    rows = store.people.list(limit=store.people.count())
    return _mailing([(row.person, companies.get(row.company)) for row in rows])


def own_mailing(store: Store, count: int) -> Mailing:
    """The sender's own address, so many times; raises InputError "jobs.no_return_address"."""
    sender = store.sender()
    if not sender.address.is_complete:
        raise InputError("jobs.no_return_address")
    return Mailing((Destination(sender.full_name, "", sender.address),) * count)


def write_labels(
    store: Store, mailing: Mailing, labels: LabelSheets, out: Path
) -> tuple[Mailing, int]:
    """Write address labels to a PDF; returns who is on them, and how many pages.

    One whose address cannot be written is left out. Raises InputError "jobs.nobody_to_address",
    "jobs.nobody_left", "jobs.not_labels", and what finding the sheet and writing raise.
    """
    sheet = find_card_sheet(labels.sheet)
    if sheet.kind is not SheetKind.LABELS:
        known = listed_ids([each.id for each in card_sheets() if each.kind is SheetKind.LABELS])
        raise InputError("jobs.not_labels", sheet=sheet.name, known=known)
    tried = _tried(store, mailing, "", lambda label: lay_out_labels([label], sheet))
    pages = lay_out_labels(
        _labels(store, tried),
        sheet,
        first=labels.first,
        used=labels.used,
        outlines=labels.outlines,
    )
    return tried, write_pdf(pages, out, title=out.stem, author=store.sender().full_name)


def write_list(
    store: Store, mailing: Mailing, out: Path, say: Callable[[str], str] = str
) -> Mailing:
    """Write the mailing list, everybody once, as PDF or CSV by the file's ending; says who is on.

    One whose address cannot be written by hand is left out of a PDF. ``say`` translates what
    stands above the addresses. Raises InputError
    "jobs.nobody_to_address", "jobs.nobody_left" or "jobs.wrong_format", and what writing raises.
    """
    once = replace(mailing, places=tuple(dict.fromkeys(mailing.places)))
    if out.suffix.lower() not in LIST_FORMATS:
        raise InputError("jobs.wrong_format", path=out, known=", ".join(LIST_FORMATS))
    if out.suffix.lower() == ".csv":
        write_whole(out, addresses_csv(listed(store, once)))
        return once
    home = store.sender().address.country
    tried = _tried(
        store, once, "plain", lambda label: lay_out_address_list([label], from_country=home)
    )
    pages = lay_out_address_list(_labels(store, tried, "plain"), from_country=home, say=say)
    write_pdf(pages, out, title=out.stem, author=store.sender().full_name)
    return tried


def listed(store: Store, mailing: Mailing) -> Iterator[ListedAddress]:
    """Each address with its lines, as the sender would post it."""
    sender = store.sender()
    for to in mailing.places:
        yield ListedAddress(to.name, to.company, to.address, recipient_lines(to, sender))


def mailing_doubts(store: Store, mailing: Mailing) -> tuple[InputError, ...]:
    """What the post may stumble over in these addresses, to be told and not raised."""
    home = store.sender().address.country
    return tuple(
        doubt
        for to in dict.fromkeys(mailing.places)
        for doubt in address_doubts(to.address, name=to.name, home=home)
    )


def _mailing(people: Sequence[tuple[Person, Company | None]]) -> Mailing:
    found = [(person.full_name, destination(person, company)) for person, company in people]
    missing = tuple(dict.fromkeys(name for name, to in found if to is None))
    return Mailing(tuple(to for _name, to in found if to is not None), missing)


def _tried(
    store: Store, mailing: Mailing, variation: str, lay_out: Callable[[Label], Iterator[Sheet]]
) -> Mailing:
    """The mailing without those whose address cannot be laid out; raises "jobs.nobody_left"."""
    faults: dict[Destination, Told] = {}
    distinct = tuple(dict.fromkeys(mailing.places))
    labels = _labels(store, replace(mailing, places=distinct), variation)
    for to, label in zip(distinct, labels, strict=True):
        try:
            deque(lay_out(label), maxlen=0)
        except (InputError, HandError) as error:
            said = error.with_traceback(None)
            faults[to] = InputError("jobs.left_out", name=to.name, said=said)
    if len(faults) == len(distinct):
        raise InputError("jobs.nobody_left", said=tuple(faults.values()))
    places = tuple(to for to in mailing.places if to not in faults)
    return replace(mailing, places=places, left_out=tuple(faults.values()))


def _labels(store: Store, mailing: Mailing, variation: str = "") -> list[Label]:
    if not mailing.places:
        raise InputError("jobs.nobody_to_address")
    style, look = envelope_style(store), usual_look(store)
    labels = []
    for at, each in enumerate(listed(store, mailing)):
        written = look_of_address(look, style, each.lines)
        if variation:
            written = replace(written, variation=variation)
        labels.append(Label(each.lines, each.name, written, seed_of(at, *each.lines)))
    return labels
