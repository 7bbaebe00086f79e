"""The verbs for steps, feedback, lessons, referrals and the user's own words."""

from __future__ import annotations

from collections.abc import Sequence

from cards.model.own_words import Dismissal, OwnPhrase, Template
from cards.model.search import Feedback, Lesson, Referral, Step
from cards.store.kept import Kept
from cards.store.rows import to_row


class Steps(Kept[Step]):
    """Dated things to do, the earliest first."""

    table = "step"
    kind = Step
    order = ("due_on",)

    def decide(self, steps: Sequence[Step], what: str) -> tuple[Step, ...]:
        """Keep what was decided about some steps, new ones among them, as one operation.

        The operation is "step." and ``what``, such as "done". Raises InputError "store.no_such".
        """
        with self._journal.operation(f"step.{what}") as writing:
            ids = []
            for step in steps:
                if step.id:
                    writing.update(self.table, step.id, to_row(step))
                ids.append(step.id or writing.insert(self.table, to_row(step)))
        return tuple(self.get(step_id) for step_id in ids)


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
