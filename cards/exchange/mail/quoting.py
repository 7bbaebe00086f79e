"""Parts what somebody wrote from what they quoted or forwarded."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

_RULE = re.compile(r"[-_*=\s>]+")
_HEADER = re.compile(r"[\s>*]*([^\W\d_][\w' -]{0,20}?)\s*\*?\s*:\*?\s*(.*)")
_DATED = re.compile(r"[\d@]")
_MOST_LINES = 3_000
_LONGEST_ANNOUNCEMENT = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Headers that stand as text above a quoted or forwarded message."""

    begins: int
    """Index of its first line."""
    ends: int
    """Index of the line after its last."""
    headers: dict[str, str]
    """Keys "from", "date", "to", "subject"."""


def own_words(text: str) -> str:
    """The text without what it answers: cut where a quotation is announced, "> " lines left out."""
    lines = text_lines(text)
    kept: list[str] = []
    for at, line in enumerate(lines):
        if _begins_quotation(lines, at):
            break
        if not line.lstrip().startswith(">"):
            kept.append(line)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip()


def text_lines(text: str) -> list[str]:
    """The lines of a text, as many as a letter can have."""
    return text.split("\n", _MOST_LINES)[:_MOST_LINES]


def forward_mark(lines: list[str]) -> int:
    """The index of the line that says "Forwarded message" or the like, or -1."""
    for at, line in enumerate(lines):
        if _holds_mark(line, "forwarded"):
            return at
    return -1


def header_block(lines: list[str], begin: int = 0) -> Block | None:
    """The first block of "From: … Sent: … Subject: …", in any order, at ``begin`` or after."""
    for at in range(begin, len(lines)):
        if _header(lines[at]):
            block = _block(lines, at)
            if _is_whole(block):
                return block
    return None


def is_forward(subject: str) -> bool:
    """Whether a subject says that the message is forwarded."""
    return subject.strip().casefold().startswith(tuple(_marks()["subjects"]["forwarded"]))


def _begins_quotation(lines: list[str], at: int) -> bool:
    line = lines[at].strip()
    if _holds_mark(line, "quoted") or _holds_mark(line, "forwarded"):
        return True
    if _is_announced(lines, at):
        return True
    return _header(line) is not None and _is_whole(_block(lines, at))


def _is_whole(block: Block) -> bool:
    """Whether headers are enough to be a message's, and not just a line "From: …" of a text."""
    keys = block.headers.keys()
    return "from" in keys and (len(keys) >= 3 or "subject" in keys)


def _holds_mark(line: str, kind: str) -> bool:
    """Whether a line is nothing but one of the marks, with the rules that surround it."""
    if len(line) > 120:
        return False
    words = " ".join(_RULE.sub(" ", line.casefold()).split()).rstrip(": ")
    return bool(words) and words in {mark.rstrip(":") for mark in _marks()["lines"][kind]}


def _is_announced(lines: list[str], at: int) -> bool:
    """Whether a quotation is announced here, on a line that may be broken into three."""
    joined = ""
    for line in lines[at : at + 3]:
        joined = f"{joined} {line.strip()}".strip().casefold()
        if len(joined) > _LONGEST_ANNOUNCEMENT or not joined:
            return False
        if any(_announces(joined, rule) for rule in _marks()["announced"]):
            return True
    return False


def _announces(joined: str, rule: dict[str, list[str]]) -> bool:
    return (
        joined.startswith(tuple(rule["begins"]))
        and joined.endswith(tuple(rule["ends"]))
        and any(mark in joined for mark in rule.get("holds", [" "]))
        and _DATED.search(joined) is not None
    )


def _block(lines: list[str], begin: int) -> Block:
    """The headers from ``begin`` on; a line that is none continues the one before it, once."""
    headers: dict[str, str] = {}
    at, last = begin, ""
    while at < len(lines) and at < begin + 16:
        found = _header(lines[at])
        if found:
            last = found[0]
            headers.setdefault(last, found[1])
        elif not lines[at].strip(" >"):
            if len(headers) > 1 or at > begin + 1:
                break
        elif last and not headers[last]:
            headers[last] = lines[at].strip(" >*")
        elif last not in {"to", "subject"}:
            break
        at += 1
    return Block(begins=begin, ends=at, headers=headers)


def _header(line: str) -> tuple[str, str] | None:
    """The key and the value of a line that looks like one of the headers we know."""
    found = _HEADER.match(line[:1000])
    key = _keys().get(found[1].casefold().strip()) if found else None
    return (key, found[2].strip(" *")) if found and key else None


@cache
def _keys() -> dict[str, str]:
    return {name: key for key, names in _marks()["headers"].items() for name in names}


@cache
def _marks() -> dict[str, Any]:
    text = Path(__file__).with_name("marks.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
