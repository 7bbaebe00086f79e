"""Any bytes at all: told or refused in words, in time, and never anything else."""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from cards.exchange.correspondents.known import one_line
from cards.exchange.mail import message_of, read_messages
from cards.exchange.mail.markup import text_of_html
from cards.model.errors import InputError
from cards.model.incoming import Message

HEAD = b"From: Ana <a@b.example>\nSubject: x\n"
PIECES = st.sampled_from(
    [
        "From: ", "Subject: ", "Date: Mon, 99 Foo 99999 99:99:99 +9999", "Date: ", "\n",
        "Content-Type: multipart/mixed; boundary=b", "--b", "--b--", "Content-Type: text/html",
        "Content-Type: message/rfc822", "Content-Type: text/plain; charset=unicode_escape",
        "Content-Type: text/calendar", "Content-Transfer-Encoding: base64", "\\x\\N{",
        "Content-Transfer-Encoding: x-uuencode", "begin 644 x", "=?utf-8?B?=?=", "=?utf-7?Q?+AD?=",
        "From x Mon Mar  9 12:00:00 2026", "BEGIN:VEVENT", "DTSTART:1", "---- Forwarded message",
        "Von: a", "Gesendet: 99.99.9999", "Betreff:", "On 1 a wrote:", "-- ", ">", "<p", "<!--",
        "Content-Type: multipart/digest; boundary=\"", "Content-Type: ;;;=\"", "Received: ;;;",
    ]
)  # fmt: skip
SLOW = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


def read(path: Path, content: bytes) -> tuple[Message, ...]:
    path.write_bytes(content)
    try:
        return read_messages(path, frozenset({"maya@lind.example"})).messages
    except InputError:
        return ()


def is_harmless(message: Message) -> bool:
    person = message.sender.person
    single = (person.full_name, person.email, person.phone, message.subject, message.refusal)
    return all(text == one_line(text) for text in single)


@SLOW
@given(content=st.binary(max_size=300), head=st.booleans())
@example(content=b"\xff\xfe\x00", head=False)
def test_any_bytes(content: bytes, tmp_path: Path, *, head: bool) -> None:
    for message in read(tmp_path / "x.eml", (HEAD if head else b"") + content):
        assert is_harmless(message)


@SLOW
@given(lines=st.lists(PIECES | st.text(max_size=15), max_size=40), box=st.booleans())
def test_any_lines(lines: list[str], tmp_path: Path, *, box: bool) -> None:
    content = "\n".join(lines).encode("utf-8", "replace")
    start = b"From x Mon Mar  9 12:00:00 2026\n" if box else b""
    for message in read(tmp_path / "x.eml", start + HEAD + content):
        assert is_harmless(message)


@SLOW
@given(text=st.text(max_size=300))
def test_any_pasted_text(text: str) -> None:
    with suppress(InputError):
        assert is_harmless(message_of(text))


def nested(depth: int, kind: str) -> bytes:
    if kind == "message":
        return HEAD + b"Content-Type: message/rfc822\n\n" * depth + HEAD + b"\nHi"
    parts = b"".join(
        b"Content-Type:\n multipart/mixed; boundary=b%d\n\n--b%d\n" % (at, at)
        for at in range(depth)
    )
    return HEAD + parts + b"\nHi"


@pytest.mark.parametrize(
    "content",
    [
        nested(3_000, "message"),
        nested(3_000, "multipart"),
        HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\n" * 100_000,
        HEAD + b"X: y\n" * 300_000,
        HEAD + b"Content-Type: a/b" + b';"' * 100_000 + b"\n\nx",
        HEAD + b"Content-Type: a/b\n" + b' ;a="\n' * 100_000 + b"\n\nx",
        HEAD + b"X: " + b"=?utf-8?Q?" * 100_000 + b"\n\nx",
        b"Subject: " + b"=?utf-8?Q?a?= " * 100_000 + b"\nFrom: " + b"<" * 200_000 + b"\n\nx",
        HEAD + b"Content-Type: text/html\n\n" + b"<!--" * 100_000,
        HEAD + b"Content-Type: text/html\n\n" + b"<script>" * 50_000,
        HEAD + b"Content-Type: text/html\n\n" + b"<blockquote>" * 40_000 + b"x",
        HEAD + b"\n" + b"On 1 " * 100_000,
        HEAD + b"\n" + b"On 1\n" * 80_000,
        HEAD + b"\n" + b"---------- Forwarded message\nFrom: a\nSubject: b\nDate: c\n\n" * 5_000,
        HEAD + b"\n" + b"From: a\n" * 50_000,
        HEAD + b"\n" + b"not be the a you decided against " * 20_000,
        HEAD + b"\nBest,\n" + b"1 2 3 4 5 6 7 8 9 " * 20_000,
        HEAD + b"\nAna\n" + b"12 " + b"a " * 60_000,
        HEAD + b"\n" + b"\n" * 300_000,
    ],
    ids=range(19),
)
def test_large_and_odd_messages_take_little_time(content: bytes, tmp_path: Path) -> None:
    begun = time.process_time()
    read(tmp_path / "x.eml", content)
    assert time.process_time() - begun < 5


@given(st.text(alphabet="<>!-/abp \n&;'\"=", max_size=200))
@example("<![")
@example("<div style=display:none><div></div>x")
def test_any_markup_gives_text(markup: str) -> None:
    assert "<!--" not in text_of_html(markup) or "<!--" not in markup
