"""E-mails of many programs: sender, subject, day and text of each."""

from __future__ import annotations

import base64
from datetime import date
from pathlib import Path

import pytest

from cards.exchange.correspondents.contacts import is_person
from cards.exchange.mail import message_of, read_messages
from cards.exchange.messages import MESSAGES
from cards.model.errors import InputError
from cards.model.incoming import Message

OWN = frozenset({"maya@lind.example"})
HEAD = "From: Ana Ruiz <ana@atlas.example>\nSubject: Hello\nDate: Mon, 9 Mar 2026 12:00:00 +0100\n"


def read(tmp_path: Path, content: str | bytes, name: str = "one.eml") -> Message:
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    (message,) = read_messages(path, OWN).messages
    return message


@pytest.mark.parametrize(
    ("raw", "name", "address"),
    [
        ("Ana Ruiz <ana@x.example>", "Ana Ruiz", "ana@x.example"),
        ('"Ruiz, Ana" <ana@x.example>', "Ana Ruiz", "ana@x.example"),
        ("=?utf-8?Q?Ruiz=2C_=C3=81na?= <ana@x.example>", "Ána Ruiz", "ana@x.example"),
        ("=?utf-8?B?QW5h?= =?utf-8?B?IFJ1aXo=?= <ana@x.example>", "Ana Ruiz", "ana@x.example"),
        ("=?iso-8859-1?q?J=F6rg?= Kern <j@x.example>", "Jörg Kern", "j@x.example"),
        ("=?utf-8?Q?Ana=0D=0ABcc:_eve@x.example?= <ana@x.example>", "Ana", "ana@x.example"),
        ("=?no-such?Q?Ana?= Ruiz <ana@x.example>", "Ana Ruiz", "ana@x.example"),
        ("ana.ruiz@x.example (Ana Maria Ruiz)", "Ana Maria Ruiz", "ana.ruiz@x.example"),
        ("ana.ruiz@x.example", "Ana Ruiz", "ana.ruiz@x.example"),
        ("Ana Ruiz [mailto:ana@x.example]", "Ana Ruiz", "ana@x.example"),
        ("Ana Ruiz\n\t<ana@x.example>, Ben <ben@x.example>", "Ana Ruiz", "ana@x.example"),
    ],
)
def test_the_sender_in_every_shape(raw: str, name: str, address: str, tmp_path: Path) -> None:
    sender = read(tmp_path, f"From: {raw}\nSubject: x\n\nHi").sender
    assert sender.person.full_name.split(" Bcc")[0] == name
    assert sender.person.email == address
    assert "\n" not in sender.person.full_name


def test_headers_say_when_and_what(tmp_path: Path) -> None:
    message = read(tmp_path, HEAD.replace("Hello", "=?utf-8?Q?Gr=C3=BC=C3=9Fe?=\n =?utf-8?Q?_x?="))
    assert message.subject == "Grüße x"
    assert message.sent_on == date(2026, 3, 9)
    assert message.sender.company == "Atlas"


@pytest.mark.parametrize(
    ("kind", "content", "text"),
    [
        ("text/plain; charset=iso-8859-1", "Gr\xfc\xdfe".encode("latin-1"), "Grüße"),
        ("text/plain; charset=us-ascii", "Grüße".encode(), "Grüße"),
        ("text/plain; charset=shift_jis", "日本".encode("shift_jis"), "日本"),
        ("text/plain; charset=zlib", "Grüße".encode(), "Grüße"),
        ("text/plain; charset=koi8-r", "Да".encode("koi8-r"), "Да"),
        ("text/plain", b"plain \x96 dash", "plain – dash"),
        ("text/html; charset=utf-8",
         (b"<html><head><title>T</title><style>p{}</style></head><body><p>Dear&nbsp;Maya,</p>"
         b"<p>no<br>thanks &amp; <b>bye</b></p><script>x()</script><ul><li>one<li>two</ul>"
         b"<div style='display:none'>hidden</div><!-- gone --></body>"),
         "Dear Maya,\n\nno\nthanks & bye\n\n- one\n- two"),
    ],
)  # fmt: skip
def test_bodies_in_every_charset(kind: str, content: bytes, text: str, tmp_path: Path) -> None:
    raw = HEAD.encode() + f"Content-Type: {kind}\n\n".encode() + content
    assert read(tmp_path, raw).text == text


def test_transfer_encodings_and_the_choice_of_a_part(tmp_path: Path) -> None:
    coded = base64.b64encode("Grüße, the plain part is taken of two".encode()).decode()
    message = read(
        tmp_path,
        f"{HEAD}Content-Type: multipart/mixed; boundary=o\n\npreamble\n--o\n"
        "Content-Type: multipart/alternative; boundary=i\n\n--i\n"
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
        f"{coded}\n--i\nContent-Type: text/html\n\n<p>the other part</p>\n--i--\n--o\n"
        "Content-Type: text/plain; name=notes.txt\nContent-Disposition: attachment\n\nno\n--o--",
    )
    assert message.text == "Grüße, the plain part is taken of two"


def test_invitations_come_along_once(tmp_path: Path) -> None:
    event = (
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART;TZID=Europe/Berlin:20260310T140000\n"
        "ATTENDEE;CN=Ben Okafor:mailto:ben@atlas.example\nATTENDEE:mailto:maya@lind.example\n"
        "END:VEVENT\nEND:VCALENDAR\n"
    )
    coded = base64.encodebytes(event.encode()).decode()
    message = read(
        tmp_path,
        f"{HEAD}Content-Type: multipart/mixed; boundary=o\n\n--o\nContent-Type: text/plain\n\nHi\n"
        f"--o\nContent-Type: text/calendar; method=REQUEST\n\n{event}\n--o\n"
        'Content-Type: application/octet-stream; name="invite.ics"\n'
        f"Content-Transfer-Encoding: base64\n\n{coded}\n--o--",
    )
    (one,) = message.invitations
    assert one.uid == "1"
    assert [each.person.full_name for each in one.attendees] == ["Ben Okafor"]


@pytest.mark.parametrize(
    "quoted",
    [
        "On Mon, Mar 9, 2026 at 3:04 PM Maya Lind <maya@lind.example>\nwrote:\n> Hello\n> you",
        "Am Mo., 9. März 2026 um 15:04 Uhr schrieb Maya Lind\n<maya@lind.example>:\n> Hallo",
        "El lun, 9 mar 2026 a las 15:04, Maya Lind (<maya@lind.example>) escribió:\n> Hola",
        "-----Original Message-----\nFrom: Maya\nSent: Monday\nTo: Ana\nSubject: x\n\nHello",
        "-----Ursprüngliche Nachricht-----\nVon: Maya",
        (
            "________________________________\nVon: Maya Lind <maya@lind.example>\n"
            "Gesendet: Montag, 9. März 2026 15:04\nAn: Ana\nBetreff: x\n\nHallo"
        ),
        "De: Maya\nEnviado el: lunes\nPara: Ana\nAsunto: x\n\nHola",
        "> only marks",
    ],
)
def test_what_they_quoted_is_not_theirs(quoted: str, tmp_path: Path) -> None:
    text = read(tmp_path, f"{HEAD}\nDear Maya,\nthank you.\nAna\n\n{quoted}").text
    assert text.rstrip("_\n") == "Dear Maya,\nthank you.\nAna"


def test_machines_that_write_are_no_people(tmp_path: Path) -> None:
    raw = "From: Atlas Hiring Team <no-reply@greenhouse.io>\nSubject: x\n\nHi,\n\nBest,\nAna Ruiz"
    sender = read(tmp_path, raw).sender
    assert not is_person(sender)
    assert sender.company == sender.person.full_name == "Atlas"


def test_ones_own_messages_are_left_out_and_told(tmp_path: Path) -> None:
    path = tmp_path / "own.eml"
    path.write_text("From: maya@lind.example\nSubject: Thanks\n\nWe will not be moving forward")
    reading = read_messages(path, OWN)
    assert reading.messages == ()
    assert [each.reason.code for each in reading.skipped] == ["exchange.own_message"]
    with pytest.raises(InputError, match="own_message"):
        message_of(path.read_text(), OWN)


def test_files_of_another_kind_are_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "x.eml"
    for content, code in (
        (b"", "no_message"),
        (b"Dear Ana,\nthank you", "no_message"),
        (b"name,email\nAna,ana@x.example", "no_message"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "outlook_message"),
        (bytes(range(256)), "no_message"),
    ):
        path.write_bytes(content)
        with pytest.raises(InputError, match=code) as caught:
            read_messages(path)
        assert MESSAGES[caught.value.code].format(**caught.value.values)
    with path.open("wb") as file:
        file.truncate(51_000_000)
    with pytest.raises(InputError, match="too_big"):
        read_messages(path)
    with pytest.raises(InputError, match="unreadable"):
        read_messages(tmp_path)


def test_apples_files_and_utf_16(tmp_path: Path) -> None:
    whole = f"{HEAD}\nHi Maya"
    assert read(tmp_path, f"{len(whole)}      \n{whole}<?xml version='1.0'?>").text == "Hi Maya"
    assert read(tmp_path, whole.encode("utf-16")).text == "Hi Maya"
    assert read(tmp_path, b"\xef\xbb\xbf\r\n" + whole.replace("\n", "\r\n").encode()).text == (
        "Hi Maya"
    )
