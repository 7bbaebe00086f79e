"""A field that names someone already known, or nobody."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.desk import Desk
from desktop.widgets.person_picker import PersonPicker


class PersonLink(QWidget):
    """Answers with a person's id and the name typed; the id is 0 for a name nobody has."""

    def __init__(self, desk: Desk, person_id: int = 0, name: str = "") -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.picker = PersonPicker(desk, name, person_id)
        row.addWidget(self.picker)
        self.setFocusProxy(self.picker)

    def setAccessibleName(self, name: str) -> None:
        """Name the field that is typed into, too."""
        super().setAccessibleName(name)
        self.picker.setAccessibleName(name)

    def value(self) -> tuple[int, str]:
        """The id and the name."""
        return self.picker.person_id, self.picker.value()

    def set_value(self, value: tuple[int, str]) -> None:
        """Show someone."""
        person_id, name = value
        self.picker.set_value(name)
        self.picker.person_id = person_id

    @property
    def is_unknown(self) -> bool:
        """Whether a name is typed that is nobody's."""
        person_id, name = self.value()
        return bool(name) and not person_id
