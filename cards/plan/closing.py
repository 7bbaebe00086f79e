"""Finds the steps that were done elsewhere: a note sent, or something written down.

Steps that ask for the same thing of the same person form a series: thanks after two interviews, or
keeping in touch after 30 and 90 days. A note closes the latest of them that it can have been for,
and those before it are then needless.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from cards.model.notes import Channel, Occasion
from cards.plan.dating import Dates
from cards.plan.days import shifted
from cards.plan.history import Deed, Turn
from cards.plan.kinds import PERSONAL, Action, ClosedBy
from cards.plan.playbook import Rule

_EARLY = 14
"""Days before its time on which a note still counts for a later step of a series."""


@dataclass(frozen=True, slots=True, eq=False)
class Candidate:
    """A step before its state is known."""

    rule: Rule
    turn: Turn
    person_id: int | None
    dates: Dates
    waits_for: str = ""

    @property
    def step_rule(self) -> str:
        """The rule's id, told apart where an application has several turns of the kind."""
        return f"{self.rule.id}#{self.turn.ref}" if self.turn.ref else self.rule.id


@dataclass(slots=True)
class Closings:
    """Which candidates were done on which day, and which a later one of their series overtook."""

    done: dict[Candidate, date | None]
    overtaken: set[Candidate]


def closings(candidates: Sequence[Candidate], deeds: Iterable[Deed]) -> Closings:
    """What the deeds close among the candidates."""
    found = Closings({}, set())
    by_kind: dict[tuple[object, int | None], list[Deed]] = defaultdict(list)
    for deed in sorted(deeds, key=lambda deed: (deed.on or date.min, deed.note_id)):
        for person_id in {deed.person_id, None}:
            by_kind[deed.what or deed.occasion, person_id].append(deed)
    for series in _series(candidates).values():
        _close_series(series, by_kind[series[0].rule.occasion, series[0].person_id], found)
    for each in candidates:
        if each.rule.closed_by and each not in found.done:
            _close_by_record(each, by_kind[each.rule.closed_by, None], found)
    return found


def _series(candidates: Sequence[Candidate]) -> Mapping[object, list[Candidate]]:
    """The steps that a note can close, those for the same thing together, earliest first."""
    found: dict[object, list[Candidate]] = defaultdict(list)
    for each in sorted(candidates, key=lambda each: (each.turn.on, each.dates.opens_on)):
        if each.rule.occasion is not None and each.rule.do in {Action.WRITE, Action.LOOK}:
            rule, turn = each.rule, each.turn
            application = None if rule.occasion in PERSONAL else turn.application_id
            found[rule.occasion, rule.channel, application, each.person_id].append(each)
    return found


def _close_series(series: list[Candidate], deeds: list[Deed], found: Closings) -> None:
    if deeds and series[0].rule.occasion is Occasion.LINKEDIN_INVITE:
        # Whoever is invited once is in touch for good.
        found.done |= dict.fromkeys(series, deeds[0].on)
        return
    several = len({each.turn for each in series}) > 1
    used: set[int] = set()
    for deed in deeds:
        if deed.note_id in used:
            continue
        meant = [
            number
            for number, each in enumerate(series)
            if each not in found.done and _is_for(deed, each, several)
        ]
        if meant:
            used.add(deed.note_id)
            found.done[series[meant[-1]]] = deed.on
            found.overtaken.update(series[: meant[-1]])


def _is_for(deed: Deed, each: Candidate, several: bool) -> bool:
    """Whether a note can have been for this step of its series."""
    if each.person_id is not None and deed.person_id != each.person_id:
        return False
    if not _is_by(deed, each.rule.channel):
        return False
    if not _is_about(deed, each.turn):
        return False
    if deed.on is None:
        return True
    if each.rule.at is not None:
        return deed.on >= max(each.turn.on, shifted(each.dates.opens_on, -_EARLY))
    # With a single turn a note sent a day before it was written down is still the one meant.
    return not several or deed.on >= each.turn.on


def _is_by(deed: Deed, channel: Channel | None) -> bool:
    """Whether it went the way asked for; who has answered a card needs no e-mail as well."""
    answered_card = deed.answered and channel is Channel.EMAIL and deed.channel is Channel.CARD
    return channel in {None, deed.channel} or answered_card


def _is_about(deed: Deed, turn: Turn) -> bool:
    """Whether a note is for the application of a turn, or for the person whichever it names."""
    if turn.application_id is None or deed.occasion in PERSONAL:
        return True
    return deed.application_id in {None, turn.application_id}


def _close_by_record(each: Candidate, deeds: list[Deed], found: Closings) -> None:
    """Close a step by the first lesson, feedback or referral written down since its turn."""
    for deed in deeds:
        if each.rule.closed_by is ClosedBy.REFERRAL:
            fits = deed.person_id == each.person_id
        else:
            fits = deed.application_id == each.turn.application_id
        if fits and _is_since(deed, each):
            found.done[each] = deed.on or each.turn.on
            return


def _is_since(deed: Deed, each: Candidate) -> bool:
    if each.turn.ref and deed.ref:
        return each.turn.ref == deed.ref
    return deed.on is None or deed.on >= each.turn.on
