"""What came back: the status, then the body as a tree or as it came, or the headers. Secrets are dots.

Must not live here: what the answer means (`explanation_page.py`).
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QPlainTextEdit,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from flinks_desk.core.exchange import Cause, Exchange, Reply, Unreachable
from flinks_desk.core.way import lines_of
from flinks_desk.ui import style
from flinks_desk.ui.journal.rows import duration_text
from flinks_desk.ui.widgets.facts import Fact, ScrollingColumn, facts, heading
from flinks_desk.ui.widgets.json_view import JsonView
from flinks_desk.ui.widgets.labels import ElidedLabel, label, set_tone

__all__ = ["AnswerPage", "wrapped"]

LONGEST_RAW = 256_000
LONGEST_LINE = 2_000
"""Qt lays out a line of megabytes in seconds (pitfalls §10), so longer ones are broken."""
TREE, RAW, HEADERS = range(3)


class AnswerPage(QWidget):
    """Shows what came of one call."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("log_answer")
        self._exchange: Exchange | None = None
        self._waiting: str | None = None
        """The body as it came, until it is looked at."""
        self._status = label("", "strong", name="log_answer_status", wrap=False)
        self._about = ElidedLabel()
        self._about.setObjectName("log_answer_about")
        self._about.setProperty("type", "secondary")
        self._tree, self._raw, self._headers = JsonView(), _made_raw(), ScrollingColumn("log_answer_headers")
        self._views = QStackedWidget()
        self._switch = QButtonGroup(self)
        for place, view in enumerate((self._tree, self._raw, self._headers)):
            self._views.addWidget(view)
            self._switch.addButton(self._made_button(), place)
        self._switch.idToggled.connect(self._switched)
        self._lay_out()
        self._retranslate()
        self._button(TREE).setChecked(True)

    def show_exchange(self, exchange: Exchange) -> None:
        """Show what came of this call."""
        self._exchange = exchange
        match exchange.outcome:
            case Reply() as reply:
                self._show_reply(reply, exchange.seconds, lines_of(exchange.way) if exchange.way else ())
            case Unreachable() as nothing:
                self._show_nothing(nothing, exchange.seconds, lines_of(exchange.way) if exchange.way else ())

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _show_reply(self, reply: Reply, seconds: float, way: Sequence[str]) -> None:
        self._status.setText(" ".join(filter(None, (str(reply.status), reply.flinks_code))))
        set_tone(self._status, "good" if reply.status < 300 else "bad")
        length = len(reply.text) if reply.text.isascii() else len(reply.text.encode())
        size = QLocale().formattedDataSize(length, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
        self._about.set_text(" · ".join((duration_text(seconds), size, reply.header("content-type").split(";")[0])))
        self._tree.set_value(reply.json)
        self._waiting = reply.text or self.tr("The body is empty.")
        self._headers.fill(
            [
                facts([Fact(*one) for one in reply.headers], name="log_answer_header_facts"),
                *([heading(self.tr("On the way")), facts(map(Fact, way), name="log_answer_way")] if way else []),
            ]
        )
        self._offer({TREE, RAW, HEADERS} if reply.is_json else {RAW, HEADERS})

    def _show_nothing(self, nothing: Unreachable, seconds: float, way: Sequence[str]) -> None:
        is_told = nothing.cause is not Cause.NOT_TOLD
        self._status.setText(self.tr("No answer") if is_told else self.tr("Not told"))
        set_tone(self._status, "bad" if is_told else "")
        self._about.set_text(" · ".join(filter(None, (duration_text(seconds), nothing.detail))))
        came = self.tr("Nothing came back.") if is_told else self.tr("What was sent to us does not say what came back.")
        self._waiting = "\n".join((came, *(("", self.tr("On the way"), *way) if way else ())))
        self._offer({RAW})

    def _offer(self, views: set[int]) -> None:
        for place in (TREE, RAW, HEADERS):
            self._button(place).setVisible(place in views and len(views) > 1)
        wanted = self._switch.checkedId()
        self._show_view(wanted if wanted in views else RAW)

    def _button(self, place: int) -> QAbstractButton:
        return self._switch.button(place)

    def _made_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setFont(style.font(style.Type.SECONDARY))
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(style.GAP.hair)
        top.addWidget(self._status)
        top.addSpacing(style.GAP.within)
        top.addWidget(self._about, 1)
        for place, name in ((TREE, "tree"), (RAW, "raw"), (HEADERS, "headers")):
            self._button(place).setObjectName(f"log_answer_as_{name}")
            top.addWidget(self._button(place))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(style.GAP.item, style.GAP.hair, style.GAP.item, style.GAP.hair)
        layout.setSpacing(style.GAP.hair)
        layout.addLayout(top)
        layout.addWidget(self._views, 1)

    def _retranslate(self) -> None:
        words = {TREE: self.tr("Tree"), RAW: self.tr("As it came"), HEADERS: self.tr("Headers")}
        for place, text in words.items():
            self._button(place).setText(text)
        self._raw.setAccessibleName(self.tr("Body of the answer"))
        if self._exchange:
            self.show_exchange(self._exchange)

    @Slot(int, bool)
    def _switched(self, which: int, on: bool) -> None:  # noqa: FBT001
        if on:
            self._show_view(which)

    def _show_view(self, which: int) -> None:
        """The text is only laid out when it is looked at."""
        if which == RAW and self._waiting is not None:
            self._raw.setPlainText(wrapped(self._waiting))
            self._waiting = None
        self._views.setCurrentIndex(which)


def _made_raw() -> QPlainTextEdit:
    raw = QPlainTextEdit()
    raw.setObjectName("log_answer_text")
    raw.setProperty("kind", "code")
    raw.setReadOnly(True)
    raw.setTabChangesFocus(True)
    raw.setFont(style.mono_font(style.Type.SECONDARY))
    return raw


def wrapped(text: str) -> str:
    """A text that Qt can lay out in no time: cut where it is very long, its lines broken where they are."""
    lines = text[:LONGEST_RAW].splitlines()
    pieces = [line[start : start + LONGEST_LINE] for line in lines for start in range(0, len(line) or 1, LONGEST_LINE)]
    return "\n".join(pieces) + ("\n…" if len(text) > LONGEST_RAW else "")
