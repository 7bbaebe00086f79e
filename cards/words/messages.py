"""English texts of the errors of this room, and the names of what an occasion asks for."""

from __future__ import annotations

MESSAGES = {
    "words.no_language": "There are no phrases in the language {language}. Choose one of {known}.",
    "words.no_shape": (
        "Nothing is written for the occasion {occasion} by {channel}. Choose another channel."
    ),
    "words.no_bank": (
        "There are no phrases for the occasion {occasion} by {channel} in {language} yet."
        " Choose another."
    ),
    "words.no_script": "There is no text for the call “{kind}” in {language} yet.",
    "words.no_name": "Person {number} of the batch has no name. Give each person a full name.",
    "words.no_such_day": "There is no {day}.",
    "words.fact_missing": "Say first {what} for the note to {name} (the field “{field}”).",
    "words.run_out": (
        "All phrasings for the occasion {occasion} have been used with this company already."
        " Write the note to {name} in your own words."
    ),
    "words.too_long": (
        "A text of {count} characters is too long to work with; {most} is the most. Shorten it."
    ),
    "words.field_unknown": (
        "“{{{field}}}” is no field that can be filled in {where}. Known are: {known}."
    ),
    "words.field_empty": (
        "“{{{field}}}” stands in {where}, but nothing is known of it for {name}. Fill it in or take"
        " the field out."
    ),
    "words.field_nested": (
        "In {where} a field stands inside another field: “{part}”. Close each brace before the"
        " next begins."
    ),
    "words.field_open": (
        "In {where} a brace is not closed: “{part}”. Write fields as {{company}}."
    ),
    "words.bad_toml": "The phrases in {file} cannot be read: {why}.",
    "words.bad_table": "In {file} something is missing or unknown: {why}.",
    "words.bad_key": "In {file} the key “{key}” is not understood: “{part}”.",
}

FIELD_NAMES = {
    "taken": "what you take from their feedback",
    "sharing": "what you would like to share, and why",
    "named_date": "the day by which they wanted to answer",
    "opening": "which opening you saw",
    "candidate": "whom you would like to recommend",
    "why": "why you recommend them",
    "helped_with": "what they helped you with",
    "outcome": "what came of it",
    "reason": "why you withdraw",
    "new_company": "where you will be working",
    "new_title": "what your new title is",
    "email": "your e-mail address",
    "phone": "your telephone number",
}
