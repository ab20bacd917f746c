"""The scenarios there are, and how to make one: by clicking.

Must not live here: playing one (`play_page.py`), or files.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from flinks_desk.core.scenario.model import Scenario
from flinks_desk.services.scenario_shelf import Lying, Unread
from flinks_desk.ui.language import say
from flinks_desk.ui.scenarios.title_delegate import TitleDelegate
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.banner import Banner
from flinks_desk.ui.widgets.buttons import primary_button, quiet_button, set_kind
from flinks_desk.ui.widgets.labels import label
from flinks_desk.ui.widgets.page import Page

__all__ = ["ListPage"]


class ListPage(Page):
    """A list, one primary button, and the recorder."""

    play_wanted = Signal(object)
    """The `Lying` scenario."""
    open_wanted = Signal()
    copy_wanted = Signal(object)
    removal_wanted = Signal(object)
    record_wanted = Signal()
    keep_wanted = Signal(str)
    """The title of what was recorded."""
    discard_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("scenarios_page", parent)
        self._lying: Sequence[Lying] = ()
        self._recorded: int | None = None
        self._unkept = 0
        self.banner = Banner()
        self.list = QListWidget()
        self.list.setObjectName("scenario_list")
        self.list.setWordWrap(True)
        self.list.setItemDelegate(TitleDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(150)
        self.play = primary_button(name="play_scenario")
        self.copy = quiet_button(icon="save", name="copy_scenario")
        self.remove = quiet_button(icon="delete", name="remove_scenario")
        self.open = quiet_button(name="open_scenario")
        self.record = quiet_button(name="record_scenario")
        self._about = label("", "quiet", name="record_about")
        self._kept = QFrame()
        self._kept.setProperty("card", "note")
        self._kept_words = label("", name="recorded_words", wrap=False)
        self.title_field = QLineEdit()
        self.title_field.setObjectName("recorded_title")
        self.keep = primary_button(name="keep_recording")
        self.discard = quiet_button(name="discard_recording")
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_scenarios(self, lying: Sequence[Lying], chosen: object = None) -> None:
        """What lies on the shelf; what was chosen stays so, or `chosen`, a path, is."""
        here = self._chosen()
        wanted = chosen or (here.path if here else None)
        self._lying = lying
        self.list.clear()
        for one in lying:
            item = QListWidgetItem(self._words(one))
            item.setToolTip(str(one.path))
            self.list.addItem(item)
        row = next((place for place, one in enumerate(lying) if one.path == wanted), 0)
        self.list.setCurrentRow(row)
        self._redraw()

    def show_recording(self, steps: int | None) -> None:
        """How many steps were recorded by now; `None` where nothing is recorded."""
        self._recorded = steps
        self._redraw()

    def ask_to_keep(self, steps: int, title: str) -> None:
        """A recording has ended; with 0 there is nothing to keep."""
        self._unkept = steps
        self.title_field.setText(title)
        self._redraw()
        if steps:
            self.title_field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.title_field.selectAll()

    def start_here(self) -> None:
        """Where work begins."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _chosen(self) -> Lying | None:
        row = self.list.currentRow()
        return self._lying[row] if 0 <= row < len(self._lying) else None

    def _lay_out(self) -> None:
        self.add(self.banner)
        self.add(self._keeping())
        self.add(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(GAP.within)
        for part in (self.play, self.copy, self.remove):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.open)
        self.add(row)
        recorder = QHBoxLayout()
        recorder.setSpacing(GAP.item)
        recorder.addWidget(self.record)
        recorder.addWidget(self._about, 100)
        recorder.addStretch(1)
        self.add(recorder)

    def _keeping(self) -> QFrame:
        row = QHBoxLayout(self._kept)
        row.setContentsMargins(GAP.item, GAP.within, GAP.item, GAP.within)
        row.setSpacing(GAP.within)
        row.addWidget(self._kept_words)
        row.addWidget(self.title_field, 1)
        row.addWidget(self.keep)
        row.addWidget(self.discard)
        return self._kept

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._redraw)
        self.list.itemActivated.connect(self._play)
        self.play.clicked.connect(self._play)
        self.copy.clicked.connect(lambda: self.copy_wanted.emit(self._chosen()))
        self.remove.clicked.connect(lambda: self.removal_wanted.emit(self._chosen()))
        self.open.clicked.connect(self.open_wanted)
        self.record.clicked.connect(self.record_wanted)
        self.keep.clicked.connect(self._keep)
        self.title_field.returnPressed.connect(self._keep)
        self.discard.clicked.connect(self.discard_wanted)

    def _play(self) -> None:
        chosen = self._chosen()
        if chosen and isinstance(chosen.content, Scenario):
            self.play_wanted.emit(chosen)

    def _keep(self) -> None:
        if self._unkept and self.title_field.text().strip():
            self.keep_wanted.emit(self.title_field.text().strip())

    def _redraw(self) -> None:
        chosen = self._chosen()
        readable = chosen is not None and isinstance(chosen.content, Scenario)
        self.play.setEnabled(readable)
        self.copy.setEnabled(readable)
        self.remove.setVisible(chosen is not None and not chosen.is_ready)
        self._kept.setVisible(bool(self._unkept))
        set_kind(self.play, "quiet" if self._unkept else "primary")
        self._kept_words.setText(self.tr("{count} steps were recorded. Call it:").format(count=self._unkept))
        is_on = self._recorded is not None
        self.record.setText(self.tr("End the recording") if is_on else self.tr("Record"))
        about = self.tr("Use the desk: what you do becomes steps, and secrets become named placeholders.")
        if self._recorded:
            about = self.tr("Recording: {count} steps so far. Go on with your work.").format(count=self._recorded)
        elif is_on:
            about = self.tr("Recording. Go to the steps on the left, and come back when you are done.")
        self._about.setText(about)

    def _words(self, one: Lying) -> str:
        if isinstance(one.content, Unread):
            why = " ".join(say(sentence) for sentence in one.content.why[:2])
            return self.tr("{file} cannot be read\n{why}").format(file=one.path.name, why=why)
        count = self.tr("{count} steps").format(count=len(one.content.steps))
        about = f"{one.content.about} · {count}" if one.content.about else count
        return f"{one.content.title}\n{about}"

    def _retranslate(self) -> None:
        sentence = self.tr("A flow in one file: shown step by step here, or run without a window in your CI.")
        self.set_title(self.tr("Scenarios"), sentence)
        self.list.setAccessibleName(self.tr("Scenarios"))
        self.play.setText(self.tr("Step through"))
        self.copy.setText(self.tr("Save a copy…"))
        self.remove.setText(self.tr("Delete"))
        self.open.setText(self.tr("Open a file…"))
        self.keep.setText(self.tr("Keep"))
        self.discard.setText(self.tr("Discard"))
        self.title_field.setAccessibleName(self.tr("Title of the recording"))
        self._redraw()
