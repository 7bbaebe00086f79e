"""How every page and every dialogue of the window is opened: the one registry of them.

Everything here stands on the sample search. It is quick to import: a dialogue's class is named
and only imported when it is asked for.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from tests.desktop import places_openers as opens

if TYPE_CHECKING:
    from desktop.window import MainWindow

PAGES = ("today", "applications", "people", "notes", "print", "lessons", "preferences")
"""The ids of the pages, in the order of the side bar."""

CONTACTS = Path(__file__).parents[1] / "data" / "vcards" / "google.vcf"
TABLE = Path(__file__).parents[1] / "data" / "tables" / "own-heads.csv"


@dataclass(frozen=True, slots=True)
class Dialogue:
    """One dialogue, or one state of it: its id, "module:Class", the page below it, and how."""

    id: str
    built_by: str
    page: str
    said: str
    """What it is for, in one line."""
    open: Callable[[MainWindow], object]
    """Opens it; it may take the store's answer until it is there."""

    def kind(self) -> type[QDialog]:
        """The dialogue's class."""
        module, _, name = self.built_by.partition(":")
        found: type[QDialog] = getattr(importlib.import_module(module), name)
        return found

    def shown(self, window: MainWindow) -> QDialog | None:
        """The dialogue that is open now; None while it is not."""
        found = (each for each in window.findChildren(self.kind()) if each.isVisible())
        return next(found, None)


Opens = Callable[[Dialogue], QDialog]
"""Opens a dialogue over its page and waits until it is drawn."""


def is_settled(shown: QWidget) -> bool:
    """Whether a page or dialogue has drawn what it draws on other threads."""
    return bool(getattr(shown, "settled", True))


DIALOGUES = (
    Dialogue(
        "who",
        "desktop.first.who_dialog:WhoDialog",
        "today",
        "The first run asks who writes.",
        opens.who,
    ),
    Dialogue(
        "first_card",
        "desktop.first.card_dialog:FirstCardDialog",
        "today",
        "The first run asks whom one would like to thank.",
        opens.first_card,
    ),
    Dialogue(
        "script",
        "desktop.today.script:ScriptDialog",
        "today",
        "What to say on the telephone.",
        opens.script,
    ),
    Dialogue(
        "put_off",
        "desktop.today.asking:PutOffDialog",
        "today",
        "Until when a step is put off.",
        opens.put_off,
    ),
    Dialogue(
        "skip",
        "desktop.today.asking:SkipDialog",
        "today",
        "Why a step is left out.",
        opens.skip,
    ),
    Dialogue(
        "plan",
        "desktop.today.plan_dialog:PlanDialog",
        "applications",
        "The days ahead of an application.",
        opens.plan,
    ),
    Dialogue(
        "application_new",
        "desktop.dialogs.application:ApplicationDialog",
        "applications",
        "Adds an application.",
        lambda window: opens.application(window, 0),
    ),
    Dialogue(
        "application",
        "desktop.dialogs.application:ApplicationDialog",
        "applications",
        "Edits an application.",
        lambda window: opens.application(window, 1),
    ),
    Dialogue(
        "interview_new",
        "desktop.dialogs.interview:InterviewDialog",
        "applications",
        "Adds an interview.",
        lambda window: opens.interview(window, 0),
    ),
    Dialogue(
        "interview",
        "desktop.dialogs.interview:InterviewDialog",
        "applications",
        "Edits an interview and whom one met there.",
        lambda window: opens.interview(window, 1),
    ),
    Dialogue(
        "answer",
        "desktop.dialogs.answer:AnswerDialog",
        "applications",
        "Records what came of an application.",
        opens.answer,
    ),
    Dialogue(
        "after_answer",
        "desktop.dialogs.after_answer:AfterAnswerDialog",
        "applications",
        "What may be done after a no.",
        opens.after_answer,
    ),
    Dialogue(
        "vent",
        "desktop.vent.window:VentWindow",
        "applications",
        "The vent pad: closing shreds it.",
        opens.vent,
    ),
    Dialogue(
        "company",
        "desktop.dialogs.company:CompanyDialog",
        "applications",
        "Edits a company.",
        opens.company,
    ),
    Dialogue(
        "person_new",
        "desktop.dialogs.person:PersonDialog",
        "people",
        "Adds a person.",
        lambda window: opens.person(window, 0),
    ),
    Dialogue(
        "person",
        "desktop.dialogs.person:PersonDialog",
        "people",
        "Edits a person.",
        lambda window: opens.person(window, 1),
    ),
    Dialogue(
        "firm",
        "desktop.dialogs.firm:FirmDialog",
        "people",
        "Where a person works or worked.",
        opens.firm,
    ),
    Dialogue(
        "new_note",
        "desktop.writing.new_note:NewNoteDialog",
        "people",
        "Asks what a new note is for.",
        opens.new_note,
    ),
    Dialogue(
        "import",
        "desktop.importing.dialog:ImportDialog",
        "people",
        "The import door.",
        opens.bring_in,
    ),
    Dialogue(
        "import_contacts",
        "desktop.importing.dialog:ImportDialog",
        "people",
        "What a file of contacts would become.",
        lambda window: opens.bring_in(window, CONTACTS),
    ),
    Dialogue(
        "import_table",
        "desktop.importing.dialog:ImportDialog",
        "people",
        "Which column of a table holds what.",
        lambda window: opens.bring_in(window, TABLE),
    ),
    Dialogue(
        "twice",
        "desktop.importing.twice_dialog:TwiceDialog",
        "people",
        "People who may be there twice.",
        opens.twice,
    ),
    Dialogue(
        "talk",
        "desktop.writing.talk:TalkDialog",
        "notes",
        "Edits what was talked about with one person.",
        opens.talk,
    ),
    Dialogue(
        "happened",
        "desktop.notes.happened:HappenedDialog",
        "notes",
        "What happened to a note.",
        opens.happened,
    ),
    Dialogue(
        "front",
        "desktop.fronts.dialog:FrontDialog",
        "notes",
        "What is on the front and the back of the cards.",
        opens.front,
    ),
    Dialogue(
        "plotter",
        "desktop.notes.pen_dialog:PenDialog",
        "notes",
        "Saves a card for a pen plotter.",
        lambda window: opens.real_pen(window, "plot"),
    ),
    Dialogue(
        "write_over",
        "desktop.notes.pen_dialog:PenDialog",
        "notes",
        "Prints a card to write over by hand.",
        lambda window: opens.real_pen(window, "write over"),
    ),
    Dialogue(
        "others",
        "desktop.review.others_dialog:OthersDialog",
        "notes",
        "A note beside the others to the same company.",
        opens.others,
    ),
    Dialogue(
        "rules",
        "desktop.review.rules_dialog:RulesDialog",
        "notes",
        "What is looked for in notes.",
        opens.rules,
    ),
    Dialogue(
        "own_words",
        "desktop.writing.own_words:OwnWordsDialog",
        "notes",
        "One's own phrases and templates.",
        opens.own_words,
    ),
    Dialogue(
        "template",
        "desktop.writing.own_dialogs:TemplateDialog",
        "notes",
        "Keeps a note as a template.",
        opens.template,
    ),
    Dialogue(
        "phrase",
        "desktop.writing.own_dialogs:PhraseDialog",
        "notes",
        "Keeps a sentence as a phrase.",
        opens.phrase,
    ),
    Dialogue(
        "preview",
        "desktop.batch.preview_dialog:PreviewDialog",
        "print",
        "The sheets and the folded cards as they will be.",
        opens.preview,
    ),
    Dialogue(
        "printing",
        "desktop.batch.print_dialog:PrintDialog",
        "print",
        "Which printer, and what it is handed.",
        opens.printing,
    ),
    Dialogue(
        "sheet",
        "desktop.batch.sheet_dialog:SheetDialog",
        "print",
        "Several cards on a sheet.",
        opens.sheet,
    ),
    Dialogue(
        "labels",
        "desktop.batch.label_dialog:LabelDialog",
        "print",
        "Addresses on a sheet of labels.",
        opens.labels,
    ),
    Dialogue(
        "calibrate",
        "desktop.press.calibrate_dialog:CalibrateDialog",
        "print",
        "Adjusts a printer: the test page.",
        lambda window: opens.calibrate(window, 0),
    ),
    Dialogue(
        "calibrate_read",
        "desktop.press.calibrate_dialog:CalibrateDialog",
        "print",
        "Adjusts a printer: what the test page shows.",
        lambda window: opens.calibrate(window, 1),
    ),
    Dialogue(
        "feed",
        "desktop.press.feed_dialog:FeedDialog",
        "print",
        "How envelopes go into a printer.",
        opens.feed,
    ),
    Dialogue(
        "lesson",
        "desktop.lessons.lesson_dialog:LessonDialog",
        "lessons",
        "Keeps a lesson.",
        opens.lesson,
    ),
    Dialogue(
        "feedback",
        "desktop.lessons.feedback_dialog:FeedbackDialog",
        "lessons",
        "Writes down what they said.",
        opens.feedback,
    ),
    Dialogue(
        "referral",
        "desktop.lessons.referral_dialog:ReferralDialog",
        "people",
        "Adds a referral.",
        opens.referral,
    ),
    Dialogue(
        "thanks",
        "desktop.lessons.thanks_dialog:ThanksDialog",
        "people",
        "Thanks for a referral.",
        opens.thanks,
    ),
    Dialogue(
        "sender",
        "desktop.dialogs.sender:SenderDialog",
        "preferences",
        "One's own name and return address.",
        opens.sender,
    ),
    Dialogue(
        "signature",
        "desktop.signature.dialog:SignatureDialog",
        "preferences",
        "One's own signature.",
        opens.signature,
    ),
    Dialogue(
        "hand",
        "desktop.hands.assistant:HandAssistant",
        "preferences",
        "Learns one's own hand: the sheet.",
        lambda window: opens.hand(window, 0),
    ),
    Dialogue(
        "hand_scans",
        "desktop.hands.assistant:HandAssistant",
        "preferences",
        "Learns one's own hand: the scans.",
        lambda window: opens.hand(window, 1),
    ),
    Dialogue(
        "bin",
        "desktop.preferences.bin_dialog:BinDialog",
        "preferences",
        "What is in the bin.",
        opens.bin_,
    ),
    Dialogue(
        "restore",
        "desktop.preferences.restore_dialog:RestoreDialog",
        "preferences",
        "What an archive would change.",
        opens.restore,
    ),
    Dialogue(
        "delete",
        "desktop.preferences.delete_dialog:DeleteDialog",
        "preferences",
        "Deletes everything.",
        opens.delete,
    ),
    Dialogue(
        "keys",
        "desktop.dialogs.keys:KeysDialog",
        "today",
        "The sheet of keys.",
        opens.keys,
    ),
    Dialogue(
        "guide",
        "desktop.help.dialog:GuideDialog",
        "today",
        "The user guide.",
        opens.guide,
    ),
    Dialogue(
        "fault",
        "desktop.faults:FaultDialog",
        "today",
        "Something went wrong inside Cordially.",
        opens.fault,
    ),
)
"""Every dialogue, in the order of the pages."""

BARE = {"FormDialog", "LinkedDialog"}
"""What dialogues share, and is never opened by itself."""
