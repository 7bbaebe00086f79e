"""Spelling out what people jot down: "w/ him", "hes", "3 yr plan", and asides to themselves."""

from __future__ import annotations

import re

from cards.words.lexicon import pairs

_YEARS_OF = re.compile(
    r"\b(\d+)[ -]?(?:yrs?|years?) (?=(?:plan|roadmap|strategy|contract|deal)\b)", re.I
)
_YEARS = re.compile(r"\b(\d+) ?yrs?\b\.?", re.IGNORECASE)
_ABOUT = re.compile(r"(?<=\w) re:? (?=\w)")
_COMPANY = re.compile(r"\b(at|in|to|with|from|for) (?=company\b)", re.IGNORECASE)
_NICE = (
    r"(?:so |very |really |super |such a )?(?:kind|nice|sweet|lovely|friendly|helpful|funny|cool"
    r"|great|fun|thoughtful|interesting)(?: of (?:him|her|them)| (?:guy|man|woman|person|lady))?"
)
_TO_DO = r"(?:must|to ?do|need to|remember to|follow up|check|look up|google)(?: \S+){0,3}"
_ASIDE = re.compile(rf"(?:\s*[,(–—]|\s+-)\s*(?:{_NICE}|{_TO_DO})[)!.]*$", re.IGNORECASE)


def spelled_out(text: str) -> str:
    """The text with what is shortened in it written in full."""
    for short, whole in pairs("shortened").items():
        text = re.sub(rf"(?<!\S){re.escape(short)}(?!\w)", whole, text)
    for short, whole in pairs("contracted").items():
        text = re.sub(rf"(?<![\w'’]){short}(?![\w'’])", whole, text)
        text = re.sub(rf"(?<![\w'’]){short.capitalize()}(?![\w'’])", whole.capitalize(), text)
    text = _YEARS_OF.sub(r"\1-year ", text)
    text = _YEARS.sub(lambda found: f"{found[1]} year{'' if found[1] == '1' else 's'}", text)
    text = _ABOUT.sub(" about ", text)
    text = _COMPANY.sub(r"\1 the ", text)
    return _dashes(text)


def without_aside(part: str) -> str:
    """A part without what its writer only told themselves: ", very kind", "– must do"."""
    return _ASIDE.sub("", part) or part


def _dashes(text: str) -> str:
    """A list typed on one line with dashes, each item a part of its own."""
    items = re.split(r"\s[-–—]\s", text)
    return "; ".join(items) if len(items) > 2 and "\n" not in text else text
