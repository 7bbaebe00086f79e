"""Drafts that mail programs open: read back as typed, and nothing slips into the headers."""

from __future__ import annotations

import email
import email.policy
from email.header import decode_header, make_header
from email.message import EmailMessage

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cards.exchange.eml import draft_message
from cards.exchange.messages import MESSAGES
from cards.model.errors import InputError
from cards.model.notes import Channel, Occasion
from cards.model.words import Draft

HEADERS = ["X-Unsent", "From", "To", "Subject", "Content-Type", "Content-Transfer-Encoding",
           "MIME-Version"]  # fmt: skip


def draft(subject: str = "Thank you", text: str = "Dear Ana,\n\nThank you.\n\nMaya") -> Draft:
    return Draft(
        occasion=Occasion.AFTER_INTERVIEW, channel=Channel.EMAIL, subject=subject, text=text
    )


def read(
    letter: Draft, to_name: str = "Ana Ruiz", to_email: str = "ana@larch.example"
) -> EmailMessage:
    raw = draft_message(letter, to_name, to_email, "Maya Lind", "maya@lind.example")
    assert raw.isascii()
    assert max(len(line) for line in raw.split(b"\r\n")) <= 998
    assert b"\n" not in raw.replace(b"\r\n", b"")
    message = email.message_from_bytes(raw, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    assert not message.defects
    return message


def test_a_draft_is_unsent_plain_utf_8() -> None:
    message = read(draft(text="Dear Zoë,\n\nTake the “blue” one…\n\nMaya"))
    assert message.keys() == HEADERS
    assert message["X-Unsent"] == "1"
    assert message["From"].addresses[0].addr_spec == "maya@lind.example"
    assert message.get_content_type() == "text/plain"
    assert message.get_content_charset() == "utf-8"
    assert message.get_content().splitlines() == [
        "Dear Zoë,", "", "Take the “blue” one…", "", "Maya",
    ]  # fmt: skip


def test_plain_headers_stay_readable() -> None:
    raw = draft_message(draft(), "Ana Ruiz", "ana@larch.example", "Maya", "maya@lind.example")
    assert b'To: "Ana Ruiz" <ana@larch.example>\r\nSubject: Thank you\r\n' in raw


def test_without_addresses_the_mail_program_fills_them_in() -> None:
    raw = draft_message(draft(), "Ana Ruiz", "", "Maya", " ")
    message = email.message_from_bytes(raw, policy=email.policy.default)
    assert "To" not in message
    assert "From" not in message


NASTY = st.one_of(
    st.text(max_size=90),
    st.text(st.sampled_from('ab =?_\r\n\x00\u2028\x85"\\<>,:;@é漢😀\u202e'), max_size=90),
)


@given(name=NASTY, subject=NASTY)
@example(name="=?utf-8?q?x=0D=0ABcc:_evil@bad.example?=", subject="=?utf-8?b?DQpCY2M6IGE=?=")
@example(name='"x" <evil@bad.example>,', subject="a\r\nBcc: evil@bad.example")
@example(name="Ana\r\n\r\nbody", subject="\r\n\r\nbody")
@example(name="=?utf-8?q?=0A?= =?utf-8?q?=0A?=", subject="é" * 90)
def test_no_name_or_subject_starts_a_header(name: str, subject: str) -> None:
    message = read(draft(subject=subject), to_name=name)
    assert message.keys() == HEADERS
    (to,) = message["To"].addresses
    assert to.addr_spec == "ana@larch.example"
    assert message.get_content().startswith("Dear Ana,")
    assert not any(char in str(message[key]) for key in ("To", "Subject") for char in "\r\n\x00")


LETTERS = st.characters(exclude_categories=["C", "Z"], include_characters=" ")
WRITTEN = st.text(LETTERS, max_size=80).map(lambda text: " ".join(text.split()))


@given(name=WRITTEN, subject=WRITTEN)
@example(name="=?utf-8?q?Ana?=", subject="=?utf-8?q?Ana?= =?utf-8?q?Bo?=")
@example(name='Zoë "Zed" O’Brien, PhD', subject="Thank you – for the 20 % idea (really)")
def test_names_and_subjects_are_read_back_as_typed(name: str, subject: str) -> None:
    message = read(draft(subject=subject), to_name=name)
    assert str(message["Subject"]) == subject
    # the newer parser of Python 3.11 puts a space between the encoded words of a long name
    raw = draft_message(draft(), name, "ana@larch.example", "", "")
    to = str(make_header(decode_header(email.message_from_bytes(raw)["To"])))
    assert to.removesuffix("<ana@larch.example>").strip() in {
        name, '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"', "ana@larch.example",
    }  # fmt: skip


@given(st.text(st.characters(exclude_categories=["C"], include_characters="\n"), max_size=300))
def test_the_text_is_read_back_as_typed(text: str) -> None:
    content = read(draft(text=text)).get_content()
    assert content.splitlines() == text.splitlines() or content.strip() == text.strip()


def test_a_domain_in_any_script_is_written_in_ascii() -> None:
    message = read(draft(), to_email="ana@bücher.example")
    assert message["To"].addresses[0].domain == "xn--bcher-kva.example"


@pytest.mark.parametrize(
    "address",
    [
        "ana",
        "@x.example",
        "ana@",
        "a b@x.example",
        "a@x.example, b@x.example",
        "a@x.example\r\nBcc: b@x.example",
        "<a@x.example>",
        "=?utf-8?q?a?=@x.example",
        "a@x..example",
        "a@-x.example",
        "ána@x.example",
        f"{'a' * 65}@x.example",
    ],
)
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(InputError) as caught:
        draft_message(draft(), "Ana", address, "Maya", "maya@lind.example")
    said = MESSAGES[caught.value.code].format(**caught.value.values)
    assert "\n" not in said
    assert said.startswith("“")
