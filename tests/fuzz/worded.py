"""Fuzzes what is put in place of fields: templates, phrases, notes of a merge, language banks."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from cards.exchange.merge_fields import fields_used, fill
from cards.model.notes import Channel, Occasion
from cards.model.own_words import OwnPhrase, Template
from cards.model.words import Facts
from cards.words import write_batch
from cards.words.languages import bank
from cards.words.templates import TEMPLATE_FIELDS, fill_template
from tests.fuzz.mutating import spoilt, spoilt_or_made
from tests.fuzz.trying import Door

_FACTS = Facts(
    full_name="Dr. Ana Ruiz",
    company="Larch",
    job_title="Analyst",
    talked_about="how she reads old maps",
    promised="to send the atlas",
    sender="Maya Lind",
)
_ROOMS = ("languages", "bank", "scripts", "offers")
_BREAK = b"\x1e"
"""Parts a bank's file name from what is in it."""


def _text(path: Path) -> str:
    return path.read_bytes().decode("utf-8", "replace")


def _template(path: Path) -> None:
    text = _text(path)
    template = Template(name=text[:30], occasion=Occasion.AFTER_NO, subject=text[:60], text=text)
    filled = fill_template(template, _FACTS)
    # What is filled in is never read again: no field's own text may come to anything.
    assert "{" in text or "{" not in filled.text


def _phrase(path: Path) -> None:
    own = OwnPhrase(occasion=Occasion.AFTER_NO, move="moment", text=_text(path))
    write_batch([_FACTS], Occasion.AFTER_NO, seed=1, own=[own])


def _fact(path: Path) -> None:
    said = _text(path)
    facts = Facts(full_name=f"Ana {said[:40]}", company=said[:80], talked_about=said, sender="Maya")
    write_batch([facts], Occasion.AFTER_INTERVIEW, channel=Channel.EMAIL, seed=1)


def _merge_note(path: Path) -> None:
    text = _text(path)
    fields = {"full_name": "{company}{0.__class__}", "company": "%s {full_name}", "city": ""}
    fields_used(text)
    fill(text, fields, 2)


def _fields() -> SearchStrategy[bytes]:
    names = "".join(f"Dear {{{name}}},\n" for name in (*TEMPLATE_FIELDS, "full_name", "company"))
    odd = "{{x}} {x {y} } {0} {x.y} {x[0]} {x!r:>9} {Sie|du} {|} {a|{b}} %(x)s ${x} {} }{ {\n}"
    return spoilt_or_made((names.encode(), odd.encode(), b"Warmly,\nMaya\n"))


@st.composite
def _bank_files(draw: DrawFn) -> bytes:
    name = draw(st.sampled_from(sorted(_bank_texts())))
    return name.encode() + _BREAK + draw(spoilt((_bank_texts()[name],)))


@cache
def _bank_texts() -> dict[str, bytes]:
    root = Path(str(bank()))
    lists = (*root.glob("de/after_no/*.toml"), *root.glob("de/shared/*.toml"))
    whole = (root / "de" / "salutation.toml", root / "de" / "close.toml", *lists)
    return {str(path.relative_to(root)): path.read_bytes() for path in whole}


def _bank(path: Path) -> None:
    name, _, content = path.read_bytes().partition(_BREAK)
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        shutil.copytree(Path(str(bank())) / "de", root / "de")
        (root / name.decode()).write_bytes(content)
        with _banks_in(root):
            for channel in (Channel.CARD, Channel.EMAIL):
                facts = Facts(full_name="Ana Ruiz", sender="Maya", language="de")
                write_batch([facts], Occasion.AFTER_NO, channel=channel, seed=1)


@contextmanager
def _banks_in(root: Path) -> Iterator[None]:
    rooms = [import_module(f"cards.words.{name}") for name in _ROOMS]
    before = [(room, vars(room)["bank"]) for room in rooms if "bank" in vars(room)]
    where: Callable[[], Path] = lambda: root  # noqa: E731 - one line, put in the place of ours
    for room, _ in before:
        vars(room)["bank"] = where
    _forget()
    try:
        yield
    finally:
        for room, own in before:
            vars(room)["bank"] = own
        _forget()


def _forget() -> None:
    for name in _ROOMS:
        for found in vars(import_module(f"cards.words.{name}")).values():
            if hasattr(found, "cache_clear"):
                found.cache_clear()


DOORS = (
    Door("template", "templates of one's own", ".txt", _fields, _template),
    Door("phrase", "phrases of one's own", ".txt", _fields, _phrase),
    Door("fact", "what was talked about, as typed", ".txt", _fields, _fact),
    Door("merge-note", "the note of a mail merge", ".txt", _fields, _merge_note),
    Door("bank", "language banks (TOML)", ".bank", _bank_files, _bank, light=15),
)
