"""Which property fills a field, what is kept of the others, and how values are read."""

from __future__ import annotations

from pathlib import Path

import pytest

from cards.exchange.vcard import read_vcards
from cards.model.incoming import Contact
from cards.model.people import Address, Courtesy


def one(folder: Path, *lines: str, version: str = "3.0") -> Contact:
    """The contact of a card with these lines."""
    card = ["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""]
    file = folder / "one.vcf"
    file.write_bytes("\r\n".join(card).encode())
    (contact,) = read_vcards(file).contacts
    return contact


HOME = "ADR;TYPE=home:;;1 Home St;Leeds;;LS1;"
WORK = "ADR;TYPE=work:;;9 Work Rd;York;;YO1;"
OTHER = "ADR:;;5 Other Ln;Hull;;HU1;"


@pytest.mark.parametrize(
    ("lines", "street", "attention"),
    [
        ((WORK, OTHER, HOME), "1 Home St", ""),
        ((WORK, OTHER), "5 Other Ln", ""),
        ((WORK,), "9 Work Rd", "Oak"),
        ((HOME, WORK.replace("work", "work;PREF=1")), "9 Work Rd", "Oak"),
        ((HOME, OTHER.replace("ADR", "ADR;TYPE=pref")), "5 Other Ln", ""),
        (("ADR;TYPE=home:;;;;;;France", WORK), "9 Work Rd", "Oak"),
    ],
)
def test_the_address_is_the_preferred_one_or_their_home(
    tmp_path: Path, lines: tuple[str, ...], street: str, attention: str
) -> None:
    person = one(tmp_path, "FN:Ana", "ORG:Oak", *lines).person
    assert (person.address.street, person.address.attention) == (street, attention)
    assert person.vcard.count("ADR") == len(lines) - 1


@pytest.mark.parametrize(
    ("adr", "address"),
    [
        (";;1 Main St\\, Rear;Hull;;HU1;UK", Address(street="1 Main St, Rear")),
        (";;1 Main St, Rear;Hull;;HU1;gbr", Address(street="1 Main St, Rear")),
        (";Flat 2;1 Main St;Hull;;HU1;England", Address(street="1 Main St\nFlat 2")),
        ("12;;;Hull;;HU1;GB", Address(street="PO Box 12")),
        ("Box 9;;1 Main St;Hull;;HU1;GB", Address(street="1 Main St\nBox 9")),
    ],
)
def test_the_seven_parts_become_lines(tmp_path: Path, adr: str, address: Address) -> None:
    read = one(tmp_path, "FN:Ana", f"ADR:{adr}").person.address
    assert read == Address(street=address.street, city="Hull", postcode="HU1", country="GB")


def test_a_post_office_box_speaks_the_language_of_its_country(tmp_path: Path) -> None:
    read = one(tmp_path, "FN:Ana", "ADR:10 20;;;Ulm;;89073;Deutschland").person.address
    assert read.street == "10 20"
    read = one(tmp_path, "FN:Ana", "ADR:1020;;;Ulm;;89073;Deutschland").person.address
    assert read.street == "Postfach 1020"


def test_a_label_is_an_address_when_there_is_no_other(tmp_path: Path) -> None:
    person = one(tmp_path, "FN:Ana", "LABEL;TYPE=home:1 Home St\\nLeeds LS1").person
    assert person.address == Address(street="1 Home St\nLeeds LS1")
    assert person.vcard == ""


def test_a_label_that_says_more_is_kept(tmp_path: Path) -> None:
    person = one(tmp_path, "FN:Ana", HOME, "LABEL;TYPE=home:c/o Kim\\n1 Home St").person
    assert person.vcard == 'ADR;LABEL="c/o Kim^n1 Home St";TYPE=home:;;;;;;'


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("N:Ruiz;Ana;;Dr.;PhD",), "Dr. Ana Ruiz PhD"),
        (("N:Ruiz;Ana;Sofía;Frau;",), "Ana Sofía Ruiz"),
        (("FN:", "N:王;小明"), "王小明"),
        (("NICKNAME:Anita", "ORG:Oak"), "Anita"),
        (("ORG:Oak", "EMAIL:a@oak.example"), "Oak"),
        (("EMAIL:a@oak.example",), "a@oak.example"),
        (("FN:Second", "FN;PREF=1:First"), "First"),
        (("FN:Ruiz, Ana; née Mar",), "Ruiz, Ana; née Mar"),
        (("FN:C:\\\\new\\q",), "C:\\new\\q"),
    ],
)
def test_the_name_is_whole_or_the_next_best(
    tmp_path: Path, lines: tuple[str, ...], name: str
) -> None:
    assert one(tmp_path, *lines).person.full_name == name


@pytest.mark.parametrize(
    ("prefix", "courtesy"),
    [
        ("Ms.", Courtesy.MS),
        ("MR", Courtesy.MR),
        ("Frau Dr.", Courtesy.MS),
        ("Sra.", Courtesy.MS),
        ("Mx", Courtesy.MX),
        ("Dr.", Courtesy.UNKNOWN),
        ("Mr. and Mrs.", Courtesy.UNKNOWN),
    ],
)
def test_the_courtesy_is_what_the_prefix_says(
    tmp_path: Path, prefix: str, courtesy: Courtesy
) -> None:
    person = one(tmp_path, "FN:Ana Ruiz", f"N:Ruiz;Ana;;{prefix};", "GENDER:M").person
    assert person.courtesy is courtesy


@pytest.mark.parametrize(
    ("nickname", "called"),
    [
        ("Annie", "Annie"),
        ("Anne-Marie", "Anne-Marie"),
        ("花", "花"),
        ("annie", ""),
        ("annie1973", ""),
        ("Mom", ""),
        ("THE BOSS", ""),
        ("the one from the fair", ""),
        ("annie_r,Annie,A.", "Annie"),
    ],
)
def test_a_nickname_is_used_if_a_letter_can_begin_with_it(
    tmp_path: Path, nickname: str, called: str
) -> None:
    person = one(tmp_path, "FN:Ana Ruiz", f"NICKNAME:{nickname}").person
    assert person.called == called
    left = [each for each in nickname.split(",") if each != called]
    assert person.vcard == (f"NICKNAME:{','.join(left)}" if left else "")


@pytest.mark.parametrize(
    ("lines", "phone", "email"),
    [
        (("TEL;TYPE=fax:1", "TEL;TYPE=work:2", "TEL;TYPE=cell:3"), "3", ""),
        (("TEL;TYPE=cell:3", "TEL;TYPE=work,pref:2"), "2", ""),
        (("TEL;TYPE=fax,pref:1",), "", ""),
        (("TEL;VALUE=uri:tel:+1-555;ext=7",), "+1-555 ext. 7", ""),
        (("EMAIL:not yet", "EMAIL:a@b.example"), "", "a@b.example"),
        (("EMAIL;TYPE=home:a@b.example", "EMAIL;TYPE=PREF:c@d.example"), "", "c@d.example"),
        (("EMAIL:mailto:a@b.example",), "", "a@b.example"),
        (("EMAIL:a@b.example\\nBcc: x@y.example",), "", "a@b.example Bcc: x@y.example"),
    ],
)
def test_how_they_are_reached(
    tmp_path: Path, lines: tuple[str, ...], phone: str, email: str
) -> None:
    person = one(tmp_path, "FN:Ana", *lines).person
    assert (person.phone, person.email) == (phone, email)


@pytest.mark.parametrize(
    ("line", "linkedin"),
    [
        ("URL:https://www.linkedin.com/in/ana", "https://www.linkedin.com/in/ana"),
        ("item1.URL:http\\://linkedin.com/in/ana", "http://linkedin.com/in/ana"),
        ("X-SOCIALPROFILE;type=linkedin:x-apple:ana", "https://www.linkedin.com/in/ana"),
        ("IMPP:https://de.linkedin.com/in/ana", "https://de.linkedin.com/in/ana"),
        ("URL:https://notlinkedin.com/in/ana", ""),
        ("URL:https://www.linkedin.com/company/oak", ""),
        ("X-SOCIALPROFILE;type=twitter:http://twitter.com/linkedin", ""),
    ],
)
def test_a_linkedin_page_is_found_anywhere(tmp_path: Path, line: str, linkedin: str) -> None:
    assert one(tmp_path, "FN:Ana", line).person.linkedin == linkedin


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("BDAY:1985-04-12", "BDAY:19850412"),
        ("BDAY;VALUE=date:1985-04-12T00:00:00Z", "BDAY:19850412"),
        ("BDAY:--04-12", "BDAY:--0412"),
        ("BDAY:spring, 1985", "BDAY;VALUE=text:spring\\, 1985"),
        ("TEL;FAX;WORK;ENCODING=8BIT:1", "TEL;TYPE=fax,work:1"),
        ('X-A;P="a;b",c:x\\,y;z', 'X-A;P="a;b",c:x\\,y;z'),
        ("X-A;ENCODING=QUOTED-PRINTABLE:one=0D=0Atwo", "X-A:one\\ntwo"),
        ("PHOTO;VALUE=uri:https://oak.example/a.jpg", "PHOTO;VALUE=uri:https://oak.example/a.jpg"),
        ("REV:20240101T000000Z", ""),
        ("X-EMPTY:", ""),
    ],
)
def test_what_no_field_holds_is_kept_as_4_0_writes_it(tmp_path: Path, line: str, kept: str) -> None:
    assert one(tmp_path, "FN:Ana", line, version="2.1").person.vcard == kept


@pytest.mark.parametrize(
    ("lines", "note"),
    [
        (("NOTE:cut in a wo", " rd"), "cut in a word"),
        (("NOTE;ENCODING=QUOTED-PRINTABLE:soft=", "ly=20broken"), "softly broken"),
        (("NOTE;ENCODING=QUOTED-PRINTABLE:never soft", "=20at all"), "never soft at all"),
        (("NOTE;ENCODING=QUOTED-PRINTABLE:stray=", "TEL:1"), "stray"),
        (("NOTE:one", "two without a fold"), "one\ntwo without a fold"),
        (("NOTE:one", "NOTE:two"), "one\ntwo"),
        (("NOTE:bell\x07, tab\tand \u202eturned",), "bell, tab\tand \u202eturned"),
    ],
)
def test_lines_are_joined_as_they_were_meant(
    tmp_path: Path, lines: tuple[str, ...], note: str
) -> None:
    assert one(tmp_path, "FN:Ana", *lines).person.note == note


@pytest.mark.parametrize(
    ("before", "after", "note"),
    [
        ("NOTE:folded at a space", " of the text", "folded at a space of the text"),
        (f"NOTE:{'x' * 70}", " yz", f"{'x' * 70}yz"),
    ],
)
def test_vcard_2_1_folds_at_spaces_unless_it_counted(
    tmp_path: Path, before: str, after: str, note: str
) -> None:
    assert one(tmp_path, "FN:Ana", before, after, version="2.1").person.note == note


def test_an_organisation_is_a_contact_of_its_name(tmp_path: Path) -> None:
    contact = one(tmp_path, "FN:Oak Ltd", "KIND:org", "TEL:1", version="4.0")
    assert (contact.person.full_name, contact.company) == ("Oak Ltd", "Oak Ltd")
    assert contact.person.vcard == "KIND:org"
