"""The verbs for steps, lessons and referrals."""

from __future__ import annotations

from cards.model.search import Lesson, Referral, Step
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
