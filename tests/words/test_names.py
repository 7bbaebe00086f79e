"""The salutation calls people what they would be called."""

from __future__ import annotations

import pytest

from cards.words import salutation_name
from cards.words.names import names_of


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
        ("J. R. Oakes", "", "J. R. Oakes"),
        ("Dr. J. R. Oakes", "", "J. R. Oakes"),
        ("Dr. María José Núñez Íñiguez", "", "María José"),
        ("Mary Ann Webb", "", "Mary Ann"),
        ("Webb, Mary Ann", "", "Mary Ann"),
        ("Mary Webb", "", "Mary"),
        ("jo bloggs", "", "jo bloggs"),
        ("Nguyễn Văn An", "", "An"),
        ("An Nguyễn", "", "An"),
        ("Wang Wei", "", "Wang Wei"),
        ("Dr. Wang Wei", "", "Wang Wei"),
        ("Wang, Wei", "", "Wei"),
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


def test_either_half_of_a_double_name_may_stand_for_the_person() -> None:
    assert names_of("Ana María Ruiz", "") == {"Ana María", "Ana", "María"}


def test_a_title_or_an_initial_never_stands_for_the_person() -> None:
    assert names_of("Mrs Smith", "") == {"Mrs Smith", "Smith"}
    assert names_of("J. R. Smith", "") == {"J. R. Smith", "Smith"}
