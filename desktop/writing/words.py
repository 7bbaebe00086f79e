"""What the window calls occasions, ways and tones of writing, and what an occasion asks for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from cards.model.notes import Channel, Occasion, Register
from cards.words import languages
from desktop.i18n import QT_TRANSLATE_NOOP

GROUPS: tuple[tuple[str, tuple[Occasion, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("writing", "After an interview"),
        (Occasion.AFTER_INTERVIEW, Occasion.ENQUIRY, Occasion.WITHDRAW),
    ),
    (
        QT_TRANSLATE_NOOP("writing", "After a no"),
        (
            Occasion.AFTER_NO,
            Occasion.FEEDBACK_REQUEST,
            Occasion.THANKS_FEEDBACK,
            Occasion.RUNNER_UP,
        ),
    ),
    (
        QT_TRANSLATE_NOOP("writing", "Staying in touch"),
        (Occasion.KEEP_IN_TOUCH, Occasion.LINKEDIN_INVITE, Occasion.NEW_OPENING),
    ),
    (
        QT_TRANSLATE_NOOP("writing", "Helping each other"),
        (Occasion.REFERRAL_OFFER, Occasion.THANKS_REFERRAL),
    ),
    (QT_TRANSLATE_NOOP("writing", "The end of the search"), (Occasion.LANDED,)),
)
"""The occasions in the order of a search."""

SAID = {
    Occasion.AFTER_INTERVIEW: QT_TRANSLATE_NOOP("writing", "Thank them for the interview"),
    Occasion.ENQUIRY: QT_TRANSLATE_NOOP("writing", "Ask once, when no word has come"),
    Occasion.WITHDRAW: QT_TRANSLATE_NOOP("writing", "Withdraw with thanks"),
    Occasion.AFTER_NO: QT_TRANSLATE_NOOP("writing", "Thank them after a no"),
    Occasion.FEEDBACK_REQUEST: QT_TRANSLATE_NOOP("writing", "Ask for feedback"),
    Occasion.THANKS_FEEDBACK: QT_TRANSLATE_NOOP("writing", "Thank them for feedback"),
    Occasion.RUNNER_UP: QT_TRANSLATE_NOOP("writing", "Ask how it went on; I was close"),
    Occasion.KEEP_IN_TOUCH: QT_TRANSLATE_NOOP("writing", "Keep in touch, with something to share"),
    Occasion.LINKEDIN_INVITE: QT_TRANSLATE_NOOP("writing", "Invite them on LinkedIn"),
    Occasion.NEW_OPENING: QT_TRANSLATE_NOOP("writing", "Ask about a new opening there"),
    Occasion.REFERRAL_OFFER: QT_TRANSLATE_NOOP("writing", "Recommend someone to them"),
    Occasion.THANKS_REFERRAL: QT_TRANSLATE_NOOP("writing", "Thank them for recommending me"),
    Occasion.LANDED: QT_TRANSLATE_NOOP("writing", "Tell them I have a job"),
}
CHANNELS = {
    Channel.CARD: QT_TRANSLATE_NOOP("writing", "A card"),
    Channel.EMAIL: QT_TRANSLATE_NOOP("writing", "An e-mail"),
    Channel.LINKEDIN: QT_TRANSLATE_NOOP("writing", "LinkedIn"),
}
REGISTERS = {
    Register.WARM: QT_TRANSLATE_NOOP("writing", "Warm"),
    Register.FORMAL: QT_TRANSLATE_NOOP("writing", "Formal"),
    Register.BRIEF: QT_TRANSLATE_NOOP("writing", "Brief"),
}
FIELDS = {
    "taken": (
        QT_TRANSLATE_NOOP("writing", "What you take from their feedback"),
        QT_TRANSLATE_NOOP("writing", "to begin with the result and then tell how I got there"),
    ),
    "sharing": (
        QT_TRANSLATE_NOOP("writing", "What you would like to share, and why"),
        QT_TRANSLATE_NOOP("writing", "an article on keeping bees in cities, as you asked about it"),
    ),
    "named_date": (QT_TRANSLATE_NOOP("writing", "The day by which they wanted to answer"), ""),
    "opening": (
        QT_TRANSLATE_NOOP("writing", "Which opening you saw"),
        QT_TRANSLATE_NOOP("writing", "the pastry chef you are looking for"),
    ),
    "candidate": (
        QT_TRANSLATE_NOOP("writing", "Whom you would like to recommend"),
        QT_TRANSLATE_NOOP("writing", "Jonas Weber"),
    ),
    "why": (
        QT_TRANSLATE_NOOP("writing", "Why them"),
        QT_TRANSLATE_NOOP("writing", "he has run two kitchens of that size"),
    ),
    "helped_with": (
        QT_TRANSLATE_NOOP("writing", "How they helped"),
        QT_TRANSLATE_NOOP("writing", "putting in a word with the design team"),
    ),
    "outcome": (
        QT_TRANSLATE_NOOP("writing", "What came of it, if anything did yet"),
        QT_TRANSLATE_NOOP("writing", "we talked last week"),
    ),
    "reason": (
        QT_TRANSLATE_NOOP("writing", "Why you withdraw, if you like to say"),
        QT_TRANSLATE_NOOP("writing", "I have accepted an offer closer to home"),
    ),
    "new_company": (QT_TRANSLATE_NOOP("writing", "Where you will be working"), ""),
    "new_title": (QT_TRANSLATE_NOOP("writing", "Your new title"), ""),
    "email": (QT_TRANSLATE_NOOP("writing", "Your e-mail from now on"), ""),
    "phone": (QT_TRANSLATE_NOOP("writing", "Your telephone from now on"), ""),
}
"""What an occasion may ask for: the label, and an example."""
LONG = frozenset({"taken", "sharing", "why"})
"""Fields that want two lines."""


def occasion_said(occasion: Occasion) -> str:
    """What one does on an occasion, in people's words."""
    return QCoreApplication.translate("writing", SAID[occasion])


def channel_said(channel: Channel) -> str:
    """How a note travels."""
    return QCoreApplication.translate("writing", CHANNELS[channel])


def register_said(register: Register) -> str:
    """How a note speaks."""
    return QCoreApplication.translate("writing", REGISTERS[register])


def field_said(field: str) -> tuple[str, str]:
    """The label of what an occasion asks for, and an example; "" for none."""
    label, example = FIELDS[field]
    translate = QCoreApplication.translate
    if not example:
        return translate("writing", label), ""
    shown = translate("writing", "Such as: {example}").format(example=translate("writing", example))
    return translate("writing", label), shown


def language_said(tag: str) -> str:
    """A language in the reader's own, with its region where there are several of it."""
    from babel import Locale

    reader = QLocale().name().partition("_")[0]
    said = Locale.parse(tag, sep="-").get_display_name(reader if reader != "C" else "en") or tag
    return said[:1].upper() + said[1:]


def language_choices() -> list[tuple[object, str]]:
    """Every language notes can be written in, for a choice."""
    return [(each.tag, language_said(each.tag)) for each in languages()]


def occasion_groups() -> list[tuple[str, list[tuple[object, str]]]]:
    """Every occasion under its heading, for a choice."""
    return [
        (
            QCoreApplication.translate("writing", heading),
            [(each, occasion_said(each)) for each in occasions],
        )
        for heading, occasions in GROUPS
    ]
