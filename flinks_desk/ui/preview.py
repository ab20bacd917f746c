"""The Connect preview: the widget in its frame, or in plain words why it is not there.

Lives here: `WebPreview`, which fetches the web engine on first use and gives it back when the preview closes.
Must not live here: QtWebEngine itself (`web_engine.py`) or what events mean (`core/widget.py`).
"""

import contextlib
import os
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLibraryInfo, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel, QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.ui.icons import IconLabel
from flinks_desk.ui.style import GAP
from flinks_desk.ui.web_gate import Gate, Happening, Loaded, Notice, NoticeKind, Posted
from flinks_desk.ui.widgets.labels import label

if TYPE_CHECKING:
    from flinks_desk.ui.web_engine import Engine

__all__ = ["PreviewState", "WebPreview", "has_tools", "warm_up"]


BLANK = 900
"""Milliseconds after which a page is uncovered that has loaded, but whose widget says nothing."""
DRAWS = 500
"""And after a widget's first words: its first picture follows within that time, also where no graphics card helps."""


class PreviewState(Enum):
    """What the frame shows."""

    EMPTY = "empty"
    OPENING = "opening"
    LIVE = "live"
    FAILED = "failed"
    """The page around the widget did not load."""
    STOPPED = "stopped"
    """The process behind the page ended."""
    UNAVAILABLE = "unavailable"
    """There is no web engine here, or it would not be safe."""


class WebPreview(QWidget):
    """One preview at a time, each with a web engine profile of its own that leaves nothing on disk."""

    happened = Signal(object)
    """A `Happening`: what the widget posted, where it went, what the preview did or refused."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self.setAccessibleName(self.tr("Connect preview"))
        self.state = PreviewState.EMPTY
        self.engine: Engine | None = None
        self._scale = 1.0
        self._zoom = 1.0
        self.words = _words(self)
        self.stack = QStackedLayout(self)
        # A view that is hidden draws nothing: it lies under the words until it has something to show.
        self.stack.setStackingMode(QStackedLayout.StackingMode.StackAll)
        self.stack.addWidget(self.words)
        self._uncovers = QTimer(self, singleShot=True)
        self._uncovers.timeout.connect(self._uncover)
        self._show(PreviewState.EMPTY)

    def is_available(self) -> bool:
        """Whether there is a web engine that may be started; if not, the frame says why."""
        reason = self._reason_against()
        if reason:
            self._show(PreviewState.UNAVAILABLE, reason)
        return not reason

    def load(
        self, host_page: str, widget_origin: str, redirect_url: str = "", language: str = "en", *, as_page: bool = False
    ) -> None:
        """Open the page around the widget; whatever was open before is gone then.

        With `as_page` the widget is the page itself.
        """
        self.dispose()
        if not self.is_available():
            return
        from flinks_desk.ui.web_engine import Engine

        gate = Gate(host_page, widget_origin, redirect_url, is_page=as_page)
        self.engine = Engine(self, gate, self._tell, language)
        self.stack.addWidget(self.engine.view)
        self._scale_view()
        self._show(PreviewState.OPENING)
        self.engine.open()

    @Slot(float)
    def set_scale(self, scale: float) -> None:
        """Show the page smaller, so that it lies as on a phone although there is less room."""
        self._scale = scale
        self._scale_view()

    def set_zoom(self, zoom: float) -> None:
        """Show the page larger or smaller, as a person does in the browser."""
        self._zoom = zoom
        self._scale_view()

    def show_tools(self) -> None:
        """The engine's developer tools for what is shown, if anything is."""
        if self.engine:
            self.engine.show_tools(self.tr("Developer tools of the preview"))

    def _scale_view(self) -> None:
        if self.engine:
            self.engine.view.setZoomFactor(min(5.0, max(0.25, self._scale * self._zoom)))

    def dispose(self) -> None:
        """Give back the web engine: nothing of the session is left."""
        engine, self.engine = self.engine, None
        self._uncovers.stop()
        if engine:
            self.stack.removeWidget(engine.view)
            engine.dispose()
        self._show(PreviewState.EMPTY)

    def is_unprotected(self) -> bool:
        """Whether the engine is known to run without its sandbox (Linux that refuses user namespaces)."""
        return self.engine is not None and self.engine.is_sandboxed() is False

    def _reason_against(self) -> str:
        if not may_start_engine():
            return self.tr("As root the web engine runs only without its sandbox. Start the program as another user.")
        try:
            import flinks_desk.ui.web_engine  # noqa: F401 - to see whether it can be
        except ImportError as missing:
            return self.tr("The web engine does not start: {reason}").format(reason=missing)
        return ""

    def _tell(self, happening: Happening) -> None:
        match happening:
            case Loaded(well) if well or self.state is PreviewState.OPENING:
                if well:
                    self._uncovers.start(BLANK)
                self._show(PreviewState.LIVE if well else PreviewState.FAILED)
            case Posted() if self._uncovers.remainingTime() > DRAWS:
                self._uncovers.start(DRAWS)
            case Notice(kind=NoticeKind.STOPPED):
                self._show(PreviewState.STOPPED)
            case _:
                pass
        self.happened.emit(happening)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            detail = self._reason_against() if self.state is PreviewState.UNAVAILABLE else ""
            self._show(self.state, detail)
        super().changeEvent(event)

    def _show(self, state: PreviewState, detail: str = "") -> None:
        self.state = state
        title, sentence = self._sentences()[PreviewState.OPENING if self._uncovers.isActive() else state]
        for words, text in zip(self.words.findChildren(QLabel), (title, detail or sentence), strict=True):
            words.setText(text)
        if state is PreviewState.LIVE and self._uncovers.isActive():
            return
        shown = self.engine.view if self.engine and state is PreviewState.LIVE else self.words
        self.stack.setCurrentWidget(shown)

    @Slot()
    def _uncover(self) -> None:
        self._show(self.state)

    def _sentences(self) -> dict[PreviewState, tuple[str, str]]:
        return {
            PreviewState.EMPTY: (
                self.tr("The widget appears here"),
                self.tr("As your customers will see it, on a phone. Opening it spends one authorize token."),
            ),
            PreviewState.OPENING: (self.tr("Opening the widget"), self.tr("The page around it is being loaded.")),
            PreviewState.LIVE: ("", ""),
            PreviewState.FAILED: (
                self.tr("The page did not load"),
                self.tr("The page around the widget could not be reached on this machine. Open the preview again."),
            ),
            PreviewState.STOPPED: (
                self.tr("The preview stopped"),
                self.tr("The process that shows the page ended. Open the preview again, with a new token."),
            ),
            PreviewState.UNAVAILABLE: (self.tr("The preview is not available here"), ""),
        }


def may_start_engine() -> bool:
    """Not as root with the sandbox on: there the engine aborts the whole program (pitfalls §3.1)."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return not is_root or bool(os.environ.get("QTWEBENGINE_DISABLE_SANDBOX"))


def warm_up() -> None:
    """Start the web engine before it is asked for: a preview is opened sooner then.

    Only where Qt's event loop is entered once: a second entry would crash from here on (pitfalls §2.1).
    """
    if may_start_engine():
        with contextlib.suppress(ImportError):  # whoever opens the preview is told
            from flinks_desk.ui import web_engine

            web_engine.start()


def has_tools() -> bool:
    """Whether the engine came with its developer tools; a bundle leaves them out to be smaller."""
    folders = (
        Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.DataPath)) / "resources",
        Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.LibrariesPath))
        / "QtWebEngineCore.framework/Resources",  # macOS
    )
    return any((folder / "qtwebengine_devtools_resources.pak").is_file() for folder in folders)


def _words(parent: QWidget) -> QWidget:
    pane = QWidget(parent)
    pane.setAutoFillBackground(True)
    layout = QVBoxLayout(pane)
    layout.setContentsMargins(GAP.page, GAP.page, GAP.page, GAP.page)
    layout.setSpacing(GAP.within)
    layout.addStretch(1)
    layout.addWidget(IconLabel("web", "text_disabled", 32), 0, Qt.AlignmentFlag.AlignHCenter)
    for name, kind in (("preview_title", "strong"), ("preview_sentence", "quiet")):
        words = label("", kind, name=name)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(words)
    layout.addStretch(1)
    return pane
