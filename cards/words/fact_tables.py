"""Reading typed facts by the tables of a language, for every language but English."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from cards.words.forms import Fact, Form
from cards.words.gravity import is_grave
from cards.words.languages import Language, Reading
from cards.words.sentences import split_sentences
from cards.words.table_gaps import parted, spelled_out, standing_alone, with_you
from cards.words.tokens import capitalised, is_word, pieces
from cards.words.turning import turned_to_you

MOST_WORDS = 48
"""A longer fact is cut after its last whole sentence or clause within this many words."""
_LONG_NOUN = 9
"""Words beyond which something without a verb we know is no longer taken for a noun phrase."""
_BULLET = re.compile(r"^\s*(?:[-*•–—>]+\s+|\d+[.)]\s+)")
_END = " ,;:.…-–—"


def read_by_tables(
    typed: str,
    spoken: Language,
    names: Collection[str] = (),
    *,
    wanted: str = "",
    familiar: bool = False,
    turned: bool = True,
) -> Fact:
    """Read a typed text about the person called ``names``; never fails.

    ``wanted`` is "act" for what was promised and "say" for what is to stay a whole sentence.
    """
    tables = spoken.reading
    text = _tidy(spelled_out(_shortened(typed), tables), tables)
    if not _words(text) or text.casefold() in tables.no_facts:
        return Fact(Form.NOTHING, "")
    if wanted != "say":
        text = _without_leads(text, tables)
        text = parted(standing_alone(text, tables), tables)
    if turned:
        text = turned_to_you(text, tables, names, familiar=familiar)
        text = ". ".join(
            capitalised(with_you(each.rstrip(_END), tables, familiar=familiar))
            if len(split_sentences(text)) > 1
            else with_you(each, tables, familiar=familiar)
            for each in split_sentences(text)
        )
    sentences = split_sentences(text)
    if len(sentences) > 1:
        form = Form.STATEMENT
        text = (
            text
            if wanted == "say"
            else "; ".join(_small_start(each.rstrip(_END), tables) for each in sentences)
        )
    else:
        form, text = _one(text, tables, wanted)
    text = text.strip().rstrip(".")
    grave = is_grave(text, spoken)
    return Fact(form, text, grave=grave) if text else Fact(Form.NOTHING, "")


def _one(text: str, tables: Reading, wanted: str) -> tuple[Form, str]:
    if wanted == "act" and (act := _act(text, tables)):
        return Form.ACT, act
    text = _small_start(text, tables)
    return _form(text, tables), text


def _form(text: str, tables: Reading) -> Form:
    said = _words(text)
    if text.endswith("?"):
        return Form.STATEMENT
    if said[0] in tables.question_words:
        return Form.QUESTION
    if said[0] in tables.clause_words:
        return Form.THAT
    opens = tables.clause_words | tables.question_words
    before = _before(_words(re.split("[,(]", text)[0]), opens)
    if said[0] in tables.subjects or tables.finite_verbs & set(before):
        return Form.STATEMENT
    return Form.STATEMENT if len(said) > _LONG_NOUN and "," not in text else Form.NOUN


def _act(text: str, tables: Reading) -> str:
    """The text as something one will do; "" where it is not typed so."""
    text = _without(text, _strings(tables.acts.get("lead_ins")))
    said = _words(text)
    endings = tuple(_strings(tables.acts.get("endings")))
    verb = said[0 if tables.acts.get("place") == "first" else -1] if said else ""
    fits = bool(endings) and verb.endswith(endings)
    opens = tables.question_words | tables.clause_words
    return _small_start(text, tables) if fits and said[0] not in opens else ""


def _strings(value: object) -> list[str]:
    return [str(each) for each in value] if isinstance(value, Iterable) else []


def _before(said: list[str], stops: Collection[str]) -> list[str]:
    end = next((index for index, word in enumerate(said) if word in stops), len(said))
    return said[:end]


def _without_leads(text: str, tables: Reading) -> str:
    shorter = _without(text, tables.lead_ins)
    if shorter == text:
        return text
    for ending in sorted(tables.lead_outs, key=len, reverse=True):
        if shorter.casefold().endswith(f" {ending}"):
            return shorter[: -len(ending)].rstrip(_END)
    return shorter


def _without(text: str, lead_ins: Iterable[str]) -> str:
    for lead in sorted(lead_ins, key=len, reverse=True):
        rest = text[len(lead) :]
        if text.casefold().startswith(lead) and rest[:1] in (" ", ",", ":") and rest.strip(_END):
            return rest.strip(_END)
    return text


def _small_start(text: str, tables: Reading) -> str:
    """The text with a small letter at its start where a list says that the word is no name."""
    first = next((piece for piece in pieces(text) if is_word(piece)), "")
    small = (
        tables.articles | tables.small | tables.question_words | tables.clause_words
    ) | tables.subjects
    polite = {each.partition("|")[0] for each in (*tables.turns.values(), tables.you)}
    if first[1:].islower() or len(first) == 1:
        at = text.index(first) if first else 0
        if first.casefold() in small and first not in polite:
            return text[:at] + first[:1].lower() + text[at + 1 :]
    return text


def _tidy(text: str, tables: Reading) -> str:
    parts = [_BULLET.sub("", part) for part in re.split(r"[\r\n;]+", text)]
    parts = [" ".join(part.split()).strip(_END) for part in parts]
    parts = [part for part in parts if part.casefold() not in tables.no_facts] or parts
    parts = [part for part in parts if part]
    if len(parts) > 1:
        link = f" {tables.conjunction} " if tables.conjunction else ", "
        parts = [", ".join(parts[:-1]) + link + parts[-1]]
    text = re.sub(r"\s+([,.;:!?])", r"\1", "".join(parts))
    text = re.sub(r"!+", ".", re.sub(r"([!?])[!?.]+", r"\1", text)).strip(_END)
    for first, last in (('"', '"'), ("“", "”"), ("„", "“"), ("«", "»"), ("(", ")")):
        if text.startswith(first) and text.endswith(last) and first not in text[1:-1]:
            return text[1:-1].strip(_END)
    return text


def _shortened(text: str) -> str:
    found = text[:4000].split(" ")
    if len(found) <= MOST_WORDS:
        return text[:4000]
    kept = " ".join(found[:MOST_WORDS])
    cut = max(kept.rfind(mark) for mark in (". ", "; ", ", ", "! ", "? ", "\n"))
    return kept[:cut] if cut > len(kept) // 3 else kept


def _words(text: str) -> list[str]:
    return [piece.casefold() for piece in pieces(text) if is_word(piece)]
