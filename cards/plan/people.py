"""Chooses whom a step of the playbook is for."""

from __future__ import annotations

from collections.abc import Callable

from cards.model.search import Role
from cards.plan.history import Contact, Turn
from cards.plan.kinds import Audience, Condition
from cards.plan.playbook import Rule

_OF_THE_TURN: dict[Condition, Callable[[Turn], bool]] = {
    Condition.FINALIST: lambda turn: turn.finalist,
    Condition.NO_CALLS: lambda turn: turn.no_calls,
}
_OF_THE_PERSON: dict[Condition, Callable[[Contact], bool]] = {
    Condition.HAS_EMAIL: lambda contact: contact.has_email,
    Condition.HAS_PHONE: lambda contact: contact.has_phone,
    Condition.HAS_ADDRESS: lambda contact: contact.has_address,
    Condition.HAS_LINKEDIN: lambda contact: contact.has_linkedin,
    Condition.HELPED: lambda contact: contact.helped,
}


def is_asked_for(rule: Rule, turn: Turn) -> bool:
    """Whether what a step asks of the application holds."""
    return all(
        _OF_THE_TURN[condition](turn) is wanted
        for condition, wanted in rule.conditions
        if condition in _OF_THE_TURN
    )


def people_for(
    rule: Rule, turn: Turn, is_thanked: Callable[[Contact], bool]
) -> tuple[int | None, ...]:
    """The ids of those a step is for, each once; (None,) for a step for nobody in particular."""
    if Audience.NOBODY in rule.audience:
        return (None,)
    suited = [contact for contact in turn.people if _suits(rule, contact, is_thanked)]
    chosen = _of_the_roles(rule.audience, suited)
    if not chosen and Audience.ANYONE in rule.audience:
        chosen = suited[:1]
    ids = tuple(dict.fromkeys(contact.person_id for contact in chosen))
    return ids[:1] if rule.only_first else ids


def _suits(rule: Rule, contact: Contact, is_thanked: Callable[[Contact], bool]) -> bool:
    tests = {**_OF_THE_PERSON, Condition.THANKED: is_thanked}
    return all(
        tests[condition](contact) is wanted
        for condition, wanted in rule.conditions
        if condition in tests
    )


def _of_the_roles(audience: tuple[Audience, ...], people: list[Contact]) -> list[Contact]:
    """Those who are meant, in the order in which the audience names them."""
    chosen: list[Contact] = []
    for each in audience:
        if each is Audience.EVERYONE:
            chosen += people
        elif each is Audience.WHO_HELPED:
            chosen += [contact for contact in people if contact.helped]
        elif each is not Audience.ANYONE:
            chosen += [contact for contact in people if contact.role is Role(each)]
    return chosen
