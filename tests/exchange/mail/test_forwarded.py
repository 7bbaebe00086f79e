"""Forwarded and pasted messages: whoever wrote the innermost one is who matters."""

from __future__ import annotations

from datetime import date

import pytest

from cards.exchange.mail import message_of
from cards.exchange.mail.forwarding import day_in
from cards.model.errors import InputError

OWN = frozenset({"maya@lind.example"})
HEAD = "From: Maya Lind <maya@lind.example>\nTo: me@lind.example\nSubject: {}\n\n"
BODY = "Dear Maya,\n\nwe went with someone else.\n\nAna Ruiz"


@pytest.mark.parametrize(
    ("subject", "block"),
    [
        ("Fwd: News", ("---------- Forwarded message ---------\n"
         "From: Ana Ruiz <ana@atlas.example>\n"
         "Date: Mon, Mar 9, 2026 at 3:04 PM\nSubject: News\nTo: Maya <maya@lind.example>\n\n")),
        ("Fwd: News", ("Begin forwarded message:\n\nFrom: Ana Ruiz <ana@atlas.example>\n"
         "Subject: News\nDate: 9 March 2026 at 15:04:00 CET\nTo: maya@lind.example\n\n")),
        ("WG: News", ("-------- Weitergeleitete Nachricht --------\nBetreff: News\n"
         "Datum: Mon, 9 Mar 2026 15:04:00 +0100\nVon: Ana Ruiz <ana@atlas.example>\n"
         "An: maya@lind.example\n\n")),
        ("WG: News", ("________________________________\nVon: Ruiz, Ana <ana@atlas.example>\n"
         "Gesendet: Montag, 9. März 2026 15:04\nAn: Maya\nBetreff: News\n\n")),
        ("RV: News", ("De: Ana Ruiz <ana@atlas.example>\nEnviado el: lunes, 9 de marzo de 2026 "
         "15:04\nPara: Maya\nAsunto: News\n\n")),
        ("FW: News", ("-----Original Message-----\nFrom: Ana Ruiz [mailto:ana@atlas.example]\n"
         "Sent: Monday, March 9, 2026 3:04 PM\nTo: Maya\nSubject: News\n\n")),
    ],
)  # fmt: skip
def test_the_inner_sender_counts(subject: str, block: str) -> None:
    message = message_of(HEAD.format(subject) + "see below\n\n" + block + BODY, OWN)
    assert message.sender.person.full_name == "Ana Ruiz"
    assert message.sender.person.email == "ana@atlas.example"
    assert message.subject == "News"
    assert message.sent_on == date(2026, 3, 9)
    assert message.refusal == "we went with someone else."


def test_a_forward_that_is_quoted_and_one_in_another() -> None:
    inner = "Begin forwarded message:\n\nFrom: Ana Ruiz <ana@atlas.example>\nSubject: News\n\n"
    quoted = "\n".join(f"> {line}" for line in (inner + BODY).split("\n"))
    outer = "---------- Forwarded message ---------\nFrom: Ben <ben@x.example>\nSubject: Fw\n\n"
    for text in (quoted, outer + inner + BODY):
        message = message_of(HEAD.format("Fwd: News") + text, OWN)
        assert message.sender.person.email == "ana@atlas.example"


def test_a_message_that_came_attached() -> None:
    text = (
        "From: maya@lind.example\nSubject: fyi\nContent-Type: multipart/mixed; boundary=o\n\n--o\n"
        "Content-Type: text/plain\n\nlook\n--o\nContent-Type: message/rfc822\n\n"
        f"From: Ana Ruiz <ana@atlas.example>\nSubject: News\n\n{BODY}\n--o--"
    )
    message = message_of(text, OWN)
    assert (message.sender.person.full_name, message.subject) == ("Ana Ruiz", "News")


def test_an_answer_with_a_block_of_headers_is_no_forward() -> None:
    text = HEAD.format("Re: News") + "Thanks!\n\nFrom: Ana\nSent: Monday\nTo: M\nSubject: N\n\nx"
    with pytest.raises(InputError, match="own_message"):
        message_of(text, OWN)


@pytest.mark.parametrize(
    ("text", "name", "address", "day"),
    [
        ("Ana Ruiz <ana@atlas.example>\nMon, Mar 9, 2026, 3:04 PM\nto me\n\n" + BODY,
         "Ana Ruiz", "ana@atlas.example", date(2026, 3, 9)),
        ("From: Ana Ruiz\nSent: 9 March 2026 15:04\nTo: Maya\nSubject: News\n\n" + BODY,
         "Ana Ruiz", "", date(2026, 3, 9)),
        ("Dear Maya,\n\nno.\n\nKind regards,\nAna Ruiz\nRecruiter", "Ana Ruiz", "", None),
        ("we went with someone else", "", "", None),
    ],
)  # fmt: skip
def test_text_copied_from_a_window(text: str, name: str, address: str, day: date | None) -> None:
    message = message_of(text, OWN)
    assert message.sender.person.full_name == name
    assert message.sender.person.email == address
    assert message.sent_on == day
    assert not message.text.startswith("Mon,")


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("2026-03-09 15:04", date(2026, 3, 9)),
        ("09.03.2026 15:04", date(2026, 3, 9)),
        ("09.03.26", date(2026, 3, 9)),
        ("3/19/2026 3:04 PM", date(2026, 3, 19)),
        ("19/3/2026", date(2026, 3, 19)),
        ("3/4/2026", None),
        ("4/4/2026", date(2026, 4, 4)),
        ("Montag, 9. März 2026", date(2026, 3, 9)),
        ("lunes, 9 de marzo de 2026", date(2026, 3, 9)),
        ("Mon, 9 Mar 2026 15:04:00 +0100", date(2026, 3, 9)),
        ("99.99.2026", None),
        ("yesterday", None),
    ],
)
def test_days_as_programs_write_them(told: str, day: date | None) -> None:
    assert day_in(told) == day


def test_empty_text_is_no_message() -> None:
    with pytest.raises(InputError, match="no_message"):
        message_of(" \n ")
