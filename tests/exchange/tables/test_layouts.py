"""Tables as real programs save them, each with what it must give."""

from __future__ import annotations

from pathlib import Path

import pytest

from cards.exchange.messages import MESSAGES
from cards.exchange.tables import look_at, read_contacts
from cards.model.incoming import Contact
from cards.model.people import Address, Courtesy, Person

DATA = Path(__file__).parents[2] / "data" / "tables"


def vcard(*lines: str) -> str:
    return "\n".join(lines)


def met(line: int, full_name: str, company: str = "", title: str = "", **rest: object) -> Contact:
    person = Person(full_name=full_name, **rest)  # type: ignore[arg-type]  # the test's own words
    return Contact(person=person, company=company, title=title, line=line)


TARO = met(
    3, "山田太郎", "株式会社カラマツ", email="taro@karamatsu.example", vcard="N:山田;太郎;;;"
)
SOEREN = met(
    2, "Sören Größ", email="soeren@x.example", phone="0221 445566",
    address=Address(postcode="01067", city="Dresden"),
)  # fmt: skip
AMARA = "https://www.linkedin.com/in/amara-nwosu"

EXPECTED: dict[str, tuple[str, list[Contact], list[str]]] = {
    "google-old.csv": (
        "google",
        [
            met(
                2,
                "Priya Raghavan",
                "Larch & Co",
                "Head of Operations",
                email="priya@larch.example",
                phone="+1 503 555 0111",
                linkedin="https://www.linkedin.com/in/priya-r",
                note="Asked about the depot\nand the winter plan",
                address=Address(
                    street="12 Oak St\nApt 4",
                    city="Portland",
                    region="OR",
                    postcode="97201",
                    country="US",
                ),
                vcard=vcard(
                    "ORG:Larch & Co;Depots",
                    "EMAIL;TYPE=work:p.raghavan@larch.example",
                    "EMAIL;TYPE=home:priya@home.example",
                    "TEL;TYPE=cell:+1 503 555 0122",
                    "TEL;TYPE=work:+1 503 555 0100",
                    "URL:https://larch.example",
                    "BDAY:19840309",
                    "CATEGORIES:Recruiters",
                ),
            ),
            met(3, "hiring@larch.example", email="hiring@larch.example"),
        ],
        ["Nothing was read from these columns: Hobby."],
    ),
    "google-new.csv": (
        "google-new",
        [
            met(
                2,
                "Dr. Zoë Marie O’Brien",
                "Heron Ltd",
                "Director",
                called="Zo",
                email="zoe@home.example",
                phone="+44 7700 900123",
                address=Address(
                    street="9 Lantern Row", city="York", postcode="YO1 7HH", country="GB"
                ),
                vcard=vcard(
                    "N:O’Brien;Zoë;Marie;Dr.;",
                    "ADR;TYPE=work:;;3 Mill Lane;Leeds;;LS1 4AP;GB",
                    "EMAIL;TYPE=work:zoe@heron.example",
                    "TEL;TYPE=work,fax:+44 113 496 0001",
                    "BDAY:--0521",
                    "CATEGORIES:Interviews",
                ),
            ),
            TARO,
        ],
        [],
    ),
    "google-outlook.csv": (
        "google-outlook",
        [
            met(
                2,
                "Mary Ann Okafor",
                "Kestrel",
                "Recruiter",
                called="Mary Ann",
                email="mary@kestrel.example",
                address=Address(street="5 High Street\nPO Box 12", city="Cork", country="IE"),
                vcard="ANNIVERSARY:20090630",
            )
        ],
        [],
    ),
    "outlook-en.csv": (
        "outlook",
        [
            met(
                2,
                "Renée Fuller Jr.",
                "Larch",
                "Art Director",
                email="renee@larch.example",
                phone="503 555 0101",
                courtesy=Courtesy.MS,
                note="Showed me the “big” press",
                address=Address(
                    street="1 Main St\nSuite 4",
                    city="Portland",
                    region="OR",
                    postcode="97201",
                    country="US",
                    attention="Larch",
                ),
                vcard=vcard(
                    "ORG:Larch;Design",
                    "EMAIL:renee@home.example",
                    "TEL;TYPE=work:503 555 0100",
                    "TEL;TYPE=work,fax:503 555 0199",
                    "URL:https://larch.example",
                    "BDAY:19800521",
                ),
            ),
        ],
        [
            "Nothing was read from these columns: Manager's Name.",
            "This row was left out: it has neither a name nor an e-mail address.",
        ],
    ),
    "outlook-de.csv": (
        "outlook-de",
        [
            met(
                2,
                "Jörn-Uta Löwenstein",
                "Gärtner & Söhne",
                "Bauleiterin",
                email="uta@gaertner.example",
                phone="0171 9876543",
                courtesy=Courtesy.MS,
                note="kennt Jürgen",
                address=Address(
                    street="Große Gasse 7",
                    city="Köln",
                    region="NRW",
                    postcode="50667",
                    country="DE",
                ),
                vcard=vcard(
                    "N:Löwenstein;Jörn-Uta;;Frau;",
                    "ADR;TYPE=work:;;Am Markt 3;Bonn;;53111;Deutschland",
                    "TEL;TYPE=home:0221 1234567",
                    "BDAY:19800521",
                    "CATEGORIES:Messe",
                ),
            )
        ],
        [],
    ),
    "outlook-fr.csv": (
        "outlook-fr",
        [
            met(
                2,
                "Hélène Lefèvre",
                "Forêt SA",
                "Ingénieure",
                email="helene@foret.example",
                phone="06 00 00 00 01",
                courtesy=Courtesy.MS,
                address=Address(
                    street="4 allée des Chênes", city="Orléans", postcode="45000", country="FR"
                ),
                vcard=vcard(
                    "N:Lefèvre;Hélène;;Mme;",
                    "ORG:Forêt SA;Études",
                    "TEL;TYPE=work:02 38 00 00 01",
                    "BDAY:19800521",
                ),
            )
        ],
        [],
    ),
    "outlook-es.csv": (
        "outlook-es",
        [
            met(
                2,
                "Iñés Muñoz Peña",
                "Alerce",
                "Jefa de obra",
                email="ines@alerce.example",
                phone="987 000 001",
                courtesy=Courtesy.MS,
                note="mañana, café",
                address=Address(
                    street="Calle Mayor 5",
                    city="León",
                    postcode="24003",
                    country="ES",
                    attention="Alerce",
                ),
                vcard="N:Muñoz Peña;Iñés;;Sra.;",
            )
        ],
        [],
    ),
    "outlook-web.csv": (
        "outlook-web",
        [
            met(
                2,
                "Bjørn Sæther",
                "Fjell AS",
                "Arkitekt",
                email="bjorn@fjell.example",
                phone="+47 22 00 00 01",
                note="tall",
                address=Address(street="Storgata 1", city="Oslo", postcode="0155", country="NO"),
                vcard="BDAY:19800521",
            )
        ],
        [],
    ),
    "linkedin.csv": (
        "linkedin",
        [
            met(5, "Amara Nwosu", "Kestrel, Inc.", "Talent Partner", linkedin=AMARA),
            met(
                6,
                "Li Wei, PMP",
                "Kestrel, Inc.",
                "Engineer",
                email="li@wei.example",
                linkedin="https://www.linkedin.com/in/liwei",
                vcard="N:Wei\\, PMP;Li;;;",
            ),
        ],
        ["This row was left out: it has neither a name nor an e-mail address."],
    ),
    "linkedin-bare.csv": (
        "linkedin",
        [met(2, "Amara Nwosu", "Kestrel, Inc.", "Talent Partner", linkedin=AMARA)],
        [],
    ),
    "thunderbird.csv": (
        "thunderbird",
        [
            met(
                2,
                "Ewa Żak",
                "Brzoza",
                "Kierowniczka",
                called="Ewka",
                email="ewa@brzoza.example",
                phone="+48 22 000 00 01",
                note="line one\nline two",
                address=Address(
                    street="ul. Polna 3\nm. 4", city="Warszawa", postcode="00-625", country="PL"
                ),
                vcard=vcard(
                    "ADR;TYPE=work:;;ul. Długa 1;Kraków;;31-146;Polska",
                    "EMAIL:ewa@dom.example",
                    "TEL;TYPE=fax:+48 22 000 00 02",
                    "URL:https://brzoza.example",
                    "BDAY:19800501",
                ),
            )
        ],
        ["Nothing was read from these columns: Custom 1."],
    ),
    "thunderbird-de.tab": (
        "thunderbird-de",
        [
            met(
                2,
                "Max Größing",
                "Linde",
                "Leiter",
                email="max@linde.example",
                phone="0160 000002",
                address=Address(
                    street="Lindenallee 5",
                    city="Berlin",
                    postcode="10115",
                    country="DE",
                    attention="Linde",
                ),
                vcard=vcard("TEL;TYPE=work:030 000001", "BDAY:19751224"),
            )
        ],
        [],
    ),
    "apple-numbers.csv": (
        "apple",
        [
            met(
                2,
                "José Peña",
                "Café Müller",
                "Chef",
                email="jose@home.example",
                phone="+34 600 000 001",
                note="señor de la cocina",
                address=Address(
                    street="Plaza Mayor 1", city="Cádiz", postcode="11001", country="ES"
                ),
                vcard=vcard("EMAIL;TYPE=work:jose@cafe.example", "BDAY:19800521"),
            ),
            met(3, "Zoé Gößl", "Ärzte", email="zoe@aerzte.example"),
        ],
        [],
    ),
    "excel-unicode.txt": (
        "",
        [
            SOEREN,
            met(
                3, "Łucja Żuk", email="lucja@x.example", phone="+48 22 123",
                address=Address(city="Łódź", postcode="02-520"),
            ),
        ],
        [],
    ),
    "excel-sep.csv": ("", [SOEREN], []),
    "utf16-be-unmarked.txt": ("", [SOEREN], []),
    "shift-jis.csv": (
        "",
        [
            met(
                2,
                "山田 太郎",
                "株式会社カラマツ",
                "部長",
                email="taro@karamatsu.example",
                phone="03-1234-5678",
                address=Address(
                    street="千代田1-1", city="千代田区", region="東京都", postcode="100-0001"
                ),
            )
        ],
        [],
    ),
    "plain-names.txt": ("", [met(1, "Ana Ruiz"), met(2, "Bo Li"), met(4, "Jean-Luc d’Arc")], []),
    "plain-mailboxes.txt": (
        "",
        [
            met(1, "Ana Ruiz", email="ana@larch.example"),
            met(2, "Bo Li", email="bo@larch.example"),
        ],
        [],
    ),
    "plain-emails.txt": (
        "",
        [
            met(1, "ana@larch.example", email="ana@larch.example"),
            met(2, "bo@larch.example", email="bo@larch.example"),
        ],
        [],
    ),
    "no-heads.csv": (
        "",
        [
            met(
                1, "Ana Ruiz", email="ana@larch.example", phone="+34 600 000 001",
                address=Address(city="Madrid", postcode="28013"),
            ),
            met(
                2, "Bo Li", email="bo@larch.example", phone="+34 600 000 002",
                address=Address(city="Barcelona", postcode="08001"),
            ),
        ],
        [],
    ),
    "own-heads.csv": (
        "",
        [
            met(2, "Ana Ruiz", email="ana@larch.example"),
            met(3, "Bo Li", email="bo@larch.example"),
        ],
        ["Nothing was read from these columns: Shoe size."],
    ),
    "heads-below-a-title.csv": (
        "",
        [met(5, "Ana Ruiz", "Larch"), met(6, "Bo Li", "Larch", "Engineer")],
        [],
    ),
    "pipes.txt": (
        "",
        [
            met(2, "Ana Ruiz", "Larch, Ltd", address=Address(city="León")),
            met(3, "Bo Li", "Heron; Co", address=Address(city="York")),
        ],
        [],
    ),
    "faults.csv": (
        "",
        [
            met(2, "Ana Ruiz", email="ana@larch.example", address=Address(country="ES")),
            met(4, "Cy Dale", email="cy@larch.example"),
            met(5, "Di East", email="di@larch.example", address=Address(country="ES")),
            met(7, "Ed Fox", email="ed@larch.example", vcard="X-CORDIALLY-COUNTRY:Grmany"),
            met(10, "Gus Hill", email="gus@larch.example", address=Address(country="ES")),
        ],
        [
            "This row was left out: its quotation marks do not match; correct or retype it.",
            "This row fills 2 of 3 columns; it was read as far as it goes.",
            (
                "This row has more than its 3 columns; those at its end were left out, and others"
                " may be in the wrong place."
            ),
            "This row was left out: it has neither a name nor an e-mail address.",
            (
                "Nobody knows the country “Grmany” (is Germany meant?); the address was"
                " taken without it, and what was typed is kept with the person."
            ),
            "This row was left out: its quotation marks do not match; correct or retype it.",
        ],
    ),
    "damaged.csv": (
        "",
        [
            met(2, "Zoë Größ", address=Address(city="Köln")),
            met(3, "Jos\ufffd Ruiz", address=Address(city="Cádiz")),
            met(4, "Äke Öst", address=Address(city="Umeå")),
        ],
        ["This row has damaged letters, which now read “\ufffd”; correct them by hand."],
    ),
}  # fmt: skip


def test_every_file_is_expected() -> None:
    assert {path.name for path in DATA.glob("[!.]*")} == set(EXPECTED)


@pytest.mark.parametrize("name", EXPECTED)
def test_each_table_gives_its_people(name: str) -> None:
    layout, contacts, told = EXPECTED[name]
    reading = read_contacts(DATA / name)
    assert list(reading.contacts) == contacts
    said = [MESSAGES[each.reason.code].format(**each.reason.values) for each in reading.skipped]
    assert said == told
    assert look_at(DATA / name).layout == layout


@pytest.mark.parametrize("name", EXPECTED)
def test_the_guessed_mapping_gives_the_same_people(name: str) -> None:
    path = DATA / name
    assert read_contacts(path, look_at(path).mapping).contacts == read_contacts(path).contacts
