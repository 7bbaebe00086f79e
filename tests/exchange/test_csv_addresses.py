"""The mailing list as CSV: read again as it was, and harmless in a spreadsheet."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from cards.exchange.csv_addresses import ListedAddress, addresses_csv
from cards.exchange.csv_people import read_people
from cards.model.people import Address

ADDRESS = Address(
    street="Copperfield House\n9 Lantern Row", city="Bristol", postcode="BS1 6ZQ", country="GB"
)


def _cells(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    listed = ListedAddress("Bjørn Sæther", "Heat, Power & “Co”", ADDRESS, ("Bjørn Sæther", "X"))
    path.write_bytes(addresses_csv([listed]))
    (row,) = read_people(path)
    assert row.name == "Bjørn Sæther"
    assert row.fields["company"] == "Heat, Power & “Co”"
    assert row.address == ADDRESS


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "\t", "\r", "＝"])
def test_no_cell_can_be_a_formula(begin: str) -> None:
    bad = f"{begin}HYPERLINK(1)"
    address = Address(street=bad, city=bad, region=bad, postcode=bad, country="US", attention=bad)
    (row,) = _cells(addresses_csv([ListedAddress(bad, bad, address, (bad,))]))
    assert not [cell for cell in row.values() if cell.startswith(begin)]
    assert row["city"] == f"'{bad}"
