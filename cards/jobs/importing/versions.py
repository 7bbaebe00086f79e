"""Lays a version of an invitation beside the interview that is there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from cards.jobs.importing.proposals import Difference, Outcome, Which
from cards.model.incoming import Invitation
from cards.model.search import Interview

PEOPLE = "people"
"""The field of a difference in who is met."""
_CHOICES = (Which.MINE, Which.THEIRS)


def is_settled(mine: Interview, told: Invitation) -> bool:
    """Whether an invitation is older than what is there, or of the version that was called off."""
    if told.sequence < mine.sequence:
        return True
    return mine.cancelled and (told.cancelled or not is_newer(mine, told))


def version_differences(
    mine: Interview, told: Invitation, chosen: Mapping[str, Which]
) -> tuple[Difference, ...]:
    """What a version says otherwise: a later one counts, the same one only fills what is empty.

    What was typed by hand, and came from no calendar, stays.
    """
    said = (("starts_at", _when(mine), _when(told)), ("place", mine.place, told.place))
    found = []
    for name, here, there in said:
        if there.strip() and here.strip() != there.strip():
            default = Which.THEIRS if is_newer(mine, told) or not here.strip() else Which.MINE
            which = chosen.get(name, default)
            found.append(
                Difference(field=name, mine=here, theirs=there, which=which, choices=_CHOICES)
            )
    return tuple(found)


def company_differences(
    names: Mapping[int, str],
    gone: Iterable[int],
    come: Iterable[str],
    default: Which,
    chosen: Mapping[str, Which],
) -> tuple[Difference, ...]:
    """Who is met, where a version leaves somebody out; ``names`` are those there until now."""
    left = frozenset(gone)
    if not left:
        return ()
    stay = [name for each, name in names.items() if each not in left]
    return (
        Difference(
            field=PEOPLE,
            mine=", ".join(names.values()),
            theirs=", ".join([*stay, *come]),
            which=chosen.get(PEOPLE, default),
            choices=_CHOICES,
        ),
    )


def as_told(mine: Interview, told: Invitation, said: Iterable[Difference]) -> Interview:
    """The interview with what of a version is taken."""
    after = replace(
        mine, uid=mine.uid or told.uid, sequence=told.sequence, cancelled=told.cancelled
    )
    taken = {each.field for each in said if each.which is Which.THEIRS}
    if "starts_at" in taken:
        after = replace(after, starts_at=told.starts_at, zone=told.zone)
    return replace(after, place=told.place) if "place" in taken else after


def version_outcome(mine: Interview, after: Interview, *, others: bool) -> Outcome:
    """What becomes of an interview, with ``others`` in it or not.

    Which version it is of is nothing that anybody sees.
    """
    if after.cancelled and not mine.cancelled:
        return Outcome.CANCELLED
    seen = replace(after, uid=mine.uid, sequence=mine.sequence)
    return Outcome.MERGED if others or seen != mine else Outcome.UNCHANGED


def is_newer(mine: Interview, told: Invitation) -> bool:
    """Whether an invitation is a later version of one that came before."""
    return bool(mine.uid) and told.sequence > mine.sequence


def _when(it: Interview | Invitation) -> str:
    return f"{it.starts_at:%Y-%m-%d %H:%M} {it.zone}".strip() if it.starts_at else ""
