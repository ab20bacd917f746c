"""Step 3: the widget's address, the widget itself, and what it says.

Must not live here: the web engine (`preview.py`) or the meaning of events (`core/widget.py`).
"""

from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core import token
from flinks_desk.core.connect import ConnectUrl, first_options
from flinks_desk.core.countdown import SIGN_IN_SECONDS, is_tight
from flinks_desk.core.diagnosis.finding import Finding, Mend
from flinks_desk.core.diagnosis.of_parameters import findings_of
from flinks_desk.core.journey import Step
from flinks_desk.core.profile import Profile
from flinks_desk.core.session import Session
from flinks_desk.core.widget import WidgetEvent
from flinks_desk.ui.language import current
from flinks_desk.ui.style import GAP
from flinks_desk.ui.web_gate import Happening, Loaded, Posted, Went
from flinks_desk.ui.widgets.asked_first import AskedFirst
from flinks_desk.ui.widgets.banner import Banner
from flinks_desk.ui.widgets.buttons import primary_button, quiet_button, set_kind
from flinks_desk.ui.widgets.empty_state import EmptyState
from flinks_desk.ui.widgets.expander import Expander
from flinks_desk.ui.widgets.flow import Flow
from flinks_desk.ui.widgets.labels import label, set_tone
from flinks_desk.ui.widgets.page import Page
from flinks_desk.ui.widgets.sign import Sign, SignMark
from flinks_desk.ui.wizard.address_view import AddressView
from flinks_desk.ui.wizard.elsewhere import Elsewhere
from flinks_desk.ui.wizard.embed_code import embed_code
from flinks_desk.ui.wizard.event_timeline import EventTimeline
from flinks_desk.ui.wizard.happy_path_line import HappyPathLine
from flinks_desk.ui.wizard.mends import Mender
from flinks_desk.ui.wizard.pair_window import PairWindow, Side
from flinks_desk.ui.wizard.parameter_editor import ParameterEditor
from flinks_desk.ui.wizard.preset_menu import PresetMenu
from flinks_desk.ui.wizard.preview_notices import Notices, sign_of
from flinks_desk.ui.wizard.preview_pane import PreviewPane
from flinks_desk.ui.wizard.times import clock_time
from flinks_desk.ui.wizard.tools import Tools

__all__ = ["ConnectPage"]

WORDS_FIRST = 100
"""Words take the room that they need; what is left goes to their right."""


class ConnectPage(Page):
    """The address and the events; the phone stands beside the page, over its whole height."""

    go = Signal(object)
    entry_wanted = Signal(int)
    """The number of the journal's entry whose details are to be shown."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__("connect_page", parent, answers=frozenset({Mend.OPEN_CONNECT}))
        self._tools = tools
        self._options: Mapping[str, str] = {}
        self._judged: tuple[Profile, Mapping[str, str]] | None = None
        """For what the findings beside the parameters were made: events come often, and change neither."""
        self._mender = Mender(Step.CONNECT, tools, self.go.emit, self._open)
        self.mend_requested.connect(self._mend)
        self.address = AddressView()
        self.parameters = ParameterEditor(PresetMenu(tools.presets, of_own=not tools.presenting))
        self.more = Expander(content=self.parameters)
        self.more.setObjectName("parameters_expander")
        self.more.set_open(True)
        self.open = primary_button(name="open_widget")
        self.close_widget = quiet_button(name="close_widget")
        self.ask = AskedFirst()
        self.elsewhere = Elsewhere(self._hand_over, self._token_ends, self.ask)
        if tools.presenting:
            self.elsewhere.hide()
        self.status = _Status((self.open, self.close_widget, self.elsewhere))
        self.banner = Banner()
        self.events = EventTimeline()
        self.visit = HappyPathLine()
        self.no_events = EmptyState("history")
        self.events_title = label("", "field", wrap=False)
        self.pane = PreviewPane()
        self.preview = self.pane.preview
        self.pair = PairWindow(self)
        self._notices = Notices(self)
        self.notice = label("", "secondary", name="preview_notice")
        self.notice.hide()
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_session(self, session: Session) -> None:
        """Redraw everything from the session."""
        shown, preview = self._tools.desk.connect_url(), session.preview
        self.address.show_url(shown)
        self._show_parameters(session)
        self.events.show_events(preview.events)
        self.visit.show_visit(preview.events, preview.options)
        self.events.setVisible(bool(preview.events))
        self.no_events.setVisible(not preview.events)
        self.show_findings(session.findings)
        self.set_code(embed_code(shown, session.profile.widget_origin), self.tr("The page around the widget"))
        self._let_go(session)
        if preview.open and preview.options != self._options:
            self._say(self.tr("The address changed. Open the widget again to see it; that takes a new token."), "note")
        self._show_buttons(session)

    def start_here(self) -> None:
        """Put the focus on the one thing to do; a widget that was not opened yet speaks the window's language."""
        self._tools.desk.speak(current().code)
        self.open.setFocus(Qt.FocusReason.OtherFocusReason)

    def tick(self) -> None:
        """Look at the clock again: a token that has too little time left will not do."""
        self._show_buttons(self._tools.desk.session)
        if self._tools.desk.is_frame_blank():
            self._tools.bridge.spawn("why_blank", self._tools.desk.why_blank())

    @override
    def beside(self) -> QWidget:
        return self.pane

    def dispose(self) -> None:
        """Give the web engine back before the program ends."""
        self.pair.dispose()
        self.pane.dispose()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._judged = None  # they are said in another language now
            self._tools.desk.speak(current().code)
            self.show_session(self._tools.desk.session)

    def _lay_out(self) -> None:
        self.add(self.address)
        self.add(self.status)
        self.add(self.ask)
        self.add(self.notice)
        self.add_findings()
        self.add(self.banner)
        self.add(self.more)
        timeline = QVBoxLayout()
        timeline.setSpacing(GAP.within)
        timeline.addWidget(self.events_title)
        timeline.addWidget(self.visit)
        timeline.addWidget(self.no_events, 1)
        timeline.addWidget(self.events, 1)
        self.events.setMinimumHeight(88)
        self.no_events.setMinimumHeight(88)
        self.add(timeline, 1)

    def _connect(self) -> None:
        self.open.clicked.connect(lambda: self._tools.bridge.spawn(Step.CONNECT.value, self._open()))
        self.close_widget.clicked.connect(self._tools.desk.close_preview)
        self.events.picked.connect(self._show_details)
        self.parameters.changed.connect(self._tools.desk.set_options)
        self.parameters.looked_at.connect(self.address.point_at)
        self.parameters.presets.told.connect(self.banner.say)
        self.elsewhere.begun.connect(lambda work: self._tools.bridge.spawn(Step.CONNECT.value, work))
        self.pane.again_wanted.connect(lambda: self._tools.bridge.spawn(Step.CONNECT.value, self._open_anew()))
        self.pane.pair_wanted.connect(lambda: self._tools.bridge.spawn(Step.CONNECT.value, self._open_pair()))
        self.pair.left.connect(self._tools.desk.close_preview)
        self.pair.happened.connect(self._hear)
        self.preview.happened.connect(self._hear)
        self._tools.bridge.session_changed.connect(self._let_go)
        self._tools.bridge.busy_changed.connect(lambda: self._show_buttons(self._tools.desk.session))

    def _show_details(self, event: WidgetEvent) -> None:
        """In the log, where its relatives light up."""
        number = next((one.number for one in self._tools.desk.entries if one.event == event), 0)
        if number:
            self.entry_wanted.emit(number)

    def _show_parameters(self, session: Session) -> None:
        options = session.preview.options
        first = {**first_options(session.profile), "language": current().code}
        self.parameters.show_options(options, {name: value for name, value in first.items() if value})
        if (session.profile, options) != self._judged:
            self._judged = (session.profile, options)
            self.parameters.show_findings(findings_of(session.profile, options))

    async def _open(self) -> None:
        """Hand a token to the widget and show it; a new token first, where there is none to hand out."""
        desk = self._tools.desk
        if not self.preview.is_available():
            return
        desk.close_preview()
        if not self._has_token():
            await desk.make_token()
            if not isinstance(desk.session.token, token.Live):
                return
        as_page = self.pane.as_page
        url = desk.open_preview(as_page=as_page)
        if url is None:
            return
        side = self._begin(url, self._spoken(), as_page=as_page)
        self.preview.load(side.host_page, side.widget_origin, side.redirect_url, side.language, as_page=as_page)

    async def _hand_over(self) -> ConnectUrl | None:
        """The address for a browser or a phone; a new token first, where there is none to hand out."""
        desk = self._tools.desk
        desk.close_preview()
        if not self._has_token():
            await desk.make_token()
        return desk.hand_over() if isinstance(desk.session.token, token.Live) else None

    def _token_ends(self) -> str:
        state = self._tools.desk.session.token
        return clock_time(state.expires) if isinstance(state, token.Live | token.Lent) else ""

    async def _open_anew(self) -> None:
        """With a new token, even where an unused one is there: it was asked for."""
        await self._tools.desk.make_token()
        if isinstance(self._tools.desk.session.token, token.Live):
            await self._open()

    async def _open_pair(self) -> None:
        """Both languages beside each other, in a window of their own."""
        if not self.preview.is_available():
            return
        urls = await self._tools.desk.open_pair()
        if urls is None:
            return
        first = self._spoken()
        second = "en" if first == "fr" else "fr"
        self.pair.show_sides(self._begin(urls[0], first), self._begin(urls[1], second))

    def _begin(self, url: ConnectUrl, language: str, *, as_page: bool = False) -> Side:
        """The page around this widget, and what the preview has to know about it."""
        profile, self._options = self._tools.desk.session.profile, dict(self._tools.desk.session.preview.options)
        self._say("")
        self.more.set_open(False)
        page = self._tools.doorstep.host_page_url(url.reveal(), as_page=as_page)
        return Side(language, page, profile.widget_origin, self._options.get("redirectUrl", ""))

    def _spoken(self) -> str:
        return self._tools.desk.session.preview.options.get("language", "") or "en"

    def _mend(self, finding: Finding) -> None:
        if finding.mend is Mend.OPEN_AS_PAGE:
            self.pane.set_as_page(as_page=True)
            self._tools.bridge.spawn(Step.CONNECT.value, self._open_anew())
        else:
            self._mender.mend(finding)

    def _has_token(self) -> bool:
        """Whether the present token will do: unused, and with time enough."""
        return isinstance(self._tools.desk.session.token, token.Live) and not self._is_tight()

    def _is_tight(self) -> bool:
        return is_tight(self._tools.desk.remaining(), SIGN_IN_SECONDS)

    def _let_go(self, session: Session) -> None:
        """A preview that was closed, or that belongs to another place, gives its web engine back at once."""
        self.pane.set_open(is_open=session.preview.open)
        if not session.preview.open and self.preview.engine:
            self.preview.dispose()
        if not session.preview.open and self.pair.isVisible():
            self.pair.dispose()

    def _hear(self, happening: Happening) -> None:
        host = urlsplit(self._tools.desk.session.profile.connect).hostname or ""
        if sign := sign_of(happening, host):
            self._tools.desk.frame_showed(sign)
        if words := self._notices.words(happening):
            self._say(words, "note")
        match happening:
            case Posted(origin, data):
                self._tools.desk.widget_said(origin, data)
            case Went(url):
                self._tools.desk.widget_went(url)
            case Loaded(well=True):
                self._begin_in_widget()
            case _:
                pass

    def _begin_in_widget(self) -> None:
        """Who opened the widget goes on in it, with the keyboard too."""
        if self.preview.engine and self.open.hasFocus():
            self.preview.engine.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.preview.is_unprotected():
            words = self.tr("This system keeps the web engine from using its sandbox. Open only pages that you trust.")
            self._say(words, "warn")

    def _say(self, words: str, tone: str = "") -> None:
        self.notice.setText(words)
        self.notice.setVisible(bool(words))
        set_tone(self.notice, tone)

    def _show_buttons(self, session: Session) -> None:
        preview, has_token = session.preview, self._has_token()
        is_done = bool(preview.login_id)
        self.open.setText(self._open_words(is_open=preview.open or is_done, has_token=has_token))
        set_kind(self.open, "quiet" if preview.open or is_done else "primary")
        self.close_widget.setVisible(preview.open and not is_done)
        self.status.show_words(*self._status_words(session))

    def _open_words(self, *, is_open: bool, has_token: bool) -> str:
        if is_open:
            return self.tr("&Open again") if has_token else self.tr("&Open again with a new token")
        return self.tr("&Open the widget") if has_token else self.tr("Make a t&oken and open the widget")

    def _status_words(self, session: Session) -> tuple[Sign, str, str]:
        preview = session.preview
        if self._tools.bridge.busy(Step.CONNECT.value):
            return Sign.CURRENT, self.tr("Opening the widget"), self.tr("Flinks is asked for a token first.")
        if preview.login_id:
            bank = preview.institution or self.tr("The bank")
            login = self.tr("LoginId {login_id}").format(login_id=preview.login_id)
            return Sign.GOOD, self.tr("{bank} is connected").format(bank=bank), login
        if preview.open:
            waits = self.tr(
                "Sign in to the bank there. The LoginId that comes of it goes on to the next step by itself."
            )
            return Sign.CURRENT, self.tr("The widget is open"), waits
        if isinstance(session.token, token.Live) and self._is_tight():
            tight = self.tr(
                "Signing in usually takes two minutes, and the token has less left. A new one is made first."
            )
            return Sign.WARNING, self.tr("The widget is not open yet"), tight
        if isinstance(session.token, token.Live):
            spends = self.tr("Opening it hands the token over: it is used up then, whatever happens in it.")
            return Sign.READY, self.tr("The widget is not open yet"), spends
        needs = self.tr("There is no unused token, and the widget takes one of its own. It is made first.")
        return Sign.READY, self.tr("The widget is not open yet"), needs

    def _retranslate(self) -> None:
        self.set_title(
            self.tr("Connect preview"),
            self.tr("Your customer signs in to the bank inside Flinks' widget, which brings back a LoginId."),
        )
        self.more.set_title(self.tr("&Parameters"))
        self.events_title.setText(self.tr("Events"))
        self.no_events.set_words(self.tr("What the widget says appears here as it happens."))
        self.close_widget.setText(self.tr("C&lose the widget"))


class _Status(QWidget):
    """How the widget stands, in one place that never moves, and what can be done about it."""

    def __init__(self, buttons: Sequence[QWidget]) -> None:
        super().__init__()
        self.setObjectName("widget_status")
        self._mark = SignMark(Sign.READY, 20)
        self._title = label("", "strong", name="status_title")
        self._detail = label("", "secondary", name="status_detail")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        said = QHBoxLayout()
        said.setSpacing(GAP.item)
        said.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        said.addLayout(words, WORDS_FIRST)
        said.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP.item)
        column.addLayout(said)
        below = Flow()
        for button in buttons:
            below.addWidget(button)
        column.addLayout(below)

    def show_words(self, sign: Sign, title: str, detail: str) -> None:
        self._mark.set_sign(sign)
        self._title.setText(title)
        self._detail.setText(detail)
        self.setAccessibleName(f"{title}. {detail}")
