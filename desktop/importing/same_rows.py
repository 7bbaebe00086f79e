"""Takes what was chosen over to a plan of the same files read anew, row by row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cards.jobs.importing.proposals import Choices, ImportPlan

Row = tuple[str, Path, int]
"""The kind of a thing, its file, and the line at which it begins."""


def chosen_again(before: ImportPlan, choices: Choices, now: ImportPlan) -> Choices:
    """What was chosen of ``before``, for the rows that stand where they stood.

    It takes over what is carried out and who somebody is; whose value of a field stays does not
    outlive other columns. Rows that cannot be told apart are chosen anew.
    """
    from cards.jobs.importing.proposals import Choices

    numbers = _numbers(now)
    moved = {old: numbers[row] for row, old in _numbers(before).items() if row in numbers}
    known = ((old, whom) for old, whom in choices.whom.items() if whom >= 0)
    return Choices(
        take={moved[old]: on for old, on in choices.take.items() if old in moved},
        whom={moved[old]: whom for old, whom in known if old in moved},
        all_answers=choices.all_answers,
    )


def _numbers(plan: ImportPlan) -> dict[Row, int]:
    found = list(_rows(plan))
    often = Counter(row for row, _number in found)
    return {row: number for row, number in found if often[row] == 1}


def _rows(plan: ImportPlan) -> Iterator[tuple[Row, int]]:
    for person in plan.people:
        yield ("person", person.path, person.contact.line), person.number
    for meeting in plan.interviews:
        yield ("interview", meeting.path, meeting.invitation.line), meeting.number
    for answer in plan.answers:
        yield ("answer", answer.path, answer.message.line), answer.number
