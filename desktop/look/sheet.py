"""The style sheet, written only from tokens, for what a palette cannot say: borders and sizes.

Widgets choose a variant by a dynamic property: ``kind`` on buttons ("primary", "quiet", "nav",
"link"), ``tone`` on labels (a colour token) and ``ground`` on frames ("sheet", "desk", "paper").
"""

from __future__ import annotations

from string import Template

from desktop.look.icons import ICONS
from desktop.look.tokens import CONTROL_HEIGHT, PRIMARY_HEIGHT, RADIUS, Colours

_BUTTONS = """
QPushButton, QToolButton {
    background: $sheet; color: $ink; border: 1px solid $edge; border-radius: ${radius}px;
    padding: 0 14px; min-height: ${inner}px;
}
QPushButton:focus, QToolButton:focus, QCheckBox:focus, QRadioButton:focus { outline: none; }
QPushButton:hover, QToolButton:hover { background: $sel; }
QPushButton:pressed, QToolButton:pressed { background: $line; }
QPushButton:disabled, QToolButton:disabled {
    color: $hint; border-color: $line; background: $paper;
}
QPushButton[kind="primary"] {
    background: $accent; color: $on_accent; border-color: $accent; font-weight: 600;
    padding: 0 20px; min-height: ${primary_inner}px;
}
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:pressed { background: $accent_down; border-color: $accent_down; }
QPushButton[kind="primary"]:disabled { background: $line; color: $soft; border-color: $line; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"] {
    background: transparent; border-color: transparent; padding: 0 10px;
}
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover { background: $sel; }
QPushButton[kind="quiet"]:pressed, QToolButton[kind="quiet"]:pressed { background: $line; }
QToolButton[kind="quiet"], QFileDialog QToolButton { padding: 0; min-width: ${inner}px; }
QFileDialog QToolButton { background: $picture_ground; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[kind="nav"] {
    background: transparent; border: none; border-radius: ${radius}px; padding: 0 8px 0 10px;
    min-height: 40px; text-align: left;
}
QPushButton[kind="nav"]:hover { background: $paper; }
QPushButton[kind="nav"]:checked { background: $sel; font-weight: 600; }
QPushButton[kind="link"] {
    background: transparent; border: none; color: $accent; padding: 0; min-height: 28px;
    text-align: left; text-decoration: underline;
}
QPushButton[kind="link"]:hover { color: $ink; }
QPushButton[kind="link"]:disabled { color: $hint; text-decoration: none; }
"""

_FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
    background: $sheet; color: $ink; border: 1px solid $edge; border-radius: ${radius}px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit { placeholder-text-color: $hint; }
QPlainTextEdit { placeholder-text-color: $hint; }
QLineEdit QToolButton {
    background: transparent; border: none; padding: 0; min-width: 0; min-height: 0;
}
QLineEdit, QComboBox, QAbstractSpinBox { min-height: ${inner}px; padding: 0 9px; }
QPlainTextEdit, QTextEdit { padding: 4px 7px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 2px solid $focus;
}
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    min-height: ${focus_inner}px; padding: 0 8px;
}
QComboBox:!editable { padding-left: 11px; }
QComboBox:!editable:focus { padding-left: 10px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 3px 6px; }
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"] {
    background: $paper; color: $soft; border-color: $line;
}
QLineEdit[readOnly="true"]:focus, QPlainTextEdit[readOnly="true"]:focus { border-color: $focus; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] {
    border-color: $bad;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
    background: $paper; color: $hint; border-color: $line;
}
QComboBox QLineEdit, QAbstractSpinBox QLineEdit, QComboBox QLineEdit:focus,
QAbstractSpinBox QLineEdit:focus {
    border: none; padding: 0; min-height: 0; background: transparent;
}
QComboBox::drop-down {
    subcontrol-origin: border; subcontrol-position: center right; width: 28px; border: none;
    background: transparent;
}
QComboBox::down-arrow {
    image: url("$glyphs/chevron.svg"); width: 16px; height: 16px;
}
QComboBox::down-arrow:disabled { image: url("$glyphs/chevron-off.svg"); }
QTimeEdit::up-button, QTimeEdit::down-button { width: 0; border: none; }
QComboBox QAbstractItemView, QCompleter QAbstractItemView, QListView[popup="true"] {
    background: $sheet; color: $ink; border: 1px solid $edge; padding: 4px; outline: none;
    selection-background-color: $sel; selection-color: $ink;
}
QComboBox QAbstractItemView::item { min-height: 28px; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 24px; color: $ink; background: transparent; }
QCheckBox::indicator, QRadioButton::indicator {
    width: 18px; height: 18px; border: 1px solid $edge; background: $sheet; border-radius: 4px;
}
QRadioButton::indicator { border-radius: 10px; }
QCheckBox::indicator:checked {
    background: $accent; border-color: $accent; image: url("$glyphs/check.svg");
}
QRadioButton::indicator:checked {
    background: $accent; border-color: $accent; image: url("$glyphs/dot.svg");
}
"""

_VIEWS = """
QListView, QTableView, QTreeView {
    background: $sheet; color: $ink; border: 1px solid $line; border-radius: ${radius}px;
    outline: none; selection-background-color: $sel; selection-color: $ink;
}
QListView:focus, QTableView:focus, QTreeView:focus { border-color: $edge; }
QListView[bare="true"] { border: none; border-radius: 0; background: transparent; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $scroll; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $edge; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: $line; }
QToolTip { background: $sheet; color: $ink; border: 1px solid $edge; padding: 4px 6px; }
QMenu { background: $sheet; color: $ink; border: 1px solid $edge; padding: 6px; }
QMenu::item { padding: 7px 28px 7px 12px; border-radius: 4px; }
QMenu::item:selected { background: $sel; }
QMenu::item:disabled { color: $hint; }
QMenu::separator { height: 1px; background: $line; margin: 6px 4px; }
QMenu::indicator:checked { image: url("$glyphs/tick.svg"); width: 16px; height: 16px; left: 8px; }
QMenu::indicator { width: 16px; height: 16px; left: 8px; }
QFrame[ground="calendar"] { background: $sheet; border: 1px solid $edge; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $sheet; }
QCalendarWidget QToolButton {
    background: transparent; border: none; padding: 0 8px; font-weight: 600;
}
QCalendarWidget QToolButton:hover { background: $sel; }
QCalendarWidget QAbstractItemView { border: none; alternate-background-color: $sheet; }
QCalendarWidget QAbstractItemView:disabled { color: $hint; }
QProgressBar {
    background: $line; border: none; border-radius: 4px; min-height: 8px; max-height: 8px;
    text-align: center; color: transparent;
}
QProgressBar::chunk { background: $accent; border-radius: 4px; }
"""

_GROUNDS = """
QFrame[ground="desk"] { background: $desk; }
QFrame[ground="paper"] { background: $paper; }
QFrame[ground="sheet"] {
    background: $sheet; border: 1px solid $line; border-radius: 8px;
}
QFrame[ground="popup"] {
    background: $sheet; border: 1px solid $edge; border-radius: 0;
}
QFrame[ground="bar"] { background: $paper; border-bottom: 1px solid $line; }
QFrame[ground="banner"] { background: $warn_fill; border-bottom: 1px solid $line; }
QFrame[ground="notice"] {
    background: $warn_fill; border: 1px solid $warn; border-radius: 6px;
}
QFrame[ground="error"] { background: $bad_fill; border: 1px solid $bad; border-radius: 6px; }
QFrame[ground="toast"] { background: $ink; border: none; border-radius: 8px; }
QFrame[ground="toast"] QLabel { color: $paper; }
QFrame[ground="toast"] QPushButton, QFrame[ground="toast"] QToolButton {
    background: transparent; color: $toast_link; border: 1px solid transparent; font-weight: 600;
    padding: 0 10px;
}
QFrame[ground="toast"] QPushButton:hover, QFrame[ground="toast"] QToolButton:hover {
    background: $toast_hover;
}
QFrame[ground="rule"] { background: $line; max-height: 1px; min-height: 1px; border: none; }
QLabel { background: transparent; }
QLabel[tone="soft"] { color: $soft; }
QLabel[tone="hint"] { color: $hint; }
QLabel[tone="accent"] { color: $accent; }
QLabel[tone="bad"] { color: $bad; }
QLabel[tone="good"] { color: $good; }
QLabel[tone="warn"] { color: $warn; }
"""

_SHEET = Template(_BUTTONS + _FIELDS + _VIEWS + _GROUNDS)


def mixed(over: str, under: str, share: float) -> str:
    """The colour ("#RRGGBB") of ``share`` (0 to 1) of one colour over another."""
    upper = [int(over[i : i + 2], 16) for i in (1, 3, 5)]
    lower = [int(under[i : i + 2], 16) for i in (1, 3, 5)]
    parts = [round(u * share + w * (1 - share)) for u, w in zip(upper, lower, strict=True)]
    return "#{:02X}{:02X}{:02X}".format(*parts)


def build_sheet(colours: Colours, *, dark: bool) -> str:
    """The style sheet of one colour scheme; ``dark`` chooses the glyphs drawn for it."""
    glyphs = ICONS / "controls" / ("dark" if dark else "light")
    return _SHEET.substitute(
        colours._asdict(),
        glyphs=glyphs.as_posix(),
        radius=RADIUS,
        inner=CONTROL_HEIGHT - 2,
        focus_inner=CONTROL_HEIGHT - 4,
        primary_inner=PRIMARY_HEIGHT - 2,
        accent_hover=mixed(colours.accent, colours.ink, 0.86),
        accent_down=mixed(colours.accent, colours.ink, 0.72),
        scroll=mixed(colours.edge, colours.paper, 0.55),
        # Qt's own pictures in its file dialog are black in both schemes.
        picture_ground=colours.soft if dark else colours.sheet,
        toast_link=mixed(colours.warn_fill, colours.paper, 0.7),
        toast_hover=mixed(colours.paper, colours.ink, 0.16),
    )
