"""One line that says that calls go to production, in the colour that nothing else has.

Must not live here: deciding where calls go (`core/profile.py` reads the host that is really called).
"""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from flinks_desk.core.profile import Environment, Profile, environment_of
from flinks_desk.ui.style import GAP
from flinks_desk.ui.widgets.labels import label

__all__ = ["ProductionStrip"]


class ProductionStrip(QFrame):
    """Hidden everywhere but at production."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("production_strip")
        self.setProperty("card", "production")
        self._profile: Profile | None = None
        self._words = label("", "production", name="production_words", column=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP.item, GAP.within, GAP.item, GAP.within)
        row.addWidget(self._words, 1)
        self.hide()

    def show_profile(self, profile: Profile) -> None:
        """Where calls go."""
        self._profile = profile
        is_production = environment_of(profile) is Environment.PRODUCTION
        host = profile.host
        words = self.tr("PRODUCTION. Calls from here go to {host} and reach real banks and real people.")
        self._words.setText(words.format(host=host))
        self.setAccessibleName(self._words.text())
        self.setVisible(is_production)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._profile:
            self.show_profile(self._profile)
        super().changeEvent(event)
