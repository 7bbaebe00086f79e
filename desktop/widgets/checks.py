"""Has a form say what is wrong as soon as a field is left, and take it back once it is right."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Protocol, cast
from weakref import ref

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from desktop.widgets.choosing import SearchChoice
from desktop.widgets.dates import OptionalDate
from desktop.widgets.day_field import DateField
from desktop.widgets.form import FormField, changes_of
from desktop.widgets.line_field import TextField
from desktop.widgets.moment import MomentField


class Form(Protocol):
    """What has fields and knows what is wrong with them."""

    fields: dict[str, FormField]

    def weigh(self) -> bool:
        """Refuse every field that is wrong; False when there is nothing to weigh yet."""


class Checks(QObject):
    """Listens for lines and days that are left, and for what is typed where something is refused.

    The form is not held: held in a circle, it would be found and deleted by Python's search for
    garbage, which may run on another thread than Qt's.
    """

    grew = Signal()
    """The form needs more room, or less."""

    def __init__(self, form: Form) -> None:
        super().__init__(cast("QWidget", form))
        self._form = ref(form)
        self._left: set[str] = set()

    def _fields(self) -> Mapping[str, FormField]:
        form = self._form()
        return form.fields if form is not None else {}

    def _weigh(self) -> bool:
        form = self._form()
        return form is not None and form.weigh()

    def begin(self) -> None:
        """Listen from now on."""
        for name, field in self._fields().items():
            for left in _leaving(field.control):
                left.connect(lambda name=name: self._leave(name))
            for changed in changes_of(field.control):
                changed.connect(self._changed)

    def all_left(self) -> None:
        """Every field has been seen: it was tried to save them."""
        self._left.update(self._fields())

    def _leave(self, name: str) -> None:
        self._left.add(name)
        self._check()

    def _changed(self, *_what: object) -> None:
        if any(each.refused for each in self._fields().values()):
            self._check()

    def _check(self) -> None:
        fields = self._fields()
        for each in fields.values():
            each.weigh()
        left = self._left if self._weigh() else set()
        differing = {name for name, each in fields.items() if each.say(aloud=name in left)}
        if differing:
            self.grew.emit()


def _leaving(control: QWidget) -> Iterator[SignalInstance]:
    """The signals by which a control tells that it is left; boxes and choices are never wrong."""
    if isinstance(control, TextField):
        yield control.editingFinished
    elif isinstance(control, SearchChoice):
        yield control.field.editingFinished
    elif isinstance(control, OptionalDate):
        yield control.day.editingFinished
    elif isinstance(control, MomentField):
        yield control.day.day.editingFinished
    elif isinstance(control, DateField):
        yield control.editingFinished
