"""What is asked for, and how the question is narrowed: one field for each option of the table, and the body.

Must not live here: the options themselves (`core/data_requests.py`).
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.authorize import Opened
from flinks_desk.core.data_requests import REQUESTS, DataKind, Ids, body_of
from flinks_desk.core.exchange import Json
from flinks_desk.core.session import Session
from flinks_desk.core.writers import json_text
from flinks_desk.ui.language import say
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.code_view import CodeView
from flinks_desk.ui.widgets.combo import Combo
from flinks_desk.ui.widgets.expander import Expander
from flinks_desk.ui.wizard.data.option_rows import OptionRows

__all__ = ["RequestForm"]


class RequestForm(QWidget):
    """The question stands in a box; its options are behind a line of words that counts those that were set."""

    kind_chosen = Signal(object)
    """The `DataKind`."""
    option_set = Signal(object)
    """Kind, name and value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("request_form")
        self._session: Session | None = None
        self.kind = Combo()
        self.kind.setObjectName("data_kind")
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)  # also in another language
        for each in DataKind:
            self.kind.addItem("", each)
        self.kind.activated.connect(lambda _: self.kind_chosen.emit(self.kind.currentData()))
        self.options = OptionRows()
        self.options.changed.connect(self._set)
        self.body = CodeView(lines=8)
        self.body.setObjectName("request_body")
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, GAP.within)
        column.setSpacing(GAP.item)
        column.addWidget(self.options)
        column.addWidget(self.body)
        self.expander = Expander(content=self._inside)
        self.expander.button.setObjectName("request_options")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.expander)
        self._retranslate()

    def chosen(self) -> DataKind:
        """What is asked for."""
        kind = self.kind.currentData()
        return kind if isinstance(kind, DataKind) else DataKind.DETAIL

    def show_session(self, session: Session) -> None:
        """Show the question as it stands."""
        self._session = session
        data = session.data
        self.kind.setCurrentIndex(self.kind.findData(data.kind))
        self.kind.setToolTip(say(REQUESTS[data.kind].about))
        self.options.show_options(data.kind, data.options.get(data.kind, {}), known_accounts(session), data.newest)
        opened = session.authorize
        ids = Ids(opened.request_id, opened.login_id) if isinstance(opened, Opened) else Ids("")
        body = body_of(data.kind, ids.request_id, data.options.get(data.kind, {}))
        self.body.set_code(json_text.shown(body))
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _set(self, name: str, value: Json) -> None:
        self.option_set.emit((self.chosen(), name, value))

    def _retranslate(self) -> None:
        for place, each in enumerate(DataKind):
            self.kind.setItemText(place, say(REQUESTS[each].title))
        self.kind.setAccessibleName(self.tr("What to ask for"))
        self.body.set_title(self.tr("The body as it will be sent"))
        options = self._session.data.options.get(self.chosen(), {}) if self._session else {}
        self.expander.set_title(
            self.tr("Options of the call ({count} set)").format(count=len(options))
            if options
            else self.tr("Options of the call")
        )


def known_accounts(session: Session) -> Sequence[tuple[str, str]]:
    """Ids and titles of the accounts that were met at this place."""
    newest = session.data.newest
    known = {account.id: account.title for account in newest.accounts} if newest else {}
    for state in session.data.others.values():
        known |= {account.id: account.title for account in getattr(state, "accounts", ())}
    return tuple({**{one: one for one in session.preview.account_ids}, **known}.items())
