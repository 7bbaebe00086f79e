"""What every program's and phone's vCards must give; the files are shaped like theirs."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

import pytest

from cards.exchange.messages import MESSAGES
from cards.exchange.vcard import read_vcards, write_vcards
from cards.exchange.vcard.writing import Version
from cards.model.incoming import Contact
from cards.model.people import Address, Person

FILES = Path(__file__).parents[2] / "data" / "vcards"

Row = tuple[str, dict[str, str], Address, tuple[str, ...]]
"""The person's full name, what their other fields hold, their address, some of the kept lines."""

NO_PLACE = Address()
TABLE: dict[str, list[Row]] = {
    "icloud": [
        (
            "Chidi Okafor",
            {
                "called": "Chi",
                "company": "Larch & Vane",
                "title": "Engineering Manager",
                "email": "chidi@larchvane.example",
                "phone": "+44 7700 900123",
                "linkedin": "http://www.linkedin.com/in/chidi-okafor",
                "note": "Met at the round table.\nLikes short letters, not long ones; tea.",
            },
            Address(
                street="9 Weir Close\nBack door",
                city="Leeds",
                region="West Yorkshire",
                postcode="LS6 2AB",
                country="GB",
            ),
            (
                "ORG:Larch & Vane;Platform;",
                "EMAIL;TYPE=home:chidi.okafor@post.example",
                "TEL;TYPE=work,fax:+44 113 496 0000",
                "X-ABRELATEDNAMES;PREF=1;X-ABLABEL=_$!<Spouse>!$_:Ngozi",
                "BDAY:--0314",
                "PHOTO:data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7",
            ),
        ),
        (
            "Harbour Dental",
            {"company": "Harbour Dental", "phone": "+44 113 496 0999"},
            NO_PLACE,
            ("X-ABShowAs:COMPANY",),
        ),
    ],
    "iphone-mail": [
        (
            "Ing. Jana Šimková",
            {
                "company": "Dub a syn",
                "email": "jana@dub.example",
                "phone": "+420 601 123 456",
            },
            Address(
                street="Nad Alejí 12",
                city="Praha 6",
                postcode="162 00",
                country="CZ",
                attention="Dub a syn",
            ),
            ("N:Šimková;Jana;;Ing.;",),
        )
    ],
    "android": [
        (
            "山田 太郎",
            {
                "called": "Taro",
                "company": "株式会社カラマツ",
                "title": "開発部長",
                "email": "taro@home.example",
                "phone": "090-0000-0000",
                "note": "面接でお世話になった。\n次は春に連絡する; よろしく。",
            },
            Address(
                street="神宮前1-2-3\nカラマツハイツ405号室",
                city="渋谷区",
                region="東京都",
                postcode="150-0001",
                country="JP",
            ),
            (
                "N:山田;太郎;;;",
                "X-PHONETIC-FIRST-NAME:たろう",
                "X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;花子;14;;;;;;;;;;;;;",
                "BDAY:19791102",
            ),
        ),
        ("Plumber", {"phone": "555-0142"}, NO_PLACE, ()),
    ],
    "google": [
        (
            "María José Núñez de la Cruz",
            {
                "called": "Majo",
                "company": "Encina S.A.",
                "title": "Directora de compras",
                "email": "majo@encina.example",
                "phone": "+34 600 000 000",
                "linkedin": "https://www.linkedin.com/in/majonunez",
                "note": "Entrevista del 3 de mayo",
                "courtesy": "ms",
            },
            Address(
                street="Calle del Olmo 7\n4º B",
                city="Madrid",
                region="Madrid",
                postcode="28012",
                country="ES",
            ),
            ("N:Núñez de la Cruz;María José;;Sra.;", "CATEGORIES:myContacts,Entrevistas"),
        )
    ],
    "outlook-2010": [
        (
            "Dr. Jürgen Müller",
            {
                "company": "Lärche & Söhne GmbH",
                "title": "Leiter Einkauf",
                "email": "j.mueller@laerche.example",
                "phone": "+49 171 0000000",
                "note": "Gespräch am 3.5.\nKaffee: schwarz; ohne Zucker",
                "courtesy": "mr",
            },
            Address(
                street="Lindenstraße 5\nHinterhaus",
                city="Berlin",
                postcode="10969",
                country="DE",
                attention="Lärche & Söhne GmbH",
            ),
            (
                "N;LANGUAGE=de:Müller;Jürgen;;Herr Dr.;",
                "TEL;TYPE=work,fax:+49 (30) 123456-99",
                "X-MS-IMADDRESS:jm@chat.example",
            ),
        )
    ],
    "outlook-com": [
        (
            "Priya Raman",
            {
                "company": "Fir Systems",
                "title": "Staff Engineer",
                "email": "priya@fir.example",
                "phone": "(617) 555-0100",
                "note": "Panel\nsecond line",
                "courtesy": "ms",
            },
            Address(
                street="77 Quay St\nFloor 3",
                city="Boston",
                region="MA",
                postcode="02110",
                country="US",
                attention="Fir Systems",
            ),
            ("CLASS:PUBLIC",),
        )
    ],
    "thunderbird": [
        (
            "Ada Weiß",
            {
                "called": "Addi",
                "company": "Birke AG",
                "title": "Wissenschaftlerin",
                "email": "ada@birch.example",
                "phone": "0171 5555",
                "note": "Erste Zeile\nZweite Zeile",
            },
            Address(
                street="Am Bach 3", city="Jena", region="Thüringen", postcode="07743", country="DE"
            ),
            ("EMAIL:ada@zuhause.example", "BDAY:19840229", "X-CUSTOM1;VALUE=text:eins"),
        )
    ],
    "evolution": [
        (
            "Åsa Lindqvist",
            {
                "company": "Tall AB",
                "title": "Rekryterare",
                "email": "asa@tall.example",
                "phone": "+46 8 000 00",
            },
            Address(street="Storgatan 1\nBox 12", city="Umeå", postcode="903 26", country="SE"),
            ("X-EVOLUTION-FILE-AS:Lindqvist\\, Åsa",),
        )
    ],
    "kaddressbook": [
        (
            "Yann Le Goff",
            {"email": "yann@travail.example", "phone": "+33 6 00 00 00 00", "courtesy": "mr"},
            Address(
                street="3 rue du Port",
                city="Brest",
                region="Bretagne",
                postcode="29200",
                country="FR",
            ),
            (
                "X-KADDRESSBOOK-X-Profession:Architecte",
                "X-messaging/xmpp-All:yann@chat.example",
                "CATEGORIES:Entretiens,Amis\\, proches",
            ),
        )
    ],
    "nextcloud": [
        (
            "Lotte van den Berg",
            {
                "email": "lotte@iep.example",
                "phone": "+31-30-111-1111 ext. 12",
                "linkedin": "https://nl.linkedin.com/in/lottevdb",
                "courtesy": "ms",
            },
            Address(street="Iepenlaan 8", city="Utrecht", postcode="3511 AB", country="NL"),
            (
                "TEL;TYPE=home,voice:+31 30 000 0000",
                "GENDER:F",
                "SOCIALPROFILE;SERVICE-TYPE=Mastodon:https://social.example/@lotte",
            ),
        )
    ],
    "samsung": [
        (
            "김민준",
            {
                "email": "minjun@sori.example",
                "phone": "010-0000-0000",
                "note": "면접관\n둘째 줄",
            },
            NO_PLACE,
            ("X-SAMSUNGADR:;;Seoul;;;;",),
        )
    ],
    "nokia": [
        (
            "Päivi Hämäläinen",
            {
                "email": "paivi@kuusi.example",
                "phone": "+358400000000",
                "note": "Kiitos haastattelusta",
            },
            Address(street="Katu 1", city="Turku", postcode="20100", country="FI"),
            ("X-CLASS:private",),
        )
    ],
    "blackberry": [
        (
            "Linh Tran",
            {
                "company": "Cedar Ltd",
                "title": "Recruiter",
                "email": "linh@cedar.example",
                "phone": "4165550100,,12",
            },
            Address(
                street="1 Front St W",
                city="Toronto",
                region="ON",
                postcode="M5J 2X5",
                country="CA",
                attention="Cedar Ltd",
            ),
            (
                "PHOTO:data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7",
                "PIN:2100000A",
            ),
        )
    ],
    "linkedin": [
        (
            "Samir Haddad",
            {
                "company": "Olive Labs",
                "title": "Head of People, Growth; Strategy",
                "email": "samir@olive.example",
                "linkedin": "https://www.linkedin.com/in/samirhaddad",
            },
            NO_PLACE,
            ("URL:https://www.linkedin.com/company/olivelabs",),
        )
    ],
    "fastmail": [
        (
            "Chloé Moreau",
            {"email": "chloe@orme.example", "phone": "+33 6 11 11 11 11"},
            Address(street="12 bis, rue des Lilas", city="Lyon", postcode="69003", country="FR"),
            ("NICKNAME:chlo_m", "X-FM-ONLINE-OTHER;X-ABLABEL=chat:chloe-m"),
        )
    ],
    "proton": [
        (
            "Nils Aas",
            {"company": "Gran AS", "email": "nils@gran.example"},
            Address(street="Fjordveien 4", city="Bergen", postcode="5003", country="NO"),
            ("EMAIL;PREF=2:nils2@gran.example", "X-PM-ENCRYPT:true"),
        )
    ],
    "rfc-4.0": [
        (
            "Prof. Elise Bernard",
            {"company": "The Elm Trust", "title": "Patronne"},
            Address(street="1 High St", city="Exeter", postcode="EX1 1AA", country="GB"),
            (
                "FN;LANGUAGE=fr:Professeur Élise Bernard",
                "ADR;TYPE=work:;;5 Park;Bath;;BA1;Gondor",
                "ROLE:Lead",
                "X-quote;X-P=\"say ^'hi^'\":x",
            ),
        )
    ],
    "utf16-le-bom": [
        (
            "Đặng Thùy Trâm",
            {"company": "Sen Việt", "email": "tram@sen.example"},
            NO_PLACE,
            ("N:Đặng;Thùy Trâm;;;",),
        )
    ],
    "utf16-be": [("Ελένη Παπαδοπούλου", {"email": "eleni@elia.example"}, NO_PLACE, ())],
    "utf8-bom-twice": [("Erste Größe", {}, NO_PLACE, ()), ("Zweite Größe", {}, NO_PLACE, ())],
    "cp1252": [
        (
            "François Côté",
            {"company": "Érable & Fils", "email": "francois@erable.example"},
            Address(
                street="4 rue de l’Église",
                city="Québec",
                region="QC",
                postcode="G1R 1A1",
                country="CA",
            ),
            (),
        )
    ],
    "cp1250": [
        (
            "Małgorzata Wiśniewska",
            {"company": "Świerk Łódź", "email": "gosia@swierk.example"},
            Address(street="ul. Żółta 5", city="Łódź", postcode="90-001", country="PL"),
            (),
        )
    ],
    "cp1251": [
        (
            "Иванова Анна Сергеевна",
            {
                "company": "ООО Берёза",
                "title": "Руководитель отдела",
                "email": "anna@bereza.example",
            },
            NO_PLACE,
            ("N:Иванова;Анна;Сергеевна;;",),
        )
    ],
    "koi8-r": [
        (
            "Дмитрий Соколов",
            {
                "company": "Сосна и партнёры",
                "title": "Ведущий инженер",
                "email": "d@sosna.example",
            },
            NO_PLACE,
            (),
        )
    ],
    "shift-jis": [
        (
            "佐藤 花子",
            {
                "email": "hanako@sakura.example",
                "phone": "090-1111-2222",
                "note": "ソフト開発の面接",
            },
            Address(
                street="表参道1-1",
                city="渋谷区",
                region="東京都",
                postcode="150-0001",
                country="JP",
            ),
            ("SOUND;TYPE=x-irmc-n:サトウ;ハナコ;;;",),
        )
    ],
    "shift-jis-named": [("能登表", {"phone": "090-3333-4444"}, NO_PLACE, ("N:能登;表;;;",))],
    "gb2312": [
        (
            "王小明",
            {"company": "松树科技有限公司", "title": "产品经理", "email": "xm@songshu.example"},
            Address(
                street="中山路12号",
                city="上海",
                postcode="200001",
                country="CN",
                attention="松树科技有限公司",
            ),
            (),
        )
    ],
    "mac-line-ends": [("Old Mac", {"email": "mac@apple-tree.example"}, NO_PLACE, ())],
    "pasted-indented": [
        (
            "Vera Indent",
            {"email": "vera@ash.example", "note": "a long note that goes on"},
            NO_PLACE,
            (),
        )
    ],
    "twice-converted": [
        ("Walt Twice", {"email": "walt@yew.example", "note": "one folded line"}, NO_PLACE, ())
    ],
}
PLAIN = ("called", "email", "phone", "linkedin", "note", "courtesy")
SKIPPED = {
    "icloud": [(42, "list")],
    "iphone-mail": [(12, "big_photo")],
    "broken": [
        (1, "outside"),
        (5, "no_end"),
        (8, "no_property"),
        (13, "broken_photo"),
        (16, "nameless"),
        (22, "turned"),
        (24, "no_country"),
        (25, "foreign"),
        (28, "letters"),
        (45, "no_end"),
    ],
    "pasted-indented": [(1, "outside"), (11, "outside")],
}
GUESSED = ("cp1250", "cp1251", "cp1252", "gb2312", "koi8-r", "shift-jis")


def told(contact: Contact) -> dict[str, str]:
    person = contact.person
    held = {name: str(getattr(person, name)) for name in PLAIN}
    held |= {"company": contact.company, "title": contact.title}
    return {name: value for name, value in held.items() if value}


@pytest.mark.parametrize("name", TABLE)
def test_each_program(name: str) -> None:
    contacts = read_vcards(FILES / f"{name}.vcf").contacts
    assert [each.person.full_name for each in contacts] == [row[0] for row in TABLE[name]]
    for contact, (_, holds, address, kept) in zip(contacts, TABLE[name], strict=True):
        assert told(contact) == holds
        assert contact.person.address == address
        lines = contact.person.vcard.split("\n")
        assert [line for line in kept if line not in lines] == []


@pytest.mark.parametrize("name", sorted(path.stem for path in FILES.glob("*.vcf")))
def test_what_was_skipped_is_listed_by_line_in_words(name: str) -> None:
    skipped = read_vcards(FILES / f"{name}.vcf").skipped
    guessed = [(0, "charset")] if name in GUESSED else []
    codes = [(each.line, each.reason.code.removeprefix("exchange.vcard_")) for each in skipped]
    assert codes == guessed + SKIPPED.get(name, [])
    for each in skipped:
        assert MESSAGES[each.reason.code].format(**each.reason.values).endswith(".")


@pytest.mark.parametrize("version", ["3.0", "4.0"])
@pytest.mark.parametrize("name", sorted(path.stem for path in FILES.glob("*.vcf")))
def test_exported_again_it_reads_equal(tmp_path: Path, name: str, version: Version) -> None:
    contacts = [replace(each, line=0) for each in read_vcards(FILES / f"{name}.vcf").contacts]
    file = tmp_path / "again.vcf"
    file.write_bytes(write_vcards(contacts, version).encode())
    again = read_vcards(file)
    assert [replace(each, line=0) for each in again.contacts] == contacts
    assert {each.reason.code for each in again.skipped} <= {"exchange.vcard_no_country"}


def test_every_card_of_a_broken_file_is_saved() -> None:
    contacts = read_vcards(FILES / "broken.vcf").contacts
    assert [(each.line, each.person.full_name) for each in contacts] == [
        (5, "Nora Lost, the first; of many"),
        (10, "Otto After"),
        (20, "Pia dradnE"),
        (30, "Quinn Boss"),
        (34, "Rita Assistant"),
        (40, "Stan Chief"),
        (43, "Tess Helper"),
        (45, "Uma Unend"),
    ]
    pia = contacts[2]
    assert pia.title == "bell ringer"
    assert pia.person.address == Address(street="1 Way", city="Town", postcode="1")
    assert pia.person.vcard == "X-CORDIALLY-COUNTRY:Freedonia"


def test_no_field_of_a_person_is_forgotten_here() -> None:
    named = {*PLAIN, "id", "full_name", "address", "familiar", "vcard"}
    assert {each.name for each in fields(Person)} == named


def test_an_address_on_the_web_has_its_colon() -> None:
    google = FILES / "google.vcf"
    assert b"URL:http\\://www.google.com" in google.read_bytes()
    (contact,) = read_vcards(google).contacts
    assert ":http://www.google.com/profiles/1" in contact.person.vcard
