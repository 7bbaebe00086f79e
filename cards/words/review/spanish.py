"""Takes Spanish words back to the forms a word list holds, which has few plurals and verb forms."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_PRONOUNS = re.compile(r"(?:(?:me|te|se|nos|os)?(?:lo|la|los|las|le|les)|me|te|se|nos|os)$")
_AR = (
    "o as a amos áis an é aste ó asteis aron aba abas ábamos abais aban aré arás ará aremos aréis"
    " arán aría arías aríamos aríais arían e es emos éis en ara aras áramos arais aran ase asen"
    " ando ándo ado ada ados adas ad ar ár"
)
_ER_IR = (
    "o es e emos éis en imos ís í iste ió isteis ieron ía ías íamos íais ían eré erás erá eremos"
    " eréis erán ería erías eríamos eríais erían iré irás irá iremos iréis irán iría irías iríamos"
    " iríais irían a as amos áis an iera ieras iéramos ierais ieran iese iesen iendo iéndo ido ida"
    " idos idas ed id er ér ir ír yendo yó yeron yera"
)
_ENDINGS = tuple(
    (ending, infinitives)
    for endings, infinitives in ((_AR, ("ar",)), (_ER_IR, ("er", "ir")))
    for ending in endings.split()
)
_STEMS = (
    ("ie", "e"), ("ue", "o"), ("ue", "u"), ("qu", "c"), ("zc", "c"), ("gu", "g"), ("j", "g"),
    ("c", "z"), ("z", "c"), ("i", "e"), ("u", "o"), ("g", ""), ("y", ""), ("ig", ""), ("í", "i"),
    ("ú", "u"),
)  # fmt: skip


_STRONG = re.compile(
    r"(?:des|re|pro|com|su|con|o|man|en|ex|pre)?(?:hic|hiz|dij|pud|pus|quis|sup|tuv|estuv|vin|traj"
    r"|hub|duj|anduv|har[ée]|har[áí]|dir[éáí]|podr|pondr|querr|sabr|tendr|vendr|saldr|habr|valdr"
    r"|haig|hag|dig|pong|teng|veng|salg|oig|caig|traig|vay|sep|hay|sé|d[eé]|v[eé]|fu[ei]|hech|dich"
    r"|puest|vist|escrit|abiert|vuelt|rot|muert|cubiert)\w{0,7}$"
)
"""Forms of the strong verbs, which have stems of their own."""


def is_strong_form(word: str) -> bool:
    """Whether a word, in small letters, may be a form of a strong verb."""
    return bool(_STRONG.match(word))


_GERUND = re.compile(
    r"(\w{2,})(a|ie|ye)(ndo)(?=[mtsnol])((?:me|te|se|nos|os)?(?:lo|la|los|las|le|les)?)$"
)


def accented_gerund(word: str) -> str:
    """The gerund that a word means which lacks its accent before a pronoun; "" for any other."""
    found = _GERUND.match(word)
    if found is None:
        return ""
    stem, vowel, ending, pronoun = found.groups()
    return stem + vowel.replace("a", "á").replace("e", "é") + ending + pronoun


def lemmas(word: str) -> Iterator[str]:
    """Forms from which a word, in small letters, may be made; most are no words at all."""
    yield from _nominal(word)
    bare = _PRONOUNS.sub("", word)
    for each in {word, bare}:
        yield from _verbal(each, changing=True)


def regular_lemmas(word: str) -> Iterator[str]:
    """Of these forms those whose stem stays as it is."""
    yield from _nominal(word)
    yield from _verbal(word, changing=False)


def without_accents(word: str) -> str:
    """The word without accents; ñ and ü stay."""
    spread = unicodedata.normalize("NFD", word)
    return unicodedata.normalize("NFC", spread.replace("\u0301", ""))


def _nominal(word: str) -> Iterator[str]:
    plain = word
    if word.endswith("mente"):
        plain = word[:-5]
        yield plain
        yield plain[:-1] + "o"
    if plain.endswith("ces"):
        yield plain[:-3] + "z"
    for ending in ("s", "es"):
        if plain.endswith(ending):
            yield plain[: -len(ending)]
            yield plain[: -len(ending) - 1] + "o"
    if plain.endswith("nes"):
        yield re.sub(r"ones$", "ón", re.sub(r"anes$", "án", plain))
    if plain.endswith("a"):
        yield plain[:-1] + "o"
        yield plain[:-1]
    for little in ("ito", "ita", "itos", "itas", "ísimo", "ísima"):
        if plain.endswith(little):
            yield plain[: -len(little)]
            yield plain[: -len(little)] + "o"
            yield plain[: -len(little)] + "a"


def _verbal(word: str, *, changing: bool) -> Iterator[str]:
    for ending, infinitives in _ENDINGS:
        if not word.endswith(ending) or len(word) - len(ending) < 2:
            continue
        stem = word[: -len(ending)]
        for changed in (stem, *(_changed(stem) if changing else ())):
            for infinitive in infinitives:
                yield changed + infinitive


def _changed(stem: str) -> Iterator[str]:
    for new, old in _STEMS:
        at = stem.rfind(new)
        if at >= 0 and len(stem) - at - len(new) <= 3:
            yield stem[:at] + old + stem[at + len(new) :]
