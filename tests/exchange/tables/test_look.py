"""What the mapping screen is shown, and what a person's own mapping does."""

from __future__ import annotations

from pathlib import Path

import pytest

from cards.exchange.tables import Guess, layout_key, look_at, read_contacts
from cards.exchange.tables.fields import FIELDS
from cards.exchange.tables.heads import meanings
from cards.model.errors import InputError
from cards.model.people import Address

TABLE = "Wer,Wo zu Hause,Schreib an,Schuhe\nUta Löw,Köln,uta@larch.example,42\nBo Li,Bonn,,41\n"


def saved(tmp_path: Path, content: str, name: str = "people.csv") -> Path:
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    return path


def test_a_look_shows_heads_rows_and_where_each_guess_comes_from(tmp_path: Path) -> None:
    look = look_at(saved(tmp_path, TABLE.replace("Wo zu Hause", "Ort")))
    assert [(each.head, each.field, each.guess) for each in look.columns] == [
        ("Wer", "full_name", Guess.CONTENT),
        ("Ort", "city", Guess.HEAD),
        ("Schreib an", "email", Guess.CONTENT),
        ("Schuhe", "", Guess.NONE),
    ]
    assert look.rows == (
        ("Uta Löw", "Köln", "uta@larch.example", "42"),
        ("Bo Li", "Bonn", "", "41"),
    )
    assert (look.header_row, look.layout, look.program, look.sheet) == (1, "", "", "")


def test_no_more_than_twenty_rows_are_shown_each_as_wide_as_the_heads(tmp_path: Path) -> None:
    look = look_at(saved(tmp_path, "name,email\n" + "Ana,a@x.example,more\nBo\n" * 30))
    assert len(look.rows) == 20
    assert {len(row) for row in look.rows} == {2}


def test_a_mapping_says_what_the_columns_mean(tmp_path: Path) -> None:
    path = saved(tmp_path, TABLE)
    mapping = {0: "full_name", 1: "city", 2: "email", 3: "note"}
    first = read_contacts(path, mapping).contacts[0].person
    assert (first.full_name, first.address, first.note) == ("Uta Löw", Address(city="Köln"), "42")


def test_several_columns_may_hold_e_mails_and_addresses(tmp_path: Path) -> None:
    path = saved(tmp_path, "a,b,c,d,e\nUta,u@x.example,v@x.example,Am Markt 3,Gasse 1\n")
    mapping = {0: "full_name", 1: "email", 2: "email#work", 3: "street#work", 4: "street#home"}
    person = read_contacts(path, mapping).contacts[0].person
    assert (person.email, person.address.street) == ("u@x.example", "Gasse 1")
    assert person.vcard.splitlines() == [
        "ADR;TYPE=work:;;Am Markt 3;;;;",
        "EMAIL;TYPE=work:v@x.example",
    ]


@pytest.mark.parametrize(
    ("mapping", "code"),
    [
        ({0: "full_name", 1: "shoe_size"}, "exchange.no_field"),
        ({1: "city"}, "exchange.no_name_column"),
        ({}, "exchange.no_name_column"),
    ],
)
def test_a_mapping_that_cannot_be_is_refused(
    tmp_path: Path, mapping: dict[int, str], code: str
) -> None:
    with pytest.raises(InputError) as caught:
        read_contacts(saved(tmp_path, TABLE), mapping)
    assert caught.value.code == code


def test_columns_that_are_not_there_are_passed_over(tmp_path: Path) -> None:
    path = saved(tmp_path, TABLE)
    mapping = {0: "full_name", 9: "email", -1: "note"}
    assert read_contacts(path, mapping).contacts[0].person.email == ""


def test_a_layout_is_known_again_by_its_heads_alone(tmp_path: Path) -> None:
    first = layout_key(look_at(saved(tmp_path, TABLE)))
    assert first == layout_key(look_at(saved(tmp_path, TABLE + "Cy,Ulm,,\n", "b.csv")))
    spaced = TABLE.replace("Wer", " WER ").replace(",", ";")
    assert first == layout_key(look_at(saved(tmp_path, spaced, "c.csv")))
    assert first != layout_key(look_at(saved(tmp_path, TABLE.replace("Wer", "Wem"), "d.csv")))
    bare = layout_key(look_at(saved(tmp_path, "Ana Ruiz,a@x.example\n", "e.csv")))
    assert bare == layout_key(look_at(saved(tmp_path, "Bo Li,b@x.example\n", "f.csv")))
    assert bare != layout_key(look_at(saved(tmp_path, "b@x.example,Bo Li\n", "g.csv")))


@pytest.mark.parametrize(
    ("heads", "fields"),
    [
        ("Name,Vorname", "last_name,first_name"),
        ("Nom,Prénom,Courriel", "last_name,first_name,email"),
        ("Nom,Ville", "full_name,city"),
        ("Title,Name", "title,full_name"),
        ("Title,Name,Job Title", "prefix,full_name,title"),
        ("Email 1,Email 2,Mobile,Work phone", "email,email,phone#cell,phone#work"),
        ("Home City,City (work),Ort privat", "city#home,city#work,"),
        ("Ville (domicile),Ciudad del trabajo", "city#home,city#work"),
        ("Address 3 - City,E-mail 2 - Label", "city#3,email_label#2"),
        ("氏名,メール", "full_name,email"),
        ("Shoe size,Hat", ","),
    ],
)
def test_heads_mean_what_people_mean_by_them(heads: str, fields: str) -> None:
    assert meanings(heads.split(","), None) == tuple(fields.split(","))


def test_every_head_we_list_means_a_field() -> None:
    from cards.exchange.tables import heads

    known = heads._fields()
    assert {field.partition("#")[0] for field in known.values()} <= set(FIELDS)
    assert all(head == head.casefold() for head in known)


@pytest.mark.parametrize("content", ["", "\n\n", " , ,\n", "\ufeff"])
def test_an_empty_table_says_so(tmp_path: Path, content: str) -> None:
    for read in (look_at, read_contacts):
        with pytest.raises(InputError) as caught:
            read(saved(tmp_path, content))
        assert caught.value.code == "exchange.empty_table"


def test_a_table_of_things_is_none_of_people(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        read_contacts(saved(tmp_path, "Part,Weight,Price\n17,4,3\n18,5,2\n"))
    assert caught.value.code == "exchange.no_people"


@pytest.mark.parametrize("separator", [", ", "; ", ";", ","])
def test_a_line_of_addresses_is_a_list_of_people(tmp_path: Path, separator: str) -> None:
    line = separator.join(["Ana Ruiz <ana@x.example>", '"Bo Li" <bo@x.example>', "cy@x.example"])
    line += separator + '"Dale, Di" <di@x.example>'
    contacts = read_contacts(saved(tmp_path, line)).contacts
    assert [(each.person.full_name, each.person.email) for each in contacts] == [
        ("Ana Ruiz", "ana@x.example"),
        ("Bo Li", "bo@x.example"),
        ("cy@x.example", "cy@x.example"),
        ("Dale, Di", "di@x.example"),
    ]


def test_columns_without_heads_are_told_by_their_letters(tmp_path: Path) -> None:
    text = "Ana Ruiz,ana@x.example,x,,12.5\nBo Li,bo@x.example,y,,17.5\n"
    (told,) = read_contacts(saved(tmp_path, text)).skipped
    assert told.reason.values == {"columns": "C, E"}


def test_heads_in_ones_own_words_below_a_title_and_days_that_are_no_birthdays(
    tmp_path: Path,
) -> None:
    path = tmp_path / "mine.csv"
    path.write_text(
        "My search,,,\n,,,\nWho I talked to,Where they work,e-mail adress,When\n"
        "Marie Curie,Radium SA,marie@radium.example,2026-03-01\n"
        "Pierre Curie,Radium SA,pierre@radium.example,2026-03-02\n",
        encoding="utf-8",
    )
    look = look_at(path)
    assert look.header_row == 3
    assert [each.field for each in look.columns] == ["full_name", "company", "email", ""]
