"""Reads what the block of lines under a name offers: title, company, phones, address, LinkedIn."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from cards.exchange.correspondents.known import known, one_line, squeezed
from cards.exchange.mail.postal import address_in_lines
from cards.model.people import Address

_MOST_LINES = 14
_LONGEST = 160
_DELIMITER = re.compile(r"--\s?|—|_{2,}|-{3,}")
_PARTS = re.compile(r"\s*[|·•]\s*|\s+[–—/]\s+|\s{3,}|\t+")
_NUMBERS = re.compile(r"\s*[|·•]\s*|\s+[–—]\s+|\s+/\s+(?=\+|0)|\s{3,}|\t+")
"""What parts telephone numbers: a stroke alone may stand within one, "069 / 12 34"."""
_FOR = re.compile(r"^(?:i\. ?[av]\.|ppa\.|p\. ?o\.|p\. ?p\.)\s*", re.IGNORECASE)
"""Before the name of who signs for somebody else, in German and Spanish letters."""
_PHONE = re.compile(r"(?<![\w/.@-])(\+|00)?\(?\d[\d\s().\-/\u2011]{5,24}\d(?![\w@])")
_LINKEDIN = re.compile(r"(?:https?://)?(?:[a-z]{2,3}\.)?linkedin\.com/in/[\w%.-]{2,100}", re.I)
_URL = re.compile(r"https?://|www\.|\S@\S", re.IGNORECASE)
_AT = re.compile(r"\s+(?:at|@|bei|en)\s+|,\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """What a signature tells; "" for what is not evident."""

    name: str = ""
    title: str = ""
    company: str = ""
    phones: tuple[tuple[str, str], ...] = ()
    """Numbers as written, each with "cell", "work" or ""."""
    address: Address = field(default_factory=Address)
    linkedin: str = ""


def signature_of(text: str, name: str, company: str) -> Signature:
    """The signature at the end of what somebody wrote.

    ``name`` and ``company`` are what is known of them already, "" for nothing. A signature is what
    follows a line "-- " (RFC 3676, 4.3), the person's own name, or a complimentary close and a
    line that can be a name.
    """
    lines = [one_line(line, _LONGEST * 2) for line in text.split("\n")[-60:]]
    begin, found = _begin(lines, name)
    if begin is None:
        return Signature()
    block = [line.strip("*_ ") for line in lines[begin:] if line and len(line) <= _LONGEST]
    whole = block[:_MOST_LINES]
    block = [part for line in whole for part in _PARTS.split(line) if part]
    title, told = _title_and_company(block, found or name, company)
    return Signature(
        name=found,
        title=title,
        company=told,
        phones=_phones([part for line in whole for part in _NUMBERS.split(line) if part]),
        address=address_in_lines(lines[begin:][:_MOST_LINES]),
        linkedin=_linkedin(block),
    )


def _begin(lines: list[str], name: str) -> tuple[int | None, str]:
    """Where the signature begins, and the name found where none was known."""
    for at in range(len(lines) - 1, -1, -1):
        if _is_name(lines[at], name):
            return at, ""
    for at in range(len(lines) - 1, -1, -1):
        if _closes(lines[at]):
            below = next((i for i in range(at + 1, len(lines)) if lines[i]), None)
            if below is None:
                return None, ""
            guess = "" if name else _as_name(lines[below])
            return below + bool(guess), guess
    for at in range(len(lines) - 1, -1, -1):
        if lines[at] and _DELIMITER.fullmatch(lines[at]):
            return at + 1, ""
    return None, ""


def _is_name(line: str, name: str) -> bool:
    """Whether a line is the person's name, whole or as it begins, and nothing of a sentence."""
    line = _FOR.sub("", line, count=1) if _FOR.match(line) else line
    plain, wanted = squeezed(line), squeezed(name)
    if len(wanted) < 4 or " " not in name:
        return False
    rest = line[len(name) :].strip()
    return plain == wanted or (
        plain.startswith(wanted) and len(line) < 100 and rest[:1] in {"|", ",", "(", "-", "–", "·"}
    )


def _closes(line: str) -> bool:
    plain = line.casefold().strip(" ,!-–*")
    return plain in _closes_known()


def _as_name(line: str) -> str:
    """A line as somebody's name: two to four words in capitals, neither a title nor a company."""
    words = _FOR.sub("", line.strip("*_ ,"), count=1).split()
    named = 2 <= len(words) <= 4 and all(
        word[0].isupper() or word.casefold() in known("particles") for word in words
    )
    odd = any(char.isdigit() or char in "@:|/" for char in line)
    ends = words[-1].casefold().strip(".") if words else ""
    if not named or odd or _is_title(line) or ends in known("company_endings"):
        return ""
    desk = known("desk_words").intersection(word.casefold() for word in words)
    return "" if desk else " ".join(words)


def _title_and_company(block: list[str], name: str, company: str) -> tuple[str, str]:
    title = told = ""
    for line in (
        _FOR.sub("", each, count=1).removeprefix(name).strip(" ,|-–") for each in block[:6]
    ):
        if _URL.search(line) or any(char.isdigit() for char in line) or not line:
            continue
        if not title and _is_title(line):
            title, told = _apart(line, told)
        elif not told and _is_company(line, company, after_title=bool(title)):
            told = line.strip(" ,")
    return title, told


def _apart(line: str, told: str) -> tuple[str, str]:
    """A title and the company after it: "Recruiter at Atlas", "Recruiter, Atlas"."""
    parts = _AT.split(line, maxsplit=1)
    if len(parts) == 2 and _is_title(parts[0]) and not _is_title(parts[1]) and not told:
        return parts[0].strip(" ,"), parts[1].strip(" ,")
    return line.strip(" ,"), told


def _is_title(line: str) -> bool:
    if len(line) > 80 or line.endswith((".", "!", "?")):
        return False
    words = re.findall(r"[^\W\d_]+", line.casefold())
    return any(
        word in _titles() or any(word.startswith(each) for each in _title_beginnings())
        for word in words
    )


def _is_company(line: str, company: str, *, after_title: bool) -> bool:
    """Whether a line is evidently a company: like the domain's, or ending as companies do."""
    if len(line) > 60 or (line.endswith((".", ":", "!", "?")) and not _ends_as_company(line)):
        return False
    plain, wanted = squeezed(line), squeezed(company)
    like = len(wanted) > 2 and (plain.startswith(wanted) or wanted.startswith(plain or "-"))
    return like or (after_title and _ends_as_company(line))


def _ends_as_company(line: str) -> bool:
    words = line.casefold().replace(".", "").replace(",", " ").split()
    return len(words) > 1 and words[-1] in known("company_endings")


def _phones(block: list[str]) -> tuple[tuple[str, str], ...]:
    found: dict[str, tuple[str, str]] = {}
    for line in block:
        for match in _PHONE.finditer(line):
            label = re.findall(r"[^\W\d_]+", line[: match.start()].casefold())[-1:]
            number = match[0].strip(" .-/")
            digits = re.sub(r"\D", "", number)
            if not 8 <= len(digits) <= 15 or not _is_dialled(match, number, "".join(label)):
                continue
            mobile = bool(label) and label[0] in _known()["phones"]["mobile"]
            found.setdefault(digits, (number, "cell" if mobile else "work" if label else ""))
    return tuple(found.values())[:4]


def _is_dialled(match: re.Match[str], number: str, label: str) -> bool:
    """Whether figures are a phone number, by what stands before them or by their shape."""
    phones = _known()["phones"]
    if label in phones["not"]:
        return False
    if match[1] or label in phones["usual"] or label in phones["mobile"]:
        return True
    return not label and _is_grouped(number)


def _is_grouped(number: str) -> bool:
    """Whether figures without a label are in groups, and no date."""
    groups = re.findall(r"\d+", number)
    three = re.fullmatch(r"\d{1,4}([./-])\d{1,2}\1\d{1,4}", number)
    return len(groups) > 1 and not three


def _linkedin(block: list[str]) -> str:
    for line in block:
        if found := _LINKEDIN.search(line):
            return found[0] if found[0].startswith("http") else f"https://{found[0]}"
    return ""


@cache
def _closes_known() -> frozenset[str]:
    return frozenset(each.casefold() for each in _known()["closes"])


@cache
def _titles() -> frozenset[str]:
    return frozenset(word for word in _known()["titles"] if not word.endswith("~"))


@cache
def _title_beginnings() -> tuple[str, ...]:
    return tuple(word[:-1] for word in _known()["titles"] if word.endswith("~"))


@cache
def _known() -> dict[str, Any]:
    text = Path(__file__).with_name("signatures.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
