"""The verbs for steps, feedback, lessons, referrals and the user's own words."""

from __future__ import annotations

from cards.model.own_words import Dismissal, OwnPhrase, Template
from cards.model.search import Feedback, Lesson, Referral, Step
from cards.store.kept import Kept


class Steps(Kept[Step]):
    """Dated things to do, the earliest first."""

    table = "step"
    kind = Step
    order = ("due_on",)


class Lessons(Kept[Lesson]):
    """What was learned, in the order it was written down."""

    table = "lesson"
    kind = Lesson


class Referrals(Kept[Referral]):
    """Recommendations given and received, in the order they were written down."""

    table = "referral"
    kind = Referral


class Feedbacks(Kept[Feedback]):
    """What people said about how it went, in the order it was written down."""

    table = "feedback"
    kind = Feedback


class OwnPhrases(Kept[OwnPhrase]):
    """The user's own phrasings."""

    table = "own_phrase"
    kind = OwnPhrase


class Templates(Kept[Template]):
    """The user's own templates, by name."""

    table = "template"
    kind = Template
    order = ("name",)


class Dismissals(Kept[Dismissal]):
    """The findings the user lets pass."""

    table = "dismissal"
    kind = Dismissal
