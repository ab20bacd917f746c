"""Step 3: the widget's address, the widget itself, and what it says.

Must not live here: the web engine (`preview.py`) or the meaning of events (`core/widget.py`).
"""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core import token
from flinks_desk.core.journey import Step
from flinks_desk.core.session import Session
from flinks_desk.ui.preview import WebPreview
from flinks_desk.ui.style import GAP
from flinks_desk.ui.web_gate import Happening, Loaded, Notice, NoticeKind, Posted, Went
from flinks_desk.ui.widgets.buttons import primary_button, quiet_button, set_kind
from flinks_desk.ui.widgets.empty_state import EmptyState
from flinks_desk.ui.widgets.expander import Expander
from flinks_desk.ui.widgets.labels import label, set_tone
from flinks_desk.ui.widgets.page import Page
from flinks_desk.ui.widgets.sign import Sign, SignMark
from flinks_desk.ui.wizard.address_view import AddressView
from flinks_desk.ui.wizard.embed_code import embed_code
from flinks_desk.ui.wizard.event_timeline import EventTimeline
from flinks_desk.ui.wizard.mends import Mender
from flinks_desk.ui.wizard.parameter_rows import ParameterRows
from flinks_desk.ui.wizard.phone_frame import PhoneFrame
from flinks_desk.ui.wizard.tools import Tools

__all__ = ["ConnectPage"]


class ConnectPage(Page):
    """The address and the events at the left, the phone at the right."""

    go = Signal(object)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__("connect_page", parent)
        self._tools = tools
        self._options: Mapping[str, str] = {}
        self._mender = Mender(Step.CONNECT, tools, self.go.emit, self._open)
        self.mend_requested.connect(self._mender.mend)
        self.address = AddressView()
        self.parameters = ParameterRows()
        self.more = Expander(content=self.parameters)
        self.more.setObjectName("parameters_expander")
        self.more.set_open(True)
        self.open = primary_button(name="open_widget")
        self.close_widget = quiet_button(name="close_widget")
        self.carry_on = primary_button(name="carry_on")
        self.found = _Found(self.carry_on)
        self.events = EventTimeline()
        self.no_events = EmptyState("history")
        self.events_title = label("", "field", wrap=False)
        self.preview = WebPreview()
        self.notice = label("", "secondary", name="preview_notice")
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_session(self, session: Session) -> None:
        """Redraw everything from the session."""
        shown, preview = self._tools.desk.connect_url(), session.preview
        self.address.show_url(shown)
        self.parameters.show_options(preview.options)
        self.events.show_events(preview.events)
        self.events.setVisible(bool(preview.events))
        self.no_events.setVisible(not preview.events)
        self.found.show_login(preview.login_id, preview.institution)
        self.show_findings(session.findings)
        self.set_code(embed_code(shown, session.profile.widget_origin), self.tr("The page around the widget"))
        self._let_go(session)
        if preview.open and preview.options != self._options:
            self._say(self.tr("The address changed. Open the widget again to see it; that takes a new token."), "note")
        self._show_buttons(session)

    def start_here(self) -> None:
        """Put the focus on the one thing to do."""
        button = self.open if self.found.isHidden() else self.carry_on
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def tick(self) -> None:
        """Nothing on this page changes with time alone."""

    def dispose(self) -> None:
        """Give the web engine back before the program ends."""
        self.preview.dispose()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.show_session(self._tools.desk.session)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP.within)
        buttons.addWidget(self.open)
        buttons.addWidget(self.close_widget)
        buttons.addStretch(1)
        timeline = QVBoxLayout()
        timeline.setSpacing(GAP.within)
        for part in (self.events_title, self.no_events, self.events):
            timeline.addWidget(part, 0 if part is self.events_title else 1)
        self.events.setMinimumHeight(220)
        self.no_events.setMinimumHeight(160)
        left = QVBoxLayout()
        left.setSpacing(GAP.group)
        left.addWidget(self.address)
        left.addLayout(buttons)
        left.addWidget(self.found)
        left.addWidget(self.more)
        left.addLayout(timeline, 1)
        right = QVBoxLayout()
        right.setSpacing(GAP.within)
        right.addWidget(PhoneFrame(self.preview), 1)
        right.addWidget(self.notice)
        self.notice.setFixedWidth(380)
        both = QHBoxLayout()
        both.setSpacing(GAP.wide)
        both.addLayout(left, 1)
        both.addLayout(right)
        self.add(both, 1)

    def _connect(self) -> None:
        self.open.clicked.connect(lambda: self._tools.bridge.spawn(Step.CONNECT.value, self._open()))
        self.close_widget.clicked.connect(self._tools.desk.close_preview)
        self.carry_on.clicked.connect(lambda: self.go.emit(Step.AUTHORIZE))
        self.parameters.changed.connect(self._tools.desk.set_options)
        self.preview.happened.connect(self._hear)
        self._tools.bridge.session_changed.connect(self._let_go)
        self._tools.bridge.busy_changed.connect(lambda: self._show_buttons(self._tools.desk.session))

    async def _open(self) -> None:
        """Hand a token to the widget and show it; a new token first, where there is none to hand out."""
        desk = self._tools.desk
        if not self.preview.is_available():
            return
        desk.close_preview()
        if not isinstance(desk.session.token, token.Live):
            await desk.make_token()
            if not isinstance(desk.session.token, token.Live):
                return
        url = desk.open_preview()
        if url is None:
            return
        self._options = dict(desk.session.preview.options)
        self._say("")
        self.more.set_open(False)
        origin = desk.session.profile.widget_origin
        page = self._tools.doorstep.host_page_url(url.reveal())
        self.preview.load(page, origin, self._options.get("redirectUrl", ""), self._options.get("language", "") or "en")

    def _let_go(self, session: Session) -> None:
        """A preview that was closed, or that belongs to another place, gives its web engine back at once."""
        if not session.preview.open and self.preview.engine:
            self.preview.dispose()

    def _hear(self, happening: Happening) -> None:
        match happening:
            case Posted(origin, data):
                self._tools.desk.widget_said(origin, data)
            case Went(url):
                self._tools.desk.widget_went(url)
            case Loaded(well=True) if self.preview.is_unprotected():
                self._say(
                    self.tr("This system keeps the web engine from using its sandbox. Open only pages that you trust."),
                    "warn",
                )
            case Notice(kind, detail) if kind in self._notices():
                self._say(self._notices()[kind].format(host=detail), "note")
            case _:
                pass

    def _say(self, words: str, tone: str = "") -> None:
        self.notice.setText(words)
        set_tone(self.notice, tone)

    def _show_buttons(self, session: Session) -> None:
        is_busy = self._tools.bridge.busy(Step.CONNECT.value)
        has_token = isinstance(session.token, token.Live)
        self.open.setEnabled(not is_busy)
        self.open.setText(self._open_words(is_open=session.preview.open, has_token=has_token))
        set_kind(self.open, "quiet" if session.preview.open or session.preview.login_id else "primary")
        self.close_widget.setVisible(session.preview.open)

    def _open_words(self, *, is_open: bool, has_token: bool) -> str:
        if has_token:
            return self.tr("&Open the widget")
        return self.tr("Make a new t&oken and open again") if is_open else self.tr("Make a t&oken and open the widget")

    def _notices(self) -> Mapping[NoticeKind, str]:
        return {
            NoticeKind.POPUP_OPENED: self.tr("A window was opened: {host}"),
            NoticeKind.POPUP_CLOSED: self.tr("The window was closed."),
            NoticeKind.CERTIFICATE_REFUSED: self.tr("The certificate of {host} is not trusted, so it was not loaded."),
            NoticeKind.PERMISSION_REFUSED: self.tr("The page asked for a permission and did not get it: {host}"),
            NoticeKind.DOWNLOAD_REFUSED: self.tr("A download from {host} was refused."),
            NoticeKind.REQUEST_BLOCKED: self.tr("A request to {host} was blocked: nothing of this visit leads there."),
            NoticeKind.LEFT_PAGE_REFUSED: self.tr("The widget wanted to replace the whole page with {host}."),
            NoticeKind.MESSAGES_DROPPED: self.tr("The widget posts more messages than can be shown: {host}"),
            NoticeKind.DIALOG_REFUSED: self.tr("A dialog of {host} was not shown."),
        }

    def _retranslate(self) -> None:
        self.set_title(
            self.tr("Connect preview"),
            self.tr("Your customer signs in to the bank inside Flinks' widget, which brings back a LoginId."),
        )
        self.more.set_title(self.tr("&Parameters"))
        self.events_title.setText(self.tr("Events"))
        self.no_events.set_words(self.tr("What the widget says appears here as it happens."))
        self.close_widget.setText(self.tr("C&lose the widget"))
        self.carry_on.setText(self.tr("Carry on to &Authorize"))
        self.found.retranslate()


class _Found(QWidget):
    """The LoginId that Connect brought, and the way on. Its place stays free until then."""

    def __init__(self, button: QWidget) -> None:
        super().__init__()
        self.setObjectName("found_login")
        self._login = ("", "")
        self._title = label("", "strong", name="found_title")
        self._detail = label("", "secondary", name="found_detail")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP.item)
        row.addWidget(SignMark(Sign.GOOD, 20), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(button)

    def show_login(self, login_id: str, institution: str) -> None:
        self._login = (login_id, institution)
        self.setVisible(bool(login_id))
        self.retranslate()

    def retranslate(self) -> None:
        login_id, institution = self._login
        bank = institution or self.tr("the bank")
        self._title.setText(self.tr("{bank} is connected").format(bank=bank))
        self._detail.setText(self.tr("LoginId {login_id}").format(login_id=login_id))
