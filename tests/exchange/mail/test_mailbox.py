"""Mailboxes: each message once, quoted lines whole, streamed within limits."""

from __future__ import annotations

import io
import mailbox
import tracemalloc
from email.message import EmailMessage
from pathlib import Path

import pytest

from cards.exchange.mail import mbox, read_messages, reading
from cards.exchange.mail.mbox import messages_in
from cards.model.errors import InputError

OWN = frozenset({"maya@lind.example"})
FROM = "From MAILER-DAEMON Mon Mar  9 12:00:00 2026\n"


def test_what_the_standard_library_writes_is_read(tmp_path: Path) -> None:
    path = tmp_path / "in.mbox"
    box = mailbox.mbox(path)
    for name in ("Ana Ruiz", "Ben Okafor", "Maya Lind"):
        message = EmailMessage()
        message["From"] = f"{name} <{name.split()[0].lower()}@lind.example>"
        message["Subject"] = f"From {name}"
        message.set_content(f"Hello\n\nFrom here on it is 12:00 in 2026.\nFrom {name}\n")
        box.add(message)
    box.close()
    found = read_messages(path, OWN)
    assert [one.sender.person.full_name for one in found.messages] == ["Ana Ruiz", "Ben Okafor"]
    assert found.messages[0].text == ("Hello\n\nFrom here on it is 12:00 in 2026.\nFrom Ana Ruiz")
    assert [each.reason.code for each in found.skipped] == ["exchange.own_message"]
    lines = path.read_text().split("\n")
    for one in found.messages:
        assert lines[one.line - 2].startswith("From ")


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_from_lines_and_their_likes(end: str) -> None:
    text = (
        f"{FROM}Subject: a\n\nHi\nFrom the first of 2026 at 12:00\n\nFrom all of us\n>From b\n\n"
        "From 123@xxx Mon Mar 09 12:00:00 +0000 2026\nSubject: b\n\n\n"
        "From - Fri Mar 06 12:00:00 2026\n\n"
        f"{FROM}Subject: c"
    ).replace("\n", end)
    found = [b"".join(lines) for _number, lines in messages_in(io.BytesIO(text.encode()))]
    assert len(found) == 4
    assert f">From b{end}".encode() not in found[0]
    assert b"From the first" in found[0]
    assert b"From all of us" in found[0]
    assert b"Subject: c" in found[3]


def test_only_so_many_messages_and_the_rest_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "MOST_MESSAGES", 3)
    path = tmp_path / "in.mbox"
    path.write_text(f"{FROM}From: a@x.example\nSubject: s\n\nHi\n\n" * 5)
    found = read_messages(path)
    assert len(found.messages) == 3
    assert [each.reason.code for each in found.skipped] == ["exchange.too_many_messages"]


def test_a_mailbox_over_the_limit_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "LIMIT_MB", 0)
    path = tmp_path / "in.mbox"
    path.write_text(FROM)
    with pytest.raises(InputError, match="too_big"):
        read_messages(path)
    assert mbox.LIMIT_MB > 0


def test_a_large_attachment_is_not_held(tmp_path: Path) -> None:
    path = tmp_path / "large.eml"
    with path.open("w") as file:
        file.write("From: a@x.example\nSubject: s\nContent-Type: multipart/mixed; boundary=q\n\n")
        file.write("--q\nContent-Type: text/plain\n\nHello there\n--q\n")
        file.write("Content-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n")
        file.writelines("QUJD" * 19 + "\n" for _line in range(270_000))
        file.write("--q\nContent-Type: text/calendar\n\nBEGIN:VEVENT\nUID:1\nEND:VEVENT\n--q--\n")
    tracemalloc.start()
    (message,) = read_messages(path).messages
    _now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert message.text == "Hello there"
    assert [one.uid for one in message.invitations] == ["1"]
    assert peak < 20_000_000
