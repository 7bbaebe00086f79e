"""What the window calls the values of the model: stages, answers, roles, kinds and operations."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from cards.model.notes import EventKind, Occasion
from cards.model.people import Courtesy
from cards.model.search import (
    Answer,
    InterviewKind,
    PassingOn,
    ReferralDirection,
    ReferralState,
    Role,
    Stage,
    Whom,
)
from desktop.i18n import QT_TRANSLATE_NOOP

STAGES = {
    Stage.APPLIED: QT_TRANSLATE_NOOP("labels", "Applied"),
    Stage.INTERVIEWING: QT_TRANSLATE_NOOP("labels", "Interviews"),
    Stage.WAITING: QT_TRANSLATE_NOOP("labels", "Waiting"),
    Stage.OFFER: QT_TRANSLATE_NOOP("labels", "Offer"),
    Stage.CLOSED: QT_TRANSLATE_NOOP("labels", "Closed"),
}
ANSWERS = {
    Answer.NONE: QT_TRANSLATE_NOOP("labels", "No answer yet"),
    Answer.NO: QT_TRANSLATE_NOOP("labels", "They said no"),
    Answer.OFFER: QT_TRANSLATE_NOOP("labels", "They made an offer"),
    Answer.WITHDRAWN: QT_TRANSLATE_NOOP("labels", "You withdrew"),
    Answer.SILENCE: QT_TRANSLATE_NOOP("labels", "No answer came"),
}
ROLES = {
    Role.RECRUITER: QT_TRANSLATE_NOOP("labels", "Recruiter"),
    Role.HIRING_MANAGER: QT_TRANSLATE_NOOP("labels", "Hiring manager"),
    Role.PEER: QT_TRANSLATE_NOOP("labels", "Future colleague"),
    Role.EXECUTIVE: QT_TRANSLATE_NOOP("labels", "Executive"),
    Role.ASSISTANT: QT_TRANSLATE_NOOP("labels", "Assistant"),
    Role.REFERRER: QT_TRANSLATE_NOOP("labels", "Referrer"),
}
COURTESIES = {
    Courtesy.UNKNOWN: QT_TRANSLATE_NOOP("labels", "Not known: by their name"),
    Courtesy.MS: QT_TRANSLATE_NOOP("labels", "Ms, Frau, Sra."),
    Courtesy.MR: QT_TRANSLATE_NOOP("labels", "Mr, Herr, Sr."),
    Courtesy.MX: QT_TRANSLATE_NOOP("labels", "Mx, no gender"),
}
INTERVIEW_KINDS = {
    InterviewKind.SCREEN: QT_TRANSLATE_NOOP("labels", "First talk"),
    InterviewKind.PHONE: QT_TRANSLATE_NOOP("labels", "By phone"),
    InterviewKind.VIDEO: QT_TRANSLATE_NOOP("labels", "By video"),
    InterviewKind.ON_SITE: QT_TRANSLATE_NOOP("labels", "On site"),
    InterviewKind.PANEL: QT_TRANSLATE_NOOP("labels", "Panel"),
    InterviewKind.FINAL: QT_TRANSLATE_NOOP("labels", "Final round"),
}
STATES = {
    EventKind.DRAFTED: QT_TRANSLATE_NOOP("labels", "Draft"),
    EventKind.APPROVED: QT_TRANSLATE_NOOP("labels", "Ready"),
    EventKind.PRINTED: QT_TRANSLATE_NOOP("labels", "Printed"),
    EventKind.SIGNED: QT_TRANSLATE_NOOP("labels", "Signed"),
    EventKind.MAILED: QT_TRANSLATE_NOOP("labels", "Mailed"),
    EventKind.EMAILED: QT_TRANSLATE_NOOP("labels", "E-mailed"),
    EventKind.ANSWERED: QT_TRANSLATE_NOOP("labels", "Answered"),
    EventKind.RETURNED: QT_TRANSLATE_NOOP("labels", "Returned"),
    EventKind.UNDONE: QT_TRANSLATE_NOOP("labels", "Undone"),
}
OCCASIONS = {
    Occasion.AFTER_INTERVIEW: QT_TRANSLATE_NOOP("labels", "After an interview"),
    Occasion.AFTER_NO: QT_TRANSLATE_NOOP("labels", "After a no"),
    Occasion.FEEDBACK_REQUEST: QT_TRANSLATE_NOOP("labels", "Asking for feedback"),
    Occasion.THANKS_FEEDBACK: QT_TRANSLATE_NOOP("labels", "Thanks for feedback"),
    Occasion.KEEP_IN_TOUCH: QT_TRANSLATE_NOOP("labels", "Keeping in touch"),
    Occasion.NEW_OPENING: QT_TRANSLATE_NOOP("labels", "A new opening"),
    Occasion.REFERRAL_OFFER: QT_TRANSLATE_NOOP("labels", "Offering a referral"),
    Occasion.THANKS_REFERRAL: QT_TRANSLATE_NOOP("labels", "Thanks for a referral"),
    Occasion.LINKEDIN_INVITE: QT_TRANSLATE_NOOP("labels", "LinkedIn invitation"),
    Occasion.WITHDRAW: QT_TRANSLATE_NOOP("labels", "Withdrawing"),
    Occasion.LANDED: QT_TRANSLATE_NOOP("labels", "Landed a job"),
    Occasion.RUNNER_UP: QT_TRANSLATE_NOOP("labels", "Asking how it went on"),
    Occasion.ENQUIRY: QT_TRANSLATE_NOOP("labels", "Asking after silence"),
}
DIRECTIONS = {
    ReferralDirection.RECEIVED: QT_TRANSLATE_NOOP("labels", "They recommend you"),
    ReferralDirection.GIVEN: QT_TRANSLATE_NOOP("labels", "You recommend someone"),
}
REFERRAL_STATES = {
    ReferralState.OFFERED: QT_TRANSLATE_NOOP("labels", "Offered"),
    ReferralState.ASKED: QT_TRANSLATE_NOOP("labels", "Asked for"),
    ReferralState.MADE: QT_TRANSLATE_NOOP("labels", "Made"),
    ReferralState.IN_TOUCH: QT_TRANSLATE_NOOP("labels", "In touch"),
    ReferralState.INTERVIEW: QT_TRANSLATE_NOOP("labels", "Led to an interview"),
    ReferralState.CAME_OFF: QT_TRANSLATE_NOOP("labels", "Came off"),
    ReferralState.CAME_TO_NOTHING: QT_TRANSLATE_NOOP("labels", "Came to nothing"),
}
PASSING_ON = {
    PassingOn.UNASKED: QT_TRANSLATE_NOOP("labels", "Not settled yet"),
    PassingOn.YES: QT_TRANSLATE_NOOP("labels", "Yes"),
    PassingOn.ASK_FIRST: QT_TRANSLATE_NOOP("labels", "Only after asking you"),
    PassingOn.NO: QT_TRANSLATE_NOOP("labels", "No"),
}
WHOM = {
    Whom.ALL: QT_TRANSLATE_NOOP("labels", "All"),
    Whom.TO_WRITE: QT_TRANSLATE_NOOP("labels", "To write"),
    Whom.NO_ADDRESS: QT_TRANSLATE_NOOP("labels", "No address"),
}
HITS = {
    "person": QT_TRANSLATE_NOOP("labels", "person"),
    "company": QT_TRANSLATE_NOOP("labels", "company"),
    "note": QT_TRANSLATE_NOOP("labels", "note"),
    "application": QT_TRANSLATE_NOOP("labels", "application"),
    "lesson": QT_TRANSLATE_NOOP("labels", "lesson"),
    "feedback": QT_TRANSLATE_NOOP("labels", "feedback"),
}
HIT_GROUPS = {
    "person": QT_TRANSLATE_NOOP("labels", "People"),
    "company": QT_TRANSLATE_NOOP("labels", "Companies"),
    "application": QT_TRANSLATE_NOOP("labels", "Applications"),
    "note": QT_TRANSLATE_NOOP("labels", "Notes"),
    "lesson": QT_TRANSLATE_NOOP("labels", "Lessons"),
    "feedback": QT_TRANSLATE_NOOP("labels", "Feedback"),
}
OPERATIONS = {
    "person.add": QT_TRANSLATE_NOOP("labels", "a person added"),
    "person.change": QT_TRANSLATE_NOOP("labels", "a person changed"),
    "person.bin": QT_TRANSLATE_NOOP("labels", "a person moved to the bin"),
    "person.affiliate": QT_TRANSLATE_NOOP("labels", "where a person works"),
    "person.unaffiliate": QT_TRANSLATE_NOOP("labels", "a place of work moved to the bin"),
    "person.merge": QT_TRANSLATE_NOOP("labels", "two people made one"),
    "people.apart": QT_TRANSLATE_NOOP("labels", "two people told apart"),
    "printer.forget": QT_TRANSLATE_NOOP("labels", "a printer forgotten"),
    "person.import": QT_TRANSLATE_NOOP("labels", "people imported"),
    "import": QT_TRANSLATE_NOOP("labels", "what was imported"),
    "company.add": QT_TRANSLATE_NOOP("labels", "a company added"),
    "company.change": QT_TRANSLATE_NOOP("labels", "a company changed"),
    "company.bin": QT_TRANSLATE_NOOP("labels", "a company moved to the bin"),
    "application.add": QT_TRANSLATE_NOOP("labels", "an application added"),
    "application.change": QT_TRANSLATE_NOOP("labels", "an application changed"),
    "application.answer": QT_TRANSLATE_NOOP("labels", "an answer recorded"),
    "application.bin": QT_TRANSLATE_NOOP("labels", "an application moved to the bin"),
    "interview.add": QT_TRANSLATE_NOOP("labels", "an interview added"),
    "interview.change": QT_TRANSLATE_NOOP("labels", "an interview changed"),
    "interview.bin": QT_TRANSLATE_NOOP("labels", "an interview moved to the bin"),
    "note.add": QT_TRANSLATE_NOOP("labels", "notes written"),
    "note.change": QT_TRANSLATE_NOOP("labels", "a note changed"),
    "note.reword": QT_TRANSLATE_NOOP("labels", "a note worded anew"),
    "own_phrase.add": QT_TRANSLATE_NOOP("labels", "a phrase kept"),
    "own_phrase.change": QT_TRANSLATE_NOOP("labels", "a phrase changed"),
    "own_phrase.bin": QT_TRANSLATE_NOOP("labels", "a phrase moved to the bin"),
    "dismissal.add": QT_TRANSLATE_NOOP("labels", "a finding let pass"),
    "dismissal.bin": QT_TRANSLATE_NOOP("labels", "a finding told again"),
    "template.add": QT_TRANSLATE_NOOP("labels", "a template kept"),
    "template.change": QT_TRANSLATE_NOOP("labels", "a template changed"),
    "template.bin": QT_TRANSLATE_NOOP("labels", "a template moved to the bin"),
    "note.annotate": QT_TRANSLATE_NOOP("labels", "how a card reaches them"),
    "note.change_look": QT_TRANSLATE_NOOP("labels", "the look of notes"),
    "note.bin": QT_TRANSLATE_NOOP("labels", "a note moved to the bin"),
    "note.back_some": QT_TRANSLATE_NOOP("labels", "notes set back to draft"),
    "note.bin_some": QT_TRANSLATE_NOOP("labels", "notes moved to the bin"),
    "note.record": QT_TRANSLATE_NOOP("labels", "what happened to notes"),
    "note.ready": QT_TRANSLATE_NOOP("labels", "notes marked as ready"),
    "note.signed": QT_TRANSLATE_NOOP("labels", "notes marked as signed"),
    "note.mailed": QT_TRANSLATE_NOOP("labels", "notes marked as mailed"),
    "note.emailed": QT_TRANSLATE_NOOP("labels", "notes marked as e-mailed"),
    "note.answered": QT_TRANSLATE_NOOP("labels", "an answer to a note"),
    "note.returned": QT_TRANSLATE_NOOP("labels", "a card that came back"),
    "note.undo_last": QT_TRANSLATE_NOOP("labels", "a note set back"),
    "posting.inserted": QT_TRANSLATE_NOOP("labels", "the tick “In envelopes”"),
    "posting.addressed": QT_TRANSLATE_NOOP("labels", "the tick “Addressed”"),
    "posting.stamped": QT_TRANSLATE_NOOP("labels", "the tick “Stamped”"),
    "feedback.add": QT_TRANSLATE_NOOP("labels", "feedback written down"),
    "feedback.change": QT_TRANSLATE_NOOP("labels", "feedback changed"),
    "feedback.bin": QT_TRANSLATE_NOOP("labels", "feedback moved to the bin"),
    "lesson.add": QT_TRANSLATE_NOOP("labels", "a lesson kept"),
    "lesson.change": QT_TRANSLATE_NOOP("labels", "a lesson changed"),
    "lesson.bin": QT_TRANSLATE_NOOP("labels", "a lesson moved to the bin"),
    "referral.add": QT_TRANSLATE_NOOP("labels", "a referral added"),
    "referral.change": QT_TRANSLATE_NOOP("labels", "a referral changed"),
    "referral.bin": QT_TRANSLATE_NOOP("labels", "a referral moved to the bin"),
    "step.add": QT_TRANSLATE_NOOP("labels", "a step of the plan"),
    "step.change": QT_TRANSLATE_NOOP("labels", "a step of the plan changed"),
    "step.done": QT_TRANSLATE_NOOP("labels", "a step done"),
    "step.skip": QT_TRANSLATE_NOOP("labels", "a step left out"),
    "step.snooze": QT_TRANSLATE_NOOP("labels", "a step put off"),
    "step.reopen": QT_TRANSLATE_NOOP("labels", "a step taken up again"),
    "step.bin": QT_TRANSLATE_NOOP("labels", "a step of the plan moved to the bin"),
    "run.begin": QT_TRANSLATE_NOOP("labels", "a run begun"),
    "run.accept": QT_TRANSLATE_NOOP("labels", "notes marked as printed"),
    "run.reject": QT_TRANSLATE_NOOP("labels", "cards said to be spoilt"),
    "sender.change": QT_TRANSLATE_NOOP("labels", "your details changed"),
    "bin.restore": QT_TRANSLATE_NOOP("labels", "something taken out of the bin"),
}
"""What an operation of the store did, by its name there."""
OF_ONE = {
    "person.add": QT_TRANSLATE_NOOP("labels", "{name} added"),
    "person.change": QT_TRANSLATE_NOOP("labels", "details of {name} changed"),
    "person.bin": QT_TRANSLATE_NOOP("labels", "{name} moved to the bin"),
    "note.add": QT_TRANSLATE_NOOP("labels", "a note to {name} written"),
    "note.change": QT_TRANSLATE_NOOP("labels", "the note to {name} changed"),
    "note.reword": QT_TRANSLATE_NOOP("labels", "the note to {name} worded anew"),
    "note.annotate": QT_TRANSLATE_NOOP("labels", "how the card reaches {name}"),
    "note.change_look": QT_TRANSLATE_NOOP("labels", "the look of the note to {name}"),
    "note.bin": QT_TRANSLATE_NOOP("labels", "the note to {name} moved to the bin"),
    "note.bin_some": QT_TRANSLATE_NOOP("labels", "the note to {name} moved to the bin"),
    "note.back_some": QT_TRANSLATE_NOOP("labels", "the note to {name} set back to draft"),
    "note.record": QT_TRANSLATE_NOOP("labels", "what happened to the note to {name}"),
    "note.ready": QT_TRANSLATE_NOOP("labels", "the note to {name} marked as ready"),
    "note.signed": QT_TRANSLATE_NOOP("labels", "the note to {name} marked as signed"),
    "note.mailed": QT_TRANSLATE_NOOP("labels", "the note to {name} marked as mailed"),
    "note.emailed": QT_TRANSLATE_NOOP("labels", "the note to {name} marked as e-mailed"),
    "note.answered": QT_TRANSLATE_NOOP("labels", "the answer from {name}"),
    "note.returned": QT_TRANSLATE_NOOP("labels", "the card to {name} that came back"),
    "note.undo_last": QT_TRANSLATE_NOOP("labels", "the note to {name} set back"),
}
"""The same of an operation that concerns one person."""
_LONGEST = 32
"""Letters of a name; a menu is as wide as its longest entry."""
_TABLES = (
    STAGES,
    ANSWERS,
    ROLES,
    COURTESIES,
    INTERVIEW_KINDS,
    STATES,
    OCCASIONS,
    DIRECTIONS,
    REFERRAL_STATES,
    PASSING_ON,
    WHOM,
)
_ALL: dict[tuple[type[StrEnum], StrEnum], str] = {
    (type(value), value): text for table in _TABLES for value, text in table.items()
}


def label(value: StrEnum) -> str:
    """The word for a value of one of the model's enumerations; KeyError for another's."""
    return QCoreApplication.translate("labels", _ALL[type(value), value])


def hit_kind(kind: str) -> str:
    """The word for what a search found."""
    return QCoreApplication.translate("labels", HITS.get(kind, kind))


def hit_kinds(kind: str) -> str:
    """The words for all that a search found of a kind."""
    return QCoreApplication.translate("labels", HIT_GROUPS.get(kind, kind))


def operation(name: str, whom: str = "") -> str:
    """The words for what an operation of the store did; its name when there are none yet.

    ``whom`` is the full name of the person concerned, if it is one; a long one is cut.
    """
    if not whom or name not in OF_ONE:
        return QCoreApplication.translate("labels", OPERATIONS.get(name, name))
    cut = whom if len(whom) <= _LONGEST else f"{whom[: _LONGEST - 1].rstrip()}…"
    # Put in by hand: a name may hold braces.
    return QCoreApplication.translate("labels", OF_ONE[name]).replace("{name}", cut)
