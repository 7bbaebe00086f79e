"""The salutation calls people what they would be called."""

from __future__ import annotations

import pytest

from cards.words import salutation_name


@pytest.mark.parametrize(
    ("full_name", "called", "expected"),
    [
        ("Ana Ruiz", "", "Ana"),
        ("Ana Ruiz", "Anita", "Anita"),
        ("Dr. Jane Roe", "", "Jane"),
        ("Prof. Dr. Jürgen Weiß", "", "Jürgen"),
        ("Dr. Roe", "", "Dr. Roe"),
        ("Mrs Smith", "", "Mrs Smith"),
        ("Jean-Luc Moreau", "", "Jean-Luc"),
        ("Suharto", "", "Suharto"),
        ("Pieter van der Berg", "", "Pieter"),
        ("van der Berg, Pieter", "", "Pieter"),
        ("van der Berg", "", "van der Berg"),
        ("Roe, Jane", "", "Jane"),
        ("Roe, Dr. Jane", "", "Jane"),
        ("Jane Roe, PhD", "", "Jane"),
        ("Martin Luther King, Jr.", "", "Martin"),
        ("OLGA PETROVA", "", "OLGA"),
        ("J. Robert Oakes", "", "Robert"),
        ("J. R. Oakes", "", "Oakes"),
        ("Robert (Bob) Oakes", "", "Robert"),
        ('Robert "Bob" Oakes', "", "Robert"),
        ("Siobhán O'Rourke", "", "Siobhán"),
        ("Marguerite Bartholomea Hollingsworth-Vandenberghe", "", "Marguerite"),
        ("María José de la Cruz", "María José", "María José"),
        ("  Ana   Ruiz ", "", "Ana"),
        ("Dr.", "", "Dr."),
        ("", "", ""),
    ],
)
def test_salutation_name(full_name: str, called: str, expected: str) -> None:
    assert salutation_name(full_name, called) == expected
