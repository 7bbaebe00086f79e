"""Taking off the words that only say *that* one talked: "We talked about", "She told me how"."""

from __future__ import annotations

import re

from cards.words.grammar import is_sentence
from cards.words.lexicon import words
from cards.words.tokens import word_list

_ADVERBS = r"(?:(?:also|even|then|mostly|mainly|briefly|really|just|both|once) )*"
_AT_LENGTH = (
    r"(?: (?:a lot|a little|a bit|at length|at some length|briefly|mostly|mainly|for a while"
    r"|quite a bit|together|with you|to you|with me|to me|again|more))*"
)
_ABOUT = r"(?:about|on|over|around|of)"
_TALK = r"(?:conversation|talk|chat|discussion|exchange|debate)"

_TALKED = "(?:had been |were |have )?(?:talked|spoke|chatted|talking|speaking|chatting|spoken)"
_COVERED = (
    "discussed|covered|touched on|touched upon|went over|got on to|got onto|discussing"
    "|got talking about"
)
_GOOD_TO = "(?:good|great|nice|lovely|interesting|fun) (?:to hear|hearing|to learn)"
_PLAIN = tuple(
    re.compile(rf"^{pattern}\s+(?=\S)", re.IGNORECASE)
    for pattern in (
        rf"(?:(?:we|you|I) )?{_ADVERBS}{_TALKED}{_AT_LENGTH} {_ABOUT}",
        rf"(?:(?:we|you) )?{_ADVERBS}(?:{_COVERED})(?: with (?:you|her|him|them))?{_AT_LENGTH}",
        rf"(?:we )?had {_ADVERBS}(?:a|an) (?:\w+ )?{_TALK}{_AT_LENGTH} {_ABOUT}",
        rf"(?:our|a|the) (?:\w+ )?{_TALK} (?:about|on|around|over)",
        rf"(?:it was )?{_GOOD_TO} about",
        r"(?:hearing|hear|learning|learn|heard|learned|learnt) (?:all )?about",
        r"(?:I )?asked (?:you )?about",
        r"I (?:told|showed) you about",
        r"(?:just |only )?small talk about",
        r"(?:thanks|thank you) for",
        r"(?:about|regarding|concerning|re)",
    )
)
_AND = re.compile(r"^(?:and|also|plus|then)\b(?: also\b)?,? ", re.IGNORECASE)
_LOVED = re.compile(
    r"^(?:I )?(?:really |also |so |very much )?(?:loved|liked|enjoyed|appreciated|admired|remember"
    r"|valued|learned|learnt|heard|noted|was struck by|was impressed by)\s+(?=\S)",
    re.IGNORECASE,
)
_ASKED_YOU = re.compile(
    r"^I (?:asked|told) (?:you )?(?=(?:how|why|what|where|whether|who)\b)", re.I
)
_ON = re.compile(r"^on (?=(?:the|a|an|my|your|his|her|our|their|how|why|what)\b)", re.IGNORECASE)
_WITH_YOU = re.compile(r" with (?:you|me)$")
_FACT_THAT = re.compile(
    r"^(?:it turned out(?: that)?|turns out(?: that)?|the fact that|it is funny that"
    r"|the fact(?= (?:you|we|I|they|it|there|no)\b)"
    r"|(?:we|I) (?:found out|discovered|realised|realized|noticed|saw)(?: that)?"
    r"(?= (?:you|we|I|they|it|there)\b))\s+",
    re.IGNORECASE,
)
_TOLD = re.compile(
    rf"^(?:you )?{_ADVERBS}(?P<verb>told me|explained to me|explained|described|mentioned|said"
    r"|pointed out|noted|recalled|shared with me|shared|confirmed|revealed)\s+(?P<rest>\S.*)$",
    re.IGNORECASE,
)


def without_lead(text: str) -> str:
    """The text without its conversational lead-in, or the text itself when it has none."""
    for _ in range(4):
        shorter = _AND.sub("", _once(text))
        if shorter == text:
            break
        text = shorter
    return text


def _once(text: str) -> str:
    for pattern in _PLAIN:
        if match := pattern.match(text):
            return _WITH_YOU.sub("", text[match.end() :])
    if match := _FACT_THAT.match(text):
        return f"that {text[match.end() :]}"
    if match := _LOVED.match(text):
        rest = text[match.end() :]
        return rest if _can_stand(rest) else text
    if match := _ASKED_YOU.match(text):
        return text[match.end() :]
    if (match := _ON.match(text)) and not is_sentence(text[match.end() :]):
        return text[match.end() :]
    told = _TOLD.match(text)
    return _what_was_told(text, told["verb"].lower(), told["rest"]) if told else text


def _can_stand(rest: str) -> bool:
    first = (word_list(rest) or [""])[0]
    return bool(first) and first not in words("prepositions") - {"about"}


def _what_was_told(text: str, verb: str, rest: str) -> str:
    first, *others = [*word_list(rest), ""]
    if first in ("about", "of") and others != [""]:
        return rest.split(maxsplit=1)[1]
    if first in words("question_words") | {"that"}:
        return rest
    if verb == "shared" and first not in words("determiners"):
        return text
    if first == "they" or (first in ("i", "to", "not") and verb in ("said", "told me")):
        return f"you {verb} {rest}"
    if verb in ("said", "told me", "noted", "mentioned", "pointed out", "confirmed", "revealed"):
        if is_sentence(rest):
            return f"that {rest}"
        return rest if verb == "mentioned" else text
    return rest
