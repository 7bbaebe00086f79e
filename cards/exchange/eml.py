"""Writes an e-mail as a draft file that mail programs open ready to be sent."""

from __future__ import annotations

import re
from base64 import b64encode
from email.message import EmailMessage
from email.policy import SMTP

from cards.model.errors import InputError
from cards.model.words import Draft

_LOCAL = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
_DOMAIN = r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*"
_WORD_BYTES = 39
"""Bytes of text in one encoded word: with a header's name it stays within the 76 characters that
RFC 2047, section 2, allows a line."""


def draft_message(
    draft: Draft, to_name: str, to_email: str, from_name: str, from_email: str
) -> bytes:
    """The draft as an ``.eml`` file: UTF-8 plain text, CRLF line ends.

    ``X-Unsent: 1`` makes Outlook, and others that know it, open the file in a new message's
    window. Date and Message-ID are left out: the program that sends the message writes them,
    and a draft that had them would look received. A missing address leaves its header out, for
    the mail program or the person to fill in.

    Names and subject cannot start another header: control characters become spaces, and
    whatever is not plain ASCII, or looks like an RFC 2047 word, is written as encoded words,
    so that it is read back as it was typed.

    Raises InputError "exchange.bad_email" when an address is none.
    """
    body = EmailMessage(policy=SMTP)
    text = "\n".join(draft.text.splitlines()) + "\n"
    body.set_content(_sound(text), charset="utf-8", cte="quoted-printable")
    headers = [
        "X-Unsent: 1",
        *_mailbox("From", from_name, from_email),
        *_mailbox("To", to_name, to_email),
        f"Subject: {_words(draft.subject)}",
    ]
    return "".join(f"{header}\r\n" for header in headers).encode("ascii") + body.as_bytes()


def _mailbox(header: str, name: str, address: str) -> list[str]:
    """The header line for one person, or none when there is no address."""
    if not address.strip():
        return []
    spec, words = _address(address), _words(name)
    if not words:
        return [f"{header}: {spec}"]
    if not words.startswith("=?"):
        quoted = words.replace("\\", "\\\\").replace('"', '\\"')
        words = f'"{quoted}"'
    line = f"{header}: {words} <{spec}>"
    return [line if len(line) <= 76 else f"{header}: {words}\r\n <{spec}>"]


def _address(typed: str) -> str:
    """An address as headers take it, its domain in ASCII (RFC 5321; IDNA for the domain)."""
    local, _, domain = typed.strip().rpartition("@")
    try:
        domain = domain.encode("idna").decode("ascii")
    except UnicodeError:
        domain = ""
    fits = re.fullmatch(_LOCAL, local) and re.fullmatch(_DOMAIN, domain)
    if not fits or "=?" in local or len(local) > 64:
        raise InputError("exchange.bad_email", given=" ".join(typed.split()))
    return f"{local}@{domain}"


def _words(text: str) -> str:
    """Header text on one line as it is, or as encoded words folded over several."""
    clean = " ".join(_sound(re.sub(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]", " ", text)).split())
    if clean.isascii() and "=?" not in clean and len(clean) <= 60:
        return clean
    chunks, chunk = [], b""
    for char in clean:
        encoded = char.encode()
        if len(chunk) + len(encoded) > _WORD_BYTES:
            chunks.append(chunk)
            chunk = b""
        chunk += encoded
    words = (f"=?utf-8?b?{b64encode(part).decode('ascii')}?=" for part in [*chunks, chunk])
    return "\r\n ".join(words)


def _sound(text: str) -> str:
    """Text that UTF-8 can hold; a half of a surrogate pair becomes the replacement character."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
