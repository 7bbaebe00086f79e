"""English texts of a playbook's mistakes, and of when a step is due."""

from __future__ import annotations

_MEANWHILE = "; Cordially’s own playbook is used meanwhile."

MESSAGES = {
    "plan.syntax": "{path}, line {line}, is not valid TOML: look for a missing quotation mark,"
    " bracket or equals sign there" + _MEANWHILE,
    "plan.unknown_key": "{path}, line {line}: there is no “{key}”; use one of {known}" + _MEANWHILE,
    "plan.unknown_word": "{path}, line {line}: “{given}” is nothing that “{key}” can be; use one"
    " of {known}" + _MEANWHILE,
    "plan.unknown_field": "{path}, line {line}: “{given}” cannot be filled in; use {{person}} or"
    " {{company}}, and no other braces" + _MEANWHILE,
    "plan.not_a_text": "{path}, line {line}: “{key}” has to be a text of one line in quotation"
    " marks, of at most 300 characters" + _MEANWHILE,
    "plan.not_a_list": "{path}, line {line}: “{key}” has to be a text, or several in square"
    " brackets" + _MEANWHILE,
    "plan.not_a_flag": "{path}, line {line}: “{key}” has to be true or false, without quotation"
    " marks" + _MEANWHILE,
    "plan.not_a_table": "{path}, line {line}: “{key}” has to be a part of its own, [{key}]"
    + _MEANWHILE,
    "plan.no_steps": "{path}, line {line}: a playbook needs one to 200 parts that begin with"
    " [[step]]" + _MEANWHILE,
    "plan.missing": "{path}, line {line}: this step lacks “{key}”; write it there" + _MEANWHILE,
    "plan.not_with": "{path}, line {line}: “{key}” does not go together with “{other}”; take one"
    " of them out" + _MEANWHILE,
    "plan.bad_id": "{path}, line {line}: “{given}” is no id; use small letters, digits and _,"
    " beginning with a letter" + _MEANWHILE,
    "plan.same_id": "{path}, line {line}: the id “{given}” is used twice; give this step another"
    + _MEANWHILE,
    "plan.no_such_step": "{path}, line {line}: “{key}” names “{given}”, which is no step here, or"
    " stands below this one" + _MEANWHILE,
    "plan.no_duration": "{path}, line {line}: “{given}” is no length of time; write one such as"
    " “24 hours”, “2 days”, “10 working days” or “same day”" + _MEANWHILE,
    "plan.too_long": "{path}, line {line}: “{given}” is more than ten years; take a shorter time"
    + _MEANWHILE,
    "plan.too_big": "{path} is larger than 256 kB, which no playbook needs" + _MEANWHILE,
    "plan.not_utf8": "{path}, line {line}, is not UTF-8 text; save it as UTF-8" + _MEANWHILE,
    "plan.unreadable": "{path} cannot be read: {reason}" + _MEANWHILE,
    "plan.copy_there": "{path} is there already; change that one, or take it away first.",
    "plan.damaged_calendar": "{path}, which remembers what your calendar was given, is damaged;"
    " remove it and Cordially’s earlier entries in the calendar, then export again.",
    "plan.no_such_step_now": "There is no step “{key}” in the plan; “cordially plan” lists them.",
    "plan.not_open": "The step {key} is closed already; undo that first.",
    "plan.not_decided": "The step {key} closed by what was done elsewhere; undo it there.",
    "plan.nothing_to_undo": "Nothing was decided about the step {key}, so nothing can be undone.",
    "plan.snooze_back": "A step can be put off to a day after today only, and {day} is not.",
}

WHEN = {
    "plan.from_on": "from {day} on",
    "plan.today": "today",
    "plan.tomorrow": "tomorrow",
    "plan.by_tomorrow": "by tomorrow",
    "plan.by": "by {day}",
    "plan.since_yesterday": "since yesterday",
    "plan.since": "since {day}",
}
"""When a step is due. What is late is told as waiting, never as missed."""

NO_LONGER_PLANNED = "No longer planned"
"""What a calendar shows, if anything, for a step that is taken out of it."""
