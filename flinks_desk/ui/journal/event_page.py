"""What the widget said: from where, whether that is to be trusted, and the payload. Secrets are dots.

Must not live here: what the step means (`explanation_page.py`).
"""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from flinks_desk.core.journal import Entry, Kind
from flinks_desk.core.widget import WidgetEvent
from flinks_desk.ui import style
from flinks_desk.ui.widgets.facts import Fact, facts
from flinks_desk.ui.widgets.json_view import JsonView
from flinks_desk.ui.widgets.labels import label, set_tone
from flinks_desk.ui.widgets.layouts import empty

__all__ = ["EventPage"]


class EventPage(QWidget):
    """Shows one event."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("log_event")
        self._trust = label("", "strong", name="log_event_trust")
        self._how = label("", "secondary", name="log_event_how")
        self._tree = JsonView()
        self._ids = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(style.GAP.item, style.GAP.within, style.GAP.item, style.GAP.within)
        layout.setSpacing(style.GAP.hair)
        layout.addWidget(self._trust)
        layout.addWidget(self._how)
        layout.addLayout(self._ids)
        layout.addWidget(self._tree, 1)

    def show_entry(self, entry: Entry) -> None:
        """Show what came with this entry."""
        self._tree.set_value(entry.data)
        event = entry.event
        self._trust.setVisible(event is not None)
        self._how.setVisible(event is not None)
        empty(self._ids)
        if event is None:
            return
        self._trust.setText(self._trust_words(event, entry.kind))
        set_tone(self._trust, "good" if event.trusted else "bad")
        self._how.setText(self._how_words(event, entry.kind))
        found = [("LoginId", event.login_id), ("RequestId", event.request_id), ("FlinksCode", event.flinks_code)]
        rows = [Fact(name, value) for name, value in found if value]
        if rows:
            self._ids.addWidget(facts(rows, name="log_event_ids"))

    def _trust_words(self, event: WidgetEvent, kind: Kind) -> str:
        if kind is Kind.NAVIGATION:
            return self.tr("Seen in the address that was opened.")
        if event.trusted:
            return self.tr("Came from the widget: {origin}").format(origin=event.origin)
        return self.tr("Came from elsewhere than the widget, so nothing follows from it: {origin}").format(
            origin=event.origin or self.tr("an unnamed origin")
        )

    def _how_words(self, event: WidgetEvent, kind: Kind) -> str:
        parts = []
        if kind is Kind.WIDGET:
            as_text = self.tr("It came as text that holds JSON, as with stringify=true.")
            parts.append(as_text if event.was_text else self.tr("It came as an object."))
        if event.repeated:
            parts.append(self.tr("The same came before; it counts once."))
        return " ".join(parts)
