"""The ways a text leaves as e-mail or by telephone: nothing typed becomes a header."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes, policy
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest

from cards.jobs.emails import email_drafts, message
from cards.jobs.mail_links import mailto_link
from cards.jobs.phoning import calls_for, script_for, write_phone_card
from cards.model.notes import Channel, Note, Occasion
from cards.model.people import Address, Person, Sender
from cards.model.words import Draft
from cards.store import Store, open_store
from cards.words import ScriptKind
from tests.desktop.notes_given import three_notes

NASTY = (
    "Hi\r\nBcc: all@example.com",
    "Hi\nCc: x@example.com\n\nbody",
    "Hi\rBcc: x@example.com",
    "Hi\x0bBcc: x@example.com\x0c",
    "Hi\u2028Bcc: x@example.com\u2029\x85Cc: y@example.com",
    "=?utf-8?q?Hi=0ABcc:_x@example.com?=",
    'Ana" <x@example.com>, "Ruiz',
    "?subject=other&bcc=x@example.com&body=theirs#part",
    "%0ABcc:%20x@example.com",
    "\x00\ud800 مرحبا 👋 <b>bold</b>",
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "data") as opened:
        three_notes(opened)
        yield opened


def draft(subject: str, text: str = "Thank you.\nMaya") -> Draft:
    return Draft(occasion=Occasion.AFTER_NO, channel=Channel.EMAIL, subject=subject, text=text)


@pytest.mark.parametrize("nasty", NASTY)
def test_no_name_and_no_subject_adds_a_header_to_the_file(store: Store, nasty: str) -> None:
    whole = "".join(each for each in nasty if each != "\ud800")
    person = store.people.change(replace(store.people.get(1), full_name=whole))
    store.notes.add([Note(person_id=1, channel=Channel.EMAIL, subject=whole, text=whole)])
    row = next(row for row in store.notes.rows() if row.note.channel is Channel.EMAIL)
    (made,) = email_drafts(store, [row])
    sender = Sender(full_name=nasty, email="maya@example.com")
    given = replace(row, person=replace(person, full_name=nasty))
    read = message_from_bytes(message(made, given, sender), policy=policy.default)
    known = {"x-unsent", "from", "to", "subject", "mime-version"}
    assert {name.lower() for name in read} - known == {
        "content-type",
        "content-transfer-encoding",
    }
    assert len(read["to"].addresses) == 1
    assert read["to"].addresses[0].addr_spec == "a@example.com"


@pytest.mark.parametrize("nasty", NASTY)
def test_a_link_has_a_subject_and_a_body_and_nothing_else(nasty: str) -> None:
    link = mailto_link(draft(nasty, nasty), "ana@example.com")
    parts = urlsplit(link)
    assert (parts.scheme, parts.path, parts.fragment) == ("mailto", "ana@example.com", "")
    assert [name for name, _value in parse_qsl(parts.query)] == ["subject", "body"]
    values = dict(parse_qsl(parts.query))
    assert not {"\r", "\n", "\x00", "\x0b", "\u2028"} & set(values["subject"])
    assert link.isascii()


@pytest.mark.parametrize(
    "address",
    ["", "nobody", "a@b", "a@example.com?bcc=x@example.com", "a@example.com,b@example.com", *NASTY],
)
def test_what_is_no_plain_address_leaves_the_recipient_open(address: str) -> None:
    parts = urlsplit(mailto_link(draft("Hi"), address))
    assert unquote(parts.path) == ""
    assert [name for name, _value in parse_qsl(parts.query)] == ["subject", "body"]


def test_line_ends_are_those_of_mail() -> None:
    link = mailto_link(draft("Grüße & Dank", "Liebe Ana,\n\n100 % gern.\n"), "ana@bäcker.example")
    assert "subject=Gr%C3%BC%C3%9Fe%20%26%20Dank" in link
    assert "Ana%2C%0D%0A%0D%0A100%20%25%20gern." in link
    assert link.startswith("mailto:ana@b%C3%A4cker.example?")


def test_calls_go_with_their_occasions_and_languages() -> None:
    assert calls_for(Occasion.AFTER_NO, "en-US") == (ScriptKind.TAKING_A_NO,)
    assert calls_for(Occasion.FEEDBACK_REQUEST, "en-GB") == (
        ScriptKind.VOICEMAIL,
        ScriptKind.CALL,
    )
    assert calls_for(Occasion.LANDED, "en-US") == ()
    assert calls_for(Occasion.AFTER_NO, "xx") == ()


@pytest.mark.parametrize("kind", list(ScriptKind))
@pytest.mark.parametrize("country", ["US", "DE"])
def test_every_script_is_a_small_card(
    store: Store, tmp_path: Path, kind: ScriptKind, country: str
) -> None:
    home = Address(street="1 Quay Road", city="Leith", country=country)
    store.set_sender(Sender(full_name="Maya Lindqvist", address=home))
    text = script_for(store, store.notes.get(1), kind)
    assert any("Ana" in line or "Maya" in line for part in text.parts for line in part.lines)
    out = tmp_path / "card.pdf"
    write_phone_card(store, text, out)
    assert out.read_bytes().startswith(b"%PDF")


def test_a_script_with_letters_the_hand_lacks_is_written_in_another(
    store: Store, tmp_path: Path
) -> None:
    odd = store.people.add(Person(full_name="Żółć Ärger", called="Żółć"))
    note = Note(person_id=odd.id, occasion=Occasion.AFTER_NO, text="")
    out = tmp_path / "card.pdf"
    write_phone_card(store, script_for(store, note, ScriptKind.TAKING_A_NO), out)
    assert out.exists()
