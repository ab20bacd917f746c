"""A field for a secret: typed or pasted in, never shown again once it is stored.

Must not live here: where secrets are kept, or what one is for.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.pasted import cleaned
from flinks_desk.core.secret import Secret
from flinks_desk.ui.language import say
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.buttons import icon_button, link_button
from flinks_desk.ui.widgets.labels import label, set_tone
from flinks_desk.ui.widgets.sign import Sign, SignMark

__all__ = ["SecretField"]


class SecretField(QWidget):
    """A password field whose pasted text is cleaned, or, once stored, a line that says where it is kept."""

    value_changed = Signal(object)
    """The `Secret` as it now stands in the field."""
    submitted = Signal()
    """Enter was pressed in the field."""
    replace_requested = Signal()
    forget_requested = Signal()

    def __init__(self, title: str = "", *, clean: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clean = clean
        self._was_long = 0
        self._has_stored = False
        self._title = label(title, "field", wrap=False)
        self._edit = QLineEdit()
        self._edit.setObjectName("secret_edit")
        self._edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._title.setBuddy(self._edit)
        self._reveal = icon_button("visibility", name="secret_reveal")
        self._stored = label("", "body", name="secret_stored", wrap=False)
        self._replace = link_button(name="secret_replace")
        self._forget = link_button(name="secret_forget")
        self._note = label("", "secondary", name="secret_note")
        self._lay_out()
        self._connect()
        self.set_title(title)
        self._retranslate()
        self.show_empty()

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self._edit.setAccessibleName(title)

    def set_placeholder(self, words: str) -> None:
        """Half a sentence inside the empty field."""
        self._edit.setPlaceholderText(words)

    def value(self) -> Secret:
        """What stands in the field; an empty secret where a stored one is shown."""
        return Secret(self._edit.text())

    def show_empty(self) -> None:
        """An empty field to type into."""
        self._has_stored = False
        self._set_editing(editing=True)

    def show_filled(self, words: str) -> None:
        """A value that everybody may know, as if it had been typed."""
        self.show_empty()
        self._edit.setText(words)

    def show_stored(self, words: str) -> None:
        """Says where the secret is kept; what was typed is forgotten here. `words` never holds the secret."""
        self._has_stored = True
        self._stored.setText(words)
        self._set_editing(editing=False)

    def is_editing(self) -> bool:
        return not self._editing_row.isHidden()

    def show_notes(self, notes: Sequence[str], tone: str = "") -> None:
        """Sentences below the field: what was removed, or what is odd; no notes, no line."""
        self._note.setText(" ".join(notes))
        set_tone(self._note, tone)
        set_tone(self._edit, tone if tone in {"warn", "bad"} else "")
        self._edit.setAccessibleDescription(self._note.text())

    def notes(self) -> str:
        return self._note.text()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._has_stored and self.is_editing():
            self._set_editing(editing=False)
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._editing_row = QWidget()
        edit = QHBoxLayout(self._editing_row)
        edit.setContentsMargins(0, 0, 0, 0)
        edit.setSpacing(GAP.hair)
        edit.addWidget(self._edit, 1)
        edit.addWidget(self._reveal)
        self._stored_row = QWidget()
        stored = QHBoxLayout(self._stored_row)
        stored.setContentsMargins(0, GAP.hair, 0, GAP.hair)
        stored.setSpacing(GAP.within)
        stored.addWidget(SignMark(Sign.GOOD, 16))
        stored.addWidget(self._stored)
        stored.addWidget(self._replace)
        stored.addWidget(self._forget)
        stored.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP.hair)
        for part in (self._title, self._editing_row, self._stored_row, self._note):
            layout.addWidget(part)

    def _connect(self) -> None:
        self._edit.textEdited.connect(self._edited)
        self._edit.returnPressed.connect(self.submitted)
        self._reveal.pressed.connect(self._show_letters)
        self._reveal.released.connect(self._hide_letters)
        self._replace.clicked.connect(self.replace)
        self._forget.clicked.connect(self.forget_requested)

    def _set_editing(self, *, editing: bool) -> None:
        self._edit.setText("")  # `clear` could be undone
        self._was_long = 0
        self._hide_letters()
        self.show_notes([])
        self._editing_row.setVisible(editing)
        self._stored_row.setVisible(not editing)

    @Slot()
    def replace(self) -> None:
        """An empty field in the place of a stored secret, ready to type."""
        self._set_editing(editing=True)
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.replace_requested.emit()

    @Slot(str)
    def _edited(self, raw: str) -> None:
        pasted = len(raw) - self._was_long > 1
        self.show_notes([])
        if pasted and self._clean:
            self._take_cleaned(raw)
        self._was_long = len(self._edit.text())
        self.value_changed.emit(self.value())

    def _take_cleaned(self, raw: str) -> None:
        clean = cleaned(raw)
        if clean.value != raw:
            self._edit.setText(clean.value)
        tone = "bad" if clean.unsendable else "note" if clean.removed else ""
        self.show_notes([say(sentence) for sentence in (*clean.removed, *clean.unsendable)], tone)

    @Slot()
    def _show_letters(self) -> None:
        self._edit.setEchoMode(QLineEdit.EchoMode.Normal)

    @Slot()
    def _hide_letters(self) -> None:
        self._edit.setEchoMode(QLineEdit.EchoMode.Password)

    def _retranslate(self) -> None:
        self._replace.setText(self.tr("Replace"))
        self._forget.setText(self.tr("Forget"))
        words = self.tr("Show the letters while this is held down")
        self._reveal.setToolTip(words)
        self._reveal.setAccessibleName(words)
