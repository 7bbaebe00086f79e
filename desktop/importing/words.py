"""Says in words what would become of each thing in an import."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from cards.jobs.importing.proposals import (
    AnswerProposal,
    Difference,
    InterviewProposal,
    LeftOut,
    Outcome,
    PersonProposal,
    Sign,
    Which,
)
from cards.model.people import Person
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.importing.sorting import Item, Kind, Sorted, kind_of
from desktop.texts import sentence
from desktop.when import long_moment, plain_date

_CONTEXT = "importing"

KINDS = {
    Kind.DOUBTFUL: (QT_TRANSLATE_NOOP("importing", "Doubtful"), "warn"),
    Kind.MERGED: (QT_TRANSLATE_NOOP("importing", "Merged"), "accent"),
    Kind.NEW: (QT_TRANSLATE_NOOP("importing", "New"), "good"),
    Kind.INTERVIEW: (QT_TRANSLATE_NOOP("importing", "Interview"), "accent"),
    Kind.ANSWER: (QT_TRANSLATE_NOOP("importing", "Answer"), "warn"),
    Kind.LEFT_OUT: (QT_TRANSLATE_NOOP("importing", "Skipped"), "dashed"),
    Kind.UNCHANGED: (QT_TRANSLATE_NOOP("importing", "Unchanged"), "plain"),
}
"""The word on the chip of each kind, and its tone."""
FILTERS = {
    Kind.DOUBTFUL: QT_TRANSLATE_NOOP("importing", "Doubtful"),
    Kind.MERGED: QT_TRANSLATE_NOOP("importing", "Merged"),
    Kind.NEW: QT_TRANSLATE_NOOP("importing", "New"),
    Kind.INTERVIEW: QT_TRANSLATE_NOOP("importing", "Interviews"),
    Kind.ANSWER: QT_TRANSLATE_NOOP("importing", "Answers"),
    Kind.LEFT_OUT: QT_TRANSLATE_NOOP("importing", "Skipped"),
    Kind.UNCHANGED: QT_TRANSLATE_NOOP("importing", "Unchanged"),
}
FIELDS = {
    "full_name": QT_TRANSLATE_NOOP("importing", "Full name"),
    "called": QT_TRANSLATE_NOOP("importing", "Greeted as"),
    "courtesy": QT_TRANSLATE_NOOP("importing", "Form of address"),
    "email": QT_TRANSLATE_NOOP("importing", "E-mail"),
    "phone": QT_TRANSLATE_NOOP("importing", "Phone"),
    "linkedin": QT_TRANSLATE_NOOP("importing", "LinkedIn"),
    "address": QT_TRANSLATE_NOOP("importing", "Address"),
    "company": QT_TRANSLATE_NOOP("importing", "Company"),
    "title": QT_TRANSLATE_NOOP("importing", "Title"),
    "note": QT_TRANSLATE_NOOP("importing", "Note"),
    "vcard": QT_TRANSLATE_NOOP("importing", "Further details"),
    "starts_at": QT_TRANSLATE_NOOP("importing", "When"),
    "zone": QT_TRANSLATE_NOOP("importing", "Time zone"),
    "place": QT_TRANSLATE_NOOP("importing", "Where"),
    "people": QT_TRANSLATE_NOOP("importing", "With"),
    "application": QT_TRANSLATE_NOOP("importing", "For"),
}
_COULD_BE = {
    Sign.EMAIL: QT_TRANSLATE_NOOP("importing", "Shares an e-mail address with {names}"),
    Sign.PHONE: QT_TRANSLATE_NOOP("importing", "Shares a phone number with {names}"),
    Sign.COMPANY: QT_TRANSLATE_NOOP("importing", "Could be {names} at the same company"),
    Sign.NAME: QT_TRANSLATE_NOOP("importing", "Has the name of {names}, whom you know"),
}
_KNOWN_BY = {
    Sign.EMAIL: QT_TRANSLATE_NOOP("importing", "Known by the e-mail address."),
    Sign.PHONE: QT_TRANSLATE_NOOP("importing", "Known by the phone number."),
    Sign.COMPANY: QT_TRANSLATE_NOOP("importing", "Known by name and company."),
    Sign.NAME: QT_TRANSLATE_NOOP("importing", "Known by name."),
}

_ALIKE = {
    Sign.EMAIL: QT_TRANSLATE_NOOP("importing", "Both have the same e-mail address."),
    Sign.PHONE: QT_TRANSLATE_NOOP("importing", "Both have the same phone number."),
    Sign.COMPANY: QT_TRANSLATE_NOOP("importing", "Both have the same name and company."),
    Sign.NAME: QT_TRANSLATE_NOOP("importing", "Both have the same name."),
}


def translated(text: str) -> str:
    """A text of one of the tables above in the person's language."""
    return QCoreApplication.translate(_CONTEXT, text)


def field_name(name: str) -> str:
    """What a field is called; its own name where there is none."""
    return translated(FIELDS[name]) if name in FIELDS else name


def chip(item: Item) -> tuple[str, str]:
    """The word for a thing's kind, and its tone."""
    translate = QCoreApplication.translate
    if not isinstance(item, LeftOut) and item.outcome is Outcome.CANCELLED:
        return translate("importing", "Called off"), "warn"
    text, tone = KINDS[kind_of(item)]
    return translated(text), tone


def title(item: Item) -> str:
    """Who or what it is."""
    translate = QCoreApplication.translate
    if isinstance(item, PersonProposal):
        return item.contact.person.full_name
    if isinstance(item, InterviewProposal):
        return item.invitation.summary or translate("importing", "Interview without a name")
    if isinstance(item, AnswerProposal):
        company = item.company or item.message.sender.person.full_name
        if not company:
            return translate("importing", "This reads like a no")
        return translate("importing", "This reads like a no from {company}").format(company=company)
    return origin(item)


def said(item: Item, found: Sorted) -> str:
    """In one line, what would become of it."""
    if isinstance(item, PersonProposal):
        return _person(item)
    if isinstance(item, InterviewProposal):
        return _interview(item, found)
    if isinstance(item, AnswerProposal):
        return QCoreApplication.translate("importing", "“{words}”").format(
            words=item.message.refusal
        )
    return sentence(item.reason)


def origin(item: Item) -> str:
    """The file it comes from, and where in it."""
    translate = QCoreApplication.translate
    if isinstance(item, LeftOut):
        line = item.line
    elif isinstance(item, PersonProposal):
        line = item.contact.line
    elif isinstance(item, InterviewProposal):
        line = item.invitation.line
    else:
        line = item.message.line
    if not line:
        return item.path.name
    return translate("importing", "{file}, line {line}").format(file=item.path.name, line=line)


def known_by(item: PersonProposal) -> str:
    """By what somebody is taken for somebody known; "" when they are not."""
    return translated(_KNOWN_BY[item.sign]) if item.into and item.sign else ""


def alike(sign: Sign) -> str:
    """By what two people known are alike."""
    return translated(_ALIKE[sign])


def could_be(item: PersonProposal) -> str:
    """Whom somebody could be, and why; "" when nobody."""
    names = ", ".join(dict.fromkeys(each.full_name for each in item.could_be))
    return translated(_COULD_BE[item.sign or Sign.NAME]).format(names=names) if names else ""


def work(title: str, company: str) -> str:
    """A title and a company, as far as they are known."""
    return ", ".join(part for part in (title.strip(), company.strip()) if part)


def somebody(person: Person, company: str = "") -> str:
    """A person in one line, so that one can tell them from others of the name."""
    parts = (person.full_name, company, person.email or person.phone)
    return " · ".join(part for part in parts if part)


def file_names(paths: tuple[Path, ...]) -> str:
    """What the files are called, the first three of them."""
    shown = ", ".join(path.name for path in paths[:3])
    return f"{shown} …" if len(paths) > 3 else shown


def _person(item: PersonProposal) -> str:
    if item.is_doubtful:
        return could_be(item)
    if item.into is None:
        person = item.contact.person
        parts = (work(item.contact.title, item.contact.company), person.email, person.phone)
        return " · ".join(part for part in parts if part)
    return _changes(item)


def _changes(item: PersonProposal) -> str:
    translate = QCoreApplication.translate
    gained = [each for each in item.fields if each.which is not Which.MINE]
    kept = [each for each in item.fields if each.which is Which.MINE and each.is_open]
    told = []
    if gained:
        told.append(translate("importing", "Gains: {fields}").format(fields=_names(gained)))
    if kept:
        told.append(translate("importing", "Yours stays: {fields}").format(fields=_names(kept)))
    return " · ".join(told) or translate("importing", "You know all of this already.")


def _names(fields: list[Difference]) -> str:
    return ", ".join(field_name(each.field) for each in fields)


def _interview(item: InterviewProposal, found: Sorted) -> str:
    starts_at = item.invitation.starts_at
    people = ", ".join(found.names.get(number, "") for number in item.people)
    parts = (long_moment(starts_at) if starts_at else "", item.company, people)
    return " · ".join(part for part in parts if part)


def application_name(job_title: str, company: str) -> str:
    """An application in one line."""
    return QCoreApplication.translate("importing", "{role} at {company}").format(
        role=job_title, company=company
    )


def answer_day(item: AnswerProposal) -> str:
    """The day an answer came, in words; "" when it is not known."""
    return plain_date(item.message.sent_on) if item.message.sent_on else ""
