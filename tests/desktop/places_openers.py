"""Opens each dialogue of the window over the sample search, as the pages themselves do.

Every function takes the window; whatever it must know of the store it asks the store's thread.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from cards.model.notes import EventKind, Note, NoteRow
from cards.model.people import Person
from cards.model.search import (
    Answer,
    Feedback,
    Lesson,
    Referral,
    ReferralDirection,
)

if TYPE_CHECKING:
    from cards.jobs.plan_rows import PlanRow
    from cards.store import Store
    from desktop.window import MainWindow

T = TypeVar("T")

THANKED, ASKED = 1, 2
"""Applications of the sample: one with a panel of eight, one that ended with a no."""
READY, MAILED = 4, 2
"""Notes of the sample, by how far they have come."""
PRINTER = "Brother HL"


def _with(window: MainWindow, gather: Callable[[Store], T], then: Callable[[T], object]) -> None:
    window.desk.store.ask(gather, then, owner=window)


def _nothing(*_saved: object) -> None:
    pass


def who(window: MainWindow) -> None:
    from desktop.first.who_dialog import WhoDialog

    WhoDialog.ask(window.desk, window, _nothing, _nothing)


def first_card(window: MainWindow) -> None:
    from desktop.first.card_dialog import FirstCardDialog

    FirstCardDialog.ask(window.desk, window, _nothing)


def _a_call(store: Store) -> PlanRow:
    from cards.jobs.plan import agenda
    from desktop.when import today

    rows = agenda(store, today()).rows
    calls = [row for row in rows if row.step.rule.split("#")[0].endswith(("call", "voicemail"))]
    return (calls or list(rows))[0]


def script(window: MainWindow) -> None:
    from desktop.lessons.keeping import Keeping
    from desktop.today.deciding import Deciding
    from desktop.today.script import ScriptDialog

    page = window.page
    deciding, keeping = Deciding(window.desk, page), Keeping(window.desk, page)
    _with(
        window,
        _a_call,
        lambda row: ScriptDialog.ask(window.desk, window, row, deciding, keeping),
    )


def put_off(window: MainWindow) -> None:
    from desktop.today.asking import PutOffDialog

    _with(
        window,
        _a_call,
        lambda row: PutOffDialog.ask(window.desk, window, [row.step], "Call them", _nothing),
    )


def skip(window: MainWindow) -> None:
    from desktop.today.asking import SkipDialog

    _with(
        window,
        _a_call,
        lambda row: SkipDialog.ask(window.desk, window, [row.step], "Call them", _nothing),
    )


def plan(window: MainWindow) -> None:
    window.plan_corner.ask(ASKED)


def application(window: MainWindow, application_id: int) -> None:
    from desktop.dialogs.application import ApplicationDialog

    ApplicationDialog.ask(window.desk, window, application_id, _nothing)


def interview(window: MainWindow, interview_id: int) -> None:
    from desktop.dialogs.interview import InterviewDialog

    InterviewDialog.ask(window.desk, window, THANKED, interview_id, _nothing)


def answer(window: MainWindow) -> None:
    from desktop.dialogs.answer import AnswerDialog

    AnswerDialog.ask(window.desk, window, THANKED, _nothing, proposed=Answer.NO)


def after_answer(window: MainWindow) -> None:
    from desktop.dialogs.after_answer import (
        BACK,
        CLEAR,
        PLAN,
        VENT,
        WRITE,
        AfterAnswerDialog,
        Ways,
    )
    from desktop.dialogs.answer import recorded_of

    ways: Ways = dict.fromkeys((VENT, BACK, CLEAR, WRITE, PLAN), _nothing)
    _with(
        window,
        lambda store: recorded_of(store, ASKED),
        # As it is while cards are still to be written, when all ways are offered.
        lambda recorded: AfterAnswerDialog(
            window, replace(recorded, unwritten=3, overtaken=(1, 2), ready=(1,)), ways
        ).begin(),
    )


def vent(window: MainWindow) -> None:
    from desktop.vent.window import VentWindow

    VentWindow(window).begin()


def company(window: MainWindow) -> None:
    from desktop.dialogs.company import CompanyDialog

    _with(
        window,
        lambda store: store.companies.get(1),
        lambda found: CompanyDialog.ask(window.desk, window, found, _nothing),
    )


def person(window: MainWindow, person_id: int) -> None:
    from desktop.dialogs.person import PersonDialog

    PersonDialog.ask(window.desk, window, person_id, _nothing)


def firm(window: MainWindow) -> None:
    from desktop.dialogs.firm import FirmDialog

    _with(
        window,
        lambda store: store.people.affiliations(1)[0],
        lambda there: FirmDialog.ask(window.desk, window, there, _nothing),
    )


def new_note(window: MainWindow) -> None:
    from desktop.writing.new_note import NewNoteDialog
    from desktop.writing.wish import Wish

    NewNoteDialog.ask(window.desk, window, Wish(person_ids=(1,), application_id=1), _nothing)


def bring_in(window: MainWindow, path: Path | None = None) -> None:
    from desktop.importing.dialog import ImportDialog

    dialog = ImportDialog(window.desk, window)
    dialog.begin(None if path is None else lambda: dialog.read_files([path]))


def twice(window: MainWindow) -> None:
    from desktop.importing.twice_dialog import TwiceDialog

    def double(store: Store) -> None:
        first = store.people.get(1)
        store.people.add(Person(full_name=first.full_name, phone="+1 555 0139"))

    _with(window, double, lambda _none: TwiceDialog(window.desk, window).begin())


def happened(window: MainWindow) -> None:
    from desktop.notes.happened import HappenedDialog

    HappenedDialog.ask(window.desk, window, MAILED, EventKind.ANSWERED, _nothing)


def talk(window: MainWindow) -> None:
    from desktop.notes.gather import gather_note
    from desktop.writing.talk import TalkDialog

    _with(
        window,
        lambda store: gather_note(store, READY).met,
        lambda met: TalkDialog.ask(window.desk, window, met, _nothing) if met else None,
    )


def front(window: MainWindow) -> None:
    from desktop.fronts.dialog import FrontDialog
    from desktop.notes.gather import gather_note

    _with(
        window,
        lambda store: gather_note(store, READY),
        lambda sheet: FrontDialog(window.desk, window, sheet.note.look, sheet).begin(),
    )


def _note_and_person(store: Store) -> tuple[Note, Person]:
    note = store.notes.get(READY)
    return note, store.people.get(note.person_id)


def real_pen(window: MainWindow, way: str) -> None:
    from desktop.notes.real_pen import RealPen
    from desktop.page import PLOT

    pen = RealPen(window.desk, window)
    ask = pen.save_for_plotter if way == PLOT else pen.print_to_write_over
    _with(window, _note_and_person, lambda found: ask(*found))


def others(window: MainWindow) -> None:
    from desktop.review.others_dialog import OthersDialog

    _with(
        window,
        lambda store: store.notes.get(READY).text,
        lambda text: OthersDialog.ask(window.desk, window, READY, text),
    )


def rules(window: MainWindow) -> None:
    from desktop.review.rules_dialog import RulesDialog

    RulesDialog.ask(window.desk, window)


def own_words(window: MainWindow) -> None:
    from desktop.writing.own_words import OwnWordsDialog

    OwnWordsDialog(window.desk, window).begin()


def template(window: MainWindow) -> None:
    from cards.jobs.own_words import template_of
    from desktop.writing.own_dialogs import TemplateDialog

    _with(
        window,
        lambda store: template_of(store, READY, store.notes.get(READY).text),
        lambda found: TemplateDialog.ask(window.desk, window, found, _nothing),
    )


def phrase(window: MainWindow) -> None:
    from cards.jobs.own_words import phrase_of
    from desktop.writing.own_dialogs import PhraseDialog

    _with(
        window,
        lambda store: phrase_of(store, READY, "It was good to hear how you plan your days."),
        lambda found: PhraseDialog.ask(window.desk, window, found, _nothing),
    )


def _ready(store: Store) -> tuple[NoteRow, ...]:
    return tuple(row for row in store.notes.rows() if row.state is EventKind.APPROVED)


def preview(window: MainWindow) -> None:
    from desktop.batch.preview_dialog import PreviewDialog

    _with(window, _ready, lambda rows: PreviewDialog(window.desk, window, rows).begin())


def printing(window: MainWindow) -> None:
    from cards.layout.stocks import find_stock
    from desktop.batch.print_dialog import PrintDialog

    def show(rows: tuple[NoteRow, ...]) -> None:
        envelopes = [find_stock(row.note.look.stock).envelope for row in rows]
        PrintDialog(window.desk, window, rows, len(rows), envelopes).begin()

    _with(window, _ready, show)


def sheet(window: MainWindow) -> None:
    from desktop.batch.sheet_dialog import SheetDialog

    _with(window, _ready, lambda rows: SheetDialog(window.desk, window, rows).begin())


def labels(window: MainWindow) -> None:
    from desktop.batch.label_dialog import LabelDialog

    LabelDialog(window.desk, window, 8).begin()


def calibrate(window: MainWindow, step: int) -> None:
    from desktop.press.calibrate_dialog import CalibrateDialog

    dialog = CalibrateDialog(window.desk, window, PRINTER)
    dialog.begin()
    if step:
        dialog.go(step)


def feed(window: MainWindow) -> None:
    from desktop.press.feed_dialog import FeedDialog

    FeedDialog(window.desk, window, PRINTER).begin()


def lesson(window: MainWindow) -> None:
    from desktop.lessons.lesson_dialog import LessonDialog

    LessonDialog.ask(window.desk, window, Lesson(text="", application_id=ASKED), _nothing)


def feedback(window: MainWindow) -> None:
    from desktop.lessons.feedback_dialog import FeedbackDialog

    FeedbackDialog.ask(window.desk, window, Feedback(text="", application_id=ASKED), _nothing)


def referral(window: MainWindow) -> None:
    from desktop.lessons.referral_dialog import ReferralDialog

    through = Referral(person_id=1, direction=ReferralDirection.RECEIVED)
    ReferralDialog.ask(window.desk, window, through, _nothing)


def thanks(window: MainWindow) -> None:
    from cards.jobs.referrals import referral_rows
    from desktop.lessons.thanks_dialog import ThanksDialog

    _with(
        window,
        lambda store: referral_rows(store)[0],
        lambda row: ThanksDialog.ask(window.desk, window, row, _nothing),
    )


def sender(window: MainWindow) -> None:
    from desktop.dialogs.sender import SenderDialog

    _with(
        window,
        lambda store: store.sender(),
        lambda found: SenderDialog.ask(window.desk, window, found, _nothing),
    )


def signature(window: MainWindow) -> None:
    from desktop.signature.dialog import SignatureDialog

    SignatureDialog(window.desk, window).begin()


def hand(window: MainWindow, step: int) -> None:
    from desktop.hands.assistant import HandAssistant

    assistant = HandAssistant(window.desk, window)
    assistant.begin()
    if step:
        assistant.go(step)


def bin_(window: MainWindow) -> None:
    from desktop.preferences.bin_dialog import BinDialog

    def fill(store: Store) -> None:
        kept = store.people.add(Person(full_name="Robin Achterberg"))
        store.people.bin(kept.id)

    _with(window, fill, lambda _none: BinDialog(window.desk, window).begin())


def restore(window: MainWindow) -> None:
    from cards.jobs.backups.making import make_backup
    from cards.jobs.backups.restoring import Prepared, prepare
    from desktop.preferences.restore_dialog import RestoreDialog
    from desktop.work import Progress, Task

    folder = window.desk.store.folder
    archive = folder / "kept.cordially"

    def work(progress: Progress) -> Prepared:
        make_backup(folder, archive, progress)
        return prepare(folder, archive)

    task = Task(work, window)
    task.succeeded.connect(lambda prepared: RestoreDialog(window, prepared).open())
    window.desk.start(task)


def delete(window: MainWindow) -> None:
    from desktop.preferences.delete_dialog import DeleteDialog

    DeleteDialog(window, window.desk.store.folder).begin()


def keys(window: MainWindow) -> None:
    from desktop.dialogs.keys import KeysDialog

    KeysDialog(window).open()


def guide(window: MainWindow) -> None:
    from desktop.help.dialog import GuideDialog

    GuideDialog(window).begin()


def fault(window: MainWindow) -> None:
    from desktop.faults import FaultDialog

    report = "ValueError\n  desktop/pages/people.py, line 120, in refresh\n"
    FaultDialog(window, report, None).open()
