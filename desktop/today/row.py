"""One row of Today: what to do and why, a circle to tick, and the way to do it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.look import tokens
from desktop.look.icons import set_icon
from desktop.look.theme import current_colours
from desktop.models.today import Bundle, Next
from desktop.today.menus import StepMenus, open_under
from desktop.today.steering import Steering
from desktop.today.words import doing, last_words, reason, said, when_words
from desktop.widgets.buttons import LINK, PLAIN, PRIMARY, literal, make_button, set_kind
from desktop.widgets.labels import text_label, wrapped_label

_CIRCLE = 20


class DoneCircle(QAbstractButton):
    """An empty circle that is ticked to say: this is done."""

    def __init__(self, what: str) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Done: {what}").format(what=what))
        self.setToolTip(self.tr("Mark as done"))
        self.setFixedSize(tokens.CONTROL_HEIGHT, tokens.CONTROL_HEIGHT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """A target one can hit."""
        return QSize(tokens.CONTROL_HEIGHT, tokens.CONTROL_HEIGHT)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the tick that a click would set."""
        self.update()
        super().enterEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The circle, and under the pointer or the focus its tick."""
        colours = current_colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        meant = self.underMouse() or self.hasFocus()
        painter.setPen(QPen(QColor(colours.accent if meant else colours.edge), 1.6))
        painter.setBrush(QColor(colours.sheet))
        middle = QPointF(self.width() / 2, self.height() / 2)
        painter.drawEllipse(middle, _CIRCLE / 2 - 1, _CIRCLE / 2 - 1)
        if meant:
            tick = QPolygonF([QPointF(-4, 0), QPointF(-1, 3.2), QPointF(4.4, -3.4)])
            painter.drawPolyline(tick.translated(middle))
        painter.end()


class StepRow(QFrame):
    """A bundle of steps; Enter does what comes next, the arrows lead to all else it offers."""

    unfolding = Signal()
    """Each of its people is to be shown by themselves, or no longer."""

    def __init__(
        self,
        bundle: Bundle,
        today: date,
        menus: StepMenus,
        *,
        inner: bool = False,
        unfolded: bool = False,
    ) -> None:
        super().__init__()
        self.bundle = bundle
        self._menus = menus
        self._today = today
        self._inner, self._unfolded = inner, unfolded
        self.setProperty("ringed", "yes")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        what, when = said(bundle), when_words(bundle.when, today)
        self.setAccessibleName(self.tr("{what}, {when}").format(what=what, when=when))
        self.setAccessibleDescription(reason(bundle))
        self.circle = DoneCircle(what)
        self.do_button = make_button(literal(doing(bundle)))
        self.do_button.setAccessibleName(
            self.tr("{do}: {what}").format(do=doing(bundle), what=what)
        )
        self.later_button = QPushButton(self.tr("Later"))
        self.later_button.setAutoDefault(True)
        self.later_button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.later_button.setAccessibleName(self.tr("Later: {what}").format(what=what))
        set_icon(self.later_button, "down", "soft")
        self.more_button = QToolButton()
        self.more_button.setProperty("kind", "quiet")
        self.more_button.setToolTip(self.tr("Skip, and more"))
        self.more_button.setAccessibleName(self.tr("Skip, and more: {what}").format(what=what))
        set_icon(self.more_button, "dots")
        self.each_button: QPushButton | None = None
        self._lay_out(what, when)
        offered = self._offered()
        self.steering = Steering(self, offered, self.do_button)
        for each in offered:
            each.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def _lay_out(self, what: str, when: str) -> None:
        row = QHBoxLayout(self)
        left = tokens.GAP_XXL if self._inner else 0
        row.setContentsMargins(left + tokens.GAP_S, tokens.GAP_S, tokens.GAP_S, tokens.GAP_S)
        row.setSpacing(tokens.GAP_S)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.circle, 0, top)
        row.addLayout(self._texts(what, when), 1)
        row.addSpacing(tokens.GAP_S)
        buttons = QHBoxLayout()
        buttons.setSpacing(tokens.GAP_S)
        buttons.addStrut(tokens.PRIMARY_HEIGHT)
        if self.bundle.next is Next.DONE:
            self.circle.hide()
            row.insertSpacing(0, tokens.CONTROL_HEIGHT + tokens.GAP_S)
        for button in (self.do_button, self.later_button, self.more_button):
            buttons.addWidget(button)
        row.addLayout(buttons)
        row.setAlignment(buttons, top)

    def _texts(self, what: str, when: str) -> QVBoxLayout:
        texts = QVBoxLayout()
        texts.setContentsMargins(0, tokens.GAP_XS, 0, tokens.GAP_XS)
        texts.setSpacing(2)
        person = self.bundle.first.person
        title = person.full_name if self._inner and person else what
        texts.addWidget(_deaf(wrapped_label(title, "body" if self._inner else "strong")))
        why = reason(self.bundle)
        if why and not self._inner:
            texts.addWidget(_deaf(wrapped_label(why, tone="soft")))
        when = when[:1].upper() + when[1:]
        if len(self.bundle.rows) > 1:
            texts.addLayout(self._each(what, when))
            return texts
        told = " · ".join(filter(None, (when, last_words(self.bundle, self._today))))
        texts.addWidget(_deaf(wrapped_label(told, "caption", "soft")))
        return texts

    def _each(self, what: str, when: str) -> QHBoxLayout:
        """When it is due, and the way to each of its people."""
        foot = QHBoxLayout()
        foot.setSpacing(tokens.GAP_M)
        foot.addWidget(_deaf(text_label(when, "caption", "soft")))
        self.each_button = make_button(
            self.tr("All together") if self._unfolded else self.tr("One by one"), LINK
        )
        self.each_button.setAccessibleDescription(what)
        foot.addWidget(self.each_button)
        foot.addStretch(1)
        return foot

    @property
    def key(self) -> str:
        """What tells it from every other row, also once it has been built anew."""
        person = self.bundle.first.step.person_id if self._inner else ""
        return f"{self.bundle.key}/{person}"

    def _offered(self) -> list[QAbstractButton]:
        """Its buttons, as they lie."""
        buttons = [self.do_button, self.later_button, self.more_button]
        beside = [self.each_button] if self.each_button is not None else []
        return [self.circle, *beside, *buttons]

    def connect_to(self, do: Callable[[Bundle], None], done: Callable[[Bundle], None]) -> None:
        """Say who does what the buttons ask for."""
        self.do_button.clicked.connect(lambda: do(self.bundle))
        self.circle.clicked.connect(lambda: done(self.bundle))
        self.later_button.clicked.connect(
            lambda: open_under(self._menus.later(self.bundle, self), self.later_button)
        )
        self.more_button.clicked.connect(
            lambda: open_under(self._menus.more(self.bundle, self), self.more_button)
        )
        if self.each_button is not None:
            self.each_button.clicked.connect(self.unfolding)

    def set_primary(self, *, primary: bool) -> None:
        """The first row of the page has the page's one primary action."""
        kind = PRIMARY if primary else PLAIN
        if self.do_button.property("kind") != kind:
            set_kind(self.do_button, kind)

    def set_within_reach(self, *, within: bool) -> None:
        """Only one row of a list is stopped at by Tab; the arrows lead to the others."""
        strong, click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(strong if within else click)

    def menu(self) -> QMenu:
        """Everything there is to do about it."""
        return self._menus.everything(self.bundle, self)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu where the pointer is, or under the title for the menu key."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        at = self.mapToGlobal(self.rect().center()) if by_key else event.globalPos()
        self.menu().popup(at)
        event.accept()


def _deaf(text: QWidget) -> QWidget:
    """A text the pointer goes through, so that a click on it is a click on the row."""
    text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return text


def rule() -> QWidget:
    """A hairline between two rows."""
    line = QFrame()
    line.setProperty("ground", "rule")
    return line
